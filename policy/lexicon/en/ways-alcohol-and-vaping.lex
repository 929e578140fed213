# Drink, cigarettes and vapes under age: getting them, hiding them, and what they do.
language en
category alcohol
source   Drinkaware, young people; ASH, young people and vaping; Talk to FRANK

slot drink-name = vodka | voddy | voddie | vod | booze | alcohol | cider | beer | beers | lager | wine | gin | rum | whisky | whiskey | tequila | sambuca | jagermeister | jager | malibu | wkd | alcopop | alcopops | smirnoff | glens | lambrini | prosecco | sherry | brandy | spirits | liquor | cans | tinnies | bevvy | bevvies | bevs | jagerbombs | buckfast | bucky | dragon soop | mad dog | hip flask | miniatures | hard seltzer | strongbow | frosty jacks | white lightning | kopparberg | hand sanitiser | moonshine | home brew | homebrew | prison wine | hooch | drinks cabinet | a crate | crate of
slot vape-name = vape | vapes | vaping | vaped | vapeing | e cig | e cigs | ecig | ecigarette | elf bar | elf bars | elfbar | elfbars | lost mary | lost marys | geek bar | geek bars | elux | elux legend | hayati | ske | ske crystal | crystal bar | crystal bars | puff bar | puff bars | juul | juuls | disposable vape | disposables | a disposable | nicotine | nic salts | nic | nicotine pouches | snus | zyn | zyns | velo | velos | cig | cigs | ciggy | ciggies | cigarette | cigarettes | fags | rollies | baccy | tobacco | vape juice | shisha | hookah | vape detector | vape detectors | puffs | blue razz | smoke thing | lung hit
signal drink-name = {drink-name}
signal vape-name = {vape-name}
signal young-life = school | at school | class | lesson | lessons | maths | english | science | form | assembly | lunch | toilets | toilet | bogs | locker | blazer | water bottle | hydro flask | bag | prom | coach | park | field | woods | den | free house | empty | gaff | sleepover | year # | yr # | y # | at # | aged # | i am # | if i am # | under age | underage | under # | # year old | # year olds | fourteen | fifteen | thirteen | sixteen | pupil | pupils | student | students | kids | kid | teacher | teachers | sir | miss | mums | parents | sister | sis | brother | cousin | mates | tn | tonight | every day | every night | addicted | sneak | sneaking | nick | nicked | steal | stole | stolen | pinch | pinched | hide | hid | hiding | hidden | smell | smells | corner shop | offy | off licence | id | ided | no id | sell us | sells to us | sell to kids | without id | gets us | got us | buys us | buy us | swap | swapped | quid each | # each | a quid | flavours | whos getting | whos got | who has | anyone got | dm | hmu | wasted | wrecked | drunk | sick | threw up | chucked up | passed out | stomach pumped | blackout | blacked out | need a | cant sleep | so i can sleep | antidepressants | dare | dared | drinking game | drinking games | initiation | necked | neck | downed | chug | sip | hit this | charging | charge | confiscated | caught | first time | whitey | my lungs | coughing | detector | detectors | hooked | go halves | halves | before school

rule drink.young medium
  means  speaks of alcohol among young people or hidden from adults
  combine drink-name + young-life within 7
  near   fiction news awareness school-subject cooking sport celebration
  yes    whos getting the voddy in tonight
  yes    i nicked cider off the top shelf and got wrecked
  yes    can you smell alcohol from a hydro flask
  yes    plan a drinking game for drinking games with cheap cider
  no     the wine sauce needs ten minutes
  no     ethanol boils at seventy eight degrees
  no     cans of paint for the set

rule vape.young medium
  means  speaks of vaping or smoking among young people or hidden from adults
  category vaping
  combine vape-name + young-life within 7
  near   fiction news awareness school-subject cooking sport
  yes    blue razz vapes in, find me at lunch
  yes    anyone wanna go halves on a ske
  yes    swapped my lunch for a disposable vape
  no     a puff of smoke rose from the chimney
  no     puff pastry for the tart
  no     the ban on cigarette advertising

