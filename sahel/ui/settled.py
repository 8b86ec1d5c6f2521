"""What a version of the store is read into lives until the next one: the collector of garbage need not go through it.

Streamlit collects after every run of a page. Over the events of 200,000 claims that takes a fifth of a second, in which
no other session gets on.
"""

from __future__ import annotations

import gc


def settle(anew: bool = False) -> None:
    """Leave whatever lives now out of further collections.

    ``anew``: most of what was left out before is needed no more; look through that first.
    """
    if anew:
        gc.unfreeze()
    gc.collect(2 if anew else 0)
    gc.freeze()
