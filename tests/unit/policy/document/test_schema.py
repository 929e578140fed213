from __future__ import annotations

import copy
import re
from collections.abc import Iterator

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from policy.document.faults import faults
from policy.document.fields.whole import DOCUMENT
from policy.document.print import printed
from policy.document.schema import schema
from policy.document.tree import Json, Tree
from policy.presets import names, text
from tests.factories.policies import trees

OF_TREES = Draft202012Validator(schema(written=False))
OF_FILES = Draft202012Validator(schema())


class AsEditorsRead(yaml.SafeLoader):
    """YAML 1.2, core schema: `on` is a text, and so is a day or a time."""


AsEditorsRead.yaml_implicit_resolvers = {}

for tag, look, beginnings in (
    ("null", r"~|null|Null|NULL|", "~nN"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN)", "-+.0123456789"),
):
    AsEditorsRead.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{look})$"), list(beginnings))


def parts(value: Json, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from parts(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from parts(item, (*path, number))


DAMAGE: tuple[Json, ...] = (None, True, -1, 10**9, 0.5, "", "\n", "x" * 3000, [], {}, ["", 3], {"no such key": 1}, [[]])


@st.composite
def damaged(draw: st.DrawFn) -> Tree:
    """A document of which some part was replaced by something else, taken away, or given a key it cannot have."""
    tree = copy.deepcopy(draw(trees()))
    path = draw(st.sampled_from([path for path in parts(tree) if path]))
    within: Json = tree
    for step in path[:-1]:
        within = within[step]  # type: ignore[index]  # a path of this very tree
    how = draw(st.sampled_from(["other", "away", "key"]))
    assert isinstance(within, dict | list)
    if how == "key" and isinstance(within, dict):
        within["No Such Key!"] = draw(st.sampled_from(DAMAGE))
    elif how == "away" and isinstance(within, dict):
        del within[str(path[-1])]
    else:
        within[path[-1]] = draw(st.sampled_from(DAMAGE))  # type: ignore[index]  # as above
    return tree


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())
    Draft202012Validator.check_schema(schema(written=False))


@given(trees())
def test_what_the_shapes_hold_the_schema_holds(tree: Tree) -> None:
    assert [str(error) for error in OF_TREES.iter_errors(tree)] == []


@given(damaged())
def test_what_the_shapes_refuse_the_schema_refuses(tree: Tree) -> None:
    assert OF_TREES.is_valid(tree) == (next(faults(DOCUMENT, tree), None) is None)


@given(trees())
def test_an_editor_sees_nothing_wrong_in_what_is_printed(tree: Tree) -> None:
    read = yaml.load(printed(tree), AsEditorsRead)  # noqa: S506 - a safe loader
    assert [error.message for error in OF_FILES.iter_errors(read)] == []


@pytest.mark.parametrize("name", names())
def test_an_editor_sees_nothing_wrong_in_presets(name: str) -> None:
    read = yaml.load(text(name), AsEditorsRead)  # noqa: S506 - a safe loader
    assert [error.message for error in OF_FILES.iter_errors(read)] == []


def test_every_key_says_what_it_means() -> None:
    def silent(value: Json, where: str) -> Iterator[str]:
        if isinstance(value, dict):
            properties = value.get("properties")
            for key, field in properties.items() if isinstance(properties, dict) and value.get("required") else ():
                if not (isinstance(field, dict) and field.get("description")):
                    yield f"{where}.{key}"
            for key, inner in value.items():
                yield from silent(inner, f"{where}.{key}")

    assert list(silent(schema(), "")) == []


def test_what_only_the_school_may_say_is_not_offered_to_a_group() -> None:
    tree: Tree = {"heed": 1, "school": "x", "time_zone": "UTC", "rules": {"retention": {}}}
    assert OF_TREES.is_valid(tree)
    assert not OF_TREES.is_valid(tree | {"roles": {"pupil": {"rules": {"retention": {}}}}})
