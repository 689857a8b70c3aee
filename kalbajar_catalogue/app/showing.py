"""A record as one document: its fields by name, references as ref and name, its pictures, where it hangs."""

from typing import Any

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.work import Reading


def document(reading: Reading, ref: str) -> dict[str, Any]:
    """Everything to be shown of a record. Raises WorldError `record.unknown_ref`, `record.in_trash`."""
    row = store.by_ref(reading, ref)
    if row.state != LIVE:
        raise WorldError("record.in_trash", ref=ref)
    record = store.get(reading, reading.kinds[row.kind].record, row.uid)
    shown = {field.name: _value(reading, field, getattr(record, field.name)) for field in fields_of(type(record))}
    filled = {name: value for name, value in shown.items() if value not in (None, "", [], {})}
    return {"kind": row.kind, "ref": ref, "fields": filled, "exhibits": _exhibits(reading, row), **_more(reading, row)}


def lines(shown: dict[str, Any]) -> list[str]:
    """The same for people, a line a field."""
    head = [f"{shown['kind']} {shown['ref']}"]
    fields = [f"  {name}: {_said(value)}" for name, value in shown["fields"].items()]
    hung = [f"  {one['number']:>4}  {one['ref']}  {_said(one['title'])}" for one in shown["exhibits"]]
    return head + fields + hung


def _said(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_said(part)}" for key, part in value.items())
    return "; ".join(_said(part) for part in value) if isinstance(value, list) else str(value)


def _value(reading: Reading, field: Field, value: Any) -> Any:
    if isinstance(value, Multilingual):
        return {language: value.get(language) for language in value.present()}
    if field.shape is Shape.GROUPS:
        return [_group(reading, group) for group in value]
    if field.shape is Shape.LIST:
        return [_reference(reading, one) if field.declared.refers else one for one in value]
    return _reference(reading, value) if field.declared.refers and value else value


def _group(reading: Reading, group: Any) -> dict[str, Any]:
    members = {member.name: _value(reading, member, getattr(group, member.name)) for member in fields_of(type(group))}
    return {name: value for name, value in members.items() if value not in (None, "", [], {}, False)}


def _reference(reading: Reading, uid: str) -> dict[str, Any]:
    row = store.row_of(reading, uid)
    name = authorities.names_of(reading, [uid]).get(uid, Multilingual())
    return {"ref": row.ref, **({"name": {code: name.get(code) for code in name.present()}} if name else {})}


def _exhibits(reading: Reading, row: Any) -> list[dict[str, Any]]:
    if row.kind == "exhibition":
        frames = exhibitions.wall(reading, row.uid)
        return [_hung(one.number, one.ref, one.title) for one in frames if one.item]
    shows = {one.uid: one for one in exhibitions.listed(reading)}
    hanging = [exhibit for show in _shows_of(reading, row.uid) if show in shows
               for exhibit in exhibitions.exhibits(reading, show) if exhibit.item == row.uid]  # fmt: skip
    return [_hung(one.number, shows[one.exhibition].ref, shows[one.exhibition].title) for one in hanging]


def _shows_of(reading: Reading, uid: str) -> list[str]:
    return list(dict.fromkeys(exhibit.exhibition for exhibit in store.fetch_where(reading, Exhibit, item=uid)))


def _hung(number: str, ref: str, title: Multilingual) -> dict[str, Any]:
    return {"number": number, "ref": ref, "title": {language: title.get(language) for language in title.present()}}


def _more(reading: Reading, row: Any) -> dict[str, Any]:
    links = media.links_of(reading, row.uid)
    files = {file.uid: file for file in store.fetch(reading, MediaFile, [link.media_file for link in links])}
    pictures = [_picture(link, files[link.media_file]) for link in links if link.media_file in files]
    return {"pictures": pictures} if pictures else {}


def _picture(link: Any, file: Any) -> dict[str, Any]:
    alt = {language: link.alt_text.get(language) for language in link.alt_text.present()}
    return {"ref": link.ref, "role": link.role, "file": file.original_filename, "sha256": file.sha256,
            "width": file.width, "height": file.height, "alt_text": alt}  # fmt: skip
