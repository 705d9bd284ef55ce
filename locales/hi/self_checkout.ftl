### ui
### कैश काउंटर जिसे ग्राहक स्वयं चलाते हैं।

self-checkout-title = स्वयं-सेवा काउंटर
self-checkout-start = स्वयं-सेवा शुरू करें
self-checkout-welcome = पहला सामान स्कैन करें
self-checkout-card-hint = केवल कार्ड से भुगतान
self-checkout-pay = कार्ड से भुगतान
self-checkout-help = कर्मचारी बुलाएँ
self-checkout-staff = कर्मचारी
self-checkout-called = कर्मचारी आ रहे हैं।
self-checkout-called-age = इसमें से कुछ सबको नहीं बेचा जाता। कर्मचारी देखकर पुष्टि करेंगे।
self-checkout-called-payment = अभी पता नहीं कि कार्ड से पैसे कटे या नहीं। कर्मचारी देखेंगे; फिर से भुगतान न करें।
self-checkout-called-goods = इस सामान के लिए कर्मचारी चाहिए, वे आ रहे हैं।
self-checkout-cancel-call = मुझे अब मदद नहीं चाहिए
self-checkout-age-fine = कर्मचारी: उम्र ठीक है
self-checkout-age-young = कर्मचारी: उम्र कम है
self-checkout-still-there = क्या आप अब भी यहाँ हैं?
self-checkout-still-there-hint = नहीं तो आपका सामान रख लिया जाएगा और कर्मचारी मदद करेंगे।
self-checkout-go-on = हाँ, आगे बढ़ें
self-checkout-follow-terminal = कार्ड टर्मिनल पर देखें
self-checkout-thanks = धन्यवाद
self-checkout-finish = हो गया
self-checkout-paper = रसीद छापें
self-checkout-no-terminal = कार्ड टर्मिनल तैयार नहीं है। कर्मचारी को बुलाएँ।
self-checkout-parked = स्वयं-सेवा
self-checkout-saved = आपने { $amount } बचाए
