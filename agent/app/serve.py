"""`heed-agent run` and `heed-agent service`: the service, and who starts its helpers."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence

from agent.app.enrol import enrol_as_left
from agent.app.running import ourselves, read_script, until_stopped
from agent.app.spooling import crash_hook, open_spool_patiently
from agent.core.apps import AppControl
from agent.core.effect import Enrolled
from agent.errors import EnrolmentError, Unsupported
from agent.host.artefacts import ArtefactStore
from agent.host.device_memory import DeviceMemory
from agent.host.disk import LocalDisk
from agent.host.exec_gate.places import PLACES
from agent.host.exec_gate.starting import GateChild, start_gate
from agent.host.hardening import forbid_core_dumps
from agent.host.homes import homes_of
from agent.host.init_system import InitSystem
from agent.host.journal import configure_logs
from agent.host.keystore import open_keystore
from agent.host.macos_sessions import MacSessions, started_by_launchd
from agent.host.media.choose import choose_media
from agent.host.paths import Paths, paths_for
from agent.host.policy_store import PolicyStore
from agent.host.sessions import LoginSessions, OwnSession, own_account, own_uid
from agent.host.single import alone
from agent.host.terminate import ProcessTerminator
from agent.host.time_mark import TimeMark
from agent.host.windows.control import Stopping, controlled
from agent.host.windows.sessions import WindowsSessions
from agent.ports import Sessions
from agent.runtime.clock import SystemClock, SystemRandom
from agent.runtime.device import Surveys
from agent.runtime.exec_gate import ExecGate, Installed
from agent.runtime.link import Peer
from agent.runtime.location import Locating
from agent.runtime.media import Media
from agent.runtime.network import Networks
from agent.runtime.offload import ThreadOffload, aside
from agent.runtime.policy import Keeper
from agent.runtime.probing import Probing
from agent.runtime.programs import Programs
from agent.runtime.service import Place, Service
from agent.runtime.status_file import is_running, read_status
from agent.runtime.trusted_clock import TrustedClock
from agent.sensors.device.asking import SystemPrograms
from agent.sensors.device.choose import choose_device
from agent.sensors.network.beacon import BeaconAsker
from agent.sensors.network.choose import choose_network
from agent.sensors.network.filter import FilterProber
from agent.sensors.processes.hashes import Hashes
from agent.sensors.processes.hashes import Installed as InstalledPrograms
from agent.sensors.processes.seen import FIRST_PERSON, GONE, started
from agent.sensors.processes.starts import Starts
from agent.sensors.script import parse_script
from agent.settings import Settings
from agent.uplink.credentials import Identity
from agent.uplink.enrolment import version
from agent.uplink.exchange import TokenFile
from agent.uplink.uplink import Uplink
from policy.bundle.judge import Judge, enrolled
from policy.bundle.payload import school_id
from policy.change.weaken import weaken
from policy.essential import ESSENTIAL, ESSENTIAL_MACOS, ESSENTIAL_WINDOWS

_ESSENTIAL = {"darwin": ESSENTIAL_MACOS, "win32": ESSENTIAL_WINDOWS}


def run(settings: Settings) -> int:
    """The service with one helper, in one terminal. Raises what ends it."""
    paths = paths_for(settings.data)
    command = [*ourselves(), "session", "--socket", str(paths.socket)]
    if settings.script:
        parse_script(read_script(settings.script))
        command += ["--script", str(settings.script.absolute())]

    def admit(peer: Peer) -> str | None:
        if peer.uid == own_uid():
            return own_account()
        return "root" if peer.uid == 0 else None  # on Windows that is no user's session, but the services'

    def people() -> Mapping[int, str]:
        return {own_uid(): own_account()}

    return _serve(settings, paths, OwnSession(command), admit, people, socket_mode=0o600)


def service(settings: Settings) -> int:
    """The system's service: a helper for everybody who signs in. Raises what ends it."""
    configure_logs()
    with controlled() as stopping:
        # systemd starts us once there is an enrolment; elsewhere there is no such condition, and so we wait for it
        patient = platform.system() != "Linux"
        if not enrol_as_left(settings, stopping.wait, patient=patient) and patient:
            return 0  # it is to stop, and nobody has enrolled this device
        return _serve_all(settings, stopping)


def _serve_all(settings: Settings, stopping: Stopping) -> int:
    paths = paths_for(settings.data)
    sessions = choose_sessions([*ourselves(), "session", "--socket", str(paths.socket)])

    earlier = earlier_helpers(paths)

    def admit(peer: Peer) -> str | None:
        if sys.platform == "win32":
            return sessions.accounts.get(peer.uid)
        else:
            return "root" if peer.uid == 0 else sessions.accounts.get(peer.uid)

    def is_helper(peer: Peer) -> bool:
        if sys.platform == "darwin" and started_by_launchd(peer.pid):
            return True
        return peer.pid == 0 or peer.pid in sessions.helpers or peer.pid in earlier  # 0: this system does not tell

    # Every user may connect; the kernel says who it is, and `admit` whether they have a session. Only what a service
    # started is a helper: a user's own program in its place could say that all is well.
    people, mode = (lambda: sessions.accounts), 0o666
    return _serve(settings, paths, sessions, admit, people, socket_mode=mode, is_helper=is_helper, stopping=stopping)


