"""The sentence above the bars: members, suspended, leaving, and who left last."""

from sahel.analysis.alliance_sentence import alliance_sentence, names
from sahel.analysis.memberships import bars


def said(alliance, on, known=None):
    return alliance_sentence(alliance, bars(alliance, known=known), on)


def test_who_left_is_told_with_both_of_its_days():
    told = said("ECOWAS", "2025-02-01")
    assert "12 members on record" in told
    assert "Burkina Faso, Mali and Niger left with effect from 29 Jan 2025, announced on 28 Jan 2024" in told


def test_before_the_exit_they_are_members_who_announced_it():
    told = said("ECOWAS", "2024-06-01")
    assert "15 members on record" in told
    assert "Burkina Faso, Mali and Niger announced on 28 Jan 2024 to be leaving" in told
    assert "left with effect from 31 Dec 2000" in told  # the last who had left by then: Mauritania


def test_what_was_not_known_yet_is_not_told():
    told = said("ECOWAS", "2024-06-01", known="2024-01-15")
    assert "leaving" not in told
    assert "Burkina Faso, Mali, Niger and Guinea suspended" in told


def test_several_days_of_announcement_are_told_as_one_interval():
    assert "announced on 17–18 Mar 2025" in said("OIF", "2026-01-01")


def test_many_names_are_counted():
    assert names(["NER", "MLI", "BFA", "TCD", "MRT"]) == "5 members"
    assert names(["MLI"]) == "Mali"
    assert names([]) == ""
