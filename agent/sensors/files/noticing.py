"""Which files are done with, and which of them are news: one life of the sensor (agent/sensors/files/arrivals.py).

The story. The tree tells what changes. A file waits in `Settling` until it has not changed for a moment; then its name
is told, if it is new, and a document is handed on to be read, if it is not as it was when it was handed on last.
Folders that came, sticks that were mounted, and all of them after anything was missed, are looked through (`Walk`), for
as long as there is room to wait and to read: what finds no room is found again by looking, so that memory is bounded
and nothing is lost.
"""

from __future__ import annotations

import asyncio
import os
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from agent.core.documents import is_nobodys_folder, is_passing, kind_of, readable
from agent.core.observation import FileArrived
from agent.core.programs_came import is_program
from agent.core.seen import Seen
from agent.core.settling import Settling, Waiting
from agent.ports import Clock, Emit, Offload
from agent.sensors.files.pacing import Pacing
from agent.sensors.files.places import Places
from agent.sensors.files.since import EVER, Since
from agent.sensors.files.texts import DocumentTexts
from agent.sensors.files.tree import Change, FileChanged, FolderCame, FolderGone, Missed, Tree
from agent.sensors.files.walk import Walk, is_elsewhere, look, mark_of

_LOOK_SECONDS = 1.0
_LOOK_THROUGH_SECONDS = 300.0  # where the system may miss changes without a word
_FOLDERS = 1_024  # that came and wait to be looked through
_STEP = 512  # entries of folders
_AT_ONCE = 64  # files that settled
_TOLD_AT_ONCE = 16  # names
_CROWDED_SECONDS = 0.25


@dataclass(frozen=True, slots=True)
class World:
    """What noticing needs. `sticks`: the removable media of now; `has_room`: whether more may be told now; `named`: the
    folders that the policy names besides, None until one is known.
    """

    make_tree: Callable[[], Tree]
    sticks: Callable[[], set[str]]
    pacing: Pacing
    clock: Clock
    offload: Offload
    has_room: Callable[[], bool]
    named: Callable[[], tuple[str, ...] | None] = lambda: None


