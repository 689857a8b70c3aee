"""The sentences of rights and permissions."""

RIGHTS: dict[str, str | tuple[str, str]] = {
    "clearance.allowed": "allowed",
    "clearance.free": "allowed by its legal status",
    "clearance.no_rights": "not decided: no rights are recorded",
    "clearance.undecided": "not decided",
    "clearance.forbidden": "refused",
    "clearance.expired": "no longer: the permission has ended",
    "clearance.not_published": "no: it is marked as not to be published",
    "clearance.consent_missing": "no: a child is shown without written consent",
    "rights.no_work": "Say in which works: rights KLB-F-0001 … --print yes. Without an answer the open ones are listed.",
    "rights.soon": ("The permission ends in {count} day: {date}.", "The permission ends in {count} days: {date}."),
    "rights.picture_refused": (
        "{count} picture of it may not be printed.",
        "{count} pictures of it may not be printed.",
    ),
    "rights.consent_open": "Somebody who is shown has not agreed yet.",
    "rights.letter": "The letter of permission is not kept here.",
    "rights.credit": "The credit line is missing ({languages}).",
    "action.rights.granted": ("Rights set in {count} work: {ref}", "Rights set in {count} works: {ref}"),
    "action.rights.recorded": "Rights recorded in {ref}",
    "action.rights.credited": "Credit line of {ref}",
    "action.rights.removed": "Rights in {ref} to the trash",
    "action.letter.attached": "Letter of permission kept for {ref}",
    "action.letter.removed": "Letter of permission taken away from {ref}",
    "action.consent.set": "Consent of {name}: {ref}",
    "consent.not_shown": "Nobody of this name is shown in {ref}. Name them among the people shown first.",
    "export.not_given_on": (
        "By its rights {count} work may not be given on: {refs}. Keep this file in the house, or leave that work out.",
        "By their rights {count} works may not be given on: {refs}. Keep this file in the house, or leave those out.",
    ),
}
