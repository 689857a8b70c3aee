"""The programme: what happens when, for whom and by whom, and who will show it."""
