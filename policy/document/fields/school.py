"""What the collector does with alerts, for the whole school. None of it goes to devices, and no layer below the
school's own may change it (J3, J4, T4, T13, T14, T27).
"""

from __future__ import annotations

from itertools import zip_longest

from policy.document import entries
from policy.document.orders import ANY, EXACT, FEWER, LONGER, MORE, OFF, ON, floor, graded
from policy.document.scalars import CLOCK, NAME, SHA256, Choice, Day, Flag, Network, Text, Whole
from policy.document.shape import Field, ListOf, MapOf, Record
from policy.document.tree import Json
from policy.document.words import (
    ACTIONS,
    CATEGORIES,
    COVERS,
    DAYS,
    INCIDENTS,
    NETWORKS,
    OWNED,
    RECIPIENTS,
    REPORTED,
    REVIEW_CAUSES,
    REVIEWERS,
    SEVERITIES,
    Audience,
    Subject,
)

_DAY_MINUTES = 24 * 60

SEVERITY = Record(
    {
        "at_least": Field(MapOf(Choice(CATEGORIES), Choice(SEVERITIES)), "Kinds of risk that are never graded lower.",
                          weaker=floor(*SEVERITIES)),
        "deadline_minutes": Field(MapOf(Choice(SEVERITIES), Whole(1, 30 * _DAY_MINUTES, "minutes")),
                                  "Minutes within which somebody must have acted on an alert (J4).", weaker=LONGER),
    }
)  # fmt: skip

ROUTING = Record(
    {
        "recipients": Field(
            MapOf(
                NAME,
                Record(
                    {
                        "name": Field(Text(100), "As the school calls them.", weaker=ANY, needed=True),
                        "aliases": Field(ListOf(Text(60), 32), "What else they are called: whoever is named in "
                                         "evidence never sees it.", weaker=FEWER),
                        "role": Field(Choice(RECIPIENTS), "What they are to the school.", weaker=ANY, needed=True),
                        "contact": Field(Text(200), "How they are reached.", weaker=ANY),
                        "on": Field(Flag(), "Off when they have left.", weaker=OFF, default=True),
                    }
                ),
                64,
            ),
            "People who act on alerts.",
            weaker=entries.recipient,
        ),
        "subjects": Field(
            MapOf(Choice.of(Subject), ListOf(Choice(RECIPIENTS), 6)),
            "Who sees alerts about whom, first to be told first.",
            weaker=EXACT,
        ),
        "routes": Field(
            MapOf(
                NAME,
                Record(
                    {
                        "groups": Field(ListOf(NAME, 64), "Groups of devices, such as year groups, with those within "
                                        "them."),
                        "years": Field(ListOf(Text(32), 32), "Years, as the school's list of accounts has them."),
                        "sites": Field(ListOf(NAME, 64), "Sites: the device's own by the asset list, else the one "
                                       "where it was heard last."),
                        "categories": Field(ListOf(Choice(CATEGORIES), len(CATEGORIES)), "Kinds of risk."),
                        "to": Field(ListOf(NAME, 16), "Recipients, each of a role that sees such alerts.",
                                    needed=True),
                        "on": Field(Flag(), "Off when it no longer holds.", default=True),
                    }
                ),
                64,
            ),
            "Who of them an alert is for, by site, year group or kind of risk: it is shown to those alone of its "
            "readers. What several of these fit is for all whom they name; where nobody is left of them, and from "
            "its deadline on, it is shown to everybody whose role sees it.",
            weaker=entries.route,
        ),
    }
)  # fmt: skip


def steps(before: Json, after: Json) -> str:
    """A ladder is weaker when somebody is told later, less often, or by fewer channels."""
    old, new = _told(before), _told(after)
    for whom, times in old.items():
        if any(now > was for was, now in zip_longest(times, new.get(whom, []), fillvalue=_DAY_MINUTES + 1)):
            return f"{whom[0]} is told later, less often or no longer{f' by {whom[1]}' if whom[1] else ''}"
    return ""


def _told(ladder: Json) -> dict[tuple[str, str], list[int]]:
    """After how many minutes each is told by each channel; no channel where a step leaves it to Heed."""
    found: dict[tuple[str, str], list[int]] = {}
    for step in ladder if isinstance(ladder, list) else ():
        if isinstance(step, dict) and isinstance(after := step.get("after_minutes"), int):
            to, by = step.get("to"), step.get("by")
            for whom in to if isinstance(to, list) else ():
                for channel in by if isinstance(by, list) else ("",):
                    found.setdefault((str(whom), str(channel)), []).append(after)
    return {whom: sorted(times) for whom, times in found.items()}


_STEP = Record(
    {
        "after_minutes": Field(Whole(0, _DAY_MINUTES, "minutes"), "Minutes after the alert.", needed=True),
        "to": Field(
            ListOf(Choice(("routed", *RECIPIENTS, "rota")), 8),
            "Who is told, besides those told before. routed: whoever the routing of this subject names; rota: whoever "
            "answers at this hour. Nobody is told what is about themselves.",
            needed=True,
        ),
        "by": Field(ListOf(Choice(("email", "sms", "teams", "push", "phone", "webhook")), 6), "By which channels."),
    }
)

