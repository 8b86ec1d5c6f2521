"""The numbers that the analysis weighs with, from geodata/constants.yaml, which says what each means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sahel.facts.checked_settings import checked_settings
from sahel.facts.tables import GEODATA
from sahel.model import IsoDate


@dataclass(frozen=True, slots=True)
class LedgerConstants:
    """When evidence tells of a state, and when it is too old to; days and months."""

    least_p: float
    same_step_days: int
    reach_months: int
    hope_months: int
    leaving_days: int


@dataclass(frozen=True, slots=True)
class ClimateConstants:
    """The prior, the bar of evidence, and how the band is drawn."""

    prior: float
    least_evidence: float
    leave_evidence: float
    bridge_days: int
    draws: int
    band: float
    least_half_band: float
    p_trials: float
    belongs: float
    most_drawn: int
    seed: int


@dataclass(frozen=True, slots=True)
class ChangeConstants:
    """When a change is announced, and what is usual."""

    probability: float
    least_voices: int
    least_net: float
    norm_share: float
    norm_months: int


@dataclass(frozen=True, slots=True)
class TurningPointConstants:
    """When an alarm is raised, and how near to a turning point it must be."""

    window_days: int
    rest_days: int


@dataclass(frozen=True, slots=True)
class SilenceConstants:
    """Which months are thinly read."""

    thin_share: float
    usual_months: int


@dataclass(frozen=True, slots=True)
class ReviewConstants:
    """What a person's word weighs, and which events wait for one."""

    accepted_p: float
    corrected_confidence: float
    doubt_span: float
    near_days: int


@dataclass(frozen=True, slots=True)
class NearCopyConstants:
    """When two texts are one report; words, and how much is kept and compared to find copies."""

    run_words: int
    least_share: float
    least_words: int
    shingle_words: int
    most_kept: int
    most_bearers: int
    most_compared: int


@dataclass(frozen=True, slots=True)
class Constants:
    """Weights and thresholds; shares, weights and confidences lie between 0 and 1."""

    modality_weight: Mapping[str, float]
    chronology_confidence: Mapping[str, float]
    highest_p: float
    widest_match_days: int
    contested_share: float
    default_period_months: int
    strip_since: IsoDate
    ledger: LedgerConstants
    climate: ClimateConstants
    changes: ChangeConstants
    turning_points: TurningPointConstants
    silence: SilenceConstants
    near_copies: NearCopyConstants
    review: ReviewConstants


def read_constants(folder: Path) -> Constants:
    """Read the constants from a folder; raise TableError where one is missing, unknown or of another kind."""
    return checked_settings(Constants, "constants", folder)


@cache
def _standing() -> Constants:
    return read_constants(GEODATA)


_judging: ContextVar[Constants | None] = ContextVar("judging", default=None)


def constants() -> Constants:
    """Return the constants of geodata/, or those of another day inside :func:`judging_by`."""
    return _judging.get() or _standing()


@contextmanager
def judging_by(given: Constants) -> Iterator[None]:
    """Judge by other constants inside the block: what was frozen under them is shown as it was."""
    before = _judging.set(given)
    try:
        yield
    finally:
        _judging.reset(before)
