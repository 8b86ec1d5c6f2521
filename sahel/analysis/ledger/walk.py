"""The one walk up the ladder: steps in order, each opening, closing or confirming rungs as its table row says."""

from __future__ import annotations

from collections.abc import Iterable

from sahel.analysis.ledger.records import Rung
from sahel.analysis.ledger.steps import Step
from sahel.analysis.ledger.track import Building, days_between, founded_by
from sahel.analysis.period import months_before
from sahel.facts.constants import constants
from sahel.facts.ledger_rules import LedgerKind, Stage
from sahel.model import IsoDate

_HELD = frozenset({"signed", "in_force", "suspended", "exit_announced"})
"""Stages that say that something is there."""
_LEAVING = frozenset({"suspended", "exit_announced", "ended"})
"""Stages that mean something only of what is there."""


class Walk:
    """The rungs of one kind of entry between two parties."""

    def __init__(self, kind: LedgerKind, facts: Iterable[Building] = ()) -> None:
        self._kind = kind
        self._facts = tuple(facts)
        self._rungs = list(self._facts)
        self._live = list(self._facts)
        """Those that may still hold: steps come in the order of their days, and what is over stays so."""

    def copy(self) -> Walk:
        """Return a walk that goes on by itself from here; it shares what is over, which neither of the two changes."""
        twins = {id(rung): rung.copy() for rung in (*self._facts, *self._live)}
        other = Walk(self._kind, (twins[id(rung)] for rung in self._facts))
        other._rungs = [twins.get(id(rung), rung) for rung in self._rungs]
        other._live = [twins[id(rung)] for rung in self._live]
        return other

    def _owned(self, wanted: set[int]) -> list[Building]:
        """Return the rungs (given by ``id``) to be changed; those that another walk may share are copied first."""
        own = {id(rung) for rung in (*self._facts, *self._live)}
        twins = {id(rung): rung.copy() for rung in self._rungs if id(rung) in wanted - own}
        found = [twins.get(id(rung), rung) for rung in self._rungs if id(rung) in wanted]
        self._rungs = [twins.get(id(rung), rung) for rung in self._rungs]
        return found

    def rungs(self) -> tuple[Rung, ...]:
        """Return the rungs, oldest first."""
        for day in [rung.since for rung in self._facts if rung.stage == "ended"]:
            held = {id(rung) for rung in self._rungs if rung.open_on(day) and rung.stage != "ended"}
            self._close(self._owned(held), day)
        own = {id(rung) for rung in (*self._facts, *self._live)}
        done = [rung.done() if id(rung) in own else rung.kept_record() for rung in self._rungs]
        return tuple(sorted(done, key=lambda rung: (not rung.inferred, rung.since, rung.date_end or "")))

    def take(self, step: Step) -> None:
        """Take one step; steps come in the order of their days."""
        day = step.day
        self._live = [rung for rung in self._live if rung.until is None or rung.until > day]
        whose = self._whose(step)
        if step.rule.needs and not any(rung.stage in step.rule.needs for rung in whose):
            return
        over = next((rung for rung in whose if rung.stage == "ended"), None)
        leaving = step.stage is None or step.stage in _LEAVING
        if over and leaving and not self._was_no_end(over, step):
            self._after_the_end(over, step)
        elif over and over.firm and not leaving and not step.firm:
            # What one voice tells as new may well be old: it is talk until another says so too.
            self._add(founded_by(step, "talked_of", step.by))
        else:
            self._presume(step, self._whose(step) if over else whose)
            if step.stage is not None:
                self._reach(step, step.stage)

    def _whose(self, step: Step) -> list[Building]:
        """Return the open rungs that a step may concern."""
        held = self._open(step.day)
        return held if step.rule.of == "any" else [rung for rung in held if rung.is_of(step.by)]

    @staticmethod
    def _was_no_end(over: Building, step: Step) -> bool:
        """Whether a firm step shows that an end long before it, which one voice told, was none; that end then goes."""
        late = days_between(over.since, step.day) > constants().ledger.leaving_days
        if late and step.firm and not over.firm:
            over.until = max(over.since, months_before(step.date_start, constants().ledger.reach_months))
            return True
        return False

    def _open(self, day: IsoDate) -> list[Building]:
        return [rung for rung in self._live if rung.open_on(day)]

    def _add(self, rung: Building) -> None:
        self._rungs.append(rung)
        self._live.append(rung)

    @staticmethod
    def _close(rungs: Iterable[Building], day: IsoDate) -> None:
        for rung in rungs:
            if rung.fact is None or rung.stage == "ended":
                rung.until = day

    def _presume(self, step: Step, whose: list[Building]) -> None:
        """What a step ends must have been so before it, even where no event says that it began.

        One voice that nobody verified is too little to presume that; it may confirm what others say.
        """
        before = step.rule.before
        if before is None:
            return
        for rung in whose:
            if rung.stage == before:
                rung.confirmed.append(step.date_start)
        if step.firm and not any(rung.stage in _HELD for rung in whose):
            self._add(self._presumed(step, before))

    def _presumed(self, step: Step, stage: Stage) -> Building:
        since = months_before(step.date_start, constants().ledger.reach_months)
        rung = Building(stage, since, None, step.date_start, step.by, domain=step.event.domain, inferred=True)
        rung.add(step)
        rung.confirmed = [step.date_start]
        return rung

    def _reach(self, step: Step, stage: Stage) -> None:
        twin, whose = self._twin(step, stage), self._whose(step)
        retold = [rung for rung in whose if rung.stage == stage and rung is not twin and not rung.verified]
        closing = [rung for rung in whose if rung.stage in step.rule.closes and rung is not twin]
        self._close(self._oldest(closing, step) if step.rule.of == "oldest" else closing, step.day)
        if twin:
            twin.take_in(step)
            return
        self._close(retold, step.day)
        rung = founded_by(step, stage, self._by(step, whose))
        left = any(one.stage in _HELD and one.is_of(step.by) for one in self._open(step.day))
        # Another of its kind goes on (a second sanction): this end ended one of them, not the entry.
        rung.until = step.day if stage == "ended" and left and self._kind.several else None
        self._add(rung)

    @staticmethod
    def _by(step: Step, whose: list[Building]) -> str | None:
        held = {rung.by for rung in whose if rung.stage in step.rule.needs}
        return next(iter(held)) if step.rule.by == "held" and len(held) == 1 else step.by

    def _twin(self, step: Step, stage: Stage) -> Building | None:
        """Return the rung of which a step is but further evidence."""
        near = constants().ledger.same_step_days
        for rung in (*self._live, *self._facts):
            if rung.stage != stage or not rung.is_of(step.by):
                continue
            close = days_between(rung.since, step.day) <= near
            # A person who verified another day tells of another step, or a voice before told the day wrong.
            apart = step.verified and not close and (self._kind.several or not rung.verified)
            if (rung.open_on(step.day) and not apart) or (rung.fact is not None and close):
                return rung
        return None

    @staticmethod
    def _oldest(closing: list[Building], step: Step) -> list[Building]:
        like = [rung for rung in closing if rung.inferred or rung.domain == step.event.domain]
        verified = sorted((rung for rung in like if rung.verified), key=lambda rung: rung.since)
        return [rung for rung in like if rung not in verified[1:]]

    def _after_the_end(self, over: Building, step: Step) -> None:
        """A further step of a leaving moves the end, unless it retells it or is less sure; all else confirms it."""
        late = days_between(over.since, step.day) > constants().ledger.leaving_days
        surer = step.verified or not over.verified
        if step.rule.leaving and surer and not (late or over.fact or over.overlaps(step)):
            self._move_end(over, step)
        elif step.stage in {"ended", "exit_announced"}:
            over.take_in(step)

    def _move_end(self, over: Building, step: Step) -> None:
        closed = (rung for rung in self._rungs if rung.until == over.since and rung.stage in _HELD)
        for rung in self._owned({id(rung) for rung in closed if rung.is_of(step.by)}):
            rung.until = step.day
            rung.confirmed.append(step.date_start)
        over.stage, over.since, over.until = "exit_announced", over.date_start or over.since, step.day
        moved = founded_by(step, "ended", over.by)
        moved.since = step.date_end
        self._add(moved)
