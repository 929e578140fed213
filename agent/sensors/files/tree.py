"""What changes in folders: what the operating system tells of it, in four words (changed, came, gone, missed)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class FileChanged:
    """A file was written, or got this name. `closed`: and whoever wrote it has closed it."""

    path: str
    closed: bool


@dataclass(frozen=True, slots=True)
class FolderCame:
    """There is a folder of this name now. `renamed`: it had another one among the watched before."""

    path: str
    renamed: bool = False


@dataclass(frozen=True, slots=True)
class FolderGone:
    """A folder is watched no more, since it was removed or unmounted."""

    path: str


@dataclass(frozen=True, slots=True)
class Missed:
    """Something happened and nobody can say what: all must be looked through."""


Change = FileChanged | FolderCame | FolderGone | Missed


class Tree(Protocol):
    """Watches folders. Used in one loop; `watch` may be called from a thread of it, one call at a time."""

    @property
    def partial(self) -> str:
        """Why it may miss things without a word, so that folders must be looked through now and then; or empty."""

    def open(self, news: Callable[[], None]) -> None:
        """Begin. `news` is called, in the loop or a thread, when there is something to take. Raises OSError."""

    def watch(self, folder: str) -> bool:
        """Watch this folder too. Whether it was not watched before. Raises OSError where there is none such."""

    def forget(self, folder: str) -> None:
        """It and all within is gone, or of no interest any more."""

    def take(self) -> list[Change]:
        """What happened since, a part of it where it is much; empty when there is no more. Raises OSError."""

    def close(self) -> None:
        """Watch nothing any more."""
