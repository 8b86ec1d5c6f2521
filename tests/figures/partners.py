"""A toy pair for the figures of the page Partners."""

from __future__ import annotations

from sahel.analysis.climate import climate_line
from sahel.analysis.ledger import ledger
from tests.toy import event

PAIR = ("NER", "RUS")
DEPLOYED = event("RUS", "NER", "deployment", "2024-04-10", verified=True, p=0.95, n_sources=6)
SIGNED = event("NER", "RUS", "agreement_signed", "2024-01-16", domain="military", verified=True, p=0.95, n_sources=6)
MONTH = event("NER", "RUS", "visit", "2024-06-01", until="2024-06-30")


def line(*events, since="2023-06-01", until="2025-06-01"):
    return climate_line(PAIR, events, since, until, "week")


def entries(*events, on="2024-12-31"):
    return ledger(PAIR, events, on, rows=())
