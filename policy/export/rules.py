"""What of a policy's rules for programs any native enforcer can take: settled, dated and timed ones taken out. Pure.

The most specific rule decides, and of as specific ones the nearest to the person, then the strictest (policy/evaluate/
apps.py). An enforcer that knows no layers needs that settled beforehand, target by target, which is done here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from policy.document.tree import Json, Tree, branch
from policy.evaluate.apps import STRICTNESS, names_any, unlisted
from policy.evaluate.effective import Effective
from policy.evaluate.views import App, Control
from policy.programs import CATEGORY_OF


@dataclass(frozen=True, slots=True)
class Target:
    """One thing that a rule speaks of: a hash, a signer, a path or a name, as the policy writes it."""

    value: str
    denied: bool
    rule: str


@dataclass(frozen=True, slots=True)
class Rules:
    """By what they go, most specific first; each target stands once. `enforced`: else they are only watched;
    `unlisted_denied`: what no rule names is not to run; `unsaid`: sentences on what is left out of every export.
    """

    hashes: tuple[Target, ...]
    signers: tuple[Target, ...]
    paths: tuple[Target, ...]
    names: tuple[Target, ...]
    enforced: bool
    unlisted_denied: bool
    unsaid: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """`text`: for the enforcer; `unsaid`: sentences for whoever installs it, on what it does not say."""

    text: str
    unsaid: tuple[str, ...]


def rules_of(effective: Effective) -> Rules:
    """What holds for an audience. Nothing is denied where the rules are off."""
    control = effective.control()
    entries = branch(effective.rules, "control", "apps")
    unsaid: list[str] = []
    kept = [app for app in control.apps if _kept(app, entries, effective.today, control, unsaid)]
    kept.sort(key=lambda app: (-app.rank, -STRICTNESS[app.do], app.name))
    if control.apps_mode == "off":
        kept, unsaid = [], ["The policy's rules for programs are off, so nothing is denied."]
    names = _settled(kept, entries, "names")
    said = {_plain(one.value) for one in names}
    for app in kept:
        for name in sorted(one for one, category in CATEGORY_OF.items() if app.category and category == app.category):
            if name not in said:
                said.add(name)
                names.append(Target(name, app.do == "deny", app.name))
    for app in kept:
        if app.category and not any(category == app.category for category in CATEGORY_OF.values()):
            unsaid.append(f"{app.name}: no program is known by name to be of the kind {app.category}.")
    return Rules(
        hashes=tuple(_settled(kept, entries, "sha256")),
        signers=tuple(_settled(kept, entries, "signers")),
        paths=tuple(_settled(kept, entries, "paths")),
        names=tuple(names),
        enforced=control.apps_mode == "enforce",
        unlisted_denied=bool(kept) and unlisted(control) == "deny",
        unsaid=tuple(unsaid),
    )


def left_out(targets: Iterable[Target], why: str) -> list[str]:
    """A sentence for each that an enforcer cannot say."""
    return [f"{one.rule}: {one.value} is left out, since {why}." for one in targets]


def _kept(app: App, entries: Tree, today: str, control: Control, unsaid: list[str]) -> bool:
    """Whether a rule goes into exports at all; what is said of it."""
    if not names_any(app) or (app.until and app.until < today):
        return False
    hours = branch(entries, app.name).get("hours")
    if isinstance(hours, str) and hours != "always":
        if app.do != "allow":
            unsaid.append(f"{app.name} holds only in the hours {hours}, which no enforcer knows, and is left out.")
            return False
        unsaid.append(f"{app.name} allows in the hours {hours} only; here it allows always.")
    if app.until:
        unsaid.append(f"{app.name} ends on {app.until}; export again after that day.")
    if app.do == "watch" and control.apps_mode == "enforce":
        unsaid.append(f"{app.name} is only watched, which stands beside what is enforced nowhere else: it is allowed.")
    return True


def _settled(apps: Iterable[App], entries: Tree, key: str) -> list[Target]:
    """In the policy's own writing, since the letters' case counts elsewhere."""
    found: dict[str, Target] = {}
    for app in apps:
        for value in _texts(branch(entries, app.name), key):
            found.setdefault(value.casefold(), Target(value, app.do == "deny", app.name))
    return list(found.values())


def _texts(entry: Mapping[str, Json], key: str) -> list[str]:
    value = entry.get(key)
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _plain(name: str) -> str:
    return name.casefold().removesuffix(".exe")
