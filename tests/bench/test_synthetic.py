"""Synthetic claims are nobody's, the same for the same seed, and rows that a store reads like any other."""

import pytest

from bench.loader import load
from bench.pages import Scaling
from bench.synthetic import HOMES, PARTNERS, synthetic
from sahel.facts.alliances import alliances
from sahel.facts.claim_types import claim_types
from sahel.facts.countries import countries
from sahel.model import View
from sahel.store import Store

N = 240


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    path = tmp_path_factory.mktemp("synthetic") / "s.db"
    load(path, synthetic(N))
    with Store.open(path) as opened:
        yield opened


def test_no_party_is_a_state_or_a_bloc():
    assert not {*HOMES, *PARTNERS} & {*countries(), *alliances()}


def test_the_same_seed_gives_the_same_claims_and_as_many_as_asked_for():
    once, again = ([claim for told in synthetic(N) for claim in told.claims] for _ in range(2))
    assert once == again
    assert len(once) == len({claim.claim_id for claim in once}) == N
    assert {claim.type for claim in once} == set(claim_types())
    assert all((claim.publisher or "").startswith("SYNTHETIC") for claim in once)


def test_every_quote_stands_in_its_text():
    for told in synthetic(N):
        for claim in told.claims:
            assert told.article.text[claim.evidence_start : claim.evidence_end] == claim.quote


def test_a_store_that_was_loaded_at_once_is_one_that_took_everything_in_one_by_one(store, tmp_path):
    from sahel.model import Extraction

    with Store.open(tmp_path / "slow.db") as slow:
        for told in synthetic(N):
            slow.add(told.article, Extraction(told.article.id, "synthetic@1", claims=told.claims))
        assert slow.events(View(undated=True)) == store.events(View(undated=True))
        assert slow.voices() == store.voices()
        assert slow.counts() == store.counts()
        assert slow.search("sanction") == store.search("sanction")


def test_a_line_tells_the_times_the_ratio_and_the_share_of_what_is_wanted():
    line = Scaling("pages: Situation", (10.0, 20.0, 150.0)).line()
    assert "10 /    20 /   150 ms" in line
    assert "x 15.0" in line
    assert "0.50 of the 300 ms wanted" in line
