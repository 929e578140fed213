# Contexts that several files share.
language en

# Speech about a danger, to teach or to warn of it.
context awareness = leaflet | leaflets | poster | posters | awareness | policy | policies | spot the signs | signs of | (talk|lesson|lessons|workshop|assembly|presentation|unit|module|display|powerpoint|slideshow) (on|about) | is a crime | offence | prevention | campaign | definition | conspiracy theory | (theme|themes) of | pshe | staff training | risk assessment | charity | webinar | helpline | statistics | essay | debate
context counter = horrible thing to say | comments saying | comment saying | so angry | spoke to her | spoke to him | disagree | conspiracy | slogan | would you reply | how would you respond | painted over | chants | being nice | is fine | we told him | got suspended for | was wrong to | rude to say | stood up for | reported him for | reported it

# Play that borrows the words of harm.
context play = nerf | laser tag | paintball | water (fight|balloon|balloons|gun|pistol) | pillow fight | snowball | board game | card game | monopoly | uno | mario kart | smash bros | rocket league | pokemon | chess | sims | server | round | rounds | hp | lvl | level | levels | map | maps | noob | noobs | gg | grenade | headshot | clutch | clutched | spawn | loadout | weapon case | skin | skins | ak | deck | dnd | campaign boss | karaoke | drama (club|rehearsal) | rehearsal | prop | props | costume | halloween
