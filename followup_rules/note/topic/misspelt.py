# ruff: noqa: E501  # word lists
"""English words as they are often typed wrong, and as they are written."""

from typing import Final

MISSPELT: Final = {
    "outdors": "outdoors", "outdoor's": "outdoors", "managment": "management", "enviroment": "environment",
    "maintenence": "maintenance", "maintainance": "maintenance", "machinary": "machinery", "equiptment": "equipment",
    "recieving": "receiving", "recieve": "receive", "seperate": "separate", "accomodation": "accommodation",
    "calender": "calendar", "safegaurding": "safeguarding", "wich": "which", "teh": "the", "schedual": "schedule",
    "experiance": "experience", "oportunity": "opportunity", "oppurtunity": "opportunity", "knowlege": "knowledge",
    "responsability": "responsibility", "buisness": "business", "costumers": "customers", "resturant": "restaurant",
    "kichen": "kitchen", "childrens": "children's", "comunity": "community", "transfered": "transferred",
    "commision": "commission", "inventry": "inventory", "warehous": "warehouse", "appretice": "apprentice",
    "aprenticeship": "apprenticeship", "apprentiship": "apprenticeship", "greif": "grief", "vehical": "vehicle",
    "befor": "before", "insted": "instead", "alredy": "already", "evry": "every", "evrything": "everything", "peopel": "people",
    "delt": "dealt", "definately": "definitely", "definatly": "definitely", "untill": "until",
    "begining": "beginning", "occured": "occurred", "goverment": "government", "liason": "liaison",
    "priviledge": "privilege", "reccomend": "recommend", "referal": "referral", "sceduling": "scheduling",
    "schedualing": "scheduling", "sucess": "success", "succesful": "successful", "tommorow": "tomorrow",
    "truely": "truly", "wierd": "weird", "writting": "writing", "useing": "using",
    "makeing": "making", "comming": "coming", "runing": "running",
    "shiping": "shipping", "stoping": "stopping", "traning": "training", "trainning": "training",
    "custumer": "customer", "custumers": "customers", "veichle": "vehicle", "vehicals": "vehicles",
    "machinry": "machinery", "mantenance": "maintenance", "maintanance": "maintenance", "hospitol": "hospital",
    "libary": "library", "garantee": "guarantee", "freind": "friend", "freinds": "friends",
    "freindly": "friendly", "beleive": "believe", "acheive": "achieve", "peice": "piece",
    "neccessary": "necessary", "ocassion": "occasion", "adress": "address",
    "agressive": "aggressive", "independant": "independent", "existance": "existence", "appearence": "appearance",
    "refrence": "reference", "diffrent": "different", "intresting": "interesting", "explaination": "explanation",
    "pronounciation": "pronunciation", "greatful": "grateful", "lenght": "length", "strenght": "strength",
}  # fmt: skip
"""English words that are often typed wrong, and that are no other word so."""
