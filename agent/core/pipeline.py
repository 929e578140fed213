"""What the agent makes of an observation: a function from what was noticed to what is to be sent. Pure.

Observation in, `Emit` out; the shell around it gives each its identity and its time (agent/runtime/session.py). The
state is the current sentence, what has the keyboard, and which titles and names were matched already.

What the school's policy does not have looked at is not looked at; whether a match leaves is asked once a match, never
once a key. Another detector takes over between two sentences, or when typing paused, and then reads what stands there.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, assert_never

from agent.core.conversation import Conversations
from agent.core.event import AppSeen, Keyword, Payload, ProgramArrived, Source
from agent.core.file_text import FileTexts
from agent.core.foreground import Foreground
from agent.core.observation import (
    Click,
    FileArrived,
    FileText,
    Focus,
    Key,
    KeyAction,
    Lock,
    Observation,
    SensorReady,
    Tick,
    Unlock,
)
from agent.core.programs_came import ProgramsCame
from agent.core.rules import FILE_NAMES, FILE_TEXT, NATIONAL_RULES, PROGRAMS, TITLES, TYPING, Rules
from agent.core.typing import WINDOW_SECONDS, Found, MatchStream, TypingWindow
from policy.confidential import is_confidential
from policy.detect.match import Match, Place
from policy.redact import redact, snippet
from policy.severity import Severity

_REMEMBERED = 64  # titles and names whose matches are not raised again
_TEXT_LIMIT = 512  # characters of a title or a name that are looked at
_PROCESS_LIMIT = 128
_SENSORS = {Source.TITLE: TITLES, Source.FILE_NAME: FILE_NAMES}
_OF_FILES = (Source.FILE_NAME, Source.FILE_TEXT)
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

    def forget(self) -> None:
        """What it remembers of words that it read, so as to be quick."""


class Pipeline:
    """One session's decisions. Give it every observation in order."""

    def __init__(
        self,
        detector: TextDetector,
        *,
        lexicon: str = "",
        confidential: Iterable[str] = (),
        rules: Rules = NATIONAL_RULES,
    ) -> None:
        """`lexicon`: SHA-256 of the compiled lexicon, hex. `confidential`: services besides policy.confidential's and
        the policy's own.
        """
        self._detector = detector
        self._lexicon = lexicon
        self._next: tuple[TextDetector, str] | None = None  # takes over once typing paused
        self._confidential = tuple(confidential)
        self._window = TypingWindow(detector.stream())
        self._foreground = Foreground()
        self._files = FileTexts()
        self._programs = ProgramsCame()
        self._conversations = Conversations(rules.monitoring.age)
        self._title = ""
        self._process = ""
        self._raised: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._wall: datetime | None = None  # as of the last tick
        self._forgotten = -WINDOW_SECONDS  # when the detector last forgot
        self._rules = rules
        self._typing = rules.on(TYPING)
        self.out_of_hours = False
        """Whether nothing is looked at now, since the policy has other hours."""
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

    @property
    def rules(self) -> Rules:
        """What the policy says for this user now."""
        return self._rules

    def govern(self, rules: Rules, at: float) -> list[Emit]:
        """The policy says this from now on. What was typed before is judged by what it said before."""
        commands: list[Emit] = []
        if self._typing and not rules.on(TYPING):
            commands += self._typed(self._window.close(), at)
            self._forget_typing(at)
        programs, self._rules = self._watches(PROGRAMS), rules
        self._conversations.be_of(rules.monitoring.age)
        self._suspend()
        return commands + self._look(at, programs=programs)

    def match_with(self, detector: TextDetector, lexicon: str, at: float) -> list[Emit]:
        """Match with another detector as soon as no sentence is cut by it."""
        self._next = detector, lexicon
        return self._take_over(at)

    def extend_confidential(self, services: Iterable[str]) -> None:
        """Take on the services that the service names; those known by default and the policy's stay."""
        self._confidential = tuple(services)
        self._suspend()

    def reset(self) -> None:
        """Forget the current sentence and begin with a new stream, after a fault in matching."""
        self._window = TypingWindow(self._detector.stream())

    def matches_probe(self, probe: str) -> str:
        """Why a check's `probe` would not be raised as typing is, or empty. It passes no window and leaves no trace."""
        if not self._typing:
            return "the policy does not have typing looked at now"
        found = self._detector.detect(probe, Place.TITLE)
        if not found:
            return "the matcher finds nothing in what it must know"
        if not any(self._rules.raises(match, TYPING) for match in found):
            return "the policy raises nothing of this category"
        return ""

    def observe(self, observation: Observation) -> list[Emit]:
        """What is to be sent because of this."""
        commands = self._observe(observation)
        return commands if self._next is None else commands + self._take_over(observation.at)

    def _observe(self, observation: Observation) -> list[Emit]:  # noqa: PLR0911 - one return an observation
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
                return self._file(observation)
            case FileText():
                return self._file_text(observation)
            case Tick():
                self._wall = observation.wall or self._wall
                if observation.at - self._forgotten >= WINDOW_SECONDS:
                    self._forget_words(observation.at)
                return [
                    *self._typed(self._window.tick(observation.at), observation.at),
                    *self._look(observation.at, programs=self._watches(PROGRAMS)),
                    *self._seen(self._foreground.tick(observation.at)),
                    *self._seen(self._programs.tick(observation.at)),
                ]
            case SensorReady():
                return []
            case _:
                assert_never(observation)

    def _key(self, key: Key) -> list[Emit]:
        if not self._typing or self.locked or self.suspended:
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
        self._suspend()
        if self.locked or self.out_of_hours:
            return commands
        if self._rules.on(PROGRAMS):
            commands += self._seen(self._foreground.enter(self._shown_name(), focus.at))
        if self.suspended:
            return commands
        return commands + self._text(self._title, Place.TITLE, Source.TITLE, self._title, self._process)

    def _lock(self, observation: Lock | Unlock) -> list[Emit]:
        before, self.locked = self.locked, isinstance(observation, Lock)
        if self.locked == before:
            return []
        if not self.locked:
            shown = self._shown_name() if self._watches(PROGRAMS) else ""
            return self._seen(self._foreground.enter(shown, observation.at))
        # A match that was held back for a moment is still raised: nothing urgent is lost by locking the screen.
        commands = self._typed(self._window.close(), observation.at)
        self._forget_typing(observation.at)
        self._raised.clear()
        return commands + self._seen(self._foreground.leave(observation.at))

    def _look(self, at: float, *, programs: bool) -> list[Emit]:
        """Begin or cease to look at what the policy and its hours say; `programs` were looked at before. What was held
        back within the hours is still raised.
        """
        out = self._wall is not None and not self._rules.hours.hold(self._wall)
        commands: list[Emit] = []
        if out and not self.out_of_hours:
            commands += self._typed(self._window.close(), at)
            self._forget_typing(at)
            self._raised.clear()
        self.out_of_hours = out
        self._typing = self._watches(TYPING)
        if programs and not self._watches(PROGRAMS):
            commands += self._seen(self._foreground.leave(at))
        elif not programs and self._watches(PROGRAMS) and not self.locked:
            commands += self._seen(self._foreground.enter(self._shown_name(), at))
        return commands

    def _watches(self, sensor: str) -> bool:
        return not self.out_of_hours and self._rules.on(sensor)

    def _forget_typing(self, at: float) -> None:
        """Nobody is to learn any more what was typed: nor the detector, which remembers words so as to be quick."""
        self._conversations.forget()
        self._forget_words(at)

    def _forget_words(self, at: float) -> None:
        self._forgotten = at
        self._detector.forget()

    def _suspend(self) -> None:
        services = (*self._confidential, *self._rules.support)
        self.suspended = is_confidential(self._title, self._process, services)

    def _take_over(self, at: float) -> list[Emit]:
        if self._next is None or self._window.pause_due is not None:
            return []
        (self._detector, self._lexicon), self._next = self._next, None
        return self._typed(self._window.renew(self._detector.stream()), at)

    def _shown_name(self) -> str:
        return CONFIDENTIAL if self.suspended else self._process

    def _typed(self, found: list[Found], at: float) -> list[Emit]:
        emits = [
            self._emit(one.match, Source.TYPED, one.snippet, self._title, self._process)
            for one in found
            if self._rules.raises(one.match, TYPING)
        ]
        conversation = self._conversations.hear(self._process, self._window.signs(), at)
        if conversation is not None and self._rules.raises(conversation, TYPING):
            emits.append(self._emit(conversation, Source.TYPED, "", self._title, self._process))
        return emits

    def _text(self, text: str, place: Place, source: Source, title: str, process: str) -> list[Emit]:
        """Match a text that stands whole; the same rule in the same text is raised once."""
        sensor = _SENSORS[source]
        if not self._watches(sensor):
            return []
        text = text[:_TEXT_LIMIT]
        return [
            self._emit(match, source, snippet(text, match.start, match.end), title, process)
            for match in self._detector.detect(text, place)
            if self._rules.raises(match, sensor) and self._is_new(match.rule, text)
        ]

    def _file(self, file: FileArrived) -> list[Emit]:
        emits = self._text(file.name, Place.FILE_NAME, Source.FILE_NAME, "", "")
        if file.program and self._watches(PROGRAMS):
            emits += self._seen(self._programs.came(file.name, file.at))
        return emits

    def _file_text(self, piece: FileText) -> list[Emit]:
        """One event a document, in its name, once all of it was looked at."""
        if not self._watches(FILE_TEXT):
            self._files.forget()
            return []
        matches = [one for one in self._detector.detect(piece.text, Place.TYPED) if self._rules.raises(one, FILE_TEXT)]
        found = self._files.met(piece, matches)
        if found is None:
            return []
        return [self._emit(found[0], Source.FILE_TEXT, found[1], piece.name[:_TEXT_LIMIT], "")]

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
                window_title=redact(title) if self._rules.on(FILE_NAMES if source in _OF_FILES else TITLES) else "",
                process=process,
                lexicon=self._lexicon,
            ),
        )

    def _seen(self, seen: Sequence[AppSeen | ProgramArrived]) -> list[Emit]:
        return [Emit(Severity.LOW, one) for one in seen]
