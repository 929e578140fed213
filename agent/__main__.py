"""`heed-agent`: one command line; each command loads only what it needs. Every error is one sentence."""

# ruff: noqa: PLC0415 - a command's room is loaded once the command line is known to be right, and no other

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from agent.settings import (
    PLACES,
    DetectSettings,
    EnrolSettings,
    Settings,
    UsageError,
    parse_name,
    parse_proxy,
    read_token,
    read_updates,
)

_PROXY = "reach the collector through http://HOST:PORT; else as https_proxy and no_proxy say"
_UPDATES = Path("/etc/heed-agent/updates")
_EXIT_CODES = """\
exit codes:
  0    done; for `status`: this device is being monitored
  1    it could not be done, and one sentence on standard error says why; for `detect`: a line could not be read
  2    the command line is wrong
  3    only from `status`: this device is not being monitored
  130  interrupted from the keyboard
  141  whoever read the output has gone
"""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a command line in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Exit code 2."""
        self.exit(2, f"{self.prog}: {message}; `{self.prog} --help` tells what there is.\n")


def parser() -> argparse.ArgumentParser:
    """The command line."""
    top = _Parser(
        prog="heed-agent",
        description="Safeguarding monitoring on school-owned devices: told, not tricked.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, said: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=said, description=said)
        if name not in ("session", "detect", "read-document", "gate"):
            made.add_argument(
                "--data", type=Path, metavar="DIR", help="keep everything here, not in the system's places"
            )
        return made

    enrol = command("enrol", "give this device its identity with the school's collector")
    enrol.add_argument("--server", required=True, metavar="HOST:PORT", help="the collector's enrolment address")
    enrol.add_argument("--ca-fingerprint", required=True, metavar="SHA256", help="as `enrol-token create` printed it")
    given = enrol.add_mutually_exclusive_group()
    given.add_argument("--token", help="better: HEED_ENROL_TOKEN in the environment, or --token-file")
    given.add_argument("--token-file", type=Path, metavar="FILE", help="a file that holds the token")
    enrol.add_argument("--name", metavar="NAME", help="what the school calls this device; else its host name")
    enrol.add_argument("--proxy", metavar="URL", help=_PROXY)
    enrol.add_argument("--later", action="store_true", help="leave it to the service, for when there is a network")
    enrol.add_argument("--replace", action="store_true", help="give up the identity this device has")

    command("forget", "take away all that this device knows of its school: keys, events not yet sent, policy")

    run = command("run", "monitor this session, with service and helper in one terminal")
    run.add_argument("--script", type=Path, metavar="FILE", help="a demonstration device: type this script")
    run.add_argument("--proxy", metavar="URL", help=_PROXY)
    service = command("service", "the system's service (started by the init system)")
    service.add_argument("--proxy", metavar="URL", help=_PROXY)

    session = command("session", "a session's helper (started by the service)")
    session.add_argument("--socket", type=Path, required=True, help="the service's link")
    session.add_argument("--session", default="", help="the session's name")
    session.add_argument("--script", type=Path, metavar="FILE", help="type this script, hear no keyboard")

    command("read-document", "the text of one PDF on standard input, as JSON (started by a session's helper)")

    gate = command("gate", "answers the kernel before programs in people's folders start (started by the service)")
    gate.add_argument("--place", action="append", default=[], metavar="DIR", help="where to stand; may be repeated")
    gate.add_argument("--mounts-of", type=int, default=0, metavar="PID", help="whose mounts are meant; else one's own")

    _add_update(command("update", "take the signed release meant for this device, or go back (started by a timer)"))

    status = command("status", "is this device being monitored right now, and if not, why")
    shown = status.add_mutually_exclusive_group()
    shown.add_argument("--json", action="store_true", help="for programs")
    shown.add_argument("--open", action="store_true", help="as a page in the browser, for whoever uses this device")
    _add_detect(command("detect", 'matches for JSON lines of {"id", "text"} on standard input, or the way of one text'))
    tried = command("selftest", "what works on this machine")
    tried.add_argument("--json", action="store_true", help="for programs")
    report = command("report", "tell the school's safeguarding lead about a concern; text on standard input")
    written = report.add_mutually_exclusive_group()
    written.add_argument("--text", help="the concern; standard input where it is left out")
    written.add_argument("--open", action="store_true", help="write it in a window")
    asked = command("ask", "ask the school for access to a program that is not allowed")
    asked.add_argument("program", metavar="PROGRAM", help="its name")
    asked.add_argument("--socket", type=Path, metavar="PATH", help="the service's link, where it is not the usual")
    said = asked.add_mutually_exclusive_group()
    said.add_argument("--why", default="", metavar="WORDS", help="what it is needed for, in at most 160 characters")
    said.add_argument("--open", action="store_true", help="write it in a window")
    return top


def _add_update(update: argparse.ArgumentParser) -> None:
    update.add_argument("--from", dest="url", metavar="URL", help="the folder of releases; else as configured")
    update.add_argument("--root", type=Path, metavar="FILE", help="the first root of trust; else as configured")


def _add_detect(detect: argparse.ArgumentParser) -> None:
    detect.add_argument("text", nargs="?", metavar="TEXT", help="with --explain: the text; else standard input is it")
    detect.add_argument("--explain", action="store_true", help="show one text's way through every stage")
    detect.add_argument("--json", action="store_true", help="with --explain: for programs")
    detect.add_argument(
        "--place", choices=PLACES, default=PLACES[0], help="with --explain: where the text stood; else typed"
    )
    detect.add_argument(
        "--language", action="append", default=[], metavar="CODE", help="try this language's pack too (may be repeated)"
    )
    detect.add_argument("--age", metavar="BAND", help="judge as for a user of this age: under-11, 11-12, 13-15, 16-17")
    detect.add_argument(
        "--restricted",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="try a restricted list too, a term a line (may be repeated)",
    )
    detect.add_argument(
        "--thresholds", type=Path, metavar="FILE", help='judge by these thresholds of the model: JSON as {"hint": 0.9}'
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    have_streams()
    asked = parser().parse_args(arguments)
    try:
        return _run(asked)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 141
    except UsageError as error:
        sys.stderr.write(
            f"heed-agent {asked.command}: {error}; `heed-agent {asked.command} --help` tells what there is.\n"
        )
        return 2
    except (ValueError, OSError, RuntimeError, NotImplementedError) as error:
        sys.stderr.write(f"heed-agent {asked.command}: {sentence(error)}\n")
        return 1


def have_streams() -> None:
    """Whoever Windows starts without a console (a service, an installer's step) has nothing to write to: what is said
    there goes nowhere, and stops nothing.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - until the program ends


def sentence(error: Exception) -> str:
    """One sentence for a person."""
    if isinstance(error, PermissionError) and error.filename:
        return f"{error.filename} may not be used by this account; run it as the account that owns it."
    if isinstance(error, BlockingIOError):
        return "another heed-agent is running on this data directory."
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}{f': {error.filename}' if error.filename else ''}."
    said = " ".join(str(error).split()) or type(error).__name__
    return said if said.endswith(".") else f"{said}."


