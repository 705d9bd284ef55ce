### कुल कैसे बना, हर कदम पर एक वाक्य।

explain-lines = पंक्तियों का जोड़ { $amount } है।
explain-discount = टोकरी की छूट { $amount } घटाती है।
explain-rounded-rate = { $tax } हर दर पर एक बार पूर्णांकित होता है: { $exact } से { $rounded }।
explain-rounded-document = { $tax } पूरी बिक्री पर एक बार पूर्णांकित होता है: { $exact } से { $rounded }।
explain-rounded-line = इस पंक्ति का { $tax } { $exact } से { $rounded } में पूर्णांकित होता है।
explain-each-line = कर हर पंक्ति पर पूर्णांकित होता है।
explain-mode-half-up = आधा ऊपर किया जाता है।
explain-mode-half-down = आधा नीचे किया जाता है।
explain-mode-half-even = आधा सम अंक पर किया जाता है।
explain-mode-up = हर अंश ऊपर किया जाता है।
explain-mode-down = हर अंश हटाया जाता है।
explain-added = ऊपर से { $name }: { $amount }।
explain-cash = नकद में यह { $amount } किया जाता है।
explain-price-one = दाम { $amount } है।
explain-price = { $quantity } × { $price } = { $amount }।
explain-label-price = पैकेट पर { $amount } लिखा है।
explain-line-discount = पंक्ति की अपनी छूट { $amount } घटाती है।
explain-basket-discount = टोकरी की छूट में इसका हिस्सा { $amount } है।
explain-left = बचता है { $amount }।
explain-levy-inside = दाम में { $levy } शामिल है: { $amount }। स्रोत: { $source }
explain-levy-on-top = ऊपर से { $levy }: { $amount }। स्रोत: { $source }
explain-tax-inside = { $tax } { $rate } दाम में शामिल है: कर से पहले के { $base } पर { $exact }।
explain-tax-on-top = ऊपर से { $tax } { $rate }: कर से पहले के { $base } पर { $exact }।
explain-tax-zero = { $tax } { $rate } है: कुछ नहीं।
explain-place-dine-in = यह दर यहीं खाई जाने वाली चीज़ों की है।
explain-place-takeaway = यह दर साथ ले जाई जाने वाली चीज़ों की है।
explain-holiday = यह “{ $name }” अवधि की दर है।
explain-since = यह दर { $day } से लागू है। स्रोत: { $source }
explain-since-unchecked = यह दर { $day } से लागू है। स्रोत, जिसे किसी ने नहीं जाँचा: { $source }
explain-share = एक बार पूर्णांकित { $tax } में से इस पंक्ति पर { $amount } है।
explain-exempted = खरीदार { $tax } के { $amount } नहीं देता: प्रमाणपत्र { $certificate }।
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = “{ $name }” { $amount } घटाता है।
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = “{ $name }” नहीं मिलता: “{ $winner }” ज़्यादा घटाता है, और एक ही मिल सकता है।
# $name (String) - the promotion
explain-promotion-incomplete = “{ $name }” के लिए उसकी और वस्तुएँ चाहिए।
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = “{ $name }” के लिए { $amount } और चाहिए।
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = “{ $name }” { $day } से शुरू होगा।
# $name (String) - the promotion
explain-promotion-weekday = “{ $name }” सप्ताह के इस दिन नहीं है।
# $name (String) - the promotion
explain-promotion-hours = “{ $name }” इस समय नहीं है।
# $name (String) - the promotion
explain-promotion-customers = “{ $name }” ग्राहकों के एक समूह के लिए है।
# $name (String) - the promotion
explain-promotion-coupon = “{ $name }” के लिए कूपन चाहिए।
