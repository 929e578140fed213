"""Media on Windows: drives of removable kind, locked, dismounted and ejected. Written to Microsoft's documentation; not
yet run on Windows. A USB disk that calls itself fixed is not noticed.
"""

from __future__ import annotations

import ctypes
import errno
import sys
import time

from agent.core.media import Medium
from agent.errors import Unsupported

_REMOVABLE = 2  # DRIVE_REMOVABLE
_GENERIC_READ_WRITE = 0xC000_0000
_SHARE_READ_WRITE = 3
_OPEN_EXISTING = 3
_LOCK_VOLUME = 0x0009_0018  # FSCTL_LOCK_VOLUME
_DISMOUNT_VOLUME = 0x0009_0020  # FSCTL_DISMOUNT_VOLUME
_EJECT_MEDIA = 0x002D_4808  # IOCTL_STORAGE_EJECT_MEDIA
_PAUSE = 0.25  # seconds between looks at the drive letters


class WindowsMedia:
    """See the port. `plugged` is the volume's serial number, which stays on the device."""

    limit = "a USB disk that calls itself fixed, or a phone, is not noticed"

    def __init__(self) -> None:
        self._letters = 0

    def open(self) -> None:
        """See the port."""
        if sys.platform != "win32":
            raise Unsupported("this is not Windows")

    def close(self) -> None:
        """See the port."""

    def wait(self, seconds: float) -> None:
        """See the port."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and _letters() == self._letters:
            time.sleep(_PAUSE)

    def look(self) -> tuple[Medium, ...]:
        """See the port."""
        self._letters = _letters()
        drives = (f"{letter}:" for letter in letters_of(self._letters))
        return tuple(medium for drive in drives if (medium := _medium(drive)) is not None)

    def remove(self, medium: Medium) -> None:
        """See the port. A volume that is in use cannot be locked; it is dismounted all the same, its writes done."""
        if sys.platform == "win32":
            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            kernel.CreateFileW.restype = ctypes.c_void_p
            handle = kernel.CreateFileW(
                f"\\\\.\\{medium.name}", _GENERIC_READ_WRITE, _SHARE_READ_WRITE, None, _OPEN_EXISTING, 0, None
            )
            if handle in (None, ctypes.c_void_p(-1).value):
                raise OSError(errno.EACCES, "the drive could not be opened")
            try:
                done = ctypes.c_ulong()
                kernel.FlushFileBuffers(ctypes.c_void_p(handle))
                for order in (_LOCK_VOLUME, _DISMOUNT_VOLUME, _EJECT_MEDIA):
                    kernel.DeviceIoControl(ctypes.c_void_p(handle), order, None, 0, None, 0, ctypes.byref(done), None)
            finally:
                kernel.CloseHandle(ctypes.c_void_p(handle))
            if _medium(medium.name) is not None:
                raise OSError(errno.EBUSY, "it is still there")


def letters_of(mask: int) -> list[str]:
    """The drive letters that GetLogicalDrives tells of, each a bit. Pure."""
    return [chr(ord("A") + number) for number in range(26) if mask >> number & 1]


def _letters() -> int:
    if sys.platform == "win32":
        return int(ctypes.WinDLL("kernel32").GetLogicalDrives())
    else:
        return 0


def _medium(drive: str) -> Medium | None:
    """None where nothing removable is in it."""
    if sys.platform != "win32":
        return None
    else:
        kernel, root = ctypes.WinDLL("kernel32"), f"{drive}\\"
        serial, size = ctypes.c_ulong(), ctypes.c_ulonglong()
        if kernel.GetDriveTypeW(root) != _REMOVABLE:
            return None
        if not kernel.GetVolumeInformationW(root, None, 0, ctypes.byref(serial), None, None, None, 0):
            return None
        kernel.GetDiskFreeSpaceExW(root, None, ctypes.byref(size), None)
        return Medium(drive, "other", size.value, f"{drive}{serial.value}", (root,))
