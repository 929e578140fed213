"""A policy that speaks other languages names a lexicon of its own, which two people agree to."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from sqlalchemy import text

from collector.services.policy_draft import Tampered
from collector.services.policy_lexicon import compiled, lexicon_source
from collector.store import Store
from policy.detect.load import load_lexicon
from tests.factories.policy_house import PASSWORD, policy, policy_house


def test_english_needs_no_lexicon_beside_the_devices_own() -> None:
    assert lexicon_source({}) is None
    assert lexicon_source({"rules": {"monitoring": {"languages": {"en": True, "cy": False}}}}) is None
    for layer in (
        {"rules": {"monitoring": {"languages": {"cy": True}}}},
        {"groups": {"welsh": {"rules": {"monitoring": {"languages": {"cy": True}}}}}},
    ):
        source = lexicon_source(layer)  # type: ignore[arg-type]  # a tree, which mypy takes for a narrower mapping
        assert source is not None
        assert {name.partition("/")[0] for name in source} == {"cy", "en"}


async def test_a_lexicon_is_compiled_agreed_to_and_kept(sqlite_store: Store, tmp_path: Path) -> None:
    house = await policy_house(sqlite_store, tmp_path / "keys")
    written = policy(10).replace("rules:\n  control:", "rules:\n  monitoring: {languages: {cy: on}}\n  control:", 1)
    proposal = await house.proposals.propose(house.people["it"], PASSWORD, written, "Welsh is spoken here")
    [artefact] = proposal.artefacts
    assert [one.key for one in proposal.weakenings] == ["artefacts"]  # what another lexicon finds is not known
    await house.approve("head", proposal)
    await house.publish("it", proposal)
    async with sqlite_store.read() as uow:
        content = await uow.artefacts.content(artefact.sha256)
        in_force = await house.publishing.in_force(uow)
    assert content is not None
    assert (hashlib.sha256(content).hexdigest(), len(content)) == (artefact.sha256, artefact.bytes)
    assert artefact.sha256 == load_lexicon(("en", "cy"))[1]  # as anybody would compile it
    assert in_force is not None
    assert in_force.payload.artefacts == (artefact,)

    again = await house.propose("dsl", 5)  # back to English alone
    await house.approve("head", again)
    stronger = written.replace("idle_minutes: 10", "idle_minutes: 4")
    kept = await house.proposals.propose(house.people["it"], PASSWORD, stronger, "and sooner")
    assert kept.weakenings == ()  # the same lexicon
    async with sqlite_store._engine.begin() as connection:
        await connection.execute(text("UPDATE artefacts SET content = :other"), {"other": b"nothing"})
    with pytest.raises(Tampered, match="lexicon"):
        await house.publish("it", kept)


async def test_nothing_is_compiled_for_nothing() -> None:
    assert await compiled(None) is None
