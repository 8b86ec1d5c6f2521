"""How claims become events, ties and the lines of the map, in plain words; true of sahel/analysis and its constants."""

from __future__ import annotations

from sahel.facts.constants import constants
from sahel.i18n import _


def scoring_text() -> tuple[str, ...]:
    """Return the paragraphs."""
    return _events(), _voices(), _probability(), _lines(), _climate(), _ledger(), _clocks(), _fills()


def _events() -> str:
    return _(
        "Events: claims of the same two parties and the same kind of act, on days that they share, are one event; "
        "a bloc stands for a party that was then its member. An undated claim is an event of its own."
    )


def _voices() -> str:
    return _(
        "Voices: copies, reprints and summaries of one report count as one publisher. A tie is thin where one "
        "voice alone tells of it and no person verified it. An article whose publisher nobody knows is a voice of "
        "its own."
    )


def _probability() -> str:
    return _(
        "Probability: that of an event is the chance that not every voice is wrong, at most {highest}; where "
        "voices deny it or say the opposite, it is multiplied by the share that agrees, and the event is marked "
        "“sources differ”. A quote stays with each."
    ).format(highest=constants().highest_p)


def _lines() -> str:
    return _(
        "Lines: a line on the map sums the events inside the period, each with its probability, the weight of its "
        "type (Goldstein’s scale, below) and of how it was told. Blue: strengthened; orange: weakened; both where "
        "the smaller side holds more than {share} of the weight. Grey is silence, not calm: no evidence was found."
    ).format(share=constants().contested_share)


def _climate() -> str:
    return _(
        "Climate: it fades (half-lives below) and is a number from −100 to 100 with a band; below {bar} units of "
        "evidence there is none, but the words “insufficient evidence”."
    ).format(bar=constants().climate.least_evidence)


def _ledger() -> str:
    return _(
        "Ledger: it does not fade. It holds what is in force, each step with its sentence, and when it was last "
        "confirmed."
    )


def _clocks() -> str:
    return _(
        "Two clocks: what was in force on a day, as known on a day. An article is known from its publication or, "
        "without a date, from its intake. The page opens on the newest evidence in the store and the {n} months "
        "before it."
    ).format(n=constants().default_period_months)


def _fills() -> str:
    return _(
        "Fills: an area of the map is filled by the bloc that it belongs to on that day. A member that is "
        "suspended or leaving is hatched until it is out."
    )
