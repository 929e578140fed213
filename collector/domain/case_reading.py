"""A deed out of a form or a command: what is missing or wrong is said, and nothing is guessed. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from collector.domain import case_deeds as deeds
from collector.domain.case_deeds import Deed
from collector.domain.checklists import QUESTIONS
from collector.domain.deciding import BODIES, REFERENCE_LENGTH, read_decision
from collector.domain.limits import NAME_LENGTH, REASON_LENGTH
from collector.errors import BadRequest
from policy.document.words import ACTIONS
from policy.severity import Severity

Said = Mapping[str, str]


def read_deed(do: str, said: Said, alerts: Sequence[str] = ()) -> Deed:
    """What somebody wants done. `do`: one of READERS; `alerts`: those chosen, for split. Raises BadRequest."""
    if do == "split":
        return deeds.SplitOff(tuple(dict.fromkeys(alerts)), "", _words(said, "reason", "Say why they are apart"))
    if do not in READERS:
        raise BadRequest(f"What is done to a case must be one of: {', '.join([*READERS, 'split'])}.")
    return READERS[do](said)


def _assigned(said: Said) -> Deed:
    return deeds.Assigned(_words(said, "to", "Say who sees to it", NAME_LENGTH))


def _regraded(said: Said) -> Deed:
    name = said.get("severity", "").strip().upper()
    if name not in Severity.__members__:
        raise BadRequest(f"Say how grave it is: {', '.join(one.name.lower() for one in Severity)}.")
    return deeds.Regraded(Severity[name], _words(said, "reason", "Say why it is graded anew"))


def _answered(said: Said) -> Deed:
    question, answer = said.get("question", ""), said.get("answer", "")
    if question not in QUESTIONS:
        raise BadRequest(f"A checklist's question must be one of: {', '.join(QUESTIONS)}.")
    if answer not in {"yes", "no"}:
        raise BadRequest("Answer with: yes or no.")
    return deeds.Answered(question, answer == "yes", _optional(said, "text"))


def _acted(said: Said) -> Deed:
    if said.get("action", "") not in ACTIONS:
        raise BadRequest(f"An action must be one of: {', '.join(ACTIONS)}.")
    return deeds.Acted(said["action"], _optional(said, "text"))


def _referred(said: Said) -> Deed:
    body = said.get("body", "").strip()
    if body not in BODIES:
        raise BadRequest(f"Say to whom it was referred: {', '.join(BODIES)}.")
    reference, when = _optional(said, "reference", REFERENCE_LENGTH), _optional(said, "told_at", REFERENCE_LENGTH)
    return deeds.ReferredOn(body, reference, when, _optional(said, "text"))


def _parents(said: Said) -> Deed:
    told = said.get("told", "")
    if told not in {"yes", "no"}:
        raise BadRequest("Say whether parents were told: yes or no.")
    return deeds.ParentsTold(told == "yes", _words(said, "text", "Say who told them, when; or why not"))


def _other(said: Said) -> str:
    return _words(said, "other", "Say which other case", REFERENCE_LENGTH)


READERS: Mapping[str, Callable[[Said], Deed]] = {
    "take_on": lambda _said: deeds.TakenOn(),
    "assign": _assigned,
    "note": lambda said: deeds.Noted(_words(said, "text", "Write the note")),
    "regrade": _regraded,
    "answer": _answered,
    "act": _acted,
    "refer": _referred,
    "not_refer": lambda said: deeds.NotReferred(_words(said, "reason", "Say why there is no referral")),
    "parents": _parents,
    "feed_back": lambda said: deeds.FedBack(
        _words(said, "to", "Say who was told", NAME_LENGTH), _optional(said, "text")
    ),
    "link": lambda said: deeds.Linked(_other(said), _words(said, "reason", "Say what they have to do with each other")),
    "merge": lambda said: deeds.MergedInto(_other(said), _words(said, "reason", "Say why they are one")),
    "close": lambda said: deeds.ClosedWith(read_decision(said)),
    "reopen": lambda said: deeds.OpenedAgain(_words(said, "reason", "Say why it is opened again")),
}


def _words(said: Said, name: str, asked: str, most: int = REASON_LENGTH) -> str:
    words = said.get(name, "").strip()
    if not words or len(words) > most or "\0" in words:
        raise BadRequest(f"{asked}, in 1 to {most} characters.")
    return words


def _optional(said: Said, name: str, most: int = REASON_LENGTH) -> str:
    words = said.get(name, "").strip()
    if len(words) > most or "\0" in words:
        raise BadRequest(f"Write at most {most} characters.")
    return words
