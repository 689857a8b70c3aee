"""The command line, called in this process about one catalogue."""

import io
import json
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.app.cli import main

Cli = Callable[..., dict[str, Any]]


def calling(folder: Path) -> Cli:
    """Calls the command line about a catalogue and gives back its document, with its exit code as `code`."""

    def call(*words: str) -> dict[str, Any]:
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err), pytest.MonkeyPatch.context() as environment:
            environment.setenv("KALBAJAR_LANGUAGE", "en")
            environment.setenv("KALBAJAR_CATALOGUE", str(folder))
            code = main(["--as", "Aysel", *words, "--json"])
        document = json.loads(out.getvalue()) if out.getvalue() else {}
        return {**document, "code": code, "said": err.getvalue()}

    return call
