"""Every number and code that reading and scoring rest on, and the sources, as tables from geodata/."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sahel.facts.claim_types import claim_types
from sahel.facts.noted import noted
from sahel.facts.tables import table
from sahel.figures.signs import effect_label
from sahel.figures.tables import Table
from sahel.figures.words import domain_label
from sahel.i18n import _

SETTINGS = ("constants", "lexicon/weights", "reading_limits", "preview_limits")
"""The files whose numbers are printed."""


def _yes(flag: bool) -> str:
    return _("yes") if flag else ""


def _quad_label(quad: int) -> str:
    words = (_("verbal cooperation"), _("material cooperation"), _("verbal conflict"), _("material conflict"))
    return words[quad - 1]


def types_table() -> Table:
    """Return the types of claims: codes, weight, half-life, effect."""
    headers = (
        *(_("Type"), "", "PLOVER", "CAMEO", _("Class"), _("Goldstein"), _("Half-life, days")),
        *(_("Domain"), _("Effect"), _("Both ways"), _("Makes a tie")),
    )
    rows = tuple(
        (
            *(_(kind.label), kind.id, kind.plover, kind.cameo, _quad_label(kind.quad)),
            *(f"{kind.goldstein:+g}".replace("-", "−"), str(kind.half_life)),
            *(domain_label(kind.domain), effect_label(kind.effect), _yes(kind.symmetric), _yes(kind.makes_tie)),
        )
        for kind in claim_types().values()
    )
    return Table(_("Types of claims"), headers, rows)


def type_notes() -> tuple[str, ...]:
    """Return where CAMEO has no fitting code, and what is proposed instead."""
    return tuple(f"{_(kind.label)}: {_(kind.note)}" for kind in claim_types().values() if kind.note)


def constants_table(name: str) -> Table:
    """Return the numbers of one settings file, each with what it means."""
    rows = tuple(
        (" · ".join(f"{key} {value}" for key, value in one.values) or one.section, _(one.note)) for one in noted(name)
    )
    return Table(f"geodata/{name}.yaml", (_("Number"), _("What it does")), rows)


def sources() -> Sequence[Mapping[str, str]]:
    """Return the sources of data with what they cover, their licence and address."""
    return table("data_sources")
