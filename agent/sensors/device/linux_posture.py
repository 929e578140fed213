"""How a Linux system stands, by its own files and programs. Each fact is read, or says why it cannot be."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from agent.core.posture import Administrators, Antivirus, SecureBoot, TimeSync, Unread, Updates
from agent.sensors.device.asking import Ask, CannotAskError

_DAY = 86_400.0
_SECURE_BOOT = "SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"  # the UEFI's own name for it
_CLAMAV = ("main", "daily", "bytecode")
_BUILT = re.compile(rb"^ClamAV-VDB:(\d{2} \w{3} \d{4} \d{2}[:-]\d{2} [+-]\d{4})")
_OTHERS = {
    "wdavdaemon": "Microsoft Defender",
    "savd": "Sophos",
    "sophos_threat_detector": "Sophos",
    "falcon-sensor": "CrowdStrike Falcon",
    "eset_rtp": "ESET",
    "bdagentd": "Bitdefender",
}
ADMINISTRATORS = ("sudo", "wheel", "admin")
_WAITS = re.compile(r"^Inst \S+(?: \[[^\]]*\])? \((\S+) ([^)]*)", re.MULTILINE)


def antivirus(running: Callable[[str], bool], now: float, root: Path = Path("/")) -> Antivirus:
    """`running`: whether a process of this name is there; `now`: Unix seconds."""
    for process, name in _OTHERS.items():
        if running(process):
            return Antivirus(name, running=True)
    folder = root / "var/lib/clamav"
    databases = [folder / f"{name}.{kind}" for name in _CLAMAV for kind in ("cvd", "cld")]
    built = [at for one in databases if (at := _built(one)) is not None]
    if running("clamd"):
        return Antivirus("ClamAV", running=True, age_days=(now - max(built)) / _DAY if built else None)
    installed = any((root / place / "clamd").exists() for place in ("usr/sbin", "usr/bin", "usr/local/sbin"))
    return Antivirus("ClamAV") if installed else Antivirus("")


def secure_boot(root: Path = Path("/")) -> SecureBoot | Unread:
    """By the firmware's own variable: four bytes of attributes, then the value."""
    if not (root / "sys/firmware/efi").is_dir():
        return Unread("this machine was not started by UEFI: a legacy BIOS, or a virtual machine without it")
    try:
        value = (root / "sys/firmware/efi/efivars" / _SECURE_BOOT).read_bytes()
    except FileNotFoundError:
        return Unread("the firmware has no word on secure boot")
    except OSError as error:
        return Unread(f"the firmware's variables cannot be read ({error.strerror})")
    return SecureBoot(value[4] == 1) if len(value) == 5 else Unread("the firmware's word on secure boot is malformed")


def administrators() -> Administrators | Unread:
    """By the system's accounts and groups, wherever those come from."""
    if sys.platform == "win32":
        return Unread("Windows has no such groups")
    else:
        import grp  # noqa: PLC0415 - there is none on Windows
        import pwd  # noqa: PLC0415 - likewise

        people = pwd.getpwall()
        roots = {one.pw_name for one in people if one.pw_uid == 0}
        names = set(roots)
        for group in ADMINISTRATORS:
            try:
                found = grp.getgrnam(group)
            except KeyError:  # this system has no such group
                continue
            names |= set(found.gr_mem) | {one.pw_name for one in people if one.pw_gid == found.gr_gid}
        return Administrators(tuple(sorted(names)), tuple(sorted(roots - {"root"})))


def time_sync() -> TimeSync | Unread:
    """By the kernel: its clock counts as kept while the greatest error that it reckons with is under 16 seconds, which
    is how timedatectl judges.
    """
    import ctypes  # noqa: PLC0415 - memory that only a survey needs

    class Timex(ctypes.Structure):
        _fields_ = (
            ("modes", ctypes.c_uint),
            ("offset", ctypes.c_long),
            ("freq", ctypes.c_long),
            ("maxerror", ctypes.c_long),
            ("rest", ctypes.c_byte * 256),
        )

    told = Timex()  # modes 0: nothing is set
    library = ctypes.CDLL(None, use_errno=True)
    if library.adjtimex(ctypes.byref(told)) < 0:
        return Unread("the kernel does not tell how its clock is kept")
    return TimeSync(told.maxerror < 16_000_000)


def updates(ask: Ask, now: float, root: Path = Path("/")) -> Updates | Unread:
    """By the system's own installer, which is asked what it would do."""
    if (root / "usr/bin/apt-get").exists():
        lists = root / "var/lib/apt/lists"
        if not any(lists.glob("*_Packages*")):
            return Unread("apt has no lists of packages: apt-get update has not been run")
        # apt gives its lists the time of their makers: when it asked last is the time of the folder they come by
        asked = [_changed(lists / "partial"), _changed(root / "var/lib/apt/periodic/update-success-stamp")]
        known = [at for at in asked if at is not None]
        try:
            said = ask(["apt-get", "-s", "-qq", "-o", "Debug::NoLocking=1", "dist-upgrade"])
        except CannotAskError as error:
            return Unread(str(error))
        waiting, security = apt_waiting(said)
        return Updates(waiting, security, (now - max(known)) / _DAY if known else None)
    if (root / "usr/bin/dnf").exists():
        try:
            said = ask(["dnf", "-q", "check-update"])
        except CannotAskError as error:
            return Unread(str(error))
        return Updates(sum(len(line.split()) == 3 for line in said.splitlines()), None, None)
    return Unread("this system has neither apt nor dnf, which are those that Heed can ask")


def apt_waiting(said: str) -> tuple[int, int]:
    """How many packages `apt-get -s` would upgrade or install, and how many of those for security."""
    found = _WAITS.findall(said)
    return len(found), sum("security" in origin.casefold() for _, origin in found)


def _built(database: Path) -> float | None:
    try:
        with database.open("rb") as file:
            head = _BUILT.match(file.read(64))
    except OSError:  # not there
        return None
    if head is None:
        return None
    written = head[1].decode("ascii").replace("-", ":", 1)
    try:
        return datetime.strptime(written, "%d %b %Y %H:%M %z").astimezone(UTC).timestamp()
    except ValueError:
        return None


def _changed(path: Path) -> float | None:
    try:
        return path.stat().st_mtime
    except OSError:  # not there
        return None
