"""The keyboard sensor: pynput's listeners, contained, and watched by the hook watchdog.

The story. `run` arms a keyboard and a pointer listener. Their threads only read a key's meaning, enqueue, and count;
nothing they do can raise. Once a second the counts are laid beside what the OS itself saw (agent/core/watchdog.py);
where they differ a canary key is pressed, and a hook that misses it is lost. A listener whose thread ends is noticed
within a second. In both cases `run` raises, and its supervisor starts it again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Protocol

from agent.core.check import Injections, Listening, Proved, digits_of
from agent.core.event import Liveness, SensorState
from agent.core.observation import Click, Key, KeyAction, SensorReady
from agent.core.watchdog import HookWatchdog, Verdict
from agent.errors import DisplayLost, HookLost, SensorLost, Unsupported
from agent.ports import Clock, Emit, IdleProbe
from agent.sensors.keyboard.keys import KeyReader

_LOOK_SECONDS = 1.0
_ARMING_SECONDS = 5.0
_ANSWER_SECONDS = 5.0
_HEARD_SECONDS = 5.0


class Ears:
    """What listeners call, from threads of their own: each call enqueues at most once, and none raises."""

    def __init__(
        self,
        emit: Emit,
        clock: Clock,
        reader: KeyReader,
        *,
        on_canary: Callable[[object], bool],
        on_end: Callable[[], None],
    ) -> None:
        """`on_canary` is asked whether a key is the canary's, and then takes note of it."""
        self._emit = emit
        self._clock = clock
        self._reader = reader
        self._on_canary = on_canary
        self.ended = on_end
        self.counted = 0
        """Key and pointer events heard, canaries apart."""
        self.on_check: Callable[[int, bool], bool] | None = None
        """While a check is out: asked with a keycode, and whether it writes, whether it is the check's."""

    def press(self, key: object, *, shortcut: bool | None = None, code: int = 0) -> None:
        """A key went down. `shortcut`: whether Ctrl, Alt or the like is down, where the system says so; `code`: its
        keycode, likewise.
        """
        try:
            if self.on_check is not None and self.on_check(code, _writes(key)):
                return
            if self._on_canary(key):
                return
            self.counted += 1
            at = self._clock.monotonic()
            action, text = self._reader.press(key, at, shortcut=shortcut)
            if action is not KeyAction.NONE:
                self._emit(Key(at, action, text))
        except Exception:  # noqa: BLE001 - an exception would end the listener for good; one key is the lesser loss
            self.counted += 1

    def release(self, key: object) -> None:
        """A key went up."""
        self._reader.release(key)

    def click(self, *, pressed: bool) -> None:
        """A pointer button went down or up."""
        self.counted += 1
        if pressed:
            self._emit(Click(self._clock.monotonic()))

    def pointer(self) -> None:
        """The pointer moved or scrolled; nobody asks where."""
        self.counted += 1


class Hook(Protocol):
    """The listeners of one platform, for one life: armed once, disarmed once."""

    def arm(self, ears: Ears) -> None:
        """Begin. Raises DisplayLost, or Unsupported. May take seconds: called from a thread."""

    def armed(self) -> bool:
        """Whether every listener says that it hears."""

    def disarm(self) -> None:
        """End, whatever state it is in. Never raises. May take seconds."""

    def press_canary(self) -> bool:
        """Press a key that writes nothing; False where that cannot be done. Raises DisplayLost."""

    def is_canary(self, key: object) -> bool:
        """Whether a pressed key is the canary's."""

    def check_codes(self) -> tuple[int, int] | None:
        """Two keycodes that mean nothing; None where no such keys can be pressed. Raises DisplayLost."""

    def press_check(self, codes: Sequence[int]) -> bool:
        """Press keys of `check_codes` in this order; False where they mean something by now. Raises DisplayLost."""


def _writes(key: object) -> bool:
    """Whether a key has a name, a character or a symbol of any kind."""
    vk = getattr(key, "vk", None)
    return getattr(key, "name", None) is not None or getattr(key, "char", None) is not None or bool(vk)


class NoKey:
    """What stands for a key where none can be pressed."""

    vk = None
    char = None


