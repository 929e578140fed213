"""What the policy in force says for one user, as service and helper tell it each other; and what the helper asks of it.

The service lays the layers of the policy one over the other and decides what depends on the day and on exceptions; the
helper is told the outcome alone, in the policy's own words, and asks it once a match. Hours stay a question of the
helper's, since they must hold while no service answers.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from agent.core.idle import IdleRules
from policy.detect.match import Match
from policy.document.tree import Json, Tree, branch
from policy.document.words import ALWAYS, LANGUAGES, SEVERITIES
from policy.evaluate.local_time import Hours, calendar_of, offsets_of
from policy.evaluate.views import Monitoring, Notice, control, monitoring, notice, support
from policy.evaluate.watching import raised

if TYPE_CHECKING:
    from policy.evaluate.effective import Effective  # the helper evaluates no policy

TYPING, TITLES, PASTED, PROGRAMS = "typing", "titles", "pasted", "programs"
FILE_NAMES, FILE_TEXT = "file-names", "file-text"
_NOTICED_BY = {
    TYPING: "keyboard",
    TITLES: "window",
    FILE_NAMES: "files",
    FILE_TEXT: "documents",
}  # agent/ports: Sensor.name
OFF_BY_POLICY = "off by policy"
OUT_OF_HOURS = "outside the hours of monitoring"
_AT_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)
_DECIDED = "0001-01-01"  # the day as which is read what has no last day any more


class RulesError(ValueError):
    """What was told is no policy's; a sentence's part."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds for this user. `hours`: when anything is looked at; `support`: titles of confidential services;
    `folders`: where else new files are looked at, in the policy's words; `notice`: what they are told; `version`: of
    the policy in force, 0 for the national default.
    """

    monitoring: Monitoring = field(default_factory=Monitoring)  # at any hour
    hours: Hours = field(default_factory=lambda: Hours(ALWAYS))
    support: tuple[str, ...] = ()
    idle: IdleRules = field(default_factory=IdleRules)
    folders: tuple[str, ...] = ()
    notice: Notice = field(default_factory=Notice)
    version: int = 0

    def on(self, sensor: str) -> bool:
        """Whether the policy has this sensor looked at."""
        return self.monitoring.sensors.get(sensor, True)

    def raises(self, match: Match, sensor: str) -> bool:
        """Whether a match leaves the device that was met within the hours. One lexicon may hold the languages of all
        groups; whose language is off for this user raises nothing.
        """
        language = match.rule.partition(".")[0]
        if language in LANGUAGES and language not in self.languages:
            return False
        return raised(self.monitoring, match.rule, match.category, match.severity, sensor, _AT_ANY_TIME)

    def off(self, *, out_of_hours: bool) -> dict[str, str]:
        """The sensors, by their own names, that are not looked at, each with why."""
        if out_of_hours:
            return dict.fromkeys(_NOTICED_BY.values(), OUT_OF_HOURS)
        return {name: OFF_BY_POLICY for sensor, name in _NOTICED_BY.items() if not self.on(sensor)}

    @property
    def stopped(self) -> frozenset[str]:
        """The sensors, by their own names, that need not run at all. The window says where confidential support has the
        keyboard, so it runs while typing is looked at; and the files sensor notices what is to be read, and programs.
        """
        stopped = {_NOTICED_BY[sensor] for sensor in (TYPING, FILE_TEXT) if not self.on(sensor)}
        if not any(self.on(sensor) for sensor in (FILE_NAMES, FILE_TEXT, PROGRAMS)):
            stopped.add(_NOTICED_BY[FILE_NAMES])
        if not any(self.on(sensor) for sensor in (TYPING, TITLES, PROGRAMS)):
            stopped.add(_NOTICED_BY[TITLES])
        return frozenset(stopped)

    @property
    def languages(self) -> tuple[str, ...]:
        """Whose lexicons are on, by their codes in order; English where it is not turned off."""
        said = self.monitoring.languages
        return tuple(sorted({code for code, on in said.items() if on} | ({"en"} if said.get("en", True) else set())))


NATIONAL_RULES = Rules()


def tell_rules(effective: Effective, policy: Tree) -> bytes:
    """What a helper is told. `policy`: the device's part, by whose calendar and clock the hours are."""
    watched, controlled, said = effective.monitoring(), effective.control(), effective.notice()
    told: Tree = {
        "calendar": policy.get("calendar") or {},
        "offsets": policy.get("offsets") or [],
        "monitoring": {
            "hours": watched.hours.name,
            "sensors": dict(watched.sensors),
            "categories": dict(watched.categories),
            "least": {category: _word(least) for category, least in watched.least.items()},
            "languages": dict(watched.languages),
            "thresholds": dict(watched.thresholds),
            "age": None if watched.age is None else watched.age.value,
            "muted": {rule: {} for rule in sorted(watched.muted)},
            "terms": {
                term.name: {"words": list(term.words), "category": term.category, "severity": _word(term.severity)}
                for term in watched.terms
            },
        },
        "support": {"support": {"titles": list(effective.support().titles)}},
        "notice": {
            "sign_in": said.sign_in,
            "seen_by": said.seen_by,
            "kept": said.kept,
            "contact": said.contact,
        },
        "control": {
            "idle_minutes": controlled.idle_minutes,
            "warning_seconds": controlled.warning_seconds,
            "presentation_minutes": controlled.presentation_minutes,
            "watched_folders": list(controlled.watched_folders),
        },
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def _word(severity: int) -> Json:
    return SEVERITIES[severity - 1]


def read_rules(told: bytes, version: int) -> Rules:
    """What the service told. Raises RulesError."""
    try:
        tree = json.loads(told)
    except (ValueError, RecursionError) as error:
        raise RulesError("the service told a policy that cannot be read") from error
    if not isinstance(tree, dict):
        raise RulesError("the service told a policy that is none")
    section = branch(tree, "monitoring")
    name = section.get("hours")
    hours = Hours(name if isinstance(name, str) else ALWAYS, calendar_of(tree), offsets_of(tree))
    controlled = control(branch(tree, "control"), {}, lambda *_, **__: hours)  # no programs are told
    return Rules(
        monitoring=monitoring(section, Hours(ALWAYS), _DECIDED),
        hours=hours,
        support=support(branch(tree, "support")).titles,
        idle=IdleRules(
            controlled.idle_minutes * 60.0, float(controlled.warning_seconds), controlled.presentation_minutes * 60.0
        ),
        folders=controlled.watched_folders,
        notice=notice(branch(tree, "notice")),
        version=version,
    )
