from __future__ import annotations

import pytest

from collector.domain.alerts import QueueAsk
from collector.domain.people import Role, SubjectKind, Viewer
from collector.errors import Refused
from collector.services.alerts import Alerts
from collector.services.audit import Audit
from collector.services.commit import commit
from collector.services.live import Live
from collector.store import Store
from policy.severity import Lane, Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock


def viewer(role: Role) -> Viewer:
    return Viewer(f"the-{role}", "amina", "Ms Okafor", role)


@pytest.mark.clause("D8")
async def test_an_export_is_whole_routed_and_written_down_without_what_was_sought(sqlite_store: Store) -> None:
    alerts = Alerts(sqlite_store, FakeClock().now, Live())
    pupil, teacher = await enrolled(sqlite_store), await enrolled(sqlite_store, 2, SubjectKind.STAFF)
    for device, count in ((pupil, 203), (teacher, 2)):
        grave = [received(number, Severity.CRITICAL, account="pupil.one") for number in range(1, count + 1)]
        await commit(sqlite_store, [submission(device, *grave, lane=Lane.URGENT)], NOW)
    assert len(await alerts.export(viewer(Role.DSL), QueueAsk(text="pupil.one", page=2, size=7))) == 203
    with pytest.raises(Refused):
        await alerts.export(viewer(Role.IT), QueueAsk())
    (entry,) = await Audit(sqlite_store).list()
    assert (entry.actor, entry.action, entry.detail) == ("the-dsl", "alerts.exported", {"rows": 203})
