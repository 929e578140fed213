"""The document of 2025, row by row: what stands here was read from the school's own policy, not from the preset."""

from __future__ import annotations

from datetime import datetime

import pytest

from policy.evaluate.apps import AppFacts, app_verdict
from policy.evaluate.use import use
from policy.evaluate.watching import raised
from policy.severity import Severity
from tests.unit.policy.presets.reading import (
    BREAK,
    EVENING,
    HOLIDAY_NIGHT,
    LESSON,
    LUNCH,
    SUNDAY,
    for_group,
    for_role,
    listed,
    preset,
)

SCHOOL = "st-thomas"
ROLES = ("pupil", "staff", "guest")

# The table by person: a mark under not allowed, allowed, at certain times, and selected staff (of staff) or with a
# member of staff's permission (of learners). Rows without a mark are left empty by the school.
STAFF_COLUMNS = ("not-allowed", "allowed", "certain-times", "nominated")
LEARNER_COLUMNS = ("not-allowed", "allowed", "certain-times", "permission")
TABLE = """
    online-gaming                  ..X.  ...X
    online-shopping                ..X.  X...
    file-sharing                   ..X.  ..X.
    social-media                   ..X.  X...
    messaging                      ..X.  X...
    streaming                      ..X.  X...
    phones-brought-to-school       ....  ...X
    phones-for-learning            ....  X...
    phones-in-social-time          ..X.  X...
    taking-photos                  ....  X...
    other-own-devices              ..X.  X...
    personal-email-at-school       ..X.  X...
    school-email-for-personal-use  ....  X...
"""
ELSEWHERE = {"phones-brought-to-school": "allowed", "taking-photos": "permission"}
"""Of staff: what the table of devices and the staff's agreement say where the table of use is empty."""

# The table that is the same for all users.
ACTIONS = """
    child-abuse-imagery          illegal
    child-exploitation           illegal
    terrorism                    illegal
    encouraging-suicide          illegal
    sexual-image-offences        illegal
    threats-of-violence          illegal
    hate-crime                   illegal
    harassment-and-stalking      illegal
    drug-offences                illegal
    weapons-offences             illegal
    fraud-and-financial-crime    illegal
    another-persons-account      illegal
    unauthorised-access          illegal
    malware                      illegal
    revealing-confidential-data  illegal
    disabling-systems            illegal
    penetration-testing          illegal
    inappropriate-material       not-allowed
    discrimination               not-allowed
    private-business             not-allowed
    bypassing-safeguards         not-allowed
    copyright-infringement       not-allowed
    large-downloads              nominated
    disrepute                    not-allowed
"""

# What sentences outside the tables say: of whom, of what, and what.
STATEMENTS = """
    pupil  illegal-content              illegal
    staff  illegal-content              illegal
    pupil  changing-settings            not-allowed
    staff  changing-settings            not-allowed
    pupil  removing-school-software     not-allowed
    pupil  publishing-photos-of-others  permission
    staff  publishing-photos-of-others  permission
    pupil  ai-services                  permission
    staff  ai-services                  permission
    pupil  installing-software          not-allowed
    staff  installing-software          permission
    guest  installing-software          not-allowed
    staff  private-contact-with-pupils  not-allowed
    staff  personal-cloud-accounts      not-allowed
    guest  social-media                 not-allowed
    guest  file-sharing                 not-allowed
    guest  messaging                    not-allowed
"""

# What the list of illegal content and of cyber-crime names, and the kinds of risk that show it.
LISTED = [
    ("child sexual abuse imagery", ("child-sexual-abuse",), "T10"),
    ("child sexual abuse, exploitation, grooming", ("sexual-abuse", "cse", "grooming"), "T10"),
    ("terrorism", ("extremism",), "T10"),
    ("encouraging or assisting suicide", ("suicide",), "T10"),
    ("offences relating to sexual images", ("nudes-and-coercion", "pornography"), "T10"),
    ("incitement to and threats of violence", ("violence",), "T10"),
    ("hate crime", ("hate",), "T10"),
    ("harassment and stalking", ("bullying", "sexual-harassment"), "T10"),
    ("drug-related offences", ("drugs",), "T10"),
    ("weapons and firearms offences", ("weapons",), "T10"),
    ("fraud and financial crime", ("fraud", "crime"), "T10"),
    ("copyright theft", ("piracy",), "T10"),
    ("another's account, unauthorised access, viruses, disruption, penetration testing", ("hacking",), "T11"),
    ("bypassing of safeguards", ("bypass",), "T12"),
    ("gambling, drugs, pornography that are merely inappropriate", ("gambling", "drugs", "pornography"), "T10"),
]

