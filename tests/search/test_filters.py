"""Filters as they are typed, facets as they are counted."""

import pytest

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Place
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.groups import Material
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.search.facets import facets
from kalbajar_catalogue.search.query import Query
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts.records import Text
from tests.catalogues import done
from tests.search.looking import counted, filtered, titles


def _size(height: float, width: float) -> tuple[Dimension, ...]:
    return Dimension("height", height), Dimension("width", width)


def _filled(work: Work) -> None:
    rena = store.insert(work, Agent(display_name=Multilingual("Rəna Əliyeva", "Rana Aliyeva")))
    aynur = store.insert(work, Agent(display_name=Multilingual("Aynur Əliyeva"), name_variants=("Алиева Айнур",)))
    place = store.insert(work, Place(name=Multilingual("Kəlbəcər", "Kalbajar", "Кяльбаджар")))
    bridge, road, snow = store.insert_all(work, [
        Photograph(title=Multilingual("Körpü"), photographer=(AgentRole(rena.uid, "photographer"),),
                   place_shown=(place.uid,), date_taken="1995-06", dimension=_size(600, 800), mount="Taxta çərçivə"),
        Photograph(title=Multilingual("Yol"), photographer=(AgentRole(aynur.uid, "photographer"),), publish=False,
                   date_earliest="1950", date_latest="1980", dimension=_size(300, 2400)),
        Photograph(title=Multilingual("Qar", ru="Снег"), period_relation="after_liberation", count=3),
    ])  # fmt: skip
    store.insert(work, Carpet(
        title=Multilingual("Zili"), weave_type="zili", weaver=(AgentRole(aynur.uid, "weaver"),),
        date_earliest="1890", date_latest="1899", material=(Material("wool"), Material("silk")),
    ))  # fmt: skip
    show = exhibitions.create(work, Exhibition(title=Multilingual("Obyektivdən tarixə"), begin_date="2025-11-25"))
    exhibitions.hang(work, show.uid, [bridge.uid, road.uid])
    store.insert(work, Text(owner=snow.uid, language="ru", status="approved", body="Белый"))


@pytest.fixture(scope="module")
def museum(archive: Catalogue) -> Catalogue:
    done(archive, _filled)
    return archive


WORKS = "kind=photograph"
LET_THROUGH = [
    (["maker=Rəna Əliyeva"], {"Körpü"}),
    (["maker=rana aliyeva"], {"Körpü"}),
    (["maker=Əliyeva"], {"Körpü", "Yol", "Zili"}),
    (["maker=KLB-A-0001"], {"Körpü"}),
    (["maker=Алиева"], {"Yol", "Zili"}),
    (["photographer=Aynur Əliyeva"], {"Yol"}),
    (["fotoqraf=Aynur"], {"Yol"}),
    (["photographer=none"], {"Qar"}),
    (["фотограф=нет"], {"Qar"}),
    (["fotoqraf=yoxdur"], {"Qar"}),
    (["place=Кяльбаджар"], {"Körpü"}),
    (["decade=1990s"], {"Körpü"}),
    (["decade=1890"], {"Zili"}),
    (["decade=1960"], {"Yol"}),
    (["date=1970-2000"], {"Körpü", "Yol"}),
    (["date=1995"], {"Körpü"}),
    (["date=<1900"], {"Zili"}),
    (["date>=1980", "date<=1990"], {"Yol"}),
    (["date=none", WORKS], {"Qar"}),
    (["size=>2 m"], {"Yol"}),
    (["size=>200 sm"], {"Yol"}),
    (["height=<50 cm"], {"Yol"}),
    (["hündürlük=60 sm"], {"Körpü"}),
    (["size=60 × 80 cm"], {"Körpü"}),
    (["height=50-70 cm"], {"Körpü"}),
    (["size=none", WORKS], {"Qar"}),
    (["weave_type=zili"], {"Zili"}),
    (["weave type=зили"], {"Zili"}),
    (["material=yun"], {"Zili"}),
    (["material=шёлк"], {"Zili"}),
    (["exhibition=Obyektivdən tarixə"], {"Körpü", "Yol"}),
    (["exhibition=none"], {"Qar", "Zili"}),
    (["kind=carpet"], {"Zili"}),
    (["publish=no"], {"Yol"}),
    (["publish=yes", WORKS], {"Körpü", "Qar"}),
    (["title_ru=none", WORKS], {"Körpü", "Yol"}),
    (["period_relation=after_liberation"], {"Qar"}),
    (["mount=taxta"], {"Körpü"}),
    (["title=körpü"], {"Körpü"}),
    (["title_ru=снег"], {"Qar"}),
    (["title_az=снег"], set()),
    (["count=>2"], {"Qar"}),
    (["count=1", WORKS], {"Körpü", "Yol"}),
    (["picture=none", "kind=carpet"], {"Zili"}),
    (["texts=ru-approved"], {"Qar"}),
    (["status=original", "maker=Əliyeva"], {"Körpü", "Yol", "Zili"}),
    (["maker=Əliyeva", "size=>2 m", "date=1950-1980"], {"Yol"}),
]


