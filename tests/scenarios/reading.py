"""A saved document, read back as whoever receives it reads it."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtPdf import QPdfDocument


class Document:
    """One saved PDF: its pages in plain words."""

    def __init__(self, path: Path) -> None:
        self._path, self._reader = path, PdfReader(path)
        self.pages = [" ".join(page.extract_text().split()) for page in self._reader.pages]
        self.text = " ".join(self.pages).replace("’", "'")

    def copied(self) -> str:
        """What is copied out of it in a viewer."""
        document = QPdfDocument()
        document.load(str(self._path))
        text = "\n".join(document.getAllText(at).text() for at in range(document.pageCount()))
        document.close()
        return text

    def smallest_print(self) -> float:
        """The smallest size of type on any page, in points."""
        sizes: list[float] = []

        def note(words: str, _cm: object, matrix: list[float], _font: object, size: float) -> None:
            if words.strip():
                sizes.append(abs(size * matrix[3]))

        for page in self._reader.pages:
            page.extract_text(visitor_text=note)
        return min(sizes)

    def after(self, words: str) -> str:
        """Everything behind these words."""
        assert words in self.text
        return self.text.split(words, 1)[1]

    def comes_before(self, first: str, second: str) -> bool:
        """Whether both are there, and in this order."""
        return first in self.text and second in self.text.split(first, 1)[1]
