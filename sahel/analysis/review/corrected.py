"""The claim that a person's correction makes: one more reader's, in the very words of the article."""

from __future__ import annotations

from dataclasses import dataclass

from sahel.analysis.review.payload import coding_of, names_of
from sahel.analysis.review.records import READER, Coding, Judgement
from sahel.facts.claim_types import claim_types
from sahel.facts.constants import constants
from sahel.facts.scope import is_sahel_party
from sahel.ids import claim_id
from sahel.model import Claim, IsoDate, Span


@dataclass(frozen=True, slots=True)
class Source:
    """What a claim needs of its article."""

    text: str
    publisher: str | None
    published: IsoDate | None


def coding_from(claim: Claim) -> Coding:
    """Return how a claim is coded now: what a correction starts from."""
    return Coding(
        source=claim.source,
        target=claim.target,
        type=claim.type,
        effect=claim.effect,
        domain=claim.domain,
        date_start=claim.date_start,
        date_end=claim.date_end,
        date_rule=claim.date_rule,
        modality=claim.modality,
        place=claim.place,
        speaker=claim.speaker,
        start=claim.evidence_start,
        end=claim.evidence_end,
        also=claim.also,
        group=claim.group,
    )


def _days(coding: Coding) -> str:
    return "/".join(dict.fromkeys(day for day in (coding.date_start, coding.date_end) if day))


def _keeps(span: Span, text: str) -> bool:
    return 0 <= span.start < span.end <= len(text)


def correction_id(judgement: Judgement) -> str:
    """Return the id of the claim that a correction writes."""
    return claim_id(names_of(judgement)[0][0].article_id, f"{READER}{judgement.by}", (judgement.id,))


def corrected_claim(judgement: Judgement, article: str, source: Source) -> Claim | None:
    """Return the claim of a correction, or None where the article has no such words or the type is in no table."""
    coding, reader = coding_of(judgement), f"{READER}{judgement.by}"
    if coding.type not in claim_types() or not _keeps(Span(coding.start, coding.end), source.text):
        return None
    return Claim(
        claim_id=correction_id(judgement),
        article_id=article,
        publisher=source.publisher,
        published=source.published,
        source=coding.source,
        target=coding.target,
        type=coding.type,
        effect=coding.effect,
        domain=coding.domain,
        date_start=coding.date_start,
        date_end=coding.date_end,
        date_text=_days(coding),
        date_rule=coding.date_rule,
        modality=coding.modality,
        place=coding.place,
        speaker=coding.speaker,
        evidence_start=coding.start,
        evidence_end=coding.end,
        quote=source.text[coding.start : coding.end],
        also=tuple(span for span in coding.also if _keeps(span, source.text)),
        group=coding.group,
        relevant=is_sahel_party(coding.source) or is_sahel_party(coding.target),
        confidence=constants().review.corrected_confidence,
        reader=reader,
    )
