"""Add articles: the three ways in, the preview, saving, and the way to what is new; nothing stored before."""

import pytest

from sahel.errors import StoreError
from sahel.ids import article_id
from sahel.store import Store
from sahel.ui.add import held
from tests.desk.conftest import ToyReader
from tests.pages.conftest import TALKS, said_in, shown
from tests.toy import article

SAYS = "NER talks RUS 2026-03-26."
STATED = ("b.json", b'{"text": "Nothing.", "publisher": "Own", "published": "2026-01-01"}')
HOSTILE = "<script>alert(1)</script> ![x](http://outside.example/x.png) MLI visit FRA 2026-04-01."


@pytest.fixture(autouse=True)
def toy_reader(monkeypatch):
    monkeypatch.setattr(held, "open_reader", ToyReader)


def upload(app, *files):
    for name, raw in files:
        app.file_uploader[0].upload(name, raw)
    return app.run()


def paste(app, text):
    app.text_area(key="pasted").set_value(text)
    return app.button(key="read-text").click().run()


@pytest.mark.usefixtures("empty_store")
class TestWithAnEmptyStore:
    def test_the_page_offers_its_ways_and_names_every_format(self, run):
        app = run("add")
        assert not app.exception
        page = shown(app)
        assert "Drop files" in page
        assert ".eml" in page
        assert "an archive of any of these" in page

    def test_a_folder_of_the_server_is_offered_only_where_the_setting_names_one(self, run, monkeypatch, tmp_path):
        monkeypatch.delenv("SAHEL_ROOTS", raising=False)
        assert "A folder of the server" not in shown(run("add"))
        monkeypatch.setenv("SAHEL_ROOTS", str(tmp_path))
        assert "A folder of the server" in shown(run("add"))

    def test_a_folder_is_read_into_the_preview(self, run, monkeypatch, tmp_path):
        (tmp_path / "in" / "march").mkdir(parents=True)
        (tmp_path / "in" / "march" / "one.txt").write_text(SAYS, encoding="utf-8")
        monkeypatch.setenv("SAHEL_ROOTS", str(tmp_path / "in"))
        app = run("add")
        app.selectbox(key="folder-0").set_value("march").run()
        assert "1 file that can be read." in shown(app)
        app.button(key="read-folder").click().run()
        assert "1 article with 1 claim read; nothing is stored yet." in shown(app)

    def test_a_folder_outside_is_refused_with_a_sentence(self, run, monkeypatch, tmp_path):
        (tmp_path / "in" / "march").mkdir(parents=True)
        monkeypatch.setenv("SAHEL_ROOTS", str(tmp_path / "in"))
        app = run("add")
        app.selectbox(key="folder-0").set_value("march").run()
        (tmp_path / "in" / "march").rmdir()
        (tmp_path / "in" / "march").symlink_to(tmp_path)
        app.button(key="read-folder").click().run()
        assert "it leads out of the folder that is offered" in shown(app)

    def test_an_empty_paste_does_nothing(self, run):
        assert "Bring in your own articles" in shown(paste(run("add"), "  \n "))


