"""Every problem and every action as an English sentence: what, where, and what to do next.

A pair is the form for one and the form for many; both may use `{count}`.
"""

from kalbajar_catalogue.i18n.wording_of_actions import ACTIONS
from kalbajar_catalogue.i18n.wording_of_backups import BACKUPS
from kalbajar_catalogue.i18n.wording_of_checks import CHECKS
from kalbajar_catalogue.i18n.wording_of_editions import EDITIONS, OPEN_POINTS, WORDS_OF_EDITIONS
from kalbajar_catalogue.i18n.wording_of_health import HEALTH
from kalbajar_catalogue.i18n.wording_of_history import HISTORY
from kalbajar_catalogue.i18n.wording_of_house import HOUSE
from kalbajar_catalogue.i18n.wording_of_imports import IMPORTS
from kalbajar_catalogue.i18n.wording_of_kiosk import KIOSK
from kalbajar_catalogue.i18n.wording_of_names import NAMES
from kalbajar_catalogue.i18n.wording_of_opening import OPENING
from kalbajar_catalogue.i18n.wording_of_overview import OVERVIEW
from kalbajar_catalogue.i18n.wording_of_papers import IN_SPEECH, PAPERS, REPORT_HEADINGS
from kalbajar_catalogue.i18n.wording_of_programme import PROGRAMME
from kalbajar_catalogue.i18n.wording_of_reports import REPORTS
from kalbajar_catalogue.i18n.wording_of_rights import RIGHTS
from kalbajar_catalogue.i18n.wording_of_safekeeping import SAFEKEEPING
from kalbajar_catalogue.i18n.wording_of_tables import TABLES
from kalbajar_catalogue.i18n.wording_of_texts_page import TEXTS_PAGE
from kalbajar_catalogue.i18n.wording_of_trash import TRASH

Sentence = str | tuple[str, str]

_PICTURES: dict[str, Sentence] = {
    "picture.not_a_picture": "{name} is not a picture. Leave it out, or attach it as a document.",
    "picture.format_unsupported": "{name} is a {format} file, which is not read here. Save it as TIFF, PNG or JPEG, and add that.",
    "picture.raw_unsupported": "{name} is a camera raw file. Develop it to TIFF or JPEG in the camera's program, and add that.",
    "picture.too_large": "{name} is, or claims to be, larger than {limit} megapixels. Make a smaller copy, and add that.",
    "picture.broken": "{name} is damaged and cannot be opened. Copy it again from where it came.",
    "picture.cut_off": "{name} ends too early: part of the picture is missing. Copy it again from where it came.",
    "picture.out_of_memory": "There is not enough memory to open {name}. Close other programs and try again.",
    "metadata.exif_broken": "Part of the camera's data (EXIF) in {name} is damaged; what could be read was taken.",
    "metadata.iptc_broken": "Part of the caption data (IPTC) in {name} is damaged; what could be read was taken.",
    "metadata.xmp_broken": "The XMP data in {name} is damaged and was left out.",
    "sidecar.broken": "{name} is not a readable XMP file, so nothing was taken from it. Write it again from the program that made it.",
    "sidecar.too_large": "{name} is larger than {limit} MB, too large for a side-car file. Check that it is the right file.",
    "import.original_gone": "{name} was given up with another selection meanwhile. Add it again.",
    "import.in_trash": "{name} is in the trash as {ref}. Restore it there instead of adding it again.",
    "import.lonely_sidecar": "{name} describes a picture that is not beside it. Choose the picture together with it.",
}

