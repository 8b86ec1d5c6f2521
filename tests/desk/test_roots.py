"""Folders of the server: only those below the roots, however they are asked for."""

import os

import pytest

from sahel.desk.preview.sources import count_files
from sahel.desk.roots import folder_in, folders_below, root_labels, roots
from sahel.errors import FolderRefusedError


@pytest.fixture
def inbox(tmp_path, monkeypatch):
    folder = tmp_path / "inbox"
    (folder / "march" / "week 1").mkdir(parents=True)
    (folder / "march" / "one.txt").write_text("Niger and Russia held talks.", encoding="utf-8")
    (folder / ".hidden").mkdir()
    (tmp_path / "secret").mkdir()
    (folder / "out").symlink_to(tmp_path / "secret")
    monkeypatch.setenv("SAHEL_ROOTS", str(folder))
    return folder.resolve()


def test_without_the_setting_no_folder_is_offered(monkeypatch):
    monkeypatch.delenv("SAHEL_ROOTS", raising=False)
    assert roots() == ()


def test_several_roots_are_offered_once_each_and_missing_ones_not(tmp_path, inbox):
    given = os.pathsep.join([str(inbox), str(inbox / "march"), str(inbox), str(tmp_path / "gone"), " "])
    assert roots(given) == (inbox, inbox / "march")


def test_roots_of_one_name_are_told_apart_by_their_path(tmp_path):
    one, other = tmp_path / "a" / "in", tmp_path / "b" / "in"
    assert root_labels((one, tmp_path)) == ("in", tmp_path.name)
    assert root_labels((one, other)) == (str(one), str(other))


def test_folders_below_are_listed_without_hidden_ones_and_links(inbox):
    assert folders_below(inbox) == ("march", "march/week 1")


def test_a_folder_below_a_root_is_read(inbox):
    assert folder_in(inbox, "march") == inbox / "march"
    assert folder_in(inbox, "") == inbox
    assert count_files(folder_in(inbox, "march")) == 1


@pytest.mark.parametrize(
    "asked", ["..", "../secret", "march/../../secret", "/etc", "out", "gone", "march/one.txt", "a\0b", "x" * 5000]
)
def test_what_leads_out_or_is_no_folder_is_refused_with_a_sentence(inbox, asked):
    with pytest.raises(FolderRefusedError):
        folder_in(inbox, asked)


def test_a_root_that_is_none_is_refused(inbox, tmp_path):
    with pytest.raises(FolderRefusedError):
        folder_in(tmp_path / "secret", "")
