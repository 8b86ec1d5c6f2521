"""Column types: spans and candidates as JSON, bytes as received in compressed form."""

from __future__ import annotations

import json
import zlib
from dataclasses import astuple

from sqlalchemy import LargeBinary, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from sahel.model import Candidate, Span


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


class Candidates(TypeDecorator[tuple[Candidate, ...]]):
    """Candidates as a JSON list of their fields, in the order of the record."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Candidate, ...] | None, dialect: Dialect) -> str:
        """Return the JSON."""
        return json.dumps([astuple(one) for one in value or ()])

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Candidate, ...]:
        """Return the candidates."""
        return () if not value or value == "[]" else tuple(Candidate(*fields) for fields in json.loads(value))


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
