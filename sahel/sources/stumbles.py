"""What the libraries that open foreign documents raise when they trip over one."""

from __future__ import annotations

STUMBLES = (ValueError, RecursionError, AssertionError, AttributeError, TypeError, LookupError)
"""ValueError is documented, the others were met with random bytes; they say nothing about the next document."""
