"""Typed access to one field of a part: `Field(lambda c: c.context.refusal.freely)`.

The lambda is the whole of it: mypy infers from it what the part is and what the field holds, so
that a control is bound to a field that exists and holds what the control gives.
"""

from collections.abc import Callable
from typing import Final, Generic, TypeVar, cast

from msp_desktop.record.part import RecordPart

P = TypeVar("P", bound=RecordPart)
V = TypeVar("V")


class Field(Generic[P, V]):
    """One field of a part `P` that holds a `V`, however deep in it.

    `path` names the fields that lead to it: `("context", "refusal", "freely")`.

    Raises:
        TypeError: if the lambda does anything but name fields.
    """

    def __init__(self, reach: Callable[[P], V]) -> None:
        self._reach = reach
        self.path: Final = _recorded(reach)

    @property
    def name(self) -> str:
        """The field's own name, the last of its path."""
        return self.path[-1]

    def get(self, part: P) -> V:
        """What the field holds."""
        return self._reach(part)

    def put(self, part: P, value: V) -> P:
        """The part with the field holding this value."""
        return _put(part, self.path, value)


def field(_kind: type[P], reach: Callable[[P], V]) -> Field[P, V]:
    """That field of that kind of part, where nothing else says which kind is meant."""
    return Field(reach)


class _Recorder:
    """Stands in for a part and remembers which fields were named."""

    def __init__(self, path: tuple[str, ...] = ()) -> None:
        self.__path = path

    def __getattr__(self, name: str) -> "_Recorder":
        return _Recorder((*self.__path, name))

    @staticmethod
    def path(recorder: "_Recorder") -> tuple[str, ...]:
        """The fields that were named."""
        return recorder.__path  # noqa: SLF001 - its own


def _recorded(reach: Callable[[P], V]) -> tuple[str, ...]:
    found: object = reach(cast("P", _Recorder()))
    path = _Recorder.path(found) if isinstance(found, _Recorder) else ()
    if not path:
        raise TypeError("a field is reached by naming it: lambda part: part.name")
    return path


def _put(part: P, path: tuple[str, ...], value: object) -> P:
    name, *deeper = path
    if deeper:
        value = _put(getattr(part, name), tuple(deeper), value)
    return part.but(**{name: value})
