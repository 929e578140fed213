from __future__ import annotations

from datetime import timedelta

import pytest

from collector.domain.webhooks import GIVEN_UP, Delivery, again_at, why_unusable
from tests.factories.submissions import NOW


@pytest.mark.parametrize(
    "address",
    ["https://cases.example/heed?key=1", "https://[2001:db8::1]:8443/", "http://127.0.0.1:9/x", "http://localhost/x",
     "http://[::1]/"],
)  # fmt: skip
def test_an_address_that_can_be_sent_to(address: str) -> None:
    assert why_unusable(address) == ""


@pytest.mark.parametrize(
    "address",
    ["", "cases.example", "ftp://cases.example", "file:///etc/passwd", "http://cases.example/heed", "https://", "https://é.example",
     "https://user:word@cases.example", "https://cases.example/#x", "https://a b", "https://a\nb", "https://[::1", "https://x:99999",
     "http://127.0.0.1.cases.example", f"https://cases.example/{'x' * 1000}"],
)  # fmt: skip
def test_an_address_that_cannot_is_refused_and_not_repeated(address: str) -> None:
    said = why_unusable(address)
    assert said.endswith(".")
    assert len(address) < 9 or address not in said


def test_it_waits_longer_each_time_and_is_given_up_after_three_days() -> None:
    at, waits = NOW, []
    for tries in range(60):
        again = again_at(Delivery("d", "w", b"a", NOW, tries), at)
        if again is None:
            break
        waits.append(again - at)
        at = again
    assert waits[0] == timedelta(seconds=30)
    assert waits == sorted(waits)
    assert max(waits) == timedelta(hours=3)
    assert GIVEN_UP <= at - NOW < GIVEN_UP + timedelta(hours=3)
