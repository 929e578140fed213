"""Generates the Python code of the wire from protos/heed/v1/*.proto, and brings the compatibility baseline forward.

`python -m tools.protos` writes the checked-in code; a change that breaks the wire (tools/wire.py) is refused, and then
nothing is written. `--check` writes nothing and tells what is not current.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

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


def check() -> list[str]:
    """Why the checked-in code or baseline is not what the .proto files say; empty when all is current."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        (fresh / SOURCES).mkdir(parents=True)
        now = describe(fresh)
        generate(fresh)
        stale = [f"{SOURCES}/{name} is not what the .proto files give; run: make protos" for name in difference(fresh)]
    kept = baseline()
    broken = wire.breaks(kept, now)
    if not broken and kept != now:
        stale.append(f"{BASELINE.relative_to(ROOT)} lacks what was added since; run: make protos")
    return [*broken, *stale]


def update() -> list[str]:
    """Generate in place and bring the baseline forward; or why not, and then nothing was written."""
    with tempfile.TemporaryDirectory() as scratch:
        now = describe(Path(scratch))
    broken = wire.breaks(baseline(), now)
    if not broken:
        generate(ROOT)
        BASELINE.write_text(json.dumps(now, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return broken


def baseline() -> wire.Wire:
    """The wire as it was last agreed; empty before there is one."""
    return json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}


def main(arguments: Sequence[str]) -> int:
    """`--check` looks, no argument writes. 0 when well, 1 with the reasons when not, 2 for a wrong argument."""
    if list(arguments) not in ([], ["--check"]):
        sys.stderr.write("tools.protos: give --check, or nothing\n")
        return 2
    reasons = check() if arguments else update()
    sys.stderr.write("".join(f"{reason}\n" for reason in reasons))
    return 1 if reasons else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
