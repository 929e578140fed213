"""A random history of a school's policies, the same for the same seed."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field

from policy.bundle.payload import Artefact, ArtefactKind
from tests.factories.policy import AGREED, Made, PolicySchool


@dataclass
class Years:
    """A random history of a school's policies, each with what it names."""

    school: PolicySchool
    choose: random.Random
    lexicons: dict[str, bytes] = field(default_factory=dict)

    def next(self) -> Made:
        """One more version: stricter, or weaker with two people's words; sometimes another lexicon."""
        school = self.school
        school.minutes = self.choose.randint(1, 60)
        if self.choose.random() < 0.5:
            data = self.choose.randbytes(self.choose.randint(1, 150))
            sha256 = hashlib.sha256(data).hexdigest()
            self.lexicons[sha256] = data
            school.artefacts = [Artefact(sha256, len(data), ArtefactKind.LEXICON)]
        return school.publish(*AGREED)


def history(seed: int, length: int) -> tuple[Years, list[Made]]:
    """So many versions, and what they name."""
    years = Years(PolicySchool(), random.Random(seed))  # noqa: S311 - a fault is repeated by its seed
    return years, [years.next() for _ in range(length)]
