### ui
### सामान वापस आता है: वापसी की स्क्रीन।

returns-title = वापसी
returns-of = { $receipt } से वापसी
returns-empty-title = रसीद स्कैन करें
returns-empty = इसका कोड रसीद के अंत में है। रसीद न हो तो बिक्री दिन, रकम या वस्तु से खोजें।
returns-look = बिक्री खोजें
returns-from-receipt = सामान वापस लें
returns-why = वापसी का कारण
returns-condition = हालत
returns-back = लौटाना है
returns-confirm = टोकरी में डालें
returns-take-out = वापसी हटाएँ
returns-line = { $sold } बिका, { $left } वापस हो सकता है
returns-came-back = { $quantity } वापस, { $day }, { $receipt }
returns-unwound = { $name } से ग्राहक को { $before } की छूट मिली थी। जो वह रखेगा उस पर { $after } मिलती है, इसलिए उतना कम लौटेगा।
returns-withdrawn = { $name } रहेगा और ऑफ़र के बिना { $amount } ज़्यादा का होगा।
returns-to-card = { $amount } उसी कार्ड पर लौटेंगे जिससे भुगतान हुआ।
returns-in-cash = { $amount } नकद लौटेंगे।
returns-reason-does-not-fit = ठीक नहीं बैठा
returns-reason-defective = ख़राबी
returns-reason-changed-mind = मन बदला
returns-reason-wrong-article = गलत वस्तु
returns-reason-other = अन्य
returns-condition-as-new = नए जैसा
returns-condition-opened = खुला हुआ
returns-condition-damaged = टूटा-फूटा
