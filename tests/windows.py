"""Which windows a real X server shows, as its window manager tells."""

from __future__ import annotations

from Xlib import X
from Xlib.display import Display
from Xlib.error import XError


def titled(asking: Display, title: str) -> list[int]:
    """Those that call themselves so."""
    listed = asking.screen().root.get_full_property(asking.intern_atom("_NET_CLIENT_LIST"), X.AnyPropertyType)
    found: list[int] = []
    for number in listed.value if listed is not None else ():
        try:
            if asking.create_resource_object("window", int(number)).get_wm_name() == title:
                found.append(int(number))
        except XError:  # it went while one asked
            continue
    return found


def with_keyboard(asking: Display) -> int:
    """The one that is given what is typed; 0 for none."""
    active = asking.screen().root.get_full_property(asking.intern_atom("_NET_ACTIVE_WINDOW"), X.AnyPropertyType)
    return int(active.value[0]) if active is not None and len(active.value) else 0
