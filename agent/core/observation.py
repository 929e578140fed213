"""What sensors notice. Stays on the device, in one process's memory (design section 1, principle 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class KeyAction(StrEnum):
    """What a key does to the text before the caret, as far as a hook can know."""

    TEXT = "text"
    BACKSPACE = "backspace"
    ENTER = "enter"
    TAB = "tab"
    MOVE = "move"  # arrows, Home, End, Escape, a shortcut: the caret may be anywhere now
    NONE = "none"  # modifiers, volume keys: nothing happened to the text


@dataclass(frozen=True, slots=True)
class Key:
    """One key press. `at` is monotonic seconds; `text` is what it would write, for TEXT only."""

    at: float
    action: KeyAction
    text: str = ""


@dataclass(frozen=True, slots=True)
class Click:
    """A pointer button went down."""

    at: float


@dataclass(frozen=True, slots=True)
class Focus:
    """Another window, or another title of the same window, has the keyboard."""

    at: float
    title: str
    process: str


@dataclass(frozen=True, slots=True)
class Lock:
    """The session was locked; what was typed before is dropped."""

    at: float


@dataclass(frozen=True, slots=True)
class Unlock:
    """The session is open again. Between `Lock` and this, keys are a password and are not looked at."""

    at: float


@dataclass(frozen=True, slots=True)
class FileArrived:
    """A file appeared where people keep their files. Only its name is looked at. `program`: it can be started."""

    at: float
    name: str
    program: bool = False


@dataclass(frozen=True, slots=True)
class FileText:
    """A piece of what a document says: a paragraph, or a part of a long one. `document` tells its pieces from those of
    others; every document has a `last` piece, be it empty. `name`: the file's, without its folders.
    """

    at: float
    document: int
    name: str
    text: str
    last: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """Time passed; nothing else. Sent each second, and when typing paused. `wall`: UTC, for hours of monitoring."""

    at: float
    wall: datetime | None = None


@dataclass(frozen=True, slots=True)
class SensorReady:
    """A sensor has begun to work; said once each time it starts, so that nobody has to ask it over and over."""

    at: float


Observation = Key | Click | Focus | Lock | Unlock | FileArrived | FileText | Tick | SensorReady
