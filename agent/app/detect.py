"""`heed-agent detect`: what the detector says of text that somebody gives it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TextIO

from agent.app.explain import explain_text
from agent.settings import DetectSettings, SettingsError, UsageError
from policy.age import AgeBand
from policy.detect import Detector, Place, load_detector
from policy.detect.lexicon import LexiconError
from policy.detect.load import ON, languages
from policy.detect.thresholds import ThresholdsError

_MANY_WORDS = 30_000  # whose reading `detect` remembers, since a list of lines is as diverse as it is long


def detect(asked: DetectSettings, source: IO[bytes], answers: TextIO, complaints: TextIO) -> int:
    """Explain one text, or judge lines.

    Raises:
        UsageError: what was asked for is not to be had, or a file cannot be read.
        SettingsError: standard input is no text.
    """
    detector = detector_for(asked)
    if not asked.explain:
        return judge_lines(detector, source, answers, complaints)
    text = asked.text
    if text is None:
        try:
            text = source.read().decode().rstrip("\r\n")
        except UnicodeDecodeError as error:
            raise SettingsError("the text on standard input is not UTF-8") from error
    return explain_text(detector, text, Place(asked.place.replace("-", " ")), answers, as_json=asked.as_json)


def detector_for(asked: DetectSettings) -> Detector:
    """The detector that was asked for. Raises UsageError."""
    if unknown := sorted(set(asked.languages) - set(languages())):
        raise UsageError(f"there are no rules for language {unknown[0]!r}, only for {', '.join(languages())}")
    try:
        lists = _restricted(asked.restricted)
        return load_detector(
            {*ON, *asked.languages},
            lists,
            age=_age(asked.age),
            thresholds=_thresholds(asked.thresholds),
            remembered=_MANY_WORDS,
        )
    except LexiconError as error:
        more = f" (and {len(error.mistakes) - 1} more)" if len(error.mistakes) > 1 else ""
        raise UsageError(f"{error.mistakes[0]}{more}") from error
    except ThresholdsError as error:
        raise UsageError(str(error)) from error


def _age(text: str | None) -> AgeBand | None:
    try:
        return AgeBand(text) if text is not None else None
    except ValueError as error:
        raise UsageError(f"age band {text!r} is none of {', '.join(AgeBand)}") from error


def _thresholds(file: Path | None) -> dict[str, object]:
    """As a policy would say them."""
    if file is None:
        return {}
    try:
        said = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(f"the thresholds {file} cannot be read as JSON") from error
    if not isinstance(said, dict):
        raise UsageError(f'the thresholds {file} must be an object such as {{"hint": 0.9}}')
    return said


def _restricted(files: Sequence[Path]) -> dict[str, str]:
    """Restricted lists by name, which is their file's."""
    lists: dict[str, str] = {}
    for file in files:
        name = re.sub(r"[^a-z0-9]+", "-", file.stem.lower()).strip("-")
        if not name:
            raise UsageError(f"the restricted list {file} needs a name with letters or digits")
        if name in lists:
            raise UsageError(f"two restricted lists are called {name}; rename one of the files")
        try:
            lists[name] = file.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"the restricted list {file} cannot be read as UTF-8 text") from error
    return lists


def judge_lines(detector: Detector, source: IO[bytes], answers: TextIO, complaints: TextIO) -> int:
    """JSON lines in, JSON lines out; 1 at the end when a line was none."""
    code = 0
    for number, line in enumerate(source, 1):
        if not line.strip():
            continue
        try:
            given = json.loads(line)
            identity, text = given["id"], given["text"]
            if not isinstance(text, str):
                raise TypeError
        except (ValueError, KeyError, TypeError, RecursionError):
            complaints.write(f'line {number}: not a JSON object with "id" and a text "text"; it was left out.\n')
            code = 1
            continue
        found = max(detector.detect(text), key=lambda match: (match.severity, match.confidence), default=None)
        answer = {
            "id": identity,
            "flagged": found is not None,
            "category": found.category if found else None,
            "severity": found.severity.name.lower() if found else None,
            "rule": found.rule if found else None,
            "explanation": found.explanation if found else None,
        }
        answers.write(json.dumps(answer) + "\n")
        answers.flush()
    return code
