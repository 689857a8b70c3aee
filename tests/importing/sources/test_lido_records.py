"""How LIDO records become lines under the keys of our fields, and what hostile XML cannot do."""

import gc
import time
from pathlib import Path
from typing import Any

import psutil
import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.sources.lido import open_lido
from kalbajar_catalogue.importing.sources.record_tables import RecordTable
from kalbajar_catalogue.importing.sources.tables import How
from kalbajar_catalogue.items.records import Item, Photograph
from kalbajar_catalogue.items.sizes import read_sizes
from kalbajar_catalogue.storage.fields import fields_of

SPACE = 'xmlns="http://www.lido-schema.org" xmlns:lido="http://www.lido-schema.org"'
TERMS = "http://terminology.lido-schema.org"


def record(described: str = "", administered: str = "", number: str = "1", language: str = "az") -> str:
    """One record; its parts are those of the schema, shortest first."""
    return (
        f"<lido><lidoRecID>{number}</lidoRecID><descriptiveMetadata xml:lang='{language}'>{described}"
        f"</descriptiveMetadata><administrativeMetadata xml:lang='{language}'>{administered}"
        "</administrativeMetadata></lido>"
    )


def identified(inside: str) -> str:
    return f"<objectIdentificationWrap>{inside}</objectIdentificationWrap>"


def happened(sort: str, inside: str) -> str:
    return (
        f"<eventWrap><eventSet><event><eventType><conceptID>{TERMS}/{sort}</conceptID><term xml:lang='en'>Event</term>"
        f"</eventType>{inside}</event></eventSet></eventWrap>"
    )


def measured(*sets: tuple[str, str, str], part: str = "") -> str:
    inside = "".join(
        f"<measurementsSet><measurementType>{kind}</measurementType><measurementUnit>{unit}</measurementUnit>"
        f"<measurementValue>{value}</measurementValue></measurementsSet>"
        for kind, unit, value in sets
    )
    extent = f"<extentMeasurements>{part}</extentMeasurements>" if part else ""
    return identified(
        f"<objectMeasurementsWrap><objectMeasurementsSet><objectMeasurements>{inside}{extent}</objectMeasurements>"
        "</objectMeasurementsSet></objectMeasurementsWrap>"
    )


@pytest.fixture
def lido(tmp_path: Path) -> Any:
    def write(*records: str, envelope: str = "lidoWrap", whole: str | bytes = "") -> Path:
        path = tmp_path / "records.xml"
        text = whole or f"<{envelope} {SPACE}>{''.join(records)}</{envelope}>"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def columns(table: RecordTable) -> dict[str, list[str]]:
    """The texts of each column, without the empty ones."""
    found: dict[str, list[str]] = {heading: [] for heading in table.headings}
    for row in table.rows():
        for heading, cell in zip(table.headings, row.cells, strict=False):
            if cell:
                found[heading].append(cell)
    return found


def told(path: Path) -> dict[str, list[str]]:
    return columns(open_lido(path, How()))


def refusal(path: Path) -> str:
    with pytest.raises(WorldError) as refused:
        list(open_lido(path, How()).rows())
    return refused.value.code


def test_titles_go_to_their_languages_and_others_keep_theirs(lido: Any) -> None:
    titles = """<titleWrap><titleSet><appellationValue>Dağ</appellationValue>
        <appellationValue xml:lang="eng">Mountain</appellationValue>
        <appellationValue xml:lang="ru-RU">Гора</appellationValue>
        <appellationValue xml:lang="de">Der Berg</appellationValue>
        <appellationValue xml:lang="az" pref="alternative">Zirvə</appellationValue></titleSet>
        <titleSet><appellationValue xml:lang="en">The Peak</appellationValue></titleSet></titleWrap>"""
    found = told(lido(record(identified(titles))))
    assert {key: texts for key, texts in found.items() if "itle" in key} == {
        "title_az": ["Dağ"], "title_en": ["Mountain"], "title_ru": ["Гора"], "titleSet [de]": ["Der Berg"],
        "titleSet.alternative [az]": ["Zirvə"], "titleSet [en]": ["The Peak"],
    }  # fmt: skip


def test_a_record_described_once_in_each_language_is_one_record(lido: Any) -> None:
    one = record(identified("<titleWrap><titleSet><appellationValue>Berg</appellationValue></titleSet></titleWrap>"))
    one = one.replace("'az'", "'de'", 1).replace(
        "<administrativeMetadata",
        "<descriptiveMetadata xml:lang='en'>"
        + identified("<titleWrap><titleSet><appellationValue>Hill</appellationValue></titleSet></titleWrap>")
        + happened("lido00007", "<eventDate><displayDate>about 1890</displayDate></eventDate>")
        + "</descriptiveMetadata><administrativeMetadata",
    )
    found = told(lido(one))
    assert (found["titleSet [de]"], found["title_en"]) == (["Berg"], ["Hill"])
    assert found["date_display_en"] == ["about 1890"]


