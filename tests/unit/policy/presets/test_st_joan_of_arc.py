"""The document of 2020-23, sentence by sentence: what stands here was read from the school's own policy, not from the
preset.
"""

from __future__ import annotations

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
    for_group,
    for_role,
    listed,
    preset,
)

SCHOOL = "st-joan-of-arc"
ROLES = ("pupil", "staff", "guest")

# What its sentences say of each activity, of pupils and of staff; "-" where they say nothing of that role.
USES = """
    social-media                   permission     permission
    online-gaming                  not-allowed    not-allowed
    inappropriate-material         not-allowed    not-allowed
    discrimination                 not-allowed    not-allowed
    illegal-content                illegal        illegal
    copyright-infringement         not-allowed    not-allowed
    installing-software            not-allowed    not-allowed
    bypassing-safeguards           not-allowed    not-allowed
    file-sharing                   not-allowed    -
    removable-media                -              permission
    cloud-upload                   permission     -
    personal-cloud-accounts        not-allowed    permission
    messaging                      certain-times  -
    personal-email-at-school       not-allowed    not-allowed
    school-email-for-personal-use  -              not-allowed
    phones-brought-to-school       permission     allowed
    phones-for-learning            permission     permission
    phones-in-social-time          not-allowed    certain-times
    taking-photos                  permission     permission
    publishing-photos-of-others    permission     permission
    other-own-devices              not-allowed    certain-times
    private-contact-with-pupils    -              permission
"""

# The main areas of risk that it lists, under content, contact and conduct.
RISKS = [
    ("content", "inappropriate content", "pornography"),
    ("content", "lifestyles that promote harm", "self-harm"),
    ("content", "lifestyles that promote harm", "eating-disorder"),
    ("content", "hate", "hate"),
    ("contact", "sexual exploitation", "grooming"),
    ("contact", "sexual exploitation", "cse"),
    ("contact", "radicalisation", "extremism"),
    ("contact", "online bullying", "bullying"),
    ("contact", "identity theft", "fraud"),
    ("conduct", "aggressive behaviour", "bullying"),
    ("conduct", "gambling", "gambling"),
    ("conduct", "body image", "eating-disorder"),
    ("conduct", "sexting", "nudes-and-coercion"),
    ("conduct", "copyright", "piracy"),
]

# Whom its sentences on incidents name, at the least.
RESPONSES = [
    ("pupil", "illegal-material", {"police", "iwf", "local-authority"}, "J6"),
    ("staff", "illegal-material", {"headteacher", "police", "iwf", "local-authority"}, "J6"),
    ("pupil", "sexting", {"dsl", "police", "children-social-care", "inform-parents"}, "J5"),
    ("pupil", "extremism", {"dsl", "prevent-or-channel"}, "J21"),
    ("pupil", "grooming", {"dsl", "police", "ceop"}, "J6"),
    ("pupil", "offensive-message", {"dsl", "police", "inform-parents"}, "J7"),
    ("staff", "offensive-message", {"headteacher", "police"}, "J3"),
    ("pupil", "online-bullying", {"dsl", "inform-parents"}, "J7"),
    ("pupil", "unauthorised-device-use", {"remove-access", "inform-parents"}, "J7"),
    ("staff", "unauthorised-device-use", {"headteacher", "disciplinary-action"}, "J2"),
    ("staff", "complaint-about-staff", {"headteacher", "chair-of-governors", "lado"}, "J3"),
    ("pupil", "complaint-about-staff", {"headteacher"}, "J3"),
]


def cells() -> list[tuple[str, str, str]]:
    """Activity, role and what is said of it."""
    table = [line.split() for line in USES.strip().splitlines()]
    return [(row[0], role, said) for row in table for role, said in zip(("pupil", "staff"), row[1:], strict=True)]


@pytest.mark.clause("T9")
@pytest.mark.parametrize(("activity", "role", "said"), cells())
def test_what_it_says_of_each_use(activity: str, role: str, said: str) -> None:
    assert for_role(SCHOOL, role).value("control", "uses", activity) == (None if said == "-" else said)


@pytest.mark.clause("J1")
@pytest.mark.parametrize("role", ROLES)
def test_every_screen_locks_after_ten_idle_minutes(role: str) -> None:
    control = for_role(SCHOOL, role).control()
    assert (control.idle_minutes, control.warning_seconds) == (10, 30)


@pytest.mark.clause("J2")
@pytest.mark.parametrize("group", ["reception", "year-6", "teachers", "office", "visitors"])
def test_monitoring_is_strict_for_everybody_at_any_time(group: str) -> None:
    monitoring = for_group(SCHOOL, group).monitoring()
    assert monitoring.hours.hold(HOLIDAY_NIGHT)
    assert all(monitoring.categories.values())
    assert all(monitoring.sensors.values())


@pytest.mark.parametrize(("area", "risk", "category"), RISKS)
def test_each_area_of_risk_is_looked_for(area: str, risk: str, category: str) -> None:
    monitoring = for_role(SCHOOL, "pupil", HOLIDAY_NIGHT).monitoring()
    assert raised(monitoring, f"{category}.rule", category, Severity.LOW, "typing", HOLIDAY_NIGHT), (area, risk)


@pytest.mark.clause("J3")
@pytest.mark.parametrize(
    ("about", "told"),
    [("pupil", ["dsl", "deputy"]), ("staff", ["headteacher"]), ("headteacher", ["chair", "lado"])],
)
def test_who_is_told_about_whom(about: str, told: list[str]) -> None:
    assert for_role(SCHOOL, "pupil").value("routing", "subjects", about) == told


