"""A season of thirty days in a real Chromium: reminders come and reset, a plan is followed."""

from datetime import timedelta
from pathlib import Path

from scripts.browser.chromium import allowing_notifications, chrome
from scripts.browser.demo import pages
from scripts.season import DAYS, FIRST, OWN, play


def test_a_season_of_four_applications_and_fifteen_people(tmp_path: Path) -> None:
    with chrome(pages(), today=FIRST, extension=allowing_notifications(tmp_path)) as browser:
        season = play(browser)
    days = [FIRST + timedelta(days=number) for number in range(DAYS + 1)]
    people = [key for key in season.end if key.startswith("person:")]
    assert len(people) == 15
    assert sum(key.startswith("application:") for key in season.end) == 4
    assert len(season.imports) == 2
    assert all("Added" in said for said in season.imports)

    # The icon says each day how many are due; what is new is told once, in one digest.
    assert list(season.numbers) == days
    assert season.numbers == {day: str(len(due) or "") for day, due in season.due.items()}
    assert all(len(told) <= 1 for told in season.told.values())
    shown = season.end["reminded"]["ids"]
    assert len(shown) == len(set(shown))
    assert set(shown) >= {one for due in season.due.values() for one in due}
    assert any("Ilse Brandt-Okafor" in " ".join(told) for told in season.told.values())

    # The plan is followed to its end: three to five requests, the others another way.
    sends = [one.split(".")[2] for one in season.followed if one.startswith("send.")]
    assert 3 <= len(sends) <= 5
    assert set(sends) < {slug for slug, *_ in OWN}
    assert season.groups["connect"] == 0
    assert season.groups["settled"] == len(sends)
    assert f" {len(sends)} of 5 " in season.places
    for slug in sends:
        assert season.end[f"person:{slug}"]["invitation"]["state"] == "sent"
