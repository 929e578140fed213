from __future__ import annotations

from agent.core.watchdog import HookWatchdog, Verdict


def look(watchdog: HookWatchdog, at: float, idle: float, events: int) -> Verdict:
    return Verdict.SOUND if watchdog.hears(at, events) else watchdog.look(at, idle)


def test_a_hook_that_hears_is_sound_and_counted() -> None:
    watchdog = HookWatchdog()
    assert [look(watchdog, at, 0.1, events) for at, events in enumerate([0, 3, 5, 9])] == [Verdict.SOUND] * 4
    assert watchdog.os_inputs == 3


def test_silence_on_both_sides_is_sound() -> None:
    watchdog = HookWatchdog()
    assert {look(watchdog, at, at + 100.0, 0) for at in range(20)} == {Verdict.SOUND}
    assert watchdog.os_inputs == 0


def test_input_that_the_hook_misses_calls_for_a_canary_and_then_for_help() -> None:
    watchdog = HookWatchdog()
    verdicts = [look(watchdog, at, 0.1, 0) for at in range(6)]
    assert verdicts == [Verdict.SOUND] * 3 + [Verdict.PROBE, Verdict.SOUND, Verdict.LOST]
    assert watchdog.heard_at == 0


def test_a_canary_that_is_heard_clears_the_hook() -> None:
    watchdog = HookWatchdog()
    for at in range(4):
        look(watchdog, at, 0.1, 0)
    watchdog.canary_seen(3.1)
    assert [look(watchdog, at, at + 1.0, 0) for at in range(4, 9)] == [Verdict.SOUND] * 5
    assert watchdog.heard_at == 3.1


def test_a_hook_that_hears_again_needs_no_canary() -> None:
    watchdog = HookWatchdog()
    for at in range(4):
        look(watchdog, at, 0.1, 0)
    assert look(watchdog, 4, 0.1, 1) is Verdict.SOUND
    assert look(watchdog, 6, 0.1, 1) is Verdict.SOUND
