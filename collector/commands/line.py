"""`heed-collector …`: the commands put together, and every error told in one sentence."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated

import structlog
import typer
from typer.exceptions import Abort, Exit, TyperException

from collector.commands.logs import log_to_stderr
from collector.errors import BadRequest, NotFound, Refused, StoreUnavailable

# In the order of the help: where each command, and each group of them, is made.
_ROOMS = {
    "init": ("founding", "init"),
    "migrate": ("migrate", "migrate"),
    "serve": ("founding", "serve"),
    "demo": ("demo", "demo"),
    "backup": ("backups", "backup"),
    "doctor": ("doctor", "doctor"),
    "restore": ("backups", "restore"),
    "enrol-token": ("devices", "tokens"),
    "device": ("devices", "devices"),
    "coverage": ("coverage", "coverage"),
    "alerts": ("alerts", "app"),
    "case": ("cases", "app"),
    "check": ("checks", "app"),
    "beacon": ("beacon", "app"),
    "user": ("users", "app"),
    "sign-on": ("sign_on", "app"),
    "rota": ("rota", "app"),
    "directory": ("directory", "app"),
    "assets": ("assets", "app"),
    "policy": ("policy", "app"),
    "exception": ("exceptions", "app"),
    "report": ("reports", "app"),
    "retention": ("retention", "app"),
    "review": ("reviews", "app"),
}


def command_line(arguments: Sequence[str] = ()) -> typer.Typer:
    """The commands that `arguments` may mean: the one they name, or all. What another command needs takes a second to
    import.
    """
    app = typer.Typer(
        name="heed-collector",
        help="Heed's collector: receives what devices notice, and shows the safeguarding lead what needs them first.",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    app.callback()(_common)
    named = next((word for word in arguments if not word.startswith("-")), "")
    for name in [named] if named in _ROOMS else _ROOMS:
        room, attribute = _ROOMS[name]
        made = getattr(import_module(f"collector.commands.{room}"), attribute)
        if isinstance(made, typer.Typer):
            app.add_typer(made, name=name)
        else:
            app.command(name)(made)
    return app


def _common(
    verbose: Annotated[bool, typer.Option("--verbose", help="Log more, to standard error.")] = False,
) -> None:
    log_to_stderr(verbose=verbose)


def run(arguments: list[str]) -> int:
    """Run one command; the exit code. 2: it was not understood; 1: it could not be done."""
    os.umask(0o077)  # whatever is made is its owner's alone
    log_to_stderr(verbose=False)  # before anything may log; --verbose is read later
    try:
        command = typer.main.get_command(command_line(arguments))
        result = command.main(arguments, prog_name="heed-collector", standalone_mode=False)
    except Exit as end:
        return end.exit_code
    except (Abort, KeyboardInterrupt) as end:
        return _sorry(end, "Stopped.", 130)
    except TyperException as error:
        return _sorry(error, error.format_message(), 2)
    except (OSError, ValueError, LookupError) as error:
        return _sorry(error, _sentence(error), 1)
    except Exception as error:  # noqa: BLE001 - the last resort: a sentence for the person, the trace for --verbose
        return _sorry(error, f"Something is wrong inside ({type(error).__name__}); --verbose tells where.", 1)
    return result if isinstance(result, int) else 0


def _sentence(error: OSError | ValueError | LookupError) -> str:
    if isinstance(error, BadRequest | NotFound | Refused | StoreUnavailable):
        return str(error)
    from collector.store import SpoiltError  # noqa: PLC0415 - heavy, and asked for only when something is wrong

    if isinstance(error, SpoiltError):
        return "The evidence key does not fit this database; give the key this collector was made with."
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}."
    return f"{type(error).__name__}: {error}".rstrip(".").replace("\n", " ") + "."


def _sorry(error: BaseException, sentence: str, code: int) -> int:
    structlog.get_logger("collector").debug("command.failed", exc_info=error)
    sys.stderr.write(f"heed-collector: {sentence}\n")
    return code