ESCALATION = Record(
    {
        "hours": Field(NAME, "Hours of the calendar in which people are told of what is not urgent; what comes at "
                       "other times waits for them. Critical and urgent alerts never wait.", weaker=ANY),
        "ladders": Field(MapOf(Choice(SEVERITIES), ListOf(_STEP, 12)), "What happens while nobody acts.", weaker=steps),
        "rota": Field(
            MapOf(
                NAME,
                Record(
                    {
                        "days": Field(ListOf(Choice(DAYS), 7), "Days of the week.", weaker=FEWER, needed=True),
                        "from": Field(CLOCK, "From.", weaker=ANY, needed=True),
                        "to": Field(CLOCK, "Until; on the next day where it is earlier.", weaker=ANY, needed=True),
                        "who": Field(ListOf(NAME, 8), "Recipients, first to be called first.", weaker=FEWER,
                                     needed=True),
                        "on": Field(Flag(), "Off when it no longer holds.", weaker=OFF, default=True),
                    }
                ),
                64,
            ),
            "Who answers out of hours.",
            weaker=entries.rota,
        ),
    }
)  # fmt: skip

RESPONSE = MapOf(Choice.of(Audience), MapOf(Choice(INCIDENTS), ListOf(Choice(ACTIONS), len(ACTIONS))))
"""The school's response tables: role, incident, recommended actions. People decide (T13-T15)."""

RETENTION = MapOf(
    Choice(("no-concern", "concern", "case", "referral", "checks", "audit", "inventory")),
    Whole(1, 40 * 366, "days"),
)

CHECKS = Record(
    {
        "every_days": Field(
            MapOf(Choice(("canary", "off-site", "filter", "required-apps", "lock", "campaign")),
                  Whole(1, 366, "days")),
            "How often monitoring is proved, by kind of check (T6).", weaker=LONGER),
        "review_months": Field(Whole(1, 12, "months"), "Months between reviews of the whole provision (T5).",
                               weaker=LONGER),
        "review_on": Field(ListOf(Choice(REVIEW_CAUSES), len(REVIEW_CAUSES)), "What calls for an earlier one.",
                           weaker=FEWER),
        "review_by": Field(ListOf(Choice(REVIEWERS), len(REVIEWERS)), "Who takes part in it.", weaker=FEWER),
        "campaign_covers": Field(ListOf(Choice(COVERS), len(COVERS)), "What a campaign of checks takes its samples "
                                 "of (T6).", weaker=FEWER),
        "governor_report_days": Field(Whole(1, 366, "days"), "Days between anonymous reports to the governors (T16).",
                                      weaker=LONGER),
        "filter_tests": Field(
            MapOf(
                NAME,
                Record(
                    {
                        "address": Field(Text(300, r"https?://[!-~]+", "an address of the web, http:// and all"),
                                         "What the filter must block: a page that is made for such tests, never what "
                                         "is against the law.", needed=True, device=True),
                        "shows": Field(Text(100), "What its page shows and a filter's own page does not.", needed=True,
                                       device=True),
                        "on": Field(Flag(), "Off when it is no longer tried.", default=True, device=True),
                    }
                ),
                16,
            ),
            "Addresses that each device tries, at school and away, to show that the filter blocks them (T34).",
            weaker=entries.filter_test,
            device=True,
        ),
        "report_days": Field(Whole(1, 92, "days"), "Days between reports to those of report_to (U3).",
                             weaker=LONGER),
        "report_to": Field(ListOf(Choice(REPORTED), len(REPORTED)), "Who is told by mail that a report is ready; a "
                           "governor reads the one without names (U3).", weaker=FEWER),
        "report_on": Field(Choice(DAYS), "The day of the week on which weekly reports come."),
        "report_at": Field(CLOCK, "When on that day, by the school's clocks."),
    }
)  # fmt: skip

OWN_DEVICES = MapOf(
    Choice(OWNED),
    Record(
        {
            "in_school": Field(Flag(), "Whether such a device may come to school.", weaker=ON),
            "network": Field(Choice(NETWORKS), "What of the network it may use.", weaker=graded(*reversed(NETWORKS))),
        }
    ),
)
"""Which devices may come to school, and what of its network they may use. Told to people; no software enforces it."""

APPROVAL = Record(
    {
        "exception_days": Field(Whole(1, 366, "days"), "The longest that an exception may last (T8).", weaker=LONGER),
        "grant": Field(
            ListOf(Choice(("headteacher", "leader", "dsl", "deputy")), 4), "Who may grant an exception.", weaker=MORE
        ),
    }
)

_DAYS = Record(
    {
        "from": Field(Day(), "First day.", needed=True, device=True, lately=True),
        "to": Field(Day(), "Last day.", needed=True, device=True, lately=True),
    }
)

CALENDAR = Record(
    {
        "terms": Field(
            MapOf(NAME, _DAYS),
            "Terms; days outside them are holidays.", device=True),
        "closed": Field(
            MapOf(NAME, _DAYS),
            "Days within terms on which the school is closed.", device=True),
        "hours": Field(
            MapOf(
                NAME,
                Record(
                    {
                        "days": Field(ListOf(Choice(DAYS), 7), "Days of the week.", needed=True, device=True),
                        "from": Field(CLOCK, "From.", needed=True, device=True),
                        "to": Field(CLOCK, "Until; on the next day where it is earlier.", needed=True, device=True),
                        "in_holidays": Field(Flag(), "Whether they hold outside terms too.", device=True),
                    }
                ),
                32,
            ),
            "Hours by name: school hours, clubs, evenings.", device=True),
    }
)  # fmt: skip

SITES = MapOf(
    NAME,
    Record(
        {
            "networks": Field(ListOf(Network(), 64), "The site's own addresses, as the collector sees them."),
            "beacon": Field(SHA256, "What proves the site to a device: the SHA-256 of its beacon's certificate.",
                            device=True),
            "beacon_at": Field(Text(200, r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+):[0-9]{1,5}", "a host and port such as "
                                    "10.1.0.5:8444"),
                               "Where devices ask the beacon: an address that is reached from within the site alone.",
                               device=True),
        }
    ),
    64,
)  # fmt: skip
