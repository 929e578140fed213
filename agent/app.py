"""The composition root: it alone names concrete adapters. What a command does not need is not loaded."""

# ruff: noqa: PLC0415 - each command imports its own parts; the session helper must never load grpc (design section 3)

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
import textwrap
import time
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TextIO

from agent.core import status as words
from agent.errors import EnrolmentError, LinkError, SpoolError
from agent.host.paths import Paths, paths_for
from agent.settings import EnrolSettings, Settings, SettingsError

if TYPE_CHECKING:
    from agent.core.event import Event, Payload
    from agent.ports import Keystore, OnStep, Sensor, Sessions
    from agent.runtime.link import Peer
    from agent.spool.sqlite import SqliteSpool
    from agent.uplink.credentials import Record
    from policy.severity import Severity

_SPOOL_KEY = "spool-key"
_STALE_SECONDS = 15.0
_MANY_WORDS = 30_000  # whose reading `detect` remembers, since a list of lines is as diverse as it is long


def enrol(settings: Settings, asked: EnrolSettings) -> int:
    """Give this device its identity, and tell whoever sits there that it is monitored. Raises EnrolmentError."""
    from agent.core.event import Notice
    from agent.host.hardening import forbid_core_dumps
    from agent.host.keystore import open_keystore
    from agent.host.single import alone
    from agent.uplink.credentials import Identity, StagedKeystore
    from agent.uplink.enrolment import enrol as ask
    from agent.uplink.exchange import TokenFile
    from policy.severity import Severity

    forbid_core_dumps()
    paths = paths_for(settings.data)
    paths.prepare()
    keystore = open_keystore(paths.secrets, private=settings.data is not None)
    with alone(paths.lock):
        if not asked.replace and (old := Identity(keystore).record()) is not None:
            raise EnrolmentError(f"this device is enrolled with {old.school} already; --replace gives that up")
        staged = StagedKeystore()
        record, token = asyncio.run(
            ask(
                asked.server, asked.token, asked.ca_fingerprint, Identity(staged), proxy=settings.proxy, name=asked.name
            )
        )
        TokenFile(paths.token).keep(token)
        staged.settle(keystore)
        spool = _open_spool(paths, keystore, _crash_hook(""))
        spool.append([_event(Notice("enrolment", acknowledged=False), Severity.LOW, demo=False)])
        spool.close()
    sys.stdout.write(_notice(record))
    return 0


def run(settings: Settings) -> int:
    """The service with one helper, in one terminal. Raises what ends it."""
    from agent.host.sessions import OwnSession, account_of, own_uid

    paths = paths_for(settings.data)
    command = [*_ourselves(), "session", "--socket", str(paths.socket)]
    if settings.script:
        from agent.sensors.script import parse_script

        parse_script(_read(settings.script))
        command += ["--script", str(settings.script.absolute())]

    def admit(peer: Peer) -> str | None:
        return account_of(peer.uid) if peer.uid in (0, own_uid()) else None

    return _serve(settings, paths, OwnSession(command), admit, socket_mode=0o600)


def service(settings: Settings) -> int:
    """The system's service: a helper for everybody who signs in. Raises what ends it."""
    from agent.host.sessions import LoginSessions

    paths = paths_for(settings.data)
    sessions = LoginSessions([*_ourselves(), "session", "--socket", str(paths.socket)])

    def admit(peer: Peer) -> str | None:
        return "root" if peer.uid == 0 else sessions.accounts.get(peer.uid)

    # Every user may connect; the kernel says who it is, and `admit` whether they have a session.
    return _serve(settings, paths, sessions, admit, socket_mode=0o666)


