"""A policy as a file: one to begin with, its mistakes, what it changes, what is unwise in it."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import Database, PassphraseFile, tell, tell_json, within
from collector.commands.policy_options import AsJson, Data, File, text_of
from collector.domain.policies import Document
from collector.errors import BadRequest
from collector.services.policy_known import read
from collector.services.policy_rules import preset_for
from policy import presets
from policy.change.diff import diff as compare
from policy.change.lint import lint
from policy.change.weaken import weaken
from policy.document import schema as document_schema
from policy.document.mistakes import PolicyMistakes
from policy.document.tree import Tree


def new(
    *,
    preset: Annotated[str, typer.Option("--from", "--preset", help=f"One of: {', '.join(presets.names())}.")] = "plain",
    school: Annotated[str | None, typer.Option("--school", help="The school's name, to write into it.")] = None,
) -> None:
    """Write a policy to begin with to standard output."""
    if preset not in presets.names():
        raise BadRequest(f"There is no preset {preset}; there are: {', '.join(presets.names())}.")
    text = presets.text(preset) if school is None else preset_for(preset, school)
    sys.stdout.write(text)


def validate(*, file: File, json: AsJson = False) -> None:
    """Every mistake in a policy, with its line and column. Exit code 1 when there is one."""
    try:
        _read(file)
    except PolicyMistakes as mistakes:
        _tell_mistakes(mistakes, json=json)
        raise typer.Exit(1) from mistakes
    if json:
        tell_json({"mistakes": []})
        return
    tell(f"{file} has no mistakes.")


def lint_file(*, file: File, json: AsJson = False) -> None:
    """What in a policy is unwise, though it is allowed: what may come of it, and how to mend it."""
    found = lint(sound(file))
    if json:
        tell_json({"unwise": found})
        return
    for one in found:
        tell(f"{one.where}: {one.sentence}" if one.where else one.sentence)
    if not found:
        tell(f"Nothing in {file} is unwise.")


def schema() -> None:
    """The JSON Schema of a policy, by which editors complete keys and show what each means."""
    tell_json(document_schema.schema())


def diff(
    *,
    data: Data,
    file: File,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """What a policy would change and weaken, beside the one in force."""
    tree = sound(file)

    async def work(house: House) -> Document:
        return await house.services.policies.document()

    before = within(data, database, evidence_passphrase_file, work).tree
    salt: Tree = {"salt": before["salt"]} if "salt" in before else {}
    after = {**salt, **tree}
    differences, weakenings = compare(before, after), weaken(before, after)
    if json:
        tell_json({"differences": differences, "weakenings": weakenings})
        return
    tell("It changes (what weakens is marked with !):" if differences else "It says what is in force.")
    for one in differences:
        tell(f"{'!' if one.weakens else ' '} {one.sentence}")
    if differences:
        tell("It weakens, so that two people must agree:" if weakenings else "It weakens nothing.")
    for loss in weakenings:
        tell(f"  {loss.sentence}")


def _read(file: File) -> Tree:
    return read(text_of(file), str(file))


def sound(file: File) -> Tree:
    """The policy that this file holds. Raises Exit once all its mistakes are told."""
    try:
        return _read(file)
    except PolicyMistakes as mistakes:
        _tell_mistakes(mistakes, json=False)
        raise typer.Exit(1) from mistakes


def _tell_mistakes(mistakes: PolicyMistakes, *, json: bool) -> None:
    if json:
        tell_json({"mistakes": list(mistakes.mistakes), "left_out": mistakes.left_out})
        return
    sys.stderr.write(f"{mistakes}\n")
