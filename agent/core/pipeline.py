"""What the agent makes of an observation: a function from what was noticed to what is to be sent. Pure.

Observation in, `Emit` out; the shell around it gives each its identity and its time (agent/runtime/session.py). The
state is the current sentence, what has the keyboard, and which titles and names were matched already.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, assert_never

from agent.core.conversation import Conversations
from agent.core.event import AppSeen, Keyword, Payload, Source
from agent.core.foreground import Foreground
from agent.core.observation import (
    Click,
    FileArrived,
    Focus,
    Key,
    KeyAction,
    Lock,
    Observation,
    SensorReady,
    Tick,
    Unlock,
)
from agent.core.typing import Found, MatchStream, TypingWindow
from policy.age import AgeBand
from policy.confidential import is_confidential
from policy.detect.match import Match, Place
from policy.redact import redact, snippet
from policy.severity import Severity

_REMEMBERED = 64  # titles and names whose matches are not raised again
_TEXT_LIMIT = 512  # characters of a title or a name that are looked at
_PROCESS_LIMIT = 128
CONFIDENTIAL = "confidential"  # all that the ledger shows of confidential support, with its seconds


@dataclass(frozen=True, slots=True)
class Emit:
    """Send this."""

    severity: Severity
    payload: Payload


class TextDetector(Protocol):
    """What the pipeline needs of policy.detect's detector."""

    def detect(self, text: str, place: Place) -> list[Match]:
        """The matches of one closed text."""

    def stream(self) -> MatchStream:
        """Matching as somebody types."""


class Pipeline:
    """One session's decisions. Give it every observation in order."""

    def __init__(
        self,
        detector: TextDetector,
        *,
        lexicon: str = "",
        confidential: Iterable[str] = (),
        age: AgeBand | None = None,
    ) -> None:
        """`lexicon`: SHA-256 of the compiled lexicon, hex. `confidential`: services besides policy.confidential's.

        `age`: of the device's user, as the detector has it.
        """
        self._detector = detector
        self._lexicon = lexicon
        self._confidential = tuple(confidential)
        self._window = TypingWindow(detector.stream())
        self._foreground = Foreground()
        self._conversations = Conversations(age)
        self._title = ""
        self._process = ""
        self._raised: OrderedDict[tuple[str, str], None] = OrderedDict()
        self.locked = False
        """Whether the session is locked: what is typed then is a password, and not looked at."""
        self.suspended = False
        """Whether typing is not looked at now, because confidential support has the keyboard."""

    @property
    def pause_due(self) -> float | None:
        """When a `Tick` would find that typing paused (monotonic seconds), or None while nobody types. All else that
        time brings may wait for the tick of each second.
        """
        return self._window.pause_due

    def extend_confidential(self, services: Iterable[str]) -> None:
        """Take on the services that policy names; those known by default stay."""
        self._confidential = tuple(services)
        self.suspended = is_confidential(self._title, self._process, self._confidential)

    def reset(self) -> None:
        """Forget the current sentence and begin with a new stream, after a fault in matching."""
        self._window = TypingWindow(self._detector.stream())

    def observe(self, observation: Observation) -> list[Emit]:  # noqa: PLR0911 - one return an observation
        """What is to be sent because of this."""
        match observation:
            case Key():
                return self._key(observation)
            case Click():
                return self._typed(self._window.close(), observation.at)
            case Focus():
                return self._focus(observation)
            case Lock() | Unlock():
                return self._lock(observation)
            case FileArrived():
                return self._text(observation.name, Place.FILE_NAME, Source.FILE_NAME, "", "")
            case Tick():
                return [
                    *self._typed(self._window.tick(observation.at), observation.at),
                    *self._seen(self._foreground.tick(observation.at)),
                ]
            case SensorReady():
                return []
            case _:
                assert_never(observation)

    def _key(self, key: Key) -> list[Emit]:
        if self.locked or self.suspended:
            return []
        match key.action:
            case KeyAction.TEXT:
                # Silence may have ended the sentence before this key, though no tick came between.
                late = self._window.tick(key.at)
                return self._typed([*late, *self._window.type(key.text, key.at)], key.at)
            case KeyAction.BACKSPACE:
                late = self._window.tick(key.at)
                return self._typed([*late, *self._window.erase(key.at)], key.at)
            case KeyAction.ENTER | KeyAction.TAB | KeyAction.MOVE:
                return self._typed(self._window.close(), key.at)
            case KeyAction.NONE:
                return []
            case _:
                assert_never(key.action)

    def _focus(self, focus: Focus) -> list[Emit]:
        # What was typed before belongs to the window that had the keyboard then.
        commands = self._typed(self._window.close(), focus.at)
        self._title = focus.title[:_TEXT_LIMIT]
        self._process = focus.process[:_PROCESS_LIMIT]
        self.suspended = is_confidential(self._title, self._process, self._confidential)
        if self.locked:
            return commands
        commands += self._seen(self._foreground.enter(self._shown_name(), focus.at))
        if self.suspended:
            return commands
        return commands + self._text(self._title, Place.TITLE, Source.TITLE, self._title, self._process)

    def _lock(self, observation: Lock | Unlock) -> list[Emit]:
        before, self.locked = self.locked, isinstance(observation, Lock)
        if self.locked == before:
            return []
        if not self.locked:
            return self._seen(self._foreground.enter(self._shown_name(), observation.at))
        # A match that was held back for a moment is still raised: nothing urgent is lost by locking the screen.
        commands = self._typed(self._window.close(), observation.at)
        self._conversations.forget()
        self._raised.clear()
        return commands + self._seen(self._foreground.leave(observation.at))

    def _shown_name(self) -> str:
        return CONFIDENTIAL if self.suspended else self._process

    def _typed(self, found: list[Found], at: float) -> list[Emit]:
        emits = [self._emit(one.match, Source.TYPED, one.snippet, self._title, self._process) for one in found]
        conversation = self._conversations.hear(self._process, self._window.signs(), at)
        if conversation is not None:
            emits.append(self._emit(conversation, Source.TYPED, "", self._title, self._process))
        return emits

    def _text(self, text: str, place: Place, source: Source, title: str, process: str) -> list[Emit]:
        """Match a text that stands whole; the same rule in the same text is raised once."""
        text = text[:_TEXT_LIMIT]
        return [
            self._emit(match, source, snippet(text, match.start, match.end), title, process)
            for match in self._detector.detect(text, place)
            if self._is_new(match.rule, text)
        ]

    def _is_new(self, rule: str, text: str) -> bool:
        known = (rule, text) in self._raised
        self._raised[rule, text] = None
        self._raised.move_to_end((rule, text))
        while len(self._raised) > _REMEMBERED:
            self._raised.popitem(last=False)
        return not known

    def _emit(self, match: Match, source: Source, shown: str, title: str, process: str) -> Emit:
        return Emit(
            match.severity,
            Keyword(
                rule=match.rule,
                category=match.category,
                source=source,
                confidence=match.confidence,
                first_person=match.first_person,
                snippet=shown,
                explanation=match.explanation,
                window_title=redact(title),
                process=process,
                lexicon=self._lexicon,
            ),
        )

    def _seen(self, seen: list[AppSeen]) -> list[Emit]:
        return [Emit(Severity.LOW, one) for one in seen]