def test_makers_stand_with_their_roles_and_with_what_is_known_of_them(lido: Any) -> None:
    def actor(name: str, role: str, born: str) -> str:
        return (
            f"<eventActor><actorInRole><actor><nameActorSet><appellationValue>{name}</appellationValue></nameActorSet>"
            f"<vitalDatesActor><earliestDate>{born}</earliestDate></vitalDatesActor></actor>"
            f"{f'<roleActor><term>{role}</term></roleActor>' if role else ''}</actorInRole></eventActor>"
        )

    made = happened(
        "lido00007",
        actor("Əliyeva, Rəna", "", "1957")
        + actor("Kərimov, Əli", "toxucu", "1960")
        + "<eventDate><displayDate>XIX əsr</displayDate><date><earliestDate>1801</earliestDate>"
        "<latestDate>1900</latestDate></date></eventDate>"
        "<eventPlace><place><namePlaceSet><appellationValue>Şuşa</appellationValue></namePlaceSet></place></eventPlace>",
    )
    table = open_lido(lido(record(made)), How())
    rows = [dict(zip(table.headings, row.cells, strict=False)) for row in table.rows()]
    assert [
        (row["maker"], row["maker.role"], row["Event.eventActor.vitalDatesActor.earliestDate"]) for row in rows
    ] == [
        ("Əliyeva, Rəna", "", "1957"),
        ("Kərimov, Əli", "toxucu", "1960"),
    ]
    assert [row.number for row in table.rows()] == [1, 1]
    found = columns(table)
    assert [found[key] for key in ("date_display_az", "date_earliest", "date_latest", "place_made")] == [
        ["XIX əsr"], ["1801"], ["1900"], ["Şuşa"]]  # fmt: skip


def test_a_photograph_was_taken_and_another_event_keeps_its_name(lido: Any) -> None:
    taken = happened("lido01127", "<eventActor><displayActorInRole>R. Ə.</displayActorInRole></eventActor>"
                     "<eventDate><date><earliestDate>2021-05-14</earliestDate><latestDate>2021-05-14</latestDate></date>"
                     "</eventDate>")  # fmt: skip
    bought = happened("lido00001", "<eventDate><date><earliestDate>2022</earliestDate></date></eventDate>")
    kind = "<objectClassificationWrap><objectWorkTypeWrap><objectWorkType><term>Fotoqrafiya</term></objectWorkType>"
    found = told(
        lido(
            record(kind + "</objectWorkTypeWrap></objectClassificationWrap>" + taken + bought.replace("Event<", "A.b<"))
        )
    )
    assert (found["photographer"], found["date_taken"], found["kind"]) == (["R. Ə."], ["2021-05-14"], ["photograph"])
    assert found["A b.eventDate.earliestDate"] == ["2022"]
    assert "date_earliest" not in found


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Fotografie", "photograph"), ("Schwarzweißfotografien", "photograph"), ("фотография", "photograph"),
        ("Fotoapparat", ""), ("Teppich", "carpet"), ("Xalça", "carpet"), ("carpets", "carpet"),
        ("Knüpfteppich", "carpet"),
        ("ковёр", "carpet"), ("painting (visual work)", "painting"), ("Gemälde", "painting"), ("Radierung", "painting"),
        ("alaçıq", "dwelling"), ("wood carving", "craft"), ("cipher machine", ""), ("", ""),
    ],
)  # fmt: skip
def test_the_kind_is_told_by_the_word_for_the_work(lido: Any, word: str, kind: str) -> None:
    types = f"<objectClassificationWrap><objectWorkTypeWrap><objectWorkType><term>{word}</term></objectWorkType>"
    found = told(lido(record(types + "</objectWorkTypeWrap></objectClassificationWrap>")))
    assert found.get("kind", [""]) == [kind]


