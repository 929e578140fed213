"""From tokens to matches: what is held back, what excludes it, and what is raised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from policy.detect.automaton import NOWHERE, Automaton, Nodes
from policy.detect.backward import LOOKBACK, Backward
from policy.detect.match import Match, Place
from policy.detect.seeker import Seeker
from policy.detect.sieve import Seen, moved
from policy.detect.tables import KINDS, Compiled, CompiledCombination, Kind
from policy.detect.token import SENTENCE_END, Token
from policy.detect.witness import Outcome, Witness
from policy.severity import Severity

KEPT_TOKENS = 256
LOOKED_BACK = KEPT_TOKENS // 2  # tokens that are there whenever the sentence or text has as many
KEPT_SPANS = 128
KEPT_PENDING = 48  # held back; more, in text without an end, are raised
_ANEW = 4 * LOOKBACK  # tokens after which the sieve begins anew
_NEGATED_WITHIN = 3  # tokens
_SAME_WITHIN = 32  # tokens: a rule met again so soon is the same match
_HELD_OF_A_RULE = 4  # matches: the first may be excluded, and the next not
_DOUBT_A_TOKEN = 0.4
_DOUBT_ALONE = 0.25
_DOUBT_OF_TWO = 0.7
_DOUBT_STRICT = 0.25
_SPOILED_WITHIN = 5
_LONG_WORD = 6
_OF_A_HINT = 0.2  # confidence: below a half a match needs the model (fusion.py)


class Engine(NamedTuple):
    """What all readers of one detector share."""

    compiled: Compiled
    said: Seeker
    guards: Automaton
    combined: Mapping[int, Sequence[CompiledCombination]]
    witness: Witness | None = None  # of one text that is to be explained


class _Found(NamedTuple):
    """A rule met by tokens `first` to `last`, counted since the stream was closed."""

    rule: int
    first: int
    last: int
    match: Match


class Mark(NamedTuple):
    """Where a reader stood, with so many tokens read, before a word, so that the word can be taken back."""

    seen: tuple[Seen, Seen | None, int]
    read: int
    sentence: int
    guarded: int
    guards: Nodes
    contexts: frozenset[int]
    exclusions: tuple[tuple[int, int, int], ...]


class Reader:
    """The words of one sentence after another, and what they amount to.

    What may exclude a match is looked for, from the sentence's beginning, only while a match is held back.
    """

    __slots__ = (
        "_contexts",
        "_dropped",
        "_engine",
        "_exclusions",
        "_guarded",
        "_guards",
        "_pending",
        "_place",
        "_raised",
        "_rules",
        "_seen",
        "_sentence",
        "_shown_in",
        "_signals",
        "_turned",
        "_walk",
        "_young",
        "spared",
        "still",
        "tokens",
    )

    def __init__(self, engine: Engine, place: Place) -> None:
        self.spared: set[str] = set()  # categories whose words were said, but meant otherwise
        self.tokens: list[Token] = []
        self.still = True  # nothing is under way: a word that does nothing alone needs only to be kept
        self._engine = engine
        self._rules = engine.compiled.rules
        self._shown_in = place
        self._place = _PLACES[place]
        self._seen = engine.said.start
        self._young: Seen | None = None
        self._turned = 0  # as the next
        self._walk: Backward | None = None
        self._dropped = 0  # tokens no longer kept
        self._sentence = 0  # where it began; this and the next count tokens since the stream was closed
        self._guarded = 0  # how far it was looked for what excludes
        self._guards = NOWHERE
        self._pending: list[_Found] = []
        self._contexts: frozenset[int] = frozenset()
        self._exclusions: tuple[tuple[int, int, int], ...] = ()
        self._signals: dict[int, int] = {}  # where each signal that was met last began
        self._raised: dict[int, int] = {}  # where each rule that was raised was last met

    def mark(self) -> Mark:
        """Where it stands now."""
        count = self._dropped + len(self.tokens)
        seen = self._seen, self._young, self._turned
        return Mark(seen, count, self._sentence, self._guarded, self._guards, self._contexts, self._exclusions)

    def back_to(self, mark: Mark) -> None:
        """Take back the words since; what they raised, or what is held back, stays."""
        seen, count, self._sentence, self._guarded, self._guards, self._contexts, self._exclusions = mark
        self._seen, self._young, self._turned = seen
        self._walk = None
        del self.tokens[max(0, count - self._dropped) :]
        self.still = not self._pending

    def trim(self) -> None:
        """Forget the oldest tokens, as when there are KEPT_TOKENS of them."""
        spare = len(self.tokens) - LOOKED_BACK
        del self.tokens[:spare]
        self._walk = None
        self._dropped += spare

    def read(self, token: Token) -> Sequence[Match]:
        """One more word; what is certain by it."""
        tokens = self.tokens
        if len(tokens) >= KEPT_TOKENS:
            self.trim()
        tokens.append(token)
        return self.follow() if token[0].stirs or not self.still else ()

    def follow(self) -> Sequence[Match]:
        """What the last token, which stands among the tokens already, makes certain."""
        word = self.tokens[-1][0]
        if word is SENTENCE_END:
            return self.end_sentence()
        ends = self._sift(word.moves, word.ends) if word.moves else self._seen[-1] & word.ends
        if ends:
            ends = self._engine.said.fitting(ends, self.tokens)
        if ends:
            self._accept(ends)
        elif word.alone:
            if word.signs and self._engine.witness is None:
                self._sign(word.signs)
            else:
                self._accept(ends)
        found: Sequence[Match] = ()
        if self._pending:
            self._guard()
            found = self._settle() if len(self._pending) <= KEPT_PENDING else self.flush()
        self.still = not self._pending
        return found

    def _sift(self, moves: tuple[int, int, int], may_end: int) -> int:
        """Of the patterns that may end with the last token those that came so far; others it leads on.

        None reaches back further than LOOKBACK, so in a long sentence it begins anew now and then, beside what was seen
        until that has come as far.
        """
        at = self._dropped + len(self.tokens) - 1
        if at - self._turned >= (LOOKBACK if self._young is not None else _ANEW):
            if self._young is not None:
                self._seen, self._young = self._young, None
            else:
                self._young = self._engine.said.start
            self._turned = at
        ends = self._seen[-1] & may_end
        self._seen = moved(self._seen, moves)
        if self._young is not None:
            self._young = moved(self._young, moves)
        return ends

    def hints(self, engine: Engine, since: int) -> list[Match]:
        """The hints that `engine` finds in the words from character `since` on."""
        other, words = Reader(engine, self._shown_in), engine.said.words
        found: list[Match] = []
        tokens = [
            (word if word is SENTENCE_END else words[word.ids], doubt, start, end)
            for word, doubt, start, end in self.tokens
            if start >= since
        ]
        for token in tokens:
            found += other.read(token)
        return found + other.end_sentence()

    def end_sentence(self) -> list[Match]:
        """No exclusion can come any more: raise what is held back."""
        found = self.flush() if self._pending else []
        self._seen, self._young, self._walk, self._guards = self._engine.said.start, None, None, NOWHERE
        self._turned = self._sentence = self._guarded = self._dropped + len(self.tokens)
        self._contexts, self._exclusions = frozenset(), ()
        self.still = True
        return found

    def flush(self) -> list[Match]:
        """Raise what is held back, and go on."""
        pending, self._pending = self._pending, []
        self.still = True
        return [found.match for found in pending if self._is_raised(found)]

    def _accept(self, ends: int) -> None:
        """Of the patterns that may end with the last token, and the nodes that it leads to alone, what they mean."""
        last = len(self.tokens) - 1
        said: list[tuple[int, int]] = []
        seeker, alone = self._engine.said, self.tokens[-1][0].alone
        for node in sorted({*alone, *seeker.nodes(ends)}):
            first = last if node in alone else self._start(node, last)
            if first < 0:
                continue
            meanings = [m for m in seeker.meanings(node) if m % KINDS == Kind.SIGNAL or not self._already(m // KINDS)]
            for meaning in meanings:
                number = meaning // KINDS
                if meaning % KINDS == Kind.SAY:
                    said.append((number, first))
                elif sum([token[1] for token in self.tokens[first : last + 1]]) <= _DOUBT_ALONE:
                    self._signal(number, first)
        for number, first in said:
            self._say(number, first)

    def _start(self, node: int, last: int) -> int:
        """Where the shortest way to the node that ends with the last token begins; -1 where none does near enough."""
        if self._walk is None:
            self._walk = self._engine.said.walk(self.tokens)
        first = self._walk.start(node, last)
        return first if first >= last - LOOKBACK else -1

    def _already(self, rule: int) -> bool:
        """Whether the rule was raised so near before that it is the same match, or is held back often enough."""
        last = self._dropped + len(self.tokens) - 1
        if self._is_same(rule, last):
            self._raised[rule] = last
            return True
        return bool(self._pending) and sum([found.rule == rule for found in self._pending]) >= _HELD_OF_A_RULE

    def _is_same(self, rule: int, last: int) -> bool:
        before = self._raised.get(rule)
        return before is not None and last - before <= _SAME_WITHIN

    def _say(self, number: int, first: int) -> None:
        rule = self._rules[number]
        span = self.tokens[first:]
        doubt = sum([token[1] for token in span])
        if doubt and doubt > (allowed := _DOUBT_STRICT if rule.strict else _doubt_allowed(span)):
            self._let_go(number, first, Outcome.MISSPELT, f"its doubt of {doubt:.2f} is above {allowed:.2f}")
            return
        if rule.place not in ("any", self._place):
            self._let_go(number, first, Outcome.ELSEWHERE, "this rule is for another place")
            return
        if not rule.keeps_negated and self._negated(first):
            self.spared.add(rule.category)
            self._let_go(number, first, Outcome.NEGATED, "a word before it negates it")
            return
        self._hold(number, first, doubt)
        self._signal(number, first)

    def _hold(self, number: int, first: int, doubt: float) -> None:
        rule = self._rules[number]
        span = self.tokens[first:]
        last = self._dropped + len(self.tokens) - 1
        persons = self._engine.compiled.first_person
        disguised = " It was written in disguise or with mistakes." if doubt else ""
        match = Match(
            rule=rule.name,
            category=rule.category,
            severity=rule.severity,
            confidence=_OF_A_HINT if rule.hint else round(max(0.5, 0.95 - 0.15 * doubt), 2),
            first_person=any(not persons.isdisjoint(token[0].ids) for token in span),
            start=span[0][2],
            end=max(token[3] for token in span),
            explanation=f"{rule.means[:1].upper()}{rule.means[1:]}.{disguised}",
        )
        self._pending.append(_Found(number, self._dropped + first, last, match))

    def _let_go(self, number: int, first: int, outcome: Outcome, why: str) -> None:
        """A rule's words are met, and it is not."""
        if (witness := self._engine.witness) is not None:
            span = self.tokens[first:]
            witness.note(self._rules[number].name, span[0][2], max(token[3] for token in span), outcome, why)

    def _negated(self, first: int) -> bool:
        compiled = self._engine.compiled
        negated = False
        for back, (word, *_) in enumerate(reversed(self.tokens[max(0, first - _SPOILED_WITHIN) : first])):
            if word is SENTENCE_END:
                break
            negated = negated or (back < _NEGATED_WITHIN and not compiled.negation.isdisjoint(word.ids))
            if not compiled.spoils_negation.isdisjoint(word.ids):
                return False
        return negated

    def _sign(self, signs: tuple[int, ...]) -> None:
        """The last token means these signals for itself alone."""
        if self.tokens[-1][1] > _DOUBT_ALONE:
            return
        met = self._signals
        last = self._dropped + len(self.tokens) - 1
        for part in signs:
            met[part] = max(last, met.get(part, 0))
            self._join(part)

    def _signal(self, part: int, first: int) -> None:
        if part in self._engine.combined:
            if (witness := self._engine.witness) is not None:
                witness.parts.append((part, self.tokens[first][2], self.tokens[-1][3]))
            self._signals[part] = max(self._dropped + first, self._signals.get(part, 0))
            self._join(part)

    def _join(self, part: int) -> None:
        """With the others that its combinations ask for."""
        met = self._signals
        for combination in self._engine.combined.get(part, ()):
            for other in combination.parts:
                if other not in met:
                    break
            else:
                self._combine(combination)

    def _combine(self, combination: CompiledCombination) -> None:
        last = self._dropped + len(self.tokens) - 1
        floor = max(self._dropped, last - min(combination.within, LOOKED_BACK - 1))
        begins = last
        for part in combination.parts:
            met = self._signals.get(part, -1)
            if met < floor:
                return
            begins = min(begins, met)
        if not self._already(combination.rule):
            self._hold(combination.rule, begins - self._dropped, 0)

    def _guard(self) -> None:
        """Look for what excludes, as far as the words go."""
        automaton, tokens = self._engine.guards, self.tokens
        for at in range(max(self._guarded - self._dropped, len(tokens) - LOOKED_BACK, 0), len(tokens)):
            word = automaton.words[tokens[at][0].ids]
            if self._guards is NOWHERE and not word.stirs:
                continue
            self._guards, accepts = automaton.step(self._guards, word)
            for node, back in automaton.starts(accepts, tokens[: at + 1]) if accepts else ():
                first = at + back
                for meaning in automaton.meanings(node):
                    kind, number = meaning % KINDS, meaning // KINDS
                    if kind == Kind.CONTEXT:
                        self._contexts |= {number}
                    else:
                        span = (number, self._dropped + first, self._dropped + at)
                        self._exclusions = (*self._exclusions, span)[-KEPT_SPANS:]
        self._guarded = self._dropped + len(tokens)

    def _settle(self) -> list[Match]:
        """Raise those of the held back that no exclusion can reach now; drop those that one has reached."""
        certain: list[Match] = []
        waiting: list[_Found] = []
        for found in self._pending:
            rule = self._rules[found.rule]
            waits = rule.near and rule.severity < Severity.CRITICAL  # what cannot wait heeds only what came before
            if waits or (rule.patience and self._may_still_exclude(found.rule)):
                waiting.append(found)
            elif self._is_raised(found):
                certain.append(found.match)
        self._pending = waiting
        return certain

    def _may_still_exclude(self, rule: int) -> bool:
        """Whether an exclusion of the rule has begun and may yet be completed."""
        live, (begun, further) = self._engine.compiled.live, self._guards
        return any(rule in live[node] for fan in begun for node in fan.nodes) or any(
            rule in live[node] for node in further
        )

    def _is_raised(self, found: _Found) -> bool:
        """Whether nothing excludes it, and it is no second time of one that was raised."""
        if not self._stands(found):
            return False
        same = self._is_same(found.rule, found.last)
        self._raised[found.rule] = max(found.last, self._raised.get(found.rule, 0))
        return not same

    def _stands(self, found: _Found) -> bool:
        rule = self._rules[found.rule]
        near = rule.near & self._contexts
        said = [
            (first, last)
            for rule_, first, last in self._exclusions
            if found.rule == rule_ and first <= found.last and found.first <= last
        ]
        if not near and not said:
            return True
        self.spared.add(rule.category)
        if (witness := self._engine.witness) is not None:
            names = ", ".join([self._engine.compiled.contexts[number] for number in sorted(near)])
            why = f"the sentence speaks of {names}" if near else "it is said with words that make it innocent"
            by = self._characters(*said[0]) if said else None
            witness.note(rule.name, found.match.start, found.match.end, Outcome.EXCLUDED, why, by=by)
        return False

    def _characters(self, first: int, last: int) -> tuple[int, int] | None:
        """Where words stand, counted since the stream was closed; None when they are kept no longer."""
        if first < self._dropped:
            return None
        return self.tokens[first - self._dropped][2], self.tokens[last - self._dropped][3]


def _doubt_allowed(span: Sequence[Token]) -> float:
    """Two words bear less doubt than five, and a long word more than a short one."""
    if len(span) <= 2:
        longest = max((end - start for _, doubt, start, end in span if doubt), default=0)
        if len(span) == 1:
            return _DOUBT_ALONE
        return _DOUBT_OF_TWO if longest < _LONG_WORD else 1.0
    return max(1.0, _DOUBT_A_TOKEN * len(span))


_PLACES = {Place.TYPED: "typed", Place.TITLE: "title", Place.FILE_NAME: "title"}
