"""The slides of a briefing, opened again: exact words, sources in the notes, nothing over anything else."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from pptx import Presentation
from pptx.enum.chart import XL_CHART_TYPE
from pptx.oxml.ns import qn

from sahel.briefing.drawings import SilenceDrawing, TableDrawing
from sahel.briefing.edge_words import clock_words
from sahel.errors import ExportError
from sahel.export.claim_words import source_line
from sahel.export.plain_words import fit_words
from sahel.export.slides.write import deck_bytes, write_slides
from sahel.export.step_words import quote_words
from tests.export import awkward_briefing as awkward
from tests.export import toy_briefing as toys
from tests.export.slides.shapes import notes_of, opened, outside, overlapping, too_full, with_words, words_of


@pytest.fixture(scope="module")
def toy():
    return deck_bytes(toys.briefing())


@pytest.fixture(scope="module")
def slides(toy):
    return opened(toy)


@pytest.fixture(scope="module")
def awkward_slides():
    return opened(deck_bytes(awkward.briefing()))


def about(slides, heading):
    """The slides of a step, by its heading in the corner."""
    named = [(slide, shape) for slide in slides for shape in slide.shapes if shape.name == "heading"]
    return [slide for slide, shape in named if shape.text_frame.text.startswith(heading)]


def charts(slides):
    return [shape.chart for slide in slides for shape in slide.shapes if shape.has_chart]


def test_each_step_has_a_slide_with_its_sentence_as_the_title(slides):
    titles = [slide.shapes.title.text_frame.text for slide in slides]
    for step in toys.briefing().shown:
        assert toys.briefing().title if step.kind == "title" else step.sentence in titles


def test_footer_mark_and_page_stand_on_every_slide(slides):
    said = clock_words(toys.briefing())
    for number, slide in enumerate(slides, 1):
        by_name = {shape.name: shape.text_frame.text for shape in slide.shapes if shape.has_text_frame}
        assert by_name["footer"].startswith(said)
        assert by_name["handling mark"] == "TLP:AMBER </style>"
        assert by_name["place"].endswith(f"page {number}")
        assert by_name["place"].startswith("Draft")


def test_quotes_are_printed_exactly(slides):
    said = "\n".join(map(words_of, slides))
    for quote in toys.briefing().steps[2].quotes:
        assert fit_words(quote_words(quote, None)[0]) in said
    assert "L’accord a été signé à Niamey, dit-il. »  […]" not in said
    assert "« L’accord a été signé à Niamey, dit-il. » […]" in said


def test_every_claim_of_a_step_stands_in_its_notes_with_its_source(slides):
    rests = toys.basis()
    notes = notes_of(about(slides, "Map")[0])
    for event in rests.events[:2]:
        for claim in event.claims:
            assert " ".join(claim.quote.split()) in notes
            source = next(one for one in rests.sources if one.article_id == claim.article_id)
            assert source_line(source) in notes
            assert source.url in notes


def test_the_rows_of_a_table_have_the_claims_of_their_pairs_in_the_notes():
    table = TableDrawing("What changed", ("Tie", "Change"), (("Mali – France", "weakened"),))
    step = replace(toys.briefing().steps[1], drawing=table, points=())
    notes = notes_of(opened(deck_bytes(toys.briefing(steps=(step,))))[0])
    assert "L’accord a été signé" in notes
    assert "https://example.org/a3" in notes
    assert "said “no”" not in notes


def test_rows_of_facts_behind_the_bars_are_named_in_the_notes(slides):
    bars = next(step.drawing.bars for step in toys.briefing().steps if step.key == "alliances")
    notes = notes_of(about(slides, "Alliances")[0])
    assert all(" ".join(span.source.split()) in notes for bar in bars for span in bar.spans if span.source)


def test_figures_are_native_charts_where_there_are_any_and_pictures_else(slides):
    kinds = [chart.chart_type for chart in charts(slides)]
    assert kinds.count(XL_CHART_TYPE.COLUMN_CLUSTERED) == 2
    assert kinds.count(XL_CHART_TYPE.XY_SCATTER) == 1
    maps = [shape for slide in slides for shape in slide.shapes if shape.name == "map"]
    assert len(maps) == 2
    assert all(shape._element.nvPicPr.cNvPr.get("descr").startswith("Map of ties") for shape in maps)


def test_a_slide_is_read_from_its_title_to_its_footer(slides):
    for slide in slides:
        read = [shape.name for shape in slide.shapes]
        assert slide.shapes[0] == slide.shapes.title
        assert slide.shapes.title.text_frame.text
        assert read[-3:] == ["rule", "footer", "place"]


def test_whatever_is_no_text_is_described(slides):
    drawn = [shape for slide in slides for shape in slide.shapes if not shape.has_text_frame]
    assert drawn
    assert all(next(shape._element.iter(qn("p:cNvPr"))).get("descr") for shape in drawn)


def test_the_columns_of_a_chart_are_what_was_read(slides):
    chart = charts(about(slides, "Silence"))[0]
    step = next(step for step in toys.briefing().steps if isinstance(step.drawing, SilenceDrawing))
    read = [month.articles for month in step.drawing.months if month.country == "NER"]
    assert list(chart.plots[0].series[0].values) == read


def test_a_table_is_a_native_table_of_the_same_rows():
    rows = tuple((str(n), f"Row {n}") for n in range(40))
    step = replace(toys.briefing().steps[1], drawing=TableDrawing("Rows", ("No", "What"), rows), points=())
    slides = opened(deck_bytes(toys.briefing(steps=(step,))))
    tables = [shape.table for slide in slides[:-2] for shape in slide.shapes if shape.has_table]
    told = [tuple(cell.text for cell in row.cells) for table in tables for row in list(table.rows)[1:]]
    assert tuple(told) == rows


def test_no_words_are_higher_than_their_box_and_nothing_lies_over_anything(slides):
    assert [found for slide in slides for found in (too_full(slide), outside(slide), overlapping(slide)) if found] == []


def test_long_and_turned_words_fit_as_well(awkward_slides):
    checks = (too_full, outside, overlapping)
    assert [found for slide in awkward_slides for check in checks if (found := check(slide))] == []
    assert all(shape.name for slide in awkward_slides for shape in with_words(slide))


def test_nothing_that_somebody_wrote_is_lost_on_the_way_over_further_slides(awkward_slides):
    boxes = [shape for slide in about(awkward_slides, "Arabic") for shape in slide.shapes if shape.name == "evidence"]
    left = [shape.text_frame.text for shape in boxes if shape.left == min(one.left for one in boxes)]
    said = "".join("".join(left).split())
    step = next(step for step in awkward.briefing().steps if step.key == "change:2")
    for text in (step.note, step.mind, *(point.text for point in step.points)):
        assert "".join(fit_words(text).split()) in said


def test_words_from_right_to_left_are_set_so(awkward_slides):
    paragraphs = [
        paragraph
        for slide in about(awkward_slides, "Arabic")
        for shape in with_words(slide)
        for paragraph in shape.text_frame.paragraphs
        if paragraph.text.startswith("“" + awkward.ARABIC[:20])
    ]
    assert paragraphs
    assert all(paragraph._p.pPr.get("rtl") == "1" for paragraph in paragraphs)


def test_a_mark_of_any_length_is_on_every_slide_and_readable(awkward_slides):
    for slide in awkward_slides:
        mark = next(shape for shape in slide.shapes if shape.name == "handling mark")
        assert mark.text_frame.text == awkward.MARK
        assert mark.text_frame.paragraphs[0].runs[0].font.size.pt >= 7


def test_a_withdrawn_article_leaves_its_hash_and_no_word():
    gone = toys.hashed("a3")
    frozen = toys.edition(toys.briefing(steps=toys.briefing().steps[:3]), withdrawn=frozenset({gone}))
    slides = opened(deck_bytes(frozen.briefing, frozen))
    said = "\n".join([*map(words_of, slides), *map(notes_of, slides)])
    assert "L’accord a été signé" not in said
    assert "Title a3" not in said
    assert f"withdrawn ({gone})" in said


def test_an_edition_names_its_number_and_its_hash():
    frozen = toys.edition(toys.briefing(steps=toys.briefing().steps[:2]))
    slides = opened(deck_bytes(frozen.briefing, frozen))
    assert "f" * 64 in words_of(slides[-2])
    assert all("Edition 12" in words_of(slide) for slide in slides)


def test_data_their_licences_and_the_policy_on_boundaries_are_named(slides):
    said = words_of(slides[-1])
    assert "ODbL 1.0" in said
    assert "Lines imply no position" in said
    assert "likely" in words_of(slides[-2])


def test_a_french_briefing_is_french_all_over():
    slides = opened(deck_bytes(toys.briefing(lang="fr", steps=toys.briefing().steps[:2])))
    said = "\n".join(map(words_of, slides))
    assert "Données et licences" in said
    assert "Data and licences" not in said


def test_the_same_briefing_gives_the_same_bytes(toy):
    assert deck_bytes(toys.briefing()) == toy


def test_no_quote_has_more_than_sixty_words_in_the_notes():
    claim = toys.toy.claim(on="2024-03-26", article=toys.hashed("a1"), quote="word " * 90, claim_id="long")
    event = toys.toy.event(on="2024-03-26", claims=(claim,), event_id="talks")
    rests = replace(toys.basis(), events=(event,))
    slides = opened(deck_bytes(toys.briefing(basis=rests)))
    said = "\n".join(map(notes_of, slides))
    assert "word " * 59 + "word” […]" in said
    assert "word " * 61 not in said


def test_a_title_longer_than_a_property_holds_does_not_stop_the_deck():
    raw = deck_bytes(toys.briefing(title="long " * 100, mark="mark " * 100, steps=toys.briefing().steps[:1]))
    assert len(Presentation(BytesIO(raw)).core_properties.title) <= 255


def test_no_part_asks_for_anything_outside_the_file(toy):
    with ZipFile(BytesIO(toy)) as held:
        links = b"".join(held.read(name) for name in held.namelist() if name.endswith(".rels"))
    assert b'TargetMode="External"' not in links


def test_a_deck_is_written_whole_or_not_at_all(tmp_path):
    target = tmp_path / "missing" / "deck.pptx"
    with pytest.raises(ExportError):
        write_slides(toys.briefing(steps=toys.briefing().steps[:1]), target)
    target = tmp_path / "deck.pptx"
    write_slides(toys.briefing(steps=toys.briefing().steps[:1]), target)
    assert [file.name for file in tmp_path.iterdir()] == ["deck.pptx"]
    assert len(opened(target.read_bytes())) == 3
