"""Which events may move an entry of the ledger, and what a ladder needs to know of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np

from sahel.analysis.columns.records import Columns
from sahel.analysis.columns.words import DOMAINS, EFFECTS, MODALITIES, STATES, Flags, Ints, iso_day, types
from sahel.analysis.ledger.steps import Told
from sahel.facts.constants import constants
from sahel.facts.ledger_rules import Transition, transitions


def _cells(rule: Transition) -> Flags:
    """Return for which domains, effects and modalities a rule may hold; the parties may still speak against it."""
    domains = [not rule.domains or one in rule.domains for one in DOMAINS]
    effects = [not rule.effects or one in rule.effects for one in EFFECTS]
    modalities = [one in rule.modalities for one in MODALITIES]
    both = np.logical_and.outer(np.array(domains), np.array(effects))
    return np.asarray(np.logical_and.outer(both, np.array(modalities)))


@cache
def _may_step() -> Flags:
    found = np.zeros((len(types()), len(DOMAINS), len(EFFECTS), len(MODALITIES)), dtype=bool)
    for kind, rules in transitions().items():
        for rule in rules:
            found[types().index(kind)] |= _cells(rule)
    return found


def stepping(columns: Columns) -> Flags:
    """Tell of each event whether it may move an entry."""
    rows = columns.rows
    sure = (rows.p >= constants().ledger.least_p) & (rows.state != STATES.index("rejected"))
    return np.asarray(sure & (rows.pair >= 0) & _may_step()[rows.type, rows.domain, rows.effect, rows.modality])


def told(columns: Columns, chosen: Ints) -> Iterator[Told]:
    """Yield what a ladder needs to know of some events, which all may step."""
    rows, names, kinds = columns.rows.take(chosen), columns.parties, types()
    starts, ends = (np.searchsorted(columns.said.row, chosen, side).tolist() for side in ("left", "right"))
    verified = rows.verified | (rows.state == STATES.index("accepted"))
    firm = verified | (rows.n_sources > 1)
    numbers = (rows.source, rows.target, rows.type, rows.effect, rows.domain, rows.modality, rows.start, rows.end)
    plain = (one.tolist() for one in (rows.ids, *numbers, verified, firm))
    for key, source, target, kind, effect, domain, modality, start, end, sure, more, at, to in zip(
        *plain, starts, ends, strict=True
    ):
        yield Told(
            event_id=key,
            source=names[source],
            target=names[target],
            type=kinds[kind],
            effect=EFFECTS[effect],
            domain=DOMAINS[domain],
            modality=MODALITIES[modality],
            date_start=iso_day(start) or "",
            date_end=iso_day(end) or "",
            claims=tuple(columns.said.ids[at:to]),
            verified=sure,
            firm=more,
        )
