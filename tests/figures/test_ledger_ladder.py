"""The ladder of a pair: columns by stage, black, grey or ring by evidence, each mark with the word that opens it."""

from sahel.figures.ledger_ladder import MOST_LETTERS, ladder_figure
from sahel.figures.rungs import LADDER, entry_words, ledger_alt, ledger_table, marks, months_ago, rung_words
from sahel.figures.tokens import tokens
from sahel.i18n import speaking
from tests.figures.partners import DEPLOYED, SIGNED, entries
from tests.toy import event

GONE = event("RUS", "NER", "withdrawal", "2024-11-20", verified=True, effect="weakens")


def rungs(figure):
    return next(one for one in figure.data if one.name == "rungs")


def test_each_mark_stands_in_the_column_of_its_stage_and_names_it():
    drawn = rungs(ladder_figure(entries(DEPLOYED, SIGNED), "2024-12-31"))
    found = {(key[0], LADDER[x]) for key, x in zip(drawn.customdata, drawn.x, strict=True)}
    assert found == {("defence_agreement.signed", "signed"), ("forces.in_force", "in_force")}


def test_confirmed_within_a_year_is_black_and_older_is_grey():
    (lately,) = marks(entries(DEPLOYED)[0], "2024-12-31")
    (long_ago,) = marks(entries(DEPLOYED, on="2025-12-31")[0], "2025-12-31")
    assert (lately.look, long_ago.look) == ("fresh", "old")
    fills = [rungs(ladder_figure(entries(DEPLOYED, on=on), on)).marker.color[0] for on in ("2024-12-31", "2025-12-31")]
    assert fills == [tokens().light.ink, tokens().light.none]


def test_what_is_over_is_a_ring_and_so_is_its_end():
    looks = {mark.stage: mark.look for mark in marks(entries(DEPLOYED, GONE)[0], "2024-12-31")}
    assert looks == {"in_force": "over", "ended": "over"}
    drawn = rungs(ladder_figure(entries(DEPLOYED, GONE), "2024-12-31"))
    assert set(drawn.marker.color) == {tokens().light.panel}


def test_the_stage_at_which_an_entry_stands_is_the_larger_mark():
    drawn = rungs(ladder_figure(entries(DEPLOYED, GONE), "2024-12-31"))
    sizes = {key[0]: size for key, size in zip(drawn.customdata, drawn.marker.size, strict=True)}
    assert sizes["forces.ended"] > sizes["forces.in_force"]


def test_a_disputed_day_has_a_dotted_ring():
    plain = ladder_figure(entries(DEPLOYED), "2024-12-31")
    told = ladder_figure(entries(DEPLOYED), "2024-12-31", frozenset({DEPLOYED.event_id}))
    rings = [shape for shape in told.layout.shapes if shape.type == "circle"]
    assert len(rings) == 1
    assert rings[0].line.dash
    assert not [shape for shape in plain.layout.shapes if shape.type == "circle"]


def test_an_unknown_start_is_said_to_be_unknown_and_taken_to_have_been():
    over = event("NER", "FRA", "agreement_annulled", "2023-08-03", domain="military", verified=True)
    entry = entries_of(over)
    assumed = next(rung for rung in entry.stages if rung.inferred)
    assert "by 3 Aug 2023" in rung_words(assumed, entry.kind)
    assert "a later event ended it" in rung_words(assumed, entry.kind)


def test_a_long_date_takes_two_lines_and_none_is_longer_than_its_column():
    over = event("NER", "FRA", "agreement_annulled", "2023-08-03", domain="military", verified=True)
    with speaking("fr"):
        drawn = rungs(ladder_figure((entries_of(over),), "2024-12-31"))
    texts = [text.split("<br>") for text in drawn.text]
    assert max(map(len, texts)) == 2
    assert max(len(line) for lines in texts for line in lines) <= MOST_LETTERS


def entries_of(over):
    from sahel.analysis.ledger import ledger

    return ledger(("NER", "FRA"), (over,), "2024-01-01", rows=())[0]


def test_the_row_says_who_provides_and_when_it_was_last_confirmed():
    texts = [note.text for note in ladder_figure(entries(DEPLOYED), "2024-12-31").layout.annotations]
    assert "Forces and bases" in texts
    assert "by Russia, in force" in texts
    assert "10 Apr 2024" in texts
    assert "8 months ago" in texts


def test_months_are_whole():
    assert months_ago("2024-04-10", "2024-05-09") == "this month"
    assert months_ago("2024-04-10", "2024-05-10") == "1 month ago"
    assert months_ago("2024-04-10", "2026-05-04") == "24 months ago"


def test_the_table_and_the_words_hold_what_the_figure_shows():
    given = entries(DEPLOYED, SIGNED)
    assert [row[:3] for row in ledger_table(given).rows] == [
        ("Defence agreement", "signed", "16 Jan 2024"),
        ("Forces and bases", "in force", "10 Apr 2024"),
    ]
    said = ledger_alt(given, "2024-12-31", ["training"])
    assert "Forces and bases: by Russia, in force" in said
    assert "no sentence found yet: Training" in said
    assert entry_words(given[0]) == "signed"
