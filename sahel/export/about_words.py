"""What a file says about itself at its end: its clocks, its edition, the graded words, the data and their licences."""

from __future__ import annotations

from sahel.briefing.edge_words import clock_words, edition_words, period_words
from sahel.briefing.records import Briefing, Edition
from sahel.facts.tables import table
from sahel.figures.tables import Table
from sahel.i18n import _


def policy_words() -> str:
    """Return what every file with a map says about its boundaries."""
    return _("Boundaries are Natural Earth’s. Lines imply no position on the status of any territory.")


def about_rows(briefing: Briefing, edition: Edition | None) -> tuple[tuple[str, str], ...]:
    """Return what a briefing is: names and what stands for them."""
    frozen = ((_("Frozen"), f"{edition.frozen_at}, {edition.by}"),) if edition else ()
    known = ((_("Hash of the edition"), edition.content_hash),) if edition else ()
    return (
        (_("Edition"), edition_words(edition)),
        *frozen,
        *known,
        (_("Period"), period_words(briefing)),
        (_("Clocks"), clock_words(briefing)),
        (_("View"), briefing.view or _("everything")),
        (_("Read by"), ", ".join(briefing.basis.readers) or "–"),
    )


def scale_table(briefing: Briefing) -> Table:
    """Return the graded words with the probabilities that they stand for."""
    rows = tuple((grade.word, f"{grade.low:.0%} – {grade.high:.0%}") for grade in briefing.scale)
    return Table(_("What graded words mean"), (_("Word"), _("Probability")), rows)


def licence_table() -> Table:
    """Return the data that a briefing rests on, each with its licence."""
    rows = tuple((_(row["name"]), _(row["covers"]), _(row["licence"])) for row in table("data_sources"))
    return Table(_("Data and licences"), (_("Source"), _("What of it"), _("Licence")), rows)