@pytest.mark.clause("J4")
@pytest.mark.parametrize("severity", ["low", "medium", "high", "urgent", "critical"])
def test_every_suspected_risk_is_dealt_with_on_the_same_day(severity: str) -> None:
    minutes = for_role(SCHOOL, "pupil").value("severity", "deadline_minutes", severity)
    assert isinstance(minutes, int)
    assert minutes <= 24 * 60


@pytest.mark.clause("J2")
@pytest.mark.parametrize(("role", "incident", "named", "clause"), RESPONSES)
def test_whom_an_incident_is_taken_to(role: str, incident: str, named: set[str], clause: str) -> None:
    actions = set(map(str, listed(for_role(SCHOOL, role).value("response", role, incident))))
    assert named <= actions, clause


def test_of_everything_pupils_do_parents_are_told_and_a_record_is_made() -> None:
    responses = for_role(SCHOOL, "pupil").value("response", "pupil")
    assert isinstance(responses, dict)
    for incident, actions in responses.items():
        told = listed(actions)
        assert "record-as-safeguarding" in told, incident
        assert "inform-parents" in told or incident == "complaint-about-staff", incident


@pytest.mark.clause("J4")
def test_of_everything_pupils_do_the_safety_lead_is_told() -> None:
    """Save for a complaint about staff, which is the headteacher's."""
    responses = for_role(SCHOOL, "pupil").value("response", "pupil")
    assert isinstance(responses, dict)
    without = {incident for incident, actions in responses.items() if "dsl" not in listed(actions)}
    assert without == {"complaint-about-staff"}


@pytest.mark.clause("J3")
@pytest.mark.parametrize("role", ["staff", "guest"])
def test_of_everything_staff_do_the_headteacher_is_told(role: str) -> None:
    responses = for_role(SCHOOL, role).value("response", role)
    assert isinstance(responses, dict)
    assert len(responses) >= 4
    for incident, actions in responses.items():
        assert listed(actions)[0] == "headteacher", incident


def test_it_is_reviewed_every_year_and_when_technology_changes_with_regular_reports() -> None:
    effective = for_role(SCHOOL, "pupil")
    assert effective.value("checks", "review_months") == 12
    assert "technology" in listed(effective.value("checks", "review_on"))
    for key, most in (("report_days", 31), ("governor_report_days", 92)):
        days = effective.value("checks", key)
        assert isinstance(days, int)
        assert days <= most


@pytest.mark.clause("J2")
def test_sanctions_differ_from_role_to_role_and_from_incident_to_incident() -> None:
    pupil, staff = (for_role(SCHOOL, "pupil").value("response", role) for role in ("pupil", "staff"))
    assert isinstance(pupil, dict)
    assert isinstance(staff, dict)
    shared = pupil.keys() & staff.keys()
    assert len(shared) >= 10
    assert all(pupil[incident] != staff[incident] for incident in shared)
    assert len({tuple(map(str, listed(actions))) for actions in pupil.values()}) >= 10


@pytest.mark.clause("J24")
@pytest.mark.parametrize("role", ROLES)
def test_social_networks_are_blocked_until_a_purpose_is_approved(role: str) -> None:
    verdict = app_verdict(for_role(SCHOOL, role).control(), AppFacts("network", category="social"), LESSON)
    assert verdict.do == "deny"
    assert not use(for_role(SCHOOL, role), "social-media", LESSON).allowed


@pytest.mark.clause("J24")
def test_only_the_headteacher_or_a_senior_leader_approves_it_and_not_for_ever() -> None:
    effective = for_role(SCHOOL, "pupil")
    assert effective.value("approval", "grant") == ["headteacher", "leader"]
    assert effective.value("approval", "exception_days") == 30


@pytest.mark.clause("J14")
def test_guest_accounts_have_rules_of_their_own_and_an_end() -> None:
    groups = preset(SCHOOL)["groups"]
    assert isinstance(groups, dict)
    guests = [group for group in groups.values() if isinstance(group, dict) and group.get("role") == "guest"]
    assert guests
    assert all(group.get("until") for group in guests)
    assert for_group(SCHOOL, "visitors").control().removable_media == "deny"
    assert for_group(SCHOOL, "teachers").control().removable_media != "deny"


@pytest.mark.parametrize("role", ROLES)
def test_nobody_signs_in_as_somebody_else(role: str) -> None:
    assert not use(for_role(SCHOOL, role), "another-persons-account", LESSON).allowed


@pytest.mark.parametrize("role", ROLES)
def test_programs_that_nobody_listed_are_noticed(role: str) -> None:
    assert app_verdict(for_role(SCHOOL, role).control(), AppFacts("game of my own"), LESSON).do == "watch"


def test_virus_protection_must_stay() -> None:
    assert any(app.name == "anti-virus" for app in for_role(SCHOOL, "staff").control().required_apps)


@pytest.mark.clause("T9")
@pytest.mark.parametrize(("moment", "allowed"), [(LESSON, False), (BREAK, True), (LUNCH, True), (EVENING, False)])
def test_staff_use_their_phones_in_breaks(moment: object, allowed: bool) -> None:
    assert isinstance(moment, type(LESSON))
    assert use(for_role(SCHOOL, "staff", moment), "phones-in-social-time", moment).allowed is allowed


@pytest.mark.parametrize("group", ["reception", "year-1", "year-6", "teachers", "tutors-and-contractors", "visitors"])
def test_everybody_is_told(group: str) -> None:
    notice = for_group(SCHOOL, group).notice()
    assert all((notice.sign_in, notice.seen_by, notice.kept, notice.contact))
