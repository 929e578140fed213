"""What every schema of the API has in common, and the words that many of them use."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from collector.domain.limits import REASON_LENGTH
from policy.severity import Severity

SeverityName = Literal["critical", "urgent", "high", "medium", "low"]
SubjectName = Literal["pupil", "staff", "headteacher", "dsl"]
PageNumber = Annotated[int, Field(ge=1, le=100_000, description="Which page, from 1.")]
PageSize = Annotated[int, Field(ge=1, le=200, description="Rows a page.")]
Words = Annotated[str, Field(min_length=1, max_length=REASON_LENGTH)]


class Told(BaseModel):
    """An answer, or a part of one."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Asked(BaseModel):
    """What a program sends; a field that is not known is refused, never ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Page(Told):
    """What every list says of itself."""

    total: int = Field(description="All rows that were asked for, not only this page's.")
    page: int
    size: int


class Problem(Told):
    """Why something was not done (RFC 9457)."""

    type: str = Field(description="urn:heed:problem:…, one for each kind of refusal.")
    title: str
    status: int
    detail: str = Field(description="One sentence for whoever reads the program's log.")
    reference: str | None = Field(None, description="Of a fault of Heed's own: what to give to IT.")


def severity_name(severity: Severity) -> SeverityName:
    """The severity as the API spells it."""
    return _NAMES[severity]


def severity_of(name: SeverityName) -> Severity:
    """And back."""
    return Severity[name.upper()]


_NAMES: dict[Severity, SeverityName] = {
    Severity.CRITICAL: "critical",
    Severity.URGENT: "urgent",
    Severity.HIGH: "high",
    Severity.MEDIUM: "medium",
    Severity.LOW: "low",
}
