"""``reread``: what an older reader read is read again, once."""


def test_articles_are_read_again_after_people_amended_what_a_reader_reads_by(run, tmp_path):
    db, text = str(tmp_path / "s.db"), tmp_path / "news.txt"
    text.write_text("The House on the Hill condemned France on 4 May 2026.", encoding="utf-8")
    assert run("ingest", str(text), "--published", "2026-05-05", "--db", db).code == 0
    assert run("reread", "--json", "--db", db).objects == [{"read": 0, "failed": []}]
    assert run("review", "alias", "House on the Hill", "NER", "--by", "Ada", "--db", db).code == 0
    assert run("reread", "--json", "--db", db).objects == [{"read": 1, "failed": []}]
    (event,) = run("events", "--json", "--db", db).objects
    assert (event["source"], event["target"], event["type"]) == ("NER", "FRA", "condemnation")
    assert "0 articles read again" in run("reread", "--db", db).out
