"""Assembly: the drafts of an article become one claim per pair, type and date, with the best sentence as evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from sahel.extract.claims.calibrated import confidence_of
from sahel.extract.claims.draft import Draft
from sahel.extract.claims.weights import weights
from sahel.extract.document import Document
from sahel.facts.claim_types import claim_types
from sahel.facts.scope import is_sahel_party
from sahel.ids import claim_id
from sahel.model import Article, Claim, Span

Key = tuple[tuple[str, ...], str, str | None, str | None, bool]


def _key(draft: Draft) -> Key:
    return draft.pair, draft.trigger.type, draft.when.date_start, draft.when.date_end, draft.modality == "denied"


def _agree(wide: Draft, narrow: Draft) -> bool:
    """Whether two drafts of one pair and type can tell the same act: one undated, or one interval within the other."""
    if (wide.modality == "denied") != (narrow.modality == "denied"):
        return False
    if wide.when.date_start is None:
        return True
    if wide.when.rule == "published":
        return _shortly_before(narrow, wide)
    if narrow.when.date_start is None or wide.when.date_end is None or narrow.when.date_end is None:
        return False
    return wide.when.date_start <= narrow.when.date_start and narrow.when.date_end <= wide.when.date_end


def _shortly_before(dated: Draft, headline: Draft) -> bool:
    """Whether a dated telling lies within the days before publication that a headline in the present may mean."""
    last, day = dated.when.date_end, headline.when.date_end
    if last is None or day is None:
        return False
    return 0 <= (date.fromisoformat(day[:10]) - date.fromisoformat(last)).days <= weights().headline_days


def _precision(draft: Draft) -> tuple[int, str, str]:
    """Order drafts from the narrowest date to none."""
    when = draft.when
    if when.date_start is None or when.date_end is None:
        return 3, "", ""
    if when.rule == "published":
        return 2, when.date_start, when.date_end
    return (0 if when.date_start == when.date_end else 1), when.date_start, when.date_end


def _gather(drafts: Sequence[Draft]) -> list[list[Draft]]:
    """Group drafts that tell the same act; a vaguer one joins the narrowest that it agrees with."""
    groups: dict[tuple[tuple[str, ...], str], list[list[Draft]]] = defaultdict(list)
    for draft in sorted(drafts, key=_precision):
        same = groups[draft.pair, draft.trigger.type]
        home = next((g for g in same if _key(g[0]) == _key(draft) or _agree(draft, g[0])), None)
        if home is None:
            same.append([draft])
        else:
            home.append(draft)
    return [group for same in groups.values() for group in same]


def _best(group: Sequence[Draft], title_end: int) -> Draft:
    """The draft whose sentence proves the act best: dated, with clear roles, no headline, early in the text."""
    dated = [d for d in group if d.when.date_start == group[0].when.date_start]
    return max(dated, key=lambda d: (d.sentence.span.start >= title_end, d.quality, -d.sentence.span.start))


def _also(group: Sequence[Draft], best: Draft) -> tuple[Span, ...]:
    spans = {(d.sentence.span.start, d.sentence.span.end) for d in group}
    spans.discard((best.sentence.span.start, best.sentence.span.end))
    return tuple(Span(*span) for span in sorted(spans))


def _type(group: Sequence[Draft], best: Draft, title_end: int) -> str:
    """The type of an act; one that the text calls done and, for the same days, announced as well is announced."""
    body = [d for d in group if d.sentence.span.start >= title_end]
    same = {d.type for d in body if d.when.date_start == best.when.date_start}
    return best.trigger.type if best.trigger.type in same else best.type


def _score(group: Sequence[Draft], title_end: int) -> float:
    """How clearly a claim stands: its roles, and how often it is told. What that is worth, calibration says."""
    told = min(len(group) - 1, 2) * weights().told_again
    return round(min(weights().highest, weights().base * _best(group, title_end).quality + told), 3)


def _claim(article: Article, document: Document, group: Sequence[Draft], reader: str) -> Claim:
    best = _best(group, document.title_end)
    span, kind = best.sentence.span, claim_types()[_type(group, best, document.title_end)]
    said = (best.source, best.target, kind.id, best.when.date_start, best.when.date_end, best.modality)
    return Claim(
        claim_id=claim_id(article.id, reader, said),
        article_id=article.id,
        publisher=article.publisher,
        published=article.published,
        source=best.source,
        target=best.target,
        type=kind.id,
        effect=best.trigger.effect or kind.effect,
        domain=kind.domain,
        date_start=best.when.date_start,
        date_end=best.when.date_end,
        date_text=best.when.text,
        date_rule=best.when.rule,
        modality=best.modality,
        place=best.place,
        speaker=best.speaker,
        evidence_start=span.start,
        evidence_end=span.end,
        quote=span.of(article.text),
        also=_also(group, best),
        group=None,
        relevant=is_sahel_party(best.source) or is_sahel_party(best.target),
        confidence=confidence_of(_score(group, document.title_end)),
        reader=reader,
    )


def _share_groups(claims: Iterable[Claim]) -> list[Claim]:
    """Give the pairs of one act (same type, date and sentence) a group of their own."""
    acts: dict[tuple[str, str | None, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        acts[claim.type, claim.date_start, claim.evidence_start].append(claim)
    return [
        replace(claim, group=same[0].claim_id) if len(same) > 1 else claim for same in acts.values() for claim in same
    ]


def scored(article: Article, document: Document, drafts: Sequence[Draft], reader: str) -> list[tuple[Claim, float]]:
    """Return an article's claims, each with its score; those below the reader's floor are left out."""
    groups = [(group, _score(group, document.title_end)) for group in _gather(drafts)]
    return [(_claim(article, document, group, reader), at) for group, at in groups if at >= weights().floor]


def assemble(article: Article, document: Document, drafts: Sequence[Draft], reader: str) -> tuple[Claim, ...]:
    """Return an article's claims, ordered by evidence."""
    claims = [claim for claim, _score in scored(article, document, drafts, reader)]
    return tuple(sorted(_share_groups(claims), key=lambda c: (c.evidence_start, c.type, c.source, c.target or "")))
