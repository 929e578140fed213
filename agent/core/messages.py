"""What a user is told on their screen, in their language: few words, for a child of eight. Pure.

Welsh and Polish were drafted by a language model and await a native reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

SHOWN_SECONDS = 20  # that a program was closed
_PAUSE_SECONDS = 10.0
_NAME_LENGTH = 64


@dataclass(frozen=True, slots=True)
class Message:
    """A heading and a sentence or two. It goes by itself after so many seconds; `{seconds}` in `text` stands for those
    that are left.
    """

    heading: str
    text: str
    seconds: int


@dataclass
class Closings:
    """Of programs that are closed one after another, as one that starts itself again is, the screen tells now and then
    of one.
    """

    _last: float = float("-inf")

    def tells(self, monotonic: float) -> bool:
        """Whether of this one."""
        if monotonic - self._last < _PAUSE_SECONDS:
            return False
        self._last = monotonic
        return True


@dataclass(frozen=True, slots=True)
class _Words:
    locks: str
    go_on: str
    closed: str
    why: str


_WORDS: Mapping[str, _Words] = {
    "en": _Words(
        "This screen is about to lock",
        "It locks in {seconds} seconds. Press a key or move the mouse to go on.",
        "{name} was closed",
        "The school's rules do not allow it here and now. If you need it for your work, ask a teacher or IT.",
    ),
    "cy": _Words(
        "Mae'r sgrin hon ar fin cloi",
        "Bydd yn cloi ymhen {seconds} eiliad. Pwyswch fysell neu symudwch y llygoden i ddal ati.",
        "Cafodd {name} ei gau",
        "Nid yw rheolau'r ysgol yn ei ganiatáu yma nawr. Os oes ei angen arnoch ar gyfer eich gwaith, gofynnwch i "
        "athro neu i'r tîm TG.",
    ),
    "pl": _Words(
        "Ten ekran zaraz się zablokuje",
        "Zablokuje się za {seconds} s. Naciśnij klawisz lub porusz myszą, aby pracować dalej.",
        "Program {name} został zamknięty",
        "Zasady szkoły nie pozwalają na niego tutaj i teraz. Jeśli jest ci potrzebny do pracy, zapytaj nauczyciela lub "
        "dział IT.",
    ),
}


def language_of(environment: Mapping[str, str]) -> str:
    """The language of a session by its locale, English where there are no words in it."""
    said = next((found for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (found := environment.get(name))), "")
    code = said.partition("_")[0].partition(".")[0].casefold()
    return code if code in _WORDS else "en"


def lock_warning(language: str, seconds: float) -> Message:
    """The screen locks soon unless somebody does something."""
    words = _WORDS[language]
    return Message(words.locks, words.go_on, max(1, round(seconds)))


def program_closed(language: str, name: str) -> Message:
    """A program was ended, and what to do about it."""
    words = _WORDS[language]
    shown = "".join(letter for letter in name if letter.isprintable() and letter not in "{}")[:_NAME_LENGTH]
    return Message(words.closed.replace("{name}", shown or "?"), words.why, SHOWN_SECONDS)
