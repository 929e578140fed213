"""Fuzz the detector: what no key, paste, Backspace or pause may make it do.

`python -m tests.faults.fuzz_detect SECONDS FOLDER` runs atheris, which is led by which lines of `policy` an input
reaches, until the time is over or an input breaks a promise; that input is then a file in FOLDER. The same bytes may be
given to `exercise`, which hypothesis does where atheris has no wheel (tests/faults/test_fuzz_detect.py).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from policy.detect import Detector, Match, Place, load_detector
from policy.detect.explain import explain

LONGEST = 1_000  # bytes of an input
PLACES = tuple(Place)
_SAID = (
    "i want to kill myself tonight laughing at my dad hits me and said dont tell your mum about us how old are you"
    " never not kms k!ll s*icide n3v3r pills 20 took killmyself wnt mysef the oven recipe 🔪 💊 yr.self c-u-t"
    " b l e e d # 16"
)
SAID = tuple(_SAID.split())
BETWEEN = (" ", "", ".", "\n", "-", "\u200b", "! ", "  ")
_SLOW = 250  # characters: explaining a longer text, and asking the same of it twice, would cost the fuzzer its speed


def exercise(detector: Detector, given: bytes) -> None:
    """Read `given` as keys, do them, and hold every promise. Raises AssertionError, or whatever the detector raises."""
    left = iter(given)
    place = PLACES[_next(left) % len(PLACES)]
    stream = detector.stream(place)
    fed, plain, whole, streamed = 0, True, "", list[Match]()
    for step in left:
        kind = step % 8
        if kind < 6:
            text = SAID[_next(left) % len(SAID)] + BETWEEN[step // 8 % len(BETWEEN)] if kind < 4 else _odd(left)
            text *= 1 + 40 * (kind == 5)
            fed += len(text)
            whole += text
            found = stream.feed(text)
            streamed += found
        elif kind == 6 and step < 128:
            plain = False
            found = [match for _ in range(1 + step // 16) for match in stream.erase()]
        elif kind == 6:
            plain = False
            found = stream.pause()
        else:
            found = stream.close()
            streamed += found
            if plain:
                same_in_one_call(detector, whole, place, streamed)
            fed, plain, whole, streamed = _in_range(found, fed), True, "", []
            continue
        _in_range(found, fed)
    streamed += stream.close()
    if plain:
        same_in_one_call(detector, whole, place, streamed)


def same_in_one_call(detector: Detector, text: str, place: Place, streamed: list[Match]) -> None:
    """Streaming is batch, and what is explained is what is done."""
    assert streamed == detector.detect(text, place), "streaming differs from one call"
    if len(text) <= _SLOW:
        assert list(explain(detector, text, place).matches) == streamed, "what is explained is not what is done"


def _in_range(found: list[Match], fed: int) -> int:
    """Every match lies within what was fed. Nothing is fed yet to the stream that comes after."""
    assert all(0 <= match.start < match.end <= fed and 0 < match.confidence < 1 for match in found), found
    return 0


def _odd(left: Iterator[int]) -> str:
    """Any characters at all: what Unicode has, has not, or forbids."""
    points = [(_next(left) << 16 | _next(left) << 8 | _next(left)) % 0x110000 for _ in range(1 + _next(left) % 8)]
    return "".join(map(chr, points))


def _next(left: Iterator[int]) -> int:
    return next(left, 0)


def main(arguments: list[str]) -> None:
    """Fuzz. Ends the process: 0 when the time is over, another code when a promise broke."""
    import atheris  # has no wheel for every system, and only this program needs it

    seconds, folder = int(arguments[0]), Path(arguments[1])
    atheris.instrument_all()
    detector = load_detector()
    seeds = folder / "seeds"
    seeds.mkdir(parents=True, exist_ok=True)
    for number in range(len(SAID)):
        words = bytes(byte for at in range(12) for byte in (8 * (at % 3 == 2), (number * 5 + at * at) % len(SAID)))
        (seeds / f"seed-{number}").write_bytes(bytes([number % len(PLACES)]) + words)
    atheris.Setup(
        [
            "fuzz_detect",
            f"-max_total_time={seconds}",
            f"-max_len={LONGEST}",
            "-timeout=30",
            "-rss_limit_mb=2048",
            f"-artifact_prefix={folder}/",
            "-print_final_stats=1",
            str(seeds),
        ],
        lambda given: exercise(detector, given),
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
