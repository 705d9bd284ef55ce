### टिल के काग़ज़: शुरुआती नकदी, जमा और निकासी, तिजोरी, गिनती, X और Z।

till-opened = शुरुआती नकदी
till-paid-in = नकद जमा
till-paid-out = नकद निकासी
till-lift = तिजोरी में
till-counted = नकद गिनती
till-x = X रिपोर्ट
till-z = Z रिपोर्ट { $number }
till-whose = दराज़ किसकी
till-operator = कैशियर
till-category = मद
till-bag = थैली
till-amount = रकम
till-piece = { $count } × { $value }

till-day = कारोबारी दिन
till-next-day = अगला कारोबारी दिन
till-began = कब से
till-receipts = रसीदें
till-no-receipts = कोई नहीं
till-head-sales = बिक्री
till-sales = बिका ({ $count })
till-returns = वापसी ({ $count })
till-post-voids = रद्द बिक्रियाँ ({ $count })
till-vouchers = बेचे गए उपहार वाउचर
till-prepaid = बिक्री पर कर लगे वाउचर से भुगतान
till-discounts = इसमें छूट ({ $count })
till-promotions = इसमें ऑफ़र ({ $count })
till-rounding = नकद राउंड ऑफ़
till-head-payments = भुगतान
till-cash = नकद रखा ({ $count })
till-card = कार्ड ({ $count })
till-other-tender = { $kind } ({ $count })
till-refund-cash = नकद लौटाया ({ $count })
till-refund-card = कार्ड पर लौटाया ({ $count })
till-refund-other = लौटाया, { $kind } ({ $count })
till-foreign-cash = दराज़ में { $currency }
till-head-taxes = कर
till-taxed = { $category } { $rate }
till-tax = इसमें कर
till-head-events = और क्या हुआ
till-voided = छोड़ी गई टोकरियाँ ({ $count })
till-line-voids = हटाई गई पंक्तियाँ ({ $count })
till-overrides = हाथ से बदले दाम
till-no-sales = बिना बिक्री दराज़ खुली
till-reprints = फिर छापी रसीदें
till-alarms = दराज़ खुली छूटी
till-counts = दराज़ की गिनतियाँ

till-head-drawer = दराज़
till-float = शुरुआती नकदी
till-float-not-counted = किसी ने नहीं गिनी
till-float-difference = पिछली बंदी से अंतर
till-cash-kept = बिक्री का नकद
till-cash-back = नकद लौटाया
till-in = जमा
till-out = निकासी
till-lifts = तिजोरी में
till-expected = होना चाहिए
till-count = गिना गया
till-since-count = गिनती के बाद का नकद
till-even = अंतर
till-over = ज़्यादा
till-short = कम
till-carried = दराज़ में रहेगा
till-banked = तिजोरी में

till-no-gap = हर रसीद की प्रविष्टि है।
till-gap = बिना प्रविष्टि की रसीदें: { $numbers }
till-pending =
    { $count ->
        [one] { $count } रसीद की पुष्टि मुख्य कार्यालय ने अभी नहीं की।
       *[other] { $count } रसीदों की पुष्टि मुख्य कार्यालय ने अभी नहीं की।
    }
till-head-grand = इस टिल की शुरुआत से
till-grand-sold = बिका
till-grand-returned = लौटाया गया
