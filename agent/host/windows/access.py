"""Who may open a folder of the service's: access lists as Windows writes them down (SDDL)."""

from __future__ import annotations

import sys
from pathlib import Path

from agent.errors import Unsupported

# Owner and group: the system. P: nothing is inherited from above; OICI: what is made below inherits this.
SYSTEM_ALONE = "O:SYG:SYD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"
OTHERS_READ = "O:SYG:SYD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)"

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _OWNER, _GROUP, _DACL, _PROTECTED = 0x1, 0x2, 0x4, 0x80000000
    _FILE_OBJECT = 1
    _REVISION = 1
    _advapi = ctypes.WinDLL("advapi32", use_last_error=True)
    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _parse = _advapi.ConvertStringSecurityDescriptorToSecurityDescriptorW
    _parse.argtypes = (wintypes.LPCWSTR, wintypes.DWORD, ctypes.POINTER(ctypes.c_void_p), ctypes.c_void_p)
    _parse.restype = wintypes.BOOL
    _free = _kernel.LocalFree
    _free.argtypes, _free.restype = (ctypes.c_void_p,), ctypes.c_void_p
    _set = _advapi.SetNamedSecurityInfoW
    _set.argtypes = (wintypes.LPWSTR, ctypes.c_int, wintypes.DWORD, *(ctypes.c_void_p,) * 4)
    _set.restype = wintypes.DWORD
    _owner_of, _group_of, _dacl_of = (
        getattr(_advapi, f"GetSecurityDescriptor{part}") for part in ("Owner", "Group", "Dacl")
    )
    for _part in (_owner_of, _group_of):
        _part.argtypes = (ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p), ctypes.POINTER(wintypes.BOOL))
        _part.restype = wintypes.BOOL
    _dacl_of.argtypes = (
        ctypes.c_void_p,
        ctypes.POINTER(wintypes.BOOL),
        ctypes.POINTER(ctypes.c_void_p),
        ctypes.POINTER(wintypes.BOOL),
    )
    _dacl_of.restype = wintypes.BOOL


def secure(folder: Path, sddl: str) -> None:
    """Give a folder this owner and access list, in place of whatever it had: a user may have made it before us.

    Raises OSError where that is refused: then it must not be used.
    """
    if sys.platform == "win32":
        descriptor, owner, group, dacl = (ctypes.c_void_p() for _ in range(4))
        given, defaulted = wintypes.BOOL(), wintypes.BOOL()
        if not _parse(sddl, _REVISION, ctypes.byref(descriptor), None):
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            read = (
                _owner_of(descriptor, ctypes.byref(owner), ctypes.byref(defaulted))
                and _group_of(descriptor, ctypes.byref(group), ctypes.byref(defaulted))
                and _dacl_of(descriptor, ctypes.byref(given), ctypes.byref(dacl), ctypes.byref(defaulted))
            )
            if not read:
                raise ctypes.WinError(ctypes.get_last_error())
            parts = _OWNER | _GROUP | _DACL | _PROTECTED
            failed = _set(str(folder), _FILE_OBJECT, parts, owner, group, dacl, None)
            if failed:
                raise OSError(None, f"the rights of {folder} cannot be set", str(folder), failed)
        finally:
            _free(descriptor)
    else:
        raise Unsupported("access lists of this form are a part of Windows")
