"""An evaluation as plain values, for JSON; numbers to four places."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sahel.desk.evaluate.calibration import Bucket
from sahel.desk.evaluate.confusion import Confusion
from sahel.desk.evaluate.evaluation import Evaluation
from sahel.desk.evaluate.measures import Figures, Found, Share
from sahel.model import IsoDate


def evaluation_object(evaluation: Evaluation, on: IsoDate, gold: str) -> dict[str, Any]:
    """Return the figures of an evaluation made on a day with the gold set of a name; the mistakes are not in it."""
    return {
        "date": on,
        "reader": evaluation.reader,
        "gold": gold,
        "groups": {name: figures_object(figures) for name, figures in evaluation.groups.items()},
        "calibration": [_bucket(bucket) for bucket in evaluation.calibration],
        "confusion": {"uses": _confusion(evaluation.uses), "types": _confusion(evaluation.types)},
    }


def mistakes_object(evaluation: Evaluation, at_most: int) -> list[dict[str, Any]]:
    """Return the worst mistakes."""
    return [asdict(mistake) for mistake in evaluation.mistakes[:at_most]]


def figures_object(figures: Figures) -> dict[str, Any]:
    """Return the figures of some texts."""
    return {
        "texts": figures.texts,
        "found": {name: _found(found) for name, found in figures.found.items()},
        "shares": {name: _share(share) for name, share in figures.shares.items()},
    }


def _found(found: Found) -> dict[str, Any]:
    ratios = {"p": found.precision, "r": found.recall, "f1": found.f1}
    return {**{name: round(value, 4) for name, value in ratios.items()}, **asdict(found)}


def _share(share: Share) -> dict[str, Any]:
    return {"value": None if share.value is None else round(share.value, 4), **asdict(share)}


def _bucket(bucket: Bucket) -> dict[str, Any]:
    mean = None if bucket.mean is None else round(bucket.mean, 4)
    return {"low": bucket.low, "high": bucket.high, "mean": mean, **_share(bucket.right)}


def _confusion(confusion: Confusion) -> list[dict[str, Any]]:
    ordered = sorted(confusion.items(), key=lambda item: (-item[1], item[0]))
    return [{"gold": gold, "told": told, "n": n} for (gold, told), n in ordered]
