"""Working papers: object tags, condition sheets, packing lists; of any records, private facts too, for colleagues."""

from kalbajar_catalogue.publishing.working.printing import Prepared, prepared, print_working
from kalbajar_catalogue.publishing.working.registry import WORKING_PAPERS

__all__ = ["WORKING_PAPERS", "Prepared", "prepared", "print_working"]
