from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collector.errors import BadRequest
from collector.services.authority import Authority
from collector.services.bundles import MANIFEST, SIGNATURE, BundleBroken, bundle, public_key, verified

NOW = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
FILES = {"case.pdf": b"%PDF-1.3 pages", "case.json": b'{"a": 1}'}


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.create(tmp_path_factory.mktemp("keys"), "A School", [], NOW)


@pytest.fixture(scope="module")
def made(school: Authority) -> bytes:
    return bundle(school, FILES, {"case": "one"}, NOW)


def test_the_public_key_is_enough_to_check_it(school: Authority, made: bytes) -> None:
    key = public_key(school.server_certificate_path.with_name("ca.crt").read_bytes())
    colons = ":".join(school.fingerprint[at : at + 2] for at in range(0, 64, 2)).upper()
    for trusted in (key, school.fingerprint, colons):
        found = verified(made, trusted)
        assert (found.about, found.files, found.made_at) == ({"case": "one"}, tuple(FILES), NOW.isoformat())
    with zipfile.ZipFile(io.BytesIO(made)) as archive:  # any program opens it
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in FILES} == FILES
        told = json.loads(archive.read(MANIFEST))
    assert bytes.fromhex(told["certificate"]) == school.certificate_der


@pytest.mark.clause("T35")
def test_no_byte_anywhere_may_change(school: Authority, made: bytes) -> None:
    key = public_key(school.server_certificate_path.with_name("ca.crt").read_bytes())
    named: set[str] = set()
    for at in range(len(made)):
        changed = bytearray(made)
        changed[at] ^= 0x20 if at % 2 else 0x01
        with pytest.raises(BundleBroken) as broken:
            verified(bytes(changed), key)
        named.add(broken.value.part)
    assert {*FILES, MANIFEST, SIGNATURE, "The zip archive"} <= named


@settings(max_examples=60)
@given(st.data())
def test_nor_may_any_be_added_or_taken_away(school: Authority, made: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(made)))
    added = data.draw(st.binary(min_size=1, max_size=8))
    with pytest.raises(BundleBroken):
        verified(made[:at] + added + made[at:], school.fingerprint)
    cut = data.draw(st.integers(1, 8))
    with pytest.raises(BundleBroken):
        verified(made[:at] + made[at + cut :] if at < len(made) else made[:-cut], school.fingerprint)


@given(st.binary(max_size=200))
def test_what_is_no_bundle_is_refused(school: Authority, content: bytes) -> None:
    with pytest.raises(BundleBroken):
        verified(content, school.fingerprint)


def repacked(made: bytes, **changed: bytes | None) -> bytes:
    """The same with parts changed, added or left out, in an archive that is sound by itself."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as archive, zipfile.ZipFile(out, "w") as other:
        parts: dict[str, bytes | None] = {name: archive.read(name) for name in archive.namelist()}
        for name, content in (parts | {name.replace("_", "."): value for name, value in changed.items()}).items():
            if content is not None:
                other.writestr(name, content)
    return out.getvalue()


def test_the_part_that_was_changed_is_named(school: Authority, made: bytes, tmp_path: Path) -> None:
    for changed, part, why in (
        (repacked(made, case_json=b'{"a": 2}'), "case.json", "is not what was signed"),
        (repacked(made, case_pdf=None), "case.pdf", "is missing"),
        (repacked(made, other_txt=b"more"), "other.txt", "was added"),
        (repacked(made, manifest_sig=None), "manifest.sig", "is missing"),
        (repacked(made), "The zip archive", "made anew"),
    ):
        with pytest.raises(BundleBroken, match=why) as broken:
            verified(changed, school.fingerprint)
        assert broken.value.part == part
    another = Authority.create(tmp_path, "Another School", [], NOW)
    forged = bundle(another, FILES, {"case": "one"}, NOW)
    with pytest.raises(BundleBroken, match="another certificate"):
        verified(forged, school.fingerprint)
    with pytest.raises(BundleBroken, match="holder of this key"):
        verified(forged, public_key(school.server_certificate_path.with_name("ca.crt").read_bytes()))


def test_a_key_of_another_kind_is_refused() -> None:
    for pem in (b"", b"-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n"):
        with pytest.raises(BadRequest, match="in PEM"):
            public_key(pem)
