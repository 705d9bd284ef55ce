### Ce qui se dit autrement au Québec et au Canada.

problems-no-language = Les textes de la caisse sont illisibles. Réinstallez le programme; vos ventes ne sont pas touchées.
problems-database-newer = Ces données viennent d’une version plus récente de la caisse. Démarrez cette version; rien n’a été modifié.
problems-database-old-sqlite = Cette copie du programme utilise une base qui peut perdre des ventes; elle ne démarre pas. Installez la version officielle.
problems-database-pragma = Le disque n’accepte pas les paramètres qui protègent les ventes; la caisse ne démarre pas. Choisissez un disque local.
problems-database-disk-full = Le disque est plein : rien n’a été enregistré. Libérez de la place et réessayez; les ventes précédentes sont en sûreté.
problems-database-no-room = Il reste trop peu de place sur le disque pour cela : elle est gardée pour les ventes. Libérez de la place et réessayez; la vente continue.
problems-database-read-only = Le dossier est en lecture seule : rien n’a été enregistré. Appelez l’assistance; les ventes précédentes sont en sûreté.
problems-database-disk = Le disque n’a pas enregistré. Réessayez; si cela se répète, appelez l’assistance. Les ventes précédentes sont en sûreté.
problems-database-damaged = Les données de la caisse sont endommagées. Ne vendez plus sur cette caisse et appelez l’assistance; n’effacez rien.
problems-database-fault = La caisse a fait une erreur avec ses données. Réessayez; si cela se répète, appelez l’assistance.
problems-database-not-next = Le journal a avancé entre-temps. Redémarrez la caisse; rien n’a été enregistré deux fois.
problems-recovered-sales = Le fichier des ventes de cette caisse était endommagé ou absent. { $sales ->
    [0] Le journal a été rétabli à partir de sa seconde copie; il ne contenait aucune vente.
    [one] Une vente a été rétablie à partir de la seconde copie : celle du { $until }.
   *[other] { $sales } ventes ont été rétablies à partir de la seconde copie, jusqu’au { $until }.
} Des ventes plus récentes peuvent manquer : comparez avec les reçus imprimés. La caisse continue de vendre, avec une nouvelle série de numéros de reçu. Les reçus non imprimés peuvent être réimprimés depuis la liste des ventes. Appelez l’assistance.
problems-recovered-behind = Le fichier des ventes de cette caisse avait perdu ses dernières écritures. { $sales ->
    [0] Elles ont été rétablies à partir de la seconde copie; aucune n’était une vente.
    [one] Une vente a été rétablie à partir de la seconde copie : celle du { $until }.
   *[other] { $sales } ventes ont été rétablies à partir de la seconde copie, jusqu’au { $until }.
} Des ventes plus récentes peuvent manquer : comparez avec les reçus imprimés. La caisse continue de vendre, avec une nouvelle série de numéros de reçu. Appelez l’assistance.
problems-recovered-nothing = Le fichier des ventes de cette caisse était endommagé ou absent et rien n’a pu être rétabli : les ventes précédentes ne sont plus sur cette caisse. Elle continue de vendre avec un nouveau journal et une nouvelle série de numéros de reçu. Conservez tous les reçus imprimés et appelez l’assistance aujourd’hui.
problems-recovered-copied = Ces données ont été copiées d’un autre emplacement ou d’une autre machine. Pour qu’aucun numéro ne serve deux fois, les reçus de cette caisse continuent dans une nouvelle série. Si l’original vend encore, les deux peuvent continuer; les ventes faites là-bas ne sont pas ici.
problems-recovered-key-lost = La clé de cette caisse était absente ou endommagée. La caisse continue de vendre avec une nouvelle clé et un nouveau journal, et une nouvelle série de numéros de reçu; les ventes précédentes ne sont plus sur cette caisse, mais dans le dossier nommé ci-après. Appelez l’assistance.
problems-recovered-catalogue = Les articles de cette caisse étaient endommagés ou absents; le catalogue a été recommencé. Vendez ce qui manque en article libre et importez de nouveau les articles. Aucune vente n’est perdue.
problems-recovered-customers = Les données clients de cette caisse étaient endommagées ou absentes; elles ont été recommencées. Aucune vente n’est perdue. Appelez l’assistance.
problems-recovered-copy = La seconde copie du journal ne correspondait pas aux ventes; elle est réécrite. Aucune vente n’est perdue.
problems-recovered-unconnected = { $count ->
    [one] Une écriture plus récente a été trouvée sans lien avec les autres; l’assistance peut la lire à cet endroit.
   *[other] { $count } écritures plus récentes ont été trouvées sans lien avec les autres; l’assistance peut les lire à cet endroit.
}
problems-clock-went-back = L’horloge de cette caisse indique { $to }, avant sa dernière écriture du { $from }. Vérifiez la date et l’heure. Les ventes gardent leur ordre; les prix et la journée de vente restent où ils étaient.
problems-clock-went-forward = L’horloge de cette caisse indique { $to }; sa dernière écriture date du { $from }. Si la caisse n’est pas restée fermée aussi longtemps, vérifiez la date et l’heure.
problems-database-returned-too-much = Une partie a déjà été reprise. Rouvrez le reçu pour voir ce qui reste.
