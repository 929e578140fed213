"""What the collector was told of this device, kept over restarts, so that each start does not tell it all again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from agent.core.device_facts import Told
from agent.core.event import Posture, Standing
from agent.host.disk import replace_whole
from agent.ports import Disk


class DeviceMemory:
    """One file, replaced whole. One that cannot be read is forgotten: everything is told anew."""

    def __init__(self, path: Path, disk: Disk, enrolment: str) -> None:
        """`enrolment`: by which this enrolment is known; what another collector was told, this one was not."""
        self._enrolment = enrolment
        self._path = path
        self._disk = disk

    def recall(self) -> Told:
        """What was kept last."""
        try:
            kept = json.loads(self._disk.read(self._path))
            return _told(kept) if kept["enrolment"] == self._enrolment else Told()
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return Told()

    def keep(self, told: Told) -> None:
        """Instead of what was kept. Raises OSError."""
        kept = {
            "enrolment": self._enrolment,
            "posture": {check: [one.standing.value, one.detail] for check, one in told.posture.items()},
            "hardware": dict(told.hardware),
            "software": dict(told.software),
            "listed_at": told.listed_at.isoformat() if told.listed_at else None,
            "list": told.list,
        }
        replace_whole(self._disk, self._path, json.dumps(kept).encode(), step="device")


def _told(kept: Mapping[str, object]) -> Told:
    """Raises ValueError, TypeError, KeyError and AttributeError for what is none."""
    posture, listed_at, number = kept["posture"], kept["listed_at"], kept["list"]
    if not isinstance(posture, dict) or not isinstance(number, int):
        raise TypeError("not what was kept")
    at = datetime.fromisoformat(listed_at) if isinstance(listed_at, str) else None
    return Told(
        posture={
            str(check): Posture(str(check), Standing(standing), str(detail))
            for check, (standing, detail) in posture.items()
        },
        hardware=_texts(kept["hardware"]),
        software=_texts(kept["software"]),
        listed_at=at if at is None or at.tzinfo is not None else None,
        list=number,
    )


def _texts(kept: object) -> dict[str, str]:
    if not isinstance(kept, dict):
        raise TypeError("not what was kept")
    return {str(name): str(value) for name, value in kept.items()}
