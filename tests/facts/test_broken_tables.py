"""A table that an analyst broke is named in the error, with the line where one is to blame, and what is wrong."""

import re
import shutil

import pytest

from sahel.errors import TableError
from sahel.facts.actors import read_terms
from sahel.facts.alliances import read_memberships
from sahel.facts.chronology import read_chronology
from sahel.facts.claim_types import read_claim_types
from sahel.facts.constants import read_constants
from sahel.facts.tables import GEODATA, settings, table


def broken(folder, name, old, new):
    shutil.copy(GEODATA / name, folder / name)
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("name", "old", "new", "read", "says"),
    [
        ("chronology.csv", "2020-08-18,day", "2020-08-32,day", read_chronology, "2020-08-32"),
        ("chronology.csv", ",sanction,", ",punishment,", read_chronology, "punishment"),
        ("chronology.csv", ",weakens,", ",bad,", read_chronology, "bad"),
        ("chronology.csv", ",MLI,", ",MALI,", read_chronology, "MALI"),
        ("chronology.csv", ",verified", ",sure", read_chronology, "sure"),
        ("chronology.csv", ",9.0765,", ',"9,0765",', read_chronology, "9,0765"),
        ("memberships.csv", ",,member,", ",,friend,", read_memberships, "friend"),
        ("memberships.csv", ",known", "", read_memberships, "6 cells"),
        ("actors.csv", ",2011,", ",soon,", read_terms, "soon"),
        ("claim_types.csv", "hold|held|held", "hold", read_claim_types, "hold"),
        ("claim_types.csv", ",8.0,", ",much,", read_claim_types, "much"),
    ],
)
def test_what_is_broken_is_named_with_its_line(tmp_path, name, old, new, read, says):
    with pytest.raises(TableError) as caught:
        read(broken(tmp_path, name, old, new))
    assert re.search(rf"{name} .*line ([2-9]|\d\d+): .*{says}", str(caught.value))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("id,name\na,Ada\n\na,Ann\n", "line 4: the id “a” stands on line 2 already"),
        ("id,name\na,Ada\n,Ann\n", "line 3: the column id is empty"),
        ("id,name\na,Ada, Ann\n", "line 2: it has 3 cells and the header has 2"),
        ("name,role\nAda,judge\n", "line 1: it has no column id"),
        ("id;name\na;Ada\n", "line 1: it needs a header whose columns stand apart by commas"),
        ('id,name\n"a,Ada\nb,Ann\n', "line 2: "),
        ("", "line 1: it needs a header"),
    ],
)
def test_a_table_that_is_no_table_is_told_by_its_line(tmp_path, text, says):
    (tmp_path / "toy.csv").write_text(text, encoding="utf-8")
    with pytest.raises(TableError, match=re.escape(says)):
        table("toy", tmp_path, unique="id")


def test_white_space_and_the_mark_of_a_spreadsheet_do_no_harm(tmp_path):
    (tmp_path / "toy.csv").write_text("\ufeffid , name\r\n a,Ada\u00a0\r\n", encoding="utf-8")
    (row,) = table("toy", tmp_path, unique="id")
    assert row == {"id": "a", "name": "Ada"}


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("contested_share:", "contested:", "it lacks contested_share"),
        ("highest_p: 0.99", "highest_p: 0.99\nhighest_q: 1", "nothing reads highest_q"),
        ("contested_share: 0.25", "contested_share: 0,25", "contested_share is “0,25”, and must be a number"),
        ("  least_p: 0.5", "  least: 0.5", "it lacks ledger.least_p"),
        ("same_step_days: 45", "same_step_days: 45.5", "ledger.same_step_days is “45.5”, and must be a whole number"),
        ("happened: 1.0", "happened: always", "modality_weight.happened is “always”, and must be a number"),
        (
            '"2020-01-01"',
            "2020-01-01",
            "strip_since is “2020-01-01”, and must be words (in quotes",
        ),
    ],
)
def test_a_constant_that_cannot_be_used_is_named(tmp_path, old, new, says):
    with pytest.raises(TableError, match=re.escape(f"constants.yaml cannot be used: {says}")):
        read_constants(broken(tmp_path, "constants.yaml", old, new))


def test_settings_that_are_no_yaml_are_told_by_their_line(tmp_path):
    (tmp_path / "toy.yaml").write_text("one: 1\ntwo: [2\nthree: 3\n", encoding="utf-8")
    with pytest.raises(TableError, match=r"toy\.yaml cannot be used, line 3: "):
        settings("toy", tmp_path)
