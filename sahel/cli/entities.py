"""A party as somebody types it (``NER``, ``Niger``, ``Russie``, ``CEDEAO``) -> its id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from sahel.errors import BadFilterError
from sahel.facts.alliances import alliances
from sahel.facts.countries import countries, entity_name
from sahel.facts.tables import table
from sahel.geo.fold import fold
from sahel.i18n import _

_NAMES_A_STATE = {"country_name", "short_name"}
"""Kinds of place_aliases.csv that name a state itself, not its capital or its people."""


def _names() -> Iterator[tuple[str, str]]:
    """Yield (name, id), the surest first."""
    for entity in (*countries(), *alliances()):
        yield entity, entity
    for entity in (*countries(), *alliances()):
        yield entity_name(entity), entity
    for country in countries().values():
        yield country.name, country.iso3
    for row in table("place_aliases"):
        if row["kind"] in _NAMES_A_STATE:
            yield row["surface"], row["iso3"]
    for alliance in alliances().values():
        for name in (alliance.name, alliance.name_fr, *alliance.aliases):
            # "Alliance of Sahel States (Confederation since 6 July 2024)": the bracket explains, it is not said.
            yield name.split(" (")[0], alliance.id


@cache
def _ids() -> Mapping[str, str]:
    ids: dict[str, str] = {}
    for name, entity in _names():
        ids.setdefault(fold(name), entity)
    return ids


def entity(said: str) -> str:
    """Return the ISO3 or alliance id that a text names; raise BadFilterError where none."""
    found = _ids().get(fold(said.strip()))
    if found is None:
        raise BadFilterError(_("country or bloc"), said, _("an ISO3 code or a name, as NER, Niger or ECOWAS"))
    return found
