"""Make whole TrueType faces of the web fonts, for slides, pages and pictures (``make setup``, at its end).

The web fonts come in parts by alphabet, which matplotlib and fpdf2 cannot join; a face here is all parts of one family
and weight. The same parts as in vendor.csv, taken in the packages' .woff form, which needs no further decoder.
"""

from __future__ import annotations

import csv
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

ROOT = Path(__file__).parents[1]
MODULES = ROOT / "node_modules"
FACES = ROOT / "static" / "vendor" / "faces"
LIST = Path(__file__).with_name("vendor.csv")
PART = re.compile(r"files/(?P<family>[a-z-]+?)-(?:latin-ext|latin|arabic)-(?P<weight>\d+)-normal\.woff2")
WEIGHTS = ("400", "600")
"""Paper and slides know two: plain and bold."""


def parts() -> Mapping[str, Sequence[Path]]:
    """Return the files of each face, by the face's name ("ibm-plex-sans-600"), its plain Latin first."""
    found: dict[str, list[Path]] = {}
    for package, file in _listed():
        match = PART.fullmatch(file)
        if match and match["weight"] in WEIGHTS:
            name = f"{match['family']}-{match['weight']}"
            found.setdefault(name, []).append(MODULES / package / file.removesuffix("2"))
    return {name: sorted(files, key=lambda file: "latin-ext" in file.name) for name, files in found.items()}


def _listed() -> Iterator[tuple[str, str]]:
    with LIST.open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            yield row["package"], row["file"]


def _unpacked(files: Sequence[Path], folder: Path) -> Iterator[str]:
    for file in files:
        font = TTFont(file)
        font.flavor = None
        plain = folder / f"{file.stem}.ttf"
        font.save(plain)
        yield str(plain)


def _joined(files: Sequence[Path]) -> TTFont:
    with tempfile.TemporaryDirectory() as folder:
        plain = list(_unpacked(files, Path(folder)))
        return Merger().merge(plain) if len(plain) > 1 else TTFont(plain[0])


def build_faces(folder: Path = FACES) -> int:
    """Write every face into a folder and return how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, files in parts().items():
        _joined(files).save(folder / f"{name}.ttf")
    return len(parts())


if __name__ == "__main__":
    print(f"static/vendor/faces: {build_faces()} faces")
