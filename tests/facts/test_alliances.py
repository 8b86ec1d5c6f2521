from sahel.facts.alliances import Membership, members, standing, standings


def test_a_suspended_member_that_announced_its_exit_is_all_three_the_exit_first():
    assert standings("NER", "ECOWAS", "2024-06-01") == ("exit_announced", "suspended", "member")
    assert standing("NER", "ECOWAS", "2024-06-01") == "exit_announced"


def test_before_any_of_it_a_member_is_a_member():
    assert standing("NER", "ECOWAS", "2023-01-01") == "member"
    assert standing("NER", "AES", "2023-01-01") is None


def test_a_membership_is_over_on_the_day_on_which_it_ends():
    assert standing("NER", "ECOWAS", "2025-01-28") == "exit_announced"
    assert standing("NER", "ECOWAS", "2025-01-29") is None


def test_an_end_is_unknown_until_that_end():
    assert standing("NER", "ECOWAS", "2025-03-01", known="2024-06-01") == "exit_announced"
    assert standing("NER", "ECOWAS", "2025-03-01", known="2025-01-29") is None


def test_a_beginning_is_unknown_until_that_beginning():
    assert standing("NER", "AES", "2023-10-01", known="2023-09-15") is None
    assert standing("NER", "AES", "2023-10-01", known="2023-09-16") == "member"


def test_a_row_known_to_the_year_is_known_from_the_last_of_its_days():
    row = Membership("X", "NER", "2021", "2022-09", "suspended", "", "known")
    assert row.holds("2021-01-01")
    assert not row.holds("2021-06-01", known="2021-12-30")
    assert row.holds("2021-06-01", known="2021-12-31")
    assert row.holds("2022-09-29") and not row.holds("2022-09-30")


def test_a_row_without_dates_always_holds():
    assert Membership("X", "NER", "", "", "member", "", "known").holds("1900-01-01", known="1900-01-01")


def test_suspended_and_leaving_members_are_members_and_observers_are_not():
    assert {"NER", "MLI", "BFA", "GIN"} <= members("ECOWAS", "2024-06-01")
    assert "NER" not in members("ECOWAS", "2025-06-01")
    assert "RUS" not in members("OIC", "2024-06-01") and standing("RUS", "OIC", "2024-06-01") == "observer"


def test_members_as_known_earlier_are_those_of_then():
    assert members("AES", "2024-01-01") == {"NER", "MLI", "BFA"}
    assert members("AES", "2024-01-01", known="2023-01-01") == frozenset()
