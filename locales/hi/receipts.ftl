### ui
### पुरानी बिक्री: खोजना, देखना, फिर छापना, रद्द करना।

receipts-title = रसीदें
receipts-search = रसीद सं., रकम, वस्तु या दिन
receipts-any-day = कोई भी दिन
receipts-day-earlier = पिछला दिन
receipts-day-later = अगला दिन
receipts-newer = नई
receipts-older = पुरानी
receipts-searching = पुरानी बिक्री में खोजा जा रहा है…
receipts-no-sales = इस टिल पर अभी कोई बिक्री नहीं हुई।
receipts-nothing-found = कोई बिक्री मेल नहीं खाती। रसीद का नंबर या रकम, कम शब्द, या कोई भी दिन आज़माएँ।
receipts-choose = बिक्री देखने के लिए उसे छुएँ या उसकी रसीद स्कैन करें।
receipts-served = { $when } · { $operator }
receipts-voided = रद्द
receipts-voided-by = यह बिक्री पर्ची { $slip } से रद्द की गई। अब इसकी गिनती नहीं होती।
receipts-tax = { $net } पर { common-tax } { $rate }
receipts-gift = उपहार रसीद
receipts-reprint = फिर छापें
receipts-void = बिक्री रद्द करें
receipts-void-ask = बिक्री { $number } रद्द करें? पैसे ग्राहक को लौटेंगे।
receipts-void-keep = बिक्री रहने दें
receipts-void-reason = स्क्रीन से रद्द, कारण नहीं बताया
receipts-void-done = बिक्री { $number } रद्द हो गई।
receipts-void-cash-back = { $amount } नकद लौटाएँ।
receipts-void-card-back = कार्ड मशीन से { $amount } लौटाएँ।
receipts-card-first = पहले कार्ड भुगतान पूरा करें, फिर रसीद दोबारा स्कैन करें।
