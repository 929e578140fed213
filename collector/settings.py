"""Where a collector keeps its things, and how it serves."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network
from pathlib import Path
from urllib.parse import urlsplit

from collector.domain.single_sign_on import Provider
from collector.errors import BadRequest

ENROL_PORT = 8441
UPLINK_PORT = 8442
CONSOLE_PORT = 8443
SIGN_ON_BACK = "/sign-in/provider/back"


@dataclass(frozen=True, slots=True)
class Folder:
    """The data directory: files 0600, directories 0700."""

    root: Path

    @property
    def school(self) -> Path:
        """What `init` was told: the school's name, addresses, whether this is a demonstration."""
        return self.root / "school.json"

    @property
    def database_url(self) -> Path:
        """The database's URL where it is not the file beside it; may hold a password."""
        return self.root / "database-url"

    @property
    def serving(self) -> Path:
        """Where the running (or last running) collector listens."""
        return self.root / "serving.json"

    @property
    def keys(self) -> Path:
        """The CA, the server's identity and the policy-signing key."""
        return self.root / "keys"

    @property
    def evidence(self) -> Path:
        """The evidence master key, unless `init` put it elsewhere."""
        return self.root / "evidence" / "master.key"

    @property
    def sign_on(self) -> Path:
        """The school's identity provider, where it has one."""
        return self.root / "sign-on.json"

    @property
    def sign_on_secret(self) -> Path:
        """What the provider gave Heed to show who it is, unless the environment holds it."""
        return self.root / "sign-on-secret"

    @property
    def recovery(self) -> Path:
        """The public half of the recovery key, to which backups are sealed."""
        return self.root / "recovery-key.pub"

    @property
    def last_backup(self) -> Path:
        """A mark whose time is that of the newest backup, which may lie on another machine."""
        return self.root / "last-backup"

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.root / "heed.db"


@dataclass(frozen=True, slots=True)
class School:
    """What `init` was told."""

    name: str
    demo: bool = False
    addresses: tuple[str, ...] = ()
    evidence_key: str = ""  # path, where it is not in the data directory

    def to_json(self) -> str:
        """As kept in school.json."""
        facts = {
            "name": self.name,
            "demo": self.demo,
            "addresses": list(self.addresses),
            "evidence_key": self.evidence_key,
        }
        return json.dumps(facts, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str) -> School:
        """Raises ValueError when the file was spoilt."""
        facts = json.loads(text)
        if not isinstance(facts, dict) or not isinstance(facts.get("name"), str):
            raise ValueError("school.json does not name a school")
        return cls(
            name=facts["name"],
            demo=bool(facts.get("demo", False)),
            addresses=tuple(str(address) for address in facts.get("addresses", ())),
            evidence_key=str(facts.get("evidence_key", "")),
        )


