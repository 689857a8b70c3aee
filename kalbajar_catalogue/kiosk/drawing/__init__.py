"""What the kiosk draws from data: icons, codes, knots and weaves, motifs, marks. Pure but for `drawings`."""
