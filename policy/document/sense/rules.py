"""What a layer of rules says of devices."""

from __future__ import annotations

from collections.abc import Iterator

from policy.detect.terms import PREFIX, phrase
from policy.detect.thresholds import BOUNDS
from policy.document.faults import Fault
from policy.document.fields.whole import LAYER
from policy.document.nearest import nearest
from policy.document.sense.calendar import hours_names
from policy.document.sense.known import Known
from policy.document.sense.layers import Written
from policy.document.tree import Json, Path, Tree, branch

_MATCHERS = ("sha256", "signers", "paths", "names", "category")


def rules_sense(tree: Tree, layer: Written, known: Known) -> Iterator[Fault]:
    """Everything in a layer that makes no sense, but what it says of the whole school."""
    if not layer.whole_school:
        yield from _whole_school(layer)
    yield from hours_names(tree, layer.rules, layer.path)
    yield from _muted(tree, layer, known)
    yield from _terms(layer, known)
    yield from _thresholds(layer, known)
    yield from _apps(layer)
    yield from _warning(layer)


def _whole_school(layer: Written) -> Iterator[Fault]:
    for section in layer.rules:
        if section in LAYER.fields and LAYER.fields[section].whole_school:
            wrong = f"{section} holds for the whole school and cannot differ here"
            yield Fault((*layer.path, section), wrong, "move it to rules, at the top of the document", of_key=True)


def _muted(tree: Tree, layer: Written, known: Known) -> Iterator[Fault]:
    muted = branch(layer.rules, "monitoring", "muted")
    terms = _all_terms(tree) if muted else set()
    for name in muted:
        if name not in known.rules and name not in terms and name.removeprefix(PREFIX) not in terms:
            near = nearest(name, {*known.rules, *terms})
            wrong = f"there is no rule and no local term called '{name}'"
            allowed = "each alert tells the id of its rule; so does `heed-agent detect --explain TEXT`"
            yield Fault((*layer.path, "monitoring", "muted", name), wrong, allowed, near, of_key=True)


def _all_terms(tree: Tree) -> set[str]:
    found: set[str] = set()
    for top in ("trust", "rules"):
        found |= set(branch(tree, top, "monitoring", "terms"))
    for section in ("roles", "groups", "people"):
        for name in branch(tree, section):
            found |= set(branch(tree, section, name, "rules", "monitoring", "terms"))
    return found


def _terms(layer: Written, known: Known) -> Iterator[Fault]:
    for name in branch(layer.rules, "monitoring", "terms"):
        path: Path = (*layer.path, "monitoring", "terms", name)
        if name in known.rules:
            yield Fault(path, f"{name} is the id of a rule of the lexicon", "give the term another name", of_key=True)
        words = branch(layer.rules, "monitoring", "terms", name).get("words")
        for number, word in enumerate(words if isinstance(words, list) else []):
            if isinstance(word, str) and (wrong := _no_term(word, known)):
                yield Fault((*path, "words", number), wrong, "write a word or a phrase that tells something by itself")


def _no_term(word: str, known: Known) -> str:
    """Why this can be no term, or nothing."""
    found = phrase(word)
    if not found:
        return f"'{word}' has no letter or digit, so it would never be found"
    forms = found[0][0][0] if len(found) == 1 else frozenset[str]()
    if any(one in known.everywhere or (len(one) == 1 and one.isascii()) for one in forms):
        return f"'{word}' stands in nearly everything that anybody writes, and would bury all other alerts"
    return ""


def _thresholds(layer: Written, known: Known) -> Iterator[Fault]:
    said = branch(layer.rules, "monitoring", "thresholds")
    path: Path = (*layer.path, "monitoring", "thresholds")
    outside = False
    for name, value in said.items():
        least, most = BOUNDS.get(name, (0.0, 1.0))
        if _number(value) is not None and not least <= float(str(value)) <= most:
            outside = True
            yield Fault((*path, name), f"this is {value}", f"{name} must be from {least} to {most}")
    whole: Tree = {**known.thresholds, **branch(layer.merged, "monitoring", "thresholds")}
    medium, high = _number(whole.get("medium")), _number(whole.get("high"))
    if said.keys() & {"medium", "high"} and not outside and medium is not None and high is not None and high < medium:
        at = "high" if "high" in said else "medium"
        wrong = f"high ({high}) is below medium ({medium})"
        yield Fault((*path, at), wrong, "high must be medium at least, since it is for graver alerts")


def _apps(layer: Written) -> Iterator[Fault]:
    for name in branch(layer.rules, "control", "apps"):
        rule = branch(layer.merged, "control", "apps", name)
        if not any(rule.get(matcher) for matcher in _MATCHERS):
            wrong = "this rule does not say which program it is for"
            allowed = f"add one of: {', '.join(_MATCHERS)}"
            yield Fault((*layer.path, "control", "apps", name), wrong, allowed, of_key=True)


def _warning(layer: Written) -> Iterator[Fault]:
    said = branch(layer.rules, "control")
    whole = branch(layer.merged, "control")
    seconds, minutes = _number(whole.get("warning_seconds")), _number(whole.get("idle_minutes"))
    if seconds is None or minutes is None or seconds < minutes * 60:
        return
    if at := next((key for key in ("warning_seconds", "idle_minutes") if key in said), ""):
        wrong = f"the warning would come {seconds:g} seconds before a lock that comes after {minutes * 60:g}"
        yield Fault((*layer.path, "control", at), wrong, "warning_seconds must be the shorter")


def _number(value: Json) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
