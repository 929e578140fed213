"""Webhooks: a program elsewhere is told that there is a new alert, and proves by a signature who told it. Pure.

What is sent names nobody and quotes nothing: which kind of thing was noticed, how grave it is, and where a person who
may see it reads it. Each delivery has an id that stays the same however often it is sent: whoever has seen it before
leaves it alone, so that nothing takes effect twice.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

from policy.severity import Severity

LONGEST_ADDRESS = 1_000  # characters
MOST_WEBHOOKS = 5  # an account
GIVEN_UP = timedelta(days=3)  # what was raised longer ago is news to nobody
FORGOTTEN = timedelta(days=30)
_PAUSES = (
    timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=10), timedelta(minutes=30), timedelta(hours=1),
    timedelta(hours=3),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Webhook:
    """`address` and `secret` are secrets; `least`: what is less grave is not told."""

    id: str
    user_id: str
    label: str
    address: str = field(repr=False)
    secret: str = field(repr=False)
    least: Severity
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """One alert to be told to one webhook; `id` is the same for every try. `tries`: how often it failed."""

    id: str
    webhook_id: str
    alert_id: bytes
    made_at: datetime
    tries: int


@dataclass(frozen=True, slots=True)
class Sending:
    """What goes out: an address, and the request's headers and body."""

    address: str = field(repr=False)
    headers: dict[str, str]
    body: bytes


def why_unusable(address: str) -> str:
    """Why nothing can be sent to an address, as a sentence that does not repeat it; empty where something can."""
    wrong = "Give the address of a program that waits for it, such as https://cases.school.example/heed."
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        _port = parts.port  # raises for what is none
    except ValueError:
        return wrong
    if not host or parts.username or parts.fragment or not address.isascii() or any(sign <= " " for sign in address):
        return wrong
    if len(address) > LONGEST_ADDRESS:
        return f"A webhook's address may have {LONGEST_ADDRESS} characters at most."
    if parts.scheme == "https" or (parts.scheme == "http" and _this_machine(host)):
        return ""
    return "A webhook's address begins with https://; plain http:// is for this machine alone."


def sending(webhook: Webhook, delivery_id: str, told: dict[str, str], at: datetime) -> Sending:
    """A delivery as it goes out now: each try is signed anew, so that an old one that somebody kept is not believed."""
    body = json.dumps({"id": delivery_id, **told}, sort_keys=True, separators=(",", ":")).encode()
    seconds = int(at.timestamp())
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "Heed",
        "Heed-Delivery": delivery_id,
        "Heed-Signature": f"t={seconds},v1={signature(webhook.secret, seconds, body)}",
    }
    return Sending(webhook.address, headers, body)


def signature(secret: str, seconds: int, body: bytes) -> str:
    """HMAC-SHA256, hex, of the time (seconds since 1970), a full stop, and the body."""
    return hmac.new(secret.encode(), f"{seconds}.".encode() + body, hashlib.sha256).hexdigest()


def again_at(delivery: Delivery, now: datetime) -> datetime | None:
    """When to try again what failed once more; None to give it up."""
    if now - delivery.made_at >= GIVEN_UP:
        return None
    return now + _PAUSES[min(delivery.tries, len(_PAUSES) - 1)]


def _this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
