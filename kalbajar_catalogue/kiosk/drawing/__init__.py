"""What the kiosk draws from data: icons, codes, knots and weaves, motifs, marks, sketches. Pure but for `drawings`."""
