"""The climate in words and as a table: the number with its band, or "insufficient evidence" and nothing else."""

from __future__ import annotations

from sahel.analysis.climate import Climate, Line
from sahel.analysis.day_labels import day_label
from sahel.facts.constants import constants
from sahel.figures.climate_steps import runs
from sahel.figures.event_words import pair_name
from sahel.figures.tables import Table
from sahel.i18n import _, ngettext

_MINUS = "\u2212"


def score_text(value: float) -> str:
    """Return a score as it is shown: whole, with its sign, and a true minus."""
    whole = round(value)
    return "0" if whole == 0 else f"{'+' if whole > 0 else _MINUS}{abs(whole)}"


def signed_text(value: float, places: int = 1) -> str:
    """Return a part of a score with its sign and a true minus."""
    if round(value, places) == 0:
        return f"{0:.{places}f}"
    return f"{value:+.{places}f}".replace("-", _MINUS)


def band_text(low: float, high: float) -> str:
    """Return a band in words: "80 %: −24 to −8"."""
    share = round(constants().climate.band * 100)
    return _("{share} %: {low} to {high}").format(share=share, low=score_text(low), high=score_text(high))


def climate_value(climate: Climate) -> str:
    """Return the number of a climate with its band, or that the evidence is insufficient."""
    if climate.value is None or climate.low is None or climate.high is None:
        return _("insufficient evidence")
    return f"{score_text(climate.value)} ({band_text(climate.low, climate.high)})"


def evidence_words(climate: Climate) -> str:
    """Return what a climate rests on: "climate on 4 May 2026: evidence 1.0, needs 1.5"."""
    if climate.status == "ok":
        text = _("climate on {day}, scale {low} to +100; evidence {n:.1f}")
        return text.format(day=day_label(climate.on), low=f"{_MINUS}100", n=climate.evidence)
    needed = constants().climate.least_evidence
    text = _("climate on {day}: evidence {n:.1f}, needs {needed:g}")
    return text.format(day=day_label(climate.on), n=climate.evidence, needed=needed)


def point_words(line: Line, at: int) -> str:
    """Return what a line says on one of its days; below the bar of evidence no number."""
    day = day_label(line.days[at])
    if not line.enough[at]:
        return _("{day}: insufficient evidence").format(day=day)
    band = band_text(float(line.low[at]), float(line.high[at]))
    return _("{day}: median {value} ({band})").format(day=day, value=score_text(float(line.median[at])), band=band)


def climate_table(line: Line) -> Table:
    """Return the line, one of its days a row, the last first; no number where evidence is insufficient."""
    headers = (_("Day"), _("Climate"), _("Median of the draws"), _("Low"), _("High"), _("Evidence"))
    rows = tuple(_row(line, at) for at in reversed(range(len(line.days))))
    return Table(_("Climate of {pair}").format(pair=pair_name(line.pair)), headers, rows)


def _row(line: Line, at: int) -> tuple[str, ...]:
    day, evidence = day_label(line.days[at]), f"{float(line.evidence[at]):.2f}"
    if not line.enough[at]:
        return day, _("insufficient evidence"), "–", "–", "–", evidence
    shown = (line.score, line.median, line.low, line.high)
    return day, *(score_text(float(values[at])) for values in shown), evidence


def drawn_table(line: Line) -> Table:
    """Return what is drawn of a line, where the exact score is not at hand: a day a row, the last first."""
    headers = (_("Day"), _("Median of the draws"), _("Low"), _("High"), _("Evidence"))
    whole = [_row(line, at) for at in reversed(range(len(line.days)))]
    rows = tuple((day, score if low == "–" else median, low, high, n) for day, score, median, low, high, n in whole)
    return Table(_("Climate of {pair}").format(pair=pair_name(line.pair)), headers, rows)


def line_alt(line: Line, n_events: int) -> str:
    """Return the alternative text of a climate's figure, without the number of any day."""
    drawn = [run for run in runs(line) if run.drawn]
    spans = ", ".join(f"{day_label(run.start)} – {day_label(run.end)}" for run in drawn)
    text = _("Climate of {pair}, {since} to {until}, with {events}. Line drawn: {spans}.")
    return text.format(
        pair=pair_name(line.pair),
        since=day_label(line.days[0]),
        until=day_label(line.days[-1]),
        events=ngettext("{n} event", "{n} events", n_events).format(n=n_events),
        spans=spans or _("nowhere, evidence is insufficient"),
    )


def climate_alt(line: Line, climate: Climate, n_events: int) -> str:
    """Return the alternative text of the climate's figure."""
    number = _("On {on}: {value}.").format(on=day_label(climate.on), value=climate_value(climate))
    return f"{line_alt(line, n_events)} {number}"
