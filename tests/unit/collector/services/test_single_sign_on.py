from __future__ import annotations

import pyotp
import pytest

from collector.domain.people import Role, Viewer
from collector.domain.second_step import PROOF_LASTS, fresh
from collector.domain.single_sign_on import WAITS, NotMatched, Provider, Purpose
from collector.errors import BadRequest, NotFound, ProviderUnavailable, TooManyTries
from collector.services.audit import Audit
from collector.services.single_sign_on import Back, SingleSignOn
from collector.services.users import Users
from collector.store import Store
from tests.fakes.clock import FakeClock
from tests.fakes.sign_on import FakeDoor

PASSWORD = "copper lantern otter"
HERE = "192.0.2.1"
PROVIDER = Provider("Fake", "https://provider.test", "heed", second_factor={"amr": ("mfa",)})


class School:
    """One DSL, whose address at the provider is known, and the provider."""

    def __init__(self, store: Store, provider: Provider = PROVIDER) -> None:
        self.store, self.clock, self.door = store, FakeClock(), FakeDoor()
        self.users = Users(store, self.clock.now)
        self.sign_on = SingleSignOn(store, self.clock.now, provider, self.door)

    async def person(self, name: str = "amina", address: str = "Amina@School.example") -> Viewer:
        viewer = await self.users.redeem(await self.users.create(name, "", Role.DSL), PASSWORD)
        if address:
            await self.sign_on.let_join(name, address)
        return viewer

    async def round(self, purpose: Purpose = Purpose.SIGN_IN, session: str = "", **claims: object) -> Back:
        """There and back."""
        self.door.claims_ |= claims
        sent = await self.sign_on.begin(purpose, HERE, session=session, then="/alerts/1")
        return await self.sign_on.back(sent.secret, self.answer(), HERE, "Firefox on Windows")

    def answer(self, **changes: str) -> dict[str, str]:
        return {"code": "a code", "state": self.door.sent[-1].state, "iss": PROVIDER.issuer} | changes

    async def refused(self, purpose: Purpose = Purpose.SIGN_IN, session: str = "", **claims: object) -> str:
        with pytest.raises(NotMatched) as error:
            await self.round(purpose, session, **claims)
        assert error.value.purpose is purpose
        return error.value.why

    async def with_code(self, viewer: Viewer) -> pyotp.TOTP:
        await self.users.second_steps.begin(viewer)
        setting = await self.users.second_steps.setting(viewer)
        app = pyotp.TOTP(setting.secret or "")
        await self.users.second_steps.confirm(viewer, app.at(self.clock.now()), HERE)
        self.clock.step(60)
        return app


@pytest.mark.clause("T24")
async def test_a_verified_address_joins_once_and_then_only_its_subject_counts(store: Store) -> None:
    school = School(store)
    viewer = await school.person()
    first = await school.round()
    assert await school.users.viewer(first.session) == viewer
    assert first.then == "/"
    moved = await school.round(email="amina.k@school.example")  # the same person, married
    assert await school.users.viewer(moved.session) == viewer
    # A new member of staff is given the address of one who left.
    assert await school.refused(sub="p-2", email="amina@school.example") == "joined_by_another"
    actions = [one.action for one in await Audit(store).list()]
    assert actions.count("user.sign_on_joined") == 1
    assert actions.count("user.signed_in") == 2


@pytest.mark.clause("T24")
async def test_an_address_that_is_not_theirs_or_not_verified_joins_nothing(sqlite_store: Store) -> None:
    school = School(sqlite_store)
    await school.person()
    right = dict(school.door.claims_)
    wrong: list[tuple[dict[str, object], str]] = [
        ({"email_verified": False}, "unverified"),
        ({"email_verified": "false"}, "unverified"),
        ({"email_verified": None}, "unverified"),
        ({"email": "ben@school.example"}, "unknown"),
        ({"email": "amina@school.example.evil.test"}, "unknown"),
        ({"email": ["amina@school.example"]}, "unverified"),
        ({"sub": ""}, "no_subject"),
        ({"sub": 7}, "no_subject"),
        ({"sub": "p" * 256}, "no_subject"),
    ]
    for claims, why in wrong:
        school.door.claims_ = right | claims
        assert await school.refused() == why, claims
    assert (await school.sign_on.joined("amina")).since is None


async def test_entra_says_otherwise_that_an_address_is_verified(sqlite_store: Store) -> None:
    school = School(sqlite_store)
    viewer = await school.person()
    signed = await school.round(email_verified=None, xms_edov=True)
    assert await school.users.viewer(signed.session) == viewer


