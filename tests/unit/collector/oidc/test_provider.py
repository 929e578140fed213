"""Against a provider over real HTTPS: what it says is believed only where every check of the protocol holds."""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey, RSAKey

from collector.domain.single_sign_on import NotMatched, Provider, Purpose, Waiting
from collector.errors import ProviderUnavailable
from collector.oidc.provider import OidcProvider, again_at
from tests.fakes.oidc import CLIENT, SECRET, Claims, FakeProvider, followed, running

BACK = "https://heed.school.example/sign-in/provider/back"
WAITING = Waiting(Purpose.SIGN_IN, "the state", "the nonce", "v" * 60)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[FakeProvider, Path]]:
    with running(FakeProvider()) as provider:
        trusted = tmp_path_factory.mktemp("trusted") / "ca.pem"
        trusted.write_bytes(provider.ca.pem)
        yield provider, trusted


@pytest.fixture
def provider(served: tuple[FakeProvider, Path], monkeypatch: pytest.MonkeyPatch) -> FakeProvider:
    """As it should be, whatever the test before made of it."""
    found, trusted = served
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(trusted))
    fresh = FakeProvider(ca=found.ca, keys=found.keys[:1])
    for name in ("keys", "person", "lie", "sign", "discovery", "down", "by_post", "now", "asked", "got"):
        setattr(found, name, getattr(fresh, name))
    return found


class Clock:
    def __init__(self) -> None:
        self.at = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.at


def door(provider: FakeProvider, clock: Clock | None = None, secret: str = SECRET) -> OidcProvider:
    return OidcProvider(Provider("Fake", provider.issuer, CLIENT), secret, BACK, clock or Clock())


async def said(door: OidcProvider, waiting: Waiting = WAITING) -> Claims:
    """All the way, as a browser goes it."""
    answer = followed(await door.way(waiting))
    assert answer["state"] == waiting.state
    return dict(await door.claims(waiting, answer["code"], answer["iss"]))


async def test_code_pkce_nonce_and_state_go_as_they_should(provider: FakeProvider) -> None:
    claims = await said(door(provider))
    assert claims["sub"] == "p-1"
    (asked,) = provider.asked
    assert asked["response_type"] == "code"
    assert set(asked["scope"].split()) == {"openid", "email"}
    assert (asked["state"], asked["nonce"], asked["redirect_uri"]) == (WAITING.state, WAITING.nonce, BACK)
    assert asked["code_challenge_method"] == "S256"
    assert WAITING.verifier not in str(asked)
    assert SECRET not in str(asked)
    assert "prompt" not in asked


async def test_what_is_published_is_asked_for_once_an_hour(provider: FakeProvider) -> None:
    clock = Clock()
    one = door(provider, clock)
    await said(one)
    await said(one)
    assert sorted(path.rpartition("/")[2] for path in provider.got).count("openid-configuration") == 1
    assert provider.got.count("/school/keys") == 1
    clock.at += timedelta(hours=2)
    await one.way(WAITING)
    assert sorted(path.rpartition("/")[2] for path in provider.got).count("openid-configuration") == 2


async def test_the_secret_goes_in_the_form_where_that_is_all_it_takes(provider: FakeProvider) -> None:
    provider.by_post = True
    assert (await said(door(provider)))["sub"] == "p-1"


async def test_to_show_again_who_one_is_asks_the_provider_to_ask(provider: FakeProvider) -> None:
    claims = await said(door(provider), replace(WAITING, purpose=Purpose.PROVE))
    assert provider.asked[0]["prompt"] == "login"
    assert claims["auth_time"]


def test_google_is_asked_in_words_that_it_takes() -> None:
    """It refuses `prompt=login`, and tells when somebody signed in only where that is asked for."""
    asked = again_at("https://accounts.google.com", Purpose.PROVE)
    assert (asked["prompt"], asked["max_age"]) == ("select_account", "0")
    assert json.loads(asked["claims"]) == {"id_token": {"auth_time": {"essential": True}}}
    assert again_at("https://login.school.example", Purpose.PROVE) == {"prompt": "login", "max_age": "0"}


