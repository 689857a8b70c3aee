"""Searching the editions by what is typed on the kiosk, and who and what is named in them. Pure."""
