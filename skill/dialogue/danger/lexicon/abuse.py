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
- <someone> -3 (make | makes | made | making | force | forces | forced | forcing | pressure | pressures |
  pressured | pressuring | coerce | coerced) (me | her | him | us | my <child>) -2 (have sex | sex | touch | do
  things | sleep with | watch porn | undress | take off | take my clothes off | take pictures | send pictures |
  do stuff | do sexual | naked | marry | get married | kiss | keep secret | do things i do not want | do
  something i did not | into sex | into it | into bed | stay | perform | do it with | have an abortion | swallow
  | drink | lie down)
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
- <tyrant> -3 (smashing | smashed | smashes | breaking | broke | breaks | kicking | kicked | kicks | wrecking |
  trashing | trashed | punching | punched | punches | throwing | threw | throws | hammering | bashing) -2
  (things | things up | my phone | phone | door | doors | door in | place | place up | house | house up | plates
  | furniture | my insulin | my medication | my meds | my glasses | my laptop | wall next | walls | windows |
  window | my car | dishes | pan | pot | tv)
- <tyrant> ~3 (gun | shotgun | rifle | machete | pistol | baseball bat) ~3 (table | lap | bed | pillow | knee |
  talk | talking | argue | row | drunk | us | watching)
- <hard_arts> ~5 (he | she | dad | mum | husband | my boyfriend | did it | carer | carers | nobody explain |
  explain | did this | home | fell again | door again)
- (he | she) (straggled | strangled | straggles) me
- (career | carer | nurse) slaps
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
