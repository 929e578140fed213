from __future__ import annotations

import pytest

from policy.redact import SNIPPET_LIMIT, looks_secret, redact, snippet


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("my card is 4111 1111 1111 1111 ok", "my card is [number] ok"),
        ("ring 07700-900-123", "ring [number]"),
        ("4\u200b1111\u200b1111", "[number]"),
        ("i scored 12345 on 3 and 4", "i scored 12345 on 3 and 4"),
        ("mail joe.bloggs@school.org.uk now", "mail [e-mail] now"),
        ("it is Tr0ub4dor&3 ok", "it is [secret] ok"),
        ("my password is hunter2", "my password is [secret]"),
        ("password: correct horse battery staple and then", "password: [secret] and then"),
        ("my pin is 4921", "my pin is [secret]"),
        ("hunter2 is my password", "[secret] is my password"),
        ("https://x.org/a?token=abc#q hi", "https://x.org/a[query] hi"),
        ("https://x.org/reset/aB3dE5fG7h hi", "https://x.org/reset/[secret] hi"),
        ("don't self-harm and/or WhatsApp tonight!!!!!!", "don't self-harm and/or WhatsApp tonight!!!!!!"),
    ],
)
def test_what_goes_and_what_stays(text: str, redacted: str) -> None:
    assert redact(text) == redacted


def test_words_of_the_match_stay_beside_a_cue() -> None:
    text = "my password is hunter2 i want to go"
    start = text.index("i want")
    assert snippet(text, start, len(text)) == "my password is [secret] i want to go"


def test_a_snippet_is_cut_around_its_match_after_redaction() -> None:
    text = "x " * 200 + "here it is" + " y" * 200
    start = text.index("here")
    cut = snippet(text, start, start + 10)
    assert "here it is" in cut
    assert len(cut) <= SNIPPET_LIMIT


def test_a_number_at_the_cut_is_seen_whole() -> None:
    text = "4111 1111 1111 1111 " + "a " * 75 + "here"
    assert not any(character.isdigit() for character in snippet(text, len(text) - 4, len(text)))


@pytest.mark.parametrize(
    "word", ["strengths", "knightsbridge", "wellbeing", "safeguarding", "JavaScript", "hmmmmmmmmmm"]
)
def test_ordinary_words_are_no_secrets(word: str) -> None:
    assert not looks_secret(word)


@pytest.mark.parametrize(
    "secret", ["Tr0ub4dor&3", "aB3dE5fG7h", "pass!word", "iLoveCatS", "kjsdhfkjsdhf", "correct&horse"]
)
def test_passwords_are(secret: str) -> None:
    assert looks_secret(secret)
