from __future__ import annotations

from installers.linux.package import Package, md5sums

AGENT = Package("agent", "1.2.3", 4, "amd64", "3.11", kibibytes=5)
COLLECTOR = Package("collector", "1.2.3", 1, "arm64", "3.12")


def fields(package: Package) -> dict[str, str]:
    lines = [line for line in package.control().splitlines() if not line.startswith(" ")]
    return dict(line.split(": ", 1) for line in lines)


def test_a_package_is_named_as_debian_names_one() -> None:
    assert AGENT.file == "heed-agent_1.2.3-4_amd64.deb"
    assert fields(AGENT)["Package"] == "heed-agent"
    assert fields(AGENT)["Version"] == "1.2.3-4"
    assert fields(COLLECTOR)["Architecture"] == "arm64"


def test_it_depends_on_the_very_python_that_its_wheels_were_built_for() -> None:
    assert "python3.11" in fields(AGENT)["Depends"].split(", ")
    assert "python3.12" in fields(COLLECTOR)["Depends"].split(", ")


def test_a_device_never_gets_the_collectors_code_nor_the_server_the_agents() -> None:
    assert AGENT.prunes("collector/app.py")
    assert not AGENT.prunes("agent/app/serve.py")
    assert COLLECTOR.prunes("agent/app/serve.py")
    assert not COLLECTOR.prunes("policy/severity.py")


def test_the_record_of_installed_files_tells_only_what_is_in_the_package() -> None:
    record = "agent/a.py,sha256=x,1\ncollector/b.py,sha256=y,2\n../../../bin/heed-agent,sha256=z,3\n"
    assert AGENT.record(record + "heed-1.dist-info/direct_url.json,sha256=q,4\n") == "agent/a.py,sha256=x,1\n"


def test_the_command_heeds_no_variable_and_no_folder() -> None:
    assert AGENT.launcher().startswith("#!/usr/lib/heed-agent/bin/python3 -I\n")


def test_checksums_are_as_dpkg_wants_them() -> None:
    assert md5sums([("usr/a", b"")]) == "d41d8cd98f00b204e9800998ecf8427e  usr/a\n"
