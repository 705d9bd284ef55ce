### ui
### ग्राहक की ओर की खिड़की।

customer-welcome = स्वागत है
customer-total = कुल
customer-due = देय रकम
customer-cash = नकद
customer-card = कार्ड
customer-discount = छूट
customer-change = आपके बाकी पैसे
customer-thanks = धन्यवाद
customer-earlier = { $count ->
    [one] ऊपर { $count } और वस्तु
   *[other] ऊपर { $count } और वस्तुएँ
}
