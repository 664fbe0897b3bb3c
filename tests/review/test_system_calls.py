"""The kernel's fence: the same calls are left on every machine, under that machine's numbers."""

import re
from pathlib import Path

import pytest

from msp_desktop.review.sandbox.confinement import SandboxLimits, lacking
from msp_desktop.review.sandbox.system_calls import calls_left

_NOT_ON_ARM = {"poll", "time"}
_HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}
_DEFINED = re.compile(r"#define __NR(?:3264)?_(\w+)\s+(\d+)")


def test_no_machine_is_left_a_call_that_another_is_not() -> None:
    x86, arm = calls_left("x86_64"), calls_left("aarch64")
    assert set(x86) - set(arm) == _NOT_ON_ARM
    assert set(arm) <= set(x86)
    for left in (x86, arm):
        assert len(set(left.values())) == len(left)
        assert not {"open", "openat", "socket", "execve", "clone", "fork", "kill"} & set(left)


@pytest.mark.parametrize("machine", _HEADERS)
def test_every_number_is_the_kernels_own(machine: str) -> None:
    header = _HEADERS[machine]
    if not header.is_file():
        pytest.skip("the kernel's headers are not installed here")
    numbers = {name: int(number) for name, number in _DEFINED.findall(header.read_text())}
    for name, number in calls_left(machine).items():
        assert numbers[name] == number, name


def test_a_machine_without_a_filter_is_left_none_and_what_is_lacking_is_said() -> None:
    assert calls_left("riscv64") == {}
    told = lacking(SandboxLimits(limits=False, kernel=False, python=True))
    assert "cannot limit the memory and files" in told[0]
    assert "kernel cannot keep the process" in told[1]
    assert lacking(SandboxLimits(limits=True, kernel=True, python=True)) == ()
