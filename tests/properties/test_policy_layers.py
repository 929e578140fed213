"""Layers of a policy: they merge the same in any bracketing, every tree has a meaning, every value a layer."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.bundle.device_part import device_part
from policy.change.parts import lay, parts
from policy.document.fields.whole import LAYER
from policy.document.merge import merge, merge_all
from policy.document.tree import Json, Tree, branch
from policy.document.words import ACTIVITIES
from policy.evaluate.apps import AppFacts, app_verdict
from policy.evaluate.audience import Audience, plain
from policy.evaluate.effective import Effective, effective
from policy.evaluate.explain import explain, leaves
from policy.evaluate.use import use
from policy.evaluate.watching import raised
from policy.severity import Severity
from tests.factories.changes import AUDIENCES, MOMENTS, SALT, documents
from tests.factories.policies import layers, trees

SOME = settings(max_examples=150, deadline=None)


@SOME
@given(layers(), layers(), layers())
def test_layering_is_associative_and_an_empty_layer_changes_nothing(one: Tree, two: Tree, three: Tree) -> None:
    assert merge(merge(one, two), three) == merge(one, merge(two, three)) == merge_all([one, two, three])
    assert merge(one, {}) == merge({}, one) == one


@SOME
@given(layers(), layers())
def test_layers_taken_apart_merge_to_the_same_as_layers_merged_whole(under: Tree, over: Tree) -> None:
    """But for which layer spoke of a rule for programs, which is the nearer one."""
    apart = lay(parts(under, rank=1), parts(over, rank=1))
    assert apart == parts(merge(under, over), rank=1)


def ask_everything(found: Effective) -> None:
    monitoring, control = found.monitoring(), found.control()
    found.notice()
    found.support()
    raised(monitoring, "suicide.plan", "suicide", Severity.HIGH, "typing", found.moment)
    app_verdict(control, AppFacts("steam", "/opt/steam", "a" * 64, ("x",), "gaming"), found.moment)
    for activity in ACTIVITIES[:5]:
        use(found, activity, found.moment)
    assert 1 <= control.idle_minutes <= 60
    assert 0 <= control.presentation_minutes <= 240


@SOME
@given(trees() | documents(), st.sampled_from(AUDIENCES), st.sampled_from(MOMENTS))
def test_every_policy_and_every_devices_part_has_a_meaning(tree: Tree, audience: Audience, moment: datetime) -> None:
    ask_everything(effective(tree, audience, moment))
    if len({plain(account) for account in branch(tree, "people")}) < len(branch(tree, "people")):
        tree = {**tree, "people": {}}  # no device is sent two for one account
    tree = {"salt": SALT, **tree}
    ask_everything(effective(device_part(tree, []), audience, moment))


KEYS = st.sampled_from(["rules", "monitoring", "control", "apps", "muted", "from", "minutes"])
JSON: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=2).map(list)
        | st.dictionaries(
            st.sampled_from(["rules", "monitoring", "control", "apps", "muted", "x"]), inner, max_size=3
        ).map(dict)
    ),
    max_leaves=10,
)


@SOME
@given(st.dictionaries(st.sampled_from(["rules", "trust", "roles", "groups", "people", "calendar", "offsets"]), JSON))
def test_even_nonsense_has_a_meaning(tree: Tree) -> None:
    ask_everything(effective(tree, AUDIENCES[0], MOMENTS[0], [tree]))


@pytest.mark.clause("T18")
@SOME
@given(documents(), st.sampled_from(AUDIENCES), st.sampled_from(MOMENTS))
def test_every_value_has_a_layer_and_that_layer_says_it(tree: Tree, audience: Audience, moment: datetime) -> None:
    found = effective(tree, audience, moment)
    for path in leaves(LAYER, found.rules):
        layer = found.said(*path)
        assert layer is not None
        assert layer.name == found.layer_of(*path)
        said: Json = layer.rules
        for step in path:
            said = said[step] if isinstance(said, dict) else None
        assert said == found.value(*path)
    (one,) = explain(found, "control.idle_minutes")
    assert one.value == found.value("control", "idle_minutes")
