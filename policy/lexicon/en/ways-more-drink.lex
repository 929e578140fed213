# Drink and smoke as a need, as a thing given to children, as harm done, and as a thing hidden at home or at school.
language en
category alcohol
severity medium
source   Drinkaware, young people; NHS, alcohol dependence; ASH, young people and vaping; NACOA, children of alcohol-dependent parents

slot drink-any = drink | drinks | vodka | voddy | booze | alcohol | cider | ciders | siders | beer | beers | lager | wine | gin | rum | whisky | whiskey | tequila | spirits | cans | shots | shot | pints | pint | prosecco | sherry | brandy | schnapps | liquor | alcopops | hard seltzer | white claw | moonshine | flask | a bottle | bottles | the bottle | vape | vapes | cig | cigs | cigarette | cigarettes | fag | fags | snus | nicotine pouch | nicotine pouches | pouch
context drink-innocent = water | squash | juice | milk | tea | coffee | lemonade | smoothie | hot chocolate | protein | fizzy | sauce | vinegar | recipe | rum and raisin | ginger beer | root beer | alcohol gel | hand gel | wine gums | bottle of (water|milk|squash|juice|shampoo|sauce|glue) | ski | nature | sponsor | tasting notes | cocktail dress | message in a bottle | water bottle | ink | alcohol wipes | communion | wedding | toast to | christening | prohibition | aa meeting | sober for | years sober | months sober | days sober | stopped drinking

rule drink.need medium
  means  says that somebody cannot do without drink, drinks alone or daily, or at work or school
  say    (cant|can not|cannot|couldnt|never|not|havent|have not|dont) ..3 (gone|go|do|get through|sleep|cope|face|function|manage|survive|last) ..5 without ..2 (drink|drinking|a glass|vodka|wine|booze|alcohol|a beer|cider|gin|being drunk|a shot|a cig|a vape|vaping|vape|nicotine)
  say    (need|needs|needed|gotta have|have to have|must have|want) ..2 (a drink|drink|a shot|drinks|a few|a couple|vodka|a bevvy|booze|a pint) ..2 (to|before|just to|so i can) ..2 (sleep|cope|get|go|feel|face|function|talk|speak|be|stop|calm|wake|leave|work|school|class|everything|manage)
  say    (have|having|had|gonna have|down|necking|neck) ..1 (a few|a couple|one|shots|a drink|some vodka) ..3 before ..2 (i go in|school|class|lesson|work|the presentation|exam|exams|going in|first period|registration)
  say    (drink|drinks|drank|drinking|been drinking|drunk) ..3 (alone|on my own|by myself|on his own|on her own|every night|most nights|every day|every morning|all day|before work|before school|in the mornings|in the morning|in secret|secretly|to sleep|to cope|to forget|to feel|to numb|to get through|since my|since the|himself to sleep|herself to sleep|myself to sleep|heavily|too much|so much|himself silly|during lessons|at his desk|at her desk|on shift)
  say    (drunk|hungover|wasted|pissed|tipsy|hammered|steaming) ..2 (again|at work|in class|at school|to class|in lesson|to school|before noon|by noon|every day|every night|every weekend|most nights|on a (monday|tuesday|wednesday|thursday|sunday)|at 9am|by lunch|on duty|in assembly|in registration)
  say    (came|come|comes|turned up|turns up|arrived|arrives|went|showed up|goes) ..2 (to|in|into) ..2 (class|school|lesson|work|registration|assembly|detention|parents evening) ..2 (drunk|smelling of (drink|alcohol|beer)|hungover|half cut|tipsy)
  say    (flask|vodka|bottle|gin|whisky|cans|wine) ..3 (in|under|behind|inside) ..2 (drawer|desk|locker|bed|wardrobe|bag|backpack|blazer|pillow|mattress|sleeve|water bottle|schoolbag|glovebox)
  say    (topped|topping|top|tops|refilled|filled|watered) ..2 ..3 (gin|vodka|whisky|rum|bottle|spirits|sherry) ..4 (with|back) ..2 water
  say    (hid|hide|hides|hiding|hidden|stash|stashed|stashes) ..3 (bottles|empties|vodka|cans|booze|wine|alcohol|gin|flask|beers|vapes|vape|cigs|cider)
  say    (empty bottle|empty bottles|empty cans|empties|bottles) ..4 (under my bed|under the bed|under her bed|under his bed|wardrobe|next door s recycling|neighbours bin|neighbours recycling|recycling so|in the garage|behind the)
  say    (sober|dry|off the drink|without a drink) ..3 (cant|can not|never|not once|terrified|frightened|dull|boring|boring without|scares)
  say    (cant|can not|i can t) do sober
  say    (dependent on|addicted to|hooked on|reliant on|problem with|relapsed on|drowning in|crutch) ..2 (drink|drinking|alcohol|booze|vodka|wine|vaping|vapes|nicotine|beer|cider|the bottle|my vape|snus|cigarettes)
  say    only drink on days ending
  say    (first|last|always) ..3 (to|at|on) the bottle
  say    (drink|drinks|drinking) ..3 (gets|makes|turns|is) ..2 (him|her|them|dad|mum) ..2 (angry|violent|nasty|mean|shout|cry|cries|someone else)
  near   in-fiction drink-innocent cooking
  negated keep
  yes    been drinking on my own most nights
  yes    he came to class drunk
  yes    what story explains an empty bottle under my bed
  no     i need a drink of water before class
  no     we cannot go without coffee
  no     she hid the present under the bed

