"""A talks event in Niamey that two articles tell, and an event that is undated and placed nowhere."""

import pytest

from tests import toy

QUOTE = "Niger’s leader spoke with Moscow, the “broadcaster” said."


@pytest.fixture
def quote():
    return QUOTE


@pytest.fixture
def talks():
    shared = {"place": "Niamey", "quote": QUOTE, "evidence_end": len(QUOTE)}
    first = toy.claim(on="2024-03-26", article="a1", publisher="Toy Press", **shared)
    second = toy.claim(on="2024-03-26", article="a2", **shared)
    return toy.event(on="2024-03-26", claims=(first, second), place="Niamey", n_sources=2)


@pytest.fixture
def undated():
    return toy.event(target=None, type="coup_context", claims=(toy.claim(target=None, type="coup_context"),))
