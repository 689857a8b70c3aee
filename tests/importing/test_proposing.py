"""The first proposal is right for most columns, of real tables and of tables as curators type them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.importing.mapping import LEFT_OUT, NOTE, Mapping
from kalbajar_catalogue.importing.proposing import kind_of, propose
from tests.importing.real_tables import table
from tests.importing.registrar import MAIN, REAL, Decided
from tests.importing.typed_tables import OURS, TYPED, UNSEEN, Typed

OVERALL, EACH = 0.80, 0.70
SAYS_NOTHING = {LEFT_OUT, NOTE}


def _judged(mapping: Mapping, keys: dict[str, str]) -> dict[str, bool]:
    """Of each heading that was decided on, whether the first key proposed is right."""
    return {
        column.heading: (column.keys or (LEFT_OUT,))[0] in keys[column.heading].split("|")
        for column in mapping.columns
        if column.heading in keys
    }


def _proposed(shared: Path, decided: Decided) -> Mapping:
    headings, rows = table(shared / "data" / decided.path)
    return propose(headings, rows, name=decided.path)


def _share(judged: list[bool]) -> float:
    return sum(judged) / len(judged)


def test_four_in_five_columns_of_the_real_tables_are_right(shared: Path) -> None:
    every: list[bool] = []
    with_field: list[bool] = []
    for decided in REAL:
        judged = _judged(_proposed(shared, decided), dict(decided.keys))
        every += judged.values()
        with_field += [right for head, right in judged.items() if not SAYS_NOTHING & {*decided.keys[head].split("|")}]
        wrong = [heading for heading, right in judged.items() if not right]
        print(f"{decided.path}: {sum(judged.values())} of {len(judged)}; wrong: {', '.join(wrong) or 'none'}")
    print(f"all columns {_share(every):.3f} of {len(every)}, those of a field {_share(with_field):.3f}")
    assert len(every) > 250
    assert _share(every) >= OVERALL
    assert _share(with_field) >= OVERALL


@pytest.mark.parametrize("decided", MAIN, ids=lambda decided: Path(decided.path).name)
def test_the_columns_of_each_main_table_are_mostly_right(shared: Path, decided: Decided) -> None:
    mapping = _proposed(shared, decided)
    judged = _judged(mapping, dict(decided.keys))
    assert len(judged) == len(decided.keys)
    assert _share([*judged.values()]) >= EACH
    assert mapping.kind in decided.kind.split("|")


@pytest.mark.parametrize("typed", OURS, ids=lambda typed: typed.name)
def test_tables_as_curators_type_them_are_right(typed: Typed) -> None:
    mapping = propose([*typed.keys], typed.rows, name=typed.name)
    wrong = [heading for heading, right in _judged(mapping, typed.keys).items() if not right]
    assert wrong == []
    assert mapping.kind in typed.kind.split("|")


@pytest.mark.parametrize("typed", UNSEEN, ids=lambda typed: typed.name)
def test_tables_of_other_collections_are_mostly_right(typed: Typed) -> None:
    judged = _judged(propose([*typed.keys], typed.rows, name=typed.name), typed.keys)
    assert _share([*judged.values()]) >= OVERALL


def test_the_kind_is_told_by_the_headings_alone_too() -> None:
    told = {typed.name: kind_of([*typed.keys], typed.rows)[0] for typed in OURS if "|" not in typed.kind}
    right = [typed.name for typed in OURS if told.get(typed.name) == typed.kind]
    assert len(right) >= 0.8 * len(told), told


def test_a_column_that_names_the_kind_is_found_and_its_words_are_understood() -> None:
    headings = ["Növü", "İnv. №", "Adı"]
    rows = [["xalça", "1", "Çələbi"], ["foto", "2", "Qayıdış"], ["rəsm əsəri", "3", "Səhər"], ["samovar", "4", "Od"]]
    mapping = propose(headings, rows)
    assert mapping.kind_column == 0
    assert dict(mapping.kinds) == {"xalça": "carpet", "foto": "photograph", "rəsm əsəri": "painting"}
    assert mapping.kind == "other"


def test_a_column_of_kinds_tells_where_hardly_a_heading_is_known() -> None:
    headings = ["kind", "Object number", *(f"recordInfo{place}" for place in range(30))]
    mapping = propose(headings, [["painting", "A-1"], ["painting", ""]])
    assert mapping.kind == "painting"


def test_a_kind_that_a_person_chose_stays() -> None:
    rows = [["carpet", "1"], ["photograph", "2"]]
    mapping = propose(["Kind", "Inventory no"], rows, "craft")
    assert (mapping.kind, mapping.kind_column) == ("craft", None)


def test_texts_decide_between_the_fields_that_a_heading_may_mean() -> None:
    words = propose(["Material"], [["wool"], ["silk"], ["wool; cotton"]], "other")
    statement = propose(["Material"], [["Watercolour, ink and chalk on paper"], ["Oil on canvas, laid down"]], "other")
    assert words.columns[0].keys == ("material",)
    assert statement.columns[0].keys == ("materials_statement_en",)


def test_sizes_that_cannot_be_read_are_kept_as_they_are_written() -> None:
    sizes = propose(["Dimensions"], [["45 x 60 cm"], ["12 × 8 cm"]], "other")
    words = propose(["Dimensions"], [["sheet: 29 5/8 x 21 3/4 in. (75.2 x 55.2 cm)"], ["irregular"]], "other")
    assert sizes.columns[0].keys == ("dimension",)
    assert words.columns[0].keys == ("dimensions_statement_en",)


@pytest.mark.parametrize(
    ("titles", "key"),
    [
        (["Qayıdış", "Kəlbəcərin dağları", "Ağ qala"], "title_az"),
        (["Возвращение", "Горы Кяльбаджара"], "title_ru"),
        (["View of the mountains", "The bridge in the village"], "title_en"),
    ],
)
def test_the_language_of_a_text_without_a_tag_is_seen(titles: list[str], key: str) -> None:
    mapping = propose(["Title"], [[title] for title in titles], "other")
    assert mapping.columns[0].keys == (key,)
    assert mapping.language == key[-2:]


def test_a_text_whose_letters_do_not_tell_is_in_the_language_of_the_headings() -> None:
    mapping = propose(["Əsərin adı", "Müəllif", "Ölçü"], [["Bahar", "Anar", "45 x 60 sm"]], "other")
    assert mapping.columns[0].keys == ("title_az",)


def test_sizes_in_two_units_are_taken_once() -> None:
    headings = ["height_in", "width_in", "height_cm", "width_cm"]
    mapping = propose(headings, [["10", "20", "25.4", "50.8"]], "other")
    assert [column.keys for column in mapping.columns] == [(), (), ("dimension.height",), ("dimension.width",)]
    assert mapping.constants == {}


def test_a_unit_in_the_headings_alone_becomes_a_constant() -> None:
    mapping = propose(["Height, mm", "Width, mm"], [["450", "600"]], "other")
    assert mapping.constants == {"dimension.unit": "mm"}


def test_a_unit_beside_sizes_that_are_typed_whole_becomes_a_constant_too() -> None:
    mapping = propose(["Ölçüsü, mm"], [["450 x 600"], ["120 x 80"]], "other")
    assert mapping.columns[0].keys == ("dimension",)
    assert mapping.constants == {"dimension.unit": "mm"}


def test_words_of_others_are_translated_to_ours() -> None:
    mapping = propose(["Name", "Actor type"], [["Mary Smith", "Individual"], ["The Press", "Corporate Body"]], "agent")
    assert dict(mapping.columns[1].words) == {"Individual": "person", "Corporate Body": "organisation"}


def test_names_for_sorting_are_names_too() -> None:
    mapping = propose(["Name"], [["Əliyev, Anar"], ["Məmmədova, Leyla"]], "agent")
    assert mapping.columns[0].keys == ("display_name_az", "sort_name")


def test_a_list_in_one_cell_is_split() -> None:
    rows = [["1", "mountains, village, snow", "a.jpg|b.jpg"], ["2", "bridge, river, stone", "c.jpg"]]
    mapping = propose(["Inventory no", "Keywords", "Images"], rows, "other")
    assert [column.split for column in mapping.columns] == ["", ",", "|"]


def test_the_same_text_in_three_languages_in_one_cell_is_parted() -> None:
    titles = [
        "Dağ çayı və körpü / Мост через реку / The bridge over the river",
        "Ağ qala / Белая крепость / View of the fort",
    ]
    column = propose(["Ad"], [[title] for title in titles], "other").columns[0]
    assert column.split == " / "
    assert [(target.key, target.part) for target in column.targets] == [
        ("title_az", 0),
        ("title_ru", 1),
        ("title_en", 2),
    ]


def test_texts_are_not_parted_where_another_column_has_a_part() -> None:
    titles = [["Çay və körpü / Мост через реку", "The bridge"], ["Ağ qala / Белая крепость", "The fort"]]
    columns = propose(["Ad", "Название [ru]"], titles, "other").columns
    assert columns[0].split == ""
    assert columns[1].keys == ("title_ru",)


def test_what_says_only_unknown_is_read_as_nothing() -> None:
    columns = propose(["Year from", "Artist"], [["1890", "Mary Smith"], ["0", "n/a"], ["1901", "-"]], "other").columns
    assert [dict(column.words) for column in columns] == [{"0": ""}, {"n/a": "", "-": ""}]


def test_exhibitions_are_found_by_their_number_else_by_their_title() -> None:
    assert propose(["Exhibition number", "Title"], [["12", "The lake"]], "exhibition").match == "reference"
    assert propose(["Title", "Opens"], [["The lake", "2025"]], "exhibition").match == "title_en"


def test_a_table_without_headings_is_told_by_its_texts() -> None:
    rows = [["R-101", "Morning in the mountains", "1890", "r-101.jpg", "45 x 60 cm"],
            ["R-102", "The bridge over the river", "c. 1840", "r-102.jpg", "12 x 8 cm"]]  # fmt: skip
    mapping = propose(["", "", "", "", ""], rows, "other")
    keys = [column.keys[0] for column in mapping.columns]
    assert keys == ["object_number", "title_en", "date_display_en", "picture", "dimension"]


def test_our_references_are_known_under_any_heading() -> None:
    mapping = propose(["Whatever", "Title"], [["KLB-P-1", "Bridge of stone"], ["KLB-P-2", "The lake"]], "other")
    assert mapping.columns[0].keys == ("ref",)
    assert mapping.match == "ref"


def test_an_unknown_column_is_kept_as_a_note_and_an_empty_one_left_out() -> None:
    mapping = propose(
        ["Frobnication", "Quux", "Title"], [["seldom", "", "A bridge"], ["often", "", "The lake"]], "other"
    )
    assert [column.keys for column in mapping.columns[:2]] == [(NOTE,), ()]


def test_a_column_that_says_only_unknown_is_not_lost() -> None:
    assert propose(["Frobnication"], [["-"], ["0"]], "other").columns[0].keys == (NOTE,)


def test_two_columns_never_fight_for_one_title() -> None:
    mapping = propose(["Title", "Name", "Title [az]"], [["A bridge", "The lake", "Körpü"]], "other")
    keys = [column.keys for column in mapping.columns]
    assert keys == [("title_en",), (NOTE,), ("title_az",)]


@given(
    st.lists(st.text(max_size=20), max_size=6),
    st.lists(st.lists(st.text(max_size=30), max_size=8), max_size=6),
)
def test_any_table_gets_a_mapping_that_loses_nothing(headings: list[str], rows: list[list[str]]) -> None:
    mapping = propose(headings, rows)
    width = max([len(headings), *map(len, rows)])
    assert [column.at for column in mapping.columns] == list(range(width))
    single = [key for column in mapping.columns for key in column.keys if key.startswith(("title_", "object_number"))]
    assert len(single) == len(set(single))
    assert all(0 <= column.sure <= 1 for column in mapping.columns)


def test_there_are_tables_of_every_kind_to_look_at() -> None:
    kinds = {kind for typed in TYPED for kind in typed.kind.split("|")}
    assert {"photograph", "carpet", "painting", "agent", "place", "term", "exhibit", "event"} <= kinds
