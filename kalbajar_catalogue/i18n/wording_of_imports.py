"""The sentences of an import of a table: what is wrong in a row, and what the whole of it may be refused for."""

IMPORTS: dict[str, str] = {
    "import.no_field": "“{field}” is no field of this kind of record. Choose another field for the column, or keep it as a note.",
    "import.no_members": "“{field}” has no parts. Choose the field itself for the column.",
    "import.rows_disagree": "“{value}” stands in rows {rows}, and they say different things: {fields}. Let them say the same, "
    "or give them different numbers.",
    "import.refused_with": "Nothing is wrong in this row. It is of the same record as row {row}, which has to be mended first.",
    "import.twice": "“{value}” stands in row {row} already. Give one of the two another number, or leave it out.",
    "import.number_repeated": "Another work has the number {value} already. Both are kept.",
    "import.date_kept": "“{value}” is no date that can be sorted. It is kept in the note as it is written; where the year "
    "is known, write it in the field.",
    "import.not_known": "“{value}” names nobody. It comes in as “not known”, and no record is made for it; write a name in "
    "the cell where there is one.",
    "import.new_word": "“{value}” is not in the list yet and becomes a new word of it. Where a word of the list is meant, "
    "choose that one.",
    "import.other_catalogue": "The table is of another catalogue: its references are those of other records here, which stay as they "
    "are. The rows come in by their numbers and names, and as new ones where nothing has these.",
    "import.other_records": "Most rows have another number or name than the records here with the same references. The records here "
    "are changed; if the table is of another catalogue, leave these rows out.",
    "import.own_heading": "“{value}” is a field of another museum's own. Its texts are kept in the note; to have them in a field, make "
    "one of that name among the museum's own fields first, and import again.",
    "import.foreign_title": "“{value}” is in a language that the catalogue has no place for ({language}). As the only title it becomes the one in “{as}”; write another there once you have translated it.",
    "import.word_kept": "“{value}” is not a word of our list. The name comes in without it, and the word is kept in the "
    "note; choose another word to have it in the field.",
    "import.refused_rows": "{count} rows are refused, and all or nothing was to be imported. Mend them or leave them out.",
    "import.overtaken": "The catalogue was changed while this file was looked at. Check it again; nothing is lost.",
    "import.one_table": "{name} is another table. Import one table at a time; its pictures may come with it.",
    "import.table_of_sample": "{name} holds records of the sample catalogue, where nothing is real, and no other catalogue takes "
    "them. Import it into a sample catalogue, or choose another file.",
    "import.no_file": "The picture or document {ref} is not in this catalogue, and a table brings no files along. What is said of "
    "it is left out; add the file first.",
    "import.left_with_it": "{ref} is left out, because it belongs to something that is left out.",
    "import.not_settled": "{ref} stands in this file, but its own row is refused. Mend that row first.",
    "import.no_tables": "{name} holds no tables that were exported from a catalogue. Choose a workbook, a folder of exported tables, "
    "or the folder of a catalogue.",
    "import.picture_missing": "There is no picture {name} in the folder. The record comes in without it.",
    "import.picture_lonely": "{name} belongs to no record: its name begins with no number of theirs.",
    "import.match_pictures": "Pictures cannot be matched by “{name}”. Write --match object_number.",
    "name.ambiguous": "Several records are called “{value}”: {refs}. Choose the one that is meant.",
    "size.unknown_unit": "“{value}” is no unit of size here. Write one of these: {known}.",
}
"""By code; a sentence says what is wrong, where, and what to do."""
