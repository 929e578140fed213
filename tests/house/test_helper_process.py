"""The session helper, as a real process, loads nothing that its walls keep out: lazily no more than openly."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

FOREIGN = ("cygrpc", "_sqlite3", "sqlalchemy", "_argon2", "libssl")
DEADLINE = 60.0


@pytest.mark.only_on("linux")
def test_the_session_helper_loads_neither_grpc_nor_tls_nor_a_database(tmp_path: Path) -> None:
    place = tmp_path / "link"
    said = (tmp_path / "said").open("w+", encoding="utf-8")
    with said, socket.socket(socket.AF_UNIX) as service:
        service.bind(str(place))
        service.listen()
        service.settimeout(DEADLINE)
        environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        helper = subprocess.Popen(
            [sys.executable, "-m", "agent", "session", "--socket", str(place), "--session", "one"],
            env={**environment, "HOME": str(tmp_path)},
            stdout=said,
            stderr=said,
        )
        try:
            link, _ = service.accept()
            with link:
                link.settimeout(DEADLINE)
                assert link.recv(4), "a greeting: the helper is up, and has loaded what it needs"
                loaded = Path(f"/proc/{helper.pid}/maps").read_text(encoding="utf-8")
        except TimeoutError:
            said.seek(0)
            pytest.fail(f"the helper did not greet; it ended with {helper.poll()} and said: {said.read()}")
        finally:
            helper.kill()
            helper.wait()
    assert "_asyncio" in loaded
    assert [part for part in FOREIGN if part in loaded] == []
