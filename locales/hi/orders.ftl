### ui
### ऑनलाइन दुकान के ऑर्डर जो यहाँ ग्राहकों का इंतज़ार करते हैं।

orders-title = लेने के लिए ऑर्डर
orders-none = कोई ऑर्डर इंतज़ार में नहीं
orders-none-advice = आने पर वह यहाँ दिखेगा और आवाज़ होगी।
orders-choose = ऑर्डर का कोड स्कैन करें, या सूची से चुनें।
orders-hand-over = सौंपें
orders-handed-over = ऑर्डर { $order } सौंप दिया गया।
orders-arrived = नए ऑर्डर: { $count }
orders-more = और ऑर्डर: { $count }। उन्हें नंबर से खोजें।
orders-asking = हब से पूछा जा रहा है कि इसे सौंपा जा सकता है या नहीं …
orders-held = इसे सौंपा जा सकता है: इस बीच कोई रद्द नहीं कर सकता। नाम और सामान मिलाएँ।
orders-unasked = हब से संपर्क नहीं: पता नहीं कि यह रद्द हुआ या कहीं और लिया गया। आप सौंप सकते हैं; यह दर्ज होकर बाद में भेजा जाएगा।
orders-at-another-till = दूसरा काउंटर इसे अभी सौंप रहा है। साथियों से पूछें।
orders-not-ready = सामान अभी इकट्ठा नहीं हुआ। ग्राहक से रुकने या फिर आने को कहें।
orders-unpaid = इसका भुगतान नहीं हुआ, और ऑर्डर का भुगतान यहाँ नहीं होता। मुख्य कार्यालय को फ़ोन करें।
orders-collected = ग्राहक इसे ले चुका है। कुछ न सौंपें।
orders-cancelled = यह रद्द हो चुका है। कुछ न सौंपें, सामान वापस रखें।
orders-expired = समय बीत गया और कोई नहीं आया। मुख्य कार्यालय को फ़ोन करें।
orders-refused = हब इस दुकान में यह ऑर्डर नहीं जानता। मुख्य कार्यालय को फ़ोन करें।
orders-state-ready = तैयार
orders-state-picking = इकट्ठा हो रहा है
orders-state-placed = नया
orders-state-unpaid = भुगतान नहीं हुआ
orders-state-handed-over = सौंपा गया
orders-state-cancelled = रद्द
orders-state-expired = समय समाप्त
