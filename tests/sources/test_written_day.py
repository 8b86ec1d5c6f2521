"""A page's day is believed only where the page writes it out."""

import pytest

from sahel.sources import read_bytes
from sahel.sources.written_day import written_day
from tests.sources.making import page


def published(content):
    (article,) = read_bytes("a.html", page(f'<meta property="article:published_time" content="{content}">').encode())
    return article.published


@pytest.mark.parametrize(
    "content",
    [
        "2024-03-26",
        "2024-03-26T23:30:00-05:00",
        "20240326",
        "26 March 2024",
        "March 26, 2024",
        "26 mars 2024",
        "26/03/2024",
    ],
)
def test_a_day_that_is_written_out_is_believed(content):
    assert published(content) == "2024-03-26"


@pytest.mark.parametrize(
    "content", ["2024-03", "March 2024", "2024", "2024-02-31", "31/02/2024", "05/03/2024", "soon", "", "2024-13-45"]
)
def test_what_is_no_whole_day_is_none_and_nothing_is_filled_in(content):
    assert published(content) is None


def test_a_day_to_come_is_none():
    assert published("2199-03-26") is None


@pytest.mark.parametrize("text", ["1er mars 2024", "1 March 2024", "March 1st, 2024", "2024/3/1", "on 2024-03-01."])
def test_the_first_of_a_month_is_believed_where_it_stands(text):
    assert written_day("2024-03-01", text) == "2024-03-01"


@pytest.mark.parametrize("text", ["2024-03", "March 2024", "11 March 2024", "2024-03-011", "92024-03-01", "2024-03-12"])
def test_the_first_of_a_month_is_not_believed_where_only_the_month_stands(text):
    assert written_day("2024-03-01", text) is None
