"""One gRPC connection to the collector, as both ends agreed (docs/architecture.md, "The wire")."""

from __future__ import annotations

import grpc

from agent.uplink.credentials import Credentials

_MESSAGE_BYTES = 1024 * 1024
# What comes is taken much larger than the collector may send, so that an offer beyond all measure is refused by name
# and told, and does not end the connection again and again.
_RECEIVED_BYTES = 32 * 1024 * 1024


def open_channel(
    target: str, authority: bytes, server_name: str, client: Credentials | None = None, proxy: str | None = None
) -> grpc.aio.Channel:
    """A channel to `target` (host:port) that trusts only `authority` (PEM), with the device's certificate if given.

    The collector is known by its CA and the name in its certificate, not by the address it is reached at: a school
    moves it, forwards to it, names it anew. The environment's https_proxy and no_proxy are honoured by gRPC itself;
    `proxy` (http://host:port) comes before them.
    """
    credentials = grpc.ssl_channel_credentials(
        authority, client.key if client else None, client.certificate if client else None
    )
    options: list[tuple[str, str | int]] = [
        ("grpc.ssl_target_name_override", server_name),
        ("grpc.keepalive_time_ms", 60_000),
        ("grpc.keepalive_timeout_ms", 20_000),
        ("grpc.keepalive_permit_without_calls", 1),
        ("grpc.http2.max_pings_without_data", 0),
        ("grpc.max_send_message_length", _MESSAGE_BYTES),
        ("grpc.max_receive_message_length", _RECEIVED_BYTES),
        # The uplink has its own back-off, whose first retry comes within a second; gRPC's must not be in its way.
        ("grpc.initial_reconnect_backoff_ms", 100),
        ("grpc.min_reconnect_backoff_ms", 5_000),
        ("grpc.use_local_subchannel_pool", 1),
    ]
    if proxy:
        options.append(("grpc.http_proxy", proxy))
    return grpc.aio.secure_channel(target, credentials, options=options)
