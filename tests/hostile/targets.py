"""Every reader of files from outside, and real files that it begins from."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import islice
from pathlib import Path
from random import Random

from xlsxwriter import Workbook

from kalbajar_catalogue.app.opened_files import told_apart
from kalbajar_catalogue.editions import carrying, reader
from kalbajar_catalogue.editions.tiles import Tiles
from kalbajar_catalogue.importing import decisions_json, unfinished
from kalbajar_catalogue.importing.mapping import NOTE, Column, Mapping
from kalbajar_catalogue.importing.mapping import Target as Home
from kalbajar_catalogue.importing.mapping_json import from_json, to_json
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.importing.unfinished import Unfinished
from kalbajar_catalogue.kiosk.keeping.settings import Settings, read_settings, write_settings
from kalbajar_catalogue.media import documents, pyramids
from kalbajar_catalogue.media.derivatives import CARD, rendered
from kalbajar_catalogue.media.examination import examine
from kalbajar_catalogue.media.metadata import read_metadata, read_sidecar
from kalbajar_catalogue.safekeeping import checking
from tests.catalogues import picture
from tests.editions.editions import edition, laid_down
from tests.hostile.mutating import mutated, mutated_inside, with_right_sums
from tests.importing.sources.workbooks import ods, ods_cell, ods_row
from tests.safekeeping.parcels import Parcel, good

Read = Callable[[Path, Path], object]
ROWS = 2_000


@dataclass(frozen=True)
class Ground:
    """What files to begin from are made of: the shared real files if they are there, a database; where to make in."""

    data: Path
    database: bytes
    made: Path
    largest: int = 300_000
    """Bytes of a real file: larger ones only take longer."""

    def real(self, *patterns: str) -> Iterator[bytes]:
        """The shared files of these names that are not too large."""
        for pattern in patterns:
            for path in sorted(self.data.glob(pattern)) if self.data.is_dir() else ():
                if path.is_file() and 0 < path.stat().st_size <= self.largest:
                    yield path.read_bytes()


@dataclass(frozen=True)
class Target:
    """A reader; `limit` are the seconds that it may compute for one of these small files."""

    name: str
    suffix: str
    read: Read
    seeds: Callable[[Ground], list[bytes]]
    words: tuple[bytes, ...] = ()
    packed: bool = False
    limit: float = 5.0
    examples: int = 25

    def changed(self, seed: bytes, random: Random) -> bytes:
        """A file with something changed in it."""
        made = (mutated_inside if self.packed else mutated)(seed, random, self.words)
        return with_right_sums(made) if self.name == "png" and random.random() < 0.8 else made


# Pictures


def _read_picture(file: Path, folder: Path) -> None:
    examine(file)
    read_metadata(file)
    rendered(file, CARD)


def _read_any(file: Path, folder: Path) -> None:
    told_apart(file)


def _read_document(file: Path, folder: Path) -> None:
    documents.media_type(file)


def _pictures(ground: Ground, *kinds: str) -> list[bytes]:
    own = [
        picture(ground.made / f"own.{kind}", 1).read_bytes()
        for kind in kinds
        if kind in ("jpg", "png", "tif", "webp", "gif")
    ]
    folders = ("formats", "corrupt", "metadata-samples", "orientation")
    return [*own, *ground.real(*(f"{folder}/*.{kind}" for folder in folders for kind in kinds))]


def _picture_target(name: str, *kinds: str) -> Target:
    def seeds(ground: Ground) -> list[bytes]:
        return _pictures(ground, *kinds)

    words = (b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0", b"8BIM", b"\xff\xe1", b"\xff\xd8", b"II*\0", b"MM\0*",
             b"IDAT", b"iTXt", b"eXIf", b"ftypheic", b"mdat", b"RIFF", b"ICC_PROFILE\0", b"\x87\x69",
             b"\x88\x25")  # fmt: skip
    return Target(name, f".{kinds[0]}", _read_picture, seeds, words)


def _sidecars(ground: Ground) -> list[bytes]:
    return [_XMP, *ground.real("metadata-samples/*.xmp")]


_XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>'
    b'<rdf:li xml:lang="x-default">Xal\xc3\xa7a</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>'
)

# Tables


def _read_table(file: Path, folder: Path) -> None:
    table = open_table(file)
    for _ in islice(table.rows(), ROWS):
        pass


def _csvs(ground: Ground) -> list[bytes]:
    rows = 'No;Title;"Date"\r\nK-1;"Xalça ""Kəlbəcər""";1900\r\nK-2;Ковёр;1905-1910\r\n'
    own = [rows.encode("utf-8-sig"), rows.encode("utf-16"), rows.replace(";", "\t").encode("cp1251", "replace")]
    return [*own, *ground.real("quirks/*/*.csv", "quirks/*/*.tsv", "collections/*/*.csv")][:60]


