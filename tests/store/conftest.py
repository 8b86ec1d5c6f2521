"""A fresh store per test, whose clock stands still."""

import pytest

from sahel.store import Store

TODAY = "2024-06-01T12:00:00+00:00"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "store.db"


@pytest.fixture
def store(path):
    with Store.open(path, clock=lambda: TODAY) as opened:
        yield opened
