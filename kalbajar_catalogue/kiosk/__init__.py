"""The visitor's face: an exhibition's editions on a touch screen, unattended. No database, no network, no record."""
