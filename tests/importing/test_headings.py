"""What headings mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.importing import synonyms
from kalbajar_catalogue.importing.headings import RECORDS, field_behind, is_target, meanings
from kalbajar_catalogue.importing.mapping import EXHIBITION, LEFT_OUT, NOTE, PICTURE, REF
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.headings import names_of

NO_FIELDS = {LEFT_OUT, NOTE, PICTURE, REF, EXHIBITION}

# kind, heading, key, language and unit that the heading names
SAID = (
    ("other", "accession_number", "object_number", None, ""),
    ("other", "accessionNumber", "object_number", None, ""),
    ("other", "ACCESSION NUMBER:", "object_number", None, ""),
    ("other", "Acession numbr", "object_number", None, ""),
    ("other", "creditLine", "credit_line", None, ""),
    ("other", "contributors.fc", "maker", None, ""),
    ("other", "contributors[0].fc", "maker", None, ""),
    ("other", "contributors.0.role", "maker.role", None, ""),
    ("other", "Dublin Core:Title", "title", None, ""),
    ("other", "dcterms:title", "title", None, ""),
    ("other", "Title [az]", "title", "az", ""),
    ("other", "title (English)", "title", "en", ""),
    ("other", "title_ru", "title", "ru", ""),
    ("other", "Название (англ.)", "title", "en", ""),
    ("other", "Əsərin adı (rus dilində)", "title", "ru", ""),
    ("other", "Height (cm)", "dimension.height", None, "cm"),
    ("other", "width_in", "dimension.width", None, "in"),
    ("other", "Hündürlük, sm", "dimension.height", None, "cm"),
    ("other", "LENGTHUNIT", "dimension.unit", None, ""),
    ("other", "DIMTYPE", "dimension.part", None, ""),
    ("other", "thumbnailUrl", LEFT_OUT, None, ""),
    ("other", "acquisitionYear", NOTE, None, ""),
    ("other", "ref", REF, None, ""),
    ("other", "Şəkil", PICTURE, None, ""),
    ("other", "Title of the work", "title", None, ""),
    ("other", "İnventar №", "object_number", None, ""),
    ("other", "İNVENTAR NÖMRƏSİ", "object_number", None, ""),
    ("other", "Müəllifi", "maker", None, ""),
    ("other", "Ölçüsü", "dimension", None, ""),
    ("other", "Инв. №", "object_number", None, ""),
    ("other", "Название картины", "title", None, ""),
    ("other", "Место хранения", "holder", None, ""),
    ("photograph", "author", "photographer", None, ""),
    ("photograph", "Çəkiliş tarixi", "date_taken", None, ""),
    ("carpet", "Xalçanın adı", "title", None, ""),
    ("carpet", "Əriş", "warp", None, ""),
    ("agent", "NAME_FULL", "display_name", None, ""),
    ("agent", "BIRTHDATE", "birth", None, ""),
    ("agent", "yearOfDeath", "death", None, ""),
    ("agent", "ULAN_ID", "identifiers", None, ""),
    ("agent", "ФИО", "display_name", None, ""),
    ("place", "Lat", "latitude", None, ""),
    ("term", "prefLabel", "label", None, ""),
    ("exhibition", "ExhTitle", "title", None, ""),
    ("exhibition", "BeginISODate", "begin_date", None, ""),
    ("exhibit", "Accession No.", "item", None, ""),
    ("exhibit", "№", "catalogue_number", None, ""),
    ("event", "Tədbirin adı", "title", None, ""),
    ("other", "objectbegindate", "date_earliest", None, ""),
    ("agent", "preferreddisplayname", "sort_name", None, ""),
)


def _names(field: Field) -> list[str]:
    return [name for _, name, _ in names_of(field)]


@pytest.mark.parametrize(("kind", "heading", "key", "language", "unit"), SAID)
def test_a_heading_means_a_field(kind: str, heading: str, key: str, language: str | None, unit: str) -> None:
    best = meanings(heading, kind)[0]
    assert (best.key, best.language, best.unit) == (key, language, unit)


@pytest.mark.parametrize("heading", ["", "  ", "frobnication", "catalogueGroup.id", "a", "???"])
def test_a_heading_that_says_nothing_means_nothing(heading: str) -> None:
    assert [meaning for meaning in meanings(heading, "other") if meaning.key not in NO_FIELDS] == []


@pytest.mark.parametrize("kind", RECORDS)
def test_every_declared_name_and_every_key_means_its_field(kind: str) -> None:
    fields = [one for one in fields_of(RECORDS[kind]) if not one.declared.system]
    said = [(field.name, name) for field in fields for name in (*_names(field), *field.keys)]
    lost = [(key, name) for key, name in said if key not in {meaning.key for meaning in meanings(name, kind)}]
    assert lost == []


@pytest.mark.parametrize("kind", RECORDS)
def test_a_key_with_a_language_means_the_text_in_it(kind: str) -> None:
    for field in fields_of(RECORDS[kind]):
        if field.shape is Shape.MULTILINGUAL and not field.declared.system:
            told = [meanings(f"{field.name}_{language}", kind)[0] for language in LANGUAGES]
            assert [(one.key, one.language) for one in told] == [(field.name, language) for language in LANGUAGES]


@given(st.text(max_size=40), st.sampled_from(sorted(RECORDS)))
def test_any_heading_is_read_and_means_what_the_kind_has(heading: str, kind: str) -> None:
    for meaning in meanings(heading, kind):
        field = field_behind(kind, meaning.key)
        assert meaning.key in NO_FIELDS or is_target(kind, meaning.key) or (field and field.name == meaning.key)
        assert 0 < meaning.sure <= 1


def test_every_synonym_is_one_of_a_field_that_there_is() -> None:
    unknown = [
        (section, key)
        for section, kinds in [("any", RECORDS), ("item", ["other"]), *((kind, [kind]) for kind in RECORDS)]
        for keys in synonyms.keys_of(section).values()
        for key in keys
        if key != "left_out"
        and not any(
            is_target(kind, key) or ((field := field_behind(kind, key)) and field.name == key) for kind in kinds
        )
    ]
    assert unknown == []


def test_every_translation_of_others_words_is_a_term_of_ours() -> None:
    for vocabulary in ("agent_type", "role", "measured_part", "object_status"):
        said = synonyms.translations(vocabulary)
        assert said
        assert set(said.values()) <= set(vocabularies.vocabulary(vocabulary).by_code)
