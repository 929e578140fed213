"""`python -m tests.recordings`: keep what today's agent and collector say to each other, as this version's word.

Run it when a version is released, and commit what it writes. A version that was recorded is not recorded again.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from agent.uplink.enrolment import version
from protos.heed.v1 import enrolment_pb2, event_pb2, uplink_pb2
from tests.recordings.frames import FOLDER
from tests.recordings.record import life


def descriptors() -> FileDescriptorSet:
    """Today's wire with all it stands on, what is pointed at first."""
    found: set[str] = set()
    made = FileDescriptorSet()

    def add(file: Any) -> None:
        if file.name in found:
            return
        found.add(file.name)
        for one in file.dependencies:
            add(one)
        file.CopyToProto(made.file.add())

    for module in (event_pb2, uplink_pb2, enrolment_pb2):
        add(module.DESCRIPTOR)
    return made


def main(into: Path) -> int:
    """0, or 1 where there is a recording of this version."""
    if (into / "frames.json").exists():
        sys.stderr.write(f"{into.name} is recorded; a recording is never made anew once its version is out.\n")
        return 1
    with tempfile.TemporaryDirectory() as scratch:
        frames = asyncio.run(life(Path(scratch)))
    into.mkdir(exist_ok=True)
    (into / "descriptors.binpb").write_bytes(descriptors().SerializeToString(deterministic=True))
    told = json.dumps({"version": into.name, "frames": [frame.json() for frame in frames]}, indent=1)
    (into / "frames.json").write_text(told + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(FOLDER / version()))
