### What the United States word differently.

law-waiting = Version { $version } of the rules is on this register and holds from { $day } on.
law-since-begin = Since this register began with it.
