"""A file is written whole or not at all."""

import errno

import pytest

from sahel.errors import ExportError
from sahel.export.files import export
from sahel.export.whole_file import whole, write_whole


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


@pytest.mark.parametrize(
    ("name", "why"),
    [("missing/e.json", "there is no such folder"), ("a-file/e.json", "there is no such folder"), ("n" * 300, "long")],
)
def test_what_cannot_be_written_is_one_sentence(tmp_path, talks, name, why):
    (tmp_path / "a-file").write_text("")
    with pytest.raises(ExportError, match=f"was not written: .*{why}\\.$"):
        export("json", [talks], tmp_path / name)


def test_a_full_disk_is_said_in_plain_words_and_leaves_nothing(tmp_path):
    def fill(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(ExportError, match=r"e\.csv was not written: the disk is full\.$"):
        write_whole(tmp_path / "e.csv", fill)
    assert list(tmp_path.iterdir()) == []


def test_bytes_are_written_whole_too(tmp_path):
    target = tmp_path / "e.zip"
    with whole(target) as beside:
        beside.write_bytes(b"PK")
        assert not target.exists()
    assert target.read_bytes() == b"PK"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_or_device_is_never_replaced(tmp_path, talks):
    (tmp_path / "folder").mkdir()
    for target in (tmp_path / "folder", tmp_path.joinpath("/dev/null")):
        with pytest.raises(ExportError):
            export("json", [talks], target)