def _workbooks(ground: Ground) -> list[bytes]:
    path = ground.made / "own.xlsx"
    with Workbook(str(path)) as book:
        sheet = book.add_worksheet("Xalçalar")
        for number, row in enumerate(
            [("No", "Title", "Date", "Height"), ("K-1", "Xalça", 43_000, 1.5), ("K-2", "=1+1")]
        ):
            sheet.write_row(number, 0, row)
        book.add_worksheet().write(5, 5, "far")
    return [path.read_bytes(), *ground.real("quirks/*/*.xlsx")]


def _open_sheets(ground: Ground) -> list[bytes]:
    rows = ods_row(ods_cell("No"), ods_cell("Title")) + ods_row(ods_cell("K-1"), ods_cell("Xalça"))
    more = ods_row(ods_cell("x", ' table:number-columns-repeated="3"'), more=' table:number-rows-repeated="2"')
    return [ods(ground.made / "own.ods", {"Vərəq": rows + more}).read_bytes(), *ground.real("quirks/*/*.ods")]


def _jsons(ground: Ground) -> list[bytes]:
    records = [{"no": "K-1", "title": {"az": "Xalça", "en": None}, "parts": [{"of": 1.5e3}, True, "\u2028"]}] * 3
    own = [json.dumps(one, ensure_ascii=False).encode() for one in (records, {"total": 3, "records": records})]
    lines = "\n".join(json.dumps(record) for record in records).encode()
    return [*own, lines, *ground.real("collections/tate/*.json", "collections/wcma/*.json", "quirks/*/*.json")][:20]


def _lidos(ground: Ground) -> list[bytes]:
    return [_LIDO, *ground.real("lido/samples/*.xml")]


_LIDO = """<?xml version="1.0" encoding="UTF-8"?><lido:lidoWrap xmlns:lido="http://www.lido-schema.org"><lido:lido>
<lido:lidoRecID lido:type="local">K-1</lido:lidoRecID><lido:descriptiveMetadata xml:lang="az">
<lido:objectIdentificationWrap><lido:titleWrap><lido:titleSet><lido:appellationValue>Xalça</lido:appellationValue>
</lido:titleSet></lido:titleWrap></lido:objectIdentificationWrap></lido:descriptiveMetadata></lido:lido></lido:lidoWrap>
""".encode()

# Mappings and answers

_MAPPED = Mapping(
    "carpet",
    (Column(0, "No", (Home("object_number"),)), Column(1, "Adı", (Home("title_az"), Home(NOTE)))),
    name="Xalçalar",
)


def _read_mapping(file: Path, folder: Path) -> None:
    from_json(file.read_bytes().decode("utf-8", "replace"), file.name)


def _mappings(ground: Ground) -> list[bytes]:
    return [to_json(_MAPPED).encode(), to_json(replace(_MAPPED, columns=())).encode()]


def _read_unfinished(file: Path, folder: Path) -> None:
    place = folder / "derived" / "imports" / "unfinished.json"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(file.read_bytes())
    unfinished.recall(folder)
    place.unlink(missing_ok=True)


def _unfinished(ground: Ground) -> list[bytes]:
    table = ground.made / "table.csv"
    table.write_text("No,T\n1,a\n", "utf-8")
    one = Unfinished(table, _MAPPED, decisions_json.read(decisions_json.told(Unfinished(table, _MAPPED).decisions)))
    return [unfinished.to_json(one).encode()]


# Editions, backups, the kiosk


def _read_edition(file: Path, folder: Path) -> None:
    place = folder / "editions"
    carrying.peek(file)
    name = carrying.read(file, place)
    reader.opened(place, name, checked=True)


def _editions(ground: Ground) -> list[bytes]:
    place = ground.made / "editions"
    if not place.exists():
        laid_down(place, edition())
        carrying.write(place, "KLB-1", ground.made / "own.edition")
    return [(ground.made / "own.edition").read_bytes()]


def _read_manifest(file: Path, folder: Path) -> None:
    reader.checked_manifest(file.read_bytes())


def _manifests(ground: Ground) -> list[bytes]:
    _editions(ground)
    return [file.read_bytes() for file in sorted((ground.made / "editions").glob("*/edition.json"))]


def _read_tiles(file: Path, folder: Path) -> None:
    tiles = Tiles.opened(file)
    for level, column, row in islice(tiles.grid.places(), 40):
        tiles.tile(level, column, row)