async def test_a_claim_that_the_school_requires_must_be_there(sqlite_store: Store) -> None:
    school = School(sqlite_store, Provider("Fake", PROVIDER.issuer, "heed", {"hd": "school.example"}))
    await school.person()
    assert await school.refused() == "claim_required"
    assert await school.refused(hd="evil.test") == "claim_required"
    assert (await school.round(hd="school.example")).session


@pytest.mark.clause("T24", "T26")
async def test_a_leaver_is_refused_although_their_provider_knows_them(sqlite_store: Store) -> None:
    school = School(sqlite_store)
    await school.person()
    session = (await school.round()).session
    await school.users.disable("amina")
    assert await school.users.viewer(session) is None
    assert await school.refused() == "unknown"
    with pytest.raises(NotFound):
        await school.sign_on.let_join("amina", "amina@school.example")


@pytest.mark.clause("T24")
async def test_heeds_own_second_step_is_asked_for_unless_the_provider_took_one(sqlite_store: Store) -> None:
    school = School(sqlite_store)
    viewer = await school.person()
    app = await school.with_code(viewer)
    half = await school.round()
    assert half.awaits_code
    assert await school.users.viewer(half.session) is None
    whole = await school.users.second_step(half.session, app.at(school.clock.now()), HERE)
    assert await school.users.viewer(whole.session) == viewer
    strong = await school.round(amr=["pwd", "mfa"])
    assert not strong.awaits_code
    standing = await school.users.standing(strong.session)
    assert standing is not None
    assert standing.strong


@pytest.mark.clause("T24")
async def test_two_factors_are_believed_only_where_the_school_says_so(sqlite_store: Store) -> None:
    school = School(sqlite_store, Provider("Fake", PROVIDER.issuer, "heed"))
    await school.with_code(await school.person())
    assert (await school.round(amr=["mfa"], acr="mfa")).awaits_code


async def test_coming_from_the_provider_is_no_proof_of_sitting_there(sqlite_store: Store) -> None:
    school = School(sqlite_store)
    await school.person()
    silent = await school.users.standing((await school.round()).session)
    asked = await school.users.standing((await school.round(auth_time=school.clock.now().timestamp() - 60)).session)
    long_ago = await school.users.standing((await school.round(auth_time=1_000_000)).session)
    assert [fresh(one.proved_at, school.clock.now()) for one in (silent, asked, long_ago) if one is not None] == [
        False,
        True,
        False,
    ]


async def test_one_shows_by_the_provider_that_one_still_sits_there(sqlite_store: Store) -> None:
    school = School(sqlite_store)
    await school.person()
    session = (await school.round()).session
    now = school.clock.now().timestamp()
    assert await school.refused(Purpose.PROVE, session) == "not_asked_again"
    assert await school.refused(Purpose.PROVE, session, auth_time=now - 3600) == "not_asked_again"
    assert await school.refused(Purpose.PROVE, session, auth_time=now, sub="p-2") == "somebody_else"
    back = await school.round(Purpose.PROVE, session, sub="p-1", auth_time=now)
    assert (back.then, back.session) == ("/alerts/1", "")
    standing = await school.users.standing(session)
    assert standing is not None
    assert fresh(standing.proved_at, school.clock.now())
    school.clock.step(PROOF_LASTS.total_seconds() + 1)
    await school.users.sign_out(session)
    assert await school.refused(Purpose.PROVE, session, auth_time=now) == "session_ended"


async def test_one_joins_ones_own_account_from_within_and_nobody_elses(store: Store) -> None:
    school = School(store)
    viewer = await school.person(address="")
    other = await school.person("ben", "")
    session = (await school.users.sign_in("amina", PASSWORD, HERE)).session
    bens = (await school.users.sign_in("ben", PASSWORD, HERE)).session
    assert await school.refused(email_verified=False) == "unverified"
    await school.round(Purpose.CONNECT, session)
    assert await school.users.viewer((await school.round()).session) == viewer
    assert await school.refused(Purpose.CONNECT, bens) == "joined_elsewhere"
    assert await school.users.viewer(bens) == other
    await school.sign_on.part("amina", actor=viewer.user_id)
    assert await school.users.viewer(session) is None
    assert await school.refused() == "unverified"
    with pytest.raises(NotFound):
        await school.sign_on.part("amina")


