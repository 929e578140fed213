"""What holds, as those who act on it want it: whole, typed, within the ranges that the shapes allow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from policy.age import AgeBand
from policy.detect.thresholds import BOUNDS
from policy.document.fields.control import CONTROL
from policy.document.scalars import Whole
from policy.document.tree import Json, Tree, branch
from policy.document.words import ALWAYS, SEVERITIES, USES
from policy.evaluate.local_time import Hours, day
from policy.severity import Severity

AT_ALL_TIMES = Hours(ALWAYS)
_DO = ("allow", "watch", "deny")
_MODES = ("off", "watch", "enforce")


@dataclass(frozen=True, slots=True)
class Term:
    """A local term that is looked for."""

    name: str
    words: tuple[str, ...]
    category: str
    severity: Severity


@dataclass(frozen=True, slots=True)
class Monitoring:
    """What is looked for and when. Sensors, categories and languages that are not named in it are on."""

    hours: Hours = AT_ALL_TIMES
    sensors: Mapping[str, bool] = field(default_factory=dict)
    categories: Mapping[str, bool] = field(default_factory=dict)
    least: Mapping[str, Severity] = field(default_factory=dict)
    languages: Mapping[str, bool] = field(default_factory=dict)
    thresholds: Mapping[str, float] = field(default_factory=dict)  # as policy.detect.thresholds takes them
    age: AgeBand | None = None
    muted: frozenset[str] = frozenset()  # rules and local terms that raise nothing now
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class App:
    """A rule for programs. `rank`: the layer that says it; the greater, the nearer to the person."""

    name: str
    do: str  # allow, watch, deny
    hours: Hours = AT_ALL_TIMES
    until: str = ""  # the last day, empty for none
    rank: int = 0
    sha256: frozenset[str] = frozenset()
    signers: frozenset[str] = frozenset()  # casefolded, as are paths and names
    paths: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()
    category: str = ""


@dataclass(frozen=True, slots=True)
class RequiredApp:
    """A program that must stay installed, under any of its names; `version`: the oldest that will do, or empty."""

    name: str
    names: tuple[str, ...]
    version: str = ""


@dataclass(frozen=True, slots=True)
class Control:
    """Device control."""

    idle_minutes: int = 10
    warning_seconds: int = 30
    presentation_minutes: int = 60
    apps_mode: str = "off"
    apps_unlisted: str = "allow"
    apps: tuple[App, ...] = ()
    apps_gate: bool = False
    required_apps: tuple[RequiredApp, ...] = ()
    removable_media: str = "allow"
    watched_folders: tuple[str, ...] = ()
    uses: Mapping[str, str] = field(default_factory=dict)  # activity → one of policy.document.words.USES
    use_hours: Mapping[str, tuple[Hours, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Notice:
    """What users are told; empty where nothing is said."""

    sign_in: str = ""
    seen_by: str = ""
    kept: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Support:
    """How the pages of confidential services call themselves, besides those known to Heed."""

    titles: tuple[str, ...] = ()


def monitoring(section: Tree, hours: Hours, today: str) -> Monitoring:
    """From what holds of the section."""
    age = section.get("age")
    return Monitoring(
        hours=hours,
        sensors=_flags(section, "sensors"),
        categories=_flags(section, "categories"),
        least={
            category: Severity(SEVERITIES.index(least) + 1)
            for category, least in branch(section, "least").items()
            if isinstance(least, str) and least in SEVERITIES
        },
        languages=_flags(section, "languages"),
        thresholds=_thresholds(branch(section, "thresholds")),
        age=AgeBand(age) if age in tuple(AgeBand) else None,
        muted=frozenset(
            rule for rule, entry in branch(section, "muted").items() if isinstance(entry, dict) and _mutes(entry, today)
        ),
        terms=tuple(
            Term(name, _texts(entry, "words"), str(entry.get("category")), Severity(SEVERITIES.index(severity) + 1))
            for name, entry in sorted(branch(section, "terms").items())
            if isinstance(entry, dict)
            and entry.get("on") is not False
            and isinstance(severity := entry.get("severity"), str)
            and severity in SEVERITIES
        ),
    )


def control(section: Tree, ranks: Mapping[str, int], hours: Callable[..., Hours]) -> Control:
    """From what holds of the section; `ranks` of its rules for programs; `hours` makes hours of a name."""
    apps = tuple(
        app_rule(name, entry, ranks.get(name, 0), hours)
        for name, entry in sorted(branch(section, "apps").items())
        if isinstance(entry, dict)
    )
    plain = Control()
    return Control(
        idle_minutes=_number(section, "idle_minutes", plain.idle_minutes),
        warning_seconds=_number(section, "warning_seconds", plain.warning_seconds),
        presentation_minutes=_number(section, "presentation_minutes", plain.presentation_minutes),
        apps_mode=_choice(section.get("apps_mode"), _MODES),
        apps_unlisted=_choice(section.get("apps_unlisted"), _DO),
        apps=apps,
        apps_gate=section.get("apps_gate") is True,
        required_apps=tuple(
            RequiredApp(name, _texts(entry, "names"), str(entry.get("version") or ""))
            for name, entry in sorted(branch(section, "required_apps").items())
            if isinstance(entry, dict) and entry.get("required") is not False
        ),
        removable_media=_choice(section.get("removable_media"), _DO),
        watched_folders=_texts(section, "watched_folders"),
        uses={name: use for name, use in branch(section, "uses").items() if isinstance(use, str) and use in USES},
        use_hours={
            name: tuple(hours(one, absent="never", unknown=False) for one in said if isinstance(one, str))
            for name, said in branch(section, "use_hours").items()
            if isinstance(said, list)
        },
    )


def notice(section: Tree) -> Notice:
    """From what holds of the section."""
    return Notice(*(str(section.get(key) or "") for key in ("sign_in", "seen_by", "kept", "contact")))


def support(section: Tree) -> Support:
    """From what holds of the section."""
    titles: list[str] = []
    for entry in section.values():
        if isinstance(entry, dict) and entry.get("on") is not False:
            titles += _texts(entry, "titles")
    return Support(tuple(dict.fromkeys(titles)))


def app_rule(name: str, entry: Tree, rank: int, hours: Callable[..., Hours]) -> App:
    """A rule for programs from its entry; `hours` as in `control`."""
    do = _choice(entry.get("do"), _DO)
    return App(
        name=name,
        do=do,
        # a rule whose hours nobody knows blocks nothing, and what it allows is allowed
        hours=hours(entry.get("hours"), absent="always", unknown=do == "allow"),
        until=str(entry.get("until") or ""),
        rank=rank,
        sha256=frozenset(_texts(entry, "sha256")),
        signers=frozenset(one.casefold() for one in _texts(entry, "signers")),
        paths=tuple(one.casefold() for one in _texts(entry, "paths")),
        names=frozenset(one.casefold() for one in _texts(entry, "names")),
        category=str(entry.get("category") or ""),
    )


def _mutes(entry: Tree, today: str) -> bool:
    until = entry.get("until")
    over = until is not None and (day(until) is None or str(until) < today)
    return entry.get("muted") is not False and not over


def _thresholds(section: Tree) -> dict[str, float]:
    found: dict[str, float] = {}
    for name, (least, most) in BOUNDS.items():
        value = section.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool):
            found[name] = min(max(float(value), least), most)
    if "high" in found and found["high"] < found.get("medium", 0.0):
        found["medium"] = found["high"]  # the two may not cross; the lower finds more
    return found


def _flags(section: Tree, key: str) -> dict[str, bool]:
    return {name: value for name, value in branch(section, key).items() if isinstance(value, bool)}


def _texts(section: Tree, key: str) -> tuple[str, ...]:
    value = section.get(key)
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def _number(section: Tree, key: str, absent: int) -> int:
    value, shape = section.get(key), CONTROL.fields[key].shape
    if not isinstance(value, int) or isinstance(value, bool) or not isinstance(shape, Whole):
        return absent
    return min(max(value, shape.low), shape.high)


def _choice(value: Json, options: tuple[str, ...]) -> str:
    """What is unknown is read as the loosest: a broken word never locks anybody out."""
    return value if isinstance(value, str) and value in options else options[0]
