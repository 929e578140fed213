"""An OpenID provider over real HTTPS, with real keys and signatures: one person, whom it lets in without asking.

It holds Heed to the protocol (redirect, client secret, PKCE, a code that is good once), and can be made to lie.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import ssl
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, parse_qsl, unquote, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey, Key, RSAKey

from tests.factories.certificates import SchoolCa

CLIENT, SECRET = "heed-at-school", "s3cret of the client/+"
Claims = dict[str, Any]


def _now() -> float:
    return datetime.now(UTC).timestamp()


@dataclass
class FakeProvider:
    """`person`: the claims about whoever sits there; `lie`: changes the claims of each ID token; `sign`: makes the
    token of them otherwise than as it should be; `discovery`: changes what it publishes.
    """

    ca: SchoolCa = field(default_factory=SchoolCa)
    keys: list[Key] = field(default_factory=lambda: [RSAKey.generate_key(2048, {"kid": "one", "use": "sig"})])
    person: Claims = field(
        default_factory=lambda: {"sub": "p-1", "email": "Amina@school.example", "email_verified": True}
    )
    lie: Callable[[Claims], Claims] = lambda claims: claims
    sign: Callable[[Claims], str] | None = None
    discovery: Claims = field(default_factory=dict)
    down: bool = False
    still: bool = False
    by_post: bool = False
    now: Callable[[], float] = _now
    asked: list[Claims] = field(default_factory=list)  # of each authorization
    got: list[str] = field(default_factory=list)  # each path that was asked for
    port: int = 0
    _codes: dict[str, Claims] = field(default_factory=dict)

    @property
    def issuer(self) -> str:
        return f"https://localhost:{self.port}/school"

    def published(self) -> Claims:
        methods = ["client_secret_post"] if self.by_post else ["client_secret_basic", "client_secret_post"]
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "end_session_endpoint": f"{self.issuer}/out",
            "token_endpoint_auth_methods_supported": methods,
            "authorization_response_iss_parameter_supported": True,
        } | self.discovery

    def token(self, claims: Claims) -> str:
        key = self.keys[-1]
        alg = "ES256" if isinstance(key, ECKey) else "RS256"
        return jwt.encode({"alg": alg, "kid": key.kid}, claims, key)

    def authorize(self, asked: Claims) -> str:
        """The address that the browser is sent back to."""
        code = secrets.token_urlsafe(16)
        self.asked.append(asked)
        self._codes[code] = asked
        answer = {"code": code, "state": asked["state"], "iss": self.issuer}
        return f"{asked['redirect_uri']}?{urlencode(answer)}"

    def exchange(self, form: Claims, authorization: str) -> tuple[int, Claims]:
        if self.by_post:
            client, secret = form.get("client_id"), form.get("client_secret")
        else:
            words = base64.b64decode(authorization.removeprefix("Basic ")).decode()
            client, _, secret = (unquote(word) for word in words.partition(":"))
        if (client, secret) != (CLIENT, SECRET):
            return 401, {"error": "invalid_client"}
        asked = self._codes.pop(form.get("code", ""), None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        if (
            asked is None
            or asked["redirect_uri"] != form.get("redirect_uri")
            or asked.get("code_challenge_method") != "S256"
            or asked.get("code_challenge") != challenge.decode().rstrip("=")
        ):
            return 400, {"error": "invalid_grant"}
        now, access = int(self.now()), secrets.token_urlsafe(16)
        half = hashlib.sha256(access.encode()).digest()[:16]
        claims: Claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "iat": now,
            "exp": now + 300,
            "nonce": asked["nonce"],
            "at_hash": base64.urlsafe_b64encode(half).decode().rstrip("="),
        } | self.person
        if asked.get("max_age") == "0":
            claims |= {"auth_time": now}
        claims = self.lie(claims)
        id_token = self.sign(claims) if self.sign is not None else self.token(claims)
        return 200, {"access_token": access, "token_type": "Bearer", "expires_in": 300, "id_token": id_token}


@contextmanager
def running(provider: FakeProvider) -> Iterator[FakeProvider]:
    """Listening on a port of the loopback, under a certificate of `provider.ca`."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            provider.got.append(parts.path)
            where = parts.path.removeprefix("/school")
            if provider.down:
                self._json(503, {})
            elif where == "/.well-known/openid-configuration":
                self._json(200, provider.published())
            elif where == "/keys":
                self._json(200, {"keys": [key.as_dict(private=False) for key in provider.keys]})
            elif where == "/authorize" and provider.still:
                self.send_response(204)  # a browser then stays where it is
                self.end_headers()
            elif where == "/authorize":
                self.send_response(303)
                self.send_header("Location", provider.authorize(dict(parse_qsl(parts.query))))
                self.end_headers()
            else:
                self._json(404, {})

        def do_POST(self) -> None:
            provider.got.append(self.path)
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            form = {name: values[0] for name, values in parse_qs(body).items()}
            self._json(*provider.exchange(form, self.headers.get("Authorization", "")))

        def _json(self, status: int, facts: Claims) -> None:
            body = json.dumps(facts).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    identity = provider.ca.server()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        certificate, key = Path(folder, "certificate.pem"), Path(folder, "key.pem")
        certificate.write_bytes(identity.certificate)
        key.write_bytes(identity.key)
        context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    provider.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def followed(way: str) -> Claims:
    """What a browser would bring back from there: the query of the address it is sent to."""
    import httpx

    answer = httpx.get(way, verify=False)  # noqa: S501 - a browser of a test, that is shown nothing
    assert answer.status_code == 303, answer.status_code
    return dict(parse_qsl(urlsplit(answer.headers["location"]).query))


__all__ = ["CLIENT", "SECRET", "Claims", "FakeProvider", "followed", "running"]
