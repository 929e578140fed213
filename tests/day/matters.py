"""The thirteen things of the day that matter, and to whom each must come."""

from __future__ import annotations

from dataclasses import dataclass

from collector.domain.people import Role, SubjectKind
from tests.day.life import Use

_CHAT = "Class chat - Chromium"
_SEARCH = "Search - Chromium"
_MESSAGES = "Messages - Chromium"


@dataclass(frozen=True, slots=True)
class Matter:
    """`at`: hours of the day; `by`: whose device; `readers`: whose queue it must stand in; `names`: whom its words
    name; `answered`: minutes until somebody takes it on, None: nobody does.
    """

    key: str
    at: float
    by: SubjectKind
    uses: tuple[Use, ...]
    readers: frozenset[Role]
    names: frozenset[Role] = frozenset()
    answered: int | None = None


def _typed(title: str, *lines: str) -> tuple[Use, ...]:
    return tuple(Use(title, "chromium", line) for line in lines)


_LEADS = frozenset({Role.DSL, Role.DEPUTY})
_HEAD = frozenset({Role.HEADTEACHER})
_PUPIL = SubjectKind.PUPIL

MATTERS: tuple[Matter, ...] = (
    Matter("suicide", 9.1, _PUPIL, _typed(_SEARCH, "how many paracetamol does it take to die"), _LEADS, answered=4),
    Matter("hopeless", 9.6, _PUPIL, _typed(_MESSAGES, "i just want to end it all tonight, nobody would even notice"),
           _LEADS),
    Matter("hurt at home", 10.2, _PUPIL, _typed(_MESSAGES, "my dad hits me with a belt when he is drunk"), _LEADS,
           answered=25),
    Matter("self-harm", 10.6, _PUPIL, _typed(_CHAT, "i cut myself again last night and i cant stop"), _LEADS),
    Matter("a knife", 11.2, _PUPIL, _typed(_CHAT, "im bringing a knife in tomorrow and im going to stab him"), _LEADS,
           answered=12),
    Matter("told to die", 11.5, _PUPIL, _typed(_CHAT, "everyone in the group chat keeps telling me to kill myself"),
           _LEADS),
    Matter("secret friend", 12.1, _PUPIL,
           _typed(_MESSAGES, "dont tell your mum about us, this is our secret",
                  "delete these messages when you have read them",
                  "how old are you really, i am a lot older than i said"), _LEADS),
    Matter("not eating", 12.6, _PUPIL, _typed(_CHAT, "i havent eaten for four days and i still feel fat i hate myself"),
           _LEADS),
    Matter("running away", 13.2, _PUPIL, _typed(_MESSAGES, "im running away from home tonight, ive packed my bag"),
           _LEADS, answered=50),
    Matter("about the DSL", 13.6, _PUPIL,
           _typed(_MESSAGES, "mrs fairweather grabbed me and hit me in her office, she said nobody would believe me"),
           frozenset({Role.DEPUTY}), frozenset({Role.DSL})),
    Matter("a teacher", 10.9, SubjectKind.STAFF, _typed("Notes - Chromium", "i want to kill myself, i cant go on"),
           _HEAD),
    Matter("the headteacher", 11.9, SubjectKind.HEADTEACHER,
           _typed("Notes - Chromium", "i cant do this any more, i want to die"), frozenset({Role.CHAIR}), answered=40),
    Matter("the DSL herself", 14.1, SubjectKind.DSL,
           _typed(_MESSAGES, "my husband threatened to kill me again last night, i am so scared of him"), _HEAD),
)  # fmt: skip
