"""A policy's rules for programs, for the enforcers that operating systems have."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Annotated

import typer

from collector.commands.policy_options import File
from collector.commands.policy_text import sound
from collector.errors import BadRequest
from policy.evaluate.audience import Audience
from policy.evaluate.effective import effective
from policy.export.choose import ENFORCERS
from policy.export.rules import rules_of

_ROLES = ("pupil", "staff")


def export(
    *,
    file: File,
    enforcer: Annotated[str, typer.Option("--for", help=f"One of: {', '.join(ENFORCERS)}.")],
    role: Annotated[str, typer.Option("--role", help="Whose devices: pupil or staff.")] = _ROLES[0],
    group: Annotated[str | None, typer.Option("--group", help="A group of the policy, instead of a role.")] = None,
) -> None:
    """Write the rules for programs as another enforcer takes them to standard output, and what it cannot say to
    standard error.
    """
    if enforcer not in ENFORCERS:
        raise BadRequest(f"There is no export for {enforcer}; there are: {', '.join(ENFORCERS)}.")
    if role not in _ROLES:
        raise BadRequest(f"There is no role {role} of devices; there are: {', '.join(_ROLES)}.")
    tree = sound(file)
    groups = tree.get("groups")
    if group is not None and not (isinstance(groups, dict) and group in groups):
        raise BadRequest(f"The policy knows no group {group}.")
    exported = ENFORCERS[enforcer](rules_of(effective(tree, Audience(role, group), datetime.now(UTC))))
    sys.stdout.write(exported.text)
    for sentence in exported.unsaid:
        sys.stderr.write(f"{sentence}\n")
