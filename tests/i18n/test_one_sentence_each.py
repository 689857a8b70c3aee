"""No code of a sentence is written in two places, where one would silently take the place of the other."""

import importlib
import pkgutil
from collections import Counter

from kalbajar_catalogue import i18n
from kalbajar_catalogue.i18n.wording import SENTENCES


def test_every_code_has_one_sentence() -> None:
    modules = [name for _, name, _ in pkgutil.iter_modules(i18n.__path__) if name.startswith("wording_of_")]
    tables = [
        value
        for name in modules
        for value in vars(importlib.import_module(f"{i18n.__name__}.{name}")).values()
        if isinstance(value, dict) and value.keys() <= SENTENCES.keys()
    ]
    alone = {id(table): table for table in tables if table}.values()
    counted = Counter(code for table in alone for code in table)
    assert len(modules) > 10
    assert [code for code, times in counted.items() if times > 1] == []
