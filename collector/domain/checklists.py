"""What to ask before deciding, by what a case is about; and when to refer at once (J5). Pure data, and who picks it.

The five criteria for an immediate referral of shared nudes are those of the national guidance for schools. One that is
met asks for a referral, or for a written reason why there is none. Imagery is not looked at; Heed captures none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from collector.domain.people import SubjectKind


@dataclass(frozen=True, slots=True)
class Question:
    """`refer`: a yes asks for a referral at once."""

    key: str
    text: str
    refer: bool = False


@dataclass(frozen=True, slots=True)
class Checklist:
    """The questions of a kind of case. `must`: those that ask for a referral are answered before it is closed."""

    name: str
    questions: tuple[Question, ...]
    must: bool = False


SEXTING = Checklist(
    "Shared nudes: first review",
    (
        Question("adult", "Is an adult involved?", refer=True),
        Question(
            "forced",
            "Was anybody forced, blackmailed or groomed, or is there doubt that they can consent, as by special needs?",
            refer=True,
        ),
        Question("content", "Is what is described violent, or out of keeping with the child's age?", refer=True),
        Question("under_13", "Is anybody who is shown or described under 13?", refer=True),
        Question("harm", "Is anybody at risk of harm now because of it, self-harm and suicide included?", refer=True),
        Question("unseen", "Was the imagery left unopened and uncopied?"),
        Question("spread", "Is it known where it went, and was its removal asked for?"),
    ),
    must=True,
)
LIFE = Checklist(
    "Self-harm and suicide",
    (
        Question("safe_now", "Is the person safe now, with somebody beside them?"),
        Question("means", "Do they have a plan, or the means at hand?"),
        Question("seen", "Has somebody whom they trust spoken with them today?"),
        Question("support", "Are the nurse, the GP or the mental health team told?"),
    ),
)
EXPLOITED = Checklist(
    "Exploitation and abuse",
    (
        Question("danger", "Is the child in danger where they are, or would be at home?"),
        Question("adult_known", "Is it known who the other person is?"),
        Question("first_account", "Was the child's first account written down in their own words, without leading?"),
        Question("kept", "Is what is on the device kept as it is?"),
    ),
)
EXTREMISM = Checklist(
    "Extremism",
    (
        Question("alone", "Is somebody drawing the person in?"),
        Question("plan", "Is harm to others spoken of as a plan?"),
        Question("advice", "Was the Prevent lead of the local authority asked for advice?"),
    ),
)
STAFF = Checklist(
    "A concern about a member of staff",
    (
        Question("threshold", "Could they have harmed a child, or be unsuitable to work with children?"),
        Question("lado_day", "If so: was the LADO told within one working day?"),
        Question("not_told", "Was the member of staff not told before advice was taken?"),
    ),
)
GENERAL = Checklist(
    "Before deciding",
    (
        Question("who", "Is it known who was typing?"),
        Question("context", "Was the context looked into: a lesson, a quotation, a joke?"),
        Question("earlier", "Were earlier alerts and what else is known of the person looked at?"),
    ),
)
_BY_CATEGORY = {
    "nudes-and-coercion": SEXTING,
    **dict.fromkeys(("suicide", "self-harm", "eating-disorder", "mental-health", "dangerous-challenge"), LIFE),
    **dict.fromkeys(
        (
            *("abuse", "child-sexual-abuse", "county-lines", "cse", "domestic-abuse", "grooming", "honour-based"),
            *("neglect", "runaway", "sexual-abuse"),
        ),
        EXPLOITED,
    ),
    "extremism": EXTREMISM,
}
QUESTIONS = {
    question.key: question
    for checklist in (SEXTING, LIFE, EXPLOITED, EXTREMISM, STAFF, GENERAL)
    for question in checklist.questions
}


def checklists_for(categories: Iterable[str], subject: SubjectKind) -> tuple[Checklist, ...]:
    """Those of a case, the most particular first."""
    known = sorted({one.replace("_", "-") for one in categories} & _BY_CATEGORY.keys())
    found = {_BY_CATEGORY[one].name: _BY_CATEGORY[one] for one in known}
    if subject is not SubjectKind.PUPIL:
        found[STAFF.name] = STAFF
    return (*sorted(found.values(), key=lambda one: not one.must), GENERAL)
