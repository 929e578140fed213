"""docs/clauses.md is whole, and the tests claim only what it has."""

from __future__ import annotations

from tools import clauses

ORIGIN = (
    clauses.ROOT.parent / "shared" / "requirements.md"
)  # where the clauses are kept for the people who ordered this


def tables(text: str) -> dict[str, list[str]]:
    """Each heading of a table, and its rows."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in text.splitlines():
        if line.startswith("## "):
            heading = line
        elif line.startswith("|"):
            found.setdefault(heading, []).append(line)
    return found


def test_the_table_is_whole() -> None:
    ids = clauses.clauses(clauses.TABLE.read_text(encoding="utf-8"))
    assert ids == [
        *(f"{group}{n}" for group, last in (("D", 11), ("J", 27), ("T", 37), ("U", 8)) for n in range(1, last + 1))
    ]
    for rows in tables(clauses.TABLE.read_text(encoding="utf-8")).values():
        assert len({row.count("|") for row in rows}) == 1
        assert all(cell.strip() for row in rows[2:] for cell in row.split("|")[2:-1])


def test_the_table_is_in_step_with_its_origin_where_that_is_at_hand() -> None:
    text = clauses.TABLE.read_text(encoding="utf-8")
    assert len(tables(text)) == 4
    if ORIGIN.exists():
        assert tables(text) == tables(ORIGIN.read_text(encoding="utf-8"))


def test_no_test_claims_a_clause_that_does_not_exist() -> None:
    ids = clauses.clauses(clauses.TABLE.read_text(encoding="utf-8"))
    assert clauses.unknown(ids, clauses.read_all(clauses.TESTS)) == []
