"""The enrolment port: one method, for devices that have no identity yet, over server-authenticated TLS."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Final

import grpc

from collector.domain.address import neighbourhood
from collector.errors import TooManyTries
from collector.rpc import translate
from collector.rpc.gate import Context
from collector.rpc.identity import CALLER, Caller, address_of
from collector.rpc.rates import Rates
from collector.rpc.uplink import ENROLMENT
from collector.services.enrolment import Enrolment
from collector.services.metrics import Metrics
from protos.heed.v1 import enrolment_pb2

# A whole school may enrol from behind one address in an afternoon; guessing tokens at this pace is hopeless, and wrong
# ones are counted apart by the service.
TRIES_PER_SECOND: Final = 10.0
TRIES_BURST: Final = 600.0


class EnrolmentPort:
    """What anybody may call."""

    def __init__(self, enrolment: Enrolment, rates: Rates, metrics: Metrics) -> None:
        self._enrolment = enrolment
        self._rates = rates
        self._metrics = metrics

    def handlers(self) -> tuple[grpc.GenericRpcHandler[Any, Any], ...]:
        """Everything served on this port; what is not listed is UNIMPLEMENTED, `Renew` among it."""
        enrol = grpc.unary_unary_rpc_method_handler(
            self.enrol, enrolment_pb2.EnrolRequest.FromString, enrolment_pb2.EnrolResponse.SerializeToString
        )
        return (grpc.method_handlers_generic_handler(ENROLMENT, {"Enrol": enrol}),)

    async def enrol(self, request: enrolment_pb2.EnrolRequest, _: Context) -> enrolment_pb2.EnrolResponse:
        """A certificate for a token and a certificate request."""
        address = CALLER.get().address
        if wait := self._rates.take(neighbourhood(address)):
            raise TooManyTries(f"Too many enrolments from this address; wait {wait:.0f} s.", retry_after=wait)
        enrolled = await self._enrolment.enrol(translate.enrol_ask(request, address))
        self._metrics.enrolments.inc()
        return enrolment_pb2.EnrolResponse(**asdict(enrolled))


def identify_stranger(context: Context) -> Caller:
    """Nobody is known here; the address is all there is."""
    return Caller(device_id="", serial=0, address=address_of(context.peer()))


async def admit_stranger(_: Caller) -> None:
    """Everybody may ask; the token decides."""
