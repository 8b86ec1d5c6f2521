"""An article that nobody dated: the page says what no line will show, and offers the day that the text states."""

from datetime import date

import pytest

from sahel.model import Extraction, Timex
from sahel.ui.add import held
from tests.pages.conftest import shown
from tests.pages.test_add import paste
from tests.toy import claim

SAYS = "Niger and Morocco signed an agreement in Niamey on Wednesday."
TEXT = f"NIAMEY, 30 April 2026. {SAYS}"

pytestmark = pytest.mark.usefixtures("full_store")


class DatelineReader:
    """Finds the dateline, and a claim that is dated only if the article is."""

    id = "toy@1"

    def read(self, article):
        start = article.text.index(SAYS[:40])
        span = {"evidence_start": start, "evidence_end": len(article.text), "quote": article.text[start:]}
        on = "2026-04-29" if article.published else None
        made = claim("NER", "MAR", "agreement_signed", on, article=article.id, publisher=article.publisher, **span)
        at = article.text.index("30 April 2026")
        day = Timex(at, at + 13, "30 April 2026", "DATE", "2026-04-30", "2026-04-30", "2026-04-30")
        return Extraction(article.id, self.id, dates=(day,), claims=(made,))


@pytest.fixture(autouse=True)
def dateline_reader(monkeypatch):
    monkeypatch.setattr(held, "open_reader", DatelineReader)


def test_it_says_what_no_line_will_show_and_offers_the_day_that_the_text_states(run):
    app = paste(run("add"), TEXT)
    assert "1 claim has no date" in shown(app)
    app.button(key="offer-1").click().run()
    assert app.date_input(key="published-1-0").value == date(2026, 4, 30)
    assert "has no date" not in shown(app)
    assert "29 Apr 2026" in shown(app)


def test_saved_without_a_day_it_is_led_to_as_undated_and_its_pair_quotes_it(run):
    app = paste(run("add"), TEXT)
    app.button(key="save").click().run()
    assert "None of its claims has a date" in shown(app)
    page = shown(run(country="NER", partner="MAR", undated="true"))
    assert "No dated sentence in this view. Undated:" in page
    assert f"“{SAYS}”" in page
    assert "No dated sentence in this view; undated (1)." in shown(run(country="NER", partner="MAR"))


def test_a_day_inside_the_sentence_of_a_claim_is_not_offered(run):
    app = paste(run("add"), SAYS.replace("on Wednesday", "on 30 April 2026"))
    assert not app.exception
    assert not [button for button in app.button if str(button.key).startswith("offer-")]
