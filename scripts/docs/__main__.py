"""Write the generated files anew, or check that they are current.

``python -m scripts.docs [--check] [NAME ...]``; a name is that of a module in this folder.
"""

import argparse
import importlib

from scripts.paths import ROOT

GENERATORS = (
    *(
        "contract",
        "view_types",
        "boundary_types",
        "rules",
        "coverage",
        "proof",
        "notes",
        "selectors",
    ),
    *("library", "address"),
)


def main() -> None:
    """Write or check what was asked for.

    Raises:
        SystemExit: a file is not current.

    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(GENERATORS))
    parser.add_argument("--check", action="store_true", help="write nothing; fail when stale")
    asked = parser.parse_args()
    stale = []
    for name in asked.names or GENERATORS:
        for path, text in importlib.import_module(f"scripts.docs.{name}").files().items():
            if path.is_file() and path.read_text(encoding="utf-8") == text:
                continue
            if asked.check:
                stale.append(str(path.relative_to(ROOT)))
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
    if stale:
        raise SystemExit(f"Not current: {', '.join(stale)}. Run `make docs`.")


if __name__ == "__main__":
    main()
