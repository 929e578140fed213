"""The school's signed releases, by The Update Framework (theupdateframework.io): nothing of it is believed but what the
root that this device was given vouches for, nothing older than what was seen, nothing that has run out.

Loaded by `heed-agent update` alone, which ends: tuf holds nothing in the service (a wall holds that).
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from tuf.api.exceptions import DownloadError, RepositoryError
from tuf.ngclient.config import UpdaterConfig
from tuf.ngclient.updater import Updater

from agent.core.updating import Release, read_releases
from agent.errors import UpdateRefused, UpdatesUnreachable

LIST = "agent.json"
_LARGEST = 512 * 1024  # bytes of metadata


class SignedReleases:
    """`url`: of the repository's folder; `root`: the first root's bytes, which came with an administrator's rights;
    `folder`: where metadata is kept, so that no older one is taken.
    """

    def __init__(self, url: str, root: bytes, folder: Path) -> None:
        self._url = url.rstrip("/")
        self._root = root
        self._folder = folder
        self._updater: Updater | None = None

    def releases(self) -> tuple[Release, ...]:
        """What there is. Raises UpdatesUnreachable, UpdateRefused."""
        try:
            return read_releases(json.loads(self._fetch(LIST, self._folder / LIST).read_bytes()))
        except ValueError as error:
            raise UpdateRefused(f"The list of releases cannot be read: {error}") from error

    def fetch(self, release: Release, into: Path) -> None:
        """Its package, whole and as it was signed. Raises UpdatesUnreachable, UpdateRefused."""
        self._fetch(release.file, into)

    def _fetch(self, name: str, into: Path) -> Path:
        try:
            if self._updater is None:
                self._updater = self._fresh()
            found = self._updater.get_targetinfo(name)
            if found is None:
                raise UpdateRefused(f"The releases name no {name}.")
            into.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            part = into.with_name(f"{into.name}.part")  # what is there is whole: it may be what is gone back to
            self._updater.download_target(found, str(part))
            _keep_whole(part, into)
        except DownloadError as error:
            raise UpdatesUnreachable(f"{self._url} cannot be reached now.") from error
        except RepositoryError as error:
            raise UpdateRefused(f"The releases at {self._url} are not to be believed: {error}") from error
        return into

    def _fresh(self) -> Updater:
        metadata = self._folder / "metadata"
        metadata.mkdir(mode=0o700, parents=True, exist_ok=True)
        limits = UpdaterConfig(root_max_length=_LARGEST, timestamp_max_length=_LARGEST, snapshot_max_length=_LARGEST)
        updater = Updater(
            str(metadata),
            f"{self._url}/metadata/",
            str(self._folder),
            f"{self._url}/targets/",
            config=limits,
            bootstrap=self._root,
        )
        updater.refresh()
        return updater


def _keep_whole(part: Path, into: Path) -> None:
    with part.open("rb") as written:
        os.fsync(written.fileno())
    part.replace(into)
