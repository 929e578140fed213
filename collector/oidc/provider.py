"""One provider, spoken to by authlib: authorization code with PKCE, and an ID token that is checked here.

    we → browser:   authorization endpoint, with state, nonce and the hash of a verifier
    provider → us:  by the browser, a code that is good once
    we → provider:  code, verifier and client secret, for an ID token
    we:             its signature by a published key, issuer, audience, times, nonce, hash of the access token

(OpenID Connect Core 1.0, sections 3.1.2 and 3.1.3; Discovery 1.0, section 4; RFC 7636; RFC 9700, section 2.1.)
Nothing follows a redirect: an address that was published must not lead to one that was not.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, cast
from urllib.parse import urlencode, urlsplit

from collector.domain.clock import Clock
from collector.domain.single_sign_on import LEEWAY, NotMatched, Provider, Purpose, Waiting
from collector.errors import ProviderUnavailable

_SECONDS = 10.0
_MOST = 256 * 1024  # bytes of an answer
_KNOWN_FOR = timedelta(hours=1)
_KEYS_AGAIN = timedelta(seconds=30)  # before a key that we do not know makes us ask for the keys again
# Signatures that the provider alone can make: none, and those by a secret that we know too, are no proof.
_ALGORITHMS: Final = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]


@dataclass(frozen=True, slots=True)
class _Published:
    """The discovery document's parts that count."""

    authorization: str
    token: str
    keys: str
    end_session: str
    by_post: bool  # it takes the client's secret in the form alone
    names_itself: bool  # in its answers to browsers (RFC 9207)


_GOOGLE = "https://accounts.google.com"
_GOOGLES = {"prompt": "select_account", "claims": '{"id_token":{"auth_time":{"essential":true}}}'}
"""Google refuses `prompt=login`, and says when somebody signed in where it is asked to (its OpenID Connect reference,
"Authentication URI parameters"). Where it does not say, coming back from it proves nothing, as from any provider.
"""


def again_at(issuer: str, purpose: Purpose) -> dict[str, str]:
    """What has a provider ask again. Shown again means asked again: `max_age` has it say when, and that is what counts.
    And nobody's account is joined unasked to whoever happens to be signed in at the provider in this browser.
    """
    match purpose:
        case Purpose.PROVE:
            return {"max_age": "0", **(_GOOGLES if issuer == _GOOGLE else {"prompt": "login"})}
        case Purpose.CONNECT:
            return {"prompt": "select_account"}
        case _:
            return {}


