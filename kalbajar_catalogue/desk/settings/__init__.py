"""What the museum sets for its catalogue: fields of its own, number patterns, the institution, the look."""
