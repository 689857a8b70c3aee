"""The mark in the files of the sample: an XMP packet that says, for programs, that a picture was invented.

It tells apart what an import into a real catalogue must refuse; the words for people stand in the Exif data.
"""

from pathlib import Path

from kalbajar_catalogue.importing.photographs.source import SAMPLE_MARK as MARK

_SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"
_START = b"\xff\xd8"
_OF_APPLICATIONS = (0xE0, 0xE1)
_XMP = b"http://ns.adobe.com/xap/1.0/\x00"
_PACKET = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 xmp:CreatorTool="{MARK}" Iptc4xmpExt:DigitalSourceType="{_SOURCE}"/>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def stamp(path: Path) -> None:
    """Puts the mark into a JPEG file; its pixels stay as they are. Raises OSError, ValueError for another file."""
    picture = path.read_bytes()
    if not picture.startswith(_START):
        raise ValueError(f"no JPEG file: {path.name}")
    place = _behind_applications(picture)
    path.write_bytes(picture[:place] + _segment() + picture[place:])


def _behind_applications(picture: bytes) -> int:
    """Where the segments of JFIF and Exif end, which must come first."""
    place = len(_START)
    while picture[place + 1] in _OF_APPLICATIONS:
        place += 2 + int.from_bytes(picture[place + 2 : place + 4], "big")
    return place


def _segment() -> bytes:
    body = _XMP + _PACKET.encode()
    return b"\xff\xe1" + (2 + len(body)).to_bytes(2, "big") + body
