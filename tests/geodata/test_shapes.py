from sahel.facts.capitals import capitals
from sahel.facts.scope import sahel_states
from sahel.facts.tables import GEODATA, table
from sahel.geo.boundaries import shapes, world
from sahel.geo.distance import km
from sahel.geo.projection import CENTRE_LAT, CENTRE_LON, HORIZON_KM


def partners() -> set[str]:
    """Return the states of the chronology whose capital the map can show."""
    parties = {row[key] for row in table("chronology") for key in ("actor", "partner")}
    sites = capitals()
    return {
        party
        for party in parties & set(sites)
        if float(km(CENTRE_LAT, CENTRE_LON, sites[party][1], sites[party][2])) < HORIZON_KM
    }


def test_every_sahel_state_and_every_partner_is_drawn_in_both_views() -> None:
    wanted = set(sahel_states()) | partners()
    assert len(wanted) > 25
    for view in ("lens", "rim"):
        assert wanted <= set(shapes(view))


def test_island_states_that_matter_are_drawn() -> None:
    assert {"CPV", "STP", "COM", "MUS", "MLT"} <= set(shapes("lens"))
    assert len(shapes("lens")["CPV"].rings) > 3


def test_gaza_is_kept_though_it_is_small() -> None:
    parts = next(f["geometry"]["coordinates"] for f in world()["features"] if f["id"] == "PSE")
    assert len(parts) == 2


def test_disputed_areas_are_the_ones_that_the_tables_name() -> None:
    listed = {row["iso3"] for row in table("shape_exceptions") if row["disputed"] == "yes"}
    assert {f["id"] for f in world()["features"] if f["properties"]["disputed"]} == listed
    assert {"ESH", "XCR"} <= {iso3 for iso3, shape in shapes().items() if shape.disputed} <= listed


def test_all_shapes_together_stay_under_three_megabytes() -> None:
    files = list(GEODATA.glob("shapes_*json"))
    assert len(files) == 3
    assert sum(path.stat().st_size for path in files) < 3_000_000
