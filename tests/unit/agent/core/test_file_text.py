"""One event a document, and the same words not told twice."""

from __future__ import annotations

from agent.core.event import Keyword, Source
from agent.core.file_text import FileTexts
from agent.core.observation import FileText
from agent.core.pipeline import Emit, Pipeline
from agent.core.rules import Rules
from policy.detect.match import Match
from policy.evaluate.views import Monitoring
from policy.severity import Severity
from tests.fakes.detector import FakeDetector


def read(pipeline: Pipeline, document: int, *paragraphs: str, name: str = "essay.docx") -> list[Keyword]:
    pieces = [FileText(0, document, name, text, last=False) for text in paragraphs]
    emits: list[Emit] = []
    for piece in [*pieces, FileText(0, document, name, "", last=True)]:
        emits += pipeline.observe(piece)
    return [emit.payload for emit in emits if isinstance(emit.payload, Keyword)]


def piece(text: str, document: int = 1, *, last: bool = False) -> FileText:
    return FileText(0, document, "a.txt", text, last=last)


def match(severity: Severity, confidence: float = 0.5) -> Match:
    return Match(f"rule-{severity}-{confidence}", "test", severity, confidence, False, 0, 4, "A word.")


def test_a_document_is_one_event_in_its_name_however_much_is_met_in_it() -> None:
    (keyword,) = read(Pipeline(FakeDetector("harm")), 1, "some harm here", "and more harm there")
    assert keyword.source is Source.FILE_TEXT
    assert keyword.window_title == "essay.docx"
    assert keyword.process == ""
    assert "harm" in keyword.snippet


def test_the_same_words_saved_again_are_not_told_again_but_new_ones_are() -> None:
    pipeline = Pipeline(FakeDetector("harm"))
    assert len(read(pipeline, 1, "some harm here")) == 1
    assert read(pipeline, 2, "some harm here", "a calm end") == []
    assert len(read(pipeline, 3, "some harm here", "a calm end", "then harm again")) == 1


def test_the_gravest_is_told() -> None:
    files = FileTexts()
    assert files.met(piece("one"), [match(Severity.MEDIUM, 0.9)]) is None
    assert files.met(piece("two"), [match(Severity.CRITICAL, 0.2), match(Severity.CRITICAL, 0.6)]) is None
    found = files.met(piece("three", last=True), [match(Severity.HIGH, 1.0)])
    assert found is not None
    assert (found[0].severity, found[0].confidence, found[1]) == (Severity.CRITICAL, 0.6, "two")


def test_documents_read_side_by_side_are_told_apart() -> None:
    files = FileTexts()
    files.met(piece("one", 1), [match(Severity.HIGH)])
    assert files.met(piece("", 2, last=True), []) is None
    assert files.met(piece("", 1, last=True), []) is not None


def test_the_policy_turns_it_off() -> None:
    pipeline = Pipeline(FakeDetector("harm"))
    pipeline.govern(Rules(monitoring=Monitoring(sensors={"file-text": False})), 0)
    assert read(pipeline, 1, "some harm here") == []
