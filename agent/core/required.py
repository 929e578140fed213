"""Programs that the policy requires (T21): present, not too old, and able to start. Pure.

`launchable` is told of the program's file, which is never started to find out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.core.event import Posture, Standing
from agent.core.posture import DETAIL_LENGTH
from policy.evaluate.views import RequiredApp

PREFIX = "required:"
_CHECK_LENGTH = 64
_PARTS = re.compile(r"\d+|[A-Za-z]+|~")


@dataclass(frozen=True, slots=True)
class ProgramFacts:
    """What is known of a program under one of its names. `installed` by the system's own list; `version` by it, or
    empty; `file`: where it would be started from, or empty; `trouble`: why that file cannot be started, or empty.
    """

    name: str
    installed: bool
    version: str = ""
    file: str = ""
    trouble: str = ""


def judge_required(app: RequiredApp, facts: Sequence[ProgramFacts]) -> Posture:
    """The best that holds under any of its names."""
    verdicts = [_judge(app, one) for one in facts if one.installed or one.file]
    if not verdicts:
        names = ", ".join(app.names)
        verdicts = [(Standing.WEAK, f"It is not installed under any of its names: {names}.")]
    order = (Standing.SOUND, Standing.UNSUPPORTED, Standing.WEAK)
    standing, detail = min(verdicts, key=lambda one: order.index(one[0]))
    return Posture(f"{PREFIX}{app.name}"[:_CHECK_LENGTH], standing, detail[:DETAIL_LENGTH])


def _judge(app: RequiredApp, fact: ProgramFacts) -> tuple[Standing, str]:
    known = f"{fact.name} {fact.version}".strip()
    if not fact.file:
        return Standing.WEAK, f"{known} is installed, but there is no program to start."
    if fact.trouble:
        return Standing.WEAK, f"{known} is there, but {fact.file} cannot be started: {fact.trouble}."
    if app.version and not fact.version:
        return Standing.UNSUPPORTED, (
            f"{known} is there; unsupported here, because its version is not in the system's list of software "
            f"(at least {app.version} is wanted)."
        )
    if app.version and not at_least(fact.version, app.version):
        return Standing.WEAK, f"{known} is older than {app.version}."
    return Standing.SOUND, f"{known} is there and can be started."


def at_least(version: str, wanted: str) -> bool:
    """Whether `version` is `wanted` or later. A packager's epoch and revision (1:2.3-4) are no part of what a school
    wrote, unless it wrote them too.
    """
    return _key(version, wanted) >= _key(wanted, wanted)


def _key(version: str, wanted: str) -> tuple[tuple[int, int, str], ...]:
    if ":" not in wanted:
        version = version.partition(":")[2] if version.partition(":")[0].isdigit() and ":" in version else version
    if "-" not in wanted:
        version = version.partition("-")[0]
    parts = _PARTS.findall(version)
    while parts and parts[-1].isdigit() and int(parts[-1]) == 0:
        parts.pop()  # 2.0 is 2
    # A letter comes after the end (1.1a is later than 1.1), a tilde before it (1.1~rc1), a number after both.
    ranked = [(3, int(part), "") if part.isdigit() else (0, 0, "") if part == "~" else (2, 0, part) for part in parts]
    return (*ranked, (1, 0, ""))
