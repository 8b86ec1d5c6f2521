"""The steps that frame a briefing: its title, the map with the one true sentence, and the sources."""

from __future__ import annotations

from collections.abc import Sequence

from sahel.analysis.day_labels import day_label
from sahel.analysis.headline import MOST_WORDS, headline
from sahel.analysis.headline_changes import named_pairs
from sahel.briefing.drawing import map_of
from sahel.briefing.drawings import TableDrawing
from sahel.briefing.grading import scale
from sahel.briefing.leads import Told, borne_out, first_quotes, ranked, told
from sahel.briefing.making import counts_of, point, query_of
from sahel.briefing.material import Material
from sahel.briefing.records import Basis, Source, Step
from sahel.briefing.withholding import why_withheld
from sahel.facts.briefing_rules import limits
from sahel.facts.countries import entity_name
from sahel.i18n import _, ngettext
from sahel.model import Tie


def default_title(material: Material) -> str:
    """Return what a briefing is called unless somebody names it: its parties, or that it is about partnerships."""
    chosen = (*material.view.country, *material.view.partner)
    return " – ".join(map(entity_name, chosen)) if chosen else _("Sahel partnerships")


def title_step(title: str, material: Material) -> Step:
    """Return the first step: what this is about, and how much it rests on."""
    period, counts = material.period, counts_of(material.inside, material)
    told = ngettext("{n} event", "{n} events", counts.events).format(n=counts.events)
    voices = ngettext("{n} voice", "{n} voices", counts.voices).format(n=counts.voices)
    sentence = _("From {since} to {until}: {events}, told by {voices}; known to {known}.").format(
        since=day_label(period.since),
        until=day_label(period.until),
        events=told,
        voices=voices,
        known=day_label(period.known_to),
    )
    return Step("title", "title", title, sentence, None, (), (), counts, query_of(material))


def map_step(material: Material) -> Step:
    """Return the map of all ties of the view, under the sentence that Situation has above it.

    The sentence names only changes that a quote bears out, and the quotes are theirs.
    """
    shown = [tie for tie in material.ties if tie.events]
    events = [event for tie in shown for event in tie.events]
    able = borne_out(material)
    named = named_pairs([one.change for one in able], MOST_WORDS)
    why = _unborne(shown, material)
    return Step(
        key="map",
        kind="map",
        heading=_("The map"),
        sentence="" if why else headline(material.ties, material.view, [one.change for one in able]),
        drawing=map_of(shown, material),
        points=(),
        quotes=first_quotes([one for one in able if one.change.pair in named] or _heaviest(material), material),
        counts=counts_of(events, material),
        view=query_of(material),
        withheld=why,
    )


def _heaviest(material: Material) -> list[Told]:
    """Return the first changes in rank, whose quotes stand under a map whose sentence names none."""
    acts = [change for change in ranked(material) if change.tie.events]
    return [told(change, material.texts) for change in acts[: limits().most_quotes]]


def _unborne(shown: Sequence[Tie], material: Material) -> str:
    """Return why the one tie of a map is not told of: no quote bears out what the sentence would say; else ""."""
    if len(material.ties) != 1 or not shown:
        return ""
    change = next((one for one in material.changes if one.pair == shown[0].pair), None)
    return why_withheld(shown[0].pair) if change and told(change, material.texts).lead is None else ""


def _row(source: Source) -> tuple[str, ...]:
    when = day_label(source.published) if source.published else _("undated")
    return when, source.publisher or _("unknown publisher"), source.title or "–", source.url or "–"


def sources_told(basis: Basis) -> tuple[str, TableDrawing]:
    """Return how many articles a briefing rests on, in a sentence, and the table of them."""
    headers = (_("Published"), _("Told by"), _("Title"), _("Address"))
    n = len(basis.sources)
    sentence = ngettext("This briefing rests on {n} article.", "This briefing rests on {n} articles.", n).format(n=n)
    return sentence, TableDrawing(_("Sources"), headers, tuple(map(_row, basis.sources)))


def _grades() -> str:
    """Return the scale of graded words on one line, and whose it is."""
    text = _("{word} {low}–{high} %")
    told = [text.format(word=one.word, low=round(100 * one.low), high=round(100 * one.high)) for one in scale()]
    return _("Graded words, on a scale of our own: {grades}.").format(grades=", ".join(told))


def sources_step(basis: Basis, material: Material) -> Step:
    """Return the last step: every article that the briefing rests on."""
    sentence, drawing = sources_told(basis)
    return Step(
        key="sources",
        kind="sources",
        heading=_("Sources"),
        sentence=sentence,
        drawing=drawing,
        points=(point(_grades(), material),),
        quotes=(),
        counts=counts_of(basis.events, material),
        view=query_of(material),
    )
