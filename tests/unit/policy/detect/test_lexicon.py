from __future__ import annotations

import pytest

from policy.age import AgeBand
from policy.detect import load_detector
from policy.detect.lexicon import RESTRICTED, LexiconError, read_lexicon
from policy.severity import Severity

HEAD = "language en\ncategory suicide\nsource a guide\n"
EXAMPLES = "".join(f"  yes want to die {n}\n  no a rose {n}\n" for n in range(3))
RULE = f"rule a urgent\n  means says so\n  say want to die\n{EXAMPLES}"


def mistakes(text: str) -> list[str]:
    with pytest.raises(LexiconError) as caught:
        read_lexicon({"en/a.lex": text})
    return caught.value.mistakes


def test_a_whole_rule_is_read() -> None:
    rule = read_lexicon({"en/a.lex": HEAD + RULE}).rules["a"]
    assert (rule.category, rule.severity.name, rule.where, len(rule.yes)) == ("suicide", "URGENT", "en/a.lex:4", 3)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (HEAD + RULE.replace("  no a rose 2\n", ""), "en/a.lex:4: rule a has 2 examples that must not; it needs 3"),
        (
            HEAD + RULE.replace("  yes want to die 2\n", ""),
            "en/a.lex:4: rule a has 2 examples that must match; it needs 3",
        ),
        (HEAD + RULE.replace("want to die\n", "want {nowhere}\n", 1), "en/a.lex:6: unknown slot {nowhere}"),
        (HEAD + RULE + RULE, "en/a.lex:13: rule a stands already at en/a.lex:4"),
        (
            HEAD + RULE.replace("urgent", "grave"),
            "en/a.lex:4: severity 'grave' is none of low, medium, high, urgent, critical",
        ),
        (HEAD + RULE + "  near nowhere\n", "en/a.lex:4: unknown context nowhere"),
        (HEAD + RULE + "  say (kill\n", "en/a.lex:13: ')' is missing"),
        (HEAD + RULE + "  say a ..10 b\n", "en/a.lex:13: '..10' is no gap: it may be 1 to 9 words wide"),
        (HEAD + RULE + "  say ..2 kill\n", "en/a.lex:13: a gap must stand between words"),
        (
            HEAD + RULE + "  say well-known\n",
            "en/a.lex:13: 'well-known' is no word: write its parts as words of their own",
        ),
        (HEAD + RULE + "  say [a] [b]\n", "en/a.lex:13: it would match nothing at all"),
        (HEAD + RULE + "  combine b + c within many\n", "en/a.lex:13: a combination reads `combine a + b within 30`"),
        (HEAD + "rule b low\n  combine c + d within 9\n", "en/a.lex:4: unknown signal or rule c"),
        (RULE, "en/a.lex:1: rule a has no category"),
        ("nonsense\n", "en/a.lex:1: unknown word 'nonsense'"),
        (HEAD + RULE + "  mood bad\n", "en/a.lex:13: cannot read 'mood' in a rule"),
    ],
)
def test_each_mistake_is_told_with_its_file_and_line(text: str, told: str) -> None:
    assert told in mistakes(text)


def test_a_pattern_that_an_exclusion_always_covers_is_refused() -> None:
    assert "en/a.lex:4: rule a can never be met: what it says is always excluded" in mistakes(
        HEAD + RULE + "  not want to die\n"
    )


def test_all_mistakes_are_told_at_once() -> None:
    assert len(mistakes(HEAD + RULE + "  say (a\n  say {b}\n")) == 2


@pytest.mark.clause("T31")
def test_a_pack_that_no_native_reader_has_signed_is_never_above_medium() -> None:
    pack = HEAD.replace("language en", "language pl\nreader nobody yet") + RULE
    assert mistakes(pack) == ["en/a.lex:5: rule a may not be above medium: no native reader of 'pl' has signed"]
    signed = pack.replace("nobody yet", "A. Nowak, teacher, 2026")
    assert read_lexicon({"pl/a.lex": signed}).rules["a"].reader == "A. Nowak, teacher, 2026"


@pytest.mark.clause("T10", "U1")
def test_a_restricted_list_is_matched_and_never_told() -> None:
    detector = load_detector(restricted={"own-list": "zorblat quux # a remark\n\nplimf\n"})
    [match] = detector.detect("anyone got z0rblat-quux")
    assert (match.rule, match.category) == ("restricted.own-list", RESTRICTED)
    assert "zorblat" not in match.explanation
    assert detector.detect("zorblat or quuz") == []
    innocent = "The library opens at nine and plimf is on the third shelf of the geography section"
    assert [match.rule for match in detector.detect(innocent)] == ["restricted.own-list"]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("own", "fine\n!!!\n", "own:2: this term has no letters or digits"),
        ("own", "# nothing\n", "own: this list holds no terms"),
        ("Own List", "fine\n", "'Own List' is no name for a list: small letters, digits, hyphens"),
    ],
)
def test_a_restricted_list_that_cannot_be_read_is_refused_without_its_terms(name: str, text: str, told: str) -> None:
    with pytest.raises(LexiconError) as caught:
        read_lexicon({}, {name: text})
    assert caught.value.mistakes == [told]


