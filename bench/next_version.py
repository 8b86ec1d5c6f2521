"""How long *Situation* takes after its store has moved on: an article came in, or a person judged an event."""

from __future__ import annotations

from collections.abc import Mapping

from bench.clock import seconds
from bench.synthetic import LAST, READER, synthetic
from sahel.model import Extraction, View

NAME = "Situation of a store that moved on"


def times() -> Mapping[str, float]:
    """Return milliseconds by what happened, in the store that the pages read; it is written to."""
    from sahel.desk.review import accept
    from sahel.ui.open_store import open_store
    from sahel.ui.review.waiting import gather as queue
    from sahel.ui.situation import gather

    gather(View())
    found: dict[str, float] = {}
    for one in synthetic(9, seed=99, span=(LAST, LAST)):
        open_store().add(one.article, Extraction(one.article.id, READER, (), (), (), one.claims))
        found["after an intake"] = 1000 * seconds(lambda: gather(View()))
    item = queue(View()).item(0)
    if item:
        accept(open_store(), item.event.event_id, "bench")
        found["after a verdict"] = 1000 * seconds(lambda: gather(View()))
    return found
