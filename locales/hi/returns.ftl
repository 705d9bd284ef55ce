### ui
### सामान वापस आता है: वापसी की स्क्रीन।

returns-title = वापसी
returns-of = { $receipt } से वापसी
returns-empty-title = रसीद स्कैन करें
returns-empty = कोड रसीद के अंत में है।
returns-look = बिक्री खोजें
returns-without = रसीद नहीं है
returns-elsewhere = रसीद दूसरे टिल या दुकान की है
returns-elsewhere-title = कौन सी रसीद है?
returns-elsewhere-hint = कोड स्कैन करें या उसके पास छपा नंबर लिखें।
returns-elsewhere-field = रसीद नंबर
returns-go-on = आगे
returns-article-title = क्या वापस आ रहा है?
returns-article-field = वस्तु स्कैन करें या नाम या नंबर लिखें
returns-article-other = दूसरी वस्तु
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = हर एक { $price }: पिछले { $days } दिनों का सबसे कम दाम
# $days (Number) - days
returns-rule-price = जो इस टिल ने नहीं बेचा, वह पिछले { $days } दिनों के यहाँ के सबसे कम दाम पर गिना जाता है।
# $max (String) - the most
returns-rule-max = इस तरह ज़्यादा से ज़्यादा { $max } वापस जाते हैं।
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } इसी दुकान के दूसरे टिल की है। वहाँ चुकाया गया दाम मिलता है; यहाँ यह बिना रसीद जैसी है।
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } इसी देश की दूसरी दुकान की है। वहाँ चुकाया गया दाम मिलता है; यहाँ यह बिना रसीद जैसी है।
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } दूसरे देश की है: दूसरा विक्रेता, मुद्रा और कर। पैसे वहीं वापस मिलते हैं। यहाँ बदला जा सकता है: कम से कम उतने ही दाम का सामान बिल में जोड़ें।
returns-note = टिप्पणी
returns-note-title = इस पंक्ति के लिए टिप्पणी
returns-note-field = इसके बारे में क्या कहना है?
returns-note-set = टिप्पणी रखें
# $code (String) - a coupon
returns-coupon-used = कूपन { $code } इस्तेमाल हुआ ही रहता है।
returns-counts = गिना जाएगा
returns-pick = जो वापस आ रहा है उसे स्कैन करें या उसके पास प्लस छुएँ।
returns-from-receipt = सामान वापस लें
returns-why = वापसी का कारण
returns-condition = हालत
returns-back = लौटाना है
returns-confirm = टोकरी में डालें
returns-take-out = वापसी हटाएँ
returns-line = { $sold } बिका, { $left } वापस हो सकता है
returns-came-back = { $quantity } वापस, { $day }, { $receipt }
returns-unwound = { $name } से ग्राहक को { $before } की छूट मिली थी। जो वह रखेगा उस पर { $after } मिलती है, इसलिए उतना कम लौटेगा।
returns-withdrawn = { $name } रहेगा और ऑफ़र के बिना { $amount } ज़्यादा का होगा।
returns-to-card = { $amount } उसी कार्ड पर लौटेंगे जिससे भुगतान हुआ।
returns-in-cash = { $amount } नकद लौटेंगे।
returns-reason-does-not-fit = ठीक नहीं बैठा
returns-reason-defective = ख़राबी
returns-reason-changed-mind = मन बदला
returns-reason-wrong-article = गलत वस्तु
returns-reason-other = अन्य
returns-condition-as-new = नए जैसा
returns-condition-opened = खुला हुआ
returns-condition-damaged = टूटा-फूटा
returns-hub-asking = हब से पूछा जा रहा है कि कहीं और क्या लौटा …
returns-hub-known = { $time } तक हर जगह लौटा सामान गिना गया है।
returns-hub-known-in-part = हब को जो पता है वह गिना गया है। कुछ काउंटरों से अभी ख़बर नहीं मिली।
returns-hub-unasked = हब से संपर्क नहीं: दूसरे काउंटरों या ऑनलाइन क्या लौटा, पता नहीं। दुकान के नियम लागू हैं।
returns-hub-unknown = हब यह रसीद अभी नहीं जानता: कहीं और क्या लौटा, पता नहीं। दुकान के नियम लागू हैं।
returns-order = यह ऑनलाइन ऑर्डर है
returns-order-title = कौन सा ऑर्डर है?
returns-order-hint = कोड स्कैन करें या नंबर लिखें। नहीं तो ग्राहक का नाम, या कार्ड के अंतिम चार अंक।
returns-order-field = ऑर्डर, ग्राहक या कार्ड
returns-order-of = ऑर्डर { $order } की वापसी
returns-order-document = इसका दस्तावेज़ { $document } है।
returns-to-online = { $amount } उसी ऑनलाइन रास्ते लौटता है।
returns-orders-none = कोई चुकाया गया ऑर्डर नहीं मिला।
returns-orders-unasked = केंद्र तक पहुँच नहीं: ग्राहक या कार्ड से ऑर्डर केवल नेटवर्क के साथ मिलते हैं।
returns-condition-not-collected = लिया नहीं गया
