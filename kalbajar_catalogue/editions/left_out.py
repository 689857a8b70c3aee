"""The codes of open points that name something which is not in an edition."""

from typing import Final

DECIDED: Final = frozenset({"not_published", "rights_forbidden", "picture_forbidden", "text_forbidden", "not_shown"})
"""What stays out because somebody decided so: it is told, and there is nothing to mend."""
LEFT_OUT: Final = DECIDED | {
    "consent_missing", "rights_expired", "picture_expired", "text_expired", "picture_broken",
}  # fmt: skip
"""Points that name something which is not in the edition."""
