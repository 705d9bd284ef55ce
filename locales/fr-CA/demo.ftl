### ui
### Ce qui se dit autrement au Québec et au Canada.

demo-explain = Ils remplacent les vrais. Touchez un code-barres pour le numériser.
demo-scan = Numériser { $name }
demo-printer = Imprimante à reçus
demo-receipt = Dernier reçu
demo-no-receipt = Le prochain reçu sortira ici.
