"""The recovery code survives paper, handwriting and tired fingers."""

import pytest

from msp_desktop.vault.faults import MistypedRecoveryCode
from msp_desktop.vault.keys.recovery_code import ALPHABET, GROUP, LENGTH, make, read


def test_a_code_is_printed_in_seven_groups_of_four() -> None:
    groups = make().text.split("-")
    assert [len(group) for group in groups] == [4] * 7


def test_two_codes_are_never_the_same() -> None:
    assert len({make().characters for _ in range(100)}) == 100


def test_a_code_reads_back_as_printed() -> None:
    for _ in range(100):
        code = make()
        assert read(code.text) == code


def test_case_spaces_and_look_alikes_are_forgiven() -> None:
    code = next(code for code in iter(make, None) if {"0", "1"} <= set(code.characters))
    typed = code.text.lower().replace("-", "  ").replace("0", "o").replace("1", "l", 1)
    assert read(f" {typed.replace('1', 'I')}\n") == code


def test_every_single_wrong_character_is_noticed_and_its_group_is_told() -> None:
    code = make().characters
    for at in range(LENGTH):
        for mark in ALPHABET.replace(code[at], ""):
            with pytest.raises(MistypedRecoveryCode) as fault:
                read(code[:at] + mark + code[at + 1 :])
            assert fault.value.group == at // GROUP + 1


def test_every_two_swapped_neighbours_are_noticed() -> None:
    code = make().characters
    for at in range(LENGTH - 1):
        if code[at] != code[at + 1]:
            with pytest.raises(MistypedRecoveryCode):
                read(code[:at] + code[at + 1] + code[at] + code[at + 2 :])


def test_a_character_that_no_code_has_is_told_with_its_group() -> None:
    code = make().characters
    with pytest.raises(MistypedRecoveryCode) as fault:
        read(code[:9] + "U" + code[10:])
    assert "group 3" in fault.value.sentence


@pytest.mark.parametrize("change", [lambda code: code[:-1], lambda code: code + "0", lambda _: ""])
def test_a_code_of_the_wrong_length_is_told(change: object) -> None:
    assert callable(change)
    with pytest.raises(MistypedRecoveryCode):
        read(change(make().characters))


def test_a_code_does_not_show_itself_in_a_log_line() -> None:
    code = make()
    assert code.characters not in repr(code)