def session(settings: Settings, socket: Path, name: str) -> int:
    """One session's helper."""
    from agent.core.pipeline import Pipeline
    from agent.host.hardening import forbid_core_dumps
    from agent.host.journal import configure_logs
    from agent.host.sessions import own_account
    from agent.runtime.clock import SystemClock, SystemRandom
    from agent.runtime.link import LinkClient
    from agent.runtime.session import Place, run_session
    from policy.detect import load_detector

    forbid_core_dumps()
    configure_logs()
    clock = SystemClock()
    sensors: Sequence[Sensor]
    if settings.script:
        from agent.sensors.script import ScriptedKeyboard, parse_script

        sensors = [ScriptedKeyboard(parse_script(_read(settings.script)), clock)]
    else:
        from agent.sensors.choose import session_sensors

        sensors = session_sensors(os.environ, Path.home(), clock)
    detector = load_detector()
    return _until_stopped(
        lambda: run_session(
            place=Place(own_account(), name, demo=settings.script is not None),
            sensors=sensors,
            pipeline=Pipeline(detector, lexicon=detector.lexicon_hash),
            connect=lambda: LinkClient.connect(socket, name),
            clock=clock,
            random=SystemRandom(),
        )
    )


def status(settings: Settings, *, as_json: bool) -> int:
    """Is this device being monitored right now, and if not why: exit code 0 when it is, 3 when not."""
    from agent.runtime.clock import SystemClock
    from agent.runtime.status_file import is_running, read_status

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
    facts |= {
        "running": age is not None and alive,
        "watched": list(words.WATCHED),
        "never": words.NEVER,
        "seen_by": words.SEEN_BY,
        "kept": words.KEPT,
        "help": [words.NOT_EMERGENCY, *words.HELP],
    }
    sys.stdout.write(json.dumps(facts, indent=2) + "\n" if as_json else _status_text(facts))
    return 0 if facts["monitored"] else 3


def detect(source: IO[bytes], answers: TextIO, complaints: TextIO) -> int:
    """JSON lines in, JSON lines out; 1 at the end when a line was none."""
    from policy.detect import load_detector

    detector = load_detector(remembered=_MANY_WORDS)
    code = 0
    for number, line in enumerate(source, 1):
        if not line.strip():
            continue
        try:
            given = json.loads(line)
            identity, text = given["id"], given["text"]
            if not isinstance(text, str):
                raise TypeError
        except (ValueError, KeyError, TypeError, RecursionError):
            complaints.write(f'line {number}: not a JSON object with "id" and a text "text"; it was left out.\n')
            code = 1
            continue
        found = max(detector.detect(text), key=lambda match: (match.severity, match.confidence), default=None)
        answer = {
            "id": identity,
            "flagged": found is not None,
            "category": found.category if found else None,
            "severity": found.severity.name.lower() if found else None,
            "rule": found.rule if found else None,
            "explanation": found.explanation if found else None,
        }
        answers.write(json.dumps(answer) + "\n")
        answers.flush()
    return code


def selftest(settings: Settings) -> int:
    """A line for each part: ok, or why not; 1 when something that must work does not."""
    import tempfile

    from agent.core.event import Liveness, Notice
    from agent.host.keystore import FileKeystore
    from agent.runtime.clock import SystemClock
    from agent.sensors.choose import session_sensors
    from policy.severity import Lane, Severity

    sound = True

    def tell(part: str, work: Callable[[], str]) -> None:
        nonlocal sound
        try:
            said = work()
        except (OSError, RuntimeError, NotImplementedError) as error:
            sound, said = False, f"failed: {error}"
        sys.stdout.write(f"{part}: {said}\n")

    with tempfile.TemporaryDirectory() as place:
        paths = paths_for(Path(place))
        keystore = FileKeystore(paths.secrets)

        def keep() -> str:
            keystore.store("probe", b"secret")
            if keystore.load("probe") != b"secret":
                raise RuntimeError("a secret did not come back")
            return "ok"

        def spool() -> str:
            opened = _open_spool(paths, keystore, _crash_hook(""))
            began = time.perf_counter()
            opened.append([_event(Notice("enrolment", acknowledged=False), Severity.LOW, demo=False)])
            took = (time.perf_counter() - began) * 1000
            held = opened.read(Lane.ROUTINE, 1, 1)
            opened.close()
            if len(held) != 1:
                raise RuntimeError("an event did not come back")
            return f"ok, {took:.1f} ms a commit"

        tell("keystore", keep)
        tell("spool", spool)
    for sensor in session_sensors(os.environ, Path.home(), SystemClock()):
        state = sensor.state()
        unsupported = state.liveness is Liveness.UNSUPPORTED
        sys.stdout.write(f"{sensor.name}: {f'unsupported here, because {state.reason}' if unsupported else 'ok'}\n")
    path = paths_for(settings.data).socket
    reachable = path.is_socket()
    sys.stdout.write(f"link: {'ok' if reachable else f'no service listens at {path}'}\n")
    return 0 if sound else 1


