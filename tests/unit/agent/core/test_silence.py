from __future__ import annotations

from agent.core.silence import SILENT_SECONDS, Silences


def test_a_helper_that_pulses_is_never_silent() -> None:
    silences = Silences[str]()
    assert [silences.see({"one": object()}, float(second)) for second in range(60)] == [[]] * 60


def test_one_that_stops_is_told_once_and_again_when_it_stops_again() -> None:
    silences, last = Silences[str](), object()
    told = [silences.see({"one": last, "two": object()}, float(second)) for second in range(40)]
    assert [(second, who) for second, who in enumerate(told) if who] == [(int(SILENT_SECONDS), ["one"])]
    assert silences.silent == {"one"}
    assert silences.see({"one": object()}, 40.0) == []
    assert silences.silent == frozenset()
    again = object()
    told = [silences.see({"one": again}, 41.0 + second) for second in range(30)]
    assert [who for who in told if who] == [["one"]]


def test_who_was_away_itself_accuses_nobody() -> None:
    silences, last = Silences[str](), object()
    silences.see({"one": last}, 0.0)
    assert silences.see({"one": last}, 100.0) == []
    assert silences.silent == frozenset()


def test_one_that_never_spoke_falls_silent_too_and_one_that_left_is_forgotten() -> None:
    silences = Silences[str]()
    told = [silences.see({"one": None}, float(second)) for second in range(25)]
    assert [who for who in told if who] == [["one"]]
    assert silences.see({}, 25.0) == []
    assert silences.silent == frozenset()
