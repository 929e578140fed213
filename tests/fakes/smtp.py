"""A mail server on loopback: it speaks enough SMTP for a real client, keeps what it is sent, and can be taken down."""

from __future__ import annotations

import socketserver
import threading
from typing import Self

from tests.processes import free_port


class MailServer:
    """`messages`: what it took. While it is down nothing listens on its port."""

    def __init__(self) -> None:
        self.port = free_port()
        self.messages: list[str] = []
        self.refuses = False
        self._server: socketserver.ThreadingTCPServer | None = None

    @property
    def address(self) -> str:
        """As apprise writes it, for somebody at the school."""
        return f"mailto://127.0.0.1:{self.port}?from=heed@oak.example&to=dana@oak.example&mode=insecure"

    def __enter__(self) -> Self:
        self.up()
        return self

    def __exit__(self, *_: object) -> None:
        self.down()

    def up(self) -> None:
        """Take mail."""
        mailbox = self

        class Speaking(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                mailbox.speak(self)

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True

        self._server = Server(("127.0.0.1", self.port), Speaking)
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def down(self) -> None:
        """As when it crashed, or was never set up."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def speak(self, client: socketserver.StreamRequestHandler) -> None:
        """One client's whole visit."""

        def say(words: str) -> None:
            client.wfile.write(f"{words}\r\n".encode())

        say("220 oak.example")
        while line := client.rfile.readline():
            verb = line.split()[0].upper() if line.split() else b""
            if verb == b"DATA":
                say("354 go on")
                message = bytearray()
                while (line := client.rfile.readline()) not in {b".\r\n", b""}:
                    message += line
                self.messages.append(message.decode(errors="replace"))
                say("250 kept")
            elif verb == b"QUIT":
                say("221 bye")
                return
            elif verb == b"RCPT" and self.refuses:
                say("550 no such person here")
            else:
                say("250 well")
