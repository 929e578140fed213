"""`python -m tests.bench.starts COUNT UID PROGRAM...`: start them by turns; how long each took, as JSON.

A process of its own, of a user's, so that a start is what it is to them.
"""

from __future__ import annotations

import json
import os
import sys
import time

_WARM = 50  # starts that are not counted


def main() -> int:
    """Print, for each program, the seconds from each start to its end."""
    count, uid, programs = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    os.setgroups([])
    os.setgid(uid)
    os.setuid(uid)
    took: dict[str, list[float]] = {program: [] for program in programs}
    for number in range(count + _WARM):
        for program in programs:
            began = time.perf_counter()
            pid = os.posix_spawn(program, [program], {})
            _, status = os.waitpid(pid, 0)
            if status:
                raise RuntimeError(f"{program} ended with {status}")
            if number >= _WARM:
                took[program].append(time.perf_counter() - began)
    print(json.dumps(took))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