_FILES: dict[str, Sentence] = {
    "file.missing": "{name} is not there any more. Look whether it was moved or the drive taken out, then choose it again.",
    "file.not_permitted": "You are not permitted to read {name}. Ask its owner for access, or copy it somewhere you may read.",
    "file.is_folder": "{name} is a folder. Choose the files in it.",
    "file.empty": "{name} is empty (0 bytes). Copy it again from the camera or the sender.",
    "file.unreadable": "{name} could not be read from its drive. Check the card, cable or network, then try again.",
    "file.not_regular": "{name} is not an ordinary file. Choose the photograph itself.",
    "document.program": "{name} is a program, or a document with a program in it. Programs are not kept; save it as PDF, and attach that.",
    "document.unknown": "{name} is of no kind that can be attached. Save it as PDF, DOCX, XLSX, ODT, plain text, MP3, WAV, OGG or M4A, and attach that.",
    "folder.unreadable": "The folder {name} cannot be looked into. Ask its owner for access, or copy it somewhere you may read.",
    "file.changing": "{name} is being changed by another program right now. Wait until that is done, then add it again.",
    "disk.full": "The disk is full. Free some space, then try again; nothing half done was kept.",
    "disk.failed": "The disk that holds {file} does not answer properly. Copy the catalogue's folder to another disk.",
    "folder.not_writable": "Nothing can be written into the catalogue's folder. Check its permissions or the drive.",
    "folder.network": "{folder} lies on a network drive ({type}). A database is not safe there; choose a folder on this computer.",
    "folder.synced": "{folder} is kept in step by {service}. A database is not safe there; choose a folder that stays on this computer.",
    "folder.taken": "{folder} is not empty. Choose an empty folder for a new catalogue.",
}

_CATALOGUE: dict[str, Sentence] = {
    "catalogue.not_found": "There is no catalogue in {folder}. Open another folder, or make one there.",
    "catalogue.newer": "The catalogue in {folder} was made by a newer version of this program. Install that version to open it.",
    "catalogue.unreadable": "{file} is not a catalogue, or it is damaged. Restore it from a backup.",
    "catalogue.incomplete": "{file} lacks parts that this program needs ({missing}). Restore it from a backup.",
    "catalogue.damaged": "{file} is damaged. Restore it from a backup.",
    "catalogue.busy": "Another action is being written just now. Try again in a moment.",
    "catalogue.not_writable": "{file} cannot be written to. Check its permissions or the drive.",
    "catalogue.read_only": "{who} has this catalogue open. You may look at it; to change it, wait until they close it.",
    "catalogue.must_migrate": "The catalogue in {folder} must be brought up to date first. Close it on the other desk, then open it here.",
    "record.missing": "That record is not there any more.",
    "record.unknown_ref": "There is no record {ref}. Look at the number again.",
    "record.in_use": (
        "{ref} is used by {example}. Take it out there, or merge it into another.",
        "{ref} is used by {count} records, such as {example}. Take it out there, or merge it into another.",
    ),
    "record.in_trash": "{ref} is in the trash. Restore it first.",
    "record.not_in_trash": "{ref} is not in the trash.",
    "record.no_picture": "{ref} has no picture yet. Attach one first.",
    "batch.refused": (
        "{count} work cannot be changed so: {example}. Look at it in the preview, or leave it out.",
        "{count} works cannot be changed so, such as {example}. Look at them in the preview, or leave them out.",
    ),
    "batch.no_field": "{ref} has no such field.",
    "batch.not_for_field": "That cannot be done to the field {field}. Choose something else to do.",
    "batch.nothing_to_find": "Write what is to be found.",
    "pattern.unreadable": "“{value}” is not a pattern: look at sign {place}. Put \\ before a sign that is meant as it stands.",
    "pattern.endless": "“{value}” repeats a repetition, and looking for it could take for ever. Write it with one repetition.",
    "pattern.text_too_long": "The text has {count} signs, and the pattern repeats so much that only {most} can be looked through. Write fewer repetitions.",
    "pattern.replacement": "“{value}” cannot be put in its place: the pattern has {groups} groups in brackets. Write \\\\ where a backslash is meant.",
    "paste.empty": "There is no table to paste. Copy its cells in the spreadsheet first.",
    "paste.unreadable": "Row {row} cannot be read as cells: a quotation mark in it is never closed. Copy the cells again.",
    "paste.heading_unknown": "No field of this work is called “{heading}”. Choose a field for the column, or leave it out.",
    "paste.twice": "{ref} stands in row {row} already. Keep one of the two rows.",
    "paste.no_work": "{ref} is not a work. Write the number of a work, or leave the cell empty for a new one.",
    "paste.too_many_cells": "The row has {count} cells, but only {most} columns have a field. Look for a tab too many.",
    "paste.refused": (
        "{count} row cannot be pasted: row {example}. Mend it, or leave it out.",
        "{count} rows cannot be pasted, the first is row {example}. Mend them, or leave them out.",
    ),
    "record.no_owner": "Say what it belongs to: {field}=… with the reference of a record.",
    "attach.folder": "{name} is a folder. Name the files in it that belong to this record.",
    "number.ambiguous": "Several works have the number {value}: {refs}. Name the one you mean by its reference.",
    "record.other_kind": "{ref} is of the kind {kind}; a record of the kind {wanted} is needed here.",
    "exhibit.frame_taken": "{ref} hangs in frame {frame} already. Move it first, or choose another frame.",
    "exhibit.hangs_already": "That work hangs in this exhibition already, as {ref}.",
    "history.unknown": "There is no change set {id} in the history.",
    "history.already_undone": "Change set {id} is undone already.",
    "history.nothing_to_undo": "There is nothing of yours to undo.",
    "history.nothing_to_redo": "There is nothing to redo.",
    "verify.good": "All is well.",
    "verify.bad": "Something is wrong; see the lines marked ✗.",
    "qt.unusable": "Qt for Python {version} is known to crash on this version of Python. Install the version that pyproject.toml names.",
    "command.stopped": "Stopped. Nothing half done was kept.",
    "desk.no_display": "There is no screen here to open the desk on. Start it from the desktop, or use the other commands; --help lists them.",
    "command.not_utf8": "“{value}” is not written in UTF-8. Set the terminal to UTF-8, or rename the file.",
    "command.refused_by_system": "The system refused {name}: {reason}. Choose another name or place, or check the permissions.",
    "command.crashed": "The program itself made a mistake; nothing half done was kept. A report lies in {file}: send it to whoever mends the program.",
    "command.crashed_unkept": "The program itself made a mistake; nothing half done was kept.",
    "command.no_equals": "“{value}” is not FIELD=VALUE. Write it like title_az=Dağ.",
}