async def test_to_join_an_account_one_says_which_is_ones_own_there(provider: FakeProvider) -> None:
    """A colleague may be signed in at the provider in this browser: their account must not be joined unasked."""
    await said(door(provider), replace(WAITING, purpose=Purpose.CONNECT))
    assert provider.asked[0]["prompt"] == "select_account"


async def test_a_key_that_is_new_is_fetched(provider: FakeProvider) -> None:
    clock = Clock()
    one = door(provider, clock)
    await said(one)
    provider.keys = [*provider.keys, ECKey.generate_key("P-256", {"kid": "two", "use": "sig"})]
    clock.at += timedelta(minutes=1)
    assert (await said(one))["sub"] == "p-1"


def changed(**claims: object) -> Callable[[Claims], Claims]:
    return lambda given: {name: value for name, value in (given | claims).items() if value is not None}


LATER = int((datetime.now(UTC) + timedelta(hours=1)).timestamp())
AGO = int((datetime.now(UTC) - timedelta(hours=1)).timestamp())
_MOMENTS = {LATER: "later", AGO: "ago"}  # two workers collect in different seconds, and must call a test alike


@pytest.mark.clause("T24")
@pytest.mark.parametrize(
    "claims",
    [
        {"nonce": "of another sign-in"},
        {"nonce": None},
        {"aud": "another-client"},
        {"aud": [CLIENT, "another-client"]},  # without azp nobody says which it was issued to
        {"aud": [CLIENT, "another-client"], "azp": "another-client"},
        {"aud": None},
        {"iss": "https://evil.example"},
        {"iss": None},
        {"exp": AGO},
        {"exp": None},
        {"iat": LATER},
        {"nbf": LATER},
        {"sub": None},
        {"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"},
    ],
    ids=lambda claims: ",".join(
        f"{name}={value if isinstance(value, list) else _MOMENTS.get(value, value)}" for name, value in claims.items()
    )[:40],
)
async def test_a_token_with_a_wrong_claim_is_no_word_of_the_providers(provider: FakeProvider, claims: Claims) -> None:
    one = door(provider)
    await said(one)
    provider.lie = changed(**claims)
    with pytest.raises(NotMatched) as refused:
        await said(one)
    assert refused.value.why == "bad_claims"


def bare(claims: Claims, alg: str = "none") -> str:
    """An unsigned token."""
    parts = ({"alg": alg, "kid": "one"}, claims)
    return ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts) + "."


def by_stranger(claims: Claims) -> str:
    return jwt.encode({"alg": "RS256", "kid": "one"}, claims, RSAKey.generate_key(2048))


def by_unpublished(claims: Claims) -> str:
    return jwt.encode({"alg": "RS256", "kid": "none of theirs"}, claims, RSAKey.generate_key(2048))


def by_client_secret(claims: Claims) -> str:
    return jwt.encode({"alg": "HS256", "kid": "one"}, claims, OctKey.import_key(SECRET * 2), algorithms=["HS256"])


@pytest.mark.clause("T24")
@pytest.mark.parametrize("sign", [bare, by_stranger, by_unpublished, by_client_secret])
async def test_a_token_that_no_published_key_signed_is_refused(
    provider: FakeProvider, sign: Callable[[Claims], str]
) -> None:
    provider.sign = sign
    with pytest.raises(NotMatched) as refused:
        await said(door(provider))
    assert refused.value.why in {"bad_signature", "unknown_key"}


async def test_a_token_signed_by_a_published_keys_own_text_is_refused(provider: FakeProvider) -> None:
    public = provider.keys[0].as_pem(private=False) if isinstance(provider.keys[0], RSAKey) else b""

    def by_text(claims: Claims) -> str:
        signed = bare(claims, "HS256").rstrip(".")
        mac = hmac.new(public, signed.encode(), "sha256").digest()
        return f"{signed}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"

    provider.sign = by_text
    with pytest.raises(NotMatched) as refused:
        await said(door(provider))
    assert refused.value.why == "bad_signature"