@pytest.mark.parametrize(
    ("sets", "part", "typed"),
    [
        ([("Höhe", "cm", "106"), ("Breite", "cm", "101,1")], "", ["height 106 cm", "width 101,1 cm"]),
        ([("height", "Zentimeter", "ca. 45")], "", ["c. height 45 cm"]),
        ([("Länge x Breite", "m", "2.5 x 1.6")], "", ["length 2.5 m; width 1.6 m"]),
        ([("çəki", "kg", "3,2"), ("Diameter", "mm", "23")], "", ["weight 3,2 kg", "diameter 23 mm"]),
        ([("hündürlük", "sm", "60"), ("en", "sm", "80")], "Rahmen", ["frame: height 60 sm", "frame: width 80 sm"]),
        ([("H x B", "mm", "205 x 149")], "Blatt", ["sheet: height 205 mm; sheet: width 149 mm"]),
    ],
)  # fmt: skip
def test_measurements_can_be_read_as_sizes(lido: Any, sets: Any, part: str, typed: list[str]) -> None:
    found = told(lido(record(measured(*sets, part=part))))
    assert found["dimension"] == typed
    assert all(read_sizes(text) for text in typed)


@pytest.mark.parametrize(
    "wrong",
    [("Breite (geöffnet)", "cm", "190"), ("Stempelstellung", "h", "12"), ("Höhe", "ells", "3"), ("h", "cm", "?")],
)
def test_a_measurement_that_says_no_size_is_kept_as_it_is_written(lido: Any, wrong: tuple[str, str, str]) -> None:
    found = told(lido(record(measured(wrong))))
    assert "dimension" not in found
    assert [
        found[f"objectMeasurementsSet.measurementsSet.measurement{part}"][0] for part in ("Type", "Unit", "Value")
    ] == [*wrong]


def test_materials_keep_their_parts_and_techniques_are_told_apart(lido: Any) -> None:
    tech = (
        "<objectMaterialsTechWrap><objectMaterialsTechSet><displayMaterialsTech>yun, boyalar</displayMaterialsTech>"
        f"<materialsTech><termMaterialsTech lido:type='{TERMS}/lido00132'><term>yun</term></termMaterialsTech>"
        "<extentMaterialsTech>əriş</extentMaterialsTech></materialsTech>"
        f"<materialsTech><termMaterialsTech lido:type='{TERMS}/lido00131'><term>ilmə</term></termMaterialsTech>"
        "</materialsTech></objectMaterialsTechSet></objectMaterialsTechWrap>"
    )
    found = told(lido(record(identified(tech))))
    assert [found[key] for key in ("material", "material.part", "technique", "materials_statement_az")] == [
        ["yun"], ["əriş"], ["ilmə"], ["yun, boyalar"]]  # fmt: skip


def test_numbers_of_the_repository(lido: Any) -> None:
    repository = (
        "<repositoryWrap><repositorySet lido:type='former'><repositoryName><legalBodyName><appellationValue>Köhnə muzey"
        "</appellationValue></legalBodyName></repositoryName><workID>9</workID></repositorySet>"
        "<repositorySet lido:type='current'><repositoryName><legalBodyName><appellationValue>Xalça Muzeyi"
        "</appellationValue></legalBodyName></repositoryName><workID lido:type='catalogue'>K 7</workID>"
        "<workID lido:type='Inventarnummer'>XM-12</workID></repositorySet></repositoryWrap>"
    )
    found = told(lido(record(identified(repository))))
    assert [found[key] for key in ("holder", "object_number", "other_number", "other_number.type")] == [
        ["Xalça Muzeyi"], ["XM-12"], ["K 7"], ["catalogue"]]  # fmt: skip
    assert (found["repositorySet.workID"], found["repositorySet.repositoryName [az]"]) == (["9"], ["Köhnə muzey"])


def test_pictures_are_links_and_a_thumbnail_comes_last(lido: Any) -> None:
    resource = (
        "<resourceWrap><resourceSet><resourceRepresentation lido:type='image_thumb'><linkResource>s.jpg</linkResource>"
        "</resourceRepresentation><resourceRepresentation lido:type='image_master'><linkResource>l.jpg</linkResource>"
        "</resourceRepresentation><resourceDescription>Ümumi görünüş</resourceDescription></resourceSet></resourceWrap>"
    )
    found = told(lido(record("", resource)))
    assert (found["picture"], found["resourceSet.linkResource"]) == (["l.jpg"], ["s.jpg"])
    assert found["resourceSet.resourceDescription [az]"] == ["Ümumi görünüş"]


def test_every_row_of_a_record_says_its_kind(lido: Any) -> None:
    types = "<objectClassificationWrap><objectWorkTypeWrap><objectWorkType><term>Teppich</term></objectWorkType>"
    subjects = "".join(
        f"<subjectSet><subject><subjectConcept><term>{word}</term></subjectConcept></subject></subjectSet>"
        for word in ("at", "dağ", "çay")
    )
    described = types + f"</objectWorkTypeWrap></objectClassificationWrap><objectRelationWrap><subjectWrap>{subjects}"
    found = told(lido(record(described + "</subjectWrap></objectRelationWrap>")))
    assert (found["subject"], found["kind"]) == (["at", "dağ", "çay"], ["carpet"] * 3)


