display-welcome = Benvenuti
display-total = Totale
display-due = Da pagare
display-change = Resto
