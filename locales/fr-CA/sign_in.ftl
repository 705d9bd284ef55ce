### ui
### Ce qui se dit autrement au Québec et au Canada.

sign-in-title = Qui est en caisse?
sign-in-choose = Touchez votre nom, puis entrez votre NIP.
sign-in-pin-for = NIP de { $name }
sign-in-wrong = Ce NIP n’est pas le bon. Réessayez.
sign-in-demo-pin = Boutique de démo : le NIP est { $pin }
