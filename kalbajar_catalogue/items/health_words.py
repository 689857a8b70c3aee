"""The findings of gallery health as sentences, in the language of whoever reads them."""

from kalbajar_catalogue.diagnostics.problems import Value
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence, word
from kalbajar_catalogue.items.health import Finding
from kalbajar_catalogue.items.sizes import Dimension, printed_sizes


def said(finding: Finding, language: Language) -> str:
    """What a finding says, and what to do where something is to be mended."""
    values: dict[str, Value] = dict(finding.values)
    for name in ("size", "fit"):
        values[name] = size_said(finding, name, language)
    if "fields" in values:
        values["fields"] = ", ".join(word(language, label) for label in str(values["fields"]).split("; "))
    told = sentence(language, finding.code, values)
    return f"{told} {sentence(language, 'health.resolution.crossed')}" if finding.values.get("crossed") else told


def size_said(finding: Finding, name: str, language: Language) -> str:
    """The size that a finding is about (`size`) or the one that would do (`fit`), such as `39 × 52 cm`; '' for none."""
    sides = (("height", finding.values.get(f"{name}_height")), ("width", finding.values.get(f"{name}_width")))
    return printed_sizes([Dimension(side, float(mm)) for side, mm in sides if mm], language)
