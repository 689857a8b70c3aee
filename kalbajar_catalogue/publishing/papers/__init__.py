"""The papers: what each needs of an edition, and the data that its style sets."""
