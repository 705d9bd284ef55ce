### ui
### डेमो दुकान के उपकरण।

demo-title = डेमो उपकरण
demo-explain = ये असली उपकरणों की जगह हैं। किसी बारकोड को स्कैन करने के लिए उसे छुएँ।
demo-scan = { $name } स्कैन करें
demo-printer = रसीद प्रिंटर
demo-tear-paper = काग़ज़ निकालें
demo-refill-paper = काग़ज़ लगाएँ
demo-open-cover = ढक्कन खोलें
demo-close-cover = ढक्कन बंद करें
demo-drawer = नकद दराज़
demo-push-drawer = धकेलकर बंद करें
demo-receipt = पिछली रसीद
demo-no-receipt = अगली रसीद यहाँ निकलेगी।
demo-hide = डेमो उपकरण छिपाएँ
demo-previous = पिछले बारकोड
demo-next = और बारकोड
demo-open-shop = { $place } की दुकान खोलें
demo-no-arabic-country = यहाँ अभी किसी अरबी-भाषी देश के नियम नहीं हैं: यह दुकान लंदन में है, ब्रिटिश दामों और करों के साथ।

demo-office = मुख्यालय
demo-cut-network = नेटवर्क काटें
demo-mend-network = नेटवर्क जोड़ें
