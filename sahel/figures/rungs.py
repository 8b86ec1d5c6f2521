"""How a rung of the ledger is drawn: held and confirmed lately, held on older evidence, or over; and its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sahel.analysis.day_labels import day_label, interval_label
from sahel.analysis.ledger import Entry, Ledger, Rung, Stage
from sahel.analysis.pair_sentence import kind_label, stage_label
from sahel.analysis.period import months_before
from sahel.facts.countries import entity_name, name_in_text
from sahel.figures.tables import Table
from sahel.figures.tokens import Palette
from sahel.i18n import _, ngettext
from sahel.model import IsoDate

LADDER: tuple[Stage, ...] = ("talked_of", "announced", "signed", "in_force", "exit_announced", "suspended", "ended")
"""The seven columns, from left to right."""

FRESH_MONTHS = 12
"""A rung confirmed within so many months is drawn black, one on older evidence grey."""

Look = Literal["fresh", "old", "over"]


@dataclass(frozen=True, slots=True)
class Mark:
    """All rungs of one kind at one stage, the latest last: one mark; ``now``: the stage at which the entry stands."""

    kind: str
    stage: Stage
    rungs: tuple[Rung, ...]
    look: Look
    now: bool
    disputed: bool

    @property
    def key(self) -> str:
        """The word by which a link looks at the mark's sentences."""
        return f"{self.kind}.{self.stage}"

    @property
    def latest(self) -> Rung:
        """The rung that the mark's date is of."""
        return self.rungs[-1]


def _look(rungs: Sequence[Rung], on: IsoDate) -> Look:
    held = [rung for rung in rungs if rung.holds(on)]
    if not held or rungs[-1].stage == "ended":
        return "over"
    heard = max((day for rung in held for day in rung.confirmed if day <= on), default="")
    # What a row of facts states holds until the row ends; its evidence does not age.
    fact = any(rung.source for rung in held)
    return "fresh" if fact or heard >= months_before(on, FRESH_MONTHS) else "old"


def marks(entry: Entry, on: IsoDate, disputed: frozenset[str] = frozenset()) -> tuple[Mark, ...]:
    """Return the marks of an entry, from left to right; ``disputed``: ids of events whose day is disputed."""
    made = []
    for stage in LADDER:
        rungs = tuple(rung for rung in entry.stages if rung.stage == stage)
        if rungs:
            told = {event for rung in rungs for event in rung.events}
            now = stage == entry.stage
            made.append(Mark(entry.kind, stage, rungs, _look(rungs, on), now, bool(told & disputed)))
    return tuple(made)


def rung_colours(look: Look, palette: Palette) -> tuple[str, str]:
    """Return the fill and the ring of a look."""
    return {
        "fresh": (palette.ink, palette.ink),
        "old": (palette.none, palette.none),
        "over": (palette.panel, palette.ink2),
    }[look]


def rung_date(rung: Rung) -> str:
    """Return when a stage was reached, as far as is known."""
    if rung.date_start is None:
        return _("by {day}").format(day=day_label(rung.date_end)) if rung.date_end else _("start unknown")
    return interval_label(rung.date_start, rung.date_end)


def mark_date(mark: Mark) -> str:
    """Return the date under a mark, and how many earlier rungs it stands for too."""
    more = len(mark.rungs) - 1
    return f"{rung_date(mark.latest)} (+{more})" if more else rung_date(mark.latest)


def months_ago(day: IsoDate, on: IsoDate) -> str:
    """Return how long ago a day is, in whole months."""
    n = (int(on[:4]) - int(day[:4])) * 12 + int(on[5:7]) - int(day[5:7]) - (on[8:] < day[8:])
    return ngettext("{n} month ago", "{n} months ago", n).format(n=n) if n else _("this month")


def provider(entry: Entry) -> str:
    """Return who provides, imposes or joins, in words; empty where it is both."""
    return _("by {party}").format(party=name_in_text(entry.by)) if entry.by else ""


def entry_words(entry: Entry) -> str:
    """Return how an entry stands: "by Russia, in force"; "unknown" where all evidence is too old."""
    stages = [entry.stage, *entry.also]
    return ", ".join([part for part in [provider(entry), *map(stage_label, stages)] if part])


def rung_words(rung: Rung, kind: str) -> str:
    """Return a rung as a heading: "Forces and bases: ended, 15 Sep 2024"."""
    inferred = [_("taken to have been so, as a later event ended it")] if rung.inferred else []
    parts = [stage_label(rung.stage), rung_date(rung), *inferred]
    return _("{kind}: {rest}").format(kind=kind_label(kind), rest=", ".join(parts))


def ledger_table(ledger: Ledger) -> Table:
    """Return the rungs of a ledger, one a row."""
    headers = (_("Kind"), _("Stage"), _("Reached"), _("Until"), _("By"), _("Last confirmed"), _("Rests on"))
    rows = tuple(_row(entry, rung) for entry in ledger for rung in entry.stages)
    return Table(_("Ledger"), headers, rows)


def _row(entry: Entry, rung: Rung) -> tuple[str, ...]:
    last = rung.confirmed[-1] if rung.confirmed else None
    return (
        kind_label(entry.kind),
        stage_label(rung.stage),
        rung_date(rung),
        day_label(rung.until) if rung.until else _("no end known"),
        entity_name(rung.by) if rung.by else _("both"),
        day_label(last) if last else _("unknown"),
        rests_on(rung),
    )


def rests_on(rung: Rung) -> str:
    """Return what a rung rests on: how many claims, and the source of a row of facts."""
    n = len(rung.claims)
    said = [ngettext("{n} claim", "{n} claims", n).format(n=n)] if n else []
    return "; ".join([*said, *([rung.source] if rung.source else [])]) or "–"


def ledger_alt(ledger: Ledger, on: IsoDate, kinds_without: Iterable[str]) -> str:
    """Return the alternative text of the ladder."""
    said = [f"{kind_label(entry.kind)}: {entry_words(entry)}" for entry in ledger]
    unknown = ", ".join(map(kind_label, kinds_without))
    text = _("Ledger on {day}. {entries}. Unknown, no sentence found yet: {unknown}.")
    return text.format(day=day_label(on), entries="; ".join(said) or _("no entry"), unknown=unknown or _("none"))
