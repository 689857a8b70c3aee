"""The sentences of the history."""

HISTORY: dict[str, str | tuple[str, str]] = {
    "history.not_made_yet": "{ref} did not exist before this, so there is nothing earlier to put back.",
    "history.value_stays": "The value of {ref} stays as it is: it was changed since, or what it pointed at is gone. "
    "Its whole history tells what came later.",
    "history.nothing_of_it": "Change set {id} changed nothing of {refs}. The history of a record names the change sets "
    "that did.",
    "history.nobody": "{who} has done nothing in this catalogue. The history names everybody who has.",
    "history.state": "State",
    "history.state.live": "in the catalogue",
    "history.state.trashed": "in the trash",
    "history.state.undone": "taken back",
    "history.state.erased": "erased for good",
    "action.history.value_put_back": "{field} of {ref} put back",
    "action.history.record_put_back": "{ref} put back as it was",
    "action.history.some_put_back": ("{count} change put back", "{count} changes put back"),
}
