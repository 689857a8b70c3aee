"""The records of the sample catalogue, subject by subject. Each takes a Work and never commits it."""
