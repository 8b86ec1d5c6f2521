import pytest

from sahel.errors import TableError
from sahel.extract.claims.fillers import SLOT_NAMES
from sahel.extract.claims.inflection import inflect
from sahel.extract.claims.lexicon import lexicon
from sahel.facts.claim_types import claim_types

LANGUAGES = ("en", "fr")


def triggers(lang):
    return {head.trigger for heads in lexicon(lang).heads.values() for head in heads}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_trigger_names_a_known_type(lang):
    assert {t.type for t in triggers(lang)} <= set(claim_types())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_slot_is_one_that_roles_can_fill(lang):
    assert {slot for t in triggers(lang) for slot in (*t.source, *t.target, *t.every)} <= SLOT_NAMES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_type_that_a_report_can_state_has_a_trigger(lang):
    untold = {"coup_context", "attack_context"}
    assert set(claim_types()) - untold <= {t.type for t in triggers(lang)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_trigger_has_roles_for_both_sides(lang):
    assert all(t.every or (t.source and t.target) for t in triggers(lang))


def test_english_verbs_are_inflected():
    assert {form for form, _ in inflect("annul", "en")} == {"annul", "annuls", "annulled", "annulling"}
    assert {form for form, _ in inflect("withdraw", "en")} == {
        "withdraw",
        "withdraws",
        "withdrew",
        "withdrawn",
        "withdrawing",
    }
    assert {form for form, _ in inflect("deny", "en")} == {"deny", "denies", "denied", "denying"}
    assert {form for form, _ in inflect("hand", "en")} == {"hand", "hands", "handed", "handing"}


def test_french_verbs_keep_the_sound_of_their_stem():
    forms = {form for form, _ in inflect("annoncer", "fr")}
    assert {"annonça", "annoncé", "annonceront", "annonçait"} <= forms
    assert "exigeait" in {form for form, _ in inflect("exiger", "fr")}


def test_a_set_that_does_not_exist_is_said_so(monkeypatch):
    broken = {"sets": {}, "triggers": [{"type": "talks", "verb": ["meet"], "with": "NOWHERE"}], "modality": {}}
    monkeypatch.setattr("sahel.extract.claims.lexicon.settings", lambda name: broken)
    lexicon.cache_clear()
    with pytest.raises(TableError, match="NOWHERE"):
        lexicon("en")
    monkeypatch.undo()
    lexicon.cache_clear()
