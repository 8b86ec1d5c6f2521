"""An undated act takes the day of a recent one of the same parties beside it, and of no other."""

import pytest

from tests.extract.toy_reading import claims_of

NAMES = {"Niger": "NER", "Mali": "MLI", "France": "FRA", "French": "FRA:demonym", "Paris": "FRA"}
OPENING = "Niger annulled its military agreement with France on Monday."


def of_type(text, kind, published="2024-03-07", day="2024-03-04"):
    claims = claims_of(text, NAMES, published=published, dates=[("on Monday", day, day)])
    return next(c for c in claims if c.type == kind)


def test_a_further_act_of_the_same_party_on_the_same_one_is_of_the_same_day():
    claim = of_type(f"{OPENING} Niger also expelled the French ambassador.", "expulsion")
    assert (claim.date_start, claim.date_end, claim.date_rule) == ("2024-03-04", "2024-03-04", "resolved")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{OPENING} It rained. Shops were shut. It was hot. Niger expelled the French ambassador.", "expulsion"),
        (f"{OPENING} Niger had expelled the French ambassador.", "expulsion"),
        (f"{OPENING} France condemned Niger.", "condemnation"),
        (f"{OPENING} Niger accuses France of spying.", "accusation"),
        (f"{OPENING} France withdrew its ambassador from Niger.", "diplomatic_break"),
        (f"{OPENING} Niger plans to expel the French ambassador.", "expulsion"),
    ],
)
def test_what_is_far_earlier_a_stance_a_reaction_or_a_plan_stays_undated(text, kind):
    assert of_type(text, kind).date_start is None


def test_an_old_day_is_not_lent():
    assert of_type(f"{OPENING} Niger expelled the French ambassador.", "expulsion", "2025-03-07").date_start is None
    assert of_type(f"{OPENING} Niger expelled the French ambassador.", "expulsion", None).date_start is None
