"""The whole evaluation: every text read once, its figures added up over all, by language, and by what was held out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sahel.desk.evaluate.actors import actor_figures
from sahel.desk.evaluate.acts import act_figures
from sahel.desk.evaluate.calibration import Bucket, calibration
from sahel.desk.evaluate.confusion import Confusion, type_confusion, use_confusion
from sahel.desk.evaluate.measures import Figures, total
from sahel.desk.evaluate.mistakes import Mistake, mistakes
from sahel.desk.evaluate.places import place_figures
from sahel.desk.evaluate.records import GoldText, Marks
from sahel.desk.evaluate.told import told
from sahel.desk.intake import ReadsArticles


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What one evaluation found. ``groups``: "all", a language, "held_out" or "rest" -> figures.

    ``held_out``: the calibration of held-out texts alone, on which no confidence was fitted.

    ``mistakes``, worst first, are those of texts that are not held out: nobody should tune on the others.
    """

    reader: str
    groups: Mapping[str, Figures]
    uses: Confusion
    types: Confusion
    calibration: tuple[Bucket, ...]
    held_out: tuple[Bucket, ...]
    mistakes: tuple[Mistake, ...]


def evaluate(texts: Sequence[GoldText], reader: ReadsArticles) -> Evaluation:
    """Read every text and compare; whatever the reader raises is raised, as it should never raise."""
    readings = [told(reader.read(text.article)) for text in texts]
    compared = [(text.marks, reading) for text, reading in zip(texts, readings, strict=True)]
    return Evaluation(
        reader=reader.id,
        groups=_groups(texts, [_figures(*both) for both in compared]),
        uses=use_confusion(compared),
        types=type_confusion(compared),
        calibration=calibration(compared),
        held_out=calibration(both for text, both in zip(texts, compared, strict=True) if text.held_out),
        mistakes=_worst(texts, readings),
    )


def _figures(gold: Marks, reading: Marks) -> Figures:
    parts = total((place_figures(gold, reading), actor_figures(gold, reading), act_figures(gold, reading)))
    return Figures(1, parts.found, parts.shares)


def _groups(texts: Sequence[GoldText], figures: Sequence[Figures]) -> dict[str, Figures]:
    members: dict[str, list[Figures]] = {"all": list(figures)}
    for text, one in zip(texts, figures, strict=True):
        members.setdefault(text.article.lang, []).append(one)
    for text, one in zip(texts, figures, strict=True):
        if text.held_out is not None:
            members.setdefault("held_out" if text.held_out else "rest", []).append(one)
    return {name: total(parts) for name, parts in members.items()}


def _worst(texts: Sequence[GoldText], readings: Sequence[Marks]) -> tuple[Mistake, ...]:
    shown = [(text, reading) for text, reading in zip(texts, readings, strict=True) if not text.held_out]
    found = [mistake for text, reading in shown for mistake in mistakes(text, reading)]
    return tuple(sorted(found, key=lambda mistake: (-mistake.weight, mistake.text_id, mistake.kind)))
