from __future__ import annotations

import pytest

from tests.fakes.console_services import FakeServices
from tests.unit.collector.console.conftest import Browser
from tests.unit.collector.console.test_door import csrf_in


@pytest.mark.clause("T27")
async def test_what_goes_and_what_went_is_counted_and_names_nobody(browser: Browser) -> None:
    page = (await (await browser("auditor")).get("/retention")).text
    for words in (
        "What would go tonight",
        "Cases (a false alarm)",
        "30 days",
        "1 case is held",
        '<td role="cell" data-',
    ):
        assert words in page
    assert "Avery" not in page  # why a case is held may name anybody
    assert "Hold everything" not in page
    assert (await (await browser("it")).get("/retention")).status_code == 403


@pytest.mark.clause("T27")
async def test_the_head_stops_everything_and_lets_it_run_again(browser: Browser, services: FakeServices) -> None:
    client = await browser("headteacher")
    token = csrf_in((await client.get("/retention")).text)
    refused = await client.post("/retention/holds", data={"csrf": token, "reason": ""})
    assert refused.status_code == 400
    assert "Say why" in refused.text
    await client.post("/retention/holds", data={"csrf": token, "reason": "An inquiry into nobody yet."})
    page = (await client.get("/retention")).text
    assert "Nothing is deleted now" in page
    assert "An inquiry" not in page
    hold = services.retention.holds[-1]
    assert "Lift it" not in (await (await browser("dsl")).get("/retention")).text  # it may be about them
    assert (await client.post(f"/retention/holds/{hold.id}/lift", data={"csrf": token})).status_code == 303
    assert "What is over is deleted each night" in (await client.get("/retention")).text
    assert (await client.post("/retention/holds/ff/lift", data={"csrf": token})).status_code == 404
