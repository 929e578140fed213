"""The tables of the installer that wixl has no words for, as msibuild imports them (Windows Installer's .idt).

Rights: the service's own folder is the system's and the administrators' alone, from the moment it is made; in the
folder above it everybody may read and nobody else may write, so that no user can lay anything ready there.
"""

from __future__ import annotations

from agent.host.windows.access import OTHERS_READ, SYSTEM_ALONE

SECURE = ("SERVER", "CAFINGERPRINT", "TOKEN", "TOKENFILE", "KEEPDATA")
"""Properties that an administrator's command line may hand to the part that runs with the system's rights."""

_PERMISSIONS = (
    ("StateRights", "StateFolder", SYSTEM_ALONE),
    ("DataRights", "DataFolder", OTHERS_READ),
)
_CONDITIONS = (
    ("Privileged", "Heed is installed by an administrator, for everybody who uses this device."),
    ("VersionNT64", "Heed needs a 64-bit Windows."),
    (
        "NOT TOKEN OR (SERVER AND CAFINGERPRINT)",
        "With TOKEN, SERVER and CAFINGERPRINT must be given too, as `enrol-token create` printed them.",
    ),
    (
        "NOT TOKENFILE OR (SERVER AND CAFINGERPRINT)",
        "With TOKENFILE, SERVER and CAFINGERPRINT must be given too, as `enrol-token create` printed them.",
    ),
    ("NOT WIX_DOWNGRADE_DETECTED", "A newer Heed agent is installed."),
)
_SEQUENCE = {"RemoveExistingProducts": 1501, "KeepToken": 5810, "KeepTokenFile": 5811}
"""The old version goes first, just after InstallInitialize and so within the same transaction; the token is there
before the service is started. Of two actions after a third, wixl puts one behind the end."""
# a program of this package (18), deferred (0x400), with the system's rights (0x800), its arguments in no log (0x2000),
# which wixl takes the word for and leaves out
_HIDDEN = 18 | 0x400 | 0x800 | 0x2000


def permissions() -> str:
    """MsiLockPermissionsEx."""
    rows = [f"{name}\t{folder}\tCreateFolder\t{sddl}\t" for name, folder, sddl in _PERMISSIONS]
    return _table(
        "MsiLockPermissionsEx\tLockObject\tTable\tSDDLText\tCondition",
        "s72\ts72\ts32\ts0\tS255",
        "MsiLockPermissionsEx\tMsiLockPermissionsEx",
        rows,
    )


def conditions() -> str:
    """LaunchCondition."""
    rows = [f"{condition}\t{said}" for condition, said in _CONDITIONS]
    return _table("Condition\tDescription", "s255\tl255", "LaunchCondition\tCondition", rows)


def changes(secure: str) -> list[str]:
    """What is altered in tables that wixl wrote; `secure`: what it listed as secure properties. All of it is ours."""
    listed = ";".join(sorted({*secure.split(";"), *SECURE} - {""}))
    return [
        _update("Property", "Value", f"'{listed}'", "Property", "SecureCustomProperties"),
        *(_update("InstallExecuteSequence", "Sequence", str(at), "Action", one) for one, at in _SEQUENCE.items()),
        _update("CustomAction", "Type", str(_HIDDEN), "Action", "KeepToken"),
    ]


def _update(table: str, column: str, value: str, key: str, row: str) -> str:
    return f"UPDATE `{table}` SET `{column}`={value} WHERE `{key}`='{row}'"  # noqa: S608 - every word of it is ours


def _table(columns: str, types: str, keys: str, rows: list[str]) -> str:
    return "".join(f"{line}\r\n" for line in (columns, types, keys, *rows))
