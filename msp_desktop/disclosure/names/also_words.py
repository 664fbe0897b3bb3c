"""First names and surnames that are English words as well.

A name that is missing here is looked for however it is written: too much is found then, which a
person sees, and never too little.
"""

from typing import Final

_HELPING_VERBS = "may will"

_VERBS_AND_NOUNS = """
amber angel april archer art ash august autumn baker barber bay berry bill bishop black blessing
bob booth bridge bridges brook brooks brown buck bush butcher butler candy carol carpenter carter
chance chapel chase church clay cliff cook cooper coral cotton crystal daisy dale dawn day dean
dusty drew duke earl east eve faith farmer fay fern field fields fisher flower flowers ford forest
fox frank gale gay gene ginger glen gold good grace grant gray green grey guy hall hand harmony
hazel head heath heather hill hills holly holy honour hope house hunter iris ivory ivy jack jade
jasmine jay jewel jean joy june joiner judge kay key king knight lake lance lane lark law lily
little lodge long love mark marsh mason max may melody mercy mike miles mill miller mills miner
moon moor nick noble north nova nurse olive opal page park parker pat patience pay pearl peg penny
pepper piper pike plant pool poppy porter potter price prince providence prudence rain ray reader
reed rich rider ring rivers rob robin rock rod rose rosemary ruby rue rule rusty ruth sage sandy
sharp shepherd short singer skip skipper sky small smart snow south spring star stone storm street
strong sue summer summers sunny swan swift taylor temple terry thorn tiller tower town trip true
turner van victor violet wade wall walker ward warden waters weaver weeks wells west wheeler white
wild will winter winters wise wolf wood woods worth wren yard young
"""

HELPING_VERBS: Final = frozenset(_HELPING_VERBS.split())
"""They stand in half of all sentences, and begin every other question."""

ALSO_WORDS: Final = frozenset(_VERBS_AND_NOUNS.split()) | HELPING_VERBS
"""Every one of them, without capitals."""
