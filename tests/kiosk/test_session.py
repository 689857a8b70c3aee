"""The stay of one visitor, with a clock worked by hand."""

from PySide6.QtGui import QGuiApplication

from kalbajar_catalogue.kiosk.idle import Mood, Patience
from kalbajar_catalogue.kiosk.session import Session


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def made(clock: Clock) -> Session:
    return Session(Patience(60, 20), clock=clock)


def test_after_the_count_everything_is_as_in_the_beginning(qapp: QGuiApplication) -> None:
    clock = Clock()
    session = made(clock)
    ends: list[str] = []
    session.ended.connect(lambda why: ends.append(why))
    session.begin("ru")
    session.open("work", "1")
    session.toggleLarge()
    session.toggleContrast()
    clock.now += 61
    session.tick()
    assert session.mood is Mood.ASKING
    clock.now += 20
    session.tick()
    assert (session.mood, session.spot.page, session.tongue) == (Mood.ATTRACT, "attract", "az")
    assert not session.property("large")
    assert not session.property("contrast")
    assert ends == ["idle"]


def test_a_touch_while_it_asks_keeps_the_page(qapp: QGuiApplication) -> None:
    clock = Clock()
    session = made(clock)
    session.begin("en")
    session.open("work", "1")
    clock.now += 70
    session.tick()
    session.stay()
    assert (session.mood, session.spot.argument) == (Mood.AWAKE, "1")


def test_a_language_that_is_not_spoken_here_changes_nothing(qapp: QGuiApplication) -> None:
    session = Session(Patience(), languages=("az", "ru"))
    session.begin("en")
    assert session.tongue == "az"


def test_going_home_by_hand_ends_the_stay_once(qapp: QGuiApplication) -> None:
    session = made(Clock())
    ends: list[str] = []
    session.ended.connect(lambda why: ends.append(why))
    session.begin("en")
    session.leave()
    session.leave()
    assert ends == ["home"]


def test_when_others_hear_of_the_end_nobody_s_page_is_open(qapp: QGuiApplication) -> None:
    clock = Clock()
    session = made(clock)
    heard: list[tuple[Mood, str, str]] = []
    session.moodChanged.connect(lambda: heard.append((session.mood, session.spot.page, session.tongue)))
    session.begin("en")
    session.open("work", "1")
    heard.clear()
    session.leave()
    session.moodChanged.disconnect()
    assert heard == [(Mood.ATTRACT, "attract", "az")]


def test_from_what_attracts_only_a_way_in_leads_on(qapp: QGuiApplication) -> None:
    session = made(Clock())
    session.turn("work", "1")
    session.back()
    session.start()
    assert session.spot.page == "attract"
    session.open("work", "1")
    assert (session.mood, session.spot.page) == (Mood.AWAKE, "work")


def test_a_question_waits_for_the_finger_and_is_answered_when_it_lifts(qapp: QGuiApplication) -> None:
    clock = Clock()
    session = made(clock)
    session.begin("en")
    clock.now += 79
    session.tick()
    session.touch()
    clock.now += 15
    session.tick()
    moods = [session.mood]
    session.lift()
    QGuiApplication.processEvents()
    moods.append(session.mood)
    clock.now += 59
    session.tick()
    assert [*moods, session.mood] == [Mood.ASKING, Mood.AWAKE, Mood.AWAKE]
