"""A record as one document: its fields by name, references as ref and name, its pictures, where it hangs, its own."""

from collections.abc import Iterator, Mapping
from typing import Any

from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.density import knots_per_dm2
from kalbajar_catalogue.items.records import Carpet, Item
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.called import Called, called
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.work import Reading


def document(reading: Reading, row: Any) -> dict[str, Any]:
    """Everything to be shown of a live record, of which `row` is the row in `record`."""
    record = store.get(reading, reading.kinds[row.kind].record, row.uid)
    names = called(reading, _mentioned(record))
    return {
        "kind": row.kind,
        "ref": row.ref,
        "fields": _fields(record, names) | _worked_out(record),
        "exhibits": _exhibits(reading, row),
        **_more(reading, row),
        **({"belongings": belongings} if (belongings := _belongings(reading, row)) else {}),
    }


def lines(shown: dict[str, Any]) -> list[str]:
    """The same for people, a line a field."""
    head = [f"{shown['kind']} {shown['ref']}"]
    fields = [f"  {name}: {_said(value)}" for name, value in shown["fields"].items()]
    hung = [f"  {one['number']:>4}  {one['ref']}  {_said(one['title'])}" for one in shown["exhibits"]]
    owned = [f"  {kind} {one['ref']}: {_said(_without('ref', one))}"
             for kind, records in shown.get("belongings", {}).items() for one in records]  # fmt: skip
    pictures = [f"  {one['ref']} {one['role']}: {one['file']} ({one['width']} × {one['height']})"
                for one in shown.get("pictures", [])]  # fmt: skip
    return head + fields + pictures + hung + owned


def _said(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_said(part)}" for key, part in value.items())
    return "; ".join(_said(part) for part in value) if isinstance(value, list) else str(value)


def _fields(record: Any, names: Mapping[str, Called]) -> dict[str, Any]:
    shown = {field.name: _value(names, field, getattr(record, field.name)) for field in fields_of(type(record))}
    return {name: value for name, value in shown.items() if value not in (None, "", [], {})}


def _worked_out(record: Any) -> dict[str, Any]:
    """What is never stored because it follows from the rest."""
    density = knots_per_dm2(record) if isinstance(record, Carpet) else None
    return {"knot_density_dm2": density} if density else {}


def _mentioned(record: Any) -> set[str]:
    """The uids that a record points at."""
    groups = [group for field in fields_of(type(record)) if field.shape is Shape.GROUPS
              for group in getattr(record, field.name)]  # fmt: skip
    return {uid for one in (record, *groups) for uid in _pointed_at(one)}


def _pointed_at(one: Any) -> Iterator[str]:
    for field in fields_of(type(one)):
        if field.declared.refers:
            value = getattr(one, field.name)
            yield from (value if isinstance(value, tuple) else (value,))


def _value(names: Mapping[str, Called], field: Field, value: Any) -> Any:
    if isinstance(value, Multilingual):
        return _said_in(value)
    if field.shape is Shape.GROUPS:
        return [_group(names, group) for group in value]
    if field.shape is Shape.LIST:
        return [_reference(names, one) if field.declared.refers else one for one in value]
    return _reference(names, value) if field.declared.refers and value else value


def _group(names: Mapping[str, Called], group: Any) -> dict[str, Any]:
    members = {member.name: _value(names, member, getattr(group, member.name)) for member in fields_of(type(group))}
    return {name: value for name, value in members.items() if value not in (None, "", [], {}, False)}


def _reference(names: Mapping[str, Called], uid: str) -> dict[str, Any]:
    one = names[uid]
    return {"ref": one.ref, **({"name": name} if (name := _said_in(one.name)) else {})}


def _said_in(text: Multilingual) -> dict[str, str]:
    return {language: text.get(language) for language in text.present()}


def _belongings(reading: Reading, row: Any) -> dict[str, list[dict[str, Any]]]:
    """What is nothing without this record, by kind: its texts, rights, sources, parts, regions, sections."""
    found = {}
    for kind in reading.kinds:
        owning = next((field.name for field in kind.references if field.declared.owner), None)
        if owning and kind.name != MediaLink.kind:
            records = store.fetch_where(reading, kind.record, **{owning: row.uid})
            names = called(reading, {uid for record in records for uid in _mentioned(record)})
            found[kind.name] = [{"ref": one.ref, **_without(owning, _fields(one, names))} for one in records]
    return {kind: records for kind, records in found.items() if records}


def _without(name: str, fields: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if key != name}


def _exhibits(reading: Reading, row: Any) -> list[dict[str, Any]]:
    if row.kind == "exhibition":
        frames = exhibitions.wall(reading, row.uid)
        return [_hung(one.number, one.ref, one.title) for one in frames if one.item]
    if reading.kinds[row.kind].record.family != Item.family:
        return []
    shows = {one.uid: one for one in exhibitions.listed(reading)}
    hanging = [exhibit for show in _shows_of(reading, row.uid) if show in shows
               for exhibit in exhibitions.exhibits(reading, show) if exhibit.item == row.uid]  # fmt: skip
    return [_hung(one.number, shows[one.exhibition].ref, shows[one.exhibition].title) for one in hanging]


def _shows_of(reading: Reading, uid: str) -> list[str]:
    return list(dict.fromkeys(exhibit.exhibition for exhibit in store.fetch_where(reading, Exhibit, item=uid)))


def _hung(number: str, ref: str, title: Multilingual) -> dict[str, Any]:
    return {"number": number, "ref": ref, "title": _said_in(title)}


def _more(reading: Reading, row: Any) -> dict[str, Any]:
    links = media.links_of(reading, row.uid)
    files = {file.uid: file for file in store.fetch(reading, MediaFile, [link.media_file for link in links])}
    pictures = [_picture(link, files[link.media_file]) for link in links if link.media_file in files]
    return {"pictures": pictures} if pictures else {}


def _picture(link: Any, file: Any) -> dict[str, Any]:
    return {"ref": link.ref, "role": link.role, "file": file.original_filename, "sha256": file.sha256,
            "width": file.width, "height": file.height, "alt_text": _said_in(link.alt_text)}  # fmt: skip
