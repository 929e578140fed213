"""The open test set: what pupils and staff might type, and whether a school would want it flagged (see README.md)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent
CATEGORIES = (
    *("self_harm", "suicide", "eating_disorder"),
    *("bullying", "sexual_harassment"),
    *("nudes_coercion", "grooming", "sexual_exploitation"),
    *("domestic_abuse", "neglect", "runaway", "honour_based"),
    *("hate", "radicalisation"),
    *("threats", "weapons"),
    *("drugs", "county_lines", "alcohol_vaping", "gambling", "fraud"),
    *("hacking", "bypass", "pornography", "concerning_ai"),
)
SEVERITIES = ("critical", "urgent", "high", "medium")
KINDS = ("ordinary", "hard", "names", "social", "identity", "counterspeech")
VOICES = ("pupil_8", "pupil_12", "pupil_16", "pupil_eal", "sixth_form", "staff")
PLACES = ("typed", "title")


class Line(NamedTuple):
    """One text and how it was judged when it was written.

    `category` is the risk a flagged line shows, or the one an innocent line could be mistaken for ("none": no one risk
    in particular). `severity` is empty for innocent lines; `kind` is empty for flagged ones.
    """

    id: str
    text: str
    label: int
    category: str
    severity: str
    kind: str
    voice: str
    place: str


def lines(folder: Path = FOLDER) -> Iterator[Line]:
    """Every line, by file and id.

    Raises:
        ValueError: a line is not JSON, or a field is missing, strange or not one of its values; names file and line.
    """
    for path in sorted(folder.glob("*.jsonl")):
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                yield _line(json.loads(row))
            except (ValueError, TypeError) as error:
                message = f"{path.name}:{number}: {error}"
                raise ValueError(message) from error


def _line(fields: dict[str, object]) -> Line:
    flagged = fields.get("label") == 1
    allowed: dict[str, tuple[object, ...]] = {
        "label": (0, 1),
        "category": CATEGORIES if flagged else (*CATEGORIES, "none"),
        "voice": VOICES,
        "place": PLACES,
        **({"severity": SEVERITIES} if flagged else {"kind": KINDS}),
    }
    if set(fields) != {"id", "text", *allowed}:
        message = f"fields are {', '.join(fields)}; they must be id, text, {', '.join(allowed)}"
        raise ValueError(message)
    for name, values in allowed.items():
        if fields[name] not in values:
            message = f"{name} is {fields[name]!r}; it must be one of {', '.join(map(str, values))}"
            raise ValueError(message)
    text = str(fields["text"])
    if not text or text != " ".join(text.split()):
        message = "text is empty or has odd spaces"
        raise ValueError(message)
    return Line(
        id=str(fields["id"]),
        text=text,
        label=int(flagged),
        category=str(fields["category"]),
        severity=str(fields.get("severity", "")),
        kind=str(fields.get("kind", "")),
        voice=str(fields["voice"]),
        place=str(fields["place"]),
    )