LEARNER_ACTIONS = (
    ("class-teacher",),
    ("headteacher",),
    ("police", "children-social-care"),  # one column
    ("technical-support",),
    ("inform-parents",),
    ("remove-access",),
    ("warning",),
    ("further-sanction",),
)
LEARNER_RESPONSES = """
    illegal-material               .XX.....
    unauthorised-account-use       .X......
    sharing-account                .X......
    corrupting-data                .X.X..X.
    offensive-message              .X..X.X.
    unauthorised-files             X..XX...
    bypassing-filter               ...XXXX.
    accidental-offensive-material  .X.XX...
    deliberate-offensive-material  .X.XXXX.
    copyright-or-data-protection   .X......
    unauthorised-device-use        X.....X.
    unauthorised-online-service    X.......
    disrepute                      .X..X...
    continued-after-warning        .X..XX.X
"""

STAFF_ACTIONS = (
    ("headteacher",),
    ("local-authority",),
    ("police",),
    ("technical-support",),
    ("warning",),
    ("suspension",),
    ("disciplinary-action",),
)
STAFF_RESPONSES = """
    illegal-material               XXX....
    breaking-data-protection       X..XX..
    deliberate-offensive-material  XX..X..
    corrupting-data                XX..X..
    bypassing-filter               ...XX..
    unauthorised-files             ...X...
    copyright-or-data-protection   X......
    sharing-account                X..XX..
    unauthorised-account-use       X..XX..
    offensive-message              X......
    personal-contact-with-pupils   X......
    inappropriate-personal-use     X......
    careless-personal-data         X......
    jeopardising-standing          XX.....
    disrepute                      X......
    failing-to-report              X......
    continued-after-warning        ....XXX
"""

# Devices of the school's own, for one person, for several, authorised; then pupils', staff's and visitors' own.
OWNED = ("school-individual", "school-shared", "school-authorised", "pupil-owned", "staff-owned", "visitor-owned")
IN_SCHOOL = "XXX.XX"
NETWORK = ("full", "full", "full", "none", "internet-only", "none")


def rows(table: str) -> list[list[str]]:
    """The words of each row."""
    return [line.split() for line in table.strip().splitlines()]


def marked(marks: str, columns: tuple[str, ...]) -> str | None:
    """The one column that has a mark, or None."""
    assert len(marks) == len(columns)
    return columns[marks.index("X")] if "X" in marks else None


@pytest.mark.clause("T9")
@pytest.mark.parametrize(("activity", "_", "marks"), rows(TABLE))
def test_the_learners_column_of_the_table_of_use(activity: str, _: str, marks: str) -> None:
    assert for_role(SCHOOL, "pupil").value("control", "uses", activity) == marked(marks, LEARNER_COLUMNS)


@pytest.mark.clause("T9")
@pytest.mark.parametrize(("activity", "marks", "_"), rows(TABLE))
def test_the_staffs_column_of_the_table_of_use(activity: str, marks: str, _: str) -> None:
    expected = marked(marks, STAFF_COLUMNS) or ELSEWHERE.get(activity)
    assert for_role(SCHOOL, "staff").value("control", "uses", activity) == expected


@pytest.mark.clause("T9")
@pytest.mark.parametrize(("activity", "marks"), [(row[0], row[2]) for row in rows(TABLE)])
def test_what_the_table_means_for_a_learner_in_a_lesson_and_in_the_evening(activity: str, marks: str) -> None:
    in_lesson, at_home = (
        use(for_role(SCHOOL, "pupil", moment), activity, moment).allowed for moment in (LESSON, EVENING)
    )
    assert not at_home
    assert in_lesson == (marked(marks, LEARNER_COLUMNS) == "certain-times")


@pytest.mark.clause("T9")
@pytest.mark.parametrize(
    "activity", [row[0] for row in rows(TABLE) if marked(row[1], STAFF_COLUMNS) == "certain-times"]
)
def test_certain_times_of_staff_are_never_all_times_and_never_none(activity: str) -> None:
    allowed = [use(for_role(SCHOOL, "staff", moment), activity, moment).allowed for moment in (LESSON, LUNCH, EVENING)]
    assert True in allowed
    assert False in allowed


