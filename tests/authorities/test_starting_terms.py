"""The words that a new catalogue begins with: all of them, sound in three languages, and no surer than they are."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.settings.paths import resources

VOCABULARIES: dict[str, Any] = json.loads((resources() / "vocabularies" / "terms.json").read_text("utf-8"))
AAT = "http://vocab.getty.edu/aat/"

# Records of catalogues that exist already hold these codes.
IN_USE = {
    "role": "photographer painter weaver artisan author organiser co_organiser curator designer partner sponsor lender"
    " object_photographer translator printer publisher",
    "attribution": "attributed workshop circle after unknown",
    "agent_type": "person organisation group unknown",
    "place_type": "district town village mountain river lake monument venue region country",
    "picture_role": "main detail back signature damage installation",
    "exhibition_type": "photo carpet painting craft mixed virtual",
    "exhibition_status": "planned open closed archived",
    "object_name": "photograph bw_photograph colour_photograph",
    "object_status": "original copy reconstruction replica",
    "measure": "height width length depth diameter",
    "measured_part": "sheet image frame mount overall",
    "material": "paper wood wool cotton silk canvas felt oil_paint aluminium",
    "material_part": "support frame mount warp weft pile",
    "technique": "photography digital_photography weaving carving embroidering",
    "inscription_type": "signature date dedication stamp title note",
    "consent": "none verbal written not_needed",
    "pair_relation": "before after same_subject",
    "period_relation": "before_occupation during_occupation after_liberation restoration undated",
    "process": "digital_capture inkjet_print gelatin_silver_print chromogenic_print scan_of_print",
    "colour_mode": "colour black_and_white toned",
    "digital_source_type": "digitalCapture negativeFilm positiveFilm print humanEdits composite"
    " trainedAlgorithmicMedia algorithmicMedia",
}

ADDED = {
    "role": "director set_designer musical_designer performer leader guest speaker ensemble",
    "place_type": "city square mountains quarter",
    "picture_role": "selvedge front inside",
    "measure": "weight circumference",
    "object_name": "carpet rug painting dwelling craft saddlebag exhibition_catalogue",
    "material": "reed leather goat_hair mother_of_pearl bone metal",
    "material_part": "ground inlay cover",
    "technique": "woodcarving marquetry felting embroidery knotting flat_weaving painting drawing",
}

CLOSED = {
    "weave_class": "pile flat_weave felt goods",
    "knot_type": "symmetric asymmetric other",
    "knot_tying": "dolama qullabi",
    "warp_depression": "none slight strong",
    "spin": "s z",
    "dye_type": "natural synthetic mixed untested",
    "set_role": "single set_part",
    "calendar": "gregorian hijri_lunar hijri_solar",
    "item_relation": "same_subject copy_of study_for reconstruction_of set_with",
    "language": "az en ru",
    "text_kind": "short_label long_label wall essay foreword audio_script",
    "text_status": "draft approved stale",
    "rights_scope": "object picture text",
    "permission": "yes no undecided",
    "reliability": "reliable secondary uncertain",
    "confirmation": "confirmed tbc",
    "term_status": "confirmed tbc local",
    "region_kind": "detail part damage signature",
    "loan_status": "requested agreed lent returned",
    "condition": "good fair poor unstable",
}

OPEN = {
    "weave_type": "pile_carpet palaz ciyi_palaz cecim kilim shadda verni zili sumakh ladi gadirga felt heybe xurcun"
    " mefresh chuval qashliq sijim orken balishuzu sufre salt_bag yeherustu jahaz asmaliq chetan leme_qabagi",
    "school": "baku shirvan guba tabriz karabakh ganja gazakh",
    "carpet_group": "aran shusha jabrayil",
    "composition": "aran khantirma malibayli chalabi gasimushaghi daryanur",
    "layout": "medallion no_medallion prayer pictorial",
    "motif": "buta dragon s_element gol bird horse eight_pointed_star rhombus plant geometric",
    "colour": "red dark_red blue dark_blue yellow green brown black white ivory orange pink camel grey",
    "original_use": "floor wall door_curtain saddle bag alachigh_cover",
    "medium": "oil acrylic watercolour gouache pastel tempera ink pencil mixed_media",
    "support": "canvas paper cardboard wood hardboard silk",
    "genre": "landscape portrait still_life everyday_life history abstract",
    "craft_type": "woodcarving inlay felt_making embroidering weaving",
    "function": "household ritual decoration dress tool toy",
    "wood_species": "walnut oak beech mulberry plane pear",
    "structure_type": "alachigh deye coma mukhuru qarakeche dunnuklu_ev maghar",
    "dwelling_part": "rod centre_post crown_ring peg reed_screen felt_cover bedding_stack patterned_curtain",
    "plan": "round oval rectangular",
    "fixing": "rope band peg knot",
    "subject": "before after landscape monument restoration nature ancient_history victory village city portrait craft",
    "event_type": "play concert workshop demonstration ceremony address tour food_tasting bonfire fireworks anthem"
    " moment_of_silence video_screening",
    "audience": "everybody children young families guests",
    "rights_status": "in_copyright in_copyright_eu_orphan no_copyright public_domain_mark cc0 cc_by cc_by_sa cc_by_nc"
    " permission_on_file undetermined",
    "source_type": "article press book archive oral lender_sheet museum_record website",
    "condition_reason": "incoming outgoing periodic damage",
    "movement_reason": "exhibition storage loan conservation photography",
    "nationality": "azerbaijani",
}

OPEN_IN_USE = {"place_type", "object_name", "measured_part", "material", "material_part", "technique", "process"}

GETTY = {
    "object_name photograph": "300046300", "object_name bw_photograph": "300128347",
    "object_name colour_photograph": "300128359", "object_name carpet": "300185756", "object_name rug": "300185749",
    "object_name painting": "300033618", "object_name oil_painting": "300033799",
    "object_name acrylic_painting": "300181918", "object_name watercolour": "300078925",
    "object_name gouache": "300078928", "object_name pastel": "300076922", "object_name saddlebag": "300237746",
    "object_name exhibition_catalogue": "300026096",
    "material wool": "300243430", "material cotton": "300014067", "material wood": "300011914",
    "material canvas": "300014078", "material oil_paint": "300015050", "material paper": "300014109",
    "material felt": "300014107",
    "support canvas": "300014078", "support paper": "300014109", "support wood": "300011914",
    "medium oil": "300015050",
    "technique weaving": "300053642", "technique carving": "300053149", "technique embroidering": "300053653",
    "technique marquetry": "300053853", "craft_type weaving": "300053642", "craft_type embroidering": "300053653",
    "process inkjet_print": "300265621", "process gelatin_silver_print": "300128695",
    "process chromogenic_print": "300236285",
    "measure height": "300055644", "measure width": "300055647", "measure length": "300055645",
    "measure depth": "300072633", "measure diameter": "300055624", "measure weight": "300056240",
}  # fmt: skip

# Two sources disagree on silk; centimetre, millimetre and exhibition are no terms of a vocabulary here.
GETTY_LEFT_OUT = {"300014072", "300243428", "300379098", "300379097", "300054766"}

RIGHTS = {
    "in_copyright": "http://rightsstatements.org/vocab/InC/1.0/",
    "in_copyright_eu_orphan": "http://rightsstatements.org/vocab/InC-OW-EU/1.0/",
    "no_copyright": "http://rightsstatements.org/vocab/NKC/1.0/",
    "public_domain_mark": "http://creativecommons.org/publicdomain/mark/1.0/",
    "cc0": "http://creativecommons.org/publicdomain/zero/1.0/",
    "cc_by": "http://creativecommons.org/licenses/by/4.0/",
    "cc_by_sa": "http://creativecommons.org/licenses/by-sa/4.0/",
    "cc_by_nc": "http://creativecommons.org/licenses/by-nc/4.0/",
    "undetermined": "http://rightsstatements.org/vocab/UND/1.0/",
}

TO_BE_CONFIRMED = {
    "role": "weaver",
    "object_name": "saddlebag",
    "weave_type": "ciyi_palaz cecim shadda verni zili ladi gadirga xurcun",
    "knot_type": "asymmetric",
    "composition": "*",
    "motif": "*",
    "structure_type": "*",
    "craft_type": "woodcarving inlay felt_making",
    "technique": "woodcarving marquetry",
    "material": "felt",
    "period_relation": "*",
    "event_type": "demonstration",
}

TECHNIQUE_CLASSES = {
    "pile_carpet": "knotted",
    "palaz": "simple passing weft",
    "ciyi_palaz": "simple passing weft",
    "cecim": "simple passing weft, narrow strips",
    "kilim": "complex passing weft",
    "shadda": "wrapping weft",
    "verni": "wrapping weft, S-elements",
    "zili": "wrapping weft",
    "sumakh": "wrapping weft",
    "felt": "felted",
}

# What a person may find in a lender's list or an older book.
OTHER_SPELLINGS = [
    ("school", "Garabagh", "karabakh"), ("school", "Qarabağ məktəbi", "karabakh"), ("school", "Гарабаг", "karabakh"),
    ("school", "Kuba", "guba"), ("school", "Куба", "guba"), ("school", "Kazakh", "gazakh"),
    ("weave_type", "palas", "palaz"), ("weave_type", "soumak", "sumakh"), ("weave_type", "soumakh", "sumakh"),
    ("weave_type", "сумак", "sumakh"), ("weave_type", "çiyi palaz", "ciyi_palaz"),
    ("knot_type", "türkbaf", "symmetric"), ("knot_type", "gördəst", "symmetric"),
    ("knot_type", "Türk düyünü", "symmetric"), ("knot_type", "farsbaf", "asymmetric"),
    ("knot_tying", "yandansalma", "dolama"), ("knot_tying", "aradansalma", "qullabi"),
    ("composition", "Khantirme", "khantirma"), ("composition", "Chelebi", "chalabi"),
    ("composition", "Gasymushagy", "gasimushaghi"), ("composition", "Rustam and Sohrab", "rustam_va_sohrab"),
    ("structure_type", "alachyg", "alachigh"), ("structure_type", "алачыг", "alachigh"),
    ("dwelling_part", "çətən", "reed_screen"), ("dwelling_part", "keçə", "felt_cover"),
    ("material_part", "əriş", "warp"), ("material_part", "arğac", "weft"),
    ("object_name", "foto", "photograph"), ("object_name", "heybə", "saddlebag"), ("role", "sənətkar", "artisan"),
    ("measure", "en", "width"),
]  # fmt: skip

NAMES = sorted(VOCABULARIES)
ALL = [(name, term) for name in NAMES for term in VOCABULARIES[name]["terms"]]
_ROMAN = {
    "ə": "a", "x": "kh", "c": "j", "ç": "ch", "ş": "sh", "q": "g", "ğ": "gh", "ı": "i", "ö": "o", "ü": "u", "j": "zh",
}  # fmt: skip
_AZ = re.compile("[A-VX-Za-vx-zÇĞİÖŞÜçğıöşüƏə0-9 .,:;«»-]+")
_EN = re.compile("[A-Za-zö0-9 .,:;'-]+")
_RU = re.compile("[А-Яа-яЁё0-9 .,:;«»-]+")
_LATIN_IN_RUSSIAN = re.compile(r"CC0 1\.0|CC BY(-SA|-NC)? 4\.0|[SZ]-(?=крутка|элемент)")


def codes(name: str) -> list[str]:
    return [term["code"] for term in VOCABULARIES[name]["terms"]]


def term_of(name: str, code: str) -> dict[str, Any]:
    (found,) = [term for term in VOCABULARIES[name]["terms"] if term["code"] == code]
    return dict(found)


def words(term: dict[str, Any]) -> set[str]:
    return {fold(term["code"]), *(fold(term[language]) for language in LANGUAGES)}


def section_of_terms(shared: Path) -> str:
    text = (shared / "DOMAIN.md").read_text("utf-8")
    return text[text.index("\n## 3") : text.index("\n## 4")]


@pytest.mark.parametrize("name", sorted(IN_USE))
def test_codes_that_records_hold_already_stay_in_their_order(name: str) -> None:
    kept = IN_USE[name].split()
    assert codes(name)[: len(kept)] == kept
    assert set(ADDED.get(name, "").split()) <= set(codes(name)[len(kept) :])
    assert VOCABULARIES[name]["open"] is (name in OPEN_IN_USE)


@pytest.mark.parametrize("name", sorted(CLOSED))
def test_a_closed_vocabulary_has_these_codes_and_no_other(name: str) -> None:
    assert (codes(name), VOCABULARIES[name]["open"]) == (CLOSED[name].split(), False)


@pytest.mark.parametrize("name", sorted(OPEN))
def test_an_open_vocabulary_begins_with_at_least_these_codes(name: str) -> None:
    assert set(OPEN[name].split()) <= set(codes(name))
    assert VOCABULARIES[name]["open"] is True


def test_there_is_no_vocabulary_that_nobody_asked_for() -> None:
    assert set(NAMES) == {*IN_USE, *CLOSED, *OPEN}


@pytest.mark.parametrize("name", NAMES)
def test_codes_are_plain_and_each_stands_for_one_term(name: str) -> None:
    form = r"[a-z][A-Za-z]*" if name == "digital_source_type" else r"[a-z][a-z0-9]*(_[a-z0-9]+)*"
    assert [code for code in codes(name) if not re.fullmatch(form, code)] == []
    assert len(set(codes(name))) == len(codes(name))


@pytest.mark.parametrize("name", NAMES)
def test_a_term_holds_what_a_term_may_hold(name: str) -> None:
    for term in VOCABULARIES[name]["terms"]:
        assert {"code", "az", "en", "ru", "status"} <= set(term), term
        assert set(term) <= {"code", "az", "en", "ru", "status", "exact_match", "variants", "parent", "note"}, term
        assert term["status"] in ("confirmed", "tbc")
        assert set(term.get("note", LANGUAGES)) == set(LANGUAGES)
        assert term.get("parent", "") in {"", *codes(name)} - {term["code"]}


@pytest.mark.parametrize("name", NAMES)
def test_every_word_is_written_with_the_letters_of_its_language(name: str) -> None:
    for term in VOCABULARIES[name]["terms"]:
        for said in (term, term.get("note", {"az": "-", "en": "-", "ru": "-"})):
            assert all(said[language] == said[language].strip() for language in LANGUAGES)
            assert _AZ.fullmatch(said["az"]), said["az"]
            assert _EN.fullmatch(re.sub("“.*?”", "-", said["en"])), said["en"]
            assert _RU.fullmatch(_LATIN_IN_RUSSIAN.sub("-", said["ru"])), said["ru"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_terms_of_a_vocabulary_have_one_word_in_a_language(name: str, language: str) -> None:
    counted = Counter(fold(term[language]) for term in VOCABULARIES[name]["terms"])
    assert [word for word, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("name", NAMES)
def test_another_spelling_leads_to_one_term_and_says_something_new(name: str) -> None:
    terms = VOCABULARIES[name]["terms"]
    taken = Counter(fold(variant) for term in terms for variant in term.get("variants", ()))
    assert "" not in taken
    assert [spelling for spelling, count in taken.items() if count > 1] == []
    for term in terms:
        for other in terms:
            assert not words(other) & {fold(variant) for variant in term.get("variants", ())}, term["code"]


@pytest.mark.parametrize(("name", "typed", "code"), OTHER_SPELLINGS)
def test_spellings_that_people_meet_are_known(name: str, typed: str, code: str) -> None:
    found = [
        term["code"]
        for term in VOCABULARIES[name]["terms"]
        if fold(typed) in words(term) | {fold(variant) for variant in term.get("variants", ())}
    ]
    assert found == [code]


def test_getty_numbers_stand_where_they_belong_and_nowhere_else() -> None:
    stated = {f"{name} {term['code']}": term["exact_match"] for name, term in ALL if "exact_match" in term}
    rights = {f"rights_status {code}": [uri] for code, uri in RIGHTS.items()}
    assert stated == {where: [AAT + number] for where, number in GETTY.items()} | rights


def test_getty_numbers_are_those_that_the_domain_gives(shared: Path) -> None:
    given = set(re.findall(r"\b300\d{6}\b", section_of_terms(shared)))
    assert set(GETTY.values()) | GETTY_LEFT_OUT == given
    assert not set(GETTY.values()) & GETTY_LEFT_OUT


@pytest.mark.parametrize("name", ["material", "support"])
def test_silk_has_no_number_while_two_sources_disagree(name: str) -> None:
    assert "exact_match" not in term_of(name, "silk")


@pytest.mark.parametrize("name", sorted(TO_BE_CONFIRMED))
def test_what_a_specialist_must_confirm_is_marked(name: str) -> None:
    doubtful = codes(name) if TO_BE_CONFIRMED[name] == "*" else TO_BE_CONFIRMED[name].split()
    assert [code for code in doubtful if term_of(name, code)["status"] != "tbc"] == []


@pytest.mark.parametrize("code", sorted(TECHNIQUE_CLASSES))
def test_a_weave_says_its_class_of_technique(code: str) -> None:
    assert term_of("weave_type", code)["note"]["en"] == f"Technique class: {TECHNIQUE_CLASSES[code]}."


def test_the_compositions_are_those_that_the_domain_names(shared: Path) -> None:
    listed = re.search(r"classical examples of the school \[v\]: (.+?)\. Groups given", section_of_terms(shared))
    assert listed
    named = re.split(r"[,;] (?:also )?", re.sub(r" \(.*?\)", "", listed[1]))
    assert sorted(term["az"] for term in VOCABULARIES["composition"]["terms"]) == sorted(named)


@pytest.mark.parametrize("term", VOCABULARIES["composition"]["terms"], ids=codes("composition"))
def test_a_composition_is_transliterated_never_translated(term: dict[str, Any]) -> None:
    spelled = "".join(_ROMAN.get(letter, letter) for letter in term["az"].replace("İ", "i").lower())
    expected = {"garabagh": "karabakh"}.get(spelled, spelled)
    assert term["en"].lower() == expected
    assert term["code"] == re.sub("[ -]", "_", expected)


def test_no_composition_is_named_after_the_district() -> None:
    for term in VOCABULARIES["composition"]["terms"]:
        forms = words(term) | {fold(variant) for variant in term.get("variants", ())}
        assert not [form for form in forms if re.search("kelbe[cj]er|kalbajar|к[яае]льбад?жар", form)], term["code"]


@pytest.mark.parametrize("name", ["school", "carpet_group", "composition", "motif", "layout"])
def test_nothing_about_carpets_states_a_number_of_compositions(name: str) -> None:
    said = [text for term in VOCABULARIES[name]["terms"] for text in term.get("note", {}).values()]
    assert not [text for text in said if re.search(r"\d", text)]


@pytest.mark.parametrize(
    ("name", "caution"),
    [
        ("school", "Classification scheme: seven schools; older literature groups them in four."),
        ("carpet_group", "The group is never derived from the composition by itself."),
        ("motif", "The list is to be confirmed."),
    ],
)
def test_an_attribution_carries_its_caution(name: str, caution: str) -> None:
    assert [term["code"] for term in VOCABULARIES[name]["terms"] if caution not in term["note"]["en"]] == []


# English has the same word as Azerbaijani here.
INTERNATIONAL = {"sponsor", "virtual"}


@pytest.mark.parametrize("name", [name for name in NAMES if not VOCABULARIES[name]["open"]])
def test_every_english_word_of_a_closed_vocabulary_is_english(name: str) -> None:
    for term in VOCABULARIES[name]["terms"]:
        assert term["en"].isascii()
        assert fold(term["en"]) != fold(term["az"]) or term["en"] in INTERNATIONAL, term["code"]


def test_words_begin_small_unless_they_are_names() -> None:
    named = {"school", "carpet_group", "composition", "language", "nationality"}
    proper = {"calendar gregorian", "calendar hijri_lunar", "calendar hijri_solar", "event_type anthem",
              "motif s_element", "spin s", "spin z", "rights_status in_copyright_eu_orphan", "rights_status cc0",
              "rights_status cc_by", "rights_status cc_by_sa", "rights_status cc_by_nc"}  # fmt: skip
    capital = {
        f"{name} {term['code']}"
        for name, term in ALL
        if name not in named and any(term[language][:1].isupper() for language in LANGUAGES)
    }
    assert capital == proper
