"""The words for memberships: how a member stands, since when, until when, and who is in what at a date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sahel.analysis.alliance_sentence import belongs
from sahel.analysis.day_labels import day_label, interval_label
from sahel.analysis.memberships import Bar, Span, Status
from sahel.facts.countries import entity_name
from sahel.facts.prefix_dates import interval
from sahel.figures.tables import Table
from sahel.i18n import _
from sahel.model import IsoDate


def status_label(status: Status) -> str:
    """Return how a member stands, in words."""
    words: dict[Status, str] = {
        "observer": _("observer"),
        "member": _("member"),
        "suspended": _("suspended"),
        "exit_announced": _("exit announced"),
        "sanctioned": _("sanctioned"),
    }
    return words[status]


def prefix_label(prefix: str) -> str:
    """Return a date as precise as it is known: "2022", "Sep 2025", "29 Jan 2025"; "unknown" where it is empty."""
    return interval_label(*interval(prefix)) if prefix else _("unknown")


def end_label(span: Span) -> str:
    """Return until when a span held, as far as is known."""
    if span.until:
        return prefix_label(span.until)
    return _("not checked") if span.end_unchecked else _("no end known")


def span_words(span: Span) -> str:
    """Return a span on one line: "suspended, 10 Dec 2023 to 29 Jan 2025"."""
    since = _("start unknown") if span.presumed else prefix_label(span.since)
    return _("{status}, {since} to {until}").format(
        status=status_label(span.status), since=since, until=end_label(span)
    )


def standing_words(statuses: Sequence[Status]) -> str:
    """Return how a member stands, the furthest along first: "exit announced, suspended"."""
    order: tuple[Status, ...] = ("exit_announced", "suspended", "member", "observer", "sanctioned")
    plain = [status for status in order if status in statuses]
    # Who is suspended or leaving is a member still; saying so again would only hide it.
    if len(plain) > 1 and plain[0] in {"exit_announced", "suspended"}:
        plain = [status for status in plain if status != "member"]
    return ", ".join(map(status_label, plain))


def now_words(bar: Bar | None, on: IsoDate) -> str:
    """Return how a member stands on a day: "member", "suspended", "left 29 Jan 2025", or a dash."""
    if bar is None:
        return "–"
    statuses = bar.statuses(on)
    held = [status for status in statuses if status != "sanctioned"]
    if held:
        return standing_words(held)
    left = [span.end for span in bar.spans if span.status == "member" and span.end and span.end <= on]
    return _("left {day}").format(day=day_label(max(left))) if left else "–"


def span_table(bars: Iterable[Bar]) -> Table:
    """Return the spans of bars, one a row, each with its source."""
    headers = (_("Member"), _("Standing"), _("From"), _("Until"), _("Source"), _("Sure"))
    rows = tuple(
        (
            entity_name(bar.member),
            status_label(span.status),
            _("start unknown") if span.presumed else prefix_label(span.since),
            end_label(span),
            span.source or _("events, see their sentences"),
            span.confidence or "–",
        )
        for bar in bars
        for span in bar.spans
    )
    return Table(_("Memberships, row by row"), headers, rows)


def who_table(held: Mapping[str, Mapping[str, Bar]], states: Sequence[str], on: IsoDate) -> Table:
    """Return who is in what on a day: a row for each alliance, a column for each state."""
    headers = (_("Alliance"), *map(entity_name, states))
    rows = tuple(
        (entity_name(alliance), *(now_words(by_member.get(state), on) for state in states))
        for alliance, by_member in held.items()
    )
    return Table(_("Who is in what on {day}").format(day=day_label(on)), headers, rows)


def bars_alt(alliance: str, bars: Sequence[Bar], on: IsoDate) -> str:
    """Return the alternative text of the bars."""
    said = "; ".join(f"{entity_name(bar.member)}: {now_words(bar, on)}" for bar in bars)
    text = _("Bars of membership in {bloc} through time. On {day}: {said}.")
    return text.format(bloc=entity_name(alliance), day=day_label(on), said=said)


def map_alt(alliance: str, bars: Sequence[Bar], on: IsoDate) -> str:
    """Return the alternative text of a map of a bloc on a day."""
    groups: dict[str, list[str]] = {}
    for bar in bars:
        groups.setdefault(now_words(bar, on), []).append(entity_name(bar.member))
    said = "; ".join(f"{words}: {', '.join(members)}" for words, members in groups.items() if words != "–")
    text = _("Map of {bloc} on {day}. {said}.")
    return text.format(bloc=entity_name(alliance), day=day_label(on), said=said or _("no member"))


def map_caption(bars: Sequence[Bar], on: IsoDate) -> str:
    """Return the counts under a map's date: "15 members, 3 suspended, 3 leaving"."""
    held = [bar.statuses(on) for bar in bars]
    inside = [statuses for statuses in held if belongs(statuses)]
    counts = [(len(inside), _("{n} in it"))]
    counts += [(sum("suspended" in one for one in inside), _("{n} suspended"))]
    counts += [(sum("exit_announced" in one for one in inside), _("{n} leaving"))]
    return ", ".join(text.format(n=n) for at, (n, text) in enumerate(counts) if n or at == 0)
