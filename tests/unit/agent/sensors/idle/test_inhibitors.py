from __future__ import annotations

import json
import subprocess

import pytest

from agent.sensors.idle.inhibitors import idle_is_inhibited

CALL = {"who": "meet", "uid": 1000, "user": "ann", "pid": 7, "comm": "meet", "what": "sleep:idle", "mode": "block"}


@pytest.mark.parametrize(
    ("told", "inhibited"),
    [
        ([CALL], True),
        ([CALL | {"uid": 1001}], False),
        ([CALL | {"mode": "delay"}], False),
        ([CALL | {"what": "handle-lid-switch"}], False),
        ([], False),
        ({"no": "list"}, False),
        (["no entry"], False),
    ],
)
def test_a_program_of_ones_own_keeps_the_screen_on(told: object, inhibited: bool) -> None:
    assert idle_is_inhibited(1000, lambda: json.dumps(told)) is inhibited


def no_logind() -> str:
    raise FileNotFoundError


def no_answer() -> str:
    raise subprocess.TimeoutExpired("systemd-inhibit", 2)


def test_where_logind_says_nothing_nothing_holds_the_lock_off() -> None:
    assert [idle_is_inhibited(1000, ask) for ask in (no_logind, no_answer, lambda: "No inhibitors.")] == [False] * 3
