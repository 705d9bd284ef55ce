#!/bin/sh
# Makes the receipt's fonts from Debian's fonts-noto-core: pip install fonttools; sh subset.sh
set -eu
from=/usr/share/fonts/truetype/noto
mono="U+0020-007E,U+00A0-024F,U+02BC,U+02C6-02DD,U+0300-0304,U+0306-030C,U+0323,U+0328,U+0370-03FF,U+0400-045F"
mono="$mono,U+0490-0491,U+04B0-04E9,U+1E00-1EFF,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033"
mono="$mono,U+2039-203A,U+2044,U+20A0-20BF,U+2116,U+2122,U+2126,U+2190-2193,U+2212,U+221E,U+2248,U+2260"
mono="$mono,U+2264-2265,U+25CF,U+FB01-FB02"
pyftsubset $from/NotoSansMono-Regular.ttf --unicodes="$mono" --layout-features='*' --no-hinting \
    --output-file=NotoSansMono-Regular.ttf
for script in Arabic Hebrew Thai; do
    pyftsubset $from/NotoSans$script-Regular.ttf --unicodes='*' --layout-features='*' --no-hinting \
        --output-file=NotoSans$script-Regular.ttf
done
python3 ../line_height.py 432 92 NotoSansArabic-Regular.ttf
