"""A conversation over many lines: grooming shows in signs that mean nothing alone. Pure.

Each line is matched and forgotten as ever; what is kept is which kinds of sign were met and when (`sign.age`,
`sign.secrecy` … in policy/lexicon), by program, for half an hour, and never a word of what was written. Several kinds
together, one of them that somebody is to be met, seen, or kept secret, are raised once, and again when more come. Below
13, where no child can consent, that is urgent however few they are.
Sources: NSPCC Learning, grooming; CEOP Education; KCSIE annex B.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from policy.age import AgeBand
from policy.detect.match import Match
from policy.severity import Severity

RULE = "grooming.conversation"
REMEMBERED_SECONDS = 1800.0
ENOUGH = 3  # kinds of sign
MANY = 5
_PROGRAMS = 8
_YOUNG = (AgeBand.UNDER_11, AgeBand.FROM_11)
_TELLING = frozenset({"sign.secrecy", "sign.meeting", "sign.image"})
_MEANS = {
    "sign.age": "ages were asked or told",
    "sign.secrecy": "secrecy was asked for",
    "sign.meeting": "a meeting was spoken of",
    "sign.gift": "money or gifts were offered",
    "sign.image": "pictures or a camera were asked for",
    "sign.alone": "somebody asked who is near",
    "sign.move": "another app was proposed",
    "sign.affection": "there was flattery or love",
    "sign.pressure": "there was pressure or blame",
}


class Conversations:
    """The signs of each program's conversation. Times are monotonic seconds and never run backwards."""

    def __init__(self, age: AgeBand | None = None) -> None:
        """`age`: of the device's user, where it is known."""
        self.be_of(age)
        self._met: OrderedDict[str, dict[str, float]] = OrderedDict()  # program -> sign -> when last
        self._raised: dict[str, tuple[int, float]] = {}  # program -> kinds of sign when last raised, and when

    def be_of(self, age: AgeBand | None) -> None:
        """The user is of this age from now on."""
        self._urgent_from = ENOUGH if age in _YOUNG else MANY

    def hear(self, program: str, signs: Iterable[str], at: float) -> Match | None:
        """Signs met in a line; a match when they make a conversation that a person should look at."""
        new = [sign for sign in signs if sign in _MEANS]
        if not new:
            return None
        met = self._met.setdefault(program, {})
        self._met.move_to_end(program)
        met.update(dict.fromkeys(new, at))
        for sign in [sign for sign, when in met.items() if at - when > REMEMBERED_SECONDS]:
            del met[sign]
        while len(self._met) > _PROGRAMS:
            self._raised.pop(self._met.popitem(last=False)[0], None)
        count, when = self._raised.get(program, (0, at))
        if at - when > REMEMBERED_SECONDS:
            count = 0
        if len(met) < max(ENOUGH, count + 1) or _TELLING.isdisjoint(met):
            return None
        self._raised[program] = (len(met), at)
        return self._match(sorted(met))

    def forget(self) -> None:
        """Drop it all: the session was locked."""
        self._met.clear()
        self._raised.clear()

    def _match(self, met: list[str]) -> Match:
        told = "; ".join(_MEANS[sign] for sign in met)
        return Match(
            rule=RULE,
            category="grooming",
            severity=Severity.URGENT if len(met) >= self._urgent_from else Severity.HIGH,
            confidence=min(0.9, 0.4 + 0.1 * len(met)),
            first_person=False,  # the signs may be of either side
            start=0,
            end=0,
            explanation=f"Over several lines of one conversation: {told}. None means much alone. A person decides.",
        )
