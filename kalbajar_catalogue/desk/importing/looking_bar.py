"""The bar under pictures that are matched: back, how far a long look at them is and at which, on."""

from kalbajar_catalogue.desk.importing.foot import Foot


class LookingBar(Foot):
    """Names the picture that is looked at; of pictures one knows beforehand how many they are."""

    def _figures(self) -> str:
        return " · ".join(part for part in (super()._figures(), self._what) if part) if self._step[1] else ""
