"""What is unwise as it is written, layer by layer: what never ends, what never is, what nobody has vouched for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.change.clocks import clocks_of
from policy.change.lint.unwise import Unwise
from policy.document.sense.layers import layers
from policy.document.tree import Path, Tree, branch, dotted
from policy.document.words import ALWAYS, NEVER

DRAFTED = {"cy": "Welsh", "pl": "Polish", "ro": "Romanian", "uk": "Ukrainian", "ur": "Urdu"}
"""Lexicons that no native reader has signed; a test holds this to the packs themselves."""

_ROOTED = re.compile(r"~?[/\\].|[A-Za-z]:[/\\].")  # /home/shared, ~/Work, C:\Shared, \\server\all


def written_lint(tree: Tree) -> Iterator[Unwise]:
    """Of the calendar, of groups and people, and of each layer."""
    yield from _hours(tree)
    for name, group in branch(tree, "groups").items():
        if isinstance(group, dict) and group.get("role") == "guest" and "until" not in group:
            yield Unwise(f"groups.{name}", f"The guests of {name} have no last day. Say until when they are here.")
    for account, said in branch(tree, "people").items():
        if isinstance(said, dict) and "until" not in said:
            yield Unwise(
                f"people.{account}",
                f"The rules for {account} alone have no end, and are forgotten easily. Say until when they hold.",
            )
    for layer in layers(tree):
        yield from _muted(layer.rules, layer.path)
        yield from _drafted(layer.rules, layer.path)
        yield from _folders(layer.rules, layer.path)


def _hours(tree: Tree) -> Iterator[Unwise]:
    clocks = clocks_of(tree, tree)
    for name in branch(tree, "calendar", "hours"):
        where = f"calendar.hours.{name}"
        if name in {ALWAYS, NEVER}:
            yield Unwise(where, f"Hours called {name} are never asked for: {name} means what it says. Rename them.")
        elif not clocks.lost(((name, False),), ((NEVER, False),)):
            yield Unwise(where, f"The hours {name} fall on no day of any term: they never come. Mend their days.")


def _muted(rules: Tree, path: Path) -> Iterator[Unwise]:
    for name, entry in branch(rules, "monitoring", "muted").items():
        if isinstance(entry, dict) and entry.get("muted") is not False and "until" not in entry:
            yield Unwise(
                dotted((*path, "monitoring", "muted", name)),
                f"{name} is muted without end: nobody will notice what it would have raised. Say until when.",
            )


def _drafted(rules: Tree, path: Path) -> Iterator[Unwise]:
    for language, on in branch(rules, "monitoring", "languages").items():
        if on is True and language in DRAFTED:
            yield Unwise(
                dotted((*path, "monitoring", "languages", language)),
                f"The {DRAFTED[language]} lexicon is drafted, awaiting a native reader: it raises nothing above "
                "medium, and may miss much. Do not rely on it alone.",
            )


def _folders(rules: Tree, path: Path) -> Iterator[Unwise]:
    named = branch(rules, "control").get("watched_folders")
    for folder in named if isinstance(named, list) else ():
        if not _ROOTED.match(str(folder)):
            yield Unwise(
                dotted((*path, "control", "watched_folders")),
                f"The folder {folder} begins at no root, so no device looks there. Write it whole, or from ~/, "
                "the home of whoever is signed in.",
            )
        elif str(folder).startswith("\\\\"):
            yield Unwise(
                dotted((*path, "control", "watched_folders")),
                f"The folder {folder} is on the network, so no device looks there: others write in it too, and nobody "
                "could say whose a file is.",
            )
