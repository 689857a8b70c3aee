"""People, organisations and groups, and the roles that they play (DOMAIN 2.8)."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare, member


@dataclass(frozen=True)
class AgentRole:
    """Somebody in a role: the photographer of a work, an organiser of an exhibition."""

    agent: str = member("", "Person or organisation", refers="agent")
    role: str = member("", "Role", vocabulary="role")
    qualifier: str = member("", "Qualifier", vocabulary="attribution")


@dataclass(frozen=True, kw_only=True)
class Agent(Record):
    """A person, an organisation or a group."""

    kind: ClassVar[str] = "agent"

    type: str = declare(
        "person", "identity", "Type", "A person, an organisation, a group, or nobody known.",
        private=False, vocabulary="agent_type", lido="actor@type",
        az="növ", en="type; agent type", ru="тип",
    )  # fmt: skip
    display_name: Multilingual = declare(
        NOTHING, "identity", "Name", "The name as it is printed, in each language.", private=False, needed=True,
        example="Rəna Əliyeva", lido="nameActorSet/appellationValue", dublin_core="dc:creator",
        az="ad; adı", en="name; display name", ru="имя; название",
    )  # fmt: skip
    sort_name: str = declare(
        "", "identity", "Name for sorting", "Surname first, as in an index.", private=False,
        example="Əliyeva, Rəna", az="sıralama adı", en="sort name", ru="имя для сортировки",
    )  # fmt: skip
    name_variants: tuple[str, ...] = declare(
        (), "identity", "Other spellings", "Other forms and scripts under which the name is looked for.",
        private=False, az="digər yazılışlar", en="variants; name variants; other names", ru="варианты имени",
    )  # fmt: skip
    birth: str = declare(
        "", "life", "Born or founded", "Year, month or day; of living people the year is enough.", private=False,
        date=True, example="1957", lido="vitalDatesActor", az="doğum; doğum ili",
        en="birth; born; year of birth; founded", ru="рождение; год рождения",
    )  # fmt: skip
    death: str = declare(
        "", "life", "Died or dissolved", "Year, month or day.", private=False, date=True, example="2019",
        lido="vitalDatesActor", az="ölüm; vəfat ili", en="death; died; year of death; dissolved",
        ru="смерть; год смерти",
    )  # fmt: skip
    biography: Multilingual = declare(
        NOTHING, "life", "Biography", "A few sentences for a label or the catalogue.", private=False, long=True,
        az="bioqrafiya; tərcümeyi-hal", en="biography; bio", ru="биография",
    )  # fmt: skip
    identifiers: tuple[str, ...] = declare(
        (), "life", "Identifiers", "Addresses of the name in ULAN, VIAF or Wikidata.", private=False,
        example="https://www.wikidata.org/entity/Q42", lido="actorID", az="identifikatorlar",
        en="identifiers; ulan; viaf; wikidata", ru="идентификаторы",
    )  # fmt: skip
    nationality: tuple[str, ...] = declare(
        (), "life", "Nationality", "As the person gives it, or as the sources do.", private=False,
        vocabulary="nationality", lido="nationalityActor", az="milliyyət; vətəndaşlıq", en="nationality",
        ru="национальность; гражданство",
    )  # fmt: skip
    activity_place: tuple[str, ...] = declare(
        (), "life", "Active in", "Where the person works or worked.", private=False, refers="place",
        az="fəaliyyət yeri", en="activity place; active in", ru="место деятельности",
    )  # fmt: skip
    membership: tuple[str, ...] = declare(
        (), "life", "Member of", "Unions, workshops and groups.", private=False, refers="agent",
        az="üzvlük; üzvü olduğu qurum", en="membership; member of", ru="членство; состоит в",
    )  # fmt: skip
    phone: str = declare(
        "", "contact", "Telephone", "For colleagues only.", private=True, az="telefon", en="phone; telephone",
        ru="тел; номер телефона",
    )  # fmt: skip
    email: str = declare(
        "", "contact", "E-mail", "For colleagues only.", private=True, az="elektron poçt", en="email; e mail",
        ru="электронная почта",
    )  # fmt: skip
    address: str = declare(
        "", "contact", "Address", "For colleagues only.", private=True, long=True, az="ünvan",
        en="address; postal address", ru="адрес",
    )  # fmt: skip
    bank: str = declare(
        "", "contact", "Bank account", "For colleagues only.", private=True, long=True, az="bank hesabı",
        en="bank; bank account", ru="банковский счёт",
    )  # fmt: skip
    internal_note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note", ru="внутренняя заметка",
    )  # fmt: skip
