### ui
### What till and hub say to each other: how far it is, and what to do.

exchange-title = Exchange with the hub
exchange-try-now = Try now
exchange-good = Everything is exchanged.
exchange-never = This till hasn’t reached its hub yet.
exchange-hub = Hub
exchange-contact = Last contact
exchange-none = None yet
exchange-waiting = Waiting to be sent
exchange-oldest = Oldest of them
exchange-sources = What comes from the hub

# $time (String) - day and time
exchange-as-of = As of { $time }

# $percent (String) - how much of it is here: "42%"
exchange-reading = Being read: { $percent }
exchange-aside = Taken, but not in use
exchange-aside-unknown = A newer version of the till knows it.
exchange-aside-advice = Tell head office: these entries can’t be used here as they are.
exchange-clock = The clocks of till and hub are far apart. Set the till’s clock right.
exchange-source-catalogue = Products
exchange-source-prices = Prices
exchange-source-promotions = Promotions
exchange-source-customers = Customers
exchange-source-stock = Stock of the stores
exchange-source-orders = Orders to collect
exchange-source-people = People
exchange-source-settings = Settings
exchange-source-packs = Country rules
exchange-trouble-unreachable = The hub can’t be reached. Selling goes on; what was sold is kept here and sent by itself. If this stays, check the network.
exchange-trouble-stranger = Something else than the hub answers. Selling goes on. Check the network: a sign-in page may be in the way.
exchange-trouble-unknown = The hub doesn’t know this till. Ask head office for an enrolment code.
exchange-trouble-busy = The hub can’t take anything just now. The till tries again by itself.
exchange-trouble-refused = The hub refused something. The till tries again by itself; if this stays, tell head office.
exchange-trouble-disk = The till’s own disk refused. Look at what the till says about its disk.
exchange-trouble-clock = The clocks of till and hub differ. The till corrects itself; if this stays, set the clock.
exchange-trouble-revoked = Head office shut this till out. Everything is kept here. Call head office.
exchange-trouble-fork = The hub has other records under this till’s numbers: these data may be a copy. Nothing more is sent and everything is kept. Call head office.
exchange-trouble-altered = A record isn’t as it was sealed. Nothing more is sent and everything is kept. Call head office.
