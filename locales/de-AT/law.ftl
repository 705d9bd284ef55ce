### Was in Österreich anders heißt.

law-waiting = Version { $version } der Regeln liegt auf dieser Kassa und gilt ab { $day }.
law-since-begin = Seit diese Kassa damit anfing.
