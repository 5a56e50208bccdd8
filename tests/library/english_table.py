"""The commonest English headlines and topics: none may be taken for another language."""

from itertools import product

_LEVELS = (
    "{}", "Senior {}", "Lead {}", "Principal {}", "Staff {}", "Junior {}", "{} Director",
    "{} Manager", "Head of {}", "Director of {}", "VP {}", "VP of {}", "Executive {}", "{} Lead",
    "{} Specialist", "{} Consultant", "{} Intern", "Managing Director, {}", "Vice President of {}",
    "Global {} Manager", "Associate {}", "{} & Operations", "{} at Acme", "{} | ex-Umbra",
)  # fmt: skip
_FIELDS = (
    "Sales", "Marketing", "Engineering", "Product", "Finance", "Data", "Design", "Operations",
    "Human Resources", "Customer Success", "Business Development", "Legal", "Research",
    "Supply Chain", "Quality Assurance", "Communications", "IT", "Security", "Talent Acquisition",
    "Software Engineering", "Procurement", "Compliance", "Strategy",
)  # fmt: skip
HEADLINES = (
    *(level.format(field) for level, field in product(_LEVELS, _FIELDS)),
    "Director", "Managing Director", "Executive Director", "Creative Director", "Art Director",
    "Medical Director", "Board Member", "Doctor", "Editor", "Actor and Producer", "Auditor",
    "Senior Auditor", "Inventor", "Investor", "Mentor", "Professor", "Tutor", "Administrator",
    "Office Administrator", "Coordinator", "Project Coordinator", "Contractor", "Operator",
    "Regional Director, Latin America", "General Manager", "Chief of Staff", "Chief Data Officer",
    "Real Estate Agent", "Social Media Manager", "Legal Counsel", "Senior Legal Counsel", "CEO",
    "CTO & Co-Founder", "Founder", "Partner", "Consultant", "Analyst", "Nurse", "Pharmacist",
    "Me, Inc.", "On a mission", "Do more", "Die Casting Engineer", "Den Haag | Data Engineer",
    "La Jolla | Realtor", "Sales in San Francisco", "Recruiter, Los Angeles", "El Paso Electric",
    "Account Executive, Des Moines", "Barista", "Data Scientist, Las Vegas", "VP Sales LATAM",
    "No limits", "As seen on TV", "A team player", "Santa Fe Natural Foods", "Total Rewards",
    "Super Connector", "Cloud Architect, São Paulo", "Engineer, Zürich", "Analyst, Düsseldorf",
    "Marketing at Nestlé", "Café Manager", "Chef de Cuisine", "Maître d'", "Au Pair",
    "Haute Couture Buyer", "Sous Chef", "Concierge", "Piano Tutor", "Solar Plant Director",
)  # fmt: skip
TOPICS = (
    "infrastructure as code", "software as a service", "platform as a product", "a new CRM",
    "data as a product", "no-code tools", "mentor programme", "motor control", "vendor selection",
    "error budgets", "sensor data", "editor tooling", "junior mentoring", "regional plans",
    "social care", "digital health", "legal tech", "normal distribution", "final assembly",
    "total cost", "hospital logistics", "manual testing", "visual design", "cultural change",
    "animal welfare", "metal parts", "capital markets", "mobile app", "agile coaching",
    "volatile memory", "on-call", "in-house tools", "do-it-yourself analytics", "work in progress",
    "time to market", "state of the art", "point of sale", "proof of concept", "cost per hire",
    "per diem", "pro bono work", "de facto standards", "ad hoc analysis", "a la carte pricing",
    "en route tracking", "die casting", "den leaders", "pizza al taglio", "men's health",
    "data mesh", "pour-over coffee", "main line", "chat support", "sale planning", "brand plan",
    "machine learning", "remote work", "hybrid work", "test automation", "observability",
    "incident reviews", "technical debt", "career paths", "onboarding", "pricing", "churn",
    "user research", "design systems", "accessibility", "supply planning", "demand forecasting",
    "carbon accounting", "grid storage", "clinical trials", "patient safety", "fraud detection",
    "open source", "knowledge sharing", "team structure", "hiring plans", "company culture",
    "the roadmap", "the team", "the migration to the cloud", "your approach to testing",
)  # fmt: skip
