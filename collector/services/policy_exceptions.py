"""Exceptions: a reasoned, expiring permission that one person asks for, and another grants with their own hand.

A grant is signed by the granter's approval key and becomes part of the next version at once: two people have looked at
it already. It expires by itself on every device, also offline, and can be ended before.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from collector.domain.change import Actor
from collector.domain.clock import Clock
from collector.domain.limits import ACCOUNT_LENGTH, GROUP_LENGTH
from collector.domain.people import ASKING, GRANTING, PROPOSING, Viewer
from collector.domain.policies import ExceptionState, PolicyException
from collector.domain.received import Json
from collector.errors import BadRequest, NotFound, Refused
from collector.services import policy_people
from collector.services.audit import record
from collector.services.live import Announcement, Live, Topic
from collector.services.policy_change import Comparing, given_reason
from collector.services.policy_decisions import check_exceptions
from collector.services.policy_draft import Draft, InForce, Tampered, Why
from collector.services.policy_publishing import Publishing
from collector.services.policy_signing import carried
from collector.services.users import Users
from collector.store import SpoiltError, Store, UnitOfWork
from policy.bundle.agreement import ask, grant
from policy.bundle.cause import Malformed
from policy.bundle.device_part import account_hash, device_layer, read_layer
from policy.bundle.exception import MAY_LOOSEN, Whom, body_of
from policy.bundle.fields import base64_text, moment_text
from policy.document.tree import Tree, branch

__all__ = ["PolicyExceptions", "allowances"]

_UNKNOWN_KEY = (
    "Your approval key is not among those that devices trust: two people who are trusted must add it first "
    "(heed-collector policy trust propose)."
)
_MOST_AHEAD = timedelta(days=366)
_LENGTHS = {Whom.GROUP: GROUP_LENGTH, Whom.ACCOUNT: ACCOUNT_LENGTH, Whom.DEVICE: 64}


def allowances(apps: Sequence[str], uses: Sequence[str], muted: Sequence[str], why: str) -> Tree:
    """The rules of an exception that lets these programs run, allows these activities of the table of acceptable use,
    and mutes these rules or local terms.
    """
    control: Tree = {}
    if apps:
        control["apps"] = {
            f"exception-{number}": {"do": "allow", "names": [name]} for number, name in enumerate(apps, 1)
        }
    if uses:
        control["uses"] = dict.fromkeys(uses, "allowed")
    rules: Tree = {"control": control} if control else {}
    if muted:
        rules["monitoring"] = {"muted": {rule: {"because": why} for rule in muted}}
    return rules


class PolicyExceptions:
    """All that happens to one."""

    def __init__(self, store: Store, clock: Clock, live: Live, users: Users, publishing: Publishing) -> None:
        self._store = store
        self._clock = clock
        self._live = live
        self._users = users
        self._publishing = publishing
        self._comparing = Comparing(publishing)

    async def ask(
        self, viewer: Viewer, password: str, whom: Mapping[str, str], rules: Tree, *, why: str, until: datetime
    ) -> PolicyException:
        """Ask, in one's own hand, that a group, an account or a device be let off for a while, from now on. `whom` is
        one of {"group"}, {"account"} and {"device"} with its name. Raises BadRequest, NotFound (no such device),
        Refused, SignInRefused, TooManyTries.
        """
        if viewer.role not in ASKING:
            raise Refused("Your role does not ask for exceptions.")
        now, why = self._clock(), given_reason(why)
        asked = PolicyException(
            id=secrets.token_hex(8),
            asked_by=viewer.user_id,
            asked_at=now,
            whom=_whom(whom),
            rules=_rules(rules),
            why=why,
            begins_at=now,
            ends_at=until,
            state=ExceptionState.ASKED,
        )
        private = await self._users.approving(viewer, password)
        async with self._store.begin() as uow:
            before = await self._comparing.before(uow)
            if (await policy_people.actor(uow, viewer, before.payload.trust)).trusted not in ASKING:
                raise Refused(_UNKNOWN_KEY)
            await self._fits(uow, asked, before, now)
            asked = replace(asked, whom=await self._meant(uow, asked.whom, before))
            body = await self._body(uow, asked, before)
            words = ask(private, school=self._publishing.school, body=body)
            asked = replace(asked, signed={**body, "asked": base64_text(words)})
            await uow.exceptions.add(asked)
            detail: dict[str, Json] = {
                "for": dict(asked.whom),
                "rules": asked.rules,
                "why": why,
                "until": moment_text(until),
            }
            await record(uow, now, viewer.user_id, "exception.asked", asked.id, detail=detail)
            await uow.announce(Topic.POLICY)
        self._live.announce(Announcement(Topic.POLICY))
        return asked

    async def grant(self, viewer: Viewer, password: str, id_: str, reason: str) -> PolicyException:
        """Let it be, in one's own hand; published at once, or with the next version where the signing key is away.
        Raises NotFound, Refused, BadRequest, SignInRefused, TooManyTries.
        """
        reason = given_reason(reason)
        private = await self._users.approving(viewer, password)
        can_sign = await self._publishing.can_sign()
        async with self._store.begin("policy") as uow:
            await uow.policies.alone()
            asked, before, now = await _found(uow, id_), await self._comparing.before(uow), self._clock()
            await check_exceptions(uow, [asked])
            self._may_decide(asked, await policy_people.actor(uow, viewer, before.payload.trust), granting=True)
            policy_roles = await self._fits(uow, asked, before, now)
            if policy_roles is not None and viewer.role.value not in policy_roles:
                raise Refused(f"The policy lets only these grant an exception: {', '.join(sorted(policy_roles))}.")
            body = await self._body(uow, asked, before)
            if asked.signed is None or body_of(asked.signed) != body:
                raise Refused("This is not what was signed, or the policy's salt was changed since: ask for it anew.")
            given = grant(private, school=self._publishing.school, person=viewer.user_id, body=body)
            granted: Tree = {"person": given.person, "signature": base64_text(given.signature)}
            await uow.exceptions.decide(
                id_,
                ExceptionState.GRANTED,
                by=viewer.user_id,
                at=now,
                reason=reason,
                signed={**asked.signed, "granted": granted},
            )
            await record(uow, now, viewer.user_id, "exception.granted", id_, detail={"reason": reason})
            await self._publish(uow, before, viewer, f"Exception {id_} was granted.", can_sign=can_sign)
            done = await _found(uow, id_)
        self._live.announce(Announcement(Topic.POLICY))
        return done

    async def refuse(self, viewer: Viewer, id_: str, reason: str) -> PolicyException:
        """Decide that it shall not be. Raises NotFound, Refused, BadRequest."""
        reason = given_reason(reason)
        async with self._store.begin() as uow:
            await uow.policies.alone()
            asked, before, now = await _found(uow, id_), await self._comparing.before(uow), self._clock()
            await check_exceptions(uow, [asked])
            self._may_decide(asked, await policy_people.actor(uow, viewer, before.payload.trust), granting=False)
            await uow.exceptions.decide(id_, ExceptionState.REFUSED, by=viewer.user_id, at=now, reason=reason)
            await record(uow, now, viewer.user_id, "exception.refused", id_, detail={"reason": reason})
            await uow.announce(Topic.POLICY)
            done = await _found(uow, id_)
        self._live.announce(Announcement(Topic.POLICY))
        return done

    async def end(self, viewer: Viewer, id_: str, reason: str) -> PolicyException:
        """End it before its time, or take back what one asked for; devices are told at once. Raises NotFound, Refused,
        BadRequest.
        """
        reason = given_reason(reason)
        can_sign = await self._publishing.can_sign()
        async with self._store.begin("policy") as uow:
            await uow.policies.alone()
            one, before, now = await _found(uow, id_), await self._comparing.before(uow), self._clock()
            who = await policy_people.actor(uow, viewer, before.payload.trust)
            if who.user_id != one.asked_by and who.role not in GRANTING | PROPOSING:
                raise Refused("Only whoever asked for this exception, or somebody who may grant one, ends it.")
            if one.state not in {ExceptionState.ASKED, ExceptionState.GRANTED}:
                raise Refused(f"This exception is {one.state.value} already.")
            await uow.exceptions.end(id_, by=viewer.user_id, at=now, reason=reason)
            await record(uow, now, viewer.user_id, "exception.ended", id_, detail={"reason": reason})
            if one.state is ExceptionState.GRANTED:
                await self._publish(uow, before, viewer, f"Exception {id_} was ended.", can_sign=can_sign)
            done = await _found(uow, id_)
        self._live.announce(Announcement(Topic.POLICY))
        return done

    async def list(self, viewer: Viewer | None = None) -> list[PolicyException]:
        """All, newest first; of somebody who may only ask, their own."""
        async with self._store.read() as uow:
            every = await uow.exceptions.list()
        own = viewer is not None and viewer.role not in GRANTING | PROPOSING
        return [one for one in every if not own or (viewer is not None and one.asked_by == viewer.user_id)]

    def _may_decide(self, asked: PolicyException, who: Actor, *, granting: bool) -> None:
        if who.role not in GRANTING:
            raise Refused("Your role does not decide about exceptions.")
        if who.user_id == asked.asked_by:
            raise Refused("Nobody decides about what they asked for themselves.")
        if asked.state is not ExceptionState.ASKED:
            raise Refused(f"This exception is {asked.state.value} already.")
        if granting and who.trusted not in GRANTING:
            raise Refused(_UNKNOWN_KEY)

    async def _fits(
        self, uow: UnitOfWork, asked: PolicyException, before: InForce, now: datetime
    ) -> frozenset[str] | None:
        """The roles that the policy lets grant it. Raises BadRequest when it is over, too long, or illegal."""
        tree = (await self._publishing.document(uow, before.payload.document)).tree
        days = self._publishing.rules.longest_exception_days(tree)
        if asked.ends_at <= now:
            raise BadRequest("An exception must end later than now.")
        if asked.ends_at - now > min(timedelta(days=days), _MOST_AHEAD):
            raise BadRequest(f"The policy lets an exception last for {days} days at most.")
        illegal = self._publishing.rules.illegal(tree) & branch(asked.rules, "control", "uses").keys()
        if illegal:
            raise BadRequest(f"It is against the law, so nobody can allow it: {', '.join(sorted(illegal))}.")
        return self._publishing.rules.granting(tree)

    async def _meant(self, uow: UnitOfWork, whom: Mapping[str, str], before: InForce) -> dict[str, str]:
        """For whom it is, where there is such a one: an exception for nobody would look granted and allow nothing."""
        [(kind, name)] = whom.items()
        if kind == Whom.DEVICE.value and await uow.devices.show(name) is None:
            raise NotFound("There is no such device.")
        if kind == Whom.GROUP.value:
            document = await self._publishing.document(uow, before.payload.document)
            name = self._publishing.rules.group(document.tree, name)
        return {kind: name}

    async def _body(self, uow: UnitOfWork, asked: PolicyException, before: InForce) -> Tree:
        """What is signed: without names and reasons."""
        [(kind, name)] = asked.whom.items()
        if kind == Whom.ACCOUNT.value:
            salt = (await self._publishing.document(uow, before.payload.document)).tree.get("salt")
            if not isinstance(salt, str):
                raise Refused("The policy has no salt to hide accounts with: publish it again, then grant this.")
            name = account_hash(salt, name)
        return {
            "id": asked.id,
            "for": {kind: name},
            "rules": device_layer(asked.rules),
            "from": moment_text(asked.begins_at),
            "until": moment_text(asked.ends_at),
            "asked_by": asked.asked_by,
        }

    async def _publish(self, uow: UnitOfWork, before: InForce, viewer: Viewer, reason: str, *, can_sign: bool) -> None:
        """A version with the exceptions of now, and nothing else changed."""
        if not can_sign:
            return
        draft, now = Draft.again(before.payload), self._clock()
        why = Why(viewer.user_id, reason, {"exceptions": True}, plan=None)
        version = await self._publishing.publish(uow, now, draft, why)
        await carried(uow, version, now)


def _whom(whom: Mapping[str, str]) -> dict[str, str]:
    kinds = {one.value: one for one in Whom}
    if len(whom) != 1 or next(iter(whom)) not in kinds:
        raise BadRequest("An exception is for one group, one account or one device.")
    [(kind, name)] = whom.items()
    name, most = name.strip(), _LENGTHS[kinds[kind]]
    if not 0 < len(name) <= most or not name.isprintable():
        raise BadRequest(f"The {kind} must have 1 to {most} printable characters.")
    return {kind: name}


def _rules(rules: Tree) -> Tree:
    if not rules:
        raise BadRequest("Say what the exception allows: a program, an activity, or a rule to mute.")
    for section, rule in rules.items():
        if section not in MAY_LOOSEN or not isinstance(rule, dict) or not rule.keys() <= MAY_LOOSEN[section]:
            raise BadRequest("An exception may only speak of control.apps, control.uses and monitoring.muted.")
    try:
        notes = read_layer(device_layer(rules), "the exception").notes
    except Malformed as malformed:
        raise BadRequest(str(malformed)) from malformed
    if notes:
        raise BadRequest(f"The exception says something that there is not: {', '.join(notes)}.")
    return rules


async def _found(uow: UnitOfWork, id_: str) -> PolicyException:
    try:
        found = await uow.exceptions.find(id_)
    except SpoiltError as error:
        raise Tampered("This exception is not what was asked for: somebody changed the database.") from error
    if found is None:
        raise NotFound("There is no such exception.")
    return found
