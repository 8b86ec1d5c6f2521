"""The manifest of formats: the one place from which help and dispatch are made."""

from sahel.sources.manifest import FORMATS, format_of, help_text, suffixes


def test_no_suffix_is_claimed_twice():
    assert len(suffixes()) == len(set(suffixes()))


def test_help_names_every_suffix_and_what_it_holds():
    for one in FORMATS:
        assert one.about in help_text()
        assert all(suffix in help_text() for suffix in one.suffixes)


def test_a_suffix_finds_its_format_in_any_case():
    assert format_of(".JSONL") is format_of(".jsonl")
    assert format_of(".exe") is None
    assert format_of("") is None
