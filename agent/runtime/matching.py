"""From what the policy says to the detector that matches so. Blocks for as long as a lexicon takes to load."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from agent.core.pipeline import TextDetector
from agent.core.rules import Rules
from policy.age import AgeBand
from policy.detect import Detector, load_detector


class MatchingError(ValueError):
    """The policy asks for what cannot be matched with; the message is a sentence's part."""


class Matching:
    """Makes detectors, and keeps the lexicon's tables while they are wanted. Used by one thread at a time."""

    def __init__(self) -> None:
        self._lexicon: tuple[str, tuple[str, ...]] | None = None  # its path, and its languages
        self._judging: tuple[AgeBand | None, Mapping[str, float]] = None, {}
        self._detector: Detector | None = None

    def detector(self, rules: Rules, lexicon: str = "") -> tuple[TextDetector, str]:
        """The detector for these rules, and its lexicon's name. `lexicon`: path of the compiled lexicon to use, whose
        file is called by its SHA-256; empty for the agent's own. Raises MatchingError, and then the one before is kept.
        """
        watched = rules.monitoring
        wanted = (lexicon, () if lexicon else rules.languages)
        judging = (watched.age, watched.thresholds)
        try:
            if self._detector is None or self._lexicon != wanted:
                self._detector = _load(lexicon, rules)
            elif self._judging != judging:
                self._detector = self._detector.again(age=watched.age, thresholds=watched.thresholds)
        except ValueError as error:  # no such language, no lexicon of this form, thresholds out of bounds
            raise MatchingError(" ".join(str(error).split())[:200]) from error
        self._lexicon, self._judging = wanted, judging
        own = self._detector
        if not watched.terms:
            return own, own.lexicon_hash
        from policy.detect.terms import Beside, Term, terms_detector  # noqa: PLC0415 - a compiler that few devices need

        terms = [Term(term.name, term.words, term.category, term.severity) for term in watched.terms]
        beside = terms_detector(terms, own)
        return (own if beside is None else Beside(own, beside)), own.lexicon_hash


def _load(lexicon: str, rules: Rules) -> Detector:
    """Raises ValueError."""
    watched, made = rules.monitoring, b""
    if lexicon:
        path = Path(lexicon)
        try:
            made = path.read_bytes()
        except OSError as error:
            raise MatchingError(f"the lexicon that the policy names cannot be read ({error.strerror})") from error
        if sha256(made).hexdigest() != path.name:
            raise MatchingError("the lexicon that the policy names is damaged: its bytes are not those of its name")
    return load_detector(rules.languages, age=watched.age, thresholds=watched.thresholds, artefact=made)
