### कुछ क्यों नहीं हो सकता, और उसकी जगह क्या करें।

refusals-line-gone = यह पंक्ति अब टोकरी में नहीं है। टोकरी देखें और फिर कोशिश करें।
refusals-basket-being-paid = इस बिक्री के पैसे लिए जा चुके हैं। भुगतान पूरा करें या पहले पैसे लौटाएँ।
refusals-too-many-lines = टोकरी में ज़्यादा से ज़्यादा { $max } पंक्तियाँ आती हैं। इसका भुगतान लें और नई शुरू करें।
refusals-wrong-unit = { $unit ->
    [each] यह वस्तु नग में बिकती है। मात्रा फिर लिखें।
   *[other] यह वस्तु { $unit } में बिकती है। मात्रा फिर लिखें।
}
refusals-quantity-not-positive = मात्रा शून्य से ज़्यादा होनी चाहिए। वस्तु निकालने के लिए पंक्ति हटाएँ।
refusals-quantity-too-large = एक पंक्ति में ज़्यादा से ज़्यादा { $max } बिकता है। लिखी मात्रा जाँचें।
refusals-price-negative = दाम शून्य से कम नहीं हो सकता। फिर लिखें।
refusals-amount-too-large = यह टिल की सीमा { $max } से ज़्यादा है। लिखी रकम जाँचें।
refusals-discount-not-share = छूट 0 और 100 % के बीच होती है। फिर लिखें।
refusals-discount-above-price = छूट { $price } के दाम से ज़्यादा है। कम लिखें।
refusals-note-too-long = यह पाठ { $max } अक्षरों से लंबा है। छोटा करें।
refusals-name-too-long = इस वस्तु का नाम बेचने के लिए बहुत लंबा है। मुख्य कार्यालय से छोटा करवाएँ।
refusals-basket-empty = अभी कुछ दर्ज नहीं है। पहले कोई वस्तु स्कैन करें।
refusals-amount-not-positive = शून्य से ज़्यादा रकम लिखें।
refusals-card-above-due = कार्ड से देय रकम तक ही भुगतान होता है: { $due }। कार्ड पर बाकी पैसे नहीं लौटते।
refusals-too-many-tenders = एक बिक्री में ज़्यादा से ज़्यादा { $max } भुगतान होते हैं। बाकी एक बार में दें।
refusals-tender-gone = यह भुगतान अब नहीं है। भुगतान देखें और फिर कोशिश करें।
refusals-not-covered = अभी { $due } देय है।
refusals-tax-category-unknown = इस वस्तु की कर श्रेणी “{ $category }” है, जो { $country } में नहीं है। मुख्य कार्यालय के सुधारने तक यह नहीं बिक सकती।
refusals-tax-rate-missing = { $day } को “{ $category }” की कर दर ज्ञात नहीं है। टिल की तारीख जाँचें; सही हो तो सहायता को कॉल करें।
refusals-tax-region-missing = { $country } में कर क्षेत्र पर निर्भर है और सेटिंग्स में कोई क्षेत्र नहीं है। दुकान का क्षेत्र तय करें, फिर बेचें।
refusals-tax-levy-missing = { $day } को शुल्क “{ $levy }” की रकम ज्ञात नहीं है। टिल की तारीख जाँचें; सही हो तो सहायता को कॉल करें।
refusals-tax-exemption-unknown = { $country } में कर छूट “{ $exemption }” नहीं है। दूसरी चुनें या कर सहित बेचें।
refusals-tax-certificate-missing = इस खरीदार की छूट के लिए प्रमाणपत्र या कार्ड का नंबर चाहिए। उसे लिखें या कर सहित बेचें।
refusals-tax-too-large = ये रकमें इतनी बड़ी हैं कि कर ठीक-ठीक नहीं निकल सकता। बिक्री को बाँटें।
refusals-print-spoiled = प्रिंटर की प्रतीक्षा में एक दस्तावेज़ खराब है और छापा नहीं जाएगा। बिक्रियाँ और रसीदें जैसी थीं वैसी हैं, और उसका विषय जर्नल में है।
refusals-discount-needs-manager = आप ख़ुद { $max } % तक दे सकते हैं।
refusals-post-void-needs-manager = आपकी भूमिका में पूरी हुई बिक्री रद्द करने की अनुमति नहीं है।
refusals-act-needs-manager = आपकी भूमिका में इसकी अनुमति नहीं है।
refusals-role-cannot-sell = { $name } इस भूमिका में बेच नहीं सकते। कैशियर के रूप में साइन इन करें।
refusals-amount-needs-manager = आप ख़ुद { $max } तक कर सकते हैं।
refusals-may-approve = { $who } यहीं मंज़ूरी दे सकते हैं।
refusals-approve-own = कोई अपने काम को ख़ुद मंज़ूरी नहीं देता। किसी और से उनका नंबर और PIN डलवाएँ।
refusals-approver-cannot = { $name } भी इसे मंज़ूरी नहीं दे सकते।
refusals-approval-not-possible = इसे कोई और मंज़ूर नहीं कर सकता। इसके बजाय साइन इन करें।
refusals-approval-waits = मंज़ूरी का इंतज़ार है। मंज़ूर करें या रद्द करें, फिर दोबारा स्कैन करें।
refusals-till-locked = टिल लॉक है। आगे बढ़ने के लिए साइन इन करें।
refusals-badge-unknown = यह बैज किसी का नहीं है। अपने नंबर और PIN से साइन इन करें।
refusals-badge-in-search = यह बैज है। कुछ नहीं खोजा गया।
refusals-operator-unknown = नंबर { $operator } किसी का नहीं है। जाँचें और फिर कोशिश करें।
refusals-code-too-long = यह कोड किसी वस्तु के लिए बहुत लंबा है: { $code }। वस्तु का अपना बारकोड स्कैन करें।
refusals-code-empty = स्कैनर ने ख़ाली कोड भेजा। फिर स्कैन करें।
refusals-code-unknown = किसी वस्तु का कोड { $code } नहीं है। नाम से खोजें या खुली वस्तु के रूप में बेचें।
refusals-article-gone = वस्तु { $sku } अब यहाँ नहीं बिकती। दूसरी खोजें।
refusals-search-too-long = ज़्यादा से ज़्यादा { $max } अक्षरों से खोजें।
refusals-pin-format = PIN में 4 से 12 अंक होते हैं।
refusals-pin-first = यह पहला PIN है। अपने नाम से इससे साइन इन करें और अपना PIN चुनें।
refusals-pin-same = यह PIN आपके पास पहले से है। दूसरा चुनें।
refusals-pin-wrong = ग़लत PIN। फिर कोशिश करें।
refusals-pin-locked = बहुत बार ग़लत PIN। { $seconds ->
    [one] { $seconds } सेकंड रुकें और फिर कोशिश करें।
   *[other] { $seconds } सेकंड रुकें और फिर कोशिश करें।
}
refusals-sign-in-first = पहले साइन इन करें।
refusals-price-is-fixed = इस वस्तु का दाम तय है। इसकी जगह छूट दें।
refusals-price-missing = { $name } का आज कोई दाम नहीं है और वह नहीं बिक सकती। मुख्य कार्यालय से दाम पूछें।
refusals-open-items-off = यह दुकान खुली वस्तुएँ नहीं बेचती। वस्तु खोजें।
refusals-name-missing = रसीद के लिए 1 से { $max } अक्षरों का नाम लिखें।
refusals-amount-changed = देय रकम बदल गई है। उसे देखें और भुगतान फिर लें।
refusals-no-last-sale = छापने के लिए कोई बिक्री नहीं है। हाल की बिक्री में से चुनें।
refusals-print-not-open = यह छपाई पहले ही निपट चुकी है।
refusals-print-not-waiting = यह दस्तावेज़ अब प्रतीक्षा में नहीं है: छप चुका है या रास्ते में है।
refusals-print-is-voucher = इस छपाई में एक भुगतान किया हुआ वाउचर है: इसे छोड़ा नहीं जा सकता। न छप सके तो बिक्री रद्द करें।
refusals-already-voided = यह बिक्री { $slip } से पहले ही रद्द हो चुकी है।
refusals-receipt-unknown = इस टिल पर बिक्री { $receipt } नहीं है। रसीद का नंबर जाँचें।
refusals-reason-missing = कारण लिखें।
refusals-other-workstation = यह डेटा काउंटर { $workstation } का है। उसकी सेटिंग्स से टिल चलाएँ या दूसरा डेटा फ़ोल्डर चुनें।
refusals-other-country = यह डेटा { $country } के टिल का है। एक जर्नल में एक देश और एक मुद्रा होती है: दूसरा फ़ोल्डर चुनें।
refusals-device-key-changed = इस टिल की कुंजी उसके जर्नल की नहीं है। फ़ाइल device.key वापस उसकी जगह रखें या सहायता को कॉल करें। कुछ बदला नहीं गया है।
refusals-language-unknown = टिल { $language } नहीं बोलता। सूची से भाषा चुनें।
refusals-preference-unknown = टिल “{ $value }” नहीं जानता। सूची से चुनें।
refusals-scan-too-long = स्कैनर ने बारकोड की क्षमता से ज़्यादा भेजा। फिर स्कैन करें।
refusals-scan-incomplete = कोड का एक हिस्सा ही आया। फिर स्कैन करें।
refusals-scan-garbage = स्कैनर ने कुछ अपठनीय भेजा। फिर स्कैन करें; ऐसा ही रहे तो केबल जाँचें।
refusals-scan-too-fast = कोड बहुत तेज़ी से आए। आख़िरी वस्तु फिर स्कैन करें।
refusals-gs1-unreadable = इस पैक का कोड पढ़ा नहीं जा सकता। इसका दूसरा बारकोड स्कैन करें या वस्तु नाम से खोजें।
refusals-gs1-unknown-ai = इस पैक के कोड में एक अज्ञात हिस्सा है: “{ $found }”। इसका दूसरा बारकोड स्कैन करें या वस्तु नाम से खोजें।
refusals-gs1-length = इस कोड का हिस्सा ({ $ai }) बहुत छोटा या लंबा है। दूसरा बारकोड स्कैन करें या वस्तु नाम से खोजें।
refusals-gs1-character = इस कोड के हिस्से ({ $ai }) में अमान्य अक्षर है। दूसरा बारकोड स्कैन करें या वस्तु नाम से खोजें।
refusals-gs1-check-digit = इस कोड के हिस्से ({ $ai }) का जाँच अंक ग़लत है। फिर स्कैन करें; ऐसा ही रहे तो वस्तु नाम से खोजें।
refusals-gs1-date = इस कोड का हिस्सा ({ $ai }) ऐसा दिन या समय है जो होता ही नहीं। पैक पर तारीख देखें और वस्तु नाम से खोजें।
refusals-gs1-twice = हिस्सा ({ $ai }) इस कोड में दो बार है और दो बातें कहता है। वस्तु नाम से खोजें।
refusals-gs1-conflict = इस कोड के हिस्से ({ $ai }) और ({ $other }) आपस में मेल नहीं खाते। वस्तु नाम से खोजें।
refusals-gs1-link = इस कोड का वेब लिंक मानक के अनुसार नहीं लिखा है। दूसरा बारकोड स्कैन करें या वस्तु नाम से खोजें।
refusals-no-font-for-letters = इस प्रिंटर में { $letters } अक्षर नहीं हैं और इस कंप्यूटर के किसी फ़ॉन्ट में भी नहीं। वे “□”/“?” छपते हैं। सहायता से फ़ॉन्ट जुड़वाएँ।
refusals-pack-day-passed = { $kind ->
    [sell-by] यह पैक { $day } तक बिकना था: इसे शेल्फ़ से हटाएँ। यह मैनेजर की अनुमति से भी नहीं बिकेगा।
    [best-before] यह पैक { $day } से पहले सबसे अच्छा था: इसे शेल्फ़ से हटाएँ। यह मैनेजर की अनुमति से भी नहीं बिकेगा।
   *[expiry] यह पैक { $day } को समाप्त हो गया: इसे शेल्फ़ से हटाएँ। यह मैनेजर की अनुमति से भी नहीं बिकेगा।
}
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] यह पैक { $day } तक बिकना था: इसे शेल्फ़ से हटाएँ। केवल साइन इन किया हुआ मैनेजर इसे बेच सकता है।
    [best-before] यह पैक { $day } से पहले सबसे अच्छा था: इसे शेल्फ़ से हटाएँ। केवल साइन इन किया हुआ मैनेजर इसे बेच सकता है।
   *[expiry] यह पैक { $day } को समाप्त हो गया: इसे शेल्फ़ से हटाएँ। केवल साइन इन किया हुआ मैनेजर इसे बेच सकता है।
}
refusals-pack-day-warned = { $kind ->
    [sell-by] यह पैक { $day } तक बिकना था। यह टोकरी में है: ग्राहक को बताएँ या हटाएँ।
    [best-before] यह पैक { $day } से पहले सबसे अच्छा था। यह टोकरी में है: ग्राहक को बताएँ या हटाएँ।
   *[expiry] यह पैक { $day } को समाप्त हो गया। यह टोकरी में है: ग्राहक को बताएँ या हटाएँ।
}
refusals-pack-taken-back = { $kind ->
    [sell-by] यह पैक { $day } तक बिकना था: इसे टोकरी से निकाल दिया गया है। इसे शेल्फ़ से हटाएँ।
    [best-before] यह पैक { $day } से पहले सबसे अच्छा था: इसे टोकरी से निकाल दिया गया है। इसे शेल्फ़ से हटाएँ।
   *[expiry] यह पैक { $day } को समाप्त हो गया: इसे टोकरी से निकाल दिया गया है। इसे शेल्फ़ से हटाएँ।
}
refusals-pack-seen-twice = एक ही पैक के दो कोड: एक बार गिना गया। दो पैक हों तो दूसरा फिर स्कैन करें।
refusals-serial-in-basket = क्रम संख्या { $serial } वाला पैक पहले से टोकरी में है। अगला स्कैन करें।
refusals-label-unit = { $unit ->
    [each] लेबल पर नगों की संख्या नहीं है, और वस्तु नग में बिकती है। नाम से खोजें और मात्रा लिखें।
   *[other] लेबल पर { $unit } में मात्रा नहीं है, और वस्तु वैसे ही बिकती है। नाम से खोजें और मात्रा लिखें।
}
refusals-label-currency = इस लेबल का दाम दूसरी मुद्रा में है। वस्तु नाम से खोजें।
refusals-label-price-odd = लेबल का दाम { $price } इस वस्तु से मेल नहीं खाता। इसे तौलें या नया लेबल माँगें।
refusals-in-store-check-digit = इस बारकोड का दाम ग़लत पढ़ा या ग़लत छपा है। फिर स्कैन करें या वस्तु तौलें।
refusals-line-is-one-pack = यह पंक्ति अपने दाम या क्रम संख्या वाला एक पैक है। अगला पैक स्कैन करें या पंक्ति हटाएँ।
refusals-code-other-key = यह कोड, प्रकार ({ $ai }), किसी वस्तु का नहीं है: यह किसी डिलीवरी, जगह या कूपन का है। वस्तु का अपना बारकोड स्कैन करें।
refusals-code-link = यह कोड ऐसा वेब लिंक है जो कोई वस्तु नहीं बताता। दूसरा बारकोड स्कैन करें या वस्तु नाम से खोजें।
refusals-data-recovered = टिल का डेटा ख़राब था और अभी ठीक किया गया है। टोकरी देखें और वही फिर करें।
refusals-alert-gone = यह संदेश पहले ही पढ़ा जा चुका है।
refusals-recovery-needs-manager = आपकी भूमिका में यह संदेश हटाने की अनुमति नहीं है।
refusals-buyer-empty = खरीदार का कम से कम नाम या कर नंबर होता है। कोई एक लिखें।
refusals-buyer-too-long = नाम और पते की पंक्तियों में अधिकतम { $max } अक्षर होते हैं। उन्हें छोटा करें।
refusals-buyer-address-too-long = पते में अधिकतम { $max } पंक्तियाँ होती हैं। कुछ को मिला दें।
refusals-buyer-tax-number-wrong = “{ $number }” यहाँ कर नंबर नहीं हो सकता; { $example } एक सही नंबर है। जाँचें या खाली छोड़ें।
refusals-buyer-name-missing = { $total } के बीजक पर खरीदार का नाम चाहिए। उसे लिखें, फिर भुगतान लें।
refusals-buyer-address-missing = { $total } के बीजक पर खरीदार का पता चाहिए। उसे लिखें, फिर भुगतान लें।
refusals-buyer-tax-number-missing = { $total } के बीजक पर खरीदार का कर नंबर चाहिए। उसे लिखें, फिर भुगतान लें।
refusals-buyer-identity-missing = { $total } के बीजक पर खरीदार का नाम या कर नंबर चाहिए। कोई एक लिखें, फिर भुगतान लें।
refusals-invoice-exists = इस बिक्री का बीजक पहले से किसी खरीदार के नाम है। उसे फिर छापें, या बिक्री रद्द करके फिर से बेचें।
refusals-money-goes-back = { $back } ग्राहक को लौटेंगे। चुनें कि कैसे लौटाएँ।
refusals-refund-above-owed = केवल { $owed } लौटेंगे। उतना या कम लिखें।
refusals-refund-above-card = कार्ड से इसमें केवल { $most } चुकाए गए थे। बाकी नकद लौटाएँ।
refusals-refund-abroad = यह सामान दूसरे देश में बिका था: पैसे वहीं लौटेंगे। यहाँ उसे कम से कम उतने ही दाम के सामान से बदलें।
refusals-return-line-unknown = यह वस्तु उस रसीद पर नहीं है। रसीद फिर देखें।
refusals-return-above-sold = इसमें से अब केवल { $left } वापस आ सकता है। बाकी इस रसीद पर बिका ही नहीं या पहले ही वापस हो चुका है।
refusals-return-whole-pack = इस पैक का अपना दाम था। पूरा पैक वापस लें।
refusals-return-too-late = सामान { $days } दिन तक वापस होता है: { $last } तक। अब केवल ख़राब सामान वापस होगा; अगर ख़राब है तो वही कारण चुनें।
refusals-return-unsealed = { $name } केवल बिना खुला वापस होता है। अगर ख़राब है तो वही कारण चुनें।
refusals-return-never = { $name } वापस नहीं होता। अगर ख़राब है तो वही कारण चुनें।
refusals-period-backwards = आख़िरी दिन पहले दिन से पहले है। दिन उलटकर चुनें।
refusals-period-too-long = एक रिपोर्ट में ज़्यादा से ज़्यादा { $max } दिन आते हैं। छोटी अवधि चुनें।
refusals-line-is-linked = यह पंक्ति दूसरी वस्तु के साथ आई और उसी के साथ चलती है। उस वस्तु को बदलें या हटाएँ।
refusals-line-is-voucher = वाउचर की कीमत उसके मूल्य जितनी ही होती है। इसे हटाकर दूसरा बेचें।
refusals-basket-open = दूसरी टोकरी खुली है। पहले उसे होल्ड करें या पूरा करें।
refusals-park-with-money = इस टोकरी के पैसे लिए जा चुके हैं। होल्ड करने से पहले उन्हें लौटाएँ।
refusals-too-many-parked = पहले से { $max } टोकरियाँ होल्ड पर हैं। पहले एक वापस लाएँ या छोड़ें।
refusals-parked-gone = होल्ड की टोकरी { $number } अब नहीं है। सूची फिर देखें।
refusals-quantity-is-code = यह मात्रा नहीं, बारकोड लगता है: अधिकतम { $max } नग। मात्रा फिर लिखें।
refusals-quantity-sure = क्या सच में { $pieces } नग? पुष्टि करें या मात्रा फिर लिखें।
refusals-pieces-of-one-pack = इस पैक का अपना वज़न, दाम या नंबर है, इसे गुणा नहीं कर सकते। हर एक को स्कैन करें।
refusals-age-not-checked = टोकरी में कुछ ऐसा है जो { $years } वर्ष से ही बिकता है। पहले ग्राहक की आयु जाँचें।
refusals-age-not-asked = टोकरी में किसी चीज़ के लिए आयु नहीं चाहिए। पुष्टि करने को कुछ नहीं है।
refusals-age-refused = { $years } वर्ष से कम आयु वालों को नहीं बिकता: { $goods }। इसे टोकरी से निकाल दिया गया।
refusals-birth-date-odd = उस दिन किसी का जन्म नहीं हो सकता। दिन, महीना और वर्ष फिर लिखें।
refusals-serial-missing = क्रम संख्या में 1 से { $max } अक्षर होते हैं। फिर स्कैन करें या लिखें।
refusals-serial-sold = नंबर { $serial } वाला नग रसीद { $receipt } पर पहले ही बिक चुका है। नग पर नंबर जाँचें।
refusals-foreign-rate-old = { $currency } की दर { $day } की है; दर { $days } दिन चलती है। मैनेजर से आज की दर डलवाएँ।
refusals-foreign-coins-refused = इस मुद्रा में केवल { $limit } के पूरे नोट लिए जाते हैं। नोट फिर गिनें।
refusals-foreign-above-limit = एक भुगतान में अधिकतम { $limit } लिए जाते हैं। बाकी किसी और तरह से लें।
refusals-foreign-unknown = यह दुकान { $currency } में नकद नहीं लेती। भुगतान का दूसरा तरीका पूछें।
refusals-payment-open = कार्ड मशीन अभी इस टोकरी पर काम कर रही है। पहले बताएँ कि उसने क्या जवाब दिया।
refusals-payment-unknown = पता नहीं कि इस टोकरी के लिए कार्ड से पैसे कटे या नहीं। पहले मैनेजर तय करेंगे; तब तक टोकरी होल्ड हो सकती है।
refusals-refund-unknown = पता नहीं कि इस टोकरी के पैसे कार्ड को वापस मिले या नहीं। पहले मैनेजर तय करेंगे; तब तक टोकरी होल्ड हो सकती है।
# $receipt (String) - the receipt
refusals-refund-of-parked = होल्ड पर रखी टोकरी रसीद { $receipt } का सामान वापस लेती है, और अभी पता नहीं कि कार्ड का क्या हुआ। उसे वापस लाएँ और पहले यह तय करें।
refusals-payment-settled = यह कार्ड भुगतान पहले ही तय हो चुका है, और अलग तरह से। बिक्री के भुगतान देखें।
refusals-payment-gone = यह कार्ड भुगतान अब खुला नहीं है। टोकरी देखें और आगे बढ़ें।
refusals-payment-of-parked = यह कार्ड भुगतान होल्ड पर रखी टोकरी का है। पहले वह टोकरी वापस लाएँ।
refusals-return-voided = यह बिक्री { $slip } से रद्द हुई थी: पैसे लौट चुके हैं।
refusals-return-all-returned = इस रसीद का सब कुछ वापस आ चुका है, आख़िरी { $day } को रसीद { $receipt } से।
refusals-return-not-open = वापसी के लिए कोई रसीद खुली नहीं है। रसीद स्कैन करें या “रसीदें” में खोजें।
refusals-return-none-left = इस रसीद पर यह वस्तु और वापस नहीं हो सकती।
refusals-return-nothing-picked = अभी कुछ नहीं चुना गया। इस रसीद की वस्तु स्कैन करें या उसके पास का प्लस छुएँ।
refusals-return-without-receipt-limit = बिना रसीद अधिकतम { $max } लौटते हैं। रसीद माँगें, या बिक्री दिन और रकम से खोजें।
refusals-return-has-receipt = { $receipt } इसी टिल की रसीद है। उसे खोलें और वहीं से वापसी करें।
refusals-receipt-other-till = { $receipt } इस दुकान के दूसरे टिल की है, जिसे यह टिल नहीं जानता। वापसी वहाँ करें, या यहाँ बिना रसीद।
refusals-receipt-other-store = { $receipt } इस देश की दूसरी दुकान की है, जिसे यह टिल नहीं जानता। वापसी वहाँ करें, या यहाँ बिना रसीद।
refusals-receipt-abroad = { $receipt } दूसरे देश की दुकान की है: अलग मुद्रा, कर और विक्रेता। पैसे वहीं लौटेंगे; यहाँ सामान बराबर दाम पर बदला जा सकता है।
refusals-return-brought-before = रसीद { $elsewhere } का यह सामान { $quantity } यहाँ { $day } को रसीद { $receipt } पर पहले ही वापस आ चुका है। कितना बिका था, यह केवल बेचने वाला टिल जानता है: और वापसी वहाँ करें, या यहाँ बिना रसीद।
refusals-return-changed = इस बीच रसीद { $receipt } का कुछ और वापस आया या उसकी रकम वापसी बदल गई। टोकरी से वापसी हटाएँ और रसीद फिर खोलें।
refusals-refund-card-first = इसमें { $card } कार्ड से चुकाए गए थे: वे पहले कार्ड पर लौटेंगे, बाकी नकद।
refusals-refund-cash-limit = एक बार में अधिकतम { $max } नकद लौटते हैं। किसी ऐसे से कहें जो ज़्यादा की अनुमति दे सके।
refusals-void-has-returns = इस बिक्री का सामान रसीद { $receipt } से वापस आया, इसलिए पूरी बिक्री रद्द नहीं हो सकती। बाकी की वापसी करें।
refusals-void-of-return = इस रसीद पर वापसी हुई है, इसलिए यह रद्द नहीं हो सकती। सामान ग्राहक के पास रहे तो उसे फिर बेचें।
# $code (String) - the coupon's code
refusals-coupon-unknown = कोई ऑफ़र कूपन { $code } नहीं लेता। कोड जाँचें।
# $code (String) - the coupon's code
refusals-coupon-twice = इस ऑफ़र का कूपन पहले से टोकरी में है: { $code } की ज़रूरत नहीं।
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = कूपन { $code } { $day } को रसीद { $receipt } पर इस्तेमाल हो चुका है। यह एक बार ही चलता है।
refusals-coupon-in-payment = कूपन { $code } होल्ड पर रखी टोकरी में है, और अभी पता नहीं कि कार्ड का क्या हुआ। उसे वापस लाएँ और पहले यह तय करें।
refusals-coupon-no-hub = अभी केंद्र से कूपन { $code } के बारे में नहीं पूछा जा सकता। यह एक बार ही चलता है: इसके बिना बेचें, या थोड़ी देर में फिर कोशिश करें।
refusals-coupon-elsewhere = कूपन { $code } { $place } पर इस्तेमाल हो चुका है या वहाँ रोका गया है। यह एक बार ही चलता है।
refusals-coupon-not-held = केंद्र ने इस बिक्री के लिए कूपन { $code } अब नहीं रोका है। उसे हटाएँ और फिर दें।
refusals-coupon-asked = केंद्र से कूपन के बारे में पूछा जा रहा है। उत्तर की प्रतीक्षा करें।
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = “{ $name }” { $day } से शुरू होगा। तब तक कूपन रखें।
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = “{ $name }” { $day } को ख़त्म हो गया। कूपन से अब कुछ नहीं घटता।
# $name (String) - the promotion
refusals-coupon-other-store = “{ $name }” इस दुकान के लिए नहीं है।
# $name (String) - the promotion
refusals-coupon-other-time = “{ $name }” इस दिन या समय के लिए नहीं है।
# $name (String) - the promotion
refusals-coupon-other-customers = “{ $name }” उस समूह के लिए है जिसमें यह ग्राहक नहीं है। पहले ग्राहक चुनें।
# $name (String) - the promotion
refusals-coupon-waits = कूपन टोकरी में है। “{ $name }” अभी कुछ नहीं घटाता: उसकी वस्तुएँ या न्यूनतम राशि बाकी है।
refusals-customer-unknown = यह ग्राहक अब दर्ज नहीं है। फिर से खोजें।
refusals-denomination-unknown = यहाँ { $value } का नोट या सिक्का नहीं है, या वह दो बार लिखा गया है।
refusals-till-is-shared = यहाँ सब एक ही दराज़ इस्तेमाल करते हैं: किसका है, यह न लिखें।
refusals-till-unknown = यहाँ किसी का कर्मचारी नंबर { $till } नहीं है।
refusals-till-already-open = इस दराज़ की शुरुआती नकदी गिनी जा चुकी है। अब जो आए वह जमा है।
refusals-lift-not-its-pieces = नोट और सिक्के { $counted } के हैं, लिखी रकम के नहीं।
refusals-till-count-first = पहले दराज़ गिनें। गिनती जो भी हो, उसके बाद बंद किया जा सकता है।
refusals-till-carries-too-much = दराज़ में अधिकतम { $max } रह सकता है: इतना ही गिना गया।
refusals-z-unknown = इस मशीन पर Z रिपोर्ट { $number } नहीं है।
refusals-training-already = आप पहले से अभ्यास कर रहे हैं। ऊपर के बटन से इसे समाप्त करें।
refusals-training-not-begun = इस टिल पर कोई अभ्यास नहीं कर रहा है।
refusals-record-unknown = जर्नल में प्रविष्टि { $record } नहीं है। फिर से खोजें।
refusals-terminal-declined = कार्ड मशीन ने मना किया: कुछ नहीं काटा गया। दूसरा कार्ड आज़माएँ या दूसरे तरीके से भुगतान करें।
refusals-terminal-refund-declined = कार्ड मशीन ने मना किया: कार्ड पर कुछ नहीं लौटा। फिर कोशिश करें या दूसरे तरीके से लौटाएँ।
refusals-terminal-by-hand = कार्ड मशीन से संपर्क नहीं हो सका और कुछ नहीं काटा गया। उस पर रकम डालें और बताएँ वह क्या दिखाती है, या दूसरे तरीके से भुगतान करें।
refusals-terminal-cant-tell = कार्ड मशीन नहीं बता सकती कि क्या हुआ। उसकी आखिरी पर्ची या लेखा देखें, फिर तय करें।
refusals-terminal-not-ready = कार्ड मशीन जवाब नहीं देती। उसका तार और बिजली जाँचें; वह अपने आप मिल जाएगी।
refusals-payment-at-terminal = कार्ड मशीन इस भुगतान पर काम कर रही है। जवाब का इंतज़ार करें या भुगतान समाप्त करें।
refusals-card-through-terminal = यहाँ कार्ड जुड़ी हुई मशीन पर चुकाए जाते हैं। कार्ड भुगतान शुरू करें।
refusals-order-unknown = यह ऑर्डर इस दुकान में नहीं है। इसका नंबर जाँचें।
refusals-order-not-open = पहले कोई ऑर्डर खोलें।
refusals-order-being-asked = ऑर्डर { $order } के बारे में हब से अभी पूछा जा रहा है। थोड़ा रुकें।
refusals-order-not-to-hand-over = ऑर्डर { $order } अभी नहीं सौंपा जा सकता। कारण उसके पास लिखा है।
refusals-return-being-asked = इस रसीद के बारे में हब से अभी पूछा जा रहा है। थोड़ा रुकें।
refusals-return-not-sold-there = उस रसीद पर यह वस्तु नहीं है। रसीद देखें, या बिना रसीद वापस लें।
refusals-return-came-back-elsewhere = इसका कुछ हिस्सा दूसरे काउंटर या ऑनलाइन लौट चुका है। बाकी: { $left }।
refusals-voucher-above-due = वाउचर से अधिकतम बकाया रकम ही चुकाई जा सकती है: { $due }। बाकी उसी पर रहता है।
refusals-voucher-refund = यहाँ पैसा वाउचर पर वापस नहीं जाता। नकद या कार्ड पर वापस करें।
refusals-voucher-code = यह किसी वाउचर का कोड नहीं है। फिर से स्कैन करें, या जैसा छपा है वैसा लिखें।
refusals-voucher-no-hub = अभी केंद्र से वाउचर के बारे में नहीं पूछा जा सकता। फिर कोशिश करें, या दूसरे तरीके से भुगतान करें।
refusals-voucher-pays-already = यह वाउचर इस बिक्री में पहले से लगा है। दूसरी रकम के लिए पहले उसे हटाएँ।
refusals-voucher-asked = केंद्र से वाउचर के बारे में पूछा जा रहा है। उत्तर की प्रतीक्षा करें।
refusals-voucher-single-purpose = केंद्र ने नहीं बताया कि यह वाउचर किसके लिए है, इसलिए इसे नहीं लिया जा सकता। ग्राहक दूसरे तरीके से दे सकता है।
refusals-voucher-left = { $tail } पर समाप्त वाउचर: { $left } बाकी।
refusals-voucher-left-until = { $tail } पर समाप्त वाउचर: { $left } बाकी, { $day } तक।
refusals-voucher-goods-none = यह वाउचर केवल { $goods } के लिए है, और यहाँ उसका कुछ भी चुकाना बाकी नहीं है। ग्राहक दूसरे तरीके से दे सकता है।
refusals-voucher-goods-most = यह वाउचर केवल { $goods } के लिए है: यहाँ यह अधिकतम { $most } दे सकता है।
refusals-voucher-goods-elsewhere = { $goods } के लिए यह वाउचर जहाँ बिका वहीं कर लग चुका है, इसलिए यहाँ नहीं लिया जा सकता। ग्राहक दूसरे तरीके से दे सकता है।
refusals-voucher-goods-unknown = यह दुकान { $goods } के लिए वाउचर नहीं बेचती। फिर से चुनें कि यह किसके लिए है।
refusals-voucher-unasked-goods = केंद्र से संपर्क नहीं हो रहा, और { $tail } पर समाप्त वाउचर शायद कुछ ही सामान के लिए हो। बाद में फिर कोशिश करें, या ग्राहक दूसरे तरीके से दे।
refusals-voucher-left-goods = केवल { $goods } के लिए।
refusals-voucher-over = केंद्र ने { $tail } पर समाप्त वाउचर की रकम अब नहीं रोकी है। उसे हटाएँ और फिर स्कैन करें।
refusals-voucher-unasked-none = केंद्र से संपर्क नहीं हो रहा, और उसके बिना यह काउंटर { $tail } पर समाप्त वाउचर से और कुछ नहीं ले सकता। दूसरे तरीके से भुगतान करें।
refusals-voucher-unasked-amount = केंद्र से संपर्क नहीं हो रहा। { $tail } पर समाप्त वाउचर में जो बचा है, अधिकतम { $most }, वह लिखें और उपहार वाउचर दबाएँ।
refusals-voucher-unasked-most = केंद्र के बिना { $tail } पर समाप्त वाउचर से { $most } से ज़्यादा नहीं लिया जा सकता।
refusals-voucher-unasked-scan = वाउचर फिर स्कैन करें: पिछला किसी दूसरी बिक्री के लिए था।
refusals-voucher-unknown = किसी वाउचर का यह कोड नहीं है। एक-एक अक्षर जाँचें।
refusals-voucher-empty = इस वाउचर पर खर्च करने को कुछ नहीं बचा।
refusals-voucher-stopped = यह वाउचर नहीं चल सकता: चालू नहीं है, रोका गया है, बहुत पुराना है, या दूसरी मुद्रा में है।
refusals-voucher-needs-hub = वाउचर का शेष केंद्र रखता है, और इस टिल का कोई केंद्र नहीं है।

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = इस वाउचर से इसमें केवल { $most } चुकाए गए थे। बाकी किसी और तरह लौटाएँ।
refusals-voucher-not-found = इस नाम का कोई वाउचर नहीं है जिसमें रकम बाकी हो। नाम वैसा ही लिखें जैसा वाउचर पर है।
refusals-voucher-name-missing = जिसके लिए वाउचर है उसका नाम लिखें।
refusals-voucher-find-again = जो वाउचर मिला था वह अब सामने नहीं है। फिर से खोजें।
refusals-refund-above-online = इसमें से केवल { $most } ऑनलाइन चुकाया गया था। बाकी किसी और तरीके से लौटाएँ।
refusals-online-pays = काउंटर पर इस तरह भुगतान नहीं होता। इस रास्ते केवल ऑनलाइन ऑर्डर का पैसा लौटता है।
refusals-refund-online-first = इसमें से { $online } ऑनलाइन चुकाया गया था: वह पहले उसी रास्ते लौटता है।
refusals-order-return-unknown = ऑर्डर { $order } किसी को ज्ञात नहीं है। नंबर फिर देखें, या ग्राहक या कार्ड से खोजें।
refusals-order-return-unasked = केंद्र तक पहुँच नहीं है, और यह काउंटर ऑर्डर { $order } को नहीं जानता। नेटवर्क लौटने पर फिर कोशिश करें।
refusals-order-return-unpaid = ऑर्डर { $order } के लिए ऑनलाइन कुछ नहीं चुकाया गया: लौटाने को कुछ नहीं है।
refusals-order-return-waits = ऑर्डर { $order } अभी सौंपा नहीं गया है। वापस लेने के बजाय उसे रद्द करें।
refusals-order-return-over = ऑर्डर { $order } में लौटाने को कुछ नहीं बचा: वह रद्द हुआ, या सब कुछ वापस आ चुका या लौटाया जा चुका है।
refusals-order-return-currency = ऑर्डर { $order } का भुगतान { $currency } में हुआ था। वह केवल उस दुकान में लौट सकता है जो यह मुद्रा देती है।
refusals-order-return-changed = इस बीच ऑर्डर { $order } का कुछ हिस्सा कहीं और लौट चुका है, या दूसरा काउंटर उसे वापस ले रहा है। टोकरी से वापसी हटाएँ और ऑर्डर फिर खोलें।
refusals-attendant-needed = यह केवल कर्मचारी कर सकते हैं। उन्हें बुलाएँ।
refusals-self-checkout-off = यह काउंटर ग्राहकों के लिए नहीं है। इसकी सेटिंग में self_checkout लिखें।
refusals-self-checkout-basket = पहले यह भुगतान या वापसी पूरी करें, फिर स्वयं-सेवा शुरू करें।
refusals-self-checkout-goods = { $name } कर्मचारी ही दर्ज कर सकते हैं। उन्हें बुलाया गया है।
refusals-self-checkout-no-terminal = कार्ड टर्मिनल तैयार नहीं है। कर्मचारी को बुलाएँ।
refusals-scan-and-go-broken = फ़ोन की यह टोकरी पढ़ी नहीं जा सकती। कोड फिर दिखाएँ या सामान स्कैन करें।
refusals-scan-and-go-form = यह टोकरी इस काउंटर से नए ऐप की है। सामान स्कैन करें।
refusals-scan-and-go-too-long = फ़ोन की यह टोकरी बहुत लंबी है। सामान स्कैन करें।
refusals-scan-and-go-taken = फ़ोन की यह टोकरी पहले ही ली जा चुकी है। नई बनाएँ या सामान स्कैन करें।
refusals-scan-and-go-nothing = इस टोकरी से कुछ नहीं लिया जा सकता: { $goods }। सामान स्कैन करें।
refusals-scan-and-go-left-out = नहीं लिया गया: { $goods }। इन्हें स्कैन करें या हटा दें।
refusals-pick-how-many = 1 से { $max } तक ऑर्डर चुनें।
refusals-pick-taken = { $name } इसे टिल { $till } पर जुटा रहे हैं। उन पर छोड़ दें या पूछ लें।
refusals-pick-enough = ऑर्डर को जितना चाहिए, उतना जुटाया जा चुका है।
refusals-pick-not-wanted = इस सूची के किसी ऑर्डर को यह नहीं चाहिए। इसे वापस रखें।
refusals-pick-not-there = डिब्बे में यह नहीं है।
refusals-pick-too-many = यहाँ केवल { $left } हो सकते हैं।
refusals-pick-quantity = यह इस वस्तु की मात्रा नहीं है।
refusals-pick-nothing-missing = पहले बताएँ कि यह नहीं है।
refusals-pick-not-open = कोई सूची खुली नहीं है। जुटाने के लिए ऑर्डर चुनें।
refusals-pick-not-instead = यह बदले में नहीं दिया जा सकता: वही वस्तु है या दूसरी इकाई में बिकती है।
refusals-pick-other-store = दुकान { $store } में यह वस्तु नहीं है। दूसरी दुकान चुनें।
refusals-pack-how-many = बताएँ कितने थैले हैं, 1 से { $max } तक।
refusals-order-ended = ऑर्डर { $order } समाप्त हो चुका है। सामान वापस रखें।
refusals-order-line-unknown = ऑर्डर में ऐसी पंक्ति नहीं है।
refusals-order-not-gathered = ऑर्डर { $order } पूरा नहीं है: बाकी जुटाएँ या बताएँ क्या नहीं है।
refusals-order-not-ready = ऑर्डर { $order } वैसे भी तैयार नहीं है।
refusals-order-not-handed = ऑर्डर { $order } में से कुछ नहीं सौंपा गया।
refusals-order-altered = ऑर्डर { $order } वैसा नहीं है जैसा हब ने हस्ताक्षर किया था। कुछ न सौंपें और मुख्य कार्यालय को फ़ोन करें।
refusals-order-age = इसमें कुछ केवल { $age } वर्ष या अधिक उम्र वालों के लिए है। लेने वाले को देखें और उम्र की पुष्टि करें।
refusals-order-part = इतना सौंपने के लिए नहीं रखा है।
refusals-line-is-of-order = ऑर्डर के सामान की क़ीमत वही है जो तय हुई। उसे दूसरी तरह बेचने के लिए ऑर्डर को टोकरी से निकालें।
refusals-order-is-in = यह ऑर्डर पहले से टोकरी में है।
refusals-park-with-order = इस टोकरी में एक ऑर्डर है। टोकरी अलग रखने से पहले उसका भुगतान लें या उसे निकालें।
refusals-order-changed = ऑर्डर { $order } का इस बीच भुगतान, संग्रह या रद्दीकरण हो गया। उसे टोकरी से निकालें और फिर से खोलें।
refusals-order-goods-unknown = { $name } यहाँ ज्ञात नहीं है और ऑर्डर में इसका कर नहीं लिखा है। मुख्य कार्यालय को फ़ोन करें।
refusals-order-tax-unknown = ऑर्डर में कर की राशि नहीं लिखी है, इसलिए यहाँ भुगतान नहीं हो सकता। मुख्य कार्यालय को फ़ोन करें।
refusals-order-sold = ऑर्डर { $order } का भुगतान एक बिक्री में हुआ। वह बिक्री वापस करें, या उसकी रसीद से सामान वापस लें।
refusals-order-return-receipt = ऑर्डर { $order } का भुगतान कैश काउंटर पर हुआ। रसीद { $receipt } से सामान वापस लें।
refusals-line-not-sent = केवल दुकान का सामान कहीं और से लिया या भेजा जा सकता है।
refusals-order-for-nobody = पहले बताएँ कि यह किसके लिए है: ग्राहक चुनें या नया लिखें।
refusals-order-needs-hub = केंद्र ऑर्डर दूसरी दुकानों तक पहुँचाता है, और इस टिल का कोई केंद्र नहीं है।
refusals-store-has-not = { $store } के पास इतने नहीं हैं। दूसरी दुकान या कम संख्या चुनें।
refusals-order-without-address = { $name } का पता मालूम नहीं है। पहले उसे लिखें।
refusals-order-no-courier = बताएँ कि पार्सल कौन ले जा रहा है।
refusals-return-taken-along = { $name } ख़रीदते समय साथ ले जाया गया था: बताएँ कि किस हालत में वापस आया।
refusals-customer-name-missing = पहले नाम लिखें।
refusals-customer-email-wrong = यह ई-मेल पता नहीं हो सकता। ग्राहक से पूछें।
refusals-customer-phone-wrong = यह फ़ोन नंबर नहीं हो सकता। ग्राहक से पूछें।
refusals-customer-agreed-to-nothing = ग्राहक से अभी इस तरह संपर्क नहीं हो सकता। तरीका लिखें या जवाब छोड़ दें।
refusals-customer-known = { $name } पहले से { $way } के साथ दर्ज हैं। दूसरी प्रविष्टि के बजाय उन्हें चुनें।
refusals-customer-address-part = पते में गली और शहर होते हैं।
refusals-courier-none = इस काउंटर पर पूछने के लिए कोई कूरियर नहीं है, या ऑर्डर दुकान से लिया जाएगा। लिखें कि कौन ले जाएगा और पार्सल का नंबर।
refusals-courier-not-packed = पहले पैक करें और बताएँ कि कितने पार्सल हैं।
refusals-courier-refuses = कूरियर ऑर्डर { $order } नहीं ले रहा: { $words } ग्राहक से पता पूछें, फिर ऑर्डर में “कूरियर से फिर पूछें” दबाएँ।
refusals-courier-keeps = कूरियर ऑर्डर { $order } रद्द नहीं कर रहा: { $words } उन्हें फ़ोन करें।
