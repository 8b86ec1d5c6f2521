"""A file is written whole or not at all."""

import pytest

from sahel.errors import ExportError
from sahel.export import export
from sahel.export.whole_file import write_whole


def test_a_crash_while_writing_leaves_the_old_file_and_no_other(tmp_path):
    target = tmp_path / "e.json"
    target.write_text("old")

    def crash(handle):
        handle.write("half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_whole(target, crash)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_an_old_file_is_replaced(tmp_path, talks):
    target = tmp_path / "e.json"
    target.write_text("old" * 1000)
    export("json", [talks], target)
    assert "old" not in target.read_text()
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("name", ["missing/e.json", "n" * 300])
def test_what_cannot_be_written_is_one_sentence(tmp_path, talks, name):
    with pytest.raises(ExportError, match="was not written"):
        export("json", [talks], tmp_path / name)


def test_a_folder_or_device_is_never_replaced(tmp_path, talks):
    (tmp_path / "folder").mkdir()
    for target in (tmp_path / "folder", tmp_path.joinpath("/dev/null")):
        with pytest.raises(ExportError):
            export("json", [talks], target)
