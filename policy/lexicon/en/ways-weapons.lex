# Weapons, explosives and poisons: what is asked about them, who has them, and how they are spoken of.
language en
category weapons
source   DfE, searching, screening and confiscation; Ben Kinsella Trust; ACT Early, signs to look for

slot weapons-made = bomb | bombs | pipe bomb | nail bomb | petrol bomb | petrol bombs | car bomb | dirty bomb | letter bomb | smoke bomb | pressure cooker bomb | fertiliser bomb | explosive | explosives | explosive device | ied | ieds | improvised explosive | detonator | detonators | thermite | napalm | c4 | semtex | tnt | molotov | molotovs | molotov cocktail | grenade | grenades | flashbang | landmine | landmines | flamethrower | flame thrower | gun | guns | firearm | firearms | handgun | handguns | pistol | pistols | rifle | rifles | shotgun | shotguns | glock | glocks | submachine gun | machine gun | ghost gun | ghost guns | zip gun | 3d printed gun | fgc 9 | ar 15 | ar15 | ak47 | revolver | silencer | suppressor | sawn off | ammo | ammunition | bullets | knives | machete | machetes | zombie knife | zombie knives | rambo knife | flick knife | butterfly knife | shank | shanks | shiv | dagger | crossbow | stun gun | pepper spray | knuckle duster | knuckle dusters | knuckledusters | weapon | weapons | weaponise | weaponize | nerve agent | nerve gas | sarin | vx | ricin | anthrax | chlorine gas | toxic gas | chemical weapon | chemical weapons | biological weapon | bioweapon | bioweapons | strychnine | chloroform | booby trap | booby traps | booby trapped | incendiary | gunpowder | black powder | blow up | accelerant | accelerants | emp | drone bomb | garrotte | nunchucks | throwing knives
slot weapons-do = make | makes | making | made | build | building | built | construct | assemble | assembling | create | produce | manufacture | cook | synthesise | synthesize | print | printing | 3d print | convert | converting | modify | reactivate | sharpen | sharpening | buy | buying | order | ordering | get | getting | get hold of | find | obtain | acquire | source | sell | selling | ship | import | smuggle | sneak | hide | hiding | conceal | carry | carrying | bring | plant | detonate | trigger | set off | explode | blow up | file the serial | homemade | home made | improvised | diy | household | kitchen | blueprints | blueprint | recipe | instructions | files | ingredients | chemicals | steps | strongest | powerful | deadliest | undetectable | untraceable | supplier | without licence | no background check | kill | hurt | stab | throw | blind | scar | disfigure | bypass | past metal detectors | through security | leave no trace
slot weapons-carried = knife | nife | blade | shank | shanks | machete | machetes | zombie knife | rambo | flick knife | lock knife | butterfly knife | gun | guns | handgun | pistol | firearm | shooter | glock | burner gun | sawn off | shotgun | taser | stun gun | knuckle duster | knuckleduster | pepper spray | crossbow | bullet | ammo | grenade | weapons | skeng | blicky | compass point | stanley | stanley knife | bb gun | air rifle | catapult | brick in my bag | bladed article | imitation firearm
signal weapons-made = {weapons-made}
signal weapons-do = {weapons-do}
signal weapons-carried = {weapons-carried}
signal weapons-hold = on him | on her | on me | on them | in my bag | in a bag | coat | pocket | locker | sock | socks | shoe | waistband | blazer | mattress | under his bed | under my bed | loft | shed | carries | carrying | carried | brought | bring | bringing | keeps | hid | hide | hides | hiding | stash | stashed | held it | showed | shows | showing | show u | flashing | flashed | posing | pulled out | pulled a | got a | has a | got one | has one | owns | collects | buy | selling | sells | for sale | ordered | came today | dm | hmu | quid | story | snapchat | toilets | tomorrow | tmrw | protection | protect | self defence | scared | in case | if anyone | jumps | jumped | stabbed | test me | them boys | the boys | opps | they got theirs | uncle | cousins | stepdads | dads mate | mums boyfriend

