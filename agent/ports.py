"""What the agent needs of the world. Each port has several real adapters and a fake in tests/fakes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from agent.core.access import AccessAnswer, Wish
from agent.core.apps import Running, Terminate
from agent.core.event import Event, Pulse, SensorState
from agent.core.filter_probe import FilterTest
from agent.core.link import Committed, Declined, HelperCheck, HelperPolicy, HelperSettings, Match, ProgramClosed
from agent.core.location import Beacon, Heard
from agent.core.messages import Message
from agent.core.network import NetworkFacts
from agent.core.observation import Observation
from agent.core.policy_state import InForce, PolicyState
from agent.core.posture import PostureFacts, Unread, Updates
from agent.core.presenting import Stage
from agent.core.required import ProgramFacts
from policy.severity import Lane


class Clock(Protocol):
    """Time, injected. The three differ on purpose: their disagreement shows sleep and clock steps."""

    def now(self) -> datetime:
        """Wall time, UTC, aware; may be set by anybody."""

    def monotonic(self) -> float:
        """Seconds that never run backwards and stop while the machine sleeps."""

    def boottime(self) -> float:
        """Seconds that never run backwards and count sleep too."""

    async def sleep(self, seconds: float) -> None:
        """Wait that long by `monotonic`."""


class Random(Protocol):
    """Randomness, injected."""

    def bytes(self, count: int) -> bytes:
        """`count` bytes fit for identifiers and keys."""

    def uniform(self) -> float:
        """A number in [0, 1)."""


@dataclass(frozen=True, slots=True)
class Spooled:
    """An event with its place in its lane."""

    sequence: int
    event: Event


@dataclass(frozen=True, slots=True)
class SpoolDepth:
    """How much waits, and how much was ever dropped for want of room."""

    urgent: int
    routine: int
    dropped: int


class Spool(Protocol):
    """Durable memory between match and collector. After `append` returns, the event survives kill -9 and reboot.

    Numbers run 1, 2, 3 … a lane, within an epoch. Implementations: agent/spool/sqlite.py, agent/spool/memory.py; one
    contract suite, tests/contract/test_spool.py.
    """

    def append(self, events: Sequence[Event], *, told: int = 0) -> None:
        """Commit in one transaction. A repeated id is not stored twice. Full: the oldest routine events make way and
        are counted; urgent events use the reserve. `told`: of so many drops (see `untold`) these events give account.
        Raises agent.errors.SpoolError when nothing could be committed.
        """

    def untold(self) -> int:
        """Events dropped of which no gap has told yet."""

    def epoch(self) -> int:
        """The random 64-bit number of this spool's numbering."""

    def renew_epoch(self) -> None:
        """Start a new numbering: what is held is renumbered from 1 in a new epoch, in one transaction."""

    def next_sequence(self, lane: Lane) -> int:
        """The number the next event of this lane will get."""

    def unacknowledged(self, lane: Lane) -> int:
        """The first number of this lane not yet acknowledged."""

    def read(self, lane: Lane, first: int, limit: int) -> list[Spooled]:
        """Held events of the lane numbered from `first`, in order, at most `limit`."""

    def acknowledge(self, lane: Lane, next_expected: int) -> None:
        """All below `next_expected` is committed at the collector; the last acknowledged batch is kept until the next
        acknowledgement.
        """

    def discard(self, lane: Lane, sequence: int) -> None:
        """Let one event go that the collector will never take; its number becomes a hole."""

    def depth(self) -> SpoolDepth:
        """What waits now."""

    def close(self) -> None:
        """Give back the file."""


Emit = Callable[[Observation], None]
"""Given to sensors; never blocks, never raises, may be called from any thread."""


class Sensor(Protocol):
    """Notices one kind of thing in a session. Runs until cancelled; its failures are its supervisor's to handle."""

    @property
    def name(self) -> str:
        """The sensor's fixed name, as in heartbeats: "keyboard", "window", "lock", "lock-hint", "files",
        "documents".
        """

    async def run(self, emit: Emit) -> None:
        """Notice until cancelled. Raises agent.errors.SensorLost when its source went away (it is started again) and
        agent.errors.Unsupported when it cannot work here at all (it is not).
        """

    def state(self) -> SensorState:
        """Whether it works now, and if not why."""


class IdleProbe(Protocol):
    """What the operating system itself says of input."""

    def idle_seconds(self) -> float:
        """Seconds since the OS last saw input in this session. Raises agent.errors.SensorLost, Unsupported."""

    def close(self) -> None:
        """Give back what it holds; the next question takes it again."""


class Locker(Protocol):
    """Locks the screen of this session by whatever locks it here. Whether it took hold, others must see."""

    def trouble(self) -> str:
        """Why nothing can be asked here, ever; empty where something can."""

    def lock(self, attempt: int) -> None:
        """Ask for it; `attempt` counts from 0, and a later one goes another way where there are several. Blocks. Raises
        agent.errors.LockError when nothing could be asked, Unsupported where there is `trouble`.
        """


