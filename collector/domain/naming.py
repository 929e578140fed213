"""Who is named in what was written: whoever is must not be the one who reads it (design section 5, routing).

A person's names come from their account (the name shown and the one they sign in with) and from the policy's
recipients (names and aliases, each for whoever holds the role, or for the one account that bears the name). Words are
compared without case, accents and marks. A surname of four letters names its owner by itself; a shorter one, and a
first name, only after a title (*Mr Ng*, *Miss Ann*); a title also names whoever's surname of five letters or more is
one slip of the keyboard away (*Mr Smiht*). It errs towards naming: another reader may clear somebody, with a reason.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from collector.domain.people import Role
from collector.domain.received import Json
from policy.document.tree import Tree, branch

_TITLES = frozenset(
    {
        *(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "sir",
            "madam",
            "lady",
            "lord",
            "dr",
            "doctor",
            "prof",
            "professor",
            "coach",
        ),
        *("rev", "revd", "reverend", "father", "fr", "sister", "brother", "canon", "imam", "rabbi"),
    }
)
_WORD = re.compile(r"\w+")
_ALONE = 4  # letters from which a surname names somebody by itself
_SLIPS = 5  # letters from which one slip is forgiven, after a title
_NOT_WORDS = frozenset({"explanation", "lexicon", "process", "source", "rule", "category"})  # ours, not the person's

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """An open account whose role sees alerts."""

    user_id: str
    name: str
    display: str
    role: Role


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody as the policy's routing names them."""

    role: Role
    name: str
    aliases: tuple[str, ...]


def recipients_of(rules: Tree) -> tuple[Recipient, ...]:
    """Of the whole school's rules; those whose role is no account's (as the LADO's) read nothing here."""
    said = branch(rules, "routing", "recipients")
    return tuple(found for key in said if (found := recipient_of(branch(said, key))) is not None)


def recipient_of(said: Tree) -> Recipient | None:
    """One of them; None where their role is no account's."""
    role = next((role for role in Role if role.value == said.get("role")), None)
    return None if role is None else Recipient(role, str(said.get("name", "")), _texts(said.get("aliases")))


def written(facts: Mapping[str, Json]) -> Iterator[str]:
    """What of an event's facts may hold a person's words."""
    for key, value in facts.items():
        if key not in _NOT_WORDS and isinstance(value, str):
            yield value


def named(
    texts: Iterable[str], account: str, readers: Sequence[Reader], recipients: Sequence[Recipient]
) -> frozenset[str]:
    """The user ids of those who are named in the texts, or who were signed in themselves (`account`)."""
    said = [words(text) for text in texts]
    own = account.casefold().rpartition("\\")[2].partition("@")[0]
    found = {reader.user_id for reader in readers if own and own == reader.name}
    for reader in readers:
        if reader.user_id not in found and any(_names(one, reader, recipients, readers) for one in said):
            found.add(reader.user_id)
    return frozenset(found)


def words(text: str) -> Words:
    """Lower case, without accents; a possessive s is taken off."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = re.sub(r"'s\b", "", plain).replace("'", "")
    return tuple(_WORD.findall(plain.replace("_", " ")))


def _names(said: Words, reader: Reader, recipients: Sequence[Recipient], readers: Sequence[Reader]) -> bool:
    full = tuple(word for word in words(reader.display) if word not in _TITLES)
    account = words(reader.name)
    phrases = {full} if len(account) == 1 and account[0] in full[:-1] else {full, account}
    if len(full) > 1 and len(full[-1]) >= _ALONE:
        phrases |= {full[-1:], (full[-1] + "s",)}
    for recipient in recipients:
        if is_meant(recipient, reader, readers):
            phrases |= {words(one) for one in (recipient.name, *recipient.aliases)}
    if any(_holds(said, phrase) for phrase in phrases):
        return True
    titled = [following for word, following in pairwise(said) if word in _TITLES]
    return bool(full) and any(
        word in {full[0], full[-1]} or (len(full[-1]) >= _SLIPS and _one_slip(word, full[-1])) for word in titled
    )


def is_meant(recipient: Recipient, reader: Reader, readers: Sequence[Reader]) -> bool:
    """Whether the policy means this account: the one of its role that bears its name, or whoever holds the post."""
    if recipient.role is not reader.role:
        return False
    bearers = [one for one in readers if one.role is recipient.role and _bears(one, recipient)]
    return reader in bearers if bearers else True


def _bears(reader: Reader, recipient: Recipient) -> bool:
    full = {word for word in words(reader.display) if word not in _TITLES}
    return bool(full) and full <= set(words(recipient.name))


def _holds(said: Words, phrase: Words) -> bool:
    """Whether the phrase stands in it, or, of several words, is written as one (*a.smith*, *asmith*)."""
    if not phrase or (len(phrase) == 1 and len(phrase[0]) < 2):
        return False
    length = len(phrase)
    joined = "".join(phrase)
    return any(said[at : at + length] == phrase for at in range(len(said) - length + 1)) or (
        length > 1 and len(joined) > _ALONE and joined in said
    )


def _one_slip(word: str, name: str) -> bool:
    """Whether one letter is wrong, missing or too many, or two neighbours are swapped."""
    if abs(len(word) - len(name)) > 1 or word == name:
        return word == name
    at = next(
        (n for n, (one, other) in enumerate(zip(word, name, strict=False)) if one != other), min(len(word), len(name))
    )
    rest, wanted = word[at:], name[at:]
    return (
        rest[1:] == wanted[1:]
        or rest[1:] == wanted
        or rest == wanted[1:]
        or (rest[2:] == wanted[2:] and rest[:2] == wanted[:2][::-1])
    )


def _texts(value: Json) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, list) else ()
