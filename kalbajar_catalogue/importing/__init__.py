"""Other people's files become checked records: source, mapping, plan, run. No Qt; it has two faces."""
