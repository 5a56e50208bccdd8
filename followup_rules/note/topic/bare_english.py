# ruff: noqa: E501  # word lists
"""English nouns that may stand without an article: all others are asked about.

Plurals, what is not counted ("soil", "maintenance"), what one does ("baking bread") and names
stand as they are. Any other noun may count one thing ("upgrade", "parlour"), and the list of those
has no end.
"""

import re
from typing import Final

from followup_rules.note.topic.articles import lacks_article

_MASS: Final = frozenset(
    """
    access accounting admin advice advertising aftercare agriculture air anaesthesia anesthesia aquaculture archaeology
    art artwork attendance audio awareness bacon baggage bakeware banking barley bamboo beef beekeeping beer behavior
    behaviour biodiversity biology bone braille brass bread brickwork broadband bronze bureaucracy business butter
    cabinetry cable cake capacity carbon card care cargo cash catering cement ceramics change charcoal charity cheese
    chemistry chicken chocolate choice chlorine churn cider clay cleaning cleanliness climate cloth clothing coaching
    coal code coffee colour color comfort commerce communication community compliance compost computing concrete
    confidence conservation contact content continuity control cooking copper cork cost cotton counselling
    counseling cover coverage craft craftsmanship creativity credit crochet cuisine culture curd custody customs
    dairy damage damp dance data debt decor delivery demand dementia density dentistry depth design development diesel
    diet discipline disclosure discovery disinfection distribution documentation dough downtime drainage drama drawing
    dust dye e-commerce ecology economics education electricity electronics embroidery empathy employment encouragement
    energy engagement engineering enrolment enrollment equality equipment equity etiquette evidence excellence exercise
    expansion experience expertise exposure fabric faith farming farmland fashion feed feedback fencing fermentation
    fibre fiber finance finish fire fish fishing fitness flexibility flour flow flu foam food foodservice footfall
    footwear forestry formula forecasting framing freedom freight fresh fruit fuel fun funding furniture fur gas gear
    geography geology ginger glass glassware glaze glue gold governance grain grammar granite grass gravel greenery
    grief grit groceries growth guidance gym habitat hair handover handwriting happiness hardware harm harvest hay
    healing health healthcare heat height help herbs heritage history homework honesty honey horticulture hospitality
    housekeeping housing humidity humour humor hydraulics hygiene ice illness imagery immunology implementation
    improvement inclusion income induction industry infection information infrastructure ink innovation insulation
    insurance integration integrity intake inventory investment iron irrigation ivory jam jewellery jewelry joinery
    journalism juice justice karate kindness kit knitwear knowledge labour labor lace lambing land landscaping language
    laughter laundry law lead leadership learning leather leave legislation leisure lettering liaison light lighting
    lime limestone linen linguistics listening literacy literature litigation livestock logistics love luggage lumber
    lunch luxury machinery mail maintenance makeup malt management manpower manufacturing marble marketing marquetry
    masonry material maths math mathematics meat media medication medicine mentoring mentorship merchandise
    merchandising metal metalwork meteorology midwifery milk mindfulness mobility moisture money morale mortar motivation
    movement mud music mustard nature networking news night noise nursing nutrition oak oil onboarding on-call oncology
    online order organisation organization outreach overtime oxygen packaging paint paintwork pace palliative paper
    paperwork parking participation partnership passion pasta paste pasture pastry patience patient payroll peace peat
    pedagogy people performance personnel pest petrol pharmacy philosophy phonics photography physics physiotherapy
    physio pie pine plaster plastic play plywood poetry policy pollen pollination pollution polish polystyrene popcorn
    pork porcelain portraiture post postage pottery poultry power practice preparation prep presentation preservation
    prevention pricing print privacy procurement produce production progress progression propagation property protection
    protein provenance psychology public publicity punctuality punctuation purchasing purpose quality quarantine
    quartz quilting rain ramen reablement reception recognition recovery recruitment recycling redesign refrigeration
    refurbishment reflection regulation rehab rehabilitation reintroduction reliability relief religion remote rent
    repair reporting representation research resilience respect respite response responsibility restoration retail
    retention revenue rewilding rice roadworks rock rope rostering rubber rubbish rust rye safety safeguarding sales
    salt sanitation satellite sand sauce scaffolding scheduling science scrap sculpture seafood seagrass seasonality
    security seed self-care service sewage sewing shade shearing shale sheep shelter shipping shopping signage
    silage silk silver simplicity simulation slate sleep smoke snow soap software soil solder soup sourdough sourcing
    space speech speed spelling spelt spice sport staff staffing stainless starch starter stationery statistics status
    steam steel sterilisation sterilization stewardship stock stone storage storytelling straw strategy streaming
    strength stress stucco study style sugar supervision supply support surgery surplus survival sustainability swine
    swimming tailoring talent tannin tape tax tea teaching teamwork tech technology telecoms telehealth
    telemetry terminology terracotta testing textile thatch theatre theology theory therapy thread throughput tidiness
    tillage timber time timekeeping timing tin topsoil tourism tracking trade traceability tradition traffic training
    translation transparency transport transportation travel treatment triage trust tuition turf turnout turnover
    tutoring typography understanding underwriting upcycling upholstery upkeep upskilling usage use vaccination value
    variety varnish vegetation velvet veneer ventilation versatility video vinegar violence visibility vocabulary
    volume volunteering warehousing warmth warranty wastewater waste water wax weaving weather weed weight welding welfare wellbeing
    well-being wheat wildlife willow wine winter wire wiring wisdom wool woodland wood woodwork work workload
    workflow workmanship worship writing yarn yeast yield yoga zoology summer autumn spring
    children men women feet teeth mice geese oxen cattle deer salmon trout fungi algae larvae bacteria criteria phenomena
    police crew kids folk alumni aircraft spacecraft shrimp squid bison moss poultry plus lots half both all most
    everything something nothing anything everyone everybody someone anyone what whatever
    glassblowing go-live chaos autonomy hydroponics branding pair-programming spelt mise-en-place onsite offsite hybrid ethos
    french german spanish english latin greek welsh gaelic italian portuguese japanese mandarin polish arabic
    carbonara kombucha espresso matcha tofu kimchi sushi gelato
    """.split()  # noqa: SIM905  # a word list reads better so
)
"""Nouns that are not counted, plurals without "s", and pronouns."""
_MASS_ENDS: Final = re.compile(
    r"(?:tion|sion|ness|ity|ance|ence|ancy|ency|ship|hood|dom|ism|ics|ware|work|ology|graphy|nomy|craft|care|keeping|wear|ment|culture|power|matter|therapy|metry|cy|ery|ure|[a-z]{2}age|ing)$"
)
"""Ends of nouns that are mostly not counted."""
_COUNTED_ENDS: Final = re.compile(
    r"^(?:apartment|department|garment|document|instrument|agreement|appointment|assignment|tournament|monument|moment|payment|shipment|statement|segment|experiment|element|environment"
    r"|building|meeting|ceiling|wedding|painting|briefing|opening|setting|clearing|crossing|landing|paddling|listing|hearing|evening|morning|thing|ring|string|king"
    r"|station|position|location|question|section|session|mission|version|division|exhibition|competition|edition|collection|foundation|solution|application|mansion|junction|petition|reservation|invitation|conversation"
    r"|city|university|facility|activity|ability|opportunity|charity|community|locality|specialty|university|network|framework|relationship|partnership|scholarship|internship|apprenticeship|traineeship|ship|kingdom"
    r"|village|garage|cottage|package|page|stage|image|message|carriage|passage|bandage|cage|sausage|bakery|brewery|gallery|battery|nursery|grocery|surgery|dairy|tannery|winery|distillery|rookery|discovery"
    r"|picture|structure|feature|lecture|creature|fixture|sculpture|procedure|figure|venture|adventure|enclosure|closure|mixture|brochure|policy|agency|vacancy|pharmacy|academy|conference|ambulance|audience|residence|allowance|licence|entrance|instance|fence|difference|sentence|bounce|alliance|performance|aircraft|biography|workforce)$"
)
"""Nouns of these ends that are."""
_AFTER_DOING: Final = frozenset(
    """
    able calm close closer near nearer safe clean dry warm cool fresh well fast slow quickly slowly properly carefully easy easier hard
    harder better best more less local alone here there home away back forward ahead early late often later sooner again responsible
    bilingual creative busy independent free full open online outdoors outside indoors inside abroad together weekly daily
    remotely too up down out in on off over through around round along by hand right wrong first last next new old small big
    someone somebody anyone everyone people it them you me us myself yourself themselves others ourselves live
    """.split()  # noqa: SIM905  # a word list reads better so
)
"""What ends what one does: "keeping dogs calm"; a noun there is looked at: "milking parlour"."""
_NO_PLURAL: Final = re.compile(r"(?:ss|us|is|[ai]as|gas|bus|lens)$")
_HEAD_ENDS: Final = re.compile(
    r" (?:next|last|this|every|of|for|in|at|on|with|from|to|between|by|near|you|we|that|which|who|how|when|where|why|not|but|after|before|during|since"
    r"|over|under|above|below|behind|beside|beyond|around|across|against|through|per|without|while|as|than|into|onto|onto|off|up|out|is|are|inside|outside|within|if|because|until|via|about|upon)\b|[(:]"
)
_JOINED: Final = re.compile(r",? (?:and|or|&|plus|vs\.?|versus) |, ")
_ENDS_JOINED: Final = re.compile(r",?(?: (?:and|or|&))?$")
_BORROWED: Final = re.compile(r"^(?:mise en place|month end|year end|word of mouth|home office)$")
_HAS_ONE: Final = re.compile(
    r"(?:^| )(?:the|an?|your|our|my|their|his|her|its|this|that|these|those|some|any|each|every|no|another|one|two"
    r"|three|four|five|six|seven|eight|nine|ten|twelve|both|either|more|less|fewer|what|which|how|why|who|where|when|all|many|most|several|various|\w+'s?|(?!(?:19|20)\d\d(?:$| ))\d[\w.,/-]*)(?= |$)",
    re.IGNORECASE,
)
_DOING: Final = re.compile(r"(?:not )?(?!(?:spring|evening|morning|building|ceiling|wedding)\b)(?:(?:re|co|up|on|off|out|over|pre|self)-?)?[a-z]{2,}ing\b", re.IGNORECASE)  # fmt: skip
_SET_PHRASE: Final = re.compile(
    r"(?:not )?[a-z]+ing (?:rid|hold|track|sense|used|ready|started|part|note|notice|charge|advantage|room|way)"
    r"(?: (?:of|for|to|with|in)(?= )|$)",
    re.IGNORECASE,
)
"""What one does in a set phrase, before what it is done to: "getting rid of"."""
_ADVERB: Final = re.compile(
    r"(?!(?:family|supply|assembly|reply|anomaly|fly|butterfly|jelly|belly|ally|lily|monopoly|rally|bully|tally)$)[a-z]{2,}ly$"
)
"""How something is done: "moving patients safely"."""
_SIZES: Final = frozenset(("new", "old", "big", "small", "local", "own", "current", "main"))
_ADVERBS: Final = frozenset(
    "outdoors outside indoors inside abroad online again together weekly daily remotely too overall first onsite".split()  # noqa: SIM905  # a word list reads better so
)


