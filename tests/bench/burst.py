"""`python -m tests.bench.burst COUNT UID PROGRAM`: start a program so often, at once; when each ended, as JSON.

A process of its own, so that its starting and waiting takes nothing from what is measured.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time


def main() -> int:
    """Print how long each lived, in seconds, from before its start."""
    count, uid, program = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    began: dict[int, float] = {}
    ended: dict[int, float] = {}
    some = threading.Event()

    def wait_for_all() -> None:
        some.wait()
        while len(ended) < count:
            try:
                pid, _ = os.wait()
            except ChildProcessError:  # all so far are gone; the next is about to start
                time.sleep(0.0005)
                continue
            ended[pid] = time.monotonic()

    waiting = threading.Thread(target=wait_for_all)
    waiting.start()
    for _ in range(count):
        at = time.monotonic()
        pid = os.fork()
        if pid == 0:
            os.setgroups([])
            os.setgid(uid)
            os.setuid(uid)
            try:
                os.execv(program, [program, "60"])  # noqa: S606 - the bench's own copy of sleep
            except OSError:  # a gate kept it from starting
                os._exit(126)
        began[pid] = at
        some.set()
    waiting.join()
    print(json.dumps(sorted(ended[pid] - at for pid, at in began.items())))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