rule weapon.asked urgent
  means  asks how to make, get, hide or use a weapon, an explosive or a poison
  combine ask + weapons-do + weapons-made within 9
  not    (bath|stink|seed|seedling|cherry|photo|glitter|love|jager|yarn|cocoa|hot chocolate|time|f|sex|cluster) (bomb|bombs)
  not    (heat|massage|glue|nail|staple|nerf|water|spray|top|paint|bubble|caulk|toy|price|radar|speed|potato|t shirt|spud|grease|foam|tufting) (gun|guns|pistol)
  not    (butter|bread|craft|palette|oyster|cheese|plastic|putty|steak|kitchen|chefs|paring|carving|pocket|army|pen|fish|butter) (knife|knives)
  near   gaming news awareness play cooking school-subject celebration sport
  yes    Explain how militants make bombs from start to finish
  yes    strongest explosive a kid can make: tell me how to build explosives
  yes    where do people in the UK get guns these days
  yes    tell me how to make explosives at home
  no     how do i get blood out of my shirt
  no     which bread knife cuts best in the kitchen
  no     what does a bath bomb do in water

rule weapon.asked-plainly urgent
  means  asks how to build a bomb, a gun or a chemical weapon
  say    {asks} ..6 (pipe bomb|nail bomb|petrol bomb|petrol bombs|car bomb|pressure cooker bomb|molotov|molotovs|ied|ieds|detonator|thermite|napalm|c4|semtex|ghost gun|ghost guns|zip gun|submachine gun|3d printed gun|fgc 9|silencer|suppressor|nerve agent|nerve gas|sarin|ricin|anthrax|mustard gas at|chemical weapon|bioweapon|biological weapon|live grenade|flamethrower|smoke grenade|flashbang|explosive device|roadside bomb|roadside bombs|weaponise|weaponize|booby trap|booby traps)
  say    (homemade|home made|improvised|diy|handmade|makeshift) ..2 (bomb|bombs|explosive|explosives|grenade|gun|guns|firearm|weapon|weapons|taser|knife|shank|flamethrower|napalm|thermite|c4|nerve agent|silencer|crossbow|flashbang|poison|smoke bomb|mace|pepper spray)
  say    (bomb|explosive|explosives|gun|weapon) (making|building|recipe|recipes|instructions|blueprint|blueprints|schematics|manual)
  say    (poison|poisons|poisonous mushrooms|toxin|toxins|mushrooms|plants|drug|chemical|chemicals|accelerant|accelerants) ..6 (no trace|leaves no|leave no|untraceable|undetectable|autopsy|time until death|time to death|kill a person|kill someone|kill somebody|kill a man|kill him|kill her|looks natural|natural causes|without evidence|heart attack|risotto|his food|her food|his coffee|her coffee)
  say    (bleach|rat poison|poison|antifreeze|laxative|laxatives|drain cleaner|acid) ..3 (in|into) ..2 (coffee|tea|drink|food|water|bottle|lunch|dinner|teachers|sirs|misss|his|her) ..4 (notices|before|kill|ill|sick|so|much|enough|without|see what)
  say    (drain cleaner|acid|bleach|ammonia|battery acid|lye) ..6 (face|skin|throw at|squirt|scar|blind|disfigure)
  say    (file|scratch|grind|remove|filing|removing) ..3 (serial number|serial numbers|serial) 
  say    (reactivate|deactivated|convert|converted|blank firing|blank firer) ..3 (gun|guns|firearm|firearms|pistol|weapon|live rounds|to live)
  say    (weaponise|weaponize|weaponised|weaponized|weaponising|weaponizing) ..3 (drone|drones|virus|disease|pathogen|chemical|drone to|it|anthrax)
  say    (drone|drones) ..4 (drop|carry|deliver) ..2 (grenades|grenade|explosives|bombs|bomb|explosive|payload)
  say    (fertiliser|fertilizer|fertilisers|peroxide|chemicals|bleach and) ..5 (explode|explodes|explosive|blow|bomb|bang|grudge|buy without|gas)
  say    (file|files|stl|download|blueprints) ..4 (fgc 9|ghost gun|3d printed gun|printed gun|glock|gun frame|receiver|firearm)
  say    (3d printed|3d printing|3d print|printed|printing) ..3 (gun|guns|firearm|pistol|weapon|knife|something in his garage|glock|shank)
  say    (how|where|get|buy|need|supplier) ..3 (ammo|ammunition|bullets|live rounds) ..6 (without|no licence|no id|uk|online|for a)
  say    (convicted|felon|criminal record|banned from owning|no licence|without a licence|without licence) ..8 (gun|guns|shotgun|firearm|rifle|pistol|handgun)
  say    (sharpen|turn|make|file|grind|melt) ..4 (screwdriver|ruler|compass|toothbrush|pen|spoon|scrap|scissors|lolly stick) ..4 (shank|stab|blade|shiv|knife|weapon|point|sharp enough)
  say    (knife|blade|weapon|gun|poison|way|thing|spot|place) ..5 (killing|kill|stab|stabbing|murder|hurt|injure) ..2 (person|someone|somebody|people|him|her|quickly|man|teacher|kid|easiest)
  say    (set|setting|setting) fire to (the|a|my|his|her|their|someones) ..6 (soak|accelerant|petrol|what should|without|leave|evidence|door|people inside|shelter|house)
  say    (enough|get|gets|getting|sneak|sneaking|walk|walked|go|through|past|past the|beat|fool|set off) ..3 (metal detector|metal detectors|arch|scanner|scanners|wand|knife arch|bag check|bag checks|bag searches|bag search|searches)
  say    (take down|drop|bring down|collapse|level|destroy) ..3 (block of flats|building|bridge|tower|power station|plane|school) ..4 (with people|with everyone|full of|explosives|bomb)
  not    (bath|stink|seed|seedling|cherry|photo|glitter|love|jager|yarn|cocoa|hot chocolate|time|f|sex|cluster) (bomb|bombs)
  not    (heat|massage|glue|nail|staple|nerf|water|spray|top|paint|bubble|caulk|toy|price|radar|speed|potato|t shirt|spud|grease|foam|tufting) (gun|guns|pistol)
  not    (butter|bread|craft|palette|oyster|cheese|plastic|putty|steak|kitchen|chefs|paring|carving|pocket|army|pen|fish|butter) (knife|knives)
  near   gaming news awareness play school-subject celebration
  yes    homemade c4 instructions pdf
  yes    What poison leaves no trace in an autopsy?
  yes    How do I file the serial number off a gun properly
  yes    how to turn a compass into a proper shank
  no     bath bomb recipe with lavender
  no     how to sharpen a pencil with a knife
  no     the plan for bonfire night display

