"""The width of an arc: how many entries of the ledger are in force, in four steps and no continuous scale."""

from __future__ import annotations

from sahel.figures.tokens import tokens
from sahel.i18n import _

STEPS = ("strength_0", "strength_1", "strength_2_3", "strength_4plus")
"""The tokens of the four widths, the thinnest first."""


def step(n_in_force: int) -> str:
    """Return the step of a number of entries: none, one, two or three, four or more."""
    return STEPS[(n_in_force > 0) + (n_in_force > 1) + (n_in_force > 3)]


def width(n_in_force: int) -> float:
    """Return how wide an arc is drawn, in px."""
    return tokens().line[step(n_in_force)]


def step_label(name: str) -> str:
    """Return the words of the legend for a step."""
    words = {"strength_0": _("none"), "strength_1": "1", "strength_2_3": "2–3", "strength_4plus": _("4 or more")}
    return words[name]
