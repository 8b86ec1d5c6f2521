"""What would change our mind: composed from where sources differ, from how few they are, and from the ledger."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from sahel.analysis.changes import Change
from sahel.analysis.corroborate import lead as leading
from sahel.analysis.disagreement import disagreements
from sahel.analysis.sentences import act
from sahel.briefing.material import Material
from sahel.briefing.wording import fitted
from sahel.facts.briefing_rules import limits
from sahel.facts.countries import name_in_text
from sahel.facts.ledger_rules import Transition, transitions
from sahel.facts.spoken_names import Name
from sahel.i18n import _
from sahel.model import Domain, Event

_OVER = frozenset({"suspended", "exit_announced", "ended"})
_HOLDS = frozenset({"announced", "signed", "in_force"})


def _step_of(event: Event) -> Transition | None:
    """Return what an event does in the ledger, as the first row of the table for its type tells."""
    first = leading(event.claims)
    rows = transitions().get(event.type, ())
    return next((row for row in rows if first.modality in row.modalities and _holds(row, event)), None)


def _holds(row: Transition, event: Event) -> bool:
    return row.stage is not None and (not row.domains or event.domain in row.domains)


def _undoing(step: Transition) -> Transition | None:
    """Return what would take an entry back from a stage: a row of its kind that closes it, done by the same side."""
    back = _HOLDS if step.stage in _OVER else _OVER
    rows = (row for told in transitions().values() for row in told if row.kind == step.kind and row.stage in back)
    closing = [row for row in rows if "happened" in row.modalities and step.stage in row.closes]
    return next((row for row in closing if row.by == step.by), next(iter(closing), None))


def reversal(event: Event) -> str | None:
    """Return the act that would undo an event in the ledger, as a clause; None where the ledger knows none."""
    step = _step_of(event)
    undoing = _undoing(step) if step else None
    if step is None or undoing is None or event.target is None:
        return None
    source, target = event.source, event.target
    if step.by == "target" and undoing.by != "both":
        source, target = target, source
    claim = replace(leading(event.claims), modality="happened", source=source, target=target, type=undoing.type)
    domain = next((one for one in get_args(Domain) if one in undoing.domains), event.domain)
    undone = replace(event, source=source, target=target, type=undoing.type, domain=domain, claims=(claim,))
    return act(undone, known=True)


def change_of_mind(change: Change, event: Event, material: Material) -> str:
    """Return one sentence that says what would change our mind about a change that an event leads."""
    a, b = map(name_in_text, change.pair)
    told = sorted(change.tie.events, key=lambda one: (one.date_start or "", one.date_end or ""))
    if disagreements(change.pair, told, material.voices, material.ladders.get(change.pair)):
        return _("Sources differ on it: the text of the act, or a further voice on either side, would settle it.")
    undone = Name(reversal(event) or "")
    patterns = _patterns(event)[-1:] if change.direction == "contested" else _patterns(event)
    said = [text.format(a=a, b=b, act=undone) for text in patterns]
    return fitted(said, limits().most_mind_words)


def _patterns(event: Event) -> list[str]:
    """Return what may be said, the fullest first: of an act that one voice tells, what a second voice would do."""
    thin = event.n_sources <= 1
    if thin:
        plain = _("One publisher tells it: a second would firm it up, a denial by {a} or {b} would undo it.")
        full = _("One publisher tells it: a second would firm it up; a report that {act} would turn it round.")
    else:
        plain = _("A denial by {a} or {b}, or by two further publishers, would make us doubt it.")
        full = _("A report that {act} would turn it round; a denial by either would make us doubt it.")
    return [full, plain] if reversal(event) else [plain]
