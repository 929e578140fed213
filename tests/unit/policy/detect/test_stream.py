from __future__ import annotations

from policy.detect import Match, Stream, load_detector

DETECTOR = load_detector()


def rules(matches: list[Match]) -> set[str]:
    return {match.rule for match in matches}


def typed(stream: Stream, text: str) -> list[Match]:
    return [match for character in text for match in stream.feed(character)]


def test_a_match_is_raised_when_no_exclusion_can_still_apply() -> None:
    stream = DETECTOR.stream()
    assert rules(typed(stream, "i will kill myself ")) == set()
    assert rules(typed(stream, "tonight ")) == {"suicide.plan"}
    assert "suicide.kill-myself" in rules(typed(stream, "by myself "))


def test_what_is_held_back_is_raised_by_silence() -> None:
    stream = DETECTOR.stream()
    typed(stream, "i will kill myself")
    assert "suicide.kill-myself" in rules(stream.pause())
    assert rules(stream.close()) == set()


def test_what_is_held_back_is_raised_at_the_end() -> None:
    stream = DETECTOR.stream()
    typed(stream, "i will kill myself")
    assert "suicide.kill-myself" in rules(stream.close())


def test_text_that_passed_a_word_boundary_counts_though_deleted() -> None:
    stream = DETECTOR.stream()
    found = typed(stream, "i am going to kill myself tonight ")
    for _ in range(34):
        found += stream.erase()
    assert "suicide.plan" in rules(found + stream.close())


def test_a_word_that_is_mended_is_read_as_mended() -> None:
    stream = DETECTOR.stream()
    found = typed(stream, "i want to die ")
    del found[:]
    stream = DETECTOR.stream()
    found = typed(stream, "i want to di")
    found += stream.erase()
    found += stream.erase()
    found += typed(stream, "bake cakes")
    assert rules(found + stream.close()) == set()


def test_an_erased_space_joins_the_word_again_and_ordinals_go_on() -> None:
    stream = DETECTOR.stream()
    typed(stream, "i want to d ")
    stream.erase()
    found = typed(stream, "ie ") + stream.close()
    match = next(m for m in found if m.rule == "suicide.want-to-die")
    assert (match.start, match.end) == (2, 14)


def test_close_starts_afresh() -> None:
    stream = DETECTOR.stream()
    typed(stream, "i want to ")
    stream.close()
    assert rules(typed(stream, "die ") + stream.close()) == set()
