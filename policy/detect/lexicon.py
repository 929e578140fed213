"""Read lexicon source: plain text files of rules, every mistake told with its file and line.

    language en                     for the whole file
    reader   nobody yet             who has read a pack of another language as a native; until then none is above medium
    category self-harm
    source   NSPCC, ...
    severity high                   what a rule has when it says nothing else

    rule self-harm.cutting high, under-11 urgent
      means  says they cut themselves
      say    {i} cut+ myself
      not    cut myself (shaving|a slice)
      near   cooking                contexts of contexts.lex that, in the same sentence, make it innocent
      place  typed                  typed, title, or any
      negated keep                  "never", "don't" before it: drop (as usual) or keep
      strength hint               raised only where the statistical model agrees (fusion.py); else by itself
    spelling strict               not when a word is misspelt, only when it is disguised
      yes    i cut myself again last night
      no     i cut myself shaving

A severity may differ by age band (policy/age.py), as above or in the default: a severity for all, then bands. A rule of
this language that says none has those that stand for its category and severity; a hint has none but its own::

    ages self-harm high = under-11 urgent, 11-12 urgent

    slot me = me | myself
    context cooking = recipe | slice of ..1 cake
    signal age = how old (are|r) (you|u)
    alias wanna = want to           is always read so, here and in patterns
    also r = are                    may be read so too
    filler just really
    sense dread = afraid scare+      for the statistical model alone: words that mean alike (slots' words are so too)
    plain belly bills               ordinary words that are never taken for a misspelt one

A rule may be `combine a + b within 30`: signals or other rules met within so many words, in any order.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from policy.age import AgeBand
from policy.detect.pattern import LONGEST, Atom, Pattern, PatternError, element, merge, read_atom, read_patterns
from policy.severity import Severity

RESTRICTED = "child-sexual-abuse"  # the category of terms that restricted lists hold
NOBODY = "nobody yet"
LEARNT = "en"  # the language that the statistical model was taught
ENOUGH = 3  # examples of each kind
_NAME = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_WORDS = re.compile(r"[^\W_]+")
_SEVERITIES = {severity.name.lower(): severity for severity in Severity}
_BANDS = {band.value: band for band in AgeBand}


class LexiconError(ValueError):
    """Lexicon source that cannot be compiled: one sentence a mistake, each with file and line."""

    def __init__(self, mistakes: list[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


@dataclass(frozen=True, slots=True)
class Combination:
    """Parts that must all be met within so many words."""

    parts: tuple[str, ...]
    within: int


@dataclass(slots=True)
class Rule:
    """One rule as written. `where` is its file and line."""

    name: str
    where: str
    severity: Severity
    category: str
    language: str
    source: str
    means: str = ""
    place: str = "any"
    keeps_negated: bool = False
    strict: bool = False
    hint: bool = False
    reader: str = ""
    ages: dict[AgeBand, Severity] = field(default_factory=dict)
    says: list[Pattern] = field(default_factory=list)
    nots: list[Pattern] = field(default_factory=list)
    near: list[str] = field(default_factory=list)
    combine: Combination | None = None
    yes: list[str] = field(default_factory=list)
    no: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Source:
    """All that was read."""

    rules: dict[str, Rule] = field(default_factory=dict)
    slots: dict[str, Atom] = field(default_factory=dict)
    contexts: dict[str, list[Pattern]] = field(default_factory=dict)
    signals: dict[str, list[Pattern]] = field(default_factory=dict)
    aliases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    also: dict[str, tuple[str, ...]] = field(default_factory=dict)
    fillers: set[str] = field(default_factory=set)
    plain: set[str] = field(default_factory=set)
    senses: dict[str, set[str]] = field(default_factory=dict)
    ages: dict[tuple[str, str, Severity], dict[AgeBand, Severity]] = field(default_factory=dict)


def read_lexicon(files: Mapping[str, str], restricted: Mapping[str, str] = MappingProxyType({})) -> Source:
    """Files by name, read in the order of their names with slots.lex first; and restricted lists by name.

    Raises LexiconError with every mistake.
    """
    reader = _Reader()
    for name in sorted(files, key=lambda name: (not name.endswith("slots.lex"), name)):
        reader.read(name, files[name])
    reader.finish()
    for name in sorted(restricted):
        reader.read_restricted(name, restricted[name])
    if reader.mistakes:
        raise LexiconError(reader.mistakes)
    return reader.source


class _Reader:
    def __init__(self) -> None:
        self.source = Source()
        self.mistakes: list[str] = []
        self._where = ""
        self._defaults: dict[str, str] = {}
        self._rule: Rule | None = None
        self._aged: dict[str, str] = {}  # categories that ages are told of, and where

    def read(self, name: str, text: str) -> None:
        self._defaults, self._rule = {}, None
        for number, line in enumerate(text.splitlines(), 1):
            self._where = f"{name}:{number}"
            body = line.strip()
            if body and not body.startswith("# ") and body != "#":
                word, _, rest = body.partition(" ")
                try:
                    self._line(word, rest.strip(), inside=line[0] in " \t")
                except PatternError as error:
                    self.mistakes.append(f"{self._where}: {error}")

    def read_restricted(self, name: str, text: str) -> None:
        """A list that must stand nowhere but at the school: a term a line, `#` begins a remark. It needs no examples.

        No mistake of it is told with the term.
        """
        rule = Rule(
            name=f"restricted.{name}",
            where=name,
            severity=Severity.URGENT,
            category=RESTRICTED,
            language="",
            source="the school's own copy of a restricted list",
            means="uses a term of a restricted list",
            strict=True,
        )
        for number, line in enumerate(text.splitlines(), 1):
            words = _WORDS.findall(line.partition("#")[0].lower())
            if words:
                rule.says.append(tuple(((element(word),),) for word in words[:LONGEST]))
            elif line.partition("#")[0].strip():
                self.mistakes.append(f"{name}:{number}: this term has no letters or digits")
        if not _NAME.fullmatch(name):
            self.mistakes.append(f"{name!r} is no name for a list: small letters, digits, hyphens")
        elif not rule.says:
            self.mistakes.append(f"{name}: this list holds no terms")
        self.source.rules[rule.name] = rule

    def finish(self) -> None:
        categories = {rule.category for rule in self.source.rules.values()}
        aged = [(where, category) for category, where in self._aged.items() if category not in categories]
        self.mistakes += [f"{where}: no rule is of category {category!r}" for where, category in aged]
        for rule in self.source.rules.values():
            self._where = rule.where
            if not rule.ages and not rule.hint:
                rule.ages = self.source.ages.get((rule.language, rule.category, rule.severity), {})
            self._check(rule)

    def _check(self, rule: Rule) -> None:
        for kind, examples in (("that must match", rule.yes), ("that must not", rule.no)):
            if len(examples) < ENOUGH:
                self._mistake(f"rule {rule.name} has {len(examples)} examples {kind}; it needs {ENOUGH}")
        for missing in ("means", "category", "source", "language"):
            if not getattr(rule, missing):
                self._mistake(f"rule {rule.name} has no {missing}")
        if rule.language != LEARNT and not rule.reader and max((rule.severity, *rule.ages.values())) > Severity.MEDIUM:
            self._mistake(f"rule {rule.name} may not be above medium: no native reader of {rule.language!r} has signed")
        if rule.hint and rule.language != LEARNT:
            self._mistake(f"rule {rule.name} may not be a hint: the model that must agree knows no {rule.language!r}")
        self._check_ways(rule)

    def _check_ways(self, rule: Rule) -> None:
        if bool(rule.says) == bool(rule.combine):
            self._mistake(f"rule {rule.name} needs either `say` or `combine`")
        if rule.says and all(any(_covers(other, say) for other in rule.nots) for say in rule.says):
            self._mistake(f"rule {rule.name} can never be met: what it says is always excluded")
        for name in rule.near:
            if name not in self.source.contexts:
                self._mistake(f"unknown context {name}")
        for name in rule.combine.parts if rule.combine else ():
            if name not in self.source.signals and name not in self.source.rules:
                self._mistake(f"unknown signal or rule {name}")

    def _mistake(self, text: str) -> None:
        self.mistakes.append(f"{self._where}: {text}")

    def _line(self, word: str, rest: str, *, inside: bool) -> None:
        if inside and self._rule:
            self._of_rule(self._rule, word, rest)
        elif word in ("language", "category", "source", "severity", "place", "strength", "reader"):
            self._defaults[word] = rest
        elif word == "rule":
            self._rule = self._new_rule(rest)
        elif word in ("slot", "context", "signal"):
            self._definition(word, rest)
        elif word == "ages":
            self._ages(rest)
        elif word in ("alias", "also"):
            short, _, long = rest.partition("=")
            table = self.source.aliases if word == "alias" else self.source.also
            table[short.strip().replace("'", "")] = tuple(long.split())
        elif word == "sense":
            name, _, words = (part.strip() for part in rest.partition("="))
            meant = self.source.senses.setdefault(name, set())
            for one in words.lower().split():
                meant |= element(one)
        elif word in ("filler", "plain"):
            (self.source.fillers if word == "filler" else self.source.plain).update(rest.split())
        else:
            self._mistake(f"unknown word {word!r}")

    def _definition(self, kind: str, rest: str) -> None:
        name, _, pattern = (part.strip() for part in rest.partition("="))
        source = self.source
        if kind == "slot":
            found = read_atom(pattern, source.slots, source.aliases)
            source.slots[name] = tuple(merge([*source.slots.get(name, ()), *found]))
        else:
            table = source.contexts if kind == "context" else source.signals
            table.setdefault(name, []).extend(read_patterns(pattern, source.slots, source.aliases))

    def _new_rule(self, rest: str) -> Rule:
        name, _, severity = rest.partition(" ")
        if not _NAME.fullmatch(name):
            self._mistake(f"{name!r} is no rule name")
        plain, comma, bands = (severity.strip() or self._defaults.get("severity", "")).partition(",")
        rule = Rule(
            name=name,
            where=self._where,
            severity=self._severity(plain.strip()),
            category=self._defaults.get("category", ""),
            language=self._defaults.get("language", ""),
            source=self._defaults.get("source", ""),
            place=self._defaults.get("place", "any"),
            hint=self._defaults.get("strength") == "hint",
            reader=self._defaults.get("reader", "").removeprefix(NOBODY),
        )
        rule.ages = self._bands(bands, rule.severity) if comma else {}
        if (first := self.source.rules.get(name)) is not None:
            self._mistake(f"rule {name} stands already at {first.where}")
            return rule
        self.source.rules[name] = rule
        return rule

    def _ages(self, rest: str) -> None:
        """`ages CATEGORY SEVERITY = BAND SEVERITY, …`."""
        of, _, bands = rest.partition("=")
        category, _, plain = of.strip().partition(" ")
        severity = self._severity(plain.strip())
        key = self._defaults.get("language", ""), category, severity
        if key in self.source.ages:
            self._mistake(f"ages of {category} {plain.strip()} stand already")
        self.source.ages[key] = self._bands(bands, severity)
        self._aged.setdefault(category, self._where)

    def _bands(self, text: str, plain: Severity) -> dict[AgeBand, Severity]:
        """`BAND SEVERITY, …`, where the plain severity is what others have."""
        found: dict[AgeBand, Severity] = {}
        for part in text.split(","):
            band, _, severity = part.strip().partition(" ")
            if band not in _BANDS:
                self._mistake(f"age band {band!r} is none of {', '.join(_BANDS)}")
                continue
            if _BANDS[band] in found:
                self._mistake(f"age band {band} has two severities")
            found[_BANDS[band]] = graver = self._severity(severity.strip())
            if plain >= Severity.URGENT and graver < plain:
                self._mistake(f"what is {plain.name.lower()} is never less grave: {band} may not be {severity.strip()}")
        return found

    def _severity(self, text: str) -> Severity:
        if text not in _SEVERITIES:
            self._mistake(f"severity {text!r} is none of {', '.join(_SEVERITIES)}")
            return Severity.LOW
        return _SEVERITIES[text]

    def _of_rule(self, rule: Rule, word: str, rest: str) -> None:
        match word:
            case "say":
                rule.says.extend(self._patterns(rest))
            case "not":
                rule.nots.extend(self._patterns(rest))
            case "near":
                rule.near.extend(rest.split())
            case "yes":
                rule.yes.append(rest)
            case "no":
                rule.no.append(rest)
            case _:
                self._of_rule_once(rule, word, rest)

    def _of_rule_once(self, rule: Rule, word: str, rest: str) -> None:
        match word:
            case "means" | "source" | "category":
                setattr(rule, word, rest)
            case "place" if rest in ("typed", "title", "any"):
                rule.place = rest
            case "negated" if rest in ("drop", "keep"):
                rule.keeps_negated = rest == "keep"
            case "spelling" if rest == "strict":
                rule.strict = True
            case "strength" if rest in ("hint", "sure"):
                rule.hint = rest == "hint"
            case "combine":
                rule.combine = self._combination(rest)
            case _:
                self._mistake(f"cannot read {word!r} in a rule")

    def _patterns(self, text: str) -> list[Pattern]:
        return read_patterns(text, self.source.slots, self.source.aliases)

    def _combination(self, rest: str) -> Combination | None:
        found = re.fullmatch(r"(.+?) within (\d+)", rest)
        if not found:
            self._mistake("a combination reads `combine a + b within 30`")
            return None
        parts = tuple(part.strip() for part in found[1].split("+"))
        return Combination(parts, int(found[2]))


def _covers(exclusion: Pattern, say: Pattern) -> bool:
    """Whether the exclusion lies within whatever meets `say`."""
    size = len(exclusion)
    return any(say[at : at + size] == exclusion for at in range(len(say) - size + 1))
