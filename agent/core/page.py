"""The page for whoever uses this device (T3, J8, U6): the facts of `heed-agent status`, for a child too. Pure.

One file without scripts or anything from elsewhere; it opens offline, enlarges, and reads well to a screen reader.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from html import escape
from string import Template

from agent.core import page_words as words
from agent.core.page_words import said
from agent.core.status import KEPT, LOOKED_AT
from policy.document.tree import Json

_PAGE = Template(
    """<!doctype html>
<html lang="$language">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>$title</title>
<style>
:root { color-scheme: light dark; --ink: #14202e; --paper: #fff; --edge: #0b6b3a; --soft: #f1f4f7; --quiet: #47525f }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f5f8; --paper: #14202e; --edge: #7fd6a4; --soft: #1f2d3d; --quiet: #c3ccd6 }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.55 system-ui, sans-serif }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
h1 { font-size: 1.75rem; line-height: 1.25; border-left: .4rem solid var(--edge); padding-left: .8rem }
main.off { --edge: #b3261e }
@media (prefers-color-scheme: dark) { main.off { --edge: #ffb4ab } }
h2 { font-size: 1.25rem; margin: 2rem 0 .3rem }
p, ul { margin: .3rem 0 } li { margin: .25rem 0 }
.help { background: var(--soft); border-radius: .6rem; padding: .2rem 1rem 1rem; margin-top: 2rem }
.help strong { font-size: 1.35rem } small { color: var(--quiet) }
</style>
</head>
<body>
<main class="$state">
<h1>$title</h1>
$body
<p><small>$at</small></p>
</main>
</body>
</html>
"""
)


def page(facts: Mapping[str, Json], at: str, language: str = "en") -> str:
    """The whole file. `facts`: as `heed-agent status --json` tells them; `at`: when, for people; `language`: one of
    agent/core/messages.py: language_of.
    """
    say = partial(said, language)
    on = facts.get("monitored") is True
    held = facts.get("policy")
    policy: Mapping[str, Json] = held if isinstance(held, dict) else {}
    sections = [
        _list(_texts(facts.get("reasons")), foreign=language != "en"),
        _section(say(words.LOOKED), _watched(policy, facts, say)),
        _section(say(words.NEVER_DONE), [say(str(facts.get("never") or "")), say(words.NO_LIVE_VIEW)]),
        _section(say(words.WHO), [say(str(facts.get("seen_by") or ""))]),
        _section(say(words.HOW_LONG), [str(facts.get("kept") or "").replace(KEPT, say(KEPT))]),
        _section(say(words.BY_ITSELF), _control(policy, say)),
        _section(say(words.MAY), _uses(policy, say)),
        _section(say(words.ASKED), _texts(facts.get("asked"))),
        _section(say(words.WHOM), [str(policy.get("contact") or say(words.ANYBODY)), say(words.ACCESS)]),
        _help(_texts(facts.get("help")), say),
    ]
    return _PAGE.substitute(
        language=language,
        title=escape(say(words.ON if on else words.OFF)),
        state="on" if on else "off",
        body="\n".join(filter(None, sections)),
        at=escape(say(words.AS_IT_WAS).replace("{at}", at)),
    )


Say = Callable[[str], str]


def _watched(policy: Mapping[str, Json], facts: Mapping[str, Json], say: Say) -> list[str]:
    told = [f"{one[:1].upper()}{one[1:]}." for one in map(say, _texts(facts.get("watched")))]
    off = [say(LOOKED_AT[one]).split(",")[0] for one in _texts(policy.get("off")) if one in LOOKED_AT]
    if off:
        told.append(say(words.NOT_LOOKED_AT).replace("{what}", "; ".join(off)))
    if policy and not policy.get("in_hours", True):
        told.append(say(words.OUT_OF_HOURS))
    return told


def _control(policy: Mapping[str, Json], say: Say) -> list[str]:
    minutes = policy.get("idle_minutes")
    told = [say(words.LOCKS).replace("{minutes}", str(minutes))] if minutes else []
    match policy.get("apps_mode"):
        case "enforce":
            told.append(say(words.CLOSED))
        case "watch":
            told.append(say(words.NOTED))
    match policy.get("removable_media"):
        case "deny":
            told.append(say(words.TAKEN_OFF))
        case "watch":
            told.append(say(words.STICKS_NOTED))
    return told


def _uses(policy: Mapping[str, Json], say: Say) -> list[str]:
    """The table of acceptable use. Its rows have no words but the policy's own."""
    said = policy.get("uses")
    rows = said if isinstance(said, dict) else {}
    told = [
        say(sentence).replace("{what}", ", ".join(one.replace("-", " ") for one in _texts(rows.get(value))))
        for value, sentence in words.USES.items()
        if _texts(rows.get(value))
    ]
    return [*told, say(words.UNLAWFUL)] if told else []


def _help(lines: list[str], say: Say) -> str:
    danger = escape(say(words.DANGER)).replace("{number}", "<a href='tel:999'>999</a>")
    rest = [say(one) for one in (*(one for one in lines if "999" not in one), words.REPORT)]
    others = "".join(f"<p>{escape(line)}</p>" for line in rest)
    return (
        f"<section class='help' aria-labelledby='help'><h2 id='help'>{escape(say(words.HELP))}</h2>"
        f"<p><strong>{danger}</strong></p>{others}</section>"
    )


def _section(heading: str, lines: Iterable[str]) -> str:
    said = [line for line in lines if line]
    if not said:
        return ""
    inner = f"<p>{escape(said[0])}</p>" if len(said) == 1 else _list(said)
    return f"<section><h2>{escape(heading)}</h2>{inner}</section>"


def _list(lines: Iterable[str], *, foreign: bool = False) -> str:
    """`foreign`: they are in English, whatever the page is in."""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<ul{' lang=en' if foreign else ''}>{items}</ul>" if items else ""


def _texts(value: Json) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
