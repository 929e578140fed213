"""Device control, which is not monitoring (U6): the idle lock, programs, media, and the table of acceptable use."""

from __future__ import annotations

from policy.document import entries
from policy.document.fields.monitoring import BECAUSE
from policy.document.orders import ANY, FEWER, LATER, LONGER, MORE, NEVER, OFF, graded
from policy.document.scalars import NAME, SHA256, Choice, Day, Flag, Text, Whole
from policy.document.shape import Field, ListOf, MapOf, Record
from policy.document.words import ACTIVITIES, APP_CATEGORIES, USES

_DO = ("allow", "watch", "deny")
_MODES = ("off", "watch", "enforce")

_APP = Record(
    {
        "do": Field(Choice(_DO), "allow it, watch (log what would be blocked), or deny it.", weaker=graded(*_DO),
                    needed=True, device=True),
        "sha256": Field(ListOf(SHA256, 64), "The program's files by hash: most specific, so asked first.", weaker=ANY,
                        device=True),
        "signers": Field(ListOf(Text(200), 16), "Who signed it, or the package it came in.", weaker=ANY, device=True),
        "paths": Field(ListOf(Text(260), 32), "Where it stands; * for any part of a name.", weaker=ANY, device=True),
        "names": Field(ListOf(Text(128), 32), "What it is called.", weaker=ANY, device=True),
        "category": Field(Choice(APP_CATEGORIES), "A kind of program: least specific, so asked last.", weaker=ANY,
                          device=True),
        "hours": Field(NAME, "When the rule holds: always, or hours of the calendar.", weaker=ANY, device=True),
        "until": Field(Day(), "The last day of it.", weaker=LATER, device=True),
        "because": Field(BECAUSE, "Why.", weaker=NEVER),
    }
)  # fmt: skip

CONTROL = Record(
    {
        "idle_minutes": Field(Whole(1, 60, "minutes"), "Minutes without input after which the screen locks (J1).",
                              weaker=LONGER, device=True),
        "warning_seconds": Field(Whole(0, 120, "seconds"), "How long before the lock its user is warned.",
                                 weaker=NEVER, device=True),
        "presentation_minutes": Field(Whole(0, 240, "minutes"), "The longest that a presentation or a video call may "
                                      "hold off the lock.", weaker=LONGER, device=True),
        "apps_mode": Field(Choice(_MODES), "Whether the rules for programs are off, watched, or enforced.",
                           weaker=graded(*_MODES), device=True),
        "apps_unlisted": Field(Choice(_DO), "What becomes of a program that no rule names.", weaker=graded(*_DO),
                               device=True),
        "apps": Field(MapOf(NAME, _APP), "Rules for programs.", device=True),
        "apps_gate": Field(Flag(), "Where rules are enforced, on Linux: keep denied programs in people's own folders "
                           "from starting at all, where the device can.", weaker=OFF, device=True),
        "required_apps": Field(
            MapOf(
                NAME,
                Record(
                    {
                        "names": Field(ListOf(Text(128), 16), "What the program is called.", weaker=MORE, needed=True,
                                       device=True),
                        "version": Field(Text(32), "The oldest version that will do.", weaker=ANY, device=True),
                        "required": Field(Flag(), "Off where it is no longer required.", weaker=OFF, device=True,
                                          default=True),
                    }
                ),
                128,
            ),
            "Programs that must stay installed (T21).",
            weaker=entries.required,
            device=True,
        ),
        "removable_media": Field(Choice(_DO), "Sticks, cards and disks.", weaker=graded(*_DO), device=True),
        "watched_folders": Field(ListOf(Text(260), 32), "Folders, besides those where people keep files, whose new "
                                 "files are looked at.", weaker=FEWER, device=True),
        "uses": Field(MapOf(Choice(ACTIVITIES), Choice(USES)), "The school's table of acceptable use for this role "
                      "(T9).", weaker=graded(*USES), device=True),
        "use_hours": Field(MapOf(Choice(ACTIVITIES), ListOf(NAME, 8)), "The hours of what is allowed at certain times: "
                           "within any of these.", weaker=MORE, device=True),
    }
)  # fmt: skip

NOTICE = Record(
    {
        "sign_in": Field(Text(2000, lines=True), "What users are told at sign-in and enrolment (J8).", weaker=NEVER,
                         device=True),
        "seen_by": Field(Text(500, lines=True), "Who sees what is raised.", weaker=NEVER, device=True),
        "kept": Field(Text(500, lines=True), "For how long it is kept.", weaker=NEVER, device=True),
        "contact": Field(Text(500, lines=True), "Whom to ask, or to complain to.", weaker=NEVER, device=True),
    }
)  # fmt: skip
