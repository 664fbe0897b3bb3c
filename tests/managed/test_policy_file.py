"""The policy is believed only where nobody but the administrator could have written it."""

import os
from pathlib import Path

import pytest

from msp_desktop.policy.policy import SETTINGS, UNMANAGED, Export, Policy
from msp_desktop.policy.read import LARGEST, policy_file, read_policy
from msp_desktop.policy.windows_owner import TRUSTED_OWNERS, owner_of, program_files
from tests.managed.conftest import Decide

BROKEN = (
    ("idle_minutes = 4", "line 1, idle_minutes"),
    ("idle_minutes = true", "line 1, idle_minutes"),
    ("\nidle = 3", "line 2, idle"),
    ('export = ["documents", "all"]', "line 1, export"),
    ('pack = "packs/ours"', "line 1, pack"),
    ('organisation_key = "not a key"', "line 1, organisation_key"),
    ('update_folder = "/srv/updates"', "line 1, update_folder"),
    ('marking = "two\\nlines"', "line 1, marking"),
    ('recipients = ["Council"]', "line 1, recipients"),
    ("idle_minutes = 3\nidle_minutes = 5", "line 2, idle_minutes"),
    ("[", "line 1, the file"),
    ("# " + "x" * LARGEST, "line 1, the file"),
)


def is_strictest(policy: Policy) -> bool:
    """Whether it is what holds while a policy cannot be used, with everything locked."""
    return (
        policy.values.idle_minutes == 1
        and policy.values.export == (Export.DOCUMENTS,)
        and not policy.may_print(persons_copy=True)
        and not policy.attachments
        and policy.hides_from_pictures
        and all(policy.is_decided(each) for each in SETTINGS)
    )


def test_without_a_policy_nothing_is_decided(policy_place: Path) -> None:
    policy = read_policy(policy_place, owner=os.getuid())
    assert policy == UNMANAGED
    assert not any(policy.is_decided(each) for each in SETTINGS)
    assert all(policy.may_export(each) for each in Export)
    assert not policy.attachments


def test_a_missing_folder_of_the_policy_decides_nothing(tmp_path: Path) -> None:
    assert read_policy(tmp_path / "none" / "policy.toml", owner=os.getuid()) == UNMANAGED


def test_a_broken_policy_is_told_by_line_and_the_strictest_holds(decide: Decide) -> None:
    for text, where in BROKEN:
        policy = decide(text)
        assert policy.broken is not None, text
        assert where in policy.broken.sentence
        assert len(policy.broken.sentence) < 300
        assert is_strictest(policy), text


def test_a_referral_for_every_reader_can_be_made_under_a_broken_one(decide: Decide) -> None:
    policy = decide("[")
    assert policy.is_offered("council")
    assert policy.may_export(Export.DOCUMENTS)


def test_only_the_owner_may_be_able_to_write_it(decide: Decide, policy_place: Path) -> None:
    decide("idle_minutes = 3")
    for mode in (0o664, 0o646):
        policy_place.chmod(mode)
        assert is_strictest(read_policy(policy_place, owner=os.getuid()))
    policy_place.chmod(0o644)
    policy_place.parent.chmod(0o777)
    assert is_strictest(read_policy(policy_place, owner=os.getuid()))
    policy_place.parent.chmod(0o755)
    assert read_policy(policy_place, owner=os.getuid()).broken is None


def test_a_policy_of_another_owner_is_not_believed(decide: Decide, policy_place: Path) -> None:
    decide("idle_minutes = 3")
    assert is_strictest(read_policy(policy_place, owner=os.getuid() + 1))


def test_neither_a_link_nor_a_pipe_nor_a_folder_is_believed(
    policy_place: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.toml"
    elsewhere.write_text("idle_minutes = 10")
    policy_place.symlink_to(elsewhere)
    assert is_strictest(read_policy(policy_place, owner=os.getuid()))
    policy_place.unlink()
    os.mkfifo(policy_place)
    assert is_strictest(read_policy(policy_place, owner=os.getuid()))
    policy_place.unlink()
    policy_place.mkdir()
    assert is_strictest(read_policy(policy_place, owner=os.getuid()))


def test_its_place_is_the_systems_whatever_the_user_sets(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_CONFIG_HOME", "HOME", "ProgramFiles", "PROGRAMDATA"):
        monkeypatch.setenv(variable, "/home/somebody")
    assert policy_file() == Path("/etc/msp-desktop/policy.toml")
    assert program_files() == Path("C:/Program Files")


def test_where_windows_cannot_be_asked_no_owner_is_made_up() -> None:
    assert "S-1-5-32-544" in TRUSTED_OWNERS
    with pytest.raises(OSError):  # noqa: PT011 - that is all it says
        owner_of(0)


def test_nobody_can_be_kept_from_giving_a_person_their_copy(decide: Decide) -> None:
    policy = decide("recipients = []")
    assert policy.is_offered("person")
    assert not policy.is_offered("bank")
