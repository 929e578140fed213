"""A private X display with a window manager, and real keys for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

TOOLS = ("Xvfb", "xdotool", "openbox", "xterm")
DEADLINE = 20.0
_FIRST_NUMBER = 1000  # far from those that other programs choose, so that nobody takes one while its server is down
_SERVER_OPTIONS = ("-screen", "0", "1024x768x24", "-nolisten", "tcp", "-noreset")

needs_x11 = pytest.mark.skipif(
    sys.platform != "linux" or any(shutil.which(tool) is None for tool in TOOLS),
    reason=f"needs Linux with {', '.join(TOOLS)}",
)


def wait_until(what: str, condition: Callable[[], object], seconds: float = DEADLINE) -> None:
    """Until the condition holds; AssertionError naming `what` otherwise."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"waited {seconds:g} s in vain for {what}"
        time.sleep(0.02)


class XDisplay:
    """One Xvfb. It may be killed and started again under the same number."""

    def __init__(self, prefix: tuple[str, ...] = ()) -> None:
        """`prefix`: what the server's command begins with, to run as another account."""
        self._prefix = prefix
        self.number = ""
        self._server: subprocess.Popen[bytes] | None = None
        self._clients: list[subprocess.Popen[bytes]] = []

    @property
    def name(self) -> str:
        """As in $DISPLAY."""
        return f":{self.number}"

    @property
    def environment(self) -> dict[str, str]:
        """For programs on this display."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("WAYLAND", "XDG_SESSION"))}
        return {**kept, "DISPLAY": self.name}

    def start(self) -> None:
        """Start the server, under the number it had before if it had one, and a window manager."""
        numbers = (
            [self.number] if self.number else [str(_FIRST_NUMBER + os.getpid() % 1000 + extra) for extra in range(50)]
        )
        self.number = next((number for number in numbers if self._serve(number)), "")
        assert self.number, "no Xvfb would start"
        self.launch("openbox", "--sm-disable")
        wait_until("openbox", self._has_window_manager)

    def _serve(self, number: str) -> bool:
        """Whether a server runs under this number now; False when another has it."""
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            [*self._prefix, "Xvfb", f":{number}", "-displayfd", str(writing), *_SERVER_OPTIONS],
            pass_fds=(writing,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            if told.readline().strip() == number:
                return True
        self._server.kill()
        self._server.wait(DEADLINE)
        return False

    def _has_window_manager(self) -> bool:
        asked = subprocess.run(
            ["xdotool", "get_desktop"], env=self.environment, capture_output=True, check=False, timeout=DEADLINE
        )
        return asked.returncode == 0

    def launch(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program on this display."""
        client = subprocess.Popen(
            command,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
        )
        self._clients.append(client)
        return client

    def terminal(self, title: str) -> None:
        """An xterm that runs nothing but cat, with the keyboard."""
        self.launch("xterm", "-T", title, "-e", "cat > /dev/null")
        self.xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowactivate", "--sync")

    def xdotool(self, *arguments: str) -> None:
        """Real keys and clicks, by XTEST."""
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, timeout=DEADLINE, capture_output=True)

    def type(self, text: str) -> None:
        """Type as a person does."""
        self.xdotool("type", "--delay", "12", text)

    def picture(self) -> bytes:
        """All that is on the screen, pixel by pixel."""
        from Xlib import X
        from Xlib.display import Display

        connection = Display(self.name)
        try:
            screen = connection.screen()
            size = screen.width_in_pixels, screen.height_in_pixels
            return bytes(screen.root.get_image(0, 0, *size, X.ZPixmap, 0xFFFFFFFF).data)
        finally:
            connection.close()

    @property
    def pid(self) -> int:
        """The server's."""
        assert self._server is not None
        return self._server.pid

    def kill(self) -> None:
        """Kill the server as a crash would; its clients die of it."""
        if self._server is not None:
            self._server.kill()
            self._server.wait(DEADLINE)
            self._server = None
        for client in self._clients:
            client.kill()
            client.wait(DEADLINE)
        self._clients.clear()
        Path(f"/tmp/.X{self.number}-lock").unlink(missing_ok=True)
        Path(f"/tmp/.X11-unix/X{self.number}").unlink(missing_ok=True)


@contextmanager
def x_display(prefix: tuple[str, ...] = ()) -> Iterator[XDisplay]:
    """A display of one's own, and $DISPLAY set to it for this process too."""
    display = XDisplay(prefix)
    before = {name: os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "XAUTHORITY")}
    display.start()
    try:
        for name in before:
            os.environ.pop(name, None)
        os.environ["DISPLAY"] = display.name
        yield display
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
        display.kill()
