"""Every problem and every action as an English sentence: what, where, and what to do next.

A pair is the form for one and the form for many; both may use `{count}`.
"""

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
    "catalogue.damaged": "{file} is damaged. Restore it from a backup.",
    "catalogue.busy": "Another action is being written just now. Try again in a moment.",
    "catalogue.not_writable": "{file} cannot be written to. Check its permissions or the drive.",
    "catalogue.read_only": "{who} has this catalogue open. You may look at it; to change it, wait until they close it.",
    "catalogue.must_migrate": "The catalogue in {folder} must be brought up to date first. Close it on the other desk, then open it here.",
    "record.missing": "That record is not there any more.",
    "record.unknown_ref": "There is no record {ref}. Look at the number again.",
    "record.in_trash": "{ref} is in the trash. Restore it first.",
    "record.not_in_trash": "{ref} is not in the trash.",
    "record.no_picture": "{ref} has no picture yet. Attach one first.",
    "record.other_kind": "{ref} is of the kind {kind}; a record of the kind {wanted} is needed here.",
    "exhibit.frame_taken": "{ref} hangs in frame {frame} already. Move it first, or choose another frame.",
    "exhibit.hangs_already": "That work hangs in this exhibition already, as {ref}.",
    "history.unknown": "There is no change set {id} in the history.",
    "history.already_undone": "Change set {id} is undone already.",
    "history.nothing_to_undo": "There is nothing of yours to undo.",
    "history.nothing_to_redo": "There is nothing to redo.",
    "edition.newer": "This edition was made by a newer version of this program. Install that version to open it.",
    "edition.unreadable": "This is not an edition, or it is damaged.",
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
    "field.unknown": "A record of the kind {kind} has no field {field}. See its fields with show.",
    "date.unreadable": "“{value}” is not a date. Write 2025, 11.2025, 25.11.2025 or 2025-11-25.",
    "date.impossible": "No calendar has the date “{value}”.",
    "number.unreadable": "“{value}” is not a number.",
    "number.not_whole": "“{value}” is not a whole number.",
    "size.unreadable": "“{value}” is not a size. Write it like 45 × 60 cm.",
    "yes_no.unreadable": "“{value}” is neither yes nor no.",
    "term.unknown": "“{value}” is not a word of this list. Choose one of: {known}.",
    "field.system": "The field {field} is filled by the program and cannot be set.",
    "number.out_of_range": "{value} cannot be meant for {field}. Write a whole number from {least} to {most}.",
    "group.unreadable": "“{value}” cannot be read here.",
    "name.empty": "“{value}” is not a name.",
    "item.dates_reversed": "The latest date {latest} lies before the earliest date {earliest}.",
    "item.before_photography": "Taken on {date}: that is before photography was invented.",
    "item.size_unlikely": "A size of {value} can hardly be meant.",
    "item.brief_too_long": "The short description has {length} characters; at most {most} are asked for.",
}

_OPEN_POINTS: dict[str, Sentence] = {
    "open.missing": "not recorded: {field}",
    "open.no_picture": "no picture",
    "open.picture_broken": "the original of the picture is missing or damaged",
    "open.consent_missing": "left out: a child is shown without written consent",
    "open.not_published": "left out: not to be published",
}

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
}

_ACTIONS: dict[str, Sentence] = {
    "action.photographs.imported": ("{count} photograph added", "{count} photographs added"),
    "action.photographs.hung_again": ("{count} photograph hung again", "{count} photographs hung again"),
    "action.pictures.attached": ("{count} picture for {ref}", "{count} pictures for {ref}"),
    "action.works.hung": ("{count} work hung in {ref}", "{count} works hung in {ref}"),
    "action.exhibit.moved": "{number} hung elsewhere",
    "action.exhibit.taken_down": "{number} taken down",
    "action.exhibition.created": "New exhibition",
    "action.sample.made": ("Sample of {count} photograph", "Sample of {count} photographs"),
    "action.record.added": "New record",
    "action.record.edited": "{field} of {ref}",
    "action.record.fields_edited": ("{count} field of {ref}", "{count} fields of {ref}"),
    "action.record.deleted": "{ref} to the trash",
    "action.record.restored": "{ref} restored",
}

SENTENCES: dict[str, Sentence] = _PICTURES | _FILES | _CATALOGUE | _VALUES | _OPEN_POINTS | _PAPERS | _ACTIONS

GROUPS: dict[str, str] = {
    "identity": "Identity",
    "making": "Making",
    "material": "Material and size",
    "content": "Content",
    "rights": "Rights",
    "internal": "Internal",
    "picture": "Picture",
    "file": "File",
    "hang": "Hang",
    "time": "Time and place",
    "people": "People",
    "text": "Text",
    "life": "Life",
}
"""The headings under which the fields of a record stand in a form."""
