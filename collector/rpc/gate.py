"""The one interceptor every call passes: who calls, may they, how it ends. No servicer can be reached around it.

1. A message that is no message of its kind becomes `MALFORMED` instead of an exception inside gRPC.
2. The caller is named from the connection, listed among the open calls, and admitted.
3. The servicer runs.
4. Whatever it raised becomes a status by `status.end_of`; a fault without a contract is logged by kind and place only.
"""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

import grpc
import structlog
from google.protobuf.message import DecodeError

from collector.errors import BadRequest
from collector.rpc.identity import CALLER, Caller
from collector.rpc.status import FAULT, End, end_of
from collector.rpc.streams import Stream, Streams
from collector.services.metrics import Metrics

log = structlog.get_logger("collector.rpc")

Context = grpc.aio.ServicerContext[Any, Any]
Handler: TypeAlias = "grpc.RpcMethodHandler[Any, Any]"
Behaviour = Callable[[Any, Context], Awaitable[object]]

if TYPE_CHECKING:
    _Interceptor = grpc.aio.ServerInterceptor[Any, Any]
else:
    _Interceptor = grpc.aio.ServerInterceptor  # generic in its stubs only


class Malformed:
    """What a servicer gets instead of a message whose bytes could not be read."""


MALFORMED: Final = Malformed()


class Gate(_Interceptor):
    """`identify` names the caller of a connection (raises Refused); `admit` lets it in (raises Refused)."""

    def __init__(
        self,
        streams: Streams,
        metrics: Metrics,
        identify: Callable[[Context], Caller],
        admit: Callable[[Caller], Awaitable[None]],
    ) -> None:
        self._streams = streams
        self._metrics = metrics
        self._identify = identify
        self._admit = admit
        self._guarded: dict[str, Handler] = {}

    async def intercept_service(
        self,
        continuation: Callable[[grpc.HandlerCallDetails], Awaitable[Handler]],
        handler_call_details: grpc.HandlerCallDetails,
    ) -> Handler:
        """The method's handler behind the gate; made once a method, so that a stream carries no copy of its own.

        An unknown method has none (whatever the stubs say), and gRPC answers UNIMPLEMENTED.
        """
        method = handler_call_details.method
        if method not in self._guarded:
            handler: Any = await continuation(handler_call_details)
            if handler is None:
                return cast("Handler", None)
            self._guarded[method] = self._guard(handler)
        return self._guarded[method]

    def _guard(self, handler: Any) -> Handler:  # noqa: ANN401 - the stubs know only the threaded server's handlers
        read = _tolerant(handler.request_deserializer)
        write = handler.response_serializer
        if handler.unary_unary:
            return grpc.unary_unary_rpc_method_handler(self._behind(handler.unary_unary), read, write)
        if handler.unary_stream:
            return grpc.unary_stream_rpc_method_handler(self._behind(handler.unary_stream), read, write)
        return grpc.stream_stream_rpc_method_handler(self._behind(handler.stream_stream), read, write)

    def _behind(self, behaviour: Behaviour) -> Behaviour:
        async def guarded(request: object, context: Context) -> object:
            stream: Stream | None = None
            try:
                if request is MALFORMED:
                    raise BadRequest("message: its bytes are not of the kind this method takes")
                stream = self._streams.open(self._identify(context))
                self._metrics.streams.inc()
                await self._let_in(stream)
                return await behaviour(request, context)
            except grpc.aio.AbortError:
                raise
            except asyncio.CancelledError:
                decided = _decided(stream)
                if decided is None:
                    raise  # the peer went away, or the server's grace is over
                end = decided
            except Exception as error:  # noqa: BLE001 - every error must become a status; the unknown are logged below
                end = _decided(stream) or end_of(error)
                if end is FAULT:
                    _log_fault(error)
            finally:
                if stream is not None:
                    self._streams.close(stream)
                    self._metrics.streams.dec()
            self._metrics.refusals.labels(end[0].name).inc()
            return await context.abort(*end)

        return guarded

    async def _let_in(self, stream: Stream) -> None:
        """Listed first and asked after, so that a revocation between the two still finds this call.

        A device with an open call was let in already and loses all its calls together; it is not asked for again.
        """
        if not self._streams.admitted(stream.caller):
            await self._admit(stream.caller)
        stream.admitted = True
        CALLER.set(stream.caller)


def _decided(stream: Stream | None) -> End | None:
    """How somebody decided that this call ends, if so; its task then goes on, to say it."""
    if stream is None or stream.ending is None:
        return None
    task = asyncio.current_task()
    while task is not None and task.cancelling():
        task.uncancel()
    return stream.ending


def _tolerant(deserialize: Callable[[bytes], object] | None) -> Callable[[bytes], object]:
    def attempt(raw: bytes) -> object:
        try:
            return deserialize(raw) if deserialize else raw
        except DecodeError:
            return MALFORMED

    return attempt


def _log_fault(error: BaseException) -> None:
    """Kind and place, never the words: an exception's message or values may hold what a pupil wrote."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    last = traceback.extract_tb(error.__traceback__)[-1:]
    place = f"{last[0].filename}:{last[0].lineno}" if last else "unknown"
    log.error("call failed by a fault", kind=type(error).__name__, place=place)
