"""Every error that the package raises; the message is the one plain sentence that a user will read."""

from __future__ import annotations

from sahel.i18n import _


class SahelError(Exception):
    """The base of all errors with a sentence for the user."""


class TableError(SahelError):
    """A file in geodata/ is missing or malformed; ``line``: where, counted from 1, if one line is to blame."""

    def __init__(self, name: str, why: str, line: int | None = None) -> None:
        whole, on_a_line = (
            _("The table geodata/{name} cannot be used: {why}."),
            _("The table geodata/{name} cannot be used, line {line}: {why}."),
        )
        super().__init__((whole if line is None else on_a_line).format(name=name, why=why, line=line))


class GazetteerMissingError(SahelError):
    """The compiled gazetteer is not there yet."""

    def __init__(self, path: object) -> None:
        super().__init__(_("There is no compiled gazetteer at {path}: run “make setup” first.").format(path=path))


class UnreadableSourceError(SahelError):
    """A file, folder or stream that no source module can read."""

    def __init__(self, origin: str, why: str) -> None:
        super().__init__(_("{origin} was not read: {why}.").format(origin=origin, why=why))
        self.origin = origin
        self.why = why


class StoreError(SahelError):
    """The store cannot be opened, or is of another schema version."""

    def __init__(self, url: str, why: str) -> None:
        super().__init__(_("The store {url} cannot be used: {why}.").format(url=url, why=why))


class BadReadingError(SahelError):
    """A reader quotes characters that do not stand where it says."""

    def __init__(self, article: str, quoted: str) -> None:
        why = _("The reading of {article} was not stored: “{quoted}” does not stand where it says.")
        super().__init__(why.format(article=article, quoted=quoted[:80]))


class BadRecordError(SahelError):
    """A record is not one that the tables of the store take: a required value is missing, or of another kind."""

    def __init__(self, why: str) -> None:
        super().__init__(_("The reading was not stored, as it is not whole: {why}.").format(why=why))


class BadFilterError(SahelError):
    """A filter value that means nothing, given where falling back silently would mislead (the command line)."""

    def __init__(self, key: str, value: str, want: str) -> None:
        super().__init__(_("“{value}” is no {key}: give {want}.").format(key=key, value=value, want=want))


class GoldError(SahelError):
    """A set of annotated texts, or one of them, cannot be read."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(_("The annotated texts in {name} cannot be used: {why}.").format(name=name, why=why))


class ExportError(SahelError):
    """A file of exported events cannot be written."""

    def __init__(self, target: object, why: str) -> None:
        super().__init__(_("{target} was not written: {why}.").format(target=target, why=why))


class UsageError(SahelError):
    """A command line that asks for what cannot be asked together; the message is the whole sentence."""


class LaunchError(SahelError):
    """The app cannot listen where it was told to."""

    def __init__(self, address: str, port: int, why: str) -> None:
        message = _("The app cannot listen on {address}, port {port}: {why}.")
        super().__init__(message.format(address=address, port=port, why=why))


class FolderRefusedError(SahelError):
    """A folder of the server that may not be read through the app."""

    def __init__(self, folder: str, why: str) -> None:
        super().__init__(_("The folder {folder} was not read: {why}.").format(folder=folder or ".", why=why))


class JudgementRefusedError(SahelError):
    """A judgement that cannot be made, or a record of one that cannot be used."""

    def __init__(self, why: str) -> None:
        super().__init__(_("This was not noted in the review: {why}.").format(why=why))
        self.why = why


class EditionError(SahelError):
    """A briefing that cannot be frozen, or an edition that cannot be reopened as it was shown."""

    def __init__(self, why: str, number: int | None = None) -> None:
        plain, named = _("The briefing cannot be used: {why}."), _("Edition {number} cannot be used: {why}.")
        super().__init__((plain if number is None else named).format(number=number, why=why))
        self.why = why


class WorkbenchError(SahelError):
    """Something for the watch list, the saved views, a draft or the handling mark that is not kept."""

    def __init__(self, why: str) -> None:
        super().__init__(_("This was not kept: {why}.").format(why=why))
        self.why = why


READING_FAILS = (SahelError, ValueError, LookupError, ArithmeticError, RecursionError)
"""What may go wrong with one article and says nothing about the next."""
