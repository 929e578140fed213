"""Redaction, pure: what must not leave a device even beside a match (design section 1, principle 2).

Removed are numbers of 6 digits or more however they are grouped, e-mail addresses, the query parts of addresses, tokens
that look like secrets, and the words that follow a cue such as "my password is". Where a harmless word looks like a
secret it goes too: evidence loses a word, nobody loses a password.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

SNIPPET_LIMIT = 160
SECRET_LENGTH = 8  # a token this long with mixed classes is taken for a secret

_NUMBER = re.compile(r"\d(?:[^\w]{0,3}_?\d){5,}")
_EMAIL = re.compile(r"[^\s@]+[ \t]?@[ \t]?[^\s@]+\.[^\W\d_]{2,}|[^\s@]+@[^\s@]+")
_QUERY = re.compile(r"(?:\w+://|www\.|[\w-]+\.[\w.-]+/)[^\s?#]*([?#]\S*)")
_USERINFO = re.compile(r"\w+://([^\s/@]+@)")
_ADDRESS = re.compile(r"\w+://|www\.|[\w-]+(?:\.[\w-]+)+/")
_ADDRESS_PART = re.compile(r"[^/?#:]+")
_TOKEN = re.compile(r"\S+")
_STRONG_SYMBOL = re.compile(r"[!#$%^&*+=@_~|<>{}\[\]\\?`£€]")
_WORD_SHAPES = re.compile(r"[a-zß-ÿ][A-ZÀ-Þ]")
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{7,}", re.IGNORECASE)

_CUE = (
    r"(?:pass[\s-]?w[o0]rd|pass[\s-]?code|pass[\s-]?phrase|passwd|passwort|kennwort|pwd|p/w|pw|pass(?=\s*[:=])"
    r"|pin(?=\s+(?:code|number|is|was)\b|\s*[:=]|\s+\d)|security\s+(?:code|answer)|secret\s+word|memorable\s+word"
    r"|log[\s-]?in(?=\s+(?:is|was)\b|\s*[:=])|cvv|otp|contrase[ñn]a|mot\s+de\s+passe|has[łl]o|parol[aă]|senha|пароль)s?"
)
_LINK = r"(?:code|number|is|was|es|est|ist|to|now|still|just|called|set|the|same|always|for|on|my|his|her)"
_AFTER_CUE = re.compile(rf"\b{_CUE}((?:[\s:=]+{_LINK}\b)*[\s:=]+)(\S+(?:[ \t]+\S+){{0,3}})", re.IGNORECASE)
_BEFORE_CUE = re.compile(
    rf"(\S+)\s+(?:is|was)\s+(?:(?:my|the|his|her|our|their|your)\s+)?(?:\w+\s+)?{_CUE}\b", re.IGNORECASE
)
_OUTER = "\"'“”‘’()[]{}<>.,;:!?…-–—"


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    label: str


def redact(text: str, limit: int = SNIPPET_LIMIT) -> str:
    """`text` without what must not leave, at most `limit` characters from its beginning."""
    return snippet(text, 0, 0, limit)


def snippet(text: str, start: int, end: int, limit: int = SNIPPET_LIMIT, first: int = 0) -> str:
    """At most `limit` characters of `text`, redacted, around the match [start, end).

    All of `text` is looked at, so that a cut never leaves a part of a secret; characters before `first` serve only for
    that and are not shown.
    """
    clean, start, end, first = _without_invisibles(text, start, end, first)
    pieces: list[str] = []
    shown_start = shown_end = length = 0
    position = first

    def add(piece: str) -> None:
        nonlocal length
        pieces.append(piece)
        length += len(piece)

    for span in _merged(clean, start, end):
        if span.end <= first:
            continue
        if position <= start < span.start:
            shown_start = length + start - position
        if position <= end < span.start:
            shown_end = length + end - position
        add(clean[position : max(position, span.start)])
        if span.start <= start < span.end:
            shown_start = length
        add(span.label)
        if span.start <= end <= span.end:
            shown_end = length
        position = span.end
    if position <= start:
        shown_start = length + start - position
    if position <= end:
        shown_end = length + end - position
    add(clean[position:])
    return _cut("".join(pieces), shown_start, max(shown_start, shown_end), limit)


def _cut(text: str, start: int, end: int, limit: int) -> str:
    """`limit` characters with the match in the middle as far as the ends allow."""
    if len(text) <= limit:
        return text.strip()
    room = max(0, limit - (end - start))
    first = max(0, min(start - room // 2, len(text) - limit))
    return text[first : first + limit].strip()


def _without_invisibles(text: str, start: int, end: int, first: int) -> tuple[str, int, int, int]:
    """Zero-width and control characters out, compatibility digits and letters plain, each position carried along.

    One character stays one character, so that positions hold.
    """
    kept: list[str] = []
    places = [0] * (len(text) + 1)
    for index, character in enumerate(text):
        places[index] = len(kept)
        kind = unicodedata.category(character)
        if kind == "Cf":
            continue
        plain = " " if kind in {"Cc", "Zl", "Zp"} else unicodedata.normalize("NFKC", character)
        kept.append(plain if len(plain) == 1 else character)
    places[len(text)] = len(kept)
    last = len(text)
    return "".join(kept), places[min(start, last)], places[min(end, last)], places[min(first, last)]


def _merged(text: str, start: int, end: int) -> list[_Span]:
    """The stretches to remove, in order, overlapping ones made one."""
    merged: list[_Span] = []
    for span in sorted(_spans(text, start, end), key=lambda span: (span.start, -span.end)):
        if merged and span.start < merged[-1].end:
            last = merged[-1]
            merged[-1] = _Span(last.start, max(last.end, span.end), last.label)
        else:
            merged.append(span)
    return merged


def _spans(text: str, start: int, end: int) -> Iterator[_Span]:
    for found in _EMAIL.finditer(text):
        yield _Span(found.start(), found.end(), "[e-mail]")
    for found in _NUMBER.finditer(text):
        yield _Span(*_whole_token(text, found.start(), found.end()), "[number]")
    for found in _QUERY.finditer(text):
        yield _Span(found.start(1), found.end(1), "[query]")
    for found in _USERINFO.finditer(text):
        yield _Span(found.start(1), found.end(1), "[secret]")
    for found in _BEFORE_CUE.finditer(text):
        yield _Span(found.start(1), found.end(1), "[secret]")
    yield from _after_cues(text, start, end)
    for token in _TOKEN.finditer(text):
        # An address is judged part by part, so that what is harmless of it stays readable.
        parts = _ADDRESS_PART.finditer(text, *token.span()) if _ADDRESS.match(token.group()) else (token,)
        for part in parts:
            if looks_secret(part.group()):
                yield _Span(part.start(), part.end(), "[secret]")


def _whole_token(text: str, start: int, end: int) -> tuple[int, int]:
    """Letters grown onto a number belong to it."""
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def _after_cues(text: str, start: int, end: int) -> Iterator[_Span]:
    """The word after a cue always; after "is" or a colon three more, for pass phrases, but not the match's own."""
    position = 0
    while found := _AFTER_CUE.search(text, position):
        first, *more = _TOKEN.finditer(text, found.start(2), found.end(2))
        position = last = first.end()
        if found.group(1).strip():
            for word in more:
                if start < end and word.start() < end and word.end() > start:
                    break
                last = word.end()
        yield _Span(first.start(), last, "[secret]")


def looks_secret(token: str) -> bool:
    """Whether a run without spaces looks like a password, a key or a code rather than a word."""
    core = token.strip(_OUTER)
    if len(token) < SECRET_LENGTH:
        return False
    letters = [character for character in core if character.isalpha()]
    if letters and any(character.isdigit() for character in core):
        return True
    if letters and len(core) >= SECRET_LENGTH - 2 and _STRONG_SYMBOL.search(core):
        return True
    if len(_WORD_SHAPES.findall(core)) >= 2:
        return True
    return _is_noise("".join(letters))


def _is_noise(word: str) -> bool:
    """Letters that no language would put together: many kinds of them and hardly a vowel."""
    if len(word) < SECRET_LENGTH or not word.isascii() or len(set(word.lower())) < 6:
        return False
    vowels = sum(letter in "aeiouyAEIOUY" for letter in word)
    return vowels * 9 < len(word) or _CONSONANTS.search(word) is not None
