"""What people sign: that a change may be made, and that somebody may be let off for a while.

Each has a key of their own, whose private half is sealed by their password. So whoever edits the collector's database
can take words away, but can make nobody say any.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from policy.bundle.canonical import canonical
from policy.bundle.cause import Cause, Malformed
from policy.bundle.exception import Grant, PolicyException
from policy.bundle.payload import Agreement, Content, Payload, Says
from policy.bundle.signing import is_signed, sign
from policy.bundle.trust import ASKERS, GRANTERS, LEADERS, PROPOSERS, Trust, TrustedPerson
from policy.document.tree import Tree

_AGREEMENT = b"heed agreement 1\n"
_EXCEPTION = b"heed exception 1\n"
_ASK = b"heed ask 1\n"


def agreement_statement(school: str, base: int, content: Content, says: Says, person: str) -> bytes:
    """What `person` signs. `base`: the version in force when they looked at the change."""
    statement: Tree = {
        "school": school,
        "base_version": base,
        "document": content.document,
        "device": content.device,
        "trust": content.trust,
        "artefacts": content.artefacts,
        "says": says.value,
        "person": person,
    }
    return _AGREEMENT + canonical(statement)


def agree(
    private: bytes, *, school: str, base: int, content: Content, says: Says, person: str, at: datetime
) -> Agreement:
    """One person's signed word. `private`: their raw key, opened by their password."""
    return Agreement(person, says, at, sign(private, agreement_statement(school, base, content, says, person)))


def exception_statement(school: str, body: Tree) -> bytes:
    """What the granter of an exception signs. `body`: all of it but the signatures."""
    return _EXCEPTION + canonical({"school": school, "exception": body})


def ask_statement(school: str, body: Tree) -> bytes:
    """What whoever asks for an exception signs: the same body, in other words."""
    return _ASK + canonical({"school": school, "exception": body})


def ask(private: bytes, *, school: str, body: Tree) -> bytes:
    """The signature of whoever `body` says asks. `private`: their raw key, opened by their password."""
    return sign(private, ask_statement(school, body))


def grant(private: bytes, *, school: str, person: str, body: Tree) -> Grant:
    """One person's signed permission. `private`: their raw key, opened by their password."""
    return Grant(person, sign(private, exception_statement(school, body)))


def check_agreements(payload: Payload, trust: Trust, because: Sequence[str]) -> None:
    """Raises Malformed unless two different people of `trust` agreed to just this content: one proposed, and one, a
    senior leader, approved. `because`: what makes it necessary, as sentences.
    """
    proposals = [one for one in payload.agreements if one.says is Says.PROPOSE]
    approvals = [one for one in payload.agreements if one.says is Says.APPROVE]
    if not proposals or not approvals:
        raise Malformed(
            Cause.NOT_AGREED,
            f"Version {payload.version} lacks the signed word of whoever {'approved' if proposals else 'proposed'} it: "
            f"have it agreed to by two people and publish it again. {because[0]}",
        )
    proposers = {_speaker(payload, trust, one) for one in proposals}
    approvers = {_speaker(payload, trust, one) for one in approvals}
    if len(proposers | approvers) == 1:
        raise Malformed(
            Cause.SELF_AGREED,
            f"Version {payload.version} was proposed and approved by one person, {approvals[0].person}: "
            "somebody else must approve it.",
        )


def check_exceptions(payload: Payload) -> None:
    """Raises Malformed unless each exception was asked for by somebody who may, and granted by another who may."""
    for one in payload.exceptions:
        _check_asked(payload, one)
        granter = payload.trust.person(one.granted.person)
        if granter is None or granter.role not in GRANTERS:
            why = "by nobody who may grant any"
        elif one.granted.person == one.asked_by:
            why = "by the person who asked for it"
        elif not is_signed(granter.key, exception_statement(payload.school, one.body), one.granted.signature):
            why = "in other words than these"
        else:
            continue
        raise Malformed(
            Cause.BAD_GRANT, f"The exception {one.id} was granted {why}: grant it anew, or publish without it."
        )


def _check_asked(payload: Payload, one: PolicyException) -> None:
    asker = payload.trust.person(one.asked_by)
    if asker is None or asker.role not in ASKERS:
        why = "by nobody whom the policy trusts to ask"
    elif not is_signed(asker.key, ask_statement(payload.school, one.body), one.asked):
        why = "in other words than these"
    else:
        return
    raise Malformed(
        Cause.BAD_GRANT, f"The exception {one.id} was asked for {why}: ask for it anew, or publish without it."
    )


def _speaker(payload: Payload, trust: Trust, agreement: Agreement) -> TrustedPerson:
    """Whoever said so. Raises Malformed unless it was they, they may, and it was about this."""
    person = trust.person(agreement.person)
    said = f"Version {payload.version} was {agreement.says}d by {agreement.person}"
    if person is None:
        sentence = f"{said}, whom the policy in force does not trust to: somebody whom it trusts must do so."
        raise Malformed(Cause.NOT_TRUSTED, sentence)
    if agreement.says is Says.APPROVE and person.role not in LEADERS:
        raise Malformed(Cause.NOT_A_LEADER, f"{said}, who is no senior leader: one must approve it.")
    if person.role not in PROPOSERS:
        raise Malformed(Cause.NOT_TRUSTED, f"{said}, who may not propose changes: somebody who may must propose it.")
    statement = agreement_statement(payload.school, payload.base, payload.content, agreement.says, person.id)
    if not is_signed(person.key, statement, agreement.signature):
        sentence = f"{said} in other words than it now has, or on another version: it must be agreed to as it is."
        raise Malformed(Cause.BAD_AGREEMENT, sentence)
    return person
