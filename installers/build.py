"""Builds the installers that this system can build: `python installers/build.py [agent] [collector] --out dist`.

On Debian and its kin: a `.deb` each for the agent and the collector. With `--frozen DIR`, an agent that was frozen on
Windows (`python installers/build.py frozen`, there), also its `.msi`. On macOS: the frozen agent, and the `.pkg`
around it. Anywhere, with `--team ID`: the profile that an MDM sends to Macs. With each package a bill of materials
(CycloneDX), and the checksums of all. The same commit gives the same bytes.
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # run as a script, only this folder is looked into

from installers.bill import bill_of_materials, checksums, source_date, version  # noqa: E402 - after the path is set
from installers.freeze import freeze  # noqa: E402 - likewise
from installers.linux import PROGRAMS, BuildError  # noqa: E402 - likewise
from installers.linux.build import Builder  # noqa: E402 - likewise
from installers.macos.pkg import Pkg  # noqa: E402 - likewise
from installers.macos.profile import profile  # noqa: E402 - likewise
from installers.windows.msi import Msi  # noqa: E402 - likewise

_WHICH = (*PROGRAMS, "msi", "frozen", "pkg", "profile")


def main(argv: list[str]) -> int:
    """Build, and tell what was made. The exit code: 0, or 1 with one sentence on standard error."""
    parser = argparse.ArgumentParser(description="Build the installers that this system can build.")
    parser.add_argument(
        "wanted", nargs="*", choices=[*_WHICH, []], help="which; all that can be built if none is named"
    )
    parser.add_argument("--out", type=Path, default=Path("dist"), metavar="DIR")
    parser.add_argument("--frozen", type=Path, metavar="DIR", help="the agent as frozen, for its msi or pkg")
    parser.add_argument("--team", default="", metavar="ID", help="who signs the agent for macOS, for the profile")
    parser.add_argument("--organisation", default="The school", metavar="NAME", help="whose profile it is")
    parser.add_argument("--revision", type=int, default=1, metavar="N", help="of the package, for the same version")
    parser.add_argument("--sign", default="", metavar="KEY", help="sign the checksums with this key of gpg's")
    asked = parser.parse_args(argv)
    out = asked.out.absolute()
    try:
        wanted = asked.wanted or _all(asked)
        for one in wanted:
            for made in _built(one, out, asked):
                print(made)
        print(checksums(out, asked.sign))
    except (BuildError, subprocess.CalledProcessError, OSError) as error:
        print(f"The installers were not built: {error}", file=sys.stderr)
        return 1
    return 0


def _all(asked: argparse.Namespace) -> list[str]:
    """What can be built here, with what was given."""
    profiles = ["profile"] if asked.team else []
    system = platform.system()
    if system == "Linux":
        return [*PROGRAMS, *(["msi"] if asked.frozen else []), *profiles]
    return ["frozen", *(["pkg"] if system == "Darwin" else []), *profiles]


def _built(wanted: str, out: Path, asked: argparse.Namespace) -> Iterator[Path]:
    frozen: Path | None = asked.frozen.absolute() if asked.frozen else None
    if wanted == "frozen":
        yield freeze(ROOT, out)
    elif wanted == "profile":
        out.mkdir(parents=True, exist_ok=True)
        made = out / "heed-agent.mobileconfig"
        made.write_bytes(profile(asked.team, asked.organisation))
        yield made
    elif wanted in ("msi", "pkg"):
        if wanted == "msi" and frozen is None:
            raise BuildError("an installer for Windows needs --frozen DIR, the agent as it was frozen on Windows")
        facts = (out, version(ROOT), source_date(ROOT))
        made = Msi(*facts).build(frozen or out) if wanted == "msi" else Pkg(*facts).build(frozen or out / "Heed.app")
        yield made
        yield bill_of_materials(ROOT, "agent", made.with_suffix(".cdx.json"))
    else:
        yield from Builder.here(ROOT, out, revision=asked.revision).build(wanted)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
