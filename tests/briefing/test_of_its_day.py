"""What is drawn again is judged by the constants of its briefing, not by those of the day on which it is looked at."""

from dataclasses import replace

from sahel.briefing.drawings import DrawnTie, MapDrawing
from sahel.briefing.drawn_words import table_of
from sahel.briefing.of_its_day import constants_of, of_its_day
from sahel.briefing.records import Basis
from sahel.briefing.sources import flat_constants
from sahel.facts.constants import constants, judging_by


def resting(given):
    return Basis((), {}, (), given, ())


def test_constants_that_were_written_flat_come_back_as_they_were():
    other = replace(
        constants(),
        contested_share=0.01,
        climate=replace(constants().climate, band=0.5),
        modality_weight={**constants().modality_weight, "denied": 0.4},
    )
    assert constants_of(resting(dict(flat_constants(other)))) == other


def test_a_constant_that_is_younger_than_the_briefing_is_that_of_today():
    assert constants_of(resting({})) == constants()
    assert constants_of(resting({"no.more": 1})) == constants()


def test_other_constants_hold_inside_only_also_after_an_error():
    standing = constants()
    other = replace(standing, highest_p=0.5)
    try:
        with judging_by(other):
            assert constants() == other
            raise LookupError
    except LookupError:
        assert constants() == standing


def test_an_arc_is_drawn_in_the_direction_that_it_had():
    arc = DrawnTie(("NER", "RUS"), up=1.0, down=0.3, thin=False, in_force=0, events=())
    drawing = MapDrawing((arc,), (), (), "2024-06-01")
    told = {share: table_of(drawing, resting({"contested_share": share})).rows[0] for share in (0.01, 0.9)}
    assert "contested" in " ".join(told[0.01])
    assert "strengthened" in " ".join(told[0.9])


def test_a_function_so_marked_is_called_as_before():
    @of_its_day
    def share(drawing, basis, more, *, named=0):
        return drawing, constants().contested_share, more, named

    assert share("d", resting({"contested_share": 0.2}), 1, named=2) == ("d", 0.2, 1, 2)
