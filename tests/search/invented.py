"""Invented works, people and places in three languages: varied, plausible, and the same for the same seed."""

import random
from collections.abc import Sequence
from typing import NamedTuple

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Place
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.groups import Material
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Work


def _listed(words: str) -> list[str]:
    return words.split()


_STEMS = _listed("""
    Əli Həsən Hüseyn Məmməd Rəhim Kərim İsmayıl Qasım Cəfər Nəsir Tağı Vəli Musa İbrahim Səfər Nəbi Abbas Aslan
    Bayram Heydər Yusif Salman Mirzə Ağa Novruz Süleyman Eldar Zeynal Orucov Xəlil Quliyev Şirin Mahmud Fərhad
    Allahverdi
""")
_ENDINGS = _listed("""
    ov ova oğlu qızı zadə li bəyli yev yeva soy xanlı
""")
_FIRST = _listed("""
    Rəna Aytən Leyla Nigar Günel Sevda Lalə Zəhra Aynur Fidan Türkan Elnur Rauf Tural Kamran Orxan Elçin Vüqar
    Rəşad Anar Fuad İlqar Natiq Samir Xəyal Ceyhun Əkrəm Şəfiqə Çinarə Gövhər Ülviyyə Pərvin Mətanət Sübhan Zaur
    Qalib
""")
_PLACE_STEMS = _listed("""
    Daş Ağ Qara Yuxarı Aşağı İsti Soyuq Göy Qızıl Ala Çay Bulaq Kənd Təzə Köhnə Dəmirçi Xan Bəy Yal Otaq Zəy
    Laçın Zülfü Keşdək Söyüd Mişni Seyid Nadir Oruc Comərd Tirkeş Qanlı Alma Armud Çinar Qoz Ləv Zar Zəylik
    Çorman
""")
_PLACE_ENDINGS = _listed("""
    lı lik kənd bulaq dağ çay dərə qışlaq yurd düzü başı lar su körpü
""")
AZ = _listed("""
    körpü dağ bulaq kənd məktəb qala yol meşə çay yaylaq xarabalıq ev məscid məbəd qaya şəlalə qar duman səhər
    axşam payız bahar qış yay xalça palaz kilim cecim naxış ilmə yun ipək rəng sap dəzgah toxucu usta çoban sürü
    at qoç alaçıq ocaq tüstü çörək təndir süfrə bayram toy rəqs saz aşıq qoca uşaq ana ata nənə baba gəlin qız
    oğlan əsgər bayraq abidə türbə hamam dəyirman arx torpaq buğda üzüm alma armud gül çiçək quş qartal canavar
    ayı balıq daş pəncərə qapı dam divar həyət bağ bağça küçə meydan bazar dükan işıq kölgə günəş ay ulduz səma
    bulud yağış külək
""")
EN = _listed("""
    bridge mountain spring village school fortress road forest river pasture ruin house mosque temple rock
    waterfall snow mist morning evening autumn winter summer carpet rug weave pattern knot wool silk colour
    thread loom weaver master shepherd flock horse ram tent hearth smoke bread oven table feast wedding dance
    minstrel elder child mother father grandmother bride girl boy soldier flag monument tomb bath mill stream
    soil wheat grape apple pear flower
""")
RU = _listed("""
    мост гора родник село школа крепость дорога лес река пастбище развалины дом мечеть храм скала водопад снег
    туман утро вечер осень зима лето ковёр узор узел шерсть шёлк цвет нить станок ткачиха мастер пастух стадо
    конь баран шатёр очаг дым хлеб печь стол праздник свадьба танец ашуг старик ребёнок мать отец бабушка
    невеста девочка флаг
""")
_TECHNIQUES = ("pile", "flat_weave", "embroidery", "carving", "print")


class Cast(NamedTuple):
    """The people and places that works are given."""

    agents: tuple[str, ...]
    places: tuple[str, ...]


def cast(work: Work, agents: int = 3000, places: int = 600, seed: int = 7) -> Cast:
    """Makes people and places, each of a name of its own."""
    chance = random.Random(seed)
    people = [_agent(chance) for _ in range(agents)]
    named = [Place(name=Multilingual(place(chance)), name_variants=()) for _ in range(places)]
    made, there = store.insert_all(work, people), store.insert_all(work, named)
    return Cast(tuple(one.uid for one in made), tuple(one.uid for one in there))


def photographs(count: int, cast_of: Cast, seed: int = 11) -> list[Photograph]:
    """Works with titles, captions, people, places, dates, materials and sizes; not in the catalogue yet."""
    chance = random.Random(seed)
    return [_photograph(chance, number, cast_of) for number in range(count)]


def person(chance: random.Random) -> str:
    """The name of somebody."""
    first, surname = chance.choice(_FIRST), chance.choice(_STEMS) + chance.choice(_ENDINGS)
    father = chance.choice(_FIRST)[:1] + chance.choice(_STEMS)[:3].lower()
    return f"{first} {father} {surname}"


def _agent(chance: random.Random) -> Agent:
    name = person(chance)
    first, _, surname = name.split()
    return Agent(display_name=Multilingual(name, name.replace("ə", "a")), sort_name=f"{surname}, {first}")


def place(chance: random.Random) -> str:
    """The name of a place."""
    return chance.choice(_PLACE_STEMS) + chance.choice(_PLACE_ENDINGS) + chance.choice(("", "", " kəndi", " çayı"))


def _words(chance: random.Random, words: Sequence[str], least: int, most: int) -> str:
    return " ".join(chance.choice(words) for _ in range(chance.randint(least, most)))


def _photograph(chance: random.Random, number: int, cast_of: Cast) -> Photograph:
    year = chance.randint(1890, 2025)
    return Photograph(
        title=Multilingual(
            _words(chance, AZ, 2, 4).capitalize(),
            _words(chance, EN, 2, 4).capitalize() if number % 2 else "",
            _words(chance, RU, 2, 3).capitalize() if number % 3 == 0 else "",
        ),
        object_number=f"KM-{year}/{number}",
        photographer=(AgentRole(_skewed(chance, cast_of.agents), "photographer"),) if number % 9 else (),
        place_shown=(_skewed(chance, cast_of.places),),
        date_earliest=str(year),
        date_latest=str(min(2025, year + chance.choice((0, 0, 5, 10)))),
        date_taken=str(year) if number % 4 == 0 else "",
        material=(Material(chance.choice(("wool", "silk", "cotton", "paper", "wood"))),),
        period_relation=chance.choice(("before_occupation", "after_liberation", "")),
        dimension=(
            Dimension("height", float(chance.randint(100, 3000))),
            Dimension("width", float(chance.randint(100, 2000))),
        ),
        subject=(chance.choice(AZ), chance.choice(AZ)),
        caption=Multilingual(_words(chance, AZ, 6, 14).capitalize() + "."),
        credit_line=Multilingual(f"Fond {chance.randint(1, 40)}"),
    )


def _skewed(chance: random.Random, values: Sequence[str]) -> str:
    """Few are met often, most of them seldom."""
    return values[int(len(values) * chance.random() ** 2)]