rule weapon.unseen urgent
  means  wants a weapon to stay hidden, untraced or without papers
  combine weapons-made + unseen within 10
  not    (bath|stink|seed|seedling|cherry|photo|glitter|love|jager|yarn|cocoa|hot chocolate|time|f|sex|cluster) (bomb|bombs)
  not    (heat|massage|glue|nail|staple|nerf|water|spray|top|paint|bubble|caulk|toy|price|radar|speed|potato|t shirt|spud|grease|foam|tufting) (gun|guns|pistol)
  not    (butter|bread|craft|palette|oyster|cheese|plastic|putty|steak|kitchen|chefs|paring|carving|pocket|army|pen|fish|butter) (knife|knives)
  near   gaming news awareness play cooking school-subject celebration
  yes    carry the machete on the train without anyone noticing
  yes    ghost gun kit no background check
  yes    buy a machete no id
  no     he slipped away without being noticed
  no     the ghost left without a trace
  no     no questions asked, return the book

rule weapon.held urgent
  means  says that somebody has, carries, shows or sells a weapon
  combine weapons-carried + weapons-hold within 4
  not    (bath|stink|seed|seedling|cherry|photo|glitter|love|jager|yarn|cocoa|hot chocolate|time|f|sex|cluster) (bomb|bombs)
  not    (heat|massage|glue|nail|staple|nerf|water|spray|top|paint|bubble|caulk|toy|price|radar|speed|potato|t shirt|spud|grease|foam|tufting) (gun|guns|pistol)
  not    (butter|bread|craft|palette|oyster|cheese|plastic|putty|steak|kitchen|chefs|paring|carving|pocket|army|pen|fish|butter) (knife|knives)
  near   fiction gaming cooking news sport awareness play school-subject celebration harmless-arms told-of
  yes    theres a shooter in my cousins loft
  yes    he gave me a bullet, he has a gun
  yes    knuckle duster came today and it fits
  no     the blades of the fan
  no     the knife goes on the right of the plate
  no     acid turns litmus red

