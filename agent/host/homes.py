"""The home folders of accounts."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

_MOST = 32


def homes_of(uids: Iterable[int]) -> tuple[Path, ...]:
    """Of these accounts; on Windows, where accounts have no such numbers, of all that have one."""
    if sys.platform == "win32":
        try:
            folders = sorted((Path(os.environ.get("SYSTEMDRIVE", "C:") + "\\") / "Users").iterdir())
        except OSError:
            return ()
        return tuple(one for one in folders if one.name not in ("Public", "Default", "All Users"))[:_MOST]
    else:
        import pwd  # noqa: PLC0415 - Unix only

        found: dict[Path, None] = {}
        for uid in uids:
            try:
                found[Path(pwd.getpwuid(uid).pw_dir)] = None
            except KeyError:
                continue  # the account is gone
        return tuple(found)[:_MOST]
