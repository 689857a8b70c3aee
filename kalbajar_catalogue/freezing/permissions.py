"""What of an exhibition may leave the house: works, their pictures and texts, by the records and their rights. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kalbajar_catalogue.freezing.reading import Hung, Picture
from kalbajar_catalogue.items import consents
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.texts.records import Rights, Text
from kalbajar_catalogue.texts.rights import scope_of
from kalbajar_catalogue.texts.rules import FORBIDDEN, decided, ended

_PICTURE, _TEXT = "picture", "text"


@dataclass(frozen=True)
class Permissions:
    """What the rights say on a day; `rights` by the record that they are in."""

    rights: Mapping[str, Sequence[Rights]]
    on: date

    def withheld(self, hung: Hung) -> str:
        """Why a work stays out: `not_published`, `consent_missing`, `rights_forbidden`, `rights_expired`; or ''."""
        item = hung.item
        if not item.publish:
            return "not_published"
        people = item.persons_shown if isinstance(item, Photograph) else ()
        if any(map(consents.keeps_out, people)):
            return "consent_missing"
        return refusal(self._of(item.uid, "object"), "rights", self.on)

    def picture_withheld(self, hung: Hung, picture: Picture) -> str:
        """Why a picture of a work stays out: `picture_forbidden`, `picture_expired`, or ''."""
        return refusal(self._of_picture(hung, picture), _PICTURE, self.on)

    def may_be_shown(self, hung: Hung, picture: Picture) -> bool:
        """Whether a picture that may be printed may be seen on a screen too."""
        found = (*self._of(hung.item.uid, "object"), *self._of_picture(hung, picture))
        return decided(found, self.on).show != FORBIDDEN

    def text_withheld(self, text: Text) -> str:
        """Why a text stays out: `text_forbidden`, `text_expired`, or ''."""
        return refusal((*self.rights.get(text.uid, ()), *self._of(text.owner, _TEXT)), _TEXT, self.on)

    def undecided(self, hung: Hung) -> bool:
        """Whether nobody has decided that a work may be printed."""
        return decided(self.rights.get(hung.item.uid, ()), self.on).print == "undecided"

    def _of(self, owner: str, scope: str) -> tuple[Rights, ...]:
        return tuple(one for one in self.rights.get(owner, ()) if scope_of(one) == scope)

    def _of_picture(self, hung: Hung, picture: Picture) -> tuple[Rights, ...]:
        own = (right for uid in (picture.link.uid, picture.file.uid) for right in self.rights.get(uid, ()))
        return (*own, *self._of(hung.item.uid, _PICTURE))


def refusal(rights: Sequence[Rights], what: str, on: date) -> str:
    """Why rights forbid to print something called `rights`, `picture` or `text`; '' where they do not.

    The code is that name with `_forbidden`, or with `_expired` where only an end stands against it.
    """
    if decided(rights, on).print != FORBIDDEN:
        return ""
    said_no = any(one.may_print == "no" for one in rights)
    return f"{what}_forbidden" if said_no or not _over(rights, on) else f"{what}_expired"


def _over(rights: Sequence[Rights], on: date) -> bool:
    return any(_ended(rights, on))


def _ended(rights: Sequence[Rights], on: date) -> Iterator[bool]:
    return (ended(one.expires, on) for one in rights)
