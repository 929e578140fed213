"""What becomes of a program: allowed, watched (logged as what would be blocked) or denied, by which rule, and why.

The most specific rule decides: by hash, then signer, path, name, category, and last what becomes of the unlisted. Of
rules as specific, that of the layer nearest to the person decides, so that a permission of one's own is worth
something; of those of one layer the strictest. A rule outside its hours, after its last day, or that names nothing, is
none.

Two things are never denied: what is protected (the agent, the system, the way to the collector), and, where a policy
denies the unlisted but allows nothing at all, everything that no rule denies by name: that is no list of the allowed
but a broken policy, and a broken policy locks nobody out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache

from policy.evaluate.local_time import local_time
from policy.evaluate.views import AT_ALL_TIMES, App, Control

STRICTNESS = {"allow": 0, "watch": 1, "deny": 2}
_MODE_CEILING = {"off": 0, "watch": 1, "enforce": 2}
_BY = ("its hash", "who signed it", "where it stands", "its name", "its kind")


@dataclass(frozen=True, slots=True)
class AppFacts:
    """What is known of a program; empty where nothing is."""

    name: str
    path: str = ""
    sha256: str = ""
    signers: tuple[str, ...] = ()
    category: str = ""


@dataclass(frozen=True, slots=True)
class Protected:
    """Programs that no policy stops. `paths`: as in rules, and only where users cannot write; no names, which anybody
    can give to a program.
    """

    paths: tuple[str, ...] = ()
    sha256: frozenset[str] = field(default_factory=frozenset)

    def holds(self, facts: AppFacts) -> bool:
        """Whether this program is one of them."""
        return facts.sha256 in self.sha256 or _stands_in_any(self.paths, facts.path)


NOTHING_PROTECTED = Protected()


@dataclass(frozen=True, slots=True)
class AppVerdict:
    """`do`: allow, watch or deny. `rule`: the rule's name, empty where none decided. `sentence`: why, for people."""

    do: str
    rule: str
    sentence: str


def app_verdict(
    control: Control, facts: AppFacts, moment: datetime, protected: Protected = NOTHING_PROTECTED
) -> AppVerdict:
    """What becomes of this program at this moment (UTC). Never raises."""
    if protected.holds(facts):
        return AppVerdict("allow", "", f"{facts.name} is needed by the device itself and is always allowed.")
    ceiling = _MODE_CEILING.get(control.apps_mode, 0)
    if not ceiling:
        return AppVerdict("allow", "", "The policy's rules for programs are off.")
    best = min(_candidates(control.apps, facts, moment), default=None, key=lambda found: found[:4])
    if best is None:
        do, rule, why = unlisted(control), "", f"no rule names {facts.name}"
    else:
        do, rule, why = best[4].do, best[4].name, f"the rule {best[4].name} goes by {_BY[best[0]]}"
    if STRICTNESS[do] > ceiling:
        return AppVerdict("watch", rule, f"{facts.name} would be denied, were the rules enforced: {why}.")
    told = {"allow": "is allowed", "watch": "is allowed and noted", "deny": "is not allowed"}[do]
    return AppVerdict(do, rule, f"{facts.name} {told}: {why}.")


def standing(control: Control, moment: datetime) -> Control:
    """The same with only those rules that hold at this moment, and these for ever: for whoever must decide without a
    clock.
    """
    held = (replace(app, hours=AT_ALL_TIMES, until="") for app in control.apps if _holds(app, moment))
    return replace(control, apps=tuple(held))


def unlisted(control: Control) -> str:
    """What becomes of a program that no rule names."""
    if control.apps_unlisted == "deny" and not any(app.do == "allow" and names_any(app) for app in control.apps):
        return "watch"
    return control.apps_unlisted if control.apps_unlisted in STRICTNESS else "allow"


def names_any(app: App) -> bool:
    """Whether a rule can hold for any program at all."""
    return bool(app.sha256 or app.signers or app.paths or app.names or app.category)


@lru_cache(maxsize=1024)  # the same few programs are started again and again
def _stands_in_any(patterns: tuple[str, ...], path: str) -> bool:
    return any(stands_in(pattern, path) for pattern in patterns)


def stands_in(pattern: str, path: str) -> bool:
    """Whether a path is this one or lies within it. `*` in the pattern stands for any part of one name. Letters' case
    and the kind of slash do not count.
    """
    wanted, steps = _steps(pattern), _steps(path)
    return bool(wanted) and len(wanted) <= len(steps) and all(map(_part_meets, wanted, steps))


Candidate = tuple[int, int, int, str, App]


def _candidates(apps: Iterable[App], facts: AppFacts, moment: datetime) -> Iterable[Candidate]:
    for app in apps:
        level = _level(app, facts)
        if level is not None and app.do in STRICTNESS and _holds(app, moment):
            yield level, -app.rank, -STRICTNESS[app.do], app.name, app


def _level(app: App, facts: AppFacts) -> int | None:
    """By what a rule names this program: the smaller, the more specific; None where it does not."""
    met = (
        facts.sha256 in app.sha256,
        any(signer.casefold() in app.signers for signer in facts.signers),
        any(stands_in(path, facts.path) for path in app.paths),
        _plain(facts.name) in {_plain(name) for name in app.names},
        bool(app.category) and app.category == facts.category,
    )
    return met.index(True) if any(met) else None


def _holds(app: App, moment: datetime) -> bool:
    if app.until and app.until < local_time(app.hours.offsets, moment).date().isoformat():
        return False
    return app.hours.hold(moment)


def _plain(name: str) -> str:
    return name.casefold().removesuffix(".exe")


@lru_cache(maxsize=1024)
def _steps(path: str) -> tuple[str, ...]:
    parts = path.casefold().replace("\\", "/").rstrip("/").split("/")
    return tuple(parts) if any(parts) else ()


def _part_meets(pattern: str, part: str) -> bool:
    """One name of a path against one of a pattern. Without backtracking, so that no pattern is slow."""
    if "*" not in pattern:
        return pattern == part
    first, *rest = pattern.split("*")
    last = rest.pop()
    if len(part) < len(first) + len(last) or not part.startswith(first) or not part.endswith(last):
        return False
    at, end = len(first), len(part) - len(last)
    for piece in rest:
        found = part.find(piece, at, end)
        if found < 0:
            return False
        at = found + len(piece)
    return True
