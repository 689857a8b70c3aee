"""What a photograph file says of itself -> the fields of a photograph, its file and its link. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from kalbajar_catalogue.authorities.vocabularies import terms
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.dates import read_date
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.guessing import language_of, multilingual
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.importing.photographs.source import Seen
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.media.file_metadata import FileMetadata, Place
from kalbajar_catalogue.media.records import FileFact, MediaFile, MediaLink


@dataclass(frozen=True)
class Draft:
    """The records of one photograph before they have uids; people and places still by name."""

    photograph: Photograph
    file: MediaFile
    link: MediaLink
    photographers: tuple[str, ...] = ()
    caption_writer: str = ""
    persons_shown: tuple[str, ...] = ()
    places_shown: tuple[str, ...] = ()
    places_taken: tuple[str, ...] = ()


def draft(seen: Seen, file_path: str) -> Draft:
    """The records that a decoded photograph becomes; `file_path` is where its original is kept."""
    metadata = seen.metadata
    return Draft(
        _photograph(seen),
        _file(seen, file_path),
        _link(metadata),
        photographers=_names(metadata.creators),
        caption_writer=next(iter(_names([metadata.caption_writer])), ""),
        persons_shown=_names(metadata.persons_shown),
        places_shown=_names(_place_name(place) for place in metadata.location_shown),
        places_taken=_names([metadata.sublocation or metadata.city or metadata.region or metadata.country]),
    )


def _photograph(seen: Seen) -> Photograph:
    metadata = seen.metadata
    return Photograph(
        title=multilingual(metadata.title),
        headline=multilingual(metadata.headline),
        caption=multilingual(metadata.caption),
        credit_line=_alike(metadata.credit),
        subject=tuple(dict.fromkeys(word for text in metadata.keywords if (word := cleaned(text)))),
        date_taken=_day(metadata.date_taken),
        colour_mode="black_and_white" if seen.examined.colour_mode in ("L", "1", "LA", "I;16", "I") else "",
        digital_source_type=_source_type(metadata.digital_source_type),
    )


def _file(seen: Seen, file_path: str) -> MediaFile:
    examined, metadata = seen.examined, seen.metadata
    return MediaFile(
        file_path=file_path,
        sha256=seen.sha256,
        bytes=examined.bytes,
        mime=examined.format,
        width=examined.width,
        height=examined.height,
        orientation=examined.orientation,
        colour_profile=examined.profile_name,
        captured=metadata.date_taken,
        device=cleaned(metadata.camera),
        original_filename=seen.source.name,
        latitude=metadata.latitude,
        longitude=metadata.longitude,
        serial_number=cleaned(metadata.serial),
        facts=tuple(FileFact(*row) for row in metadata.raw),
    )


def _link(metadata: FileMetadata) -> MediaLink:
    return MediaLink(
        alt_text=multilingual(metadata.alt_text),
        extended_description=multilingual(metadata.extended_description),
        copyright_notice=multilingual(metadata.copyright_notice),
        usage_terms=multilingual(metadata.usage_terms),
        licence_uri=cleaned(metadata.licence_uri),
    )


def _names(texts: Iterable[str]) -> tuple[str, ...]:
    """Names as they are stored; what has neither letter nor figure, such as `-`, is nobody's name."""
    return tuple(dict.fromkeys(name for text in texts if fold(name := cleaned(text))))


def _place_name(place: Place) -> str:
    return place.name or place.sublocation or place.city or place.region or place.country


def _alike(text: str) -> Multilingual:
    said = cleaned(text)
    return NOTHING.having(language_of(said), said) if said else NOTHING


def _day(moment: str) -> str:
    try:
        return read_date(moment) if moment else ""
    except WorldError:
        return ""


def _source_type(address: str) -> str:
    code = address.rstrip("/").rsplit("/", 1)[-1]
    return code if code in {term.code for term in terms("digital_source_type")} else ""
