### ui
### बिक्री का वह सामान जो ग्राहक साथ नहीं ले जाता: कोई दुकान उसे रखती या भेजती है।

sending-title = लेने आएँगे या भेजें
sending-along = अब साथ ले जाएँगे
sending-collect = दुकान से
sending-send = घर भेजें
sending-for = { $name } के लिए
sending-to = { $address } पर भेजा जाएगा
sending-no-address = अभी कोई पता मालूम नहीं है।
sending-nobody = पहले चुनें कि यह किसके लिए है।
sending-choose-customer = ग्राहक चुनें
sending-here = यह दुकान
sending-stock = वहाँ { $quantity }, { $time }
sending-stock-here = यहाँ { $quantity }
sending-line-collect = { $store } से लेंगे
sending-line-send = { $store } से भेजा जाएगा
sending-placed-collect = ऑर्डर { $order }: { $store } से लेंगे
sending-placed-send = ऑर्डर { $order }: { $store } से भेजा जाएगा
