"""The door of the review: what people judged is written here, each in one transaction with all that follows from it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from uuid import uuid4

from sqlalchemy import Connection

from sahel.analysis.review.fact_rows import ALIASES, MEMBERSHIPS, TERMS, amended
from sahel.analysis.review.in_force import in_force
from sahel.analysis.review.names import name_of
from sahel.analysis.review.payload import names_of
from sahel.analysis.review.records import ClaimName, Judgement, Kind
from sahel.errors import JudgementRefusedError
from sahel.facts.actors import Term, listed_terms
from sahel.facts.alliances import Membership, memberships
from sahel.facts.amendments import NONE, Alias, Amendments
from sahel.i18n import _
from sahel.model import Article, Claim, Event, Extraction, IsoDate
from sahel.store import erase, judgements, moves, overlay, read_articles, version
from sahel.store.database import Database
from sahel.store.edition_door import take_out_words
from sahel.store.read_events import JUDGED, load_events
from sahel.store.review_schema import judged_aside, judged_events, judged_withdrawn
from sahel.store.schema import claims

Reading = tuple[Article, Extraction]
Add = Callable[[Connection, Article, Extraction], object]


class ReviewDoor:
    """What people judged in one store; ``add`` takes in the text of a row that an analyst writes."""

    def __init__(self, database: Database, clock: Callable[[], str], add: Add) -> None:
        self._database = database
        self._clock = clock
        self._add = add

    # Writing.

    def judge(
        self, drafts: Iterable[Judgement], readings: Iterable[Reading] = (), checked: bool = True
    ) -> tuple[Judgement, ...]:
        """Write judgements, and what follows; return those that are new. A draft without id or time gets one.

        ``readings``: the texts and claims of rows that an analyst writes. ``checked``: raise JudgementRefusedError for
        an undo that has nothing to undo (what is brought over from another store may hold some).
        """
        with self._database.writing() as connection:
            stamped = [self._stamped(one) for one in drafts]
            known = judgements.known_ids(connection, (one.id for one in stamped))
            fresh = [one for one in stamped if one.id not in known]
            for article, extraction in readings:
                self._add(connection, article, extraction)
            for one in fresh:
                if checked:
                    self._check(connection, one)
                judgements.write(connection, [one])
            if fresh:
                overlay.renew(connection)
                version.move_on(connection)
            return tuple(fresh)

    def erase(self, draft: Judgement) -> Judgement:
        """Erase the text of a withdrawn article, for good, and note that it was done."""
        article_id = draft.subjects[0]
        if self.is_erased(article_id):
            # Whoever was stopped after the erasing, before the file was written anew, asks again: it is done now.
            self._database.forget()
            raise JudgementRefusedError(_("its text was erased already"))
        with self._database.writing() as connection:
            if not read_articles.is_withdrawn(connection, article_id):
                raise JudgementRefusedError(_("an article must be withdrawn before its text is erased"))
            if erase.is_erased(connection, article_id):
                raise JudgementRefusedError(_("its text was erased already"))
            stamped = self._stamped(draft)
            judgements.write(connection, [stamped])
            touched = erase.erase(connection, article_id)
            take_out_words(connection, article_id)
            overlay.renew(connection)
            version.move_on(connection)
            moves.note(connection, touched, {article_id})
        self._database.forget()
        return stamped

    def _stamped(self, draft: Judgement) -> Judgement:
        return replace(draft, id=draft.id or uuid4().hex[:20], made_at=draft.made_at or self._clock(), undone_by=None)

    def _check(self, connection: Connection, one: Judgement) -> None:
        """Raise JudgementRefusedError where an undo has nothing to undo."""
        if one.kind != "undo":
            return
        made = {known.id: known for known in judgements.all_made(connection)}
        target = made.get(one.subjects[0])
        if target is None:
            raise JudgementRefusedError(_("there is no judgement {id}").format(id=one.subjects[0]))
        if target.undone_by:
            raise JudgementRefusedError(_("it was undone already"))
        if target.kind == "erase" or (
            target.kind in {"withdraw", "row"} and erase.is_erased(connection, target.subjects[0])
        ):
            raise JudgementRefusedError(_("what was erased cannot be brought back"))

    # Asking.

    def judgements(self, kinds: Collection[Kind] = ()) -> tuple[Judgement, ...]:
        """Return judgements (of some kinds, else all) in the order made, undone ones too."""
        with self._database.reading() as connection:
            made = judgements.all_made(connection)
        return tuple(one for one in made if not kinds or one.kind in kinds)

    def names(self, event_claims: Iterable[Claim]) -> tuple[ClaimName, ...]:
        """Return the names of claims; one that a person wrote bears the name of that which it corrects."""
        with self._database.reading() as connection:
            corrections = {one.id: one for one in judgements.all_made(connection) if one.kind == "correct"}
            written = overlay.written_by(connection, corrections.values())
            return tuple(self._name(connection, claim, written) for claim in event_claims)

    def _name(self, connection: Connection, claim: Claim, written: dict[str, Judgement]) -> ClaimName:
        if claim.claim_id in written:
            return names_of(written[claim.claim_id])[0][0]
        return name_of(claim, read_articles.claims_where(connection, claims.c.article_id == claim.article_id))

    def rejected(self) -> tuple[Event, ...]:
        """Return the events that people rejected, which no view shows."""
        with self._database.reading() as connection:
            return load_events(connection, judged_events.c.state == "rejected", JUDGED)

    def idle(self) -> frozenset[str]:
        """Return the ids of judgements that find nothing to be about any more; they wait, and nothing is lost."""
        with self._database.reading() as connection:
            return overlay.work_out(connection, judgements.all_made(connection)).idle

    def aside(self, article_id: str) -> dict[str, str]:
        """Return the claims of an article that count no more: claim id to the id of the judgement that set it aside."""
        own = claims.c.article_id == article_id
        with self._database.reading() as connection:
            said = {one.claim_id for one in read_articles.claims_where(connection, own)}
            found = connection.execute(judged_aside.select()).all()
        return {row.claim_id: row.judgement_id for row in found if row.claim_id in said}

    def withdrawn(self) -> dict[str, str]:
        """Return the ids of withdrawn articles, each with that of the judgement that withdrew it."""
        with self._database.reading() as connection:
            return {row.article_id: row.judgement_id for row in connection.execute(judged_withdrawn.select())}

    def holds(self, article_id: str) -> bool:
        """Tell whether the store holds an article, be it withdrawn or erased."""
        with self._database.reading() as connection:
            return read_articles.is_held(connection, article_id)

    def is_erased(self, article_id: str) -> bool:
        """Tell whether the text of an article was erased."""
        with self._database.reading() as connection:
            return erase.is_erased(connection, article_id)

    def memberships(self, known: IsoDate | None = None) -> tuple[Membership, ...]:
        """Return the rows of memberships.csv as people amended them by a day (None: the latest)."""
        return amended(MEMBERSHIPS, memberships(), in_force(self.judgements(), known))

    def terms(self) -> tuple[Term, ...]:
        """Return the terms of office of actors.csv as people amended them."""
        return amended(TERMS, listed_terms(), in_force(self.judgements(["term", "undo"])))

    def aliases(self) -> tuple[Alias, ...]:
        """Return the further names that people added."""
        return amended(ALIASES, (), in_force(self.judgements(["alias", "undo"])))

    def amendments(self) -> Amendments:
        """Return what people added to the tables that readers read by; ``NONE`` where they added nothing."""
        terms, aliases = self.terms(), self.aliases()
        if terms == listed_terms() and not aliases:
            return NONE
        return Amendments(None if terms == listed_terms() else terms, aliases)
