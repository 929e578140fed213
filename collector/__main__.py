"""`heed-collector`, and `python -m collector`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and exit with its code."""
    from collector.commands.line import run  # noqa: PLC0415 - so that importing this costs nothing

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
