"""What is said of bodies, blows, medicines and crises without any danger; plain data."""

IDIOMS = {
    "idiom.choke_stroke_shock": """
- fire up -1 (grill | engine | bbq | barbecue | oven | laptop)
- chest -2 tight ~4 (anxiety | anxious | nerves | nervous | stress)
- (tight | tightness) ~3 (anxiety | nerves | stress)
- choked (we | that | about | up)
- am choked (we | about | up | that)
- living on edge
- choking life out
- (fainted | passed out) (once | before | at school | as child)
- (i feel | feeling | feels) -2 drowning
- feel i am drowning
- (reading | read | about) ~4 drowning
- (i | me) -2 feel drowning
- feeling drowning
- (feel | feeling | feels) drowning
- laughed ~~5 breathe
- laughing ~~5 breathe
- heart stopped when -2 (saw | heard | met | looked | phone | realized)
- (laughed | laughing | giggled | giggling | cried laughing) ~4 breathe
- choking laughter
- choking with (laughter | emotion | pride)
- (edge | edges) -1 seat
- edge seat
- shot -1 (courage | espresso | tequila | whisky)
- in agony (over | about | choosing | deciding)
- (drill | course | class | lesson | first aid) ~3 choking
- broken (record | heart | english | promise | sleep)
- (price | population | flavour | baby) explosion
- (have | having | had | has) heart attack (at price | at bill | over bill | when (i | he | she | they | mum
  | dad) (see | sees | saw | find | finds | found | hear | hears | heard | open | opens | opened | read |
  reads | gets bill))
- heart attack (burger | sandwich | grill | prank | joke | survivor | cafe)
- (shot | shoot | shooting) (down | past | across)
- (stab | stabbed) at it
- (cut | cuts) (deep | deeply)
- bucket list
- (knock | knocks | knocked | knocking) (me | us | him | her | them) (out of (tournament | competition |
  game | cup | race | league) | sideways | for six | over with | back)
- (push | pushes | pushed | pushing) (me | us | him | her | them) (forward | through exam | towards)
- (burned | burnt | burn | hurt | cut) my (hand | finger | tongue | arm | leg | ankle | foot | thumb | mouth
  | lip) (on | cooking | while | playing | when | making | chopping | by accident | accidentally | lifting |
  falling | at | gardening | shaving)
- (choke | choking | choked) (up | on my words | on words | on tears | back | in exam | under pressure | on
  stage | hazard | in final | the final | in finals | at finals | at interview | in interview | with emotion
  | in match | penalty | chain)
- choking (hazard | hazards)
- stroke (of luck | of genius | of midnight | survivor | cat | cats | dog | my dog | my cat | rehab |
  patients | ward | order | technique | play | association)
- (breast | brush | back | swim | swimming | different | master | sun | key | golf) stroke
- (butterfly | front crawl) stroke
- (stroke | strokes) (is what | awareness)
- heart attack (on a plate | when i saw | sandwich | song)
- (gave | give | giving | gives | nearly had | almost had | had) -2 (heart attack | stroke) (when | scare |
  with that | by | jumping | fright | laughing | seeing | that is so)
- (gave | give | gives | giving) (me | him | her | my mum) heart attack
- (bleeding) (heart | hearts | edge | obvious | radiator | radiators | love | gums | idiot | hell | typical
  | useless | marvellous)
- bleed (radiator | radiators | brakes)
- (drowning) in (work | emails | debt | paperwork | homework | laundry | admin | chocolate | sorrow |
  assignments | tasks | deadlines | email | messages | it all | love | meetings | thoughts | my thoughts |
  stress | sadness | tears)
- (am | is | are | been) on fire (today | tonight | lately | at work | in gym)
- (team | squad) on fire
- (fire) (place | pit | works | drill | alarm test | sale | tv | stick)
- (fit | fits) (of | me | you | well | in | the)
- (having fit) (of giggles)
- (collapse | collapsed | collapsing) (into bed | in heap | in giggles | laughing | with laughter | folders
  | menu | table | pushchair)
- i -1 collapsed (on sofa | on couch | in bed | on bed | into chair) (after work | exhausted | from
  exhaustion)
- (market | bridge | economy | company | roof | shelf | tent | building | deal | business | plan | cake |
  souffle | sofa | bank) -2 (collapsed | collapse | collapsing)
- (shocked | shock) (absorber | horror)
- (suffocating | suffocated) -3 (job | relationship | atmosphere | marriage | office | feeling at work)
- (job | relationship | work | town) -2 suffocating
- (gasping) (for a cuppa | for tea | for a drink | for pint)
- (blew | blows | blow) my mind
- (breathing | breathe) (exercise | exercises | technique | room | space | easy)
- (can not | can hardly | could not | can barely | hard to) breathe (laughing | with laughter | through nose
  | through my nose | through one nostril | in this dress | in these jeans | in this top | because of
  laughing | out of one)
- (laughing) ~3 (can not | could not | can hardly | can barely) breathe
- (under | carbon | digital | environmental) (emission)
- seizure (of power | of assets)
- (catch | catching) my breathe (after | when i | from) [i] (ran | run | running | climbing | stairs |
  exercise | workout | race)
- hospital (appointment | visit | check | bag | drama | radio | for my | to visit | for check | next | on
  monday | to see)
- emergency (exit | exits | fund | savings | contact | contacts | brake | chocolate | landing | room drama |
  snack | snacks | biscuit | biscuits | meeting | light | lights | kit)
- (gas | petrol) (station | bill | bills | money | prices | tank | pedal)
- black out (blinds | curtains)
- blackout
- blacked out windows
""",
}
"""Name -> patterns; the match they overlap is cancelled altogether."""
