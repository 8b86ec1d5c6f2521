"""Plain values as canonical JSON: equal values have equal bytes, whoever writes them."""

from __future__ import annotations

import json


def canonical(value: object) -> bytes:
    """Return JSON in UTF-8 with sorted keys and no blanks; raise ValueError for NaN and infinities.

    A lone surrogate, which UTF-8 cannot write, becomes the escape by which JSON names it.
    """
    said = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return said.encode("utf-8", "backslashreplace")
