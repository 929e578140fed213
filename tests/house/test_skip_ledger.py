"""In CI a test that shows a clause may not be skipped where it should run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.clauses import ROOT

CLAIM = 'import pytest\n@pytest.mark.clause("D1")\n'


def run(folder: Path, *sources: str, ci: bool) -> subprocess.CompletedProcess[str]:
    shutil.copyfile(ROOT / "tests" / "conftest.py", folder / "conftest.py")
    for number, source in enumerate(sources):
        (folder / f"test_it{number or ''}.py").write_text(source, encoding="utf-8")
    options = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder), "-p", "no:cacheprovider", "-p", "no:xdist"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "HEED_CI"))}
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(folder)],
        cwd=ROOT,
        env={**environment, "HEED_CI": "1" if ci else "0"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "body",
    [
        'def test_it(): pytest.skip("no Xvfb here")\n',
        '@pytest.mark.skipif(len("a") == 1, reason="no Xvfb here")\ndef test_it(): ...\n',
        '@pytest.mark.xfail(reason="no Xvfb here")\ndef test_it(): assert False\n',
    ],
)
def test_a_skipped_clause_fails_ci_and_is_named(tmp_path: Path, body: str) -> None:
    done = run(tmp_path, CLAIM + body, ci=True)
    assert done.returncode == 1, done.stdout
    assert "clauses not shown" in done.stdout
    assert "test_it.py::test_it" in done.stdout


def test_a_skipped_module_with_a_clause_fails_ci(tmp_path: Path) -> None:
    (tmp_path / "test_other.py").write_text("def test_other(): ...\n", encoding="utf-8")
    done = run(tmp_path, f'import pytest\npytest.importorskip("no_such_module")\n{CLAIM}def test_it(): ...\n', ci=True)
    assert done.returncode == 1, done.stdout
    assert "test_it.py: could not import" in done.stdout


def test_what_ran_or_belongs_elsewhere_or_shows_no_clause_is_no_failure(tmp_path: Path) -> None:
    done = run(
        tmp_path,
        f"{CLAIM}def test_it(): ...\n",
        f'{CLAIM}@pytest.mark.only_on("win32", "darwin", "linux")\ndef test_it(): ...\n',
        f'{CLAIM}@pytest.mark.only_on("elsewhere")\ndef test_it(): ...\n',
        'import pytest\ndef test_it(): pytest.skip("nothing of a clause")\n',
        ci=True,
    )
    assert done.returncode == 0, done.stdout
    assert "2 passed, 2 skipped" in done.stdout


def test_at_a_desk_a_skip_is_only_told(tmp_path: Path) -> None:
    done = run(tmp_path, f'{CLAIM}def test_it(): pytest.skip("no Xvfb here")\n', ci=False)
    assert done.returncode == 0, done.stdout
    assert "no Xvfb here" in done.stdout
