"""Which fields stay in sight: who made it and how large it is, and what the work edited before had."""

import pytest

from kalbajar_catalogue.desk.forms.repeats import Repeats
from kalbajar_catalogue.desk.forms.usual import ALWAYS, usual_fields
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.storage.fields import fields_of


@pytest.mark.parametrize("kind", ALWAYS)
def test_what_is_always_shown_are_fields_of_the_kind(kind: str) -> None:
    names = {field.name for field in fields_of(BY_KIND[kind])}
    assert set(ALWAYS[kind]) <= names
    assert usual_fields(kind, fields_of(BY_KIND[kind]), ()) == set(ALWAYS[kind])


def test_what_the_work_before_had_is_shown_by_name() -> None:
    fields = fields_of(BY_KIND["photograph"])
    assert usual_fields("photograph", fields, ("caption_az", "caption_ru", "gone")) == {"caption"}


def test_only_the_work_that_was_edited_last_counts_and_only_in_this_session() -> None:
    kept: dict[str, object] = {}

    class Memory:
        def value(self, key: str, /) -> object:
            return kept.get(key)

        def setValue(self, key: str, value: object, /) -> None:
            kept[key] = value

    repeats = Repeats(Memory())
    assert repeats.lately("carpet") == ()
    repeats.remember_all("carpet", {"title_en": "Dragons", "count": "2"}, "KLB-C-0001")
    repeats.remember_all("carpet", {"title_en": "Eagles", "school": "Shirvan"}, "KLB-C-0002")
    assert set(repeats.lately("carpet")) == {"title_en", "school"}
    assert repeats.lately("painting") == ()
    assert Repeats(Memory()).lately("carpet") == ()
