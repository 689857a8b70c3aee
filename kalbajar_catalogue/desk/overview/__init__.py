"""What is there, what is missing, what happened: the page of a first look."""