@pytest.mark.parametrize(
    ("lines", "read"),
    [("  one\n     two  ", "one two"), ("one\n\n   two", "one\ntwo"), ("a <!-- b --> c", "a c"),
     ("<![CDATA[a < b]]>", "a < b"),
     ("a<i xmlns=''>b</i>c", "a c")],
)  # fmt: skip
def test_a_text_loses_the_indents_of_its_file_only(lido: Any, lines: str, read: str) -> None:
    note = f"<objectDescriptionSet><descriptiveNoteValue>{lines}</descriptiveNoteValue></objectDescriptionSet>"
    found = told(lido(record(identified(f"<objectDescriptionWrap>{note}</objectDescriptionWrap>"))))
    assert found["brief_description_az"] == [read]


@pytest.mark.parametrize("envelope", ["lidoWrap", "anything", "a:b xmlns:a='urn:x'"])
def test_records_are_found_in_any_envelope(lido: Any, envelope: str) -> None:
    end = envelope.split()[0]
    path = lido(whole=f"<{envelope} {SPACE}><x>{record(number='1')}{record(number='2')}</x></{end}>")
    assert told(path)["lidoRecID"] == ["1", "2"]


def test_a_harvested_page_says_what_was_deleted_and_that_more_follows(lido: Any) -> None:
    page = f"""<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2025-01-01</responseDate><ListRecords>
        <record><header><identifier>a</identifier></header><metadata><lido:lido {SPACE}>
        <lido:lidoRecID>1</lido:lidoRecID></lido:lido></metadata></record>
        <record><header status="deleted"><identifier>b</identifier></header></record>
        <resumptionToken cursor="0">next</resumptionToken></ListRecords></OAI-PMH>"""
    table = open_lido(lido(whole=page), How())
    assert columns(table) == {"lidoRecID": ["1"]}
    assert [(problem.code, problem.values.get("count")) for problem in table.remarks] == [
        ("table.deleted_records", 1), ("table.more_pages", None)]  # fmt: skip
    assert (table.how.format, table.count) == ("lido", 1)


def test_the_records_before_a_fault_are_given_then_its_line(lido: Any) -> None:
    path = lido(whole=f"<lidoWrap {SPACE}>\n{record(number='1')}\n{record(number='2')}\n<lido><broken></lido>")
    table = open_lido(path, How())
    with pytest.raises(WorldError) as fault:
        list(table.rows())
    assert (fault.value.code, fault.value.problem.values["line"]) == ("table.malformed", 4)
    assert [problem.code for problem in table.remarks] == ["table.malformed"]
    first = table.rows()
    assert [next(first).cells[0], next(first).cells[0]] == ["1", "2"]


LAUGHS = "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 12))


@pytest.mark.parametrize(
    ("whole", "code"),
    [
        ("", "file.empty"), ("hello", "table.not_xml"), ("\x01\x02\x03\x04", "table.not_xml"),
        (f'<!DOCTYPE x [<!ENTITY a0 "ha">{LAUGHS}]><lidoWrap {SPACE}>{record("&a11;")}</lidoWrap>', "table.entities"),
        (f'<!DOCTYPE x [<!ENTITY p SYSTEM "file:///etc/passwd">]><lidoWrap {SPACE}>{record("&p;")}</lidoWrap>',
         "table.entities"),
        (f'<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]><lidoWrap {SPACE}>{record("x")}</lidoWrap>',
         "table.entities"),
        (f"<lidoWrap {SPACE}>" + "<a>" * 5000, "table.too_deep"),
        (f"<lidoWrap {SPACE}>" + record("<a>" * 150 + "</a>" * 150) + "</lidoWrap>", "table.too_deep"),
        (f"<lidoWrap {SPACE}>{record('a')}".replace("a</desc", "\0</desc"), "table.malformed"),
        (f"<lidoWrap {SPACE}/>", "table.no_records"), ("<html><body>no</body></html>", "table.not_lido"),
        ("<lido>of no namespace</lido>", "table.no_records"), ("<tellico><entry/></tellico>", "table.not_lido"),
        ("<x>" + "<y>text</y>" * 500_000 + "</x>", "table.not_lido"),
        (f"<lidoWrap {SPACE}>" + record("<a/>" * 120_000) + "</lidoWrap>", "table.record_too_large"),
        (f"<lidoWrap {SPACE}><lido>" + "<a>long text</a>" * 400_000 + "</lido></lidoWrap>", "table.record_too_large"),
        (f"<lidoWrap {SPACE}>" + record("".join(f"<k{at}>x</k{at}>" for at in range(2001))) + "</lidoWrap>",
         "table.too_many_columns"),
        ("<a>ü</a>".encode("latin-1"), "table.malformed"),
        (b'<?xml version="1.0" encoding="no-such"?><a/>', "table.not_xml"),
        ("<lido:lido><lido:lidoRecID>1</lido:lidoRecID></lido:lido>", "table.malformed"),
    ],
)  # fmt: skip
def test_hostile_or_other_xml_is_refused_quickly(lido: Any, whole: str | bytes, code: str) -> None:
    path = lido(whole=whole)
    if not whole:
        path.write_bytes(b"")
    began = time.process_time()
    assert refusal(path) == code
    assert time.process_time() - began < 10


