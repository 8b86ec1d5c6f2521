"""Makers of small sources in our own words, and limits small enough to be met."""

import io
import zipfile
from dataclasses import replace

from sahel.errors import UnreadableSourceError
from sahel.model import Article
from sahel.sources.limits import limits
from sahel.sources.received import Received
from sahel.sources.take import outcomes

SMALL = replace(limits(), seconds=10, memory_mb=250, largest_source_mb=2, longest_text=20_000, archive_total_mb=5)
"""Limits that a test meets in a moment; everything else as in geodata/."""


def taken(name, raw, **less):
    """All outcomes of bytes under limits that are small, or smaller still."""
    return list(outcomes(Received(name, raw, limits=replace(SMALL, **less)), name[name.rindex(".") :]))


def texts(found):
    return [outcome.text for outcome in found if isinstance(outcome, Article)]


def reasons(found):
    return [str(outcome) for outcome in found if isinstance(outcome, UnreadableSourceError)]


def zipped(members, packing=zipfile.ZIP_DEFLATED):
    """An archive of (name or ZipInfo, bytes)."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", packing) as archive:
        for name, raw in members:
            archive.writestr(name, raw, packing)
    return whole.getvalue()


def paragraphs(count=4, start=0):
    """Paragraphs that a page's story is made of, no two alike."""
    numbers = range(start, start + count)
    return [f"On day {n} the envoys of both states met for the {n * 7}th time, the ministry said." for n in numbers]


def page(head="", story=None):
    blocks = "".join(f"<p>{block}</p>" for block in story or paragraphs())
    return f"<!doctype html><html><head>{head}</head><body><article>{blocks}</article></body></html>"
