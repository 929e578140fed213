"""The README's table of attacks is that of the test that tries them."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.test_attacks import ATTACKS
from tests.house.attacks import table, table_of


def test_the_readme_has_what_is_tried_and_nothing_else() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert table_of(readme) == table([attack.row() for attack in ATTACKS])