rule drink.given-to-child high
  means  tells of a child who was given, or got, drink or a smoke
  say    (give|gives|gave|giving|hand|hands|handed|slip|slips|slipped|let|lets|letting|pour|pours|poured|feeds|fed|buy|buys|bought|sneak|sneaks|spike|spiked|offered|offers) ..1 (me|us|him|her|them|the kids|kids|children|my nephew|my niece|my brother|my sister|my son|my daughter|pupils|students|teenagers|the boys|the girls|our|y #|year nines|y8s|y9s|y10s|the baby|toddler) ..4 {drink-any} ..9 (school|sick|nine|ten|eleven|twelve|thirteen|fourteen|# |year|garage|park|walk|dizzy|passed out|funny|laughed|roars|secret|dont tell|drunk|wasted|hedge|mum|parents|after|then)
  say    (give|gives|gave|hands|handed|let|lets|pours) ..1 (me|us|him|her|the kids|kids|children|nephew|niece|brother|sister|son|daughter|child) ..3 (strong drink|proper drink|real drink|alcoholic drink|drunk|tipsy|vape|cigarette|fag|cigs|cider|vodka|beer|shot|shots|whisky)
  say    (we|i|they|he|she|kid|kids|child|y9s|year nines|y8s|y9s|y10s|boys|girls) ..2 (found|fownd|nicked|stole|pinched|took|got into|raided) ..3 (ciders|siders|cider|beers|beer|vodka|wine|gin|booze|drinks cabinet|liquor cabinet|alcohol|cabinet|cans) ..9 (drank|drunk|sick|sik|shed|each|eech|threw|wasted|dads|parents|mum|dad|garage|park|replaced)
  say    (dad|mum|mom|parents|stepdad|nan|brother) ..2 (leaves|leave|left|keeps|kept|has) ..2 (cider|beer|beers|vodka|wine|booze|drink|cans|gin|alcohol) ..2 (out|unlocked|in the (fridge|shed|garage)) ..5 (so|and|steal|stealing|take|nick|drink|kids|we)
  say    (get|getting|got|gets) ..3 (fifteen year olds|sixteen year olds|minors|kids|underage|teenagers|us|me|under 18s) ..1 served
  say    (free house|no parents|parents away|parents are away|empty house|free yard|gaff) ..6 (byob|drinks|drink|booze|party|fri|sat|bring|bevs|what do i make|cabinet|tonight|say ur)
  say    (byob|bring your own (booze|drink|bottle)) ..6 (parents|year|y #|ur|sixteen|#|free|house|school)
  say    (i am|im|were|she is|he is|shes|hes) ..1 (9|10|11|12|13|14|15|16|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen) ..9 (drunk|vodka|cabinet|hungover|beers|bottle|wasted|drinking|vape|vapes|vaping|smoke|smoking|cider|booze|pissed)
  say    (drunk|vodka|bottle|hungover|wasted|vape|vapes|vaping|smokes|smoking|cider|booze|drinking) ..7 (hes|he is|shes|she is|im|i am|aged|only) ..1 (9|10|11|12|13|14|15|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)
  near   in-fiction drink-innocent cooking
  negated keep
  yes    my friend father give us strong drink in garage after school
  yes    uncle hands the kids a proper drink and my nephew is sick
  yes    free house friday, no parents, byob
  no     she gave us a drink of water after school
  no     we found cider vinegar in the shed
  no     im 14 and i play the flute

rule drink.harm medium
  means  tells of harm from drink or smoke: passing out, blackouts, driving, injury or death
  say    (passed out|blacked out|black out|blackout|blacking out|out cold|unconscious|wont wake|will not wake|cant wake|can not wake|couldnt stand|could not stand|not can walk|cant walk|carried (home|back|in|out)|on my hood|sik|throwing up|threw up|being sick|been sick|was sick|puking|puked|vomiting|chundered|chucked up) ..9 (drunk|drink|drinking|vodka|cider|beers|wine|booze|bottle|party|shots|night|legend|pints|alcohol|friend|cannot remember|do not remember|cant remember|no memory|freshers|nobody ring|no one s to ring|ambulance)
  say    (drunk|drink|drank|drinking|vodka|cider|beers|wine|booze|shots|pints|alcohol) ..9 (passed out|blacked out|blackout|unconscious|wont wake|will not wake|cant walk|carried home|threw up|throwing up|was sick|sik|puked|puking|cannot remember|do not remember|cant remember|woke up (in|on|with|next)|ambulance|stomach pumped|hospital|buried|died|a and e|fell|on the landing)
  say    (passed out|blacked out) and (cannot|can not|do not|dont|cant) remember
  say    (drove|drives|driving|drive|driven|behind the wheel) ..4 (drunk|pissed|after (six|five|four|three|a few|a couple|#|several|like|drinking|wine|beers|pints)|over the limit|tipsy|bladdered|half cut|on the wine|been drinking|had a few)
  say    (shots|pints|drinks|beers|cans) (thing|challenge) | (# shots|21 shots|drinking challenge|neck and nominate|neknominate|dirty pint|strawpedo|funnel|beer bong|keg stand|chug)
  say    (chest|lungs|breath|breathing|cough|coughing|stairs|wheezing|run) ..6 (vape|vaping|puffing|smoking|smoke|cigs|puff|kettle|old miner|whistle|disposables|snus)
  say    (vape|vaping|puffing|smoking|smoke|cigs|puff|disposables) ..6 (chest hurts|lungs|cant breathe|can not breathe|coughing up|collapsed|wheezing|cough|blood|hospital|headaches|shaking|sick|dizzy|heart)
  say    (gets with|got with|sleep with|slept with) ..3 (drink in|drunk|when drunk|drinks in)
  say    woke up ..3 (lawn chair|traffic cone|hedge|skip|ditch|bench|strangers|no shoes|one shoe|field|landing|pavement|shop doorway|night bus)
  say    (stomach pumped|recovery position|alcohol poisoning|drank myself|drinking myself|liver failure)
  not    (hit|killed) by a drunk driver
  near   in-fiction drink-innocent cooking news awareness
  negated keep
  yes    i passed out and cannot remember the night
  yes    she drove us home after like six beers
  yes    my chest hurts from all the puffing. chest hurts vaping
  no     we passed out the drinks of squash
  no     he was carried home on the coach
  no     lungs move air in and out

rule vape.seen medium
  category vaping
  means  tells of pouches, vapes or smoke seen, smelt, sold or passed round
  say    (pouch|pouches|snus|zyn|velo) ..3 (under|in|behind) ..2 (lip|gum|gums|tongue|mouth)
  say    (white|nicotine|mint) pouch+ ..4 (lip|school|class|assembly|lesson|found|sold|toilets|spotted|floor)
  say    (smell|smells|smelling|smelt|whiff|clouds|cloud|reeks|stinks|stank) ..3 ..2 (blueberry|blueberries|mango|strawberry|watermelon|bubblegum|bubble gum|candyfloss|cotton candy|cherry|menthol|grape|fruit|sweet) ..6 (loft|toilets|toilet|room|bogs|corridor|changing|bedroom|bathroom|lesson|class|isnt|is not|not|bus)
  say    (inhaler|highlighter|usb|pen|hoodie) (isnt|is not|isn t|wasnt) ..1 (inhaler|highlighter|usb|pen|hoodie|asthma)
  say    (sell|sells|selling|sold|buy|buys|bought|swap|got|get|nick|nicked|found|confiscated|hiding|hid|passed|share|sharing) ..3 (vape|vapes|elf bar|elf bars|lost mary|disposables|snus|zyns|cigs|fags|puffs|pouches|e cigs|juul|pods) ..5 (year|school|toilets|class|lunch|quid|pupil|pupils|kids|bag|locker|brother|sister|shop|boys|girls|teacher|mum|lesson)
  say    (vape|vapes|vaping|smokes|smoking|puffing|e cig) ..4 (in|behind|at|during|under|on) ..2 (toilets|toilet|bogs|loos|loo|bus|changing|class|lesson|bike sheds|assembly|corridor|bathroom|cubicle|back row|school|playground|gates|bedroom)
  say    (kids|pupils|students|children|son|daughter|brother|sister|girls|boys|year nines|y8s|y9s|y10s|y #|primary|eleven year old|12yo|13yo|14yo) ..4 (vape|vapes|vaping|smoke|smokes|smoking|snus|on the vapes|e cigs|elf bars|zyn)
  say    (hit|puff|drag|pull|toke|go|blast) ..1 (of|on|off) ..1 (my|his|her|your|ur|the|that|this|a) (vape|cig|fag|elf bar|pen|mary|juul)
  near   in-fiction drink-innocent cooking awareness
  yes    white pouch under the lip spotted in assembly
  yes    clouds smell like mango in the toilets
  yes    my mates inhaler isnt an inhaler
  no     the joey sat in the pouch
  no     smells of strawberries in the field
  no     the pen is not mine

strength hint
rule drink.hint-more medium
  means  holds words of drink, smoke, being drunk or hiding it
  say    (sober|drunk|drinker|drinking|drinks|drank|hungover|tipsy|wasted|boozy|alcoholic|alcoholics|alcohol|vodka|gin|cider|ciders|beer|beers|booze|byob|pints|whisky|tequila|sherry|liquor|thermos|flask|bartender|cocktail|cocktails|spirits|pouch|pouches|snus|zyn|vape|vapes|vaping|puffing|puff|cig|cigs|smoke|smokes|smoking|nicotine|cigarette|fag|fags|inhaler|lungs|cough|coughing|wheezing|freshers|hic)
  say    (threw up|throwing up|thrown up|been sick|was sick|being sick|sick in|sik in|puked|puke|chundered|passed out|blacked out|wont wake|will not wake|cannot remember the|do not remember the|woke up in|woke up on|woke up with|carried back|carried home|cant stand|glassy|clinks|clinking|slurring|slurred|slurs|swaying|stumbling)
  say    (smell|smells|smelt|reeks|stinks|breath|cloud|clouds) ..4 (blueberries|blueberry|mango|strawberry|mint|menthol|fruit|sweet|it|him|her|his|breath|drink|smoke)
  say    (bottle|bottles|cans|cabinet|empties) ..6 (bed|drawer|bag|hid|hidden|recycling|dad|mum|parents|water|drink|drank|empty|out|shed|garage|clinks|park|school)
  say    (free house|no parents|parents away|parents are away|who is buying|whos buying|have a few|had a few|a few before|served|get served|getting served|beard|fake id|age limit|age limits|say ur|say youre|no one s to ring|dont ring|do not ring)
  say    (its|it is|is|isnt|is not) never (soup|tea|water|juice|coffee)
  say    (round their neck|round his neck|on a lanyard|like a whistle|under the lip|top lip)
  near   drink-innocent
  negated keep
  yes    he always has a thermos and its never soup
  yes    i threw up in a postbox
  yes    his bag clinks
  no     see you on monday
  no     the answer is forty two
  no     grandad planted roses
