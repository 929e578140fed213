"""What programs ask: is it alive, how much does it do, has the queue changed."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import JSONResponse, StreamingResponse

from collector.console.desk import desk_of


async def healthz(request: Request) -> Response:
    """200 when the database answers and took the last write, else 503."""
    ready = await desk_of(request).services.health.ready()
    return JSONResponse({"ready": ready}, 200 if ready else 503)


async def metrics(request: Request) -> Response:
    """Counts in the Prometheus text format."""
    desk = desk_of(request)
    page = desk.metrics.page(desk.services.ingest.figures(), desk.streams.open)
    return Response(page, media_type="text/plain; version=0.0.4; charset=utf-8")


async def events(request: Request) -> Response:
    """The live stream: it says only that the queue changed."""
    desk = desk_of(request)
    stream = desk.streams.follow(desk.services.live, desk.services.users, request.state.session)
    return StreamingResponse(stream, media_type="text/event-stream")
