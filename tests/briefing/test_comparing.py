"""What differs between two briefings, as records and in words."""

from dataclasses import replace

from sahel.analysis.ledger import Entry
from sahel.briefing.compared_words import compared_sections
from sahel.briefing.comparing import Turned, compare
from sahel.briefing.drawings import DrawnTie, LadderDrawing, MapDrawing
from sahel.briefing.records import Basis, Source
from tests.briefing.edition_world import briefing, step
from tests.toy import claim, event

DAY = "2024-06-01"


def arc(pair=("NER", "RUS"), up=1.0, down=0.0):
    return DrawnTie(pair, up, down, thin=False, in_force=0, events=())


def mapped(*arcs, **more):
    drawn = MapDrawing(tuple(arcs), (), (), DAY)
    return briefing(steps=(step("map", "map", drawing=drawn),), **more)


def resting(*events, constants=None, readers=(), sources=()):
    return Basis(tuple(events), {}, tuple(sources), constants or {}, tuple(readers))


def source(article_id, title="A title"):
    return Source(article_id, title, "Alpha", "2024-05-01", None, "en")


def ladder(stage, kind="forces", pair=("NER", "RUS")):
    entry = Entry(kind, stage, "2024-01-01", None, None, (), ())
    return briefing(steps=(step("change:NER-RUS", "change", drawing=LadderDrawing(pair, DAY, (entry,), ())),))


def lines(older, newer):
    return {section.heading: section.lines for section in compared_sections(compare(older, newer))}


def test_a_briefing_does_not_differ_from_itself():
    made = mapped(arc(), basis=resting(event(on=DAY), constants={"a": 1}))
    assert compare(made, made).same
    assert compared_sections(compare(made, made)) == ()


def test_arcs_that_turned_are_new_or_gone_come_first():
    older = mapped(arc(), arc(("MLI", "FRA"), 0.0, 1.0), arc(("TCD", "FRA")))
    newer = mapped(arc(up=0.0, down=2.0), arc(("MLI", "FRA"), 0.0, 3.0), arc(("BFA", "RUS")))
    found = {one.pair: one for one in compare(older, newer).relations}
    assert found[("NER", "RUS")].direction == Turned("strengthened", "weakened")
    assert {pair: one.fate for pair, one in found.items()} == {
        ("NER", "RUS"): "changed",
        ("TCD", "FRA"): "gone",
        ("BFA", "RUS"): "new",
    }
    assert lines(older, newer)["Relations"] == (
        "Burkina Faso – Russia: new on the map (strengthened)",
        "Niger – Russia: weakened, before: strengthened",
        "Chad – France: no longer on the map (strengthened)",
    )


def test_the_direction_of_an_arc_is_told_by_the_constants_of_its_own_briefing():
    drawn = arc(up=1.0, down=0.3)
    older, newer = (mapped(drawn, basis=resting(constants={"contested_share": share})) for share in (0.5, 0.1))
    (relation,) = compare(older, newer).relations
    assert relation.direction == Turned("strengthened", "contested")
    assert "contested_share: 0.1, before: 0.5" in lines(older, newer)["Constants and reader"]


def test_stages_of_a_ladder_that_both_draw_are_compared():
    (relation,) = compare(ladder("announced"), ladder("in_force")).relations
    assert relation.stages == (("forces", Turned("announced", "in_force")),)
    (line,) = lines(ladder("announced"), ladder("in_force"))["Relations"]
    assert line == "Niger – Russia, Forces and bases: in force, before: announced"


def test_a_ladder_that_one_of_them_does_not_draw_is_not_known_to_differ():
    assert compare(briefing(), ladder("in_force")).relations == ()


def test_events_are_new_gone_or_told_with_another_probability():
    said = claim("NER", "RUS", "talks", "2024-03-26")
    stays, turns = event("MLI", "FRA", "talks", "2024-04-01"), event(claims=(said,), on="2024-03-26")
    gone, new = event(type="visit", on="2024-02-01"), event(type="training", on="2024-05-01")
    older = briefing(basis=resting(stays, turns, gone))
    newer = briefing(basis=resting(stays, replace(turns, p=0.95), new))
    (relation,) = compare(older, newer).relations
    told = {one.event_id: one for one in relation.events}
    assert {key: one.fate for key, one in told.items()} == {
        turns.event_id: "changed",
        gone.event_id: "gone",
        new.event_id: "new",
    }
    assert told[turns.event_id].p == Turned(0.8, 0.95)
    assert told[new.event_id].p == Turned(None, 0.8)
    words = lines(older, newer)["Relations"]
    assert [line.split(": ")[1].split(",")[0] for line in words] == ["probability 0.95", "added", "not in it any more"]
    assert all(line.startswith("Niger – Russia: ") for line in words)


def test_an_event_that_a_correction_gave_other_parties_is_told_of_both_pairs():
    was = event("NER", "RUS", "talks", "2024-03-26")
    now = replace(was, target="FRA")
    found = compare(briefing(basis=resting(was)), briefing(basis=resting(now))).relations
    assert [one.pair for one in found] == [("NER", "FRA"), ("NER", "RUS")]


def test_steps_are_new_gone_reworded_redrawn_hidden_and_reordered():
    older = briefing(steps=tuple(step(key) for key in ("title", "a", "b", "c", "gone")))
    newer = briefing(
        steps=(
            step("title"),
            step("b", sentence="Otherwise."),
            step("a", drawing=MapDrawing((), (), (), DAY)),
            step("c", hidden=True),
            step("new"),
        )
    )
    compared = compare(older, newer)
    assert compared.reordered
    assert {one.key: one.fate for one in compared.steps} == {
        "a": "changed",
        "b": "changed",
        "c": "changed",
        "new": "new",
        "gone": "gone",
    }
    by_key = {one.key: one for one in compared.steps}
    assert (by_key["a"].drawn, by_key["b"].drawn) == (True, False)
    assert by_key["b"].sentence == Turned("b says something.", "Otherwise.")
    assert by_key["c"].shown == Turned(True, False)
    assert lines(older, newer)["Steps"] == (
        "the steps stand in another order",
        "B: Otherwise. Before: b says something.",
        "A: another figure",
        "C: hidden, before shown",
        "New: new step: new says something.",
        "Gone: not in it any more: gone says something.",
    )


def test_articles_readers_and_the_frame_are_compared():
    older = briefing(basis=resting(readers=("rules@1",), sources=(source("a1"),)), mark="internal")
    newer = briefing(basis=resting(readers=("rules@2",), sources=(source("b2" * 32, None),)), title="July")
    compared = compare(older, newer)
    assert ([one.article_id for one in compared.added], [one.article_id for one in compared.gone]) == (
        ["b2" * 32],
        ["a1"],
    )
    assert compared.readers == Turned(("rules@1",), ("rules@2",))
    assert dict(compared.frame) == {"title": Turned("Toy", "July"), "mark": Turned("internal", "")}
    words = lines(older, newer)
    assert words["Articles"] == (
        "added: without a title (b2b2b2b2b2b2), Alpha, 2024-05-01",
        "not in it any more: A title, Alpha, 2024-05-01",
    )
    assert words["Constants and reader"] == ("reader: rules@2, before: rules@1",)
    withdrawn = compare(older, newer, frozenset({"a1", "not of it"}))
    assert (withdrawn.withdrawn, withdrawn.gone) == (("a1",), ())
    told = {section.heading: section.lines for section in compared_sections(withdrawn)}["Articles"]
    assert told[-1] == "withdrawn (a1)"
    assert words["Frame"] == ("title: July, before: Toy", "handling mark: nothing, before: internal")
