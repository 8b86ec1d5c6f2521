import pytest

from sahel.briefing.mind import reversal
from sahel.i18n import speaking
from tests.toy import claim, event


def told(*what, modality="happened", domain=None):
    more = {"domain": domain} if domain else {}
    return event(*what, claims=(claim(*what, modality=modality, **more),), **more)


@pytest.mark.parametrize(
    ("what", "undone"),
    [
        (("ECOWAS", "NER", "sanction", "2023-07-30"), "ECOWAS lifted sanctions on Niger"),
        (("FRA", "NER", "withdrawal", "2023-12-22"), "France sent forces to Niger"),
        (("RUS", "NER", "deployment", "2024-04-10"), "Russia withdrew forces from Niger"),
        (("NER", "AES", "membership_joined", "2023-09-16"), "Niger left the AES"),
        (("NER", "BEN", "expulsion", "2026-01-01"), "Niger restored diplomatic relations with Benin"),
        (("NER", "USA", "agreement_annulled", "2024-03-16"), "the two signed a military agreement"),
    ],
)
def test_the_ledger_knows_what_would_undo_an_act(what, undone):
    assert reversal(told(*what)) == undone


def test_it_is_undone_by_an_act_of_the_same_kind_of_side():
    pact = told("MLI", "RUS", "agreement_signed", "2025-06-23", domain="economic")
    assert reversal(pact) == "Mali annulled an economic agreement with Russia"


def test_who_is_told_to_leave_would_come_back():
    assert reversal(told("NER", "FRA", "expulsion", "2023-08-25", domain="military")) == "France sent forces to Niger"


@pytest.mark.parametrize("kind", ["talks", "condemnation", "aid"])
def test_of_what_the_ledger_does_not_keep_it_knows_no_undoing(kind):
    assert reversal(told("NER", "RUS", kind, "2024-03-26")) is None


def test_in_french_too():
    with speaking("fr"):
        assert (
            reversal(told("ECOWAS", "NER", "sanction", "2023-07-30"))
            == "la CEDEAO a levé des sanctions contre le Niger"
        )
