"""The sentence under a pair's name says what the ledger holds, what is over, and what nobody knows."""

from sahel.analysis.ledger import ledger
from sahel.analysis.pair_sentence import pair_sentence
from tests.toy import event


def said(*events, on="2025-06-01"):
    return pair_sentence(ledger(("NER", "RUS"), events, on, rows=()), on)


def test_what_is_in_force_comes_before_what_is_over():
    there = event("RUS", "NER", "deployment", "2025-02-01", verified=True)
    over = event("NER", "RUS", "agreement_annulled", "2025-03-01", domain="military", verified=True)
    assert said(there, over) == "On 1 Jun 2025 in force: forces and bases; ended: defence agreement."


def test_old_evidence_is_unknown_and_not_in_force():
    there = event("RUS", "NER", "deployment", "2020-02-01", verified=True)
    assert said(there) == "On 1 Jun 2025 unknown, as its evidence is old: forces and bases."


def test_an_empty_ledger_is_unknown():
    assert said() == "The ledger of 1 Jun 2025 holds no entry: unknown, no sentence found yet."
