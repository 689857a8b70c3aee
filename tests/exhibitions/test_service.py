"""Exhibitions and their walls."""

import pytest
from sqlalchemy import event

from kalbajar_catalogue.authorities.records import Place
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import completeness
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.exhibitions.service import Frame
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import WORKS, Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import TRASHED
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, everything, hung, live, photographs, set_of, show


def wall(catalogue: Catalogue, exhibition: str) -> list[str]:
    """The title in each frame, - for an empty one."""
    with catalogue.reading() as reading:
        frames = exhibitions.wall(reading, exhibition)
    assert [frame.order for frame in frames] == list(range(1, len(frames) + 1))
    return [frame.title.en or "-" for frame in frames]


def shown_as(catalogue: Catalogue, exhibition: str) -> dict[str, str]:
    """Title -> uid of the exhibit."""
    with catalogue.reading() as reading:
        return {frame.title.en: frame.exhibit for frame in exhibitions.wall(reading, exhibition) if frame.exhibit}


@pytest.mark.parametrize(
    ("announced", "at", "expected"),
    [
        (None, None, "abc"),
        (5, None, "abc--"),
        (5, 2, "-abc-"),
        (2, None, "abc"),
        (None, 4, "---abc"),
        (0, None, "abc"),
        (None, -1, "abc"),
    ],
)
def test_a_wall_shows_what_hangs_and_what_was_announced(
    catalogue: Catalogue, announced: int | None, at: int | None, expected: str
) -> None:
    exhibition = show(catalogue, announced)
    uids = photographs(catalogue, *"abc")
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, uids, at))
    assert wall(catalogue, exhibition) == list(expected)


def test_an_empty_exhibition_has_as_many_frames_as_were_announced(catalogue: Catalogue) -> None:
    exhibition = show(catalogue, 3)
    with catalogue.reading() as reading:
        assert exhibitions.wall(reading, exhibition) == (Frame(1, "1"), Frame(2, "2"), Frame(3, "3"))


def test_works_fill_the_gaps_between_those_that_hang(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    a, b, c, d, e = photographs(catalogue, *"abcde")
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, [a], 2))
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, [b], 4))
    new = done(catalogue, lambda work: exhibitions.hang(work, exhibition, [c, a, c, d, e, b]))
    assert [exhibit.order for exhibit in new] == [1, 3, 5]
    assert wall(catalogue, exhibition) == ["c", "a", "d", "b", "e"]


def test_a_work_hangs_in_two_exhibitions_under_two_numbers(catalogue: Catalogue) -> None:
    first, second = show(catalogue), show(catalogue)
    a, b = photographs(catalogue, "a", "b")
    done(catalogue, lambda work: exhibitions.hang(work, first, [a, b]))
    done(catalogue, lambda work: exhibitions.hang(work, second, [b, a]))
    exhibit = shown_as(catalogue, second)["b"]
    done(catalogue, lambda work: store.change(work, Exhibit.kind, exhibit, {"catalogue_number": "KAT-7"}))
    assert (wall(catalogue, first), wall(catalogue, second)) == (["a", "b"], ["b", "a"])
    with catalogue.reading() as reading:
        assert [frame.number for frame in exhibitions.wall(reading, second)] == ["KAT-7", "2"]


@pytest.mark.parametrize("gone", ["trash", "nowhere"])
def test_nothing_hangs_that_is_not_there(catalogue: Catalogue, gone: str) -> None:
    exhibition = show(catalogue)
    (uid,) = photographs(catalogue, "a")
    done(catalogue, lambda work: items.delete(work, uid, ""))
    before = live(catalogue)
    with pytest.raises(WorldError, match=r"record\.missing"):
        done(catalogue, lambda work: exhibitions.hang(work, exhibition, [uid if gone == "trash" else "no such uid"]))
    with pytest.raises(WorldError, match=r"record\.missing"):
        done(catalogue, lambda work: exhibitions.hang(work, "no such exhibition", []))
    assert live(catalogue) == before


