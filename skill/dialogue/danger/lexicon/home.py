"""Threats, control and fear at home, and hands where they should not be; plain data."""

FAMILIES = (
    {
        "name": "abuse.home",
        "kind": "abuse",
        "tier": "takeover",
        "traits": "",
        "says": """
- <tyrant> ~3 (says | said | told me | threatens | threatened | swears | swore | promised | tells me) ~3 (he | she |
  they | to | will) -2 [will | would | going | is going] -1 (bury | kill | finish | drown | burn | cut | end | shoot |
  break | smash | slit | stab | gas | kneecap | scar | disfigure | hunt | find | strangle | knock | batter | put me
  in)
- <tyrant> ~3 (says | said | told me | threatens | threatened) ~3 (nobody would (look | find | miss me | believe me) |
  no one would (look | find | believe me) | take kids | take my kids | take children | have me deported | get me
  deported | call immigration | have me sectioned | put me in ground)
- (bury | buried) me (on | in | under | behind)
- <trusted> ~3 (if i tell | if i speak | if i say | not tell | not say | keep quiet | our secret | little secret |
  keep secret | nobody will believe | no one will believe | off team)
- (no | lose) -1 (visa | job | papers | passport) ~2 if i -1 (speak | tell | say | leave | report | complain)
- <trusted> -2 (touch | touches | touched | touching | kiss | kisses | kissed | kissing | rub | rubs | rubbed | stroke
  | strokes | stroked | feel up | feels up | grope | gropes | groped | fondles | cuddles) -1 (me | my | us | her)
- (boss | uncle | coach | teacher | <kin>) he touch (me | my)
- (kisses | kissed | kissing | cuddles | hugs) me ~4 (not want | not like | uncomfortable | wrong | scared | in way |
  tongue)
- (kept | keep | keeps) (saying | telling him | telling her | begging | screaming) -1 (no | stop)
- (said | say | screamed | shouted | begged | told him | told her | asked him) -1 (no | stop) ~3 (anyway | carried on
  | kept going | kept on | did not listen | not listen | held me down | did not stop | laughed)
- rape ~3 (exactly | maybe | i think | count | was it | or)
- (was it | is it | not) -1 rape -1 (if | exactly | when)
- (he | she | they) ~2 (condom | protection | contraception | my pill | my pills) ~2
- (pulls | pulled | takes | took | slips | slipped) -1 off -1 condom
- condom off
- (makes | make | made | making) (us | me | her | him | kids | them) -2 (take our clothes off | take my clothes off |
  take clothes off | undress | strip | pose | kneel | stand in corner | sleep outside | eat off floor | film | touch
  him | touch her | watch him | watch them | beg | crawl)
- (clothes off | naked | undressed | underwear) ~4 (videos | video | photos | camera | film | pictures)
- (nudes | nude | naked pictures | naked photos | naked videos | intimate pictures | video of me | videos of me |
  pictures of me) ~8 (school | money | share | send | sends | post | posts | leak | everyone | online | pay | unless |
  my dad | my mum | my boss | website)
- (has | have | got) my nudes
- <tyrant> -3 (takes | took | pulls | gets | undoes | taking | reaching for) -2 belt ~1 (off | out) ~2
- belt -1 off ~6 (drink | drunk | angry | friday | late | bed)
- (get | gets | got | getting | give | gives | gave | given | giving) -2 [me | us | her] -1 (thump | hiding | beating
  | clout | kicking | backhand | back his hand | back of his hand | black eye | strap | cane | belt | slap | smack |
  good hiding | battering | pasting | doing over | fist | boot | thrashing) ~4
- <tyrant> -3 (smashing | smashed | smashes | breaking | broke | breaks | kicking | kicked | kicks | wrecking |
  trashing | trashed | punching | punched | punches | throwing | threw | throws | hammering | bashing) -2 (things |
  things up | my phone | phone | door | doors | door in | place | place up | house | house up | plates | furniture |
  my insulin | my medication | my meds | my glasses | my laptop | wall next | walls | windows | window | my car |
  dishes | pan | pot | tv)
- (threw | throws | chucked | flung | hurled | throwing) ~2 (pan | pot | plate | bottle | glass | knife | mug | kettle
  | chair | iron | ashtray | remote | phone | brick | hammer) -1 [at | past] -2 (me | my | us | her | mum)
- (not | never) -1 allowed ~2 (friends | any friends | phone | my phone | my money | out house | out of house | leave
  house | see my family | see my mum | see anyone | talk to anyone | speak to anyone | bank card | my own money |
  without him | without her | without his | outside without | work | job | lock door | go anywhere)
- not allowed ~6 without (him | his | her | my husband)
- (man | guy | bloke | stranger | ex | someone | stalker | figure | car | van | fella | lad) -4 (waits | waiting |
  sits | sitting | parked | parks | stands | standing | lurking | hanging around | turning up | turns up | shows up)
  -3 (outside | across road | end street | under my window | by my car | in his car | by my house) ~4 (night | flat |
  house | work | again | every | scared | school | watching | day)
- <tyrant> ~3 (gun | shotgun | rifle | machete | pistol | baseball bat) ~3 (table | lap | bed | pillow | knee | talk |
  talking | argue | row | drunk | us | watching)
- <tyrant> -2 (holds | keeps | holding | brings | cleans | loads | polishing | waving) -1 (gun | shotgun | rifle |
  knife | machete | axe | bat | hammer) ~4 (lap | table | bed | talk | talking | pillow | when | while | at me)
- (careful | watch) what i say -2 (in this house | at home | around him | around her | here | indoors)
- (whisper | whispering | keep my voice down | talk quietly | be quick) ~4 (he | she | they) ~2 (downstairs | upstairs
  | listening | hear | hears | home | back | outside | next room | door)
- (dread | dreading | scared | terrified | afraid | freeze | shake | shaking | flinch | sick) ~4 (key in door | his
  key | her key | his car | her car | footsteps | coming up stairs | his voice | comes through door | his boots |
  pulls up)
- goes funny -1 when i
- (without | stop) (him | her | dad | mum | them | my <kin>) (hitting | hurting | beating | shouting | touching |
  kicking | choking | raping | screaming | threatening)
- (him | her | dad | mum | them | they | husband | boyfriend | ex) (hitting | hurting | beating | kicking | choking |
  punching | slapping | strangling | raping | molesting | battering | thumping | belting) (me | us | my <kin> | my
  mum)
- <tyrant> ~3 (grips | gripped | grabs | grabbed | squeezes | squeezed | holds | pinches | twists | shakes | drags) -1
  (me | my <flesh> | my face | my hair | my throat) ~4 (purple | blue | bruise | bruises | marks | hard | hurts |
  scream | cry)
- (extra | too many | giving | give | gives | gave | crushing) ~3 (sedatives | sleeping pills | tablets) ~6 (quiet |
  bruises | home | carers | care home | bruised)
- covered [in] bruises
- <hard_arts> ~5 (he | she | dad | mum | husband | my boyfriend | did it | carer | carers | nobody explain | explain |
  did this | home | fell again | door again)
- (takes | took | taking | keeps | keeping | controls | hides) -1 my (pension | wages | benefits | bank card | money |
  passport | medication | phone | car keys | walking frame | hearing aid | insulin)
- (came | come | coming | turned up | turn up | sent) ~3 (door | house | home | flat) ~2 with (bats | bat | knives |
  knife | guns | gun | machete | machetes | hammers | hammer | bars | iron bars)
- (break | smash | kneecap) -1 my (legs | kneecaps | hands | fingers | face | jaw | teeth) ~2
- <tyrant> -2 (breaking | breaks | kicking | kicks | bashing | banging | hammering | smashing | pounding | taking) -1
  (door | window | way in | on door | at door | on my door | at my door)
- (he | she) (is) home and [he | she] -1 (breaking | smashing | drunk | angry | shouting | raging)
- i can not he is home
- <tyrant> ~4 (comes in | came in | comes home | came home | gets in) ~3 drink -1 on (him | her)
- (had | has) -1 drink ~4 (hit | hits | belt | fists | thump | lays | swings | scared)
- (he | she) (doesnt | does not | did not) hit me (he just | she just | only | but | just) ~6 (gun | knife | holds |
  throws | grabs | pushes | chokes | locks | pins | threatens | money | phone | shoves)
- <tyrant> -2 (hits | hit | beats | kicks | batters | thumps) (mean | me)
- (set fire | petrol | burn) ~3 (my house | our house | letterbox | my door | with me | with us)
- (poisoning | drugging | starving) (me | us | my | her)
- (locks | locked | locking | bolted | bolts) -2 (door | doors | gate | windows) ~4 (not get out | can not get out |
  so i can not | not leave | keys | key | from outside)
- (lives in fear | living in fear | walking on glass | fear for our lives | fear for her life | scared for my kids)
- (selling | sell | sold | pimping) (me | her | my body) ~3
- (makes me | make me | making me | made me) -1 (work | clean | sell | beg | steal) ~5 (passport | no pay | never paid
  | locked | debt | beat | owe)
- (they | he | gang | boys | lads | girls) ~3 (waiting for me | after me | get me | jump me | do me) ~2 (after school
  | outside | tonight | home | tomorrow | gates)
- (tracker | tracking app | camera) -2 (in | on | under) my (car | phone | bag | room)
- turned up -1 my (work | house | door | flat | school) again
- <trusted> ~2 (makes | made) me -1 (sit | lie | play | stay behind) ~6 (knee | lap | hands | secret | game)
- (someone | man | he | guy | they) ~2 (walking behind me | behind me) ~3 (since | still | closer | faster | station |
  bus)
- (post | share | send | leak) my (pictures | photos | videos | pics) ~3 (unless | if)
- (bruises | cruises | black eye) ~4 (under foundation | under makeup | again | i said i fell | said i fell)
- (they | he | she | cousin | kin) lock me
- (he | she) said -1 i will get it
- (before | when) (he | she) breaks something else
- (he | she) (straggled | strangled | straggles) me
- (he | she | ex) is (stocking | stalking) me
- (career | carer | nurse) slaps
- taken my walking frame
- sleep in -1 bathroom ~4 lock
- frightened ~3 (on his way | on her way | back from pub | coming home)
- mummy will die
- (stay | put | sit | locked) -1 in -1 (cupboard | cellar | shed | dark) ~4 (naughty | dark | bad | punish)
- (threw | pushed | throws | kicked) (mum | her | him | me | my <kin>) -1 down -1 stairs
- (bruises | bruise) ~6 (it was my <kin> | was my <kin> | my dad | my mum | my husband)
- (held | holds | pulled | hold) -1 (screwdriver | knife | nice | gun | bottle | hammer) -1 (to me | to my | up | at
  me) ~2
- <tyrant> ~4 held screwdriver
- lip -1 split ~4 (he | she) did
- ties (mum | her | him | me | dad | gran) ~3 (chair | bed)
- (scared | frightened | terrified | afraid) my own (daughter | son | husband | wife | mum | dad | family)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
