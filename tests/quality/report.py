"""The accuracy page's figures as Markdown; what is bad comes first."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from policy.severity import Severity
from tests.quality.figures import Kept, Said, Share, flagged, precision, recall_at
from tests.quality.obfuscate import MEAN_KEPT
from tests.quality.open_set import CATEGORIES, KINDS, SEVERITIES
from tests.quality.plots import calibration

RECALL_AIM, PRECISION_AIM, CATEGORY_AIM = 0.85, 0.90, 0.70
# Issue 3's aims: flagged at all, and flagged high or above, per 1,000 lines. Identity and counter-speech have one aim.
FALSE_ALARMS: Mapping[str, tuple[float, float | None]] = {
    "ordinary": (3, 0.3),
    "hard": (10, 2),
    "names": (0.5, 0.1),
    "social": (80, 25),
    "identity": (10, None),
    "counterspeech": (100, None),
}


def report(said: Sequence[Said], kept: Sequence[Kept], learnt: int, development: str, amid: Sequence[Kept] = ()) -> str:
    """Everything between the marks of docs/accuracy.md. `kept`: in disguise; `amid`: in the midst of other text."""
    parts = ["### What is bad", _bad(said, kept), "### Over all", _all(said, learnt)]
    parts += ["### By risk", "![Recall by risk](images/recall.svg)", _by_category(said)]
    parts += ["### How sure it says it is", _sure(said)]
    parts += ["### By severity that a DSL would give", _by_severity(said)]
    parts += ["### Innocent text flagged", _innocent(said), "### In disguise and misspelt", _disguised(kept)]
    if amid:
        parts += ["### In the midst of other text", _ways(amid)]
    return "\n\n".join(part for part in (*parts, "### Development sets", development) if part)


def _bad(said: Sequence[Said], kept: Sequence[Kept]) -> str:
    risks = [one for one in said if one.line.label]
    complaints: list[str] = []
    if flagged(risks).value < RECALL_AIM:
        complaints.append(
            f"It misses {_percent(1 - flagged(risks).value)} of what a school would want flagged (aim: at most 15 %)."
        )
    if precision(said).value < PRECISION_AIM:
        complaints.append(
            f"Of what it flags here, {_percent(1 - precision(said).value)} is innocent (aim: at most 10 %)."
        )
    worst = sorted((flagged(s for s in risks if s.line.category == name).value, name) for name in CATEGORIES)
    weak = [f"`{name}` ({_percent(value)})" for value, name in worst if value < CATEGORY_AIM]
    if weak:
        complaints.append(f"Risks of which it catches under 70 %, the worst first: {', '.join(weak)}.")
    for kind, (aim, _) in FALSE_ALARMS.items():
        share = flagged(s for s in said if s.line.kind == kind)
        if share.value * 1000 > aim:
            complaints.append(f"It flags {share.value * 1000:.1f} of 1,000 `{kind}` lines (aim: at most {aim:g}).")
    lost = [f"`{one.name}` ({_percent(one.kept.value)} kept)" for one in kept if one.kept.value < one.aim]
    if lost:
        complaints.append(f"Disguises that undo more than they should: {', '.join(lost)}.")
    complaints.append("Nobody but one writer has judged the lines, and no pupil wrote one: see the limits below.")
    return "\n".join(f"- {complaint}" for complaint in complaints)


def _all(said: Sequence[Said], learnt: int) -> str:
    risks = [one for one in said if one.line.label]
    rows = [
        _row("recall: caught, of what a school would want flagged", flagged(risks)),
        _row("precision: wanted, of what was flagged", precision(said)),
        _row("recall at high and above", flagged(risks, Severity.HIGH)),
        _row("precision at high and above", precision(said, Severity.HIGH)),
        _row("recall at 1 false alarm per 1,000 innocent lines", recall_at(said, 1)),
        _row("caught by the statistical model alone", Share(sum(s.by_model_alone for s in risks), len(risks))),
        _row("innocent lines flagged by the model alone", _model_alone(said)),
    ]
    left_out = f"{learnt} lines that resembled the corpus or a rule's example were left out of every figure."
    return "\n".join(["| figure | share | 95 % interval | lines |", "|---|--:|--:|--:|", *rows]) + f"\n\n{left_out}"


def _model_alone(said: Sequence[Said]) -> Share:
    innocent = [one for one in said if not one.line.label]
    return Share(sum(one.by_model_alone for one in innocent), len(innocent))


def _by_category(said: Sequence[Said]) -> str:
    rows: list[str] = []
    for name in CATEGORIES:
        own = [one for one in said if one.line.category == name]
        caught, right = flagged(s for s in own if s.line.label), precision(own)
        rows.append(
            f"| `{name}` | {_with_interval(caught)} | {caught.whole} | {_with_interval(right)} | {right.whole} |"
        )
    head = "| risk | recall (95 %) | lines | precision (95 %) | flagged |\n|---|--:|--:|--:|--:|"
    note = (
        "Precision is among the lines of that risk and those written to be mistaken for it, which is harder than life."
    )
    return "\n".join([head, *rows]) + f"\n\n{note}"


def _by_severity(said: Sequence[Said]) -> str:
    rows: list[str] = []
    for name in SEVERITIES:
        own = [one for one in said if one.line.severity == name]
        right = precision([s for s in said if s.severity == Severity[name.upper()]])
        rows.append(
            f"| {name} | {_with_interval(flagged(own))} | {_with_interval(flagged(own, Severity.HIGH))} |"
            f" {len(own)} | {_with_interval(right)} | {right.whole} |"
        )
    head = "| severity | caught | as high or above | lines | Heed says so: right | flagged |\n|---|--:|--:|--:|--:|--:|"
    return "\n".join([head, *rows])


def _sure(said: Sequence[Said]) -> str:
    rows = [
        f"| {100 * one.least:.0f}–{100 * one.most:.0f} % | {100 * one.sure:.0f} % | {_with_interval(one.right)} |"
        f" {one.right.whole} |"
        for one in calibration(said)
    ]
    head = "| Heed says | on the mean | right (95 %) | flagged |\n|---|--:|--:|--:|"
    picture = "![How often a flag is right against how sure Heed says it is](images/calibration.svg)"
    note = "Right is as often as in this set, where every second line shows a risk: in a school it is far less often."
    return f"{picture}\n\n" + "\n".join([head, *rows]) + f"\n\n{note}"


def summary(said: Sequence[Said], kept: Sequence[Kept]) -> str:
    """The README's few figures, what is bad first."""
    risks = [one for one in said if one.line.label]
    mean = sum(one.kept.value for one in kept) / len(kept)
    worst = min((flagged(s for s in risks if s.line.category == name).value, name) for name in CATEGORIES)
    rows = [
        f"| missed, of what a school would want flagged | {_percent(1 - flagged(risks).value)} |",
        f"| missed of its worst kind of risk, {worst[1].replace('_', ' ')} | {_percent(1 - worst[0])} |",
        f"| innocent, of what it flags (half of the set is innocent) | {_percent(1 - precision(said).value)} |",
        *(
            f"| {name} lines flagged, of 1,000 | {1000 * flagged(s for s in said if s.line.kind == name).value:.1f} |"
            for name in ("ordinary", "hard", "names", "social", "identity", "counterspeech")
        ),
        f"| catches kept under {len(kept)} disguises, mean | {_percent(mean)} |",
    ]
    return "\n".join(["| on the open test set | |", "|---|--:|", *rows])