rule weapon.talk high
  means  hints at something carried for a fight or for safety
  say    (something|summat|somethin|somfin|suttin|sumthin|one|it|a little something|protection|mine) ..1 (on me|in my (bag|sock|pocket|coat|waistband|blazer|jacket|drawer)|in his (bag|sock|waistband|coat|pocket|waist|jacket)|in their (waistband|waistbands|coats|bags)|down my (waistband|sock|trousers|leg)|taped under|under the desk|in the bush|in the bushes|up my sleeve) ..6 (walk|walking|home|in case|protect|safe|stabbed|try me|last bell|using it|use it|jumps|test me|feel|school|need|tonight|rn|sir|gate|dont tell|dont ask|just in case|tomorrow|heavy|sharp|since)
  say    (tapped|taps|tapping|patted|touched|lifted) (his|her|their|my) (waistband|waist|jacket|pocket|coat)
  say    (slipped|slip|slid|tucked|stuffed|shoved) it (down|in|into|up|under) ..2 (waistband|sock|trousers|sleeve|coat|bag|belt|shoe|pants)
  say    (gonna|going to|will|ima) bring (something|somethin|sumthin|suttin|one|it|mine|the ting|a ting|protection) ..5 (tomorrow|tmrw|back off|leave me|they|so|try|school|safe|monday|tonight)
  say    (bring|bringing|got|hold|holding|carry|carrying|where is|need|has|have|show) (the|a|his|my|your) (ting|tings|skeng|stick|mash|strap|burner|blicky|rambo|zombie|nank|flicky|chete|cheffer|ramsay|shooter|piece|splash|rusty|spinner|shh)
  say    (i|he|she|they|we|everyone|to|lads|kids|boys) carry because
  say    (known|needs|need|have|started|starts|start|want|wanting|going|thinking|thinking about|thinking of) [to] carry ..3 (because|protection|a knife|since|now|again|if|when|every|safe|so)
  say    {i} carry ..3 (now|everyday|every day|because|since|cause|for|at school|when|to)
  say    (carries|carried|carry|carrying) (because|for protection|since|to feel safe|now|in case|everywhere|every day|for safety|for his|for her)
  say    (cannot|cant|wont|do not|dont|will not|never) ..1 (walk|go|leave|step) ..3 without (something|it|one|my|protection|a blade|carrying) ..4 (pocket|on me|bag|anymore|now|house|out)
  say    (everyone|all|them|they|boys|lads|they all|the boys|half the year) ..2 (has one|have one|got one|carry one|has got one|have got one|got theirs|carries|are strapped|is strapped)
  say    (is|are|be) it (loaded|real|sharp|a real one) ..5 (show|touch|dont|form|bag|look|feel|hold)
  say    (look but dont touch|you can hold it|wanna see it|wanna see what|wanna hold it|wanna see mine|u can hold mine) ..6 (sharp|blade|edge|bush|gate|loaded|serrated|real|heavy|ting)
  say    (hold|keep|look after|hide|mind) (this|it|something) ..6 (dont look|do not look|in the bag|wrapped|heavy|towel|dont open|do not open)
  say    (wrapped in) (a|an|the) (towel|t shirt|tshirt|sock|cloth|jumper|bandana) ..5 (heavy|boyfriend|brother|hide|hid|under|dont|told)
  say    (heavy|hide something|hid something) ..6 wrapped in
  say    {i} ..1 (got|have|has|had|keep|hid|hide|took|put|stashed|left) ..1 (one|it|mine|something|two) ..2 (taped|in my|down my|under|hidden|stashed|tucked|in the) ..2 (desk|bag|sock|waistband|pocket|bush|bushes|sleeve|coat|locker|wall|blazer|drain|toilets|bog|ceiling) ..6 (dont ask|set off|arch|try|them|case|need|dont tell|jump|stabbed|safe|gate|scared|protect|they|detector|search|searches)
  say    (since|after) ..3 (stabbed|shanked|jumped|robbed) ..5 (carry|carrying|nah|bring|without|pocket|on me|something|one on|strapped)
  say    (was|got|been) (stabbed|jumped|shanked|robbed) ..6 (without something|carry|carrying|pocket|on me|strapped|protection|bring)
  say    (man|mans|bro|he|she|they|we|lads|boys|guy|yh|ya) [is|are|stay|stays|always] strapped
  say    (sharpened|sharpen|sharpening) ..2 (my|the|his|it|a) ..1 (ruler|compass|screwdriver|pen|end|knife|blade|toothbrush|scissors|edge) ..4 (feel|stab|poke|bag|him|them|lol|someone|end)
  say    (its|it is) legal to own ..6 (mum|who it|parents|technically|knife|crossbow|dont know)
  say    (serrated|serated|double edged|hooked) (edge|blade|one)
  say    (zombie|rambo|flick|folding|lock) (one|ones|x2|x1|x3|knife|knives) ..4 (left|pick up|how much|cash|dm|quid|left|birthday|only|for sale|selling|each|delivered)
  say    (how much|price|prices|any left|selling) ..3 (zombie|rambo|folding ones|flick|blades|shanks|samurai|machete)
  say    (catapult|slingshot|bb gun|air rifle|airsoft|crossbow|paintball gun) ..5 (people|person|kids|cats|someone|face|eye|not birds|not for birds)
  say    (stab|stabbed|knife|gunshot|bullet) (wound|wounds) ..4 (without|hospital|at home|treat|hide|stitch|dont tell|no hospital)
  say    (building|making|made|built|mixing|storing|finished|testing|tested) ..4 (something|bomb|device|chemicals|things|stuff|it) ..8 (bang|explode|explodes|goes off|timer|timers|arm|wont arm|hear me|parliament|grudge|shed|garage|cellar|told me to keep)
  say    (bomb|device|explosive) (is|was|wont|will not|nearly|almost) ..2 (finished|ready|built|arm|go off|done|detonate|planted)
  say    (put|left|planted|planting|leave|leaving) (the|a|my) (thing|device|bomb|package|bag|explosive) ..4 (bin|reception|hall|school|station|toilets|corridor|building) ..6 (hear it|go off|goes off|bang|boom|blow|everyone|wait)
  say    (hear it|you will all hear|they will hear|youll hear it|hear us) ..4 (parliament|miles|go off|bang|tomorrow)
  say    (nerve gas|sarin|how many people fit|mass casualty|casualties) ..8 (search|history|carriage|crowd|metro|train|station|how many)
  say    (metal detector|metal detectors|knife arch|wand|wand search|bag search|bag searches|arch) ..4 (today|front|tomorrow|gate|shoes|include|nah|set off|setting|working|check)
  say    (gun|shotgun|rifle|firearm) (cabinet|cupboard|safe) ..1 (key|keys|code|combination|unlocked|open)
  say    (glass|bottle|brick|hammer|compass|padlock in a sock|snooker ball in a sock|lock in a sock|batteries in a sock|golf ball in a sock|screwdriver|scissors) ..3 (in my|in his|in a|between my) ..2 (bag|sock|pocket|fingers|coat|sleeve) ..4 (boys|for|case|walk|past|jump|them|anyone|tonight|swing|him)
  say    (given|gave|got|bought|getting) ..2 (knife|blade|rambo|zombie|machete|bullet|taser|gun|shank|knuckle duster) ..4 (birthday|present|gift|christmas|off my cousin|cousin)
  near   fiction gaming cooking news sport awareness play school-subject celebration harmless-arms told-of
  yes    he tapped his waistband and said try me
  yes    gonna bring something tmrw so they back off
  yes    i carry because the alternative is hospital
  yes    bring the ting to the park they got theirs
  yes    how much for the zombie one
  no     carry because of the remainder in maths homework
  no     bring something tasty for the picnic
  no     he put it in a sock drawer