def report(settings: Settings, text: str | None) -> int:
    """Hand a person's own words to the school. Returns once they are kept. Raises LinkError, SettingsError."""
    from agent.core.event import Concern
    from agent.core.link import Match
    from agent.runtime.link import LinkClient
    from policy.severity import Severity

    said = (text if text is not None else sys.stdin.read()).strip()
    if not 0 < len(said) <= 2_000 or "\0" in said:
        raise SettingsError("a concern is a text of 1 to 2,000 characters")

    async def hand_over() -> None:
        client = await LinkClient.connect(paths_for(settings.data).socket, "report")
        try:
            await client.send(Match(_event(Concern(said), Severity.URGENT, demo=False)))
            async with asyncio.timeout(10):
                await client.receive()
        except TimeoutError as error:
            raise LinkError("the service could not keep the report; tell a member of staff directly") from error
        finally:
            await client.close()

    asyncio.run(hand_over())
    sys.stdout.write(
        f"Your report is kept and will be sent to the school.\n{words.NOT_EMERGENCY} {' '.join(words.HELP)}\n"
    )
    return 0


def _serve(
    settings: Settings, paths: Paths, sessions: Sessions, admit: Callable[[Peer], str | None], *, socket_mode: int
) -> int:
    from agent.host.hardening import forbid_core_dumps
    from agent.host.journal import configure_logs
    from agent.host.keystore import open_keystore
    from agent.host.single import alone
    from agent.runtime.clock import SystemClock, SystemRandom
    from agent.runtime.offload import ThreadOffload
    from agent.runtime.service import Place, Service
    from agent.uplink.credentials import Identity
    from agent.uplink.enrolment import version
    from agent.uplink.exchange import TokenFile
    from agent.uplink.uplink import Uplink

    forbid_core_dumps()
    configure_logs()
    on_step = _crash_hook(settings.crash_at)
    keystore = open_keystore(paths.secrets, private=settings.data is not None)
    identity = Identity(keystore, on_step)
    record = identity.record()
    if record is None:
        raise EnrolmentError("this device is not enrolled: run `heed-agent enrol` first")
    demo = settings.script is not None
    if demo and not record.demo:
        raise EnrolmentError(f"{record.school} is no demonstration and refuses scripted events: leave --script out")
    paths.prepare()
    with alone(paths.lock):
        offload = ThreadOffload("spool")
        spool = _open_spool_patiently(paths, keystore, on_step)
        clock, random = SystemClock(), SystemRandom()
        place = Place(
            socket=paths.socket,
            status=paths.status,
            socket_mode=socket_mode,
            facts={
                "pid": os.getpid(),
                "version": version(),
                "device_id": record.device_id,
                "school": record.school,
                "group": record.group,
                "notice": record.notice,
                "demo": demo,
            },
        )

        async def serve() -> None:
            served = Service(
                place,
                spool,
                offload,
                clock,
                random=random,
                sessions=sessions,
                admit=admit,
                make_uplink=lambda vitals, refused: Uplink(
                    identity,
                    TokenFile(paths.token, on_step),
                    spool,
                    offload,
                    clock,
                    random=random,
                    vitals=vitals,
                    on_refused=refused,
                    proxy=settings.proxy,
                    on_step=on_step,
                ),
                demo=demo,
                damage=spool.damage,
            )
            await served.run()

        try:
            return _until_stopped(serve)
        finally:
            offload.close()
            spool.close()


def _until_stopped(work: Callable[[], Coroutine[Any, Any, None]]) -> int:
    """Run until it ends, or SIGTERM or SIGINT; then it has what its supervisor grants to stop. Raises what ended it."""
    from agent.host.journal import quiet_loop

    async def watched() -> None:
        quiet_loop()
        task = asyncio.ensure_future(work())
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            if sys.platform == "win32":
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(task.cancel))
            else:
                loop.add_signal_handler(number, task.cancel)
        with contextlib.suppress(asyncio.CancelledError):
            await task

    asyncio.run(watched())
    return 0


