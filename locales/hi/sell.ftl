### ui
### बिक्री: एक ओर वस्तुएँ, दूसरी ओर टोकरी।

sell-search = वस्तुएँ खोजें
sell-keyboard = कीबोर्ड
sell-found =
    { $count ->
        [0] कुछ नहीं मिला
        [one] { $count } वस्तु
       *[other] { $count } वस्तुएँ
    }
sell-found-more = { $count } या ज़्यादा वस्तुएँ
sell-nothing-found = इस नाम या नंबर की कोई वस्तु नहीं है। कम अक्षर आज़माएँ।
sell-no-products = यहाँ अभी कोई वस्तु नहीं है।
sell-previous-page = पिछली वस्तुएँ
sell-next-page = और वस्तुएँ
sell-basket = टोकरी
sell-items =
    { $count ->
        [one] { $count } नग
       *[other] { $count } नग
    }
sell-empty-title = अगले ग्राहक के लिए तैयार
sell-empty = वस्तु स्कैन करें, छुएँ या नाम से खोजें।
sell-total = कुल
sell-pay = भुगतान
sell-more = और
sell-quantity = मात्रा
sell-one-less = एक कम
sell-one-more = एक और
sell-discount = छूट
sell-in-percent = % में
sell-as-amount = रकम
sell-note = टिप्पणी
sell-note-hint = रसीद पर क्या लिखा जाए?
sell-remove = हटाएँ
sell-basket-discount = टोकरी पर छूट
sell-clear-basket = टोकरी ख़ाली करें
sell-clear-ask = पूरी टोकरी ख़ाली करें?
sell-clear-explain = सब निकाल दिया जाएगा। कुछ नहीं बिकेगा।
sell-clear-keep = रहने दें
sell-weight = वज़न
sell-weight-hint = तराज़ू से वज़न पढ़ें।
sell-open-price = दाम
sell-open-price-hint = लेबल पर लिखा दाम डालें।
sell-add = टोकरी में डालें
sell-set = लागू करें
sell-choose-variant = कौन-सी?
sell-unknown-title = यह बारकोड यहाँ अज्ञात है
sell-unknown-search = नाम से खोजें
sell-unknown-open = खुली वस्तु के रूप में बेचें
sell-receipts = रसीदें: खोजें, फिर छापें, रद्द करें
sell-no-sale = दराज़ खोलें
sell-sign-out = साइन आउट
sell-devices = उपकरण
sell-settings = सेटिंग्स
sell-all = सब
sell-each = { $price } प्रति नग
sell-measured = { $quantity } × { $price }
sell-tax = { common-tax } { $amount } सहित
sell-discount-given = छूट { $amount }
sell-open-item = खुली वस्तु { $code }
sell-no-sale-reason = स्क्रीन से खोली, कारण नहीं बताया
sell-pack-issue = अंक { $issue }
sell-pack-lot = लॉट { $lot }
sell-pack-serial = सं. { $serial }
sell-pack-expires = समाप्ति { $day }
sell-pack-best-before = { $day } से पहले सर्वोत्तम

sell-subtotal = उप-योग
sell-added-tax = { $tax } { $rate }
sell-not-charged = न लिया गया कर
sell-explain = यह कुल कैसे बना
sell-why = यह दाम क्यों?
sell-customer-language = ग्राहक की भाषा
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = 1 { $article } और: “{ $name }” { $amount } और घटाएगा
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = { $missing } और, फिर “{ $name }” { $amount } घटाएगा
sell-coupon = कूपन
sell-coupon-hint = कूपन स्कैन करें या कोड लिखें।
sell-customer = ग्राहक
sell-customer-hint = नाम, ईमेल या फ़ोन नंबर लिखें।
sell-purchases = पिछली खरीदारी, किसी भी टिल और वेब पर:
sell-purchases-asking = पिछली खरीदारी पूछी जा रही है।
sell-purchases-offline = हब से संपर्क नहीं हो रहा: खरीदारी यहाँ ज्ञात नहीं है।
sell-purchases-none = हब को अभी कोई खरीदारी ज्ञात नहीं।
sell-purchases-web = वेब
sell-give-back = { $amount } लौटाएँ
sell-voucher = उपहार वाउचर
sell-voucher-hint = इसका मूल्य लिखें: ग्राहक उतना ही देता है।
sell-voucher-name = यह किसके लिए है?
sell-voucher-name-hint = पाने वाले का नाम, या खाली छोड़ें
sell-voucher-anything = सब कुछ
sell-voucher-find = वाउचर खोजें
sell-voucher-find-hint = पाने वाले का नाम, जैसा वाउचर पर है
sell-voucher-search = खोजें
# $day (String) - when it was issued
sell-voucher-issued = { $day } को जारी
sell-training = अभ्यास करें
sell-customer-points = अंक: { $points } ({ $time } तक)
sell-customer-points-unsure = अंक: { $points } (समय अज्ञात)
sell-taken-over = फ़ोन से लिया गया: { $count }
