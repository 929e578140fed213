from __future__ import annotations

import random
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.detect import Detector, Match, Place, load_detector
from policy.detect.fusion import Passage
from policy.detect.grams import Grams, bucket
from policy.detect.model import Model
from policy.detect.outputs import Outputs
from policy.detect.surety import Surety
from policy.detect.weights import BUCKETS, INNOCENT, Thresholds, Weights
from policy.severity import Severity
from tests.factories.detect import detector_of, plain_weights, taught

ORDINARY = ("we have maths and then history after lunch today", "who is picking me up from football at half four")


@cache
def detector() -> Detector:
    return load_detector()


def of_the_model(matches: list[Match]) -> list[Match]:
    return [match for match in matches if match.rule.startswith("model.")]


def slow(model: Weights, words: list[str]) -> list[int]:
    lanes = len(model.categories)
    grams = Grams().of_line(words)
    return [sum(model.rows[bucket(g) * lanes + lane] - 128 for g in grams) for lane in range(lanes)]


@given(st.lists(st.text("abcdefé", min_size=1, max_size=9), min_size=1, max_size=12), st.integers(1, 7))
def test_lanes_add_up_as_plain_sums_do(words: list[str], number: int) -> None:
    chance = random.Random(number)  # noqa: S311 - repeatable weights, no secret
    names = tuple("abcdefg"[:number])
    weights = plain_weights(names, chance.randbytes(BUCKETS * number))
    likely = Model(weights).probabilities(words)
    sums = slow(weights, words)
    assert max(likely, key=likely.__getitem__) in {name for name, s in zip(names, sums, strict=True) if s == max(sums)}
    assert sum(likely.values()) == pytest.approx(1)


