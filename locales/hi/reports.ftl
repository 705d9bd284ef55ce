### ui

reports-title = बिक्री
reports-export = स्प्रेडशीट के लिए सहेजें
reports-earlier = पहले
reports-later = बाद में
reports-day = दिन
reports-week = सप्ताह
reports-month = महीना
reports-course = बिक्री का क्रम
reports-categories = श्रेणियाँ
reports-articles = उत्पाद
reports-operators = कर्मचारी
reports-tenders = भुगतान
reports-taxes = कर
reports-nothing = इस समय में कुछ नहीं बिका।
reports-sales = बिक्रियाँ
reports-average = औसत बिक्री
reports-pieces = नग
reports-discount = छूट
reports-returned = वापसी
reports-undone = रद्द बिक्रियाँ
reports-tax = कर
reports-margin = मार्जिन

reports-piece-count =
    { $count ->
        [one] { $count } नग
       *[other] { $count } नग
    }

reports-sale-count =
    { $count ->
        [one] { $count } बिक्री
       *[other] { $count } बिक्रियाँ
    }

reports-period = { $from } से { $to }
reports-before = { $period }: { $amount }
reports-more = { $percent } ज़्यादा
reports-less = { $percent } कम
reports-same = बराबर
reports-progress = अभी जोड़ा जा रहा है: { $percent } पूरा
reports-exported = सहेजा गया: { $path }
reports-no-category = बिना श्रेणी
reports-cash = नकद
reports-card = कार्ड
reports-voucher = उपहार वाउचर
reports-online = ऑनलाइन वापसी
