"""The layout of the matrix: every entity that the table names exists, and every partner has one group."""

import pytest

from sahel.facts.countries import is_known_entity
from sahel.facts.partner_groups import group_of, matrix_rows
from sahel.facts.scope import sahel_states
from sahel.facts.tables import settings


def test_every_party_of_the_table_is_known():
    given = settings("partner_groups")
    assert [one for one in (*given["rows"], *given["neighbours"]) if not is_known_entity(one)] == []


def test_the_five_states_have_rows():
    assert set(sahel_states()) <= set(matrix_rows())


@pytest.mark.parametrize(
    ("partner", "group"),
    [
        ("RUS", "beyond"),
        ("DZA", "neighbours"),
        ("MLI", "among"),
        ("ECOWAS", "bodies"),
        ("A_BODY_NOBODY_KNOWS", "bodies"),
    ],
)
def test_a_partner_stands_in_its_group(partner, group):
    assert group_of(partner) == group
