"""Where a test runs, and what it means when one that shows a clause did not.

`@pytest.mark.only_on("linux")` leaves a test out elsewhere without blame. With HEED_CI=1 in the environment (`.ci/run`)
any other skip of a test that carries a clause fails the run: a test that did not run shows nothing.

Tests of one group (`pytest.mark.xdist_group`, for a whole module) are one worker's: they share what the machine has
once.
"""

from __future__ import annotations

import os
import re
import sys
from functools import cache
from pathlib import Path

import hypothesis
import pytest
from xdist.remote import Producer  # type: ignore[import-untyped] # it has none
from xdist.scheduler import LoadGroupScheduling  # type: ignore[import-untyped] # likewise

from tools import clauses

_ELSEWHERE = "only on "
_GROUP = re.compile(r'mark\.xdist_group\(\s*"(\w+)"')

# No deadline on one example: how long it takes says more of what else this machine does. What must be fast has a bench.
hypothesis.settings.register_profile("heed", deadline=None)
hypothesis.settings.load_profile("heed")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        marker = item.get_closest_marker("only_on")
        if marker is not None and sys.platform not in marker.args:
            item.add_marker(pytest.mark.skip(reason=_ELSEWHERE + ", ".join(marker.args)))


class Groups(LoadGroupScheduling):  # type: ignore[misc] # likewise
    """By what a test's module says: xdist 3.8 writes a test's group into its id, which pytest 9.2 keeps it from doing,
    so that every test was a group of its own.
    """

    def _split_scope(self, nodeid: str) -> str:
        return group_of(self.config.rootpath / nodeid.partition("::")[0]) or nodeid


@cache
def group_of(module: Path) -> str:
    """The group that a module's tests are of; empty for none."""
    found = _GROUP.search(module.read_text(encoding="utf-8"))
    return found[1] if found else ""


@pytest.hookimpl(optionalhook=True)  # a run without xdist knows of no schedulers
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Groups | None:
    return Groups(config, log) if config.getvalue("dist") == "loadgroup" else None


class SkipLedger:
    """Remembers which tests were to show a clause and were left out, and turns that into a failure."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.unshown: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped and "clause" in report.keywords:
            self._note(report.nodeid, report.longrepr)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        file = self.root / report.nodeid
        if report.skipped and file.is_file() and clauses.claims(file.read_text(encoding="utf-8"), report.nodeid):
            self._note(report.nodeid, report.longrepr)

    def _note(self, test: str, why: object) -> None:
        reason = str(why[2]).removeprefix("Skipped: ") if isinstance(why, tuple) else "expected to fail"
        if not reason.startswith(_ELSEWHERE):
            self.unshown[test] = reason

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.unshown and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self.unshown:
            terminalreporter.section("clauses not shown, because their test was skipped", red=True)
            for test, reason in self.unshown.items():
                terminalreporter.write_line(f"{test}: {reason}", red=True)


def pytest_configure(config: pytest.Config) -> None:
    controls = not hasattr(config, "workerinput")  # with xdist, the controller alone sees every report
    if controls and os.environ.get("HEED_CI") == "1":
        config.pluginmanager.register(SkipLedger(config.rootpath), "heed-skip-ledger")
