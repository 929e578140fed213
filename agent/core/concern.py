"""What a person is asked who wants to tell the school of a concern, in their language (T33). Pure.

Welsh and Polish were drafted by a language model and await a native reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

CONCERN_LENGTH = 2_000  # characters


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of the form. `kept` is said once the report is safe on the device, `wrong` where it is none."""

    heading: str
    explanation: str
    send: str
    cancel: str
    kept: str
    wrong: str


_ASKED: Mapping[str, Asked] = {
    "en": Asked(
        "Tell the school about a worry",
        "About yourself or somebody else. The safeguarding lead reads it, as soon as they can; they see that it came "
        "from you. In danger now: call 999. To talk to somebody at any time: Childline, 0800 1111.",
        "Send",
        "Cancel",
        "Your report is kept, and goes to the school as soon as there is a network. Nobody may be reading just now: in "
        "danger call 999.",
        f"Write what worries you, in at most {CONCERN_LENGTH} characters.",
    ),
    "cy": Asked(
        "Dywedwch wrth yr ysgol am bryder",
        "Amdanoch chi neu rywun arall. Bydd yr arweinydd diogelu yn ei ddarllen cyn gynted ag y gall; mae'n gweld mai "
        "gennych chi y daeth. Mewn perygl nawr: ffoniwch 999. I siarad â rhywun unrhyw bryd: Childline, 0800 1111.",
        "Anfon",
        "Canslo",
        "Mae eich adroddiad wedi'i gadw, ac aiff i'r ysgol cyn gynted ag y bydd rhwydwaith. Efallai nad oes neb yn "
        "darllen nawr: mewn perygl ffoniwch 999.",
        f"Ysgrifennwch beth sy'n eich poeni, mewn {CONCERN_LENGTH} nod ar y mwyaf.",
    ),
    "pl": Asked(
        "Powiedz szkole, co cię martwi",
        "O sobie albo o kimś innym. Przeczyta to osoba odpowiedzialna za bezpieczeństwo, gdy tylko będzie mogła; "
        "zobaczy, że to od ciebie. W niebezpieczeństwie: zadzwoń pod 999. Aby z kimś porozmawiać o każdej porze: "
        "Childline, 0800 1111.",
        "Wyślij",
        "Anuluj",
        "Zgłoszenie jest zapisane i trafi do szkoły, gdy tylko będzie sieć. Być może nikt teraz nie czyta: w "
        "niebezpieczeństwie zadzwoń pod 999.",
        f"Napisz, co cię martwi, najwyżej {CONCERN_LENGTH} znaków.",
    ),
}


def asked_in(language: str) -> Asked:
    """The form's words in a language of agent/core/messages.py: language_of."""
    return _ASKED.get(language, _ASKED["en"])


def is_concern(text: str) -> bool:
    """Whether this can be sent, without the white space around it."""
    return 0 < len(text.strip()) <= CONCERN_LENGTH and "\0" not in text
