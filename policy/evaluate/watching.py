"""Whether what the detector found leaves the device.

All that is asked here is what the policy says: a match is raised unless its hours, its sensor, its kind of risk, the
least severity of that kind or a muting keep it back. What the policy does not name is on. A critical match is never
too slight: `least` cannot keep it back, since nothing is graver. Hours, a sensor or a category that is off, and a
muting can, whatever the severity: to have one rule for all is the only way that people can foresee what is raised. So
each of these needs a second person's agreement (policy/change/weaken.py), and lint warns where it touches suicide,
self-harm or abuse.
"""

from __future__ import annotations

from datetime import datetime

from policy.evaluate.views import Monitoring
from policy.severity import Severity

LOCAL = "local."
"""Before a local term's name where it stands as a rule: the term `fight-club` raises the rule `local.fight-club`."""


def raised(  # noqa: PLR0917 - the facts of a match, in the order in which they come about
    monitoring: Monitoring, rule: str, category: str, severity: Severity, sensor: str, moment: datetime
) -> bool:
    """Whether this match leaves the device at this moment (UTC). `sensor`: one of policy.document.words.SENSORS."""
    return (
        monitoring.sensors.get(sensor, True)
        and monitoring.categories.get(category, True)
        and severity >= monitoring.least.get(category, Severity.LOW)
        and not is_muted(monitoring, rule)
        and monitoring.hours.hold(moment)
    )


def is_muted(monitoring: Monitoring, rule: str) -> bool:
    """Whether this rule raises nothing now. A local term may be muted by its own name, or by its name as a rule."""
    return rule in monitoring.muted or (rule.startswith(LOCAL) and rule.removeprefix(LOCAL) in monitoring.muted)
