"""How words are written, contracted and filled up, as plain data."""

CONTRACTIONS = {
    "ain't": "is not", "aren't": "are not", "can't": "can not", "couldn't": "could not",
    "didn't": "did not", "doesn't": "does not", "don't": "do not", "hadn't": "had not",
    "hasn't": "has not", "haven't": "have not", "isn't": "is not", "mightn't": "might not",
    "mustn't": "must not", "needn't": "need not", "shan't": "shall not", "shouldn't": "should not",
    "wasn't": "was not", "weren't": "were not", "won't": "will not", "wouldn't": "would not",
    "daren't": "dare not", "i'm": "i am", "i've": "i have", "i'll": "i will", "i'd": "i would",
    "you're": "you are", "you've": "you have", "you'll": "you will", "you'd": "you would",
    "he's": "he is", "he'll": "he will", "he'd": "he would", "she's": "she is", "she'll": "she will",
    "she'd": "she would", "it's": "it is", "it'll": "it will", "it'd": "it would", "we've": "we have",
    "they're": "they are", "they've": "they have", "they'll": "they will", "they'd": "they would",
    "that's": "that is", "that'll": "that will", "there's": "there is", "here's": "here is",
    "what's": "what is", "who's": "who is", "how's": "how is", "where's": "where is", "let's": "let us",
    "would've": "would have", "could've": "could have", "should've": "should have", "y'all": "you all",
    "life's": "life is", "throat's": "throat is", "someone's": "someone", "somebody's": "someone",
    "everything's": "everything is", "nothing's": "nothing is", "nobody's": "nobody is",
    "chest's": "chest is", "baby's": "baby is", "everyone's": "everyone is",
}  # fmt: skip
"""Contraction -> words. Read with the apostrophe, without it, and with a space in its place."""

SPELLINGS = {
    "cannot": "can not", "gonna": "going to", "gunna": "going to", "wanna": "want to", "gotta": "got to",
    "tryna": "trying to", "finna": "going to", "boutta": "about to", "bouta": "about to",
    "imma": "i am going to", "ima": "i am going to", "dunno": "do not know", "hafta": "have to",
    "oughta": "ought to", "lemme": "let me", "gimme": "give me", "woulda": "would have",
    "coulda": "could have", "shoulda": "should have", "cos": "because", "cuz": "because",
    "coz": "because", "cause": "because", "bc": "because", "u": "you", "ur": "your", "urself": "yourself",
    "meself": "myself", "mysen": "myself", "myslef": "myself", "mi": "my", "hisself": "himself",
    "themself": "themselves", "theirselves": "themselves", "nowt": "nothing", "owt": "anything",
    "summat": "something", "anymore": "any more", "alright": "all right", "im": "i am", "ive": "i have",
    "hasta": "has to", "amnt": "am not", "dinnae": "do not", "cannae": "can not", "mom": "mum",
    "mommy": "mum", "mummy": "mum", "mam": "mum", "mama": "mum", "momma": "mum", "moms": "mum",
    "mother": "mum", "mothers": "mum", "father": "dad", "fathers": "dad", "stepfather": "stepdad",
    "stepmother": "stepmum", "stepmom": "stepmum", "grandmother": "gran", "grandfather": "grandad",
    "grandpa": "grandad", "granddad": "grandad", "daddy": "dad", "daddys": "dad", "papa": "dad",
    "mummys": "mum", "mommys": "mum", "grandma": "gran", "grandmas": "gran", "nans": "gran",
    "nanas": "gran", "grandpas": "grandad", "nana": "gran", "nan": "gran", "granny": "gran",
    "nanny": "gran", "suicidle": "suicidal", "sucide": "suicide", "suiside": "suicide",
    "suicid": "suicide", "sewerslide": "suicide", "sewercide": "suicide", "suicides": "suicide",
    "unalived": "unalive", "unaliving": "unalive", "selfharm": "self harm", "selfharmed": "self harmed",
    "selfharming": "self harming", "killin": "killing", "hittin": "hitting", "hurtin": "hurting",
    "dyin": "dying", "livin": "living", "cuttin": "cutting", "beatin": "beating", "chokin": "choking",
    "bleedin": "bleeding", "thinkin": "thinking", "goin": "going", "tryin": "trying", "feelin": "feeling",
    "takin": "taking", "nothin": "nothing", "kil": "kill", "keel": "kill", "kiling": "killing",
    "diying": "dying", "dieing": "dying", "breath": "breathe", "breethe": "breathe", "breed": "breathe",
    "unconcious": "unconscious", "siezure": "seizure", "ambulence": "ambulance", "ambulants": "ambulance",
    "tylenols": "tylenol", "ibuprofin": "ibuprofen", "parasetamol": "paracetamol", "bleech": "bleach",
    "rists": "wrists", "rist": "wrist", "graped": "raped", "outta": "out of", "inna": "in a",
    "realise": "realize", "realised": "realized", "ya": "you", "thru": "through", "tho": "though",
    "til": "until", "todays": "today", "tonights": "tonight", "nite": "night", "2nite": "tonight",
    "tonite": "tonight", "forevermore": "forever", "everyones": "everyone is",
    "everybodys": "everybody is",
}  # fmt: skip
"""One way of writing -> the one used in the patterns: spoken forms, British and American, typing."""

