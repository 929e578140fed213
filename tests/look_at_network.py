"""What the agent's own readers find in the network that this process is in, as JSON.

`python -m tests.look_at_network SITE AT PIN`

So a test looks from within a network namespace, without an agent's quarter of a minute between two looks.
"""

from __future__ import annotations

import json
import os
import sys

from agent.core.location import Beacon, located
from agent.core.network import judge_network
from agent.sensors.device.asking import SystemPrograms
from agent.sensors.network.beacon import BeaconAsker
from agent.sensors.network.choose import choose_network


def main() -> None:
    """Look once."""
    beacon = Beacon(*sys.argv[1:4])
    facts = choose_network(SystemPrograms()).look(())
    tunnels = [one.name for one in facts.tunnels] if isinstance(facts.tunnels, tuple) else []
    heard = BeaconAsker().ask(beacon, os.urandom(32), tunnels)
    found = (*judge_network(facts), *located({beacon.site: heard}))
    sys.stdout.write(json.dumps({one.check: [one.standing, one.detail] for one in found}))


if __name__ == "__main__":
    main()
