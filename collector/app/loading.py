"""What a collector's folder, and whoever starts it, say of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from collector.domain.single_sign_on import Provider
from collector.errors import BadRequest
from collector.settings import Folder, School, Settings, database_url


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line or the environment gave, beside the folder."""

    database: str | None = None
    passphrase: str | None = None
    policy_passphrase: str | None = None
    sign_on_secret: str | None = None


def load(root: Path, given: Given, **listening: Any) -> Settings:  # noqa: ANN401 - Settings' own fields
    """The settings of a collector that `init` made. Raises BadRequest when there is none here."""
    folder = Folder(root)
    try:
        school = School.from_json(folder.school.read_text())
    except FileNotFoundError:
        raise BadRequest(f"{root} holds no collector; make one with: heed-collector init --data {root}") from None
    secret = folder.sign_on_secret
    return Settings(
        folder,
        school,
        database_url(folder, given.database),
        evidence_passphrase=given.passphrase,
        policy_passphrase=given.policy_passphrase,
        sign_on=Provider.from_json(folder.sign_on.read_text()) if folder.sign_on.is_file() else None,
        sign_on_secret=given.sign_on_secret or (secret.read_text().strip() if secret.is_file() else ""),
        **listening,
    )
