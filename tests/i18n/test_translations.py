"""Every text of the core has its Azerbaijani and its Russian words, and every code has a sentence."""

import ast
import io
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po

from kalbajar_catalogue.app.translating import TRANSLATED, brought_up_to_date, unfinished
from kalbajar_catalogue.i18n.wording import SENTENCES
from kalbajar_catalogue.settings.paths import resources

PACKAGE = Path(__file__).resolve().parents[2] / "kalbajar_catalogue"
RAISING = {"WorldError", "Problem", "Finding", "Refusal", "note"}
PREFIXED = {"Action": "action", "OpenPoint": "open"}
FAMILIES = {code.split(".")[0] for code in SENTENCES} | {"print"}
NAMED_BY_WHAT_THEY_TAKE_BACK = {"undo", "redo"}
SAME_IN_ENGLISH = {"az": {"Format", "Material", "Ornament", "Status"}, "ru": set[str]()}
BLANK = re.compile(r"\{[^}]*\}")
CODE = re.compile(r"[a-z_]+(\.[a-z_]+)+")
CYRILLIC = re.compile(r"[\u0400-\u052f]")
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
LOOK_ALIKE = re.compile(r"[\u01dd\u018e\u0307]|[\u0400-\u052f]")
WORD = re.compile(r"[^\W\d_]")
QUOTES = {"az": re.compile(r"[\"«»„]"), "ru": re.compile(r"[\"“”„]")}

in_both = pytest.mark.parametrize("language", TRANSLATED)


@in_both
def test_nothing_is_unfinished(language: str) -> None:
    assert not unfinished(brought_up_to_date(language))


@in_both
def test_every_form_keeps_the_placeholders(language: str) -> None:
    wrong = [form for ids, forms in _texts(language) for form in forms if _holes(form) != _holes(ids[-1])]
    assert not wrong


@in_both
def test_every_form_ends_as_the_english_does(language: str) -> None:
    wrong = [form for ids, forms in _texts(language) for form in forms if _end(form) != _end(ids[-1])]
    assert not wrong


@in_both
def test_the_compiled_file_says_what_the_source_says(language: str) -> None:
    with _file(language, "po").open("rb") as stream:
        source = read_po(stream, locale=language)
    with _file(language, "mo").open("rb") as stream:
        compiled = _strings(read_mo(stream))
    assert compiled == _strings(_compiled(source))


@in_both
def test_no_english_is_left(language: str) -> None:
    left = {
        form for ids, forms in _texts(language) for form in forms if form in ids and WORD.search(BLANK.sub("", form))
    }
    assert left <= SAME_IN_ENGLISH[language]


@in_both
def test_quotes_are_those_of_the_language(language: str) -> None:
    wrong = [form for _, forms in _texts(language) for form in forms if QUOTES[language].search(form)]
    assert not wrong


def test_azerbaijani_has_no_foreign_letters() -> None:
    wrong = [form for _, forms in _texts("az") for form in forms if LOOK_ALIKE.search(form)]
    assert not wrong


def test_no_russian_word_mixes_two_alphabets() -> None:
    words = [word for _, forms in _texts("ru") for form in forms for word in re.findall(r"\w+", form)]
    assert not [word for word in words if CYRILLIC.search(word) and LATIN.search(word)]


@pytest.mark.parametrize(("language", "forms"), [("az", 1), ("ru", 3)])
def test_numerals_have_the_forms_of_the_language(language: str, forms: int) -> None:
    plurals = [found for ids, found in _texts(language) if len(ids) > 1]
    assert plurals
    assert [found for found in plurals if len(set(found)) > forms or len(found) < forms] == []


def test_every_code_has_a_sentence() -> None:
    missing = sorted(set(_codes()) - SENTENCES.keys())
    assert not missing


def _texts(language: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The English and the translated forms of every text."""
    return [(_forms(one.id), _forms(one.string)) for one in brought_up_to_date(language) if one.id]


def _forms(text: object) -> tuple[str, ...]:
    return tuple(map(str, text)) if isinstance(text, tuple | list) else (str(text),)


def _holes(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def _end(text: str) -> str:
    return text[-1:] if text[-1:] in ".:;!?…" else ""


def _file(language: str, ending: str) -> Path:
    return resources() / "translations" / f"core_{language}.{ending}"


def _compiled(source: Catalog) -> Catalog:
    file = io.BytesIO()
    write_mo(file, source)
    file.seek(0)
    return read_mo(file)


def _strings(catalogue: Catalog) -> dict[tuple[str, ...], tuple[str, ...]]:
    messages: list[Message] = [one for one in catalogue if one.id]
    return {_forms(one.id): _forms(one.string) for one in messages}


def _codes() -> Iterator[str]:
    """Every code the package raises or notes, and every name it gives to an action or an open point."""
    for file in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        for call in calls:
            yield from _codes_in(call)
        for assigned in (node for node in ast.walk(tree) if isinstance(node, ast.Assign)):
            if any(isinstance(target, ast.Name) and target.id == "code" for target in assigned.targets):
                yield from filter(CODE.fullmatch, _words(assigned.value))
        if any(map(_takes_its_code_from_elsewhere, calls)):
            yield from (word for word in _words(tree) if CODE.fullmatch(word) and word.split(".")[0] in FAMILIES)


def _codes_in(call: ast.Call) -> Iterator[str]:
    name, words = _name(call), [word for first in call.args[:1] for word in _words(first)]
    if name in RAISING:
        yield from (word for word in words if CODE.fullmatch(word))
    elif name in PREFIXED:
        yield from (f"{PREFIXED[name]}.{word}" for word in words if word not in NAMED_BY_WHAT_THEY_TAKE_BACK)


def _takes_its_code_from_elsewhere(call: ast.Call) -> bool:
    """Whether the codes stand in a table of the module instead of in the call."""
    by_variable = _name(call) in {"WorldError", "Problem"} and not list(_words(call.args[0]))
    return by_variable or any(keyword.arg == "problems" for keyword in call.keywords)


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def _words(tree: ast.AST) -> Iterator[str]:
    for part in ast.walk(tree):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value