def test_a_frame_stays_empty_when_its_work_is_taken_down_and_the_number_free(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    uids = photographs(catalogue, *"abc")
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, uids))
    done(catalogue, lambda work: exhibitions.take_down(work, shown_as(catalogue, exhibition)["b"]))
    assert wall(catalogue, exhibition) == ["a", "-", "c"]
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, [uids[1]]))
    assert wall(catalogue, exhibition) == ["a", "b", "c"]


def test_a_work_in_the_trash_leaves_its_frame_and_returns_to_it(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    uids = photographs(catalogue, *"abc")
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, uids))
    done(catalogue, lambda work: items.delete(work, uids[1], ""))
    assert wall(catalogue, exhibition) == ["a", "-", "c"]
    done(catalogue, lambda work: items.restore(work, uids[1]))
    assert wall(catalogue, exhibition) == ["a", "b", "c"]


@pytest.mark.parametrize("how", ["hung", "moved"])
@pytest.mark.parametrize("back", ["restored", "undone"])
def test_a_work_whose_frame_was_taken_meanwhile_returns_to_the_next_empty_one(
    catalogue: Catalogue, how: str, back: str
) -> None:
    exhibition = show(catalogue)
    uids = photographs(catalogue, *"abc")
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, uids))
    deleted = set_of(catalogue, lambda work: items.delete(work, uids[1], ""))
    if how == "hung":
        (new,) = photographs(catalogue, "d")
        done(catalogue, lambda work: exhibitions.hang(work, exhibition, [new]))
    else:
        done(catalogue, lambda work: exhibitions.move(work, shown_as(catalogue, exhibition)["a"], 2))
    without = wall(catalogue, exhibition)
    assert without == (["a", "d", "c"] if how == "hung" else ["-", "a", "c"])
    if back == "restored":
        done(catalogue, lambda work: items.restore(work, uids[1]))
    else:
        done(catalogue, lambda work: history.undo(work, deleted))
    shown = wall(catalogue, exhibition)
    assert sorted(title for title in shown if title != "-") == sorted({*without, "b"} - {"-"})


def test_moving_on_settles_who_shared_a_frame(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    uids = photographs(catalogue, *"abc")
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, uids))
    done(catalogue, lambda work: items.delete(work, uids[1], ""))
    (new,) = photographs(catalogue, "d")
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, [new]))
    done(catalogue, lambda work: items.restore(work, uids[1]))
    assert wall(catalogue, exhibition) == ["a", "d", "c", "b"]
    done(catalogue, lambda work: exhibitions.move(work, shown_as(catalogue, exhibition)["d"], 6))
    assert wall(catalogue, exhibition) == ["a", "-", "c", "b", "-", "d"]
    with catalogue.reading() as reading:
        stored = [one.order for one in store.fetch_where(reading, Exhibit, exhibition=exhibition)]
    assert sorted(stored) == [1, 3, 4, 6]


def test_what_hangs_on_no_frame_of_a_wall_cannot_be_moved(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    uids = photographs(catalogue, *"ab")
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, uids))
    hidden = shown_as(catalogue, exhibition)["b"]
    done(catalogue, lambda work: items.delete(work, uids[1], ""))
    with pytest.raises(WorldError) as refused:
        done(catalogue, lambda work: exhibitions.move(work, hidden, 1))
    assert refused.value.code == "record.missing"


@pytest.mark.parametrize(("title", "to", "expected"), [("c", 1, "cab"), ("a", 3, "bca"), ("b", 6, "a-c--b")])
def test_a_move_re_hangs_the_wall(catalogue: Catalogue, title: str, to: int, expected: str) -> None:
    exhibition = show(catalogue)
    uids = photographs(catalogue, *"abc")
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, uids))
    done(catalogue, lambda work: exhibitions.move(work, shown_as(catalogue, exhibition)[title], to))
    assert wall(catalogue, exhibition) == list(expected)


