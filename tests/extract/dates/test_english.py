import pytest

from tests.extract.dates.toy_dates import only, read, values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He left on 26 March 2024.", "26 March 2024", "2024-03-26"),
        ("He left on March 26, 2024.", "March 26, 2024", "2024-03-26"),
        ("He left on the 26th of March 2024.", "the 26th of March 2024", "2024-03-26"),
        ("He left on Tuesday, 26 March 2024.", "Tuesday, 26 March 2024", "2024-03-26"),
        ("He left on Dec. 4, 2023.", "Dec. 4, 2023", "2023-12-04"),
        ("He left on 2024-03-26.", "2024-03-26", "2024-03-26"),
        ("He left on 03/26/2024.", "03/26/2024", "2024-03-26"),
        ("He left on 26/03/2024.", "26/03/2024", "2024-03-26"),
        ("They agreed in August 2020.", "August 2020", "2020-08"),
        ("It was signed in 1977.", "1977", "1977"),
        ("They met in the first half of 2023.", "the first half of 2023", "2023-H1"),
        ("They met in the third quarter of 2023.", "the third quarter of 2023", "2023-Q3"),
        ("They met in Q3 2023.", "Q3 2023", "2023-Q3"),
        ("They met in the summer of 2022.", "the summer of 2022", "2022-SU"),
        ("It began in the 1990s.", "the 1990s", "199"),
        ("It began in the 20th century.", "the 20th century", "19"),
    ],
)
def test_a_time_given_in_full_is_stated(text, words, value):
    for published in (None, "2024-03-28"):
        found = only(text, published=published)
        assert (found.text, found.value, found.type, found.rule) == (words, value, "DATE", "stated")


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The general called on March 26.", "March 26", "2024-03-26"),
        ("The general called on 3 April.", "3 April", "2023-04-03"),
        ("The general will call on 3 April.", "3 April", "2024-04-03"),
        ("The two agreed in January.", "January", "2024-01"),
        ("The two agreed in March.", "March", "2024-03"),
        ("The vote is expected in June.", "June", "2024-06"),
        ("A mission came last December.", "last December", "2023-12"),
        ("A mission will come next May.", "next May", "2024-05"),
        ("He spoke on Tuesday.", "Tuesday", "2024-03-26"),
        ("He spoke on Thursday.", "Thursday", "2024-03-28"),
        ("He will speak on Tuesday.", "Tuesday", "2024-04-02"),
        ("He spoke last Thursday.", "last Thursday", "2024-03-21"),
        ("They meet next Thursday.", "next Thursday", "2024-04-04"),
        ("He spoke on Sunday, March 24.", "Sunday, March 24", "2024-03-24"),
        ("He left yesterday.", "yesterday", "2024-03-27"),
        ("He leaves tomorrow.", "tomorrow", "2024-03-29"),
        ("He left the day before yesterday.", "the day before yesterday", "2024-03-26"),
        ("He left two days ago.", "two days ago", "2024-03-26"),
        ("He left three weeks ago.", "three weeks ago", "2024-W10"),
        ("He left five years ago.", "five years ago", "2019"),
        ("He left last week.", "last week", "2024-W12"),
        ("He left last month.", "last month", "2024-02"),
        ("He left last year.", "last year", "2023"),
        ("He left last summer.", "last summer", "2023-SU"),
    ],
)
def test_a_time_without_its_year_is_resolved_from_publication(text, words, value):
    found = only(text)
    assert (found.text, found.value, found.type, found.rule) == (words, value, "DATE", "resolved")
    assert found.date_start is not None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The general called on March 26.", "XXXX-03-26"),
        ("The two agreed in January.", "XXXX-01"),
        ("A mission came last December.", "XXXX-12"),
        ("He spoke on Tuesday.", "XXXX-WXX-2"),
        ("He left yesterday.", "XXXX-XX-XX"),
        ("He left two days ago.", "XXXX-XX-XX"),
        ("He left last week.", "XXXX-WXX"),
        ("He left last year.", "XXXX"),
        ("He left last summer.", "XXXX-SU"),
        ("He leaves today.", "PRESENT_REF"),
        ("Three days later he left.", "XXXX-XX-XX"),
        ("He has led the country since the July coup in Niger.", "XXXX-07"),
    ],
)
def test_without_a_publication_date_nothing_is_invented(text, value):
    found = only(text, published=None)
    assert (found.value, found.date_start, found.date_end, found.rule) == (value, None, None, "none")


