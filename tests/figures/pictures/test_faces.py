"""The faces of pictures, slides and pages: ours where set-up made them, one that is always there behind."""

from sahel.figures.pictures.faces import faces, last_resort
from sahel.figures.pictures.measure import text_width


def test_without_set_up_there_is_still_a_face(tmp_path):
    assert faces("sans", "bold", tmp_path) == (last_resort("bold"),)
    assert last_resort("plain").file.is_file()


def test_a_face_that_is_there_comes_before_the_one_that_always_is(tmp_path):
    (tmp_path / "noto-sans-400.ttf").write_bytes(last_resort("plain").file.read_bytes())
    assert [face.family for face in faces("sans", "plain", tmp_path)] == ["Noto Sans", "DejaVu Sans"]


def test_every_letter_of_the_region_has_a_width_of_its_own():
    for letter in "éàçœ«»ɓɗƙɛɔŋƁƊƘقنيجر–−…\u2009":
        assert 0 < text_width(letter, 100) < 160


def test_wide_letters_take_more_room_and_a_substitute_never_less():
    assert text_width("WWW", 20) > text_width("iii", 20)
    for text in ("Burkina Faso – United States", "L’accord", "نيامي"):
        assert text_width(text, 20, substituted=True) >= text_width(text, 20)


def test_twice_the_type_is_twice_as_wide():
    assert text_width("Niamey", 40) == 2 * text_width("Niamey", 20)
