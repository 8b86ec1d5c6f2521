"""What the sources warn of while one thread reads them: a date that is none, files that were passed over."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._thread = threading.get_ident()
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the words of this thread's warnings."""
        if record.thread == self._thread:
            self.heard.append(record.getMessage())


@contextmanager
def listening() -> Iterator[list[str]]:
    """Yield the list to which this thread's warnings of the logger "sahel" are added."""
    logger, listener = logging.getLogger("sahel"), _Listener()
    logger.addHandler(listener)
    try:
        yield listener.heard
    finally:
        logger.removeHandler(listener)
