from __future__ import annotations

import json

import pytest

from agent.errors import EnrolmentError
from agent.uplink.credentials import Identity, StagedKeystore

OLD = {
    "device_id": "d" * 64,
    "uplink": "localhost:1",
    "server_name": "localhost",
    "school": "School",
    "group": "Year 9",
    "notice": "You are told.",
    "demo": False,
}


def identity(record: object) -> Identity:
    keystore = StagedKeystore()
    keystore.store("enrolment", json.dumps(record).encode())
    return Identity(keystore)


def test_a_record_from_before_there_was_policy_still_loads() -> None:
    record = identity(OLD).record()
    assert record is not None
    assert (record.school, record.policy_key) == ("School", "")


def test_the_key_of_policy_is_kept_and_what_a_newer_agent_wrote_is_left_out() -> None:
    record = identity(OLD | {"policy_key": "ab" * 32, "of_a_later_day": 1}).record()
    assert record is not None
    assert record.policy_key == "ab" * 32


@pytest.mark.parametrize("broken", [[], "x", 3, {"school": "School"}])
def test_a_broken_record_is_said(broken: object) -> None:
    with pytest.raises(EnrolmentError, match="enrol it again"):
        identity(broken).record()