@pytest.mark.parametrize(
    ("text", "words", "interval"),
    [
        ("They came in early March.", "early March", ("2024-03-01", "2024-03-10")),
        ("They came in mid-March.", "mid-March", ("2024-03-11", "2024-03-20")),
        ("They came in late February.", "late February", ("2024-02-21", "2024-02-29")),
        ("They came at the start of the month.", "the start of the month", ("2024-03-01", "2024-03-10")),
        ("They came last week.", "last week", ("2024-03-18", "2024-03-24")),
        ("They came last weekend.", "last weekend", ("2024-03-23", "2024-03-24")),
        ("They came in 2021.", "2021", ("2021-01-01", "2021-12-31")),
        ("They came in late 2021.", "late 2021", ("2021-09-01", "2021-12-31")),
        ("They came earlier this month.", "earlier this month", ("2024-03-01", "2024-03-28")),
        ("They come later this year.", "later this year", ("2024-03-28", "2024-12-31")),
        ("They came in the 1960s.", "the 1960s", ("1960-01-01", "1969-12-31")),
        ("They came in the winter of 2022.", "the winter of 2022", ("2022-12-01", "2023-02-28")),
        ("They came in the second quarter of 2023.", "the second quarter of 2023", ("2023-04-01", "2023-06-30")),
    ],
)
def test_a_vague_time_is_an_interval(text, words, interval):
    found = only(text)
    assert (found.text, (found.date_start, found.date_end)) == (words, interval)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("They stayed for two years.", "DURATION", "P2Y"),
        ("It was a ten-day visit.", "DURATION", "P10D"),
        ("They stayed for several weeks.", "DURATION", "PXW"),
        ("They stayed for two and a half years.", "DURATION", "P2.5Y"),
        ("They stayed for half a year.", "DURATION", "P0.5Y"),
        ("It grew over the past two years.", "DURATION", "P2Y"),
        ("They meet every Monday.", "SET", "XXXX-WXX-1"),
        ("They meet every two years.", "SET", "P2Y"),
        ("They hold daily talks.", "SET", "P1D"),
        ("He arrived yesterday morning.", "TIME", "2024-03-27TMO"),
        ("He arrived last night.", "TIME", "2024-03-27TNI"),
        ("It is now quiet.", "DATE", "PRESENT_REF"),
        ("It was recently quiet.", "DATE", "PAST_REF"),
        ("It looks to the future.", "DATE", "FUTURE_REF"),
    ],
)
def test_durations_sets_hours_and_plain_references(text, kind, value):
    found = only(text)
    assert (found.type, found.value) == (kind, value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 3 to 5 March 2024", ["2024-03-03", "2024-03-05"]),
        ("on March 3-5, 2024", ["2024-03-03", "2024-03-05"]),
        ("from 31 May to 1 June 2020", ["2020-05-31", "2020-06-01"]),
        ("between 2012 and 2014", ["2012", "2014"]),
        ("in April and June 2021", ["2021-04", "2021-06"]),
        ("from December to February 2022", ["2021-12", "2022-02"]),
        ("the war of 1915-17", ["1915", "1917"]),
    ],
)
def test_both_ends_of_a_range_are_read(text, expected):
    assert [value for _, value in values(f"They fought {text}.")] == expected


def test_an_hour_takes_the_day_that_its_sentence_names():
    assert values("They met at 10 a.m. on Tuesday.") == [
        ("10 a.m.", "2024-03-26T10:00"),
        ("Tuesday", "2024-03-26"),
    ]


def test_an_hour_without_any_day_is_that_of_publication_and_else_unknown():
    assert only("They met at 5 pm.").value == "2024-03-28T17:00"
    assert only("They met at 5 pm.", published=None).value == "XXXX-XX-XXT17:00"


def test_days_count_from_the_day_named_before():
    text = "The army rose on 18 August 2020. Three days later it spoke. The next day it left. That year ended well."
    assert [value for _, value in values(text)] == ["2020-08-18", "2020-08-21", "2020-08-22", "2020"]


def test_a_stated_year_holds_for_what_stands_beside_it():
    text = "In January 2021 the mission left. It came back in March."
    assert [value for _, value in values(text, published=None)] == ["2021-01", "2021-03"]
    assert [value for _, value in values(text)] == ["2021-01", "2021-03"]


def test_a_year_in_passing_does_not_draw_a_later_date_to_it():
    text = "The pact, signed in 2015, was annulled on March 16."
    assert [value for _, value in values(text)] == ["2015", "2024-03-16"]


@pytest.mark.parametrize(
    "text",
    [
        "May she rest; they may march on.",
        "The Sun said so.",
        "April Jones met June Smith.",
        "Airbase 201 and Resolution 2024 hold.",
        "They sent 2,000 troops and 1,000 guns.",
        "There were 1500 soldiers.",
        "They won 3-2, then 10-4.",
        "Call +227 20 73 21 06 or 0033 1 44 55.",
        "Version 3.11.2 is out.",
        "The G5 met round the clock, 24/7.",
        "A second round and the 2nd battalion.",
        "The former and the latter agree.",
    ],
)
def test_what_only_looks_like_a_time_is_left_alone(text):
    assert read(text) == ()


def test_a_future_word_does_not_carry_a_day_of_last_week_into_next_year():
    text = "The group set out its long-term plans on the platform on March 20."
    assert values(text) == [("March 20", "2024-03-20")]


def test_the_last_week_of_a_month_is_its_end():
    found = only("They fought in the last week of February 2024.")
    assert (found.value, found.date_start, found.date_end) == ("2024-02", "2024-02-21", "2024-02-29")
