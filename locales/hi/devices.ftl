### ui
### प्रिंटर, स्कैनर, दराज़ और प्रतीक्षा में रसीदें।

devices-title = उपकरण
devices-test-page = जाँच पृष्ठ
devices-open-drawer = दराज़ खोलें
devices-check = अभी जाँचें
devices-advice-ready = कुछ करना नहीं है।
devices-advice-busy = काम चल रहा है। कुछ करना नहीं है।
devices-advice-connecting = खोजा जा रहा है। कुछ सेकंड लगेंगे।
devices-advice-paper-low = नया रोल तैयार रखें।
devices-advice-paper-out = रोल लगाएँ। छपाई अपने आप आगे बढ़ेगी।
devices-advice-cover-open = ढक्कन बंद करें। छपाई अपने आप आगे बढ़ेगी।
devices-advice-open = धकेलकर बंद करें।
devices-advice-closed = कुछ करना नहीं है।
devices-advice-absent = केबल और बिजली जाँचें। उपकरण अपने आप मिल जाएगा।
devices-advice-fault = बंद करके फिर चालू करें। फ़ायदा न हो तो सहायता को कॉल करें।
devices-advice-unconfirmed = नीचे बताएँ कि रसीद निकली या नहीं।
devices-advice-off = इसका पता सेटिंग्स फ़ाइल में जोड़ें।
devices-queue = छपने वाली रसीदें
devices-queue-empty = सारी रसीदें छप चुकी हैं।
devices-job-queued = प्रतीक्षा में
devices-job-sending = छप रही है
devices-job-await-proof = प्रिंटर के जवाब की प्रतीक्षा
devices-job-printed = छप गई
devices-job-unknown = क्या पूरी निकली?
devices-job-cancelled = नहीं छपी
devices-job-yes = हाँ, निकली
devices-job-again = फिर छापें
devices-job-drop = न छापें

devices-scanner = स्कैनर { $number }
devices-on-printer = रसीद प्रिंटर से जुड़ा
devices-document-receipt = रसीद { $number }
devices-document-duplicate = { $number } की प्रतिलिपि
devices-document-post-void = रद्दीकरण पर्ची { $number }
devices-document-no-sale = दराज़ पर्ची
devices-document-till = कैश पर्ची
devices-document-test-page = जाँच पृष्ठ
devices-claimed = कोई दूसरा प्रोग्राम इसे इस्तेमाल कर रहा है। वह प्रोग्राम बंद करें।
devices-cutter-jam = कटर अटक गया है। ढक्कन खोलें और काग़ज़ निकालें।
devices-overheated = प्रिंट हेड बहुत गर्म है। ठंडा होने पर आगे बढ़ेगा।
devices-offline = प्रिंटर कहता है कि वह ऑफ़लाइन है।
devices-types-into-window = इसके कोड टाइपिंग की तरह आते हैं। यह चलता है, पर `omnitill doctor` बताता है कि इसे केवल टिल के लिए कैसे रखें।
devices-document-parked = होल्ड की टोकरी की पर्ची
devices-document-gift = उपहार रसीद
