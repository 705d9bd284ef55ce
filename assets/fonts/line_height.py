"""Gives fonts the line height of Noto Sans (1.362 of their size), so that a line of Arabic or Japanese is no taller than the room the
screens keep for it: python3 line_height.py DESCENT SCALE FILE... The descent is in thousandths of the size, what is below it is cut
off; letters are drawn at SCALE percent of their size, which makes room for the dots below Arabic ones."""
import sys
from fontTools.ttLib import TTFont

HEIGHT, SIZE = 1362, 1000
descent, scale = int(sys.argv[1]), int(sys.argv[2])
for path in sys.argv[3:]:
    font = TTFont(path)
    units = round(SIZE * 100 / scale)
    font["head"].unitsPerEm = units
    below = round(descent * units / SIZE)
    above = round(HEIGHT * units / SIZE) - below
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = above, -below, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = above, -below, 0
    os2.usWinAscent, os2.usWinDescent = above, below
    font.save(path)
