"""Cases as the console sees them, in memory: one of a pupil, which lives as the real ones do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from collector.domain import case_deeds as deeds
from collector.domain.alerts import AlertRow, Evidence
from collector.domain.case_deeds import Deed
from collector.domain.case_export import CaseExport, Excerpt, Link
from collector.domain.case_rows import CaseEntry, CaseRow, CasesAsk, CasesPage, CaseView
from collector.domain.cases import Case, CaseState, Refusal, after, decide
from collector.domain.checklists import checklists_for
from collector.domain.people import SubjectKind, Viewer
from collector.domain.received import Json
from collector.domain.responses import recommended
from collector.domain.routing import subjects_for
from collector.domain.sexual import is_sexual
from collector.errors import BadRequest, NotFound, Refused
from collector.services.case_exports import CaseExports
from collector.services.cases import Cases
from policy.severity import Severity

CASE = "11111111-2222-4333-8444-555555555555"
OTHER = "11111111-2222-4333-8444-666666666666"
TABLE = {"pupil": {"sexting": ("dsl", "police", "inform-parents"), "self-harm-or-suicide": ("dsl", "inform-parents")}}


class FakeCases(Cases):
    """`alerts` are those of the case."""

    def __init__(self, clock: Callable[[], datetime], alerts: Callable[[], list[AlertRow]]) -> None:
        self.clock = clock
        self.alerts = alerts
        self.case = Case(
            CaseState.OPEN,
            Severity.URGENT,
            SubjectKind.PUPIL,
            frozenset({"nudes-and-coercion", "suicide"}),
            alerts=2,
            waiting=2,
        )
        self.entries: list[CaseEntry] = []

    def taken_on(self) -> Case:
        """The case once all that waited in it is acknowledged."""
        return replace(self.case, waiting=0)

    def row(self) -> CaseRow:
        now = self.clock()
        return CaseRow(
            CASE,
            "Nudes and coercion, suicide",
            self.case.severity,
            self.case.state,
            SubjectKind.PUPIL,
            "a.pupil",
            self.case.alerts,
            self.case.waiting,
            self.case.assigned.upper() or None,
            now - timedelta(hours=3),
            now - timedelta(minutes=5),
            now + timedelta(minutes=11) if self.case.waiting else None,
        )

    async def list(self, viewer: Viewer, ask: CasesAsk) -> CasesPage:
        if not subjects_for(viewer.role):
            raise Refused("Your role does not see cases.")
        shown = self.case.subject in subjects_for(viewer.role) and ask.state in {None, self.case.state} and not ask.mine
        rows = (self.row(),) if shown else ()
        return CasesPage(rows, len(rows))

    async def show(self, viewer: Viewer, case_id: str) -> CaseView:
        if case_id not in {CASE, OTHER} or self.case.subject not in subjects_for(viewer.role):
            raise NotFound("There is no such case, or it is not yours to see.")
        seen = [("keyword", category) for category in self.case.categories]
        readers = {"user-dsl": "Person DSL", "user-deputy": "Person DEPUTY"}
        other = replace(self.row(), id=OTHER, title="Bullying", state=CaseState.OPEN)
        return CaseView(
            row=self.row(),
            case=self.case,
            alerts=tuple(self.alerts()),
            entries=tuple(self.entries),
            linked=(),
            others=(other,),
            checklists=checklists_for(self.case.categories, self.case.subject),
            recommended=recommended(TABLE, self.case.subject, seen, names_staff=False),
            readers=readers,
            names=readers,
        )

    async def do(self, viewer: Viewer, case_id: str, deed: Deed) -> str:
        await self.show(viewer, case_id)
        answer = decide(self.case, deed)
        if isinstance(answer, Refusal):
            raise BadRequest(answer.sentence)
        for one in answer:
            self.case = after(self.case, one)
            self.entries.append(CaseEntry(CASE, len(self.entries) + 1, self.clock(), viewer.display, one))
        return OTHER if isinstance(deed, deeds.MergedInto) else CASE


class FakeCaseExports(CaseExports):
    """Of the fake case; `made`: the reasons that were given, and whether words of a sexual kind were asked for."""

    fingerprint = "ab" * 32

    def __init__(self, clock: Callable[[], datetime], cases: FakeCases) -> None:
        self.clock, self.cases = clock, cases
        self.made: list[tuple[str, bool, str]] = []

    async def export(self, viewer: Viewer, case_id: str, reason: str, *, sexual: bool, form: str) -> CaseExport:
        if not reason:
            raise BadRequest("Say what it is for.")
        view = await self.cases.show(viewer, case_id)
        now = self.clock()
        facts: dict[str, Json] = {"snippet": "words that were noticed", "source": "typed"}
        evidence = {
            one.id: Evidence(one.id, "e", now, now, "a.pupil", ":0", None, facts)
            if sexual or not is_sexual(one.category)
            else None
            for one in view.alerts
        }
        self.made.append((reason, sexual, form))
        link = Link(1, now, viewer.display, "case.exported", case_id, {}, "00" * 32, "11" * 32)
        excerpt = Excerpt((link,), 1, "11" * 32, None)
        return CaseExport("x", "Hillside School", now, viewer, reason, sexual, view, evidence, {}, excerpt)

    def sealed(self, export: CaseExport, files: Mapping[str, bytes]) -> bytes:  # noqa: ARG002 - its interface
        return b"".join(files.values())
