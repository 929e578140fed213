"""What the agent needs of the world, a module a subject. Each port has real adapters and a fake in tests/fakes."""

from agent.ports.device import AskBeacon, DeviceReader, NetworkReader, ProbeFilter
from agent.ports.link import ConnectLink, ServiceLink
from agent.ports.media import MediaSource
from agent.ports.policy import FetchArtefact, PolicyKeeper, ReportPolicy
from agent.ports.programs import GateProcess, Packages, ProgramStarts, Terminator
from agent.ports.screen import Acknowledged, Locker, Notices, Wishes
from agent.ports.sensing import Emit, IdleProbe, Sensor, StageProbe
from agent.ports.sessions import HelperProcess, Sessions, SignedIn
from agent.ports.spool import Spool, SpoolDepth, Spooled
from agent.ports.storage import Disk, Keystore, OnStep, no_step
from agent.ports.time import Clock, Random
from agent.ports.work import Actor, Offload

__all__ = [
    "Acknowledged",
    "Actor",
    "AskBeacon",
    "Clock",
    "ConnectLink",
    "DeviceReader",
    "Disk",
    "Emit",
    "FetchArtefact",
    "GateProcess",
    "HelperProcess",
    "IdleProbe",
    "Keystore",
    "Locker",
    "MediaSource",
    "NetworkReader",
    "Notices",
    "Offload",
    "OnStep",
    "Packages",
    "PolicyKeeper",
    "ProbeFilter",
    "ProgramStarts",
    "Random",
    "ReportPolicy",
    "Sensor",
    "ServiceLink",
    "Sessions",
    "SignedIn",
    "Spool",
    "SpoolDepth",
    "Spooled",
    "StageProbe",
    "Terminator",
    "Wishes",
    "no_step",
]
