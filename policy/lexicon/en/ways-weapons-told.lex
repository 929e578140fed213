# Weapons told, shown and asked for by other words: parts, places, caches and threats to use them.
language en
category weapons
source   Ben Kinsella Trust; Counter Terrorism Policing, Action Counters Terrorism; DfE, searching and screening

context harmless-arms = (nerf|toy|water|glue|nail|hot glue|staple|heat|caulking|massage|lego|plastic|bb|foam|rubber|cap|potato|spud|paint|squirt|prop|cosplay|larp|replica for|starting|starter|bubble|grease|spray|radar|speed|price|tattoo|theragun|cardboard|wooden|dart) (gun|guns|knife|sword|swords|rifle|pistol|axe|weapon|weapons|bow) | museum | surrender | amnesty | antique | fencing club | archery | clay pigeon | clay shooting | re enactment | reenactment | cutlery | knife and fork | knives and forks | butter knife | bread knife | cheese knife | palette knife | pocket knife ..3 fishing | penknife ..3 (scouts|camping|whittling) | swiss army | sharpen+ ..2 (pencil|pencils|kitchen) | bullet point | bullet points | bullet journal | bullet train | bite the bullet | bites the bullet | bullet proof vest | vitamix | magic bullet | photo bomb | bath bomb | bath bombs | bomb disposal | seed bomb | bomber jacket | cocktail bar | fireworks display | firework display | never carries | never carried | used to carry | does not carry | nobody carries | chef | chefs | butcher | carpenter | carpentry | woodwork | camping stove | gas cooker | bouquet | machine gun kelly | top gun | gunners | young guns
slot arm = knife | knives | nife | shank | shanks | blade | blades | machete | machetes | zombie knife | zombie knives | zombie | rambo | rambo knife | flick knife | lock knife | butterfly knife | hunting knife | kitchen knife | carving knife | ninja sword | sword | sord | samurai sword | axe | hatchet | gun | guns | handgun | handguns | pistol | pistols | glock | glocks | revolver | rifle | rifles | shotgun | shotguns | ar 15 | ar15 | ak47 | ak 47 | uzi | mac 10 | draco | switch for my glock | ghost gun | ghost guns | firearm | firearms | shooter | shooters | strap | straps | strapped | blicky | burner and | bullet | bullets | ammo | ammunition | live round | live rounds | rounds of | extended mag | extendo | magazine for | silencer | suppressor | taser | stun gun | crossbow | crossbows | slingshot | catapult | bb gun | air rifle | pellet gun | starter pistol | pepper spray | mace | cs gas | knuckle duster | knuckle dusters | knuckledusters | knuckleduster | dusters | brass knuckles | baton | bat with nails | baseball bat | hammer | crowbar | corrosive | acid | ammonia | bleach bottle | petrol bomb | petrol bombs | molotov | molotovs | pipe bomb | pipe bombs | nail bomb | bomb | bombs | grenade | grenades | explosive | explosives | detonator | detonators | gunpowder | black powder | flash powder | c4 | semtex | tnt | banger made | device | ied | razor | razor blade | sharpened screwdriver | screwdriver | box cutter | stanley knife | craft knife | weapon | weapons | nunchucks | throwing stars | blowpipe | bear trap | spear | bayonet
slot arm-deed = carry | carries | carried | carrying | bring | brings | brought | bringing | hide | hides | hid | hidden | hiding | stash | stashed | stashes | sneak | sneaked | snuck | smuggle | smuggled | sleeps with | sleep with | in my bag | in his bag | in her bag | in my locker | in his locker | in the locker | in my sock | in his sock | in his waistband | waistband | in my car | in the car | in the glovebox | glovebox | glove box | in the trunk | in my trunk | under my bed | under his bed | under the bed | under his mattress | beneath a desk | taped beneath | in the shed | in my hoodie | in my coat | in his coat | in her hair | in my pencil case | in his pencil case | in a drawer | in rice bag | in my room | in his room | in class | at school | into school | to school | in school | on the bus | on me | on him | under my shirt | loaded | sharpen | sharpened | sharp | waving | waved | swinging | swing | pulled | pulls | pull | pulled out | flashed | flashes | showing | showed | shows | show | pointed | points | pointing | aimed | threatened with | bought | buy | buying | order | ordered | orders | ordering | selling | sell | sold | sells | built | build | builds | building | printing | printed | print | drilled | drill | converted | convert | turn my | modify | modified | assembled | assemble | mix | mixed | mixing | set off | sets off | setting off | let off | throw | threw | throwing | poured | pour | stole | stolen | nicked | poses with | posing with | pose | photo of | pic of | pics of | picture of | with a gun | lend | lends | lent | borrow | borrowed | asked if we could get | get hold of | my girlfriend buy | in her name | no paper trail | no serial | serial | no background check | no questions | doesnt ask questions | for protection | for safety | for a fight | for monday | see you monday | opps | for them | for him | for the teacher | to show | gang | gangs | safer | feel safe | felony | next day delivery | underage | unlocked cabinet | cabinet and | knows who | in a shoe | folds | through customs | past the scanner | metal detector | scans
signal arm = {arm}
signal arm-deed = {arm-deed}

