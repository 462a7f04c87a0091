"""Losses, food, jokes and orders that sound like danger and are none; plain data."""

IDIOMS = {
    "idiom.lost": """
- <pet> (died | passed)
- <pet> -1 dying
- drowned
- <pet> -2 (run over | hit by car | put down | put to sleep)
- <pet> was -1
- (memorial | anniversary | ashes | headstone)
- (died | dead | passed away | passed | killed | death) [from | of | in | by | with] (heart attack | stroke | cardiac
  arrest | seizure | sepsis | asthma attack | car accident | car crash | anaphylaxis | accident | fall)
- (heart attack | stroke | cancer | sepsis | accident | crash | seizure | covid | meningitis) -1 (took | killed) -1
  (him | her | them | my <kin>)
- (lost | losing) ~3 (to | from | after) ~1 (stroke | heart attack | sepsis | seizure | accident | cancer)
- (no | not) breath holding
- (no | without) breath (hold | holds)
- stop breathing (exercise | exercises | thing | one | session | routine | timer | program | programme)
- (not breathe | not breathing) ~1 through -1 nose
- (laughed | laughing | giggled | cried laughing) ~4 (breathe | die | dying | cried)
- (breathe | breathing) (in these | in this | in my | in those) (jeans | dress | top | trousers | bra | suit | shirt)
- (thought | think) -1 i (would | will) die -1 (laughing | embarrassment | shame)
- (hangover | heat | humidity | boss | commute | traffic | shoes | heels | back | feet | homework | deadline | hay
  fever | diet | suspense | curiosity | stairs | workout | trainer | gym) ~3 (kill me | killing me | kills me | be
  death of me)
- (jumped | jump) down -1 throat
- hit nail -1 head
- (shoot | kill) me now -1 (another | not | more | meeting | zoom | monday | homework | already) ~1
- (whole | entire | full) -1 (bottle | packet | box | bag | pack | tub | litre | jug | tin) (water | squash | milk |
  juice | crisps | biscuits | sweets | chocolates | cookies | haribo | tea | coke | lemonade | pringles | celebrations
  | ice cream)
- (ate | eaten | had | finished | demolished) ~1 (whole | entire | all) -1 (pizza | cake | packet of (biscuits |
  crisps | hobnobs | jaffa cakes | digestives) | biscuits | crisps | chocolate | tub | box of (chocolates | cereal))
- (wake | wakes | get) me (at | up) ~3 not let me sleep
- (not let me) sleep in
- (end | stop | turn off | pause | kill | mute) everything -1 (on | in) -1 (kitchen | speaker | bedroom | living |
  all)
- (before | for) ~6 (miss bake off | holiday price | that price | ticket | tickets | slice)
- phone -1 (committing suicide | died | dying | dead | suicide)
- (battery | laptop | car | phone | printer) ~3 (suicide | suicidal | dying | died | dead | killing itself)
- jump -1 off -1 cliff for
- would slit ~4 before
- drop dead gorgeous
- not (speak | talk) near (him | her)
- homicidal (ha | haha | lol)
- (snoring | chewing | whistling | humming | his habits) makes me homicidal
- dying (two | to) (see | hear | try | get | know)
- (hubby | hobby | husband | wife | mum | boss | she | he) (will | would) kill me if i (let | burn | forget | miss |
  am late | do not | drop | lose | break | buy | eat)
- heart stopped when -1 (they | he | she | i)
- shot (to bits | to pieces | nerves)
- on fire (in good way | today | lately)
- take -1 car off me
- (wipe | delete | erase | clear | forget) my (last | answer | history | data)
- i want gone close
- want it -1 stop at
- what is point -1 handing in
- write letters to my kids for their birthdays
- (meant | talking about) ending -1 (lease | contract | call | tenancy)
- said i was dead tired
- how did (dinosaurs | mammoths | dodos | romans) die
- (cut | cuts) ~5 (healed | ribbons on)
- (drank | drinking) (himself | herself) death
- (stopped breathing | died | passed) (last | in) (month | week | year | spring | summer | winter | autumn | january |
  june)
- gas leak ~4 (fixed | sorted)
""",
}
"""Name -> patterns; a match that shares a word of meaning with one of them is cancelled."""
