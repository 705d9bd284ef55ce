### ui
### टोकरी के साथ जो चाहिए: होल्ड की टोकरियाँ, दाम, आयु, क्रम संख्या, अधूरे कार्ड भुगतान।

counter-park = टोकरी होल्ड करें
counter-park-hint = चाहें तो नाम या पहनावा
counter-park-now = होल्ड करें
counter-park-print = पर्ची के साथ होल्ड
counter-parked = होल्ड पर टोकरियाँ
counter-parked-none = कोई टोकरी होल्ड पर नहीं है।
counter-recall = वापस लाएँ
counter-abandon = छोड़ दें
counter-abandon-reason = टिल पर छोड़ी गई
counter-price-changed = तय हुआ दाम ही रहेगा, भले ही अब दूसरा हो: { $names }
counter-check = दाम देखें
counter-check-hint = कुछ स्कैन करें। वह बिल में नहीं जुड़ेगा।
counter-ring-up = बिल में जोड़ें
counter-no-price = आज कोई दाम नहीं
counter-label-price = इस पैक पर: { $price }
counter-check-tax = { common-tax } { $rate }
counter-check-levies = डिपॉज़िट { $amount }
counter-check-stock = टिल के हिसाब से स्टॉक: { $quantity }
counter-check-age = { $years } वर्ष से
counter-times = पहले मात्रा: 12 ×
counter-times-hint = अगले स्कैन या टैप पर लागू।
counter-pieces = { $pieces } × अगली वस्तु
counter-price = दूसरा दाम
counter-price-hint = एक का दाम लिखें, फिर कारण छुएँ।
counter-reason-label = गलत लेबल
counter-reason-damaged = ख़राब हालत
counter-reason-price-match = दाम का मिलान
counter-reason-last-piece = आख़िरी नग
counter-instead-of = { $price } के बदले
counter-age = आयु जाँच
counter-age-born = { $day } को या पहले जन्म?
counter-age-goods = { $years } वर्ष से: { $goods }
counter-age-seen = हाँ, मैंने देखा
counter-age-type = जन्मतिथि लिखें
counter-age-type-hint = वर्ष, महीना, दिन: 20080305. इसे मिलाकर भुला दिया जाता है।
counter-age-refuse = आयु कम है: हटाएँ
counter-serial = क्रम संख्या
counter-serial-hint = इस नग का नंबर स्कैन करें या लिखें
counter-payment = क्या कार्ड से पैसे कटे?
counter-payment-unknown = पता नहीं कि कार्ड से पैसे कटे या नहीं
counter-payment-amount = कार्ड से { $amount }: पता नहीं कि कटे या नहीं
counter-payment-explain = मशीन की पिछली पर्ची या जर्नल देखें, या सेवा देने वाले को फ़ोन करें। पता चलने से पहले कार्ड दोबारा न लें।
counter-payment-reason = कैसे पता चला? पर्ची नंबर, मशीन का जर्नल
counter-payment-charged = पैसे कटे
counter-payment-not-charged = नहीं कटे
counter-refund = क्या कार्ड को पैसे वापस मिले?
counter-refund-unknown = पता नहीं कि कार्ड को पैसे वापस मिले या नहीं
# $amount (String) - the amount
counter-refund-amount = कार्ड पर { $amount } वापस: पता नहीं कि पहुँचे या नहीं
counter-refund-explain = मशीन की पिछली पर्ची या जर्नल देखें, या सेवा देने वाले को फ़ोन करें। पता चलने तक दोबारा कुछ वापस न दें।
counter-refund-done = वापस मिले
counter-refund-not-done = नहीं मिले
counter-parked-count =
    { $count ->
        [one] { $count } टोकरी होल्ड पर
       *[other] { $count } टोकरियाँ होल्ड पर
    }

counter-reason-other = दूसरा कारण
counter-reason-own = दाम अलग क्यों है?
counter-ask-terminal = मशीन से पूछें
counter-check-store = { $store }: { $quantity } ({ $time } तक)
