"""Fills of countries: the bloc on the date, and what the legend says of it."""

from sahel.figures.fills import Fill, fill_counts, fill_label, fills


def test_a_state_that_announced_its_exit_shows_both_blocs_until_it_is_out():
    assert fills("2024-06-01")["MLI"] == Fill("AES", "member", "ECOWAS")
    assert fills("2025-06-01")["MLI"] == Fill("AES", "member", None)


def test_the_announcement_is_not_shown_before_it_was_known():
    assert fills("2024-06-01", known="2023-12-31")["MLI"].leaving is None


def test_the_legend_counts_each_fill_blocs_first():
    counted = fill_counts([Fill("ECOWAS"), Fill("AES"), Fill("ECOWAS", "suspended"), Fill("ECOWAS"), Fill()])
    assert counted == [(Fill("AES"), 1), (Fill("ECOWAS"), 2), (Fill("ECOWAS", "suspended"), 1)]


def test_each_fill_has_words():
    assert fill_label(Fill("AES", "member", "ECOWAS")) == "AES, leaving ECOWAS"
    assert fill_label(Fill("ECOWAS", "suspended")) == "ECOWAS, suspended"
    assert fill_label(Fill()) == "none of these"
