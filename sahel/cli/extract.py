"""``extract``: read sources and print what they say; nothing is stored."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import Any

from sahel.cli import terminal
from sahel.cli.options import add_json, add_sources, hints_of
from sahel.errors import READING_FAILS, SahelError, UnreadableSourceError
from sahel.export.objects import claim_object
from sahel.figures.event_words import pair_name, type_label
from sahel.i18n import _, ngettext
from sahel.model import Article, Claim, Extraction
from sahel.sources import Outcome, read_path

ABOUT = _("read sources and print what they say, without storing it")


def add(parser: ArgumentParser) -> None:
    """Add the verb's arguments."""
    add_sources(parser, "+")
    add_json(parser)


def run(args: Namespace) -> int:
    """Print an object (or a few lines) an article; 1 if any source was not read."""
    from sahel.extract.reader import Reader

    reader = Reader.open()
    outcomes = (outcome for path in args.paths for outcome in read_path(path, hints_of(args)))
    failed = 0
    for done, outcome in enumerate(outcomes, 1):
        terminal.progress(done)
        try:
            _print(_article(outcome), reader.read(_article(outcome)), as_json=args.json)
        except READING_FAILS as error:
            failed += 1
            terminal.note(_sentence(error, outcome))
    terminal.end_progress()
    return 1 if failed else 0


def _article(outcome: Outcome) -> Article:
    if isinstance(outcome, UnreadableSourceError):
        raise outcome
    return outcome


def _sentence(error: Exception, outcome: Outcome) -> str:
    if isinstance(error, SahelError) or not isinstance(outcome, Article):
        return str(error)
    return str(UnreadableSourceError(_headline(outcome), str(error) or type(error).__name__))


def _print(article: Article, found: Extraction, *, as_json: bool) -> None:
    if as_json:
        terminal.say_json(extraction_object(article, found))
    else:
        _tell(article, found)


def extraction_object(article: Article, found: Extraction) -> dict[str, Any]:
    """Return an article and all that was found in it; ``id`` is the one that its file gave, else ours."""
    return {
        "id": article.given_id or article.id,
        "article_id": article.id,
        "title": article.title,
        "published": article.published,
        "publisher": article.publisher,
        "url": article.url,
        "lang": article.lang,
        "text": article.text,
        "places": [asdict(place) for place in found.places],
        "actors": [asdict(actor) for actor in found.actors],
        "dates": [asdict(date) for date in found.dates],
        "events": [claim_object(claim) for claim in found.claims],
        "reader": found.reader,
    }


def _headline(article: Article) -> str:
    origin = next((printing.origin for printing in article.printings if printing.origin), None)
    told = (article.title or origin or article.id, article.publisher, article.published, article.lang)
    return " · ".join(terminal.plain(part) for part in told if part)


def _tell(article: Article, found: Extraction) -> None:
    terminal.say(_headline(article))
    counts = (
        ngettext("{n} place", "{n} places", len(found.places)).format(n=len(found.places)),
        ngettext("{n} actor", "{n} actors", len(found.actors)).format(n=len(found.actors)),
        ngettext("{n} date", "{n} dates", len(found.dates)).format(n=len(found.dates)),
        ngettext("{n} claim", "{n} claims", len(found.claims)).format(n=len(found.claims)),
    )
    terminal.say("  " + ", ".join(counts))
    for claim in found.claims:
        terminal.say(f"  {_claim_line(claim)}")
        terminal.say(f"      “{terminal.short(claim.quote, terminal.width() - 10)}”")


def _claim_line(claim: Claim) -> str:
    parties = pair_name((claim.source, claim.target))
    return f"{claim.date_start or _('undated')}  {parties}  {type_label(claim.type)} ({claim.modality})"
