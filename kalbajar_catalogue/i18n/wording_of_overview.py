"""The sentences of the overview."""

OVERVIEW: dict[str, str | tuple[str, str]] = {
    "overview.doubt": "Can hardly be meant",
    "overview.doubt_in": "Can hardly be meant: {field}",
}
