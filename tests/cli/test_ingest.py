"""``ingest``: a summary that counts everything, and a bad file that stops nothing."""

import io


def test_a_folder_goes_in_and_again_is_all_duplicates(run, desk, db):
    first = run("ingest", desk, "--db", db)
    assert (first.code, first.err) == (0, "")
    assert first.out.startswith("added 3, duplicate 0, further printings 0, failed 0")
    assert run("ingest", desk, "--db", db).out.startswith("added 0, duplicate 3,")


def test_a_bad_file_is_named_with_its_reason_and_the_rest_goes_in(run, desk, db):
    (desk / "bad.txt").write_bytes(b"\0\1\2")
    done = run("ingest", desk, "--db", db)
    assert done.code == 1
    assert done.out.startswith("added 3, duplicate 0, further printings 0, failed 1")
    assert "bad.txt: it is not text" in done.out
    assert done.err == "1 source was not taken in.\n"


def test_a_further_publisher_of_the_same_text_is_a_printing(run, desk, db):
    run("ingest", desk / "call.txt", "--publisher", "Toy Press", "--db", db)
    again = run("ingest", desk / "call.txt", "--publisher", "Other Press", "--db", db)
    assert again.out.startswith("added 0, duplicate 0, further printings 1, failed 0")


def test_the_summary_as_one_object(run, desk, db):
    (summary,) = run("ingest", desk, desk / "gone.txt", "--json", "--db", db).objects
    assert (summary["added"], summary["duplicate"], summary["printings"]) == (3, 0, 0)
    assert summary["failed"] == [{"origin": "gone.txt", "why": "No such file or directory"}]


def test_paths_may_stand_on_both_sides_of_an_option(run, desk, db):
    done = run("ingest", desk / "call.txt", "--published", "2024-03-26", desk / "undated.txt", "--db", db)
    assert done.out.startswith("added 2,")


def test_text_may_be_piped_in(run, db, monkeypatch):
    class Pipe:
        buffer = io.BytesIO(b"Niger and Russia held talks in Niamey.")

    monkeypatch.setattr("sys.stdin", Pipe())
    assert run("ingest", "-", "--db", db).out.startswith("added 1,")


def test_nothing_to_take_in_is_wrong_usage(run, db):
    done = run("ingest", "--db", db)
    assert done.code == 2
    assert not db.exists()


def test_files_passed_over_are_counted_on_stderr(run, desk, db):
    (desk / "scan.pdf").write_bytes(b"%PDF")
    done = run("ingest", desk, "--db", db)
    assert done.code == 0
    assert "1 file was passed over" in done.err


def test_the_bundled_corpus_goes_in_once(run, bundled, db):
    first = bundled.summary
    assert first["failed"] == []
    assert first["added"] > 15
    second = run("ingest", "--bundled", "--json", "--db", bundled.copied_to(db)).objects[0]
    assert (second["added"], second["printings"], second["failed"]) == (0, 0, [])
    assert second["duplicate"] == first["added"]
