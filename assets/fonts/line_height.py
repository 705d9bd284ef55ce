"""Gives fonts the line height of Noto Sans (descent 293), so that a line of Arabic or Japanese is no taller than the room the screens
keep for it: python3 line_height.py DESCENT FILE..."""
import sys
from fontTools.ttLib import TTFont

ASCENT, descent = 1069, int(sys.argv[1])
for path in sys.argv[2:]:
    font = TTFont(path)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ASCENT, -descent, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, -descent, 0
    os2.usWinAscent, os2.usWinDescent = ASCENT, descent
    font.save(path)
