"""What the fences round the guarded child really are on this system, asked of a running one."""

from collections.abc import Iterator

from msp_desktop.record.part import RecordPart
from msp_desktop.review.faults import EndedTheReader
from msp_desktop.review.sandbox.confinement import SandboxLimits
from msp_desktop.review.sandbox.guard import Guard
from msp_desktop.review.sandbox.messages import Asks
from msp_desktop.review.sandbox.probe import EscapeAttempt, SystemSays, system_says

_WORDS_OF = {
    "cpu time": "seconds of the processor",
    "file size": "bytes that a file may grow by",
    "core file size": "bytes of a core dump",
    "processes": "processes that it may start",
    "open files": "files, pipes and sockets that it may open",
    "address space": "bytes of memory",
}
_FILTERED = 2


class SandboxReport(RecordPart):
    """What the child says of its fences, what it tried, and what the system says of it."""

    fences: SandboxLimits
    tried: tuple[EscapeAttempt, ...]
    system: SystemSays
    became_another_program: bool = False

    @property
    def holds(self) -> bool:
        """Whether something was tried, and nothing of it could be done."""
        done = any(each.done for each in self.tried) or self.became_another_program
        return bool(self.tried) and not done


def ask_the_child() -> SandboxReport:
    """Start a guarded child and ask it.

    Raises:
        EndedTheReader: if it cannot be started.
    """
    with Guard() as guard:
        system = system_says(guard.process_id)
        try:
            tried = guard.look_at(b"", asks=Asks.FENCES).tried
        except EndedTheReader:
            return SandboxReport(
                fences=guard.fences, tried=(), system=system, became_another_program=True
            )
        return SandboxReport(fences=guard.fences, tried=tried, system=system)


def in_lines(report: SandboxReport) -> Iterator[str]:
    """The report as lines for a person."""
    yield "Asked of a child as it reads files from outside, started just now:"
    for each in report.tried:
        yield f"  {each.what}: {'COULD BE DONE' if each.done else 'refused'}"
    if report.became_another_program:
        yield "  become another program: COULD BE DONE"
    if not report.tried:
        yield "  Nothing could be tried on this system."
    fences = report.fences
    yield "Fences that took hold, as it says itself:"
    yield f"  limits of the system: {'all' if fences.limits else 'not all'}"
    yield f"  Landlock: {f'version {fences.landlock}' if fences.landlock else 'none'}"
    yield f"  filter of system calls: {'yes' if fences.kernel else 'none'}"
    yield f"  Python's own refusal: {'yes' if fences.python else 'none'}"
    system = report.system
    if system.limits:
        yield "What the kernel says of it:"
        yield f"  filter of system calls: {'yes' if system.filter_mode == _FILTERED else 'none'}"
        yield f"  no new privileges: {'yes' if system.no_new_privileges else 'no'}"
        for name, most in system.limits:
            yield f"  {_WORDS_OF[name]}: {most}"
