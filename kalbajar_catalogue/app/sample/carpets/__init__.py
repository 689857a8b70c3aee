"""Sample carpets: invented pieces woven knot by knot from symmetric motifs, and photographed from above."""
