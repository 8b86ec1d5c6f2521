"""One function a judgement: each is one row, and what follows from it shows at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from sahel.analysis.review.corrected import coding_from
from sahel.analysis.review.payload import about
from sahel.analysis.review.records import Coding, EventName, Judgement, Kind
from sahel.desk.review.coding import checked
from sahel.desk.review.who import name_of_person
from sahel.errors import JudgementRefusedError
from sahel.facts.scope import tie_pair
from sahel.i18n import _
from sahel.model import Claim, Event
from sahel.store import Store

LONGEST_NOTE = 2_000
"""Characters of a reason or note."""


def draft(
    by: str, kind: Kind, subjects: Iterable[str], payload: Mapping[str, Any] | None = None, note: str = ""
) -> Judgement:
    """Return a judgement that the store has yet to number and date."""
    said = note.strip()
    if len(said) > LONGEST_NOTE:
        raise JudgementRefusedError(_("a reason or note is at most {n} characters").format(n=LONGEST_NOTE))
    return Judgement("", "", name_of_person(by), kind, tuple(subjects), payload or {}, said)


def _write(store: Store, one: Judgement) -> Judgement:
    return store.review.judge([one])[0]


def _event(store: Store, event_id: str) -> Event:
    found = store.event(event_id)
    if found is None:
        raise JudgementRefusedError(_("there is no event {id}").format(id=event_id))
    return found


def _names(store: Store, event: Event) -> EventName:
    return store.review.names(event.claims)


def claim_in(store: Store, claim_id: str) -> Claim:
    """Return a claim that counts, by its id; raise JudgementRefusedError where there is none."""
    event = store.event(claim_id)
    found = next((claim for claim in event.claims if claim.claim_id == claim_id), None) if event else None
    if found is None:
        raise JudgementRefusedError(_("there is no claim {id} that counts").format(id=claim_id))
    return found


def _verdict(store: Store, kind: Kind, event_id: str, by: str, note: str) -> Judgement:
    event = _event(store, event_id)
    claims = [claim.claim_id for claim in event.claims]
    return _write(store, draft(by, kind, claims, about([_names(store, event)]), note))


def accept(store: Store, event_id: str, by: str, note: str = "") -> Judgement:
    """Accept an event: it counts as verified."""
    return _verdict(store, "accept", event_id, by, note)


def reject(store: Store, event_id: str, by: str, note: str = "") -> Judgement:
    """Reject an event: no page shows it but the history of the review."""
    return _verdict(store, "reject", event_id, by, note)


def split(store: Store, claim_ids: Iterable[str], by: str, note: str = "") -> Judgement:
    """Put some claims of one event into an event of their own."""
    ids = list(dict.fromkeys(claim_ids))
    if not ids:
        raise JudgementRefusedError(_("say which claims go to an event of their own"))
    event = _event(store, ids[0])
    leaving = [claim for claim in event.claims if claim.claim_id in ids]
    if len(leaving) < len(ids):
        raise JudgementRefusedError(_("the claims to split off are not all of one event"))
    if len(leaving) == len(event.claims):
        raise JudgementRefusedError(_("at least one claim must stay in the event"))
    return _write(store, draft(by, "split", ids, about([store.review.names(leaving)]), note))


def join(store: Store, event_ids: Iterable[str], by: str, note: str = "") -> Judgement:
    """Make one event of several; it keeps the id of the first."""
    events = {event.event_id: event for event in (_event(store, one) for one in event_ids)}
    if len(events) < 2:
        raise JudgementRefusedError(_("to join takes at least two events"))
    names = [_names(store, event) for event in events.values()]
    return _write(store, draft(by, "join", events, about(names), note))


def correct(store: Store, claim_id: str, by: str, note: str = "", **changed: object) -> Judgement:
    """Correct how a claim is coded: type, source, target, date_start, date_end, place, modality; None is unknown."""
    claim = claim_in(store, claim_id)
    coding = checked(coding_from(claim), changed)
    (name,) = store.review.names([claim])
    return _write(store, draft(by, "correct", [claim_id], about([(name,)], _own_group(claim, coding)), note))


def _own_group(claim: Claim, coding: Coding) -> Coding:
    """Return a coding that leaves its group where a person said other parties: it is no pair of that act any more."""
    same = {claim.source, claim.target} == {coding.source, coding.target}
    return coding if same else replace(coding, group=None)


def reject_claim(store: Store, claim_id: str, by: str, note: str = "") -> Judgement:
    """Reject a claim: it counts no more, and its event without it."""
    names = store.review.names([claim_in(store, claim_id)])
    return _write(store, draft(by, "reject claim", [claim_id], about([names]), note))


def withdraw(store: Store, article_id: str, by: str, reason: str) -> Judgement:
    """Withdraw an article: it and all that it says is hidden everywhere at once, at every clock."""
    if not reason.strip():
        raise JudgementRefusedError(_("say why the article is withdrawn"))
    if store.article(article_id) is None:
        raise JudgementRefusedError(_("there is no article {id}").format(id=article_id))
    return _write(store, draft(by, "withdraw", [article_id], note=reason))


def erase(store: Store, article_id: str, by: str, reason: str) -> Judgement:
    """Erase the text of a withdrawn article for good; its hash stays, so that it never comes in again."""
    if not reason.strip():
        raise JudgementRefusedError(_("say why the text is erased"))
    return store.review.erase(draft(by, "erase", [article_id], note=reason))


def note_tie(store: Store, pair: tuple[str, str], by: str, text: str) -> Judgement:
    """Write a note on a tie."""
    if not text.strip():
        raise JudgementRefusedError(_("the note is empty"))
    return _write(store, draft(by, "note", tie_pair(*pair), note=text))


def undo(store: Store, judgement_id: str, by: str, note: str = "") -> Judgement:
    """Undo a judgement, or an undo; that is a judgement too."""
    return _write(store, draft(by, "undo", [judgement_id], note=note))