class Noticing:
    """Made in the loop that runs it."""

    def __init__(
        self, world: World, texts: DocumentTexts, places: Places, *, since: float, seen: Seen, emit: Emit
    ) -> None:
        """`since`: of when a file must be to count where it was not seen to come, wall seconds since 1970; `seen`: what
        was met before.
        """
        self._world = world
        self._texts = texts
        self._places = frozenset({*places.within, *places.top})
        self._top = places.top
        self._roots: set[str] = set()
        self._since = Since(self._places, since)
        self._seen = seen
        self._emit = emit
        self._tree = world.make_tree()
        self._walk = Walk(self._tree.watch)
        self._settling = Settling()
        self._news = asyncio.Event()
        self._missed = False
        self._look = world.clock.monotonic()
        self._look_through = self._look + _LOOK_THROUGH_SECONDS

    @property
    def roots(self) -> frozenset[str]:
        """The places and sticks that are there now."""
        return frozenset(self._roots)

    @property
    def partial(self) -> str:
        """Why things may be noticed minutes later than they come, or empty."""
        return self._tree.partial

    async def begin(self) -> None:
        """Watch, and look through all for what came while nobody watched. Raises OSError."""
        loop = asyncio.get_running_loop()

        def news() -> None:
            loop.call_soon_threadsafe(self._news.set)

        self._tree.open(news)
        self._texts.freed = self._news.set
        self._roots, named = await self._world.offload(self._present)
        self._since.name(named, self._wall())
        for root in self._roots:
            self._walk.add(root, self._since.of(root), first=True, within=root not in self._top)
        while self._walk.busy and self._settling.has_room:
            await self._world.pacing.paced(self._walk_on())
            await self._world.pacing.pause()

    async def turn(self) -> None:
        """Do a part of what there is to do, and wait where there is nothing. Raises OSError."""
        more = await self._world.pacing.paced(self._work())
        await self._world.pacing.pause()
        await asyncio.sleep(0)
        if not more:
            await self._wait()

    def close(self) -> None:
        """Watch no more."""
        self._walk.close()
        self._tree.close()

    async def _work(self) -> bool:
        """A part of what there is to do. Whether there may be more of it at once."""
        await self._look_for_roots()
        more = self._take()
        await self._settle()
        if self._missed and not self._walk.busy:
            self._missed = False
            self._look_again()
        if not self._walk.busy or not self._settling.has_room:
            return more
        await self._walk_on()
        return True

    def _take(self) -> bool:
        """What the tree tells. Whether there may be more."""
        changes = self._tree.take()
        now = self._world.clock.monotonic()
        for change in changes:
            self._changed(change, now)
        return bool(changes)

    def _changed(self, change: Change, now: float) -> None:
        match change:
            case FileChanged():
                folder, _, name = change.path.rpartition(os.sep)  # a Path costs more than all the rest
                if not is_passing(name) and not (name.startswith(".") and folder in self._top):
                    self._missed |= not self._settling.changed(change.path, now, closed=change.closed)
            case FolderCame():
                folder, _, name = change.path.rpartition(os.sep)
                if is_nobodys_folder(name) or folder in self._top:
                    return
                if len(self._walk) >= _FOLDERS:
                    self._missed = True
                else:
                    self._walk.add(change.path, self._since.began if change.renamed else EVER)
            case FolderGone():
                self._roots.discard(change.path)  # and if it is there again, it is a new one
            case Missed():
                self._missed = True
            case _:
                assert_never(change)

    def _look_again(self) -> None:
        self._since.put_back(self._wall())
        for root in self._roots:
            self._walk.add(root, self._since.of(root), within=root not in self._top)

    def _present(self) -> tuple[set[str], tuple[str, ...] | None]:
        sticks, named = self._world.sticks(), self._world.named()
        if named is not None:
            named = tuple(place for place in named if place not in sticks)
        places = self._places.union(named or ())
        return {place for place in places if os.path.isdir(place)} | sticks, named  # noqa: PTH112 - a Path costs more, each second

    def _wall(self) -> float:
        return self._world.clock.now().timestamp()

    async def _look_for_roots(self) -> None:
        now = self._world.clock.monotonic()
        if now < self._look:
            return
        self._look = now + _LOOK_SECONDS
        roots, named = await self._world.offload(self._present)
        self._since.name(named, self._wall())
        for root in roots - self._roots:
            self._walk.add(root, self._since.of(root), first=True, within=root not in self._top)
        for root in self._roots - roots:
            self._tree.forget(root)
        self._roots = roots
        if self._tree.partial and now >= self._look_through:
            self._missed = True
            self._look_through = now + _LOOK_THROUGH_SECONDS

    async def _walk_on(self) -> None:
        found = await self._world.offload(lambda: self._walk.step(_STEP))
        now = self._world.clock.monotonic()
        for one in found:
            if one.mark not in self._seen:
                self._missed |= not self._settling.changed(one.path, now, closed=False, mark=one.mark)

    async def _settle(self) -> None:
        """Tell of those that are done with, as many as there is room for."""
        now = self._world.clock.monotonic()
        due = self._settling.due(now, min(_AT_ONCE, self._room()))
        if not due:
            return
        abouts = await self._world.offload(lambda: [look(one.path) for one in due])
        told = 0
        for one, about in zip(due, abouts, strict=True):
            if about is None or not stat.S_ISREG(about.st_mode):
                continue
            mark = mark_of(one.path, about)
            if mark in self._seen:
                continue
            if not self._settling.is_done(one, mark, now):
                self._settling.wait_on(one, mark, now)
                continue
            self._seen.add(mark)
            if self._is_anothers(one.path, about):
                continue
            told += self._arrived(one, about, now)
            if told >= _TOLD_AT_ONCE:
                told = 0
                await asyncio.sleep(0)  # so that they are consumed
        await asyncio.sleep(0)

    def _is_anothers(self, path: str, about: os.stat_result) -> bool:
        """Where several people may write, only what is its user's own is theirs. Windows does not say whose it is."""
        return sys.platform != "win32" and about.st_uid != os.getuid() and self._since.is_named(path)

    def _arrived(self, one: Waiting, about: os.stat_result, now: float) -> bool:
        """Whether its name was told."""
        name = readable(one.path.rpartition(os.sep)[2])
        kind = kind_of(name)
        if kind is not None and about.st_size > 0 and self._texts.wanted and not is_elsewhere(about):
            self._texts.put(one.path, name, kind)
        new = self._seen.add(hash(("name", one.path)))
        if new:
            executable = sys.platform != "win32" and bool(about.st_mode & stat.S_IXUSR)
            self._emit(FileArrived(now, name, is_program(name, executable=executable)))
        return new

    def _room(self) -> int:
        if not self._world.has_room():
            return 0
        return self._texts.room if self._texts.wanted else _AT_ONCE

    async def _wait(self) -> None:
        """Until there is something to do."""
        clock = self._world.clock
        until, now = self._look, clock.monotonic()
        if self._settling.next_due is not None:
            crowded = 0.0 if self._room() else now + _CROWDED_SECONDS
            until = min(until, max(self._settling.next_due, crowded))
        if until > now:
            alarm = asyncio.ensure_future(clock.sleep(until - now))
            alarm.add_done_callback(lambda over: None if over.cancelled() else self._news.set())
            try:
                await self._news.wait()
            finally:
                alarm.cancel()
        self._news.clear()
