from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.errors import Unsupported
from agent.host import sessions
from agent.host.sessions import (
    LoginSession,
    LoginSessions,
    OwnSession,
    ask_loginctl,
    own_account,
    own_uid,
    parse_session,
    session_display,
    session_names,
)

LISTED = """\
      2 1000 sam   seat0 tty2
     c1  114 gdm   seat0 tty1
     17 1001 alex        pts/3
"""
SHOWN = """\
Id=2
User=1000
Name=sam
Timestamp=Mon 2026-03-02 09:00:00 UTC
VTNr=2
Seat=seat0
Display=:0
Remote=no
Service=gdm-password
Leader=1234
Type=x11
Class=user
Active=yes
State=active
LockedHint=no
"""
SAM = LoginSession("2", 1000, "sam", 1234, graphical=True, display=":0")


class Logind:
    """Says what a test wrote down; a session without words has just ended."""

    def __init__(self, listed: str, shown: dict[str, str]) -> None:
        self.listed = listed
        self.shown = shown
        self.answers = True

    def __call__(self, *words: str) -> str:
        if not self.answers:
            raise subprocess.TimeoutExpired("loginctl", 5)
        if words[0] == "list-sessions":
            return self.listed
        if words[1] not in self.shown:
            raise subprocess.CalledProcessError(1, "loginctl")
        return self.shown[words[1]]


def test_a_session_is_understood() -> None:
    assert session_names(LISTED) == ["2", "c1", "17"]
    assert parse_session(SHOWN) == SAM


@pytest.mark.parametrize(
    "changed",
    [("Class=user", "Class=greeter"), ("State=active", "State=closing"), ("User=1000", "User="), ("Id=2", "")],
)
def test_what_is_no_users_session_is_left_out(changed: tuple[str, str]) -> None:
    assert parse_session(SHOWN.replace(*changed)) is None


@given(st.text())
def test_nothing_that_logind_could_say_breaks_it(said: str) -> None:
    parse_session(said)
    session_names(said)


def test_who_is_signed_in_is_told_and_one_that_ended_meanwhile_is_not() -> None:
    logind = Logind(LISTED, {"2": SHOWN, "c1": SHOWN.replace("Class=user", "Class=greeter")})
    found = LoginSessions(["helper"], logind)
    assert [(one.session, one.uid, one.account) for one in found.current()] == [("2", 1000, "sam")]
    assert found.accounts == {1000: "sam"}


def test_a_login_service_that_does_not_answer_just_now_is_no_reason_to_give_up() -> None:
    logind = Logind(LISTED, {"2": SHOWN})
    found = LoginSessions(["helper"], logind)
    found.current()
    logind.answers = False
    with pytest.raises(OSError, match="does not answer"):
        found.current()
    assert found.accounts == {1000: "sam"}


def test_a_machine_without_one_says_so() -> None:
    if sessions._BOOTED.is_dir():
        assert isinstance(session_names(ask_loginctl("list-sessions", "--no-legend")), list)
    else:
        with pytest.raises(Unsupported, match="no login service"):
            LoginSessions(["helper"]).current()


def test_the_display_is_that_of_a_process_which_has_one() -> None:
    theirs = {"DISPLAY": ":1", "XAUTHORITY": "/run/x", "SECRET": "1"}
    assert session_display(SAM, [{"XDG_RUNTIME_DIR": "/run/user/1000"}, theirs]) == {
        "DISPLAY": ":1",
        "XAUTHORITY": "/run/x",
    }
    assert session_display(SAM, []) == {"DISPLAY": ":0"}


def test_a_graphical_session_without_a_display_is_waited_for_and_a_text_one_is_not() -> None:
    with pytest.raises(OSError, match="not known yet"):
        session_display(LoginSession("2", 1000, "sam", 0, graphical=True, display=""), [])
    assert session_display(LoginSession("3", 1000, "sam", 0, graphical=False, display=""), [{"LANG": "C"}]) == {}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows accounts have no number")
async def test_a_helper_is_started_with_what_it_needs_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEED_ENROL_TOKEN", "secret")
    shown = SHOWN.replace("User=1000", f"User={own_uid()}").replace("Leader=1234", f"Leader={os.getpid()}")
    script = "import os, sys; sys.exit(os.environ['XDG_SESSION_ID'] != '2' or 'HEED_ENROL_TOKEN' in os.environ)"
    found = LoginSessions([sys.executable, "-c", script], Logind(LISTED, {"2": shown}))
    (signed_in,) = found.current()
    process = await found.start(signed_in)
    assert found.helpers == {process.pid}
    assert await process.wait() == 0
    again = await found.start(signed_in)
    assert found.helpers == {again.pid}
    assert await again.wait() == 0


async def test_run_monitors_whoever_started_it() -> None:
    own = OwnSession([sys.executable, "-c", "import sys; sys.exit(sys.argv[1:] != ['--session', 'run'])"])
    (signed_in,) = own.current()
    assert signed_in.account == own_account()
    assert await (await own.start(signed_in)).wait() == 0
