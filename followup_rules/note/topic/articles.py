# ruff: noqa: E501  # an expression is read in one line
"""English phrases that name one countable thing and lack the article it needs: "small team".

Which article is right can't be told ("a small team", "the small team"), so it is asked for. What
has no plural, plural nouns, gerunds and names need none.
"""

import re
from typing import Final

COUNTED: Final = frozenset(
    """
    system team machine oven kitchen van truck lorry car dog horse class classroom course exam test uniform schedule
    rota shift salon studio desk computer printer tool customer client patient child pupil student manager supervisor
    boss owner colleague apprentice trainee mentor job role position contract deal company firm branch location site
    building office room garden farm field barn tractor menu recipe dish bar till register counter app website
    server network laptop phone event wedding project plan budget target goal problem issue question idea story book
    film game brand product range collection campaign store shop warehouse factory lab laboratory clinic ward unit
    department hospital museum library house apartment forklift crane lathe mill drill boiler fridge freezer licence
    license certificate qualification degree programme program scheme list checklist report form process policy
    procedure protocol meeting session workshop tour visit trip environment atmosphere vibe mission vision portfolio
    pipeline dashboard database framework platform backlog roadmap bonus pension allowance discount bike bus commute
    crew squad group network partnership neighbourhood neighborhood village canteen lift elevator lane yard dock depot
    greenhouse polytunnel nursery playground timetable curriculum handbook manual template workflow checkout showroom
    school visit audit inspection cert bakery pub restaurant hotel church parish council charity farmhouse river park bridge
    tunnel station garage budget merger takeover refurb refurbishment renovation rebuild deadline survey thesis grant bid
    tender freezer dishwasher grill fryer mixer press saw welder pump valve hoist tank silo digger excavator roof ceiling
    spreadsheet bug sprint vacancy placement diploma badge locker allotment hive flock herd calf lamb ewe stable saddle
    arena pitch pool gym studio concert quarry vineyard orchard brewery dairy bistro marina workbench kiln loom
    supplier challenge teacher nurse doctor driver chef farmer engineer mechanic vendor contractor landlord partner director
    leader trainer tutor community path ladder career salesman receptionist caretaker technician electrician plumber vet
    chapel choir orchestra stage theatre theater gallery workplace layout setup rotation interview task exercise
    bay club society shed tower trailer minibus forecourt
    apprenticeship traineeship internship scanner camera tablet microscope monitor robot truck trolley ladder
    """.split()  # noqa: SIM905  # a word list reads better so
)
"""Nouns that count one thing."""
_HEAD_ENDS: Final = re.compile(
    r" (?:next|last|this|every|of|for|in|at|on|with|from|to|between|by|near|you|we|that|which|who|how|when|where|and|or|&|vs|not|but|after"
    r"|before|during|since|over|under|above|below|behind|beside|beyond|around|through|per|without|where|while|as|plus)\b|[,(:]"
)
_HAS_ONE: Final = re.compile(
    r"(?:^| )(?:the|an?|your|our|my|their|his|her|its|this|that|these|those|some|any|each|every|no|another|one|two"
    r"|three|four|five|six|both|either|more|what|which|how|why|\w+'s?|\d+)(?= )",
    re.IGNORECASE,
)
_DOING: Final = re.compile(
    r"(?:being|having|doing|getting|using|going|working|becoming|leading|running|learning|making|taking|driving to"
    r"|helping|moving|opening) ",
    re.IGNORECASE,
)


def lacks_article(text: str) -> bool:
    """Tell whether a phrase surely needs an article that it doesn't have."""
    head = _HEAD_ENDS.split(text, maxsplit=1)[0]
    words = head.split()
    if not words or _HAS_ONE.search(head) or _DOING.match(head):
        return False
    return words[-1].casefold() in COUNTED and not text.isupper()
