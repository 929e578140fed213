"""Tells which clauses of docs/clauses.md tests show to work, by reading the markers in tests/ without running anything.

`python -m tools.clauses` prints a line a clause: its id, `shown` or `unshown`, and the tests that carry it, as pytest
names them. A test that is always skipped, or always expected to fail, shows nothing.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs" / "clauses.md"
TESTS = ROOT / "tests"
_ROW = re.compile(r"^\| ([A-Z][0-9]+) \|")


@dataclass(frozen=True, slots=True)
class Claim:
    """One test that says it shows one clause; `runs` is false when it never could."""

    clause: str
    test: str
    runs: bool


def clauses(table: str) -> list[str]:
    """The ids of the tables, in their order."""
    return [row.group(1) for line in table.splitlines() if (row := _ROW.match(line))]


def claims(source: str, path: str) -> list[Claim]:
    """What the tests of one file claim, each named as pytest would: path::class::function."""
    module = ast.parse(source, path)
    return list(_within(module.body, path, _assigned_marks(module.body), never=_skips(module.body)))


def report(ids: Sequence[str], claimed: Sequence[Claim]) -> list[str]:
    """A line a clause, in the order of the table."""
    shown = _by_clause([claim for claim in claimed if claim.runs])
    return [f"{name:<4} shown    {' '.join(shown[name])}" if name in shown else f"{name:<4} unshown" for name in ids]


def unknown(ids: Sequence[str], claimed: Sequence[Claim]) -> list[str]:
    """A sentence for each claim of a clause that is in no table."""
    strangers = [claim for claim in claimed if claim.clause not in ids]
    return [f"{claim.test} claims {claim.clause}, which docs/clauses.md does not have" for claim in strangers]


def read_all(tests: Path) -> list[Claim]:
    """The claims of every test file under a folder."""
    files = sorted(tests.rglob("test_*.py"))
    base = tests.parent
    return [
        claim for file in files for claim in claims(file.read_text(encoding="utf-8"), file.relative_to(base).as_posix())
    ]


def _within(body: Sequence[ast.stmt], place: str, outer: Sequence[ast.expr], *, never: bool) -> Iterator[Claim]:
    for node in body:
        if isinstance(node, ast.ClassDef) and node.name.startswith("Test"):
            marks = [*outer, *node.decorator_list, *_assigned_marks(node.body)]
            yield from _within(node.body, f"{place}::{node.name}", marks, never=never)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test"):
            marks = [*outer, *node.decorator_list]
            runs = not (never or any(_always_out(mark) for mark in marks) or _skips(node.body))
            for clause in dict.fromkeys(name for mark in marks for name in _claimed(mark)):
                yield Claim(clause, f"{place}::{node.name}", runs)


def _assigned_marks(body: Sequence[ast.stmt]) -> list[ast.expr]:
    marks: list[ast.expr] = []
    for node in body:
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "pytestmark" for t in node.targets):
            marks += node.value.elts if isinstance(node.value, ast.List | ast.Tuple) else [node.value]
    return marks


def _claimed(mark: ast.expr) -> list[str]:
    """The ids in a mark, also in the marks of a parametrised case."""
    calls = [node for node in ast.walk(mark) if isinstance(node, ast.Call) and _mark(node) == "clause"]
    return [str(argument.value) for call in calls for argument in call.args if isinstance(argument, ast.Constant)]


def _always_out(mark: ast.expr) -> bool:
    name = _mark(mark)
    conditions = _conditions(mark)
    if name in ("skip", "xfail") and not conditions:
        return True
    return name in ("skipif", "xfail") and any(_always_true(condition) for condition in conditions)


def _conditions(mark: ast.expr) -> list[ast.expr]:
    """What the mark depends on; a plain `skip` has a reason for an argument, which is none."""
    if not isinstance(mark, ast.Call) or _mark(mark) == "skip":
        return []
    return [*mark.args, *(keyword.value for keyword in mark.keywords if keyword.arg == "condition")]


def _always_true(condition: ast.expr) -> bool:
    if isinstance(condition, ast.UnaryOp) and isinstance(condition.op, ast.Not):
        return isinstance(condition.operand, ast.Constant) and not condition.operand.value
    if isinstance(condition, ast.Constant) and isinstance(condition.value, str):
        return condition.value.strip() in ("True", "1")
    return isinstance(condition, ast.Constant) and bool(condition.value)


def _skips(body: Sequence[ast.stmt]) -> bool:
    """Whether a body leaves unconditionally by pytest.skip, pytest.xfail or pytest.fail."""
    return any(
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Call)
        and ast.unparse(node.value.func) in ("pytest.skip", "pytest.xfail", "pytest.fail")
        for node in body
    )


def _mark(node: ast.expr) -> str:
    """The name after `pytest.mark.`, or nothing."""
    dotted = ast.unparse(node.func if isinstance(node, ast.Call) else node)
    return dotted.removeprefix("pytest.").removeprefix("mark.") if "mark." in dotted else ""


def _by_clause(claimed: Sequence[Claim]) -> Mapping[str, list[str]]:
    tests: dict[str, list[str]] = {}
    for claim in claimed:
        tests.setdefault(claim.clause, []).append(claim.test)
    return tests


def main() -> int:
    """Print the report; 1 when a test claims a clause that does not exist."""
    ids = clauses(TABLE.read_text(encoding="utf-8"))
    claimed = read_all(TESTS)
    sys.stdout.write("".join(f"{line}\n" for line in report(ids, claimed)))
    wrong = unknown(ids, claimed)
    sys.stderr.write("".join(f"{sentence}\n" for sentence in wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
