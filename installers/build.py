"""Builds the installers that this system can build: `python installers/build.py [agent] [collector] --out dist`.

On Debian and its kin: a `.deb` each for the agent and the collector, with a bill of materials (CycloneDX) and the
checksums of all. The same commit gives the same bytes.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # run as a script, only this folder is looked into

from installers.linux import PROGRAMS, BuildError  # noqa: E402 - after the path is set
from installers.linux.build import Builder, checksums  # noqa: E402 - likewise


def main(argv: list[str]) -> int:
    """Build, and tell what was made. The exit code: 0, or 1 with one sentence on standard error."""
    parser = argparse.ArgumentParser(description="Build the installers that this system can build.")
    parser.add_argument("programs", nargs="*", choices=[*PROGRAMS, []], help="which; both if none is named")
    parser.add_argument("--out", type=Path, default=Path("dist"), metavar="DIR")
    parser.add_argument("--revision", type=int, default=1, metavar="N", help="of the package, for the same version")
    parser.add_argument("--sign", default="", metavar="KEY", help="sign the checksums with this key of gpg's")
    asked = parser.parse_args(argv)
    try:
        builder = Builder.here(ROOT, asked.out.absolute(), revision=asked.revision)
        for program in asked.programs or PROGRAMS:
            for made in builder.build(program):
                print(made)
        print(checksums(asked.out.absolute(), asked.sign))
    except (BuildError, subprocess.CalledProcessError, OSError) as error:
        print(f"The installers were not built: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
