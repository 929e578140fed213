"""`heed-agent session`: one session's helper. It loads neither gRPC nor the spool."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from agent.app.running import ourselves, read_script, until_stopped
from agent.core.check import Injections
from agent.core.holding import HOLDING_LIMIT, Holding
from agent.core.messages import language_of
from agent.core.pipeline import Pipeline
from agent.core.rules import NATIONAL_RULES
from agent.host.hardening import forbid_core_dumps
from agent.host.journal import configure_logs
from agent.host.lock.choose import choose_locker
from agent.host.notice.acknowledged import AcknowledgedFile, place_of
from agent.host.notice.show import WindowNotices
from agent.host.notice.wishes import WishesFile
from agent.host.sessions import own_account, own_uid
from agent.ports import Sensor
from agent.runtime.clock import SystemClock, SystemRandom
from agent.runtime.idling import Idling
from agent.runtime.link import LinkClient
from agent.runtime.matching import Matching
from agent.runtime.noticing import Noticing
from agent.runtime.offload import aside
from agent.runtime.screen import Screen
from agent.runtime.session import Place, run_session
from agent.sensors.choose import Aside, choose_idle, choose_stage, session_sensors
from agent.sensors.idle.discounted import DiscountedIdle
from agent.sensors.script import ScriptedKeyboard, parse_script
from agent.settings import Settings


def session(settings: Settings, socket: Path, name: str) -> int:
    """One session's helper."""
    forbid_core_dumps()
    configure_logs()
    if sys.platform == "darwin":
        name = name or str(own_uid())  # launchd starts the same words in everybody's session
    clock = SystemClock()
    sensors: Sequence[Sensor]
    idling, noticing = None, None
    injections, holding = Injections(), Holding()
    language, notices = language_of(os.environ), WindowNotices()
    screen = Screen(
        notices,
        WishesFile(place_of(os.environ, Path.home()).with_name("asked")),
        clock,
        language,
        start=lambda program: subprocess.Popen(  # noqa: S603 - this very program
            [*ourselves(), "ask", "--open", "--socket", str(socket), "--", program],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ),
    )
    matching = Matching()
    detector, lexicon = matching.detector(NATIONAL_RULES)
    pipeline = Pipeline(detector, lexicon=lexicon)

    def folders() -> tuple[str, ...] | None:
        return None if pipeline.rules is NATIONAL_RULES else pipeline.rules.folders

    if settings.script:
        sensors = [ScriptedKeyboard(parse_script(read_script(settings.script)), clock)]
    else:
        lent = Aside(aside, [*ourselves(), "read-document"], lambda: len(holding) < HOLDING_LIMIT // 2, folders)
        sensors = session_sensors(os.environ, Path.home(), clock, lent, injections)
        idling = Idling(
            DiscountedIdle(choose_idle(os.environ), clock, injections),
            choose_locker(os.environ),
            clock,
            aside,
            stage=choose_stage(os.environ),
            notices=notices,
            language=language,
        )
        noticing = Noticing(notices, AcknowledgedFile(place_of(os.environ, Path.home())), language)
    return until_stopped(
        lambda: run_session(
            place=Place(own_account(), name, demo=settings.script is not None),
            sensors=sensors,
            pipeline=pipeline,
            make_detector=matching.detector,
            connect=lambda: LinkClient.connect(socket, name),
            clock=clock,
            random=SystemRandom(),
            idling=idling,
            noticing=noticing,
            tell_user=screen.tell,
            holding=holding,
        )
    )
