"""The sentences of the pages of people, places, vocabularies and sources, and of joining names."""

NAMES: dict[str, str | tuple[str, str]] = {
    "action.agent.made": "New person or organisation",
    "action.source.made": "New source",
    "action.source.named": "Source named for {what}",
    "action.fact.confirmed": "A fact confirmed: {what}",
    "action.names.kept_apart": "{one} and {other} kept apart",
    "action.place.made": "New place",
    "action.place.put_on_earth": "Coordinates of {name}",
    "action.place.address_given": "{name}: address in a shared list",
    "action.term.made": "New word",
    "action.term.moved": "{name} moved within its list",
    "action.term.confirmed": ("One word confirmed", "{count} words confirmed"),
    "action.term.broadened": "Broader word of {name}",
    "action.term.address_given": "{name}: the same word elsewhere",
    "place.coordinates_unread": "“{value}” was not read as coordinates. Write latitude, then longitude, for example 40.1069, 46.0383 or 40°06′25″N 46°02′18″E.",
    "place.coordinates_off": "“{value}” lies nowhere on Earth. Latitude comes first, up to 90, then longitude, up to 180.",
    "elsewhere.unread": "“{value}” is neither an address nor a number of {known}. Write for example AAT 300243430, or paste the address from the browser.",
    "term.list_closed": "The program itself makes the words of this list. They can be reworded; none can be added.",
    "term.circle": "{ref} would stand under itself. Choose another broader word.",
}
