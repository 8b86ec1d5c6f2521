"""sources/: bytes, files, folders -> Article, one module per format."""

from sahel.sources.hints import Hints
from sahel.sources.outcome import Outcome
from sahel.sources.read import read_bytes, read_path, read_text

__all__ = ["Hints", "Outcome", "read_bytes", "read_path", "read_text"]
