"""What the settings of the kiosk are called, what each is for and what it may be, in the language of the desk."""

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
CLOSED: Final = "closed"


class Said(NamedTuple):
    """The words for one setting; `allowed` is what a refusal names."""

    name: str
    help: str
    allowed: str


def said(name: str) -> Said:
    """The words for a setting of the kiosk."""
    return _settings()[name]


def hours_allowed() -> str:
    """What a day's hours may be."""
    words = QCoreApplication.translate("KioskSettings", "hours such as 10:00-18:00, the word “{closed}”, or nothing")
    return words.format(closed=closed())


def opening_hours() -> str:
    """What the hours of all days are called."""
    return QCoreApplication.translate("KioskSettings", "Opening hours")


def groups() -> dict[str, str]:
    """What the groups of settings are called."""
    return {
        "visits": QCoreApplication.translate("KioskSettings", "Visits"),
        "screen": QCoreApplication.translate("KioskSettings", "Screen and reach"),
        "staff": QCoreApplication.translate("KioskSettings", "Staff"),
        "keeping": QCoreApplication.translate("KioskSettings", "Every day"),
    }


def seconds() -> str:
    """The unit of times."""
    return QCoreApplication.translate("KioskSettings", "seconds")


def inches() -> str:
    """The unit of the diagonal."""
    return QCoreApplication.translate("KioskSettings", "inches")


def closed() -> str:
    """The word for a day on which it is closed."""
    return QCoreApplication.translate("KioskSettings", "closed")


def as_shown(text: str) -> str:
    """A day's hours as a person reads them."""
    return closed() if text.lower() == CLOSED else text


def as_kept(text: str) -> str:
    """A day's hours as the kiosk reads them."""
    typed = text.strip()
    return CLOSED if typed.casefold() in (CLOSED, closed().casefold()) else typed


def days() -> dict[str, str]:
    """The days of the week, from Monday on."""
    names = (
        QCoreApplication.translate("KioskSettings", "Monday"),
        QCoreApplication.translate("KioskSettings", "Tuesday"),
        QCoreApplication.translate("KioskSettings", "Wednesday"),
        QCoreApplication.translate("KioskSettings", "Thursday"),
        QCoreApplication.translate("KioskSettings", "Friday"),
        QCoreApplication.translate("KioskSettings", "Saturday"),
        QCoreApplication.translate("KioskSettings", "Sunday"),
    )
    return dict(zip(DAYS, names, strict=True))


def corners() -> list[tuple[str, str]]:
    """The corners of the screen that staff may hold."""
    return [
        ("upper_left", QCoreApplication.translate("KioskSettings", "The upper left corner")),
        ("upper_right", QCoreApplication.translate("KioskSettings", "The upper right corner")),
    ]


def renderers() -> list[tuple[str, str]]:
    """By what the kiosk draws."""
    return [
        ("auto", QCoreApplication.translate("KioskSettings", "With the graphics card, where it can")),
        ("software", QCoreApplication.translate("KioskSettings", "Without the graphics card")),
    ]


def _settings() -> dict[str, Said]:
    return {**_of_visits(), **_of_screen(), **_of_keeping()}


def _of_visits() -> dict[str, Said]:
    return {
        "idle_s": Said(
            QCoreApplication.translate("KioskSettings", "Asks whether somebody is there after"),
            QCoreApplication.translate("KioskSettings", "Without a touch; from 30 to 180 seconds."),
            QCoreApplication.translate("KioskSettings", "a whole number from 30 to 180"),
        ),
        "asking_s": Said(
            QCoreApplication.translate("KioskSettings", "Waits for an answer"),
            QCoreApplication.translate(
                "KioskSettings", "From 20 to 60 seconds; without an answer it goes back to its first page."
            ),
            QCoreApplication.translate("KioskSettings", "a whole number from 20 to 60"),
        ),
        "languages": Said(
            QCoreApplication.translate("KioskSettings", "Speaks"),
            QCoreApplication.translate("KioskSettings", "Visitors may change between these languages."),
            QCoreApplication.translate("KioskSettings", "one language at least"),
        ),
        "first": Said(
            QCoreApplication.translate("KioskSettings", "Begins in"),
            QCoreApplication.translate("KioskSettings", "Every visit begins in this language."),
            "",
        ),
    }


def _of_screen() -> dict[str, Said]:
    return {
        "diagonal_in": Said(
            QCoreApplication.translate("KioskSettings", "Diagonal of the screen"),
            QCoreApplication.translate(
                "KioskSettings",
                "Also as 140 cm. With it, controls are as large as fingers need, and works are shown in their "
                "true size. 0: nobody has measured it.",
            ),
            QCoreApplication.translate("KioskSettings", "from 7 to 150 inches, as 55 or 140 cm, or 0"),
        ),
        "corner": Said(
            QCoreApplication.translate("KioskSettings", "Staff hold"),
            QCoreApplication.translate("KioskSettings", "Held for some seconds, it asks for the PIN."),
            "",
        ),
        "renderer": Said(
            QCoreApplication.translate("KioskSettings", "Draws"),
            QCoreApplication.translate(
                "KioskSettings", "Where the graphics card fails, the kiosk goes on without it by itself."
            ),
            "",
        ),
        "reach": Said(
            QCoreApplication.translate("KioskSettings", "Every control in the lower half"),
            QCoreApplication.translate("KioskSettings", "For visitors who sit, and for children."),
            "",
        ),
        "still": Said(
            QCoreApplication.translate("KioskSettings", "Nothing moves"),
            QCoreApplication.translate("KioskSettings", "Pages change at once; no picture glides."),
            "",
        ),
        "scan_s": Said(
            QCoreApplication.translate("KioskSettings", "One switch: goes on to the next control after"),
            QCoreApplication.translate(
                "KioskSettings", "From 1 to 10 seconds, for visitors who press one switch. 0: off."
            ),
            QCoreApplication.translate("KioskSettings", "from 1 to 10, or 0"),
        ),
    }


def _of_keeping() -> dict[str, Said]:
    return {
        "daily_restart": Said(
            QCoreApplication.translate("KioskSettings", "Begins anew once a day"),
            QCoreApplication.translate("KioskSettings", "When nobody is there; it is dark for some seconds only."),
            "",
        ),
        "counting": Said(
            QCoreApplication.translate("KioskSettings", "Counts what is opened"),
            QCoreApplication.translate(
                "KioskSettings",
                "Hours and numbers only: nobody is recorded. In the table, numbers below five are told as <5.",
            ),
            "",
        ),
    }
