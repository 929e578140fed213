"""Generates the Python code of the wire from protos/heed/v1/*.proto, and brings the compatibility baseline forward.

`python -m tools.protos` writes the checked-in code; a change that breaks the wire (tools/wire.py) is refused, and then
the baseline stays as it was.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tools import wire

ROOT = Path(__file__).resolve().parent.parent
SOURCES = "protos/heed/v1"
BASELINE = ROOT / SOURCES / "baseline.json"
GENERATED = ("*_pb2.py", "*_pb2.pyi", "*_pb2_grpc.py", "*_pb2_grpc.pyi")


def generate(into: Path) -> None:
    """Write the generated code under `into`, at the same paths as in the repository; services alone get gRPC code.

    Raises:
        RuntimeError: protoc refused a file; the message is protoc's own.
    """
    every = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / SOURCES).glob("*.proto"))
    services = [path for path in every if "\nservice " in (ROOT / path).read_text(encoding="utf-8")]
    _protoc([f"--python_out={into}", f"--pyi_out={into}", *every])
    _protoc([f"--grpc_python_out={into}", f"--mypy_grpc_out=quiet:{into}", *services])


def difference(fresh: Path) -> list[str]:
    """The generated files that are not in the repository as `fresh` has them, or have no source any more."""
    names = {path.name for base in (fresh, ROOT) for pattern in GENERATED for path in (base / SOURCES).glob(pattern)}
    return sorted(name for name in names if _read(fresh / SOURCES / name) != _read(ROOT / SOURCES / name))


def describe(folder: Path) -> wire.Wire:
    """The wire as the .proto files under `folder` define it."""
    from google.protobuf.descriptor_pb2 import FileDescriptorSet  # noqa: PLC0415 - only a build needs protobuf here

    target = folder / "wire.binpb"
    every = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / SOURCES).glob("*.proto"))
    _protoc([f"--descriptor_set_out={target}", *every])
    return wire.describe(FileDescriptorSet.FromString(target.read_bytes()))


def _protoc(arguments: list[str]) -> None:
    plugins = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own arguments
        [sys.executable, "-m", "grpc_tools.protoc", "-I", ".", *arguments],
        cwd=ROOT,
        env={**os.environ, "PATH": plugins},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr.strip())


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def main() -> int:
    """Generate in place; 0 when done, 1 with the reasons when a change would break the wire."""
    import tempfile  # noqa: PLC0415 - only for the command

    with tempfile.TemporaryDirectory() as scratch:
        now = describe(Path(scratch))
    if BASELINE.exists():
        broken = wire.breaks(json.loads(BASELINE.read_text(encoding="utf-8")), now)
        if broken:
            sys.stderr.write("\n".join([*broken, "see protos/README.md for how the wire may change", ""]))
            return 1
    generate(ROOT)
    BASELINE.write_text(json.dumps(now, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
