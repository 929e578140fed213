from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from policy.detect import load_detector
from policy.detect.artefact import ArtefactError, pack, read, source_of, unpack
from policy.detect.compile import compile_source
from policy.detect.detector import Detector
from policy.detect.lexicon import read_lexicon
from policy.detect.load import compile_artefact, lexicon_files

ARTEFACT = compile_artefact(lexicon_files())
TEXT = "i want to k1ll myself. my dad hits me, dont tell anyone. how old are you? i really want to d i e"
NAME_IT = (
    "import hashlib; from policy.detect.load import compile_artefact, lexicon_files; "
    "print(hashlib.sha256(compile_artefact(lexicon_files())).hexdigest())"
)


def test_a_detector_of_the_artefact_says_what_one_of_the_source_says() -> None:
    compiled = compile_source(read_lexicon(lexicon_files()))
    found = Detector(unpack(ARTEFACT), "").detect(TEXT)
    assert found == Detector(compiled, "").detect(TEXT)
    assert found


def test_packing_what_was_unpacked_gives_the_same_bytes() -> None:
    assert pack(unpack(ARTEFACT), source_of(ARTEFACT)) == ARTEFACT


def test_it_is_read_from_a_file_as_from_memory(tmp_path: Path) -> None:
    place = tmp_path / "lexicon.bin"
    place.write_bytes(ARTEFACT)
    with place.open("rb") as file:
        assert pack(read(file), source_of(ARTEFACT)) == ARTEFACT


def test_the_lexicon_is_named_by_the_hash_of_its_artefact() -> None:
    assert load_detector().lexicon_hash == hashlib.sha256(ARTEFACT).hexdigest()


def test_another_process_compiles_the_same_bytes() -> None:
    environment = {**os.environ, "PYTHONHASHSEED": "7"}
    named = subprocess.run([sys.executable, "-c", NAME_IT], env=environment, capture_output=True, check=True, text=True)
    assert named.stdout.strip() == hashlib.sha256(ARTEFACT).hexdigest()


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"\n",
        b"{}",
        ARTEFACT[:-4],
        ARTEFACT[:-2_000_000],
        ARTEFACT + b"\0",
        ARTEFACT[:90],
        ARTEFACT[:3_000],
        b"heed lexicon 10 of 0\n{}\n",
        b"heed lexicon 10 of 0\n[]\n",
        ARTEFACT.replace(b"heed lexicon 10", b"heed lexicon 9"),
    ],
    ids=len,
)
def test_what_is_no_artefact_is_refused(damaged: bytes) -> None:
    with pytest.raises(ArtefactError):
        unpack(damaged)
