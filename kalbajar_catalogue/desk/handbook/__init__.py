"""The handbook: what each page is for, in the language of the desk."""