@dataclass(frozen=True, slots=True)
class Settings:
    """All that the rooms of the collector are told at the start. `database` may hold a password: never log it."""

    folder: Folder
    school: School
    database: str = field(repr=False)
    host: str = "127.0.0.1"
    enrol_port: int = ENROL_PORT
    uplink_port: int = UPLINK_PORT
    console_port: int = CONSOLE_PORT
    https_console: bool = False
    proxies: tuple[str, ...] = ()  # networks of reverse proxies, whose X-Forwarded-For counts
    console_address: str = ""  # where browsers find the console, if that is a proxy's address
    heartbeat_seconds: int = 30
    evidence_passphrase: str | None = field(default=None, repr=False)
    policy_passphrase: str | None = field(default=None, repr=False)
    sign_on: Provider | None = None
    sign_on_secret: str = field(default="", repr=False)
    heartbeat: str = field(default="", repr=False)  # an address of the web: whoever knows it can forge the sign
    crash_at: str = ""  # for fault tests: the step (collector/domain/steps.py) at which the process ends as if killed

    @property
    def public_host(self) -> str:
        """The name devices and browsers reach this collector by."""
        if self.school.addresses:
            return self.school.addresses[0]
        return self.host if self.host not in ("0.0.0.0", "::", "") else "localhost"  # noqa: S104 - compared, not bound

    @property
    def uplink(self) -> str:
        """host:port of the uplink, as told to devices."""
        return f"{bracketed(self.public_host)}:{self.uplink_port}"

    @property
    def enrolment(self) -> str:
        """host:port of the enrolment port, as told to people."""
        return f"{bracketed(self.public_host)}:{self.enrol_port}"

    @property
    def console_url(self) -> str:
        """Where a person's browser finds the console."""
        if self.console_address:
            return self.console_address
        scheme = "https" if self.https_console else "http"
        return f"{scheme}://{bracketed(self.public_host)}:{self.console_port}"

    @property
    def console_host(self) -> str:
        """The name in that address."""
        return urlsplit(self.console_url).hostname or self.public_host

    @property
    def sign_on_back(self) -> str:
        """Where the provider sends browsers back to."""
        return f"{self.console_url}{SIGN_ON_BACK}"

    @property
    def secure_console(self) -> bool:
        """Whether browsers see HTTPS, be it ours or a proxy's."""
        return self.https_console or self.console_address.startswith("https:")


def proxy_networks(given: Sequence[str]) -> tuple[str, ...]:
    """The networks of the proxies to believe, each an address or "10.1.2.0/24". Raises BadRequest for what is neither,
    and for a network that holds everybody.
    """
    found = []
    for text in given:
        try:
            network = ip_network(text.strip(), strict=False)
        except ValueError:
            raise BadRequest(f"{text} is no network; write a proxy's address, as 10.1.2.3 or 10.1.2.0/24.") from None
        if network.prefixlen == 0:
            raise BadRequest(f"{text} is everybody: anyone could claim any address. Name the proxy alone.")
        found.append(str(network))
    return tuple(found)


def console_address(given: str) -> str:
    """Where browsers find the console, by HTTPS and without a path; "" for "". Raises BadRequest for anything else."""
    parts = urlsplit(given.strip())
    if not given:
        return ""
    if parts.scheme != "https" or not parts.hostname or parts.path.strip("/") or parts.query or parts.fragment:
        raise BadRequest(f"{given} is no address for the console; write one as https://heed.school.example.")
    return f"{parts.scheme}://{parts.netloc}"


def bracketed(host: str) -> str:
    """An IPv6 address in brackets, anything else as it is."""
    return f"[{host}]" if ":" in host else host


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach `host`."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def database_url(folder: Folder, given: str | None) -> str:
    """The SQLAlchemy URL: given, or kept by `init`, or the SQLite file. Plain `postgresql:` and `sqlite:` URLs are
    led to their asynchronous drivers. Raises BadRequest for any other kind of URL, without showing it.
    """
    if not given and folder.database_url.is_file():
        given = folder.database_url.read_text().strip()
    if not given:
        return f"sqlite+aiosqlite:///{folder.database.resolve()}"
    scheme, separator, rest = given.partition("://")
    driver = {
        "sqlite": "sqlite+aiosqlite",
        "sqlite+aiosqlite": "sqlite+aiosqlite",
        "postgres": "postgresql+asyncpg",
        "postgresql": "postgresql+asyncpg",
        "postgresql+asyncpg": "postgresql+asyncpg",
    }.get(scheme)
    if driver is None or not separator:
        raise BadRequest("The database URL must begin with sqlite:// or postgresql://.")
    return f"{driver}://{rest}"


def write_private(path: Path, content: bytes) -> None:
    """Write a new file that only its owner can read; its directory likewise. Raises FileExistsError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def replace_private(path: Path, content: bytes) -> None:
    """Replace a file in one step, so that a crash leaves the old one or the new one."""
    candidate = path.with_name(path.name + ".new")
    candidate.unlink(missing_ok=True)
    write_private(candidate, content)
    candidate.replace(path)
