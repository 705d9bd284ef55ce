### Ce qui se dit autrement au Québec et au Canada.

law-change-ends = { $category } : { $tax } de { $from } prend fin; plus rien à partir du { $day }
law-rounding-choices = La loi laisse aussi le choix au magasin : { $rules }. Il figure dans les paramètres sous `tax_rounding`.
law-fact-receipt = Obligation du reçu : { $duty }
