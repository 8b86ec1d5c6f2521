"""The measured accuracy as tables: of what was told how much is right, of what was there how much was found."""

from __future__ import annotations

from collections.abc import Mapping

from sahel.desk.accuracy import Accuracy, Count, Group
from sahel.figures.tables import Table
from sahel.i18n import _

_GROUPS = ("all", "en", "fr", "held_out")


def _measures() -> Mapping[str, str]:
    return {
        "places_overlap": _("Places marked"),
        "places_resolved": _("Places, the right one chosen"),
        "actors_entity": _("Parties that a text names"),
        "claims_dyad": _("Claims: the two parties"),
        "claims_family": _("Claims: parties and kind of act"),
        "claims_direction": _("Claims: parties, kind, and who to whom"),
        "claims_exact_type": _("Claims: the exact type"),
        "claims_modality": _("Claims: happened, announced, denied …"),
        "claims_evidence": _("Claims: the right sentence"),
    }


def _shares() -> Mapping[str, str]:
    return {
        "use": _("Use of a place (itself, government, people, part of a name)"),
        "date_exact": _("Date of a claim that the text dates"),
        "date_left_empty": _("Undated claims left undated"),
        "quiet": _("Texts without any claim left alone"),
    }


def _group_label(name: str) -> str:
    words = {"all": _("All"), "en": _("English"), "fr": _("French"), "held_out": _("Held out")}
    return words[name]


def cell(count: Count | None) -> str:
    """Return a count as "52 % of 279"; a dash where there was no case."""
    if count is None or count.share is None:
        return "–"
    return _("{percent} % of {n}").format(percent=round(100 * count.share), n=count.of)


def _there(measured: Accuracy) -> list[tuple[str, Group]]:
    return [(name, measured.groups[name]) for name in _GROUPS if name in measured.groups]


def found_table(measured: Accuracy) -> Table:
    """Return what was told and right, and what was there and found, by language."""
    groups = _there(measured)
    pairs = [(_("{group}: told, right"), _("{group}: there, found")) for _group in groups]
    heads = [
        head.format(group=_group_label(name)) for (name, _g), both in zip(groups, pairs, strict=True) for head in both
    ]
    rows = tuple(
        (label, *(cell(counts.get(key)) for _name, group in groups for counts in (group.told, group.found)))
        for key, label in _measures().items()
    )
    return Table(_("What is found"), (_("Measure"), *heads), rows)


def share_table(measured: Accuracy) -> Table:
    """Return how often a matched mark has the right use or date, by language."""
    groups = _there(measured)
    rows = tuple((label, *(cell(group.shares.get(key)) for _name, group in groups)) for key, label in _shares().items())
    return Table(_("How often it is right"), (_("Measure"), *(_group_label(name) for name, _g in groups)), rows)


def calibration_table(measured: Accuracy) -> Table:
    """Return how many claims are right at each confidence."""
    rows = tuple((f"{one.low:g}–{one.high:g}", cell(one.right)) for one in measured.calibration)
    return Table(_("Right at each confidence"), (_("Confidence"), _("Right")), rows)
