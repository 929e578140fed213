"""One run of `heed-agent update`: judge the version on trial, or begin one (agent/core/updating.py decides).

The story of a trial: what to go back to is had first; the trial is written down; the system is told to go back by
itself should the new version not even judge itself; then the package is put in, and the run ends. Each later run
judges, until the version is well or is taken back. One that was taken back is not tried again; but where the power went
while it was put in it is not to blame, twice.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from agent.core.updating import PATIENCE, Release, Seen, Trial, Verdict, judge, wanted
from agent.errors import UpdateBusy, UpdateRefused
from agent.host.disk import replace_whole
from agent.ports import Disk, Packages

_INTERRUPTED = 2  # times that the power may go while a version is put in, and it is not to blame


class Releases(Protocol):
    """What there is to be had (agent/uplink/releases.py)."""

    def releases(self) -> tuple[Release, ...]:
        """Raises UpdatesUnreachable, UpdateRefused."""

    def fetch(self, release: Release, into: Path) -> None:
        """Raises UpdatesUnreachable, UpdateRefused."""


@dataclass(frozen=True, slots=True)
class Device:
    """This device as the school knows it, and as its service says it is. `heard`: when the collector last answered."""

    id: str
    group: str
    running: bool
    heard: datetime | None


@dataclass(frozen=True, slots=True)
class State:
    """What is kept from run to run."""

    trial: Trial | None = None
    refused: tuple[str, ...] = ()  # versions that were taken back here
    interrupted: tuple[str, ...] = ()  # versions, each as often as the power went while it was put in


class Updating:
    """In `folder`: the state, and the packages that were put in, one a version."""

    def __init__(
        self, folder: Path, disk: Disk, packages: Packages, releases: Releases, collector_answers: Callable[[], bool]
    ) -> None:
        self._folder = folder
        self._disk = disk
        self._packages = packages
        self._releases = releases
        self._collector_answers = collector_answers
        self._file = folder / "state.json"
        self._trial = folder / "trial"  # there while one runs: the system's own way back looks for it
        self._judged = folder / "judged"  # there once the new version could judge itself

    def run(self, device: Device, now: datetime) -> str:
        """One step; what was done, as a sentence. Raises UpdatesUnreachable, UpdateRefused, OSError."""
        installed = self._packages.installed()
        state = self._load()
        if state.trial is not None:  # where none is in, the power went while one was put in
            return self._judge(state, state.trial, installed or "", device, now)
        if installed is None:
            raise UpdateRefused("This agent did not come as a package, so it is not updated as one.")
        return self._begin(state, installed, device, now)

    def _begin(self, state: State, installed: str, device: Device, now: datetime) -> str:
        there = self._releases.releases()
        chosen = wanted(there, installed, device.id, device.group, state.refused)
        if chosen is None:
            return f"{installed} is what this device is to have."
        self._have_way_back(there, installed)
        new = self._deb(chosen.version)
        self._releases.fetch(chosen, new)
        self._keep(replace(state, trial=Trial(chosen.version, installed, now)))
        self._judged.unlink(missing_ok=True)
        self._trial.touch()
        try:
            self._packages.switch(self._deb(installed), self._trial, self._judged, now + PATIENCE)
        except UpdateRefused:
            self._end(state, keep=installed)  # nothing was put in yet
            raise
        try:
            self._packages.install(new)
        except UpdateBusy:
            self._end(state, keep=installed)  # nothing was put in, and the version is not to blame
            raise
        except UpdateRefused:
            self._go_back(
                replace(state, refused=(*state.refused, chosen.version)[-50:]), Trial(chosen.version, installed, now)
            )
            raise
        return f"{chosen.version} is on trial; before it was {installed}."

    def _judge(self, state: State, trial: Trial, installed: str, device: Device, now: datetime) -> str:
        self._judged.touch()
        if installed not in ("", trial.version, trial.previous):
            self._end(replace(state, trial=None), keep=installed)
            return f"{installed} was put in by other means, and is kept."
        seen = Seen(now, installed, device.running, device.heard, self._collector_answers())
        match judge(trial, seen):
            case Verdict.WAIT:
                return f"{trial.version} is on trial."
            case Verdict.WELL:
                self._end(replace(state, trial=None), keep=trial.version)
                return f"{trial.version} is well."
            case Verdict.GO_BACK:
                if not installed and state.interrupted.count(trial.version) < _INTERRUPTED:
                    self._go_back(replace(state, interrupted=(*state.interrupted, trial.version)[-50:]), trial)
                    return f"The power went while {trial.version} was put in; {trial.previous} is back."
                self._go_back(replace(state, refused=(*state.refused, trial.version)[-50:]), trial)
                return f"{trial.version} was not well, and {trial.previous} is back."

    def _go_back(self, state: State, trial: Trial) -> None:
        if self._packages.installed() != trial.previous:
            self._packages.install(self._deb(trial.previous))
        self._end(replace(state, trial=None), keep=trial.previous)

    def _end(self, state: State, *, keep: str) -> None:
        """The trial is over; of the packages the one that is in stays, to go back to from the next."""
        self._keep(state)
        self._trial.unlink(missing_ok=True)
        self._packages.stay()
        self._judged.unlink(missing_ok=True)
        for deb in self._folder.glob("*.deb"):
            if deb != self._deb(keep):
                deb.unlink()

    def _have_way_back(self, there: tuple[Release, ...], installed: str) -> None:
        if self._deb(installed).exists():
            return
        found = next((one for one in there if one.version == installed), None)
        if found is None:
            raise UpdateRefused(f"{installed} is not among the releases, so there would be no way back to it.")
        self._releases.fetch(found, self._deb(installed))

    def _deb(self, version: str) -> Path:
        return self._folder / f"{version}.deb"

    def _load(self) -> State:
        """Where it cannot be read there is no trial: what is in stays in."""
        try:
            told = json.loads(self._disk.read(self._file))
            trial = told["trial"]
            return State(
                trial and Trial(trial["version"], trial["previous"], datetime.fromisoformat(trial["since"])),
                tuple(told["refused"]),
                tuple(told.get("interrupted", ())),
            )
        except (OSError, ValueError, KeyError, TypeError):
            return State()

    def _keep(self, state: State) -> None:
        trial = state.trial
        told = {
            "trial": trial and {"version": trial.version, "previous": trial.previous, "since": trial.since.isoformat()},
            "refused": list(state.refused),
            "interrupted": list(state.interrupted),
        }
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_whole(self._disk, self._file, json.dumps(told).encode())
