"""What a command was asked to do, parsed and complete."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Settings:
    """`data`: keep everything under this directory, or None for the system's places. `crash_at`: for fault tests, the
    step (agent/ports: OnStep) at which the process ends as if killed. `proxy`: http://host:port, before the
    environment's.
    """

    data: Path | None = None
    script: Path | None = None
    crash_at: str = ""
    proxy: str | None = None


@dataclass(frozen=True, slots=True)
class EnrolSettings:
    """`token` came from the command line, a file or the environment. `name`: what the school calls this device."""

    server: str
    token: str
    ca_fingerprint: str
    replace: bool
    name: str | None = None


@dataclass(frozen=True, slots=True)
class UpdateSettings:
    """`url`: of the folder of signed releases; `root`: the file with the first root of trust."""

    url: str
    root: Path


def read_updates(url: str | None, root: Path | None, configured: Path) -> UpdateSettings:
    """From the command line, else from the file that an administrator wrote: the URL, and beside it the root. Raises
    SettingsError.
    """
    if url is None:
        try:
            url = configured.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(
                f"no releases to update from: give --from, or write their address into {configured}"
            ) from error
    if urlsplit(url).scheme not in ("http", "https"):
        raise SettingsError("the address of releases must begin with https:// or http://")
    return UpdateSettings(url, root or configured.with_name("updates.root.json"))


PLACES = ("typed", "title", "file-name")


@dataclass(frozen=True, slots=True)
class DetectSettings:
    """What `detect` is asked. `explain`: one text, `text` or standard input. `place`: one of PLACES, where it stood.
    `age`: a band of policy/age.py. `languages` are packs besides English.
    """

    explain: bool = False
    text: str | None = None
    as_json: bool = False
    place: str = "typed"
    age: str | None = None
    languages: tuple[str, ...] = ()
    restricted: tuple[Path, ...] = ()
    thresholds: Path | None = None


class SettingsError(ValueError):
    """What was asked cannot be done so; the message says how to mend it."""


class UsageError(SettingsError):
    """The command line itself is wrong: exit code 2."""


def parse_proxy(text: str | None) -> str | None:
    """A proxy's address as gRPC understands it, http://[user:password@]host:port. Raises SettingsError."""
    if text is None:
        return None
    try:
        parts = urlsplit(text)
        sound = parts.scheme == "http" and parts.hostname and parts.port and parts.path in ("", "/") and not parts.query
    except ValueError:
        sound = False
    if not sound:
        raise SettingsError("--proxy must be http://HOST:PORT, as in http://proxy.school.example:3128")
    return text.rstrip("/")


def parse_name(text: str | None) -> str | None:
    """What the school calls this device, as on its asset label. Raises SettingsError."""
    if text is not None and not (text.strip() and text.isprintable() and len(text) <= 253):
        raise SettingsError("--name must have 1 to 253 printable characters")
    return text


def read_token(token: str | None, token_file: Path | None, environment: Mapping[str, str]) -> str:
    """The enrolment token, from the one place that has it. Raises SettingsError."""
    if token is None and token_file is not None:
        try:
            token = token_file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(f"the token file {token_file} cannot be read") from error
    token = (token or environment.get("HEED_ENROL_TOKEN", "")).strip()
    if not token:
        raise SettingsError("no enrolment token: put it in HEED_ENROL_TOKEN, or use --token-file")
    if len(token) > 128:
        raise SettingsError("that is no enrolment token: it has more than 128 characters")
    return token
