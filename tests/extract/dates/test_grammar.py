import re

import pytest

from sahel.errors import TableError
from sahel.extract.dates.find import _READERS
from sahel.extract.dates.first import beginning
from sahel.extract.dates.lexicon import Lexicon, lexicon

LANGUAGES = ("en", "fr")


def toy(pattern, **more):
    raw = {
        "classes": {"month": {"march": 3, "may": 5}, "unit": {"day": "D"}},
        "capitalised": ["month"],
        "fragments": {"count": "int | 'some'"},
        "rules": [{"is": "calendar", "pattern": pattern, **more}],
    }
    return Lexicon(raw, "toy.yaml")


def matched(words, *tokens):
    row = "".join(words.sign(token) for token in tokens)
    return words.rules[0].pattern.fullmatch(row)


def test_a_pattern_reads_words_by_their_classes():
    words = toy("month int? | count unit")
    assert matched(words, "March", "3")
    assert matched(words, "some", "day")
    assert matched(words, "3", "day")
    assert not matched(words, "3", "March")


def test_a_month_in_small_letters_is_another_word():
    words = toy("month")
    assert matched(words, "March")
    assert matched(words, "MARCH")
    assert not matched(words, "march")


def test_a_word_named_twice_is_captured_twice():
    assert set(toy("month int 'to' month int").rules[0].pattern.groupindex) == {"month", "int", "month2", "int2"}


def test_a_look_around_consumes_nothing():
    words = toy("<'in' month >!int")
    row = words.sign("in") + words.sign("May") + words.sign("day")
    assert words.rules[0].pattern.match(row, 1).span() == (1, 2)
    assert words.rules[0].pattern.match(words.sign("May"), 0) is None


@pytest.mark.parametrize("pattern", ["nonsense", "month %", "month?", "'a'? month?"])
def test_a_pattern_that_cannot_work_is_refused_with_the_table_named(pattern):
    with pytest.raises(TableError, match=re.escape("toy.yaml")):
        toy(pattern).starts  # noqa: B018


@pytest.mark.parametrize(
    ("expression", "signs", "empty"),
    [
        ("[ab]c", "ab", False),
        ("(?:a)?b", "ab", False),
        ("(?P<x>a|b?)c", "abc", False),
        ("(?<=z)a", "a", False),
        ("(?!z)(?:a)?", "a", True),
        ("a|b", "ab", False),
    ],
)
def test_the_beginning_of_an_expression_is_known(expression, signs, empty):
    found = beginning(expression)
    assert (found.signs, found.empty) == (frozenset(signs), empty)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_rule_of_a_language_compiles_begins_with_a_sign_and_has_a_reader(lang):
    words = lexicon(lang)
    for start in words.starts.values():
        assert start.any_of.groups == 0
    for rule in words.rules:
        assert rule.reader == "pair" or rule.reader in _READERS
        assert (rule.reader == "pair") == ({"first", "second"} <= set(rule.pattern.groupindex))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_pattern_repeats_without_end_so_that_reading_is_linear(lang):
    glue = re.compile("\x01\\*")
    assert not any(re.search(r"[*+]", glue.sub("", rule.expression)) for rule in lexicon(lang).rules)
