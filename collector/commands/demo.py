"""Showing what Heed does, with everything on this machine."""

from __future__ import annotations

import asyncio
import sys
from typing import Annotated

import typer

from collector.commands.options import Data, tell
from collector.demo.lesson import SCHOOL
from collector.demo.show import show


def demo(
    *,
    data: Data,
    pupils: Annotated[
        int, typer.Option("--pupils", min=0, max=len(SCHOOL), help="Scripted devices that have a lesson.")
    ] = 0,
) -> None:
    """Serve a collector, monitor this machine as a device, and on request add a scripted school. Ctrl-C stops all."""

    def say(line: str) -> None:
        tell(line)
        sys.stdout.flush()

    asyncio.run(show(data.absolute(), pupils, say))
