"""A small briefing with a figure of each kind, an Arabic, a French and a hostile quote, and a mark."""

from __future__ import annotations

from hashlib import sha256

from sahel.analysis.ledger import ladder
from sahel.analysis.memberships import bars
from sahel.analysis.silence import MonthRead
from sahel.analysis.ties import ties
from sahel.analysis.voices import Voice
from sahel.briefing.drawings import (
    ClimateDrawing,
    ClimatePoint,
    DrawnTie,
    LadderDrawing,
    MapDrawing,
    MembershipDrawing,
    SilenceDrawing,
    TableDrawing,
)
from sahel.briefing.records import Basis, Briefing, Counts, Edition, Grade, Point, Quote, Source, Step
from sahel.figures.fills import Fill
from sahel.model import View
from tests import toy

SINCE, ON = "2023-06-01", "2024-05-31"
HOSTILE = '</script><img src=x onerror="alert(1)"> said “no” & left\r\n=1+1'
ARABIC = "قالت الحكومة «نعم» في نيامي."
FRENCH = "L’accord a été signé à Niamey, dit-il."
WORDS = {"a1": HOSTILE, "a2": ARABIC, "a3": FRENCH}
LANGS = {"a1": "en", "a2": "en", "a3": "fr"}


def hashed(name):
    """The id of one of the three articles."""
    return sha256(name.encode()).hexdigest()


def _claim(name, on, **more):
    words = WORDS[name]
    place = {"article": hashed(name), "publisher": f"Toy {name}", "published": on, "place": "Niamey"}
    return toy.claim(on=on, quote=words, evidence_end=len(words), claim_id=f"claim-{name}", **place, **more)


def _events():
    talks = (_claim("a1", "2024-03-26"), _claim("a2", "2024-03-26"))
    annulled = (_claim("a3", "2023-12-02", source="MLI", target="FRA", type="agreement_annulled"),)
    came = {"source": "RUS", "target": "NER", "type": "deployment", "on": "2023-12-04"}
    deployed = toy.claim(**came, article=hashed("a3"), claim_id="came")
    return (
        toy.event(on="2024-03-26", claims=talks, place="Niamey", n_sources=2, event_id="talks"),
        toy.event("MLI", "FRA", "agreement_annulled", "2023-12-02", claims=annulled, event_id="annulled"),
        toy.event(**came, claims=(deployed,), event_id="came"),
    )


def quote(name, **more):
    """A quote of one of the three articles."""
    facts = {
        "claim_id": f"claim-{name}",
        "article_id": hashed(name),
        "start": 0,
        "end": len(WORDS[name]),
        "text": WORDS[name],
        "cut": name == "a3",
        "lang": LANGS[name],
        "publisher": f"Toy {name}",
        "published": "2024-03-26",
        "title": f"Title {name} <b>",
        "url": f"https://example.org/{name}?a=1&b=2" if name != "a2" else "javascript:alert(2)",
    }
    return Quote(**(facts | more))


def _step(key, kind, drawing=None, **more):
    facts = {"heading": key.title(), "sentence": f"{key} says one thing.", "points": (), "quotes": ()}
    around = {"counts": Counts(3, 3, 3), "view": "country=NER"}
    return Step(key=key, kind=kind, drawing=drawing, **(facts | around | more))


def _map(events, subject=()):
    told = ties(events, View(since=SINCE, until=ON, on=ON))
    drawn = tuple(DrawnTie(t.pair, t.up, t.down, t.thin, 1, tuple(e.event_id for e in t.events)) for t in told)
    fills = (("BEN", Fill("ECOWAS")), ("GIN", Fill("ECOWAS", "suspended")), ("MLI", Fill("AES")), ("NER", Fill("AES")))
    return MapDrawing(drawn, fills, subject, ON)


def _climate():
    bare = ClimatePoint("2023-12-31", None, None, None, 0.4, False)
    points = (
        bare,
        ClimatePoint("2024-03-31", 20.0, 5.0, 33.0, 2.0, True),
        ClimatePoint(ON, 25.0, 9.0, 40.0, 2.4, True),
    )
    return ClimateDrawing(("NER", "RUS"), points, SINCE, ON, ON, ("talks",))


def _drawings(events):
    pair = ("NER", "RUS")
    months = tuple(MonthRead(c, m, n, n, None, "usual" if n else "unread") for c in ("NER", "MLI") for m, n in _MONTHS)
    return {
        "map": _map(events),
        "change:NER-RUS": _map(events, pair),
        "climate": _climate(),
        "ladder": LadderDrawing(pair, ON, ladder(pair, events).at(ON), ("came",)),
        "alliances": MembershipDrawing("AES", bars("AES"), "2022-01-01", ON, ON),
        "silence": SilenceDrawing(months),
        "sources": TableDrawing("Where it was read", ("Publisher", "Title"), (("Toy a1", "A <title>"),)),
    }


_MONTHS = (("2024-03", 2), ("2024-04", 0))


def basis(**more):
    """What the briefing rests on."""
    sources = tuple(
        Source(hashed(name), f"Title {name} <b>", f"Toy {name}", "2024-03-26", quote(name).url, LANGS[name])
        for name in WORDS
    )
    voices = {hashed(name): Voice(f"Toy {name}", f"Toy {name}", True) for name in WORDS}
    facts = {"events": _events(), "voices": voices, "sources": sources}
    return Basis(**(facts | {"constants": {"climate.prior": 2.0}, "readers": ("toy@1",)} | more))


def briefing(**more):
    """The briefing; any field may be given."""
    rests = basis()
    drawn = _drawings(rests.events)
    kinds = {"map": "map", "alliances": "alliances", "silence": "silence", "sources": "sources"}
    steps = [_step(key, kinds.get(key, "change"), drawing) for key, drawing in drawn.items()]
    steps[0] = _step("map", "map", drawn["map"], quotes=tuple(map(quote, WORDS)), mind="A denial would.")
    points = (Point("One < two", "country=NER", ("talks",)), Point("Two", ""))
    facts = {
        "title": "Toy & <Sahel>",
        "lang": "en",
        "mark": "TLP:AMBER </style>",
        "since": SINCE,
        "until": ON,
        "on": ON,
        "known": None,
        "known_to": ON,
        "view": "country=NER",
        "after": None,
        "steps": (_step("title", "title"), _step("changes", "changes", points=points), *steps),
        "scale": (Grade("likely", 0.55, 0.8),),
        "basis": rests,
    }
    return Briefing(**(facts | more))


def edition(of=None, **more):
    """The briefing, frozen as number 12."""
    frozen = {"number": 12, "frozen_at": "2024-06-01T12:00:00+00:00", "by": "Ana", "content_hash": "f" * 64}
    return Edition(briefing=of or briefing(), **(frozen | more))
