### जो छपता है: रसीदें और जाँच पृष्ठ।

receipt-phone = फ़ोन { $number }
receipt-tax-number = { $label } { $number }

receipt-title-receipt = रसीद
receipt-title-tax-invoice = कर बीजक
receipt-title-invoice = बीजक
receipt-title-simplified-invoice = सरल बीजक
receipt-title-sales-receipt = बिक्री रसीद
receipt-duplicate = प्रतिलिपि { $copy }
receipt-practice = अभ्यास
receipt-practice-worth = यह रसीद नहीं है
receipt-number = रसीद सं.
receipt-date = तारीख
receipt-operator = कैशियर
receipt-workstation = काउंटर

receipt-quantity = { $quantity } x { $price }
receipt-discount = छूट
receipt-discount-percent = छूट { $rate }

receipt-subtotal = उप-योग
receipt-total = कुल
receipt-rounding = राउंड ऑफ़
receipt-cash = नकद
receipt-card = कार्ड
receipt-voucher = उपहार वाउचर
receipt-change = बाकी पैसे
receipt-items =
    { $count ->
        [one] { $count } नग
       *[other] { $count } नग
    }

receipt-tax = GST
receipt-tax-included = GST सहित
receipt-tax-rate = दर
receipt-tax-net = कर योग्य
receipt-tax-gross = कर सहित
receipt-tax-sum = योग
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } दाम में { $rate } GST शामिल है

receipt-keep = कृपया यह रसीद ख़रीद के प्रमाण के रूप में रखें।

receipt-post-void = बिक्री रद्द
receipt-post-void-sale = रद्द रसीद
receipt-post-void-total = बिक्री का कुल
receipt-reason = कारण
receipt-refund = रकम वापसी
receipt-refund-cash = नकद लौटाया
receipt-refund-card = कार्ड पर लौटाया
receipt-signature = हस्ताक्षर

receipt-no-sale = बिना बिक्री खोला
receipt-opened-by = दराज़ किसने खोली

receipt-test = जाँच पृष्ठ
receipt-test-printer = प्रिंटर
receipt-test-width =
    { $count ->
        [one] एक पंक्ति में { $count } अक्षर:
       *[other] एक पंक्ति में { $count } अक्षर:
    }
receipt-test-left = बाएँ
receipt-test-centre = बीच
receipt-test-right = दाएँ
receipt-test-bold = मोटा
receipt-test-underlined = रेखांकित
receipt-test-tall = लंबा
receipt-test-letters = अक्षर और चिह्न: { $letters }
receipt-test-qr = QR कोड
receipt-test-barcode = बारकोड
receipt-test-good = यह सब पढ़ सकें तो प्रिंटर की सेटिंग सही है।
receipt-issue = अंक { $issue }
receipt-serial = क्रम संख्या { $serial }
receipt-invoice-number = बीजक सं.
receipt-supplied = आपूर्ति की तारीख
receipt-buyer = खरीदार
receipt-buyer-number = कर सं. { $number }
receipt-line-net = कर बिना { $net }, कर { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = { $levy } { $amount } सहित
receipt-tax-charge = { $label } { $rate }
receipt-exempted = कर नहीं लिया गया
receipt-exemption = कर छूट सं.
receipt-tax-outside = कर के बाहर
receipt-reduced-rate = { $mark } घटी दर का सामान

receipt-link-save = PDF के रूप में सहेजें
receipt-link-gone = यह रसीद अब यहाँ नहीं है
receipt-link-gone-why = लिंक सीमित समय तक चलते हैं। दुकान से दूसरी रसीद माँगें।
receipt-foreign = { $given }, दर { $rate }
receipt-instead-of = { $price } के बदले
receipt-parked = होल्ड पर टोकरी
receipt-parked-unpaid = भुगतान नहीं हुआ। यह रसीद नहीं है।
receipt-gift = उपहार रसीद
receipt-gift-exchange = इस पर्ची से सामान बदला जा सकता है।
receipt-gift-no-receipt = यह भुगतान का प्रमाण नहीं है।
receipt-title-return = वापसी रसीद
receipt-return-of = { $day } की रसीद { $receipt } से वापस:
receipt-return-elsewhere = रसीद { $receipt } से वापस:
receipt-return-without = बिना रसीद वापस:
receipt-return-reason-does-not-fit = ठीक नहीं बैठा
receipt-return-reason-defective = ख़राबी
receipt-return-reason-changed-mind = मन बदला
receipt-return-reason-wrong-article = गलत वस्तु
receipt-return-kept = { $name } रहेगा, अपने दाम पर
receipt-return-unwound = { $name }: छूट { $before } थी, अब { $after }
receipt-items-back =
    { $count ->
        [one] { $count } नग वापस
       *[other] { $count } नग वापस
    }
receipt-saved = आपकी बचत
receipt-title-credit-note = क्रेडिट नोट
receipt-return-reason-other = अन्य कारण
# $amount (String) - what discounts had taken off
receipt-return-off = छूट { $amount } घटाकर
receipt-returned = वापस
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = मशीन { $reference }
receipt-voucher-of = { $tail } पर समाप्त वाउचर
receipt-voucher-sold = उपहार वाउचर
receipt-voucher-worth = मूल्य
receipt-voucher-whose = { $name } के लिए
receipt-voucher-goods = केवल { $goods } के लिए
# $day (String) - the last day on which it can be spent
receipt-voucher-until = { $day } तक इस्तेमाल करें
receipt-voucher-unending = कोई अंतिम तिथि नहीं
receipt-voucher-keep = जिसके पास यह कोड है, वह इसे इस्तेमाल कर सकता है। इसे नकद की तरह सँभालकर रखें।
receipt-prepaid = वाउचर, बिक्री पर कर लगा
receipt-refund-online = ऑनलाइन भुगतान पर वापस
receipt-return-order = वापसी, ऑनलाइन ऑर्डर { $order } ({ $day }) से:
receipt-return-document = मूल दस्तावेज़ { $document }
receipt-pick-ticket = जुटाना है
receipt-order-promised = वादा
receipt-bag = थैला { $bag } / { $bags }
receipt-hand-over = सौंपा गया
receipt-order = ऑर्डर
receipt-order-name = ग्राहक
receipt-order-proxy = लेने वाला
receipt-order-collect = ऑर्डर { $order }, { $store } से लेना है
receipt-order-send = ऑर्डर { $order }, { $store } से भेजा जाएगा
receipt-parcel-to = प्राप्तकर्ता
receipt-parcel-from = प्रेषक
receipt-parcel-number = पार्सल का नंबर
receipt-parcel = पार्सल { $parcel } / { $parcels }
