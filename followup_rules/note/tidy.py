# ruff: noqa: E501  # word lists
"""Texts that a person typed, made fit to stand inside a sentence."""

import re
from typing import Final

from followup_rules.text.clean import clean_text

_LEFT_OVER: Final = re.compile(r"[\[\]{}<>]|\bxx+\b|_{2,}|\bhttps?:|\bwww\.|\S@\S", re.IGNORECASE)
"""Signs of a placeholder, a link or an address."""
_REPEATED: Final = re.compile(r"([.,;:!?\u3002\u3001\uff0c\uff01\uff1f\u2026])\1+")
_CLOSING: Final = " \t.,;:!?\u3002\u3001\uff0c\uff0e\uff01\uff1f\uff1a\uff1b\u2026\u00bf\u00a1"


_ALSO_WORDS: Final = frozenset(
    """
    Adobe Amazon Apache Canva Ciel Doctrine Epic Excel Google Hubspot Kanban Lean Microsoft Moodle Notion
    Oracle Outlook Primavera React Sage Scrum Shopify Slack Teams Toast Toyota Trello Word Zara Zoom
    """.split()  # noqa: SIM905  # a word list reads better so
)
"""Names that may be a word of some language, or of another firm than theirs, when typed small."""
NAMES: Final = _ALSO_WORDS | frozenset(
    """
    Airflow Aldi Ansible AutoCAD AWS Azure BigQuery Cegid Contaplus Dagster Databricks Datadog DATEV Django Docker
    Doctolib Elasticsearch Figma GitHub GitLab GraphQL Grafana HubSpot InDesign Java JavaScript Jenkins
    Jira Kafka Kotlin Kubernetes Lidl Linux MongoDB MySQL NetSuite Odoo OpenAPI Pennylane Photoshop PHP
    PostgreSQL Postgres PowerPoint PyTorch Python QlikView RabbitMQ Redis Redshift SAP Salesforce ServiceNow
    SharePoint Snowflake SolidWorks SQL SQLite TensorFlow Terraform Tesco TypeScript WordPress Zendesk
    """.split()  # noqa: SIM905  # a word list reads better so
)
"""Names of products and firms: they keep their capitals at the beginning of a phrase."""
PRODUCTS: Final = {name.casefold(): name for name in sorted(NAMES - _ALSO_WORDS)}
"""Those that are typed without their capitals, too, and are no common word."""
_SMALL: Final = re.compile(
    rf"(?<![\w./@-])(?:{'|'.join(map(re.escape, PRODUCTS))})(?![\w/@-]|\.\w)"
)


def named_right(text: str) -> str:
    """Give the names of products their capitals where they were typed without: "snowflake"."""
    return _SMALL.sub(lambda found: PRODUCTS[found[0]], text)


def tidy(text: str) -> str:
    """Make a typed text fit to stand inside a sentence; empty where it can't."""
    clean = clean_text(text, 2_000)
    return "" if _LEFT_OVER.search(clean) else presentable(clean)


def presentable(text: str) -> str:
    """Take off stops at the end and doubled marks; empty where no letter or digit is left."""
    shown = _REPEATED.sub(r"\1", text).strip().rstrip(_CLOSING).lstrip(_CLOSING)
    return shown if any(character.isalnum() for character in shown) else ""
