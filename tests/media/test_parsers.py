"""The metadata parsers fed with rubbish: values, or named problems; never an error, never for long."""

import io
import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media.containers import blocks_in
from kalbajar_catalogue.media.examination import examine
from kalbajar_catalogue.media.exif import exif_metadata, tags_of
from kalbajar_catalogue.media.file_metadata import clean, partial_date
from kalbajar_catalogue.media.iptc import data_sets, iptc_metadata, records_in_resources
from kalbajar_catalogue.media.metadata import metadata_of_blocks, read_metadata, read_sidecar
from kalbajar_catalogue.media.xmp import BrokenPacketError, packet_properties, xmp_metadata
from tests.media.shared_data import shared

RUBBISH = st.binary(max_size=400)
ENTRY = st.tuples(
    st.integers(0, 65_535), st.integers(0, 14), st.integers(0, 2**32 - 1), RUBBISH.map(lambda b: b[:4].ljust(4))
)
FORMATS = st.sampled_from(["JPEG", "PNG", "WEBP", "TIFF", "HEIF"])
HEADS = st.sampled_from(
    [b"", b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08"]
)
quickly = settings(deadline=1_000, suppress_health_check=[HealthCheck.function_scoped_fixture])


def as_tiff(entries: list[tuple[int, int, int, bytes]]) -> bytes:
    """A TIFF directory of any entries."""
    body = b"".join(struct.pack("<HHL", tag, kind, count % 600) + value for tag, kind, count, value in entries)
    return b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries)) + body + bytes(400)


@quickly
@given(RUBBISH)
def test_exif_of_rubbish(data: bytes) -> None:
    for head in (b"", b"II*\0\x08\0\0\0", b"Exif\0\0MM\0*\0\0\0\x08"):
        exif_metadata(tags_of(head + data))


@quickly
@given(st.lists(ENTRY, max_size=30))
def test_exif_of_any_entries(entries: list[tuple[int, int, int, bytes]]) -> None:
    exif_metadata(tags_of(as_tiff(entries)))


@quickly
@given(RUBBISH)
def test_iptc_of_rubbish(data: bytes) -> None:
    iptc_metadata(data)
    iptc_metadata(b"\x1c\x02\x05" + data)
    iptc_metadata(*records_in_resources(b"8BIM\x04\x04\0\0" + data))


@quickly
@given(st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=60)), max_size=20))
def test_iptc_data_sets_come_back(sets: list[tuple[int, bytes]]) -> None:
    records = b"".join(b"\x1c\2" + bytes([number]) + struct.pack(">H", len(value)) + value for number, value in sets)
    found, whole = data_sets(records)
    assert whole
    assert sum(len(values) for values in found.values()) == len(sets)


@quickly
@given(RUBBISH | st.text(max_size=300).map(lambda text: f"<a>{text}</a>".encode("utf-8", "replace")))
def test_xmp_of_rubbish(data: bytes) -> None:
    assert xmp_metadata(data).problems in ((), ("metadata.xmp_broken",))


@quickly
@given(HEADS, RUBBISH, FORMATS)
def test_containers_of_rubbish(head: bytes, data: bytes, kind: str) -> None:
    metadata_of_blocks(blocks_in(io.BytesIO(head + data), kind, {"exif": data, "xmp": data}))


@quickly
@given(st.text(max_size=40))
def test_texts_and_dates_of_rubbish(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert partial_date(text) == "" or partial_date(text)[0].isdigit()


SAMPLES = [
    "Issue 258 (dotnet).jpg",
    "photoshop-8x12-rgb24-all-metadata.png",
    "exiftool-ExtendedXMP.jpg",
    "exiftool-XMP.jpg",
]


@pytest.mark.parametrize("name", SAMPLES)
@settings(deadline=2_000, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_real_file_with_changed_bytes(name: str, tmp_path: Path, data: st.DataObject) -> None:
    whole = bytearray(shared("metadata-samples", name).read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, min(len(whole), 60_000) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "changed.jpg"
    path.write_bytes(whole[: data.draw(st.integers(1, len(whole)))])
    codes: set[str] = set()
    for read in (examine, read_metadata, read_sidecar):
        try:
            read(path)
        except WorldError as refused:
            codes.add(refused.code.split(".")[0])
    assert codes <= {"picture", "file", "sidecar"}


BOMB = b"""<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<x:xmpmeta xmlns:x="adobe:ns:meta/">&b;</x:xmpmeta>"""


@pytest.mark.parametrize(
    "packet", [BOMB, b'<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd"><x/>', b"<a>" * 100_000, b"\0" * 50, b""]
)
def test_hostile_packets(packet: bytes) -> None:
    with pytest.raises(BrokenPacketError):
        packet_properties(packet)


def test_deep_packets_end() -> None:
    inner = '<p:a rdf:parseType="Resource">' * 60 + "x" + "</p:a>" * 60
    rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:p="urn:p"'
    assert packet_properties(f"<rdf:RDF {rdf}><rdf:Description>{inner}</rdf:Description></rdf:RDF>".encode())


def test_a_cut_utf8_caption_loses_its_last_letter_only() -> None:
    value = "Kəlbəcə".encode()[:-1]
    records = b"\x1c\x01\x5a\0\x03\x1b%G" + b"\x1c\x02\x69" + struct.pack(">H", len(value)) + value
    assert iptc_metadata(records).headline == (("x-default", "Kəlbəc"),)


def test_long_iptc_values_have_an_extended_size() -> None:
    records = b"\x1c\x02\x78" + struct.pack(">HL", 0x8004, 40_000) + b"a" * 40_000
    assert len(iptc_metadata(records).caption[0][1]) == 40_000
