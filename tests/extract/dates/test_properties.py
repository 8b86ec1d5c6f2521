from hypothesis import given, settings
from hypothesis import strategies as st

from sahel.extract.dates.lexicon import lexicon
from tests.extract.dates.toy_dates import PUBLISHED, read

_NUMBERS = ["0", "1", "31", "00", "99", "1961", "2024", "9999", "30/02/2023", "2024-13-45", "25:61", "23:59", "12.5"]
_MARKS = ["’", "'", ",", ".", "-", "–", "(", ")", "\n\n", "é", "İ", "\u200b", "١٢", "XXe"]
_PUBLISHED = st.sampled_from([None, PUBLISHED, "2024-02-29", "0001-01-01", "9999-12-31", "not a day"])


def _words(lang):
    known = sorted({word for words in lexicon(lang).values.values() for word in words})
    return st.sampled_from(known + [word.capitalize() for word in known] + _NUMBERS + _MARKS)


def _texts(lang):
    return st.lists(_words(lang), max_size=25).map(" ".join)


def _sound(text, lang, published):
    last = 0
    for time in read(text, lang, published):
        assert last <= time.start < time.end
        assert text[time.start : time.end] == time.text
        assert time.value
        assert (time.date_start is None) == (time.date_end is None) == (time.rule == "none")
        assert time.date_start is None or time.date_start <= time.date_end
        last = time.end


@settings(max_examples=300)
@given(_texts("en"), _PUBLISHED)
def test_any_run_of_english_words_of_time_is_read_soundly(text, published):
    _sound(text, "en", published)


@settings(max_examples=300)
@given(_texts("fr"), _PUBLISHED)
def test_any_run_of_french_words_of_time_is_read_soundly(text, published):
    _sound(text, "fr", published)


@given(st.text(max_size=200), st.sampled_from(["en", "fr"]))
def test_any_text_at_all_is_read_soundly(text, lang):
    _sound(text, lang, PUBLISHED)


@given(st.dates(), st.sampled_from(["%d/%m/%Y", "%Y-%m-%d"]))
def test_a_day_in_figures_is_that_day(day, form):
    if day.year < 1000:
        return
    (found,) = read(f"Le {day.strftime(form)}.", "fr", None)
    assert found.date_start == found.date_end == day.isoformat()


@given(st.integers(2_960, 3_000), st.sampled_from(["2024-03-26", "26/03/2024", "23:59", "10h30", "26.03.24"]))
def test_a_time_that_is_cut_by_the_end_of_an_endless_sentence_is_read_soundly(before, time):
    for lang in ("en", "fr"):
        _sound("🍆" * before + time + "🍆" * 100, lang, PUBLISHED)
        _sound("x " * (before // 2) + time + " x" * 60, lang, PUBLISHED)
