"""Which display this machine's agent watches: the person's own, else a virtual one, else none and why."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

_START_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Display:
    """`name` is what DISPLAY is to be (empty where the system needs none); `about` is a sentence for the person."""

    name: str
    about: str
    programs: tuple[asyncio.subprocess.Process, ...] = field(default=())

    async def close(self) -> None:
        """End what was started for it."""
        for program in reversed(self.programs):
            if program.returncode is None:
                program.terminate()
                await program.wait()


async def find_display(environment: Mapping[str, str]) -> Display:
    """The display to monitor. Never raises: with none the sentence says what is missing."""
    if sys.platform == "linux":
        return await _x11(environment)
    else:
        return Display("", "Monitoring this machine: what is typed in this session is matched on it.")


async def _x11(environment: Mapping[str, str]) -> Display:
    own = environment.get("DISPLAY", "")
    if own:
        return Display(own, f"Monitoring this machine: what is typed on display {own} is matched on it.")
    if environment.get("WAYLAND_DISPLAY"):
        return Display("", "The keyboard sensor is unsupported here, because this session is Wayland without X11.")
    if shutil.which("Xvfb") is None:
        return Display(
            "",
            "The keyboard sensor is unsupported here, because there is no display; apt install xvfb gives one.",
        )
    return await _virtual()


async def _virtual() -> Display:
    read, write = os.pipe()
    server = await asyncio.create_subprocess_exec(
        "Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp",
        pass_fds=(write,), stdin=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    os.close(write)
    try:
        number = await asyncio.wait_for(asyncio.to_thread(_read_line, read), _START_SECONDS)
    except TimeoutError:
        number = ""
    if not number:
        server.kill()
        await server.wait()
        return Display("", "The keyboard sensor is unsupported here, because Xvfb did not start.")
    name = f":{number}"
    programs = [server]
    if shutil.which("openbox"):
        # A window manager names the window in front; without one there is typing but no titles.
        programs.append(
            await asyncio.create_subprocess_exec(
                "openbox",
                "--display",
                name,
                env={**os.environ, "DISPLAY": name},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
                start_new_session=True,
            )
        )
    about = (
        f"No display here, so a virtual one was started and is monitored: DISPLAY={name}\n"
        f"  Try it from another shell:  DISPLAY={name} xterm &  then  DISPLAY={name} xdotool type 'some text'"
    )
    return Display(name, about, tuple(programs))


def _read_line(descriptor: int) -> str:
    with os.fdopen(descriptor) as pipe:
        return pipe.readline().strip()
