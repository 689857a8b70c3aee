"""The options of papers at the command line: `--option CODE=VALUE` as each paper asks for it, and which there are."""

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from kalbajar_catalogue.diagnostics.problems import WorldError

if TYPE_CHECKING:
    from kalbajar_catalogue.publishing.choices import Option
    from kalbajar_catalogue.publishing.papers.paper import Paper, Question

HELP: Final = "help"
EPILOG: Final = "the options of each paper"
"""Stands for the list of them, which is made only when somebody asks for it."""
_YES, _NO = ("yes", "true", "1"), ("no", "false", "0")


def option(text: str, paper: str, questions: Mapping[str, "Question"]) -> "tuple[str, Option]":
    """What `CODE=VALUE` answers. Raises WorldError `print.option_unclear`, `print.no_option`, `print.option_answer`."""
    code, equals, value = text.partition("=")
    if not equals:
        raise WorldError("print.option_unclear", option=text)
    if code not in questions:
        raise WorldError("print.no_option", paper=paper, option=code, options=", ".join(questions) or "–")
    return code, _answer(value, questions[code])


def papers() -> "dict[str, Paper]":
    """Every paper by its name, those for colleagues last."""
    from kalbajar_catalogue.publishing.papers.registry import PAPERS
    from kalbajar_catalogue.publishing.working import WORKING_PAPERS

    return {**PAPERS, **WORKING_PAPERS}


def listed(names: Iterable[str]) -> Iterator[str]:
    """The options of these papers in their usual styles, a line for each, its usual answer told."""
    from kalbajar_catalogue.publishing import styles

    every = papers()
    for name in names:
        style = styles.style_of(every[name].style)
        yield f"{name}:"
        yield from (f"  {_described(question)}" for question in (*every[name].questions, *style.questions))


class Asked(argparse.Action):
    """Gathers options; `help` lists those of the paper that is named before it, or of all papers, and ends the call."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:  # fmt: skip
        """Takes one of them."""
        if values == HELP:
            named = getattr(namespace, "paper", None)
            print("\n".join(listed([named] if named in papers() else papers())))  # noqa: T201 - as --help does
            parser.exit()
        setattr(namespace, self.dest, [*getattr(namespace, self.dest), values])


class WithOptions(argparse.RawDescriptionHelpFormatter):
    """Help that ends with the options of every paper."""

    def add_text(self, text: str | None) -> None:
        """Adds a paragraph."""
        super().add_text("\n".join([f"{EPILOG}:", *listed(papers())]) if text == EPILOG else text)


def _described(question: "Question") -> str:
    usual = question.usual
    if question.answers:
        answers = "|".join(map(str, question.answers))
    elif isinstance(usual, bool):
        answers, usual = "yes|no", "yes" if usual else "no"
    else:
        answers = "N" if isinstance(usual, int) else "TEXT"
    title = question.title.best("en").text
    return f"{question.code}={answers}  (usually {usual})" + (f"  {title}" if title else "")


def _answer(value: str, question: "Question") -> "Option":
    """The answer as the question has it: one of its own, yes or no, a number or words where it leaves them open."""
    if not question.answers and isinstance(question.usual, bool):
        if value.casefold() in (*_YES, *_NO):
            return value.casefold() in _YES
        raise WorldError("print.option_answer", option=question.code, value=value, answers="yes, no")
    if not question.answers:
        return _number(value, question) if isinstance(question.usual, int) else value
    answers = {str(answer): answer for answer in question.answers}
    if value not in answers:
        raise WorldError("print.option_answer", option=question.code, value=value, answers=", ".join(answers))
    return answers[value]


def _number(value: str, question: "Question") -> int:
    if not value.isdecimal():
        raise WorldError("print.option_answer", option=question.code, value=value, answers="0, 1, 2 …")
    return int(value)
