"""A table that an analyst broke is named in the error, with what is wrong."""

import shutil

import pytest

from sahel.errors import TableError
from sahel.facts.alliances import read_memberships
from sahel.facts.chronology import read_chronology
from sahel.facts.claim_types import read_claim_types
from sahel.facts.constants import read_constants
from sahel.facts.tables import GEODATA


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
        ("memberships.csv", ",member,", ",friend,", read_memberships, "friend"),
        ("claim_types.csv", "hold|held|held", "hold", read_claim_types, "hold"),
        ("claim_types.csv", ",8.0,", ",much,", read_claim_types, "much"),
        ("constants.yaml", "contested_share", "contested", read_constants, "contested_share"),
    ],
)
def test_what_is_broken_is_named(tmp_path, name, old, new, read, says):
    with pytest.raises(TableError) as caught:
        read(broken(tmp_path, name, old, new))
    assert name in str(caught.value) and says in str(caught.value)
