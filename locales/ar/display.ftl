display-welcome = أهلًا بكم
display-total = الإجمالي
display-due = المطلوب
display-change = الباقي