def _tiles(ground: Ground) -> list[bytes]:
    source = picture(ground.made / "large.jpg", 3, (1300, 700))
    out = ground.made / "own.tiles"
    with out.open("wb") as file:
        pyramids.cut(source, file)
    return [out.read_bytes()]


def _read_backup(file: Path, folder: Path) -> None:
    checking.tested(file, deep=False)


def _backups(ground: Ground) -> list[bytes]:
    odd = {"styles/_0001.typ": b"#set page()", "names.tsv": "styles/_0001.typ\tstyles/üslub.typ\n".encode()}
    parcels = [Parcel(good(b"SQLite format 3\0")), Parcel(good(b"x", **odd), squeezed=True)]
    return [one.written(ground.made / "own.zip").read_bytes() for one in parcels]


def _read_database(file: Path, folder: Path) -> None:
    """A bag that is whole but for what lies in its database."""
    bag = Parcel(good(file.read_bytes()), squeezed=True).written(folder / "bag.zip")
    checking.tested(bag)
    bag.unlink()


def _databases(ground: Ground) -> list[bytes]:
    return [ground.database] if ground.database else []


def _read_settings(file: Path, folder: Path) -> None:
    read_settings(file)


def _zips(ground: Ground) -> list[bytes]:
    return [*_editions(ground), *_backups(ground), *_workbooks(ground)]


def _documents(ground: Ground) -> list[bytes]:
    return [*_workbooks(ground), *_open_sheets(ground), b"%PDF-1.4\n", b"ID3\x03" + bytes(9), "Xalça".encode()]


def _settings(ground: Ground) -> list[bytes]:
    place = ground.made / "kiosk.json"
    write_settings(place, Settings())
    return [place.read_bytes(), b'{"idle_s": 90, "languages": ["az"], "hours_mon": "10:00-18:00", "still": true}']


TARGETS = (
    _picture_target("jpeg", "jpg", "jpeg", "mpo"),
    _picture_target("png", "png"),
    _picture_target("tiff", "tif", "tiff"),
    _picture_target("webp", "webp"),
    _picture_target("heif", "heic", "HEIC", "avif"),
    _picture_target("other pictures", "gif", "bmp", "j2k", "jp2", "ppm", "ico", "icns", "fli"),
    Target("sidecar", ".xmp", lambda file, _: read_sidecar(file), _sidecars, (b"<!ENTITY a 'b'>", b"<rdf:li>", b"&a;")),
    Target("csv", ".csv", _read_table, _csvs, (b'";"', b"\r", b"sep=;\r\n", b"''", "\u2028".encode())),
    Target("xlsx", ".xlsx", _read_table, _workbooks, (b'r="XFD1048576"', b"<c ", b"<row ", b'count="99999999"'), True),
    Target("ods", ".ods", _read_table, _open_sheets, (b'number-rows-repeated="1048576"', b"<table:table-cell"), True),
    Target("xls", ".xls", _read_table, lambda ground: [*ground.real("quirks/*/*.xls")], examples=3),
    Target("json", ".json", _read_table, _jsons, (b"[" * 500, b'{"a":' * 500, b"\\ud83d", b"1e400")),
    Target("lido", ".xml", _read_table, _lidos,
           (b"<lido:lido>", b"</lido:lido>", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;")),
    Target("mapping", ".json", _read_mapping, _mappings, (b'"columns"', b"null", b"[[[[", b"99999999999999999999")),
    Target("unfinished import", ".json", _read_unfinished, _unfinished, (b"null", b"[]", b"{}", b"-1")),
    Target("edition", ".edition", _read_edition, _editions, (b"../", b"edition.json"), True),
    Target("manifest", ".json", _read_manifest, _manifests, (b"null", b"[]", b"{}", b"1e400", b"-1")),
    Target("tiles", ".tiles", _read_tiles, _tiles, (b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"tiles.json")),
    Target("backup", ".zip", _read_backup, _backups, (b"data/", b"../", b"sha256", b"\t"), True),
    Target("database of a backup", ".sqlite", _read_database, _databases,
           (b"CREATE TABLE", b"sqlite_", b"DROP"), examples=8),
    Target("kiosk settings", ".json", _read_settings, _settings, (b"null", b"[]", b"{}", b"1e400", b"-1", b'"az"')),
    Target("opened file", ".zip", _read_any, _zips, (b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06")),
    Target("document", ".txt", _read_document, _documents, (b"%PDF-1.4", b"ID3", b"OggS", b"fLaC", b"RIFF")),
)  # fmt: skip


def fingerprint(data: bytes) -> str:
    """A short name for a file that broke a rule."""
    return sha256(data).hexdigest()[:16]
