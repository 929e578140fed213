"""What programs do, once each: written down with the token, and never done again for a key that was given before.

A program that heard no answer sends the same again with the same key, and is told how what it did stands. The key
is taken in a transaction of its own before anything is done: where a collector dies in between, whoever comes back is
told that nobody knows, and looks.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta

from collector.domain.api_tokens import Bearer
from collector.domain.clock import Clock
from collector.domain.received import Json
from collector.errors import BadRequest
from collector.services.audit import record
from collector.store import Store

__all__ = ["ApiWrites", "Asked", "Taken"]

LONGEST_KEY = 128
_REMEMBERED = timedelta(hours=24)
_ANOTHER = "This Idempotency-Key was used for something else; give each thing to be done a key of its own."
_OPEN = (
    "The same was asked before, and is being done, or was cut off: look whether it is done, and send it with another "
    "key if it is not."
)


class Taken(BadRequest):
    """The key was given before, and what came of it cannot be told."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`what` is done to which `object_`; `key` empty: as often as it is asked; `request`: all of it."""

    what: str
    object_: str
    key: str = ""
    request: bytes = b""


class ApiWrites:
    """One write at a time."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def begin(self, bearer: Bearer, asked: Asked) -> str | None:
        """Write down that a program asks for this, and take its key; or, where it was done before, the id of what it
        was done to. Raises Taken, BadRequest.
        """
        if len(asked.key) > LONGEST_KEY or not (asked.key.isascii() and asked.key.isprintable()):
            raise BadRequest(f"An Idempotency-Key has 1 to {LONGEST_KEY} printable ASCII characters.")
        now, key, hash_ = self._clock(), _hash(asked.key.encode()), _hash(asked.request)
        async with self._store.begin() as uow:
            if asked.key:
                await uow.api_writes.forget_before(now - _REMEMBERED)
                if not await uow.api_writes.claim(bearer.token.id, key, hash_, now):
                    found = await uow.api_writes.find(bearer.token.id, key)
                    if found is None or found.asked != hash_:
                        raise Taken(_ANOTHER)
                    if found.done_to is None:
                        raise Taken(_OPEN)
                    return found.done_to
            detail: dict[str, Json] = {"token": bearer.token.id, "what": asked.what}
            await record(uow, now, bearer.viewer.user_id, "api.asked", _id(asked.object_), detail=detail)
        return None

    async def done(self, bearer: Bearer, asked: Asked, done_to: str) -> None:
        """It was, and to this: an id."""
        if asked.key:
            async with self._store.begin() as uow:
                await uow.api_writes.done(bearer.token.id, _hash(asked.key.encode()), done_to)

    async def give_back(self, bearer: Bearer, asked: Asked) -> None:
        """It was refused, so that nothing was done."""
        if asked.key:
            async with self._store.begin() as uow:
                await uow.api_writes.give_back(bearer.token.id, _hash(asked.key.encode()))


def _id(said: str) -> str:
    """An id as it is; nothing of what can be none: a program's own words do not belong into the audit."""
    return said if len(said) <= 64 and set(said) <= set("0123456789abcdef-") else ""


def _hash(said: bytes) -> bytes:
    return hashlib.sha256(said).digest()