def test_a_language_without_rules_is_named() -> None:
    with pytest.raises(ValueError, match=r"no rules for xx; there are for .*en"):
        load_detector(("en", "xx"))


def with_ages(severity: str, *lines: str) -> str:
    return "".join(f"{line}\n" for line in (HEAD.rstrip(), *lines)) + RULE.replace(
        "rule a urgent", f"rule a {severity}"
    )


def test_a_severity_may_differ_by_age_band() -> None:
    rule = read_lexicon({"en/a.lex": with_ages("high, under-11 urgent, 16-17 medium")}).rules["a"]
    assert rule.severity is Severity.HIGH
    assert rule.ages == {AgeBand.UNDER_11: Severity.URGENT, AgeBand.FROM_16: Severity.MEDIUM}


def test_a_default_severity_brings_its_bands() -> None:
    text = with_ages("", "severity high, 11-12 urgent")
    assert read_lexicon({"en/a.lex": text}).rules["a"].ages == {AgeBand.FROM_11: Severity.URGENT}


def test_bands_of_a_category_and_severity_are_those_of_rules_that_say_none() -> None:
    line = "ages suicide high = under-11 urgent"
    told = {AgeBand.UNDER_11: Severity.URGENT}
    assert read_lexicon({"en/a.lex": with_ages("high", line)}).rules["a"].ages == told
    assert read_lexicon({"en/a.lex": with_ages("medium", line)}).rules["a"].ages == {}
    own = read_lexicon({"en/a.lex": with_ages("high, 11-12 urgent", line)}).rules["a"].ages
    assert own == {AgeBand.FROM_11: Severity.URGENT}
    assert read_lexicon({"en/a.lex": with_ages("high", line) + "  strength hint\n"}).rules["a"].ages == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            with_ages("high, under-12 urgent"),
            "en/a.lex:4: age band 'under-12' is none of under-11, 11-12, 13-15, 16-17",
        ),
        (
            with_ages("high, under-11 grave"),
            "en/a.lex:4: severity 'grave' is none of low, medium, high, urgent, critical",
        ),
        (with_ages("high,"), "en/a.lex:4: age band '' is none of under-11, 11-12, 13-15, 16-17"),
        (with_ages("high, 11-12 urgent, 11-12 high"), "en/a.lex:4: age band 11-12 has two severities"),
        (with_ages("urgent, 16-17 high"), "en/a.lex:4: what is urgent is never less grave: 16-17 may not be high"),
        (
            with_ages("critical, 16-17 urgent"),
            "en/a.lex:4: what is critical is never less grave: 16-17 may not be urgent",
        ),
        (with_ages("high", "ages suicide high = teens urgent"), "en/a.lex:4: age band 'teens' is none of under-11,"),
        (with_ages("high", "ages suicde high = 11-12 urgent"), "en/a.lex:4: no rule is of category 'suicde'"),
        (
            with_ages("high", *["ages suicide high = 11-12 urgent"] * 2),
            "en/a.lex:5: ages of suicide high stand already",
        ),
        (
            with_ages("medium, under-11 high").replace("language en", "language pl"),
            "en/a.lex:4: rule a may not be above medium: no native reader of 'pl' has signed",
        ),
    ],
)
def test_each_mistake_of_ages_is_told_with_its_file_and_line(text: str, told: str) -> None:
    assert any(mistake.startswith(told) for mistake in mistakes(text)), mistakes(text)


def test_a_hint_must_be_of_the_language_that_the_model_was_taught() -> None:
    pack = HEAD.replace("language en", "language pl\nreader A. Reader") + RULE + "  strength hint\n"
    assert "en/a.lex:5: rule a may not be a hint: the model that must agree knows no 'pl'" in mistakes(pack)


def test_ages_of_one_language_are_not_those_of_another() -> None:
    pack = RULE.replace("rule a urgent", "rule b high").replace("want to die", "chce umrzec")
    files = {
        "en/a.lex": with_ages("high", "ages suicide high = under-11 urgent"),
        "pl/b.lex": HEAD.replace("language en", "language pl\nreader A. Reader") + pack,
    }
    assert read_lexicon(files).rules["b"].ages == {}
