"""This device's secrets, kept as the OS lets us (agent/ports: Keystore).

Linux: files of mode 0600 in a directory of mode 0700, the service's alone. Windows: the same files, each sealed by
DPAPI for this machine. macOS: the system keychain, through `security`. Only the first is proven on real machines.
"""

from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path

from agent.errors import Unsupported
from agent.host.disk import LocalDisk, replace_whole
from agent.ports import Disk, Keystore

_SERVICE = "heed-agent"


class FileKeystore:
    """One file a secret. A new secret replaces the old one wholly or not at all."""

    def __init__(self, directory: Path, disk: Disk | None = None) -> None:
        self._directory = directory
        self._disk = disk or LocalDisk()

    def load(self, name: str) -> bytes | None:
        """See the port. Raises OSError when there is a file that cannot be read."""
        try:
            return self._unseal(self._disk.read(self._directory / name))
        except FileNotFoundError:
            return None

    def store(self, name: str, secret: bytes) -> None:
        """See the port. Raises OSError, and then the old secret still stands."""
        self._disk.make_directory(self._directory, 0o700)
        replace_whole(self._disk, self._directory / name, self._seal(secret))

    def delete(self, name: str) -> None:
        """See the port."""
        self._disk.remove(self._directory / name)
        self._disk.flush_directory(self._directory)

    def _seal(self, secret: bytes) -> bytes:
        return secret

    def _unseal(self, stored: bytes) -> bytes:
        return stored


class DpapiKeystore(FileKeystore):
    """Windows: files sealed for this machine. Written against Microsoft's documentation, not yet run on Windows."""

    def _seal(self, secret: bytes) -> bytes:
        return _dpapi("CryptProtectData", secret)

    def _unseal(self, stored: bytes) -> bytes:
        return _dpapi("CryptUnprotectData", stored)


class KeychainKeystore:
    """macOS: generic passwords in the system keychain. Written against `man security`, not yet run on macOS.

    A secret is given to `security` on its standard input, since other users can read a command's arguments.
    """

    def __init__(self, keychain: Path) -> None:
        self._keychain = keychain

    def load(self, name: str) -> bytes | None:
        """See the port. Raises OSError."""
        found = self._run("find-generic-password", "-a", name, "-s", _SERVICE, "-w", str(self._keychain))
        return base64.b64decode(found.stdout.strip()) if found.returncode == 0 else None

    def store(self, name: str, secret: bytes) -> None:
        """See the port. Raises OSError."""
        word = base64.b64encode(secret).decode()
        command = f'add-generic-password -U -a "{name}" -s "{_SERVICE}" -w "{word}" "{self._keychain}"\n'
        if self._run("-i", text=command).returncode != 0:
            raise OSError("the keychain did not take the secret")

    def delete(self, name: str) -> None:
        """See the port."""
        self._run("delete-generic-password", "-a", name, "-s", _SERVICE, str(self._keychain))

    def _run(self, *words: str, text: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603 - the system's own program, words of ours, no shell
            ["/usr/bin/security", *words], input=text, capture_output=True, text=True, check=False, timeout=20
        )


def open_keystore(directory: Path, *, private: bool) -> Keystore:
    """This system's keystore. `private`: all is kept under one directory (`--data`), nothing in the system's places."""
    if sys.platform == "win32":
        return DpapiKeystore(directory)
    elif sys.platform == "darwin":
        return FileKeystore(directory) if private else KeychainKeystore(Path("/Library/Keychains/System.keychain"))
    else:
        return FileKeystore(directory)


def _dpapi(function: str, data: bytes) -> bytes:
    if sys.platform != "win32":
        raise Unsupported("DPAPI is a part of Windows")
    else:
        import ctypes  # noqa: PLC0415 - only here
        from ctypes import wintypes  # noqa: PLC0415 - only here

        class Blob(ctypes.Structure):
            _fields_ = [("size", wintypes.DWORD), ("data", ctypes.POINTER(ctypes.c_char))]

        given = Blob(
            len(data), ctypes.cast(ctypes.create_string_buffer(data, len(data)), ctypes.POINTER(ctypes.c_char))
        )
        made = Blob()
        no_window, this_machine = 0x1, 0x4
        crypt32 = ctypes.WinDLL("crypt32", use_last_error=True)
        call = getattr(crypt32, function)
        if not call(ctypes.byref(given), None, None, None, None, no_window | this_machine, ctypes.byref(made)):
            raise OSError(ctypes.get_last_error(), f"{function} failed")
        try:
            return ctypes.string_at(made.data, made.size)
        finally:
            ctypes.WinDLL("kernel32").LocalFree(made.data)
