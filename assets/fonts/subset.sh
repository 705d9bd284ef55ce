#!/bin/sh
# Makes the fonts of Arabic, Devanagari and Japanese from Debian's fonts-noto-core and fonts-noto-cjk:
# pip install fonttools; sh subset.sh
set -eu
from=/usr/share/fonts/truetype/noto
for font in Arabic-Bold Devanagari-Regular Devanagari-Bold; do
    pyftsubset $from/NotoSans$font.ttf --unicodes='*' --layout-features='*' --no-hinting --output-file=NotoSans$font.ttf
done
# JIS X 0208 (levels 1 and 2, 6,355 kanji), IBM's extension, half-wide katakana, and what the texts say beside them.
letters=$(mktemp)
python3 - ../../locales/ja/*.ftl > "$letters" <<'PYTHON'
import sys
rows = (bytes([0xA0 + row, 0xA0 + column]) for row in range(1, 85) for column in range(1, 95))
letters = {letter for pair in rows for letter in pair.decode("euc_jp", "ignore")}
# What Windows and receipts know beside them: circled numbers, company signs, IBM's kanji of names.
letters |= {bytes([row, column]).decode("cp932", "ignore") for row in (0x87, 0xFA, 0xFB, 0xFC) for column in range(0x40, 0xFD)} - {""}
letters = {letter for letter in letters if not "\u0370" <= letter <= "\u04ff"}
letters |= {chr(code) for code in range(0xFF61, 0xFFA0)} | set("￥〜・…“”‘’")
letters |= {letter for path in sys.argv[1:] for letter in open(path, encoding="utf-8").read() if letter > "\x7f"}
print("".join(sorted(letters)))
PYTHON
pyftsubset /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc --font-number=0 --text-file="$letters" \
    --layout-features='' --no-hinting --output-file=NotoSansJP-Regular.otf
rm "$letters"
python3 line_height.py 293 100 NotoSansJP-Regular.otf
python3 line_height.py 432 92 NotoSansArabic-Bold.ttf
