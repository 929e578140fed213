language en
category weapons
source   DfE, searching, screening and confiscation; NSPCC Learning, serious youth violence; Ben Kinsella Trust

slot arm = knife | knives | nife | nifes | blade | blades | machete | machetes | shank | shanks | nank | zombie knife | zombie | rambo | rambo knife | flick knife | flick | pen knife | penknife | stanley | stanley knife | gun | guns | handgun | pistol | strap | glock | rifle | shotgun | firearm | wap | stick | piece | taser | baton | knuckle duster | knuckleduster | dagger | sword | crossbow | pepper spray | bb gun | bb | air rifle | hammer | screwdriver | axe | acid | kitchen knife | butterfly knife | weapon | weapons | bladed article | lock knife | bomb | revolver | skeng | ammo | bullets | chisel | samurai sword | catapult | cleaver | burner | bayonet | chete | cheffer | ramsay | scissors to stab
slot arm-sure = machete | machetes | shank | shanks | zombie knife | rambo knife | flick knife | butterfly knife | handgun | pistol | glock | firearm | knuckle duster | knuckleduster | taser | stun gun | pepper spray | crossbow | blade | blades | knife | knives | nife | gun | guns | weapon | bladed article | lock knife | shotgun | skeng | dagger | rambo | strap | wap | nank | big knife | kitchen knife | stanley | sharp object
slot worn = in (my|his|her|their|a|your|the) [school|pe|lunch] (bag|rucksack|backpack|locker|pocket|coat|jacket|blazer|waistband|sock|socks|pencil case|sleeve|pants|trousers|lunch box|lunchbox|bumbag|pouch|boot|shoe|toilets|changing rooms|drawer at school) | down (my|his|her|their) (sock|trousers|pants|joggers|leg|sleeve) | up (my|his|her) sleeve | on (me|him|her|them) | under (my|his|her) (bed|mattress|pillow|coat|jumper|seat)

