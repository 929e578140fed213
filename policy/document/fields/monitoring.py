"""What is monitored, and how closely. All of it goes to devices (T1, T18, T30-T32, U7)."""

from __future__ import annotations

from policy.age import AgeBand
from policy.detect.thresholds import BOUNDS
from policy.document import entries
from policy.document.orders import ANY, FEWER, HOURS, LATER, LONGER, MORE, NEVER, OFF, ON, graded
from policy.document.scalars import NAME, Choice, Day, Flag, Share, Text
from policy.document.shape import Field, ListOf, MapOf, Record
from policy.document.tree import Json
from policy.document.words import CATEGORIES, LANGUAGES, SENSORS, SEVERITIES

BECAUSE = Text(500)
_RULE = Text(128, r"[a-z0-9][a-z0-9.-]*", "the name of a rule, such as suicide.plan, or of a local term")
_WORDS = Text(80)


def older(before: Json, after: Json) -> str:
    """Severity goes by age: the younger, the graver the same thing is, and least where nothing is said of age
    (policy/lexicon/en/ages.lex; a test holds the lexicon to it).
    """
    oldest: tuple[Json, ...] = (None, *(age.value for age in reversed(AgeBand)))
    ranks = {age: rank for rank, age in enumerate(oldest) if not isinstance(age, list | dict)}
    if before == after or isinstance(before, list | dict) or isinstance(after, list | dict):
        return ""
    return "the same things are less grave" if ranks.get(after, 0) < ranks.get(before, len(ranks)) else ""


MONITORING = Record(
    {
        "hours": Field(
            NAME,
            "When this group is monitored: always, never, or the name of hours in the calendar.",
            weaker=HOURS,
            device=True,
        ),
        "sensors": Field(
            MapOf(Choice(SENSORS), Flag()), "What is looked at, each on or off.", weaker=OFF, device=True
        ),
        "categories": Field(
            MapOf(Choice(CATEGORIES), Flag()), "Kinds of risk that are looked for.", weaker=OFF, device=True
        ),
        "least": Field(
            MapOf(Choice(CATEGORIES), Choice(SEVERITIES)),
            "The least severity of a kind of risk that leaves the device.",
            weaker=graded(*reversed(SEVERITIES)),
            device=True,
        ),
        "languages": Field(
            MapOf(Choice(LANGUAGES), Flag()), "Lexicons by language (ISO 639-1).", weaker=OFF, device=True
        ),
        "thresholds": Field(
            MapOf(Choice(tuple(BOUNDS)), Share(0.0, 0.999)),
            "How sure the statistical detector must be; those of the lexicon hold where nothing is said.",
            weaker=LONGER,
            device=True,
        ),
        "age": Field(Choice.of(AgeBand), "How old the users are; severity goes by it.", weaker=older, device=True),
        "muted": Field(
            MapOf(
                _RULE,
                Record(
                    {
                        "because": Field(BECAUSE, "Why it is muted.", weaker=NEVER, needed=True),
                        "muted": Field(Flag(), "On, unless an outer layer's muting is undone here.", weaker=ON,
                                       device=True, default=True),
                        "until": Field(Day(), "The last day of it.", weaker=LATER, device=True),
                    }
                ),
            ),
            "Rules and local terms that raise nothing, each with the reason.",
            weaker=entries.muting,
            device=True,
        ),
        "terms": Field(
            MapOf(
                NAME,
                Record(
                    {
                        "words": Field(ListOf(_WORDS, 64), "Words or phrases as they are written; word+ for all forms.",
                                       weaker=FEWER, needed=True, device=True),
                        "category": Field(Choice(CATEGORIES), "The kind of risk.", weaker=ANY, needed=True,
                                          device=True),
                        "severity": Field(Choice(SEVERITIES), "How grave it is.", weaker=graded(*SEVERITIES),
                                          needed=True, device=True),
                        "because": Field(BECAUSE, "Why the school looks for it.", weaker=NEVER, needed=True),
                        "on": Field(Flag(), "Off where a layer does without it.", weaker=OFF, device=True,
                                    default=True),
                    }
                ),
                200,
            ),
            "Local terms that the school adds (T31).",
            weaker=entries.term,
            device=True,
        ),
    }
)  # fmt: skip

SUPPORT = MapOf(
    NAME,
    Record(
        {
            "titles": Field(ListOf(Text(80), 16), "How the service's own pages call themselves.", weaker=MORE,
                            needed=True, device=True),
            "because": Field(BECAUSE, "What the service is.", weaker=NEVER, needed=True),
            "on": Field(Flag(), "Off where it is no longer listed.", weaker=ON, device=True, default=True),
        }
    ),
    64,
)  # fmt: skip
"""Confidential services besides those known to Heed, where typing is not captured (design section 1, principle 7)."""
