"""A window in which somebody writes what worries them, or what they need: an ordinary one, worked by keys alone."""

from __future__ import annotations

import tkinter
from collections.abc import Callable
from tkinter import font, messagebox, ttk

from agent.core.concern import Asked, is_concern

_WIDE, _HIGH = 60, 10  # characters and lines


class WrittenForm:
    """`hand_over` takes the text, and raises RuntimeError or OSError where it cannot be kept: the text stays then."""

    def __init__(
        self,
        asked: Asked,
        hand_over: Callable[[str], None],
        told: Callable[[Exception], str],
        *,
        fits: Callable[[str], bool] = is_concern,
        high: int = _HIGH,
    ) -> None:
        """`told`: an error as a sentence; `fits`: whether a text can be sent; `high`: lines. Raises tkinter.TclError
        where there is no display.
        """
        self._fits = fits
        self.root = tkinter.Tk(className="heed-report")
        self._asked, self._hand_over, self._told = asked, hand_over, told
        self.sent = False
        self.root.title(asked.heading)
        plain = font.nametofont("TkDefaultFont")
        plain.configure(size=13)
        frame = ttk.Frame(self.root, padding=16)
        frame.pack(fill="both", expand=True)
        ttk.Label(frame, text=asked.explanation, wraplength=640, justify="left").pack(anchor="w", pady=(0, 8))
        self._text = tkinter.Text(frame, width=_WIDE, height=high, wrap="word", font=plain)
        self._text.pack(fill="both", expand=True)
        buttons = ttk.Frame(frame)
        buttons.pack(anchor="e", pady=(12, 0))
        ttk.Button(buttons, text=asked.cancel, command=self.root.destroy).pack(side="left", padx=8)
        ttk.Button(buttons, text=asked.send, command=self._send).pack(side="left")
        self._text.bind("<Tab>", self._on)  # else Tab would write one, and whoever has no mouse could not get on
        self.root.bind("<Control-Return>", lambda _event: self._send())
        self.root.bind("<Escape>", lambda _event: self.root.destroy())
        self._text.focus_set()

    def ask(self) -> bool:
        """Until it is sent or given up. Whether it was sent."""
        self.root.mainloop()
        return self.sent

    def _on(self, event: tkinter.Event[tkinter.Text]) -> str:
        following = event.widget.tk_focusNext()
        if following is not None:
            following.focus_set()
        return "break"

    def _send(self) -> None:
        text = self._text.get("1.0", "end").strip()
        if not self._fits(text):
            messagebox.showwarning(self._asked.heading, self._asked.wrong, parent=self.root)
            return
        try:
            self._hand_over(text)
        except (RuntimeError, OSError) as error:
            messagebox.showerror(self._asked.heading, self._told(error), parent=self.root)
            return
        self.sent = True
        messagebox.showinfo(self._asked.heading, self._asked.kept, parent=self.root)
        self.root.destroy()
