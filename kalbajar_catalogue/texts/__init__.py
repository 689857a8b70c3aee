"""Labels, wall texts and essays per language, with a status; and the rights in what is shown."""
