import pytest

from sahel.briefing.row_source import source_words


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (None, ""),
        ("https://www.dailysabah.com/world/x ; takes effect one year after notice", "source: dailysabah.com"),
        ("https://medafricatimes.com/43110 ; end date not checked", "source: medafricatimes.com, day not checked"),
        ("general knowledge (treaty/accession date)", "source: general knowledge (treaty/accession date)"),
    ],
)
def test_a_row_is_named_by_whose_page_it_is(source, said):
    assert source_words(source) == said
