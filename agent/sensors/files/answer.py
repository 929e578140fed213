"""How the process that reads a PDF answers: one piece of JSON. Loads little, since it is started for each."""

from __future__ import annotations

import json

from agent.core.documents import Reading, Unread


def encode_reading(reading: Reading) -> bytes:
    """As the process apart answers."""
    said = {"paragraphs": reading.paragraphs, "unread": reading.unread}
    return json.dumps(said).encode()  # ASCII, so that no half of a pair that a file holds is an error


def decode_reading(answer: bytes) -> Reading:
    """What the process apart said; what is no answer is a damaged file's."""
    try:
        said = json.loads(answer)
        unread = said["unread"]
        paragraphs = tuple(str(one) for one in said["paragraphs"])
        return Reading(paragraphs, None if unread is None else Unread(unread))
    except (ValueError, KeyError, TypeError, RecursionError):
        return Reading(unread=Unread.DAMAGED)
