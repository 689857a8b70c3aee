"""What a programme, an exhibition and their events are made of, as records (DOMAIN 2.7)."""

from kalbajar_catalogue.exhibitions.records.event import Event
from kalbajar_catalogue.exhibitions.records.exhibition import Exhibit, Exhibition, Section
from kalbajar_catalogue.exhibitions.records.programme import Programme

__all__ = ["Event", "Exhibit", "Exhibition", "Programme", "Section"]
