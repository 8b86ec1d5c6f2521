"""The sentence above an alliance's bars: how many belong to it, who is suspended or leaving, and who has left when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sahel.analysis.day_labels import day_label, interval_label
from sahel.analysis.memberships import Bar, Status
from sahel.facts.countries import entity_label, name_in_text
from sahel.facts.scope import sahel_states
from sahel.facts.spoken_names import listed
from sahel.i18n import _, ngettext
from sahel.model import IsoDate

MOST_NAMES = 4
"""Names that a sentence can hold; more are counted."""
_BELONGS: frozenset[Status] = frozenset({"member", "suspended", "exit_announced"})


def belongs(statuses: Iterable[Status]) -> bool:
    """Whether who stands so belongs: a suspended or leaving member does, an observer does not."""
    return bool(_BELONGS & set(statuses))


def _order(member: str) -> tuple[bool, str]:
    return member not in sahel_states(), entity_label(member)


def names(members: Iterable[str]) -> str:
    """Return names as they stand in a sentence: "Mali, Niger and Guinea", or how many they are."""
    told = [name_in_text(member) for member in sorted(members, key=_order)]
    if len(told) > MOST_NAMES:
        return ngettext("{n} member", "{n} members", len(told)).format(n=len(told))
    return listed(told)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _leaving(bars: Sequence[Bar], on: IsoDate) -> list[str]:
    groups: dict[str, list[str]] = {}
    for bar in bars:
        if "exit_announced" in bar.statuses(on) and bar.exit_announced:
            groups.setdefault(bar.exit_announced, []).append(bar.member)
    text = _("{names} announced on {day} to be leaving")
    told = (text.format(names=names(members), day=day_label(day)) for day, members in sorted(groups.items()))
    return [_capital(one) for one in told]


def _left(bars: Sequence[Bar], on: IsoDate) -> list[str]:
    """Return who left last: the day on which it took effect, and when that had been announced."""
    gone = [(bar.exit_effective, bar) for bar in bars if bar.exit_effective and not belongs(bar.statuses(on))]
    day = max((day for day, _bar in gone if day <= on), default=None)
    if day is None:
        return []
    last = [bar for end, bar in gone if end == day]
    told = {"names": names(bar.member for bar in last), "day": day_label(day)}
    notices = sorted(bar.exit_announced for bar in last if bar.exit_announced and bar.exit_announced < day)
    if notices:
        text = _("{names} left with effect from {day}, announced on {announced}")
        return [_capital(text.format(announced=interval_label(notices[0], notices[-1]), **told))]
    return [_capital(_("{names} left with effect from {day}").format(**told))]


def _counted(alliance: str, bars: Sequence[Bar], on: IsoDate) -> str:
    held: Mapping[str, tuple[Status, ...]] = {bar.member: bar.statuses(on) for bar in bars}
    inside = [member for member, statuses in held.items() if belongs(statuses)]
    out = [member for member in inside if "suspended" in held[member]]
    text = ngettext("{bloc} on {day}: {n} member on record", "{bloc} on {day}: {n} members on record", len(inside))
    said = text.format(bloc=_capital(name_in_text(alliance)), day=day_label(on), n=len(inside))
    suspended = _(", {names} suspended").format(names=names(out)) if out else ""
    return said + suspended


def alliance_parts(alliance: str, bars: Sequence[Bar], on: IsoDate) -> list[str]:
    """Return what is to be said of an alliance on a day, the first thing first; ``bars`` are its own, as known."""
    return [_counted(alliance, bars, on), *_leaving(bars, on), *_left(bars, on)]


def alliance_sentence(alliance: str, bars: Sequence[Bar], on: IsoDate) -> str:
    """Return the sentence for an alliance on a day; ``bars`` are its own, as known by then."""
    return _("; ").join(alliance_parts(alliance, bars, on)) + "."
