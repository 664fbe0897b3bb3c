"""The few questions that are asked in a window of their own, behind one small service.

Tests pass a plain object instead. Nothing here waits: an answer comes back by a call, so that the
app goes on saving and locking while a question stands open. Somebody may also turn to something
else meanwhile: then the question closes, and its answer reaches nobody.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDir, QEvent, QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from ui.scope import Scope


class Dialogs(Protocol):
    """What may be asked."""

    def folder_for_documents(self) -> Path:
        """Where documents go unless another place is chosen."""
        ...

    def ask_where_to_save(
        self,
        scope: Scope,
        over: QWidget,
        title: str,
        suggested: Path,
        then: Callable[[Path], None],
    ) -> None:
        """Ask for the name and place of a file such as the one suggested.

        `then` is called with it while `scope` is what it was, or never.
        """
        ...


class FolderDialogs(Protocol):
    """What a page asks that looks for a folder."""

    def ask_for_folder(
        self, scope: Scope, over: QWidget, title: str, then: Callable[[Path], None]
    ) -> None:
        """Ask for a folder that is there; `then` is called with it, or never."""
        ...


class ReviewDialogs(Dialogs, Protocol):
    """What the review room asks besides."""

    def ask_for_files(
        self,
        scope: Scope,
        over: QWidget,
        title: str,
        kinds: str,
        then: Callable[[list[Path]], None],
    ) -> None:
        """Ask for files that are there, of those `kinds` ("PDF (*.pdf)"), one or several."""
        ...


class QtDialogs:
    """The service as people meet it.

    The window that asks is Qt's own and does not hold the others still: the key that hides
    everything works while it is open, which it would not in a system's window.
    """

    def folder_for_documents(self) -> Path:
        """The folder that the system calls Documents; the home where there is none."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        return folder if folder.is_dir() else Path.home()

    def ask_where_to_save(
        self,
        scope: Scope,
        over: QWidget,
        title: str,
        suggested: Path,
        then: Callable[[Path], None],
    ) -> None:
        """Ask in a window over `over`."""
        dialog = self._window(scope, over, title, then)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        kind = suggested.suffix.removeprefix(".")
        dialog.setNameFilter(f"{kind.upper()} (*.{kind})")
        dialog.setDefaultSuffix(kind)
        dialog.setDirectory(str(suggested.parent))
        dialog.selectFile(suggested.name)
        dialog.show()

    def ask_for_folder(
        self, scope: Scope, over: QWidget, title: str, then: Callable[[Path], None]
    ) -> None:
        """Ask in a window over `over`."""
        dialog = self._window(scope, over, title, then)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(QDir.homePath())
        dialog.show()

    def ask_for_files(
        self,
        scope: Scope,
        over: QWidget,
        title: str,
        kinds: str,
        then: Callable[[list[Path]], None],
    ) -> None:
        """Ask in a window over `over`."""
        dialog = self._window(scope, over, title, lambda _: None)
        then = scope.bound(then)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(kinds)
        dialog.setDirectory(str(self.folder_for_documents()))
        dialog.filesSelected.connect(lambda chosen: then([Path(each) for each in chosen]))
        dialog.show()

    def _window(
        self, scope: Scope, over: QWidget, title: str, then: Callable[[Path], None]
    ) -> QFileDialog:
        dialog = QFileDialog(over.window(), title)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setModal(False)
        dialog.resize(880, 560)
        then = scope.bound(then)
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        close_with(scope, over, dialog)
        dialog.finished.connect(lambda: self._let_go(dialog))
        return dialog

    @staticmethod
    def _let_go(dialog: QFileDialog) -> None:
        """Qt remembers for this user where its windows were last; a folder may bear a name."""
        dialog.setDirectory(QDir.homePath())
        dialog.setHistory([])
        dialog.deleteLater()


def close_with(scope: Scope, over: QWidget, dialog: QDialog) -> None:
    """Close a question once what it was asked for is gone, or its page is left."""

    def close() -> None:
        if isValid(dialog):
            dialog.reject()

    scope.at_its_end(close)
    over.installEventFilter(_Leaving(dialog))
    over.destroyed.connect(dialog.reject)


class _Leaving(QObject):
    """Closes a dialog when the page that asked is hidden; it goes with the dialog."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the page go."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self._dialog.reject()
        return super().eventFilter(watched, event)
