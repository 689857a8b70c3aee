"""Values of fields read from typed texts and shown as such, each only once however many works have it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.authorities import entry, vocabularies
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.batch.trial import Trial, WouldMake
from kalbajar_catalogue.media.service import MOST_STARS
from kalbajar_catalogue.storage.encoding import encoded
from kalbajar_catalogue.storage.fields import Field, Shape, field_of
from kalbajar_catalogue.storage.flat import unflatten
from kalbajar_catalogue.storage.work import Reading, Work

TOGETHER = 200
REPEATED = (Shape.LIST, Shape.GROUPS)
Record = type[Any]


@dataclass(frozen=True)
class Novel:
    """A value, or one of a list, that a work would make first: somebody who has no record yet."""

    text: str


class Values:
    """Reads and shows values in one language. In a Work new people, places and words are made, else they are Novel.

    Without `make` nothing is made in a Work either. `would_make` tells whether any value read since it was last set
    to False would make something.
    """

    def __init__(self, reading: Reading, language: Language, make: bool = True) -> None:
        self.reading = reading
        self.language = language
        self._looking = Trial(reading)
        self._work = reading if isinstance(reading, Work) and make else self._looking.as_work()
        self.would_make = False
        self._makers: set[tuple[Any, ...]] = set()
        self._read: dict[tuple[Any, ...], Any] = {}
        self._shown: dict[tuple[Record, str, str], str] = {}

    def read(self, record: Record, field: Field, key: str, text: str, make: bool = True) -> Any:
        """The value of a typed text as a flat record has it, None for nothing.

        Without `make` nothing is made in a work either. Raises WorldError for what cannot be read.
        """
        name = (record, key, text, make)
        if name not in self._read:
            before, self.would_make = self.would_make, False
            self._read[name] = self._tried(record, field, key, text, make)
            if self.would_make:
                self._makers.add(name)
            self.would_make |= before
        self.would_make |= name in self._makers
        known = self._read[name]
        if isinstance(known, WorldError):
            raise WorldError(known.code, **known.problem.values)
        return known

    def shown(self, record: Record, key: str, value: Any) -> str:
        """The typed text of a value."""
        if isinstance(value, str) and key[-3:] in ("_az", "_en", "_ru"):
            return value
        if isinstance(value, Novel):
            return value.text
        if isinstance(value, list) and any(isinstance(one, Novel) for one in value):
            return self._shown_with_new(record, key, value)
        if isinstance(value, list) and len(value) > 1 and (text := self._piece_by_piece(record, key, value)):
            return text
        name = (record, key, encoded(value) or "")
        if name not in self._shown:
            flat = {} if value is None else {key: value}
            self._shown[name] = entry.shown_values(self._looking, unflatten(record, flat), self.language)[key]
        return self._shown[name]

    def _piece_by_piece(self, record: Record, key: str, value: list[Any]) -> str:
        """A list as its pieces would be shown alone, '' where that is not the same: far fewer pieces than lists."""
        field, _ = field_of(record, key)
        if hasattr(field.group_type, "to_typed"):
            return ""
        pieces = [self.shown(record, key, [one]) for one in value]
        if any(entry.list_pieces(piece) != [piece] or piece.startswith("[") for piece in pieces):
            return ""
        return entry.list_text(pieces) if field.shape is Shape.LIST else "; ".join(pieces)

    def prepare(self, record: Record, key: str, values: Iterable[Any]) -> None:
        """Shows the pieces of many lists at once: one look-up of their names instead of one for each."""
        field, _ = field_of(record, key)
        if field.shape not in REPEATED or hasattr(field.group_type, "to_typed"):
            return
        pieces = {encoded([one]) or "": one for value in values for one in value or () if not isinstance(one, Novel)}
        new = [one for name, one in pieces.items() if (record, key, name) not in self._shown]
        for start in range(0, len(new), TOGETHER):
            some = new[start : start + TOGETHER]
            text = entry.shown_values(self._looking, unflatten(record, {key: some}), self.language)[key]
            said = entry.list_pieces(text)
            if len(said) == len(some) and not text.startswith("["):
                self._shown |= {(record, key, encoded([one]) or ""): one_said
                                for one, one_said in zip(some, said, strict=True)}  # fmt: skip

    def _shown_with_new(self, record: Record, key: str, value: list[Any]) -> str:
        known = self.shown(record, key, [one for one in value if not isinstance(one, Novel)])
        return "; ".join(filter(None, (known, *(one.text for one in value if isinstance(one, Novel)))))

    def _tried(self, record: Record, field: Field, key: str, text: str, make: bool) -> Any:
        try:
            return _plain(field, key, self._whole(record, field, key, text, make))
        except WorldError as fault:
            return fault

    def _whole(self, record: Record, field: Field, key: str, text: str, make: bool) -> Any:
        work = self._work if make else self._looking.as_work()
        try:
            if work is self._looking.as_work() and _has_new_word(field, text):
                raise WouldMake
            return entry.read_typed(work, record, {key: text}, self.language)[key]
        except WouldMake:
            self.would_make = True
            if field.shape not in REPEATED:
                return _new(field, text)
            pieces = entry.list_pieces(text)
        return [one for piece in pieces for one in self._piece(record, field, key, piece)]

    def _piece(self, record: Record, field: Field, key: str, piece: str) -> list[Any]:
        if _has_new_word(field, piece):
            return [_new(field, piece)]
        try:
            read = entry.read_typed(self._looking.as_work(), record, {key: entry.list_text([piece])}, self.language)
        except WouldMake:
            return [_new(field, piece)]
        return list(read[key] or ())


def _has_new_word(field: Field, text: str) -> bool:
    """Whether a list has a word that its open vocabulary does not have, as is told without asking the catalogue."""
    name = field.declared.vocabulary
    if not name or field.shape is not Shape.LIST or text.startswith("[") or not vocabularies.vocabulary(name).open:
        return False
    words = (cleaned(piece) for piece in entry.list_pieces(text))
    return any(word and vocabularies.known_code(name, word) is None for word in words)


def _new(field: Field, text: str) -> Any:
    """Somebody who is to be made; a new word is its own code already."""
    name = field.declared.vocabulary
    return vocabularies.code_of(name, cleaned(text)) if name else Novel(cleaned(text))


def _plain(field: Field, key: str, value: Any) -> Any:
    """The value with its default as None, as a flat record has it."""
    if field.name == "rating" and isinstance(value, int) and not 0 <= value <= MOST_STARS:
        raise WorldError("number.out_of_range", value=value, field=key, least=0, most=MOST_STARS)
    return None if value in (None, "", [], ()) or value == field.default else value


def new_names(field: Field, value: Any, before: Any) -> tuple[str, ...]:
    """The names and words in a value that have no record yet and would get one."""
    name, values = field.declared.vocabulary, value if isinstance(value, list) else [value]
    if name:
        held = before if isinstance(before, list) else [before]
        words = (one for one in values if isinstance(one, str) and one not in held)
        return tuple(one for one in words if vocabularies.known_code(name, one) is None)
    return tuple(one.text for one in values if isinstance(one, Novel))
