"""An edition with all that the book can show: sections, texts, carpets, a pair, a dwelling, programme, sources."""

from dataclasses import replace
from typing import Any

from kalbajar_catalogue.editions.format import (
    Edition,
    EditionCitation,
    EditionCode,
    EditionEvent,
    EditionFact,
    EditionImprint,
    EditionInstitution,
    EditionPart,
    EditionPerson,
    EditionPlace,
    EditionPoint,
    EditionRegion,
    EditionRelation,
    EditionSection,
    EditionSource,
    EditionText,
    EditionWork,
)
from kalbajar_catalogue.i18n.languages import Multilingual
from tests.publishing.examples import Pictures, edition, work

FIRST = 9
"""The page (from 0) of the first work in a book of one part and no texts: cover, title, contents, opener before it."""


def said(az: str) -> Multilingual:
    """The same in three languages, each marked with its own."""
    return Multilingual(az, f"{az} (en)", f"{az} (ru)")


def carpet(pictures: Pictures, number: str = "3", knot: str = "symmetric", **changes: Any) -> EditionWork:
    """A carpet of 1 × 1.6 m, its picture of the same shape."""
    rows = (
        EditionFact(said("Məktəb"), said("Qarabağ"), "school"),
        EditionFact(said("İlmə"), said("simmetrik"), "knot_type"),
        EditionFact(said("Eninə ilmələr"), said("32/dm"), "knots_horizontal_dm"),
        EditionFact(said("Motivlər"), said("qoç buynuzu"), "motif"),
    )
    codes = (
        EditionCode("weave_class", "pile"),
        EditionCode("weave_type", "pile_carpet"),
        EditionCode("knot_type", knot),
        EditionCode("knots_horizontal_dm", "32"),
        EditionCode("knots_vertical_dm", "40"),
    )
    plain = work(number, pictures.draw(1500, 2400), kind="carpet", structure=rows, codes=codes, width_mm=1000.0)
    return replace(plain, height_mm=1600.0, **changes)


def dwelling(pictures: Pictures, number: str = "4") -> EditionWork:
    """A dwelling of three parts, two of them marked in its picture."""
    parts = (
        EditionPart("rod", said("Çubuq"), 32, said("ağac")),
        EditionPart("felt", said("Keçə örtük"), 8),
        EditionPart("band", said("Bağ"), None, parent="felt"),
    )
    marks = (
        EditionRegion(said("Çubuq"), (EditionPoint(0.1, 0.1), EditionPoint(0.2, 0.3)), part="rod"),
        EditionRegion(said("Örtük"), (EditionPoint(0.5, 0.4), EditionPoint(0.7, 0.6)), part="felt"),
    )
    picture = replace(pictures.draw(1600, 1066), regions=marks)
    return work(number, picture, kind="dwelling", title=said("Alaçıq"), parts=parts)


def pair(pictures: Pictures) -> tuple[EditionWork, EditionWork]:
    """The newer hangs first and says what the other is."""
    new = work("1", pictures.draw(1500, 1000), year_earliest=2024, section="B")
    old = work("2", pictures.draw(1200, 1000), year_earliest=1987, section="B")
    relations = (EditionRelation(old.uid, "before", same_viewpoint=True),)
    return replace(new, relations=relations), replace(old, relations=(EditionRelation(new.uid, "after"),))


def rich(pictures: Pictures, **changes: Any) -> Edition:
    """Everything at once."""
    events = (
        EditionEvent("e2", said("Konsert"), "2025-11-26T18:00", "2025-11-26T19:30", works=("uid-3",)),
        EditionEvent("e1", said("Açılış"), "2025-11-25T10:00", unconfirmed=True, type_label=said("mərasim")),
    )
    woven = replace(
        carpet(pictures),
        section="A2",
        object_number="KM-10",
        places=("p1",),
        citations=(EditionCitation("s2", page="12"),),
    )
    built = replace(dwelling(pictures), section="A1", object_number="KM-9", places=("p2",))
    whole = edition(
        *pair(pictures),
        woven,
        built,
        sections=(
            EditionSection("A", said("Toxunmuş"), 1, intro=said("İki üsul.")),
            EditionSection("A2", said("Xovlu"), 2, parent="A"),
            EditionSection("A1", said("Ev"), 1, parent="A"),
            EditionSection("B", said("Əvvəl və sonra"), 0),
        ),
        texts=(
            EditionText("essay", said("Dağların yaddaşı\nBirinci abzas bitdi.")),
            EditionText("foreword", said("Söz.")),
        ),
        events=events,
        places=(EditionPlace("p1", said("Zəylik")), EditionPlace("p2", said("Ağdaban"))),
        sources=(
            EditionSource("s1", "Birinci kitab"),
            EditionSource("s2", "İkinci kitab", "https://a.az", "2025-11-01"),
        ),
        organisers=(EditionPerson(said("Muzey birliyi"), "curator", said("kurator")),),
        institution=EditionInstitution(said("Kəlbəcər muzeyi"), said("Mərkəz 1"), "https://muzey.az"),
        imprint=EditionImprint("2", "978-9952-0-0000-0", said("Bakı, 2025")),
        summary=said("Sərgi haqqında bir cümlə."),
    )
    return replace(whole, **changes)
