"""``ingest``: take sources into the store."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sahel.cli import terminal
from sahel.cli.open_store import to_write
from sahel.cli.options import add_db, add_json, add_sources, hints_of
from sahel.errors import UsageError
from sahel.i18n import _, ngettext
from sahel.sources import Outcome, read_path

if TYPE_CHECKING:
    from sahel.desk.intake import Summary
    from sahel.store import Store

ABOUT = _("take files, folders or piped text into the store")


def add(parser: ArgumentParser) -> None:
    """Add the verb's arguments."""
    add_sources(parser, "*")
    parser.add_argument("--bundled", action="store_true", help=_("take in the corpus that comes with the program"))
    add_db(parser)
    add_json(parser)


def run(args: Namespace) -> int:
    """Take everything in and print a summary; 1 if anything was not read."""
    if not (args.paths or args.bundled):
        raise UsageError(_("Say what to take in: paths, - for piped text, or --bundled."))
    with to_write(args) as store:
        summary = _take_in(store, args)
    terminal.end_progress()
    if args.json:
        terminal.say_json(_object(summary))
    else:
        _tell(summary)
    return _code(summary)


def _outcomes(args: Namespace) -> Iterator[Outcome]:
    outcomes = (outcome for path in args.paths for outcome in read_path(path, hints_of(args)))
    for done, outcome in enumerate(outcomes, 1):
        terminal.progress(done)
        yield outcome


def _take_in(store: Store, args: Namespace) -> Summary:
    from sahel.desk.bundled import load_bundled
    from sahel.desk.intake import Summary, intake
    from sahel.desk.reading import reader_of

    reader = reader_of(store)
    summary = load_bundled(store, reader) if args.bundled else Summary()
    return summary + intake(store, reader, _outcomes(args))


def _object(summary: Summary) -> dict[str, Any]:
    failed = [{"origin": origin, "why": why} for origin, why in summary.failed]
    return {**asdict(summary), "failed": failed}


def _tell(summary: Summary) -> None:
    counts = (
        (_("added"), summary.added),
        (_("duplicate"), summary.duplicate),
        (_("further printings"), summary.printings),
        (_("failed"), len(summary.failed)),
        (_("claims read"), summary.claims),
    )
    said = [f"{name} {n}" for name, n in counts]
    if n := summary.near_copies:
        said.append(
            ngettext("{n} near-copy of what the store had", "{n} near-copies of what the store had", n).format(n=n)
        )
    terminal.say(", ".join(said))
    for origin, why in summary.failed:
        terminal.say("  " + terminal.plain(_("{origin}: {why}").format(origin=origin, why=why)))


def _code(summary: Summary) -> int:
    n = len(summary.failed)
    if n:
        message = ngettext("{n} source was not taken in.", "{n} sources were not taken in.", n)
        terminal.note(message.format(n=n))
    return 1 if n else 0
