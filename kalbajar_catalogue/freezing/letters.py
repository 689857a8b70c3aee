"""The letter or contract by which something is permitted: kept with the rights, never leaving the house."""

from collections.abc import Iterable
from dataclasses import dataclass

from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import Attachment, MediaFile
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.work import Reading, Work
from kalbajar_catalogue.texts.records import Rights


@dataclass(frozen=True)
class Letter:
    """The letter of rights with this uid: its attachment, and the file that it is."""

    rights: str
    attachment: str
    file: MediaFile


def letters_of(reading: Reading, rights: Iterable[Rights]) -> dict[str, Letter]:
    """The letters there are, by the uid of the rights; one whose file is gone is left out."""
    wanted = {one.uid: one.permission_file for one in rights if one.permission_file}
    attached = {one.uid: one for one in store.fetch(reading, Attachment, wanted.values())}
    files = {one.uid: one for one in store.fetch(reading, MediaFile, [one.media_file for one in attached.values()])}
    return {
        uid: Letter(uid, attachment, files[attached[attachment].media_file])
        for uid, attachment in wanted.items()
        if attachment in attached and attached[attachment].media_file in files
    }


def attach(work: Work, rights: Iterable[str], file: MediaFile) -> tuple[Attachment, ...]:
    """Ties a letter, a file as `media.documents.kept` gives it, to rights in the place of the one they had.

    It is private: no export holds it. Raises WorldError `record.missing`.
    """
    made: list[Attachment] = []
    for uid in rights:
        detach(work, uid)
        (attachment,) = media.attach(work, uid, (file,))
        store.change(work, Rights.kind, uid, {"permission_file": attachment.uid})
        made.append(attachment)
    return tuple(made)


def detach(work: Work, rights: str) -> None:
    """Takes the letter away from rights: its attachment goes to the trash, where one of theirs alone it is.

    Raises WorldError `record.missing`.
    """
    attachment = store.get(work, Rights, rights).permission_file
    if not attachment:
        return
    store.change(work, Rights.kind, rights, {"permission_file": None})
    own = store.fetch(work, Attachment, (attachment,))
    if own and own[0].owner == rights:
        trash.throw_away(work, attachment)
