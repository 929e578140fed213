from __future__ import annotations

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from policy.document import parse as parser
from policy.document.fields.whole import LAYER
from policy.document.parse import parse, read_policy
from policy.document.print import printed
from policy.document.tree import Json, Tree
from tests.factories.policies import AWKWARD, layers, trees

LEAST: Tree = {"heed": 1, "school": "St Aidan's", "time_zone": "Europe/London", "rules": {}}


@given(trees())
def test_what_is_printed_is_read_back(tree: Tree) -> None:
    assert parse(printed(tree)) == tree


@given(trees())
def test_so_it_is_with_meanings(tree: Tree) -> None:
    assert parse(printed(tree, meanings=True)) == tree


@given(layers())
@example({})
def test_a_part_can_be_printed_too(layer: Tree) -> None:
    assert read_policy(printed(layer, LAYER), shape=LAYER).tree == layer


@pytest.mark.parametrize("text", AWKWARD)
def test_no_text_is_taken_for_anything_else(text: str) -> None:
    tree: Tree = LEAST | {
        "school": text,
        "rules": {"control": {"watched_folders": [text]}},
        "people": {text: {"because": text, "rules": {}}},
    }
    assert parse(printed(tree)) == tree
    assert yaml.safe_load(printed(tree))["school"] == text  # nor by other readers of YAML


SIGNS = st.text("ab01 :?-#.,'\"!&*%|>~^<=[]{}\\/@`+_()$;", min_size=1, max_size=8).map(str.strip).filter(bool)


@given(st.lists(SIGNS, unique=True, min_size=1, max_size=6))
@example(["0?"])
def test_no_text_is_taken_for_anything_else_by_the_slower_parser_either(texts: list[str]) -> None:
    rules: Json = {"control": {"watched_folders": [*texts]}}
    people: Json = {text: {"because": text, "rules": {}} for text in texts}
    tree: Tree = LEAST | {"school": texts[0], "rules": rules, "people": people}
    fast = parser._Loader
    try:
        parser._Loader = yaml.SafeLoader
        assert parse(printed(tree)) == tree
    finally:
        parser._Loader = fast
    assert parse(printed(tree)) == tree


def test_it_reads_as_a_person_writes() -> None:
    rules: dict[str, Json] = {
        "notice": {"sign_in": "You are told.\n\n  All of it."},
        "monitoring": {
            "muted": {"suicide.plan": {"because": "Drama: Romeo and Juliet", "until": "2026-12-18"}},
            "sensors": {"typing": True, "pasted": False},
            "thresholds": {"medium": 0.5},
        },
        "escalation": {
            "ladders": {"urgent": [{"to": ["dsl"], "after_minutes": 0}, {"to": ["rota"], "after_minutes": 10}]}
        },
        "routing": {"subjects": {}},
        "control": {"watched_folders": [r"C:\Programs", "*", "no"], "apps_mode": "off"},
    }
    calendar: Json = {"hours": {"school": {"to": "15:30", "from": "08:30", "days": ["mon", "tue"]}}}
    assert printed(LEAST | {"rules": rules, "calendar": calendar}) == (
        """\
heed: 1
school: St Aidan's
time_zone: Europe/London

calendar:
  hours:
    school:
      days: [mon, tue]
      from: 08:30
      to: 15:30

rules:
  monitoring:
    sensors:
      typing: on
      pasted: off
    thresholds:
      medium: 0.5
    muted:
      suicide.plan:
        because: 'Drama: Romeo and Juliet'
        until: 2026-12-18
  control:
    apps_mode: off
    watched_folders: [C:\\Programs, '*', 'no']
  notice:
    sign_in: |
      You are told.

        All of it.
  routing:
    subjects: {}
  escalation:
    ladders:
      urgent:
        - after_minutes: 0
          to: [dsl]
        - after_minutes: 10
          to: [rota]
"""
    )


def test_a_long_text_is_folded() -> None:
    words = " ".join(["word"] * 30)
    rules: Json = {"notice": {"sign_in": f"{words}\nshort\n\n{words}", "kept": f"{words}  {words}\nx"}}
    tree: Tree = LEAST | {"school": "x" * 98, "rules": rules}
    text = printed(tree)
    assert max(map(len, text.split("\n"))) > 100  # two spaces cannot be folded
    assert max(map(len, text.partition("kept")[0].split("\n"))) <= 104
    assert "sign_in: >\n" in text
    assert parse(text) == tree


@given(st.text("ab \n#-:", min_size=101, max_size=500).map(str.strip).filter(bool))
def test_folding_changes_nothing(text: str) -> None:
    tree: Tree = LEAST | {"rules": {"notice": {"sign_in": text.replace("a", "abcde")[:2000].strip() or "a"}}}
    assert parse(printed(tree)) == tree


def test_a_long_list_takes_a_line_an_entry() -> None:
    folders: list[Json] = [f"/srv/shared/year-{number}/work" for number in range(8)]
    text = printed(LEAST | {"rules": {"control": {"watched_folders": folders}}})
    assert "    watched_folders:\n      - /srv/shared/year-0/work\n      - " in text


def test_meanings_stand_above_their_keys() -> None:
    assert printed({"control": {"idle_minutes": 5}}, LAYER, meanings=True) == (
        "# Device control: the idle lock, programs, media (U6).\ncontrol:\n"
        "  # Minutes without input after which the screen locks (J1).\n  idle_minutes: 5\n"
    )


def test_what_could_not_be_read_back_is_not_printed() -> None:
    with pytest.raises(ValueError, match="idle_minuts: there is no such key here; did you mean idle_minutes"):
        printed(LEAST | {"rules": {"control": {"idle_minuts": 5}}})