# Rows that a device sees, since programs of a kind belong to them.
SEEN = {
    "gaming": "online-gaming",
    "shopping": "online-shopping",
    "file-sharing": "file-sharing",
    "social": "social-media",
    "chat": "messaging",
    "streaming": "streaming",
}


@pytest.mark.clause("T9")
@pytest.mark.parametrize(
    "moment", [LESSON, BREAK, LUNCH, EVENING, SUNDAY], ids=["lesson", "break", "lunch", "evening", "Sunday"]
)
@pytest.mark.parametrize("role", ["pupil", "staff"])
@pytest.mark.parametrize(("kind", "activity"), list(SEEN.items()))
def test_programs_run_when_the_table_says_so_and_only_then(
    kind: str, activity: str, role: str, moment: datetime
) -> None:
    effective = for_role(SCHOOL, role, moment)
    verdict = app_verdict(effective.control(), AppFacts("program", category=kind), moment)
    assert (verdict.do == "allow") == use(effective, activity, moment).allowed, verdict.sentence
    assert verdict.do in {"allow", "deny"}


@pytest.mark.clause("T9")
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(("activity", "column"), rows(ACTIONS))
def test_the_table_for_all_users(activity: str, column: str, role: str) -> None:
    effective = for_role(SCHOOL, role)
    assert effective.value("control", "uses", activity) == column
    assert not use(effective, activity, LESSON).allowed


@pytest.mark.clause("T9")
@pytest.mark.parametrize(("role", "activity", "said"), rows(STATEMENTS))
def test_what_sentences_outside_the_tables_say(role: str, activity: str, said: str) -> None:
    assert for_role(SCHOOL, role).value("control", "uses", activity) == said


@pytest.mark.clause("T9")
def test_large_files_are_for_those_whom_the_school_names() -> None:
    assert not use(for_group(SCHOOL, "teachers"), "large-downloads", LESSON).allowed
    assert use(for_group(SCHOOL, "media-team"), "large-downloads", LESSON).allowed


@pytest.mark.clause("T10")
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(
    "category",
    [pytest.param(one, id=f"{clause}-{name}-{one}") for name, categories, clause in LISTED for one in categories],
)
def test_what_the_lists_of_illegal_things_name_is_raised_for_everybody_everywhere(category: str, role: str) -> None:
    monitoring = for_role(SCHOOL, role, HOLIDAY_NIGHT).monitoring()
    assert raised(monitoring, f"{category}.rule", category, Severity.LOW, "typing", HOLIDAY_NIGHT)


@pytest.mark.clause("T11")
@pytest.mark.parametrize("role", ["pupil", "staff"])
@pytest.mark.parametrize("category", ["hacking-tools", "vpn-and-proxy"])
def test_tools_of_cyber_crime_and_of_getting_round_safeguards_are_stopped(category: str, role: str) -> None:
    verdict = app_verdict(for_role(SCHOOL, role).control(), AppFacts("tool", category=category), LESSON)
    assert verdict.do == "deny"


@pytest.mark.clause("T13")
@pytest.mark.parametrize(("incident", "marks"), rows(LEARNER_RESPONSES))
def test_the_learners_table_of_responses(incident: str, marks: str) -> None:
    expected = [one for mark, actions in zip(marks, LEARNER_ACTIONS, strict=True) if mark == "X" for one in actions]
    assert sorted(map(str, listed(for_role(SCHOOL, "pupil").value("response", "pupil", incident)))) == sorted(expected)


@pytest.mark.clause("T14")
@pytest.mark.parametrize(("incident", "marks"), rows(STAFF_RESPONSES))
def test_the_staffs_table_of_responses(incident: str, marks: str) -> None:
    expected = [one for mark, actions in zip(marks, STAFF_ACTIONS, strict=True) if mark == "X" for one in actions]
    assert sorted(map(str, listed(for_role(SCHOOL, "staff").value("response", "staff", incident)))) == sorted(expected)


@pytest.mark.clause("T14")
def test_a_concern_about_staff_misuse_goes_to_the_headteacher_and_outside() -> None:
    assert for_role(SCHOOL, "staff").value("response", "staff", "complaint-about-staff") == ["headteacher", "lado"]


