"""The sentences of the programme."""

PROGRAMME: dict[str, str | tuple[str, str]] = {
    "agenda.venue_twice": "{name} is taken at this hour: “{other}” is there too. Change the hour or the venue of one.",
    "agenda.person_twice": "{name} is named in “{other}” at the same hour. Change the hour of one, or the person.",
    "action.event.added": "Event added",
    "action.event.copied": "{ref} copied",
    "action.event.moved": "{ref} moved",
    "action.programme.added": "Programme added",
}
