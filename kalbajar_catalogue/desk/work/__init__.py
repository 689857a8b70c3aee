"""The page of one work: its pictures, every field of it, its parts, texts, and what is open."""
