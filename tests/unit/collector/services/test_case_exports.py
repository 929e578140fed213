from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdf
import pytest
from sqlalchemy import text

from collector.console.cpoms import cpoms_csv
from collector.console.paper.files import case_files
from collector.domain import case_deeds as deeds
from collector.domain.case_export import WITHHELD
from collector.domain.deciding import Decision, Outcome
from collector.domain.directory import Entry
from collector.domain.people import Role, SubjectKind, Viewer
from collector.errors import BadRequest, NotFound, Refused
from collector.services.audit import Audit
from collector.services.authority import Authority
from collector.services.bundles import verified
from collector.services.case_exports import CaseExports
from collector.services.commit import commit
from collector.store import Store
from policy.severity import Severity
from tests.factories.submissions import NOW, received, submission
from tests.unit.collector.services.test_cases import Desk, responses


def exports_of(desk: Desk, folder: Path) -> CaseExports:
    authority = Authority.create(folder, "Oak School", [], NOW)
    return CaseExports(desk.store, desk.clock.now, authority, responses, school="Oak School")


async def raised(desk: Desk, snippet: str, category: str = "suicide") -> str:
    """An alert with these words; its case's id."""
    desk.sent += 1
    sent = replace(received(desk.sent, Severity.HIGH, snippet=snippet), category=category)
    await commit(desk.store, [submission(desk.device, sent)], NOW + timedelta(minutes=desk.sent))
    rows = await desk.alerts.operator_list()
    (alert,) = [row.id for row in rows if row.event_id == str(sent.id)]
    return (await desk.alerts.show(desk.deputy, alert)).case_id


