from __future__ import annotations

import os

from agent.sensors.files.since import EVER, Since


def test_what_the_first_policy_names_counts_from_when_the_life_began_and_what_a_later_one_names_from_then() -> None:
    since = Since(["/home/p/Documents"], 100.0)
    since.name(None, 101.0)
    since.name(["/srv/a"], 102.0)
    since.name(["/srv/a"], 103.0)
    since.name(["/srv/a", "/srv/b"], 200.0)
    assert [since.of(root) for root in ("/home/p/Documents", "/srv/a", "/srv/b", "/media/stick")] == [
        100.0,
        100.0,
        200.0,
        EVER,
    ]


def test_a_folder_that_is_named_again_counts_from_then() -> None:
    since = Since([], 100.0)
    since.name(["/srv/a"], 101.0)
    since.name([], 102.0)
    since.name(["/srv/a"], 300.0)
    assert since.of("/srv/a") == 300.0


def test_where_the_clock_was_put_back_all_counts_from_there() -> None:
    since = Since(["/d"], 100.0)
    since.name([], 100.0)
    since.name(["/srv/a"], 150.0)
    since.put_back(50.0)
    assert (since.began, since.of("/d"), since.of("/srv/a"), since.of("/media/stick")) == (50.0, 50.0, 50.0, EVER)
    since.put_back(70.0)
    assert since.began == 50.0


def test_what_lies_in_a_named_folder() -> None:
    since = Since(["/home/p/Documents"], 100.0)
    since.name([f"{os.sep}srv{os.sep}a"], 100.0)
    assert since.is_named(f"{os.sep}srv{os.sep}a{os.sep}b{os.sep}c.txt")
    assert not since.is_named(f"{os.sep}srv{os.sep}ab{os.sep}c.txt")
    assert not since.is_named("/home/p/Documents/c.txt")
