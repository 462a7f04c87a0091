"""What only asks for gentleness in an exercise; plain data."""

FAMILIES = (
    {
        "name": "exercise_safety.body",
        "kind": "exercise_safety",
        "tier": "none",
        "traits": "sure",
        "says": """
- not breathe through -1 nose
- (dizzy | dizziness | light headed | lightheaded | woozy | giddy | faint | spinning | vertigo | room is
  spinning)
- (pregnant | expecting a baby | expecting | pregnancy | trimester)
- (asthma | asthmatic | copd | inhaler | emphysema | bronchitis)
- (tingling | tingly | pins and needles | numb)
- (out of breathe | out breathe | short of breathe | short breathe | breathless | winded | puffed | shortness of
  breathe | wheezy | wheezing | blocked nose | stuffy nose)
- (back | neck | shoulder | shoulders | knee | knees | hip | hips | ankle | leg | legs | arm | head | stomach |
  foot | feet | wrist | muscles | jaw | tummy | ribs) -2 (hurts | hurt | hurting | aches | ache | aching | sore
  | stiff | painful | killing me | pain | cramp | cramping | bad | injury | surgery | operation)
- (bad | sore | stiff | dodgy | injured | sprained | broken | pulled | aching) -1 (back | neck | shoulder | knee
  | hip | ankle | leg | arm | wrist | foot)
- (pain | ache | cramp | sore) -1 (in | of) -1 (back | neck | shoulder | knee | hip | ankle | leg | arm | head |
  wrist | foot | stomach)
- (backache | headache | migraine | cramps | nauseous | nausea | feel sick | epilepsy | epileptic | high blood
  pressure | low blood pressure | heart condition | pacemaker | heart problem | heart disease | glaucoma |
  diabetic | diabetes | had surgery | recent surgery | hernia | panic attack | panic attacks | hyperventilating
  | hyperventilate | vertigo | ptsd | heart murmur | arrhythmia)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