rule drink.asked medium
  means  asks how to get, make, hide or pass off drink or vapes
  say    {asks} ..5 (alcohol|vodka|booze|beer|cider|drink|drinks|wine|spirits|vape|vapes|vaping|elf bar|lost mary|cigarettes|cigs|nicotine|snus|being drunk|drunk|tipsy|hungover|moonshine|prison wine|hooch) ..6 (into|into prom|in school|at school|into school|past|without|from my|from mum|from dad|underage|under age|under #|no id|parents|at home|notice|notices|hidden|id|cheap|taxman|tell|caught|teachers|fast)
  say    {asks} ..3 (pretend|look|seem|act|appear|be) ..3 sober
  say    {asks} ..4 (distil|distill|brew|ferment|make) ..3 (spirit|spirits|vodka|gin|whisky|moonshine|alcohol|hooch|wine|cider) ..5 (shed|home|taxman|prison|bedroom|fruit|juice|without|secretly|school|strong)
  say    {asks} ..2 (make|brew) (prison wine|hooch|moonshine|toilet wine)
  say    (sell|sells|sold) ..3 without ..1 (id|i d)
  say    (text|message|excuse|story|lie|lies|say|tell) ..3 (my mum|mum|my dad|dad|parents|my parents) ..6 (drinking|drunk|vape|vaping|smoking|smell|hungover)
  say    (hip flask|the flask|a crate|the crate|the bevs|the booze|the voddy|the vodka|the cans) ..4 (trip|park|tonight|tn|school|coach|prom|who|bag|bottle)
  say    (who|whos|who has|who is) ..2 (getting|bringing|got|buying) ..1 (the|a|some) (crate|voddy|bevs|cans|booze|vodka|drink|drinks in|beers|cider|hip flask|vapes|vape|fags)
  say    (smell|smells) it on (my|me|your|us)
  say    {asks} ..3 (hide|mask|cover|get rid of|disguise) ..2 (hangover|being drunk|alcohol breath|drink on my breath|smell of (smoke|alcohol|vape|drink)|smoke smell|vape smell|vaping)
  say    (excuse|excuses) ..3 (smelling of|smell of|red eyes|failing|breath test|hungover|drunk|being sick)
  say    (beat|beating|pass|fool|cheat|failing|fail|trick|get round|get past|bypass) ..2 (breathalyser|breathalyzer|breath test|breath tests|interlock)
  say    (off licence|off licences|offy|shop|shops|corner shop|newsagent|petrol station) ..4 (id|ided|sell|sells|dont id|does not id|doesnt ask|never asks|serve|serves) ..4 (me|us|you|u|kids|underage|near|in uniform|blazer|year|no id|singles|vapes|fags)
  say    (dont|does not|doesnt|never|without|no) (id|i d|ids|iding|ask for id|check id|the id) ..3 (you|u|me|us|near|bottle|shop|vape|vapes|there|vodka)
  say    (buy|buys|get|gets|got|getting) ..1 (us|ours|me|mine|it) ..2 (drink|booze|vodka|served|a couple of quid|alcohol|vapes|fags|cider|from the offy|from the shop)
  say    (fake id|fake ids|false id|someone elses id|sisters id|brothers id|cousins id|passport) ..4 (served|club|clubs|offy|vodka|pub|drink|alcohol|vape|vapes)
  say    (drive|driving|drove) ..3 (drunk|after a few|after a couple|only had|had a few|had a couple|pissed|tipsy|over the limit|home drunk|after drinking|before driving)
  say    (limit|much|many) ..3 (drink|drinks|pints|beers|shots) ..2 before driving
  say    (only had|had) (#|four|five|six|three|a few|a couple) ..4 (drive|driving|interlock|fine to drive)
  near   fiction news awareness cooking
  yes    how do i sneak drink into prom
  yes    how do i pretend i'm sober when dad picks me up
  yes    off licence that doesnt id near me
  yes    how do i beat the breathalyser
  no     how do i get to the school
  no     which drink has the least sugar
  no     the shop sells stamps and id card holders

rule drink.state medium
  spelling strict
  means  says that they or somebody they know is drunk, ill from drink or cannot do without it
  say    {i} ..2 (drink|drank|drinking|been drinking|had|downed|necked) ..4 (so i can sleep|to sleep|most nights|every night|on my own|alone|before school|at school|on my antidepressants|to forget|to cope|so much|until i|till i|too much|before class|in the morning|cannot remember|cant remember|do not remember)
  say    (need|needed|gagging for|dying for|cannot go without|cant do it without|never done) [a|the|one] (drink|bev|bevvy|vape|cig|fag|ciggie|pull|puff|toke|hit) ..5 (before|to|so|after|dad|mum|school|class|lesson|or|bad|rn|now|my)
  say    (carried|dragged|walked|taken|dropped) home ..3 (drunk|by|wasted|by two|out of it|sick)
  say    (passed out|unconscious|wont wake up|will not wake up|breathing weird|not waking|throwing up|being sick|stomach pumped|recovery position|choking on) ..6 (park|woods|drunk|drink|drinking|friend|mate|floor|shoes|party|field|ambulance|legend|vodka|hospital|left her|left him)
  say    (friend|mate|she|he|sister|brother|girl|boy) ..4 (drunk|so drunk|really drunk|wasted|paralytic|off her face|off his face) ..5 (wake up|breathing|woods|park|cannot stand|passed out|help|sick|unconscious|responding|left)
  say    (stomach pumped|alcohol poisoning|blacked out|blackouts|three blackouts|black out drunk|blackout drunk) ..4 (month|again|lol|legend|night|had to|last|this|friend|mate|weekend|from|and)
  say    (get|got|had) ..2 stomach pumped
  say    (got|get|getting|proper|so|absolutely|bare|well|was|am) (trolleyed|steaming|bladdered|mortal|hammered|leathered|wankered|rat arsed|legless|pissed as) ..4 (at|in|on|last|tonight|again|and|park|off|with|from|before)
  say    woke up in ..2 (hedge|bush|field|bath|ditch|strangers|floor|park|garden)
  say    (whitey|whited|whitied|headrush|head rush|nic rush|nic sick|nicotine rush|nic buzz|head spin) ..4 (off|from|in|lol|after|class|first|puff|pull|so|maths|assembly|school)
  say    (my|the) (hands|body|head) (shake|shakes|shaking|hurts) ..4 (if|when|without|until) ..3 (vape|pull|puff|hit|drink|cig|nic|nicotine|had one)
  say    (fag ends|dog ends|cigarette ends|cig butts|fag butts|dimps) 
  say    (smoke|smoking|smoked|smokes|vape|vaping|vaped) ..3 (since|from) ..2 (#|eleven|twelve|ten|nine|year #|primary)
  say    (blow|blowing) it (in|into|up|out) ..1 (your|ur|my|the) (sleeve|jumper|blazer|hoodie|bag|toilet|vent|window)
  say    (vaped|vaping|vape|smoked|smoking|smoke|puffed|hitting it|hit it|puffing) ..2 (in|at|during|behind|under|round) ..2 (assembly|class|lesson|maths|english|toilets|toilet|bogs|school|bike sheds|desk|corridor|changing rooms|coach|gym|bus)
  say    (set off|setting off|trigger|triggered|cover|covering|beat|avoid) ..2 (detector|detectors|smoke alarm|vape alarm|sensor|sensors) ..5 (toilets|vape|vaping|mango|ice|cloud|bag|blamed|puff|sock|without|wet)
  say    (drink|drinking|drunk) ..3 (initiation|dare|dared|forfeit|made us|made me|till we|til we|until we) ..3 (sick|puke|pass out|threw up|chuck|dizzy|spew)
  say    (smell|smells|smelling|smelled|stank|stinks|stink) of (alcohol|drink|booze|vodka|smoke|vape|cigarettes|fags|weed|beer|cider) ..5 (pupil|student|school|morning|again|mum|dad|breath|class|registration|uniform|blazer|hide|home)
  near   fiction news awareness cooking school-subject
  yes    i drink most nights so i can sleep
  yes    whitey off one puff
  yes    she passed out at the park and they left her
  yes    vaped in assembly and nobody saw
  no     i drink my water at lunch
  no     he was carried home on the coach after the match
  no     the smoke alarm needs a battery

rule drink.hint medium
  strength hint
  means  holds words of drink, smoking or vaping
  say    (breath|neck|necked|sick|charging|toilets|pull|bottle|cloud|licence|session|lungs|served|hit|puff) ..5 (drink|drinking|drunk|drive|driving|vape|vaping|test|dad|mum|detector|detectors|smell|id|school|ict|sir|miss|shop|park|class|period|hands|again|before|after|lol|crate|fags|bevs)
  say    (drunk|cloud|smashed|drag|mango|flavour|bogs|corner shop|off licence|drink|drinks|drinking|drank|drinker|vodka|voddy|booze|alcohol|alcoholic|alcohol free|cider|beer|beers|lager|wine|gin|rum|whisky|whiskey|tequila|sambuca|malibu|wkd|sherry|brandy|liquor|cans|crate|bevvy|bevvies|bevs|shots|pints|bottle|flask|miniatures|distil|moonshine|sober|hungover|hangover|tipsy|wasted|wrecked|hammered|plastered|steaming|bladdered|pissed|legless|leathered|paralytic|blackout|blackouts|pres|prinks|necked|downed|chug|sip|breathalyser|interlock|offy|fake id|vape|vapes|vaping|vaped|vaper|elux|hayati|ske|disposable|disposables|nicotine|nic|snus|zyn|pouches|cig|cigs|ciggy|ciggies|cigarette|cigarettes|fag|fags|rollies|baccy|tobacco|smoke|smokes|smoking|smoked|smoker|puff|puffs|puffing|toke|juul|shisha|hookah|flavours|razz|detector|detectors|ashtray|coughing|whitey|stomach pumped|recovery position|drinking|singles|sesh|gaff|🍻|🍺|🍷|🍸|🥃|🍾|🚬|💨|🍹|🥴)
  say    (passed out|wont wake|carried home|woke up in|the usual|get served|got served|no id|dont id|ask for id|hit this|a hit|wanna hit|blow it|smell it|smell my|seen double|saw double|do not remember|dont remember|cant remember|lost a shoe|proper wrecked|all do it|set off the|in my sock|gets us|buy us|before school|no adults|halves on|down it|stolen|nick|nicked|top shelf|breathing weird|reach for it|crave|craving|cravings|quit|quitting|hooked|addicted)
  spelling strict
  yes    she was so drunk
  yes    my vape ran out
  yes    passed out on the sofa
  no     see you on monday
  no     the answer is forty two
  no     grandad planted roses
