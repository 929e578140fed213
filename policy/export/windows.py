"""What the two enforcers of Windows have in common: paths, names of files, identifiers. Pure."""

from __future__ import annotations

import re
import uuid
from xml.etree.ElementTree import Element, indent, tostring

from policy.export.rules import Target

_SPACE = uuid.UUID("6a4f6d6c-1d1f-5c0e-9d55-3f1a0f1f7e11")  # of names made from a policy's rules
_WINDOWS = re.compile(r"(?:[A-Za-z]:|%[A-Za-z0-9_]+%)[\\/].*")
AUTHENTICODE = "Windows compares the hash of a program without its signature, and the policy has that of the whole file"


def identifier(*names: str) -> str:
    """The same for the same names, so that an export of the same policy is the same."""
    return str(uuid.uuid5(_SPACE, "\0".join(names)))


def is_path(one: Target) -> bool:
    """Whether a path is one of Windows at all."""
    return bool(_WINDOWS.fullmatch(one.value))


def path(one: Target) -> str:
    """As Windows writes it."""
    return one.value.replace("/", "\\").rstrip("\\")


def file_name(one: Target) -> str:
    """With its ending."""
    return one.value if "." in one.value else f"{one.value}.exe"


def text(root: Element) -> str:
    """With a declaration, indented."""
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"