@pytest.mark.parametrize(("typed", "let_through"), LET_THROUGH, ids=lambda one: " ".join(sorted(map(str, one))))
def test_a_filter_lets_through_what_is_meant(museum: Catalogue, typed: list[str], let_through: set[str]) -> None:
    assert filtered(museum, *typed) == let_through


@pytest.mark.parametrize(("typed", "code", "named"), [
    ("maker", "search.filter_unreadable", "maker"),
    ("maker=", "search.filter_unreadable", "maker="),
    ("nonsense=1", "search.field_unknown", "weave_type"),
    ("maker=Nobody Known", "search.value_unknown", "Rana Aliyeva"),
    ("weave_type=nonsense", "search.value_unknown", "zili"),
    ("size=tall", "size.unreadable", "tall"),
    ("date=long ago", "date.unreadable", "long ago"),
    ("count=many", "number.unreadable", "many"),
])  # fmt: skip
def test_a_filter_that_cannot_be_read_names_what_could_be(museum: Catalogue, typed: str, code: str, named: str) -> None:
    with pytest.raises(WorldError) as fault:
        filtered(museum, typed)
    assert fault.value.code == code
    assert any(named in str(value) for value in fault.value.problem.values.values())


def test_facets_count_the_hits_and_what_has_none(museum: Catalogue) -> None:
    assert counted(museum, "maker") == {"Aynur Əliyeva": 2, "Rəna Əliyeva": 1}
    assert counted(museum, "maker", "yol") == {"Aynur Əliyeva": 1}
    assert counted(museum, "decade", kinds=("carpet",)) == {"1890s": 1}
    assert counted(museum, "exhibition") == {"Obyektivdən tarixə": 2}
    with museum.reading() as reading:
        (maker, place) = facets(reading, Query(kinds=("photograph",)), ("maker", "place"))
    assert (maker.label, maker.missing, maker.distinct) == ("Maker", 1, 2)
    assert place.missing == 2


def test_a_facet_is_counted_as_if_nothing_were_chosen_in_itself(museum: Catalogue) -> None:
    with museum.reading() as reading:
        (maker,) = facets(reading, Query(), ("maker",))
        chosen = (("maker", maker.values[0].value),)
        maker_again, kind = facets(reading, Query(where=chosen), ("maker", "kind"))
    assert maker_again.values == maker.values
    assert {value.value: value.count for value in kind.values} == {"photograph": 1, "carpet": 1}


def test_several_values_of_one_facet_widen_and_those_of_two_narrow(museum: Catalogue) -> None:
    assert set(titles(museum, where=(("kind", "carpet"), ("kind", "exhibition")))) == {"Zili", "Obyektivdən tarixə"}
    assert titles(museum, where=(("kind", "carpet"), ("kind", "exhibition"), ("material", "silk"))) == ["Zili"]


def test_filters_and_words_narrow_together(museum: Catalogue) -> None:
    assert titles(museum, "əliyeva", kinds=("photograph",), begin="1990") == ["Körpü"]
