"""An exemption from lint or types says why, on its line."""

from __future__ import annotations

import io
import re
import subprocess
import tokenize
from collections.abc import Iterator

import pytest

from tools.clauses import ROOT

_EXEMPTION = re.compile(r"# (noqa: [A-Z0-9, ]+[0-9]|type: ignore\[[a-z-, ]+\]|pragma: no cover)(?P<rest>.*)")


def unexplained(source: str) -> Iterator[str]:
    """Each comment that exempts a line and gives no reason after it."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type is tokenize.COMMENT:
            rest = token.string
            exempts = False
            while match := _EXEMPTION.search(rest):
                exempts, rest = True, match.group("rest")
            if exempts and not re.search(r"[A-Za-z]{3,}", rest):
                yield f"{token.start[0]}: {token.string}"


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("x = 1  # noqa: E501", 1),
        ("x = 1  # noqa: E501 - a table reads better whole", 0),
        ("x = 1  # type: ignore[misc]", 1),
        ("x = 1  # type: ignore[misc]  # noqa: E501", 1),
        ("x = 1  # type: ignore[misc]  # the stub is wrong", 0),
        ("x = '# noqa: E501'", 0),
        ("x = 1  # plain words", 0),
    ],
)
def test_a_reason_is_looked_for(line: str, count: int) -> None:
    assert len(list(unexplained(line + "\n"))) == count


def test_every_exemption_says_why() -> None:
    told = subprocess.run(["git", "ls-files", "*.py"], cwd=ROOT, capture_output=True, text=True, check=True)
    files = [ROOT / name for name in told.stdout.splitlines() if "_pb2" not in name]
    bare = [
        f"{file.relative_to(ROOT)}:{line}"
        for file in files
        if file.exists()
        for line in unexplained(file.read_text(encoding="utf-8"))
    ]
    assert bare == []
