### ui
### Was in Österreich anders heißt.

devices-document-till = Beleg der Kassa
devices-types-into-window = Seine Codes kommen wie Tastatureingaben an. Er arbeitet, doch `omnitill doctor` sagt, wie die Kassa ihn für sich allein bekommt.
