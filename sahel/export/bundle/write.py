"""Writing a bundle: equal briefings give equal bytes, whenever and wherever they are written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from io import StringIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sahel.briefing.records import Briefing, Edition
from sahel.export import geojson_file
from sahel.export.bundle.readme import readme
from sahel.export.bundle.tables import Row, article_rows, claim_rows, columns, event_rows
from sahel.export.csv_cells import ENCODING, write_rows
from sahel.export.step_words import shown_briefing
from sahel.export.where import PlaceOf, nowhere
from sahel.export.whole_file import whole
from sahel.i18n import speaking

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest day that a zip can say: the clock of whoever writes it is nobody's business."""


def _table(file: str, rows: Iterable[Row], mark: str) -> bytes:
    header, held = tuple(columns(file)), StringIO(newline="")
    told = ({**row, "handling_mark": mark or None} for row in rows)
    write_rows(held, header, ([row[name] for name in header] for row in told))
    return held.getvalue().encode(ENCODING)


def _points(briefing: Briefing, place_of: PlaceOf) -> bytes:
    held = StringIO()
    geojson_file.write(briefing.basis.events, held, place_of, briefing.mark)
    return held.getvalue().encode()


def _constants(briefing: Briefing) -> bytes:
    basis = briefing.basis
    told: dict[str, Any] = {"constants": dict(basis.constants), "readers": list(basis.readers)}
    return (json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def _files(briefing: Briefing, edition: Edition | None, place_of: PlaceOf) -> Iterator[tuple[str, bytes]]:
    basis, mark = briefing.basis, briefing.mark
    yield "README.txt", readme(briefing, edition).encode()
    yield "events.csv", _table("events.csv", event_rows(basis, place_of), mark)
    yield "claims.csv", _table("claims.csv", claim_rows(basis), mark)
    yield (
        "articles.csv",
        _table("articles.csv", article_rows(basis, edition.withdrawn if edition else frozenset()), mark),
    )
    yield "events.geojson", _points(briefing, place_of)
    yield "constants.json", _constants(briefing)


def _put(bundle: ZipFile, name: str, content: bytes) -> None:
    info = ZipInfo(name, _FIRST_DAY)
    info.compress_type, info.create_system, info.external_attr = ZIP_DEFLATED, 3, 0o644 << 16
    bundle.writestr(info, content)


def write_bundle(
    briefing: Briefing, target: Path, *, edition: Edition | None = None, place_of: PlaceOf = nowhere
) -> None:
    """Write the evidence behind a briefing as a zip; raise ExportError where that is not possible.

    ``edition``: what it was frozen as; no word of articles withdrawn since is written. ``place_of`` finds the points.
    """
    with speaking(briefing.lang), whole(target) as beside, ZipFile(beside, "w") as bundle:
        sums = []
        for name, content in _files(shown_briefing(briefing, edition), edition, place_of):
            _put(bundle, name, content)
            sums.append(f"{hashlib.sha256(content).hexdigest()}  {name}\n")
        _put(bundle, "SHA256SUMS", "".join(sums).encode())