_VALUES: dict[str, Sentence] = {
    "field.unknown": "A record of the kind {kind} has no field {field}. You may mean: {known}.",
    "date.unreadable": "“{value}” is not a date. Write 2025, 11.2025, 25.11.2025 or 2025-11-25.",
    "date.impossible": "No calendar has the date “{value}”.",
    "time.impossible": "No clock shows the time in “{value}”. Write it like 25.11.2025 18:00.",
    "number.unreadable": "“{value}” is not a number.",
    "number.not_whole": "“{value}” is not a whole number.",
    "size.unreadable": "“{value}” is not a size. Write it like 45 × 60 cm.",
    "filter.nameless": "The filter has no name. Type a name by which it will be found again.",
    "search.no_index": "This catalogue has no search index, or an older one. Open the catalogue for writing, and it is made again.",
    "search.filter_unreadable": "“{value}” is not a filter. Write it like maker=Əliyeva, date=1950-1980 or size=>2 m.",
    "search.field_unknown": "Nothing is called “{field}” here. Choose one of: {known}.",
    "search.value_unknown": "No {field} is called “{value}”. There are, for instance: {known}.",
    "yes_no.unreadable": "“{value}” is neither yes nor no.",
    "term.no_vocabulary": "There is no vocabulary {value}. The vocabularies are: {known}.",
    "term.closed": "The program itself relies on {ref}. Its words can be changed, but it can be neither thrown away nor merged into another.",
    "place.circle": "{ref} would lie in itself. Choose another larger place.",
    "term.no_word": "{ref} has no word in any language. Give it one, for example label_az=….",
    "term.fixed": "The vocabulary and the code of {ref} cannot be changed, because records hold them. Change its words, or merge it into another.",
    "term.code_taken": "The code {value} is that of {ref} already. Choose another, or change that one.",
    "citation.incomplete": "{ref} must name the record it is about and the source: about=… source=….",
    "institution.only_one": "The institution is recorded already, as {ref}. Change that one.",
    "numbering.no_kind": "There is no kind of record {value}. The kinds are: {known}.",
    "numbering.no_pattern": "{value} is not a number pattern. Write letters and one number, such as KLB-F-{{n:04}}.",
    "numbering.twice": "There is a number pattern for {kind} already. Change that one.",
    "numbering.taken": "{value} would give the same references as those of {kind}. Choose other letters.",
    "merge.not_chosen": "{field} is kept or gathered of both by the program itself. Merge without it.",
    "merge.same": "{ref} cannot be merged into itself.",
    "merge.other_kind": "{ref} and {other} are not both people, places, words or sources. Only two of a kind can be merged.",
    "merge.other_vocabulary": "{ref} and {other} are words of different vocabularies. Only two of the same one can be merged.",
    "own_field.no_label": "The field {ref} has no label. Give it one in a language at least, for example label_az=….",
    "own_field.no_kinds": "Say for which kinds of work the field is: one or more of {known}.",
    "own_field.no_kind": "A field can be made for works only, and {value} is no kind of work. The kinds are: {known}.",
    "own_field.no_type": "A field cannot hold {value}. It may hold: {known}.",
    "own_field.no_unit": "Only numbers have a unit. Clear the unit {value}, or let the field hold a number.",
    "own_field.no_vocabulary": "There is no vocabulary {value}. Leave it empty for a new one, or choose one of: {known}.",
    "own_field.code_fixed": "The code of {ref} cannot be changed, because records hold it. Change its label.",
    "own_field.several_texts": "Several texts cannot become one. Keep one of them.",
    "own_field.values_unfit": (
        "{count} value of the field {field} cannot be read so: that of {example}. Mend it first, then change the type.",
        "{count} values of the field {field} cannot be read so, such as that of {example}. Mend them first, then change the type.",
    ),
    "term.unknown": "“{value}” is not a word of this list. Choose one of: {known}.",
    "field.system": "The field {field} is filled by the program and cannot be set.",
    "number.out_of_range": "{value} cannot be meant for {field}. Write a whole number from {least} to {most}.",
    "group.unreadable": "“{value}” cannot be read here.",
    "name.empty": "“{value}” is not a name.",
    "exhibit.number_twice": "The catalogue number {number} stands at {ref} and at {other}. Change one of them.",
    "exhibition.more_than_announced": "{count} works hang, but only {announced} were announced. Look at the number again.",
    "exhibition.over_before_programme": "It closes on {date}, before its programme begins on {begin}. Put one of the two dates right.",
    "time.reversed": "The end, {end}, lies before the beginning, {begin}. Put one of the two dates right.",
    "event.all_day_with_hour": "It is marked as lasting all day, and has an hour too. Take one of them away.",
    "event.no_seats": "Room for {value} people can hardly be meant.",
    "event.outside_programme": "{date} is not within the dates of its programme, {begin} to {end}.",
    "section.too_deep": "A section of {ref} cannot have sections of its own, nor lie in one of its own. Choose an upper section.",
    "section.elsewhere": "{ref} is a section of another exhibition. Choose a section of this one.",
    "numbers.pattern_unreadable": "“{value}” is not a pattern of numbers. Write text with {{n}} in it, such as KAT-{{n}} or {{section}}{{n:02}}.",
    "numbers.pattern_repeats": "By the pattern “{value}” two works would have one number. Put something between {{section}} and {{n}}.",
    "region.empty": "Nothing is marked on the picture. Draw a rectangle or at least three corners on it.",
    "region.outside": (
        "{count} corner lies beside the picture. Draw it again within the picture.",
        "{count} corners lie beside the picture. Draw them again within the picture.",
    ),
    "points.unreadable": "“{value}” is not a list of points. Write them like 0.1, 0.2; 0.4, 0.5.",
    "text.too_long": "The text has {length} words; a text of this kind has at most {most}.",
    "text.empty": "{ref} has no words yet. Write the text first, then approve it.",
    "text.there_already": "There is a text of this kind in this language already, {ref}. Change that one.",
    "custody.dates_reversed": "{end} lies before the beginning, {begin}. Put one of the two dates right.",
    "loan.returned_but_open": "Everything was returned on {date}, but the loan is not marked as returned.",
    "loan.there_already": "That work is in this loan already, as {ref}.",
    "loan.value_negative": "A value of {value} can hardly be meant.",
    "loan.no_currency": "The value {value} has no currency. Add AZN, EUR or another.",
    "loan.currency_unknown": "“{value}” is not a currency. Write three capital letters, such as AZN.",
    "loan.out_of_range": "{value} {unit} can hardly be meant; {least} to {most} {unit} is likely.",
    "loan.range_reversed": "The least, {least} {unit}, is more than the most, {most} {unit}.",
    "movement.nowhere": "It was moved from {place} to the same place.",
    "item.dates_reversed": "The latest date {latest} lies before the earliest date {earliest}. Correct one of them.",
    "item.before_photography": "Taken on {date}: that is before photography was invented. Check the date.",
    "item.size_unlikely": "A size of {value} can hardly be meant. Check the number and its unit.",
    "item.brief_too_long": "The short description has {length} characters; at most {most} are asked for. Shorten it, or move a part to the physical description.",
}

