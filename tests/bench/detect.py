"""detect: MB/s of the rules' whole pipeline ÷ the plainest thing that could be done with words, and the cost of a key.

The yardstick folds (NFKC, casefold), cuts to words and looks each up in a dictionary of the lexicon's words, the whole
text in one call each. ASCII costs NFKC nothing, so it is quick here, and half as quick on text with accents. The text
is made here by a seeded chance from everyday words with the lexicon's own examples among them, so it needs no file.
Whether a key grows dearer with the lexicon is tried with made-up phrases, and what a megabyte made to be slow costs
beside one of everyday words with each kind of it that there is here; the dearest counts.
"""

from __future__ import annotations

import random
import re
import string
import time
import tracemalloc
import unicodedata
from collections.abc import Iterable
from functools import partial

from policy.detect.compile import compile_source
from policy.detect.detector import Detector, load_detector
from policy.detect.lexicon import read_lexicon
from policy.detect.load import lexicon_files
from policy.detect.terms import Beside, Term, terms_detector
from policy.severity import Severity
from tests.bench.measure import Measure, at_least, at_most, percentile, plain

LINES = 6_000
KEYS = 60_000
SLOW = 400_000  # characters of text made to be slow
EVERYDAY = (
    "the of and to in is was for that on with as are this be at by from or had have not but what all were "
    "when we there can an your which their said if do will each about how up out them then she many some "
    "so these would other into has more her two like him see time could no make than first been its who "
    "now people my made over did down only way find use may water long little very after words called "
    "just where most know through back much before go good new write our me man too any day same right "
    "look think also around another came come work three must because does part even place well such here "
    "take why help put different away again off went old number great tell men say small every found "
    "still between name should home big give air line set own under read last never us left end along "
    "while might next sound below saw something thought both few those always show large often together "
    "asked house world going want school important until form food keep children feet land side without "
    "boy once animal life enough took four head above kind began almost live page got earth need far hand "
    "high year mother light country father let night picture being study second soon story since white "
    "ever paper hard near sentence better best across during today however sure knew try told young sun "
    "thing whole hear example heard several change answer room sea against top turned learn point city "
    "play toward five himself usually money seen car morning lesson teacher football maths history "
    "science lunch bus phone game "
)


REPEATS = (
    "70 4 2 ",
    "i want to ",
    "i ' want ",
    "k i l l ",
    "k.i.l.l ",
    "you will ",
    "a\u0301\u0301",
    "really ",
    "die\n",
)


def run() -> list[Measure]:
    """Throughput with its yardstick, the cost of one typed key, time and memory to be ready."""
    text, lines = _text()
    tracemalloc.start()
    began = time.process_time()
    loaded = load_detector()
    ready = time.process_time() - began
    memory = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    detector = Detector(loaded.compiled, loaded.lexicon_hash)
    words = frozenset(
        word for rule in read_lexicon(lexicon_files()).rules.values() for word in _words(" ".join(rule.yes))
    )
    detector.detect(text)
    ours = _seconds(lambda: detector.detect(text))
    yardstick = _seconds(lambda: sum(word in words for word in _words(text)))
    one_by_one = _seconds(lambda: [detector.detect(line) for line in lines])
    size = len(text) / 1e6
    repeats, garbage = _slow(detector, REPEATS), _slow(detector, _garbage())
    costs, beside = _keys(detector, text), _keys(_with_terms(detector), text)
    return [
        at_least("detect", "whole pipeline ÷ fold, cut and look up", yardstick / ours, 0.25, "×"),
        plain("detect", "whole pipeline", size / ours, "MB/s"),
        plain("detect", "fold, cut and look up", size / yardstick, "MB/s"),
        at_most("detect", "100,000 lines one by one", one_by_one * 100_000 / len(lines), 20, "s"),
        at_most("detect", "1 MB said over and over, the dearest", repeats, 2, "s"),
        at_most("detect", "1 MB of no words at all, the dearest", garbage, 2, "s"),
        plain("detect", "1 MB said over and over ÷ 1 MB of everyday words", repeats / (ours / size), "×"),
        plain("detect", "1 MB of no words at all ÷ 1 MB of everyday words", garbage / (ours / size), "×"),
        at_most("detect-key", "one typed key, p99", percentile(costs, 0.99), 50, "µs"),
        at_most("detect-key", "beside 30 local terms, p99", percentile(beside, 0.99), 50, "µs"),
        at_most(
            "detect-key", "50,000 phrases ÷ 1,000, mean key", _with_phrases(50_000) / _with_phrases(1_000), 1.2, "×"
        ),
        at_most("detect", "memory held by the loaded lexicon and model", memory, 15, "MB"),
        plain("detect", "ready, traced for memory", ready, "s"),
    ]


