"""Sample pictures: invented highland landscapes that show the program filled."""
