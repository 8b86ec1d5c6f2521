"""A fresh store, and a toy reader: every sentence "NER talks RUS 2024-03-26." is a claim."""

import re
from dataclasses import dataclass, field

import pytest

from sahel.store import Store
from tests.store.telling import reading, says

SAYING = re.compile(r"([A-Z_]+) ([a-z_]+) ([A-Z_]+) (\d{4}-\d\d-\d\d)\.")


@dataclass
class ToyReader:
    """Counts what it was given; a text with the word "broken" breaks it."""

    id: str = "toy@1"
    read_texts: list[str] = field(default_factory=list)

    def read(self, article):
        self.read_texts.append(article.text)
        if "broken" in article.text:
            raise ValueError("a number was expected")
        said = [says(source, target, kind, day) for source, kind, target, day in SAYING.findall(article.text)]
        return reading(article, *said, reader=self.id)


@pytest.fixture
def reader():
    return ToyReader()


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "desk.db") as opened:
        yield opened
