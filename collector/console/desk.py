"""What every view has at hand: the services, the settings, who is asking, and the pages to answer with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from collector.console import words
from collector.console.access import ANSWERING, CLOSING, TENDING, places_of
from collector.console.forgery import token_for
from collector.console.metrics import Metrics
from collector.console.streams import Streams
from collector.domain.people import PROPOSING, Role, Viewer
from collector.domain.second_step import Standing, due_from, fresh
from collector.services import Services
from collector.settings import Settings

TEMPLATES = Path(__file__).parent / "templates"

ROLE_WORDS: Mapping[Role, str] = {
    Role.DSL: "designated safeguarding lead",
    Role.DEPUTY: "deputy safeguarding lead",
    Role.HEADTEACHER: "headteacher",
    Role.LEADER: "senior leader",
    Role.CHAIR: "chair of governors",
    Role.IT: "IT",
    Role.TEACHER: "teacher",
    Role.GOVERNOR: "governor",
    Role.AUDITOR: "auditor",
}


def environment() -> Environment:
    """The templates: everything escaped, and a name that is not there is an error, never a blank."""
    pages = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.filters |= {
        "severity_word": words.severity_word,
        "severity_class": words.severity_class,
        "due": words.due,
        "ago": words.ago,
        "exact": words.exact,
        "stamp": words.stamp,
        "who": words.who,
    }
    return pages


@dataclass(frozen=True, slots=True)
class Desk:
    """One console's tools. `names`: what a browser may call it by; `open_metrics`: other machines may read /metrics."""

    settings: Settings
    services: Services
    metrics: Metrics
    names: frozenset[str]
    open_metrics: bool = False
    streams: Streams = field(default_factory=Streams)
    pages: Environment = field(default_factory=environment)

    @property
    def cookie(self) -> str:
        """The session cookie's name; with https a browser then accepts it from this very host alone."""
        return "__Host-heed" if self.settings.secure_console else "heed"

    @property
    def way_cookie(self) -> str:
        """The cookie's name of whoever is on the way to the provider and back."""
        return f"{self.cookie}-way"

    def page(self, request: Request, template: str, facts: Mapping[str, object], status: int = 200) -> HTMLResponse:
        """The template filled in for whoever asks."""
        viewer: Viewer | None = getattr(request.state, "viewer", None)
        session: str = getattr(request.state, "session", "")
        common: dict[str, object] = {
            "school": self.settings.school.name,
            "demo": self.settings.school.demo,
            "viewer": viewer,
            "role_words": ROLE_WORDS[viewer.role] if viewer else "",
            "places": places_of(viewer.role) if viewer else [],
            "here": request.url.path,
            "answering": viewer is not None and viewer.role in ANSWERING,
            "csrf": token_for(session) if viewer else "",
            "proved": self._proved(request),
            "second_step_from": self._second_step_from(request),
            "now": self.services.clock(),
            "reviews_overdue": self.services.reviews.overdue if viewer and viewer.role in CLOSING else 0,
            "calendar": self.services.reviews.calendar if viewer and viewer.role in PROPOSING else "",
            "amiss": self.services.watch.amiss() if viewer and viewer.role in ANSWERING | TENDING else (),
        }
        return HTMLResponse(self.pages.get_template(template).render(common | dict(facts)), status)

    def _proved(self, request: Request) -> bool:
        """Whether they showed in the last minutes that it is they who sit there."""
        standing: Standing | None = getattr(request.state, "standing", None)
        return standing is not None and fresh(standing.proved_at, self.services.clock())

    def _second_step_from(self, request: Request) -> datetime | None:
        """From when on whoever asks must have set up a second step; None where they need none, or have one."""
        standing: Standing | None = getattr(request.state, "standing", None)
        if standing is None or self.settings.school.demo:
            return None
        return due_from(standing.viewer.role, standing.created_at, standing.second, strong=standing.strong)


def desk_of(request: Request) -> Desk:
    """The desk of the console that this request came to."""
    desk: Desk = request.app.state.desk
    return desk


def viewer_of(request: Request) -> Viewer:
    """Who is asking, on a route whose access names a role or SIGNED_IN. Raises LookupError on any other."""
    viewer: Viewer | None = request.state.viewer
    if viewer is None:
        raise LookupError("this route lets in people who are not signed in, so nobody may be assumed to be")
    return viewer


async def form_of(request: Request) -> dict[str, str]:
    """The form's text fields; files are left out, no form of ours has one."""
    return {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
