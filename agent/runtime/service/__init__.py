"""The service, composed of its actors. It owns identity, spool and uplink; it never sees typing.

The actors: `spool` (commits), `link` (helpers connect), `helpers` (starts them), `uplink` (the collector), `policy`
(takes what is offered), `governor` (tells helpers what it says), `programs` (app control), `gate` (keeps the gate
before programs), `device` (how it stands and what is installed), `network` (how its network is set), `time` (marks
it), `status` (says how things are), `times` (notices that it did not run). Whatever the uplink does, matches are taken
and kept, and the policy in force holds: being offline changes nothing here (J23).
"""

from agent.runtime.service.parts import Place
from agent.runtime.service.service import Service

__all__ = ["Place", "Service"]
