"""Claims: the two parties, the kind of act, its direction, modality, sentence and date."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence

from sahel.desk.evaluate.matching import Pair, closeness, one_to_one, overlap
from sahel.desk.evaluate.measures import Figures, Found, Share, share_of
from sahel.desk.evaluate.records import Act, Marks
from sahel.desk.evaluate.rules import family, party, rules

Key = Callable[[Act], Hashable]


def dyad(act: Act) -> frozenset[str]:
    """Return the two parties, in no order."""
    return frozenset((party(act.source), party(act.target)))


def by_family(act: Act) -> Hashable:
    """Return what makes two claims the same for most figures: parties and family."""
    return dyad(act), family(act.type)


KEYS: Mapping[str, Key] = {
    "claims_dyad": dyad,
    "claims_family": by_family,
    "claims_direction": lambda act: (dyad(act), act.direction),
    "claims_exact_type": lambda act: (party(act.source), party(act.target), act.type),
    "claims_modality": lambda act: (dyad(act), family(act.type), act.modality),
}


def paired(gold: Sequence[Act], told: Sequence[Act], key: Key, *, must_overlap: bool = False) -> list[Pair]:
    """Return which told claim is which marked one, among those of the same key: the most alike first."""
    keys = [key(act) for act in told]
    return one_to_one(
        (_likeness(g, t), i, j)
        for i, g in enumerate(gold)
        for j, t in enumerate(told)
        if key(g) == keys[j] and (not must_overlap or overlap(g, t))
    )


def _likeness(gold: Act, told: Act) -> tuple[float, ...]:
    return (
        float(gold.type == told.type),
        closeness(gold, told),
        float(same_days(gold, told)),
        float(gold.modality == told.modality),
    )


def same_days(gold: Act, told: Act) -> bool:
    """Whether both give the same interval, or both none."""
    return (gold.first, gold.last) == (told.first, told.last)


def days_meet(gold: Act, told: Act) -> bool:
    """Whether both are dated and the intervals share a day."""
    if not (gold.first and gold.last and told.first and told.last):
        return False
    return gold.first <= told.last and told.first <= gold.last


def act_figures(gold: Marks, told: Marks) -> Figures:
    """Return the figures of one text's claims."""
    n_told, n_gold = len(told.acts), len(gold.acts)
    found = {name: Found(len(paired(gold.acts, told.acts, key)), n_told, n_gold) for name, key in KEYS.items()}
    located = paired(gold.acts, told.acts, by_family, must_overlap=True)
    found["claims_evidence"] = Found(len(located), n_told, n_gold)
    same = [(gold.acts[i], told.acts[j]) for i, j in paired(gold.acts, told.acts, by_family)]
    quiet = share_of([not told.acts]) if not gold.acts else Share()
    return Figures(0, found, {**_dates(same), "evidence": _evidence(same), "quiet": quiet})


def _evidence(same: Sequence[tuple[Act, Act]]) -> Share:
    return share_of(closeness(g, t) >= rules().same_evidence for g, t in same)


def _dates(same: Sequence[tuple[Act, Act]]) -> dict[str, Share]:
    scored = [two for two in same if two[0].derivable]
    dated = [two for two in scored if two[0].first]
    return {
        "date_exact": share_of(same_days(*two) for two in dated),
        "date_within": share_of(days_meet(*two) for two in dated),
        "date_left_empty": share_of(not t.first for g, t in scored if not g.first),
    }
