"""Whether a Linux firewall is on, by the kernel's own rules; where no program shows them, by what is set up to keep it.

On is: what comes in and was not asked for is dropped or refused at the end of the way, by the chain's own policy or by
a rule without a condition. A ban list (fail2ban) or rules for containers are none.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from agent.core.posture import Firewall, Unread
from agent.sensors.device.asking import Ask, CannotAskError

_ENDS = ("drop", "reject")
_SAYS_NOTHING = {"counter", "log", "comment", *_ENDS}


def firewall(ask: Ask, running: Callable[[str], bool], root: Path = Path("/")) -> Firewall | Unread:
    """`running`: whether a process of this name is there."""
    keeper = "firewalld" if running("firewalld") else "ufw" if _ufw(root) else "the kernel's packet filter"
    try:
        return Firewall(keeper, nft_on(ask(["nft", "-j", "list", "ruleset"])))
    except (CannotAskError, ValueError) as error:
        refused = str(error)
    try:
        return Firewall(keeper, iptables_on(ask(["iptables-save", "-t", "filter"])))
    except CannotAskError as error:
        refused = f"{refused} and {error}"
    if keeper in ("firewalld", "ufw"):
        return Firewall(keeper, on=True)
    return Unread(f"the kernel's rules cannot be read: {refused}")


def nft_on(text: str) -> bool:
    """From `nft -j list ruleset`. Raises ValueError for anything else."""
    said = json.loads(text)
    if not isinstance(said, dict) or not isinstance(said.get("nftables"), list):
        raise ValueError("nft did not list its rules")
    entries: list[dict[str, Any]] = [one for one in said["nftables"] if isinstance(one, dict)]
    rules: dict[tuple[str, str, str], list[list[dict[str, Any]]]] = {}
    for rule in (one["rule"] for one in entries if "rule" in one):
        place = (rule.get("family", ""), rule.get("table", ""), rule.get("chain", ""))
        rules.setdefault(place, []).append([one for one in rule.get("expr", []) if isinstance(one, dict)])
    doors = [one["chain"] for one in entries if "chain" in one and one["chain"].get("hook") == "input"]
    return any(
        door.get("policy") == "drop"
        or _closes((door.get("family", ""), door.get("table", ""), door.get("name", "")), rules, frozenset())
        for door in doors
    )


def iptables_on(text: str) -> bool:
    """From `iptables-save -t filter`."""
    lines = text.splitlines()
    closing = {f"-A INPUT -j {end}" for end in ("DROP", "REJECT")}
    return any(
        line.startswith(":INPUT DROP") or line.partition(" --reject-with")[0].strip() in closing for line in lines
    )


def _closes(
    chain: tuple[str, str, str],
    rules: dict[tuple[str, str, str], list[list[dict[str, Any]]]],
    seen: frozenset[tuple[str, str, str]],
) -> bool:
    """Whether nothing gets to the end of this chain."""
    if chain in seen:
        return False
    for rule in rules.get(chain, []):
        if any(end in one for one in rule for end in _ENDS) and all(_SAYS_NOTHING & one.keys() for one in rule):
            return True
        for one in rule if len(rule) == 1 or all({"counter", "jump", "goto"} & each.keys() for each in rule) else []:
            target = (one.get("jump") or one.get("goto") or {}).get("target", "")
            if target and _closes((*chain[:2], target), rules, seen | {chain}):
                return True
    return False


def _ufw(root: Path) -> bool:
    try:
        lines = (root / "etc/ufw/ufw.conf").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:  # not installed
        return False
    return any(line.replace(" ", "").casefold() == "enabled=yes" for line in lines)
