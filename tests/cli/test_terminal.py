"""What may reach a terminal."""

from hypothesis import given
from hypothesis import strategies as st

from sahel.cli import terminal


@given(st.text())
def test_no_control_or_direction_character_is_left(text):
    line = terminal.plain(text)
    assert "\n" not in line
    assert not {"\x1b", "\x9b", "\u202e", "\u2066", "\u200b"} & set(line)


@given(st.text(), st.integers(1, 50))
def test_a_shortened_text_fits_and_says_that_it_was_cut(text, room):
    line = terminal.short(text, room)
    assert len(line) <= room
    assert line == terminal.plain(text) or line.endswith("…")


def test_cells_stand_in_columns():
    assert terminal.columns([("a", "bb"), ("ccc", "d")]) == ["a    bb", "ccc  d"]
    assert terminal.columns([]) == []


def test_progress_is_for_people_only(capsys):
    terminal.progress(3)
    terminal.end_progress()
    assert capsys.readouterr().err == ""


def test_a_person_sees_progress_and_then_a_clean_line(capsys, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    terminal.progress(3)
    terminal.end_progress()
    assert capsys.readouterr().err == "\r3 read …\r\x1b[K"
