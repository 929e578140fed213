"""Time as an argument: the collector's rules never ask what time it is, they are told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Returns the wall time now, UTC and aware."""
