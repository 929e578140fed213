from __future__ import annotations

import copy

from hypothesis import given

from policy.document.faults import faults
from policy.document.fields.whole import LAYER
from policy.document.merge import merge, merge_all
from policy.document.tree import Json, Tree
from tests.factories.policies import layers


@given(layers(), layers(), layers())
def test_layers_may_be_laid_in_any_groups(first: Tree, second: Tree, third: Tree) -> None:
    assert merge(merge(first, second), third) == merge(first, merge(second, third)) == merge_all([first, second, third])


@given(layers())
def test_an_empty_layer_changes_nothing(layer: Tree) -> None:
    assert merge(layer, {}) == merge({}, layer) == merge(layer, layer) == merge_all([layer]) == layer


@given(layers(), layers())
def test_neither_layer_is_changed(under: Tree, over: Tree) -> None:
    before = copy.deepcopy((under, over))
    merge(under, over)
    assert (under, over) == before


@given(layers(), layers())
def test_nothing_that_the_upper_layer_says_is_lost(under: Tree, over: Tree) -> None:
    def holds(whole: Json, part: Json) -> bool:
        if isinstance(part, dict):
            return isinstance(whole, dict) and all(key in whole and holds(whole[key], part[key]) for key in part)
        return whole == part

    merged = merge(under, over)
    assert holds(merged, over)
    assert merged.keys() == under.keys() | over.keys()


@given(layers(), layers())
def test_what_two_layers_make_keeps_to_the_shapes(under: Tree, over: Tree) -> None:
    assert list(faults(LAYER, merge(under, over))) == []


def test_a_list_replaces_a_list() -> None:
    assert merge({"a": [1, 2], "b": {"c": 1, "d": [1]}}, {"a": [3], "b": {"d": []}}) == {
        "a": [3],
        "b": {"c": 1, "d": []},
    }


def test_no_layers_say_nothing() -> None:
    assert merge_all([]) == {}
