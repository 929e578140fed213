"""Which passwords are good enough: long, and not what everybody else chose (NCSC: no composition rules)."""

from __future__ import annotations

SHORTEST = 12
LONGEST = 256  # so that hashing one cannot be made a burden

# What people reach for when told "twelve characters or more": the commonest words and runs, alone, doubled or counted.
_COMMON = frozenset(
    {
        "password",
        "passw0rd",
        "p@ssword",
        "p@ssw0rd",
        "password1",
        "password12",
        "password123",
        "password1234",
        "passwordpassword",
        "mypassword",
        "letmein",
        "letmeinnow",
        "welcome",
        "welcome1",
        "welcome123",
        "qwerty",
        "qwertyuiop",
        "qwerty123",
        "qwerty123456",
        "asdfghjkl",
        "zxcvbnm",
        "1q2w3e4r",
        "1q2w3e4r5t",
        "1qaz2wsx",
        "1qaz2wsx3edc",
        "iloveyou",
        "iloveyou1",
        "sunshine",
        "princess",
        "football",
        "liverpool",
        "arsenal",
        "chelsea",
        "manchester",
        "everton",
        "rangers",
        "celtic",
        "monkey",
        "dragon",
        "master",
        "charlie",
        "superman",
        "batman",
        "pokemon",
        "admin",
        "administrator",
        "changeme",
        "secret",
        "school",
        "teacher",
        "headteacher",
        "safeguarding",
        "september",
        "october",
        "november",
        "december",
        "january",
        "february",
        "monday",
        "friday",
        "summer",
        "winter",
        "spring",
        "autumn",
        "abc123",
        "abcdef",
        "abcdefgh",
        "abcdefghijkl",
        "abcdefghijklmnop",
        "correcthorsebatterystaple",
    }
)
_RUNS = ("0123456789012345678901234567890", "9876543210987654321098765432109", "abcdefghijklmnopqrstuvwxyz")


def fault(password: str, name: str = "") -> str | None:
    """One sentence on why this password will not do, or None when it will. `name` is the account's."""
    if len(password) < SHORTEST:
        return f"The password must have at least {SHORTEST} characters; three random words are a good one."
    if len(password) > LONGEST:
        return f"The password must have at most {LONGEST} characters."
    if _common(password.casefold(), name.casefold()):
        return "That password is among the first that anybody would try; three random words are a better one."
    return None


def _common(password: str, name: str) -> bool:
    if len(set(password)) < 4 or any(password in run for run in _RUNS):
        return True
    # "password123!" is "password" with what everybody adds.
    core = password.strip("0123456789!?.*#@$&_- ")
    words = {password, core, core.replace(" ", "")}
    words |= {word[: len(word) // 2] for word in words if word[: len(word) // 2] * 2 == word}
    return not core or any(word in _COMMON or (bool(name) and word == name) for word in words)
