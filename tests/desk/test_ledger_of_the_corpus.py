"""The ledger on the whole bundled corpus: what our reader misreads in a dispatch does not overturn what is sure."""

import pytest

from sahel.analysis.ledger import ledger
from sahel.model import View
from sahel.store import Store


@pytest.fixture(scope="module")
def corpus(bundled, tmp_path_factory):
    with Store.open(bundled.copied_to(tmp_path_factory.mktemp("corpus") / "s.db")) as store:
        yield store


def entry(store, pair, kind, on, known=None):
    events = store.events(View(country=(pair[0],), partner=(pair[1],), known=known))
    return next(one for one in ledger(pair, events, on, known) if one.kind == kind)


@pytest.mark.parametrize(
    ("pair", "kind", "on", "known", "stage", "since"),
    [
        (("NER", "ECOWAS"), "membership", "2023-10-01", None, "in_force", "1975-05-28"),
        (("NER", "ECOWAS"), "sanction", "2023-10-01", None, "in_force", "2023-07-30"),
        (("NER", "ECOWAS"), "membership", "2024-01-10", None, "suspended", "2023-12-10"),
        (("NER", "ECOWAS"), "membership", "2024-06-01", "2024-06-01", "exit_announced", "2024-01-28"),
        (("NER", "ECOWAS"), "membership", "2024-06-01", "2024-01-15", "suspended", "2023-12-10"),
        (("NER", "ECOWAS"), "membership", "2025-02-01", None, "ended", "2025-01-29"),
        (("MLI", "ECOWAS"), "membership", "2024-06-01", "2024-01-15", "suspended", "2021-05-30"),
        (("BFA", "ECOWAS"), "membership", "2024-06-01", "2024-06-01", "exit_announced", "2024-01-28"),
        (("NER", "ECOWAS"), "sanction", "2025-02-01", None, "ended", "2024-02-24"),
        (("NER", "FRA"), "defence_agreement", "2023-08-01", None, "in_force", None),
        (("NER", "FRA"), "defence_agreement", "2024-01-01", None, "ended", "2023-08-03"),
        (("NER", "FRA"), "forces", "2024-01-01", None, "ended", "2023-12-22"),
        (("NER", "USA"), "defence_agreement", "2024-04-01", None, "ended", "2024-03-16"),
        (("NER", "USA"), "forces", "2024-08-10", None, "exit_announced", "2024-04-19"),
        (("MLI", "FRA"), "forces", "2023-01-01", None, "ended", "2022-08-15"),
        (("BFA", "FRA"), "defence_agreement", "2024-01-01", None, "ended", "2023-02-28"),
    ],
)
def test_what_is_sure_stands_beside_what_was_read(corpus, pair, kind, on, known, stage, since):
    found = entry(corpus, pair, kind, on, known)
    assert (found.stage, found.since) == (stage, since)
    if known == "2024-01-15":
        assert "exit_announced" not in found.also


def test_articles_add_their_sentences_to_the_rung_of_the_chronology(corpus):
    ended = entry(corpus, ("NER", "FRA"), "forces", "2024-01-01").stages[-1]
    assert ended.stage == "ended" and len(ended.claims) > 3
