"""How things stand: who belongs to which alliance, and where silence or a gap must not pass for calm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sahel.analysis.alliance_sentence import alliance_sentence, names
from sahel.analysis.memberships import Bar
from sahel.analysis.silence import MonthRead, silence_meter
from sahel.briefing.drawing import bars_of, membership_of
from sahel.briefing.drawings import SilenceDrawing
from sahel.briefing.making import counts_of, point, query_of
from sahel.briefing.material import Material
from sahel.briefing.records import Point, Step
from sahel.briefing.wording import fitted, opened
from sahel.facts.countries import entity_name, name_in_text
from sahel.facts.scope import map_blocs, sahel_states
from sahel.figures.membership_words import now_words
from sahel.i18n import _, ngettext


def _states(material: Material) -> tuple[str, ...]:
    """Return the states that the briefing is about: those of its view, else all five."""
    return tuple(one for one in material.view.country if one in sahel_states()) or sahel_states()


def _standing(bloc: str, bars: Sequence[Bar], states: Sequence[str], material: Material) -> str:
    """Return how the states stand in a bloc: "ECOWAS: left 29 Jan 2025: Niger, Mali and Burkina Faso"."""
    by_words: dict[str, list[str]] = {}
    for bar in bars:
        if bar.member in states:
            by_words.setdefault(now_words(bar, material.period.on), []).append(bar.member)
    parts = [f"{names(members)}: {words}" for words, members in by_words.items() if words != "–"]
    return _("{bloc}: {parts}").format(bloc=entity_name(bloc), parts="; ".join(parts))


def _main_bloc(material: Material) -> str:
    asked = [one for one in (*material.view.country, *material.view.partner) if one in map_blocs()]
    return asked[0] if asked else "ECOWAS"


def alliances_step(material: Material) -> Step:
    """Return the members of a bloc through time, and how the states stand in the others."""
    bloc, states, on = _main_bloc(material), _states(material), material.period.on
    others = {one: bars_of(one, material) for one in map_blocs()}
    lines = [_standing(one, bars, states, material) for one, bars in others.items()]
    sentence = fitted(
        [alliance_sentence(bloc, others[bloc], on), alliance_sentence(bloc, others[bloc], on).split(";")[0] + "."]
    )
    return Step(
        key="alliances",
        kind="alliances",
        heading=_("Alliances"),
        sentence=sentence,
        drawing=membership_of(bloc, material),
        points=tuple(point(line, material) for line in lines),
        quotes=(),
        counts=counts_of([], material),
        view=query_of(material),
    )


def _quiet(months: Sequence[MonthRead], states: Sequence[str]) -> Iterator[tuple[str, int]]:
    for state in states:
        yield state, sum(one.level != "usual" for one in months if one.country == state)


def _gaps(material: Material) -> Iterator[str]:
    thin = sum(tie.thin for tie in material.ties)
    inside = material.inside
    unplaced = sum(event.place is None for event in inside)
    yield ngettext("{n} undated event", "{n} undated events", len(material.undated)).format(n=len(material.undated))
    yield ngettext("{n} event not placed", "{n} events not placed", unplaced).format(n=unplaced)
    yield ngettext("{n} tie rests on one voice", "{n} ties rest on one voice each", thin).format(n=thin)


def _silent(material: Material) -> Iterator[Point]:
    for change in (one for one in material.changes if one.kind == "gone silent"):
        a, b = map(name_in_text, change.pair)
        yield point(_("Nothing new on {a} and {b}, of which more is usual.").format(a=a, b=b), material, change.pair)


def silence_step(material: Material) -> Step:
    """Return what was read of each state, and the gaps: undated, not placed, thin, gone silent."""
    period, states = material.period, _states(material)
    months = silence_meter(material.reads, period.since, period.until, states, period.known)
    least = max(_quiet(months, states), key=lambda one: one[1])
    text = ngettext("{state} was little read in {n} month.", "{state} was little read in {n} months.", least[1])
    sentence = opened(text.format(state=name_in_text(least[0]), n=least[1]))
    lines = tuple(point(line, material) for line in _gaps(material))
    return Step(
        key="silence",
        kind="silence",
        heading=_("Silence and gaps"),
        sentence=sentence if least[1] else _("Every state was read as usual in every month."),
        drawing=SilenceDrawing(months),
        points=(*lines, *_silent(material)),
        quotes=(),
        counts=counts_of([], material),
        view=query_of(material),
    )
