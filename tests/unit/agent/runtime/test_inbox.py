"""What the session's loop is woken for, and in which order it sees what was noticed."""

from __future__ import annotations

import asyncio

from agent.core.observation import Click, Key, KeyAction, Observation
from agent.runtime.inbox import Inbox


def letter(character: str, at: float = 0.0) -> Key:
    return Key(at, KeyAction.TEXT, character)


async def test_letters_wait_for_what_ends_their_word() -> None:
    seen: list[Observation] = []
    inbox = Inbox(seen.append)
    typed = [letter("h"), letter("i"), letter(" ")]
    for key in typed[:2]:
        await asyncio.to_thread(inbox.put, key)
    await asyncio.sleep(0)
    assert seen == []
    await asyncio.to_thread(inbox.put, typed[2])
    await asyncio.sleep(0)
    assert seen == typed


async def test_letters_at_rest_are_seen_at_the_next_look() -> None:
    seen: list[Observation] = []
    inbox = Inbox(seen.append)
    inbox.put(letter("h"))
    inbox.drain()
    assert seen == [letter("h")]


async def test_all_else_wakes_the_loop_at_once() -> None:
    for observation in (Click(0.0), Key(0.0, KeyAction.ENTER), Key(0.0, KeyAction.BACKSPACE), letter("."), letter("7")):
        seen: list[Observation] = []
        inbox = Inbox(seen.append)
        inbox.put(letter("x"))
        inbox.put(observation)
        await asyncio.sleep(0)
        assert seen == [letter("x"), observation]


async def test_a_loop_far_behind_loses_the_oldest_and_counts_them() -> None:
    seen: list[Observation] = []
    inbox = Inbox(seen.append)
    for place in range(5_000):
        inbox.put(letter("x", float(place)))
    inbox.drain()
    assert inbox.lost == 5_000 - len(seen)
    assert seen[-1] == letter("x", 4_999.0)
