"""Which changes matter enough for a step of their own: the first in rank, an act told of several pairs only once."""

from __future__ import annotations

from itertools import islice

from sahel.briefing.leads import Told, grouped, ranked, told
from sahel.briefing.material import Material
from sahel.facts.briefing_rules import limits, shown_as


def chosen_changes(material: Material) -> tuple[Told, ...]:
    """Return the three to seven changes that matter (fewer where there are no more), in rank order."""
    able = (one for one in ranked(material) if one.tie.events and shown_as()[(one.kind, bool(one.moves))].as_step)
    groups = grouped(told(one, material.texts) for one in islice(able, limits().most_considered))
    sure = sum(one.change.announced for one in groups)
    return groups[: max(limits().least_changes, min(sure, limits().most_changes))]
