"""Words, numbers, phrases, exclusions, pages: what the search box promises, and that nothing typed is an error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.search import index
from kalbajar_catalogue.search.query import Query, count, find
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done
from tests.search.looking import hits, titles


def _add(catalogue: Catalogue, *titled: str, **more: object) -> list[Photograph]:
    works = [Photograph(title=Multilingual(title), **more) for title in titled]  # type: ignore[arg-type]
    return list(done(catalogue, lambda work: store.insert_all(work, works)))


def test_a_word_is_found_by_every_beginning_of_it(catalogue: Catalogue) -> None:
    _add(catalogue, "Köhnə körpü", "Xudafərin")
    for typed in ("x", "xu", "Xud", "xudaf", "XUDAFƏRİN"):
        assert titles(catalogue, typed) == ["Xudafərin"], typed


def test_all_words_must_be_there_wherever_they_stand(catalogue: Catalogue) -> None:
    _add(catalogue, "Körpü", caption=Multilingual("Qarlı dağ"))
    _add(catalogue, "Körpü və bulaq")
    assert titles(catalogue, "körpü dağ") == ["Körpü"]
    assert titles(catalogue, "körpü dəniz") == []


def test_whole_words_of_a_title_come_before_beginnings_and_these_before_the_rest(catalogue: Catalogue) -> None:
    _add(catalogue, "Dağ yolu", "Dağlıq kənd")
    _add(catalogue, "Axşam", caption=Multilingual("Dağ başı"))
    assert titles(catalogue, "dağ") == ["Dağ yolu", "Dağlıq kənd", "Axşam"]


def test_words_in_quotation_marks_stand_beside_each_other(catalogue: Catalogue) -> None:
    _add(catalogue, "Qala yolu", "Yol və qala")
    assert titles(catalogue, '"qala yolu"') == ["Qala yolu"]
    assert titles(catalogue, "“qala yo") == ["Qala yolu"]
    assert set(titles(catalogue, "qala yol")) == {"Qala yolu", "Yol və qala"}


def test_a_word_after_a_hyphen_must_not_be_there(catalogue: Catalogue) -> None:
    _add(catalogue, "Qırmızı xalça", "Göy xalça")
    assert titles(catalogue, "xalça -göy") == ["Qırmızı xalça"]
    assert titles(catalogue, '-"göy xalça"') == ["Qırmızı xalça"]


def test_a_ref_is_found_with_and_without_hyphens_and_zeros_and_stands_first(catalogue: Catalogue) -> None:
    made = _add(catalogue, *[f"Şəkil {number}" for number in range(1, 14)])
    for typed in ("KLB-F-0012", "klb-f-12", "KLBF0012", "klbf12", "KLB F 12", "f12", "12", "0012"):
        assert hits(catalogue, typed)[0].uid == made[11].uid, typed
    assert hits(catalogue, "KLB-F-00")


def test_an_object_number_is_found_by_its_ends(catalogue: Catalogue) -> None:
    (made, _) = _add(catalogue, "Bir", object_number="KM-2025/007") + _add(catalogue, "İki", object_number="AZ-1")
    for typed in ("KM-2025/007", "km 2025 7", "2025/7", "2025/007", "7", "km2025"):
        assert [hit.uid for hit in hits(catalogue, typed)] == [made.uid] or typed == "7", typed
    assert made.uid in [hit.uid for hit in hits(catalogue, "7")]


def test_a_catalogue_number_finds_what_hangs_there_also_after_a_move(catalogue: Catalogue) -> None:
    works = [one.uid for one in _add(catalogue, "Birinci", "İkinci", "Üçüncü")]

    def hung(work: Work) -> str:
        show = exhibitions.create(work, Exhibition(title=Multilingual("Obyektivdən tarixə")))
        exhibitions.hang(work, show.uid, works, 31)
        return show.uid

    show = done(catalogue, hung)
    assert titles(catalogue, "32")[0] == "İkinci"
    assert set(titles(catalogue, "obyektivdən")) == {"Obyektivdən tarixə", "Birinci", "İkinci", "Üçüncü"}
    with catalogue.reading() as reading:
        exhibit = exhibitions.exhibits(reading, show)[1]
    done(catalogue, lambda work: store.change(work, "exhibit", exhibit.uid, {"catalogue_number": "045"}))
    assert titles(catalogue, "45")[0] == "İkinci"
    assert "İkinci" not in titles(catalogue, "32")


def test_pages_follow_each_other_and_hold_every_hit_once(catalogue: Catalogue) -> None:
    _add(catalogue, *[f"Dağ {number % 7}" for number in range(60)])
    _add(catalogue, *[f"Göl {number % 5}" for number in range(60)], caption=Multilingual("dağ"))
    for text in ("dağ", ""):
        with catalogue.reading() as reading:
            query, seen, after = Query(text=text), list[str](), None
            while True:
                page = find(reading, query, "az", 25, after)
                seen += [hit.uid for hit in page.hits]
                after = page.after
                if after is None:
                    break
            assert len(seen) == len(set(seen)) == count(reading, query) == 120


def test_without_a_text_everything_comes_by_title_in_the_order_of_the_alphabet(catalogue: Catalogue) -> None:
    order = ["Ağdam", "Bakı", "Çələbi", "Elçin", "Əhməd", "Xantirmə", "Ibrahim", "İbrahim", "Kür", "Qarabağ", "Şuşa"]
    _add(catalogue, *reversed(order))
    assert titles(catalogue) == order


def test_what_sounds_alike_is_left_out_where_enough_is_written_so(catalogue: Catalogue) -> None:
    _add(catalogue, *[f"Kalça {number}" for number in range(60)], "Xalça")
    with catalogue.reading() as reading:
        assert count(reading, Query(text="kalça")) == 60


def test_emoji_find_nothing_and_lonely_marks_narrow_nothing(catalogue: Catalogue) -> None:
    _add(catalogue, "Dağ")
    assert titles(catalogue, "🎉") == []
    assert titles(catalogue, ' " - ') == ["Dağ"]


@pytest.mark.parametrize("typed", [
    '"', '""', "'", "-", "--", "AND", "OR NOT", "NEAR(a b)", "a*", "^a", "title:a", "{title}: a", "a:b", "(", ")",
    "\x00", "a\x00b", "🎉", "\ud800", '"a" "', "a" * 5000, "ə " * 500, "-a -b", '-"', "²", "١٢", "%_", "\\", "1" * 400,
    "ﬁ", "İ̇", "\u200d", "a-b-c-d", "०", "½", "1e9",
])  # fmt: skip
def test_nothing_that_can_be_typed_is_an_error(catalogue: Catalogue, typed: str) -> None:
    _add(catalogue, "Dağ")
    hits(catalogue, typed)
    hits(catalogue, f"dağ {typed}")


@pytest.fixture(scope="module")
def filled(archive: Catalogue) -> Catalogue:
    _add(archive, "Dağ", "Körpü 12", "a b c", "KLB-F")
    return archive


@given(typed=st.text(max_size=40) | st.text('"-()*:^{}+ANDORTaəI1٣\x00 ', max_size=40))
def test_no_text_at_all_is_an_error_and_counts_agree_with_pages(filled: Catalogue, typed: str) -> None:
    with filled.reading() as reading:
        found = find(reading, Query(text=typed), "en", 1000)
        assert count(reading, Query(text=typed)) == len(found.hits)


def test_a_text_of_its_own_and_its_words_count_for_the_work(catalogue: Catalogue) -> None:
    (work_of,) = _add(catalogue, "Dağ cığırı")
    text = catalogue.kinds["text"].record(owner=work_of.uid, language="ru", body="Тропа ведёт к старому пастбищу")
    done(catalogue, lambda work: store.insert(work, text))
    found = {hit.kind: hit for hit in hits(catalogue, "пастбищу")}
    assert set(found) == {"photograph", "text"}
    assert found["photograph"].why is not None
    assert found["photograph"].why.label == "Text"
    assert found["text"].title.ru == "Тропа ведёт к старому пастбищу"


def test_without_an_index_the_search_says_what_to_do(catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        assert index.is_current(reading)
    other = [kind for kind in catalogue.kinds if kind.name != "event"]
    with catalogue.reading() as reading:
        reading.kinds = type(reading.kinds)(other)
        with pytest.raises(WorldError, match=r"search\.no_index"):
            find(reading, Query(text="a"), "az")
