"""What a paper says of a work in each language, generated from the data unless the museum wrote its own words. Pure."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.editions.format import EditionPerson
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.dates import shown_date, shown_range
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.items.sizes import printed_sizes
from kalbajar_catalogue.storage.fields import Field, field_of, fields_of

Names = Mapping[str, Multilingual]
_MADE_OF: dict[str, tuple[str, ...]] = {
    "photograph": ("process",),
    "carpet": ("weave_type", "warp", "weft", "pile"),
    "painting": ("medium", "support"),
    "craft": ("craft_type", "wood_species", "inlay_materials", "fibre"),
    "dwelling": ("structure_type", "frame_material", "covering"),
}
_UNKNOWN = "unknown"
_PLACES = ("place_shown", "place_taken", "place_woven", "place_made", "depicted_place")


def each(sentence: Callable[[Language], str]) -> Multilingual:
    """A sentence made in every language."""
    return Multilingual(**{language: sentence(language) for language in LANGUAGES})


def date_of(item: Item) -> Multilingual:
    """The date as it is printed: the museum's words, else the day it was taken, else the span of years."""
    if item.date_display:
        return item.date_display
    if taken := getattr(item, "date_taken", ""):
        return each(lambda language: shown_date(taken, language))
    return each(lambda language: shown_range(item.date_earliest, item.date_latest, language))


def materials_of(item: Item) -> Multilingual:
    """What it is made of and how in one line: process, weave, medium, techniques, materials, as its kind has them."""
    if item.materials_statement:
        return item.materials_statement
    names = (*_MADE_OF.get(item.kind, ()), "technique", "material")
    words = [word for name in names for word in _words(item, field_of(type(item), name)[0])]
    return each(lambda language: ", ".join(dict.fromkeys(word.best(language).text for word in words)))


def _words(item: Item, field: Field) -> Iterator[Multilingual]:
    """The words of a coded field, or of the first member of its groups."""
    value = getattr(item, field.name)
    coded = fields_of(field.group_type)[0] if field.group_type else field
    for one in value if isinstance(value, tuple) else (value,):
        if code := getattr(one, coded.name) if field.group_type else one:
            yield vocabularies.label(coded.declared.vocabulary, code)


def dimensions_of(item: Item) -> Multilingual:
    """The print's size, else the work's, else the image's; carpets length by width, all others height by width."""
    if item.dimensions_statement:
        return item.dimensions_statement
    sizes = getattr(item, "print_size", ()) or item.dimension or getattr(item, "image_size", ())
    return each(lambda language: printed_sizes(sizes, language, item.size_order)) if sizes else NOTHING


def place_of(item: Item) -> tuple[str, ...]:
    """The uids of the places that are printed: what a picture shows, where a thing was made."""
    for name in _PLACES:
        if found := getattr(item, name, ()):
            return found if isinstance(found, tuple) else (found,)
    return ()


def people_of(roles: Iterable[AgentRole], names: Names, usual_role: str) -> tuple[EditionPerson, ...]:
    """The named people with the word for what they did; a role that is not given is the usual one.

    Somebody of whom it is said that nobody knows them is named so: `Naməlum`.
    """
    known = (role for role in roles if role.agent in names or (role.qualifier == _UNKNOWN and not role.agent))
    return tuple(_person(role, role.role or usual_role, names) for role in known)


def _person(role: AgentRole, code: str, names: Names) -> EditionPerson:
    return EditionPerson(_named(role, names), code, vocabularies.label("role", code), role.agent)


def _named(role: AgentRole, names: Names) -> Multilingual:
    """The name, with how sure the attribution is: `Rəna Əliyeva (attributed to)`."""
    if not role.agent:
        unknown = vocabularies.label("attribution", _UNKNOWN)
        return each(lambda language: capitalised(unknown.get(language), language))
    name = names[role.agent]
    if role.qualifier in ("", _UNKNOWN):
        return name
    sure = vocabularies.label("attribution", role.qualifier)
    return each(lambda language: f"{name.get(language)} ({sure.get(language)})" if name.get(language) else "")


def places_of(uids: Iterable[str], names: Names) -> Multilingual:
    """The names of several places in one line, in the languages that have them all, else as each is known."""
    known = [names[uid] for uid in uids if names.get(uid)]
    whole = each(lambda language: ", ".join(found) if all(found := [name.get(language) for name in known]) else "")
    return whole or _mixed(known)


def _mixed(known: Sequence[Multilingual]) -> Multilingual:
    line = {language: ", ".join(name.best(language).text for name in known) for language in LANGUAGES}
    return Multilingual(**{language: line[language] for name in known for language in name.present()})
