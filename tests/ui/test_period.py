"""The brush and the copied address, without a page."""

from sahel.figures.density import bins
from sahel.model import View
from sahel.ui.copy_link import link_of
from sahel.ui.period_brush import brushed

STRIP = bins({f"2024-{month:02}-01": 1 for month in range(1, 13)} | {"2025-01-01": 2})
NEWEST = "2025-01-20"


def test_an_end_of_the_brush_that_was_moved_takes_whole_months_and_the_other_keeps_its_day():
    period = ("2024-03-10", "2025-01-20")
    assert brushed(STRIP, ("May 2024", "Jan 2025"), period, NEWEST) == ("2024-05-01", "2025-01-20")
    assert brushed(STRIP, ("Mar 2024", "Jun 2024"), period, NEWEST) == ("2024-03-10", "2024-06-30")


def test_the_brush_never_asks_for_days_beyond_the_evidence():
    assert brushed(STRIP, ("Dec 2024", "Jan 2025"), ("2024-01-01", "2024-03-01"), NEWEST)[1] == NEWEST


def test_the_address_is_the_canonical_query_of_the_view_and_what_is_the_page_s_own():
    asked = View(country=("NER",), partner=("RUS",), until="2024-06-01")
    link = link_of("http://localhost:8501/evidence?old=1", asked, {"article": "ab12cd34"})
    assert link == "http://localhost:8501/evidence?country=NER&partner=RUS&until=2024-06-01&article=ab12cd34"


def test_the_address_of_the_plain_view_has_no_query():
    assert link_of("http://localhost:8501", View(), {}) == "http://localhost:8501/"
