from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pypdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from collector.console.export import inert, table
from collector.console.paper import report as paper
from collector.console.paper.book import report_xlsx
from collector.console.paper.pdf import report_pdf
from collector.console.paper.report import Part, Report
from collector.domain.deciding import Outcome
from collector.domain.figures import Fact, anonymous, figures
from collector.domain.rule_figures import Tally, rule_figures
from collector.domain.terms import last_over
from policy.severity import Severity

NOW = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HOSTILE = (
    "=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", '=HYPERLINK("http://x.test","y")', "http://x.test",
    "https://x.test/a?b", "mailto:a@x.test", "ftp://x.test", "internal:About!A1", "external:c:\\x.xlsx", "{=1+1}", "12",
    "", "_x0041_", "1E5", " =1+1", "＝1+1", "\u202e=1",
)  # fmt: skip


def facts(hostile: str = "=9B") -> list[Fact]:
    return [
        Fact(NOW - timedelta(hours=9 * number), NOW, NOW if number % 3 else None, list(Severity)[number % 5],
             ("suicide", "bullying")[number % 2], hostile, f"rule.{number % 4}")
        for number in range(40)
    ]  # fmt: skip


def cells(book: bytes) -> list[str]:
    """All words in all sheets; none of the cells may be anything but a word or a number."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        names = archive.namelist()
        assert not [name for name in names if "externalLink" in name or name.endswith(".bin") or "vba" in name.lower()]
        shared = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))  # noqa: S314 - we wrote it ourselves
        words = ["".join(part.text or "" for part in one.iter(f"{SHEET}t")) for one in shared.iter(f"{SHEET}si")]
        found = []
        for name in names:
            if not re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name):
                continue
            root = ElementTree.fromstring(archive.read(name))  # noqa: S314 - likewise
            assert root.find(f".//{SHEET}f") is None, "a formula"
            assert root.find(f".//{SHEET}hyperlink") is None, "a link"
            for cell in root.iter(f"{SHEET}c"):
                value = cell.find(f"{SHEET}v")
                if value is None or value.text is None:
                    continue
                if cell.get("t") == "s":
                    found.append(words[int(value.text)])
                else:
                    assert cell.get("t") in {None, "n"}
                    float(value.text)
        for name in names:
            if name.startswith("xl/charts/chart"):
                for one in ElementTree.fromstring(archive.read(name)).iter():  # noqa: S314 - likewise
                    if one.tag.endswith("}f"):
                        assert re.fullmatch(r"'?[\w ,.()-]+'?!\$[AB]\$2(:\$[AB]\$\d+)?", one.text or ""), one.text
    return found


def hostile_report(text: str) -> Report:
    part = Part(text, ("what", "alerts"), ((text, 3), ("other", None)), bars=1)
    return Report("heed-x", text, text, NOW, (part, part, Part("plain", (text,), ((text,),))))


@pytest.mark.parametrize("text", HOSTILE)
def test_a_spreadsheet_runs_nothing_of_what_it_is_given(text: str) -> None:
    found = cells(report_xlsx(hostile_report(text), text))
    if text and "_x" not in text and "\r" not in text:
        assert found.count(text) >= 4  # as it was, to the letter
    assert inert(text)[:1] not in {"=", "+", "-", "@", "\t", "\r"}


@settings(max_examples=25)
@example("=")
@given(st.text(max_size=40))
def test_nor_of_anything_else(text: str) -> None:
    cells(report_xlsx(hostile_report(text), "A School"))
    written = table(("what",), [[inert(text)]])
    assert written.split("\r\n", 1)[1].lstrip('"')[:1] not in {"=", "+", "-", "@", "\t"}


def read(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.mark.clause("U3", "T16")
def test_paper_and_spreadsheet_say_what_the_page_says() -> None:
    since = NOW - timedelta(days=28)
    weekly = paper.weekly(figures(facts(), since, NOW), figures(facts()[:9], since, NOW), NOW)
    told = read(report_pdf(weekly, "Oak School"))
    for words in ("40 alerts in 28 days", "=9B", "40 (was 9)", "taken on in time", "Page 1 of"):
        assert words in told, words
    assert "=9B" in cells(report_xlsx(weekly, "Oak School"))
    tallies = [Tally("a.rule", "drugs", Outcome.FALSE_ALARM, 3)]
    assert "44 to 100 %" in read(report_pdf(paper.rules(rule_figures(tallies), NOW), "Oak School"))


@pytest.mark.clause("T16")
def test_nothing_small_gets_onto_the_governors_paper() -> None:
    [term] = last_over(NOW, 1)
    few = [one for one in facts() if one.severity is Severity.CRITICAL][:3]
    many = [Fact(term.start, NOW, NOW, Severity.HIGH, "suicide", "9B", "r")] * 30
    report = paper.governors([anonymous([*many, *few], term, ["suicide", "bullying"], ["9B"])], NOW)
    counts = {cell for part in report.parts for row in part.rows for cell in row[1:]}
    assert not {one for one in counts if isinstance(one, int) and 0 < one < 5}
    none = paper.governors([anonymous(few, term, ["suicide"], ["9B"])], NOW)
    assert [part.rows for part in none.parts] == [(("alerts", "fewer than 5"),)]
    assert "fewer than 5" in read(report_pdf(none, "Oak School"))
