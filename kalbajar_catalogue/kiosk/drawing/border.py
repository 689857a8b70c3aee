"""The band of stepped lozenges that the kiosk wears instead of wallpaper, drawn from data. No Qt."""

_STEPS = (1, 3, 5, 7, 5, 3, 1)
_DOT = 5
SIDE = 44
PITCH = 52


def band(first: str, second: str, heart: str, lying: bool = False) -> str:
    """Two lozenges of the band as SVG, 44 x 104 or lying 104 x 44, to be laid one after the other."""
    width, height = (2 * PITCH, SIDE) if lying else (SIDE, 2 * PITCH)
    step = (PITCH, 0) if lying else (0, PITCH)
    lozenges = _lozenge((0, 0), first, heart, lying) + _lozenge(step, second, heart, lying)
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">{lozenges}</svg>'


def _lozenge(corner: tuple[int, int], colour: str, heart: str, lying: bool) -> str:
    wide, high = (PITCH, SIDE) if lying else (SIDE, PITCH)
    left, down = corner[0] + (wide - 7 * _DOT) / 2, corner[1] + (high - 7 * _DOT) / 2
    dots = []
    for row, count in enumerate(_STEPS):
        first = (7 - count) // 2
        for column in range(first, first + count):
            near = abs(row - 3) + abs(column - 3)
            fill = heart if near < 1 else colour
            x, y = left + column * _DOT, down + row * _DOT
            dots.append(f'<rect x="{x}" y="{y}" width="{_DOT - 0.8}" height="{_DOT - 0.8}" fill="{fill}"/>')
    return "".join(dots)
