"""`python -m tests.faults.gate_load SECONDS UID PLACE PROGRAM`: the load of a compiler, which makes programs and runs
each once, and one that was there between them. How many it ran, the longest wait in seconds, what failed, as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path


def main() -> int:
    """As that user, so long."""
    seconds, uid, place, program = float(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
    os.setgroups([])
    os.setgid(uid)
    os.setuid(uid)
    content = Path(program).read_bytes()
    ran, slowest, failed = 0, 0.0, 0
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        made = place / f"{os.getpid()}-{ran}"
        made.write_bytes(content + str(made).encode())  # another than all before
        made.chmod(0o755)
        for one in (str(made), program):
            began = time.monotonic()
            try:
                _, status = os.waitpid(os.posix_spawn(one, [one], {}), 0)
            except OSError as error:
                status = error.errno or 1
            slowest = max(slowest, time.monotonic() - began)
            failed += bool(status)
            ran += 1
        made.unlink()
    print(json.dumps({"ran": ran, "slowest": slowest, "failed": failed}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
