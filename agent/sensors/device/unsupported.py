"""Stands where Heed cannot read a device, and says so of each fact (agent/ports: DeviceReader)."""

from __future__ import annotations

from collections.abc import Mapping

from agent.core.posture import PostureFacts, Unread, Updates
from agent.core.required import ProgramFacts


class UnsupportedDevice:
    """`because` ends a sentence."""

    def __init__(self, because: str) -> None:
        self._unread = Unread(because)

    def posture(self) -> PostureFacts:
        """See the port."""
        one = self._unread
        return PostureFacts(one, one, one, one, one, one, one, one)

    def updates(self) -> Updates | Unread:
        """See the port."""
        return self._unread

    def hardware(self) -> Mapping[str, str]:
        """See the port."""
        return {"system": f"unsupported here, because {self._unread.because}"}

    def software(self) -> Mapping[str, str] | Unread:
        """See the port."""
        return self._unread

    def software_mark(self) -> str:
        """See the port."""
        return ""

    def program(self, name: str, software: Mapping[str, str]) -> ProgramFacts:  # noqa: ARG002 - the port's signature
        """See the port."""
        return ProgramFacts(name, installed=False)