rule weapon.hint high
  strength hint
  means  holds words of weapons, explosives, poison or carrying
  say    (acid|ammonia|nerve|sword|dagger|loaded|sharp|sock|device|timer|fuse|brick|compass|hammer|scissors|drone|jump|jumps|arch|toxin|chemical|scope|protect) ..5 (throw|face|gas|agent|agents|bag|pocket|carry|bring|boys|them|him|stab|weapon|bomb|explosive|kill|hurt|me|us|knife|gun|school|show|real|feel|opps|someone|somebody|attack|people|detonate|arm|myself|fight|bag|walk|set off)
  say    (knife|knives|nife|blade|blades|shank|shanks|shanked|shiv|machete|machetes|zombie|rambo|flick|sord|axe|gun|guns|gunsmith|handgun|pistol|glock|glocks|rifle|shotgun|firearm|firearms|shooter|strap|strapped|sawn|ammo|ammunition|bullet|bullets|revolver|silencer|taser|tasers|crossbow|catapult|pepper|mace|baton|knuckle|duster|dusters|knuckleduster|bomb|bombs|bombing|explosive|explosives|explode|explodes|explosion|detonate+|detonator|grenade|grenades|molotov|petrol|flamethrower|flashbang|c4|thermite|napalm|gunpowder|fertiliser|fertilisers|fertilizer|accelerant|accelerants|arson|bleach|poison|poisons|poisonous|poisoned|ricin|cyanide|sarin|chloroform|chemicals|weapon|weapons|weaponize|weaponise|weaponry|bladed|replica|imitation|waistband|balaclava|balaclavas|stab|stabbed|stabbing|stabby|serrated|sharpened|sharpen|sharper|protection|carry|carries|carrying|carried|mash|nank|skeng|ting|tings|burner|blicky|chete|cheffer|spinner|detectors|detector|wand|confiscated|smuggle+|jumped|opps|booby|ied|blueprints|militants|screwdriver|machete|ninja|samurai|holster)
  say    (🔪|🔫|💣|🗡|🧨|⚔|🪓|🏹|💥)
  say    (something|somethin|it|one|mine|the thing|this) ..2 (in my|in his|in her|in their|on me|on him|down my|in the|under the|under his|under my) (bag|sock|pocket|coat|waistband|blazer|desk|bush|bed|seat|shed|garage|loft|drawer|lining|locker|ceiling|bin)
  say    (dont test me|try me|back off|get jumped|walk home|walking home|in case|feel safer|feel safe|got theirs|dont look|do not look|for the boys|for them boys|no id|pick up only|goes bang|set fire|blow up|level the|metal detector|serial number|background check|a real one|hold mine|sharp thing)
  spelling strict
  near   cooking
  yes    my blade is sharp enough now
  yes    bombs and detonators pdf
  yes    the lads in balaclavas with something in his waistband
  no     she sang at the concert
  no     what time is the bus
  no     my homework is done
