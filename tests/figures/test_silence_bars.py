"""The silence meter as bars: articles and voices a month, a cross where nothing was read."""

from sahel.analysis.silence import Read, silence_meter
from sahel.figures.silence_bars import MOST_MONTHS, Meter, silence_alt, silence_figure, silence_table

READS = [Read(f"a{at}", "2025-03-10", f"v{at % 2}", frozenset({"NER"})) for at in range(3)]


def meter(since="2025-02-01", until="2025-04-30"):
    return Meter("Read of Niger", silence_meter(READS, since, until, ("NER",)), "nothing read")


def trace(figure, name):
    return next(one for one in figure.data if one.name == name)


def test_articles_and_voices_stand_in_each_month():
    figure = silence_figure([meter()])
    assert list(trace(figure, "articles").y) == [0, 3, 0]
    assert list(trace(figure, "voices").y) == [0, 2, 0]


def test_a_month_of_which_nothing_was_read_has_a_cross():
    assert list(trace(silence_figure([meter()]), "nothing read").x) == ["2025-02-01", "2025-04-01"]


def test_two_meters_have_axes_of_their_own():
    figure = silence_figure([meter(), meter()])
    (low, high), (low2, high2) = figure.layout.yaxis.domain, figure.layout.yaxis2.domain
    assert 0 <= low2 < high2 < low < high <= 1


def test_a_long_period_shows_its_last_months_and_the_table_all():
    long = meter(since="2020-01-01")
    assert len(trace(silence_figure([long]), "articles").x) == MOST_MONTHS
    assert len(silence_table([long]).rows) == len(long.months)


def test_the_words_say_how_much_was_read():
    assert meter().words(meter().months[1]) == "Mar 2025: 3 articles, 2 publishers, as usual"
    assert silence_alt([meter()]).endswith("Read of Niger: 3 articles in 3 months, nothing read in 2.")