@pytest.mark.clause("T9")
@pytest.mark.parametrize(("owned", "in_school", "network"), list(zip(OWNED, IN_SCHOOL, NETWORK, strict=True)))
def test_the_table_of_mobile_devices(owned: str, in_school: str, network: str) -> None:
    effective = for_role(SCHOOL, "staff")
    assert effective.value("devices", owned, "in_school") is (in_school == "X")
    assert effective.value("devices", owned, "network") == network


@pytest.mark.clause("J3")
@pytest.mark.parametrize(
    ("about", "told"),
    [("pupil", {"dsl"}), ("staff", {"headteacher"}), ("headteacher", {"chair", "lado"}), ("dsl", {"chair"})],
)
def test_who_is_told_about_whom(about: str, told: set[str]) -> None:
    routed = set(map(str, listed(for_role(SCHOOL, "pupil").value("routing", "subjects", about))))
    assert told <= routed
    assert about not in routed


@pytest.mark.clause("T5")
def test_the_provision_is_reviewed_every_year_and_when_something_changes() -> None:
    effective = for_role(SCHOOL, "pupil")
    assert effective.value("checks", "review_months") == 12
    assert {"risk", "working-practice", "technology"} <= set(map(str, listed(effective.value("checks", "review_on"))))
    assert {"leader", "dsl", "it", "governor"} <= set(map(str, listed(effective.value("checks", "review_by"))))


@pytest.mark.clause("T6")
def test_checks_cover_off_site_devices_areas_and_groups_once_a_term_at_least() -> None:
    effective = for_role(SCHOOL, "pupil")
    assert {"off-site", "sites", "groups"} <= set(map(str, listed(effective.value("checks", "campaign_covers"))))
    for kind in ("campaign", "filter", "off-site"):
        days = effective.value("checks", "every_days", kind)
        assert isinstance(days, int)
        assert days <= 92


def test_an_exception_for_study_ends_within_a_month() -> None:
    assert for_role(SCHOOL, "pupil").value("approval", "exception_days") == 30


@pytest.mark.clause("T18")
def test_there_are_groups_by_key_stage_year_ability_staff_and_guests() -> None:
    groups = preset(SCHOOL)["groups"]
    assert isinstance(groups, dict)
    said = [group for group in groups.values() if isinstance(group, dict)]
    assert {group.get("key_stage") for group in said} >= {"eyfs", "ks1", "ks2"}
    assert {year for group in said for year in listed(group.get("years", []))} == set(range(-1, 7))
    assert {group.get("ability") for group in said} >= {"EAL support", "SEND support"}
    assert {group.get("role") for group in said} == set(ROLES)


@pytest.mark.clause("T18")
def test_the_youngest_the_older_and_staff_are_told_in_words_of_their_own() -> None:
    told = {for_group(SCHOOL, group).notice().sign_in for group in ("reception", "year-5", "teachers", "visitors")}
    assert len(told) == 4


@pytest.mark.parametrize("group", ["nursery", "year-2", "year-6", "teachers", "office", "visitors"])
def test_everybody_is_told(group: str) -> None:
    notice = for_group(SCHOOL, group).notice()
    assert all((notice.sign_in, notice.seen_by, notice.kept, notice.contact))


@pytest.mark.clause("T30")
def test_staff_are_watched_for_less_than_pupils_and_for_danger_all_the_same() -> None:
    pupil, staff = (for_role(SCHOOL, role).monitoring() for role in ("pupil", "staff"))
    assert all(pupil.categories.values())
    assert all(pupil.sensors[sensor] for sensor in ("typing", "titles", "file-text"))
    assert not staff.sensors["file-text"]
    assert not staff.categories["mental-health"]
    for category in ("suicide", "violence", "grooming", "sexual-abuse", "extremism"):
        assert raised(staff, f"{category}.rule", category, Severity.MEDIUM, "typing", EVENING)


def test_what_the_school_installed_must_stay() -> None:
    effective = for_role(SCHOOL, "pupil")
    assert effective.control().required_apps
    assert not use(effective, "removing-school-software", LESSON).allowed


def test_learners_of_another_language_are_understood() -> None:
    assert for_group(SCHOOL, "english-as-additional-language").monitoring().languages["pl"]
    assert not for_group(SCHOOL, "year-5").monitoring().languages["pl"]
