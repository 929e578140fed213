"""`heed-agent status`: is this device being monitored, and what is watched."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import webbrowser
from datetime import datetime
from pathlib import Path
from typing import Any

from agent.core import status as words
from agent.core.access import Wish, access_words
from agent.core.messages import language_of, plain_name
from agent.core.page import page
from agent.core.policy_status import policy_lines
from agent.host.notice.acknowledged import place_of
from agent.host.notice.wishes import WishesFile
from agent.host.paths import paths_for
from agent.runtime.clock import SystemClock
from agent.runtime.status_file import is_running, read_status
from agent.settings import Settings

_STALE_SECONDS = 15.0


def status(settings: Settings, *, as_json: bool, opened: bool = False) -> int:
    """Is this device being monitored right now, and if not why: exit code 0 when it is, 3 when not. `opened`: as a page
    in the user's browser.
    """
    facts = _facts(settings)
    if opened:
        _open(facts)
    else:
        sys.stdout.write(json.dumps(facts, indent=2) + "\n" if as_json else _status_text(facts))
    return 0 if facts["monitored"] else 3


def _facts(settings: Settings) -> dict[str, Any]:
    facts: dict[str, Any] = dict(read_status(paths_for(settings.data).status) or {})
    try:
        age = (SystemClock().now() - datetime.fromisoformat(str(facts.get("at")))).total_seconds()
    except (ValueError, TypeError):
        age = None
    alive = is_running(facts.get("pid"), "run") or is_running(facts.get("pid"), "service")
    if age is None or not alive:
        reason = "The service is not running." if facts else "The service has never run here."
        facts |= {"monitored": False, "reasons": [reason]}
    elif abs(age) > _STALE_SECONDS:
        facts |= {"monitored": False, "reasons": [f"The service has said nothing for {age:.0f} seconds."]}
    policy = facts.get("policy")
    policy = policy if isinstance(policy, dict) else {}
    facts |= {
        "running": age is not None and alive,
        "watched": [words.LOOKED_AT[one] for one in policy.get("watched", words.LOOKED_AT) if one in words.LOOKED_AT],
        "never": words.NEVER,
        "seen_by": policy.get("seen_by") or words.SEEN_BY,
        "kept": " ".join(filter(None, (words.KEPT, policy.get("kept")))),
        "help": [words.NOT_EMERGENCY, *words.HELP],
    }
    return facts


def _open(facts: dict[str, Any]) -> None:
    """In a new folder that is the user's alone: a browser may still be reading the page when this command has ended."""
    folder = Path(tempfile.mkdtemp(prefix="heed-page-"))
    place = folder / "heed.html"
    facts["asked"] = [_wish(one) for one in WishesFile(place_of(os.environ, Path.home()).with_name("asked")).load()]
    language, now = language_of(os.environ), datetime.now().astimezone()
    at = f"{now:%H:%M on %d %B %Y}" if language == "en" else f"{now:%H:%M, %d.%m.%Y}"
    place.write_text(page(facts, at, language), encoding="utf-8")
    if not webbrowser.open(place.as_uri()):
        sys.stderr.write(f"No browser could be opened; the page is {place}.\n")


def _wish(wish: Wish) -> str:
    said = access_words(language_of(os.environ))
    name = plain_name(wish.program)
    if wish.granted is None:
        return f"{name}: {said.waits}."
    until = said.until.replace("{until}", f"{wish.until.astimezone():%H:%M, %d.%m.%Y}") if wish.until else ""
    head = (said.granted if wish.granted else said.refused).replace("{name}", name)
    return f"{head}. {until if wish.granted else wish.reason}".strip()


def _status_text(facts: dict[str, Any]) -> str:
    lines = [
        "This device is being monitored." if facts["monitored"] else "This device is NOT being monitored.",
        *(f"  {reason}" for reason in facts.get("reasons", [])),
    ]
    if facts.get("running"):
        lines += [f"Collector: {facts['collector_detail']}", *_waiting(facts)]
    if facts.get("school"):
        lines.append(f"School: {facts['school']}")
    if isinstance(policy := facts.get("policy"), dict):
        lines += policy_lines(policy)
    else:
        lines += ["Watched, whenever somebody is signed in:", *(f"  - {one}" for one in facts["watched"])]
    lines += [facts["never"], f"Who sees it: {facts['seen_by']}", f"How long it is kept: {facts['kept']}"]
    if isinstance(policy, dict) and policy.get("contact"):
        lines.append(f"Whom to ask: {policy['contact']}")
    lines += facts["help"]
    return "\n".join(lines) + "\n"


def _waiting(facts: dict[str, Any]) -> list[str]:
    if facts["waiting_urgent"] is None:
        return []
    return [f"Waiting to be sent: {facts['waiting_urgent']} urgent, {facts['waiting_routine']} routine."]