def test_weights_come_back_as_they_were_packed() -> None:
    weights = two_lanes(bytes(range(256)) * (BUCKETS // 128))
    assert Weights.unpack(weights.pack()) == weights


def two_lanes(rows: bytes) -> Weights:
    """The first passes as it is, and speaks for innocence; the second only above nought, and for "b"."""
    return Weights(
        categories=(INNOCENT, "b"),
        plain=1,
        scales=(0.5, 0.25),
        biases=(0.0, -1.5),
        outputs=((1.0, 0.0), (0.0, 2.0)),
        leanings=(0.25, -0.5),
        thresholds=Thresholds(0.9, 0.99, 0.7, 0.01, 0.005),
        rows=rows,
    )


def test_a_bent_lane_speaks_only_above_nought_and_a_plain_one_always() -> None:
    weights = two_lanes(b"")
    assert weights.scores((-3.0, -3.0)) == [-2.75, -0.5]
    assert weights.scores((-3.0, 3.0)) == [-2.75, 5.5]
    assert weights.direction((-3.0, -3.0), "b") == (-1.0, 0.0)
    assert weights.direction((-3.0, 3.0), "b") == (-1.0, 2.0)
    with pytest.raises(ValueError, match="not in tuple"):
        weights.direction((0.0, 0.0), "c")


@given(st.lists(st.floats(-50, 50), min_size=5, max_size=5), st.integers(0, 5), st.integers(0, 9))
def test_outputs_add_up_in_whole_numbers_as_they_do_in_plain_ones(lanes: list[float], plain: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable weights, no secret
    outputs = tuple(tuple(chance.uniform(-3, 3) for _ in range(3)) for _ in range(5))
    weights = replace(
        two_lanes(b""), categories=(INNOCENT, "b", "c"), plain=plain, outputs=outputs, leanings=(0.5, -0.25, 0.0)
    )
    assert Outputs(weights).scores(lanes) == pytest.approx(weights.scores(lanes), abs=0.05)


@given(st.lists(st.sampled_from(["gone", "soon", "lunch", "them"]), min_size=1, max_size=9))
def test_the_words_of_a_passage_weigh_together_what_it_scores(words: list[str]) -> None:
    found = taught(gone="suicide", soon="suicide", lunch=INNOCENT).weights(words, "suicide")
    assert [weight > 0 for weight in found] == [word in {"gone", "soon"} for word in words]
    assert [weight < 0 for weight in found] == [word == "lunch" for word in words]


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"not compressed",
        two_lanes(b"\x80").pack(),
        replace(two_lanes(bytes(2 * BUCKETS)), leanings=(0.0,)).pack(),
        replace(two_lanes(bytes(2 * BUCKETS)), plain=3).pack(),
    ],
)
def test_damaged_weights_are_refused(packed: bytes) -> None:
    with pytest.raises(ValueError, match="no model weights"):
        Weights.unpack(packed)


def test_it_explains_itself_by_the_n_grams_that_weighed_most() -> None:
    found = taught(gone="suicide").explain(["soon", "gone"], "suicide", most=1)
    assert [(weighed.gram, weighed.weight > 0) for weighed in found] == [("=gone", True)]


def test_it_raises_risk_to_oneself_alone_and_says_that_it_is_a_model() -> None:
    passage = Passage(taught(gone="suicide", soon="suicide"), set())
    for at, word in enumerate(["i", "gone", "soon", "gone"]):
        passage.hear((word,), at, at + 1)
    [match] = passage.close()
    assert (match.rule, match.category, match.first_person) == ("model.suicide", "suicide", True)
    assert match.severity <= Severity.HIGH
    assert "statistical model" in match.explanation
    assert "A person decides" in match.explanation
    assert passage.close() == []


@pytest.mark.clause("T15")
def test_it_never_raises_hate_alone_and_heeds_what_the_rules_excluded() -> None:
    hateful = Passage(taught(them="hate"), set())
    for at in range(4):
        hateful.hear(("them",), at, at + 1)
    assert hateful.close() == []
    spared = Passage(taught(gone="suicide"), {"suicide"})
    for at in range(4):
        spared.hear(("gone",), at, at + 1)
    assert spared.close() == []


@pytest.mark.parametrize("severity", [Severity.MEDIUM, Severity.CRITICAL])
def test_it_makes_a_rule_less_sure_but_never_a_critical_one(severity: Severity) -> None:
    passage = Passage(taught(lunch=INNOCENT), set())
    passage.hear(("lunch", "lunch", "lunch"), 0, 5)
    match = Match("r", "suicide", severity, 0.8, first_person=False, start=0, end=5, explanation="")
    [weighed] = passage.weigh([match])
    assert weighed.severity == severity
    assert (weighed.confidence < 0.8) == (severity < Severity.CRITICAL)


def met(severity: Severity, confidence: float) -> Match:
    return Match("r", "hate", severity, confidence, first_person=False, start=0, end=5, explanation="")


@pytest.mark.clause("T15")
@pytest.mark.parametrize(("word", "agreed"), [("them", True), ("lunch", False)])
def test_a_hint_is_raised_only_where_the_model_agrees_and_once_a_passage(word: str, agreed: bool) -> None:
    hint = met(Severity.MEDIUM, 0.2)
    passage = Passage(taught(them="hate", lunch=INNOCENT), set(), None, lambda _since: [hint, hint])
    passage.hear((word,) * 3, 0, 5)
    assert [match.rule for match in passage.pause()] == ["r"] * agreed
    assert passage.close() == []


@pytest.mark.parametrize(
    ("sure", "hints", "raised"),
    [
        (Severity.LOW, [Severity.MEDIUM, Severity.HIGH], [Severity.HIGH]),
        (Severity.HIGH, [Severity.MEDIUM, Severity.HIGH], []),
    ],
)
def test_a_passage_raises_its_gravest_hint_and_none_beside_something_as_grave(
    sure: Severity, hints: list[Severity], raised: list[Severity]
) -> None:
    told = [replace(met(severity, 0.2), category=f"of-{severity}") for severity in hints]
    passage = Passage(taught(them="hate"), set(), None, lambda _since: told)
    passage.hear(("them",) * 3, 0, 5)
    assert len(passage.weigh([met(sure, 0.8)])) == 1
    assert [match.severity for match in passage.close()] == raised


def test_what_was_doubted_is_judged_again_when_more_was_said() -> None:
    passage = Passage(taught(doubt=0.2, lunch=INNOCENT, them="hate"), set())
    passage.hear(("lunch",) * 3, 0, 5)
    assert passage.weigh([met(Severity.HIGH, 0.8)]) == []
    assert [match.severity for match in passage.weigh([met(Severity.CRITICAL, 0.8)])] == [Severity.CRITICAL]
    passage.hear(("them",) * 9, 6, 9)
    assert [match.severity for match in passage.pause()] == [Severity.HIGH]


@pytest.mark.parametrize(
    ("doubt", "raised"),
    [
        (0.5, [Severity.HIGH, Severity.URGENT, Severity.CRITICAL]),
        (1.5, [Severity.URGENT, Severity.CRITICAL]),
        (2.5, [Severity.CRITICAL]),
    ],
)
def test_an_urgent_match_is_doubted_at_half_the_risk_and_a_critical_one_never(
    doubt: float, raised: list[Severity]
) -> None:
    heard = ("lunch", "lunch", "them")
    model = taught(lunch=INNOCENT, them="hate")
    risk = 1 - model.probabilities(heard)[INNOCENT]
    passage = Passage(taught(doubt=doubt * risk, lunch=INNOCENT, them="hate"), set())
    passage.hear(heard, 0, 5)
    severities = (Severity.HIGH, Severity.URGENT, Severity.CRITICAL)
    assert [match.severity for match in passage.weigh([met(one, 0.8) for one in severities])] == raised


def amid(words: tuple[str, ...], model: Model, hint: Match | None = None) -> Passage:
    """A passage with so much of lunch before and after these words, which stand at 100 to 105."""
    passage = Passage(model, set(), None, lambda _since: [hint] if hint else [])
    for start, heard in ((0, ("lunch",) * 16), (100, words), (200, ("lunch",) * 16)):
        passage.hear(heard, start, start + 5)
    return passage


def test_a_rules_match_is_judged_by_the_words_around_it_where_the_passage_seems_innocent() -> None:
    model = taught(doubt=0.3, lunch=INNOCENT, them="hate")
    there = replace(met(Severity.HIGH, 0.8), start=100, end=105)
    assert [one.rule for one in amid(("them",) * 16, model).weigh([there])] == ["r"]
    assert amid(("lunch",) * 16, model).weigh([there]) == []
    assert amid(("lunch",) * 16 + ("them",) * 16, model).weigh([replace(there, start=0, end=5)]) == []


def test_a_hint_too_is_judged_by_the_words_around_it() -> None:
    model = taught(lunch=INNOCENT, them="hate")
    there = replace(met(Severity.HIGH, 0.2), start=100, end=105)
    assert [one.rule for one in amid(("them",) * 16, model, there).close()] == ["r"]
    assert amid(("lunch",) * 16, model, there).close() == []


def test_a_hint_needs_more_of_the_words_around_it_than_of_a_whole_passage() -> None:
    model = taught(lunch=INNOCENT, them="hate")
    there = replace(met(Severity.HIGH, 0.2), start=100, end=105)
    words = ("them",) * 16
    bar = 1 - model.probabilities(words)[INNOCENT] - 1e-6
    strict = model.judging_by(replace(model.thresholds, hint=bar))
    whole = Passage(strict, set(), None, lambda _since: [there])
    whole.hear(words, 100, 105)
    assert [one.rule for one in whole.close()] == ["r"]
    assert amid(words, strict, there).close() == []


def test_a_match_is_as_sure_as_such_matches_were_right() -> None:
    weights = replace(taught(them="hate")._weights, sure=Surety(1.0, 0.05), hinted=Surety(0.0, 0.05))
    model = Model(weights)
    words = ("them",) * 3
    risk = 1 - model.probabilities(words)[INNOCENT]

    def weighed(confidence: float) -> float:
        passage = Passage(model, set(), None, lambda _since: [met(Severity.HIGH, 0.2)])
        passage.hear(words, 0, 5)
        found = passage.weigh([met(Severity.HIGH, confidence)]) if confidence >= 0.5 else passage.close()
        return found[0].confidence

    plainly, hinted = weights.sure.given(risk), weights.hinted.given(risk)
    assert weighed(0.95) == pytest.approx(plainly, abs=0.005)
    assert weighed(0.2) == pytest.approx(hinted, abs=0.005)
    assert weighed(0.6) < weighed(0.8) < weighed(0.95)


def test_the_riskiest_stretch_of_a_long_passage_is_found_and_a_short_one_is_judged_whole() -> None:
    model, lunch, them = taught(lunch=INNOCENT, them="hate"), ("lunch",) * 16, ("them",) * 16
    assert model.riskiest(lunch + them + lunch) == pytest.approx(model.riskiest(them), abs=0.1)
    assert model.riskiest(lunch) < 0.1
    assert model.riskiest(("lunch", "them")) == pytest.approx(1 - model.probabilities(("lunch", "them"))[INNOCENT])
    assert model.riskiest(()) == 0


def test_words_of_hostility_are_doubted_by_a_bar_of_their_own() -> None:
    bars = Thresholds(0.9, 0.99, 0.7, doubt=0.3, doubt_hostile=0.1)
    assert [bars.doubts(category) for category in ("drugs", "suicide", "hate", "bullying")] == [0.3, 0.3, 0.1, 0.1]


@given(st.lists(st.integers(0, 60)))
def test_the_model_says_the_same_however_the_keys_come(cuts: list[int]) -> None:
    text = "i cant keep doing this. nobody would even notice\nmum doesnt know i do it k i l l m e"
    stream, found, at = detector().stream(), [], 0
    for cut in sorted(set(cuts)):
        found += stream.feed(text[at:cut])
        at = max(at, cut)
    found += stream.feed(text[at:]) + stream.close()
    assert found == detector().detect(text)


def test_it_judges_when_a_passage_closes_not_before() -> None:
    model = taught(gone="suicide")
    plain = detector()
    told = Detector(plain.compiled, plain.lexicon_hash, model)
    stream = told.stream()
    assert of_the_model(stream.feed("gone gone gone gone") + stream.pause()) == []
    assert of_the_model(stream.feed("\n")) != []
    assert of_the_model(told.detect("gone gone gone gone", Place.FILE_NAME)) == []
    for _ in stream.feed("gone gone gone gone "):
        pass
    for _ in range(20):
        stream.erase()
    assert of_the_model(stream.feed("maths is at ten today") + stream.close()) == []


def test_nothing_is_certain() -> None:
    certain = Model(replace(taught(weary="suicide")._weights, scales=(9.0,) * 8))
    told = detector_of("rule a high\n  strength hint\n  say weary", model=certain).detect("weary weary weary")
    assert {match.confidence for match in told} == {0.99}


@pytest.mark.parametrize("text", ORDINARY)
def test_the_trained_model_leaves_ordinary_text_alone(text: str) -> None:
    assert detector().model is not None
    assert of_the_model(detector().detect(text)) == []
