"""Facts that a person adds or corrects, over those of geodata/: memberships, events, terms of office, names."""

from sahel.ui.review.facts.panel import facts_panel

__all__ = ["facts_panel"]
