"""A title in a language that the catalogue has no place for is the title, and whoever imports is told."""

from pathlib import Path

import pytest

from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing import flow
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.foreign_titles import FOREIGN_TITLE
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import WHO

RECORD = """<lido:lido xmlns:lido="http://www.lido-schema.org"><lido:lidoRecID>1</lido:lidoRecID>
<lido:descriptiveMetadata xml:lang="{language}"><lido:objectIdentificationWrap><lido:titleWrap><lido:titleSet>
<lido:appellationValue>{title}</lido:appellationValue></lido:titleSet></lido:titleWrap><lido:repositoryWrap>
<lido:repositorySet><lido:workID>A 1</lido:workID></lido:repositorySet></lido:repositoryWrap>
</lido:objectIdentificationWrap></lido:descriptiveMetadata></lido:lido>"""


def lido(tmp_path: Path, language: str, title: str) -> Path:
    path = tmp_path / "object.xml"
    path.write_text(RECORD.format(language=language, title=title), "utf-8")
    return path


def checked(catalogue: Catalogue, path: Path) -> Check:
    table = open_table(path)
    return flow.check(catalogue, table, flow.mapping_for(catalogue, table))


def remarks(found: Check) -> list[tuple[str, str, str, bool]]:
    told = [one for one in found.troubles if one.problem.code == FOREIGN_TITLE]
    return [
        (str(one.problem.values["value"]), str(one.problem.values["language"]), one.key, one.refused) for one in told
    ]


def test_it_becomes_the_title_and_is_told(catalogue: Catalogue, tmp_path: Path) -> None:
    found = checked(catalogue, lido(tmp_path, "de", "Große Vase"))
    (record,) = found.records
    assert (record.status, record.label, record.values["title_en"]) == (Status.NEW, "Große Vase", "Große Vase")
    assert "titleSet [de]: Große Vase" in record.values["internal_note"]
    assert remarks(found) == [("Große Vase", "de", "title_en", False)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_in_a_language_of_ours_is_told_of_nothing(
    catalogue: Catalogue, tmp_path: Path, language: Language
) -> None:
    found = checked(catalogue, lido(tmp_path, language, "Vase"))
    assert found.records[0].values[f"title_{language}"] == "Vase"
    assert remarks(found) == []


def test_it_is_told_no_more_once_it_is_here(catalogue: Catalogue, tmp_path: Path) -> None:
    path = lido(tmp_path, "de", "Vase")
    mapped = flow.mapping_for(catalogue, open_table(path))
    flow.bring_in(catalogue, WHO, checked(catalogue, path), mapped)
    again = checked(catalogue, path)
    assert again.records[0].status is Status.SAME
    assert remarks(again) == []


def test_the_remark_names_the_title_and_its_languages(catalogue: Catalogue, tmp_path: Path) -> None:
    found = checked(catalogue, lido(tmp_path, "de", "Große Vase"))
    problem = next(one.problem for one in found.troubles if one.problem.code == FOREIGN_TITLE)
    said = sentence("en", problem.code, problem.values)
    assert all(word in said for word in ("Große Vase", "(de)", "“en”"))
