"""What a user is told on their screen, in their language: few words, for a child of eight. Pure.

Welsh and Polish were drafted by a language model and await a native reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent.core.access import AccessAnswer, access_words
from policy.evaluate.views import Notice

SHOWN_SECONDS = 20  # that a program was closed
ANSWER_SECONDS = 60
NOTICE_SECONDS = 180
_PAUSE_SECONDS = 10.0
_NAME_LENGTH = 64


@dataclass(frozen=True, slots=True)
class Message:
    """A heading and a sentence or two. It goes by itself after so many seconds; `{seconds}` in `text` stands for those
    that are left. `button`: by which it is acknowledged, empty where nothing is; `offer`: for whoever likes, beside
    words that a click takes away.
    """

    heading: str
    text: str
    seconds: int
    button: str = ""
    offer: str = ""


@dataclass
class Closings:
    """Of programs that are closed one after another, as one that starts itself again is, and of sticks that are taken
    off, the screen tells now and then of one.
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
    offer: str
    taken_off: str
    not_allowed: str
    watched: str
    belongs: str
    seen_by: str
    kept: str
    ask: str
    more: str
    understood: str


_WORDS: Mapping[str, _Words] = {
    "en": _Words(
        "This screen is about to lock",
        "It locks in {seconds} seconds. Press a key or move the mouse to go on.",
        "{name} was closed",
        "The school's rules do not allow it here and now. If you need it for your work, ask a teacher or IT.",
        "Ask for access",
        "The stick, card or disk was taken off",
        "The school's rules do not allow it on this device. Nothing on it was read or changed: you can pull it out. If "
        "you need it for your work, ask a teacher or IT.",
        "This device is monitored to keep people safe",
        "It belongs to the school. In school and at home it looks for signs that somebody may come to harm, in what is "
        "typed, opened and shown. It keeps no record of what you type: only a few words around a sign are sent.",
        "Who sees that: {who}",
        "How long it is kept: {long}",
        "Whom to ask: {whom}",
        "In danger now: call 999. To talk to somebody at any time: Childline, 0800 1111.",
        "I have read this",
    ),
    "cy": _Words(
        "Mae'r sgrin hon ar fin cloi",
        "Bydd yn cloi ymhen {seconds} eiliad. Pwyswch fysell neu symudwch y llygoden i ddal ati.",
        "Cafodd {name} ei gau",
        "Nid yw rheolau'r ysgol yn ei ganiatáu yma nawr. Os oes ei angen arnoch ar gyfer eich gwaith, gofynnwch i "
        "athro neu i'r tîm TG.",
        "Gofyn am fynediad",
        "Tynnwyd y cof bach, y cerdyn neu'r ddisg",
        "Nid yw rheolau'r ysgol yn ei ganiatáu ar y ddyfais hon. Ni ddarllenwyd na newidiwyd dim arno: cewch ei dynnu "
        "allan. Os oes ei angen arnoch ar gyfer eich gwaith, gofynnwch i athro neu i'r tîm TG.",
        "Mae'r ddyfais hon yn cael ei monitro i gadw pobl yn ddiogel",
        "Eiddo'r ysgol ydyw. Yn yr ysgol a gartref mae'n chwilio am arwyddion y gallai rhywun gael niwed, yn yr hyn a "
        "deipir, a agorir ac a ddangosir. Nid yw'n cadw cofnod o'r hyn rydych yn ei deipio: dim ond ychydig eiriau o "
        "gwmpas arwydd a anfonir.",
        "Pwy sy'n gweld hynny: {who}",
        "Am ba hyd y'i cedwir: {long}",
        "Pwy i'w holi: {whom}",
        "Mewn perygl nawr: ffoniwch 999. I siarad â rhywun unrhyw bryd: Childline, 0800 1111.",
        "Rwyf wedi darllen hwn",
    ),
    "pl": _Words(
        "Ten ekran zaraz się zablokuje",
        "Zablokuje się za {seconds} s. Naciśnij klawisz lub porusz myszą, aby pracować dalej.",
        "Program {name} został zamknięty",
        "Zasady szkoły nie pozwalają na niego tutaj i teraz. Jeśli jest ci potrzebny do pracy, zapytaj nauczyciela lub "
        "dział IT.",
        "Poproś o dostęp",
        "Pamięć, karta lub dysk zostały odłączone",
        "Zasady szkoły nie pozwalają na nie na tym urządzeniu. Niczego na nich nie odczytano ani nie zmieniono: można "
        "je wyjąć. Jeśli są ci potrzebne do pracy, zapytaj nauczyciela lub dział IT.",
        "To urządzenie jest monitorowane dla bezpieczeństwa",
        "Należy do szkoły. W szkole i w domu szuka oznak, że komuś może stać się krzywda, w tym, co się na nim pisze, "
        "otwiera i wyświetla. Nie zapisuje tego, co piszesz: wysyłanych jest tylko kilka słów wokół takiej oznaki.",
        "Kto to widzi: {who}",
        "Jak długo jest to przechowywane: {long}",
        "Kogo zapytać: {whom}",
        "W niebezpieczeństwie: zadzwoń pod 999. Aby z kimś porozmawiać o każdej porze: Childline, 0800 1111.",
        "Przeczytałem(-am)",
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
    return Message(words.closed.replace("{name}", plain_name(name)), words.why, SHOWN_SECONDS, offer=words.offer)


def medium_removed(language: str) -> Message:
    """A stick, card or disk was taken off."""
    words = _WORDS[language]
    return Message(words.taken_off, words.not_allowed, SHOWN_SECONDS)


def access_answered(language: str, answer: AccessAnswer, until: str) -> Message:
    """What was decided about a request. `until`: when it ends, as this session shows a time; empty for none."""
    words = access_words(language)
    said = words.granted if answer.granted else words.refused
    text = words.until.replace("{until}", until) if answer.granted and until else answer.reason
    return Message(said.replace("{name}", plain_name(answer.program)), text.replace("{", "("), ANSWER_SECONDS)


def plain_name(name: str) -> str:
    """A program's name as it may stand among our words."""
    return "".join(letter for letter in name if letter.isprintable() and letter not in "{}")[:_NAME_LENGTH] or "?"


def monitoring_notice(language: str, said: Notice) -> Message:
    """What everybody is told when they sign in (T3): by the school's own words where its policy has them."""
    words = _WORDS[language]
    lines = [said.sign_in or words.belongs]
    lines += [words.seen_by.format(who=said.seen_by)] if said.seen_by else []
    lines += [words.kept.format(long=said.kept)] if said.kept else []
    lines += [words.ask.format(whom=said.contact)] if said.contact else []
    text = "\n\n".join([*lines, words.more]).replace("{seconds}", "")
    return Message(words.watched, text, NOTICE_SECONDS, words.understood)
