"""What policy/ decides, as the collector's services ask it: one place where the pure parts are put together."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from collector.domain.policies import Document, Weakened
from collector.errors import BadRequest
from collector.services.policy_known import read
from collector.services.time_zones import offsets
from policy import presets
from policy.bundle.canonical import digest
from policy.bundle.device_part import device_part, read_part
from policy.bundle.judge import Judge, ReadPart
from policy.change.diff import diff
from policy.change.weaken import weaken
from policy.document.merge import merge
from policy.document.mistakes import PolicyMistakes
from policy.document.nearest import nearest
from policy.document.tree import Tree, branch
from policy.evaluate.audience import group_in
from policy.presets import national

_SCHOOL = re.compile(r"^school:.*$", re.MULTILINE)
_EXCEPTION_DAYS = 30  # where neither the policy nor the national default says


def sent(tree: Tree, at: datetime) -> Tree:
    """What devices are sent of a policy that is made `at` this time. Raises BadRequest."""
    zone = tree.get("time_zone")
    try:
        return device_part(tree, offsets(zone if isinstance(zone, str) else "UTC", at))
    except ValueError as error:
        raise BadRequest(f"{str(error)[:1].upper()}{str(error)[1:]}.") from error


def preset_for(preset: str, school: str) -> str:
    """A preset's text, in the name of this school. Raises BadRequest for a preset that there is not."""
    try:
        text = presets.text(preset)
    except ValueError as error:
        raise BadRequest(f"{str(error)[:1].upper()}{str(error)[1:]}.") from error
    return _SCHOOL.sub(lambda _match: f"school: {json.dumps(school, ensure_ascii=False)}", text, count=1)


def weaker(old: Tree, new: Tree) -> list[Weakened]:
    """What is weaker in the second of two policies, for anybody."""
    return [Weakened(one.audience, one.key, one.sentence) for one in weaken(old, new)]


def changed(old: Tree, new: Tree) -> list[str]:
    """What is another in the second of two policies, a sentence each."""
    return [one.sentence for one in diff(old, new)]


@dataclass(frozen=True, slots=True)
class PolicyRules:
    """`parse` reads what people write and raises PolicyMistakes; `device_part` is what devices are sent of a policy
    made at that time; `start` is the text of a preset, for the school of this name.
    """

    parse: Callable[[str], Tree] = read
    weaken: Callable[[Tree, Tree], Sequence[Weakened]] = weaker
    differ: Callable[[Tree, Tree], Sequence[str]] = changed
    device_part: Callable[[Tree, datetime], Tree] = sent
    read_part: ReadPart = read_part
    start: Callable[[str, str], str] = preset_for

    @property
    def judge(self) -> Judge:
        """The rule that devices go by too."""
        return Judge(self.weaken, self.read_part)

    def document(self, text: str, at: datetime) -> Document:
        """What somebody wrote. Slow for a large policy. Raises BadRequest with its first mistake."""
        try:
            tree = self.parse(text)
        except PolicyMistakes as mistakes:
            first, *others = mistakes.mistakes
            more = f", and {len(others)} more (heed-collector policy validate tells all)" if others else ""
            raise BadRequest(f"The policy has a mistake at {first}{more}.") from mistakes
        return Document(digest(tree), text, tree, at)

    def longest_exception_days(self, tree: Tree) -> int:
        """How many days an exception may last at most."""
        rules = self.whole_school(tree)
        days = branch(rules, "approval").get("exception_days")
        return days if isinstance(days, int) else _EXCEPTION_DAYS

    def granting(self, tree: Tree) -> frozenset[str] | None:
        """The roles that may grant an exception, None where the policy leaves it at who generally may."""
        roles = branch(self.whole_school(tree), "approval").get("grant")
        return frozenset(str(role) for role in roles) if isinstance(roles, list) else None

    def group(self, tree: Tree, written: str) -> str:
        """The group that people mean: by its name, or as in "Year 9" for year-9. Raises BadRequest for one that the
        policy does not know, and that an exception would therefore never reach.
        """
        found, groups = group_in(tree, written), branch(tree, "groups")
        if found is None or found not in groups:
            near = nearest(found or written, groups)
            meant = f"did you mean {near}?" if near else f"it has: {', '.join(sorted(groups)) or 'none'}."
            raise BadRequest(f"The policy knows no group called {written!r}; {meant}")
        return found

    def illegal(self, tree: Tree) -> frozenset[str]:
        """The activities that are against the law for everybody."""
        uses = branch(self.whole_school(tree), "control", "uses")
        return frozenset(activity for activity, use in uses.items() if use == "illegal")

    def whole_school(self, tree: Tree) -> Tree:
        """What holds for the school as a whole, over the national default."""
        return merge(merge(national(), branch(tree, "trust")), branch(tree, "rules"))
