"""The least a PySide6 program can be: a main window with one field. Run by other benchmarks."""

import sys

from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from benchmarks.first_paint import FirstPaint


def main() -> int:
    """Show it until it is ended from outside."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    field = QLineEdit()
    window.setCentralWidget(field)
    FirstPaint(window)
    window.showMaximized()
    field.setFocus()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
