"""`heed-agent detect --explain`: one text's way through every stage, for a person or as JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, TextIO

from agent.core.conversation import Conversations
from policy.detect import Detector, Match, Place
from policy.detect.explain import Explanation, Likely, Met, Passage, Understood, Undone, explain
from policy.detect.model import Weighed
from policy.detect.witness import Outcome
from policy.severity import Severity

_WIDTH = 110
_LIKELY_FROM = 0.005  # categories below are for programs


def explain_text(detector: Detector, text: str, place: Place, answers: TextIO, *, as_json: bool) -> int:
    """Write the way of one complete text."""
    found = explain(detector, text, place)
    answers.write(json.dumps(as_data(found), indent=2) + "\n" if as_json else as_text(found))
    return 0


def as_data(found: Explanation) -> dict[str, Any]:
    """For JSON: what the dataclasses hold, the folded text, and what it is as a conversation."""
    told = _as_conversation(found)
    conversation = {"signs": _signs(found), "match": None if told is None else _plain(told)}
    return {"text": found.text, "folded": found.folded, **_plain(found), "conversation": conversation}


def _signs(found: Explanation) -> list[str]:
    return sorted({one.rule for one in found.met if one.outcome is Outcome.SIGN})


def _as_conversation(found: Explanation) -> Match | None:
    """What the signs in it would raise, were it typed into one program within half an hour."""
    return Conversations(found.age).hear("", _signs(found), 0) if found.place is Place.TYPED else None


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON is anything
    if isinstance(value, Severity):
        return value.name.lower()
    if isinstance(value, Weighed):
        return value._asdict()
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value


def as_text(found: Explanation) -> str:
    """For a person, stage by stage."""
    blocks = [
        [
            f"Text ({found.place}{_aged(found)}): {_shown(found.text)}",
            f"Folded: {_shown(found.folded)}",
            *_folds(found),
        ],
        ["Words", *_table([_word(one) for one in found.understood])],
        ["Parts of rules that combine several", *_parts(found)],
        ["Rules whose words were met", *(line for one in found.met for line in _met(one))],
        ["The model", *(line for one in found.passages for line in _passage(one, found))],
        ["Raised", *_raised(found.matches)],
        ["As one conversation", *_conversation(found)],
    ]
    return "\n\n".join("\n".join(block if len(block) > 1 else [*block, "  none"]) for block in blocks) + "\n"


def _aged(found: Explanation) -> str:
    return f", age {found.age.words}" if found.age else ""


def _folds(found: Explanation) -> Iterable[str]:
    """The stretches whose letters were others than they look."""
    for one in found.stretches:
        if one.folded != one.written.lower():
            yield f'  "{_shown(one.written)}" was folded to "{_shown(one.folded)}"'


def _word(one: Understood) -> tuple[str, ...]:
    how = ", ".join(one.how) + (f", doubt {one.doubt:.2f}" if one.doubt else "")
    words = "" if one.how == (Undone.AS_WRITTEN,) else " | ".join(one.words)
    return _shown(one.written), _shown(words), how, f"means {' '.join(one.senses)}" if one.senses else ""


def _table(rows: Sequence[tuple[str, ...]]) -> Iterable[str]:
    """Columns as wide as they must be, but for the last, which is wrapped."""
    widths = [min(46, max(map(len, column))) for column in zip(*rows, strict=True)][:-1]
    for row in rows:
        begins = "  " + "".join(f"{cell:{width}}  " for cell, width in zip(row, widths, strict=False))
        yield from textwrap.wrap(
            row[-1], _WIDTH, initial_indent=begins, subsequent_indent=" " * len(begins), break_on_hyphens=False
        ) or [begins.rstrip()]


def _parts(found: Explanation) -> Iterable[str]:
    where: dict[str, list[str]] = {}
    for part in found.parts:
        where.setdefault(_shown(part.written), []).append(part.name)
    for written, names in where.items():
        yield from _wrapped(f'  "{written}": {", ".join(dict.fromkeys(names))}')


def _met(one: Met) -> Iterable[str]:
    strength = "hint" if one.hint else "sure"
    sure = "" if one.confidence is None else f", confidence {one.confidence:.2f}"
    by = f' ("{_shown(one.excluded_by)}")' if one.excluded_by else ""
    yield f"  {one.rule} ({strength}, {one.severity.name.lower()}): {one.outcome.upper()}{sure}"
    yield from _wrapped(f'    "{_shown(one.written)}" at {one.start} to {one.end}; {one.why}{by}')
    yield from _wrapped(f"    {one.means}")


def _passage(one: Passage, found: Explanation) -> Iterable[str]:
    yield from _wrapped(f"  Words {one.start} to {one.end}: {' '.join(one.words)}")
    if one.risk is not None and found.thresholds is not None:
        bars = found.thresholds
        yield f"    risk of any kind {one.risk:.3f}; hints ask for {bars.hint:.3f}, rules for {bars.doubt:.3f},"
        yield f"    rules of hostility for {bars.doubt_hostile:.3f}"
        for likely in one.likely:
            if likely.probability >= _LIKELY_FROM:
                yield from _likely(likely)
    yield from _wrapped(f"    alone: {one.why}")


def _likely(one: Likely) -> Iterable[str]:
    grams = ", ".join(f'"{_shown(gram)}" {weight:+.2f}' for gram, weight in one.weighed)
    yield from _wrapped(f"    {one.category} {one.probability:.3f}{f': {grams}' if grams else ''}")


def _conversation(found: Explanation) -> Iterable[str]:
    if signs := _signs(found):
        yield from _wrapped(f"  signs: {', '.join(signs)}")
    told = _as_conversation(found)
    yield from _raised(() if told is None else (told,))


def _raised(matches: Iterable[Match]) -> Iterable[str]:
    for match in matches:
        person = ", first person" if match.first_person else ""
        yield f"  {match.severity.name.lower()}: {match.rule}, confidence {match.confidence:.2f}{person}"
        yield from _wrapped(f"    {match.explanation}")


def _wrapped(line: str) -> Iterable[str]:
    indent = " " * (len(line) - len(line.lstrip()) + 2)
    yield from textwrap.wrap(line, _WIDTH, subsequent_indent=indent, break_on_hyphens=False)


def _shown(text: str) -> str:
    """Without what would steer a terminal."""
    return "".join(character if character.isprintable() else f"\\u{{{ord(character):x}}}" for character in text)