def told(made: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        if name.endswith(".pdf"):
            pages = pypdf.PdfReader(io.BytesIO(archive.read(name))).pages
            return " ".join("\n".join(page.extract_text() for page in pages).split())
        return archive.read(name).decode()


@pytest.mark.clause("T35")
async def test_a_case_leaves_as_one_signed_file_and_the_audit_knows(store: Store, tmp_path: Path) -> None:
    desk = await Desk.of(store)
    exports = exports_of(desk, tmp_path)
    case_id = await raised(desk, "nobody would miss me 🫠 нікому")
    await raised(desk, "i have written letters")
    decision = Decision(Outcome.REFERRED, "Referred at noon.", "She has a plan.", "social_care", "CRN 7")
    await desk.do(case_id, deeds.TakenOn(), deeds.Noted("Spoke with her at break."), deeds.ClosedWith(decision))
    export = await exports.export(desk.dsl, case_id, " for the social worker ", sexual=False, form="bundle")
    made = exports.sealed(export, case_files(export, exports.fingerprint))
    found = verified(made, exports.fingerprint)
    assert found.about == {
        "what": "case",
        "school": "Oak School",
        "case": case_id,
        "export": export.id,
        "by": "Dora Delaney",
    }
    for name in ("case.pdf", "case.json"):
        for words in ("i have written letters", "Spoke with her at break.", "CRN 7", "for the social worker"):
            assert words in told(made, name), (name, words)
    assert "nobody would miss me 🫠 нікому" in told(made, "case.json")
    assert "nobody would miss me [U+1FAE0]" in told(made, "case.pdf")
    assert exports.fingerprint in told(made, "case.pdf").replace(" ", "")
    entries = json.loads(told(made, "audit.json"))["entries"]
    actions = [one["action"] for one in entries]
    assert actions.count("alert.evidence") == 2
    assert "case.exported" in actions
    # What stands in the excerpt stands in the chain, and each entry of the record is bound to it by its seal.
    async with store._engine.connect() as connection:
        rows = (await connection.execute(text("SELECT number, hash FROM audit ORDER BY number"))).all()
    hashes = {row.number: bytes(row.hash).hex() for row in rows}
    assert all(one["hash"] == hashes[one["number"]] for one in entries)
    assert all(one["previous"] == hashes.get(one["number"] - 1, "00" * 32) for one in entries)
    assert [len(one["detail"]["sealed"]) for one in entries if one["action"] == "case.noted"] == [64]
    (entry,) = [one for one in await Audit(store).list() if one.action == "case.exported"]
    assert (entry.actor, entry.object, entry.detail["reason"]) == ("dsl", case_id, "for the social worker")
    assert (await Audit(store).verify()).broken_at is None


async def test_words_of_a_sexual_kind_leave_by_a_step_of_their_own(sqlite_store: Store, tmp_path: Path) -> None:
    desk = await Desk.of(sqlite_store)
    exports = exports_of(desk, tmp_path)
    case_id = await raised(desk, "words of one kind", "nudes_and_coercion")
    await raised(desk, "words of another", "bullying")
    export = await exports.export(desk.dsl, case_id, "for the police", sexual=False, form="bundle")
    made = exports.sealed(export, case_files(export, exports.fingerprint))
    for name in ("case.pdf", "case.json"):
        assert "words of one kind" not in told(made, name)
        assert "words of another" in told(made, name)
    assert WITHHELD in told(made, "case.json")
    assert "The words of 1 alert of a sexual kind are left out" in told(made, "case.pdf")
    looked = [one for one in await Audit(sqlite_store).list() if one.action == "alert.evidence"]
    assert len(looked) == 1  # what stayed behind was not looked at
    export = await exports.export(desk.dsl, case_id, "for the police", sexual=True, form="bundle")
    made = exports.sealed(export, case_files(export, exports.fingerprint))
    assert "words of one kind" in told(made, "case.pdf")


async def test_it_is_for_those_who_see_the_case_and_with_a_reason(sqlite_store: Store, tmp_path: Path) -> None:
    desk = await Desk.of(sqlite_store)
    exports = exports_of(desk, tmp_path)
    case_id = await raised(desk, "mrs delaney hurts me")
    for viewer, refusal in (
        (desk.dsl, NotFound),  # it names her
        (desk.head, NotFound),
        (Viewer("it", "it", "IT", Role.IT), Refused),
    ):
        with pytest.raises(refusal):
            await exports.export(viewer, case_id, "curious", sexual=True, form="bundle")
    for reason in ("", "  ", "x" * 1001):
        with pytest.raises(BadRequest, match="what it is for"):
            await exports.export(desk.deputy, case_id, reason, sexual=False, form="bundle")
    with pytest.raises(NotFound):
        await exports.export(desk.deputy, "no id", "curious", sexual=False, form="bundle")
    assert not [one for one in await Audit(sqlite_store).list() if one.action == "case.exported"]
    export = await exports.export(desk.deputy, case_id, "for the head", sexual=False, form="bundle")
    assert export.view.alerts


async def test_what_was_deleted_is_missing_and_said_to_be(sqlite_store: Store, tmp_path: Path) -> None:
    desk = await Desk.of(sqlite_store)
    exports = exports_of(desk, tmp_path)
    case_id = await raised(desk, "words that are gone")
    await desk.do(case_id, deeds.TakenOn(), deeds.Noted("a note that is gone"))
    async with sqlite_store._engine.begin() as connection:
        await connection.execute(text("UPDATE people SET wrapped_key = NULL"))
        await connection.execute(text("UPDATE cases SET wrapped_key = NULL"))
    export = await exports.export(desk.dsl, case_id, "for the records", sexual=False, form="bundle")
    made = exports.sealed(export, case_files(export, exports.fingerprint))
    assert "gone" not in told(made, "case.json") + told(made, "case.pdf")
    assert "The evidence was deleted when its time was up." in told(made, "case.pdf")
    assert "Name deleted" in told(made, "case.pdf")


@pytest.mark.clause("T17")
async def test_a_case_as_cpoms_users_write_it_down(sqlite_store: Store, tmp_path: Path) -> None:
    desk = await Desk.of(sqlite_store)
    exports = exports_of(desk, tmp_path)
    async with sqlite_store.begin() as uow:
        await uow.directory.put([Entry("pupil.one", "Ada Okoye", SubjectKind.PUPIL, "9", "9B")], NOW)
    case_id = await raised(desk, '=HYPERLINK("http://x.test")')
    await raised(desk, "words of one kind", "nudes_and_coercion")
    await desk.do(case_id, deeds.TakenOn(), deeds.Noted("=1+1"), deeds.Assigned("deputy"))
    export = await exports.export(desk.dsl, case_id, "for our CPOMS", sexual=False, form="cpoms")
    rows = list(csv.DictReader(io.StringIO(cpoms_csv(export))))
    assert [row["Type"] for row in rows] == ["Incident", "Action", "Action", "Action"]
    incident, _taken, noted, _given = rows
    assert (incident["Student"], incident["Year"], incident["Class"]) == ("Ada Okoye", "9", "9B")
    assert (incident["Date"], incident["Time (UTC)"]) == ("03/11/2026", "09:01")
    assert (incident["Status"], incident["Assigned to"]) == ("Active", "Dinah Prescott")
    assert incident["Categories"] == "Nudes and coercion; Suicide"
    assert "Monitoring noticed (High): Suicide, on laptop-1." in incident["Incident or action"]
    assert "words of one kind" not in incident["Incident or action"]
    assert WITHHELD in incident["Incident or action"]
    assert (noted["Incident or action"], noted["Added by"]) == ("Dora Delaney noted: =1+1", "Dora Delaney")
    assert not any(cell[:1] in set("=+-@\t\r") for row in rows for cell in row.values())
    (entry,) = [one for one in await Audit(sqlite_store).list() if one.action == "case.exported"]
    assert entry.detail["form"] == "cpoms"
    # Whom nobody listed is known by the account; a student called like a formula is none.
    row = replace(export.view.row, person="=cmd")
    unlisted = replace(export, student=None, view=replace(export.view, row=row))
    assert next(csv.DictReader(io.StringIO(cpoms_csv(unlisted))))["Student"] == "'=cmd"
