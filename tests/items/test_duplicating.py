"""A work once more: every field is copied or left out for a reason that is written down."""

from dataclasses import replace
from typing import Any

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.items import duplicating
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.duplicating import LEFT_OUT, With
from kalbajar_catalogue.items.groups import OtherNumber, Pair, RelatedItem
from kalbajar_catalogue.items.records import WORKS, Dwelling, Item, Part, Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import Attachment, MediaFile, MediaLink
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts.records import Text
from tests.catalogues import done, everything, live, set_of

SCALARS: dict[Shape, Any] = {Shape.TEXT: "words", Shape.INTEGER: 7, Shape.NUMBER: 7.5,
                             Shape.MULTILINGUAL: Multilingual("NÜMUNƏ. a", "SAMPLE. b", "ОБРАЗЕЦ. c")}  # fmt: skip


def some_value(field: Field) -> Any:
    """A value that is not the field's default."""
    if field.shape is Shape.YES_NO:
        return not field.default
    if field.shape is Shape.LIST:
        return ("one", "two")
    if field.shape is Shape.GROUPS:
        assert field.group_type is not None
        first = fields_of(field.group_type)[0]
        return (field.group_type(**{first.name: some_value(first)}),)
    return SCALARS[field.shape]


def filled(kind: type[Item]) -> Item:
    """A work of which every field says something."""
    return kind(**{field.name: some_value(field) for field in fields_of(kind)})


def copied(catalogue: Catalogue, work: Item, more: With | None = None) -> tuple[Item, Item]:
    """A work that is written, and its copy."""
    (original,) = done(catalogue, lambda at: items.add(at, [work]))
    (copy,) = done(catalogue, lambda at: duplicating.duplicate(at, [original.uid], more or With()))
    with catalogue.reading() as reading:
        return original, items.get(reading, copy.uid)


@pytest.mark.parametrize("kind", WORKS, ids=lambda kind: str(kind.kind))
def test_every_field_is_copied_or_left_out_for_a_reason(archive: Catalogue, kind: type[Item]) -> None:
    original, copy = copied(archive, filled(kind))
    for field in fields_of(kind):
        expected = field.default if field.name in LEFT_OUT else getattr(original, field.name)
        assert getattr(copy, field.name) == expected, field.name
    assert copy.uid != original.uid
    assert copy.ref != original.ref


def test_every_field_that_is_left_out_is_a_field_and_has_its_reason() -> None:
    names = {field.name for kind in WORKS for field in fields_of(kind)}
    assert LEFT_OUT.keys() <= names
    assert all(reason.endswith(".") for reason in LEFT_OUT.values())


def test_numbers_of_one_work_only_are_never_copied(catalogue: Catalogue) -> None:
    work = Photograph(object_number="KLB-2025/12", other_number=(OtherNumber("7"),), copy_number="2/10")
    _, copy = copied(catalogue, work)
    assert isinstance(copy, Photograph)
    assert (copy.object_number, copy.other_number, copy.copy_number) == ("", (), "")


def test_the_mark_of_a_sample_stays_and_the_title_gets_nothing_added(catalogue: Catalogue) -> None:
    title = Multilingual("NÜMUNƏ. Dağ", "SAMPLE. Mountain")
    assert copied(catalogue, Photograph(title=title))[1].title == title


def described(catalogue: Catalogue) -> str:
    """A dwelling with a picture, an attachment, an approved text and two components."""

    def made(work: Work) -> str:
        dwelling, other = items.add(work, [Dwelling(title=Multilingual("Alaçıq")), Dwelling()])
        (file,) = media.add_files(work, [MediaFile(sha256="a")])
        media.link(work, [MediaLink(media_file=file.uid, owner=dwelling.uid, alt_text=Multilingual("Keçə"))])
        store.insert(work, Attachment(owner=dwelling.uid, media_file=file.uid))
        store.insert(work, Text(owner=dwelling.uid, body="Keçə", status="approved", reviewed_on="2025"))
        store.insert_all(work, [Part(whole=dwelling.uid, type="rod"), Part(whole=dwelling.uid, item=other.uid)])
        return dwelling.uid

    return done(catalogue, made)


def belonging(catalogue: Catalogue, uid: str) -> list[str]:
    """The kinds of what belongs to a work."""
    return sorted(
        one.kind for one in everything(catalogue).values() if uid in (one.flat.get("owner"), one.flat.get("whole"))
    )


def test_without_asking_only_the_record_is_copied(catalogue: Catalogue) -> None:
    uid = described(catalogue)
    (copy,) = done(catalogue, lambda work: duplicating.duplicate(work, [uid]))
    assert belonging(catalogue, copy.uid) == []


def test_pictures_texts_and_components_come_along_when_asked(catalogue: Catalogue) -> None:
    uid = described(catalogue)
    (copy,) = done(catalogue, lambda work: duplicating.duplicate(work, [uid], With(True, True, True)))
    assert belonging(catalogue, copy.uid) == ["media_link", "part", "text"]
    with catalogue.reading() as reading:
        (old,), (link,) = media.links_of(reading, uid), media.links_of(reading, copy.uid)
        (text,) = store.fetch_where(reading, Text, owner=copy.uid)
    assert replace(link, uid=old.uid, ref=old.ref, owner=uid) == old
    assert (text.body, text.status, text.reviewed_on) == ("Keçə", "draft", "")
    assert [one.kind for one in everything(catalogue).values()].count("media_file") == 1


def test_several_are_one_step_of_undo_and_come_in_their_order(catalogue: Catalogue) -> None:
    works = [kind(title=Multilingual(*(f"{kind.kind} {code}" for code in LANGUAGES))) for kind in WORKS]
    uids = [one.uid for one in done(catalogue, lambda work: items.add(work, works))]
    before = live(catalogue)
    number = set_of(catalogue, lambda work: duplicating.duplicate(work, uids[::-1], With(True, True, True)))
    with catalogue.reading() as reading:
        assert history.change_set(reading, number).action.values == {"count": len(uids)}
    copies = sorted(live(catalogue).keys() - before.keys())
    assert len(copies) == len(uids)
    done(catalogue, lambda work: history.undo(work, number))
    assert live(catalogue) == before


def test_a_work_that_is_gone_is_not_copied(catalogue: Catalogue) -> None:
    with pytest.raises(WorldError) as fault:
        done(catalogue, lambda work: duplicating.duplicate(work, ["nobody"]))
    assert fault.value.code == "record.missing"


def test_a_pair_stays_one_of_two_and_other_relations_come_along(catalogue: Catalogue) -> None:
    (other,) = done(catalogue, lambda work: items.add(work, [Photograph()]))
    before = Photograph(pair_of=(Pair(other.uid, "before"),), related_item=(RelatedItem(other.uid, "same_subject"),))
    original, copy = copied(catalogue, before)
    assert isinstance(copy, Photograph)
    assert isinstance(original, Photograph)
    assert (original.pair_of, copy.pair_of) == (before.pair_of, ())
    assert copy.related_item == before.related_item
