from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agent.core.device_facts import Told
from agent.core.event import Posture, Standing
from agent.core.network import (
    CHECKS,
    NetworkFacts,
    SetBy,
    Tunnel,
    addresses,
    for_everybody,
    judge_network,
    network_news,
    settled,
)
from agent.core.posture import Unread
from policy.severity import Severity
from tests.fakes.network_reader import PLAIN

NOW = datetime(2026, 11, 27, 8, tzinfo=UTC)
HIDDEN = "203.0.113.77"


def weak(facts: NetworkFacts) -> dict[str, str]:
    return {one.check: one.detail for one in judge_network(facts) if one.standing is Standing.WEAK}


def test_a_plain_network_is_sound_in_all() -> None:
    verdicts = judge_network(PLAIN)
    assert tuple(one.check for one in verdicts) == CHECKS
    assert {one.standing for one in verdicts} == {Standing.SOUND}


@pytest.mark.clause("T12")
@pytest.mark.parametrize(
    ("facts", "check", "says"),
    [
        (replace(PLAIN, tunnels=(Tunnel("wg0", "WireGuard"),)), "network_vpn", "wg0 (WireGuard)"),
        (replace(PLAIN, proxies=(SetBy("Firefox of ann"),)), "network_proxy", "Firefox of ann"),
        (replace(PLAIN, tor=True), "network_tor", "Tor"),
        (replace(PLAIN, resolvers=("8.8.8.8", HIDDEN)), "network_dns", "Google"),
        (replace(PLAIN, resolvers=("2001:4860:4860:0:0:0:0:8888",)), "network_dns", "Google"),
        (replace(PLAIN, encrypted=(SetBy("Firefox of ann"),)), "network_encrypted_dns", "Firefox of ann"),
    ],
)
def test_what_goes_round_a_filter_is_weak_and_named_by_its_kind(facts: NetworkFacts, check: str, says: str) -> None:
    told = weak(facts)
    assert list(told) == [check]
    assert says in told[check]


def test_what_the_school_set_for_everybody_is_no_weakness() -> None:
    system = (SetBy("a policy", system=True),)
    assert weak(replace(PLAIN, proxies=system, encrypted=system, resolvers=("1.1.1.3",))) == {}


def test_no_address_of_a_name_server_is_ever_told() -> None:
    facts = replace(PLAIN, resolvers=(HIDDEN, "8.8.8.8"), way="wireless")
    assert not any(HIDDEN in one.detail or "8.8.8.8" in one.detail for one in judge_network(facts))


def test_what_cannot_be_read_says_why() -> None:
    verdict = judge_network(replace(PLAIN, tor=Unread("nobody may ask")))[3]
    assert verdict == Posture("network_tor", Standing.UNSUPPORTED, "Unsupported here, because nobody may ask.")


def test_what_flutters_is_not_told() -> None:
    here, there = judge_network(PLAIN), judge_network(replace(PLAIN, way=""))
    assert settled((), here) == ()
    assert settled(here, here) == here
    assert [one.check for one in here if one not in settled(here, there)] == ["network_way"]


def test_only_news_is_told_and_all_of_it_once_a_week() -> None:
    plain, vpn = judge_network(PLAIN), judge_network(replace(PLAIN, tunnels=(Tunnel("tun0", "tun"),)))
    first, told = network_news(Told(), plain, NOW)
    assert [severity for _, severity in first] == [Severity.LOW] * len(CHECKS)
    assert network_news(told, plain, NOW + timedelta(hours=1)) == ((), told)
    news, told = network_news(told, vpn[1:2], NOW + timedelta(hours=2))
    assert news == ((vpn[1], Severity.MEDIUM),)
    assert set(told.posture) == set(CHECKS)
    assert len(network_news(told, vpn, NOW + timedelta(days=8))[0]) == len(CHECKS)


def test_words_that_are_no_addresses_are_left_out() -> None:
    assert addresses(["8.8.8.8", "name.example", "[::1]", "8.8.8.8", ""]) == ("8.8.8.8", "::1")


def test_whose_browser_it_is_no_other_user_of_the_device_reads() -> None:
    anns = (SetBy("Firefox of ann"),)
    for one in judge_network(replace(PLAIN, proxies=anns, encrypted=anns, tunnels=(Tunnel("wg0", "WireGuard"),))):
        read = for_everybody(one)
        assert "of ann" not in read.detail
        assert (read.check, read.standing) == (one.check, one.standing)
        assert read == one or read.detail.endswith(("own is set.", "network's filter."))
