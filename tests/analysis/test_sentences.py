import pytest

from sahel.analysis.sentences import change_sentence, coded_sentence, event_sentence
from sahel.facts.claim_types import claim_types
from sahel.model import Tie
from tests.toy import claim, event


def told(*what, modality="happened", **more):
    said = (claim(*what, modality=modality),)
    return coded_sentence(event(*what, claims=said, **more))


def test_an_act_names_both_parties_and_its_day():
    annulled = told("NER", "USA", "agreement_annulled", "2024-03-16")
    assert annulled == "Niger annulled a military agreement with the United States, 16 Mar 2024."


@pytest.mark.parametrize(
    ("modality", "sentence"),
    [
        ("happened", "The United States withdrew forces from Niger, 15 Sep 2024."),
        ("announced", "The United States said it would withdraw forces from Niger, 15 Sep 2024."),
        ("planned", "The United States planned to withdraw forces from Niger, 15 Sep 2024."),
        ("reported", "The United States is reported to have withdrawn forces from Niger, 15 Sep 2024."),
        ("denied", "It was denied that the United States withdrew forces from Niger, 15 Sep 2024."),
    ],
)
def test_what_did_not_simply_happen_is_told_so(modality, sentence):
    assert told("USA", "NER", "withdrawal", "2024-09-15", modality=modality) == sentence


def test_two_parties_take_the_plural():
    held = told("NER", "RUS", "talks", "2024-03-26", modality="reported")
    assert held == "Niger and Russia are reported to have held talks, 26 Mar 2024."
    sent = told("RUS", "NER", "visit", "2023-12-04", modality="announced")
    assert sent == "Officials from Russia said they would visit Niger, 4 Dec 2023."


def test_announcing_a_notice_is_giving_it():
    notice = told("NER", "ECOWAS", "membership_exit_announced", "2024-01-28", modality="announced")
    assert notice == "Niger gave notice of leaving ECOWAS, 28 Jan 2024."


def test_the_domain_takes_its_article():
    assert "signed an economic agreement" in told("NER", "IRN", "agreement_signed", "2024-01-24", domain="economic")
    assert "signed a political agreement" in told("NER", "IRN", "agreement_signed", "2024-01-24", domain="political")


def test_undated_and_disputed_events_say_so():
    assert told("NER", "RUS", "talks") == "Niger and Russia held talks, undated."
    disputed = told("NER", "BEN", "accusation", "2026-01-29", state="sources differ")
    assert disputed == "Niger accused Benin, 29 Jan 2026; sources differ."


def test_a_context_has_no_second_party():
    assert (
        told("NER", None, "coup_context", "2023-07-26")
        == "A change of power by force took place in Niger, 26 Jul 2023."
    )


@pytest.mark.parametrize("modality", ["happened", "announced", "planned", "reported", "denied"])
@pytest.mark.parametrize("kind", claim_types())
def test_every_type_makes_a_sentence_in_every_modality(kind, modality):
    sentence = told("USA", "ARE", kind, "2024-03-16", modality=modality)
    assert sentence[0].isupper() and sentence.endswith(", 16 Mar 2024.")
    assert "{" not in sentence and "  " not in sentence
    assert "United States" in sentence


def test_a_chronology_row_is_told_in_its_own_words():
    row = claim("NER", "RUS", "talks", "2024-03-26", reader="human:chronology@1", quote="Tiani and Putin spoke.")
    spoken = event("NER", "RUS", "talks", "2024-03-26", claims=(row,))
    assert event_sentence(spoken) == "Tiani and Putin spoke."
    assert coded_sentence(spoken) == "Niger and Russia held talks, 26 Mar 2024."


def test_a_tie_is_told_by_its_heaviest_event_and_silence_by_its_absence():
    first, second = event("NER", "RUS", "deployment", "2024-04-10"), event(on="2024-03-26")
    assert (
        change_sentence(Tie(("NER", "RUS"), 1, 0, False, (first, second)))
        == "Niger sent forces to Russia, 10 Apr 2024."
    )
    assert (
        change_sentence(Tie(("MLI", "USA"), 0, 0, False, ()))
        == "There is no new evidence on Mali and the United States."
    )
