"""The figures of an evaluation as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sahel.cli import terminal
from sahel.i18n import _, ngettext

if TYPE_CHECKING:
    from sahel.desk.evaluate import Evaluation
    from sahel.desk.evaluate.calibration import Bucket
    from sahel.desk.evaluate.confusion import Confusion
    from sahel.desk.evaluate.measures import Figures, Found, Share
    from sahel.desk.evaluate.mistakes import Mistake

_COMMONEST = 12

LABELS = {
    "places_overlap": _("places: found"),
    "places_point": _("places: right point (not regions)"),
    "places_resolved": _("places: right place"),
    "actors_entity": _("actors: parties of a text"),
    "actors_mention": _("actors: mentions"),
    "claims_dyad": _("claims: the two parties"),
    "claims_family": _("claims: parties and family"),
    "claims_direction": _("claims: parties and direction"),
    "claims_exact_type": _("claims: who to whom, exact type"),
    "claims_modality": _("claims: parties, family, modality"),
    "claims_evidence": _("claims: parties, family, sentence met"),
    "use": _("use of places"),
    "use_literal": _("use: literal"),
    "use_metonym": _("use: metonym"),
    "use_demonym": _("use: demonym"),
    "use_org_part": _("use: part of a name"),
    "evidence": _("sentence of a claim"),
    "date_exact": _("date: the same"),
    "date_within": _("date: within its precision"),
    "date_left_empty": _("date: left empty where none"),
    "quiet": _("texts without a claim left alone"),
}
GROUPS = {"all": _("all"), "en": _("English"), "fr": _("French"), "held_out": _("held out"), "rest": _("the rest")}
MISTAKES = {
    "claim_wrong_way": _("claim the wrong way"),
    "claim_without_ground": _("claim without ground"),
    "claim_missed": _("claim missed"),
    "claim_date": _("claim's date"),
    "claim_modality": _("claim's modality"),
    "place_elsewhere": _("place elsewhere"),
    "place_without_ground": _("place without ground"),
    "place_missed": _("place missed"),
    "actor_without_ground": _("actor without ground"),
    "actor_missed": _("actor missed"),
    "use_wrong": _("use wrong"),
}


def lines(found: Evaluation, at_most: int) -> Iterator[str]:
    """Yield everything that there is to say, at most so many mistakes."""
    n = found.groups["all"].texts
    yield ngettext("{reader}, {n} text", "{reader}, {n} texts", n).format(reader=found.reader, n=n)
    yield from _section(_whole(found.groups["all"]))
    yield from _section(_by_group(found))
    yield from _section(_confusion(_("use: is, said"), found.uses))
    yield from _section(_confusion(_("type: is, said"), found.types))
    yield from _section(_calibration(found.calibration, found.held_out))
    if at_most > 0 and found.mistakes:
        yield ""
        yield _("The worst mistakes (of texts that are not held out)")
        for mistake in found.mistakes[:at_most]:
            yield from _mistake(mistake)


def _section(rows: list[tuple[str, ...]]) -> Iterator[str]:
    yield ""
    yield from terminal.columns(rows)


def _whole(figures: Figures) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [("", _("precision"), _("recall"), "F1", _("right/said/there"))]
    for name, one in figures.found.items():
        counts = f"{one.right}/{one.told}/{one.gold}"
        rows.append((LABELS[name], _ratio(one.precision), _ratio(one.recall), _ratio(one.f1), counts))
    rows += [(LABELS[name], "", "", _ratio(share.value), _of(share)) for name, share in figures.shares.items()]
    return rows


def _by_group(found: Evaluation) -> list[tuple[str, ...]]:
    groups = list(found.groups)
    head = [f"{GROUPS.get(group, group)} ({found.groups[group].texts})" for group in groups]
    whole = found.groups["all"]
    rows: list[tuple[str, ...]] = [("F1", *head)]
    rows += [(LABELS[name], *(_found(found.groups[group].found[name]) for group in groups)) for name in whole.found]
    rows += [(LABELS[name], *(_share(found.groups[group].shares[name]) for group in groups)) for name in whole.shares]
    return rows


def _ratio(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _of(share: Share) -> str:
    return f"{share.right}/{share.of}"


def _found(one: Found) -> str:
    return f"{_ratio(one.f1)} {one.right}/{one.told}/{one.gold}"


def _share(share: Share) -> str:
    return f"{_ratio(share.value)} {_of(share)}"


def _confusion(title: str, confusion: Confusion) -> list[tuple[str, ...]]:
    wrong = [(pair, n) for pair, n in confusion.most_common() if pair[0] != pair[1]]
    return [(title, "", ""), *((gold, told, str(n)) for (gold, told), n in wrong[:_COMMONEST])]


def _calibration(buckets: tuple[Bucket, ...], held_out: tuple[Bucket, ...]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [(_("confidence"), _("mean"), _("right"), _("claims"), _("held out"))]
    both = zip(buckets, held_out, strict=True)
    return [*rows, *(_bucket(bucket, held) for bucket, held in both if bucket.right.of)]


def _bucket(bucket: Bucket, held: Bucket) -> tuple[str, ...]:
    shares = _ratio(bucket.mean), _ratio(bucket.right.value), _of(bucket.right)
    return f"{bucket.low:.1f}-{bucket.high:.1f}", *shares, _share(held.right)


def _mistake(mistake: Mistake) -> Iterator[str]:
    both = (part for part in (mistake.gold and _("is {gold}"), mistake.told and _("said {told}")) if part)
    told = "; ".join(both).format(gold=mistake.gold, told=mistake.told)
    yield terminal.short(f"{mistake.text_id}  {MISTAKES[mistake.kind]}: {told}", terminal.width())
    yield "     " + terminal.short(f"“{mistake.quote}”", terminal.width() - 5)
