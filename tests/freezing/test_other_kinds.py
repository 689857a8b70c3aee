"""A proof of works of every kind: each says what it is made of, how large it is and who made it, in its own manner."""

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Place
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing.proof import proof
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import Material
from kalbajar_catalogue.items.records import Carpet, Craft, Dwelling, Item, Other, Painting
from kalbajar_catalogue.items.sizes import read_sizes
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, show


def test_every_kind_stands_in_a_proof_with_its_own_line(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)

    def hang(work: Work) -> None:
        agent = store.insert(work, Agent(display_name=Multilingual(az="Rəna")))
        place = store.insert(work, Place(name=Multilingual(az="Kəlbəcər")))
        made = (AgentRole(agent.uid),)
        works: list[Item] = [
            Carpet(weave_type="zili", material=(Material("wool"),), weaver=made, place_woven=place.uid,
                   dimension=read_sizes("300 x 200", Carpet.size_order)),
            Painting(medium=("oil",), support=("canvas",), maker=made, dimension=read_sizes("60 x 80")),
            Craft(craft_type="woodcarving", wood_species=("walnut",), artisan=made),
            Dwelling(structure_type="alachigh", covering=("felt",)),
            Other(material=(Material("paper"),)),
        ]  # fmt: skip
        exhibitions.hang(work, exhibition, [one.uid for one in items.add(work, works)])

    done(catalogue, hang)
    edition, _ = proof(catalogue, exhibition)
    carpet, painting, craft, dwelling, other = edition.works
    assert (carpet.materials.az, carpet.dimensions.az, carpet.place.az) == (
        "zili, yun",
        "300\u00a0×\u00a0200\u00a0sm",
        "Kəlbəcər",
    )
    assert (carpet.makers[0].name.az, carpet.makers[0].role) == ("Rəna", "weaver")
    assert (painting.materials.en, painting.dimensions.ru) == ("oil, canvas", "60\u00a0×\u00a080\u00a0см")
    assert painting.makers[0].role == "painter"
    assert craft.materials.ru.split(", ")[1] == "орех"
    assert craft.makers[0].role == "artisan"
    assert dwelling.materials.az.startswith("alaçıq, keçə")
    assert other.materials.en == "paper"
    gaps = {(point.number, point.field) for point in edition.open_points if point.code == "missing"}
    assert ("4", "dimensions") in gaps
    assert not [field for _, field in gaps if field in ("period_relation", "place_shown", "photographer")]
