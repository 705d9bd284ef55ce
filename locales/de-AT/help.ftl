### ui
### Was in Österreich anders heißt.

help-country = Hier steht, welchen Steuern und Regeln diese Kassa folgt und ab welchem Tag.