async def test_another_address_parts_whoever_had_joined_and_signs_them_out(sqlite_store: Store) -> None:
    school = School(sqlite_store)
    await school.person()
    await school.person("ben", "")
    session = (await school.round()).session
    await school.sign_on.let_join("amina", "new@school.example")
    assert await school.users.viewer(session) is None
    assert await school.refused() == "unknown"
    with pytest.raises(BadRequest, match="amina's already"):
        await school.sign_on.let_join("ben", "NEW@school.example")
    for none in ("new", "a@b", "a b@c.d", "@c.d", "a@b@c.d", ""):
        with pytest.raises(BadRequest):
            await school.sign_on.let_join("amina", none)
    assert (await school.sign_on.joined("amina")).address == "new@school.example"


@pytest.mark.clause("T24")
async def test_a_password_set_by_a_link_parts_whoever_had_joined(store: Store) -> None:
    """Who knew the old password may have joined an account of their own there, and must not come in by it again."""
    school = School(store)
    viewer = await school.person()
    session = (await school.users.sign_in("amina", PASSWORD, HERE)).session
    await school.round(Purpose.CONNECT, session, sub="p-thief", email="thief@school.example")
    assert (await school.round()).session
    await school.users.redeem(await school.users.link("amina"), f"{PASSWORD} two")
    assert await school.refused() == "unknown"
    assert (await school.sign_on.joined("amina")).address == "amina@school.example"
    mine = await school.round(sub="p-1", email="amina@school.example")
    assert await school.users.viewer(mine.session) == viewer
    await school.sign_on.part("amina")
    again = (await school.users.sign_in("amina", f"{PASSWORD} two", HERE)).session
    await school.round(Purpose.CONNECT, again)
    await school.users.redeem(await school.users.link("amina"), PASSWORD)
    assert await school.refused() == "unknown"  # no address was named, so nothing is left
    parted = [one for one in await Audit(store).list() if one.action == "user.sign_on_parted"]
    assert [one.actor for one in parted] == [viewer.user_id, "cli", viewer.user_id]


@pytest.mark.clause("T24")
async def test_an_answer_counts_once_in_time_with_its_own_state_and_browser(store: Store) -> None:
    school = School(store)
    await school.person()
    sent = await school.sign_on.begin(Purpose.SIGN_IN, HERE)
    answer = school.answer()
    other = await school.sign_on.begin(Purpose.SIGN_IN, HERE)
    for secret, given in (
        ("", answer),  # no cookie: another browser, which was sent the link
        ("made up", answer),
        (other.secret, answer),  # somebody else's answer in this browser
    ):
        with pytest.raises(NotMatched) as error:
            await school.sign_on.back(secret, given, HERE)
        assert error.value.why == "not_sent"
    assert (await school.sign_on.back(sent.secret, answer, HERE)).session
    for secret in (sent.secret, other.secret):  # used; and used up by the wrong answer
        with pytest.raises(NotMatched):
            await school.sign_on.back(secret, school.answer(), HERE)
    for refused in ({"error": "access_denied"}, {"code": ""}):
        sent = await school.sign_on.begin(Purpose.SIGN_IN, HERE)
        with pytest.raises(NotMatched):
            await school.sign_on.back(sent.secret, school.answer(**refused), HERE)
    late = await school.sign_on.begin(Purpose.SIGN_IN, HERE)
    school.clock.step(WAITS.total_seconds() + 1)
    with pytest.raises(NotMatched):
        await school.sign_on.back(late.secret, school.answer(), HERE)


async def test_whoever_sat_there_before_is_signed_out(sqlite_store: Store) -> None:
    school = School(sqlite_store)
    await school.person()
    await school.person("ben", "")
    before = (await school.users.sign_in("ben", PASSWORD, HERE)).session
    after = (await school.round(session=before)).session
    assert before != after
    assert await school.users.viewer(before) is None


async def test_tries_that_come_to_nothing_must_wait_and_a_silent_provider_is_said(sqlite_store: Store) -> None:
    school = School(sqlite_store)
    await school.person()
    school.door.fails = ProviderUnavailable("it is down")
    with pytest.raises(ProviderUnavailable):
        await school.round()
    school.door.fails = None
    for _ in range(30):
        try:
            await school.refused(email_verified=False)
        except TooManyTries:
            break
    else:
        pytest.fail("nobody was made to wait")


async def test_without_a_provider_there_is_none(sqlite_store: Store) -> None:
    sign_on = SingleSignOn(sqlite_store, FakeClock().now)
    assert sign_on.name == ""
    assert await sign_on.way_out("https://heed") == ""
    with pytest.raises(NotFound):
        await sign_on.begin(Purpose.SIGN_IN, HERE)
    with pytest.raises(NotFound):
        await sign_on.back("", {}, HERE)
