from datetime import date

import pytest

from sahel.extract.dates.landmarks import landmarks
from tests.extract.dates.toy_dates import only, read


def days(text, lang="en", published="2024-03-28"):
    return [(t.value, t.date_start, t.date_end) for t in read(text, lang, published)]


def test_the_table_is_well_formed():
    rows = landmarks()
    assert len({row.id for row in rows}) == len(rows) > 10
    assert all(date.fromisoformat(row.first) <= date.fromisoformat(row.last) for row in rows)


def test_a_month_beside_a_coup_is_its_day_and_its_value_stays_the_month():
    text = "General Tiani has led Niger since the July coup."
    assert days(text) == [("2023-07", "2023-07-26", "2023-07-26")]


@pytest.mark.parametrize(
    ("text", "lang", "first"),
    [
        ("Mali has drifted since the May 2021 coup.", "en", "2021-05-24"),
        ("Mali has drifted since the coup of August 2020.", "en", "2020-08-18"),
        ("Le Niger change depuis le coup d'État de juillet 2023.", "fr", "2023-07-26"),
        ("Au Mali, le putsch d'août 2020 a tout changé.", "fr", "2020-08-18"),
    ],
)
def test_a_stated_coup_is_its_day(text, lang, first):
    assert days(text, lang)[0][1:] == (first, first)


def test_a_coup_elsewhere_stays_a_month():
    assert days("The kingdom has been quiet since the July coup.") == [("2023-07", "2023-07-01", "2023-07-31")]


def test_a_coup_still_to_come_at_publication_is_no_landmark():
    assert days("Niger is calm after the July coup.", published="2023-02-01")[0][1] == "2022-07-01"


def test_weeks_after_a_coup_count_from_its_day():
    found = only("Two days after the coup, Niger closed its borders.")
    assert (found.text, found.value, found.rule) == ("Two days after the coup", "2023-07-28", "resolved")


def test_the_country_of_the_sentence_decides_between_coups():
    assert only("Two days after the coup in Mali, talks began.").value == "2021-05-26"
    assert only("Deux jours après le coup, le Burkina Faso a parlé.", "fr").value == "2022-10-02"


def test_weeks_after_an_unknown_coup_are_a_duration():
    found = only("Two weeks after the coup, the kingdom spoke.")
    assert (found.type, found.value, found.date_start) == ("DURATION", "P2W", None)
