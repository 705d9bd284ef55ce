### Was in Österreich anders heißt.

till-head-grand = Seit dem Beginn dieser Kassa