def choose_sessions(command: Sequence[str]) -> LoginSessions | WindowsSessions | MacSessions:
    """Who is signed in, as this system tells it."""
    if sys.platform == "win32":
        return WindowsSessions(command)
    elif sys.platform == "darwin":
        return MacSessions()
    else:
        return LoginSessions(command)


def earlier_helpers(paths: Paths) -> frozenset[int]:
    """The processes that were on the link of the service before this one and still live: they connect again."""
    pids = (read_status(paths.status) or {}).get("helper_pids")
    known = pids if isinstance(pids, list) else []
    return frozenset(pid for pid in known if isinstance(pid, int) and is_running(pid, "session"))


async def start_gate_here() -> GateChild:
    """Before programs in the folders that people can write to. Raises OSError, Unsupported."""
    if sys.platform == "linux":
        places = [word for place in PLACES for word in ("--place", place)]
        return await start_gate([*ourselves(), "gate", "--mounts-of", "1", *places])
    else:
        raise Unsupported("only Linux has such a gate")


def installed_programs(hashes: Hashes) -> Installed:
    """Found by the names that rules have; the gate's own list, since others are sought for the rest of the rules."""
    known = InstalledPrograms(hashes)

    def find(names: Iterable[str]) -> tuple[Mapping[str, str], frozenset[int]]:
        known.seek(names)
        return known.names, known.sizes

    return find


def _serve(
    settings: Settings,
    paths: Paths,
    sessions: Sessions,
    admit: Callable[[Peer], str | None],
    people: Callable[[], Mapping[int, str]],
    *,
    socket_mode: int,
    is_helper: Callable[[Peer], bool] = lambda _peer: True,
    stopping: Stopping | None = None,
) -> int:
    forbid_core_dumps()
    configure_logs()
    on_step = crash_hook(settings.crash_at)
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
        offload, files = ThreadOffload("spool"), ThreadOffload("policy")
        processes = ThreadOffload("programs")
        asked = SystemPrograms()
        surveys = ThreadOffload("device")
        networks = ThreadOffload("network")
        hashes = Hashes()
        disk = LocalDisk()
        school = school_id(identity.authority_key())
        spool = open_spool_patiently(paths, keystore, on_step)
        clock, random = SystemClock(), SystemRandom()
        place = Place(
            socket=paths.socket,
            status=paths.status,
            socket_mode=socket_mode,
            sums=paths.sums,
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
            time = TrustedClock(clock, TimeMark(paths.time_mark, disk), files)
            served = Service(
                place,
                spool,
                offload,
                clock,
                random=random,
                sessions=sessions,
                admit=admit,
                make_keeper=lambda tell: Keeper(
                    enrolled(school, bytes.fromhex(record.policy_key), {}),
                    Judge(weaken),
                    PolicyStore(paths.policy, keystore, disk, device=record.device_id, on_step=on_step),
                    ArtefactStore(paths.artefacts, disk, on_step),
                    offload=files,
                    clock=clock,
                    random=random,
                    now=time.by_collector,
                    tell=tell,
                ),
                make_uplink=lambda vitals, refused, keeper: Uplink(
                    identity,
                    TokenFile(paths.token, on_step),
                    spool,
                    offload,
                    clock,
                    random=random,
                    vitals=vitals,
                    on_refused=refused,
                    keeper=keeper,
                    on_time=time.heard,
                    proxy=settings.proxy,
                    on_step=on_step,
                ),
                make_programs=lambda holds, helpers, tell: Programs(
                    Starts(os.getpid(), hashes=hashes),
                    ProcessTerminator(started, GONE),
                    processes,
                    clock,
                    time.now,
                    people=people,
                    holds=holds,
                    helpers=helpers,
                    tell=tell,
                    core=AppControl(_ESSENTIAL.get(sys.platform, ESSENTIAL), FIRST_PERSON),
                ),
                make_gate=lambda holds, tell: ExecGate(
                    start_gate_here,
                    installed_programs(hashes),
                    processes,
                    clock,
                    random=random,
                    now=time.now,
                    people=people,
                    holds=holds,
                    tell=tell,
                ),
                make_media=lambda holds, tell: Media(
                    choose_media(), aside, clock, people=people, holds=holds, tell=tell, first_person=FIRST_PERSON
                ),
                make_surveys=lambda required, signed_in, keep: Surveys(
                    choose_device(asked),
                    DeviceMemory(paths.device, disk, f"{record.device_id} {school}"),
                    surveys,
                    clock,
                    required=required,
                    signed_in=signed_in,
                    keep=keep,
                ),
                make_networks=lambda beacons, tests, online, keep: Networks(
                    choose_network(asked),
                    DeviceMemory(paths.network, disk, f"{record.device_id} {school}"),
                    networks,
                    clock,
                    locating=Locating(BeaconAsker(), networks, clock, random, beacons=beacons),
                    probing=Probing(FilterProber(settings.proxy), aside, clock, tests=tests, online=online),
                    homes=lambda: homes_of(people()),
                    keep=keep,
                ),
                time=time,
                enrolled=Enrolled(record.device_id, record.group),
                demo=demo,
                damage=spool.damage,
                sign=identity.sign,
                is_helper=is_helper,
            )
            async with InitSystem.of(os.environ, os.getpid()).told(clock.sleep):
                await served.run()

        try:
            return until_stopped(serve, stopping)
        finally:
            asked.end()
            offload.close()
            files.close()
            processes.close()
            surveys.close()
            networks.close()
            spool.close()
