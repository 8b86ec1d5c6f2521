"""The map of the room: the sign of a partner stands between its dot and its name, and only where all arcs agree."""

import pytest

from sahel.analysis.ties import ties
from sahel.figures.fills import Fill
from sahel.figures.label_layout import Name, Spot
from sahel.figures.lens_arcs import drawable
from sahel.figures.map_labels import placed
from sahel.figures.room_map import SIGN_PX, beside_sign, end_signs, plain_fills, sign_shapes
from sahel.figures.tokens import tokens
from sahel.model import View
from tests import toy

DAY = "2024-03-26"
PALETTE = tokens().light


def arcs(*events):
    return drawable(ties(events, View(since=DAY, until=DAY, on=DAY)), "lens")


def act(source, target, type):
    return toy.event(source, target, type, DAY)


def test_a_partner_has_a_sign_where_all_its_arcs_go_one_way():
    signs = end_signs(arcs(act("NER", "RUS", "visit"), act("MLI", "RUS", "visit"), act("NER", "FRA", "visit")))
    assert {name: sign.direction for name, sign in signs.items()} == {"RUS": "strengthened", "FRA": "strengthened"}


def test_a_partner_whose_arcs_differ_has_none():
    assert end_signs(arcs(act("NER", "FRA", "visit"), act("MLI", "FRA", "agreement_annulled"))) == {}


@pytest.mark.parametrize(("anchor", "dx", "moved"), [("left", 9, 9 + SIGN_PX), ("right", -9, -9 - SIGN_PX)])
def test_a_name_makes_room_for_its_sign_beside_the_dot(anchor, dx, moved):
    name, spot = Name("RUS", "Russia", (0, 0), 12, lead=SIGN_PX), Spot(anchor, dx, 0)
    assert beside_sign(name, spot).dx == moved
    (shape,) = sign_shapes([(name, spot)], end_signs(arcs(act("NER", "RUS", "visit"))), PALETTE)
    reach = [float(point.split(",")[0]) for point in shape["path"][1:-1].split("L")]
    assert min(dx, moved) <= min(reach)
    assert max(reach) <= max(dx, moved)


def test_a_sign_counts_when_names_are_placed():
    signed = {name.id: name for name, _spot in placed(["RUS", "USA"], "lens", {"RUS"}, room=True)}
    assert (signed["RUS"].lead, signed["USA"].lead) == (SIGN_PX, 0)
    assert signed["RUS"].extent[0] > signed["USA"].extent[0] * len("Russia") / len("United States")


def test_fills_lose_hatches_and_blocs_without_an_outline():
    given = {"GIN": Fill("ECOWAS", "suspended"), "MLI": Fill("AES", "member", "ECOWAS"), "TCD": Fill("ECCAS")}
    assert plain_fills(given) == {"GIN": Fill("ECOWAS"), "MLI": Fill("AES")}
