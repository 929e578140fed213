from __future__ import annotations

from pathlib import PureWindowsPath

from agent.host.paths import pipe_name


def test_the_services_pipe_is_where_administrators_alone_can_make_one() -> None:
    assert pipe_name("") == r"\\.\pipe\ProtectedPrefix\Administrators\Heed\agent"
    assert str(PureWindowsPath(pipe_name(""))) == pipe_name("")


def test_each_directory_has_a_pipe_of_its_own_however_it_is_written() -> None:
    assert pipe_name(r"C:\Data") == pipe_name(r"c:\data") != pipe_name(r"C:\Other")
    assert pipe_name(r"C:\Data").startswith(r"\\.\pipe\heed-agent-")
