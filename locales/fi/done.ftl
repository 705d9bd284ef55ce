### ui
### Myynti on valmis: vaihtoraha, kuitti, seuraava asiakas.

done-change = Vaihtoraha
done-no-change = Tasaraha
done-sale = Myynti { $number }
done-total = Yhteensä
done-queued = Kuitti tulostuu kohta.
done-printing = Kuitti tulostuu.
done-printed = Kuitti on tulostettu.
done-paper-out = Paperi on loppu. Laita rulla: kuitti tulee itsestään.
done-waiting = Kuitti odottaa tulostinta. Voit jatkaa.
done-unconfirmed = Katso kuittia: tuliko se kokonaan ulos?
done-no-receipt = Kuittia ei pyydetty.
done-print-receipt = Tulosta kuitti
done-print-again = Tulosta uudelleen
done-came-out = Kyllä, se on kokonainen
done-gift = Vaihtokuitti
done-next = Seuraava asiakas
done-next-hint = Myös lukeminen aloittaa seuraavan myynnin.
done-drawer-open = Laatikko on auki.
done-sent = Kuitti on lähetetty tulostimelle.

done-take-along = Lue koodi puhelimella ja ota kuitti mukaan.
done-no-network = Kuittia ei voi siirtää puhelimeen: kassa ei ole missään verkossa.
done-port-taken = Kuittia ei voi siirtää puhelimeen: toinen ohjelma käyttää porttia. Pyydä tukea muuttamaan asetuksia.
done-not-safe = Kuittia ei voi siirtää puhelimeen: tietokoneella ei ole turvallisia lukuja. Ota yhteys tukeen.
done-given-back = Palautettu
