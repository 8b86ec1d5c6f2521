"""Column types for foreign text and spans: whatever an article holds comes back exactly as it went in."""

from __future__ import annotations

import json
import re
import zlib
from typing import Any

from sqlalchemy import LargeBinary, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from sahel.model import Span

_HALF = re.compile("[\ud800-\udfff]")


class ExactText(TypeDecorator[str]):
    """Text that may hold half a surrogate pair, which no database encodes: only then its bytes are stored instead."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401
        """Return the text, or its bytes where it cannot be encoded."""
        if value is None or value.isascii() or not _HALF.search(value):
            return value
        return value.encode("utf-8", "surrogatepass")

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ANN401
        """Return the text as it went in."""
        return value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value


class Spans(TypeDecorator[tuple[Span, ...]]):
    """Spans as a JSON list of [start, end]."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Span, ...] | None, dialect: Dialect) -> str:
        """Return the JSON."""
        return json.dumps([[span.start, span.end] for span in value or ()])

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Span, ...]:
        """Return the spans."""
        return () if not value or value == "[]" else tuple(Span(*pair) for pair in json.loads(value))


class Packed(TypeDecorator[bytes]):
    """Bytes as received, compressed."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes:
        """Return the compressed bytes."""
        return zlib.compress(value or b"")

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes:
        """Return the bytes as received."""
        return zlib.decompress(value) if value else b""
