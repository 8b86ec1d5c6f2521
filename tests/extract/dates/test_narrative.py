from datetime import date

import pytest

from sahel.extract.dates.genre import is_narrative
from sahel.extract.dates.lexicon import lexicon
from sahel.extract.dates.spot import spots
from tests.extract.dates.toy_dates import document, values

HISTORY = (
    "On 3 May 1891 the column left the coast. It reached the river in June 1891. In August it fought. "
    "In November 1891 the chiefs signed. In January the fort was begun. A rising broke out in April 1892. "
    "By May the road was cut. Old men still spoke of 1804. In June the column turned back."
)


def narrative(text, published="2024-03-28"):
    seen = list(spots(document(text), lexicon("en")))
    return is_narrative(seen, date.fromisoformat(published) if published else None)


def test_a_history_is_a_narrative_and_a_dispatch_is_none():
    assert narrative(HISTORY)
    assert not narrative("The envoy left on Tuesday. The pact dates from 1977. Yesterday talks began, in March.")


def test_background_years_do_not_make_a_dispatch_a_narrative():
    text = "The minister spoke on Monday and again on Tuesday. " * 3 + "Deals of 1961, 1974, 1977, 1985 and 1994 end."
    assert not narrative(text)


@pytest.mark.parametrize("published", [None, "2024-03-28"])
def test_times_of_a_narrative_hang_on_the_last_one(published):
    read = [value for _, value in values(HISTORY, published=published)]
    assert read == [
        "1891-05-03",
        "1891-06",
        "1891-08",
        "1891-11",
        "1892-01",
        "1892-04",
        "1892-05",
        "1804",
        "1892-06",
    ]


def test_bare_old_numbers_are_years_only_where_the_text_has_such_years():
    history = "They marched in June 1777. The 1777 campaign failed."
    assert ("1777", "1777") in values(history)
    assert values("The 1777 rifles arrived.") == []


def test_years_before_our_era_have_no_days():
    assert values("The fleet sailed in 480 BC.") == [("480 BC", "BC0480")]


def test_words_of_the_day_of_writing_stay_with_it_in_a_narrative():
    text = HISTORY + " A statue fell last week. In July the chiefs came."
    assert values(text)[-2:] == [("last week", "2024-W12"), ("July", "1892-07")]
    assert values(text, published=None)[-2:] == [("last week", "XXXX-WXX"), ("July", "1892-07")]


@pytest.mark.parametrize(("end", "monday"), [("9999-12-31", "9999-12-27"), ("9999-12-28", "9999-12-27")])
def test_a_weekday_at_the_end_of_the_calendar_is_a_day_of_the_calendar(end, monday):
    years = " ".join(f"In May {year} they met." for year in range(1930, 1950))
    assert values(f"{years} On {end} it ended. They left on Monday.")[-1] == ("Monday", monday)
