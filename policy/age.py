"""How old a device's user is, as far as severity goes.

The bands end where guidance and law for England draw a line: 11, when secondary school begins; 13, below which no child
can consent to anything sexual (Sexual Offences Act 2003) and shared images are referred at once (UKCIS); 16, the age of
consent; 18. Staff, and devices of which nobody knows, have none.
"""

from __future__ import annotations

from enum import StrEnum


class AgeBand(StrEnum):
    """Years of age, ends included."""

    UNDER_11 = "under-11"
    FROM_11 = "11-12"
    FROM_13 = "13-15"
    FROM_16 = "16-17"

    @property
    def words(self) -> str:
        """For a sentence: "under 11", "13 to 15"."""
        return self.value.replace("under-", "under ").replace("-", " to ")
