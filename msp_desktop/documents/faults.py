"""What can go wrong when a document is written out, each with the words to tell a person."""

import errno

from msp_desktop.faults import Fault


class ExportFailed(Fault):
    """A document could not be written where it was asked for. Nothing half-made is left there."""

    happened = "The document could not be saved there."
    safe = "Your record is safe, and no unfinished file was left."
    to_do = "Try again, or choose another folder."


class FolderRefusesDocument(ExportFailed):
    """The folder is missing, read-only, or another person's."""

    happened = "MSP Desktop is not allowed to save to that folder, or it is no longer there."
    to_do = "Choose another folder, such as Documents, and save again."


class NoRoomForDocument(ExportFailed):
    """No room is left on the disk."""

    happened = "There is no room left on that disk."
    to_do = "Make some room or choose another disk, and save again."


class TargetIsFolder(ExportFailed):
    """The name chosen for the file is the name of a folder."""

    happened = "That name already belongs to a folder."
    to_do = "Give the document another name, and save again."


class TargetReadOnly(ExportFailed):
    """There is a file of that name that may only be read."""

    happened = "The file of that name is read-only."
    safe = "It was not changed, and your record is safe."
    to_do = "Give the document another name, and save again."


class TargetInStore(ExportFailed):
    """The folder chosen is the store's own."""

    happened = "MSP Desktop keeps its own records in that folder."
    safe = "Nothing in it was changed."
    to_do = "Choose another folder, such as Documents, and save again."


class FileInUse(ExportFailed):
    """Another program holds the file open and will not let it be replaced."""

    happened = "The file of that name is open in another program."
    safe = "It was not changed, and your record is safe."
    to_do = "Close it there, or give the document another name, and save again."


class NameNotUsable(ExportFailed):
    """The name is too long, or holds characters that this disk does not take."""

    happened = "This disk does not take a file of that name."
    to_do = "Give the document a shorter, plainer name, and save again."


class NotAllDecided(ExportFailed):
    """Something came to a person's record after it was decided what is given of it."""

    happened = "Something new was written since you decided what is given, so nothing was saved."
    safe = "Your record is safe, and what you decided still stands."
    to_do = "Press the button again, and decide on what is new."


_WINDOWS_IN_USE = {32, 33}
"""Sharing violation and lock violation."""

_BY_NUMBER: dict[int, type[ExportFailed]] = {
    errno.ENOSPC: NoRoomForDocument,
    errno.EDQUOT: NoRoomForDocument,
    errno.EFBIG: NoRoomForDocument,
    errno.EISDIR: TargetIsFolder,
    errno.EBUSY: FileInUse,
    errno.ETXTBSY: FileInUse,
    errno.ENAMETOOLONG: NameNotUsable,
    errno.EINVAL: NameNotUsable,
    errno.EACCES: FolderRefusesDocument,
    errno.EPERM: FolderRefusesDocument,
    errno.EROFS: FolderRefusesDocument,
    errno.ENOENT: FolderRefusesDocument,
    errno.ENOTDIR: FolderRefusesDocument,
    errno.ELOOP: FolderRefusesDocument,
}


def from_os_error(error: OSError) -> ExportFailed:
    """The fault that says what the operating system refused."""
    if getattr(error, "winerror", None) in _WINDOWS_IN_USE:
        return FileInUse()
    return _BY_NUMBER.get(error.errno or 0, ExportFailed)()
