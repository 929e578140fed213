"""What YAML's parser stumbled over, in the words of somebody who looks at the line with you."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from policy.document.mistakes import Mistake
from policy.document.node import Place

_NO_SPACE = re.compile(r"\s*[\w.-]+:\S")
BACKSLASH = ('a backslash within " quotes begins a code', r"use ' quotes instead, such as 'C:\Programs\*'")
_PERCENT = (
    "a line that begins with % is an instruction to YAML",
    "take it away; a text that begins with % needs quotes",
)
_NO_COLON = ("this line has no colon", "write a key, a colon, a space, and the value; a note begins with #")
_CLOSE_UP = ("there is no space after the colon", "write one: a key, a colon, a space, and the value")


@dataclass(frozen=True, slots=True)
class Trouble:
    """The parser's: where it stumbled, where what it was reading began, and its own words for both."""

    place: Place
    begun: Place
    problem: str
    context: str


def explained(text: str, trouble: Trouble) -> Mistake:
    """The mistake that somebody probably made."""
    lines = text.split("\n")
    said = f"{trouble.context}: {trouble.problem}"
    for sign, wrong, allowed in _PLAIN:
        if sign in said:
            return Mistake(*trouble.place, "", wrong, allowed)
    for sign, tell in _LOOKED:
        if sign in said:
            return tell(lines, trouble)
    return _unclear(trouble.place)


def _unclear(place: Place) -> Mistake:
    return Mistake(*place, "", "this cannot be read", "look for a missing colon, quote or bracket here and just above")


def _unclosed_quote(lines: Sequence[str], trouble: Trouble) -> Mistake:
    line, column = trouble.begun
    quote = _line(lines, line)[column - 1 : column]
    return Mistake(line, column, "", "a text in quotes begins here and never ends", f"close it with another {quote}")


def _colon_within(lines: Sequence[str], trouble: Trouble) -> Mistake:  # noqa: ARG001 - as all that tell
    return Mistake(*trouble.begun, "", "this text holds a colon that would end a key", "put the text in quotes")


def _unclosed_bracket(lines: Sequence[str], trouble: Trouble) -> Mistake:
    line, column = trouble.begun
    bracket = _line(lines, line)[column - 1 : column]
    if bracket not in "[{":
        return _colon_within(lines, trouble)
    closing = "]" if bracket == "[" else "}"
    return Mistake(
        line, column, "", f"the {bracket} that begins here is not closed",
        f"put a comma between entries and {closing} at the end; a text that holds any of , : # [ ] {{ }} needs quotes",
    )  # fmt: skip


def _stray_colon(lines: Sequence[str], trouble: Trouble) -> Mistake:
    line, column = trouble.place
    written = _line(lines, line)
    if begun := re.search(r":\s+(?=\S)", written[: column - 1]):
        quotes = "put all that follows the first colon in quotes"
        return Mistake(line, begun.end() + 1, "", "there is a second colon on this line", quotes)
    above = next((number for number in range(line - 1, 0, -1) if _line(lines, number).strip()), line)
    if ":" not in _line(lines, above):
        return Mistake(above, _indent(lines, above), "", *_NO_COLON)
    if _NO_SPACE.match(_line(lines, above)):
        return Mistake(above, _indent(lines, above), "", *_CLOSE_UP)
    return Mistake(
        line, _indent(lines, line), "", "this line is indented further than the one above, which has a value already",
        f"begin it in column {_indent(lines, above)}, as line {above} does",
    )  # fmt: skip


def _no_colon(lines: Sequence[str], trouble: Trouble) -> Mistake:
    line, column = trouble.begun
    return Mistake(line, column, "", *(_CLOSE_UP if _NO_SPACE.match(_line(lines, line)) else _NO_COLON))


def _out_of_line(lines: Sequence[str], trouble: Trouble) -> Mistake:
    line, column = trouble.place
    written = _line(lines, line)
    if not written.strip():
        return Mistake(line, column, "", "the file ends in the middle of something", "look at its last lines")
    if written[: column - 1].strip():
        return Mistake(
            line, column, "", "something follows a value that had ended already",
            "put the whole value in one pair of quotes; a ' within ' quotes is written twice",
        )  # fmt: skip
    if written.lstrip().startswith(":"):
        return Mistake(line, column, "", "this line begins with a colon", "write a key before it, or take it away")
    if column == trouble.begun[1]:
        entry = written.lstrip().startswith("-")
        what = "a list entry (with a dash) among keys" if entry else "a key among list entries"
        how = ", or take the dash away" if entry else ""
        return Mistake(line, column, "", f"here is {what}", f"indent it further if it belongs to the key above{how}")
    columns = " or ".join(f"{above} (as line {number})" for above, number in _columns(lines, line))
    wrong = f"this line begins in column {column}, where nothing above it does that it could belong with"
    return Mistake(line, column, "", wrong, f"begin it in column {columns}" if columns else "look at the line above")


