"""Works side by side: mosaics, walls of rows, walls at true size, and what is chosen of them. Pure."""
