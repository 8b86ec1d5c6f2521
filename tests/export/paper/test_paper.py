"""The pages of a briefing, read again: words that can be selected, figures in their places, mark and page on each."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from sahel.briefing.drawings import TableDrawing
from sahel.briefing.drawn_words import table_of
from sahel.errors import ExportError
from sahel.export.paper.letters import settable
from sahel.export.paper.write import document_bytes, write_pdf
from tests.export import awkward_briefing as awkward
from tests.export import toy_briefing as toys

A4 = (595, 842)


def read(raw):
    return PdfReader(BytesIO(raw))


def squeezed(text):
    """A text without blanks, as a reader of PDF sets its own."""
    return "".join(text.split())


def said(reader):
    return squeezed("".join(page.extract_text() for page in reader.pages))


def names(outline):
    return [one.title for one in outline if not isinstance(one, list)]


@pytest.fixture(scope="module")
def toy():
    return document_bytes(toys.briefing())


@pytest.fixture(scope="module")
def pages(toy):
    return read(toy)


@pytest.fixture(scope="module")
def text(pages):
    return said(pages)


@pytest.fixture(scope="module")
def awkward_pages():
    """What each page of the awkward briefing says."""
    return [page.extract_text() for page in read(document_bytes(awkward.briefing())).pages]


@pytest.fixture(scope="module")
def awkward_text(awkward_pages):
    return squeezed("".join(awkward_pages))


def test_pages_are_a4_and_each_bears_the_mark_the_clocks_and_its_number(pages):
    for number, page in enumerate(pages.pages, 1):
        assert (round(page.mediabox.width), round(page.mediabox.height)) == A4
        text = squeezed(page.extract_text())
        assert text.count(squeezed("TLP:AMBER </style>")) == 2
        assert squeezed("known to 31 May 2024") in text
        assert squeezed(f"Draft · page {number}") in text


def test_each_step_has_its_bookmark_and_its_sentence(pages, text):
    steps = toys.briefing().shown
    assert names(pages.outline)[: len(steps)] == [step.heading for step in steps]
    for step in steps:
        assert squeezed(step.sentence) in text


def test_quotes_can_be_selected_exactly_as_printed(text):
    assert squeezed("« L’accord a été signé à Niamey, dit-il. » […]") in text
    assert squeezed('</script><img src=x onerror="alert(1)"> said “no” & left') in text


def test_the_document_says_its_title_its_language_and_its_mark(pages):
    assert pages.metadata.title == "Toy & <Sahel>"
    assert pages.metadata["/Keywords"] == "TLP:AMBER </style>"
    assert pages.trailer["/Root"]["/Lang"] == "en-GB"


def test_faces_are_inside_the_document(pages):
    fonts = pages.pages[0]["/Resources"]["/Font"].values()
    assert fonts
    for font in fonts:
        inner = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert "/FontFile2" in inner


def test_figures_are_drawings_and_stand_on_the_page_of_their_sentence(pages):
    shown = {}
    for at, page in enumerate(pages.pages):
        content = page.get_contents().get_data()
        held = page["/Resources"].get("/XObject", {})
        shown |= {name: at for name in held if name.startswith("/Figure") and f"{name} Do".encode() in content}
    assert len(shown) == 6
    first = pages.pages[shown["/Figure0"]]
    assert squeezed("map says one thing.") in squeezed(first.extract_text())
    form = first["/Resources"]["/XObject"]["/Figure0"]
    assert form["/Subtype"] == "/Form"
    assert len(form.get_data()) > 10_000


def described(pages):
    """What the structure of a document says of its figures."""
    (document,) = (one.get_object() for one in pages.trailer["/Root"]["/StructTreeRoot"]["/K"])
    return [str(one.get_object()["/Alt"]) for one in document["/K"] if "/Alt" in one.get_object()]


def test_each_figure_is_described_for_whom_a_page_is_read_aloud(pages):
    told = described(pages)
    assert len(told) == 6
    assert told[0].startswith("Map of ties between Sahel states and partners")
    assert "map says one thing." in told[0]
    assert pages.trailer["/Root"]["/MarkInfo"]["/Marked"]


def test_the_facts_of_each_figure_stand_in_a_table_too(pages, text):
    assert "Figures as tables" in names(pages.outline)
    tables = text[text.rindex(squeezed("Figures as tables")) :]
    for step in toys.briefing().shown:
        if step.drawing and not isinstance(step.drawing, TableDrawing):
            for row in table_of(step.drawing, toys.briefing().basis).rows:
                assert all(squeezed(cell) in tables for cell in row)


def test_letters_of_all_kinds_survive_and_what_no_face_has_leaves_a_box(awkward_text):
    assert squeezed("Ɓurkina Ɗan Ƙasa ɛkɔ — Côte d’Ivoire, Türkiye, Łódź, □□□ □") in awkward_text
    assert squeezed("after tail turned") in awkward_text


def test_a_line_that_begins_with_a_borrowed_letter_does_not_spoil_the_next(awkward_text):
    following = squeezed("□□□ □ " + awkward.LONG[:150])
    assert awkward_text.count(following) >= 5


def test_a_mark_of_any_length_is_whole_on_every_page(awkward_pages):
    assert all(squeezed(awkward.MARK) in squeezed(page) for page in awkward_pages)


def test_arabic_is_set_from_right_to_left_in_joined_letters(awkward_text):
    assert awkward_text.count("نيامي") >= 10


def test_only_letters_that_are_in_some_face_are_set():
    assert settable("Niger 尼") == "Niger □"
    assert settable("a\x00b\nc\ufe0f") in {"ab\nc", "ab\nc\ufe0f"}


def test_a_withdrawn_article_leaves_its_hash_and_no_word():
    gone = toys.hashed("a3")
    frozen = toys.edition(toys.briefing(steps=toys.briefing().steps[:3]), withdrawn=frozenset({gone}))
    text = said(read(document_bytes(frozen.briefing, frozen)))
    assert squeezed("L’accord a été signé") not in text
    assert f"withdrawn({gone})" in text
    assert "Edition12" in text


def test_rows_beyond_what_is_read_on_paper_are_counted():
    rows = tuple((f"Row {n}",) for n in range(230))
    step = replace(toys.briefing().steps[1], drawing=TableDrawing("Rows", ("What",), rows))
    text = said(read(document_bytes(toys.briefing(steps=(step,)))))
    assert "Row199" in text
    assert "Row200" not in text
    assert squeezed("30 further rows are in the evidence bundle.") in text


def test_a_french_briefing_is_french_all_over():
    reader = read(document_bytes(toys.briefing(lang="fr", steps=toys.briefing().steps[:2])))
    assert "Donnéesetlicences" in said(reader)
    assert reader.trailer["/Root"]["/Lang"] == "fr-FR"


def test_the_same_briefing_gives_the_same_bytes(toy):
    assert document_bytes(toys.briefing()) == toy


def test_pages_are_written_whole_or_not_at_all(tmp_path):
    short = toys.briefing(steps=toys.briefing().steps[:1])
    with pytest.raises(ExportError):
        write_pdf(short, tmp_path / "missing" / "pages.pdf")
    write_pdf(short, tmp_path / "pages.pdf")
    assert [file.name for file in tmp_path.iterdir()] == ["pages.pdf"]
    assert len(read((tmp_path / "pages.pdf").read_bytes()).pages) >= 1
