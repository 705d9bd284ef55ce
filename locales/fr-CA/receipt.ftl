### Ce qui se dit autrement au Québec et au Canada.

receipt-title-receipt = Reçu
receipt-number = Reçu n°
receipt-discount = Rabais
receipt-discount-percent = Rabais { $rate }
receipt-cash = Comptant
receipt-card = Carte de débit/crédit
receipt-change = Monnaie
receipt-tax = Taxes
receipt-tax-included = Taxes incluses
receipt-tax-net = Net
receipt-tax-gross = Brut
receipt-tax-mark = { $mark } Prix incluant { $rate } de taxe
receipt-keep = Reçu à conserver comme preuve d’achat.
receipt-post-void-sale = Reçu annulé
receipt-refund-cash = Remboursé comptant
receipt-refund-card = Remboursé sur la carte