async def test_a_token_that_was_changed_on_the_way_is_refused(provider: FakeProvider) -> None:
    def other_payload(claims: Claims) -> str:
        head, _, tail = provider.token(claims).split(".")
        _, body, _ = provider.token(claims | {"sub": "p-2"}).split(".")
        return f"{head}.{body}.{tail}"

    provider.sign = other_payload
    with pytest.raises(NotMatched) as refused:
        await said(door(provider))
    assert refused.value.why == "bad_signature"


@pytest.mark.clause("T24")
async def test_a_code_is_good_once_and_for_its_own_verifier(provider: FakeProvider) -> None:
    one = door(provider)
    answer = followed(await one.way(WAITING))
    await one.claims(WAITING, answer["code"], answer["iss"])
    with pytest.raises(NotMatched) as replayed:
        await one.claims(WAITING, answer["code"], answer["iss"])
    answer = followed(await one.way(WAITING))
    with pytest.raises(NotMatched) as stolen:
        await one.claims(replace(WAITING, verifier="w" * 60), answer["code"], answer["iss"])
    assert {replayed.value.why, stolen.value.why} == {"code_refused"}


@pytest.mark.parametrize("issuer", ["https://evil.example", None])
async def test_an_answer_from_another_issuer_is_refused_before_the_code_is_used(
    provider: FakeProvider, issuer: str | None
) -> None:
    one = door(provider)
    answer = followed(await one.way(WAITING))
    with pytest.raises(NotMatched):
        await one.claims(WAITING, answer["code"], issuer)
    assert "/school/token" not in provider.got


async def test_a_wrong_client_secret_signs_nobody_in_and_shows_nowhere(provider: FakeProvider) -> None:
    with pytest.raises(NotMatched) as refused:
        await said(door(provider, secret="wrong"))
    assert "wrong" not in str(refused.value)


@pytest.mark.parametrize(
    "discovery",
    [
        {"issuer": "https://evil.example"},
        {"token_endpoint": "http://localhost/token"},
        {"jwks_uri": None},
        {"authorization_endpoint": "javascript:alert(1)"},
    ],
    ids=str,
)
async def test_a_discovery_document_that_leads_elsewhere_is_not_used(provider: FakeProvider, discovery: Claims) -> None:
    provider.discovery = discovery
    with pytest.raises(ProviderUnavailable):
        await door(provider).way(WAITING)


async def test_a_provider_that_is_down_or_not_who_it_was_is_unavailable(
    provider: FakeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider.down = True
    with pytest.raises(ProviderUnavailable):
        await door(provider).way(WAITING)
    assert await door(provider).way_out("https://heed.school.example/sign-in") == ""
    provider.down = False
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")  # its certificate is then nobody's that we know
    with pytest.raises(ProviderUnavailable):
        await door(provider).way(WAITING)


async def test_a_silent_provider_is_asked_by_one_who_leaves_at_a_time(
    provider: FakeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anybody may open the page that offers it, and threads are few."""
    one, asking, go = door(provider), threading.Event(), threading.Event()
    discovered = one._discovered

    def slow() -> object:
        assert not asking.is_set()
        asking.set()
        go.wait(30)
        return discovered()

    monkeypatch.setattr(one, "_discovered", slow)
    first = asyncio.create_task(one.way_out("https://heed.school.example/sign-in"))
    await asyncio.to_thread(asking.wait, 30)
    assert [await one.way_out("https://heed.school.example/sign-in") for _ in range(9)] == [""] * 9
    go.set()
    assert await first
    provider.down = True
    assert await one.way_out("https://heed.school.example/sign-in") == await first  # known already


async def test_one_can_leave_the_provider_too(provider: FakeProvider) -> None:
    way = await door(provider).way_out("https://heed.school.example/sign-in")
    assert way.startswith(f"{provider.issuer}/out?client_id=")
    assert "heed.school.example" in way