_WORKS: dict[str, Sentence] = {
    "item.year_impossible": "“{value}” has no year that can be meant. Write the year with four digits.",
    "item.in_future": "The date {value} lies in the future. Check the year.",
    "item.made_after_death": "Made in {date}, after the maker died in {death}. Check the date, the maker, or say “after” or “workshop” with the name.",
    "item.made_before_birth": "Made in {date}, before the maker was born in {birth}. Check the date and the maker.",
    "item.taken_after_death": "Taken on {date}, after the photographer died in {death}. Check the date and the photographer.",
    "item.taken_before_birth": "Taken on {date}, before the photographer was born in {birth}. Check the date and the photographer.",
    "item.weight_unlikely": "A weight of {value} can hardly be meant. Check the number and its unit.",
    "item.count_unlikely": "A count of {count} can hardly be meant. Correct it, or leave it empty when nobody has counted.",
    "item.related_to_itself": "The work is named among its own related works. Take it out, or choose the other work.",
    "item.part_of_itself": "The work is named as a part of itself. Take it out, or choose the other work.",
    "part.in_itself": "That would put the part into itself. Choose a whole that does not lie in it.",
    "part.in_circle": "This part is a work that has the whole among its own parts. Take it out of one of the two.",
    "photograph.pair_of_itself": "The photograph is paired with itself. Choose the other photograph.",
    "photograph.pair_contradicts": "{ref} is paired as the one from before or after, but its date says the opposite. Check the dates, or turn the pair round.",
    "carpet.knots_of_metre": "{count} knots over 10 cm can hardly be meant. If they were counted over a metre, write {likely}; if over a dm², write {root}.",
    "carpet.knots_of_dm2": "{count} knots over 10 cm can hardly be meant. If that is the number per dm², write {likely} across and {likely} along.",
    "carpet.knots_of_m2": "{count} knots over 10 cm can hardly be meant. If that is the number per m², it is {density} per dm²: write {likely} across and {likely} along.",
    "carpet.density_of_m2": "{density} knots per dm² can hardly be meant. If that is the number per m², divide by 100: {likely} per dm², or {root} across and {root} along.",
    "carpet.pile_unlikely": "A pile {value} mm high can hardly be meant; {most} mm are the most. Check the number and its unit.",
    "carpet.pile_reversed": "The greatest pile height of {most} mm is less than the least of {least} mm. Correct one of them.",
    "carpet.ply_unlikely": "A yarn of {count} ply can hardly be meant; it has 1 to {most}. Check the number.",
    "carpet.not_of_weave": "“{field}” is recorded, but this weave class has no such thing. Clear it, or correct the weave class.",
    "painting.frame_smaller": "With its frame the painting is smaller than without. Correct one of the sizes.",
    "dwelling.too_many_rods": "{count} rods can hardly be meant; {most} are the most. Check the number.",
    "yarn.unreadable": "“{value}” is not a yarn. Write it like wool (ivory, 2-ply, S, Z2S), each thing once.",
    "missing.field": "Not recorded: {field}. Fill it in before print.",
    "missing.picture": "There is no picture that may be published. Add one, or allow one.",
    "missing.alt_text": "The picture has no description in words in this language. Write its alt text.",
    "missing.label": "There is no approved label in this language. Write one, or approve the draft.",
    "missing.height": "The height is not recorded. Add it to the dimensions.",
    "missing.width": "The width is not recorded. Add it to the dimensions.",
    "missing.length": "The length is not recorded. Add it to the dimensions.",
    "missing.place_or_school": "Neither where it was woven nor its school is recorded. Fill in one of them.",
    "missing.school_source": "The school has no source. Name who gave the carpet to it, or where it was woven.",
    "missing.maker_or_region": "Neither maker, workshop nor region is recorded. Fill in one of them, or say that the maker is unknown.",
    "missing.parts": "No component is recorded. Add the parts that are shown.",
}

