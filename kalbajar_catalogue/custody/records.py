"""Loans, condition reports and movements (DOMAIN 2.10). Every field is private: none of it ever leaves the house."""

from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare

_private = partial(declare, private=True)


@dataclass(frozen=True, kw_only=True)
class Loan(Record):
    """An agreement with a lender: who lends, from when to when, on what conditions."""

    kind: ClassVar[str] = "loan"

    number: str = _private(
        "", "loan", "Loan number", "The number of the agreement.", az="icarə nömrəsi; müqavilə nömrəsi",
        en="loan number; number", ru="номер договора",
    )  # fmt: skip
    status: str = _private(
        "requested", "loan", "Status", "Requested, agreed, with us, or returned.", vocabulary="loan_status",
        az="status", en="status; loan status", ru="статус",
    )  # fmt: skip
    exhibition: str = _private(
        "", "loan", "For the exhibition", "The exhibition for which the works are lent.", refers="exhibition",
        az="sərgi", en="exhibition; for exhibition", ru="выставка",
    )  # fmt: skip
    lender: str = _private(
        "", "people", "Lender", "The museum or person that lends.", refers="agent", lido="repositoryName",
        az="borc verən", en="lender", ru="владелец; заимодатель",
    )  # fmt: skip
    lender_contact: str = _private(
        "", "people", "Lender's contact", "Whom to write to about the loan.", refers="agent",
        az="borc verənin əlaqələndiricisi", en="lender contact", ru="контакт владельца",
    )  # fmt: skip
    lender_authoriser: str = _private(
        "", "people", "Authorised by", "Who signs for the lender.", refers="agent", az="borc verən tərəfdən təsdiq",
        en="lender authoriser; authorised by", ru="утверждает со стороны владельца",
    )  # fmt: skip
    borrower_contact: str = _private(
        "", "people", "Our contact", "Who answers for the loan with us.", refers="agent",
        az="bizim əlaqələndirici", en="borrower contact; our contact", ru="наш контакт",
    )  # fmt: skip
    begin: str = _private(
        "", "time", "Lent from", "Year, month or day.", date=True, example="2025-11-01", az="başlanğıc",
        en="begin; loan begins; lent from", ru="начало",
    )  # fmt: skip
    end: str = _private(
        "", "time", "Lent until", "Year, month or day.", date=True, az="son", en="end; loan ends; lent until",
        ru="окончание",
    )  # fmt: skip
    due_back: str = _private(
        "", "time", "Due back", "When the works must be with the lender again.", date=True,
        az="qaytarılma müddəti", en="due back; due", ru="срок возврата",
    )  # fmt: skip
    renewal: str = _private(
        "", "time", "Renewed until", "The new end, when the loan was prolonged.", date=True, az="uzadılma",
        en="renewal; renewed until", ru="продлено до",
    )  # fmt: skip
    returned_on: str = _private(
        "", "time", "Returned on", "When the last work was back with the lender.", date=True,
        az="qaytarılma tarixi", en="returned on; returned", ru="возвращено",
    )  # fmt: skip
    conditions: str = _private(
        "", "loan", "Conditions", "What the lender asks for.", long=True, lido="event[Object loan assessment]",
        az="şərtlər", en="conditions; loan conditions", ru="условия",
    )  # fmt: skip
    credit_wording: Multilingual = _private(
        NOTHING, "loan", "Wording of the credit", "How the lender wants to be named, in each language.",
        az="minnətdarlıq mətni", en="credit wording", ru="формулировка благодарности",
    )  # fmt: skip
    agreement_file: str = _private(
        "", "loan", "Agreement", "The signed agreement, kept as an attachment.", refers="attachment",
        az="müqavilə faylı", en="agreement file; agreement", ru="файл договора",
    )  # fmt: skip
    note: str = _private(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", long=True,
        az="daxili qeyd", en="internal note; note", ru="внутренняя заметка",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class LoanItem(Record):
    """A work in a loan: its value, and what it needs on the way and in the hall."""

    kind: ClassVar[str] = "loan_item"

    loan: str = _private(
        "", "loan", "Loan", "The agreement that this work belongs to.", system=True, refers="loan", owner=True,
        az="icarə; müqavilə", en="loan", ru="договор",
    )  # fmt: skip
    item: str = _private(
        "", "loan", "Work", "The work that is lent.", system=True, refers="item", az="əsər", en="work; item",
        ru="работа",
    )  # fmt: skip
    value: float | None = _private(
        None, "value", "Value", "The insured value, as a bare number.", example="12000", az="dəyər",
        en="value; insurance value; insured value", ru="стоимость; страховая стоимость",
    )  # fmt: skip
    currency: str = _private(
        "", "value", "Currency", "Three letters: AZN, EUR, USD.", example="AZN", az="valyuta", en="currency",
        ru="валюта",
    )  # fmt: skip
    value_date: str = _private(
        "", "value", "Valued on", "When the value was given.", date=True, az="qiymətləndirmə tarixi",
        en="value date; valued on", ru="дата оценки",
    )  # fmt: skip
    insurer: str = _private(
        "", "value", "Insurer", "Who insures the work, or the state that guarantees for it.", refers="agent",
        az="sığortaçı", en="insurer", ru="страховщик",
    )  # fmt: skip
    light_max_lux: int | None = _private(
        None, "care", "Most light", "In lux.", unit="lx", example="50", az="işıq həddi, lüks",
        en="light; lux; maximum lux", ru="предел освещённости, лк",
    )  # fmt: skip
    rh_min: float | None = _private(
        None, "care", "Least humidity", "Relative humidity, in per cent.", unit="%", example="45",
        az="rütubət, ən az", en="rh min; minimum humidity", ru="влажность, не ниже",
    )  # fmt: skip
    rh_max: float | None = _private(
        None, "care", "Most humidity", "Relative humidity, in per cent.", unit="%", example="55",
        az="rütubət, ən çox", en="rh max; maximum humidity", ru="влажность, не выше",
    )  # fmt: skip
    temp_min: float | None = _private(
        None, "care", "Lowest temperature", "In degrees Celsius.", unit="°C", example="18", az="temperatur, ən az",
        en="temperature min; minimum temperature", ru="температура, не ниже",
    )  # fmt: skip
    temp_max: float | None = _private(
        None, "care", "Highest temperature", "In degrees Celsius.", unit="°C", example="22", az="temperatur, ən çox",
        en="temperature max; maximum temperature", ru="температура, не выше",
    )  # fmt: skip
    mount: str = _private(
        "", "care", "Mount", "How the lender wants it hung, laid or framed.", long=True, az="montaj",
        en="mount; mounting", ru="монтировка",
    )  # fmt: skip
    handling: str = _private(
        "", "care", "Handling", "Who may touch it, and how.", long=True, az="davranma qaydası", en="handling",
        ru="обращение",
    )  # fmt: skip
    packing: str = _private(
        "", "care", "Packing", "Crate, rolls, wrapping.", long=True, az="qablaşdırma", en="packing", ru="упаковка",
    )  # fmt: skip
    security: str = _private(
        "", "care", "Security", "Case, alarm, guard.", long=True, az="təhlükəsizlik", en="security",
        ru="безопасность",
    )  # fmt: skip
    note: str = _private(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", long=True,
        az="daxili qeyd", en="internal note; note", ru="внутренняя заметка",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class ConditionReport(Record):
    """What state a work was in on one day."""

    kind: ClassVar[str] = "condition_report"

    item: str = _private(
        "", "condition", "Work", "The work that was looked at.", system=True, refers="item", owner=True, az="əsər",
        en="work; item", ru="работа",
    )  # fmt: skip
    loan: str = _private(
        "", "condition", "Loan", "The loan for which it was checked, when there is one.", refers="loan",
        az="icarə; müqavilə", en="loan", ru="договор",
    )  # fmt: skip
    date: str = _private(
        "", "condition", "Checked on", "Year, month or day.", date=True, example="2025-11-20",
        lido="event[Condition assessment]/eventDate", az="yoxlama tarixi", en="date; checked on; condition date",
        ru="дата осмотра",
    )  # fmt: skip
    reason: str = _private(
        "", "condition", "Why it was checked", "On arrival, on leaving, from time to time, after damage.",
        vocabulary="condition_reason", az="yoxlama səbəbi", en="reason; condition reason", ru="причина осмотра",
    )  # fmt: skip
    checked_by: str = _private(
        "", "condition", "Checked by", "Who looked at it.", refers="agent", az="yoxlayan", en="checked by; checker",
        ru="кто осмотрел",
    )  # fmt: skip
    overall: str = _private(
        "", "condition", "Overall condition", "Good, fair, poor or unstable.", vocabulary="condition",
        az="ümumi vəziyyət; vəziyyət", en="overall; condition", ru="общее состояние; состояние",
    )  # fmt: skip
    completeness: str = _private(
        "", "condition", "What is lacking", "Losses and missing parts.", long=True, az="tamlıq",
        en="completeness; losses", ru="утраты; комплектность",
    )  # fmt: skip
    note: str = _private(
        "", "condition", "What was found", "Wear, stains, tears, repairs, restoration.", long=True, az="qeyd",
        en="note; condition note", ru="заметка о состоянии",
    )  # fmt: skip
    marks: tuple[str, ...] = _private(
        (), "condition", "Marks on the picture", "Damage that is marked on a picture of the work.", refers="region",
        az="şəkildəki işarələr", en="marks; damage marks", ru="отметки на снимке",
    )  # fmt: skip
    recommendation: str = _private(
        "", "condition", "Recommendation", "What should be done.", long=True, az="tövsiyə", en="recommendation",
        ru="рекомендация",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Movement(Record):
    """One way of a work from one place to another."""

    kind: ClassVar[str] = "movement"

    item: str = _private(
        "", "movement", "Work", "The work that was moved.", system=True, refers="item", owner=True, az="əsər",
        en="work; item", ru="работа",
    )  # fmt: skip
    from_location: str = _private(
        "", "movement", "From", "Room, shelf or building.", az="haradan", en="from; from location", ru="откуда",
    )  # fmt: skip
    to_location: str = _private(
        "", "movement", "To", "Room, shelf or building.", az="haraya", en="to; to location; location", ru="куда",
    )  # fmt: skip
    date: str = _private(
        "", "movement", "Moved on", "Day, with the hour when it matters.", moment=True, example="2025-11-20",
        az="köçürmə tarixi", en="date; moved on; removal date", ru="дата перемещения",
    )  # fmt: skip
    moved_by: str = _private(
        "", "movement", "Moved by", "Who carried it, or answered for it.", refers="agent", az="köçürən",
        en="moved by; by", ru="кто переместил",
    )  # fmt: skip
    method: str = _private(
        "", "movement", "How", "By hand, in a crate, by lorry.", az="köçürmə üsulu", en="method; movement method",
        ru="способ перемещения",
    )  # fmt: skip
    reason: str = _private(
        "", "movement", "Reason", "Exhibition, storage, loan, conservation, photography.",
        vocabulary="movement_reason", az="səbəb", en="reason; movement reason", ru="причина",
    )  # fmt: skip
    planned_return: str = _private(
        "", "movement", "Planned return", "Year, month or day.", date=True, az="planlaşdırılan qayıdış",
        en="planned return; planned removal", ru="планируемый возврат",
    )  # fmt: skip
    note: str = _private(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", long=True,
        az="daxili qeyd", en="internal note; note", ru="внутренняя заметка",
    )  # fmt: skip