def test_nothing_outside_the_file_is_ever_read(lido: Any, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET", "utf-8")
    include = f"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='{secret.as_uri()}'/>"
    path = lido(whole=f'<!DOCTYPE x SYSTEM "{secret.as_uri()}"><lidoWrap {SPACE}>{record(include)}</lidoWrap>')
    assert "SECRET" not in str(told(path))


def test_a_wide_flat_record_takes_time_in_step_with_its_size(lido: Any) -> None:
    def seconds(count: int) -> float:
        path = lido(record("<subject><term>x</term></subject>" * count))
        began = time.process_time()
        list(open_lido(path, How()).rows())
        return time.process_time() - began

    seconds(100)
    assert seconds(8000) < 25 * max(seconds(800), 0.01)


def test_thousands_of_records_take_no_more_memory_than_a_few(lido: Any) -> None:
    filled = record(
        identified(f"<titleWrap><titleSet><appellationValue>{'Dağ ' * 400}</appellationValue></titleSet></titleWrap>")
        + happened("lido00007", "<eventDate><displayDate>XIX əsr</displayDate></eventDate>")
    )
    oai = "<record xmlns='http://www.openarchives.org/OAI/2.0/'><header><identifier>x</identifier></header>{}</record>"
    path = lido(*([oai.format(filled.replace("<lido>", f"<lido {SPACE}>", 1))] * 5000), envelope="ListRecords")
    process = psutil.Process()
    gc.collect()
    before, most, count = process.memory_info().rss, 0, 0
    table = open_lido(path, How())
    for row in table.rows():
        count += 1
        if row.number % 500 == 0:
            most = max(most, process.memory_info().rss - before)
    assert (count, table.count) == (5000, 5000)
    assert most < path.stat().st_size / 2


def test_every_heading_of_ours_is_a_key_of_a_field() -> None:
    from kalbajar_catalogue.importing.sources import lido_records

    names = {field.name for kind in (Item, Photograph) for field in fields_of(kind)}
    columns_of_the_file = {lido_records.RECORD_ID, lido_records.KIND, lido_records.PICTURE}
    assert {heading.partition(".")[0] for heading in lido_records.FIRST} - columns_of_the_file <= names


def titled(*titles: tuple[str, str], more: str = "") -> str:
    """A record with titles: (language, text)."""
    said = "".join(
        f"<appellationValue xml:lang='{language}'{more}>{text}</appellationValue>" for language, text in titles
    )
    return record(identified(f"<titleWrap><titleSet>{said}</titleSet></titleWrap>"))


@pytest.mark.parametrize(
    ("records", "titles"),
    [
        ([titled(("de", "Berg"))], {"title": ["Berg"], "titleSet [de]": ["Berg"]}),
        ([titled(("it", "Monte"), ("de", "Berg"))], {"title": ["Monte"], "titleSet [it]": ["Monte"],
                                                     "titleSet [de]": ["Berg"]}),
        ([titled(("de", "Berg"), ("ru", "Гора"))], {"title_ru": ["Гора"], "titleSet [de]": ["Berg"]}),
        ([titled(("en", "Hill")), titled(("de", "Berg"))], {"title_en": ["Hill", "Berg"], "titleSet [de]": ["Berg"]}),
        ([titled(("ru", "Гора")), titled(("de", "Berg"))], {"title_ru": ["Гора", "Berg"], "titleSet [de]": ["Berg"]}),
        ([titled(("de", "Berg"), more=" pref='alternative'")], {"titleSet.alternative [de]": ["Berg"]}),
    ],
    ids=["one", "the first", "ours goes before", "beside English", "beside Russian", "another name is no title"],
)  # fmt: skip
def test_a_title_in_another_language_is_better_than_none(
    lido: Any, records: list[str], titles: dict[str, list[str]]
) -> None:
    found = told(lido(*records))
    assert {key: texts for key, texts in found.items() if "itle" in key} == titles
