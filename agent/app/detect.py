"""`heed-agent detect`: what the detector says of text that somebody gives it."""

from __future__ import annotations

import json
from typing import IO, TextIO

from policy.detect import load_detector

_MANY_WORDS = 30_000  # whose reading `detect` remembers, since a list of lines is as diverse as it is long


def detect(source: IO[bytes], answers: TextIO, complaints: TextIO) -> int:
    """JSON lines in, JSON lines out; 1 at the end when a line was none."""
    detector = load_detector(remembered=_MANY_WORDS)
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
