"""What every test relies on: no setting of the developer's shell, no clock in property tests, no page left running."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.bundled import Bundled, bundled_in, take_in
from tests.once import once

# A shared machine with two cores stalls now and then; a stall is not a defect of the code under test.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.fixture(scope="session")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Bundled:
    """The store of the bundled corpus, made once a run: whoever needs it works on a copy."""
    return bundled_in(once(tmp_path_factory, "bundled", take_in))


@pytest.fixture(autouse=True)
def nobodys_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the store that the developer works with: a test names its own."""
    monkeypatch.delenv("SAHEL_DB", raising=False)


@pytest.fixture(autouse=True)
def own_main_module() -> Iterator[None]:
    """Put the main module back: Streamlit makes each page it runs the main one, and new processes would run that."""
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main