@pytest.mark.usefixtures("full_store")
class TestThePreview:
    def test_dropped_files_are_read_and_failures_listed_and_nothing_stored(self, run, full_store):
        app = upload(run("add"), ("a.txt", SAYS.encode()), ("b.txt", b""), ("c.exe", b"MZ"))
        assert not app.exception
        page = shown(app)
        assert "1 article with 1 claim read" in page
        assert "2 were not read" in page
        assert "c.exe" in page
        assert "publisher unknown" in page
        assert full_store.counts()["articles"] == 3

    def test_the_box_is_empty_again_and_the_preview_stays(self, run):
        app = upload(run("add"), ("a.txt", SAYS.encode()))
        assert app.file_uploader[0].value == []
        assert "1 article with 1 claim read" in shown(app.run())

    def test_what_the_store_holds_is_said_and_not_kept(self, run):
        app = paste(run("add"), TALKS)
        assert "a further printing of our summary after Reuters, 13 Feb 2026" in shown(app)
        app.text_input(key="publisher-1-0").set_value("Sahel Partnership Monitor (sample)").run()
        assert "a further printing of" in shown(app)
        assert app.button(key="save").disabled is False

    def test_a_copy_within_the_preview_is_said_and_not_kept(self, run):
        app = upload(run("add"), ("a.txt", SAYS.encode()), ("b.txt", SAYS.encode()))
        assert "the same as number 1 here" in shown(app)
        assert app.checkbox(key="keep-2").value is False

    def test_claims_are_shown_with_their_rule_and_quote(self, run):
        page = shown(paste(run("add"), SAYS))
        assert "Niger – talks – Russia" in page
        assert "26 Mar 2026 (stated in full)" in page

    def test_hostile_text_is_shown_and_stays_text(self, run):
        page = shown(paste(run("add"), f"<b>Title</b>\n\n{HOSTILE}"))
        assert "<script>" not in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
        assert "<b>Title" not in page

    def test_a_publisher_and_a_day_are_read_again_and_stored(self, run, full_store):
        app = paste(run("add"), SAYS)
        app.text_input(key="publisher-1-0").set_value("<i>Tribune</i>\0").run()
        app.date_input(key="published-1-0").set_value("2026-03-27").run()
        assert "&lt;i&gt;Tribune&lt;/i&gt; · 27 Mar 2026" in shown(app)
        app.button(key="save").click().run()
        held_article = full_store.article(article_id(SAYS))
        assert (held_article.publisher, held_article.published) == ("<i>Tribune</i>", "2026-03-27")

    def test_missing_facts_are_filled_in_for_all_and_stated_ones_kept(self, run):
        app = upload(run("add"), ("a.txt", SAYS.encode()), STATED)
        app.text_input(key="fill_publisher").set_value("Tribune")
        app.date_input(key="fill_published").set_value("2026-03-27")
        app.button(key="fill").click().run()
        page = shown(app)
        assert "Tribune · 27 Mar 2026" in page
        assert "Own · 1 Jan 2026" in page

    def test_what_is_unticked_is_not_stored(self, run, full_store):
        app = upload(run("add"), ("a.txt", SAYS.encode()), ("b.txt", b"Nothing here."))
        app.checkbox(key="keep-2").uncheck().run()
        assert "1 of 2 kept" in shown(app)
        app.button(key="save").click().run()
        assert full_store.article(article_id(SAYS))
        assert full_store.article(article_id("Nothing here.")) is None

    def test_saving_tells_and_leads_to_what_is_new_on_the_map(self, run):
        app = paste(run("add"), SAYS)
        app.button(key="save").click().run()
        page = shown(app)
        assert "1 article added · 1 claim read" in page
        assert 'href="./?country=NER&amp;partner=RUS&amp;source=unknown+publisher&amp;since=2026-03-26' in page
        app.button(key="see-map").click().run()
        assert app.multiselect(key="partner").value == ["RUS"]
        assert "The tie between Niger and Russia strengthened" in shown(app)

    def test_saving_what_tells_nothing_leads_to_the_article(self, run):
        app = paste(run("add"), "Nothing about anybody.")
        app.button(key="save").click().run()
        page = shown(app)
        assert "nothing is new on the map" in page
        assert f"./evidence?article={article_id('Nothing about anybody.')}" in page

    def test_discarding_stores_nothing(self, run, full_store):
        app = paste(run("add"), SAYS)
        app.button(key="discard").click().run()
        assert "Bring in your own articles" in shown(app)
        assert full_store.counts()["articles"] == 3

    def test_a_long_list_is_shown_in_pages(self, run):
        rows = "\n".join(f"Nothing {n}." for n in range(45))
        app = upload(run("add"), ("t.csv", f"text\n{rows}\n".encode()))
        assert "1–20 of 45" in shown(app)
        app.button(key="further").click().run()
        assert "21–40 of 45" in shown(app)
        app.checkbox(key="keep-21").uncheck().run()
        app.button(key="earlier").click().run()
        assert "44 of 45 kept" in shown(app)

    def test_the_list_narrows_to_what_has_no_date_or_publisher(self, run):
        app = upload(run("add"), ("a.txt", b"Nothing at all."), STATED)
        app.selectbox(key="preview_show").set_value("unsure").run()
        assert len(app.checkbox) == 1

    def test_a_preview_that_was_given_up_is_said_to_be_gone(self, run):
        app = paste(run("add"), SAYS)
        held.waiting_room().drop(app.session_state["preview"])
        app.run()
        assert "nothing of it was stored" in shown(app)
        assert "1 article with 1 claim" in shown(paste(app, SAYS))

    def test_a_store_that_fails_is_told_in_a_sentence_and_the_preview_stays(self, run, monkeypatch):
        app = paste(run("add"), SAYS)

        def fails(*_given):
            raise StoreError("toy.db", "the disk is full")

        with monkeypatch.context() as broken:
            broken.setattr(Store, "add", fails)
            app.button(key="save").click().run()
        assert "the disk is full" in shown(app)
        app.button(key="save").click().run()
        assert "1 article added" in shown(app)


def test_an_open_page_shows_what_another_process_took_in(run, full_store):
    app = run()
    told = article("Niger and China held talks on 1 May 2026.", publisher="X", published="2026-05-02")
    full_store.add(told, said_in(told, told.text, source="NER", target="CHN", type="talks", on="2026-05-01"))
    page = shown(app.run())
    assert "Niger – China" in page
    assert app.date_input(key="until").value.isoformat() == "2026-05-01"


def test_an_end_that_was_chosen_stays(run, full_store):
    app = run(until="2026-01-31")
    told = article("Niger and China held talks on 1 May 2026.", publisher="X", published="2026-05-02")
    full_store.add(told, said_in(told, told.text, source="NER", target="CHN", type="talks", on="2026-05-01"))
    app.run()
    assert app.date_input(key="until").value.isoformat() == "2026-01-31"
    assert app.date_input(key="on").value.isoformat() == "2026-01-31"
