"""The headings by which a table knows the fields of a record: their import names in every language, and their keys."""

from collections.abc import Iterable, Iterator, Mapping

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.storage.fields import Field, Shape

REF, SAMPLE_REF = "ref", "ref SAMPLE"
"""The first heading of every table that is exported; the other of every table of the sample catalogue."""
ONLY_TO_READ = "only to read"
"""What stands in brackets behind the heading of a column that no import takes, in the language of the export."""
KIND_PROPERTY = "Kalbajar Catalogue sheet {number}"
"""The document property that has the code of the kind whose table is the sheet of this number, counted from 1."""


def headings_of(fields: Iterable[Field]) -> Mapping[str, str]:
    """Folded heading -> flat key, of two fields with one name the first.

    A name in a language, without more, means the text in that language: `başlıq` is `title_az`, `başlıq ru` is
    `title_ru`.
    """
    found: dict[str, str] = {}
    for field in fields:
        for _, said, key in names_of(field):
            found.setdefault(fold(said), key)
    return found


def names_of(field: Field) -> Iterator[tuple[Language, str, str]]:
    """(language of the name, name, flat key) of all headings that mean a field."""
    several = field.shape is Shape.MULTILINGUAL
    for language in LANGUAGES:
        for name in field.declared.names[language]:
            yield language, name, f"{field.name}_{language}" if several else field.name
            for code in LANGUAGES if several else ():
                yield language, f"{name} {code}", f"{field.name}_{code}"
