"""The silence meter: articles and voices read, by country and month."""

from sahel.analysis.silence import Read, months_between, silence_meter


def read(number, day, voice="v", countries=("NER",)):
    return Read(f"a{number}", day, voice, frozenset(countries))


def test_months_of_a_period_are_whole():
    assert months_between("2023-11-30", "2024-02-01") == ("2023-11", "2023-12", "2024-01", "2024-02")
    assert months_between("2024-03-05", "2024-03-05") == ("2024-03",)


def test_articles_and_voices_are_counted_apart():
    reads = [read(1, "2024-01-05", "AFP"), read(2, "2024-01-09", "AFP"), read(3, "2024-01-31", "Reuters")]
    (month,) = silence_meter(reads, "2024-01-01", "2024-01-31", ["NER"])
    assert (month.country, month.month, month.articles, month.voices) == ("NER", "2024-01", 3, 2)


def test_a_month_of_which_nothing_was_read_is_there_and_says_so():
    reads = [read(1, "2023-12-05"), read(2, "2024-02-05")]
    found = silence_meter(reads, "2024-01-01", "2024-02-29", ["NER", "MLI"])
    assert [(one.country, one.month, one.level) for one in found] == [
        ("NER", "2024-01", "unread"),
        ("NER", "2024-02", "usual"),
        ("MLI", "2024-01", "unread"),
        ("MLI", "2024-02", "unread"),
    ]


def test_a_month_with_less_than_half_the_usual_is_thin():
    reads = [read(f"{month}{n}", f"2024-{month:02}-10") for month in range(1, 7) for n in range(4)]
    reads.append(read("last", "2024-07-10"))
    (month,) = silence_meter(reads, "2024-07-01", "2024-07-31", ["NER"])
    assert (month.articles, month.usual, month.level) == (1, 4, "thin")


def test_nothing_is_usual_where_nothing_was_read_before():
    (month,) = silence_meter([read(1, "2024-01-05")], "2024-01-01", "2024-01-31", ["NER"])
    assert (month.usual, month.level) == (None, "usual")


def test_an_earlier_clock_has_not_read_what_came_later():
    reads = [read(1, "2024-01-05"), read(2, "2024-01-20")]
    (month,) = silence_meter(reads, "2024-01-01", "2024-01-31", ["NER"], known="2024-01-10")
    assert month.articles == 1
