### ui
### भुगतान लेना।

pay-due = देय रकम
pay-remaining = अभी देय
pay-taken = मिली रकम
pay-none-taken = भुगतान का तरीका चुनें। थोड़ी रकम के लिए पहले रकम लिखें।
pay-cash = नकद
pay-card = कार्ड
pay-voucher = उपहार वाउचर
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = वाउचर …{ $tail } पर वापस: { $amount }
pay-exact = पूरी रकम
pay-amount = रकम
pay-whole = बची हुई पूरी रकम
pay-remove = वापस लें
pay-back = टोकरी पर वापस
pay-card-title = कार्ड मशीन पर
pay-card-explain = यह रकम कार्ड मशीन पर डालें और ग्राहक को भुगतान करने दें। मशीन क्या दिखाती है?
pay-card-unknown = मुझे नहीं पता
pay-foreign = { $currency }, दर { $rate }
pay-card-approved = स्वीकृत
pay-card-declined = अस्वीकृत
pay-card-cancel = दूसरे तरीके से भुगतान
pay-refund-title = कार्ड पर वापस, कार्ड मशीन पर
pay-refund-explain = कार्ड मशीन पर रिफ़ंड चुनें, यह रकम डालें और वही कार्ड लें जिससे भुगतान हुआ था। मशीन क्या दिखाती है?
pay-refund-approved = वापस हुआ
pay-refund-declined = अस्वीकृत
pay-refund-cancel = दूसरे तरीके से
pay-rounding = राउंड ऑफ़
pay-give-back = लौटाएँ
pay-given = लौटाया गया
pay-give-card = { $amount } उसी कार्ड पर वापस जाते हैं जिससे भुगतान हुआ: “कार्ड” छुएँ।
pay-terminal-title = ग्राहक मशीन पर भुगतान कर रहा है
pay-terminal-refund-title = मशीन पैसे लौटा रही है
pay-terminal-card = कार्ड का इंतज़ार
pay-terminal-customer = ग्राहक मशीन को जवाब दे रहा है
pay-terminal-bank = बैंक से पूछा जा रहा है
pay-terminal-take-card = ग्राहक कार्ड निकाल रहा है
pay-terminal-wait = मशीन काम कर रही है
pay-terminal-asking = संपर्क टूट गया: मशीन से पूछा जा रहा है कि क्या हुआ
pay-terminal-end = भुगतान समाप्त करें
pay-online = जैसे ऑनलाइन चुकाया
pay-to-online = { $amount } जैसे ऑनलाइन चुकाया
