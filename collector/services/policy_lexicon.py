"""The lexicon that a policy asks for, where the one that comes with every device does not serve.

Compiling takes about six seconds of CPU, so it happens in a process of its own, when a change is proposed: whoever
agrees then agrees to these very bytes.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from policy.bundle.payload import Artefact, ArtefactKind
from policy.detect.load import ON, compile_artefact, lexicon_files
from policy.document.tree import Tree, branch


def lexicon_source(tree: Tree) -> Mapping[str, str] | None:
    """The source files of the lexicon that this policy needs, None where the devices' own serves: local terms are met
    beside the lexicon (policy/detect/terms.py), so only other languages need another one.
    """
    spoken = {
        language
        for layer in _layers(tree)
        for language, on in branch(layer, "monitoring", "languages").items()
        if on is True
    } | set(ON)
    return None if spoken == set(ON) else lexicon_files(spoken)


def _layers(tree: Tree) -> Iterator[Tree]:
    """Every layer of rules, whoever it is for: one lexicon serves all devices."""
    yield branch(tree, "trust")
    yield branch(tree, "rules")
    for kind in ("roles", "groups", "people"):
        for name in branch(tree, kind):
            yield branch(tree, kind, name, "rules")


async def compiled(source: Mapping[str, str] | None) -> tuple[Artefact, bytes] | None:
    """The artefact and its bytes, made beside the event loop. Raises LexiconError with every mistake."""
    if source is None:
        return None
    loop = asyncio.get_running_loop()
    pool = ProcessPoolExecutor(1, get_context("spawn"))
    try:
        made = await loop.run_in_executor(pool, compile_artefact, dict(source))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)  # whoever stops waiting does not hold up the loop
    return Artefact(hashlib.sha256(made).hexdigest(), len(made), ArtefactKind.LEXICON), made
