"""What reading a source yields: an article, or the reason why there is none."""

from __future__ import annotations

from sahel.errors import UnreadableSourceError
from sahel.model import Article

Outcome = Article | UnreadableSourceError
"""One article read, or one failure with its sentence; a failure never stops what follows."""
