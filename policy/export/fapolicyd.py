"""Rules for fapolicyd (fapolicyd.rules(5)), to be a file of /etc/fapolicyd/rules.d that is read before all others.

The first rule that meets decides. So root and what a session needs come first; then hashes, paths and names, the most
specific first. Only starts are spoken of (`perm=execute`); whatever is only opened is allowed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.essential import ESSENTIAL
from policy.export.rules import Exported, Rules, Target, left_out

_PLACES = ("/usr/bin", "/usr/local/bin", "/usr/games", "/usr/sbin", "/opt/bin", "/snap/bin")
_OURS = ("/usr/lib/heed-agent/", "/usr/lib/systemd/", "/usr/libexec/")
_WORD = re.compile(r"[^\s:=,]+")


def fapolicyd(rules: Rules) -> Exported:
    """As the text of one file."""
    unsaid = [*rules.unsaid]
    unsaid += left_out(rules.signers, "fapolicyd knows no signers; its trust in packages is all or nothing")
    lines = [
        "# Made by Heed from the school's policy. First comes what no policy may stop.",
        "allow perm=any uid=0 : all",
        "allow perm=open all : all",
        *(f"allow perm=execute all : dir={place}" for place in _OURS),
        *(f"allow perm=execute all : path={path}" for path in ESSENTIAL.paths if _is_file(path)),
        *_by_hash(rules.hashes, unsaid),
        *_by_path(rules.paths, unsaid),
        *_by_name(rules.names, unsaid),
    ]
    if rules.unlisted_denied:
        lines += ["allow perm=execute all : trust=1", "deny_syslog perm=execute all : all"]
        unsaid.append("Programs that the system's packages brought may run, whether a rule allows them or not.")
    else:
        lines.append("allow perm=execute all : all")
    if not rules.enforced:
        unsaid.append("The rules are only watched: set permissive = 1 in fapolicyd.conf.")
    return Exported("\n".join(lines) + "\n", tuple(unsaid))


def _by_hash(targets: tuple[Target, ...], unsaid: list[str]) -> Iterator[str]:
    for one in targets:
        yield f"{_do(one)} perm=execute all : sha256hash={one.value.casefold()}"
    if targets:
        unsaid.append("Hashes are compared only with integrity = sha256 in fapolicyd.conf.")


def _by_path(targets: tuple[Target, ...], unsaid: list[str]) -> Iterator[str]:
    for one in targets:
        if not one.value.startswith("/"):
            continue  # of another system
        if "*" in one.value or not _WORD.fullmatch(one.value):
            unsaid += left_out([one], "fapolicyd knows whole paths alone")
            continue
        path = one.value.rstrip("/")
        yield f"{_do(one)} perm=execute all : path={path}"
        yield f"{_do(one)} perm=execute all : dir={path}/"


def _by_name(targets: tuple[Target, ...], unsaid: list[str]) -> Iterator[str]:
    for one in targets:
        if not _WORD.fullmatch(one.value) or "/" in one.value:
            unsaid += left_out([one], "a name with spaces or signs cannot be a path here")
            continue
        if not one.value.casefold().endswith(".exe"):
            for place in _PLACES:
                yield f"{_do(one)} perm=execute all : path={place}/{one.value}"
    if targets:
        unsaid.append(f"Names are known in {', '.join(_PLACES)} alone; copies elsewhere are Heed's own to find.")


def _do(target: Target) -> str:
    return "deny_syslog" if target.denied else "allow"


def _is_file(path: str) -> bool:
    return "*" not in path and path.startswith(("/usr/bin/", "/bin/", "/usr/sbin/"))
