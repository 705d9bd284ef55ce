### ui
### ग्राहक जिन्हें टिल पर लिखा जाता है।

contact-new = नया ग्राहक
contact-change = बदलें
contact-name = नाम
contact-phone = फ़ोन
contact-email = ई-मेल
contact-street = गली और नंबर
contact-postcode = पिन कोड
contact-town = शहर
contact-ask = क्या हम आपको नई चीज़ों और ऑफ़र के बारे में लिख सकते हैं?
contact-ask-email = ई-मेल
contact-ask-phone = फ़ोन
contact-ask-post = डाक
contact-save = सहेजें
