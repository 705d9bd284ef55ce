### ui
### कौन खरीदता है: बिल किसके नाम, कौन कर नहीं देता, कहाँ खाया जाता है।

buyer-takeaway = साथ ले जाएँ
buyer-dine-in = यहीं खाएँ
buyer-title = नाम वाला बिल
buyer-name = व्यक्ति या कंपनी का नाम
buyer-number = कर संख्या
buyer-address = सड़क और नंबर
buyer-address-more = शहर, पिन कोड
buyer-address-country = देश
buyer-explain = जहाँ कानून और न माँगे, वहाँ नाम या कर संख्या काफ़ी है। रसीद बिल बन जाती है।
buyer-none = बिल नहीं
buyer-hint = इतनी रकम के बिल पर खरीदार का नाम चाहिए।
buyer-named = बिल: { $name }
buyer-exemption = कर-मुक्त खरीदार
buyer-exemption-resale = माल आगे बेचने वाला खरीदार
buyer-exemption-exempt-organization = कर-मुक्त संस्था
buyer-exemption-status-card = स्टेटस कार्ड वाला खरीदार
buyer-exemption-status-card-hst = स्टेटस कार्ड वाला खरीदार (केवल संघीय हिस्सा)
buyer-certificate = प्रमाणपत्र या कार्ड का नंबर
buyer-exemption-none = फिर कर लें
buyer-exempted = कर-मुक्त: { $exemption }
buyer-exempted-certificate = कर-मुक्त: { $exemption }, { $certificate }
