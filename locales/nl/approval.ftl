### ui
### Een tweede persoon keurt één handeling goed op hetzelfde scherm.

approval-title = Goedkeuring
approval-how = Kies wie goedkeurt en toets diens pincode in, of houd diens personeelspas onder de scanner. U blijft aangemeld.
approval-accept = Goedkeuren
