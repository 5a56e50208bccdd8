"""``python -m followup_rules`` is the command ``followup-rules``."""

import sys

from followup_rules.cli import main

sys.exit(main())
