"""What was thrown away: seen, brought back, erased for good."""
