"""What was printed and exported (DOMAIN 2.10): one record for every edition, for reprints and corrections."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare


@dataclass(frozen=True, kw_only=True)
class CatalogueEdition(Record):
    """An edition that was made of an exhibition: its number, its languages, the proof of its content."""

    kind: ClassVar[str] = "edition"

    exhibition: str = declare(
        "", "edition", "Exhibition", "The exhibition it was made of.", private=False, system=True,
        refers="exhibition", owner=True, az="sərgi", en="exhibition", ru="выставка",
    )  # fmt: skip
    number: str = declare(
        "", "edition", "Number", "First, second, 2a: as it stands in the imprint.", private=False,
        dublin_core="dc:identifier", az="nəşrin nömrəsi", en="number; edition number", ru="номер издания",
    )  # fmt: skip
    languages: tuple[str, ...] = declare(
        (), "edition", "Languages", "The languages it is printed in.", private=False, vocabulary="language",
        dublin_core="dc:language", az="dillər", en="languages; language", ru="языки",
    )  # fmt: skip
    date: str = declare(
        "", "edition", "Made on", "Year, month or day.", private=False, date=True, dublin_core="dc:date",
        example="2025-11-25", az="nəşr tarixi", en="date; made on; edition date", ru="дата издания",
    )  # fmt: skip
    scope: str = declare(
        "", "edition", "What is in it", "All works, or which of them.", private=False, az="əhatə",
        en="scope; what is in it", ru="охват",
    )  # fmt: skip
    template: str = declare(
        "", "edition", "Style", "The style it was set in.", private=False, az="tərtibat", en="template; style",
        ru="оформление",
    )  # fmt: skip
    sha256: str = declare(
        "", "edition", "Checksum", "SHA-256 of what was made: proves that a copy is this edition.", private=False,
        system=True, az="yoxlama cəmi", en="sha256; checksum", ru="контрольная сумма",
    )  # fmt: skip
    isbn: str = declare(
        "", "edition", "ISBN", "When the catalogue has one.", private=False, example="978-9952-0-0000-0",
        dublin_core="dc:identifier", az="isbn", en="isbn", ru="isbn",
    )  # fmt: skip
    imprint: Multilingual = declare(
        NOTHING, "edition", "Imprint", "Publisher, place, printer, as on the last page.", private=False, long=True,
        dublin_core="dc:publisher", az="buraxılış məlumatı", en="imprint; publisher", ru="выходные данные",
    )  # fmt: skip
    corrections: str = declare(
        "", "edition", "Corrections", "What was put right since the edition before.", private=False, long=True,
        az="düzəlişlər", en="corrections; errata", ru="исправления",
    )  # fmt: skip
