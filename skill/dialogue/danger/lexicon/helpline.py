"""Help that is asked for; plain data."""

FAMILIES = (
    {
        "name": "crisis_line.plain",
        "kind": "crisis_line",
        "tier": "takeover",
        "traits": "sure",
        "says": """
- ^ [i need] [call | get | ring | phone] [me | for] (ambulance | emergencynumber | police) [now | quick | quickly] $
- ^ [i need | give me | get me | i want] [number for | number of] (suicide hotline | suicide helpline | suicide line |
  crisis line | crisis hotline | samaritans) $
""",
    },
    {
        "name": "crisis_line.asked",
        "kind": "crisis_line",
        "tier": "takeover",
        "traits": "",
        "says": """
- ^ (emergency | emergencynumber | emergency services | police | ambulance | fire brigade | helpline | hotline)
  $
- (need | get | want | call | find) -1 (doctor | medic | paramedic | help | nurse) (now | quick | quickly |
  right now | immediately | urgently | fast | asap | right away)
- crisis (counselor | counsellor | worker | volunteer | support | team | help | services)
- (call | dial | ring | phone | get | need | want | calling | contact | connect me to | put me through to |
  fetch | send | find me | give me | number for | where is) -3 (emergencynumber | ambulance | paramedic |
  paramedics | police | cops | fire brigade | fire department | emergency services | emergency number |
  samaritans | childline | crisis line | crisis team | crisis number | suicide line | suicide hotline | suicide
  helpline | helpline | hotline | lifeline | emergency | poison control | rape crisis | womens aid | domestic
  violence hotline | crisis text line | crisis service | 116 123 | crisis hotline | crisis helpline | mental
  health line | 111)
- (suicide | crisis | mental health | domestic violence | emergency | abuse | rape | child | self harm |
  samaritans | distress | support | kids) (hotline | helpline | line | number | phone number | lifeline | text
  line)
- (this is | it is | there is | i have | we have) -1 emergency
""",
    },
    {
        "name": "crisis_line.near",
        "kind": "crisis_line",
        "tier": "takeover",
        "traits": "",
        "says": """
- (text line | helpline | number | line | hotline | chat | phone line) ~8 (not ok | not okay | hurt | being hurt
  | want die | crisis | in danger | abused | beaten | poison | rape | raped | self harm | suicidal | hurting |
  abuse | hit | frightened | desperate | samaritans | domestic)
- (need | want | get) -2 (crisis team | duty doctor | mental health team | out of hours doctor | paramedic |
  police | ambulance | fire brigade | coastguard)
""",
    },
)
"""Families of patterns: name, kind, tier, traits (see rule.py) and what people say, one pattern a dash."""
