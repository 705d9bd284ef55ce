### ui
### The demo shop’s devices: scan, tear the paper, look at the receipt.

demo-title = Appareils de démo
demo-explain = Ils remplacent les vrais. Touchez un code-barres pour le scanner.

# $name (String) - the product
demo-scan = Scanner { $name }

demo-printer = Imprimante à tickets
demo-tear-paper = Retirer le papier
demo-refill-paper = Mettre du papier
demo-open-cover = Ouvrir le capot
demo-close-cover = Fermer le capot
demo-drawer = Tiroir-caisse
demo-push-drawer = Le refermer
demo-receipt = Dernier ticket
demo-no-receipt = Le prochain ticket sortira ici.
demo-hide = Masquer les appareils
demo-previous = Codes précédents
demo-next = Autres codes
demo-open-shop = Ouvrir le magasin : { $place }
demo-no-arabic-country = Aucun pays arabophone n’a encore ses règles ici : ce magasin est à Londres, avec les prix et taxes britanniques.

demo-office = Siège
demo-cut-network = Couper le réseau
demo-mend-network = Rétablir le réseau