"""How each check of gallery health went."""

_PAPERS: dict[str, Sentence] = {
    "print.checking": "Checking the texts",
    "print.pictures": "Preparing the pictures",
    "print.setting": "Setting the pages",
    "print.done": "Done",
    "print.no_style": "There is no style “{style}”. Choose one of: {styles}.",
    "print.words_unreadable": "The file of words of the style “{style}” cannot be read: {reason}",
    "print.words_incomplete": "The style has no words for “{key}” in the language {language}.",
    "print.style_broken": "The style could not be set: {reason}",
    "print.cannot_write": "The paper could not be written: {reason}. Choose another place, or close the file in other programs.",
    "print.stopped": "The press stopped unexpectedly, perhaps for want of memory. Nothing was changed; close other programs and try again.",
    "print.pdf_unreadable": "{file} cannot be read as PDF: {reason}",
    "print.is_folder": "{out} is a folder. Name the PDF file that is to be written in it.",
    "print.no_page": "There is no page {page}; the file has {pages}.",
    "print.control_character": "No. {number}, {field}: the control character {code_point} was left out.",
    "print.no_glyph": "No. {number}, {field}: no font has {code_point}; ▯ is printed.",
    "print.alt_missing": "No. {number}: the picture has no description in words; its kind, number and title are spoken. The file claims PDF/A-2a only.",
    "print.fallback": "No. {number}, {field}: the text in {used} stands in.",
    "print.picture_missing": "No. {number}: the picture file is missing; an empty frame is printed.",
    "print.picture_unusable": "No. {number}: the picture is damaged, or no RGB or grey JPEG; an empty frame is printed.",
    "print.resolution": "No. {number}: {dpi} dpi at {width_mm} mm; {needed} are needed.",
    "print.text_runs_on": "No. {number}: the entry takes {pages} pages.",
    "print.values_printed": "The paper bears insurance values. Give it to nobody who need not know them.",
}