def _run(asked: argparse.Namespace) -> int:
    settings = Settings(
        data=getattr(asked, "data", None),
        script=getattr(asked, "script", None),
        crash_at=os.environ.get("HEED_CRASH_AT", ""),
        proxy=parse_proxy(getattr(asked, "proxy", None)),
    )
    return _ROOMS[asked.command](settings, asked)


def _enrol(settings: Settings, asked: argparse.Namespace) -> int:
    from agent.app.enrol import enrol, enrol_later

    token = read_token(asked.token, asked.token_file, os.environ)
    name = parse_name(asked.name)
    wanted = EnrolSettings(asked.server, token, asked.ca_fingerprint, asked.replace, name)
    return enrol_later(settings, wanted) if asked.later else enrol(settings, wanted)


def _forget(settings: Settings, _asked: argparse.Namespace) -> int:
    from agent.app.forget import forget

    return forget(settings)


def _monitor(settings: Settings, _asked: argparse.Namespace) -> int:
    from agent.app.serve import run

    return run(settings)


def _service(settings: Settings, _asked: argparse.Namespace) -> int:
    from agent.app.serve import service

    return service(settings)


def _session(settings: Settings, asked: argparse.Namespace) -> int:
    # asyncio would load TLS: 4 MB on every device, and a helper speaks to its own service and to nobody else.
    sys.modules["ssl"] = None  # type: ignore[assignment] # how Python is told that there is no such module
    from agent.app.session import session

    return session(settings, asked.socket, asked.session)


def _read_document(_settings: Settings, _asked: argparse.Namespace) -> int:
    from agent.app.reading import read_document

    return read_document(sys.stdin.buffer, sys.stdout.buffer)


def _gate(_settings: Settings, asked: argparse.Namespace) -> int:
    from agent.app.gate import gate

    return gate(asked.place, asked.mounts_of)


def _update(settings: Settings, asked: argparse.Namespace) -> int:
    from agent.app.update import update

    return update(settings, read_updates(asked.url, asked.root, _UPDATES))


def _status(settings: Settings, asked: argparse.Namespace) -> int:
    from agent.app.status import status

    return status(settings, as_json=asked.json, opened=asked.open)


def _detect(_settings: Settings, asked: argparse.Namespace) -> int:
    if not asked.explain and (asked.text is not None or asked.json or asked.place != PLACES[0]):
        raise UsageError("TEXT, --json and --place go with --explain")
    from agent.app.detect import detect

    wanted = DetectSettings(
        explain=asked.explain,
        text=asked.text,
        as_json=asked.json,
        place=asked.place,
        age=asked.age,
        languages=tuple(asked.language),
        restricted=tuple(asked.restricted),
        thresholds=asked.thresholds,
    )
    gc.disable()  # it makes no cycles, and to look for them among all it remembers took a seventh of its time
    return detect(wanted, sys.stdin.buffer, sys.stdout, sys.stderr)


def _selftest(settings: Settings, asked: argparse.Namespace) -> int:
    from agent.app.selftest import selftest

    return selftest(settings, as_json=asked.json)


def _report(settings: Settings, asked: argparse.Namespace) -> int:
    from agent.app.report import report, report_in_window

    return report_in_window(settings, sentence) if asked.open else report(settings, asked.text)


def _ask(settings: Settings, asked: argparse.Namespace) -> int:
    from agent.app.ask import ask, ask_in_window

    if asked.open:
        return ask_in_window(settings, asked.socket, asked.program, sentence)
    return ask(settings, asked.socket, asked.program, asked.why)


_ROOMS = {
    "enrol": _enrol,
    "forget": _forget,
    "run": _monitor,
    "service": _service,
    "update": _update,
    "session": _session,
    "read-document": _read_document,
    "gate": _gate,
    "status": _status,
    "detect": _detect,
    "selftest": _selftest,
    "report": _report,
    "ask": _ask,
}


if __name__ == "__main__":
    sys.exit(main())
