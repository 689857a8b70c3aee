"""What a person changes of where pictures belong loses no file, and leaves every other record as it was."""

from pathlib import Path

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as some

from kalbajar_catalogue.importing import picture_edits
from kalbajar_catalogue.importing.picture_edits import Owner, by_owner, owner_of, roles_in_force
from kalbajar_catalogue.importing.pictures import Placed, Placement

ROLES = ("", "main", "detail", "back")
placed = some.builds(
    Placed,
    path=some.integers(0, 999).map(lambda number: Path(f"{number:03}.jpg")),
    row=some.integers(0, 3),
    uid=some.sampled_from(("", "a", "b")),
    role=some.sampled_from(ROLES),
)
placements = some.builds(
    Placement,
    placed=some.lists(placed, min_size=1, max_size=12, unique_by=lambda one: one.path).map(tuple),
    lonely=some.lists(some.integers(1000, 1009).map(lambda number: Path(f"{number}.jpg")), unique=True).map(tuple),
)


def files(placement: Placement) -> set[Path]:
    return {one.path for one in placement.placed} | set(placement.lonely)


@for_all(placements, some.data())
def test_no_edit_loses_a_file_or_touches_another_record(placement: Placement, data: some.DataObject) -> None:
    one = data.draw(some.sampled_from(placement.placed))
    owner = owner_of(one)
    edited = data.draw(
        some.sampled_from(
            (
                picture_edits.moved(placement, one, data.draw(some.integers(-2, 14))),
                picture_edits.with_role(placement, one, data.draw(some.sampled_from(ROLES))),
                picture_edits.as_main(placement, one),
                picture_edits.taken_away(placement, one),
                picture_edits.given(placement, placement.lonely, owner),
            )
        )
    )
    assert files(edited) == files(placement)
    before, after = by_owner(placement), by_owner(edited)
    assert {key: own for key, own in after.items() if key != owner} == {
        key: own for key, own in before.items() if key != owner
    }


@for_all(placements, some.data())
def test_the_main_one_stands_first_and_is_the_only_one(placement: Placement, data: some.DataObject) -> None:
    one = data.draw(some.sampled_from(placement.placed))
    own = by_owner(picture_edits.as_main(placement, one))[owner_of(one)]
    assert own[0].path == one.path
    assert [other.role for other in own].count("main") == 1


@for_all(placements, some.integers(0, 2))
def test_no_record_has_two_main_pictures(placement: Placement, there: int) -> None:
    for own in by_owner(placement).values():
        roles = roles_in_force(own, there)
        assert roles.count("main") <= 1
        assert "" not in roles


@pytest.mark.parametrize(
    ("roles", "there", "told"),
    [
        (("", "", "back"), 0, ("main", "detail", "back")),
        (("", ""), 1, ("detail", "detail")),
        (("detail", ""), 0, ("detail", "detail")),
        (("", "main", "main"), 0, ("detail", "main", "detail")),
        (("", "main"), 3, ("detail", "main")),
    ],
)
def test_what_is_said_of_no_picture_follows_from_its_place(
    roles: tuple[str, ...], there: int, told: tuple[str, ...]
) -> None:
    own = [Placed(Path(f"{place}.jpg"), uid="a", role=role) for place, role in enumerate(roles)]
    assert roles_in_force(own, there) == told


def test_rows_that_speak_of_one_record_have_one_owner() -> None:
    assert owner_of(Placed(Path("a.jpg"), 7, "uid")) == owner_of(Placed(Path("b.jpg"), 8, "uid")) == Owner(0, "uid")
    assert owner_of(Placed(Path("a.jpg"), 7)) != owner_of(Placed(Path("b.jpg"), 8))


def test_a_file_that_two_records_show_stays_with_the_other_one() -> None:
    both = tuple(Placed(Path("a.jpg"), row) for row in (2, 3))
    left = picture_edits.taken_away(Placement(both), both[0])
    assert (left.placed, left.lonely) == (both[1:], ())


def test_what_was_left_out_is_put_back_once() -> None:
    lonely = Placement((), (Path("a.jpg"), Path("b.jpg")))
    out = picture_edits.without(lonely, lonely.lonely[:1])
    assert out.lonely == (Path("b.jpg"),)
    again = picture_edits.put_back(picture_edits.put_back(out, lonely.lonely[:1]), lonely.lonely[:1])
    assert sorted(again.lonely) == sorted(lonely.lonely)