_EXPORTS: dict[str, Sentence] = {
    "export.nothing": "There is nothing to export: no record fits what was asked for. Ask for other records.",
    "export.not_hung": "{ref} does not hang in this exhibition. Name works that hang in it, or leave the exhibition out.",
    "export.wrong_ending": "{out} does not end in {ending}, so no spreadsheet would open it. Give it a name that does.",
    "export.one_kind": "{out} is one file, and holds one kind of record. Choose one kind, or name a folder for a file of each kind.",
    "export.is_folder": "{out} is a folder. Name the file that is to be written in it.",
    "export.folder_taken": "{out} is there already and is no empty folder. Name a new folder for the tables.",
    "export.cannot_write": "{out} could not be written: {reason}. Choose another place, or close the file in other programs.",
    "export.too_many_rows": "{kind}: a sheet holds {most} records, and there are more. Export as CSV.",
    "export.too_long": "{ref}, “{column}”: the text has {count} characters, and a cell of a workbook holds {most}. The cell stayed empty; export as CSV to have the text.",
    "export.private": "PRIVATE. {out} holds what is for colleagues only: {fields}. Keep it in the house.",
    "export.nothing_private": "Private fields were asked for, but none of these records has anything in them.",
    "export.left_out": "Left out, because it is private: {fields}.",
    "export.kept_back": "Not exported, because they are private: {records}.",
    "export.of_sample": "These are records of the sample catalogue. Their tables say so, and no other catalogue takes them.",
}

