"""What an interpreter was told to run, by its arguments: a program is no other for being a script. Pure.

Each interpreter reads its options in its own way, and a letter that is a switch to one takes a value with another. Read
wrongly, `sh -e game.sh` or `python3 -O game.py` would hide the game.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

SHELLS_AND_KIN = ("sh", "bash", "dash", "zsh", "ksh", "fish", "python3", "perl", "ruby", "node", "php", "lua", "java")
"""Interpreters that are looked for under other names too."""


@dataclass(frozen=True, slots=True)
class _Options:
    """How an interpreter reads its arguments. Letters: `text` says that the program is no file, `runs` that what
    follows is to be run, `value` takes a value, joined to it or the next word; `apart` always takes the next word;
    `joined` only what is joined to it. Words: the same for long options; `verbs` come before the file.
    """

    text: str = ""
    runs: str = ""
    value: str = ""
    apart: str = ""
    joined: str = ""
    text_words: frozenset[str] = frozenset()
    runs_words: frozenset[str] = frozenset()
    value_words: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    letters: bool = True  # one dash begins letters, not a word
    dash_is_nothing: bool = False  # `-` alone ends the options; with others it stands for what is piped in


def _words(said: str) -> frozenset[str]:
    return frozenset(said.split())


_NODE_VALUES = (
    "-r --require --import --loader --experimental-loader -C --conditions --env-file --input-type --icu-data-dir "
    "--title --watch-path --test-name-pattern"
)
_JAVA_VALUES = (
    "-cp -classpath --class-path -p --module-path --upgrade-module-path --add-modules --add-exports --add-opens "
    "--add-reads --limit-modules --patch-module --source"
)
_LOADER_VALUES = (
    "--library-path --preload --argv0 --audit --inhibit-rpath --inhibit-cache --glibc-hwcaps-prepend "
    "--glibc-hwcaps-mask"
)
_PWSH_VALUES = "-ex -ep -executionpolicy -w -windowstyle -wd -workingdirectory -o -of -outputformat -if -inputformat"
_FAMILIES: tuple[tuple[str, _Options], ...] = (
    (
        "sh|bash|dash|zsh|ksh",
        _Options(text="cs", apart="oO", value_words=_words("--rcfile --init-file"), dash_is_nothing=True),
    ),
    ("fish", _Options(text="c", value="CdDfo", value_words=_words("--init-command --features"))),
    ("python[0-9.]*|pypy[0-9.]*", _Options(text="c", runs="m", value="WX")),
    ("perl[0-9.]*", _Options(text="eE", value="I", joined="iMmF0xCDV")),
    ("ruby[0-9.]*", _Options(text="e", value="IrCEKX", joined="iF0xWT")),
    (
        "node|nodejs|bun",
        _Options(
            text_words=_words("-e --eval -p --print -pe"),
            value_words=_words(_NODE_VALUES),
            verbs=_words("run inspect"),
            letters=False,
        ),
    ),
    ("deno", _Options(text_words=_words("eval repl"), verbs=_words("run"), letters=False)),
    ("php[0-9.]*", _Options(text="rBRE", runs="fF", value="dcztS")),
    ("lua[0-9.]*|luajit.*", _Options(value="elj", joined="Ob")),
    (
        "java|javaw",
        _Options(runs_words=_words("-jar -m --module"), value_words=_words(_JAVA_VALUES), letters=False),
    ),
    (
        "pwsh|powershell",
        _Options(
            text_words=_words("-c -command -e -ec -encodedcommand"),
            runs_words=_words("-f -file"),
            value_words=_words(_PWSH_VALUES),
            letters=False,
        ),
    ),
    (r"ld-[a-z0-9_.+-]+|ld\.so", _Options(value_words=_words(_LOADER_VALUES), letters=False)),
    ("busybox|mono|wine(?:64)?(?:-preloader)?", _Options(value_words=_words("--config"), letters=False)),
)
_KNOWN = tuple((re.compile(rf"(?:{names})(?:\.exe)?"), options) for names, options in _FAMILIES)


def script_of(name: str, argv: Callable[[], Sequence[str]]) -> str:
    """What an interpreter of this name was told to run: a file, or a module; empty where it is none or reads text.
    `argv` is asked for its arguments, from its own name on, where it is one.
    """
    options = _options_of(name.casefold())
    return _script(options, iter(argv()[1:])) if options else ""


@lru_cache(maxsize=256)  # the same few programs are started again and again
def _options_of(name: str) -> _Options | None:
    return next((options for names, options in _KNOWN if names.fullmatch(name)), None)


def _script(options: _Options, words: Iterator[str]) -> str:
    for word in words:
        option = word if options.letters else word.casefold()
        if word == "--" or (word == "-" and options.dash_is_nothing):
            return next(words, "")
        if word == "-" or option in options.text_words:
            return ""
        if option in options.runs_words:
            return next(words, "")
        if option in options.value_words:
            next(words, "")
        elif not word or option in options.verbs or word.startswith("--"):
            continue
        elif not word.startswith(("-", "+")):
            return word
        elif options.letters and (found := _lettered(options, word[1:], words)) is not None:
            return found
    return ""


def _lettered(options: _Options, letters: str, words: Iterator[str]) -> str | None:
    """What a word of one-letter options says is run; None where that is still to come."""
    for at, letter in enumerate(letters, 1):
        if letter in options.text:
            return ""
        if letter in options.runs:
            return letters[at:] or next(words, "")
        if letter in options.apart:
            next(words, "")
        elif letter in options.value:
            if at == len(letters):
                next(words, "")
            return None
        elif letter in options.joined:
            return None
    return None
