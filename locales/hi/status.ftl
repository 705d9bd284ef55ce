### ui
### हर स्क्रीन के ऊपर की पंक्ति और उसके नीचे की सूचनाएँ।

status-printer = प्रिंटर
status-scanner = स्कैनर
status-drawer = दराज़
status-display = ग्राहक डिस्प्ले
status-scale = तराज़ू
status-ready = तैयार
status-busy = काम में
status-connecting = जुड़ रहा है
status-paper-low = काग़ज़ कम
status-paper-out = काग़ज़ ख़त्म
status-cover-open = ढक्कन खुला
status-open = खुला
status-closed = बंद
status-absent = जुड़ा नहीं
status-fault = ख़राबी
status-unconfirmed = जाँचना है
status-off = सेट नहीं
status-waiting =
    { $count ->
        [one] { $count } रसीद प्रतीक्षा में
       *[other] { $count } रसीदें प्रतीक्षा में
    }
status-offline = ऑफ़लाइन: बिक्री यहीं रखी जाती है
status-change-theme = रंग बदलें
status-change-language = भाषा और डिस्प्ले
status-demo = उपकरण आज़माएँ
status-basket-restored = यह टोकरी खुली थी तभी टिल रुक गया। सब कुछ अब भी इसमें है।
status-paper-out-notice = काग़ज़ ख़त्म है। रोल लगाएँ: छपाई अपने आप आगे बढ़ेगी।
status-cover-open-notice = प्रिंटर का ढक्कन खुला है। बंद करें: छपाई अपने आप आगे बढ़ेगी।
status-printer-absent-notice = प्रिंटर जवाब नहीं देता। केबल और बिजली जाँचें: रसीदें रुकी हैं और बाद में छपेंगी।
status-print-unknown-notice = क्या रसीद { $receipt } पूरी निकली?
status-print-came-out = हाँ
status-print-did-not = नहीं, फिर छापें
status-drawer-failed = दराज़ नहीं खुली। चाबी से खोलें।
status-drawer-left-open = दराज़ खुली है और काउंटर पर कोई नहीं है। इसे बंद करें।
status-saving = सहेजा जा रहा है…
status-disk-low = डिस्क भर रही है
status-disk-very-low = डिस्क लगभग भरी
status-disk-low-notice = इस टिल की डिस्क पर 2 GB से कम जगह बची है। बिक्री चलती रहेगी; इस हफ़्ते जगह बनाएँ।
status-disk-very-low-notice = इस टिल की डिस्क पर 512 MB से कम जगह बची है। बिक्री चलती रहेगी, आयात रुके हैं। आज जगह बनाएँ।
status-disk-full-notice = डिस्क भर गई है: जल्द ही बिक्री शायद न सहेजी जाए। जगह बनाएँ; टिल अपने आप आगे बढ़ेगा।
status-disk-read-only-notice = डिस्क केवल पढ़ी जा सकती है: कुछ सहेजा नहीं जाता। सहायता को कॉल करें; पहले की बिक्री सुरक्षित है।
status-disk-failing-notice = डिस्क ने पिछला बदलाव नहीं सहेजा। टिल कोशिश करता रहेगा; ऐसा ही रहे तो बिक्री रोकें और सहायता को कॉल करें।
status-copy-failing = दूसरी प्रति रुकी
status-copy-failing-notice = बिक्री की सुरक्षा प्रति लिखी नहीं जा सकती: सबसे नई बिक्री केवल इस डिस्क पर है। बिक्री चलती रहेगी और टिल कोशिश करता रहेगा। प्रति का फ़ोल्डर या ड्राइव जाँचें; आज ऐसा ही रहे तो सहायता को कॉल करें।
status-training = अभ्यास: यहाँ कुछ भी असली नहीं है। रसीदें मान्य नहीं, पैसा नहीं चलता।
status-training-end = अभ्यास समाप्त करें
status-terminal = कार्ड मशीन
status-orders = लेने के लिए ऑर्डर: { $count }
