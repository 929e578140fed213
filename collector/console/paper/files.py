"""The files of a case's bundle: one for people, two for programs, one that says what they are."""

from __future__ import annotations

import json
from collections.abc import Mapping

from collector.console.paper.case import case_pdf
from collector.domain.case_export import CaseExport, audit_json, case_json
from collector.domain.received import Json

_READ_ME = """Safeguarding case, exported from Heed. Confidential.

case.pdf       for people
case.json      the same for programs, with all that was noticed
audit.json     what the collector's audit says of this case: who saw it and did what, with the hashes of its chain.
               Only the school's collector can follow the chain itself: heed-collector report audit --verify
manifest.json  the SHA-256 of each file, and the school's certificate
manifest.sig   the signature of the manifest by that certificate's key (ECDSA, P-256, SHA-256)

To check that nothing was changed, a single byte included, and that this school made it:

    heed-collector report verify FILE --fingerprint FINGERPRINT

The fingerprint must come from the school another way than with this file.
"""


def case_files(export: CaseExport, fingerprint: str) -> dict[str, bytes]:
    """By name, in the order of the archive. `fingerprint`: of the school's certificate."""
    return {
        "READ ME.txt": _READ_ME.encode(),
        "case.pdf": case_pdf(export, fingerprint),
        "case.json": _written(case_json(export)),
        "audit.json": _written(audit_json(export.excerpt)),
    }


def _written(told: Mapping[str, Json]) -> bytes:
    return json.dumps(told, indent=2, ensure_ascii=False).encode()
