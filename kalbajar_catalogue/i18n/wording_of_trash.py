"""The sentences of the trash and of erasing for good."""

TRASH: dict[str, str | tuple[str, str]] = {
    "action.records.erased": ("{count} record erased for good: {ref}", "{count} records erased for good: {ref}"),
    "action.records.deleted": ("{count} record to the trash", "{count} records to the trash"),
    "action.records.restored": ("{count} record restored: {ref}", "{count} records restored: {ref}"),
    "action.reason.given": "Why {ref} is in the trash",
    "record.erased": "{ref} was erased for good. The number is not given again, and nothing else is left of it.",
    "history.erased": "What change {id} was about has been erased for good, so it cannot be undone.",
    "erase.nothing": "Nothing was chosen to be erased. Choose records in the trash first.",
    "erase.by_code": (
        "{ref} is known by its code to the program or to the history, so it cannot be erased."
        " It does no harm in the trash."
    ),
    "erase.in_use": (
        "{ref} cannot be erased: {example} still uses it. Take it out there, or erase that too.",
        (
            "{ref} cannot be erased: {count} records still use it, such as {example}."
            " Take it out there, or erase those too."
        ),
    ),
    "erase.not_confirmed": "Nothing was erased. What would be gone is listed above; say --yes to erase it for good.",
}
