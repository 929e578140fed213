"""The house has the rooms and the foundations that were ordered."""

from __future__ import annotations

import grimp
import pytest

from tools.clauses import ROOT

FOUNDATIONS = {
    "agent": ("grpc", "google", "psutil", "pynput", "watchdog"),
    "collector": ("grpc", "google", "sqlalchemy"),
    "tests": ("pytest",),
}


@pytest.mark.clause("D11")
@pytest.mark.parametrize(
    ("part", "library"), [(part, library) for part, libraries in FOUNDATIONS.items() for library in libraries]
)
def test_each_part_is_built_on_what_was_ordered(part: str, library: str) -> None:
    graph = grimp.build_graph(part, "protos", include_external_packages=True, cache_dir=None)
    users = graph.find_modules_that_directly_import(library)
    assert any(user.startswith((f"{part}.", "protos.")) for user in users)


def test_the_top_of_the_house_is_as_ordered() -> None:
    for folder in ("agent", "collector", "protos", "policy", "tests"):
        assert (ROOT / folder / "__init__.py").is_file()
    for name in ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "Makefile"):
        assert (ROOT / name).is_file()