def _innocent(said: Sequence[Said]) -> str:
    rows: list[str] = []
    for kind in KINDS:
        own = [one for one in said if one.line.kind == kind]
        any_, high = flagged(own), flagged(own, Severity.HIGH)
        aim, high_aim = FALSE_ALARMS[kind]
        rows.append(f"| `{kind}` | {_per_1000(any_)} | {aim:g} | {_per_1000(high)} | {high_aim or '—'} | {len(own)} |")
    head = "| kind | flagged per 1,000 (95 %) | aim | high or above (95 %) | aim | lines |\n|---|--:|--:|--:|--:|--:|"
    return "\n".join([head, *rows])


def _disguised(kept: Sequence[Kept]) -> str:
    mean = sum(one.kept.value for one in kept) / len(kept)
    return f"{_ways(kept)}\n| **mean** | {_percent(mean)} | {_percent(MEAN_KEPT)} | | |"


def _ways(kept: Sequence[Kept]) -> str:
    rows = [
        f"| {one.name.replace('_', ' ')} | {_with_interval(one.kept)} | {_percent(one.aim)} | {one.kept.whole} |"
        f" {1000 * (one.after.value - one.before.value):+.0f} |"
        for one in kept
    ]
    head = "| way | catches kept (95 %) | aim | lines | innocent flagged more, per 1,000 |\n|---|--:|--:|--:|--:|"
    return "\n".join([head, *rows])


def _row(what: str, share: Share) -> str:
    low, high = share.interval
    return f"| {what} | {_percent(share.value)} | {_percent(low)} to {_percent(high)} | {share.part} of {share.whole} |"


def _percent(value: float) -> str:
    return "—" if math.isnan(value) else f"{100 * value:.1f} %"


def _with_interval(share: Share) -> str:
    low, high = share.interval
    return "—" if not share.whole else f"{100 * share.value:.0f} % ({100 * low:.0f}–{100 * high:.0f})"


def _per_1000(share: Share) -> str:
    low, high = share.interval
    return "—" if not share.whole else f"{1000 * share.value:.1f} ({1000 * low:.1f}–{1000 * high:.1f})"
