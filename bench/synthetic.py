"""Claims that nobody made, for measuring: neutral party codes, every type of the table, publishers named SYNTHETIC.

The same seed gives the same claims. Of a thousand claims and of a million the days and parties are the same, so a
store with more of them is denser in every view.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from sahel.facts.claim_types import claim_types
from sahel.ids import article_id, claim_id
from sahel.model import Article, Claim, IsoDate, Modality, Printing

READER = "synthetic@1"
HOMES = tuple(f"XA{letter}" for letter in "ABCDEFG")
PARTNERS = tuple(f"X{first}{second}" for first in "PQRST" for second in "ABCDEFGH")
PUBLISHERS = tuple(f"SYNTHETIC {number}" for number in range(1, 61))
FIRST, LAST = date(2016, 9, 1), date(2026, 8, 31)

_MODALITIES: tuple[Modality, ...] = ("happened", "announced", "planned", "reported", "denied")
_OFTEN = (70, 12, 6, 9, 3)
_PLACES = (None, "Port A", "Port B", "Camp C", "Town D")
CLAIMS_AN_ARTICLE = 3
_RETOLD = 0.3
"""The share of claims that tell again what another article told, within so many days."""
_RETOLD_DAYS, _MOST_RECENT = 20, 60


@dataclass(frozen=True, slots=True)
class _Happening:
    """What a claim tells: who, what, when (days as an interval, None: nobody says)."""

    source: str
    target: str
    type: str
    days: tuple[IsoDate, IsoDate] | None
    place: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """An article and the claims that it makes."""

    article: Article
    claims: tuple[Claim, ...]


def _days(dice: Random, day: date) -> tuple[IsoDate, IsoDate] | None:
    chance = dice.random()
    if chance < 0.04:
        return None
    if chance < 0.16:
        end = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        return day.replace(day=1).isoformat(), end.isoformat()
    return day.isoformat(), day.isoformat()


def _happening(dice: Random, day: date) -> _Happening:
    # Some partners are told of far more often than others.
    partner = PARTNERS[min(int(dice.expovariate(0.09)), len(PARTNERS) - 1)]
    parties = [dice.choice(HOMES), partner]
    dice.shuffle(parties)
    kind = dice.choice(tuple(claim_types()))
    return _Happening(parties[0], parties[1], kind, _days(dice, day), dice.choice(_PLACES))


def _sentence(one: _Happening, modality: Modality) -> str:
    when = one.days[0] if one.days else "undated"
    return f"{one.source} {one.type.replace('_', ' ')} {one.target}, {modality}, {when}."


def _claim(article: Article, at: int, one: _Happening, said: tuple[Modality, str], confidence: float) -> Claim:
    kind, start = claim_types()[one.type], article.text.index(said[1])
    return Claim(
        claim_id=claim_id(article.id, READER, (one.source, one.target, one.type, str(at))),
        article_id=article.id,
        publisher=article.publisher,
        published=article.published,
        source=one.source,
        target=one.target,
        type=one.type,
        effect=kind.effect,
        domain=kind.domain,
        date_start=one.days[0] if one.days else None,
        date_end=one.days[1] if one.days else None,
        date_text=one.days[0] if one.days else "",
        date_rule="stated" if one.days else "none",
        modality=said[0],
        place=one.place,
        speaker=None,
        evidence_start=start,
        evidence_end=start + len(said[1]),
        quote=said[1],
        also=(),
        group=None,
        relevant=True,
        confidence=confidence,
        reader=READER,
    )


def _article(dice: Random, number: int, day: date, happened: Sequence[_Happening]) -> Told:
    modalities = dice.choices(_MODALITIES, _OFTEN, k=len(happened))
    said = [(how, _sentence(one, how)) for one, how in zip(happened, modalities, strict=True)]
    text = " ".join([f"Report {number}.", *(sentence for _how, sentence in said)])
    published = (day + timedelta(days=int(dice.expovariate(0.3)))).isoformat()
    printing = Printing(dice.choice(PUBLISHERS), None, published, f"{published}T00:00:00+00:00", "synthetic")
    article = Article(article_id(text), f"Report {number}", text, dice.choice(("en", "fr")), (printing,))
    told = enumerate(zip(happened, said, strict=True))
    sure = round(dice.uniform(0.35, 0.97), 2)
    return Told(article, tuple(_claim(article, at, one, how, sure) for at, (one, how) in told))


def synthetic(n_claims: int, seed: int = 1, span: tuple[date, date] = (FIRST, LAST)) -> Iterator[Told]:
    """Yield articles with so many claims in all, in the order of their days, which are spread over a span."""
    dice, days = Random(seed), (span[1] - span[0]).days
    recent: list[tuple[date, _Happening]] = []
    made = 0
    while made < n_claims:
        day = span[0] + timedelta(days=made * days // n_claims)
        recent = [one for one in recent if (day - one[0]).days <= _RETOLD_DAYS][-_MOST_RECENT:]
        again = [dice.choice(recent)[1]] if recent and dice.random() < CLAIMS_AN_ARTICLE * _RETOLD else []
        fresh = [_happening(dice, day) for _ in range(min(CLAIMS_AN_ARTICLE, n_claims - made) - len(again))]
        recent += [(day, one) for one in fresh]
        made += len(fresh) + len(again)
        yield _article(dice, seed * 10_000_000 + made, day, [*fresh, *again])
