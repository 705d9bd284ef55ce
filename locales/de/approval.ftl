### ui

approval-title = Freigabe
approval-how = Wählen, wer freigibt, und die PIN eingeben oder den Ausweis unter den Scanner halten. Die Anmeldung bleibt.
approval-accept = Freigeben
