"""`python -m agent.host.notice.window`: a few words at the top of the screen, until their time is over or stdin ends.

A process of its own, so that Tk's memory is held only while something is shown. The message is one line of JSON on
stdin. The window takes no focus: what somebody types goes where it went before. A click closes it; where it has a
button to acknowledge, only that does. By a button, "acknowledged" is printed.
"""

from __future__ import annotations

import json
import sys
import threading
import tkinter
from tkinter import font

from agent.core.messages import Message

_PAPER, _INK, _EDGE = "#14202e", "#ffffff", "#f2c14e"  # 16:1, and 10:1 beside the edge
_WIDTH = 520  # pixels at 96 dpi
_TICK = 200  # milliseconds


def main() -> int:
    """0 when it was shown; 1 when there is no display to show it on."""
    message = Message(**json.loads(sys.stdin.readline()))
    over = threading.Event()
    threading.Thread(target=_until_told, args=(over,), name="notice-stdin", daemon=True).start()
    try:
        _Window(message, over).root.mainloop()
    except tkinter.TclError as error:
        sys.stderr.write(f"nothing can be shown here: {error}\n")
        return 1
    return 0


def _until_told(over: threading.Event) -> None:
    sys.stdin.read()
    over.set()


class _Window:
    def __init__(self, message: Message, over: threading.Event) -> None:
        self.root = tkinter.Tk(className="heed-notice")
        self._message, self._over = message, over
        self._left = message.seconds * 1000
        self.root.withdraw()
        self.root.title(message.heading)
        self.root.overrideredirect(boolean=True)  # unmanaged: no window manager gives it the focus
        self.root.attributes("-topmost", True)
        self.root.configure(background=_EDGE)
        scale = self.root.winfo_fpixels("1i") / 96
        inner = tkinter.Frame(self.root, background=_PAPER, padx=round(24 * scale), pady=round(18 * scale))
        inner.pack(padx=round(3 * scale), pady=round(3 * scale))
        plain = font.nametofont("TkDefaultFont").copy()
        plain.configure(size=14)
        bold = plain.copy()
        bold.configure(size=18, weight="bold")
        wide = round(_WIDTH * scale)
        self._label(inner, bold, wide, message.heading)
        self._text = self._label(inner, plain, wide, "")
        if message.button:
            self._button(inner, bold, message.button)
        else:
            self.root.bind("<Button-1>", self._away)
        if message.offer:
            self._button(inner, plain, message.offer)
        self._tick()
        self.root.update_idletasks()
        left = (self.root.winfo_screenwidth() - self.root.winfo_reqwidth()) // 2
        middle = (self.root.winfo_screenheight() - self.root.winfo_reqheight()) // 2
        self.root.geometry(f"+{left}+{max(0, middle) if message.button else round(40 * scale)}")
        self.root.deiconify()

    def _away(self, event: tkinter.Event[tkinter.Misc]) -> None:
        if not isinstance(event.widget, tkinter.Button):  # whose clicks a bound window hears too
            self.root.destroy()

    def _button(self, inner: tkinter.Frame, drawn: font.Font, text: str) -> None:
        button = tkinter.Button(inner, text=text, font=drawn, command=self._acknowledge, padx=16, pady=6)
        button.configure(background=_EDGE, foreground=_PAPER, activebackground=_INK, borderwidth=0)
        button.pack(anchor="e", pady=(12, 0))

    def _acknowledge(self) -> None:
        sys.stdout.write("acknowledged\n")
        self.root.destroy()

    def _label(self, inner: tkinter.Frame, drawn: font.Font, wide: int, text: str) -> tkinter.Label:
        label = tkinter.Label(
            inner,
            text=text,
            font=drawn,
            wraplength=wide,
            justify="left",
            anchor="w",
            background=_PAPER,
            foreground=_INK,
        )
        label.pack(fill="x", pady=2)
        return label

    def _tick(self) -> None:
        if self._over.is_set() or self._left <= 0:
            self.root.destroy()
            return
        self._text.configure(text=self._message.text.replace("{seconds}", str(-(-self._left // 1000))))
        self._left -= _TICK
        self.root.after(_TICK, self._tick)


if __name__ == "__main__":
    raise SystemExit(main())
