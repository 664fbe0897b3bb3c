"""Pages of a PDF put on paper, drawn from memory a page at a time, without a file of ours.

What the printer and the system's queue keep of them is out of our hands, and the screen says so.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODeviceBase, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from msp_desktop.faults import Fault
from ui.dialogs import close_with
from ui.faults import NoPrinter, PrinterRefused
from ui.scope import Scope
from ui.session import Session

MOST_DPI = 300
"""As sharp as print needs to be; a page is then 35 MB while it is drawn."""

DOCUMENT = "Document"
"""What the queue calls it, where others may look."""


class Printers(Protocol):
    """Asks which printer, and how many copies."""

    def ask_for_printer(
        self, scope: Scope, over: QWidget, then: Callable[[QPrinter], None]
    ) -> None:
        """Ask; `then` is called with the printer while `scope` is what it was, or never."""
        ...


class QtPrinters:
    """The system's printers, asked for in a window that holds nothing else still."""

    def ask_for_printer(
        self, scope: Scope, over: QWidget, then: Callable[[QPrinter], None]
    ) -> None:
        """Ask in a window over `over`.

        Raises:
            NoPrinter: where the system knows of none.
        """
        if not QPrinterInfo.availablePrinterNames():
            raise NoPrinter
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        dialog = QPrintDialog(printer, over.window())
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, on=False)
        dialog.setModal(False)
        then = scope.bound(then)
        dialog.accepted.connect(lambda: then(printer))
        close_with(scope, over, dialog)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()


class PrintRun:
    """One document on its way to a printer: pages are drawn off the screen's thread, in order."""

    def __init__(
        self,
        session: Session,
        pdf: bytes,
        printer: QPrinter,
        then: Callable[[], None],
        otherwise: Callable[[Fault], None],
    ) -> None:
        self._session, self._pdf, self._printer = session, pdf, printer
        self._then, self._otherwise = then, otherwise
        self._painter = QPainter()
        self._scope = Scope(session)  # every page is printed, whatever the room turns to meanwhile

    def begin(self) -> None:
        """Open the printer and draw the first page."""
        self._printer.setDocName(DOCUMENT)
        self._printer.setFullPage(True)
        if self._painter.begin(self._printer):
            self._draw(0)
        else:
            self._otherwise(PrinterRefused())

    def _draw(self, number: int) -> None:
        dpi = min(self._printer.resolution(), MOST_DPI)
        self._session.work(
            self._scope,
            lambda: _page(self._pdf, number, dpi),
            lambda page: self._put(number, *page),
            self._fail,
        )

    def _put(self, number: int, page: QImage, pages: int) -> None:
        if number and not self._printer.newPage():
            self._fail(PrinterRefused())
            return
        paper = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        size = page.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (paper.width() - size.width()) // 2, (paper.height() - size.height()) // 2
        self._painter.drawImage(QRect(left, top, size.width(), size.height()), page)
        if number + 1 < pages:
            self._draw(number + 1)
        elif self._painter.end():
            self._then()
        else:
            self._otherwise(PrinterRefused())

    def _fail(self, fault: Fault) -> None:
        self._printer.abort()
        self._painter.end()
        self._otherwise(fault)


def _page(pdf: bytes, number: int, dpi: int) -> tuple[QImage, int]:
    """One page as ink on paper, and how many pages there are."""
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODeviceBase.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    points = document.pagePointSize(number)
    size = QSize(round(points.width() / 72 * dpi), round(points.height() / 72 * dpi))
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(number, size))
    painter.end()
    pages = document.pageCount()
    document.close()
    return paper, pages
