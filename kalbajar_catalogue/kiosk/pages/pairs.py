"""Then and now: two views of one place, and the way to all other pairs."""

from kalbajar_catalogue.kiosk.saying import Asked, Said, card
from kalbajar_catalogue.kiosk.shows import Hung
from kalbajar_catalogue.kiosk.subjects import reading
from kalbajar_catalogue.kiosk.subjects.pairing import Pair, asked_for, chain_of, pairs

UNDATED = "undated"


def say(asked: Asked) -> Said | None:
    """The pair of the argument (the key of a view, of both with `&` between, nothing for the first), or None.

    `then`, `now`: a card with `date` ('' when it is not known), `short`, `place`. `same_viewpoint`; `comparable` when
    both can be seen. `place` and `count` among all pairs, which `strip` names in order; `previous` and `next` are
    arguments, '' when there is one pair only. `chain` are the other pairs that share a view with this one.
    """
    found = pairs(asked.shows)
    place = asked_for(asked.argument, found)
    if place < 0:
        return None
    pair = found[place]
    several = len(found) > 1
    return {
        "argument": pair.argument,
        "place": place,
        "count": len(found),
        "then": _side(asked, pair.before),
        "now": _side(asked, pair.after),
        "same_viewpoint": pair.same_viewpoint,
        "comparable": pair.shown,
        "previous": found[place - 1].argument if several else "",
        "next": found[(place + 1) % len(found)].argument if several else "",
        "strip": [_small(asked, one, number) for number, one in enumerate(found)],
        "chain": [_small(asked, one, found.index(one)) for one in chain_of(pair, found) if one != pair],
    }


def _side(asked: Asked, hung: Hung) -> Said:
    return {
        **card(hung, asked.language),
        "date": _date(asked, hung),
        "short": asked.told(reading.short(hung.work)),
        "place": asked.told(hung.work.place),
    }


def _small(asked: Asked, pair: Pair, place: int) -> Said:
    then, now = card(pair.before, asked.language), card(pair.after, asked.language)
    return {
        "argument": pair.argument,
        "place": place,
        "numbers": [then["number"], now["number"]],
        "dates": [_date(asked, pair.before), _date(asked, pair.after)],
        "then": then["picture"],
        "now": now["picture"],
    }


def _date(asked: Asked, hung: Hung) -> str:
    """When it was taken, as the edition says it; nothing where it only says that this is not known."""
    return "" if hung.work.theme == UNDATED else hung.work.date.best(asked.language).text
