"""Named actors, kept running. A failed one is started again; the first fatal end stops all, within a deadline.

Landscape's and launcher's lesson: a program of many long-lived jobs must know each by name, must not lose one in
silence, and must be able to stop them all. An actor is an async function without arguments that runs until cancelled.

- An ordinary actor that raises is started again after a back-off (agent/core/backoff.py); having run for a minute
  clears its record. `on_failure` hears of every end, so that it can be told as a gap.
- One that raises `Unsupported`, or returns, is left in peace: it said that it has nothing to do here.
- A vital one that ends in any way stops everything; its error is what `run` raises.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from agent.core import backoff
from agent.errors import Unsupported
from agent.ports import Actor, Clock, Random

_SOUND_AFTER = 60.0  # seconds of running after which earlier failures are forgotten

_log = structlog.get_logger("heed.supervisor")


class ActorEndedError(RuntimeError):
    """A vital actor returned, which none may."""


@dataclass(frozen=True, slots=True)
class NamedActor:
    """One job. `vital`: its end is the program's end."""

    name: str
    run: Actor
    vital: bool = False


OnFailure = Callable[[str, Exception], None]


def _unheard(_name: str, _error: Exception) -> None:
    """For programs that only log."""


class Supervisor:
    """Runs actors until it is cancelled, told to stop, or a vital actor ends."""

    def __init__(
        self, clock: Clock, random: Random, *, stop_within: float = 4.0, on_failure: OnFailure = _unheard
    ) -> None:
        """`stop_within`: seconds the actors have, together, to stop once they were told to."""
        self._clock = clock
        self._random = random
        self._stop_within = stop_within
        self._on_failure = on_failure
        self._actors: list[NamedActor] = []
        self._stopping = asyncio.Event()

    def add(self, name: str, run: Actor, *, vital: bool = False) -> None:
        """Take on one more job, before `run`. Raises ValueError for a name already taken."""
        if any(actor.name == name for actor in self._actors):
            raise ValueError(f"there is an actor called {name} already")
        self._actors.append(NamedActor(name, run, vital))

    def stop(self) -> None:
        """Ask for an orderly end; `run` then returns. Safe to call from a signal handler of the loop."""
        self._stopping.set()

    async def run(self) -> None:
        """Run all until told to stop. Raises what a vital actor raised, or ActorEndedError."""
        tasks = {asyncio.create_task(self._keep(actor), name=actor.name): actor for actor in self._actors}
        stop = asyncio.create_task(self._stopping.wait(), name="stop")
        fatal: BaseException | None = None
        try:
            waiting: set[asyncio.Task[object]] = {stop, *tasks}
            while fatal is None and not stop.done() and len(waiting) > 1:
                done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
                fatal = next((task.exception() for task in done if not task.cancelled() and task.exception()), None)
        finally:
            stop.cancel()
            await self._stop_all(set(tasks))
        if fatal is not None:
            raise fatal

    async def _keep(self, actor: NamedActor) -> None:
        """One actor's life, from first start to last end."""
        failures = 0
        first_failure = 0.0
        while True:
            started = self._clock.monotonic()
            if not await self._live(actor):
                return
            now = self._clock.monotonic()
            if failures == 0 or now - started >= _SOUND_AFTER:
                failures, first_failure = 0, now
            failures += 1
            await self._clock.sleep(backoff.delay(failures, now - first_failure, self._random.uniform()))

    async def _live(self, actor: NamedActor) -> bool:
        """One life; whether another is to follow. Raises what ends the program."""
        failure: Exception
        try:
            await actor.run()
        except asyncio.CancelledError:
            if (task := asyncio.current_task()) is None or task.cancelling():
                raise
            # A library gave up a call of its own, as grpc.aio does: nobody told this actor to stop.
            failure = ActorEndedError(f"{actor.name} was cancelled by nobody")
        except Unsupported as error:
            _log.info("actor_unsupported", actor=actor.name, reason=str(error))
            self._on_failure(actor.name, error)
            if actor.vital:
                raise
            return False
        except Exception as error:  # noqa: BLE001 - whatever it was, it is told, and ends this actor's life alone
            failure = error
        else:
            if actor.vital:
                raise ActorEndedError(f"{actor.name} ended")
            return False
        # The message of an unknown error may hold a person's words; its type never does.
        _log.warning("actor_failed", actor=actor.name, error=type(failure).__name__, vital=actor.vital)
        if actor.vital:
            raise failure
        self._on_failure(actor.name, failure)
        return True

    async def _stop_all(self, tasks: set[asyncio.Task[None]]) -> None:
        for task in tasks:
            task.cancel()
        if not tasks:
            return
        _, late = await asyncio.wait(tasks, timeout=self._stop_within)
        for task in late:
            _log.error("actor_late", actor=task.get_name(), deadline_seconds=self._stop_within)
