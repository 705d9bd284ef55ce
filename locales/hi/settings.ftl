### ui
### यह टिल कैसा दिखता और बोलता है।

settings-title = सेटिंग्स
settings-language = भाषा
settings-unreviewed = * इस भाषा के शब्द अभी किसी मातृभाषी ने नहीं पढ़े हैं। जो ग़लत लगे, हमें बताएँ।
settings-theme = रंग
settings-theme-light = हल्का
settings-theme-dark = गहरा
settings-theme-contrast = तेज़ कंट्रास्ट
settings-text-size = अक्षरों का आकार
settings-text-normal = सामान्य
settings-text-large = बड़ा
settings-text-largest = बहुत बड़ा
settings-motion = गति
settings-motion-on = दिखाएँ
settings-motion-off = कम करें
settings-text-larger = थोड़ा बड़ा
settings-hand = हाथ
settings-hand-right = दायाँ हाथ
settings-hand-left = बायाँ हाथ
