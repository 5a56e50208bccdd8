"""The proxy of the tests' browsers: it serves our LinkedIn and refuses all other hosts.

Whatever else a browser asks for is refused, its host added to ``refused``. With a certificate
(Firefox) it answers for ``www.linkedin.com`` from ``pages``; without one (Chromium, where
Playwright answers those) it refuses everything.
"""

import socket
import socketserver
import ssl
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Self, cast

from scripts.programs import OPENSSL, path_of

HOST = "www.linkedin.com"
_HEAD_LIMIT = 65_536


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    proxy: "Proxy"


class _Handler(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        proxy = cast("_Server", self.server).proxy
        try:
            proxy.serve(cast("socket.socket", self.request))
        except (OSError, ssl.SSLError):
            return  # the browser hung up: it is closing


class Proxy:
    """A proxy on this machine for as long as the ``with`` block lasts."""

    def __init__(
        self, page_for: Callable[[str], str | None], certificate: Path | None = None
    ) -> None:
        self.refused: list[str] = []
        """Hosts that were asked for and not given."""
        self._page_for = page_for
        self._tls: ssl.SSLContext | None = None
        if certificate:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(certificate)
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.proxy = self
        self.port: int = self._server.server_address[1]

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def serve(self, connection: socket.socket) -> None:
        """Answer one connection."""
        connection.settimeout(30)
        head = _read_head(connection)
        if not head:
            return
        method, address = head.split(" ", 2)[:2]
        if method != "CONNECT" or address != f"{HOST}:443" or self._tls is None:
            self.refused.append(address)
            connection.sendall(b"HTTP/1.1 502 Refused\r\nContent-Length: 0\r\n\r\n")
            return
        connection.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
        with self._tls.wrap_socket(connection, server_side=True) as secure:
            while head := _read_head(secure):
                path = head.split(" ", 2)[1]
                html = self._page_for(f"https://{HOST}{path}")
                if html is None and path != "/favicon.ico":
                    self.refused.append(f"https://{HOST}{path}")
                body = (html or "").encode()
                status = "200 OK" if html is not None else "404 Not Found"
                secure.sendall(
                    f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n"
                    f"Content-Length: {len(body)}\r\n\r\n".encode()
                    + body
                )


def _read_head(connection: socket.socket) -> str:
    """Read up to the blank line of a request without a body; empty: the other side hung up."""
    data = b""
    while b"\r\n\r\n" not in data and len(data) < _HEAD_LIMIT:
        piece = connection.recv(4096)
        if not piece:
            return ""
        data += piece
    return data.decode("latin-1")


def make_certificate(folder: Path) -> Path:
    """Make a certificate for ``HOST`` that only these tests' browsers are told to accept."""
    made = folder / "linkedin.pem"
    request = f"req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN={HOST}"
    request += f" -addext subjectAltName=DNS:{HOST} -keyout key.pem -out cert.pem"
    subprocess.run(  # fixed words, no shell
        [path_of(OPENSSL), *request.split()],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    made.write_text((folder / "key.pem").read_text() + (folder / "cert.pem").read_text())
    return made
