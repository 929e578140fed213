"""`make bench`: run the benches of design section 6, print a table, write JSON, and on request docs/benchmarks.md.

python -m tests.bench [NAME …] [--json FILE] [--markdown FILE]
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
import time
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.measure import Measure

BENCHES = (
    "detect",
    "model",
    "capture",
    "footprint",
    "ingest",
    "latency",
    "policy",
    "exec",
    "idle",
    "check",
    "wall",
    "triage",
)


def main() -> int:
    """Run what was asked for; exit 1 when a bench could not run at all (a missed aim is a figure, not a failure)."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*BENCHES, []], help="which benches; all when none is named")
    parser.add_argument("--json", type=Path, default=Path("artefacts/bench.json"))
    parser.add_argument("--markdown", type=Path)
    arguments = parser.parse_args()
    measures: list[Measure] = []
    failed = False
    for name in arguments.names or BENCHES:
        began = time.monotonic()
        print(f"{name} …", file=sys.stderr, flush=True)
        try:
            found: list[Measure] = importlib.import_module(f"tests.bench.{name}").run()
        except Exception as error:  # noqa: BLE001 - one bench that cannot run must not hide the figures of the others
            print(f"{name}: could not run: {error!r}", file=sys.stderr)
            failed = True
            continue
        measures += found
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    print(table(measures))
    arguments.json.parent.mkdir(parents=True, exist_ok=True)
    arguments.json.write_text(json.dumps({"machine": machine(), "measures": [asdict(m) for m in measures]}, indent=2))
    if arguments.markdown:
        write_markdown(arguments.markdown, measures)
    return 1 if failed else 0


def machine() -> str:
    """What a reader must know of the machine to weigh the figures."""
    return f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"


def table(measures: list[Measure]) -> str:
    """The figures as a Markdown table, which is also readable as it is."""
    verdict = {True: "yes", False: "**no**", None: ""}
    lines = ["| bench | measure | figure | aim | met |", "|---|---|---|---|---|"]
    lines += [
        f"| {m.bench} | {m.what} | {m.value:.3g} {m.unit} | {m.aim} | {verdict[m.met]} |".replace("  ", " ")
        for m in measures
    ]
    return "\n".join(lines)


def write_markdown(path: Path, measures: list[Measure]) -> None:
    """Put the table between the two marks of the document; the words around it are written by hand."""
    text = path.read_text()
    before, _, rest = text.partition("<!-- figures -->")
    _, _, after = rest.partition("<!-- end of figures -->")
    busy = f" (load average {os.getloadavg()[2]:.1f} over 15 minutes)" if hasattr(os, "getloadavg") else ""
    stamp = f"Measured {datetime.now(UTC):%Y-%m-%d} on {machine()}{busy}."
    path.write_text(f"{before}<!-- figures -->\n{stamp}\n\n{table(measures)}\n<!-- end of figures -->{after}")


if __name__ == "__main__":
    raise SystemExit(main())
