from __future__ import annotations

from agent.core.trial import Trial


def turn(trial: Trial, *, heard: bool) -> tuple[bool, bool]:
    """Whose turn it was, and whether the renewed certificate goes."""
    renewed = trial.renewed
    return renewed, trial.ended(renewed=renewed, heard=heard)


def test_an_outage_costs_no_certificate() -> None:
    trial = Trial()
    for _ in range(50):
        assert turn(trial, heard=False) == (True, False)
        assert turn(trial, heard=False) == (False, False)
    assert turn(trial, heard=True) == (True, False)
    assert turn(trial, heard=True) == (True, False)


def test_one_that_fails_twice_where_the_old_one_is_heard_goes() -> None:
    trial = Trial()
    assert not trial.ended(renewed=True, heard=False)
    assert not trial.ended(renewed=False, heard=True)
    assert not trial.ended(renewed=True, heard=False)
    assert trial.ended(renewed=False, heard=True)
    assert not trial.ended(renewed=False, heard=True)
