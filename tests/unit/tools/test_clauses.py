from __future__ import annotations

import textwrap

import pytest

from tools import clauses


def claims(source: str) -> list[tuple[str, str, bool]]:
    found = clauses.claims("import pytest, sys\n" + textwrap.dedent(source), "tests/test_a.py")
    return [(claim.clause, claim.test, claim.runs) for claim in found]


def test_the_ids_are_read_from_the_tables_in_order() -> None:
    assert clauses.clauses("# x\n| id | must |\n|---|---|\n| D1 | a |\n| T12 | b |\ntext | D9 |\n") == ["D1", "T12"]


def test_a_marked_test_claims_its_clauses() -> None:
    source = """
    @pytest.mark.clause("D1", "J8")
    async def test_it(): ...
    """
    assert claims(source) == [("D1", "tests/test_a.py::test_it", True), ("J8", "tests/test_a.py::test_it", True)]


def test_marks_of_module_class_and_case_reach_the_test() -> None:
    source = """
    pytestmark = [pytest.mark.clause("D1")]
    @pytest.mark.clause("D2")
    class TestPlace:
        @pytest.mark.parametrize("a", [pytest.param(1, marks=pytest.mark.clause("D3"))])
        def test_it(self, a): ...
    """
    assert [claim[0] for claim in claims(source)] == ["D1", "D2", "D3"]
    assert {claim[1] for claim in claims(source)} == {"tests/test_a.py::TestPlace::test_it"}


def test_what_is_not_a_test_claims_nothing() -> None:
    assert claims('@pytest.mark.clause("D1")\ndef helper(): ...\n') == []


@pytest.mark.parametrize(
    "mark",
    [
        "@pytest.mark.skip",
        '@pytest.mark.skip("no")',
        '@pytest.mark.skip(reason="no")',
        '@pytest.mark.skipif(True, reason="no")',
        '@pytest.mark.skipif("True", reason="no")',
        '@pytest.mark.skipif(condition=1, reason="no")',
        '@pytest.mark.skipif(not False, reason="no")',
        "@pytest.mark.xfail",
        '@pytest.mark.xfail(reason="no")',
        '@pytest.mark.xfail(True, reason="no")',
    ],
)
def test_a_test_that_is_always_left_out_shows_nothing(mark: str) -> None:
    assert claims(f'{mark}\n@pytest.mark.clause("D1")\ndef test_it(): ...\n') == [
        ("D1", "tests/test_a.py::test_it", False)
    ]


def test_a_body_or_a_module_that_skips_shows_nothing() -> None:
    marked = '@pytest.mark.clause("D1")\ndef test_it():\n    '
    assert not claims(marked + 'pytest.skip("no")\n')[0][2]
    assert not claims('pytest.skip("no", allow_module_level=True)\n' + marked + "pass\n")[0][2]
    assert not claims("pytestmark = pytest.mark.skip\n" + marked + "pass\n")[0][2]


@pytest.mark.parametrize(
    "mark", ['@pytest.mark.skipif(sys.platform == "win32", reason="x")', '@pytest.mark.only_on("linux")']
)
def test_a_test_that_runs_somewhere_shows(mark: str) -> None:
    assert claims(f'{mark}\n@pytest.mark.clause("D1")\ndef test_it(): ...\n')[0][2]


def test_the_report_has_a_line_a_clause() -> None:
    claimed = [
        clauses.Claim("D2", "t.py::test_b", runs=True),
        clauses.Claim("D2", "t.py::test_c", runs=True),
        clauses.Claim("D3", "t.py::test_d", runs=False),
    ]
    assert [line.split() for line in clauses.report(["D1", "D2", "D3"], claimed)] == [
        ["D1", "unshown"],
        ["D2", "shown", "t.py::test_b", "t.py::test_c"],
        ["D3", "unshown"],
    ]


def test_a_clause_that_does_not_exist_is_told() -> None:
    claimed = [clauses.Claim("D99", "t.py::test_b", runs=True)]
    assert clauses.unknown(["D1"], claimed) == ["t.py::test_b claims D99, which docs/clauses.md does not have"]
