"""A text of ours after a report is never shown as that publisher's words."""

from sahel.analysis.told_by import told_by
from sahel.model import After

REUTERS = After("Reuters", "A title", "https://example.org/a")


def test_a_sample_is_our_summary_after_its_source():
    assert told_by("Sahel Partnership Monitor (sample)", REUTERS) == "our summary after Reuters"


def test_another_publisher_that_retells_a_report_stays_the_teller():
    assert told_by("Le Monde", REUTERS) == "Le Monde, after Reuters"


def test_a_plain_printing_is_its_publisher():
    assert told_by("Le Monde", None) == "Le Monde"


def test_nobody_is_said_to_be_unknown():
    assert told_by(None, None) == "unknown publisher"
    assert told_by(None, After(None, "only a title", None)) == "unknown publisher"
