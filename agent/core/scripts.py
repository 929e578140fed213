"""What an interpreter was told to run, by its arguments: a program is no other for being a script. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

SHELLS_AND_KIN = ("sh", "bash", "dash", "zsh", "ksh", "fish", "python3", "perl", "ruby", "node", "php", "lua", "java")
"""Interpreters that are looked for under other names too."""
_INTERPRETER = re.compile(
    r"(?:sh|bash|dash|zsh|ksh|fish|busybox|python[0-9.]*|perl[0-9.]*|ruby[0-9.]*|node|nodejs|deno|php[0-9.]*"
    r"|lua[0-9.]*|pwsh|powershell|java|javaw|mono|wine(?:64)?(?:-preloader)?|ld-[a-z0-9_.+-]+)(?:\.exe)?"
)
_VALUED = frozenset(
    {"-X", "-W", "-o", "+o", "-O", "--rcfile", "--init-file", "-cp", "-classpath", "--class-path", "-r"}
)
_TOLD = frozenset({"-c", "-e", "-s"})  # a program as text, or from a pipe: no file


def script_of(name: str, argv: Callable[[], Sequence[str]]) -> str:
    """What an interpreter of this name was told to run: a file, or a module; empty where it is none or reads text.
    `argv` is asked for its arguments, from its own name on, where it is one.
    """
    if not _INTERPRETER.fullmatch(name.casefold()):
        return ""
    words = iter(argv()[1:])
    for word in words:
        if word in ("-m", "-jar"):
            return next(words, "")
        if word in _TOLD:
            return ""
        if word in _VALUED:
            next(words, "")
        elif word and not word.startswith(("-", "+")):
            return word
    return ""
