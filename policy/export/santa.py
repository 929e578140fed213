"""Santa's configuration for macOS (santa.dev): static rules, and regular expressions on paths, as a property list.

Santa asks by hash, signing identity, certificate and team first, then the expression that blocks, then the one that
allows, then its mode. So what a more specific rule allows is taken out of the blocking expression itself.
"""

from __future__ import annotations

import plistlib
import re
from collections.abc import Iterable

from policy.export.rules import Exported, Rules, Target, left_out

_TEAM = re.compile(r"[A-Za-z0-9]{10}")
_SIGNING = re.compile(r"(?:[A-Za-z0-9]{10}|platform):\S+")
_HEX = re.compile(r"[0-9A-Fa-f]{64}")
_SYSTEM = "/(?:System|usr|bin|sbin|Library/Apple|Library/Heed)/"
_MONITOR, _LOCKDOWN = 1, 2


def santa(rules: Rules) -> Exported:
    """As the text of a property list, for the domain of Santa's preferences."""
    unsaid = [*rules.unsaid]
    statics = [_static(one, "BINARY", one.value.casefold()) for one in rules.hashes]
    for one in rules.signers:
        if _SIGNING.fullmatch(one.value):
            statics.append(_static(one, "SIGNINGID", one.value))
        elif _HEX.fullmatch(one.value):
            statics.append(_static(one, "CERTIFICATE", one.value.casefold()))
        elif _TEAM.fullmatch(one.value):
            statics.append(_static(one, "TEAMID", one.value.upper()))
        else:
            unsaid += left_out([one], "Santa knows team and signing identities and certificates' hashes alone")
    said: dict[str, object] = {"ClientMode": _MONITOR, "StaticRules": statics}
    paths = [one for one in rules.paths if one.value.startswith("/")]
    blocked = _blocked(paths, rules.names)
    if not rules.enforced:
        statics = [{**rule, "policy": "ALLOWLIST"} for rule in statics]
        said["StaticRules"] = statics
        blocked = ""
        unsaid.append("The rules are only watched, and Santa cannot watch single programs: nothing is blocked.")
    if blocked:
        said["BlockedPathRegex"] = blocked
    if rules.unlisted_denied and rules.enforced:
        allowed = [_SYSTEM, *(f"{_path(one)}(?:/|$)" for one in paths if not one.denied)]
        names = [_name(one) for one in rules.names if not one.denied]
        if names:
            allowed.append(rf".*/(?i:{'|'.join(names)})$")
        said |= {"ClientMode": _LOCKDOWN, "AllowedPathRegex": f"^(?:{'|'.join(allowed)})"}
        unsaid.append("What macOS itself brings may run, whether a rule allows it or not.")
    return Exported(plistlib.dumps(said).decode(), tuple(unsaid))


def _static(one: Target, kind: str, identifier: str) -> dict[str, str]:
    return {"identifier": identifier, "rule_type": kind, "policy": "BLOCKLIST" if one.denied else "ALLOWLIST"}


def _blocked(paths: Iterable[Target], names: Iterable[Target]) -> str:
    """What a path must meet to be blocked; empty for nothing. The system's own never does."""
    paths = list(paths)
    open_ends: list[str] = []  # of nearer rules: what they allow, later ones do not block
    wanted: list[str] = []
    for one in paths:
        end = f"{_path(one)}(?:/|$)"
        if one.denied:
            wanted.append(_unless(open_ends) + end)
        else:
            open_ends.append(end)
    denied = [_name(one) for one in names if one.denied]
    if denied:
        wanted.append(_unless(open_ends) + rf".*/(?i:{'|'.join(denied)})$")
    return f"^(?!{_SYSTEM})(?:{'|'.join(wanted)})" if wanted else ""


def _unless(open_ends: list[str]) -> str:
    return f"(?!{'|'.join(open_ends)})" if open_ends else ""


def _path(one: Target) -> str:
    return "[^/]*".join(re.escape(part) for part in one.value.rstrip("/").split("*"))


def _name(one: Target) -> str:
    return re.escape(one.value)
