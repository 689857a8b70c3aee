"""The museum itself, the people at its desk, and how it numbers its records (DOMAIN 2.12)."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare


@dataclass(frozen=True, kw_only=True)
class Institution(Record):
    """The museum that keeps this catalogue: in the imprint, on letterheads and in exchange files. There is one."""

    kind: ClassVar[str] = "institution"

    name: Multilingual = declare(
        NOTHING, "identity", "Name", "As it is printed, in each language.", private=False, needed=True,
        lido="recordSource/legalBodyName", dublin_core="dc:publisher", az="ad; muzeyin adı", en="name; institution",
        ru="название; музей",
    )  # fmt: skip
    address: Multilingual = declare(
        NOTHING, "identity", "Address", "As it stands in the imprint.", private=False, long=True, az="ünvan",
        en="address", ru="адрес",
    )  # fmt: skip
    uri: str = declare(
        "", "identity", "Web address", "Names the museum in exchange files.", private=False,
        lido="recordSource/legalBodyID", az="veb ünvan", en="uri; web address; website", ru="сайт",
    )  # fmt: skip
    email: str = declare(
        "", "identity", "Public e-mail", "Printed in the imprint.", private=False, az="elektron poçt",
        en="email; e mail", ru="электронная почта",
    )  # fmt: skip
    logo: str = declare(
        "", "identity", "Logo", "A picture of this catalogue.", private=False, refers="media_file", az="loqo",
        en="logo", ru="логотип",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class DeskPerson(Record):
    """Somebody who works with this catalogue: stands in the history as `who`."""

    kind: ClassVar[str] = "desk_person"

    name: str = declare(
        "", "identity", "Name", "As it stands in the history.", private=True, az="ad", en="name", ru="имя",
    )  # fmt: skip
    colour: str = declare(
        "", "identity", "Colour", "Marks what this person did.", private=True, example="#8C1C2B", az="rəng",
        en="colour; color", ru="цвет",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Numbering(Record):
    """The pattern of the references of one kind of record, where the museum wants its own."""

    kind: ClassVar[str] = "numbering"

    of_kind: str = declare(
        "", "identity", "Kind of record", "Such as photograph or carpet.", private=False, example="carpet",
        az="qeydin növü", en="of kind; kind of record", ru="вид записи",
    )  # fmt: skip
    pattern: str = declare(
        "", "identity", "Pattern", "Letters, and the number in braces, as in the example.", private=False,
        example="KLB-F-{n:04}", az="nümunə", en="pattern", ru="шаблон",
    )  # fmt: skip
