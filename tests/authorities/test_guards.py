"""What a person may not make of a source's mark, the institution or a number pattern."""

from typing import Any

import pytest

from kalbajar_catalogue.authorities.records import Citation, Institution, Numbering, Source
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Carpet, Painting
from kalbajar_catalogue.storage import history, store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Record
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, photographs, set_of


def entered(catalogue: Catalogue, record: Record) -> Any:
    def add(work: Work) -> Any:
        made = store.insert(work, record)
        trash.settle(work, made.uid)
        return made

    return done(catalogue, add)


def refusal(catalogue: Catalogue, record: Record) -> str:
    with pytest.raises(WorldError) as refused:
        entered(catalogue, record)
    return refused.value.code


def test_a_source_is_named_for_a_record_and_for_a_field_that_it_has(catalogue: Catalogue) -> None:
    show = entered(catalogue, Exhibition(announced_count=44))
    source = entered(catalogue, Source(citation="Azernews"))
    for field in ("", "announced_count", "title", "title_az"):
        assert entered(catalogue, Citation(about=show.uid, source=source.uid, field=field)).ref
    assert refusal(catalogue, Citation(about=show.uid, source=source.uid, field="weave_type")) == "field.unknown"
    assert refusal(catalogue, Citation(source=source.uid)) == "citation.incomplete"
    assert refusal(catalogue, Citation(about=show.uid)) == "citation.incomplete"


def test_there_is_one_institution(catalogue: Catalogue) -> None:
    first = entered(catalogue, Institution(name=Multilingual(az="Muzey")))
    assert refusal(catalogue, Institution()) == "institution.only_one"
    done(catalogue, lambda work: trash.throw_away(work, first.uid))
    entered(catalogue, Institution())
    with pytest.raises(WorldError, match=r"institution\.only_one"):
        done(catalogue, lambda work: trash.take_back(work, first.uid))


PATTERNS = [
    (Numbering(of_kind="rug", pattern="X-{n}"), "numbering.no_kind"),
    (Numbering(of_kind="carpet", pattern="X-"), "numbering.no_pattern"),
    (Numbering(of_kind="carpet", pattern="{n}-{n}"), "numbering.no_pattern"),
    (Numbering(of_kind="carpet", pattern="{n:x}"), "numbering.no_pattern"),
    (Numbering(of_kind="carpet", pattern="{0}{n}"), "numbering.no_pattern"),
    (Numbering(of_kind="carpet", pattern="a b {n}"), "numbering.no_pattern"),
    (Numbering(of_kind="carpet", pattern="KLB-F-{n}"), "numbering.taken"),
]


@pytest.mark.parametrize(("numbering", "code"), PATTERNS, ids=[row[0].pattern for row in PATTERNS])
def test_a_pattern_gives_references_that_no_other_kind_has(
    catalogue: Catalogue, numbering: Numbering, code: str
) -> None:
    assert refusal(catalogue, numbering) == code


def test_the_museums_pattern_numbers_what_is_made_from_now_on(catalogue: Catalogue) -> None:
    def carpet() -> str:
        return str(done(catalogue, lambda work: store.insert(work, Carpet())).ref)

    assert carpet() == "KLB-C-0001"
    made = set_of(catalogue, lambda work: store.insert(work, Numbering(of_kind="carpet", pattern="XALÇA/{n:03}")))
    assert [carpet(), carpet()] == ["XALÇA/002", "XALÇA/003"]
    assert refusal(catalogue, Numbering(of_kind="carpet", pattern="Y-{n}")) == "numbering.twice"
    done(catalogue, lambda work: history.undo(work, made))
    assert carpet() == "KLB-C-0004"
    photographs(catalogue, "a")


def test_a_reference_that_another_kind_had_is_skipped(catalogue: Catalogue) -> None:
    done(catalogue, lambda work: store.insert(work, Numbering(of_kind="carpet", pattern="X-{n}")))
    (numbering,) = [one.uid for one in _numberings(catalogue)]
    assert done(catalogue, lambda work: store.insert(work, Carpet())).ref == "X-1"
    done(catalogue, lambda work: trash.throw_away(work, numbering))
    done(catalogue, lambda work: store.insert(work, Numbering(of_kind="painting", pattern="X-{n}")))
    assert [one.ref for one in done(catalogue, lambda work: store.insert_all(work, [Painting()] * 2))] == ["X-2", "X-3"]


def _numberings(catalogue: Catalogue) -> tuple[Numbering, ...]:
    with catalogue.reading() as reading:
        return store.fetch(reading, Numbering)
