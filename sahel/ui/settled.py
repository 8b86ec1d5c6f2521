"""What a version of the store is read into lives until the next one: the collector of garbage need not go through it.

Streamlit collects after every run of a page. Over the events of 200,000 claims that takes a fifth of a second, in which
no other session gets on.
"""

from __future__ import annotations

import gc


def settle() -> None:
    """Leave whatever lives now out of further collections, until this is called again."""
    # What was left out before and is garbage by now goes with this one.
    gc.unfreeze()
    gc.collect()
    gc.freeze()
