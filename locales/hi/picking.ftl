### ui
### ऑर्डर जुटाए जाते हैं: क्या लाना है, किस डिब्बे में, और न मिले तो क्या करें।

picking-title = ऑर्डर जुटाएँ
picking-choose = जो उठाएँ उसे स्कैन करें। बताया जाएगा किस डिब्बे में जाए।
picking-done = सब जुट गया। पैक करें और तैयार बताएँ।
picking-box = डिब्बा { $box }
picking-of = { $due } में से { $done }
picking-on-hand = होने चाहिए: { $quantity }
picking-one = एक मिला
picking-all = सभी { $quantity } मिले
picking-put-back = एक वापस
picking-missing = नहीं है
picking-count = शेल्फ़ पर कितने हैं?
picking-no-count = गिना नहीं
picking-count-is = इतने हैं
picking-settle = यह नहीं है। ग्राहक क्या चाहता है?
picking-refund = पैसे वापस
picking-other-store = दूसरी दुकान से लेना
picking-instead = कुछ और लेना
picking-found = मिल गया
picking-instead-scan = बदले में जो लिया जाए उसे स्कैन करें।
picking-instead-costs = { $article }, { $amount } में: ग्राहक पहले से ज़्यादा कभी नहीं देता।
picking-consent = ग्राहक ने हाँ कैसे कहा?
picking-consent-phone = फ़ोन पर
picking-consent-message = लिखकर
picking-consent-in-person = यहीं हैं
picking-no-store = ऐसी कोई और दुकान मालूम नहीं।
picking-taken = { $name } जुटा रहे हैं
picking-unasked = हब तक पहुँच नहीं: कोई साथी यही जुटा रहा हो सकता है।
picking-asking = साथियों को बताया जा रहा है कि आप ये जुटा रहे हैं …
picking-not-there = नहीं है: { $quantity }
picking-bags = थैले
picking-ready = तैयार
picking-is-ready = ऑर्डर { $order } तैयार है। ग्राहक को बताया जाएगा।
picking-picked = { $order }: डिब्बा { $box } में।
