from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Sequence

import pytest

from agent.host.macos_sessions import LABEL, LaunchdHelper, MacSessions, at_console, is_own_helper
from agent.ports import SignedIn

NUMBERS = {"pupil": 501, "teacher": 502, "root": 0}
OURS = "/Applications/Heed.app/Contents/MacOS/heed-agent"


def test_a_session_is_a_graphical_one_of_a_person() -> None:
    users = [
        ("pupil", "console"),
        ("pupil", "ttys001"),
        ("teacher", "console"),
        ("root", "console"),
        ("gone", "console"),
    ]
    assert at_console(users, NUMBERS.get) == [SignedIn("501", 501, "pupil"), SignedIn("502", 502, "teacher")]


@pytest.mark.parametrize(
    ("program", "words", "ours"),
    [
        (OURS, [OURS, "session", "--socket", "/var/run/heed-agent/link.sock"], True),
        (OURS, [OURS, "session", "--script", "/tmp/mine"], False),
        (OURS, [OURS, "report"], False),
        (OURS, [OURS], False),
        ("/Users/pupil/heed-agent", [OURS, "session"], False),
    ],
)
def test_a_helper_is_our_own_program_that_plays_no_script(program: str, words: list[str], *, ours: bool) -> None:
    assert is_own_helper(program, words, OURS) is ours


class Launchctl:
    def __init__(self, said: str) -> None:
        self.asked: list[tuple[str, ...]] = []
        self._said = said

    def __call__(self, words: Sequence[str]) -> str:
        self.asked.append(tuple(words))
        if not self._said:
            raise subprocess.CalledProcessError(113, "launchctl")
        return self._said


async def test_launchd_is_asked_to_start_a_helper_and_says_which_it_is() -> None:
    launchctl = Launchctl("service spawned with pid: 4711\n")
    sessions = MacSessions(launchctl, lambda: [("pupil", "console")], NUMBERS.get)
    (one,) = sessions.current()
    assert sessions.accounts == {501: "pupil"}
    helper = await sessions.start(one)
    assert helper.pid == 4711
    assert sessions.helpers == {4711}
    assert launchctl.asked == [("kickstart", "-p", f"gui/501/{LABEL}")]


@pytest.mark.parametrize("said", ["", "words of another version"])
async def test_what_launchd_does_not_start_is_an_error(said: str) -> None:
    with pytest.raises(ConnectionError):
        await MacSessions(Launchctl(said), list, NUMBERS.get).start(SignedIn("501", 501, "pupil"))


@pytest.mark.only_on("linux", "darwin")
async def test_a_helper_that_is_gone_has_ended() -> None:
    ended = await asyncio.create_subprocess_exec("true")
    await ended.wait()
    helper = LaunchdHelper(ended.pid)
    assert await helper.wait() == 0
    helper.terminate()
