### ui
### बिक्री हो गई: बाकी पैसे, रसीद, अगला ग्राहक।

done-change = बाकी पैसे
done-no-change = पूरी रकम मिली
done-sale = बिक्री { $number }
done-total = कुल
done-queued = रसीद अभी छपेगी।
done-printing = रसीद छप रही है।
done-printed = रसीद छप गई।
done-paper-out = काग़ज़ ख़त्म है। रोल लगाएँ: रसीद अपने आप छपेगी।
done-waiting = रसीद प्रिंटर की प्रतीक्षा में है। आप आगे बढ़ सकते हैं।
done-unconfirmed = रसीद देखें: क्या वह पूरी निकली?
done-no-receipt = रसीद नहीं माँगी गई।
done-print-receipt = रसीद छापें
done-print-again = फिर छापें
done-came-out = हाँ, पूरी है
done-gift = उपहार रसीद
done-next = अगला ग्राहक
done-next-hint = स्कैन करने से भी अगली बिक्री शुरू होती है।
done-drawer-open = दराज़ खुली है।
done-sent = रसीद प्रिंटर को भेज दी गई।

done-take-along = रसीद साथ ले जाने के लिए इस कोड को फ़ोन से स्कैन करें।
done-no-network = रसीद फ़ोन पर नहीं जा सकती: यह टिल किसी नेटवर्क में नहीं है।
done-port-taken = रसीद फ़ोन पर नहीं जा सकती: कोई दूसरा प्रोग्राम पोर्ट का उपयोग कर रहा है। सहायता से सेटिंग बदलवाएँ।
done-not-safe = रसीद फ़ोन पर नहीं जा सकती: इस कंप्यूटर में सुरक्षित संख्याएँ नहीं हैं। सहायता से पूछें।
done-given-back = लौटाया गया
