### ग्राहकों को क्या लिखा जाता है: ऑर्डर तैयार है, और वाउचर।

message-hello = नमस्ते { $name },
message-ready-subject = आपका ऑर्डर { $order } तैयार है
message-ready = आपका ऑर्डर { $order } { $store } में आपके लिए तैयार है।
message-ready-bring = लेने आते समय यह संदेश या ऑर्डर नंबर साथ लाएँ।
message-voucher-subject = { $shop } का आपका वाउचर
message-voucher = यह { $shop } का { $amount } का आपका वाउचर है। इसका कोड है:
message-voucher-until = इसे { $day } तक इस्तेमाल किया जा सकता है।
message-voucher-keep = जिसके पास यह कोड है, वह इसे इस्तेमाल कर सकता है। इसे नकद की तरह सँभालकर रखें।
message-ready-code = लेते समय यह कोड दिखाएँ:
message-ready-without = नहीं मिला, इसलिए शामिल नहीं: { $goods }।
message-ready-until = यह { $day } तक रखा रहेगा।
message-reminder = आपका ऑर्डर { $order } अब भी { $store } में आपका इंतज़ार कर रहा है।
message-reminder-subject = याद दिलाना: ऑर्डर { $order } तैयार है
message-sent-subject = आपका ऑर्डर { $order } रास्ते में है
message-sent = आपका ऑर्डर { $order } { $courier } के साथ { $store } से निकल चुका है।
message-sent-parcel = पार्सल का नंबर { $parcel } है।
