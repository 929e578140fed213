"""From tokens to matches: what is held back, what excludes it, and what is raised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from policy.detect.automaton import NOWHERE, Automaton, Nodes
from policy.detect.match import Match, Place
from policy.detect.tables import Compiled, Kind
from policy.detect.token import BREAK, Token
from policy.severity import Severity

KEPT_TOKENS = 256
KEPT_SIGNALS = 64
KEPT_SPANS = 128
KEPT_PENDING = 48  # held back; more, in text without an end, are raised
_NEGATED_WITHIN = 3  # tokens
_SAME_WITHIN = 32  # tokens: a rule met again so soon is the same match
_DOUBT_A_TOKEN = 0.4
_DOUBT_ALONE = 0.25
_DOUBT_OF_TWO = 0.7
_DOUBT_STRICT = 0.25
_SPOILED_WITHIN = 5
_LONG_WORD = 6
_OF_A_HINT = 0.2  # confidence: below a half a match needs the model (fusion.py)


@dataclass(slots=True)
class _Found:
    """A rule met by tokens `first` to `last`, counted since the stream was closed."""

    rule: int
    first: int
    last: int
    match: Match


@dataclass(slots=True)
class Mark:
    """Where a reader stood before a word, so that the word can be taken back."""

    nodes: Nodes
    count: int
    contexts: frozenset[int]
    exclusions: tuple[tuple[int, int, int], ...]


@dataclass(slots=True)
class Reader:
    """The words of one sentence after another, and what they amount to."""

    compiled: Compiled
    automaton: Automaton
    place: Place
    spared: set[str] = field(init=False, default_factory=set)  # categories whose words were said, but meant otherwise
    _nodes: Nodes = NOWHERE
    tokens: list[Token] = field(init=False, default_factory=list)
    _dropped: int = 0  # tokens no longer kept
    _pending: list[_Found] = field(init=False, default_factory=list)
    _contexts: frozenset[int] = frozenset()
    _exclusions: tuple[tuple[int, int, int], ...] = ()
    _signals: list[tuple[int, int, int]] = field(init=False, default_factory=list)
    _raised: dict[int, int] = field(init=False, default_factory=dict)  # where each rule was last met

    def mark(self) -> Mark:
        """Where it stands now."""
        return Mark(self._nodes, self._dropped + len(self.tokens), self._contexts, self._exclusions)

    def back_to(self, mark: Mark) -> None:
        """Take back the words since; what they raised, or what is held back, stays."""
        self._nodes, self._contexts, self._exclusions = mark.nodes, mark.contexts, mark.exclusions
        del self.tokens[max(0, mark.count - self._dropped) :]

    def read(self, token: Token) -> Sequence[Match]:
        """One more word; what is certain by it."""
        tokens = self.tokens
        if len(tokens) >= KEPT_TOKENS:
            del tokens[: KEPT_TOKENS // 2]
            self._dropped += KEPT_TOKENS // 2
        tokens.append(token)
        ids = token[0]
        if ids == BREAK:
            return self.end_sentence()
        self._nodes, accepts = self.automaton.step(self._nodes, ids)
        if accepts:
            self._accept(accepts)
        if self._pending:
            return self._settle() if len(self._pending) <= KEPT_PENDING else self.flush()
        return ()

    def end_sentence(self) -> list[Match]:
        """No exclusion can come any more: raise what is held back."""
        self._nodes = NOWHERE
        found = self.flush()
        self._contexts, self._exclusions = frozenset(), ()
        return found

    def flush(self) -> list[Match]:
        """Raise what is held back, and go on."""
        pending, self._pending = self._pending, []
        return [found.match for found in pending if self._stands(found)]

    def _accept(self, accepts: tuple[int, ...]) -> None:
        last = len(self.tokens) - 1
        said: list[tuple[int, int]] = []
        for node in accepts:
            meanings = [m for m in self.automaton.accepted(node) if not self._already(m, last)]
            first = self.automaton.start_of(node, self.tokens, last) if meanings else -1
            if first < 0:
                continue
            for kind, number in meanings:
                if kind == Kind.SAY:
                    said.append((number, first))
                elif kind == Kind.NOT:
                    self._exclude(number, first + self._dropped, last + self._dropped)
                elif kind == Kind.CONTEXT:
                    self._contexts |= {number}
                elif sum(token.doubt for token in self.tokens[first : last + 1]) <= _DOUBT_ALONE:
                    self._signal(number, first, last)
        for number, first in said:
            self._say(number, first, last)

    def _already(self, meaning: tuple[Kind, int], last: int) -> bool:
        """Whether the rule was met so near before that it is the same match."""
        kind, number = meaning
        before = self._raised.get(number)
        if kind != Kind.SAY or before is None or last + self._dropped - before > _SAME_WITHIN:
            return False
        self._raised[number] = last + self._dropped
        return True

    def _exclude(self, rule: int, first: int, last: int) -> None:
        self._exclusions = (*self._exclusions, (rule, first, last))[-KEPT_SPANS:]

    def _say(self, number: int, first: int, last: int) -> None:
        rule = self.compiled.rules[number]
        span = self.tokens[first : last + 1]
        doubt = sum(token.doubt for token in span)
        if doubt > (_DOUBT_STRICT if rule.strict else _doubt_allowed(span)):
            return
        if rule.place not in ("any", _PLACES[self.place]):
            return
        if not rule.keeps_negated and self._negated(first):
            self.spared.add(rule.category)
            return
        self._hold(number, first, last, doubt)
        self._signal(number, first, last)

    def _hold(self, number: int, first: int, last: int, doubt: float) -> None:
        rule = self.compiled.rules[number]
        a, b = first + self._dropped, last + self._dropped
        self._raised[number] = b
        span = self.tokens[first : last + 1]
        first_person = any(word in self.compiled.first_person for token in span for word in token.ids)
        disguised = " It was written in disguise or with mistakes." if doubt else ""
        match = Match(
            rule=rule.name,
            category=rule.category,
            severity=rule.severity,
            confidence=_OF_A_HINT if rule.hint else round(max(0.5, 0.95 - 0.15 * doubt), 2),
            first_person=first_person,
            start=span[0].start,
            end=max(token.end for token in span),
            explanation=f"{rule.means[:1].upper()}{rule.means[1:]}.{disguised}",
        )
        self._pending.append(_Found(number, a, b, match))

    def _negated(self, first: int) -> bool:
        negated = False
        for back, token in enumerate(reversed(self.tokens[max(0, first - _SPOILED_WITHIN) : first])):
            if token.ids == BREAK:
                break
            negated = negated or (back < _NEGATED_WITHIN and any(word in self.compiled.negation for word in token.ids))
            if any(word in self.compiled.spoils_negation for word in token.ids):
                return False
        return negated

    def _signal(self, part: int, first: int, last: int) -> None:
        if part not in self.compiled.combined:
            return
        self._signals = [*self._signals, (part, first + self._dropped, last + self._dropped)][-KEPT_SIGNALS:]
        for combination in self.compiled.combinations:
            if part in combination.parts:
                self._combine(combination.rule, combination.parts, combination.within, last)

    def _combine(self, rule: int, parts: tuple[int, ...], within: int, last: int) -> None:
        begins = last
        for part in parts:
            near = [a - self._dropped for p, a, _ in self._signals if p == part and last + self._dropped - a <= within]
            if not near:
                return
            begins = min(begins, max(near))
        if not self._already((Kind.SAY, rule), last):
            self._hold(rule, max(0, begins), last, 0)

    def _settle(self) -> list[Match]:
        """Raise those of the held back that no exclusion can reach now; drop those that one has reached."""
        certain: list[Match] = []
        waiting: list[_Found] = []
        for found in self._pending:
            rule = self.compiled.rules[found.rule]
            waits = rule.near and rule.severity < Severity.CRITICAL  # what cannot wait heeds only what came before
            if waits or (rule.patience and self.automaton.may_still_exclude(self._nodes, found.rule)):
                waiting.append(found)
            elif self._stands(found):
                certain.append(found.match)
        self._pending = waiting
        return certain

    def _stands(self, found: _Found) -> bool:
        rule = self.compiled.rules[found.rule]
        stands = not rule.near & self._contexts and not any(
            found.rule == rule_ and first <= found.last and found.first <= last
            for rule_, first, last in self._exclusions
        )
        if not stands:
            self.spared.add(rule.category)
        return stands


def _doubt_allowed(span: list[Token]) -> float:
    """Two words bear less doubt than five, and a long word more than a short one."""
    if len(span) <= 2:
        longest = max((token.end - token.start for token in span if token.doubt), default=0)
        if len(span) == 1:
            return _DOUBT_ALONE
        return _DOUBT_OF_TWO if longest < _LONG_WORD else 1.0
    return max(1.0, _DOUBT_A_TOKEN * len(span))


_PLACES = {Place.TYPED: "typed", Place.TITLE: "title", Place.FILE_NAME: "title"}