class StageProbe(Protocol):
    """What speaks for a presentation or a call in this session."""

    def look(self) -> Stage:
        """What is so now. Blocks. Raises agent.errors.SensorLost."""

    def close(self) -> None:
        """Give back what it holds; the next question takes it again."""


class Notices(Protocol):
    """Words on the screen of this session, one message at a time. They take no key and no focus."""

    trouble: str  # why nothing can be shown here, or empty

    async def show(self, message: Message) -> None:
        """Show it in place of what is shown. Never raises."""

    async def ask(self, message: Message) -> bool | None:
        """Show one with a button beside what is shown, until its time is over. Whether it was acknowledged; None where
        it could not be shown.
        """

    async def hide(self) -> None:
        """Take down what is shown, if anything is."""

    async def close(self) -> None:
        """The same, and wait until it is gone."""


class Wishes(Protocol):
    """Remembers what the user of this session asked for, and what became of it."""

    def load(self) -> tuple[Wish, ...]:
        """The newest last. Never raises."""

    def store(self, wishes: Sequence[Wish]) -> None:
        """Instead of what was kept. Never raises."""


class Acknowledged(Protocol):
    """Remembers which notice the user of this session has acknowledged."""

    def load(self) -> str:
        """The mark of the last, or empty. Never raises."""

    def store(self, mark: str) -> None:
        """This one, from now on. Never raises."""


class ServiceLink(Protocol):
    """One connection from a session helper to the service, already greeted. Every method raises agent.errors.LinkError
    when the service left; the helper then connects anew. Implementation: agent/runtime/link.py.
    """

    @property
    def settings(self) -> HelperSettings:
        """What the service answered to the greeting."""

    async def send(self, message: Match | Pulse) -> None:
        """Hand over one match or pulse."""

    async def receive(self) -> Committed | HelperPolicy | ProgramClosed | HelperCheck | AccessAnswer | Declined:
        """The next event that the service has made durable, what the policy says from now on, or what is to be told."""

    async def close(self) -> None:
        """Leave."""


ConnectLink = Callable[[], Awaitable[ServiceLink]]
"""Connects and greets. Raises agent.errors.LinkError while no service answers."""


class Keystore(Protocol):
    """Keeps this device's secrets as the OS lets it."""

    def load(self, name: str) -> bytes | None:
        """The secret, or None when there is none."""

    def store(self, name: str, secret: bytes) -> None:
        """Keep it durably, readable by the service's account only."""

    def delete(self, name: str) -> None:
        """Forget it; no error when there is none."""


class Disk(Protocol):
    """Files, with what survives a loss of power told apart: bytes once `flush` returned, a name, new or gone, once
    `flush_directory` did. Every method raises OSError.
    """

    def read(self, path: Path) -> bytes:
        """All of it. Raises FileNotFoundError."""

    def write(self, path: Path, data: bytes, mode: int) -> None:
        """The file holds this and nothing else; made with `mode` where there was none."""

    def append(self, path: Path, data: bytes, mode: int) -> None:
        """The file holds this too, at its end; made with `mode` where there was none."""

    def flush(self, path: Path) -> None:
        """What was written to it survives from now on."""

    def rename(self, old: Path, new: Path) -> None:
        """`new` is what `old` was."""

    def remove(self, path: Path) -> None:
        """It is gone; no error when there is none."""

    def make_directory(self, path: Path, mode: int) -> None:
        """It is there, and what it is in; no error when it was."""

    def flush_directory(self, path: Path) -> None:
        """Which names it holds survives from now on."""

    def names(self, path: Path) -> list[str]:
        """What it holds; nothing where there is no such directory."""


class PolicyKeeper(Protocol):
    """Judges offered policies and puts them in force. Both methods are called on the loop and return at once."""

    def offer(self, envelope: bytes, last: bool, /) -> None:
        """Take on one link of a chain of signed policies, as it came; `last` on the newest, the one to apply. A chain
        that was cut off before its last, as a lost connection does, is begun anew by the next connection. Never raises.
        """

    def in_force(self) -> InForce:
        """What is in force now."""


ReportPolicy = Callable[[PolicyState], None]
"""Tells the collector how a policy fares, now or when there is a connection again; the newest is what counts. Never
raises, never blocks."""

FetchArtefact = Callable[[bytes, int], AsyncIterator[bytes]]
"""The bytes of the artefact with this SHA-256 (32 bytes) from this offset on, in pieces, over as many connections as it
takes; ends when all have come. Not verified. Raises agent.errors.ArtefactError when the collector says that it has none
such."""


