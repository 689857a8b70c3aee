"""Consent of the people shown: kept with the photograph, and a child without a written one keeps it out."""

from itertools import product

import pytest

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import consents
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.consents import Shown
from kalbajar_catalogue.items.groups import PersonShown
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done

CODES = ("", "none", "verbal", "written", "not_needed")


def shown(work: Work, *names: str) -> tuple[str, list[str]]:
    agents = [authorities.named(work, "agent", name, "en") for name in names]
    picture = Photograph(title=Multilingual(en="At school"), persons_shown=tuple(map(PersonShown, agents)))
    return items.add(work, [picture])[0].uid, agents


@pytest.mark.parametrize(("code", "minor"), list(product(CODES, (False, True))))
def test_only_a_child_without_a_written_consent_keeps_a_photograph_out(code: str, minor: bool) -> None:
    person = PersonShown("x", code, minor)
    assert consents.keeps_out(person) == (minor and code != "written")
    assert consents.is_open(person) == (code in ("", "none") or (minor and code != "written"))


def test_consent_is_set_for_one_and_the_others_stay(catalogue: Catalogue) -> None:
    photograph, agents = done(catalogue, lambda work: shown(work, "Leyla", "Orxan"))
    done(catalogue, lambda work: consents.set_consent(work, photograph, agents[1], "yazılı", True))
    with catalogue.reading() as reading:
        assert consents.people_shown(reading) == (
            Shown(photograph, agents[0]), Shown(photograph, agents[1], "written", True),
        )  # fmt: skip
        assert consents.people_shown(reading, ()) == ()


def test_consent_is_taken_back_by_an_empty_one(catalogue: Catalogue) -> None:
    photograph, (agent,) = done(catalogue, lambda work: shown(work, "Leyla"))
    done(catalogue, lambda work: consents.set_consent(work, photograph, agent, "verbal", False))
    done(catalogue, lambda work: consents.set_consent(work, photograph, agent, "", False))
    with catalogue.reading() as reading:
        assert consents.people_shown(reading) == (Shown(photograph, agent),)


def test_somebody_who_is_not_shown_and_a_word_that_is_none_are_refused(catalogue: Catalogue) -> None:
    photograph, (agent,) = done(catalogue, lambda work: shown(work, "Leyla"))
    with pytest.raises(WorldError, match=r"consent\.not_shown"):
        done(catalogue, lambda work: consents.set_consent(work, photograph, "somebody", "written", False))
    with pytest.raises(WorldError, match=r"term\.unknown"):
        done(catalogue, lambda work: consents.set_consent(work, photograph, agent, "perhaps", False))