def _columns(lines: Sequence[str], line: int) -> list[tuple[int, int]]:
    """The columns in which a line may begin here, each with the nearest line above that does; the nearest three."""
    found: list[tuple[int, int]] = []
    for number in range(line - 1, 0, -1):
        written = _line(lines, number)
        if not written.strip() or written.lstrip().startswith("#"):
            continue
        column = _indent(lines, number)
        if not found or column < found[-1][0]:
            found.append((column, number))
        if column == 1:
            break
    return found[:3]


def _odd_beginning(lines: Sequence[str], trouble: Trouble) -> Mistake:
    line, column = trouble.begun if re.search("alias|anchor|tag", trouble.context) else trouble.place
    sign = _line(lines, line)[column - 1 : column]
    if sign == "\t":
        return Mistake(line, column, "", "a tab stands here", "write a space instead")
    if not sign.strip():
        return _unclear((line, column))
    if sign in "]},":
        what = "a comma" if sign == "," else f"a {sign}"
        return Mistake(
            line, column, "", f"here is {what} that belongs to nothing", "take it away, or put the text in quotes"
        )
    return Mistake(line, column, "", f"a text that begins with {sign} needs quotes", "write ' before it and after it")


def _document(lines: Sequence[str], trouble: Trouble) -> Mistake:
    line, column = trouble.place
    said = (number for number, text in enumerate(lines, 1) if text.strip() and not text.lstrip().startswith("#"))
    first = next(said, 1)
    if column < _indent(lines, first):
        return Mistake(
            line, column, "", "this line is indented less than the first one",
            f"begin it in column {_indent(lines, first)}, or line {first} in column {column}",
        )  # fmt: skip
    dots = next((number for number in range(line - 1, 0, -1) if _line(lines, number).rstrip() == "..."), 0)
    if dots:
        return Mistake(dots, 1, "", "a line of ... ends the policy, but more follows", "take this line away")
    return Mistake(
        line, column, "", "this belongs to nothing above it", "write keys with their values, such as heed: 1"
    )


def _line(lines: Sequence[str], number: int) -> str:
    return lines[number - 1] if number <= len(lines) else ""


def _indent(lines: Sequence[str], number: int) -> int:
    written = _line(lines, number)
    return len(written) - len(written.lstrip(" ")) + 1


_PLAIN: tuple[tuple[str, str, str], ...] = (
    ("escape", *BACKSLASH),
    ("hexdecimal", *BACKSLASH),  # as libyaml spells it
    ("hexadecimal", *BACKSLASH),
    ("directive", *_PERCENT),
    ("YAML document", *_PERCENT),
    (
        "sequence entries are not allowed",
        "a list cannot begin on the line of its key",
        "begin it on the next line, or write it as [x, y]; a text that begins with a dash needs quotes",
    ),
    ("nesting depth", "this is too many levels deep", "no policy is; look for brackets too many"),
    ("mapping keys are not allowed", "a ? followed by a space cannot stand here", "put the text in quotes"),
    (
        "block scalar",
        "something follows the | or > that begins a text of several lines",
        "begin the text on the next line; a text that begins with | or > needs quotes",
    ),
)
"""Something of the parser's words, and what to say of it."""

_LOOKED: tuple[tuple[str, Callable[[Sequence[str], Trouble], Mistake]], ...] = (
    ("quoted scalar: found unexpected", _unclosed_quote),
    ("while parsing a flow", _unclosed_bracket),
    ("mapping values are not allowed", _stray_colon),
    ("could not find expected ':'", _no_colon),
    ("<document start>", _document),
    ("cannot start any token", _odd_beginning),
    ("an alias", _odd_beginning),
    ("an anchor", _odd_beginning),
    ("tag", _odd_beginning),
    ("node content", _odd_beginning),
    ("while parsing a block", _out_of_line),
    ("found unexpected ':'", _colon_within),
)
"""The same where the lines must be looked at."""
