"""The frozen program as components of an installer, as pure text: one component a file, the same every time."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from xml.sax.saxutils import quoteattr

NAMESPACE = uuid.UUID("0e6c1e4b-3c0c-5e0b-9c35-5d1e2e0d7c11")
"""Of every identifier here: a file keeps its own from version to version, as Windows Installer wants it."""
NAMED = "heed-agent.exe"  # heed-agent.wxs itself has this one, with the service


def product_code(version: str) -> str:
    """Another for each version, and the same for each build of one."""
    return str(uuid.uuid5(NAMESPACE, f"product {version}")).upper()


def package_code(content: str) -> str:
    """Of one build; `content`: the digest of all that is in it."""
    return str(uuid.uuid5(NAMESPACE, f"package {content}")).upper()


def fragment(files: Sequence[str]) -> str:
    """The payload's source for wixl, which takes no comments; `files`: paths below its folder, with slashes."""
    paths = sorted(PurePosixPath(name) for name in files if name != NAMED)
    references = "".join(f"<ComponentRef Id={quoteattr(_identifier('C', path))}/>\n" for path in paths)
    tree = "".join(_folder(PurePosixPath(), paths))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">\n'
        f'<Fragment><DirectoryRef Id="INSTALLDIR">\n{tree}</DirectoryRef></Fragment>\n'
        f'<Fragment><ComponentGroup Id="Payload">\n{references}</ComponentGroup></Fragment>\n</Wix>\n'
    )


def _folder(folder: PurePosixPath, paths: Sequence[PurePosixPath]) -> Iterator[str]:
    for path in paths:
        if path.parent == folder:
            code = str(uuid.uuid5(NAMESPACE, f"component {path}")).upper()
            yield (
                f'<Component Id={quoteattr(_identifier("C", path))} Guid="{code}" Win64="yes">'
                f"<File Id={quoteattr(_identifier('F', path))} Name={quoteattr(path.name)} "
                f'Source={quoteattr(f"payload/{path}")} KeyPath="yes"/></Component>\n'
            )
    for below in _folders(folder, paths):
        yield f"<Directory Id={quoteattr(_identifier('D', below))} Name={quoteattr(below.name)}>\n"
        yield from _folder(below, [path for path in paths if below in path.parents])
        yield "</Directory>\n"


def _folders(folder: PurePosixPath, paths: Iterable[PurePosixPath]) -> list[PurePosixPath]:
    depth = len(folder.parts)
    return sorted({PurePosixPath(*path.parts[: depth + 1]) for path in paths if len(path.parts) > depth + 1})


def _identifier(kind: str, path: PurePosixPath) -> str:
    """Of at most 72 letters, digits and underscores."""
    return kind + hashlib.sha256(str(path).encode()).hexdigest()[:40].upper()
