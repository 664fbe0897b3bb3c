"""The same words as tagged pages by WeasyPrint, for whoever has it; the app does not need it.

Install it where it does no harm (`python3 -m venv`), and let PYTHONPATH end in what that holds.
"""

from collections.abc import Callable, Iterable, Iterator
from html import escape
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from msp_desktop.pdf import blocks as says

_STYLE = "body { font: 11pt/1.4 sans-serif } td, th { text-align: left; vertical-align: top }"


def is_installed() -> bool:
    """Whether WeasyPrint can be measured here."""
    return find_spec("weasyprint") is not None


def made_by_weasyprint(document: says.Document) -> bytes:
    """The document as PDF/UA-1 pages."""
    page = import_module("weasyprint").HTML(string=_page(document))
    return bytes(page.write_pdf(pdf_variant="pdf/ua-1"))


def _page(document: says.Document) -> str:
    return (
        f'<html lang="en-GB"><head><title>{escape(document.title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(document.title)}</h1>"
        f"{''.join(_flow(document.blocks))}</body></html>"
    )


def _flow(blocks: tuple[says.Block, ...]) -> Iterator[str]:
    makers: dict[type, Callable[[Any], str]] = {
        says.Heading: lambda b: f"<h{b.level + 1}>{escape(b.text)}</h{b.level + 1}>",
        says.Paragraph: lambda b: f"<p>{escape(b.text)}</p>",
        says.SourceNote: lambda b: f"<p><small>{escape(b.text)}</small></p>",
        says.QuoteBlock: lambda b: (
            f"<blockquote><p>{escape(b.words)}</p><p>{escape(b.who)}</p></blockquote>"
        ),
        says.ViewBlock: lambda b: (
            f"<section><p>{escape(b.of)}</p><p>{escape(b.text)}</p></section>"
        ),
        says.Facts: lambda b: _table((), b.rows),
        says.Table: lambda b: f"<p>{escape(b.caption)}</p>{_table(b.header, b.rows)}",
        says.Bullets: lambda b: f"<ul>{_cells('li', b.items)}</ul>",
        says.Steps: lambda b: f"<ol>{_cells('li', b.items)}</ol>",
        says.GridFigure: lambda b: f"<p>{escape(b.alt)}</p>",
        says.NewPage: lambda _: '<div style="break-after: page"></div>',
        says.KeepTogether: lambda b: "".join(_flow(b.blocks)),
    }
    for block in blocks:
        yield makers[type(block)](block)


def _table(header: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> str:
    head = f"<thead><tr>{_cells('th', header)}</tr></thead>" if header else ""
    body = "".join(f"<tr>{_cells('td', row)}</tr>" for row in rows)
    return f"<table>{head}<tbody>{body}</tbody></table>"


def _cells(tag: str, texts: Iterable[str]) -> str:
    return "".join(f"<{tag}>{escape(text)}</{tag}>" for text in texts)
