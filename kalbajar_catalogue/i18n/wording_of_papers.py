"""What there is to say of finished papers and of the styles that set them."""

from kalbajar_catalogue.i18n.languages import Language

LEFT_OUT, THE_FILE, TEXTS, PICTURES = "Left out", "The file", "Texts", "Pictures"
STAND_INS, LETTERS, OTHER = "Languages that stand in", "Letters", "Other"
REPORT_HEADINGS = (LEFT_OUT, THE_FILE, TEXTS, PICTURES, STAND_INS, LETTERS, OTHER)
"""The headings of a layout report, what was left out first."""

IN_SPEECH: dict[Language, str] = {"az": "Azerbaijani", "en": "English", "ru": "Russian"}
"""Languages as a sentence names them: “the text in English stands in”."""

PAPERS: dict[str, str | tuple[str, str]] = {
    "print.resolution_poor": "No. {number}: only {dpi} dpi at {width_mm} mm, which looks blurred in print; {needed} are needed. Take a larger picture.",
    "print.text_cut": "No. {number}, {field}: the text was cut to fit its place. Shorten it, or choose a larger one.",
    "print.text_overflows": "No. {number}, {field}: the text is larger than its place. Shorten it, or choose a larger one.",
    "print.text_smaller": "No. {number}: the words are set at {points} pt instead of {wanted} to fit their place.",
    "print.words_over": "No. {number}, {field} ({language}): {words} words; visitors read {limit} at most standing. Shorten the text.",
    "print.labels_smaller": "The labels are set at {points} pt instead of {wanted} to fit. Choose larger labels, or fewer languages.",
    "print.label_data_left_out": "No. {number}: on the label the facts stand in the paper's own language only, for want of room.",
    "print.labels_data_left_out": "On the labels the facts stand in the paper's own language only, for want of room. Choose larger labels, or fewer languages.",
    "print.label_languages_left_out": "No. {number}: on the label the other languages are left out for want of room.",
    "print.labels_languages_left_out": "On the labels the other languages are left out for want of room. Choose larger labels.",
    "print.code_left_out": "No. {number}: the label is too small for its QR code, which is left out. Choose larger labels.",
    "print.panel_smaller": "{field}: set at {points} pt instead of {wanted} to fit its panel.",
    "print.panel_cut": "{field}: not all of it fits its panel; the rest is left out. Shorten it, or choose the other fold.",
    "print.credit_missing": "No. {number}: no credit line. Newspapers are told to ask before they print the picture.",
    "print.not_found_in_paper": "No. {number}, {field}: not found in the finished paper. Look at it before the paper is sent away.",
    "print.not_in_order": "No. {number}, {field}: stands in another order than expected. Look at it before the paper is sent away.",
    "print.font_not_embedded": "The font {font} is not inside the file; other machines may print other letters.",
    "print.no_bleed": "The style makes no bleed of 3 mm: a printing house may leave white edges.",
    "print.style_line": "The style could not be set: {file}, line {line}: {reason}. The last good file stays.",
    "print.style_sheet": "{file} of the style “{style}” cannot be read: {reason}. The style is offered without its sizes and questions.",
    "print.style_name": "“{style}” is no name for a style: letters, digits, “-” and “_” only, and not “common”.",
    "print.style_exists": "There is a style “{style}” already: {folder}. Choose another name.",
    "print.no_page_size": "The style “{style}” has no page size “{page}”. Choose one of: {pages}.",
    "print.no_option": "The paper “{paper}” has no option “{option}”. It has: {options}.",
    "print.option_unclear": "“{option}” is written as CODE=VALUE.",
    "print.option_answer": "“{value}” is no answer to the option “{option}”. Choose one of: {answers}.",
    "print.no_paper": "There is no paper “{paper}”. Choose one of: {papers}.",
    "print.no_source": "There is no exhibition and no edition “{name}”. Name an exhibition by its ref, an edition by its name.",
    "folder.own_file": "{out} lies where the catalogue keeps its own files. Choose another place.",
    "print.working_of_edition": "{name} is an edition. The paper “{paper}” is made from the records as they are now: name the exhibition {ref}, a loan, or a work.",
    "print.nothing_in": "{ref} has no works. Add them first, then print.",
    "print.not_among": "{ref} is not among the works of {source}. Name works that hang in it.",
    "print.not_in_edition": "{ref} is not in the edition “{edition}”. Name works by ref or by catalogue number.",
}
