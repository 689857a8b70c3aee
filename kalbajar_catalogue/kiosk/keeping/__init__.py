"""The machine's side of the kiosk: its folder and settings, the watchdog, editions that arrive, staff, counts."""
