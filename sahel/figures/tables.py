"""The table beside every figure: the same facts as rows of plain text, and a table as HTML."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sahel.analysis.day_labels import interval_label
from sahel.analysis.ties import direction, last_days, n_events, n_voices
from sahel.analysis.voices import Voices
from sahel.facts.countries import entity_name
from sahel.figures.dates import event_date
from sahel.figures.event_words import pair_name, type_label
from sahel.figures.marked_text import exact
from sahel.figures.place_spots import place_spots
from sahel.figures.signs import direction_label, effect_label
from sahel.figures.words import modality_label, rule_label, use_label
from sahel.i18n import _
from sahel.model import Claim, Event, PlaceMention, Tie

Hrefs = Mapping[int, str]
"""Where the cells of a row lead, by the number of their column."""


@dataclass(frozen=True, slots=True)
class Table:
    """Headers and rows of plain text; ``caption`` says what the table holds."""

    caption: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tie_table(ties: Iterable[Tie], voices: Voices) -> Table:
    """Return the ties of the map, one a row."""
    headers = (_("Tie"), _("In the period"), _("Last event"), _("Events"), _("Publishers"), _("Thin"))
    rows = tuple(
        (
            pair_name(tie.pair),
            direction_label(direction(tie)),
            latest_date(tie),
            str(n_events(tie)),
            str(n_voices(tie, voices)),
            _("yes") if tie.thin else "",
        )
        for tie in ties
    )
    return Table(_("Ties on the map"), headers, rows)


def latest_date(tie: Tie) -> str:
    """Return the date of the latest event of a tie, or a dash where there is none."""
    days = last_days(tie)
    return interval_label(*days) if days else "–"


def event_table(events: Iterable[Event], caption: str = "") -> Table:
    """Return the events of the timeline, one a row."""
    headers = (_("Date"), _("Who"), _("What"), _("Whom"), _("Effect"), _("Publishers"))
    rows = tuple(
        (
            event_date(event),
            entity_name(event.source),
            type_label(event.type),
            entity_name(event.target) if event.target else "–",
            effect_label(event.effect),
            str(event.n_sources),
        )
        for event in events
    )
    return Table(caption or _("Events of the period"), headers, rows)


def claim_table(claims: Iterable[Claim]) -> Table:
    """Return the claims of an article, one a row, each with the sentence that says it."""
    headers = (_("Who, what, whom"), _("When"), _("Said as"), _("Confidence"), _("Sentence"))
    rows = tuple(
        (
            f"{entity_name(claim.source)} – {type_label(claim.type).lower()} – {_whom(claim)}",
            f"{interval_label(claim.date_start, claim.date_end)} ({rule_label(claim.date_rule)})",
            modality_label(claim.modality),
            f"{claim.confidence:.2f}",
            claim.quote,
        )
        for claim in claims
    )
    return Table(_("Claims in this article"), headers, rows)


def _whom(claim: Claim) -> str:
    return entity_name(claim.target) if claim.target else _("nobody named")


def place_table(mentions: Sequence[PlaceMention]) -> Table:
    """Return the places of an article, one use of a place a row, those without a point last and shown as such."""
    headers = (_("Place"), _("As printed"), _("Used as, and why"))
    spots = [(spot.name, list(group)) for spot in place_spots(mentions) for group in _by_use(spot.mentions)]
    lost = [(_("{name} (not placed)").format(name=m.name or m.text), [m]) for m in mentions if m.lat is None]
    rows = tuple((name, _as_printed(group), _why(group)) for name, group in [*spots, *lost])
    return Table(_("Places in this article"), headers, rows)


def _by_use(mentions: Iterable[PlaceMention]) -> Iterable[list[PlaceMention]]:
    groups: dict[str, list[PlaceMention]] = {}
    for mention in mentions:
        groups.setdefault(mention.use, []).append(mention)
    return groups.values()


def _as_printed(group: Sequence[PlaceMention]) -> str:
    counted = Counter(mention.text for mention in group)
    return ", ".join(text if n == 1 else f"{text} ×{n}" for text, n in counted.items())


def _why(group: Sequence[PlaceMention]) -> str:
    reasons = dict.fromkeys(part.strip() for mention in group for part in mention.reason.split(";") if part.strip())
    return f"{use_label(group[0].use)}: {'; '.join(reasons)}" if reasons else use_label(group[0].use)


def _cell(text: str, href: str | None) -> str:
    said = exact(text)
    inner = f'<a href="{exact(href)}" target="_self">{said}</a>' if href else said
    return f'<td dir="auto">{inner}</td>'


def html_table(given: Table, hrefs: Sequence[Hrefs] = ()) -> str:
    """Return a table as HTML; every cell is escaped and reads in the direction of its own text.

    ``hrefs``: for each row, where cells lead, by the number of their column.
    """
    head = "".join(f'<th scope="col">{exact(header)}</th>' for header in given.headers)
    links = [*hrefs, *([{}] * (len(given.rows) - len(hrefs)))]
    body = "".join(
        "<tr>" + "".join(_cell(cell, to.get(at)) for at, cell in enumerate(row)) + "</tr>"
        for row, to in zip(given.rows, links, strict=True)
    )
    return (
        f'<table class="plain"><caption>{exact(given.caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )
