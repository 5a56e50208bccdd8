"""The tools of this project; each is run as `python -m scripts.NAME`."""
