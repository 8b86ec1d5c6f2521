"""What taking a source apart finds: texts with what is stated of them, files inside an archive, failures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sahel.errors import UnreadableSourceError


@dataclass(frozen=True, slots=True)
class Piece:
    """One text as its source has it, with the plain facts that stand beside it, unchecked; ``raw`` is its bytes."""

    origin: str
    text: str
    raw: bytes
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Member:
    """A file that lay in an archive, to be read by its own format."""

    origin: str
    suffix: str
    raw: bytes


Found = Piece | Member | UnreadableSourceError
"""What the module of a format yields; it may also raise the one failure that ends its work."""
