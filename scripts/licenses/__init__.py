"""What each package is made of, under which licences, and the texts that have to go with it."""
