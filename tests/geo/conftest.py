from pathlib import Path

import pytest

from sahel.geo.compile import compile_gazetteer
from sahel.geo.gazetteer import Gazetteer
from tests.geo.toy import RULES, TOY


@pytest.fixture(scope="session")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Gazetteer:
    folder: Path = tmp_path_factory.mktemp("toy") / "gazetteer"
    return compile_gazetteer(TOY, folder, rules=RULES)
