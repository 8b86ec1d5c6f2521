"""Two reports of one call, in our own words; the command line run in-process, and a store of its own for every test."""

import json
from dataclasses import dataclass

import pytest

from sahel.cli.main import main

CALL = (
    "The head of Niger’s junta, General Abdourahamane Tiani, spoke by telephone with Russian President Vladimir Putin "
    "on 26 March 2024. The two leaders discussed military cooperation, state television in Niamey said."
)
RETOLD = "Vladimir Putin and Abdourahamane Tiani held telephone talks on 26 March 2024, the Kremlin announced."
UNDATED = "Niger has annulled its military agreement with the United States."


@dataclass
class Ran:
    """What one command did."""

    code: int
    out: str
    err: str

    @property
    def objects(self):
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def run(capsys):
    def command(*line):
        capsys.readouterr()
        try:
            code = main([str(part) for part in line])
        except SystemExit as done:
            code = done.code
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return command


@pytest.fixture
def desk(tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "call.txt").write_text(CALL, encoding="utf-8")
    retold = {"id": "r-1", "text": RETOLD, "published": "2024-03-27", "publisher": "Toy Press"}
    (folder / "retold.json").write_text(json.dumps(retold), encoding="utf-8")
    (folder / "undated.txt").write_text(UNDATED, encoding="utf-8")
    return folder


@pytest.fixture
def db(tmp_path):
    return tmp_path / "sahel.db"


@pytest.fixture
def stored(run, desk, db):
    assert run("ingest", desk, "--db", db).code == 0
    return db
