"""What an agent tells of its device, over the wire, into the collector's knowledge of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.core.device_facts import Found, Told, news
from agent.core.event import Inventory, Posture, Standing, Tamper
from agent.wire.event import decode_event, encode_event, event_to_wire
from collector.domain.device_facts import Change, Known, Part, learn, part_of
from collector.domain.next_steps import next_step
from collector.domain.received import Json, ReceivedEvent
from collector.errors import NotFound
from collector.rpc.translate import received_event
from collector.services.commit import commit
from collector.services.devices import Devices
from collector.services.live import Live
from collector.store import Store
from policy.severity import Lane, Severity
from tests.factories.events import event
from tests.factories.submissions import enrolled, submission
from tests.fakes.device_reader import FakeDevice

AT = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
NAMES = [f"program-{number}" for number in range(450)]
SOFTWARE = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(["1", "2", ""]), max_size=450)
POSTURE = st.dictionaries(
    st.sampled_from(["firewall", "antivirus", "required:reader"]),
    st.sampled_from([Standing.SOUND, Standing.WEAK, Standing.UNSUPPORTED]),
)


def sent(sequence: int, payload: Posture | Inventory | Tamper, severity: Severity) -> ReceivedEvent:
    """As it comes out of the spool, over the wire."""
    kept = decode_event(encode_event(event(severity, payload, account="")))
    return received_event(event_to_wire(kept, sequence), Lane.ROUTINE, demo_allowed=False)


def postures(stand: Mapping[str, Standing]) -> list[Posture]:
    return [Posture(check, standing, f"It is {standing}.") for check, standing in stand.items()]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(SOFTWARE, POSTURE, st.integers(0, 9)), min_size=1, max_size=4))
def test_the_collector_knows_what_the_device_found_whatever_changes(
    surveys: list[tuple[dict[str, str], dict[str, Standing], int]],
) -> None:
    told, at, known = Told(), AT, {part: Known() for part in Part}
    for software, stand, days in surveys:
        at += timedelta(days=days, seconds=1)
        telling, told = news(told, Found(postures(stand), {"make": "Example"}, software), at)
        for sequence, (payload, severity) in enumerate(telling, 1):
            received = sent(sequence, payload, severity)
            part = part_of(received.kind, received.facts)
            assert part is not None
            known[part], _ = learn(part, known[part], received.facts, at)
        assert {name: fact.value for name, fact in known[Part.SOFTWARE].facts.items()} == software
        assert {name: fact.standing for name, fact in known[Part.POSTURE].facts.items()} == stand
        assert {name: fact.value for name, fact in known[Part.HARDWARE].facts.items()} == {"make": "Example"}
        assert news(told, Found(postures(stand), {"make": "Example"}, software), at)[0] == () or not software


def test_a_list_that_lost_a_part_takes_nothing_away() -> None:
    telling, told = news(Told(), Found([], None, dict.fromkeys(NAMES, "1")), AT)
    known = Known()
    for sequence, (payload, severity) in enumerate(telling, 1):
        known, _ = learn(Part.SOFTWARE, known, sent(sequence, payload, severity).facts, AT)
    again, _ = news(told, Found([], None, dict.fromkeys(NAMES, "1")), AT + timedelta(days=8))
    for sequence, (payload, severity) in enumerate(again[1:], 1):  # the first was lost
        known, changes = learn(Part.SOFTWARE, known, sent(sequence, payload, severity).facts, AT)
        assert changes == ()
    assert len(known.facts) == len(NAMES)


@pytest.mark.clause("T21")
async def test_what_is_known_of_a_device_is_kept_and_its_changes_with_it(store: Store) -> None:
    device = await enrolled(store)
    services = Devices(store, lambda: AT, Live(), timedelta(minutes=3))
    reader = FakeDevice()
    told, sequence = Told(), 0
    weak = Posture("firewall", Standing.WEAK, "No firewall is on (ufw was asked).")
    missing = Posture("required:reader", Standing.WEAK, "It is not installed under any of its names: orca.")
    for hour, posture in enumerate(([weak, missing], [weak], [Posture("firewall", Standing.SOUND, "It is on.")])):
        if hour == 1:
            reader.install("game", "1.0")
        found = Found(posture, reader.hardware(), dict(reader._software))
        telling, told = news(told, found, AT + timedelta(hours=hour))
        events = [sent(sequence + place, *one) for place, one in enumerate(telling, 1)]
        sequence += len(events)
        await commit(store, [submission(device, *events)], AT)
        if hour == 0:
            [one] = await services.weak()
            assert (one.id, [check for check, _ in one.weak]) == (device, ["firewall", "required:reader"])
            assert all(next_step(check) for check, _ in one.weak)
    assert await services.weak() == ()
    record = await services.facts(device)
    assert record.parts[Part.SOFTWARE].facts.keys() == {"editor", "game"}
    assert record.parts[Part.HARDWARE].facts["make"].value == "Example"
    assert record.parts[Part.POSTURE].facts.keys() == {"firewall"}
    changed = {(one.part, one.name, one.before, one.after) for one in record.changes}
    assert (Part.SOFTWARE, "game", "", "1.0") in changed
    assert (Part.POSTURE, "firewall", weak.detail, "It is on.") in changed
    assert (Part.POSTURE, "required:reader", missing.detail, "") in changed
    assert len(record.changes) == 3
    with pytest.raises(NotFound):
        await services.facts("f" * 64)


@pytest.mark.clause("T34")
async def test_what_a_probe_of_the_filter_found_anew_is_in_the_check_log(store: Store) -> None:
    device = await enrolled(store)
    blocked = Posture("filter_on_site", Standing.SOUND, "All 2 test addresses are blocked on-site.")
    reached = Posture("filter_off_site", Standing.WEAK, "1 of 2 test addresses that must be blocked were reached.")
    for sequence, one in enumerate((blocked, reached, blocked, Posture("firewall", Standing.SOUND, "On.")), 1):
        await commit(store, [submission(device, sent(sequence, one, Severity.LOW))], AT)
    async with store.read() as uow:
        log = await uow.check_log.list()
    assert [(one.kind, one.device_id, one.detail["detail"]) for one in log] == [
        ("filter", device, blocked.detail),
        ("filter", device, reached.detail),
    ]


def test_an_older_agents_word_is_understood() -> None:
    told: dict[str, Json] = {"check": "firewall", "sound": False, "detail": "It is off.", "standing": ""}
    known, changes = learn(Part.POSTURE, Known(), told, AT)
    assert (known.facts["firewall"].standing, changes) == ("weak", ())
    _, changes = learn(Part.POSTURE, known, {**told, "sound": True, "detail": "It is on."}, AT)
    assert changes == (Change(Part.POSTURE, "firewall", "It is off.", "It is on.", AT),)
