"""The applications to one employer, found without looking through the whole book."""

import pytest

from followup_rules.book.records import ApplicationRecord, Book
from followup_rules.names.company import same_company

COMPANIES = (
    "Quillmere",
    "Quillmere GmbH",
    "the quillmere",
    "Quillmere Bank",
    "",
    "GmbH",
    "Brackwater",
)
BOOK = Book(
    applications={
        f"a{number}": ApplicationRecord(id=f"a{number}", company=company)
        for number, company in enumerate((*COMPANIES, *COMPANIES))
    }
)


@pytest.mark.parametrize("identity", ["a0", "a4", "a5", "a99"])
@pytest.mark.parametrize("company", COMPANIES)
def test_they_are_those_whose_names_mean_one_company_and_the_one_itself(
    identity: str, company: str
) -> None:
    asked = ApplicationRecord(id=identity, company=company)
    assert {one.id for one in BOOK.at_employer_of(asked)} == {
        one.id
        for one in BOOK.applications.values()
        if one.id == identity or same_company(one.company, company)
    }
    assert BOOK.at_employer_of(asked) == BOOK.at_employer_of(asked)


def test_a_changed_book_has_employers_of_its_own() -> None:
    asked = ApplicationRecord(id="a0", company="Brackwater")
    assert len(BOOK.at_employer_of(asked)) == 3
    more = BOOK.with_application(ApplicationRecord(id="new", company="brackwater"))
    assert {one.id for one in more.at_employer_of(asked)} == {"a6", "a13", "a0", "new"}
