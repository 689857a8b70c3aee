"""Who made a work, when nobody knows: said once, in words of each language."""

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.freezing.statements import people_of
from kalbajar_catalogue.i18n.languages import Multilingual

WEAVER = Multilingual("naməlum toxucu", "unknown weaver", "неизвестная ткачиха")


def test_a_maker_whom_nobody_knows_is_named_so() -> None:
    (person,) = people_of([AgentRole(qualifier="unknown", role="weaver")], {}, "author")
    assert (person.name, person.uid) == (Multilingual("Naməlum", "Unknown", "Неизвестен"), "")
    assert person.role_label.en == "weaver"


def test_an_unknown_weaver_with_a_record_is_not_called_unknown_twice() -> None:
    (person,) = people_of([AgentRole(agent="w", qualifier="unknown")], {"w": WEAVER}, "weaver")
    assert person.name == WEAVER


def test_a_doubt_about_somebody_known_is_said() -> None:
    (person,) = people_of([AgentRole(agent="w", qualifier="attributed")], {"w": WEAVER}, "weaver")
    assert person.name.en == "unknown weaver (attributed to)"


def test_somebody_of_whom_nothing_is_said_is_left_out() -> None:
    assert people_of([AgentRole(role="weaver")], {}, "author") == ()
