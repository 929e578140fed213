"""`heed-collector …`: the commands put together, and every error told in one sentence."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import structlog
import typer
from typer.exceptions import Abort, Exit, TyperException

from collector.commands import (
    alerts,
    assets,
    backups,
    beacon,
    cases,
    checks,
    coverage,
    demo,
    devices,
    directory,
    doctor,
    exceptions,
    founding,
    migrate,
    policy,
    reports,
    retention,
    reviews,
    rota,
    sign_on,
    users,
)
from collector.commands.logs import log_to_stderr
from collector.errors import BadRequest, NotFound, Refused, StoreUnavailable
from collector.store import SpoiltError

app = typer.Typer(
    name="heed-collector",
    help="Heed's collector: receives what devices notice, and shows the safeguarding lead what needs them first.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("init")(founding.init)
app.command("migrate")(migrate.migrate)
app.command("serve")(founding.serve)
app.command("demo")(demo.demo)
app.command("backup")(backups.backup)
app.command("doctor")(doctor.doctor)
app.command("restore")(backups.restore)
app.add_typer(devices.tokens, name="enrol-token")
app.add_typer(devices.devices, name="device")
app.command("coverage")(coverage.coverage)
app.add_typer(alerts.app, name="alerts")
app.add_typer(cases.app, name="case")
app.add_typer(checks.app, name="check")
app.add_typer(beacon.app, name="beacon")
app.add_typer(users.app, name="user")
app.add_typer(sign_on.app, name="sign-on")
app.add_typer(rota.app, name="rota")
app.add_typer(directory.app, name="directory")
app.add_typer(assets.app, name="assets")
app.add_typer(policy.app, name="policy")
app.add_typer(exceptions.app, name="exception")
app.add_typer(reports.app, name="report")
app.add_typer(retention.app, name="retention")
app.add_typer(reviews.app, name="review")


@app.callback()
def _common(
    verbose: Annotated[bool, typer.Option("--verbose", help="Log more, to standard error.")] = False,
) -> None:
    log_to_stderr(verbose=verbose)


def run(arguments: list[str]) -> int:
    """Run one command; the exit code. 2: it was not understood; 1: it could not be done."""
    os.umask(0o077)  # whatever is made is its owner's alone
    log_to_stderr(verbose=False)  # before anything may log; --verbose is read later
    try:
        result = typer.main.get_command(app).main(arguments, prog_name="heed-collector", standalone_mode=False)
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
    if isinstance(error, SpoiltError):
        return "The evidence key does not fit this database; give the key this collector was made with."
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}."
    return f"{type(error).__name__}: {error}".rstrip(".").replace("\n", " ") + "."


def _sorry(error: BaseException, sentence: str, code: int) -> int:
    structlog.get_logger("collector").debug("command.failed", exc_info=error)
    sys.stderr.write(f"heed-collector: {sentence}\n")
    return code
