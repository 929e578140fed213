# Contexts that several files share.
language en

# Speech about a danger, to teach or to warn of it.
context awareness = leaflet | leaflets | poster | posters | awareness | policy | policies | spot the signs | signs of | (talk|lesson|lessons|workshop|assembly|presentation|unit|module|display|powerpoint|slideshow) (on|about) | is a crime | offence | prevention | campaign | definition | conspiracy theory | (theme|themes) of | pshe | staff training | risk assessment | charity | webinar | helpline | statistics | essay | debate
context counter = horrible thing to say | comments saying | comment saying | so angry | spoke to her | spoke to him | disagree | conspiracy | slogan | would you reply | how would you respond | painted over | chants | being nice | is fine | we told him | got suspended for | was wrong to | rude to say | stood up for | reported him for | reported it

# Play that borrows the words of harm.
context play = nerf | laser tag | paintball | water (fight|balloon|balloons|gun|pistol) | pillow fight | snowball | board game | card game | monopoly | uno | mario kart | smash bros | rocket league | pokemon | chess | sims | server | round | rounds | hp | lvl | level | levels | map | maps | noob | noobs | gg | grenade | headshot | clutch | clutched | spawn | loadout | weapon case | skin | skins | ak | deck | dnd | campaign boss | karaoke | drama (club|rehearsal) | rehearsal | prop | props | costume | halloween
context counter = (it|that|this|what you said|what he said|what she said|which) (is|was|are) ..1 (racist|sexist|homophobic|transphobic|antisemitic|islamophobic|ableist|misogynistic|bigoted|prejudiced|unacceptable|offensive|harmful|hate speech|a hate crime|discrimination|wrong to say|not ok to say|not okay to say)
context counter = anyone who (says|tells|thinks|believes|claims|calls|uses) | people who (say|think|believe|claim|still say|still think) | (he|she|they|him|her|them) for (saying|calling|using|shouting|posting)
context counter = (stop|quit|do not|never|please do not|we do not|we should not|nobody should|no one should|you can not|you should not) (saying|say|using|use|calling|call|repeat|repeating|laugh at|joke about|accept|tolerate|allow)
context counter = (is|was|are) ..1 (a slur|a stereotype|stereotypes|a myth|a lie|a harmful|an insult|a racist|a sexist|propaganda|nonsense|untrue|not true|simply false|false)
context counter = (racism|sexism|homophobia|transphobia|antisemitism|islamophobia|misogyny|prejudice|bigotry|discrimination) (is|has|in|must|should|against|and|that|at|exists|hurts|are) | (condemn|condemns|condemned|condemning|challenge|challenged|challenging|called out|call out|calls out|denounce|denounced|reject|rejected|rejects|refuse|refused|apologise|apologised|banned for|suspended for|excluded for|sacked for|fined for|sanctioned for)
context counter = (equal|equality|human) rights | (deserve|deserves|have|has) (the same|equal) | (should|must) be (protected|respected|welcomed|celebrated|free|safe|treated equally|treated the same)
context counter = (is|was|its|it is) [so|very|always|just|really] (wrong|rude|cruel|unkind|hateful|unfair|not ok|not okay|not funny) to