WITHOUT_S = """
adam adult alex ali andrew andy ankle anna arm aunt auntie baby babysitter bloke boss boy boyfriend brian
brother buddy bully burglar caregiver carer cat chest classmate client coach colleague cousin coworker dad
dan daughter dave david dog emily emma employee ex face fella fiance flat flatmate forearm friend gang gary
george girl girlfriend gran grandad grandchild granddaughter grandson guest guy hannah harry heart helen hip
house housemate hubby husband infant inhaler jack jake jess joe john josh julie karen kate katie kid kitchen
kitten lad lady landlord laura leg linda lip lisa lodger lucy luke man manager mary mate matt mike mum
neighbor neighbour nephew newborn niece nurse pal parent partner pastor patient paul peter priest pupil
puppy roommate ryan sam sarah sibling sister son sophie speech stalker stepbrother stepdad stepmum steve
stranger student susan teacher teenager therapist thigh throat toddler tom tongue tony twin uncle vision
voice wife woman wrist
"""
"""Words read the same with an s at the end: a recogniser writes dad's, dads and dad is alike."""

DIGITS = {
    "0": "zero", "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven",
    "8": "eight", "9": "nine", "10": "ten", "11": "eleven", "12": "twelve", "911": "emergencynumber",
    "999": "emergencynumber", "988": "emergencynumber", "112": "emergencynumber", "000": "emergencynumber",
    "116": "one one six", "123": "one two three",
    "111": "emergencynumber", "741741": "crisis text line",
    "85258": "crisis text line", "50808": "crisis text line",
}  # fmt: skip
"""Figures -> words; a year becomes `calendaryear`, every other figure `numeral`."""

FIGURES = {
    "0": "zero", "1": "one", "2": "two", "8": "eight", "9": "nine",
}  # fmt: skip
"""Single figures of emergency numbers -> words."""

EMERGENCY_NUMBERS = (
    (("nine", 3),),
    (("nine", 1), ("one", 2)),
    (("nine", 1), ("eight", 2)),
    (("one", 2), ("two", 1)),
    (("zero", 3),),
)
"""Emergency numbers as words and how often each is said at least."""

FILLERS = """
absolutely actually ah ahh basically bloody bro bruh completely damn damned dude effing eh ehm er erm err
flipping frankly freaking frickin friggin fuckin fucking genuinely goddamn haha hahaha hm hmm honestly innit
kinda like literally lmao lol mm mmm obviously oh omg ooh please really seriously simply sorta totally truly
uh uhh uhm um umm utterly
"""
"""Words left out wherever they stand."""

FILLER_PHRASES = (
    "you know", "you see", "i mean", "i guess", "i suppose", "i swear", "i must admit", "kind of",
    "sort of", "to be honest", "if i am honest", "to be fair", "not going to lie", "no lie", "for real",
    "to tell the truth", "at the end of the day", "as it were", "or something", "or whatever",
    "and stuff", "how do i say this", "how do i say", "how can i say", "how shall i put it",
    "how do i put this", "let us see", "swear to god", "oh my god", "my god", "in all honesty",
)  # fmt: skip
"""Phrases left out wherever they stand."""

SMALL_WORDS = (
    "a", "an", "the", "to", "of", "very", "quite", "too", "also", "maybe", "perhaps", "probably",
    "possibly", "sometimes", "often", "always", "constantly", "definitely", "certainly", "still", "even",
    "ever", "then", "that", "anyway", "rather", "suddenly", "currently", "already", "almost", "nearly",
    "you",
)  # fmt: skip
"""Words that recognisers drop or add and that no pattern should hang on; left out of patterns as well."""

BARRIERS = (
    "but", "except", "though", "although", "however", "and", "yet", "because",
)  # fmt: skip
"""Words no guard reaches across."""

SILENT_BARRIERS = (
    "just", "so",
)  # fmt: skip
"""Barriers that are left out as words, because they may stand anywhere."""