class OidcProvider:
    """Safe to use from several tasks: each call has a connection of its own, and what is kept is replaced whole."""

    def __init__(self, provider: Provider, secret: str, redirect_uri: str, clock: Clock) -> None:
        """`redirect_uri`: the console's address that browsers come back to, as it is registered with the provider."""
        self._provider = provider
        self._secret = secret
        self._redirect = redirect_uri
        self._clock = clock
        self._published: tuple[datetime, _Published] | None = None
        self._keys: tuple[datetime, list[dict[str, Any]]] | None = None
        self._looking = asyncio.Lock()

    async def way(self, waiting: Waiting) -> str:
        """Where to send the browser. Raises ProviderUnavailable."""
        return await asyncio.to_thread(self._way, waiting)

    async def claims(self, waiting: Waiting, code: str, issuer: str | None) -> Mapping[str, object]:
        """What the provider says of whoever came back with `code`; `issuer`: whom the answer says it is from. Raises
        ProviderUnavailable, NotMatched where it is no word of the provider's for us and now.
        """
        return await asyncio.to_thread(self._claims, waiting, code, issuer)

    async def way_out(self, back: str) -> str:
        """Where the browser ends its session at the provider, and then comes to `back`; "" where there is no such place
        or the provider does not answer. Anybody may ask this, so one look at most is under way: a provider that is
        silent must not take up the threads that passwords are checked in.
        """
        published = None if self._published is None else self._published[1]
        if published is None and not self._looking.locked():
            async with self._looking:
                try:
                    published = await asyncio.to_thread(self._discovered)
                except ProviderUnavailable:
                    return ""
        if published is None:
            return ""
        asked = urlencode({"client_id": self._provider.client_id, "post_logout_redirect_uri": back})
        joint = "&" if "?" in published.end_session else "?"
        return f"{published.end_session}{joint}{asked}" if published.end_session else ""

    def _way(self, waiting: Waiting) -> str:
        again = again_at(self._provider.issuer, waiting.purpose)
        acr = self._provider.second_factor.get("acr", ())
        wanted = {"acr_values": " ".join(acr)} if acr else {}
        with self._session() as session:
            uri, _ = session.create_authorization_url(
                self._discovered().authorization,
                state=waiting.state,
                nonce=waiting.nonce,
                code_verifier=waiting.verifier,
                **again,
                **wanted,
            )
        return cast("str", uri)

    def _claims(self, waiting: Waiting, code: str, issuer: str | None) -> Mapping[str, object]:
        from authlib.common.errors import AuthlibBaseError  # noqa: PLC0415 - a third of a second, once somebody comes

        published = self._discovered()
        if (issuer is None and published.names_itself) or (issuer is not None and issuer != self._provider.issuer):
            raise NotMatched("another_issuer")
        with self._session(by_post=published.by_post) as session:
            try:
                token = session.fetch_token(
                    published.token,
                    grant_type="authorization_code",
                    code=code,
                    code_verifier=waiting.verifier,
                    redirect_uri=self._redirect,
                    allow_redirects=False,
                    timeout=_SECONDS,
                )
            except AuthlibBaseError as error:
                raise NotMatched("code_refused") from error
            except (OSError, ValueError) as error:
                raise ProviderUnavailable(f"its token endpoint failed ({type(error).__name__})") from error
        id_token = token.get("id_token")
        if not isinstance(id_token, str):
            raise NotMatched("no_id_token")
        return self._checked(id_token, waiting.nonce, token.get("access_token"))

    def _checked(self, id_token: str, nonce: str, access_token: object) -> Mapping[str, object]:
        from authlib.oidc.core import CodeIDToken  # noqa: PLC0415 - as above
        from joserfc import jwt  # noqa: PLC0415 - as above
        from joserfc.errors import JoseError  # noqa: PLC0415 - as above

        try:
            token = jwt.decode(id_token, lambda signed: self._key(signed.headers()), algorithms=_ALGORITHMS)
        except (JoseError, ValueError, TypeError) as error:
            raise NotMatched("bad_signature") from error
        claims = CodeIDToken(
            token.claims,
            token.header,
            options={
                "iss": {"essential": True, "value": self._provider.issuer},
                "aud": {"essential": True, "value": self._provider.client_id},
            },
            params={"nonce": nonce, "client_id": self._provider.client_id, "access_token": access_token},
        )
        try:
            claims.validate(now=int(self._clock().timestamp()), leeway=LEEWAY)
        except (JoseError, ValueError, TypeError) as error:
            raise NotMatched("bad_claims") from error
        return dict(claims)

    def _key(self, head: Mapping[str, object]) -> Any:  # noqa: ANN401 - one of joserfc's kinds of keys
        """The published key that a token's head names. Without a name, the only one."""
        from joserfc.jwk import JWKRegistry  # noqa: PLC0415 - as above

        for again in (False, True):
            keys = [one for one in self._published_keys(again=again) if one.get("use", "sig") == "sig"]
            named = [one for one in keys if one.get("kid") == head.get("kid")] if "kid" in head else keys
            if len(named) == 1:
                return JWKRegistry.import_key(named[0])
        raise NotMatched("unknown_key")

    def _published_keys(self, *, again: bool) -> list[dict[str, Any]]:
        now = self._clock()
        if self._keys is not None and now - self._keys[0] < (_KEYS_AGAIN if again else _KNOWN_FOR):
            return self._keys[1]
        keys = self._read(self._discovered().keys).get("keys")
        found = [one for one in keys if isinstance(one, dict)] if isinstance(keys, list) else []
        self._keys = (now, found)
        return found

    def _discovered(self) -> _Published:
        now = self._clock()
        if self._published is not None and now - self._published[0] < _KNOWN_FOR:
            return self._published[1]
        facts = self._read(f"{self._provider.issuer.rstrip('/')}/.well-known/openid-configuration")
        if facts.get("issuer") != self._provider.issuer:
            raise ProviderUnavailable("it says that it is another issuer")
        methods = facts.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
        published = _Published(
            _safe(facts, "authorization_endpoint"),
            _safe(facts, "token_endpoint"),
            _safe(facts, "jwks_uri"),
            _safe(facts, "end_session_endpoint") if facts.get("end_session_endpoint") else "",
            isinstance(methods, list) and "client_secret_basic" not in methods,
            facts.get("authorization_response_iss_parameter_supported") is True,
        )
        self._published = (now, published)
        return published

    def _read(self, address: str) -> dict[str, Any]:
        """A JSON object. Raises ProviderUnavailable."""
        try:
            with (
                self._session() as session,
                session.get(address, withhold_token=True, allow_redirects=False, stream=True) as answer,
            ):
                body = answer.raw.read(_MOST + 1, decode_content=True)
                facts = json.loads(body) if answer.status_code == 200 and len(body) <= _MOST else None
        except (OSError, ValueError) as error:
            raise ProviderUnavailable(f"it could not be reached ({type(error).__name__})") from error
        if not isinstance(facts, dict):
            raise ProviderUnavailable(f"{urlsplit(address).path} there does not answer as it should")
        return facts

    def _session(self, *, by_post: bool = False) -> Any:  # noqa: ANN401 - authlib is untyped
        from authlib.integrations.requests_client import OAuth2Session  # noqa: PLC0415 - as above

        return OAuth2Session(
            self._provider.client_id,
            self._secret,
            token_endpoint_auth_method="client_secret_post" if by_post else "client_secret_basic",
            scope="openid email",
            redirect_uri=self._redirect,
            code_challenge_method="S256",
            default_timeout=_SECONDS,
        )


def _safe(facts: Mapping[str, object], name: str) -> str:
    address = facts.get(name)
    if not isinstance(address, str) or urlsplit(address).scheme != "https" or not urlsplit(address).hostname:
        raise ProviderUnavailable(f"its {name} is no https address")
    return address
