"""What is said of blows, pushes and shots without any danger; plain data."""

IDIOMS = {
    "idiom.others": """
- (hit | struck | overwhelmed) by ~2 (wave | feeling | thought | realization | bug | cold | storm | bill |
  memory | tiredness)
- end my rope with
- (i am | i was | feel) -1 end -1 my rope with
- shot at dawn
- (hit | been hit) with -1 (cold | bill | flu | bug | fine | tax | news | deadline | virus)
- rock bottom -1 in -1 (game | level | league)
- (stick | put) fork in me
- (push | pushed | pushes | pushing) me (apply | try | do | work | be | go | study | finish | get | run |
  become | keep | take | improve | succeed | learn | practice | practise | start | join | lift | grow)
- (hit | hits | hitting) on (me | him | her | us)
- (stabbed | attacked | bitten | eaten alive | eaten | bit | stung) by -2 (cactus | mosquitoes | mosquito |
  midges | midge | ants | goose | geese | swan | seagull | seagulls | rose | thorn | thorns | nettle |
  fleas)
- (toddler | baby | child | kid | kids) -1 (bit | hit | bites | hits | pushed | kicked) -1 (another | other
  | his brother | her brother | his sister | her sister | each other | kid)
- (robbed | rob) -1 (of | my sleep)
- robbed my sleep
- shoot -1 (email | text | message)
- (in my dream | dreamt | had dream | bad dream | weird dream | nightmare | nightmares | dreamed) ~6
  (chasing | chased | following | followed | killing | killed | hurting | hurt | hit | attacking | attacked
  | shot | stabbed | shooting | drowning | dying | died | dead | falling)
- (could | can) -1 (kill | murder | strangle | throttle) -1 [my] (him | her | them | <kin> | <name>) for
  (eating | leaving | forgetting | being | taking | losing | breaking | making | not)
- (shoot) me (next | over | that | details | address)
- (followed | following) -1 (by | me) -2 (numeral | hundred | thousand | instagram | twitter | tiktok)
- (dog | cat | duck | ducklings | kitten | puppy | lamb | sheep | toddler | baby | shadow | cloud | song |
  feeling | thought | moon | sun | smell | bad luck | trouble | ads | luck) -2 (following | followed |
  follows | chasing | chased) me
- (burn | burned | burnt | roasted | slammed | destroyed | killed | slapped) (me | us | him | her) with -2
  (joke | comeback | facts | one liner | line | roast | insult | wit)
- (rob | robbed) (me | us | him | her) (win | goal | title | penalty | chance | medal | point | sleep)
- (jumped | push | pushed | pushes) (me | us | him | her) in queue
- (pillow | snowball | water balloon | food | water) (fight | fights)
- (hit | hits) -3 with -1 (pillow | pillows | snowball | snowballs | ball | balloon | frisbee | toy | toys |
  bill | news | question)
- police about ~3 (lost | stolen | noise | bike | car | wallet | parking | phone | passport)
- police (report | check | station | car | officer friend | cadet)
- emergency number in
- (shoot | shot | shooting | fire) (me | him | her | them | us | you | over | off) -1 (email | text |
  message | line | quick | look | note | glance | question | few | dirty look | call | mail)
- (stab | stabbed | stabbing) ~1 (in back | in dark)
- (stab | stabbed | stabs) (me | him | her | us) in back
- (stabbed | stab) in back
- back stabbed
- backstabbing
- backstabber
- (hit | hits | hitting) (me | him | her | us | them) -1 (up on | when i realized | when i saw | with news |
  with question | with bill)
- hit me up
- hit (me | him | her) on facebook
- (it | life | grief | news | reality | realization | sadness | song | wave | this | panic | anxiety | fear
  | memory | loneliness | tiredness | jet lag) -2 (hit | hits | hitting | punched | slapped | beat | beats |
  kicked | smacked | shook | choked) (me | him | her | us | them)
- (whip | whipped | beat | beats | beating | beaten | kill | killed | destroy | destroyed | crush | crushed
  | thrash | thrashed | hammer | hammered | slaughter | slaughtered | murder | murdered | smash | smashed |
  shot | stabbed | ganked) [my] (me | us | him | her | them | <kin> | <name>) -1 (at | in | by | on) -2
  (chess | tennis | cards | monopoly | scrabble | golf | football | game | race | fortnite | fifa | poker |
  ping pong | pool | mario kart | points | goals | argument | debate | video games | final | squash |
  minecraft | badminton | snooker | darts | spelling | quiz | swimming | sprint | marathon | sales)
- (beat | beats | beating) (me | us | him | her | them) (to it | every time we | hands down | fair and
  square)
- (in | on) -1 (game | fortnite | minecraft | call of duty | xbox | playstation) ~3 (kill | killed | killing
  | shoot | shot | shooting | stab | stabbed | murder | beat | bomb | hunt)
- (kill | kills | killed | killing | shoot | shot | shooting | stab | stabbed | murder | beat | bomb | hunt
  | attacked | chased) ~3 (in game | in fortnite | in minecraft | in call of duty | in video game | video
  game | video games | in the sims | in among us | in roblox | on xbox | in warzone | zombies | in zelda |
  in fifa | in halo | laser tag | paintball | on playstation | in a game | with nerf gun | nerf gun | water
  gun | water guns | boss fight | in apex | in valorant | in gta)
- (shoot | shooting | shot) (hoops | some hoops | pool | baskets | film | movie | video | photos | pictures
  | portraits | stars | star | penalties | goals | arrows | script | scene | ad | wedding | the breeze |
  putt | par | up in price | to fame | craps | some pool | targets | clay pigeons)
- (photo | film | video | movie | wedding) (shoot | shoots)
- (touch | touched | touches) (me | us | him | her) (deeply | emotionally | heart | with his story | with
  kindness | with her words | base)
- (touched | touching) my (heart | soul)
- (touch) (wood | base)
- (hurt | hurts | hurting) -1 (my feelings | my pride | his feelings | her feelings | their feelings | my
  ego)
- (hurt | hurts | hurting) (me | her | him | them) -1 (feelings | emotionally | when she said | when he said
  | by not | by leaving | by lying | with her words | with his words | with words | by ignoring | by
  forgetting | by what she said | deeply with | by cheating | when she left | when he left | when they did
  not | when she forgot | when he forgot)
- (hurts | hurt) (me | us) to (say | see | think | admit | watch)
- (follow | follows | followed | following) (me | us | him | her) (instagram | on instagram | on twitter |
  on tiktok | on facebook | on social | on spotify | on linkedin | back on | online | into business)
- (follow) (up | through)
- (dog | cat | puppy | kitten | duck | ducklings | pet | shadow) -1 [is | are | keeps | was] -1 (following |
  follows | bites | bit | attacks | jumped | scratched) (me | us | her | him)
- (baby | toddler | bump) -2 (kick | kicks | kicked | kicking | hits | hit | bites | bit | bite | biting |
  hitting | slaps) (me | us)
- (kick | kicked | kicks | kicking) (me | him | her | us | them) -1 (out of (group | team | band | chat |
  club | game | league) | off (team | list | server | game | project) | into gear | under table)
- (push | pushed | pushes | pushing) (me | him | her | us) (harder | out of my comfort | on swing | further)
- (throw | threw | throws | throwing) (me | us | him | her | them) (under bus | party | surprise | bone | in
  deep | into deep | ball | curve)
- (lock | locked) (me | us | myself) out
- locked out
- (grab | grabbed) (me | him | her | us) (coffee | drink | sandwich | beer | lunch | something)
- (could | want to | going to | gonna | will) -1 (strangle | kill | murder | throttle | hit) -1 (my | that |
  this | the) (computer | laptop | printer | phone | alarm | alarm clock | car | sat nav | router | hoover |
  washing machine)
- (attack | attacking | attacked) (the | my | this | that) (problem | housework | ironing | project | garden
  | task | cake)
- (rob | robbed) (me | us | him) -1 (of sleep | of joy | blind | of time)
- (burn | burning) (cd | candle | calories | bridges | rubber | leaves | wood)
- (slap) -1 (wrist)
- (threw | throw) (it | ball | frisbee)
- (shake | shook | shakes) (my | his | her) (hand | head | hands)
- (shake) (things | it) (up | off)
- (drop | dropping | dropped | throw | pick | picking) -1 [my | kids | the kids | baby | son | daughter |
  him | her | them | kid | children | husband | friend] (off | at school | to school | at nursery | home |
  at daycare | at grans | at airport | at station | line | hint | birthday party | party | around)
- (run over | running over | run | end | off) (to | time | lines | notes)
- (burn | beat | whip) -1 (eggs | cream)
- (smother) -1 (kisses | love | butter)
- (poison) (ivy | oak | dart | arrow | chalice | pen)
- bleach (my hair | the | hair | blonde | bath | sink | clothes | shower | grout | eyebrows | toilet |
  kitchen | towels)
- (get rid of | end | drop | off) -1 (him | her | them | people | someone | kin) -1 (from | as | of my life)
- (rape) (seed | field)
- (child | kids | baby) (shower | seat | gate | proof)
- (assault | attack) (course | mode)
- (smoke) (alarm test | break)
- (jump | jumped | jumping) (rope | ropes | in pool | in the pool | into bed | on trampoline | in puddles |
  for joy | to conclusions | queue | off the diving | off diving | in shower | on call | on train | on bus |
  in car | in the car | into the car | on the bandwagon)
- (run | running | walk | walking | drive | driving | step | stepping | jump | jumping | go) -2 (over | onto
  | on | off | from | out of | under | into) -1 (bridge | bus | train | car | tube | subway | building |
  platform | pier | window | shop window) -1 (to (work | school | see | get | office | london | town | meet
  | catch))
- (run | running | walk | walking) -1 (over | across | to) -1 bridge
- hit (gym | road | books | shops | beach | sack | hay | snooze | button | target | ball | shower | town |
  bar | pub)
- (abuse) (power | privilege)
- (hot | cold | fire) gun
- (glue | nail | staple | water | nerf | heat | spray | massage | toy | bb) gun
- (son of a | top | young | hired | big | jumped the) gun
- (butter | bread | palette | kitchen | swiss army) knife
""",
    "idiom.crisis": """
- (call | calling | phone) samaritans volunteer
- volunteer
- to volunteer
- (midlife | identity | energy | housing | climate | quarter life | mid life | financial | cost of living |
  economic | existential | fashion | wardrobe | hostage) (crisis)
- crisis (at work | meeting | of confidence | of faith | actor | management | in the | on)
- (customer | help | support | technical support | product | gas | phone | number) (line | number) (for | at
  work | customer)
- (bus | train | tube | clothes | washing | finish | dead | punch | date | goal | chat up | storyline |
  picket | on) (line | number)
- (phone | your | my | lucky | room | house | favourite | favorite | order | account | pin | card | bank |
  tracking | reference) number
- support (group | worker | number of)
- police (drama | show | story | academy | car game | dog | station tour)
- (number | line) (one | two | of people)
""",
    "idiom.medicine": """
- (take | taking | prescribed | on) ~2 (milligrams | milligram | mg | mgs)
- swallowed (his | her | their | my) (pride | words)
- <number> (milligrams | mg) ~1 (day | daily)
- (took | take | taken | taking) my [morning | evening | daily | usual | prescribed | regular] (insulin |
  pills | tablets | medication | meds | medicine | antibiotics | inhaler | dose) (before | after | with | at
  | in | this | today | last night | on time | earlier | for | an hour | as | every)
- (take | took | taken | taking) -1 [all] [my] (vitamins | vitamin | supplements | multivitamin)
- (took | take | taken | taking) [all] my [morning | evening | daily | usual | prescribed | regular] (pills
  | medication | meds | medicine | tablets | antibiotics | supplements | dose) (on time | as normal | as
  usual | as prescribed | doctor said | doctor told | with breakfast | with dinner | with lunch | for blood
  pressure)
- (took | take | taken | taking) (one | two | couple) (pills | tablets) (this morning | today | last night)
- (took | take | taken | had | have) (one | two | my | couple) [of] (paracetamol | ibuprofen | tylenol |
  aspirin | painkillers | tablets | advil | nurofen | antihistamine | melatonin | pills | pill) (for |
  because | earlier | this | with) [my | headache | back | morning | period | water | hay fever | knee]
- (remember | remind me | remembering | reminder | time | need | forgot | forget) -1 (take | have) -1 [my |
  all my] -1 (pills | medication | meds | tablets | vitamins | medicine | insulin)
- (took | take | taking) (all | whole | entire | every | lots of | loads of | bunch of | lot of | ages |
  forever | many | loads | lots) [my | these | those | his | her] (day | morning | week | time | afternoon |
  evening | photos | pictures | notes | courage | effort | energy | credit | blame | risks | steps |
  responsibility | long | breaths | deep | exams | kids | children | family | dogs | boxes upstairs | chairs
  | exam | classes | years | hours | space | in | away | on board | breaks | turns | chances | patience |
  lessons | courses | shopping | leave | months)
- (overdose | overdosed | overdosing | overdoses) -1 [on | of | with] -1 (chocolate | cake | sugar | sweets
  | candy | caffeine | coffee | netflix | christmas | ice cream | tv | cheese | cuteness | vitamin c |
  crisps | pizza | carbs | turkey | cute | mince pies | biscuits | sunshine | garlic | social media |
  information | love island | tea | bread | television | reality tv | podcasts)
- (chocolate | sugar | caffeine | cuteness | information) overdose
- (drank | drink | drinking | had | drunk | ate | eaten | eat | downed) (all | whole | entire | full | many
  | lots of | loads of | much | bunch of | every | double | extra | several | four | three | five | six) [my
  | his | her | those] [bottle of | cup of | cups of | glass of | glasses of | can of | cans of | pot of |
  box of | bag of | bar of | pack of | packet of | plate of | carton of] (water | coffee | tea | milk |
  juice | biscuits | cake | pizza | cookies | chocolate | sweets | crisps | bread | cheese | food | smoothie
  | cups | coke zero | cola | lemonade | dinner | breakfast | lunch | fruit | vegetables | candy | popcorn |
  sandwich | espresso | diet coke | energy drinks | pasta | grapes | espressos | coffees | donuts | burgers)
- diet coke
- coke zero
- can of coke
- (coke) -1 (bottle | can | and)
- (gas) (bubbles | pains)
- (eat | ate | eaten) -1 (gummies | gummy bears | vitamins | glue | chocolate | grapes | toothpaste)
- speed (limit | up | dating | camera | bump | walking | of)
- crack (joke | up | on | jokes | of | down | the)
- (computer | love) medicine
- (prescription | prescriptions) (glasses | sunglasses | ready | refill)
- (taste | dose) of (own medicine | reality)
- (took | taken) (much | many) (on | at work | time | space | notes | breaks)
- swallowed (my pride | pride | it whole and)
- (swallow | swallowed) fly
- whole (day | time | way)
- paint (nails | room | wall | picture | the | my)
""",
    "idiom.self": """
- nothing suicide
- nothing like suicide
- (not | never | stopped | stop | quit) -1 cutting (since | for years)
- (is | be | would be | was) suicide (drive | driving | go | going | try | trying | walk | ask | say |
  attempt | cycle | invest | quit | overtake)
- (blood) sweat and
- sweat blood
- blood (boiling | boils | test | tests | orange | donor | bank | moon | brothers | relative | type |
  oranges)
- (suicide | suicidal) (rate | rates | statistics | prevention training | awareness | prevention week |
  prevention month | prevention charity | prevention walk | bomber | bombing | bombers | mission | pass |
  hill)
- cut (my hair | grass | lawn | hedge | cake | carbs | sugar | corners | class | costs | paper | cloth |
  wood | fringe | onions | veg | vegetables | ties | cord | coffee | caffeine | down on | it fine | deal |
  fabric | bread | apple | fruit | nails | my nails | my toenails | my losses | losses | budget | spending)
- cutting (board | grass | edge | my hair | carbs | lawn | hedge | back | down | onions | out | corners |
  class | room floor | sugar | veg | vegetables | paper | weight | phase | fabric | wood | cake | remarks |
  it fine | off | ties | costs | season | calories)
- cuts (in | to | at | of meat | deep that)
- (paper | hair | budget | short | pay | job | power | bob | cold) cut
- (paper | budget | pay | job | school | spending) cuts
- burn (calories | out | fat | off)
- burning (calories | out | fat | candle)
- (sun | heart | wind | razor | ab | muscle) burn
- (hair) ~2 (scissors | razor)
- (razor) (burn | sharp | blades for shaving | head | ads)
- (dye | die | dying) -1 eggs
- (dye | die | dying) (my hair | her hair | his hair | your hair | my eyebrows | my shirt | my jeans | hair
  | eggs | easter | clothes | shirt | fabric | jeans | blonde | green | purple | blue | red | pink | wool |
  yarn | roots | t shirt | t shirts | eyebrows | cloth)
- (hair | food | tie | fabric) dye
- rope (swing | bridge | course | climbing | ladder | jump)
- (learn | know | show | skip | jump | climb | climbing) -1 [the] rope
- neck (pain | pillow | hurts | is)
- roll off tongue
""",
}
"""Name -> patterns; a match that shares a word of meaning with one of them is cancelled."""
