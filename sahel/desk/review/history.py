"""What was judged, the latest first, each in one plain sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sahel.analysis.review.payload import coding_of, names_of
from sahel.analysis.review.records import ClaimName, Coding, Judgement, Kind
from sahel.facts.claim_types import claim_types
from sahel.facts.countries import entity_name
from sahel.i18n import _, ngettext
from sahel.store import Store


@dataclass(frozen=True, slots=True)
class Entry:
    """A judgement in words. ``idle``: it finds nothing to be about any more, and waits."""

    judgement: Judgement
    sentence: str
    idle: bool

    @property
    def can_undo(self) -> bool:
        """Whether undoing it means anything."""
        return self.judgement.undone_by is None and self.judgement.kind != "erase"


def _coded(named: ClaimName | Coding) -> str:
    kind = claim_types().get(named.type)
    parties = " – ".join(entity_name(party) for party in (named.source, named.target) if party)
    return _("{parties}: {type}").format(parties=parties, type=_(kind.label) if kind else named.type)


def _first(one: Judgement) -> str:
    return _coded(names_of(one)[0][0])


def _corrected(one: Judgement) -> str:
    coding = coding_of(one)
    day = coding.date_start or _("undated")
    return _("{old} corrected to {new}, {day}").format(old=_first(one), new=_coded(coding), day=day)


def _split(one: Judgement) -> str:
    n = len(names_of(one)[0])
    pattern = ngettext("{n} claim put into an event of its own: {what}", "{n} claims put into one event: {what}", n)
    return pattern.format(n=n, what=_first(one))


def _joined(one: Judgement) -> str:
    return _("{n} events joined: {what}").format(n=len(names_of(one)), what=_first(one))


def _membership(one: Judgement) -> str:
    alliance, member = map(entity_name, one.subjects)
    row, old = one.payload["row"], one.payload["replaces"]
    pattern = _("{member} in {alliance}: row corrected") if row and old else _("{member} in {alliance}: row added")
    return (pattern if row else _("{member} in {alliance}: row taken out")).format(member=member, alliance=alliance)


def _term(one: Judgement) -> str:
    row, old = one.payload["row"], one.payload["replaces"]
    pattern = _("{name} for {party}: term corrected") if row and old else _("{name} for {party}: term added")
    named = row or old
    return (pattern if row else _("{name} for {party}: term taken out")).format(
        name=named["name"], party=entity_name(named["country"])
    )


def _alias(one: Judgement) -> str:
    row, old = one.payload["row"], one.payload["replaces"]
    pattern = _("“{name}” means {party}") if row else _("“{name}” does not mean {party} any more")
    named = row or old
    return pattern.format(name=named["surface"], party=entity_name(named["entity"]))


_SENTENCES: Mapping[Kind, Callable[[Judgement], str]] = {
    "accept": lambda one: _("event accepted: {what}").format(what=_first(one)),
    "reject": lambda one: _("event rejected: {what}").format(what=_first(one)),
    "reject claim": lambda one: _("claim rejected: {what}").format(what=_first(one)),
    "split": _split,
    "join": _joined,
    "correct": _corrected,
    "withdraw": lambda one: _("article {id} withdrawn").format(id=one.subjects[0][:12]),
    "erase": lambda one: _("text of article {id} erased").format(id=one.subjects[0][:12]),
    "row": lambda one: _("row added to the chronology: {words}").format(words=one.payload["row"]["summary"]),
    "membership": _membership,
    "term": _term,
    "alias": _alias,
    "note": lambda one: _("note on {pair}").format(pair=" – ".join(map(entity_name, one.subjects))),
}


def sentence(one: Judgement, made: Mapping[str, Judgement]) -> str:
    """Return what was judged, in words; ``made``: all judgements by id, for what an undo undid."""
    undone, seen = 0, {one.id}
    while one.kind == "undo":
        target = made.get(one.subjects[0])
        if target is None or target.id in seen:
            return _("undone: {what}").format(what=one.subjects[0])
        one, undone = target, undone + 1
        seen.add(one.id)
    what = _SENTENCES[one.kind](one)
    if not undone:
        return what
    return (_("undone: {what}") if undone % 2 else _("brought back: {what}")).format(what=what)


def history(store: Store) -> tuple[Entry, ...]:
    """Return all judgements in words, the latest first."""
    made, idle = store.review.judgements(), store.review.idle()
    by_id = {one.id: one for one in made}
    return tuple(Entry(one, sentence(one, by_id), one.id in idle) for one in reversed(made))
