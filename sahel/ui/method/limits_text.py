"""What the monitor cannot do, said plainly."""

from __future__ import annotations

from sahel.desk.accuracy import Accuracy
from sahel.i18n import _


def _missed(measured: Accuracy | None) -> str:
    missed = _percent_missed(measured, "all")
    if missed is None:
        return _("How many claims are missed has not been measured. Silence proves nothing.")
    unseen = _percent_missed(measured, "held_out")
    if unseen is None:
        said = _("The reader missed {percent} % of the claims that a person marked. Silence proves nothing.")
        return said.format(percent=missed)
    said = _(
        "The reader missed {percent} % of the claims that a person marked, and {unseen} % of those in texts that "
        "nobody looked at while its rules were written: expect the latter of your own articles. Silence proves nothing."
    )
    return said.format(percent=missed, unseen=unseen)


def _percent_missed(measured: Accuracy | None, group: str) -> int | None:
    """Return how many of a hundred marked claims the reader did not find, or None where that was not measured."""
    found = measured.groups[group].found.get("claims_family") if measured and group in measured.groups else None
    return None if found is None or found.share is None else round(100 * (1 - found.share))


def known_limits(measured: Accuracy | None) -> tuple[str, ...]:
    """Return the limits, one a line; the first is the share of claims that was missed when it was last measured."""
    return (
        _missed(measured),
        _("A claim whose text gives no date counts in no line; it is counted under “undated”."),
        _(
            "“It”, “the country”, “les deux pays”: a party that is only meant is understood in simple cases; the rest "
            "is left out rather than guessed."
        ),
        _("A tie that rests on one publisher is drawn thin. Most ties of a small store do."),
        _(
            "The texts by which accuracy was measured are ours and were marked by one person; real articles are longer "
            "and stranger. A point or two is noise."
        ),
        _(
            "What comes with the program is a sample in our own words after named reports. It is no record of all that "
            "happened; its gaps are ours."
        ),
        _("Pictures are not seen, irony is not understood, and places that are in no list are missed."),
        _("Weights are proposals. Another weight gives another number; the sentences stay."),
    )


def boundary_policy() -> tuple[str, ...]:
    """Return the policy on disputed lines."""
    return (
        _("Boundaries are Natural Earth’s. Lines imply no position on the status of any territory."),
        _(
            "Western Sahara, Kosovo, Somaliland, Northern Cyprus, Siachen and Crimea are marked as disputed and filled "
            "with neither side’s colour. Halaib, Abyei, Ilemi and the Golan have no shape of their own in this source."
        ),
        _("A fill shows membership of a bloc, never control of ground."),
    )
