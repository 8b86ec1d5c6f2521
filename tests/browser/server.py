"""The app on a free port and a store of its own, started as a user starts it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 120.0
"""How long a start may take on a busy machine, in seconds."""


@dataclass(frozen=True)
class Server:
    """A running app."""

    base: str
    process: subprocess.Popen[bytes]

    def url(self, path: str = "/") -> str:
        """Return the address of a page."""
        return self.base + path


def free_port() -> int:
    """Return a port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def sahel(*words: str) -> None:
    """Run a verb of the command line; raise CalledProcessError with its words where it fails."""
    subprocess.run([sys.executable, "-m", "sahel", *words], cwd=ROOT, check=True, capture_output=True)


def answers(url: str) -> bool:
    """Tell whether an address answers with 200."""
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _wait(server: Server, log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not answers(server.url("/_stcore/health")):
        if server.process.poll() is not None or time.monotonic() > until:
            raise RuntimeError(f"the app did not start:\n{log.read_text(encoding='utf-8', errors='replace')[-4000:]}")
        time.sleep(0.1)


@contextmanager
def serve(store: Path, log: Path) -> Iterator[Server]:
    """Yield the app serving a store; what it says goes to ``log``."""
    port = free_port()
    environment = {**os.environ, "SAHEL_DB": str(store)}
    command = [sys.executable, "-m", "sahel", "serve", "--port", str(port)]
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=subprocess.STDOUT)
        server = Server(f"http://127.0.0.1:{port}", process)
        try:
            _wait(server, log)
            yield server
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
