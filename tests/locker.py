"""A tiny real locker: it takes keyboard and pointer from everybody, covers the screen, and opens on Escape.

Started under the name of a locker that is known, so that it is taken for one. It stands in for those of desktops where
none is installed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from Xlib import XK, X
from Xlib.display import Display


def install(directory: Path, *, works: bool = True, name: str = "xtrlock") -> None:
    """Put it into a directory for $PATH; one that does not work does nothing at all."""
    directory.mkdir(exist_ok=True)
    program = directory / name
    root = Path(__file__).parents[1]
    runs = f"import sys; sys.path.insert(0, {str(root)!r})\nfrom tests.locker import lock\nlock()\n" if works else ""
    program.write_text(f"#!{sys.executable}\n{runs}")
    program.chmod(0o755)


def lock() -> None:
    """Until Escape is pressed."""
    display = Display()
    screen = display.screen()
    window = screen.root.create_window(
        0, 0, screen.width_in_pixels, screen.height_in_pixels, 0, screen.root_depth, override_redirect=True,
        event_mask=X.KeyPressMask, background_pixel=screen.black_pixel,
    )  # fmt: skip
    window.map()
    display.sync()
    now = X.CurrentTime
    window.grab_keyboard(True, X.GrabModeAsync, X.GrabModeAsync, now)
    window.grab_pointer(True, X.ButtonPressMask, X.GrabModeAsync, X.GrabModeAsync, X.NONE, X.NONE, now)
    display.sync()
    escape = display.keysym_to_keycode(XK.string_to_keysym("Escape"))
    while True:
        event = display.next_event()
        if event.type == X.KeyPress and event.detail == escape:
            return