class KeyboardSensor:
    """Keys and clicks as observations (agent/ports: Sensor)."""

    name = "keyboard"

    def __init__(
        self,
        make_hook: Callable[[], Hook],
        idle: IdleProbe,
        clock: Clock,
        *,
        alt_writes: bool = False,
        injections: Injections | None = None,
    ) -> None:
        """`make_hook`: raises Unsupported where there can be none; `injections`: what `idle` leaves out."""
        self._injections = injections or Injections()
        self._hook: Hook | None = None  # this life's, while it hears
        self._make_hook = make_hook
        self._idle = idle
        self._clock = clock
        self._alt_writes = alt_writes
        self._state = SensorState(self.name, Liveness.FAILED, "not started yet")
        self._seen_before = 0
        self._os_inputs_before = 0
        self._ears: Ears | None = None  # this life's
        self._sound_at: float | None = None  # when this life was last known to hear
        self._watchdog = HookWatchdog()

    @property
    def hook_events(self) -> int:
        """Key and pointer events that the hook saw since this sensor was made, canaries apart."""
        return self._seen_before + (self._ears.counted if self._ears else 0)

    @property
    def os_inputs(self) -> int:
        """Looks in which the OS had seen input, since this sensor was made."""
        return self._os_inputs_before + self._watchdog.os_inputs

    def state(self) -> SensorState:
        """Whether the hook hears."""
        return self._state

    async def run(self, emit: Emit) -> None:
        """Hear until cancelled. Raises DisplayLost, HookLost, SensorLost; Unsupported."""
        self._seen_before, self._ears, self._sound_at = self.hook_events, None, None
        self._os_inputs_before, self._watchdog = self.os_inputs, HookWatchdog()
        ended = asyncio.Event()
        hook = None
        try:
            hook = self._make_hook()
            self._ears = self._listen(hook, emit, ended)
            await asyncio.to_thread(hook.arm, self._ears)
            await self._until_armed(hook, ended)
            self._sound_at = self._clock.monotonic()
            self._state = SensorState(self.name, Liveness.WORKING)
            self._hook = hook
            emit(SensorReady(self._clock.monotonic()))
            await self._watch(hook, ended)
        except Unsupported as error:
            self._state = SensorState(self.name, Liveness.UNSUPPORTED, str(error))
            raise
        except SensorLost as error:
            self._state = SensorState(self.name, Liveness.FAILED, str(error))
            if error.seen_until is None:  # the loss came between two looks, and disarming may take seconds more
                error.seen_until = self._sound_at
            raise
        finally:
            self._hook = None
            self._idle.close()
            if hook is not None:
                await asyncio.shield(asyncio.to_thread(hook.disarm))

    async def in_use(self) -> float:
        """Seconds since somebody made input: by the system, or by the hook where that is mute. Raises SensorLost."""
        idle = await self._os_idle()
        return self._clock.monotonic() - self._watchdog.heard_at if idle is None else idle

    async def prove(self, nonce: bytes, idle_seconds: float) -> Proved:
        """Send a canary through the hook. `idle_seconds`: since real input. Raises HookLost when it is not heard, or
        nothing listens; DisplayLost.
        """
        hook, ears = self._hook, self._ears
        if hook is None or ears is None:
            raise HookLost(f"the keyboard is not listened to: {self._state.reason}")
        loop, whole = asyncio.get_running_loop(), asyncio.Event()
        codes = await asyncio.to_thread(hook.check_codes)
        listening = Listening(digits_of(nonce), codes or (-1, -2))

        def hears(code: int, writes: bool) -> bool:
            taken = listening.hears(code, writes=writes)
            if taken and listening.whole and not loop.is_closed():
                loop.call_soon_threadsafe(whole.set)
            return taken

        pressed = [(codes or (-1, -2))[digit] for digit in digits_of(nonce)]
        began = self._clock.monotonic()
        self._injections.begin(began, idle_seconds)
        ears.on_check = hears
        try:
            by_keys = codes is not None and await asyncio.to_thread(hook.press_check, pressed)
            if codes is not None and not by_keys:
                raise HookLost("the keys of the check were taken by another program just then")
            if codes is None:
                for code in pressed:
                    ears.press(NoKey(), code=code)
            await asyncio.wait_for(whole.wait(), _HEARD_SECONDS)
        except TimeoutError as error:
            why = "something else pressed its keys" if listening.wrong else "the hook did not hear it"
            raise HookLost(f"a canary was pressed, and {why}") from error
        finally:
            self._injections.end(self._clock.monotonic())
            ears.on_check = None
        return Proved(by_keys, self._clock.monotonic() - began)

    async def _until_armed(self, hook: Hook, ended: asyncio.Event) -> None:
        deadline = self._clock.monotonic() + _ARMING_SECONDS
        while not hook.armed():
            if ended.is_set() or self._clock.monotonic() > deadline:
                raise DisplayLost("the keyboard hook could not be armed")
            await self._clock.sleep(0.02)

    async def _watch(self, hook: Hook, ended: asyncio.Event) -> None:
        while not ended.is_set():
            at = self._clock.monotonic()
            await self._look(hook)
            self._sound_at = at
            await self._clock.sleep(_LOOK_SECONDS)
        await self._os_idle()  # says so, if it is the display that went
        raise HookLost("the keyboard hook ended")

    async def _os_idle(self) -> float | None:
        """What the OS says, or None where it cannot. Raises SensorLost."""
        try:
            # A display that hangs must not hang the loop.
            return await asyncio.wait_for(asyncio.to_thread(self._idle.idle_seconds), _ANSWER_SECONDS)
        except TimeoutError as error:
            raise DisplayLost("the display does not answer") from error
        except Unsupported:
            return None

    async def _look(self, hook: Hook) -> None:
        at, heard = self._clock.monotonic(), self.hook_events
        if self._watchdog.hears(at, heard):
            self._injections.heard()
            return
        idle = await self._os_idle()
        if idle is None:
            return
        match self._watchdog.look(at, idle):
            case Verdict.SOUND:
                return
            case Verdict.PROBE if await asyncio.to_thread(hook.press_canary):
                return
            case Verdict.PROBE | Verdict.LOST:
                raise HookLost("the system saw input that the hook did not see", self._watchdog.heard_at)

    def _listen(self, hook: Hook, emit: Emit, ended: asyncio.Event) -> Ears:
        loop = asyncio.get_running_loop()

        def canary(key: object) -> bool:
            if not (self._watchdog.probing and hook.is_canary(key)):
                return False
            self._watchdog.canary_seen(self._clock.monotonic())
            return True

        def end() -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(ended.set)

        return Ears(emit, self._clock, KeyReader(alt_writes=self._alt_writes), on_canary=canary, on_end=end)
