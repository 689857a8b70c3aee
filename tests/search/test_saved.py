"""Lines that are typed, choices among values, all hits in order, and filters that are saved."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities.records import AgentRole, Place
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.items import listing as items_listing
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.ordering import Orders, Sort, collated
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.search import listing, saved
from kalbajar_catalogue.search.asking import Asked, Choice, Line, from_json, read_line
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, set_of

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
LETTERS = st.text("aəbcçğıiİIöşüxq яёе12340 -.KLB", max_size=12)
ASKED = st.builds(
    Asked,
    TEXTS,
    st.lists(TEXTS, max_size=3).map(tuple),
    st.lists(st.builds(Choice, TEXTS, st.just(("a", "b")), st.booleans()), max_size=3).map(tuple),
    st.lists(st.builds(Sort, TEXTS, st.booleans()), max_size=2).map(tuple),
)


def carpets(catalogue: Catalogue) -> dict[str, str]:
    """Title -> uid of four carpets."""
    made = [
        Carpet(title=Multilingual("Çələbi"), weave_type="pile_carpet", school="karabakh", knots_horizontal_dm=40,
               knots_vertical_dm=40, date_earliest="1890"),
        Carpet(title=Multilingual("Cıdır"), weave_type="zili", school="guba"),
        Carpet(title=Multilingual("Əjdaha"), weave_type="pile_carpet", knots_horizontal_dm=30, knots_vertical_dm=30),
        Carpet(title=Multilingual("Xan"), weave_type="sumakh", school="karabakh", date_earliest="1900"),
    ]  # fmt: skip
    return {one.title.az: one.uid for one in done(catalogue, lambda work: items.add(work, made))}


def hits(catalogue: Catalogue, asked: Asked) -> list[str]:
    """The titles that are found, in the order that is asked for."""
    orders = Orders("carpet")
    with catalogue.reading() as reading:
        everything = orders.ordered(reading, asked.sorts or (Sort("ref"),), "az")
        found = listing.Listing(reading, "carpet", asked, "az").found(everything, listing.Docs())
        return [card.title.az for uid in found.uids for card in items.cards(reading, [uid])]


def facet(catalogue: Catalogue, asked: Asked, name: str, find: str = "") -> tuple[dict[str, int], int | None]:
    with catalogue.reading() as reading:
        counted = listing.Listing(reading, "carpet", asked, "az").facet(name, find)
    return {one.value: one.often for one in counted.values}, counted.missing


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", Line("")),
        ("kelbecer xalça", Line("kelbecer xalça")),
        ("maker=Əliyeva size=>2 m", Line("", ("maker=Əliyeva", "size=>2 m"))),
        ("old maker=Rəna Əliyeva; red", Line("old red", ("maker=Rəna Əliyeva",))),
        ('maker="Rəna Əliyeva" red', Line("red", ("maker=Rəna Əliyeva",))),
        ("width>=2 m knot=none", Line("", ("width>=2 m", "knot=none"))),
        ("maker=", Line("")),
        ("a = b", Line("", ("a=b",))),
    ],
)
def test_a_line_is_words_and_filters(text: str, line: Line) -> None:
    assert read_line(text) == line


@given(TEXTS)
def test_no_line_is_an_error(text: str) -> None:
    line = read_line(text)
    assert all(any(sign in one for sign in "=<>≤≥") for one in line.filters)


@given(ASKED)
def test_what_is_saved_asks_for_the_same(asked: Asked) -> None:
    again = from_json(asked.as_json())
    assert again.text == asked.text
    assert again.sorts == asked.sorts
    assert again.choices == asked.choices


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"text": 1}', "nonsense"])
def test_what_cannot_be_read_asks_for_nothing(text: str) -> None:
    assert not from_json(text).narrow


@given(LETTERS, LETTERS)
def test_texts_compare_as_the_alphabet_has_them(one: str, other: str) -> None:
    assert (collated(one) < collated(other)) == (sort_key(one) < sort_key(other))


def test_a_chosen_value_is_one_of_several(catalogue: Catalogue) -> None:
    carpets(catalogue)
    piled = Asked().toggled("weave_type", "pile_carpet")
    assert hits(catalogue, piled) == ["Çələbi", "Əjdaha"]
    both = piled.toggled("weave_type", "zili")
    assert hits(catalogue, both) == ["Çələbi", "Cıdır", "Əjdaha"]
    assert hits(catalogue, both.toggled("school", "guba")) == ["Cıdır"]
    assert both.toggled("weave_type", "zili") == piled
    assert not piled.toggled("weave_type", "pile_carpet").narrow


def test_what_is_not_recorded_is_a_value_too(catalogue: Catalogue) -> None:
    carpets(catalogue)
    assert hits(catalogue, Asked().toggled("school", None)) == ["Əjdaha"]
    assert hits(catalogue, Asked().toggled("school", None).toggled("school", "guba")) == ["Cıdır", "Əjdaha"]
    assert hits(catalogue, Asked().toggled("picture", None)) == ["Çələbi", "Cıdır", "Əjdaha", "Xan"]


def test_the_density_is_chosen_in_bands(catalogue: Catalogue) -> None:
    carpets(catalogue)
    counts, missing = facet(catalogue, Asked(), "density")
    assert (counts, missing) == ({"0-1000": 1, "1500-2000": 1}, 2)
    assert hits(catalogue, Asked().toggled("density", "1500-2000")) == ["Çələbi"]
    assert hits(catalogue, Asked().toggled("density", "1500-2000").toggled("density", None)) == [
        "Çələbi",
        "Cıdır",
        "Xan",
    ]


def test_counts_follow_the_filter_but_not_their_own_facet(catalogue: Catalogue) -> None:
    carpets(catalogue)
    asked = Asked().toggled("school", "karabakh")
    assert facet(catalogue, asked, "weave_type") == ({"pile_carpet": 1, "sumakh": 1}, 0)
    assert facet(catalogue, asked, "school") == ({"karabakh": 2, "guba": 1}, 1)
    assert facet(catalogue, Asked(), "school", "qub")[0] == {"guba": 1}


def test_a_chosen_value_that_nothing_has_any_more_still_stands(catalogue: Catalogue) -> None:
    carpets(catalogue)
    asked = Asked(text="Xan").toggled("weave_type", "zili")
    assert facet(catalogue, asked, "weave_type")[0] == {"sumakh": 1, "zili": 0}


def test_words_and_filters_narrow_together(catalogue: Catalogue) -> None:
    carpets(catalogue)
    assert hits(catalogue, Asked(text="school=Qarabağ")) == ["Çələbi", "Xan"]
    assert hits(catalogue, Asked(text="xan school=Qarabağ")) == ["Xan"]
    assert hits(catalogue, Asked(filters=("date=1890",))) == ["Çələbi"]
    with catalogue.reading() as reading:
        unread = listing.Listing(reading, "carpet", Asked(text="xan scho=1"), "az").unread
    assert [one.code for one in unread] == ["search.field_unknown"]


def test_columns_give_the_order_with_what_is_empty_last(catalogue: Catalogue) -> None:
    carpets(catalogue)
    assert hits(catalogue, Asked(sorts=(Sort("title"),))) == ["Cıdır", "Çələbi", "Əjdaha", "Xan"]
    assert hits(catalogue, Asked(sorts=(Sort("title", True),))) == ["Xan", "Əjdaha", "Çələbi", "Cıdır"]
    assert hits(catalogue, Asked(sorts=(Sort("knot_density_dm2", True),))) == ["Çələbi", "Əjdaha", "Cıdır", "Xan"]
    assert hits(catalogue, Asked(sorts=(Sort("date_display", True),)))[:2] == ["Xan", "Çələbi"]
    two = Asked().sorted_by("school", beside=False).sorted_by("title", beside=True)
    assert hits(catalogue, two) == ["Çələbi", "Xan", "Cıdır", "Əjdaha"]
    assert two.sorted_by("title", beside=True).sorts == (Sort("school"), Sort("title", True))
    assert two.sorted_by("school", beside=False).sorts == (Sort("school", True),)


@pytest.mark.parametrize("column", [column.name for column in items_listing.columns_of("carpet")])
def test_every_column_can_be_read_and_sorted_by(catalogue: Catalogue, column: str) -> None:
    uids = carpets(catalogue)
    with catalogue.reading() as reading:
        rows = items_listing.rows(reading, "carpet", list(uids.values()), [column], "az")
        ordered = Orders("carpet").ordered(reading, (Sort(column),), "ru")
    assert rows.keys() == set(ordered) == set(uids.values())


def test_an_order_that_is_kept_follows_what_changes(catalogue: Catalogue) -> None:
    uids, orders, by_title = carpets(catalogue), Orders("carpet"), (Sort("title"),)
    with catalogue.reading() as reading:
        assert orders.ordered(reading, by_title, "az")[-1] == uids["Xan"]
    with catalogue.work("A", _action()) as work:
        items.change(work, uids["Xan"], {"title_az": "Alma"})
        items.delete(work, uids["Cıdır"], "")
        new = items.add(work, [Carpet(title=Multilingual("Ağ"))])[0].uid
    orders.forget(work.changes)
    with catalogue.reading() as reading:
        expected = (new, uids["Xan"], uids["Çələbi"], uids["Əjdaha"])
        assert orders.ordered(reading, by_title, "az") == expected
        assert Orders("carpet").ordered(reading, by_title, "az") == expected


def test_a_renamed_person_stands_elsewhere(catalogue: Catalogue) -> None:
    uids, orders = carpets(catalogue), Orders("carpet")
    done(catalogue, lambda work: items.enter(work, uids["Xan"], {"weaver": "Zeynəb"}, "az"))
    done(catalogue, lambda work: items.enter(work, uids["Cıdır"], {"weaver": "Mina"}, "az"))
    with catalogue.reading() as reading:
        agent = items.get(reading, uids["Xan"])
        assert isinstance(agent, Carpet)
        role: AgentRole = agent.weaver[0]
        assert orders.ordered(reading, (Sort("weaver"),), "az")[:2] == (uids["Cıdır"], uids["Xan"])
    with catalogue.work("A", _action()) as work:
        store.change(work, "agent", role.agent, {"display_name_az": "Aynur"})
    orders.forget(work.changes)
    with catalogue.reading() as reading:
        assert orders.ordered(reading, (Sort("weaver"),), "az")[:2] == (uids["Xan"], uids["Cıdır"])


def test_what_matched_is_told_where_the_title_does_not(catalogue: Catalogue) -> None:
    uids = carpets(catalogue)
    with catalogue.reading() as reading:
        asked = listing.Listing(reading, "carpet", Asked(text="sumax"), "az")
        why = asked.why(asked.found(list(uids.values()), listing.Docs()).uids, "az")
    assert {uid: one.label for uid, one in why.items()} == {uids["Xan"]: "Weave type"}


def test_what_only_sounds_alike_is_said_to(catalogue: Catalogue) -> None:
    uids = carpets(catalogue)
    with catalogue.reading() as reading:
        found = listing.Listing(reading, "carpet", Asked(text="Chalabi"), "az").found(
            list(uids.values()), listing.Docs()
        )
    assert (list(found.uids), found.alike) == ([uids["Çələbi"]], True)


def test_each_hit_says_whether_it_is_written_so_another_spelling_or_only_sounds_alike(catalogue: Catalogue) -> None:
    def made(work: Work) -> list[str]:
        place = store.insert(work, Place(name=Multilingual("Laçın"), name_variants=("Qəlbəcər",))).uid
        works = [
            Carpet(title=Multilingual("Bir"), cultural_context=("Kəlbəcər",)),
            Carpet(title=Multilingual("İki"), cultural_context=("Kalbajar",)),
            Carpet(title=Multilingual("Üç"), place_made=(place,)),
        ]
        return [item.uid for item in items.add(work, works)]

    written, alike, varied = done(catalogue, made)
    with catalogue.reading() as reading:
        plain = listing.Listing(reading, "carpet", Asked(text="kelbecer"), "az").why([written, alike], "az")
        other = listing.Listing(reading, "carpet", Asked(text="qelbecer"), "az").why([varied], "az")
    assert [(plain[uid].text, plain[uid].alike) for uid in (written, alike)] == [
        ("Kəlbəcər", False),
        ("Kalbajar", True),
    ]
    assert (other[varied].text, other[varied].variant, other[varied].alike) == ("Qəlbəcər", True, False)


def test_a_filter_keeps_the_columns_of_its_table_and_one_without_them_is_read_too(catalogue: Catalogue) -> None:
    asked = Asked(text="x", sorts=(Sort("title", reverse=True),))
    uid = done(catalogue, lambda work: saved.save(work, "carpets", "A", asked, ("ref", "title", "school")))
    with catalogue.reading() as reading:
        (kept,) = saved.of_page(reading, "carpets")
    assert (kept.asked, kept.columns) == (asked, ("ref", "title", "school"))
    done(catalogue, lambda work: saved.change(work, uid, asked))
    with catalogue.reading() as reading:
        assert saved.of_page(reading, "carpets")[0].columns == ()


def test_a_filter_is_saved_renamed_ordered_thrown_away_and_undone(catalogue: Catalogue) -> None:
    asked = Asked().toggled("school", "guba")
    first = done(catalogue, lambda work: saved.save(work, "carpets", "  Ready ", asked))
    second = done(catalogue, lambda work: saved.save(work, "carpets", "Wall B", Asked(text="b")))
    done(catalogue, lambda work: saved.save(work, "paintings", "Other", Asked(text="c")))
    assert listed(catalogue) == [("Ready", asked), ("Wall B", Asked(text="b"))]
    assert done(catalogue, lambda work: saved.save(work, "carpets", "Ready", Asked(text="new"))) == first
    done(catalogue, lambda work: saved.put_in_order(work, [second, first]))
    done(catalogue, lambda work: saved.rename(work, second, "Wall A"))
    assert listed(catalogue) == [("Wall A", Asked(text="b")), ("Ready", Asked(text="new"))]
    gone = set_of(catalogue, lambda work: saved.remove(work, second))
    assert [name for name, _ in listed(catalogue)] == ["Ready"]
    done(catalogue, lambda work: history.undo(work, gone))
    assert [name for name, _ in listed(catalogue)] == ["Wall A", "Ready"]
    again = set_of(catalogue, lambda work: saved.change(work, second, asked))
    assert ("Wall A", asked) in listed(catalogue)
    done(catalogue, lambda work: history.undo(work, again))
    assert ("Wall A", Asked(text="b")) in listed(catalogue)
    with pytest.raises(WorldError, match=r"filter\.nameless"):
        done(catalogue, lambda work: saved.save(work, "carpets", "  ", asked))


def every(catalogue: Catalogue) -> list[tuple[str, str, Asked]]:
    with catalogue.reading() as reading:
        return [(one.uid, one.name, one.asked) for one in saved.of_page(reading, "carpets")]


def listed(catalogue: Catalogue) -> list[tuple[str, Asked]]:
    with catalogue.reading() as reading:
        return [(one.name, one.asked) for one in saved.of_page(reading, "carpets")]


def _action() -> Action:
    return Action("test")
