"""What a person asked of the queue, read from a form or an address. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeVar
from urllib.parse import urlencode

from collector.domain.alerts import AlertState, QueueAsk, QueueSort
from collector.errors import BadRequest
from policy.severity import Severity

PAGE_SIZE = 50
TEXT_LIMIT = 128
PAGE_LIMIT = 100_000

STATES = {"waiting": AlertState.NEW, "acknowledged": AlertState.ACKNOWLEDGED, "closed": AlertState.CLOSED,
          "all": None}  # fmt: skip
STATE_WORDS = (("waiting", "Waiting"), ("acknowledged", "Acknowledged"), ("closed", "Closed"),
               ("all", "All"))  # fmt: skip
SEVERITIES: Mapping[str, Severity | None] = {"any": None} | {one.name.lower(): one for one in reversed(Severity)}
SEVERITY_WORDS = (("any", "Any"), *((one.name.lower(), one.name.capitalize()) for one in reversed(Severity)))
SORTS = {one.value: one for one in QueueSort}
SORT_WORDS = (("priority", "Most pressing"), ("due", "Due first"), ("newest", "Newest first"),
              ("oldest", "Oldest first"))  # fmt: skip

Choice = TypeVar("Choice", bound=Enum | None)


@dataclass(frozen=True, slots=True)
class Asked:
    """The choices by the names that the form gives them."""

    text: str = ""
    state: str = "waiting"
    severity: str = "any"
    sort: str = "priority"
    page: int = 1

    @property
    def ask(self) -> QueueAsk:
        """The same, as the services want it."""
        return QueueAsk(
            state=STATES[self.state],
            severity=SEVERITIES[self.severity],
            text=self.text,
            sort=SORTS[self.sort],
            page=self.page,
            size=PAGE_SIZE,
        )

    @property
    def sifted(self) -> bool:
        """Whether the queue is narrowed beyond what waits."""
        return bool(self.text) or self.severity != "any"

    def at(self, page: int) -> Asked:
        """The same choices, on another page."""
        return replace(self, page=page)

    def query(self) -> str:
        """As the query of an address. The text may be a name, so it stays out: a link to a page never carries it."""
        return urlencode({"state": self.state, "severity": self.severity, "sort": self.sort, "page": self.page})


def read(fields: Mapping[str, str]) -> Asked:
    """The choices in `fields`; what is missing is as on the first page. Raises BadRequest for what is not a choice."""
    asked = Asked(
        text=fields.get("text", "").strip(),
        state=_one_of("state", fields.get("state", "waiting"), STATES),
        severity=_one_of("severity", fields.get("severity", "any"), SEVERITIES),
        sort=_one_of("sort", fields.get("sort", "priority"), SORTS),
        page=page_number(fields.get("page", "1")),
    )
    if len(asked.text) > TEXT_LIMIT:
        raise BadRequest(f"The text to find may have {TEXT_LIMIT} characters at most.")
    return asked


def _one_of(name: str, value: str, choices: Mapping[str, Choice]) -> str:
    if value not in choices:
        raise BadRequest(f"The choice of {name} must be one of: {', '.join(choices)}.")
    return value


def page_number(value: str) -> int:
    """The number of a page. Raises BadRequest for what is none."""
    if not (value.isascii() and value.isdigit() and 1 <= int(value[:9]) <= PAGE_LIMIT):
        raise BadRequest(f"The page must be a number from 1 to {PAGE_LIMIT}.")
    return int(value)