_THAT_THING: Final = re.compile(
    r"that (?!(?:they|you|we|i|he|she|it|there|everyone|everybody|nobody|no|people|the|an?|all|most|your"
    r"|our|my|their|his|her|its|this|these|those)\b)(?P<thing>(?:[a-z-]+ )?[a-z-]+)(?: (?:of|for|in|on) .*)?$"
)


def is_that_thing(text: str) -> bool:
    """Tell whether "that" points at one thing ("that batch of rye"): else a clause begins with it."""
    found = _THAT_THING.match(text)
    if found is None or found["thing"].split()[0] in _MASS:
        return False
    return not may_stand_bare(found["thing"])


def may_stand_bare(text: str) -> bool:
    """Tell whether each thing of a phrase surely needs no article, or has one."""
    if found := _SET_PHRASE.match(text):
        return not lacks_article(text[found.end() :].strip())
    head = _HEAD_ENDS.split(text, maxsplit=1)[0]
    things = [one for one in _JOINED.split(_ENDS_JOINED.sub("", head)) if one]
    if not things or _HAS_ONE.search(things[0]):  # "the rota and van" shares its article
        return True
    return all(map(_is_sure, things))


def _is_sure(thing: str) -> bool:
    """Tell whether one thing has an article, or a last word that needs none."""
    words = thing.split()
    last = words[-1].strip(".,!\"'”“)")
    if _HAS_ONE.search(thing) or _BORROWED.search(thing):
        return True
    if _DOING.match(thing) and (len(words) == 1 or last.casefold() in _AFTER_DOING):
        return True
    if len(words) > 1 and (
        last.casefold() in _ADVERBS or (_DOING.match(thing) and _ADVERB.fullmatch(last))
    ):
        words, last = words[:-1], words[-2]
    if re.fullmatch(r"(?:19|20)\d\d", last) and len(words) > 1:  # "refurb 2026"
        words, last = words[:-1], words[-2]
    if not last.isalpha() and "-" not in last:
        return True
    if last[0].isupper():  # "new HQ" is one thing, "lean Six Sigma" a name
        return not (last.isupper() and len(words) > 1 and words[-2] in _SIZES)
    return last.casefold() in _MASS or _needs_none(last.casefold().rsplit("-", maxsplit=1)[-1])


def _needs_none(noun: str) -> bool:
    """Tell whether a noun is several things or not counted, by its ending."""
    if noun in _MASS or (noun.endswith("s") and not _NO_PLURAL.search(noun)):
        return True
    return _MASS_ENDS.search(noun) is not None and not _COUNTED_ENDS.match(noun)
