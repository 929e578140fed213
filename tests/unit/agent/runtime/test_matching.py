from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from agent.core.pipeline import TextDetector
from agent.core.rules import NATIONAL_RULES, Rules
from agent.runtime.matching import Matching, MatchingError
from policy.age import AgeBand
from policy.detect import Detector
from policy.detect.load import compile_artefact, languages, lexicon_files
from policy.detect.match import Match, Place
from policy.document.words import LANGUAGES
from policy.evaluate.views import Monitoring, Term
from policy.severity import Severity
from tests.factories.detect import source_of

FOOD = Term("food", ("noodle",), "bullying", Severity.HIGH)
MADE = compile_artefact(  # critical: the model, which never learnt such words, may doubt any other
    {"en/slots.lex": "language en\n", "en/made.lex": source_of("rule suicide.made critical\n  say blue banana")}
)


def watching(**watched: object) -> Rules:
    return replace(NATIONAL_RULES, monitoring=Monitoring(**watched))  # type: ignore[arg-type]  # a test's own words


def found(detector: TextDetector, text: str) -> set[str]:
    return {match.rule for match in detector.detect(text, Place.TYPED)}


def lexicon(directory: Path, made: bytes) -> str:
    path = directory / sha256(made).hexdigest()
    path.write_bytes(made)
    return str(path)


def test_only_the_terms_are_made_anew_when_only_they_change() -> None:
    matching = Matching()
    own, name = matching.detector(NATIONAL_RULES)
    beside, same = matching.detector(watching(terms=(FOOD,)))
    assert name == same
    assert found(beside, "a noodle, and i want to kill myself") >= {"local.food", "suicide.kill-myself"}
    assert matching.detector(NATIONAL_RULES)[0] is own


def test_another_age_grades_by_it_with_the_same_tables() -> None:
    matching = Matching()
    own, _ = matching.detector(NATIONAL_RULES)
    younger, _ = matching.detector(watching(age=AgeBand.UNDER_11, thresholds={"hint": 0.9}))
    assert isinstance(own, Detector)
    assert isinstance(younger, Detector)
    assert younger.age is AgeBand.UNDER_11
    assert younger.compiled.words is own.compiled.words


@pytest.mark.clause("T31")
def test_the_policys_lexicon_is_matched_with_and_named(tmp_path: Path) -> None:
    detector, name = Matching().detector(NATIONAL_RULES, lexicon(tmp_path, MADE))
    assert found(detector, "a blue banana") == {"suicide.made"}
    assert name == sha256(MADE).hexdigest()


def test_a_lexicon_that_is_missing_damaged_or_of_another_form_leaves_the_one_before(
    tmp_path: Path,
) -> None:
    matching = Matching()
    own, _ = matching.detector(NATIONAL_RULES)
    path = lexicon(tmp_path, MADE)
    Path(path).write_bytes(MADE[:-1])
    for bad, words in (
        (str(tmp_path / "gone"), "cannot be read"),
        (path, "damaged"),
        (lexicon(tmp_path, b"heed lexicon 1 of x\n"), "no compiled lexicon"),
    ):
        with pytest.raises(MatchingError, match=words):
            matching.detector(NATIONAL_RULES, bad)
    with pytest.raises(MatchingError, match="threshold"):
        matching.detector(watching(thresholds={"hint": 7.0}))
    assert matching.detector(NATIONAL_RULES)[0] is own


def test_a_language_that_is_off_for_a_user_raises_nothing_though_the_lexicon_holds_it() -> None:
    match = Match("pl.threat", "violence", Severity.MEDIUM, 0.9, False, 0, 1, "")
    assert not NATIONAL_RULES.raises(match, "typing")
    assert watching(languages={"pl": True}).raises(match, "typing")


def test_rules_of_other_languages_are_known_by_their_names() -> None:
    assert tuple(languages()) == LANGUAGES
    for language in languages():
        names = [
            line.split()[1]
            for text in lexicon_files([language]).values()
            for line in text.splitlines()
            if line.startswith("rule ")
        ]
        assert all(name.startswith(f"{language}.") == (language != "en") for name in names)
