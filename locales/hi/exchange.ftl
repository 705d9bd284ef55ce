### ui
### टिल और केंद्र एक-दूसरे से क्या कहते हैं: कहाँ तक हुआ और क्या करना है।

exchange-title = केंद्र के साथ आदान-प्रदान
exchange-try-now = अभी कोशिश करें
exchange-good = सब कुछ भेजा और लिया जा चुका है।
exchange-never = यह टिल अभी तक केंद्र से नहीं जुड़ा है।
exchange-hub = केंद्र
exchange-contact = आख़िरी संपर्क
exchange-none = अभी कोई नहीं
exchange-waiting = भेजना बाकी
exchange-oldest = इनमें सबसे पुराना
exchange-sources = केंद्र से क्या आता है

# $time (String) - दिन और समय
exchange-as-of = { $time } तक

exchange-reading = पढ़ा जा रहा है: { $percent }
exchange-aside = लिया गया, पर उपयोग में नहीं
exchange-aside-unknown = टिल का नया संस्करण इसे जानता है।
exchange-aside-advice = केंद्र को बताएँ: ये प्रविष्टियाँ यहाँ ऐसे उपयोग नहीं हो सकतीं।
exchange-clock = टिल और केंद्र की घड़ियों में बहुत अंतर है। टिल की घड़ी ठीक करें।
exchange-source-catalogue = उत्पाद
exchange-source-prices = दाम
exchange-source-promotions = ऑफ़र
exchange-source-customers = ग्राहक
exchange-source-stock = दुकानों का स्टॉक
exchange-source-orders = लेने के ऑर्डर
exchange-source-people = लोग
exchange-source-settings = सेटिंग्स
exchange-source-packs = देश के नियम
exchange-trouble-unreachable = केंद्र से संपर्क नहीं हो रहा। बिक्री चलती रहेगी; सब यहीं रहता है और अपने आप भेजा जाएगा। यदि ऐसा रहे, तो नेटवर्क जाँचें।
exchange-trouble-stranger = केंद्र के बजाय कुछ और जवाब दे रहा है। बिक्री चलती रहेगी। नेटवर्क जाँचें: शायद कोई साइन-इन पेज बीच में है।
exchange-trouble-unknown = केंद्र इस टिल को नहीं जानता। केंद्र से पंजीकरण कोड माँगें।
exchange-trouble-busy = केंद्र अभी कुछ नहीं ले सकता। टिल अपने आप फिर कोशिश करेगा।
exchange-trouble-refused = केंद्र ने कुछ अस्वीकार किया। टिल फिर कोशिश करेगा; यदि ऐसा रहे, तो केंद्र को बताएँ।
exchange-trouble-disk = टिल की अपनी डिस्क ने मना किया। टिल अपनी डिस्क के बारे में जो कहता है, वह पढ़ें।
exchange-trouble-clock = टिल और केंद्र की घड़ियाँ अलग हैं। टिल इसे ठीक कर लेता है; यदि ऐसा रहे, तो घड़ी ठीक करें।
exchange-trouble-revoked = केंद्र ने इस टिल को बाहर कर दिया है। सब कुछ यहीं सुरक्षित है। केंद्र को फ़ोन करें।
exchange-trouble-fork = केंद्र के पास इस टिल की संख्याओं पर अन्य रिकॉर्ड हैं: यह डेटा शायद प्रतिलिपि है। अब कुछ नहीं भेजा जाता, सब सुरक्षित है। केंद्र को फ़ोन करें।
exchange-trouble-altered = एक रिकॉर्ड वैसा नहीं है जैसा मुहरबंद हुआ था। अब कुछ नहीं भेजा जाता, सब सुरक्षित है। केंद्र को फ़ोन करें।
