"""The sentence under a pair's name: what stands at which stage on the day, in the words of the ledger."""

from __future__ import annotations

from sahel.analysis.day_labels import day_label
from sahel.analysis.ledger import Ledger, Stage
from sahel.facts.ledger_rules import ledger_kinds
from sahel.i18n import _
from sahel.model import IsoDate

_ORDER: tuple[Stage, ...] = (
    "in_force",
    "exit_announced",
    "suspended",
    "signed",
    "announced",
    "talked_of",
    "ended",
    "unknown",
)
"""What holds comes first, what is over and what nobody knows last."""


def stage_label(stage: Stage) -> str:
    """Return the word that a user reads for a stage of the ledger."""
    words: dict[Stage, str] = {
        "unknown": _("unknown"),
        "talked_of": _("talked of"),
        "announced": _("announced"),
        "signed": _("signed"),
        "in_force": _("in force"),
        "suspended": _("suspended"),
        "exit_announced": _("exit announced"),
        "ended": _("ended"),
    }
    return words[stage]


def kind_label(kind: str) -> str:
    """Return the words for a kind of entry: "Defence agreement"."""
    return ledger_kinds()[kind].spoken_label


def _part(stage: Stage, ledger: Ledger) -> str:
    kinds = [kind_label(entry.kind) for entry in ledger if entry.stage == stage]
    lower = ", ".join(kind[:1].lower() + kind[1:] for kind in kinds)
    word = _("unknown, as its evidence is old") if stage == "unknown" else stage_label(stage)
    return _("{stage}: {kinds}").format(stage=word, kinds=lower)


def pair_sentence(ledger: Ledger, on: IsoDate) -> str:
    """Return what the ledger of a pair says on a day: "On 4 May 2026 in force: sanctions; ended: forces and bases."."""
    if not ledger:
        return _("The ledger of {day} holds no entry: unknown, no sentence found yet.").format(day=day_label(on))
    there = {entry.stage for entry in ledger}
    parts = [_part(stage, ledger) for stage in _ORDER if stage in there]
    return _("On {day} {parts}.").format(day=day_label(on), parts=_("; ").join(parts))
