mod debian/recur.ini
