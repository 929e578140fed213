"""What the session helper and the service tell each other, as words of the domain (protos/heed/v1/link.proto)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from agent.core.access import AccessAnswer
from agent.core.event import Event, Pulse

LINK_VERSION = 1


@dataclass(frozen=True, slots=True)
class Greeting:
    """The helper's first message. Who it is, the service learns from the operating system, never from here."""

    session: str
    version: int = LINK_VERSION


@dataclass(frozen=True, slots=True)
class Match:
    """One event to commit; the helper holds it until `Committed` names it."""

    event: Event


@dataclass(frozen=True, slots=True)
class HelperSettings:
    """The service's answer to the greeting. `confidential`: titles and processes where typing is not captured."""

    pulse_seconds: int = 5
    demo: bool = False
    confidential: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Committed:
    """The event is in the spool and survives anything from now on."""

    id: UUID


@dataclass(frozen=True, slots=True)
class HelperPolicy:
    """What the policy in force says for this helper's user. `effective`: JSON. `lexicon_path`: of the compiled lexicon
    to match with, empty for the one that the helper has. `version`: 0 where no policy was ever applied.
    """

    effective: bytes
    lexicon_path: str
    version: int


@dataclass(frozen=True, slots=True)
class ProgramClosed:
    """The service ended a program of this helper's user, who is to be told."""

    name: str


@dataclass(frozen=True, slots=True)
class MediumRemoved:
    """The service took off a stick, card or disk of this helper's user, who is to be told."""


@dataclass(frozen=True, slots=True)
class HelperCheck:
    """The collector challenges: prove that what is typed here is seen, matched and sent. Answered by a `Match`."""

    nonce: bytes


@dataclass(frozen=True, slots=True)
class Declined:
    """The event was not taken: the same was asked too often."""

    id: UUID


ToUser = ProgramClosed | MediumRemoved | AccessAnswer
"""What is told on the screen."""

FromHelper = Greeting | Match | Pulse
ToHelper = HelperSettings | Committed | HelperPolicy | ToUser | HelperCheck | Declined
