"""English or French, by function words."""

import pytest

from sahel.sources.language import language_of


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The head of the junta was received by the minister.", "en"),
        ("Le chef de la junte a été reçu par le ministre.", "fr"),
        ("L’armée n’a pas quitté les bases du nord, selon elle.", "fr"),
        ("LE MALI ET LE NIGER ONT QUITTÉ LA CEDEAO", "fr"),
        ("Niamey", "en"),
        ("", "en"),
        ("He said “le roi est mort” and left for the north of the country with his men.", "en"),
    ],
)
def test_function_words_tell_and_a_tie_is_english(text, lang):
    assert language_of(text) == lang