def test_a_move_of_what_does_not_hang_any_more_is_refused(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    uids = photographs(catalogue, "a")
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, uids))
    (exhibit,) = shown_as(catalogue, exhibition).values()
    done(catalogue, lambda work: exhibitions.take_down(work, exhibit))
    for verb in (lambda work: exhibitions.move(work, exhibit, 2), lambda work: exhibitions.take_down(work, exhibit)):
        with pytest.raises(WorldError, match=r"record\.missing"):
            done(catalogue, verb)
    assert hung(catalogue, exhibition) == {}


def test_an_exhibition_is_filled_in_as_it_is_typed(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    typed = {"title_az": "Kəlbəcər", "begin_date": "25.11.2025", "venue": "Mərkəzi meydan", "announced_count": "44",
             "organisers": "Fotoqraflar Birliyi (təşkilatçı)"}  # fmt: skip
    done(catalogue, lambda work: exhibitions.enter(work, exhibition, typed, "az"))
    with catalogue.reading() as reading:
        (filled,) = exhibitions.listed(reading)
        assert store.get(reading, Place, filled.venue).name == Multilingual(az="Mərkəzi meydan")
    assert (filled.begin_date, filled.announced_count, filled.title.az) == ("2025-11-25", 44, "Kəlbəcər")
    assert [role.role for role in filled.organisers] == ["organiser"]
    assert sorted(one.kind for one in everything(catalogue).values()) == ["agent", "exhibition", "place"]


def test_completeness_counts_the_texts_that_print_needs(catalogue: Catalogue) -> None:
    exhibition = show(catalogue, 44)
    with catalogue.reading() as reading:
        empty = completeness.standing(reading, exhibition)
    assert (empty.catalogued, empty.completeness) == (0, {"az": 0.0, "en": 0.0, "ru": 0.0})

    def two_works(work: Work) -> None:
        (file,) = media.add_files(work, [MediaFile(sha256="a")])
        texts = {"title_az": "Dağ", "title_en": "Hill", "credit_line_az": "©"}
        for number, uid in enumerate(photographs_in(work)):
            items.change(work, uid, texts if number == 0 else {"title_az": "Su"})
            if number == 0:
                media.link(work, [MediaLink(media_file=file.uid, owner=uid, alt_text=Multilingual("Dağ"))])
            exhibitions.hang(work, exhibition, [uid])

    done(catalogue, two_works)
    with catalogue.reading() as reading:
        standing = completeness.standing(reading, exhibition)
    assert (standing.exhibition.announced_count, standing.catalogued) == (44, 2)
    assert standing.completeness == {"az": round(4 / 6, 3), "en": round(1 / 6, 3), "ru": 0.0}


def test_completeness_counts_works_of_every_kind_and_reads_no_file(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)

    def one_of_each_kind(work: Work) -> None:
        works = [store.insert(work, kind(title=Multilingual(az="Ad"))).uid for kind in WORKS]
        exhibitions.hang(work, exhibition, works)
        (file, gone) = media.add_files(work, [MediaFile(sha256="a"), MediaFile(sha256="b")])
        media.link(work, [MediaLink(media_file=file.uid, owner=works[1], alt_text=Multilingual(az="Xalça"))])
        media.link(work, [MediaLink(media_file=gone.uid, owner=works[2], alt_text=Multilingual(az="Rəsm"))])
        store.set_state(work, gone.uid, TRASHED)

    done(catalogue, one_of_each_kind)
    with catalogue.reading() as reading:
        asked: list[str] = []
        listen = (reading.connection, "before_cursor_execute", lambda *given: asked.append(given[2]))
        event.listen(*listen)
        standing = completeness.standing(reading, exhibition)
        event.remove(*listen)
    assert standing.catalogued == len(WORKS)
    assert standing.completeness["az"] == round((len(WORKS) + 1) / (3 * len(WORKS)), 3)
    assert not [query for query in asked if "original_filename" in query or "object_number" in query]


def photographs_in(work: Work) -> list[str]:
    """Two new photographs."""
    return [one.uid for one in items.add(work, [Photograph(), Photograph()])]
