"""What the documents point at is there: files, headings, commands and their options."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import typer.main

from collector.commands.line import command_line
from tools.clauses import ROOT

DOCUMENTS = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_COMMAND = re.compile(
    r"(?:^|[`\s|])heed(?:-collector)? ((?:[a-z][a-z-]*)(?: [a-z][a-z-]*)*)((?: --?[a-z][a-z-]*)?)", re.MULTILINE
)


def anchor(heading: str) -> str:
    """As code forges make it."""
    return re.sub(r"[^\w\- ]", "", re.sub(r"[`*]", "", heading).lower()).replace(" ", "-")


def anchors(document: Path) -> set[str]:
    lines = document.read_text(encoding="utf-8").splitlines()
    return {anchor(line.lstrip("#").strip()) for line in lines if line.startswith("#")}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_within_the_repository_leads_somewhere(document: Path) -> None:
    for target in _LINK.findall(document.read_text(encoding="utf-8")):
        if "://" in target:
            continue
        path, _, heading = target.partition("#")
        there = (document.parent / path) if path else document
        assert there.exists(), target
        if heading:
            assert heading in anchors(there), target


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_command_that_is_printed_is_there(document: Path) -> None:
    whole: Any = typer.main.get_command(command_line())
    for words, option in _COMMAND.findall(document.read_text(encoding="utf-8")):
        command = whole
        for word in words.split():
            if not (commands := getattr(command, "commands", None)):
                break
            assert word in commands, f"heed-collector {words}"
            command = commands[word]
        known = {name for parameter in command.params for name in parameter.opts} | {"--help"}
        assert not option or option.strip() in known, f"heed-collector {words}{option}"
