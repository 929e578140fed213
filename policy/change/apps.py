"""What of the rules for programs becomes weaker: whether any program, at any time, may be treated less strictly.

It is not asked of each program, of which there is no end, but of the rules: nothing is weaker as long as

- a rule that is new is as strict as the strictest there was (so it can only make stricter),
- a rule that is gone is as loose as the loosest there will be,
- a rule that stays, with the same reach, is no looser; a strictest rule reaches no less; a loosest rule reaches no
  further; and none changes places with another in the order in which they are asked to the loss of the stricter.

Then whatever decides afterwards is as strict as what decided before, for every program and every moment. Whatever else
happens to a rule counts as weakening, though it may not be: it is for people to see.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policy.change.clocks import Clocks, Named
from policy.change.parts import RANK
from policy.document.tree import Json, Tree, branch
from policy.evaluate.apps import STRICTNESS, names_any, unlisted
from policy.evaluate.local_time import Calendar, Hours
from policy.evaluate.views import App, Control, app_rule

MODES = ("off", "watch", "enforce")
_EVER = "9999-99-99"

Finding = tuple[str, str]
"""A key, and what becomes of it, to follow "for pupils:"."""


@dataclass(frozen=True, slots=True)
class _Side:
    """The rules before or after a change."""

    mode: int
    unlisted: int
    rules: dict[str, App]

    def strict(self, app: App, most: int) -> int:
        return min(STRICTNESS[app.do], most)


def looser_apps(before: Json, after: Json, clocks: Clocks) -> Iterator[Finding]:
    """What becomes looser, from the part of programs before to that after."""
    old, new = _side(before), _side(after)
    if new.mode < old.mode:
        yield (
            "control.apps_mode",
            f"the rules for programs become {_mode(new)} (were {_mode(old)})",
        )
    old_most = min(old.mode, new.mode) if new.mode < old.mode else old.mode  # the mode is told already
    if min(new.unlisted, new.mode) < min(old.unlisted, old_most):
        words = [_plain_do(side.unlisted) for side in (new, old)]
        yield "control.apps_unlisted", f"programs that no rule names are {words[0]} (were {words[1]})"
    yield from _Rules(old, new, old_most, clocks).looser()


@dataclass(frozen=True, slots=True)
class _Rules:
    old: _Side
    new: _Side
    old_most: int
    clocks: Clocks

    def looser(self) -> Iterator[Finding]:
        old, new, most = self.old, self.new, self.new.mode
        strictest = max(
            [min(old.unlisted, self.old_most), *(old.strict(app, self.old_most) for app in old.rules.values())]
        )
        loosest = min([min(new.unlisted, most), *(new.strict(app, most) for app in new.rules.values())])
        both = old.rules.keys() & new.rules.keys()
        places = _places(old.rules, both), _places(new.rules, both)
        for name in sorted(old.rules.keys() | new.rules.keys()):
            was, now = old.rules.get(name), new.rules.get(name)
            key, called = f"control.apps.{name}", f"the rule {name} for programs"
            if was is None and now is not None and new.strict(now, most) < strictest:
                yield key, f"{called} is new and {_verb(now)} {_reach(now)}"
            elif was is not None and now is None and old.strict(was, self.old_most) > loosest:
                yield key, f"{called}, which {_verb(was)} {_reach(was)}, is gone"
            elif was is not None and now is not None:
                moved = places[1][name] - places[0][name]
                why = self._changed(was, now, strictest, loosest) or self._moved(now, moved, strictest, loosest)
                if why:
                    yield key, f"{called}, which {_verb(now)} {_reach(now)}, {why}"

    def _changed(self, was: App, now: App, strictest: int, loosest: int) -> str:
        before, after = self.old.strict(was, self.old_most), self.new.strict(now, self.new.mode)
        narrower, wider = self._narrower(was, now), self._wider(was, now)
        if not narrower and (after >= strictest or (not wider and after >= before)):
            return ""
        if not wider and before <= loosest:
            return ""
        if after < before:
            return f"is less strict ({_verb(was)} them until now)"
        return narrower if narrower and after > loosest else wider or narrower

    def _moved(self, now: App, moved: int, strictest: int, loosest: int) -> str:
        strict = self.new.strict(now, self.new.mode)
        if moved < 0 and strict > loosest:
            return "gives way to rules that it went before"
        return "goes before rules that it gave way to" if moved > 0 and strict < strictest else ""

    def _narrower(self, was: App, now: App) -> str:
        """What the rule does not reach any more, or nothing."""
        lost = [one for before, after in zip(_names(was), _names(now), strict=True) for one in sorted(before - after)]
        if lost:
            return f"no longer names {', '.join(lost)}"
        if (now.until or _EVER) < (was.until or _EVER):
            return f"ends on {now.until} (was {was.until or 'without end'})"
        example = self.clocks.lost(_hours(was), _hours(now))
        return f"no longer holds at some times, such as {example}" if example else ""

    def _wider(self, was: App, now: App) -> str:
        """What the rule reaches besides, or nothing."""
        won = [one for before, after in zip(_names(was), _names(now), strict=True) for one in sorted(after - before)]
        if won:
            return f"now names {', '.join(won)}"
        if (now.until or _EVER) > (was.until or _EVER):
            return f"ends {f'on {now.until}' if now.until else 'never'} (was {was.until})"
        example = self.clocks.won(_hours(was), _hours(now))
        return f"now holds at more times, such as {example}" if example else ""


def _side(part: Json) -> _Side:
    tree: Tree = part if isinstance(part, dict) else {}
    rules = {
        name: app
        for name, entry in branch(tree, "rules").items()
        if isinstance(entry, dict) and names_any(app := app_rule(name, entry, _rank(entry), _named))
    }
    mode, rest = tree.get("mode"), tree.get("unlisted")
    control = Control(apps=tuple(rules.values()), apps_unlisted=rest if isinstance(rest, str) else "allow")
    return _Side(
        MODES.index(mode) if isinstance(mode, str) and mode in MODES else 0, STRICTNESS[unlisted(control)], rules
    )


def _named(name: Json, *, absent: str, unknown: bool) -> Hours:
    return Hours(name if isinstance(name, str) else absent, Calendar(), (), unknown)


def _rank(entry: Tree) -> int:
    rank = entry.get(RANK)
    return rank if isinstance(rank, int) else 0


def _hours(app: App) -> Named:
    return ((app.hours.name, app.hours.unknown),)


def _names(app: App) -> tuple[frozenset[str], ...]:
    return app.sha256, app.signers, frozenset(app.paths), app.names, frozenset({app.category} - {""})


def _places(rules: dict[str, App], names: set[str]) -> dict[str, int]:
    """In which order the rules of these names are asked, those of one layer together."""
    ranks = sorted({rules[name].rank for name in names})
    return {name: ranks.index(rules[name].rank) for name in names}


def _reach(app: App) -> str:
    named = [one for names in _names(app) for one in sorted(names)]
    return ", ".join(one if len(one) < 64 else f"{one[:12]}…" for one in named[:4]) + (
        " and others" if named[4:] else ""
    )


def _verb(app: App) -> str:
    return {"allow": "allows", "watch": "only watches", "deny": "denies"}[app.do]


def _plain_do(strict: int) -> str:
    return ("allowed", "only watched", "denied")[strict]


def _mode(side: _Side) -> str:
    return ("off", "only watched", "enforced")[side.mode]
