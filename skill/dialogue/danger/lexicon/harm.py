"""The speaker might hurt somebody; plain data."""

FAMILIES = (
    {
        "name": "harm_to_others.urge",
        "kind": "harm_to_others",
        "tier": "takeover",
        "traits": "",
        "says": """
- (shoot | kill | stab | hurt | murder | bomb) -1 [my] (class | classmates | coworkers | colleagues | whole
  family | school | teachers | students | strangers | police | everyone | random people)
- (want | urge | going | might | feel like | thoughts | thinking about | could) -2 (push | pushing | shove |
  throw) -1 <other> -1 (in front | under | off | down stairs | into | onto | over)
- (want | wanna | going | gonna | feel like | will | could | urge | might) -2 (bash | smash | kick | cave |
  stove | blow) -2 (his | her | their | my <kin>) -1 (head | face | skull | brains | teeth) (in | off | out)
- (want | wanna | going | gonna | could | feel like | urge | might | will) -2 (beat | kick | smack | knock |
  punch) -1 (hell | shit | crap | living daylights | life | daylights) out -1 <other>
- (i | want | wanna | gonna | might | plan | planning) -3 (burn | set fire | torch) -3 (house | flat |
  school | office | place | building) ~4 (them | him | her | in it | down | people | everyone)
- (wish | want) -1 (him | her | them | all of them) -1 [all] dead
- i -3 (run | knock) -1 (him | her | them | someone | people) (over | down)
- (i | want | wanna | going | urge | urges | thinking about | thoughts of | thoughts about | thinking of |
  plan | planning | afraid i will | scared i will | might | feel like | tempted | need | afraid of | scared
  of | scared i am going | images of | wish i could | ready | decided | keep thinking about | fantasizing
  about | voices tell me | tell me | about | worried i will | trying | fantasize about | dreaming of) -3
  <kill> -1 <other>
- (i | about | could | going | will | want | might | before i) -3 (shake | shaking | shook | smother | drown
  | throw | drop | hit | hurt | smack) -1 [my | crying] -1 (baby | newborn | infant | kid | child | toddler
  | son | daughter | kids | children | little one)
- i -2 (hit | smacked | slapped | shook | hurt | punched | beat | choked | strangled | stabbed | shot |
  killed | attacked | raped | kicked | burned | pushed | bit) -1 [my | our] -1 (<child> | wife | husband |
  girlfriend | boyfriend | partner | mum | dad | him | her | someone | them | man | woman | sister | brother
  | gran | people)
- (hurt | harm | kill | shake) -1 (baby | my baby | my child | my kids | my kid | my children | my wife | my
  husband | my family | my mum | my dad)
- (going | gonna | want | will | plan | planning | might | thinking about) -2 (shoot up | blow up | bomb |
  burn down | set fire to | shoot everyone | kill everyone | kill them all | stab everyone | stab everybody
  | kill people | torch)
- (bring | bringing | brought | take | taking | took | got | have | carry | get | getting) -2 <weapon> -3
  (to school | to work | into school | to office | and i am going | for him | for her | and he is going to |
  and she is going to | and they are | to kill | to hurt | to stab | to shoot | into work | to church)
- (going | will | want | gonna) -2 make (him | her | them | everyone) -1 (pay with | bleed | suffer | scream
  | pay for it with)
- (homicidal | murderous) [thoughts | feelings | urges | ideas | rage]
- (poison | put something in | put poison in | spike) -1 (his | her | their | my husbands | my wifes) (food
  | drink | tea | coffee | dinner)
- (voices | voice) ~3 (hurt | kill | attack | stab) ~2
- (i will | i am going to | i could | might) -1 (kill | murder | stab | shoot | strangle) (again | someone |
  the lot of them | everyone)
- (lose | losing | lost) -1 (control | it) (and | with) -2 (hurt | kill | hit | my baby | my kids | my child
  | the baby | the kids)
- (thoughts | urges | images | urge | impulse | impulses | intrusive thoughts) -1 [of | about | to] -1
  (hurting | harming | killing | stabbing | hurt | harm | kill | stab | strangling | attacking | drowning |
  throwing) -1 (<other> | the baby | my | people | someone | baby | kids | him | her)
- (snap | explode | crack) and (hurt | kill | hit | do something to)
- (they | he | she | everyone | you | somebody | someone) (deserves | deserve) (to die | be killed | bullet)
  ~0
- (want | wish) (him | her | them | my <kin> | everyone) (dead | to die | killed)
- (get away with | how to get away with) murder
- (how | ways | way | best way) -3 (kill | murder | poison | hurt) -1 (someone | somebody | my <kin> | him |
  her | a person | people | them | everyone)
- (hire | pay) -1 (hitman | someone to kill | someone to hurt)
- touch -1 (kids | children | child) (sexually | inappropriately)
- (attracted | sexual thoughts | sexual feelings) -2 (kids | children | my child)
- (can not | do not) trust myself -2 (around | with | near) -1 (baby | kids | children | him | her | my
  <child> | them)
- (hurt | hit | kill) -1 (him | her | them | someone) (again | badly | tonight | before i | if i see | i
  swear)
- (put | hold) ~1 pillow ~1 over ~1 (face | head)
- (hurt | kill | torture | hurting | killing | torturing) -1 [my | the | his | her | neighbours] (dog | cat
  | animals | puppy | pets)
- hurt (others | people | somebody | other people)
""",
    },
    {
        "name": "harm_to_others.goal",
        "kind": "harm_to_others",
        "tier": "takeover",
        "traits": "goal",
        "says": """
- ^ ~1 <kill> -1 <other>
- ^ ~1 (get | have | take) (revenge | my revenge) ~3
- (make | see) (him | her | them) (suffer | pay | bleed | dead)
- ^ ~1 (kill | shoot | stab | murder | hurt) (people | everyone | someone | them all)
""",
    },
    {
        "name": "harm_to_others.hint",
        "kind": "harm_to_others",
        "tier": "soft",
        "traits": "",
        "says": """
- (could | can | would) -1 (strangle | kill | throttle | murder | punch) -1 <other>
- (going | will | want | could) -1 (kill | murder | strangle | punch | smack | slap) -1 <other> (if | when |
  for | one of these days)
- (want | feel like) -1 (punch | slap | smack | hit) -1 (someone | people | him | her | my boss | something)
- (they | he | she) will (pay | be sorry | regret)
- (get | want | take) -1 revenge
- (snapping | snap | losing it | lose it) -1 (at | with) -1 (kids | baby | children)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
