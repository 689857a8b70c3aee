"""What was done, in words: labels translated, what a person typed left alone."""

import pytest

from kalbajar_catalogue.i18n.actions import action_said


@pytest.mark.parametrize("typed", ["Show {", "Işıq {1", "{0.__class__}", "}", "{title}"])
def test_what_a_person_typed_is_never_a_format(typed: str) -> None:
    assert action_said("az", "exhibit.moved", {"number": typed}).startswith(typed)


def test_a_field_is_named_in_the_readers_language() -> None:
    assert action_said("en", "record.edited", {"ref": "KLB-F-0001", "field": "Title"}) == "Title of KLB-F-0001"
    assert "Название" in action_said("ru", "record.edited", {"ref": "KLB-F-0001", "field": "Title"})


def test_an_undo_says_what_it_took_back() -> None:
    values: dict[str, str | int] = {"id": 3, "what": "works.hung", "count": 2, "ref": "KLB-E-001"}
    assert action_said("en", "undo", values) == "Undo: 2 works hung in KLB-E-001"
    assert action_said("en", "undo", {}) == "Undo: "
