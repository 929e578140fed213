"""A device gets its identity: the server is pinned by its CA's fingerprint, the token is shown once, then forgotten."""

from __future__ import annotations

import base64
import hashlib
import http.client
import platform
import socket
import ssl
import sys
import urllib.parse
import urllib.request
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed
from typing import Any

import grpc
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization

from agent.errors import EnrolmentError
from agent.uplink.channel import open_channel
from agent.uplink.credentials import Identity, Record
from protos.heed.v1 import enrolment_pb2, enrolment_pb2_grpc

_TIMEOUT = 15.0  # seconds for each step
_POLICY_KEY_BYTES = 32
_PLATFORMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


@dataclass(frozen=True, slots=True)
class Pinned:
    """A server known by its CA (DER), and a name its certificate carries."""

    authority: bytes
    server_name: str


def parse_server(text: str) -> tuple[str, int]:
    """HOST:PORT, the host perhaps in brackets. Raises EnrolmentError."""
    host, _, port = text.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not host or not port.isascii() or not port.isdigit() or not 0 < int(port) < 65_536:
        raise EnrolmentError(f"--server must be HOST:PORT, as in heed.school.example:8443, not {text!r}")
    return host, int(port)


def parse_fingerprint(text: str) -> bytes:
    """A SHA-256 in hex, with or without colons. Raises EnrolmentError."""
    try:
        digest = bytes.fromhex(text.strip().lower().removeprefix("sha256:").replace(":", ""))
    except ValueError:
        digest = b""
    if len(digest) != hashlib.sha256().digest_size:
        raise EnrolmentError("--ca-fingerprint must be the 64 hex digits that `enrol-token create` printed")
    return digest


def pin(host: str, port: int, fingerprint: bytes, proxy: str | None = None) -> Pinned:
    """The server's CA, if it is the one whose SHA-256 is `fingerprint`. Raises EnrolmentError. Blocks."""
    chain = _presented_chain(host, port, proxy)
    authority = next((der for der in chain if hashlib.sha256(der).digest() == fingerprint), None)
    if authority is None:
        raise EnrolmentError(
            f"{host}:{port} is not the collector this fingerprint belongs to; if the fingerprint is right, "
            "something on the network stands between this device and the collector"
        )
    leaf = x509.load_der_x509_certificate(chain[0])
    try:
        leaf.verify_directly_issued_by(x509.load_der_x509_certificate(authority))
    except (InvalidSignature, ValueError, TypeError) as error:
        raise EnrolmentError(f"the certificate of {host}:{port} was not issued by the school's CA") from error
    return Pinned(authority, _name_of(leaf, host))


async def enrol(
    server: str, token: str, fingerprint: str, identity: Identity, *, proxy: str | None = None, name: str | None = None
) -> tuple[Record, bytes]:
    """Enrol as `identity`; what enrolment told, and the first exchange token. Raises EnrolmentError.

    `proxy`: http://[user:password@]host:port, before the environment's. `name`: what the school calls this device,
    where that is not its host name.
    """
    host, port = parse_server(server)
    pinned = pin(host, port, parse_fingerprint(fingerprint), proxy)
    authority = x509.load_der_x509_certificate(pinned.authority).public_bytes(serialization.Encoding.PEM)
    request = enrolment_pb2.EnrolRequest(
        token=token,
        csr=identity.request(),
        hostname=(name or socket.gethostname())[:253],
        platform=_PLATFORMS.get(sys.platform, "linux"),
        agent_version=version(),
    )
    try:
        async with open_channel(f"{host}:{port}", authority, pinned.server_name, proxy=proxy) as channel:
            stub: Any = enrolment_pb2_grpc.EnrolmentStub(channel)
            answer = await stub.Enrol(request, timeout=_TIMEOUT)
    except grpc.aio.AioRpcError as error:
        raise EnrolmentError(_explain(error, server)) from error
    if answer.ca_certificate != pinned.authority:
        raise EnrolmentError("the collector answered with another CA than the one it was pinned by")
    if len(answer.policy_key) not in (0, _POLICY_KEY_BYTES):
        raise EnrolmentError("the collector named a key for policy that is no Ed25519 public key")
    record = Record(
        device_id=answer.device_id,
        uplink=answer.uplink,
        server_name=pinned.server_name,
        school=answer.school,
        group=answer.group,
        notice=answer.notice,
        demo=answer.demo,
        policy_key=answer.policy_key.hex(),
    )
    identity.adopt(record, answer.certificate, pinned.authority)
    return record, answer.exchange_token


def version() -> str:
    """This agent's version, as it tells the collector."""
    try:
        return installed("heed")
    except PackageNotFoundError:
        return f"source-{platform.python_version()}"


def _presented_chain(host: str, port: int, proxy: str | None) -> list[bytes]:
    """The certificates (DER) that the server shows, its own first; through `proxy` or the environment's, if any."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # nothing is sent; what is shown is judged by its fingerprint
    context.set_alpn_protocols(["h2"])
    if proxy is None and not urllib.request.proxy_bypass(host):
        proxy = urllib.request.getproxies().get("https")
    if proxy:
        through = urllib.parse.urlparse(proxy)
        connection = http.client.HTTPSConnection(
            through.hostname or "", through.port or 3128, timeout=_TIMEOUT, context=context
        )
        connection.set_tunnel(host, port, _proxy_authorization(through))
    else:
        connection = http.client.HTTPSConnection(host, port, timeout=_TIMEOUT, context=context)
    try:
        connection.connect()
        shown: Any = connection.sock
        # Public only from Python 3.13 on; before, the same function of the inner object.
        chain = getattr(shown, "get_unverified_chain", None) or shown._sslobj.get_unverified_chain  # noqa: SLF001 - as said
        return [
            one if isinstance(one, bytes) else ssl.PEM_cert_to_DER_cert(one.public_bytes()) for one in chain() or []
        ]
    except (OSError, http.client.HTTPException) as error:
        raise EnrolmentError(f"no collector answers at {host}:{port}: {error}") from error
    finally:
        connection.close()


def _proxy_authorization(proxy: urllib.parse.ParseResult) -> dict[str, str]:
    if proxy.username is None:
        return {}
    said = f"{urllib.parse.unquote(proxy.username)}:{urllib.parse.unquote(proxy.password or '')}"
    return {"Proxy-Authorization": f"Basic {base64.b64encode(said.encode()).decode()}"}


def _name_of(leaf: x509.Certificate, host: str) -> str:
    """The name to expect of the collector from now on: the address it was reached at, else its first name."""
    try:
        names = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound as error:
        raise EnrolmentError("the collector's certificate carries no name") from error
    known = names.get_values_for_type(x509.DNSName) + [str(one) for one in names.get_values_for_type(x509.IPAddress)]
    if not known:
        raise EnrolmentError("the collector's certificate carries no name")
    return host if host in known else known[0]


def _explain(error: grpc.aio.AioRpcError, server: str) -> str:
    match error.code():
        case grpc.StatusCode.UNAUTHENTICATED:
            return "the collector refused the token: it is unknown, used up or out of date; ask for a new one"
        case grpc.StatusCode.UNAVAILABLE | grpc.StatusCode.DEADLINE_EXCEEDED:
            return f"the collector at {server} does not answer; try again when it does"
        case grpc.StatusCode.RESOURCE_EXHAUSTED:
            return "the collector has had too many enrolments just now; try again in a minute"
        case _:
            return f"the collector refused to enrol this device: {error.details() or error.code().name}"
