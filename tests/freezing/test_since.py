"""What changed since an edition: what another one would say otherwise now, without any picture being made."""

from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.editions.differences_said import sentences, told
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing import service
from kalbajar_catalogue.freezing.freeze import FrozenEdition
from kalbajar_catalogue.freezing.since import Since, since
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import WHO, done, pictures, set_of, show


@pytest.fixture
def exhibition(catalogue: Catalogue, tmp_path: Path) -> str:
    """An exhibition in which three photographs hang."""
    made = show(catalogue)
    plan = flow.examine(catalogue, pictures(tmp_path / "in", 3))
    done(catalogue, lambda work: flow.run(work, plan, made))
    return made


def frozen(catalogue: Catalogue, exhibition: str) -> FrozenEdition:
    return service.freeze(catalogue, exhibition, WHO, accept=True)


def works_of(catalogue: Catalogue, exhibition: str) -> list[str]:
    with catalogue.reading() as reading:
        return [frame.item for frame in exhibitions.wall(reading, exhibition) if frame.exhibit]


def told_of(found: Since) -> list[tuple[str, str]]:
    assert found.differences is not None
    return list(told(found.differences, "en"))


def test_nothing_is_different_right_after_it_was_made(catalogue: Catalogue, exhibition: str) -> None:
    done(catalogue, lambda work: texts.write(work, works_of(catalogue, exhibition)[0], "short_label", "en", "Words"))
    made = frozen(catalogue, exhibition)
    found = since(catalogue, made.record)
    assert found.differences is not None
    assert not found.differences
    assert found.edition.uid == made.record
    with catalogue.reading() as reading:
        assert history.change_set(reading, found.change_set).action.code == "edition.frozen"


def test_each_difference_names_the_work_it_is_about(catalogue: Catalogue, exhibition: str) -> None:
    one, two, _ = works_of(catalogue, exhibition)
    made = frozen(catalogue, exhibition)
    done(catalogue, lambda work: items.change(work, one, {"title_en": "A bridge"}))
    done(catalogue, lambda work: items.delete(work, two, "doubled"))
    found = since(catalogue, made.record)
    assert {uid for uid, _ in told_of(found)} == {one, two}
    assert any("A bridge" in text for uid, text in told_of(found) if uid == one)
    assert found.differences is not None
    assert sentences(found.differences, "en") == tuple(text for _, text in told_of(found))


def test_it_agrees_with_the_edition_that_is_made_next(catalogue: Catalogue, exhibition: str, tmp_path: Path) -> None:
    one, two, three = works_of(catalogue, exhibition)
    made = frozen(catalogue, exhibition)
    plan = flow.examine(catalogue, pictures(tmp_path / "more", 1, first=9))
    done(catalogue, lambda work: flow.run(work, plan, exhibition))
    done(catalogue, lambda work: items.change(work, one, {"title_az": "Körpü", "credit_line_en": "Photo: Mari"}))
    done(catalogue, lambda work: texts.write(work, two, "short_label", "ru", "Мост"))
    done(catalogue, lambda work: _take_off(work, three))
    now = since(catalogue, made.record)
    again = frozen(catalogue, exhibition)
    assert now.differences is not None
    later = service.compared(catalogue, made.name, again.name)
    assert sentences(now.differences, "en") == sentences(later, "en")
    assert since(catalogue, again.record).differences == since(catalogue, again.record).differences
    assert told_of(since(catalogue, again.record)) == []


def _take_off(work: Work, item: str) -> None:
    """Throw the picture of a work away."""
    link = store.fetch_where(work, MediaLink, owner=item)[0]
    store.set_state(work, link.uid, "trashed")


def test_an_edition_that_is_not_in_the_folder_has_its_change_set_only(catalogue: Catalogue, exhibition: str) -> None:
    made = frozen(catalogue, exhibition)
    folder = service.folder_of(catalogue)
    (folder / made.name).rename(folder.parent / "elsewhere")
    assert reader.names(folder) == ()
    assert since(catalogue, made.record).differences is None


def test_an_edition_whose_making_was_undone_is_refused(catalogue: Catalogue, exhibition: str) -> None:
    made = frozen(catalogue, exhibition)
    set_of(catalogue, lambda work: history.undo(work, made.changes.change_set))
    with pytest.raises(WorldError) as refused:
        since(catalogue, made.record)
    assert refused.value.code == "record.missing"
