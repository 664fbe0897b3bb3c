"""What every block of a document is: frozen, and never blank."""

import msgspec


class BlankTextError(ValueError):
    """A block was made with an empty text: a mistake of the content, never of a person."""


class PageBlock(msgspec.Struct, frozen=True):
    """A frozen piece of a document."""

    def must_say(self, *names: str) -> None:
        """Refuse a block in which one of these is blank."""
        for name in names:
            _refuse_blank(getattr(self, name), f"{type(self).__name__}.{name}")


def _refuse_blank(value: object, where: str) -> None:
    if isinstance(value, str):
        if not value.strip():
            raise BlankTextError(where)
    elif isinstance(value, tuple):
        if not value:
            raise BlankTextError(where)
        for item in value:
            _refuse_blank(item, where)
