### ui
### الشاشة المواجهة للعميل.

customer-welcome = أهلًا وسهلًا
customer-total = الإجمالي
customer-due = المطلوب دفعه
customer-cash = نقدًا
customer-card = بطاقة
customer-discount = خصم
customer-change = الباقي لك
customer-thanks = شكرًا لزيارتكم
customer-earlier = { $count ->
    [zero] لا أصناف أخرى في الأعلى
    [one] صنف آخر في الأعلى
    [two] صنفان آخران في الأعلى
    [few] { $count } أصناف أخرى في الأعلى
    [many] { $count } صنفًا آخر في الأعلى
   *[other] { $count } صنف آخر في الأعلى
}
