"""`python -m bench.turning [FOLDER…]`: known turning points, found from articles alone, and what ranks hang on.

The chronology is switched off: only the bundled dispatches are read, and articles of any folder given.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bench.clock import Figure
from sahel.analysis.alarms import Alarm, alarms
from sahel.analysis.corroborate import fold_all
from sahel.analysis.sensitivity import sensitivity
from sahel.analysis.ties import Pair, pair_of
from sahel.analysis.turning_points import Found, Parties, false_alarms, look_for
from sahel.analysis.voices import Voice, voice_of
from sahel.extract.reader import Reader
from sahel.facts.countries import entity_label
from sahel.facts.tables import GEODATA
from sahel.facts.turning_points import turning_points
from sahel.model import Article, Claim, Event, IsoDate
from sahel.sources import read_path

ENOUGH = 3
"""How many articles a pair must have in the window for its turning point to be one that must be found."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """What the articles say, and when each became known."""

    claims: tuple[Claim, ...]
    events: tuple[Event, ...]
    known_from: Mapping[str, IsoDate]
    voices: Mapping[str, Voice]


def read(folders: Iterable[Path]) -> Corpus:
    """Read all articles that say when they were published, in that order."""
    outcomes = (outcome for folder in folders for outcome in read_path(folder))
    dated = {one.id: one for one in outcomes if isinstance(one, Article) and one.published}
    articles = sorted(dated.values(), key=lambda one: (one.published or "", one.id))
    reader, voices = Reader.open(), {one.id: voice_of(one) for one in articles}
    claims = tuple(claim for article in articles for claim in reader.read(article).claims if claim.relevant)
    return Corpus(claims, fold_all(claims, voices), {one.id: one.published or "" for one in articles}, voices)


def by_pair(events: Iterable[Event]) -> dict[Pair, list[Event]]:
    """Return the events of each pair."""
    found: dict[Pair, list[Event]] = {}
    for event in events:
        pair = pair_of(event)
        if pair:
            found.setdefault(pair, []).append(event)
    return found


def told_days(corpus: Corpus) -> dict[Parties, list[IsoDate]]:
    """Return the days of the articles that claim something of each pair (or of a change of power), in order."""
    told: dict[Parties, set[str]] = {}
    for event in corpus.events:
        pair: Parties | None = pair_of(event)
        pair = pair or ((event.source, None) if event.type == "coup_context" else None)
        if pair:
            told.setdefault(pair, set()).update(claim.article_id for claim in event.claims)
    return {pair: sorted(corpus.known_from[one] for one in ids) for pair, ids in told.items()}


def pair_years(corpus: Corpus, told: Mapping[Parties, Sequence[IsoDate]]) -> float:
    """Return the years of the corpus times the pairs that have enough articles to raise any alarm."""
    days = [date.fromisoformat(day) for day in corpus.known_from.values()]
    years = ((max(days) - min(days)).days + 1) / 365.25
    return years * sum(len(own) >= ENOUGH for own in told.values())


def share(found: Sequence[Found]) -> float:
    """Return the share of turning points that were found, in per cent."""
    return 100 * sum(one.alarm is not None for one in found) / len(found) if found else float("nan")


def _names(parties: Parties) -> str:
    return " – ".join(entity_label(one) for one in parties if one)


def _tell(found: Sequence[Found], wrong: Sequence[Alarm]) -> None:
    print("\nTurning points (articles on the pair in the 30 days from then; the day of the alarm):")
    for one in found:
        named = f"{_names((one.point.party, one.point.partner)):<30}{one.point.type:<28}"
        print(f"  {one.point.date}  {named}{one.articles:>3}  {one.alarm.day if one.alarm else '-'}")
    print("\nAlarms that no turning point explains:")
    for alarm in wrong:
        heaviest = max(alarm.events, key=lambda event: (event.n_sources, event.p))
        print(f"  {alarm.day}  {_names(alarm.pair):<30}{alarm.sign:>+2}  {heaviest.type}, {heaviest.date_start}")


def measure(corpus: Corpus) -> Iterable[Figure]:
    """Yield how many turning points are found, and how many alarms are false; print each."""
    told, points = told_days(corpus), turning_points()
    raised = alarms(corpus.events, corpus.known_from, corpus.voices)
    found, wrong = look_for(points, raised, told), false_alarms(points, raised)
    _tell(found, wrong)
    enough = [one for one in found if one.articles >= ENOUGH]
    print()
    yield Figure("turning points: with three articles on the pair", len(enough), f"of {len(found)}")
    yield Figure("turning points: found, of those", share(enough), "%", 70)
    yield Figure("turning points: found, of all", share(found), "%")
    yield Figure("alarms", len(raised), "")
    yield Figure("alarms that no turning point explains", len(wrong), "")
    yield Figure("false alarms", len(wrong) / pair_years(corpus, told), "a pair-year", 0.5)


def main(folders: Sequence[str]) -> None:
    """Print the figures."""
    corpus = read([GEODATA / "dispatches", *map(Path, folders)])
    print(f"{len(corpus.known_from)} articles, {len(corpus.claims)} claims, {len(corpus.events)} events, no chronology")
    for figure in measure(corpus):
        print(figure.line())
    days = [f"{year}-{month}" for year in (2023, 2024, 2025) for month in ("06-30", "12-31")]
    print(
        "\nRank correlation of the climates of all pairs, each constant less and more by half (the lowest of six days):"
    )
    for one in sensitivity(by_pair(corpus.events), days):
        less, more = (f"{rank:6.3f}" if rank is not None else "     –" for rank in (one.less, one.more))
        print(f"  {one.name:<44}{one.value:>8.3g}  {less}  {more}")


if __name__ == "__main__":
    main(sys.argv[1:])
