from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from agent.core.policy_state import KeptPolicy, PolicyRecord
from agent.host.artefacts import ArtefactStore
from agent.host.keystore import FileKeystore
from agent.host.policy_store import PolicyStore
from policy.bundle.payload import Artefact, ArtefactKind
from tests.fakes.disk import FakeDisk

POLICY, SECRETS, ARTEFACTS = Path("/state/policy"), Path("/state/secrets"), Path("/cache/artefacts")


def store(disk: FakeDisk, device: str = "device") -> PolicyStore:
    return PolicyStore(POLICY, FileKeystore(SECRETS, disk), disk, device=device)


def record(version: int, data: bytes) -> PolicyRecord:
    return PolicyRecord("device", version, "ab" * 32, hashlib.sha256(data).hexdigest())


def test_what_was_kept_is_found_and_what_was_before_is_gone() -> None:
    disk = FakeDisk()
    assert store(disk).load() is None
    store(disk).keep(1, "ab" * 32, b"first")
    store(disk).keep(2, "ab" * 32, b"second")
    assert store(disk).load() == KeptPolicy(record(2, b"second"), b"second")
    assert len(disk.names(POLICY)) == 1


@pytest.mark.parametrize(("data", "damage"), [(None, "its file is gone"), (b"forged", "its file was changed")])
def test_the_floor_outlives_the_file(data: bytes | None, damage: str) -> None:
    disk = FakeDisk()
    store(disk).keep(7, "ab" * 32, b"policy")
    (name,) = disk.names(POLICY)
    disk.rot(POLICY / name, data)
    assert store(disk).load() == KeptPolicy(record(7, b"policy"), None, damage)
    store(disk).keep(7, "ab" * 32, b"policy")
    assert store(disk).load() == KeptPolicy(record(7, b"policy"), b"policy")


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"device":"d","version":1,"hash":"x","file":"y"}'])
def test_a_damaged_record_is_said_to_be(data: bytes) -> None:
    disk = FakeDisk()
    FileKeystore(SECRETS, disk).store("policy", data)
    with pytest.raises(ValueError, match="damaged"):
        store(disk).load()


def test_a_device_that_is_enrolled_anew_begins_anew() -> None:
    disk = FakeDisk()
    store(disk).keep(7, "ab" * 32, b"policy")
    assert store(disk, "another").load() is None


def test_a_full_disk_leaves_what_was_in_force() -> None:
    disk = FakeDisk()
    store(disk).keep(1, "ab" * 32, b"first")
    before = disk.operations
    store(disk).keep(2, "ab" * 32, b"second")
    for operation in range(1, 2 * (disk.operations - before)):
        full = FakeDisk()
        store(full).keep(1, "ab" * 32, b"first")
        full.operations, full.fails_at = 0, operation
        try:
            store(full).keep(2, "ab" * 32, b"second")
        except OSError:
            kept = store(full).load()
            assert kept in (KeptPolicy(record(1, b"first"), b"first"), KeptPolicy(record(2, b"second"), b"second"))


class TestArtefacts:
    DATA = bytes(range(200))
    LEXICON = Artefact(hashlib.sha256(DATA).hexdigest(), 200, ArtefactKind.LEXICON)

    def test_one_comes_in_pieces(self) -> None:
        disk = FakeDisk()
        artefacts = ArtefactStore(ARTEFACTS, disk)
        assert artefacts.missing([self.LEXICON]) == (self.LEXICON,)
        assert artefacts.here(self.LEXICON) == 0
        artefacts.add(self.LEXICON, self.DATA[:120])
        assert ArtefactStore(ARTEFACTS, disk).here(self.LEXICON) == 120
        assert artefacts.missing([self.LEXICON]) == (self.LEXICON,)
        artefacts.add(self.LEXICON, self.DATA[120:])
        assert artefacts.finish(self.LEXICON)
        assert artefacts.missing([self.LEXICON]) == ()
        assert disk.read(artefacts.path(self.LEXICON)) == self.DATA

    @pytest.mark.parametrize("data", [b"", b"x" * 200, b"x" * 201, DATA[:-1]])
    def test_something_else_is_let_go(self, data: bytes) -> None:
        disk = FakeDisk()
        artefacts = ArtefactStore(ARTEFACTS, disk)
        artefacts.add(self.LEXICON, data)
        assert not artefacts.finish(self.LEXICON)
        assert artefacts.here(self.LEXICON) == 0
        assert disk.names(ARTEFACTS) == []

    def test_more_than_there_is_to_come_is_let_go(self) -> None:
        artefacts = ArtefactStore(ARTEFACTS, FakeDisk())
        artefacts.add(self.LEXICON, b"x" * 201)
        assert artefacts.here(self.LEXICON) == 0

    def test_one_that_rotted_is_missing(self) -> None:
        disk = FakeDisk()
        artefacts = ArtefactStore(ARTEFACTS, disk)
        artefacts.add(self.LEXICON, self.DATA)
        assert artefacts.finish(self.LEXICON)
        disk.rot(artefacts.path(self.LEXICON), self.DATA[::-1])
        assert artefacts.missing([self.LEXICON]) == (self.LEXICON,)

    def test_what_nothing_names_is_swept(self) -> None:
        disk = FakeDisk()
        artefacts = ArtefactStore(ARTEFACTS, disk)
        other = Artefact(hashlib.sha256(b"other").hexdigest(), 5, ArtefactKind.LEXICON)
        for one, data in ((self.LEXICON, self.DATA), (other, b"other")):
            artefacts.add(one, data)
            assert artefacts.finish(one)
        artefacts.add(Artefact("ab" * 32, 9, ArtefactKind.LEXICON), b"half")
        artefacts.sweep([self.LEXICON])
        assert disk.names(ARTEFACTS) == [self.LEXICON.sha256]
