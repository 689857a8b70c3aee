"""A catalogue in which every field of every kind is filled, private ones with marks that stand nowhere else."""

from collections.abc import Iterator
from copy import copy
from typing import Any

from kalbajar_catalogue.authorities import own_fields, vocabularies
from kalbajar_catalogue.authorities.records import OwnField
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.flat import unflatten
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done

_APART = {"numbering", "own_field", "term"}
_FIRST = 73_000_001


class Marks:
    """Marks that are given out once each, and which of them are private."""

    def __init__(self) -> None:
        self.private: set[str] = set()
        self.public: set[str] = set()
        self._numbers: Iterator[int] = iter(range(_FIRST, _FIRST + 10_000))

    def number(self, private: bool) -> int:
        """A number that stands nowhere else."""
        number = next(self._numbers)
        (self.private if private else self.public).add(str(number))
        return number

    def word(self, private: bool) -> str:
        """A word that stands nowhere else."""
        return f"mark{self.number(private)}"


class Filled:
    """What was filled: the catalogue, the marks in it, and a record of each kind.

    With `readable` the fields that take no mark, such as a date or a word of a closed list, hold what may stand there.
    """

    def __init__(self, catalogue: Catalogue, readable: bool = False) -> None:
        self.catalogue = catalogue
        self._readable = readable
        self.marks = Marks()
        self.uids: dict[str, str] = {}
        done(catalogue, self._own_fields)
        done(catalogue, self._records)
        done(catalogue, self._what_stays)

    def copied_to(self, catalogue: Catalogue) -> "Filled":
        """The same of a catalogue whose folder is a copy."""
        twin = copy(self)
        twin.catalogue = catalogue
        return twin

    def _own_fields(self, work: Work) -> None:
        for private in (True, False):
            word = self.marks.word(private)
            own = OwnField(label=Multilingual(az=word), of_kinds=("carpet",), private=private)
            own_fields.make(work, own)

    def _records(self, work: Work) -> None:
        for kind in work.kinds:
            if kind.name not in _APART:
                self.uids[kind.name] = store.insert(work, kind.record()).uid
        self.uids |= {"item": self.uids["carpet"], "record": self.uids["carpet"]}
        for kind in work.kinds:
            if kind.name not in _APART:
                self._fill(work, kind.name, self.uids[kind.name])

    def _fill(self, work: Work, kind: str, uid: str) -> None:
        record = work.kinds[kind].record
        everything = all(field.declared.private for field in fields_of(record))
        flat = {key: value for field in fields_of(record) for key, value in self._of(field, everything)}
        if kind == "attachment":
            flat["public"] = True
        store.change(work, kind, uid, {key: value for key, value in flat.items() if value is not None})

    def _of(self, field: Field, everything: bool) -> Iterator[tuple[str, Any]]:
        private = field.declared.private or everything
        for key in field.keys:
            yield key, self._value(field, private)

    def _value(self, field: Field, private: bool) -> Any:
        if field.declared.refers:
            uid = self.uids[field.declared.refers]
            return [uid] if field.shape is Shape.LIST else uid
        if field.shape is Shape.GROUPS and field.group_type:
            members = [(key, self._value(one, private or one.declared.private)) for one in fields_of(field.group_type)
                       for key in one.keys]  # fmt: skip
            return [dict(members)]
        if self._readable and (said := _fitting(field)):
            return [said] if field.shape is Shape.LIST else said
        return self._marked(field, private)

    def _marked(self, field: Field, private: bool) -> Any:
        if field.shape is Shape.YES_NO:
            return not field.default
        if self._readable and field.name == "rating":
            return 3
        if field.shape in (Shape.INTEGER, Shape.NUMBER):
            number = self.marks.number(private)
            return number if field.shape is Shape.INTEGER else float(number)
        word = self.marks.word(private)
        return [word] if field.shape is Shape.LIST else word

    def _what_stays(self, work: Work) -> None:
        """Records of kinds that leave, which do not leave themselves: every word in them is private."""
        self._stay(work, "attachment", owner=self.uids["carpet"], title_az="", note="")
        loan_text = self._stay(work, "text", owner=self.uids["loan"], body="")
        self._stay(work, "citation", about=self.uids["carpet"], field="internal_note", quote="")
        self._stay(work, "citation", about=loan_text, quote="")
        file = self._stay(work, "media_file", device="", original_filename="", sha256="")
        link = self._stay(work, "media_link", owner=self.uids["condition_report"], media_file=file, alt_text_en="")
        self._stay(work, "region", media_link=link, label_az="")

    def _stay(self, work: Work, kind: str, **values: str) -> str:
        said = {key: value or self.marks.word(private=True) for key, value in values.items()}
        return str(store.insert(work, unflatten(work.kinds[kind].record, said)).uid)


def _fitting(field: Field) -> str:
    """A date or a word of the vocabulary that the field does not have by itself; '' for any other field."""
    if field.declared.vocabulary:
        codes = (term.code for term in vocabularies.terms(field.declared.vocabulary))
        return next(code for code in codes if code != field.default)
    if field.declared.moment:
        return "2025-11-25T18:30+04:00"
    return "2025-11" if field.declared.date else ""
