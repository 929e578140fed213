"""The first policy, and the first people whom devices trust.

A collector begins with a policy to start from. While no senior leader is trusted, whoever sets their password is added
to the trust at once; senior leaders come in together with the first other person who may propose, since from then on
every change needs two, also a change of who they are.
"""

from __future__ import annotations

import asyncio
from datetime import datetime

import structlog

from collector.domain.clock import Clock
from collector.domain.policies import Document, Version
from collector.errors import BadRequest, Refused, StoreUnavailable
from collector.services import policy_people
from collector.services.policy_change import salted
from collector.services.policy_draft import Draft, Why
from collector.services.policy_key import KeyAway, KeyLocked
from collector.services.policy_publishing import Publishing
from collector.store import Store, UnitOfWork
from policy.bundle.canonical import digest

__all__ = ["PolicyFounding"]

PRESET = "plain"

_log = structlog.get_logger(__name__)


class PolicyFounding:
    """`school`: its name, for the policy to start from."""

    def __init__(self, store: Store, clock: Clock, publishing: Publishing, school: str) -> None:
        self._store = store
        self._clock = clock
        self._publishing = publishing
        self._school = school

    async def begin(self) -> Version | None:
        """Make the signing key and publish version 1, where this collector has none; None where it has. Where the key
        is away or wrapped and cannot be opened, nothing is published, and that is logged.
        """
        now = self._clock()
        await asyncio.to_thread(self._publishing.key.ensure, now)
        async with self._store.read() as uow:
            if await uow.policies.newest() is not None:
                return None
        text = self._publishing.rules.start(PRESET, self._school)
        document = await asyncio.to_thread(self._publishing.rules.document, text, now)
        document = salted(document, document)
        try:
            async with self._store.begin("policy") as uow:
                await uow.policies.alone()
                if await uow.policies.newest() is not None:  # another collector was quicker
                    return None
                return await self._first(uow, now, document)
        except (KeyAway, KeyLocked) as error:
            _log.warning("policy.not_signed", cause=type(error).__name__)
            return None

    async def key_made(self, uow: UnitOfWork, now: datetime, user_id: str) -> None:
        """Somebody has a new approval key: while no senior leader is trusted, devices are told of it at once. What
        stands in the way of that does not stand in the way of their password.
        """
        try:
            await uow.policies.alone()
            before = await self._publishing.in_force(uow)
            if before is None or before.payload.trust.founded:
                return
            every = await policy_people.wanted(uow, before.payload.trust.signers)
            trust = policy_people.founders(every)
            if digest(trust) == before.payload.content.trust:
                return
            again = Draft.again(before.payload)
            draft = Draft(
                document=again.document,
                policy=again.policy,
                trust=trust,
                artefacts=again.artefacts,
                weakens=False,
                base=before.payload.version,
            )
            reason = "Whoever sets a password is trusted while nobody can agree yet."
            await self._publishing.publish(uow, now, draft, Why(user_id, reason, {"founding": True}))
        except (Refused, BadRequest) as error:
            _log.warning("policy.trust_not_told", cause=type(error).__name__)
        except StoreUnavailable:  # then nothing of the password was kept either
            raise
        except (OSError, ValueError) as error:  # the key's file is gone or spoilt
            _log.error("policy.key_unreadable", cause=type(error).__name__)

    async def _first(self, uow: UnitOfWork, now: datetime, document: Document) -> Version:
        await uow.policies.add_document(document)
        signer = self._publishing.key.signer().current
        draft = Draft(
            document=document.hash,
            policy=self._publishing.rules.device_part(document.tree, now),
            trust=policy_people.founders(await policy_people.wanted(uow, [signer])),
            artefacts=(),
            weakens=False,
            base=0,
        )
        return await self._publishing.publish(uow, now, draft, Why("cli", "The policy to begin with.", {}))
