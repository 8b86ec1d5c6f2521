"""The language that is spoken: one per context, English unless somebody says otherwise; the catalogue of the tree."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po

from sahel.i18n import _, catalogue_file, language, ngettext, speaking

ROOT = Path(__file__).parents[1]
BENDS = {"", "de", "à", "en", "que"}


@pytest.fixture(scope="module")
def catalogue():
    with catalogue_file("fr").open("rb") as handle:
        return read_po(handle, locale="fr")


def test_english_is_spoken_unless_somebody_says_otherwise():
    assert (language(), _("weakened")) == ("en", "weakened")


def test_french_is_spoken_inside_and_no_longer():
    with speaking("fr"):
        assert (language(), _("weakened")) == ("fr", "affaibli")
        with speaking("en"):
            assert _("weakened") == "weakened"
        assert _("weakened") == "affaibli"
    assert _("weakened") == "weakened"


def test_english_is_spoken_again_after_an_error():
    with pytest.raises(ValueError, match="broken"), speaking("fr"):
        raise ValueError("broken")
    assert language() == "en"


def test_another_thread_speaks_for_itself():
    with speaking("fr"), ThreadPoolExecutor(1) as pool:
        assert pool.submit(_, "weakened").result() == "weakened"


@pytest.mark.parametrize(("n", "said"), [(0, "0 lien"), (1, "1 lien"), (2, "2 liens")])
def test_french_counts_nought_as_one(n, said):
    with speaking("fr"):
        assert ngettext("{n} tie changed", "{n} ties changed", n).format(n=n) == f"{said} a évolué".replace(
            "liens a", "liens ont"
        )


def test_what_no_catalogue_has_stands_as_it_is():
    with speaking("fr"):
        assert _("A string that nobody translated.") == "A string that nobody translated."


def placeholders(text):
    return {name: spec for _text, name, spec, _conversion in Formatter().parse(text) if name}


def messages(catalogue):
    for message in catalogue:
        if message.id:
            ids = message.id if isinstance(message.id, tuple) else (message.id,)
            said = message.string if isinstance(message.string, tuple) else (message.string,)
            yield ids, said


def test_a_translation_fills_in_what_the_original_fills_in_and_nothing_else(catalogue):
    for ids, said in messages(catalogue):
        known = set().union(*(placeholders(one) for one in ids))
        for one in said:
            assert set(placeholders(one)) <= known, one
            bends = {spec for name, spec in placeholders(one).items() if placeholders(ids[-1]).get(name, "") == ""}
            assert bends <= BENDS, one


def test_a_translation_is_typeset_as_french_is(catalogue):
    for _ids, said in messages(catalogue):
        for one in said:
            assert one, _ids
            assert not re.search(r" [:;?!%»]|« |'", one), one


SAYS = (
    "briefing/alliances_step.py",
    "briefing/change_step.py",
    "briefing/change_table.py",
    "briefing/change_words.py",
    "briefing/changes_steps.py",
    "briefing/frame_steps.py",
    "briefing/mind.py",
    "briefing/silence_step.py",
    "briefing/row_source.py",
    "briefing/withholding.py",
    "analysis/alliance_sentence.py",
    "analysis/headline.py",
    "analysis/headline_changes.py",
    "analysis/pair_sentence.py",
    "analysis/sentences.py",
    "analysis/told_by.py",
    "figures/membership_words.py",
    "figures/rungs.py",
    "figures/signs.py",
)
"""The modules whose words a composed briefing prints."""


@pytest.mark.parametrize("module", SAYS)
def test_every_string_of_a_composed_briefing_has_its_french(catalogue, module):
    translated = {ids[0] for ids, _said in messages(catalogue)}
    found = extract_from_file("python", ROOT / "sahel" / module, keywords={"_": None, "ngettext": (1, 2)})
    used = {message if isinstance(message, str) else message[0] for _line, message, *_rest in found}
    assert used
    assert used - translated == set()
