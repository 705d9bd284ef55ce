### ui
### देश के नियम, जैसे यह दुकान उन्हें मानती है।

country-title = देश और कर
country-next = कानून में अगला बदलाव
country-rules = नियम
country-rates = आज की दरें
country-star = * इस दर का स्रोत अभी किसी ने नहीं पढ़ा। इसकी पुष्टि कराएँ।
country-unchecked = बिना जाँचे
country-unchecked-count =
    { $count ->
        [0] सब जाँचा हुआ है
        [one] { $count } बात बिना जाँची
       *[other] { $count } बातें बिना जाँची
    }
country-unchecked-explain = ये याद से लिखी गई हैं। भरोसा करने से पहले कानून जानने वाले से पुष्टि कराएँ।
country-wrong = मशीन की फ़ाइलों में कुछ गलत है। क्या, यह पढ़ने के लिए छुएँ।
