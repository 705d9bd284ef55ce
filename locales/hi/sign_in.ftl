### ui
### कौन सेवा दे रहा है, और उसका PIN।

sign-in-title = कौन सेवा दे रहा है?
sign-in-choose = अपना नाम छुएँ, फिर अपना PIN डालें।
sign-in-pin-for = { $name } का PIN
sign-in-digits =
    { $count ->
        [one] { $count } अंक डाला गया
       *[other] { $count } अंक डाले गए
    }
sign-in-wrong = यह PIN सही नहीं है। फिर कोशिश करें।
sign-in-own-pin = इस टिल के लिए अपना PIN चुनें: 4 से 12 अंक।
sign-in-own-pin-again = अपना नया PIN एक बार फिर डालें।
sign-in-own-pin-differs = दोनों एक जैसे नहीं थे। अपना PIN फिर से चुनें।
sign-in-locked = बहुत ज़्यादा कोशिशें। { $time } रुकें, फिर कोशिश करें।
sign-in-demo-pin = डेमो दुकान: PIN { $pin } है
sign-in-accept = साइन इन
sign-in-role-cashier = कैशियर
sign-in-role-manager = मैनेजर
sign-in-role-stock = स्टॉक
sign-in-role-supervisor = सुपरवाइज़र
sign-in-role-handover = सुपुर्दगी
sign-in-role-training = प्रशिक्षु
sign-in-role-technician = तकनीशियन
sign-in-lock = टिल लॉक करें
sign-in-locked-by = { $name } ने यह टिल लॉक किया है।
sign-in-basket-open =
    { $count ->
        [one] { $count } वस्तु वाली टोकरी खुली है।
       *[other] { $count } वस्तुओं वाली टोकरी खुली है।
    }
