"""The list of turning points: every one a row of the chronology, of known parties."""

from sahel.facts.chronology import chronology
from sahel.facts.countries import is_known_entity
from sahel.facts.turning_points import turning_points


def test_every_turning_point_is_a_row_of_the_chronology_with_its_own_day_and_parties():
    rows = {row.event_id: row for row in chronology()}
    for point in turning_points():
        row = rows[point.chronology_id]
        assert row.date_start <= point.date <= row.date_end
        assert {point.party, point.partner} == {row.actor, row.partner}
        assert (point.type, point.effect) == (row.type, row.effect)
        assert is_known_entity(point.party)


def test_ids_are_unique_and_days_in_order():
    ids, days = [point.id for point in turning_points()], [point.date for point in turning_points()]
    assert len(ids) == len(set(ids)) > 50
    assert days == sorted(days)
