"""What in a policy is unwise, though it is allowed: each with what may come of it, and how it may be mended.

Nothing here stops anybody; a school may have its reasons. What cannot stand at all is refused before
(policy/document/sense).
"""

from __future__ import annotations

from policy.change.lint.people import people_lint
from policy.change.lint.school import school_lint
from policy.change.lint.unwise import Unwise
from policy.change.lint.written import written_lint
from policy.document.tree import Tree

__all__ = ["Unwise", "lint"]


def lint(tree: Tree) -> list[Unwise]:
    """Everything unwise in a policy without faults, each once."""
    found = [*written_lint(tree), *people_lint(tree), *school_lint(tree)]
    return list(dict.fromkeys(found))
