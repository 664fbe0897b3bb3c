"""Every way to fill in what is hidden, tried out: what somebody with patience could find."""

from collections.abc import Iterator

from msp_desktop.measures.suppression.cells import Cell, CellTable, Sum


def all_fillings(
    table: CellTable, sums: list[Sum], hidden: frozenset[Cell], most: int
) -> Iterator[dict[Cell, int]]:
    """All values from 0 to `most` of what is not known that fit with every sum."""
    fixed = {
        cell: value
        for cell, value in table.values.items()
        if cell in table.known or (cell in table.shown and cell not in hidden)
    }
    open_cells = [cell for cell in table.values if cell not in fixed]
    yield from _fill(fixed, open_cells, sums, most)


def _fill(
    filled: dict[Cell, int], open_cells: list[Cell], sums: list[Sum], most: int
) -> Iterator[dict[Cell, int]]:
    if not open_cells:
        yield dict(filled)
        return
    settled = _settled(filled, sums)
    if settled is None:
        return
    if settled:
        cell, value = settled
        if 0 <= value <= most:
            rest = [each for each in open_cells if each != cell]
            yield from _fill({**filled, cell: value}, rest, sums, most)
        return
    cell, *rest = open_cells
    for value in range(most + 1):
        yield from _fill({**filled, cell: value}, rest, sums, most)


def _settled(filled: dict[Cell, int], sums: list[Sum]) -> tuple[Cell, int] | tuple[()] | None:
    """A cell that a sum leaves one value for; None where a sum cannot hold any more."""
    for each in sums:
        missing = [cell for cell in (each.whole, *each.parts) if cell not in filled]
        parts = sum(filled.get(part, 0) for part in each.parts)
        whole = filled.get(each.whole)
        if whole is not None and parts > whole:
            return None
        if not missing and whole != parts:
            return None
        if len(missing) == 1:
            if whole is None:
                return missing[0], parts
            return missing[0], whole - parts
    return ()
