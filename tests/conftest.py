"""What every test relies on: no setting of the developer's shell, and no clock in property tests."""

from __future__ import annotations

import pytest
from hypothesis import settings

# A shared machine with two cores stalls now and then; a stall is not a defect of the code under test.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def nobodys_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the store that the developer works with: a test names its own."""
    monkeypatch.delenv("SAHEL_DB", raising=False)
