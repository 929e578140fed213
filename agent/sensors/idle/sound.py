"""Whether sound is played or recorded on Linux, by the kernel's own word (ALSA's proc files, readable by all).

Sound servers close a device some seconds after the last sound, so what runs is in use. What goes to Bluetooth or over
the network passes no sound card and is not seen.
"""

from __future__ import annotations

from pathlib import Path

CARDS = Path("/proc/asound")


def is_running(direction: str, cards: Path = CARDS) -> bool:
    """`direction`: "p" for what is played, "c" for what is recorded."""
    for status in cards.glob(f"card*/pcm*{direction}/sub*/status"):
        try:
            if "state: RUNNING" in status.read_text(encoding="ascii", errors="replace"):
                return True
        except OSError:  # unplugged just now
            continue
    return False
