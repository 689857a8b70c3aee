"""How fast and how small, as ratios against a limit measured in the same run."""