def _slow(detector: Detector, pieces: Iterable[str]) -> float:
    """Seconds a megabyte of the dearest, each piece over and over."""
    texts = [piece * (SLOW // len(piece)) for piece in pieces]
    return max(_seconds(partial(detector.detect, text)) / len(text) * 1e6 for text in texts)


def _garbage() -> list[str]:
    """Texts by chance, each of its own kind: letters, digits and marks for letters, stars, numbers, all of Unicode."""
    chance = random.Random(4)  # noqa: S311 - a repeatable text, no secret
    kinds = (string.ascii_lowercase, "013457@$!|abcdeilost", "*abst", string.digits)
    texts = [" ".join("".join(chance.choices(kind, k=6)) for _ in range(SLOW // 7)) for kind in kinds]
    ranges = ((0x21, 0x24F), (0x300, 0x36F), (0x370, 0x58F), (0x1F300, 0x1F6FF), (0x20, 0x7E))
    return [*texts, "".join(chr(chance.randint(*chance.choice(ranges))) for _ in range(SLOW))]


def _keys(detector: Detector | Beside, text: str) -> list[float]:
    """What each key costs, in µs."""
    stream, costs = detector.stream(), []
    for character in text[:KEYS]:
        began = time.perf_counter_ns()
        stream.feed(character)
        costs.append((time.perf_counter_ns() - began) / 1e3)
    return costs


def _with_terms(detector: Detector) -> Beside:
    """With 30 terms of a school's own, four phrases each, none of them in the text (policy/detect/terms.py)."""
    chance = random.Random(3)  # noqa: S311 - repeatable terms, no secret
    made = ["".join(chance.choices("bcdfglmnprst", k=4)) + "ok" for _ in range(240)]
    terms = [
        Term(f"t{n}", tuple(" ".join(chance.choices(made, k=2)) for _ in range(4)), "bullying", Severity.LOW)
        for n in range(30)
    ]
    beside = terms_detector(terms, detector)
    assert beside is not None
    return Beside(detector, beside)


def _text() -> tuple[str, list[str]]:
    chance = random.Random(1)  # noqa: S311 - a repeatable text, no secret
    examples = [text for rule in read_lexicon(lexicon_files()).rules.values() for text in (*rule.yes, *rule.no)]
    everyday = EVERYDAY.split()
    lines = [
        chance.choice(examples) if chance.random() < 0.02 else " ".join(chance.choices(everyday, k=18)) + "."
        for _ in range(LINES)
    ]
    return "\n".join(lines), lines


def _with_phrases(count: int) -> float:
    """The mean cost of a key, in µs, with so many made-up phrases, of 600 words in all, so that many begin alike."""
    chance = random.Random(2)  # noqa: S311 - repeatable phrases, no secret
    made = ["".join(chance.choices("bcdfglmnprst", k=3)) + "o" + chance.choice("abdeiou") + "n" for _ in range(500)]
    words = made + EVERYDAY.split()[:100]
    examples = "".join(f"  yes example {n}\n  no example {n}\n" for n in range(3))
    says = "".join(f"  say {' '.join(chance.choices(words, k=4))}\n" for _ in range(count))
    rule = f"language en\ncategory made\nsource made here\nrule made low\n  means made up\n{says}{examples}"
    detector = Detector(compile_source(read_lexicon({"en/made.lex": rule})), "")
    stream, text = detector.stream(), " ".join(chance.choices(words, k=KEYS // 6))
    stream.feed(text)
    began = time.process_time()
    for character in text:
        stream.feed(character)
    return (time.process_time() - began) * 1e6 / len(text)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())


def _seconds(work: object) -> float:
    assert callable(work)
    began = time.process_time()
    work()
    return time.process_time() - began
