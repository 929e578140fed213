"""What devices told of who was signed in, against the school's lists."""

from __future__ import annotations

from datetime import timedelta

import pytest

from collector.domain.allocation import Mismatch
from collector.domain.assets import Asset
from collector.domain.directory import Entry
from collector.domain.people import SubjectKind
from collector.services.assets import Assets
from collector.services.commit import commit
from collector.services.directory import Directory
from collector.services.sign_ins import SignIns
from collector.store import Store
from tests.factories.submissions import NOW, enrolled, received, submission


@pytest.mark.clause("J13", "T19")
async def test_accounts_that_do_not_fit_are_found_by_what_was_committed(store: Store) -> None:
    pupils, staff = await enrolled(store, 1), await enrolled(store, 2, SubjectKind.STAFF)
    sign_ins = SignIns(store, lambda: NOW + timedelta(days=1))
    told = [
        submission(
            pupils, received(1, account="SCHOOL\\amy"), received(2, account="local"), received(3, account="ben")
        ),
        submission(staff, received(1, account="amy"), received(2, account="")),
    ]
    await commit(store, told, NOW)
    assert await sign_ins.amiss() == []  # without a list nothing is concluded
    people = [Entry(one, f"{one.title()} Example", SubjectKind.PUPIL) for one in ("amy", "ben")]
    await Directory(store, lambda: NOW).take(people)
    await Assets(store, lambda: NOW).take([Asset("A-1", "laptop-1", allocated_to="Amy Example")])
    found = {(one.signed_in.device_id, one.signed_in.account): one.mismatch for one in await sign_ins.amiss()}
    assert found == {
        (pupils, "local"): Mismatch.UNKNOWN,
        (pupils, "ben"): Mismatch.ANOTHERS,
        (staff, "amy"): Mismatch.PUPIL_ON_STAFF,
    }
    assert await SignIns(store, lambda: NOW + timedelta(days=8)).amiss() == []
    async with store.begin() as uow:
        await uow.devices.revoke(staff, "sold", NOW)
    assert len(await sign_ins.amiss()) == 2
