### ui
### स्क्रीन की कुंजियाँ।

keyboard-space = स्पेस
keyboard-shift = बड़े अक्षर
keyboard-latin = रोमन अक्षर
keyboard-enter = एंटर
keyboard-hide = कीबोर्ड छिपाएँ
keyboard-symbols = अंक और चिह्न
keyboard-letters = अक्षर
keyboard-erase = मिटाएँ
