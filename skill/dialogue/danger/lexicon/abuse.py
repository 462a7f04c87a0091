"""Harm by others: violence, threats, control; plain data."""

FAMILIES = (
    {
        "name": "abuse.plain",
        "kind": "abuse",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- ^ (he | she | they | my <kin> | <tyrant>) (hit | hits | beat | beats | choked | chokes | raped | punched | kicked |
  slapped | threatened | strangled) me [again] [last night | tonight | today | yesterday | this morning] $
""",
    },
    {
        "name": "abuse.said",
        "kind": "abuse",
        "tier": "takeover",
        "traits": "",
        "says": """
- i -2 (raped | sexually assaulted | sexually abused | molested)
""",
    },
    {
        "name": "abuse.act",
        "kind": "abuse",
        "tier": "takeover",
        "traits": "",
        "says": """
- (threw | throws | throw | poured | pours | chucked) ~3 (water | acid | knife | hot | boiling | coffee |
  kettle) -1 (at | over | on) (me | her | us | him | my <child>)
- <someone> ~4 and -1 <attacks> (me | us | her | him | mum)
- <someone> -2 (do | does | did | doing) -1 (things | stuff | bad things | something | sexual things | dirty
  things | horrible things | nasty things) -1 (me | her | my <child>) ~2
- (will not | does not | would not | did not | never | not) -1 (let | lets) -1 (me | us | her) -1 (have | see |
  use | go | leave | talk | eat | sleep | work | out | spend | meet | call | speak | drive | get | wear | take |
  shower | be alone)
- <someone> ~0 [<aux>] -2 [<aux>] -1 <attacks> [up | down] -1 <victim>
- (raped | molested | sexually assaulted | sexually abused | trafficked | groomed | assaulted) (me | by | when i
  | last night | at | on)
- <someone> -3 (make | makes | made | making | force | forces | forced | forcing | pressure | pressures |
  pressured | pressuring | coerce | coerced) (me | her | him | us | my <child>) -2 (have sex | sex | touch | do
  things | sleep with | watch porn | undress | take off | take my clothes off | take pictures | send pictures |
  do stuff | do sexual | naked | marry | get married | kiss | keep secret | do things i do not want | do
  something i did not | into sex | into it | into bed | stay | perform | do it with | have an abortion | swallow
  | drink | lie down)
- (pull | pulls | pulled | pulling | hold | holds | held | holding | point | points | pointed | pointing | wave
  | waved | waving | put | puts | threatens | threatened | threaten | came at | comes at | coming at | has |
  have | had | got | chased | chasing | carrying | with | grabbed | swinging) -2 <weapon> -2 (on | at | to |
  with | against | after | around | in) -2 (me | us | my | him | her | mum | my throat | my head | his hand |
  her hand | their hand | my face | my neck)
- (he | she | they | <kin> | someone | there is someone | man | outside) -3 (has | have | got | holding | with |
  carrying | waving | pulled | pulled out | grabbed | getting | swinging | came with | pulling) -1 <weapon>
- <someone> -3 (trying | tried | going | wants | want | will | threatened | threatens | threatening | says he
  will | said he will | said he would | says she will | said she will | said she would | might | gonna | plans |
  planning | swore he would | about) -1 (kill | hurt | shoot | stab | murder | rape | strangle | attack | poison
  | burn | beat | harm | get | find | drown | hit | choke) -1 (me | us | my <child> | my <kin> | our <child> |
  everyone | him | her | mum | the kids | himself and me)
- (hiding | hidden | hide | hid) -2 (bathroom | closet | wardrobe | under bed | bedroom | basement | cupboard |
  from him | from her | from them | from my <kin> | shed | toilet | attic)
- (scared | afraid | terrified | frightened | fear | petrified) -1 [of | to be alone with | of my | go home to]
  -1 [my | his | her] <scary>
- <someone> -3 (in (my house | my home | my flat | house) | into my house)
- (black eye | black eyes | bruise | bruises | broken arm | broken ribs | burns | marks | busted lip | split lip
  | bleeding) ~4 (he | she | dad | my husband | husband | boyfriend | partner | mum | wife | gave me | from him
  | from my dad | from when he | from where he | stepdad | from her)
- (push | pushed | pushes | threw | throws | throw | shoved | dragged | drags | slammed | slams | pinned | pins
  | grabbed | grabs | held | holds | yanked | kicked) (me | her | us | him | my <child>) -1 (down | against |
  into | by hair | by my hair | by throat | by my throat | by neck | by my neck | across room | off | on floor |
  to ground | ground | wall | stairs | on bed | onto | out of car | under water | by her hair | by arm | by my
  arm | around) ~1
- (hands | hand) -1 (around | round | on | over) -1 (my | her | his) (throat | neck | mouth)
- (bullies | bully | gang | kids at school | boys at school | girls at school | they) ~3 (beat me | beat me up |
  hit me | attacked me | jumped me | kicked me | punch me | strangled me | hurt me | going to jump me | going to
  get me | said to kill myself | tell me to kill myself)
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
- (walking | walk) on eggshells
- (bullied | bullying | bully | bullies) (me | at school | at work | every day | by)
""",
    },
    {
        "name": "abuse.home",
        "kind": "abuse",
        "tier": "takeover",
        "traits": "",
        "says": """
- <tyrant> ~3 (says | said | told me | threatens | threatened | swears | swore | promised | tells me) ~3 (he |
  she | they | to | will) -2 [will | would | going | is going] -1 (bury | kill | finish | drown | burn | cut |
  end | shoot | break | smash | slit | stab | gas | kneecap | scar | disfigure | hunt | find | strangle | knock
  | batter | put me in)
- <trusted> -2 (touch | touches | touched | touching | kiss | kisses | kissed | kissing | rub | rubs | rubbed |
  stroke | strokes | stroked | feel up | feels up | grope | gropes | groped | fondles | cuddles) -1 (me | my |
  us | her)
- (clothes off | naked | undressed | underwear) ~4 (videos | video | photos | camera | film | pictures)
- <tyrant> -3 (smashing | smashed | smashes | breaking | broke | breaks | kicking | kicked | kicks | wrecking |
  trashing | trashed | punching | punched | punches | throwing | threw | throws | hammering | bashing) -2
  (things | things up | my phone | phone | door | doors | door in | place | place up | house | house up | plates
  | furniture | my insulin | my medication | my meds | my glasses | my laptop | wall next | walls | windows |
  window | my car | dishes | pan | pot | tv)
- <tyrant> ~3 (gun | shotgun | rifle | machete | pistol | baseball bat) ~3 (table | lap | bed | pillow | knee |
  talk | talking | argue | row | drunk | us | watching)
- <hard_arts> ~5 (he | she | dad | mum | husband | my boyfriend | did it | carer | carers | nobody explain |
  explain | did this | home | fell again | door again)
- (takes | took | taking | keeps | keeping | controls | hides) -1 my (pension | wages | benefits | bank card |
  money | passport | medication | phone | car keys | walking frame | hearing aid | insulin)
- <tyrant> -2 (hits | hit | beats | kicks | batters | thumps) (mean | me)
- (he | she) (straggled | strangled | straggles) me
- (career | carer | nurse) slaps
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
