"""Somebody harms, threatens, follows or locks in the speaker, a child or another person; plain data."""

FAMILIES = (
    {
        "name": "abuse.act",
        "kind": "abuse",
        "tier": "takeover",
        "traits": "",
        "says": """
- <someone> -2 (grab | grabs | grabbed | squeeze | squeezes | squeezed | twists | twisted | pulls | pulled) -1
  (my | her | his) (neck | throat | hair | arm | wrist | face | jaw)
- (exposed | exposes | exposing) himself
- grooming (me | my <child> | her)
- (stranger | man | someone | guy | people | somebody) -2 in (my | our) (garden | house | flat | car |
  garage | yard | room | home) ~5
- trapped in (my | our | his | her) (flat | house | room | home | bedroom | apartment | car)
- (he | she) (has | have) -1 (key | keys) to my (house | flat | door) and
- <someone> (broke | breaking | broken) in (again | today | last night | while | through)
- (shouting | hitting | fighting | screaming | violence) ~3 (in my house | at home | downstairs | next door
  | in house) ~3 (scared | hiding | afraid | help)
- woke up ~3 (no clothes | naked | my clothes off | undressed | without clothes | no underwear | my pants
  down)
- (leaves | left | leave | leaving) (me | us | him | her | them) -1 without (food | water | heating |
  medication | care | my walker)
- <someone> (broke | breaking | broken | breaks) -1 in $
- (holding | held | hold | kept | keeping | keeps) (me | us | her | him) -1 (hostage | captive | prisoner |
  against my will | here against)
- (will not | does not | did not | never | would not | refuses to) stop (touching | hitting | hurting |
  following | calling and threatening | beating | groping | kicking | threatening | harassing | raping |
  abusing) (me | us | her | him | mum | my <child>)
- <someone> (is | was | got) -1 on top me
- (pull | pulled | drag | dragged | force | forced | bundle | bundled | get | push | pushed | grab | throw |
  threw | lured | shove) me -1 (into | in) -1 (car | van | house | room | alley | bushes | bathroom | toilet
  | taxi | boot)
- (pulled | pulls | pulling | took | ripped | tore | yanked) -1 (my | her | his) -1 (trousers | pants |
  knickers | underwear | clothes | top | skirt | dress | shorts | bra | boxers) -1 (down | off | up | open)
- (threw | throws | throw | poured | pours | chucked) ~3 (water | acid | knife | hot | boiling | coffee |
  kettle) -1 (at | over | on) (me | her | us | him | my <child>)
- had sex (with me | on me) (while | when | without | and i | even)
- (did not | never | not) -1 consent
- (without) (my | her) consent
- (scratched | cut | slashed | punched | burned) my (face | throat | cheek) and
- <someone> ~2 worker -2 (pinches | hits | slaps | hurts | shouts | grabs)
- (worker | staff | assistant) -1 (pinches | hits | slaps | hurts | grabs | pinched | hit | slapped | hurt)
  me
- (not | never) -1 take no for answer
- (grabbed | touched | groped | squeezed | felt | rubbed | slapped | pinched | grabs | touches | gropes |
  squeezes | rubs | pinches | fondled | licked | stroked) -1 (my | her | his) -1 (breast | breasts | bum |
  bottom | butt | thigh | thighs | crotch | privates | boob | boobs | arse | ass | genitals | vagina | penis
  | groin)
- (watch | watches | watched | watching | films | filmed | filming | photographs | spies on) (me | my
  <child> | her) -1 (in shower | in bath | in the shower | undress | undressing | change | changing | sleep
  | naked | getting changed | get undressed)
- <someone> ~4 and -1 <attacks> (me | us | her | him | mum)
- (spat | spit | spits) (at | on) (me | us | her)
- <someone> ~2 (pinches | pinched | pinching | nips | nipped | twists | twisted) (me | my arm | her | my
  skin)
- <someone> -2 (broke | breaks | fractured | twisted | dislocated | bruised) (my | her | his) (arm | nose |
  rib | ribs | jaw | wrist | leg | finger | fingers | hand | teeth | tooth)
- (leaves | left | leave) (me | her | us | him) -1 (bruises | bruised | marks | black and blue)
- <someone> -2 <attacks> and -1 (scratches | scratched | kicks | kicked | punches | punched | hits | hit |
  slaps | slapped | bites | chokes | shoves | pushes | beats | strangles | threatens | spits on | screams
  at) (me | us | her | him)
- <someone> -2 (force | forces | forced | forcing) (me | us | her)
- <someone> -2 (do | does | did | doing) -1 (things | stuff | bad things | something | sexual things | dirty
  things | horrible things | nasty things) -1 (me | her | my <child>) ~2
- (following | followed | stalking | chasing | tailing | tracking) me
- <someone> -2 (touches | touched | touching) (her | him | them | my <child> | <child>)
- (locked | locks) -1 (door | doors | me) and (took | takes | hid | hides | will not | would not) ~2
- <someone> ~3 (drunk | angry | raging | mad | furious | violent) ~2 (smashing | throwing | breaking |
  scared | hiding | kids | shouting threats | punching walls)
- (smashing | smashed | breaking | broke | throwing | punching) -2 (things | everything | place up | up
  house | house up | stuff | doors | walls) ~4 (scared | afraid | hiding | frightened | kids)
- (scared | afraid | terrified | frightened | worried | hiding) ~2 (he | she | they | my ex | ex | someone)
  -3 (come back | come home | find me | find us | coming back | coming home | know where | get me | get us |
  turn up | follow me | hurt | kill | come for)
- (got | been | was | were | am | being | get) -1 (jumped | robbed | mugged | glassed | bottled | beaten up)
- (afraid | scared | fear) -1 (his | her | my husbands | my dads) (temper | anger | fists | hands | rage)
- (turns | turning | turned | shows | showing | showed) up -2 (my work | my house | my door | my school |
  outside) ~4 (threatening | threatens | will not leave | scared | angry | knife | every)
- (will not | does not | would not | did not | never | not) -1 (let | lets) -1 (me | us | her) -1 (have |
  see | use | go | leave | talk | eat | sleep | work | out | spend | meet | call | speak | drive | get |
  wear | take | shower | be alone)
- (man | someone | someones | guy | stranger | he | people | men | ex) -2 (outside | at | looking in |
  looking through | peering in) -1 my (window | house | door | flat | bedroom | front door | garden)
- <someone> ~5 and (hits | hit | beats | hitting | beat | punches | slaps | kicks | whips | hurts | punched
  | slapped | kicked | hurt | strangles | rapes | belts) (me | us | her | him | mum)
- <someone> ~4 (burn | set fire | torch) ~2 (house | flat | car | home)
- (belt | cane | wooden spoon | stick | cable | slipper) ~3 (hits | hit | beats | us | me | whips)
- <someone> ~0 [<aux>] -2 [<aux>] -1 <attacks> [up | down] -1 <victim>
- (i | we) -2 (am | was | were | get | got | been | being | have been | keep getting | am being | getting)
  -2 (hit | beaten | beaten up | beat up | raped | abused | assaulted | sexually assaulted | attacked |
  molested | punched | kicked | slapped | strangled | choked | stabbed | mugged | robbed at | groped |
  stalked | followed | threatened | kidnapped | abducted | drugged | spiked | trafficked | held hostage |
  held against my will | blackmailed | sexually abused | locked in | jumped by | physically abused |
  tortured | harassed and threatened | shot | raped by)
- (he | she | they | <kin> | <name>) -2 (is | are | was | were | gets | got | being | been | getting | has
  been | been getting) -1 (beaten | raped | abused | assaulted | sexually assaulted | molested | strangled |
  beaten up | threatened | kidnapped | hit | starved | neglected | stabbed | sexually abused | groped |
  trafficked) [by | at home | again | right now | every]
- (i | have | was | been | got | being | am) -1 (raped | molested | sexually assaulted | sexually abused |
  assaulted | strangled | trafficked | kidnapped)
- (raped | molested | sexually assaulted | sexually abused | trafficked | groomed | assaulted) (me | by |
  when i | last night | at | on)
- (rape | sexual assault | sexual abuse | domestic violence | domestic abuse | child abuse | incest) ~2
  (happened | victim | help | survivor | me | last | tonight | at home | going on)
- ^ (domestic violence | domestic abuse | child abuse | rape | sexual assault | sexual abuse) $
- (abusive) (relationship | husband | partner | boyfriend | wife | girlfriend | dad | father | mum |
  marriage | home | family | household | ex | parents | stepdad | stepfather)
- (<kin> | he | she | boyfriend) (is | gets | has become | was | being | can be | are | has been | got) -1
  (violent | abusive | physical | physically abusive | aggressive towards me | aggressive with me | rough
  with me)
- <someone> -2 (touch | touches | touched | touching | feel | feels | felt | rub | rubs | rubbed | feeling |
  rubbing) -1 (me | my | her | him | us | them) ~2 <private>
- <someone> -2 (touch | touches | touched | touching) -1 (my | me | her | his | him) -1 (<child> | private |
  privates | bum | breasts | chest | willy | vagina | penis)
- <someone> -2 (touches | touched | keeps touching | is touching | was touching | touching) me [and | when |
  again | at | in | without | even | every | after | under | where | there | i do not | it | sexually]
- <someone> -2 (comes | came | come | gets | got | climbs | climbed | sneaks | sneaked) -1 (into | in | to)
  -1 my (room | bed | bedroom) ~3 (night | touch | touches | naked | asleep | and | makes | when)
- <someone> -3 (make | makes | made | making | force | forces | forced | forcing | pressure | pressures |
  pressured | pressuring | coerce | coerced) (me | her | him | us | my <child>) -2 (have sex | sex | touch |
  do things | sleep with | watch porn | undress | take off | take my clothes off | take pictures | send
  pictures | do stuff | do sexual | naked | marry | get married | kiss | keep secret | do things i do not
  want | do something i did not | into sex | into it | into bed | stay | perform | do it with | have an
  abortion | swallow | drink | lie down)
- (forced | forcing | force | made) me (into marriage | to marry | marry | into bed | on bed | onto bed)
- (did not | do not | does not | would not) -1 (stop when i said no | take no for an answer)
- i said no (but | and) (he | she | they) ~4
- i (told | begged | asked) -1 (him | her | them) -1 stop (but | and) (he | she | they) ~3 (not | kept |
  carried on | did it | went on | forced)
- (asked | asks | asking | wants | wanted | keeps asking) -2 (nudes | nude | naked pictures | naked photos |
  pictures of me naked | photos of me with no clothes | pictures without my clothes | sexy pictures | see me
  naked)
- (share | post | send | leak | show) -2 (nudes | naked pictures | naked photos | intimate photos | photos
  of me)
- (told | tells | says | said) me -2 (not to tell | not tell | do not tell | keep it secret | keep it a
  secret | our secret | nobody would believe | no one will believe)
- (pull | pulls | pulled | pulling | hold | holds | held | holding | point | points | pointed | pointing |
  wave | waved | waving | put | puts | threatens | threatened | threaten | came at | comes at | coming at |
  has | have | had | got | chased | chasing | carrying | with | grabbed | swinging) -2 <weapon> -2 (on | at
  | to | with | against | after | around | in) -2 (me | us | my | him | her | mum | my throat | my head |
  his hand | her hand | their hand | my face | my neck)
- (he | she | they | <kin> | someone | there is someone | man | outside) -3 (has | have | got | holding |
  with | carrying | waving | pulled | pulled out | grabbed | getting | swinging | came with | pulling) -1
  <weapon>
- (me | us) -1 (with | at) -1 (gunpoint | knifepoint | gun | knife)
- (at | held at) (gunpoint | knifepoint)
- <someone> -3 (trying | tried | going | wants | want | will | threatened | threatens | threatening | says
  he will | said he will | said he would | says she will | said she will | said she would | might | gonna |
  plans | planning | swore he would | about) -1 (kill | hurt | shoot | stab | murder | rape | strangle |
  attack | poison | burn | beat | harm | get | find | drown | hit | choke) -1 (me | us | my <child> | my
  <kin> | our <child> | everyone | him | her | mum | the kids | himself and me)
- (threatened | threatens | threatening | threat | threats | threaten) -2 (me | us | my life | kill | hurt |
  burn | take my kids | to take | with | my family | shoot | stab | to hurt | rape | our lives | violence)
- death threat
- death threats
- (want | wants | trying | tried | out) -1 (me dead | get me killed | have me killed)
- (afraid | scared | fear | worried | terrified | frightened | think) -2 (he | she | they | <kin> | someone
  | my ex) -2 (will | is going | might | wants | going | would | is gonna | may | could) -1 (kill | hurt |
  hit | beat | find | attack | rape | stab | shoot | come after | lose it and) -1 (me | us | my <child> |
  her | him | mum | my mum)
- <someone> -2 [is | are | keeps | has been | have been | been | was | were | started | keep | kept] -1
  (following | follow | stalking | chasing | watching | tracking | spying on | outside my | waiting outside
  | hunting | after) -1 (me | us | my house | my window | my door | my every move | home)
- (i am | being | am being | i think i am | im | we are | getting | been) -1 (followed | stalked | chased |
  hunted | watched by)
- (he | she | they | <kin>) -1 (follows | stalks | tracks | followed) me [home | everywhere | around | to
  work | to school | when | at night | with | on]
- (stalker | my stalker)
- (someone | man | stranger | intruder | guy | somebody | burglar | they | people | he | men | ex) ~1 (is |
  are | has | trying | tried | broke | breaking | getting | in | outside | at | banging | got | breaks |
  smashed | broken) -2 (in my house | in house | in my home | break in | into my house | into house | in my
  room | breaking in | trying to get in | get in | kick door | breaking down door | at my window | at my
  door with | broke in | outside my window | banging on my door | banging on door | in my garden | under my
  bed | broken in | down door)
- (intruder | burglar | burglars | home invasion)
- (breaking | broken | break) into (my | our) (house | home | flat | apartment)
- (lock | locks | locked | locking | trap | trapped | traps | shut | shuts | tie | tied | ties | chained |
  chains | hold | held | keep | keeps | kept | keeping) -1 (me | us | my <child> | her | him) -1 (in | up |
  inside | captive | prisoner | hostage | against my will | to bed | to chair | down | from leaving | under)
- (i am | we are | am | got | been | being | stuck) -1 (locked in | locked up | tied up | trapped in house
  with | locked in my room | locked in room | locked in bathroom | locked in basement | locked in cellar |
  locked inside | held prisoner | held captive | kept prisoner | held hostage | prisoner in my own home |
  trapped with) ~3
- (will not | does not | would not | did not | refuses to | never | do not | wont | not) -1 (let | lets |
  allow | allows | allowed) -1 (me | us | her) -1 (leave | out | go | go out | go home | leave house | eat |
  see my | see anyone | see a doctor | talk to | call | use phone | have phone | have money | sleep | leave
  room | use my phone | see my kids | have food | speak to)
- (took | takes | taken | broke | smashed | hid | hides | destroyed | controls | hidden) -1 my (phone | keys
  | passport | money | papers | medication | inhaler) ~2 (and | so i can not | away so | will not)
- (hiding | hidden | hide | hid) -2 (bathroom | closet | wardrobe | under bed | bedroom | basement |
  cupboard | from him | from her | from them | from my <kin> | shed | toilet | attic)
- (he | she | they) (is | are) -1 (outside | coming | here | back | downstairs | at door | coming for me) ~3
  (going to kill | drunk and angry | with gun | with knife | angry and | hurt me | and i am scared | and i
  am hiding | scared)
- (scared | afraid | terrified | frightened | fear | petrified) -1 [of | to be alone with | of my | go home
  to] -1 [my | his | her] <scary>
- (scared | afraid | terrified | frightened | not safe | do not feel safe | unsafe | not feel safe | dread |
  can not) -1 (go home | going home | at home | be at home | in my own home | in my house | in my home | in
  this house | in my own house | with him | with her | with my husband | with my dad | with my partner |
  with my boyfriend | with my mum | with my stepdad | around him | around my | here with him | when he is |
  when he drinks | when he gets | when he comes home | being alone with him | to leave him | of going home)
- (i am | we are) not safe (here | at home | in this house | with | from him | from her | in my home | right
  now he)
- (i do | do) not feel safe (at home | here with | with him | with her | in my house | around him | around
  my | with my)
- (home | my house) (is not | is no | not) safe
- (gave | gives | given | left) (me | her | him | us | mum) -1 (black eye | black eyes | bruise | bruises |
  bloody nose | split lip | busted lip | concussion | marks)
- <someone> -3 (in (my house | my home | my flat | house) | into my house)
- (black eye | black eyes | bruise | bruises | broken arm | broken ribs | burns | marks | busted lip | split
  lip | bleeding) ~4 (he | she | dad | my husband | husband | boyfriend | partner | mum | wife | gave me |
  from him | from my dad | from when he | from where he | stepdad | from her)
- (cover | covering | hide | hiding) -1 -1 bruises
- (leave | leaving | left) marks on (me | my | her | him)
- (push | pushed | pushes | threw | throws | throw | shoved | dragged | drags | slammed | slams | pinned |
  pins | grabbed | grabs | held | holds | yanked | kicked) (me | her | us | him | my <child>) -1 (down |
  against | into | by hair | by my hair | by throat | by my throat | by neck | by my neck | across room |
  off | on floor | to ground | ground | wall | stairs | on bed | onto | out of car | under water | by her
  hair | by arm | by my arm | around) ~1
- (threw | throws | throwing | throw | smashes | smashed) -2 (things | plate | plates | bottle | glass |
  chair | stuff | objects | phone) -1 at (me | us | my | mum | her | him)
- (pulls | pulled | pull | pulling) my hair
- (hands | hand) -1 (around | round | on | over) -1 (my | her | his) (throat | neck | mouth)
- (raised | raises | raise | lays | laid | put | puts | lay | putting) -1 (his | her | their | hands | fists
  | hand | fist) -1 [hands | hand | fists] (on me | to me | on my kids | on us | at me)
- (monitors | tracks | checks | controls | controlling) ~3 (every move | everything i do | my phone | my
  money | who i see | where i go | me with)
- (does not | will not | do not | never | did not) -1 (feed | feeding | give) -1 (me | us | him | her | them
  | the kids | my siblings) -2 [food | eat | dinner | anything to eat]
- (left | leaves | leave | leaving) (me | us | kid | kids | baby | child | children | him | her) -1 (alone |
  home alone | on our own | by myself | locked | by ourselves) ~3 (days | all night | weekend | no food |
  hungry | baby | for days | all day)
- (no food | nothing to eat | no one looking after) ~3 (mum | dad | parents | home | days | us) ~3
- (next door | neighbour | neighbor | upstairs | downstairs | flat above) ~6 (screaming | hitting | beating
  | beats | hits | hurting | being hurt | being hit | crying for help | abused | abusing | being beaten |
  help me)
- (i can hear | i hear | hear | hearing | there is) -2 (screaming | gunshots | shots fired | gunfire | gun
  shots | someone screaming | woman screaming | child screaming)
- (active shooter | school shooting | shooter) ~3 [here | school | building | now | in]
- (child | kid | kids | baby | girl | boy | toddler) ~3 (in danger | not safe | unsafe | being hurt | being
  abused | being hit | covered in bruises | has bruises | alone in hot car | locked in car | left alone |
  left in car)
- (honour | honor) (killing | based violence)
- (female genital | genital) (mutilation | cutting)
- (forced | arranged) -1 marriage ~4 (do not want | scared | force | making | against)
- (send | sending | take | taking) me -2 (abroad | back home) -2 (marry | get married)
- (spiked | drugged | roofied) -1 (my drink | me | my)
- (someone | he | they) (put | slipped) something in my drink
- my drink (was | got | has been | been) (spiked | drugged)
- (scared | afraid) for my (life | safety)
- fear for my (life | safety)
- (in | am in | in immediate | we are in) (danger | real danger | immediate danger)
- my life (is | in) danger
- (get | got) -1 (out | away) -1 from (him | my husband | my abuser | my abusive) ~3 (safe | alive | kill |
  before he | help | scared | how)
- (my | an) abuser
- (bullies | bully | gang | kids at school | boys at school | girls at school | they) ~3 (beat me | beat me
  up | hit me | attacked me | jumped me | kicked me | punch me | strangled me | hurt me | going to jump me |
  going to get me | said to kill myself | tell me to kill myself)
- (sexting | sextortion | blackmailing me | blackmail me | blackmailed me)
- (help | help me) -2 (he | she | they | my <kin>) -2 (hurting | hitting | going to hurt | killing | beating
  | attacking)
- ^ stop (hitting | hurting | touching | kicking) me
- please do not (hit | hurt | touch | kill) (me | us | my <kin>)
- (do not | does not) want (him | her | dad | uncle | them) -1 (touch | hurt | hit | come in my room | do it
  again) ~1
- (carer | nurse | carers | care home | staff) ~3 (rough | hits | hit | hurts | hurt | slaps | slapped |
  shouts at me | steals | ties | pinches | neglect | withhold)
- (he | she | dad | mum | stepdad | husband | boyfriend | wife | partner | girlfriend | brother | uncle) -1
  (hits | hurts | beats | slaps | punches | kicks | chokes | bashes | batters) -1 (hard | every day | every
  night | when | if i | a lot | at me | again | me)
""",
    },
    {
        "name": "abuse.hint",
        "kind": "abuse",
        "tier": "soft",
        "traits": "",
        "says": """
- (not safe | unsafe | do not feel safe | not feel safe | not feeling safe)
- (he | she | they | my <kin>) -1 (screams | scream | yells | yell | shouts | shout | screaming | yelling |
  shouting) at (me | us | my kids) -1 (every day | every night | all the time | constantly | and i am scared
  | when)
- (scared | afraid | frightened) -1 [of | my] (boss | neighbour | neighbor | classmate | manager)
- (walking | walk) on eggshells
- (he | she | partner | husband | wife | boyfriend | girlfriend) -1 (controls | controlling | isolates |
  humiliates | insults) -1 (me | everything)
- (bullied | bullying | bully | bullies) (me | at school | at work | every day | by)
- (i was abused | abused as child | abused when i was | my childhood was abusive)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
