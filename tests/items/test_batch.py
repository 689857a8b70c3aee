"""One edit of many works: what each operation does, what is refused, and that the preview tells what the run does."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities.records import AgentRole, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.i18n.wording import SENTENCES
from kalbajar_catalogue.items import batch
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.batch import Case, Finding, Operation, Outcome, Preview, Step, texts
from kalbajar_catalogue.items.records import WORKS, Carpet, Item, Painting, Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Shape
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import WHO, done, everything, live, set_of

SET, CLEAR, ADD, REMOVE = Operation.SET, Operation.CLEAR, Operation.ADD, Operation.REMOVE
REPLACE, COPY, CASE, TIDY = Operation.REPLACE, Operation.COPY, Operation.CASE, Operation.TIDY


def made(catalogue: Catalogue, *works: Item) -> list[str]:
    return [one.uid for one in done(catalogue, lambda work: items.add(work, works))]


def seen(catalogue: Catalogue, uids: Sequence[str], *steps: Step) -> Preview:
    with catalogue.reading() as reading:
        return batch.preview(reading, uids, steps, "en")


def run(catalogue: Catalogue, uids: Sequence[str], *steps: Step, skip: bool = False) -> batch.Ran:
    return done(catalogue, lambda work: batch.run(work, uids, steps, "en", skip_refused=skip))


def shown(catalogue: Catalogue, uid: str) -> dict[str, str]:
    with catalogue.reading() as reading:
        return items.shown(reading, uid, "en")


def after(catalogue: Catalogue, work: Item, *steps: Step) -> dict[str, str]:
    """The texts of a work after these steps; what the preview told is what then stands there."""
    (uid,) = made(catalogue, work)
    told = seen(catalogue, [uid], *steps)
    run(catalogue, [uid], *steps)
    now = shown(catalogue, uid)
    assert {line.key: line.after for line in told.lines if line.outcome is not Outcome.ABSENT}.items() <= now.items()
    return now


@pytest.mark.parametrize(
    ("before", "step", "key", "then"),
    [
        ({"title": Multilingual("Dağ")}, Step("title_az", SET, "Çay"), "title_az", "Çay"),
        ({"title": Multilingual("Dağ")}, Step("title_az", CLEAR), "title_az", ""),
        ({"title": Multilingual("Dağ")}, Step("title_az", Operation.PREPEND, "SAMPLE. "), "title_az", "SAMPLE. Dağ"),
        ({"title": Multilingual("Dağ")}, Step("title_az", Operation.APPEND, ", 2025"), "title_az", "Dağ, 2025"),
        ({"title": Multilingual("Dağ")}, Step("title_az", SET, "x", only_empty=True), "title_az", "Dağ"),
        ({}, Step("title_az", SET, "x", only_empty=True), "title_az", "x"),
        ({"title": Multilingual("a b", "a")}, Step("title", REPLACE, "a", by="c"), "title_en", "c"),
        ({"title": Multilingual("işıq izi")}, Step("title_az", CASE, case=Case.UPPER), "title_az", "İŞIQ İZİ"),
        ({"title": Multilingual("IŞIQ")}, Step("title_az", CASE, case=Case.LOWER), "title_az", "ışıq"),
        ({"title": Multilingual("işıq izi")}, Step("title", CASE, case=Case.WORDS), "title_az", "İşıq İzi"),
        ({"title": Multilingual(en="i am")}, Step("title_en", CASE), "title_en", "I am"),
        ({"title": Multilingual("  Dağ   ,  çay . ")}, Step("title_az", TIDY), "title_az", "Dağ, çay."),
        ({"title": Multilingual("Dağ")}, Step("title_en", COPY, source="title_az"), "title_en", "Dağ"),
        ({"title": Multilingual("Dağ")}, Step("credit_line", COPY, source="title"), "credit_line_az", "Dağ"),
        ({"mount": "45 x 60"}, Step("print_size", COPY, source="mount"), "print_size", "45 × 60 cm"),
        ({}, Step("print_size", SET, "45x60"), "print_size", "45 × 60 cm"),
        ({"edition_number": "10"}, Step("edition_number", REPLACE, "1", by="2"), "edition_number", "20"),
        ({"style_period": ("a", "b")}, Step("style_period", ADD, "b; c"), "style_period", "a; b; c"),
        ({"style_period": ("a", "b")}, Step("style_period", REMOVE, "A"), "style_period", "b"),
        ({"style_period": ("a", "ab")}, Step("style_period", REPLACE, "b", by=""), "style_period", "a"),
        ({"publish": True}, Step("publish", SET, "no"), "publish", "no"),
        ({"date_taken": "2020"}, Step("date_taken", REPLACE, "2020", by="2021"), "date_taken", "2021"),
    ],
)  # fmt: skip
def test_each_operation_does_what_it_says(
    archive: Catalogue, before: dict[str, object], step: Step, key: str, then: str
) -> None:
    values: dict[str, object] = before
    assert after(archive, Photograph(**values), step)[key] == then  # type: ignore[arg-type]  # a table of values


@pytest.mark.parametrize(
    ("finding", "alike", "find", "by", "text", "then"),
    [
        (Finding.PLAIN, False, "dağ", "çay", "dağ dağlar", "çay çaylar"),
        (Finding.WORD, False, "dağ", "çay", "dağ dağlar", "çay dağlar"),
        (Finding.WORD, False, "ab", "x", "_ab ab-c", "_ab x-c"),
        (Finding.PATTERN, False, r"(\d+) x (\d+)", r"\2 × \1", "60 x 45 cm", "45 × 60 cm"),
        (Finding.PATTERN, True, "DAĞ$", "", "Dağ dağ", "Dağ "),
        (Finding.PLAIN, True, "kelbecer", "Laçın", "KƏLBƏCƏR və Kəlbəcər", "Laçın və Laçın"),
        (Finding.WORD, True, "isiq", "nur", "IŞIQ işıqlar Işıq", "nur işıqlar nur"),
        (Finding.PLAIN, True, "ss", "z", "Straße", "Straze"),
        (Finding.PLAIN, True, "s", "z", "Straße", "ztraße"),
        (Finding.PLAIN, False, ".", "!", "a.b", "a!b"),
        (Finding.PLAIN, False, "a", r"\1", "a", r"\1"),
        (Finding.PLAIN, True, "é", "x", "cafe\u0301 é", "cafx x"),
    ],
)
def test_what_is_found_is_replaced(finding: Finding, alike: bool, find: str, by: str, text: str, then: str) -> None:
    assert texts.replacing(Step("title_az", REPLACE, find, by, finding=finding, alike=alike))(text) == then


@given(st.text(max_size=30), st.text(min_size=1, max_size=4))
def test_replacing_by_the_same_changes_nothing(text: str, find: str) -> None:
    for finding in (Finding.PLAIN, Finding.WORD):
        assert texts.replacing(Step("k", REPLACE, find, find, finding=finding))(text) == text


@given(st.text(max_size=30), st.text(min_size=1, max_size=3))
def test_whatever_letters_it_finds_at_least_what_stands_there_as_it_is(text: str, find: str) -> None:
    alike = texts.replacing(Step("k", REPLACE, find, "", alike=True))(text)
    if find.isalpha() and find.isascii():
        assert find not in alike or find in text.replace(find, "")


@given(st.text(max_size=60))
def test_a_tidied_text_stays_as_it_is(text: str) -> None:
    assert texts.tidied(texts.tidied(text)) == texts.tidied(text)


@pytest.mark.parametrize(
    ("step", "code"),
    [
        (Step("title_az", REPLACE, "(", finding=Finding.PATTERN), "pattern.unreadable"),
        (Step("title_az", REPLACE, "(a+)+$", finding=Finding.PATTERN), "pattern.endless"),
        (Step("title_az", REPLACE, "a", r"\2", finding=Finding.PATTERN), "pattern.replacement"),
        (Step("title_az", REPLACE, ""), "batch.nothing_to_find"),
    ],
)
def test_a_step_that_means_nothing_is_refused_in_a_sentence(archive: Catalogue, step: Step, code: str) -> None:
    uids = made(archive, Photograph())
    with pytest.raises(WorldError) as fault:
        seen(archive, uids, step)
    assert fault.value.code == code
    assert "…" not in sentence("en", code, fault.value.problem.values)


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        ("print_size", "large", "size.unreadable"), ("date_taken", "yesterday", "date.unreadable"),
        ("status", "stolen", "term.unknown"), ("count", "1.5", "number.not_whole"),
        ("rating", "6", "number.out_of_range"),
        ("pair_of", "KLB-F-9999", "record.unknown_ref"), ("publish", "perhaps", "yes_no.unreadable"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_at_every_work_and_nothing_is_written(
    archive: Catalogue, key: str, text: str, code: str
) -> None:
    uids = pictured(archive, 2)
    told = seen(archive, uids, Step("title_az", SET, "Başqa"), Step(key, SET, text))
    assert told.of(Outcome.REFUSED) == 2
    assert {line.problem.code for line in told.lines if line.problem} == {code}
    before = everything(archive)
    with pytest.raises(WorldError) as fault:
        run(archive, uids, Step("title_az", SET, "Başqa"), Step(key, SET, text))
    assert (fault.value.code, fault.value.problem.values["count"]) == ("batch.refused", 2)
    assert everything(archive) == before


def pictured(catalogue: Catalogue, count: int) -> list[str]:
    uids = made(catalogue, *(Photograph() for _ in range(count)))

    def tie(work: Work) -> None:
        files = media.add_files(work, [MediaFile(sha256=uid) for uid in uids])
        media.link(work, [MediaLink(media_file=file.uid, owner=uid) for file, uid in zip(files, uids, strict=True)])

    done(catalogue, tie)
    return uids


def test_one_refused_work_is_left_out_when_that_is_wished(catalogue: Catalogue) -> None:
    good, bad = made(catalogue, Photograph(date_taken="2020"), Photograph(date_taken="2021-02"))
    step = Step("date_taken", REPLACE, "20", by="19")
    broken = Step("date_taken", REPLACE, "-02", by="-13")
    told = seen(catalogue, [good, bad], step, broken)
    assert (told.of(Outcome.CHANGES), told.of(Outcome.REFUSED)) == (1, 1)
    ran = run(catalogue, [good, bad], step, broken, skip=True)
    assert (ran.changed, ran.refused) == ((good,), 1)
    assert (shown(catalogue, good)["date_taken"], shown(catalogue, bad)["date_taken"]) == ("1919", "2021-02")


def test_the_picture_of_a_work_is_edited_with_it_and_a_work_without_one_says_so(catalogue: Catalogue) -> None:
    (with_one,) = pictured(catalogue, 1)
    (without,) = made(catalogue, Carpet())
    steps = (Step("alt_text_en", SET, "A bridge"), Step("rating", SET, "4"), Step("weave_type", SET, "zili"))
    told = seen(catalogue, [with_one, without], *steps)
    absent = {(line.uid, line.key): line.problem.code for line in told.lines if line.problem}
    assert absent == {(without, "alt_text_en"): "record.no_picture", (without, "rating"): "record.no_picture",
                      (with_one, "weave_type"): "batch.no_field"}  # fmt: skip
    run(catalogue, [with_one, without], *steps)
    with catalogue.reading() as reading:
        (link,) = media.links_of(reading, with_one)
    assert (link.alt_text.en, link.rating) == ("A bridge", 4)


def test_works_of_several_kinds_are_one_step_of_undo(catalogue: Catalogue) -> None:
    uids = made(catalogue, *(kind(title=Multilingual("Ad")) for kind in WORKS))
    before = live(catalogue)
    steps = (Step("maker", ADD, "Yeni Usta (artisan)"), Step("subject", ADD, "bridges"), Step("title_az", CLEAR))
    number = set_of(catalogue, lambda work: batch.run(work, uids, steps, "en"))
    now = live(catalogue)
    assert all("title_az" not in now[uid] and now[uid]["subject"] for uid in uids)
    done(catalogue, lambda work: history.undo(work, number))
    assert {uid: flat for uid, flat in live(catalogue).items() if uid in before} == before


def test_looking_makes_nobody_and_the_run_makes_everybody_once(catalogue: Catalogue) -> None:
    uids = made(catalogue, Photograph(), Photograph())
    steps = (
        Step("photographer", SET, "Rəna Əliyeva; Tural"),
        Step("place_taken", ADD, "İstisu"),
        Step("subject", ADD, "zaman"),
    )
    before = everything(catalogue)
    told = seen(catalogue, uids, *steps)
    assert told.makes == ("Rəna Əliyeva", "Tural", "İstisu", "zaman")
    assert everything(catalogue) == before
    run(catalogue, uids, *steps)
    kinds = [one.kind for uid, one in everything(catalogue).items() if uid not in before]
    assert sorted(kinds) == ["agent", "agent", "place", Term.kind]
    assert shown(catalogue, uids[0])["photographer"] == "Rəna Əliyeva; Tural"


def test_somebody_is_taken_out_in_every_role_or_in_the_one_that_is_named(catalogue: Catalogue) -> None:
    ana = done(catalogue, lambda work: authorities.named(work, "agent", "Ana", "en"))
    roles = (AgentRole(ana, "photographer"), AgentRole(ana, "printer"))
    one, other = made(catalogue, Photograph(photographer=roles), Photograph(photographer=roles))
    run(catalogue, [one], Step("photographer", REMOVE, "Ana"))
    run(catalogue, [other], Step("photographer", REMOVE, "Ana (printer)"))
    with catalogue.reading() as reading:
        found = items.get(reading, one), items.get(reading, other)
    assert [items.roles_of(item) for item in found] == [(), roles[:1]]


def test_taking_out_somebody_unknown_changes_nothing_and_makes_nobody(catalogue: Catalogue) -> None:
    uids = made(catalogue, Photograph())
    before = everything(catalogue)
    assert seen(catalogue, uids, Step("photographer", REMOVE, "Nobody")).of(Outcome.SAME) == 1
    run(catalogue, uids, Step("photographer", REMOVE, "Nobody"))
    assert everything(catalogue) == before


def test_only_what_would_newly_be_doubtful_is_told(catalogue: Catalogue) -> None:
    good, strange = made(catalogue, Carpet(), Carpet(knots_horizontal_dm=9000))
    told = seen(catalogue, [good, strange], Step("knots_vertical_dm", SET, "9000"))
    doubts = {line.uid: [problem.field for problem in line.doubts] for line in told.lines}
    assert doubts == {good: ["knots_vertical_dm"], strange: ["knots_vertical_dm"]}
    assert told.doubted == 2
    assert seen(catalogue, [good, strange], Step("title_az", SET, "x")).doubted == 0


def test_what_stands_there_now_is_counted(catalogue: Catalogue) -> None:
    uids = made(catalogue, Carpet(knots_horizontal_dm=36), Carpet(knots_horizontal_dm=36), Carpet(), Painting())
    with catalogue.reading() as reading:
        assert batch.spread(reading, uids, "knots_horizontal_dm", "en") == (("36", 2), ("", 1))
        assert batch.spread(reading, uids, "alt_text_en", "en") == ()
        assert batch.kinds_of(reading, uids) == {"carpet": 3, "painting": 1}


def test_steps_on_one_field_build_on_each_other(catalogue: Catalogue) -> None:
    told = after(catalogue, Photograph(), Step("title_az", SET, "dağ"), Step("title_az", CASE, case=Case.UPPER))
    assert told["title_az"] == "DAĞ"


def test_a_work_in_the_trash_is_left_alone(catalogue: Catalogue) -> None:
    uids = made(catalogue, Photograph(), Photograph())
    done(catalogue, lambda work: items.delete(work, uids[0], ""))
    assert run(catalogue, uids, Step("title_az", SET, "x")).changed == (uids[1],)


def test_a_batch_is_called_by_its_field_and_its_works(catalogue: Catalogue) -> None:
    uids = made(catalogue, Photograph(), Photograph())
    run(catalogue, uids, Step("title_az", SET, "x"), Step("title_en", SET, "y"))
    with catalogue.reading() as reading:
        (newest, *_) = history.change_sets(reading)
    assert newest.action.code == "records.batch_field"
    assert newest.action.values == {"count": 2, "field": "Title"}
    assert batch.action_of((Step("title_az", CLEAR), Step("rating", CLEAR)), 2).code == "records.batch_fields"
    assert newest.who == WHO


def test_no_field_of_the_program_is_offered_and_every_field_has_operations() -> None:
    fields = batch.offered([work.kind for work in WORKS])
    assert not [field.name for field in fields if field.declared.system]
    assert {"title", "weave_class", "photographer", "alt_text", "rating"} <= {field.name for field in fields}
    for field in fields:
        operations = batch.operations_of(field)
        assert operations[:2] == (SET, CLEAR)
        assert (ADD in operations) == (field.shape in (Shape.LIST, Shape.GROUPS))


def test_what_cannot_be_done_to_a_field_is_refused(catalogue: Catalogue) -> None:
    uids = made(catalogue, Photograph())
    told = seen(catalogue, uids, Step("publish", ADD, "yes"))
    assert [line.problem.code for line in told.lines if line.problem] == ["batch.not_for_field"]


def test_texts_and_names_are_shown_as_the_form_shows_them(catalogue: Catalogue) -> None:
    (uid,) = made(catalogue, Carpet())
    typed = {"maker": "Gül; Gül Ana (artisan)", "dimension": "310 × 145 cm", "warp": "wool (white, 2-ply)",
             "subject": "bridges; snow", "material": "wool; silk", "colours": "red (natural)"}  # fmt: skip
    done(catalogue, lambda work: items.enter(work, uid, typed, "en"))
    for language in LANGUAGES:
        with catalogue.reading() as reading:
            told = batch.preview(reading, [uid], [Step(key, CLEAR) for key in typed], language)
            form = items.shown(reading, uid, language)
        assert {line.key: line.before for line in told.lines} == {key: form[key] for key in typed}


def test_every_sentence_of_a_batch_is_there() -> None:
    problems = ("refused", "no_field", "not_for_field", "nothing_to_find")
    patterns = ("unreadable", "endless", "replacement", "text_too_long")
    codes = {*(f"batch.{name}" for name in problems), *(f"pattern.{name}" for name in patterns)}
    assert codes | {"action.records.batch_field", "action.records.batch_fields"} <= SENTENCES.keys()


@pytest.mark.parametrize(
    ("work", "steps", "key", "then"),
    [
        (Carpet(title=Multilingual("Çiçi")), [Step("weave_type", COPY, source="title")], "weave_type", "Çiçi"),
        (Photograph(title=Multilingual("OLD")), [Step("object_number", COPY, source="title")], "object_number", "OLD"),
        (Photograph(title=Multilingual("OLD")),
         [Step("title_az", SET, "NEW"), Step("object_number", COPY, source="title")], "object_number", "NEW"),
        (Photograph(title=Multilingual(ru="ТРИ")), [Step("object_number", COPY, source="title")], "object_number",
         "ТРИ"),
        (Photograph(title=Multilingual("A", "B")),
         [Step("title_az", CLEAR), Step("object_number", COPY, source="title")], "object_number", "B"),
        (Photograph(title=Multilingual("A", "B")), [Step("credit_line", COPY, source="title")], "credit_line_en", "B"),
        (Photograph(title=Multilingual("A"), credit_line=Multilingual(en="kept")),
         [Step("credit_line", COPY, source="title")], "credit_line_en", "kept"),
        (Photograph(), [Step("object_number", COPY, source="title")], "object_number", ""),
    ],
)  # fmt: skip
def test_a_text_in_several_languages_is_copied_to_a_field_without_any(
    catalogue: Catalogue, work: Item, steps: list[Step], key: str, then: str
) -> None:
    assert after(catalogue, work, *steps)[key] == then


def test_a_work_that_is_left_out_leaves_nobody_behind(catalogue: Catalogue) -> None:
    good, bad = made(catalogue, Photograph(date_taken="2020"), Photograph(date_taken="2021-02"))
    steps = (Step("photographer", COPY, source="internal_note"), Step("date_taken", REPLACE, "-02", by="-13"))
    done(catalogue, lambda work: items.change(work, bad, {"internal_note": "Gül"}))
    done(catalogue, lambda work: items.change(work, good, {"internal_note": "Ana"}))
    assert run(catalogue, [bad, good], *steps, skip=True).refused == 1
    with catalogue.reading() as reading:
        assert [name.best("en").text for _, name in authorities.names(reading, "agent")] == ["Ana"]
    assert (shown(catalogue, good)["photographer"], shown(catalogue, bad)["photographer"]) == ("Ana", "")