class ProgramStarts(Protocol):
    """Notices programs that are started. `limit`: why it notices less well than it could, or empty."""

    limit: str

    def open(self) -> None:
        """Begin, within the loop. Raises Unsupported."""

    def close(self) -> None:
        """Listen no more."""

    async def wait(self, seconds: float) -> bool:
        """Until something was started, or so long. Whether starts were missed, so that a sweep must find them."""

    def seek(self, names: Iterable[str]) -> None:
        """Know copies of these installed programs. Blocks."""

    def told(self) -> list[Running]:
        """What was started since, where that is told. Blocks."""

    def sweep(self) -> list[Running]:
        """All that runs and was not seen before. Blocks."""

    def again(self) -> None:
        """The next sweep sees everything anew."""

    @property
    def alive(self) -> set[tuple[int, float]]:
        """Pid and creation of whoever was there at the last sweep, or came since."""


class GateProcess(Protocol):
    """A gate that was started (agent/core/gate_words.py is what it is told, and says)."""

    def tell(self, line: bytes, /) -> None:
        """Say this to it, in order, without waiting. Never raises."""

    async def hear(self) -> bytes:
        """The next line that it says; empty once it has ended."""

    def kill(self) -> None:
        """End it, whatever it does. Never raises."""

    async def wait(self) -> int:
        """Its exit code, once it ended."""


class DeviceReader(Protocol):
    """Reads what this device is and how it stands; decides nothing. Every method blocks, and none raises for what
    cannot be read: that is a fact too.
    """

    def posture(self) -> PostureFacts:
        """All but what updates wait, which is `Unread` in it."""

    def updates(self) -> Updates | Unread:
        """What updates wait. Takes seconds of work, so it is asked seldom."""

    def hardware(self) -> Mapping[str, str]:
        """Make, model, serial and the rest by name; where one cannot be read it says so."""

    def software(self) -> Mapping[str, str] | Unread:
        """Programs by name, with their versions."""

    def software_mark(self) -> str:
        """Another text than before once programs may have been installed or removed; cheap. Empty: nothing tells."""

    def program(self, name: str, software: Mapping[str, str]) -> ProgramFacts:
        """What is known of this program; `software` as read before."""


class NetworkReader(Protocol):
    """Reads how this device's network is set; decides nothing, and tells of no host that anybody visited."""

    def look(self, homes: Sequence[Path]) -> NetworkFacts:
        """`homes`: of whoever is signed in. Blocks; never raises for what cannot be read: that is a fact too."""


class AskBeacon(Protocol):
    """Asks the beacons of the school's sites. Both block, and neither raises."""

    def mark(self) -> frozenset[str]:
        """Another one than before once the device may be somewhere else."""

    def ask(self, beacon: Beacon, nonce: bytes, tunnels: Collection[str]) -> Heard:
        """What came of it; `tunnels`: the interfaces that are tunnels."""


class ProbeFilter(Protocol):
    """Tries addresses that must be blocked."""

    def reached(self, test: FilterTest) -> bool:
        """Whether its page showed what it must. Blocks; never raises."""


class Terminator(Protocol):
    """Ends programs of users."""

    def end(self, target: Terminate, *, force: bool) -> bool:
        """Ask this process to end, or make it, if it is still the same. Whether it was there. Raises OSError."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A user's session on this machine."""

    session: str
    uid: int
    account: str


class HelperProcess(Protocol):
    """A session helper that was started."""

    @property
    def pid(self) -> int:
        """Its process number."""

    def terminate(self) -> None:
        """Ask it to end."""

    def kill(self) -> None:
        """End it."""

    async def wait(self) -> int:
        """Its exit code, once it ended."""


class Sessions(Protocol):
    """Who is signed in here, and how a helper comes to run as them."""

    def current(self) -> list[SignedIn]:
        """The sessions of now. Blocks. Raises OSError when nobody can say just now, agent.errors.Unsupported."""

    async def start(self, signed_in: SignedIn, /) -> HelperProcess:
        """Start a helper as that user. Raises OSError."""


OnStep = Callable[[str], None]
"""Called at each boundary of a durable change, by its name ("spool.before_commit", "token.voided", …), so that a test
can end the process just there. Does nothing otherwise."""


def no_step(_name: str) -> None:
    """What `OnStep` is outside of tests."""


T = TypeVar("T")


class Offload(Protocol):
    """Does blocking work away from the event loop, one piece after another."""

    async def __call__(self, work: Callable[[], T]) -> T:
        """What `work` returns or raises."""


Actor = Callable[[], Awaitable[None]]
"""One named long-lived job of a program; see agent/runtime/supervisor.py."""


class Packages(Protocol):
    """The system's own installer, for this program's package."""

    def installed(self) -> str | None:
        """The version that is in, such as 0.2.0-1; None where this program did not come as a package."""

    def install(self, package: Path) -> None:
        """Put this one in, newer or older. Raises UpdateRefused; then the one before may be half away."""

    def switch(self, package: Path, unless: Path, judged: Path, seconds: int) -> None:
        """Have the system itself put `package` in after so long, while `unless` is there and `judged` is not: for a
        version that cannot even judge itself. Raises UpdateRefused.
        """
