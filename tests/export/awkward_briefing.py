"""A briefing of everything that is too long, runs the other way, or is no text at all."""

from dataclasses import replace

from sahel.briefing.drawings import TableDrawing
from sahel.briefing.records import Point, Step
from tests.export import toy_briefing as toys

ARABIC = "وقّعت الحكومة اتفاقا مع الشركاء في نيامي وأعلنت ذلك اليوم. " * 4
CONTROLS = "Before\x00\x0bafter\x1f \ud800 tail\u202e turned"
ACCENTS = "Ɓurkina Ɗan Ƙasa ɛkɔ — Côte d’Ivoire, Türkiye, Łódź, 尼日尔 🌍"
LONG_WORD = "https://example.org/" + "a-very-long-address-without-an-end-" * 30
LONG = "A rather long remark that says the same thing again and again in other words. " * 30
MARK = "TLP:AMBER+STRICT – only for the members of the working group and nobody beside them, under any circumstance"


def _quote(text, **more):
    return replace(toys.quote("a1"), text=text, **more)


def _steps():
    plain = {"drawing": None, "counts": toys.Counts(12345, 6789, 432), "view": ""}
    points = tuple(Point(text, "") for text in (ARABIC, ACCENTS, CONTROLS, LONG_WORD, LONG[:600]))
    quotes = (
        _quote(("word " * 60).strip(), cut=True),
        _quote(ARABIC, publisher="الجزيرة", title=ARABIC, url=LONG_WORD),
        _quote(CONTROLS, publisher=None, published=None, title=None, url=None),
        _quote(("Anticonstitutionnellement " * 60).strip(), lang="fr"),
    )
    told = {"points": points, "quotes": quotes, "mind": LONG[:700], "note": LONG}
    rows = tuple((f"{n}", ACCENTS, LONG[: n * 40], LONG_WORD[: n * 20]) for n in range(24))
    table = TableDrawing("Rows", ("No", "Names", "A remark", "Address"), rows)
    return (
        Step("change:1", "change", heading=LONG[:300], sentence=LONG[:400], **plain, **told),
        Step("change:2", "change", heading="Arabic", sentence=ARABIC, **plain, **told),
        Step("changes", "changes", "Rows", "A table.", table, points, (), plain["counts"], ""),
        Step(
            "change:3", "change", "Withheld", "", None, (), quotes, plain["counts"], "", withheld="No quote names both."
        ),
    )


def briefing(**more):
    """The briefing."""
    toy = toys.briefing()
    drawn = tuple(replace(step, **_long(step)) for step in toy.steps)
    return replace(toy, title=LONG[:260], mark=MARK, steps=(*drawn, *_steps()), **more)


def _long(step):
    told = {"sentence": ACCENTS + " " + LONG[:160], "quotes": (_quote(ARABIC), _quote(ACCENTS))}
    return told if step.kind not in {"title", "sources"} else {"sentence": LONG[:300]}
