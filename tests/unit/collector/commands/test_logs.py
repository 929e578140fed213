from __future__ import annotations

import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from collector.commands.logs import log_to_stderr

WORDS = "what a pupil wrote"


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Logging is the whole process's; give it back as it was."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)


def fail() -> None:
    held = WORDS  # a variable's value
    try:
        raise ValueError(held)
    except ValueError as error:
        raise RuntimeError(f"cannot store {held}") from error


@pytest.mark.parametrize("logger", ["ours", "a library's"])
def test_an_error_is_logged_by_kind_and_place_and_never_by_its_words(
    logger: str, capsys: pytest.CaptureFixture[str]
) -> None:
    log_to_stderr(verbose=True)
    try:
        fail()
    except RuntimeError:
        if logger == "ours":
            structlog.get_logger().exception("it.failed")
        else:
            logging.getLogger("asyncio").exception("Task failed: %s", WORDS)
    said = capsys.readouterr().err
    assert WORDS not in said
    line = json.loads(said)
    assert [each["kind"] for each in line["exception"]] == ["RuntimeError", "ValueError"]
    assert "test_logs.py" in line["exception"][0]["places"][-1]
