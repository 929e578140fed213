"""A device whose facts a test sets (agent/ports: DeviceReader)."""

from __future__ import annotations

from collections.abc import Mapping

from agent.core.posture import (
    Administrators,
    AgentFiles,
    Antivirus,
    Encryption,
    Firewall,
    PostureFacts,
    SecureBoot,
    TimeSync,
    Unread,
    Updates,
)
from agent.core.required import ProgramFacts


class FakeDevice:
    """Sound in all, with one program."""

    def __init__(self) -> None:
        self.files = AgentFiles(10, ())
        self._software = {"editor": "2.1"}
        self._mark = 0

    def install(self, name: str, version: str) -> None:
        self._software[name] = version
        self._mark += 1

    def remove(self, name: str) -> None:
        del self._software[name]
        self._mark += 1

    def posture(self) -> PostureFacts:
        return PostureFacts(
            Antivirus("ClamAV", running=True, age_days=1.0),
            Firewall("ufw", on=True),
            Encryption("/dev/mapper/root", encrypted=True),
            Unread("nobody has asked yet"),
            Administrators(("root",)),
            SecureBoot(on=True),
            TimeSync(synchronised=True),
            self.files,
        )

    def updates(self) -> Updates | Unread:
        return Updates(0, 0, 0.5)

    def hardware(self) -> Mapping[str, str]:
        return {"make": "Example"}

    def software(self) -> Mapping[str, str] | Unread:
        return dict(self._software)

    def software_mark(self) -> str:
        return str(self._mark)

    def program(self, name: str, software: Mapping[str, str]) -> ProgramFacts:
        there = name in software
        return ProgramFacts(name, there, software.get(name, ""), f"/usr/bin/{name}" if there else "")