rule weapon.deed high
  means  names a weapon, and carrying, getting, making or showing it
  combine arm + arm-deed within 4
  not    (hammer|axe|bleach|baseball bat|screwdriver|razor|sword|device|acid|craft knife|spear|bat|stanley knife|mace|bomb|baton|blade|blades|petrol|crowbar) ..3 (shelf|picture|diy|nail|nails|ikea|wood|trees|logs|toilet|sink|wash|laundry|shave|shaving|drawing|game|practice|match|guitar|stream|phone|charge|charger|wifi|usb|screen|reading|relay|grass|lawn|mower|fan|steel|stone|toolbox|tool|garden|windscreen|wiper|runner|runners|turbine)
  not    (citric|folic|amino|stomach|battery|hyaluronic|lactic|fatty|nucleic|uric) acid
  not    (acid|device|bomb|blade|strap|straps|razor|hammer|mace|magazine|shooter|shooters|banger) (reflux|rain|house|test|indicator|alkali|manager|drivers|shelter|disposal|runner|bag|watch|off|on the|on my|horror|of grass|dress|broken|snapped|star|game|games|grab|penguin)
  not    (shoulder|bra|bag|guitar|watch|helmet|apron|rucksack|camera|backpack|spaghetti|ankle|school bag) (strap|straps|blade|blades)
  not    (photocopier|medical|smart|apple|listening|mobile|new|hearing|reading|electronic|personal|streaming|storage|backup|other|bluetooth|second|school|this|your|literary|rhetorical|each|every) device
  not    (sex|blonde|smoke|stink|photo|f|time|cherry|jager|glitter|flour|cocoa|chocolate|truth|water|love) (bomb|bombs|bombed)
  not    (tequila|vodka|jager|party|photo) (shooter|shooters)
  not    knife ..3 (cake|bread|cheese|fork|spoon|butter|chopping|cutting|block|onions|tomato|dinner|sink|dishwasher|drawer)
  not    (axe|knife|hatchet) throwing
  not    (legendary|diamond|iron|good|magic|enchanted|netherite|cardboard|wooden|pick|prop|fake) ..1 (sword|axe|gun|pickaxe)
  not    (gun|rifle|rifles|bullet|bullets|sword|knives|guns) ..4 (made of|in 1914|in # century|in the war|museum|museums|inert|decommissioned|armoury|moving house|locked cabinet|for display|opening boxes)
  not    (gun show|active shooter|shooter drill|bomb manual|top gun)
  not    (put the|carving|sharpened all the|sharpened the|chopping|butter) (knives|knife) ..3 (down|turkey|dinner|sorted|lamb)
  not    (why|stop|stops|research|reduce|tackle|prevent) ..4 (carry|carrying|knives|knife)
  not    sword ..3 (fish|stone|excalibur|dance|knight|arthur|fairy|king)
  not    (machete|axe) ..3 (trees|garden|brambles|hedge|logs|firewood|wood)
  not    (nose|toes|sewing|machine|rolling) pin
  near   harmless-arms told-of gaming in-fiction protective school-subject sport
  yes    stole dads shotgun
  yes    my son has been ordering knives to the neighbours address
  yes    she had a razor in her hair bobble. a razor hidden in her hair
  no     i got a glue gun for crafts
  no     the chef sharpened his knife
  no     his watch strap broke at school

rule weapon.parts-and-makings high
  means  speaks of making weapons, explosives or poisons from parts
  say    (make|makes|making|made|build|building|built|cook|cooking|cooked|mix|mixing|design|assemble|pack|packed|create|print|3d print|3 d print) ..5 (pipe bomb|pipe bombs|pipe things|something loud|something that goes bang|something that explodes|explosives|an explosive|mustard gas|nerve gas|chlorine gas|chloramine|ricin|napalm|thermite|a nuke|nuke|dirty bomb|a bigger one|a detonator|a banger|bangers|grenade|grenade body|ghost gun|silencer|suppressor|flamethrower|booby trap|petrol bomb|molotov|molotovs|acid bomb|bottle bomb|fertiliser bomb|poison gas|a blowpipe|zip gun|shank|shiv|glock switch|auto sear)
  say    (powder|powders|pool stuff|pool chemicals|fertiliser|fertilizer|garden product|weedkiller|ball bearings|nails|wires|timer|pressure cooker|pipe|pipes|batteries|three phones|peroxide|acetone|petrol|bleach|drain cleaner|match heads|sparklers|fireworks) ..8 (device|detonate+|explode+|explosion|bang|loud|boom|bomb|blow+|wires|ball bearings|timer|fuse|march|out of|who is filming|whos filming|prayer|bottles|shed|parts and|in bottles|rig)
  say    (blew|blown|blew up|took out|took) ..4 (hole in|a tree out|fence|the shed|his fingers|my fingers|the bin|letterbox|phone box) 
  say    (boy|girl|pupil|kid|son|student|he|she|drew|drawing) ..4 (device|bomb|gun|arsenal|layout) ..5 (wires|labels|labelled|our hall|school hall|school map|timer)
  say    (set off|setting off|let off|throw|threw|light) ..3 (a bomb|bombs|device|grenade|fireworks at|firework at|a firework into|a firework at|banger in|a banger|petrol bomb|smoke grenade|smoke bomb in)
  say    (what|which|how) ..4 (household|hardware shop|kitchen|cupboard|shop|cleaning|everyday|supermarket) ..2 (stuff|things|products|chemicals|items) ..7 (gas|explode|damage|kill|hurt|weapon|lethal|clear a building|dangerous|bomb|poison|mix)
  say    (most|maximum|worst) ..1 (damage|casualties|harm|deaths|victims) ..5 (one person|single|do|with|crowd|cause)
  say    (how many people|how many) ..3 (lorry|truck|van|car|bomb|knife|shot|gun) ..4 (get through|kill|hit|take out|hurt)
  say    (gas|toxin|poison|disease|pathogen|virus|anthrax|germs) ..5 (clear a building|let off|release|spread|swimming pool|ventilation|reservoir|water supply|through a vent|air con|cinema|train|crowd)
  say    (spread|release|disperse|weaponise|weaponize|let off) ..4 (disease|anthrax|gas|toxin|pathogen|virus|smallpox|sarin) 
  say    (tip|coat|dip) (an arrow|arrows|a dart|a blade|a knife) ..3 (with|in)
  say    (plane|train|bridge|dam|railway|track|pylon) ..5 (loosened|part|bring down|derail|collapse|blow)
  say    (device|bomb|package) ..4 (under a car|car seat|under the seat|left under|timings|timer)
  say    (something|one thing|most dangerous thing) ..3 (bring|take|sneak|get|carry) ..3 (on to a plane|onto a plane|through airport|past security|on a plane)
  say    (pipe|bomb|device|attack|gun|kill|weapon|explosive) ..2 (docx|doc|pdf|plans|parts list|blueprint|blueprints|stl|schematic|schematics|recipe)
  say    (school|knife|gun|mosque|synagogue|church|shopping centre|march|parade|concert) (attack|shooting) (plan|plans|map|date|list|manifesto)
  say    (what size nails|how they did manchester|how they did columbine|timings for the device|how much tannerite|anarchist cookbook|anarchists cookbook|poor mans james bond|improvised munitions)
  say    (bomb maker|bomb makers|bombmaker|bomb expert gone rogue|bomb disposal expert) ..5 (mistakes|rogue|favourite|avoid|device|teach)
  say    (torch+|set fire to|set light to|burn|burned|lighter n deodorant|lighter and deodorant|flamethrower) ..4 (bag|bin|bins|someones|hair|car|school|toilets|shed|house|bus|someone)
  near   harmless-arms told-of gaming in-fiction protective
  yes    mustard gas accident how do you make mustard gas
  yes    what household stuff gives off a gas that would clear a building
  yes    we set off a bomb in the woods
  no     how do i make a bath bomb
  no     the wires for the science project are in the box
  no     what household things can we recycle

rule weapon.hinted high
  means  speaks of a weapon without its name
  say    (something|somethin|summat|the thing|a thing|mine|my ting|my tool|the tool|the iron|iron|my dads one|dads hunting one|hunting one|a real one|the nine|nine|the piece|piece|heater|pole|poles|stick|bits|burner|ting|skeng|nank|chete|cheffer|mash) ..4 (for them|for him|for u to hold|for you to hold|in my bag|in my hoodie|in the trunk|in my waistband|in his waistband|under my shirt|under his shirt|under the bed|under my bed|wrapped|if they come|in case they|opps|on me|tucked|ready for|cops|loaded|is real gun|feel tall|feel safe|bring it|goes off)
  say    (bring|brought|brings|bringing|bring the) ..3 (thing|one|it|something|nine|piece|tool|mine|iron|hunting one) ..5 (from under|wrapped|show everyone|to show|in my hoodie|in my bag|monday|tomorrow|for the teacher|tomoz|see u|imagine|for them|school)
  say    (its|it is|the thing is|the bag) ..2 (in my bag|under the third step|by the bins|in the bush|buried|taped|behind the bins) ..6 (dont touch|mum|rubbish|dont look|sit there|if|come get|for after|dont tell|tell no one|tomorrow|ready)
  say    (if|when) (they|he|she|you|u|anyone|the opps|them boys) ..3 (come|comes|step|try|tries|starts|roll) ..6 (i got something|ive got something|got something|something for|i am ready|got the|strapped|blade|i keep it)
  say    (he|she|lad|lads|boys|someone|they|mate) ..2 (chased|robbed|met|jumped|ran at|came at|threatened) ..5 (knife|knives|machete|gun|blade|bat|hammer|acid|crossbow|screwdriver)
  say    (cabinet|cupboard|locker|loft|box|bag|drawer) ..5 (smells of oil|heard it click|gun|rifle|cordite|bullets|temper|unlocked|cant open|heavy)
  say    (imagine|what) if i ..1 brought it
  say    (moving|selling|buying|anyone|anybody|looking for) ..4 (a 380|380|9mm|nine milly|9 mil|ar|glock|strap|stick|45|22|38|pole|ghost) ..5 (no paper|paper trail|cash|ask for|dm|no id|serial|clean|hot|bodies on it)
  say    (felony|felon|record|under 21|underage|too young) ..6 (girlfriend buy|buy it|in her name|straw|gun|get a gun|gun show|ammo)
  say    (gun shop|gun store|gun show|knife shop|blade shop|site) ..4 (doesnt ask|does not ask|no id|no questions|ships to|deliver to school|no background|under 18)
  say    (best|heaviest|sharpest|hardest|sharp|strongest|biggest) ..2 (knuckles|bat|blade|knife|stick|weapon|hammer|ring|rings|catapult|bow|machete) ..5 (face|punching|punch|someone|fight|stab|hurt|kill|through|school|carry)
  say    (shot|shoot|fired) ..1 (at) (the|a|my|our|his|her|them|him|us|people|someone|cars|cats|police) ..1 (bus|house|car|window|school|door|van|train|people|kids|dog|cat)
  say    (my|his|her|a|the) (cousin|brother|dad|uncle|friend|mate|neighbour) ..1 (shot|stabbed|slashed|cut|shanked|chefd|poked) (a|someone|some|him|her|my|his|another|at)
  say    (shooters|shooter|guns|straps|strap|blades) ..4 (gangs get|get their|where do|link for|who sells|who has|need a name)
  say    (acid|ammonia|bleach|corrosive) ..2 (on|in|at|over) ..1 (my|his|her|their|someones|a) ..1 (face|coat|eyes|skin|head|hair)
  say    (they|got|get|had|threw|throw|squirted|splashed) acid (on|at|in|over)
  say    (me and my|my) (rifle|shotgun|glock|gun|ar|pistol|blade|shank|crossbow) ..4 (will|decide|says|ready|waiting|speaks|vote|do the talking)
  say    (keep|keeps|kept) it (loaded|sharp|on me|under my pillow|in the glovebox|by the bed|tucked)
  say    (smells of cordite|smell of cordite|real gun|a real gun|not a toy|isnt a toy|not a replica|replicas dont|a live round|live round|extended mag|hollow points|hollow point|sawn off|sawed off|filed off|serial number off|spent casing|shell casing|shell casings)
  say    (pen|comb|lipstick|belt|umbrella|cane|key|glasses case|credit card) ..3 (thats a knife|that is a knife|knife inside|blade inside|fits in his|with a blade|hidden blade|turns into a knife)
  say    (bat|hammer|metal bar|pole|brick|bottle|crowbar|chain) ..5 (feds|fight|after school|him|opps|head|car outside|in my bag|in her bag|in a gucci|for him|bring|waiting)
  near   harmless-arms told-of gaming in-fiction protective sport
  yes    if they come on my street again i got something for them in the trunk
  yes    they got acid on my coat
  yes    my cousin shot a man
  no     dinner is in the oven
  no     bring the ball from under the bed
  no     he shot at goal from thirty yards. he shot at the goal

rule weapon.hint-more high
  strength hint
  means  holds other signs of weapons: parts, hiding places, plans
  say    (380|9mm|nine inches|nine|iron|tool|piece|device|wires|timer|powders|powder|display fireworks|fireworks|firework|bangers|ball bearings|pool stuff|garden product|pipe|round|rounds|live round|mag|magazine|knuckles|dusters|spear|blowpipe|arrow|razor|hammer|bat|lighter|deodorant|torch|cordite|nuke|mustard gas|chemical|chemicals|hardware shop|lorry|truck|ar 15|handle|scope|holster|trigger|loaded|hunting one|replica|crossbow|spike|spikes|trap|plane|toothpaste|disease|pathogen|nails|3d print+|3 d print|printing parts|3d printed) ..8 (school|bag|hall|face|hide|hidden|paper trail|no paper|hoodie|shed|garage|hole|ear|hand|hurt+|kill+|man|person|people|someone|shot|shoot|explode+|bang|loud|bomb|march|home|someones|class|pocket|locker|cupboard|church|car|police|cops|mail|post|door|opps|damage|dangerous|punch+|promenade|crowd|lethal|own|show|necklace|closet|neighbour|necklace|trunk)
  say    (in my bag|its in my|under the third step|the bag by|behind the bins|its wrapped|in my hoodie|got something for|something for u|makes u feel tall|the question you set|imagine if i|bring it in|brought it in|brought it|on me now|ready for them|what i carry|carry as a|stay strapped|what is not in the car|anything in the car|how they did|attack plan|attack plans|school attack|paper trail|got theirs|a certain|where do you go now|burnt his hand|blown a hole|blew a hole|burnt my eyebrows|hidden compartment|sat on his lap|swinging a|running at|chased us|with a temper|dont touch it|smells of oil)
  say    (shot|shoots|shoot|fired|stabbed|slashed|sliced|cut|chopped|poked|dipped|chefed) ..3 (at|him|man|me|someone|brother|cousin|bus|house|window|lad|boy|kid|girl|dog|two|people|us)
  spelling strict
  near   harmless-arms
  yes    best knuckles for punching someone
  yes    its in my bag
  yes    boy drew a device with wires and labelled our hall
  no     we sang in assembly
  no     the museum opens at ten
  no     my homework is late
