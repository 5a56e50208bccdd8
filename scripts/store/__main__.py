"""Make what the stores are given, in `build/store/`: ``python -m scripts.store [LANGUAGE ...]``.

For each language a text file to copy from, the pictures, and the privacy policy; what a store
would refuse stops it first. Needs a build, and Chromium.
"""

import shutil
import sys

from scripts.paths import BUILD
from scripts.store.pictures import draw, has_letters, shown
from scripts.store.texts import FOLDER, languages, problems, texts

_FONTS = "on Debian and Ubuntu, install fonts-noto-cjk or fonts-ipafont-gothic."
OUT = BUILD / "store"


def main() -> None:
    """Check the texts, and make the pictures."""
    wrong = [problem for language in languages() for problem in problems(language)]
    if wrong:
        raise SystemExit("A store would refuse this:\n  " + "\n  ".join(wrong))
    asked = sys.argv[1:] or languages()
    boxes = [language for language in asked if not has_letters(language)]
    if boxes:
        raise SystemExit(f"No font here has the letters of {', '.join(boxes)}: {_FONTS}")
    for language in asked:
        folder = OUT / language
        shutil.rmtree(folder, ignore_errors=True)
        made = draw(texts(language), folder)
        shutil.copyfile(FOLDER / f"{language}.md", folder / "texts.md")
        print(f"{language}: {len(made)} pictures in {shown(folder)}/")


if __name__ == "__main__":
    main()
