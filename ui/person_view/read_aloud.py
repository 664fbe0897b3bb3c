"""Reading aloud, where a voice is installed on this machine; nothing is ever sent anywhere.

The words go to the program through a pipe: on its command line every other program could read them.
"""

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Signal

PROGRAMS = ("espeak-ng", "espeak")
"""Programs that speak by themselves and read their words from a pipe."""


class SpeechProgram(QObject):
    """One voice that says one thing at a time.

    Signals: `speaking(bool)` when it begins and when it is done or stopped.
    """

    speaking = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        found = (QStandardPaths.findExecutable(name) for name in PROGRAMS)
        self._program = next((path for path in found if path), "")
        self._process: QProcess | None = None

    def is_there(self) -> bool:
        """Whether this machine has a voice."""
        return bool(self._program)

    def is_speaking(self) -> bool:
        """Whether it is saying something now."""
        return self._process is not None

    def say(self, words: str) -> None:
        """Say this; what it was saying before is broken off."""
        self.be_quiet()
        if not self._program:
            return
        process = self._process = QProcess(self)
        process.finished.connect(lambda: self._done(process))
        process.errorOccurred.connect(lambda: self._done(process))
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        self.speaking.emit(True)
        process.start(self._program, ["--stdin"])
        process.write(words.encode())
        process.closeWriteChannel()

    def be_quiet(self) -> None:
        """Stop at once."""
        process = self._process
        if process is None:
            return
        self._done(process)
        process.kill()
        process.waitForFinished(1000)

    def _done(self, process: QProcess) -> None:
        if process is self._process:
            self._process = None
            self.speaking.emit(False)
        if process.state() is QProcess.ProcessState.NotRunning:
            process.deleteLater()