rule weapon.carried urgent
  means  says that somebody carries or keeps a weapon
  say    {arm-sure} ..5 {worn}
  say    (bring|brings|bringing|brought|take|takes|taking|took|carry|carries|carrying|carried|sneak|sneaked|snuck|smuggle) ..5 {arm-sure} ..5 (school|skool|in tomorrow|to class|in class|on the bus|bag|protection|in case|self defence|everyday|every day|out with|lesson|on friday|on monday|prom|party|food tech|nobody saw|safe|anywhere|to the park|fight)
  say    (he|she|they|boy|kid|lad|someone|leo|student|pupil|year #|mate|friend|cousin|brother|dad|boyfriend|uncle) ..3 (has|had|have|got|keeps|keep|hides|owns|carries|carried|brings|brought|sell|selling|sells) ..3 (a|an|the|real|his|two|some|big|massive) (machete|shank|zombie knife|rambo|gun|handgun|pistol|strap|glock|firearm|taser|blade|knife|baton|wap|weapon|dagger|knuckle duster|flick knife|pen knife|stanley)
  say    (showed|shown|shows|showing|flashing|flashed|flashes|waving|waves|waved|pulled|pulls|pointed|points|swinging|holding|had|found|look after|hide) ..3 (a|an|the|his|her|their|my|real|big) {arm-sure} ..4 (on|at|to|in|out|when|round|facetime|video|story|call|up|and|me|us|drunk|toilets|park|field)
  say    (let|lets|letting) me (hold|touch|see|carry|shoot) (his|her|the|a|their) {arm-sure}
  say    there is a (gun|knife|machete|weapon|blade|firearm|bomb) (in|under|at|on) (our|the|my|his|a|someones|school) ..1 (house|home|flat|bag|car|class|toilets|locker|garage|shed|bed|field|school|bus)
  say    (got|have|keep|carry|carrying|keeping) (something|a tool|my tool|one|it|my ting|my piece|a little something|protection) ..2 (on (me|you)) ..4 (case|walking|home|if|school|when|now|always)
  say    (ting|tool|piece|stick|mash|strap|burner|blicky|skeng|chete|food and the) ..3 in (my|his|her) (bag|sock|waist|pouch|blazer|locker|pocket|coat)
  say    (strapped|tooled up) (up|if|for (tonight|tn|later|the fight|them)|and ready|right now|at school|rn|in case)
  say    {i-am} strapped
  say    everyone ..3 (carries|carrying|carry) (so|now|these days|round|one|a knife|because|around)
  say    (better|rather) ..1 (be|get) caught with (it|one) than
  say    (stashed|stash|stashing|hid|hide|hiding|hidden|hides|buried|bury|keep|chuck|tuck) (it|them|one|the thing|his|hers|mine|yours|the (strap|knife|blade|tool|bag)) ..1 (in|under|behind|by|near) ..3 (bush|bushes|ceiling|ceiling tile|bogs|boys toilets|girls toilets|park|tree|drain|alley|gate|cistern|bins|hedge|toilet)
  say    (bag search|bag searches|searches|bag checks|bag check|metal detector|knife arch|scanner) ..6 (hide|carry it|sneak|sneak it|so you|ceiling|get it in|get it past)
  say    (if|when) (they|he|them boys|those boys|anyone|you) (pull|pulls|bring|brings|draw) ..2 (theirs|one|it|yours|your knife|his|a knife) ..4 (pull|bring|mine|use|got mine|stab|ill)
  say    (bring|borrow|use|get|grab) ..2 (big one|knife|sharp one|biggest knife|big knife) from (your|ur|mums|the|my|our|food) (kitchen|food tech|dt|tech|drawer)
  say    {will} (scare|threaten|stab|cut|poke|frighten) ..3 with (my|a|the|his|her|this) (knife|blade|scissors|sisors|compass|screwdriver|gun|bb gun|hammer|bat|stanley)
  say    (gun|knife|weapon) (cabinet|cupboard|safe) ..1 (code|key|combination|password)
  say    (bag|locker|search|searched|pupil|student|blazer|concealed|pencil case|confiscated|found|admitted|uniform) ..6 (bladed article|machete|firearm|handgun|lock knife|weapon|blade|knife|knuckle duster|imitation firearm|air pistol)
  say    (he|she|someone|they) (has|got|have) [got] a gun
  say    (knife|nife|gun|machete|blade|weapon) ..4 (so the|to scare|to stop|because they|to protect|for protection|bad boys|dangerous)
  say    (must|need to|have to|going to) (have|carry|bring|get|buy) (a|the) (knife|nife|blade|gun|weapon)
  say    (enough|stuff) ..3 (garage|shed|home) to (level|blow up|take out|blow|destroy) ..2 (school|hall|building|block|place)
  say    (went|joined|did) (cadets|shooting club|the range) ..6 (get hold of one|how to use it|use one)
  say    (given|gave me|looking after|look after|holding) ..2 bag ..6 (heavy|clinks|clink|knife|gun|blade|dont look|do not look|metal)
  not    strapped (for|in|to|onto)
  not    (packed|pack|banned list|sleeping bag)
  not    had the guts
  not    (butter|palette|craft|bread|plastic|putty|cake|cheese|pizza|toy|play) knife
  not    (nerf|water|glue|toy|paint|cap|bubble|hot glue|top|heat|staple|starting|massage|jump the) gun
  not    (shoulder|fan|razor|rotor|wind turbine|propeller|roller|turbine|grass|skate|ice|wiper|lawnmower|saw) (blade|blades)
  not    (bath|seed|photo|cherry) bomb
  not    (knife|gun|weapon) (in the|from the) (story|play|film|game)
  not    (knife|blade) and fork
  spelling strict
  near   fiction gaming cooking news sport awareness play school-subject harmless-arms told-of
  yes    he had a zombie knife on him at the bus stop
  yes    my mate keeps a blade down his sock
  yes    they hid it in the bushes behind school
  yes    im strapped if they try anything. i am strapped
  yes    there is a gun in our house
  no     i left my butter knife in my lunch box
  no     im strapped for cash this month
  no     hide the eggs in the bushes for the little ones
  no     knife crime assembly on friday

rule weapon.sought high
  means  looks for a weapon to buy, make or carry
  say    (buy|buying|order|ordering|ordered|get|getting|sell|selling|sells|selling|cop|swap|trade|link for|got a link|where|anyone shotting|find|need|who needs) ..4 {arm-sure} ..6 (no id|without|delivered|delivery|discreet|plain packaging|online|pick up only|uk|age|passport|snap|cheap|# each|dm|hmu|link|locker|mates house|next day|under #|tn|underage|pickup|telegram|before friday|flagged)
  say    (no id|without id|no age check|without passport|without the passport|delivered to a locker|plain packaging) ..5 {arm-sure}
  say    (buy|get|order|ordering|ordered|selling|sell|cop|want) [a|some|me a|you a|my|u a|the] (zombie knife|zombie|rambo|flick knife|flick|machete|knuckle duster|taser|stun gun|butterfly knife|shank|pistol|glock|handgun|crossbow|blank firer|starting pistol|clean piece|strap|burner|samurai sword|sword stick|pepper spray|gun|baton|blade|push dagger|dagger)
  say    (what|anything|something|best thing|things) ..2 (carry|take|bring|use|keep) ..1 for (self defence|self defense|protection) 
  say    (carry|carrying|caught with|caught carrying|possession of|having|bringing) a (knife|blade|weapon|screwdriver|machete|gun) ..5 (first time|sentence|age|prison|legal|illegal|at #|scared|how long|what happens|school|defence)
  say    (sentence|prison|how long|legal|illegal|law) ..4 (carry|carrying|caught with) ..1 (a|my) (knife|blade|screwdriver|weapon|machete)
  say    (convert|converting|converted|modify) ..2 (blank firer|blank firing|bb|bb gun|starting pistol|deactivated|airsoft|replica)
  say    (3d printed|3d print|print|printed) ..1 (gun|guns|firearm|pistol|glock) 
  say    (build|builds|built|make|makes|making|made) ..1 (a|an|my own|own) (weapon|shank|bomb|gun|explosive|pipe bomb|petrol bomb|molotov|knife|zip gun|taser|nail bomb) 
  say    (stab proof|stab|bulletproof|bullet proof) vest
  say    (strongest|strong|best|buy) acid ..4 (licence|license|throw|attack|buy|burn skin|without)
  say    (things|stuff|items|everyday objects|pencil case|household) ..5 (stab|use as a weapon|used as a weapon|as weapons|hurt someone|can kill)
  say    (powerful|strong|sharp|big) enough to (hurt|kill|stab|injure) (someone|somebody|a person|him|her|people)
  say    (which|what|best) (knife|blade|gun|weapon) ..4 (small|someone|kill|stab|hide|conceal|easiest|school|beginner|fight)
  say    (where|how) ..3 (dealers|gangs|people|roadmen) ..1 (hide|get|keep) ..1 (guns|knives|straps|weapons)
  say    (air rifle|crossbow|bb gun|catapult|slingshot) ..4 (hurt|kill|powerful|under #|without licence|how to get)
  say    (gloves on|prints|fingerprints|dna) ..4 (handle|knife|gun|blade|machete|weapon)
  say    (gun|knife|machete|weapon) is for (gardening|camping|art|fishing|cooking) (if anyone|wink|lol|officer)
  say    if anyone asks ..4 (machete|knife|gun|blade|axe) ..3 (gardening|camping|fishing|art)
  say    🔪 ..4 (each|hmu|dm|need|who|school|you|tonight)
  say    (who|anyone|anybody|you|u|r u|are you) (holding|strapped|got a blade|got a shank|packing) ..5 (need|school|tonight|tn|later|lend|opps)
  not    (glue|nerf|water|toy|hot glue|heat|paint|massage|staple|bubble) gun
  not    {how} make a (knife|gun|bomb|taser|sword) (block|rack|in minecraft|out of lego|from lego|from cardboard|in roblox|in terraria)
  near   fiction gaming cooking news awareness play school-subject harmless-arms
  yes    where to get a machete delivered without id
  yes    what can i carry for protection
  yes    stab vest for a teenager
  yes    is it illegal to carry a knife if scared
  no     where to buy a hot glue gun online uk
  no     which knife do i need for filleting fish in the kitchen
  no     how to make a sword in minecraft
