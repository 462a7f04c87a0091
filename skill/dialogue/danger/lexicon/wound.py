"""The speaker hurts themself: a body part, an implement and a verb close together; hiding it; plain data."""

FAMILIES = (
    {
        "name": "self_harm.means",
        "kind": "self_harm",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- i -4 <wounding> ~4 my <flesh> ~2 with -2 (<edge>) ~3 (again | calm | cope | feel | secret | nobody | every night |
  tonight | last night | after | because | quiet | better)
- <wounding> -3 (lines | circles | words | holes | crosses | notches | name | pattern | patterns | letters) -1 (in |
  on | into | across) -1 my <flesh>
- (do | did | make | made | draw | put | carve) -2 (lines | cuts | marks | scratches | burns | tallies) -1 (in | on |
  into | across | down) -1 my <flesh>
- (take | taking | took | put | putting | hold | holding | held | press | pressing | pressed | drag | dragging |
  dragged | run | running | ran | use | using | used | scrape) -2 <edge> -2 (my <flesh> | on my <flesh> | against my
  <flesh> | across my <flesh> | over my <flesh> | into my <flesh> | my own <flesh>)
- i -3 (did | done | at | go at | went at | been at | attack | attacked | attacking | took it out on | take it out on
  | laid into) -1 my (thighs | arms | arm | wrists | legs | stomach | hips | skin) -3 (again | with <edge> | until |
  last night | weeping | bleeding | this morning)
- i ~3 my (arms | wrists | thighs | legs) i did them (this morning | last night | today | again | yesterday)
- (at | did | done) my (arms | arm | wrists | thighs | legs) -1 again
- <wounding> ~4 (until | till | til | so hard) -2 [it | they | i | knuckles | skin] -2 (bled | bleeds | bleed |
  bleeding | blood | raw | split | splits | bruise | bruises | bruised | numb | black | purple | broke | snapped)
- my (knuckles | arms | wrists | thighs | legs | hands) -2 (split | cut up | slashed | shredded | sliced | weeping |
  stitches again)
- my (wrists | arms | thighs | legs | wrist | arm) ~5 (fresh | sliced | slashed | zebra | bandaged again | open again)
- (snapped | broke | taken | took | prised | pulled | pulling | unscrewed | popped | pried | melted | got) ~4 (razor |
  sharpener | disposable razor | safety razor) ~3
- (sharpener | razor) ~4 (blade | blades) ~3 (out | loose | off | free)
- blade -2 out -2 (sharpener | razor)
- (open | opening | opened | reopen | reopening | reopened | pick | picking | picked) -3 (scars | cuts | stitches |
  scabs) ~2
- (fresh | new) (cuts | burns | slashes | marks on my | cut on my)
- (hide | hides | hiding | hid | covering | cover | cover up) -2 (marks | cuts | scars | scratches | burns | bandages
  | arms | wrists | thighs)
- long sleeves ~8 (did it again | again | cuts | marks | arms | scars | burns | scratches | see)
- (urge | urges | itch | pull) ~7 (scalpel | blade | razor | knife | scissors | lighter | cut | burn | bleed)
- (knife | knives | razor | scissors | blade | drawer | lighter) -3 (calling me | keeps calling me | calling my name |
  calling | whispering | staring at me | looking at me)
- (not | do not) -1 trust my (hands | self)
- (want | wants | need | needs | deserve | deserves | ought | should) -3 (made bleed | be made bleed | bleed | suffer
  for | feel pain | be punished | hurt for what | be cut | scar)
- part me -2 (want | wants) -2 (hurt | bleed | pain | cut | burn)
- deserve -1 (pain | bleed | be hurt | hurt | cuts | bruises)
- i deserve ~5 (so i hurt | give it myself | belt)
- (let | letting) -1 (cigarette | match | candle | wax | iron | fag) ~4 (my | me)
- (cigarette | cigarettes | fag | lighter | straighteners | iron | hob | stove | match | candle | wax) ~3 (burn |
  burned | burns | burning | press | pressed | out on | stub | stubbed) ~3 (my skin | my arm | my arms | my leg | my
  legs | my thigh | my hand | my wrist | my stomach | me | myself)
- (stub | stubbed | stubbing | put) ~2 (cigarette | cigarettes | fag | fags | it) -1 (out on) -1 (my | me | myself)
- (want | going | need | tempted | trying | tried) -2 (break | smash | crush | shatter) my own (hand | arm | leg |
  fingers | wrist | foot | bones)
- (brake | break | smash) my own (hand | arm | leg | fingers | wrist)
- i -2 (hit | smashed | slammed | crushed | shut | trapped) my (knee | hand | fingers | foot | head | arm) ~5 (hammer
  | on purpose | so they | door again | wanting | again)
- (not eating | not eaten | stopped eating | starving | starve | starved | no food) ~6 (lesson | punish | punishment |
  deserve | teach | control | disappear | on purpose | penance)
- (body | skin | i) needs -1 (teaching | punishing | hurting | cutting | lesson)
- (choke | choking | strangle | strangling | tie | tied | tying | belt) -2 (myself | my neck | round my neck) -2
  (until | till | again | to feel)
- (cut | cutting | burn | burning | scratch | scratching | hit | hitting | hurt) -2 (to cope | to calm | calms me | to
  feel | feel real | release | relief | only thing | let it out | quiets | quiet)
- (how i cope | only thing quiets | only thing that helps | my release) ~8 (cut | blade | skin | blood | burn | punch)
- (skin | punch | punching | blood | cutting | burning) ~10 (how i cope | only thing quiets it | only thing helps)
- (one | another) ~3 (away | from) -2 (slicing | cutting | slashing | burning | hurting) (my | myself)
- (swallow | swallowed | swallowing | eat) -2 (razor | blade | blades | glass | pins | needles | batteries)
- (pull | pulling | rip | ripping | tear | tearing) -2 my (hair | nails | eyelashes | skin) -2 (out | off) ~3 (punish
  | until | bleeds | bled | clumps)
- (day | days | week | weeks | month | months) (clean | free) -4 (relapsed | slipped | ruined | broke | cut | blade)
- (relapsed | relapse | slipped) ~5 (thighs | arms | blade | razor | wrists | legs | skin)
- (without | not) hurting myself ~4 (tonight i already | already have | already did | again)
- i (do | did) it again ~5 (arms | thighs | legs | blood | bled | razor | blade | skin | sleeves)
- <edge> -1 (under my pillow | in my pillowcase | in my phone case | behind my phone case | taped | hidden in my | in
  my pencil case)
- (feel | need) -1 sting ~8 <edge>
- (whack | bang | smack | hit | slam | bash | knock) my head (on | against | off)
- (how deep | too deep) ~5 (cut | i made)
- only thing (works | helps) ~6 (blade | razor | cut | blood)
- (itchy | aching | hungry | dying) for -1 (blade | razor)
- i make marks ~3
- i only (burn | cut | scratch | hurt | hit | pinch) my <flesh>
- i -2 (did | done) -1 (row | line | few lines | new ones | whole row) ~2 my <flesh>
- (beating | hitting | whipping) myself with
- (smacking | slapping | hitting | punching) my own face
- (slamming | slam | shutting | trapping) ~3 (door | drawer) ~2 my own
- (cut | cutting | burned) less than last
- (instead of | something instead | distraction from) (cutting | self harm | burning myself | hurting myself)
- (hand | arm | fingers) -1 in -1 fire
- (pull | pick | peel | bite) ~2 skin ~3 (purpose | hurts | bleeds)
- (held | put | hold) iron ~3 (against | gainst | on) my
- self arming
- (rubbed | rub | scrubbed | scrub | sandpaper) ~4 (raw | bled | bleeding)
- burn -1 myself ~4 (helped | hob | on porpoise | on purpose)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
