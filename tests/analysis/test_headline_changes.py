"""The sentence that names the heaviest changes: only announced ones, in the words of the legend, never too long."""

from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.changes import Change
from sahel.analysis.headline import MOST_WORDS, headline
from sahel.analysis.headline_changes import heaviest
from sahel.analysis.ties import direction
from sahel.model import Tie, View

VIEW = View(since="2025-05-05", until="2026-05-04", on="2026-05-04")
SIDES = {"strengthened": (1, 0), "weakened": (0, 1), "contested": (1, 1), "no new evidence": (0, 0)}


def change(a, b, way="strengthened", announced=True):
    tie = Tie((a, b), *SIDES[way], False, ())
    assert direction(tie) == way
    return Change(tie, "new", way, 1.0, 0.0, 0.4, 0.95, 3, True, announced, ())


def test_each_way_is_named_by_its_heaviest_change():
    told = [change("NER", "USA", "weakened"), change("MLI", "RUS"), change("NER", "FRA", "weakened")]
    assert heaviest(told, MOST_WORDS) == (
        "Ties of Niger with the United States weakened; those of Mali with Russia strengthened"
    )


def test_two_that_went_alike_with_one_partner_are_named_together():
    told = [change("NER", "USA", "weakened"), change("TCD", "USA", "weakened"), change("MLI", "USA", "weakened")]
    assert heaviest(told, MOST_WORDS) == "Ties of Niger and Chad with the United States weakened"


def test_what_is_not_sure_enough_is_not_named_and_neither_is_silence():
    told = [change("NER", "USA", announced=False), change("MLI", "RUS", "no new evidence")]
    assert heaviest(told, MOST_WORDS) is None


def test_the_headline_names_changes_with_the_period_where_it_fits_and_counts_where_none_is_announced():
    told = [change("NER", "USA", "weakened"), change("MLI", "RUS")]
    ties = [one.tie for one in told]
    assert headline(ties, VIEW, told[1:]) == "Ties of Mali with Russia strengthened, 5 May 2025 to 4 May 2026."
    assert headline(ties, VIEW, [change("MLI", "RUS", announced=False)]).startswith("1 tie strengthened and 1 weakened")


PARTIES = st.sampled_from(["BFA", "CAF", "NER", "MLI", "STP"])


@given(st.lists(st.builds(change, PARTIES, st.sampled_from(["USA", "ARE", "GBR", "COD"]), st.sampled_from([*SIDES]))))
def test_the_sentence_never_exceeds_its_words(told):
    ties = [one.tie for one in told]
    assert len(headline(ties, VIEW, told).split()) <= MOST_WORDS