def _open_spool(paths: Paths, keystore: Keystore, on_step: OnStep) -> SqliteSpool:
    from agent.runtime.clock import SystemRandom
    from agent.spool.seal import KEY_BYTES
    from agent.spool.sqlite import SqliteSpool

    paths.prepare()
    random = SystemRandom()
    key = keystore.load(_SPOOL_KEY)
    if key is None:
        key = random.bytes(KEY_BYTES)
        keystore.store(_SPOOL_KEY, key)
    return SqliteSpool(paths.spool, key, random, on_step=on_step)


def _open_spool_patiently(paths: Paths, keystore: Keystore, on_step: OnStep) -> SqliteSpool:
    """A disk without a byte left may not even let the spool be opened: say so, and try until it does."""
    import structlog

    log = structlog.get_logger("heed.spool")
    while True:
        try:
            return _open_spool(paths, keystore, on_step)
        except SpoolError as error:
            log.error("spool_unusable", reason=str(error))
            time.sleep(1)


def _event(payload: Payload, severity: Severity, *, demo: bool) -> Event:
    from agent.core.event import Event
    from agent.core.identifier import uuid7
    from agent.runtime.clock import SystemClock, SystemRandom

    now = SystemClock().now()
    return Event(
        id=uuid7(int(now.timestamp() * 1000), SystemRandom().bytes(10)),
        observed_at=now,
        severity=severity,
        account="",
        session="",
        demo=demo,
        payload=payload,
    )


def _crash_hook(wanted: str) -> OnStep:
    """For fault tests: at the step `name`, or its nth time with `name#n`, the process ends as by kill -9."""
    from agent.ports import no_step

    if not wanted:
        return no_step
    name, _, count = wanted.partition("#")
    left = int(count or 1)

    def crash(step: str) -> None:
        nonlocal left
        left -= step == name
        if left <= 0:
            os._exit(137)  # nothing is flushed, closed or unwound, as by a kill

    return crash


def _ourselves() -> list[str]:
    """How to start another of this program: by its own name where it was installed with one."""
    beside = Path(sys.argv[0])
    return [sys.executable, str(beside)] if beside.name == "heed-agent" else [sys.executable, "-m", "agent"]


def _read(script: Path) -> str:
    try:
        return script.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"the script {script} cannot be read") from error


def _notice(record: Record) -> str:
    told = [
        f"This device is now monitored by {record.school} (group {record.group or 'none'}).",
        record.notice,
        "Whenever somebody is signed in, at school and elsewhere, online or not, this is watched:",
        *(f"  - {one}" for one in words.WATCHED),
        words.NEVER,
        f"Who sees it: {words.SEEN_BY}",
        f"How long it is kept: {words.KEPT}",
        words.NOT_EMERGENCY,
        *words.HELP,
        "`heed-agent status` says at any time whether monitoring works.",
    ]
    return "\n".join(textwrap.fill(line, 100, subsequent_indent="  ") for line in told if line) + "\n"


def _status_text(facts: dict[str, Any]) -> str:
    lines = [
        "This device is being monitored." if facts["monitored"] else "This device is NOT being monitored.",
        *(f"  {reason}" for reason in facts.get("reasons", [])),
    ]
    if facts.get("running"):
        lines += [f"Collector: {facts['collector_detail']}", *_waiting(facts)]
    if facts.get("school"):
        lines.append(f"School: {facts['school']}")
    lines += ["Watched, whenever somebody is signed in:", *(f"  - {one}" for one in facts["watched"]), facts["never"]]
    lines += [f"Who sees it: {facts['seen_by']}", f"How long it is kept: {facts['kept']}", *facts["help"]]
    return "\n".join(lines) + "\n"


def _waiting(facts: dict[str, Any]) -> list[str]:
    if facts["waiting_urgent"] is None:
        return []
    return [f"Waiting to be sent: {facts['waiting_urgent']} urgent, {facts['waiting_routine']} routine."]
