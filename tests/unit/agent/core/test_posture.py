from __future__ import annotations

from dataclasses import replace

import pytest

from agent.core.event import Standing
from agent.core.posture import (
    CHECKS,
    Administrators,
    AgentFiles,
    Antivirus,
    Encryption,
    Firewall,
    PostureFacts,
    SecureBoot,
    TimeSync,
    Unread,
    Updates,
    judge_posture,
)

SOUND = PostureFacts(
    Antivirus("ClamAV", running=True, age_days=1.0),
    Firewall("ufw", on=True),
    Encryption("/dev/mapper/root", encrypted=True),
    Updates(3, 0, 1.0),
    Administrators(("it", "root")),
    SecureBoot(on=True),
    TimeSync(synchronised=True),
    AgentFiles(120, ()),
)


def test_every_check_is_judged_and_in_order() -> None:
    judged = judge_posture(SOUND, ["pupil"])
    assert tuple(one.check for one in judged) == CHECKS
    assert {one.standing for one in judged} == {Standing.SOUND}


def test_what_cannot_be_read_says_so_with_its_reason() -> None:
    unread = Unread("there is none")
    judged = judge_posture(PostureFacts(*[unread] * len(CHECKS)), [])
    assert {(one.standing, one.detail) for one in judged} == {
        (Standing.UNSUPPORTED, "Unsupported here, because there is none.")
    }


@pytest.mark.parametrize(
    ("facts", "check", "words"),
    [
        (replace(SOUND, antivirus=Antivirus("")), "antivirus", "No anti-virus"),
        (replace(SOUND, antivirus=Antivirus("ClamAV")), "antivirus", "does not run"),
        (replace(SOUND, antivirus=Antivirus("ClamAV", running=True, age_days=8.0)), "antivirus", "older than 7 days"),
        (replace(SOUND, firewall=Firewall("ufw", on=False)), "firewall", "No firewall is on"),
        (replace(SOUND, encryption=Encryption("/dev/sda2", encrypted=False)), "disk_encryption", "/dev/sda2"),
        (replace(SOUND, updates=Updates(4, 2, 1.0)), "os_updates", "4 updates wait, 2 for security"),
        (replace(SOUND, updates=Updates(1, None, None)), "os_updates", "1 update waits"),
        (replace(SOUND, updates=Updates(0, 0, 20.0)), "os_updates", "has not asked"),
        (replace(SOUND, administrators=Administrators(("pupil", "root"))), "administrators", "pupil"),
        (replace(SOUND, administrators=Administrators(("root",), ("toor",))), "administrators", "toor"),
        (replace(SOUND, secure_boot=SecureBoot(on=False)), "secure_boot", "off"),
        (replace(SOUND, time_sync=TimeSync(synchronised=False)), "time_sync", "Nothing keeps"),
        (replace(SOUND, agent_files=AgentFiles(2, ("agent/app.py",))), "agent_files", "agent/app.py"),
    ],
)
def test_what_is_weak_says_how(facts: PostureFacts, check: str, words: str) -> None:
    weak = [one for one in judge_posture(facts, ["pupil"]) if one.standing is not Standing.SOUND]
    assert [(one.check, one.standing) for one in weak] == [(check, Standing.WEAK)]
    assert words in weak[0].detail


def test_an_antivirus_program_that_does_not_tell_its_age_is_not_called_current() -> None:
    judged = judge_posture(replace(SOUND, antivirus=Antivirus("Sophos", running=True)), [])
    assert judged[0].standing is Standing.UNSUPPORTED
