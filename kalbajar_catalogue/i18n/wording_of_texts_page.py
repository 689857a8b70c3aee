"""The sentences of the work list of texts."""

TEXTS_PAGE: dict[str, str | tuple[str, str]] = {
    "slip.look_alike": "“{said}” has letters of another alphabet that only look right. Write: {better}",
    "slip.doubled": "“{better}” stands twice in a row.",
    "slip.space_before": "A space stands before a punctuation mark.",
    "slip.no_space": "A space is missing after “{said}”.",
    "slip.spaces": "Several spaces stand in a row.",
    "slip.quotes": "{said} is not a quotation mark of this language. Write: {better}",
    "slip.unpaired": "The quotation mark {said} has no counterpart.",
}
