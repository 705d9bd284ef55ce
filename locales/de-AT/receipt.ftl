### Was in Österreich anders heißt.

receipt-title-receipt = Kassabon
receipt-workstation = Kassa
receipt-card = Bankomat-/Kreditkarte
receipt-refund-card = Auf Bankomat-/Kreditkarte erstattet
