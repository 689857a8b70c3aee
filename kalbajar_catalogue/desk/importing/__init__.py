"""Photographs arriving: progress, outcome and the way back."""