_EXCHANGED: dict[str, Sentence] = {
    "table.malformed": "{name} cannot be read beyond line {line}: what stands there is not well formed. Have it exported again.",
    "table.too_deep": "{name} nests its values more deeply than records do. Have it exported again, more simply.",
    "table.record_too_large": "A single record of {name} is too large to be read. Have it exported again without the pictures in it.",
    "table.too_many_columns": "{name} would have more than {most} columns. Choose another list of records, or have it exported more simply.",
    "table.no_records": "There is no record in {name}. Look whether it is the right file.",
    "table.not_json": "{name} is not JSON. Look whether it is the right file.",
    "table.list_unknown": "{name} has no list of records called “{list}”. Choose one of: {known}.",
    "table.list_chosen": "Several lists were found; the records are those of “{list}”. Choose another if other records are meant.",
    "table.not_lido": "{name} has no LIDO record; it is XML of another kind ({root}). Have it exported as LIDO.",
    "table.not_xml": "{name} is not XML. Have it exported as LIDO.",
    "table.entities": "{name} defines abbreviations (entities), which could draw in other files. Have it exported without them.",
    "table.deleted_records": (
        "{count} record was deleted where the file comes from, and is not in it. Look whether it is to be deleted here too.",
        "{count} records were deleted where the file comes from, and are not in it. Look whether they are to be deleted here too.",
    ),
    "table.more_pages": "{name} is one page of several. Import the others too.",
    "mapping.unreadable": "{name} is not a saved mapping. Choose a file that this program kept as one.",
    "mapping.newer": "{name} was kept by a newer version of this program. Install that version to use it.",
    "mapping.broken": "{name} is damaged at “{part}”. Map the columns anew, and keep the mapping again.",
    "mapping.too_large": "{name} is too large for a mapping. Look whether it is the right file.",
    "mapping.unknown_kind": "{name} is for records of the kind “{kind}”, which cannot be imported here. Map the columns anew.",
    "mapping.unknown_field": "{name} fills the field “{field}”, which this catalogue does not have. Make that field first, or map the columns anew.",
    "mapping.bad_name": "“{name}” cannot be the name of a file. Choose a short name of letters, digits and blanks.",
    "mapping.missing": "There is no mapping “{name}” any more. Look at the list again.",
}

SENTENCES: dict[str, Sentence] = (
    _PICTURES
    | _FILES
    | _CATALOGUE
    | TABLES
    | IMPORTS
    | KIOSK
    | PAPERS
    | _VALUES
    | _WORKS
    | HEALTH
    | OPEN_POINTS
    | EDITIONS
    | _PAPERS
    | _EXPORTS
    | _EXCHANGED
    | ACTIONS
    | BACKUPS
    | OPENING
    | CHECKS
    | OVERVIEW
    | NAMES
    | PROGRAMME
    | TEXTS_PAGE
    | HISTORY
    | TRASH
    | REPORTS
    | RIGHTS
    | SAFEKEEPING
    | HOUSE
)

GROUPS: dict[str, str] = {
    "identity": "Identity",
    "making": "Making",
    "material": "Material and size",
    "content": "Content",
    "rights": "Rights",
    "internal": "Internal",
    "picture": "Picture",
    "own": "The museum's own fields",
    "file": "File",
    "hang": "Hang",
    "time": "Time and place",
    "people": "People",
    "text": "Text",
    "life": "Life",
    "contact": "Contact",
    "visit": "For visitors",
    "review": "Writing and approval",
    "permission": "Permission",
    "region": "Region of the picture",
    "attachment": "Attachment",
    "loan": "Loan",
    "value": "Value and insurance",
    "care": "Conditions in the hall and on the way",
    "condition": "Condition",
    "movement": "Movement",
    "edition": "Edition",
    "weave": "Weave",
    "design": "Design",
}
"""The headings under which the fields of a record stand in a form."""

PASTED = "Pasted table"
"""The source of an import that came from the clipboard: kept in English, so that all read it in their language."""

WORDS: tuple[str, ...] = (
    PASTED, "Kind", "Maker", "Place", "Decade", "Material", "Exhibition", "Status", "Texts", "Made by", "Knots per dm²", "Number", "Yes", "No", "only to read", "Why refused", "Row in the file", *WORDS_OF_EDITIONS, *REPORT_HEADINGS, *IN_SPEECH.values(),
)  # fmt: skip
"""Heads of facets and columns that are no label of a field, and the answers of a tick."""
