"""What a paper says of a work in each language, generated from the data unless the museum wrote its own words. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.editions.format import EditionPerson
from kalbajar_catalogue.i18n.dates import shown_date, shown_range
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.sizes import printed_sizes

Names = Mapping[str, Multilingual]


def each(sentence: Callable[[Language], str]) -> Multilingual:
    """A sentence made in every language."""
    return Multilingual(**{language: sentence(language) for language in LANGUAGES})


def date_of(item: Photograph) -> Multilingual:
    """The date as it is printed: the museum's words, else the day it was taken, else the span of years."""
    if item.date_display:
        return item.date_display
    if item.date_taken:
        return each(lambda language: shown_date(item.date_taken, language))
    return each(lambda language: shown_range(item.date_earliest, item.date_latest, language))


def materials_of(item: Photograph) -> Multilingual:
    """Process, techniques and materials in one line."""
    if item.materials_statement:
        return item.materials_statement
    words = [
        *(vocabularies.label("process", code) for code in [item.process] if code),
        *(vocabularies.label("technique", code) for code in item.technique),
        *(vocabularies.label("material", material.material) for material in item.material if material.material),
    ]
    return each(lambda language: ", ".join(dict.fromkeys(word.get(language) for word in words)))


def dimensions_of(item: Photograph) -> Multilingual:
    """The print's size, else the work's, else the image's."""
    if item.dimensions_statement:
        return item.dimensions_statement
    sizes = item.print_size or item.dimension or item.image_size
    return each(lambda language: printed_sizes(sizes, language)) if sizes else NOTHING


def people_of(roles: Iterable[AgentRole], names: Names, usual_role: str) -> tuple[EditionPerson, ...]:
    """The named people with the word for what they did; a role that is not given is the usual one."""
    return tuple(
        EditionPerson(_named(role, names), role.role or usual_role, vocabularies.label("role", role.role or usual_role))
        for role in roles
        if role.agent in names
    )


def _named(role: AgentRole, names: Names) -> Multilingual:
    """The name, with how sure the attribution is: `Rəna Əliyeva (attributed to)`."""
    name = names[role.agent]
    if not role.qualifier:
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
