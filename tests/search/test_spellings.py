"""What is typed finds what is meant: the table of the language rules, from a catalogue to its hits."""

import pytest

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Place, Term
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.search.query import Why
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done
from tests.search.looking import hits, titles

WORKS = ("Kəlbəcər", "Qarabağ", "İpək", "işıq", "alaçıq", "cecim", "xalça", "Kalça sümüyü", "Şuşa")
PLACES = ("Xantirmə", "Malıbəyli", "Qasımuşağı")
FINDS = [
    ("Kəlbəcər", "Kəlbəcər"), ("KƏLBƏCƏR", "Kəlbəcər"), ("kelbecer", "Kəlbəcər"), ("Кәлбәҹәр", "Kəlbəcər"),
    ("Kalbajar", "Kəlbəcər"), ("Kelbajar", "Kəlbəcər"), ("Кяльбаджар", "Kəlbəcər"), ("Кельбаджар", "Kəlbəcər"),
    ("Qarabağ", "Qarabağ"), ("qarabag", "Qarabağ"), ("Гарабағ", "Qarabağ"), ("Garabagh", "Qarabağ"),
    ("Karabakh", "Qarabağ"), ("Karabağ", "Qarabağ"), ("Карабах", "Qarabağ"), ("Гарабаг", "Qarabağ"),
    ("İpək", "İpək"), ("ipek", "İpək"), ("IPEK", "İpək"),
    ("işıq", "işıq"), ("IŞIQ", "işıq"), ("isiq", "işıq"),
    ("Çələbi", "Çələbi"), ("celebi", "Çələbi"), ("Chelebi", "Çələbi"),
    ("Xantirmə", "Xantirmə"), ("xantirme", "Xantirmə"), ("Khantirme", "Xantirmə"),
    ("Malıbəyli", "Malıbəyli"), ("malibeyli", "Malıbəyli"), ("Malibayli", "Malıbəyli"), ("Малыбейли", "Malıbəyli"),
    ("alaçıq", "alaçıq"), ("alaciq", "alaçıq"), ("alachigh", "alaçıq"), ("алачыг", "alaçıq"),
    ("cecim", "cecim"), ("jejim", "cecim"), ("джеджим", "cecim"),
    ("Qasımuşağı", "Qasımuşağı"), ("qasimusagi", "Qasımuşağı"), ("Gasymushagy", "Qasımuşağı"),
    ("palaz", "palaz"), ("palas", "palaz"),
    ("Hacıyev", "Hacıyev"), ("haciyev", "Hacıyev"), ("Hajiyev", "Hacıyev"), ("Гаджиев", "Hacıyev"),
    ("Şaiq", "Şaiq"), ("saiq", "Şaiq"), ("Shaiga", "Şaiq"),
    ("xalça", "xalça"), ("xalca", "xalça"), ("kalça", "xalça"), ("Kalça", "Kalça sümüyü"),
]  # fmt: skip


@pytest.fixture(scope="module")
def vectors(archive: Catalogue) -> Catalogue:
    done(archive, _filled)
    return archive


def _filled(work: Work) -> None:
    store.insert_all(work, [Photograph(title=Multilingual(title)) for title in WORKS])
    store.insert_all(work, [Place(name=Multilingual(name)) for name in PLACES])
    store.insert(work, Agent(display_name=Multilingual("Çələbi")))
    store.insert(work, Agent(display_name=Multilingual("Hacıyev"), name_variants=("Гаджиев",)))
    store.insert(work, Agent(display_name=Multilingual("Şaiq"), name_variants=("Shaiga",)))
    store.insert(work, Place(name=Multilingual("palaz"), name_variants=("palas",)))


@pytest.mark.parametrize(("typed", "meant"), FINDS)
def test_what_is_typed_finds_what_is_meant(vectors: Catalogue, typed: str, meant: str) -> None:
    assert meant in titles(vectors, typed)


def test_what_only_sounds_alike_ranks_below_what_is_written_so(vectors: Catalogue) -> None:
    assert titles(vectors, "kalça") == ["Kalça sümüyü", "xalça"]
    assert titles(vectors, "xalça") == ["xalça", "Kalça sümüyü"]


def test_a_name_finds_the_works_that_point_at_it_and_says_why(vectors: Catalogue) -> None:
    def photographed(work: Work) -> str:
        agent = store.insert(work, Agent(display_name=Multilingual("Nəsibov"), name_variants=("Насибов",)))
        work_of = Photograph(title=Multilingual("Yol"), photographer=(AgentRole(agent.uid, "photographer"),))
        return store.insert(work, work_of).uid

    uid = done(vectors, photographed)
    found = {hit.uid: hit.why for hit in hits(vectors, "Насибов")}
    assert found[uid] == Why("Photographers", "Насибов")


def test_a_word_of_a_vocabulary_finds_the_works_that_have_its_code_in_any_language(vectors: Catalogue) -> None:
    def described(work: Work) -> None:
        store.insert(work, Term(vocabulary="technique", code="zz", label=Multilingual("üsul", "zigzag", "зигзаг"),
                                variants=("змейка",)))  # fmt: skip
        store.insert(work, Photograph(title=Multilingual("Parça"), technique=("zz",)))

    done(vectors, described)
    for typed in ("üsul", "zigzag", "Зигзаг", "змейка"):
        assert titles(vectors, typed) == ["Parça"], typed
