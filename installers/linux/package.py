"""What a package says of itself, as pure text: Debian's control fields, checksums, and what is pruned from a tree."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_OTHERS: Mapping[str, tuple[str, ...]] = {"agent": ("collector/",), "collector": ("agent/",)}


@dataclass(frozen=True, slots=True)
class Package:
    """One package. `python`: of the system, such as "3.11"; the wheels inside are built for it alone."""

    program: str  # "agent" or "collector"
    version: str
    revision: int
    architecture: str
    python: str
    kibibytes: int = 0

    @property
    def name(self) -> str:
        """As apt knows it."""
        return f"heed-{self.program}"

    @property
    def file(self) -> str:
        """As Debian names such a file."""
        return f"{self.name}_{self.version}-{self.revision}_{self.architecture}.deb"

    @property
    def home(self) -> str:
        """Where its own Python packages are, without the leading slash."""
        return f"usr/lib/{self.name}"

    def control(self) -> str:
        """Its control file (deb-control(5))."""
        depends = [f"python{self.python}", "debconf (>= 1.5) | debconf-2.0", "init-system-helpers (>= 1.54)"]
        more = {
            "agent": [
                "Recommends: python3-tk",  # the windows: notice, warning before the lock, closed programs
                "Suggests: clamav, i3lock | xscreensaver | light-locker",
                "Description: safeguarding monitoring of this device by the school that owns it",
                " Matches what is typed and shown against a safeguarding lexicon on the device, and sends the",
                " match alone to the school's own collector. Users are told: it is never hidden, and",
                " `heed-agent status` says at any time what is watched and whether it works.",
            ],
            "collector": [
                "Suggests: postgresql, caddy | nginx",
                "Description: a school's own collector of safeguarding alerts",
                " Receives what heed-agent notices on the school's devices, shows the designated safeguarding",
                " lead what needs them first, and proves which devices are monitored.",
            ],
        }[self.program]
        if self.program == "collector":
            depends.append("adduser")
        fields = [
            f"Package: {self.name}",
            f"Version: {self.version}-{self.revision}",
            f"Architecture: {self.architecture}",
            "Maintainer: The Heed project <heed@example.invalid>",
            f"Installed-Size: {self.kibibytes}",
            f"Depends: {', '.join(depends)}",
            "Section: admin",
            "Priority: optional",
            *more,
        ]
        return "\n".join(fields) + "\n"

    def launcher(self) -> str:
        """The program that people and systemd start. -I: no variable and no current folder decides what it loads."""
        return (
            f"#!/{self.home}/bin/python3 -I\n"
            "import sys\n\n"
            f"from {self.program}.__main__ import main\n\n"
            "sys.exit(main())\n"
        )

    def prunes(self, path: str) -> bool:
        """Whether a file of the wheel, by its path below site-packages, is the other program's."""
        return path.startswith(_OTHERS[self.program])

    def record(self, text: str) -> str:
        """The wheel's RECORD, without what is not in the package: the other program, and where it was built."""
        kept = [
            line
            for line in text.splitlines()
            if not self.prunes(line) and not line.startswith("../") and "/direct_url.json," not in line
        ]
        return "\n".join(kept) + "\n"


def md5sums(files: Iterable[tuple[str, bytes]]) -> str:
    """Debian's list of (path, content), by which `dpkg --verify` tells a changed file."""
    lines = (f"{hashlib.md5(content, usedforsecurity=False).hexdigest()}  {path}" for path, content in files)
    return "\n".join(lines) + "\n"
