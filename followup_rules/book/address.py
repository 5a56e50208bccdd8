"""The address of someone's profile."""

from urllib.parse import quote


def profile_url(slug: str) -> str:
    """Return the address of a profile; empty for someone entered without one."""
    if not slug or slug.startswith("~"):
        return ""
    return f"https://www.linkedin.com/in/{quote(slug, safe='-_.~%')}/"
