"""The page for whoever uses this device (T3, J8, U6): the facts of `heed-agent status`, for a child too. Pure.

One file without scripts or anything from elsewhere; it opens offline, enlarges, and reads well to a screen reader.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from string import Template

from agent.core.status import LOOKED_AT
from policy.document.tree import Json

_PAGE = Template(
    """<!doctype html>
<html lang="en">
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
<p><small>As it was at $at. Open it again for how it is now.</small></p>
</main>
</body>
</html>
"""
)


def page(facts: Mapping[str, Json], at: str) -> str:
    """The whole file. `facts`: as `heed-agent status --json` tells them; `at`: when, for people."""
    on = facts.get("monitored") is True
    title = "This device is being monitored" if on else "This device is not being monitored now"
    held = facts.get("policy")
    policy: Mapping[str, Json] = held if isinstance(held, dict) else {}
    sections = [
        _list(_texts(facts.get("reasons"))),
        _section("What is looked at", _watched(policy, facts)),
        _section("What is never done", [str(facts.get("never") or ""), _NO_LIVE_VIEW]),
        _section("Who sees it", [str(facts.get("seen_by") or "")]),
        _section("How long it is kept", [str(facts.get("kept") or "")]),
        _section("What this device does by itself", _control(policy)),
        _section("What you asked for", _texts(facts.get("asked"))),
        _section("Whom to ask", [str(policy.get("contact") or "Ask a teacher, or the school office."), _ACCESS]),
        _help(_texts(facts.get("help"))),
    ]
    body = "\n".join(filter(None, sections))
    return _PAGE.substitute(title=title, state="on" if on else "off", body=body, at=escape(at))


_NO_LIVE_VIEW = (
    "Nobody watches your screen live, and nobody can through Heed: there is no such view, no camera and no microphone. "
    "People see what was sent, afterwards."
)


def _watched(policy: Mapping[str, Json], facts: Mapping[str, Json]) -> list[str]:
    told = [f"{one[:1].upper()}{one[1:]}." for one in _texts(facts.get("watched"))]
    off = [LOOKED_AT[one].split(",")[0] for one in _texts(policy.get("off")) if one in LOOKED_AT]
    if off:
        told.append(f"Not looked at, by the school's policy: {'; '.join(off)}.")
    if policy and not policy.get("in_hours", True):
        told.append("It is outside the hours of monitoring now: nothing is looked at.")
    return told


def _control(policy: Mapping[str, Json]) -> list[str]:
    minutes = policy.get("idle_minutes")
    told = [f"The screen locks after {minutes} minutes without input; you are warned before."] if minutes else []
    match policy.get("apps_mode"):
        case "enforce":
            told.append("Programs that the school does not allow are closed, and you are told which.")
        case "watch":
            told.append("Programs that the school does not allow are noted, and not closed.")
    return told


_ACCESS = (
    "If you need a program that is closed: press the button on the message that says so, or start heed-agent ask "
    "PROGRAM --open. You are told here what was decided."
)
_REPORT = (
    "To tell the school's safeguarding lead of a worry, about yourself or somebody else, also without a network: start "
    "heed-agent report --open, or speak to any adult at school."
)


def _help(lines: list[str]) -> str:
    first = "<p><strong>In danger now: call <a href='tel:999'>999</a>.</strong></p>"
    others = "".join(f"<p>{escape(line)}</p>" for line in [*(one for one in lines if "999" not in one), _REPORT])
    return f"<section class='help' aria-labelledby='help'><h2 id='help'>Where help is</h2>{first}{others}</section>"


def _section(heading: str, lines: Iterable[str]) -> str:
    said = [line for line in lines if line]
    if not said:
        return ""
    inner = f"<p>{escape(said[0])}</p>" if len(said) == 1 else _list(said)
    return f"<section><h2>{escape(heading)}</h2>{inner}</section>"


def _list(lines: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>" if items else ""


def _texts(value: Json) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
