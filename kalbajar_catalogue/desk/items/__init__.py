"""The inspector: one work, its picture and every field of it."""
