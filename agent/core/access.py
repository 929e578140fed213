"""Asking the school for access to a program, and what became of it (T33, T8). Pure.

Asked on the device, decided at the collector, told on the screen once and on the page for a while. Welsh and Polish
were drafted by a language model and await a native reader.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from agent.core.concern import Asked
from agent.core.event import AccessRequest
from policy.redact import redact

WHY_LENGTH = 160  # characters
PROGRAM_LENGTH = 128
_LOOKED_AT = 4  # times as much as is left of it
_SAME_SECONDS = 600.0  # between two requests of one account for one program
_HOUR_SECONDS = 3600.0
_AN_HOUR = 5  # requests of one account
_REMEMBERED = 512  # accounts and programs


@dataclass(frozen=True, slots=True)
class AccessAnswer:
    """What was decided about a request. `reason`: why not, for whoever asked; `until`: for how long it is granted."""

    request: UUID
    account: str
    program: str
    granted: bool
    reason: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """A request as whoever asked remembers it. `granted`: None while nobody has decided."""

    request: UUID
    program: str
    asked_at: datetime
    granted: bool | None = None
    reason: str = ""
    until: datetime | None = None


def may_ask(program: str, why: str) -> bool:
    """Whether this can be sent, without the white space around it."""
    return 0 < len(program.strip()) <= PROGRAM_LENGTH and len(why.strip()) <= WHY_LENGTH and "\0" not in program + why


def redacted(request: AccessRequest) -> AccessRequest:
    """What of it may leave: numbers, addresses and what looks like a secret do not. What a program of a user's own asks
    may be of any length, and to look for secrets takes time by its square: of the rest nothing would be left anyway.
    """
    program, why = request.program[: _LOOKED_AT * PROGRAM_LENGTH], request.why[: _LOOKED_AT * WHY_LENGTH]
    return AccessRequest(redact(program, PROGRAM_LENGTH) or "?", redact(why, WHY_LENGTH))


@dataclass
class Requests:
    """How often may be asked: by one account five times an hour, and for the same program once in ten minutes."""

    _asked: dict[str, deque[float]] = field(default_factory=dict)
    _same: dict[tuple[str, str], float] = field(default_factory=dict)

    def takes(self, account: str, program: str, monotonic: float) -> bool:
        """Whether this one is taken; then it counts."""
        lately = self._asked.setdefault(account, deque())
        while lately and monotonic - lately[0] >= _HOUR_SECONDS:
            lately.popleft()
        key = (account, program.strip().casefold())
        if len(lately) >= _AN_HOUR or monotonic - self._same.get(key, float("-inf")) < _SAME_SECONDS:
            return False
        lately.append(monotonic)
        self._same.pop(key, None)
        self._same[key] = monotonic
        while len(self._same) > _REMEMBERED:
            del self._same[next(iter(self._same))]
        while len(self._asked) > _REMEMBERED:
            del self._asked[next(iter(self._asked))]
        return True


@dataclass(frozen=True, slots=True)
class AccessWords:
    """`asked`: of the form, `{name}` for the program; `often`: where it was asked too often; `granted` and `refused`:
    what is shown when somebody has decided, with `until`; `waits`: on the page, while nobody has.
    """

    asked: Asked
    often: str
    granted: str
    until: str
    refused: str
    waits: str


_WORDS: Mapping[str, AccessWords] = {
    "en": AccessWords(
        Asked(
            "Ask for access to {name}",
            "Say what you need it for, in a few words. IT and the school's leaders read it, and see that it came from "
            "you; one of them decides, and you are told here. It is not the place for a worry: for that, use "
            "heed-agent report --open, or speak to an adult.",
            "Ask",
            "Cancel",
            "It is kept, and goes to the school as soon as there is a network. You are told here when somebody has "
            "decided.",
            f"At most {WHY_LENGTH} characters, please.",
        ),
        "You asked for this a little while ago. Wait for the answer, or speak to a teacher.",
        "You may use {name}",
        "Until {until}.",
        "No access to {name}",
        "nobody has decided yet",
    ),
    "cy": AccessWords(
        Asked(
            "Gofyn am gael defnyddio {name}",
            "Dywedwch mewn ychydig eiriau at beth mae ei angen arnoch. Bydd y tîm TG ac arweinwyr yr ysgol yn ei "
            "ddarllen, ac yn gweld mai gennych chi y daeth; bydd un ohonynt yn penderfynu, a chewch wybod yma. Nid "
            "dyma'r lle am bryder: ar gyfer hynny defnyddiwch heed-agent report --open, neu siaradwch ag oedolyn.",
            "Gofyn",
            "Canslo",
            "Mae wedi'i gadw, ac aiff i'r ysgol cyn gynted ag y bydd rhwydwaith. Cewch wybod yma pan fydd rhywun wedi "
            "penderfynu.",
            f"Dim mwy na {WHY_LENGTH} nod, os gwelwch yn dda.",
        ),
        "Gofynasoch am hyn ychydig yn ôl. Arhoswch am yr ateb, neu siaradwch ag athro.",
        "Cewch ddefnyddio {name}",
        "Tan {until}.",
        "Dim mynediad i {name}",
        "nid oes neb wedi penderfynu eto",
    ),
    "pl": AccessWords(
        Asked(
            "Poproś o dostęp: {name}",
            "Napisz w kilku słowach, do czego jest ci to potrzebne. Przeczytają to dział IT i dyrekcja szkoły; "
            "zobaczą, że to od ciebie. Ktoś z nich zdecyduje, a odpowiedź pojawi się tutaj. To nie miejsce na "
            "zmartwienia: w tej sprawie użyj heed-agent report --open albo porozmawiaj z dorosłym.",
            "Poproś",
            "Anuluj",
            "Prośba jest zapisana i trafi do szkoły, gdy tylko będzie sieć. Odpowiedź pojawi się tutaj, gdy ktoś "
            "zdecyduje.",
            f"Najwyżej {WHY_LENGTH} znaków.",
        ),
        "Niedawno już o to proszono. Poczekaj na odpowiedź albo porozmawiaj z nauczycielem.",
        "Możesz używać: {name}",
        "Do {until}.",
        "Brak dostępu: {name}",
        "nikt jeszcze nie zdecydował",
    ),
}


def access_words(language: str) -> AccessWords:
    """In a language of agent/core/messages.py: language_of."""
    return _WORDS.get(language, _WORDS["en"])
