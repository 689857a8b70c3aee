"""The sentences of the settings of the house."""

HOUSE: dict[str, str | tuple[str, str]] = {
    "desk_person.no_name": "Nobody can be added without a name. Write the name as it shall stand in the history.",
    "desk_person.taken": "{name} is among the people at this desk already. Write a surname or an initial beside the name.",
    "desk_person.no_colour": "{value} is none of the colours of people. Choose one of these: {known}.",
    "house.unknown": "The house has no setting {name}. There are: {known}.",
    "house.no_language": "The house needs one language at least. Tick another one before you take this one away.",
    "house.language": "{value} is no language of the catalogue. There are: {known}.",
    "house.days": "A backup cannot be asked for after {value} days. Write a number from 0 (never) to {most}.",
    "house.kept": "{value} backups cannot be kept. Write a number from 1 to {most}.",
    "action.desk_person.added": "{name} joins the people at this desk",
    "action.desk_person.renamed": "Person at this desk: {name}",
    "action.desk_person.recoloured": "Another colour for {name}",
    "action.desk_person.removed": "{name} leaves the people at this desk",
    "action.house.languages": "Languages of the house: {languages}",
    "action.house.backup_days": ("Reminder of a backup after {count} day", "Reminder of a backup after {count} days"),
    "action.house.no_reminder": "No reminder of backups",
    "action.house.elsewhere_days": (
        "Reminder of a backup elsewhere after {count} day",
        "Reminder of a backup elsewhere after {count} days",
    ),
    "action.house.no_elsewhere": "No reminder of a backup elsewhere",
    "action.house.backup_keep": ("Keep {count} backup", "Keep {count} backups"),
    "action.house.daily": "A backup every day",
    "action.house.not_daily": "No daily backup",
    "action.institution.logo": "Logo of the institution",
    "action.institution.no_logo": "Logo of the institution taken away",
}
