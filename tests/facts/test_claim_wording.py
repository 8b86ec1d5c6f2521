from string import Formatter
from typing import get_args

import pytest

from sahel.analysis.sentences import act, coded_sentence
from sahel.facts.claim_types import claim_types
from sahel.facts.claim_wording import modality_pattern, wording
from sahel.facts.ledger_rules import ledger_kinds
from sahel.i18n import speaking
from sahel.model import Lang, Modality
from tests.toy import claim, event

FILLED = {"source", "target", "a_domain", "its"}
LANGS = get_args(Lang)


def placeholders(text):
    return {name for _text, name, _spec, _conversion in Formatter().parse(text) if name}


@pytest.mark.parametrize("lang", LANGS)
def test_every_type_has_its_words(lang):
    for kind in claim_types():
        said = wording(kind, lang)
        assert all(said.verb)
        assert placeholders(said.subject) | placeholders(said.object) <= FILLED
        wants = {"source", "target"} if claim_types()[kind].makes_tie else {"source"}
        assert wants <= placeholders(said.subject) | placeholders(said.object), kind
        assert said.both == wording(kind, "en").both


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("modality", get_args(Modality))
def test_every_modality_has_a_pattern_for_one_and_for_several(lang, modality):
    for plural in (False, True):
        assert {"subject", "object"} <= placeholders(modality_pattern(modality, lang, plural))


def french(*what, modality="happened", **more):
    with speaking("fr"):
        return coded_sentence(event(*what, claims=(claim(*what, modality=modality),), **more))


@pytest.mark.parametrize(
    ("modality", "said"),
    [
        ("happened", "Les États-Unis ont retiré des forces du Niger (15 septembre 2024)."),
        ("announced", "Les États-Unis ont dit vouloir retirer des forces du Niger (15 septembre 2024)."),
        ("planned", "Les États-Unis prévoyaient de retirer des forces du Niger (15 septembre 2024)."),
        ("reported", "Les États-Unis auraient retiré des forces du Niger (15 septembre 2024)."),
        ("denied", "Il a été démenti que les États-Unis aient retiré des forces du Niger (15 septembre 2024)."),
    ],
)
def test_french_tells_a_modality_by_its_verb(modality, said):
    assert french("USA", "NER", "withdrawal", "2024-09-15", modality=modality) == said


READS = [
    ("NER", "RUS", "talks", "Le Niger et la Russie ont eu des entretiens"),
    ("RUS", "NER", "visit", "Une délégation de la Russie a effectué une visite au Niger"),
    ("USA", "UN", "membership_exit_announced", "Les États-Unis ont annoncé leur retrait de l’ONU"),
    ("NER", "ECOWAS", "membership_exit_announced", "Le Niger a annoncé son retrait de la CEDEAO"),
    ("ARE", "TCD", "arms_delivery", "Les Émirats arabes unis ont livré des armes au Tchad"),
    ("FRA", "DZA", "deployment", "La France a envoyé des forces en Algérie"),
    ("NER", None, "coup_context", "Un changement de pouvoir par la force a eu lieu au Niger"),
]


@pytest.mark.parametrize(("source", "target", "kind", "said"), READS)
def test_french_acts_read_as_french(source, target, kind, said):
    assert french(source, target, kind, "2024-03-01") == f"{said} (1er mars 2024)."


def test_a_visit_may_stand_in_the_middle_of_a_sentence():
    visit = event("MRT", "USA", "visit", "2025-07-09")
    assert act(visit) == "officials from Mauritania visited the United States"
    assert coded_sentence(visit).startswith("Officials from")


def test_what_both_did_is_told_of_the_two_where_they_were_just_named():
    talks = event("NER", "RUS", "talks", "2024-03-26")
    assert act(talks, known=True) == "the two held talks"
    assert act(event("RUS", "NER", "aid", "2024-03-26"), known=True) == "Russia granted aid to Niger"


def test_labels_are_in_the_language_that_is_spoken():
    with speaking("fr"):
        assert claim_types()["talks"].spoken_label == "Entretiens"
        assert ledger_kinds()["forces"].spoken_label == "Forces et bases"
    assert claim_types()["talks"].spoken_label == "Talks"
