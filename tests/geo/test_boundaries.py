from pathlib import Path

import numpy as np
import pytest
import shapely

from sahel.errors import TableError
from sahel.geo import boundaries
from sahel.geo.boundaries import clipped, distance_rings, horizon, inside, outline, shapes
from sahel.geo.projection import project


def area(rings: tuple[boundaries.Ring, ...]) -> float:
    return float(
        shapely.build_area(shapely.GeometryCollection([shapely.LinearRing(np.column_stack(r)) for r in rings])).area
    )


@pytest.mark.parametrize("view", ["lens", "rim", "phone"])
def test_every_ring_is_closed_and_inside_the_horizon(view: boundaries.MapView) -> None:
    edge = max(horizon(view)[0])
    for shape in shapes(view).values():
        assert shape.rings
        for x, y in shape.rings:
            assert (x[0], y[0]) == (x[-1], y[-1])
            assert max(map(np.hypot, x, y)) < edge + 1.5


@pytest.mark.parametrize("view", ["lens", "rim", "phone"])
def test_niamey_lies_in_niger_as_drawn(view: boundaries.MapView) -> None:
    niamey = shapely.Point(*map(float, project(13.5137, 2.1098, view)))
    assert boundaries._polygon(shapes(view)["NER"]).contains(niamey)
    assert not boundaries._polygon(shapes(view)["MLI"]).contains(niamey)


def test_an_outline_dissolves_common_borders_and_keeps_the_area() -> None:
    members = ("MLI", "NER", "BFA")
    joined = outline(members)
    assert len(joined) == 1
    assert area(joined) == pytest.approx(sum(area(shapes()[iso3].rings) for iso3 in members), rel=0.001)


def test_an_outline_passes_over_codes_without_a_shape() -> None:
    assert outline(["MLI", "NOWHERE"]) == outline(["MLI"])
    assert outline([]) == ()


def test_a_country_around_another_keeps_its_hole() -> None:
    lesotho = boundaries._polygon(shapes()["LSO"])
    assert boundaries._polygon(shapes()["ZAF"]).intersection(lesotho).area < 0.05 * lesotho.area


def test_western_sahara_is_drawn_whole_and_disputed_in_both_views() -> None:
    for view in ("lens", "rim"):
        sahara = shapes(view)["ESH"]
        assert sahara.disputed
        laayoune = shapely.Point(*map(float, project(27.15, -13.2, view)))
        assert boundaries._polygon(sahara).contains(laayoune)


def test_distance_rings_lie_at_their_distance() -> None:
    assert list(distance_rings("rim")) == [1000, 2500, 5000, 10000]
    x, y = distance_rings("rim")[2500]
    assert np.allclose(np.hypot(x, y), 2500)
    assert max(distance_rings("lens")[10000][0]) == pytest.approx(1000 * np.arcsinh(10))


def test_missing_shapes_are_said_in_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(boundaries, "GEODATA", tmp_path)
    with pytest.raises(TableError, match="shapes_world"):
        boundaries.world.__wrapped__()


def test_the_phone_has_the_shapes_of_the_lens_bent_to_its_shorter_focus() -> None:
    lens, phone = shapes("lens")["NER"].rings[0], shapes("phone")["NER"].rings[0]
    true = 1000 * np.sinh(np.hypot(*map(np.array, lens)) / 1000)
    assert np.allclose(np.hypot(*map(np.array, phone)), 700 * np.arcsinh(true / 700))


def test_what_is_cut_lies_in_the_box_and_what_lies_outside_is_gone() -> None:
    box = (-2000.0, -1000.0, 2000.0, 1000.0)
    cut = inside("rim", box)
    assert "NER" in cut and "CAN" not in cut
    for shape in cut.values():
        for x, y in shape.rings:
            assert min(x) >= box[0] and max(x) <= box[2] and min(y) >= box[1] and max(y) <= box[3]


def test_a_line_that_leaves_the_box_comes_back_in_pieces() -> None:
    lines = clipped([((-20.0, 0.0, 20.0), (0.0, 0.0, 0.0))], (-10.0, -10.0, 10.0, 10.0))
    assert lines == (((-10.0, 0.0, 10.0), (0.0, 0.0, 0.0)),)
