# Drugs by ways of saying: what is asked about them, how they are bought and sold, and what taking them is like.
language en
category drugs
source   Talk to FRANK; NSPCC Learning, substance misuse

slot drugs-clear = cannabis | marijuana | ketamine | ket | cocaine | crack cocaine | heroin | meth | crystal meth | methamphetamine | amphetamine | amphetamines | methadone | mdma | ecstasy | xanax | xans | xannies | lsd | dmt | ghb | gbl | fentanyl | edibles | shrooms | magic mushrooms | psilocybin | ayahuasca | peyote | mescaline | nitrous oxide | nos | laughing gas | nangs | whippets | codeine | oxy | oxycodone | oxycontin | vicodin | percocet | percs | tramadol | morphine | opioids | opiates | opium | benzos | diazepam | valium | pregabalin | gabapentin | adderall | ritalin | concerta | elvanse | vyvanse | modafinil | steroids | trenbolone | poppers | krokodil | bath salts | synthetic cannabinoids | k2 | mephedrone | mcat | 2cb | thc | hashish | skunk | ganja | dope | narcotics | drugs | illegal drugs | class a drugs | class a | controlled substances | party pills | date rape drug | date rape drugs | rohypnol | roofies | roofie | hallucinogens | psychedelics | salvia | kratom | dxm | legal highs | legal high | dabs | zoot | zoots | spliff | spliffs | a joint | joints | blunts | pingers | pinger | mandy | acid tabs | tabs of acid | wraps | research chemicals | designer drugs | adhd meds | adhd pills | blues | moonrocks | pills to get high | purple drank | lean | quaaludes | zopiclone | temazepam | subutex | suboxone | lyrica | spice zombie | crack
slot drugs-do = make | making | cook | cooking | cook up | grow | growing | grew | synthesise | synthesize | synthesising | synthesizing | synthesis | manufacture | manufacturing | produce | producing | production | extract | extracting | distil | distill | cut | cutting | bulk out | press | pressing | refine | brew | buy | buying | get | getting | get hold of | get my hands on | order | ordering | find | score | obtain | source | import | smuggle | smuggling | ship | shipping | bring | bringing | carry | transport | post | posting | mail | sneak | sneaking | hide | hiding | conceal | store | stash | swallow | sell | selling | supply | deal | dealing | distribute | distributing | price | market | advertise | take | taking | smoke | smoking | snort | snorting | inject | injecting | crush | crushing | mix | mixing | vape | boof | plug | dose | dosage | use | using | trip | pass | passing | fake | beat | cheat | mask | get rid of | flush | detox | hidden | slip | spike | drug | put | lace | microdose | prescribe | prescribed | recipe | vendor | vendors | dealer | dealers | supplier | suppliers | plug | market | markets | darknet | dark web | telegram | ad | advert | menu | run | move | moving | start selling | earn | quietly
signal drugs-clear = {drugs-clear}
signal drugs-do = {drugs-do}

rule drugs.asked high
  means  asks how to make, get, sell, hide or take drugs
  combine ask + drugs-do + drugs-clear within 9
  near   news awareness school-subject
  yes    Explain which darknet markets are reliable for coke and ketamine
  yes    write me an ad for edibles to put on my story
  yes    how could one extract thc in the kitchen
  yes    What do I say to the doctor to get diazepam?
  no     how do i get to the chemist
  no     which painkiller did the dentist give you
  no     explain how vaccines are made

rule drugs.unseen high
  means  wants drugs to stay hidden from somebody
  combine drugs-clear + unseen within 10
  near   news awareness school-subject
  yes    i smoke weed at home without my mum knowing
  yes    undetectable steroids for my season
  yes    xanax next day no prescription
  no     he left without anyone noticing
  no     the drugs company published its results
  no     buy flowers no id needed

rule drugs.test high
  means  looks for a way to pass a drug test or hide having taken something
  say    (pass|passing|beat|beating|cheat|cheating|fake|faking|fool|get through|get past|fail|failing|fails|failed|trick|avoid|skip|dodge|survive|clear) ..3 (drug test|drugs test|urine test|piss test|wee test|pee test|swab|saliva test|hair test|tox screen|mouth swab|roadside test|drug screening|drug screen|work test|random test)
  say    (drug|drugs|urine|piss|hair|swab|saliva|roadside) (test|tests|screen|screening|swab) ..6 (monday|tomorrow|pass|fail|clean|fake|synthetic|flush|detox|weekend|smoked|had a line|after smoking|results|dilute|get rid)
  say    (fake|synthetic|powdered|clean|someone elses) (urine|pee|piss|wee)
  say    (get rid of|hide|hiding|excuse for|excuses for|fix|cover|explain|cure) ..2 (red eyes|bloodshot eyes|smell of cannabis|cannabis smell|weed smell|smell of smoke|munchies|being stoned|being high|dilated pupils|big pupils|the smell of it)
  say    (how long|when) ..4 (stay|stays|leave|leaves|show up|shows up|in your|in my|detectable|out of) ..2 (system|urine|blood|hair|saliva)
  say    (sniffer|drug|drugs|police|detection|airport) (dog|dogs) ..6 (smell|sniff|detect|vacuum|sealed|fool|avoid|hide|wrapped|coffee|get past)
  say    (mask|hide|cover|disguise|get rid of|stop) ..3 (smell|stink|odour) of ..2 (cannabis|smoke|grow|spliff|joint)
  say    (does not|doesnt|wont|will not|not) show [up] on ..2 (test|swab|drug test|tests|screen)
  near   awareness news
  yes    How do I pass a urine test on Monday after smoking?
  yes    give me an excuse for red eyes
  yes    how long does it stay in your system
  no     how long does the urine sample take at the gp
  no     she had to pass a driving test
  no     the dog smelled the bacon

rule drugs.trade high
  means  buys, sells or owes for drugs
  say    (on tick|on a lay on|lay on till|tick me|laid on) ..5 (friday|owe|till|payday|bag|weekend|#|plug|henry|q|dealer|monday|until)
  say    (bag|henry|q|eighth|gram|g|bits|half|oz|ten|twenty|draw|it) on tick
  say    (picked up|pick up|picking up|pickup) ..2 (tn|from my (guy|man|dealer|plug)|a bag|a q|some green|a henry|some bits|from the plug)
  say    (my|a|the|your|his|her|our|any|new|another|old) (plug|dealer|weed man|supplier|connect|shotter) ..4 (phone|number|off|robbed|delivers|delivery|jail|inside|tick|owe|prices|menu|emoji|got|has|said|knows|sells|waiting|text|drop|dropped|mum|restock|message|messages)
  say    (robbed|ripped off|bumped|mugged off|texted|ringing|rang|called|calling|owe|owing|pay|paying|met|meeting|meet|find|found|message) ..2 (my|a|the|another|new) (plug|dealer|shotter|weed man)
  say    (be|become|becoming|being) ..2 (a|the) (plug|dealer|shotter|drug dealer) [at|in|for|as|without]
  say    (back in stock|restock|restocked|just landed|fresh batch|new batch|touched down|menu just dropped|menu dropped|minimum order|no timewasters|no time wasters|pressed) ..5 (gs|strong|only|dm|telegram|hmu|everything|loud|cali|gear|oz|bits|pills|haze|snap|go easy|ten)
  say    (🍃|🍀|🍄|💊|🌿|❄|🎈|🍬|🔌|💨) ..4 (hmu|dm|for|stock|drop|menu|each|#|q|deliver|near|got|link|tap in)
  say    (hmu|dm|got|tap in|selling|in stock) ..3 (🍃|🍀|🍄|💊|🌿|❄|🎈|🔌|💨)
  say    (#|ten|twenty|thirty) bag ..2 (split|green|between|of|meet|tn|tonight|smoke|halves)
  say    (split|go halves|halves|chip in|going halves|share|chip) ..2 (on|for|a) ..1 (bag|q|henry|eighth|draw|gram|ten bag|20 bag|8th|zoot|half)
  say    (sold|selling|sell|swapped|swap|swapping|pawned|traded) ..3 (switch|phone|ps5|xbox|shifts|bike|ipod|airpods|trainers|laptop|coat|game|games) ..2 for (a bag|bags|pills|gear|green|a gram|coke|a q|drugs|a hit|weed|draw)
  say    (his|her|their|my) (whole|little|own|home|big) ..1 grow [in|room|tent|op|house]
  say    (grow tent|grow tents|grow house|grow room|grow lights cannabis|cannabis plants|cannabis plant|cannabis seeds|autoflower|autoflowers|hydroponic cannabis|cannabis farm)
  say    (doctor shopping|doctor shop|script shopping|fake script|fake scripts|fake prescription|fake prescriptions|prescription pad|forged prescription)
  say    (sell|sells|selling|sold|swap|swaps|swapping|give|gives|giving|buy|buys|buying|buying|bought|share|shares|shared|sharing|pass|passing|trade|trading|flog|flogging) ..4 (adhd meds|adhd pills|adhd medication|adhd medicine|concerta|ritalin|elvanse|vyvanse|adderall|his meds|her meds|my meds|my prescription|diazepam|codeine|painkillers|sleeping pills|medication|leftover pills)
  say    (concerta|ritalin|elvanse|adderall|diazepam|codeine|tramadol|meds|pills|patches|sedatives) ..6 (for a fiver|a fiver|for a tenner|a tenner|# each|quid each|each|pound each|open to offers|leftover|left over)
  say    (deals|shots|sells|serves up|slings) (out of|from|in) (the|his|her|our|my) (kitchen|house|car|flat|bedroom|window|garage|shed|shop|front room|door|gate|school gates)
  near   fiction news awareness school-subject gaming
  yes    can i get a henry on tick
  yes    my guys phone is off, got robbed by my plug bro
  yes    i sold my switch for a bag
  yes    my dose of concerta goes to maddie for a fiver
  no     the plug in my room is broken
  no     collect the kids tonight
  no     my football team is back in stock photos
  no     the car dealer rang about the service

rule drugs.taken high
  spelling strict
  means  says that they or somebody they know take drugs
  say    {i} ..2 (doing|taking|been doing|been taking|been on|been smoking|been sniffing|been having|started taking|started doing|started smoking|use|using|took|take|taking|had|did|do|steal|stole|nick|nicked|pinch|snorted|sniffed|smoke|smoked|swallowed|necked|tried|mixed|eat|ate) ..4 (adhd meds|adhd pills|adhd medication|diazepam|codeine|concerta|ritalin|elvanse|morphine|pinger|pingers|gummy|zopiclone|patches|tramadol|sleeping pills|dabs|gummies|valium|benzos|oxy|pills) ..6 (revise|revision|high|buzz|sleep|cope|numb|jaw|when it is bad|feel|trip|trippy|exam|exams|mums|nans|brothers|grandmas|every|fun|gone|party|weekend|again|without)
  say    {i} ..1 (steal|stole|nick|nicked|pinch|take|took|sneak|borrow) (my|his|her) (mum|mums|dad|dads|nan|nans|gran|grans|brothers|sisters|grandads|grandmas) ..1 (diazepam|codeine|tramadol|morphine|pills|meds|medication|patches|valium|painkillers|sleeping pills|edibles|stash|weed|joint|spliff|xanax)
  say    (dabbing|dabs|nossing|microdosing|microdose|wake and bake|hotboxed|hotbox|sesh|seshing|kholing|gurning|gurned|pinging|comedown|come down|come downs|comedowns|whitey|whiteyed|whitied|pulled a whitey|greening out|greened out|tripping balls|off my nut|off his nut|off her nut|monged|munted|wired|skagged|smacked up|nodding out) ..4 (again|after|all|before|behind|every|mocks|school|since|friday|weekend|cannot eat|bad|hour|form|class|lesson|today|tonight|last night|off|from|on|the)
  say    (stoned|baked|off my face|off their face|off his face|off her face|high as|blazed|zooted|faded|bladdered on|so gone) ..3 (in (maths|english|science|class|form|history|french|assembly|pe|spanish|lesson|lessons)|to (maths|english|science|class|form|school|registration)|at school|rn|right now|again)
  say    (sniff|sniffs|sniffed|sniffing|snort|snorted|snorting) (it|something|stuff|glue|gas|aerosol|aerosols|deodorant|lines|a line|lighter fluid|paint|the stuff|markers)
  say    (did|do|doing|does|try|tried|done) the (aerosol|deodorant|gas|glue|hairspray) (thing|challenge)
  say    (half|whole|a quarter of|two|three|another|popped|dropped|took|necked|double dropped) [of] [a|the|my|another] (pinger|pill|gummy|bar|tab|edible|gurner|bean) ..6 (jaw|still|wont|high|buzz|trip|walls|moving|coming|peak|not feeling|feel)
  say    (walls|floor|ceiling|room|faces|carpet) ..1 (are|r|is|keep|started) ..1 (moving|breathing|melting|spinning|talking)
  say    (my|his|her|our) (whole face|face|nose|gums|teeth|throat|mouth) ..1 (went numb|is numb|numb|bleeding from sniffing)
  say    (smokes|smoking|takes|taking|on|uses|using|does|doing|sniffs|injects|addicted to) ..1 (crack|heroin|green stuff|smack|brown|spice|meth|coke|gear|skunk|bud) ..4 (in|every|again|room|kitchen|with|all|when|and|at|while|weekend)
  say    (poppers|canisters|nos|pen|joint|spliff|zoot|bong) ..6 (coach|team|toilets|field|passed round|pass round|giggling|behind the|round the back|chippy|party|dizzy|fell|floor|after school|before form)
  say    (passed|passing|pass) ..2 (pen|spliff|joint|zoot|bong|balloon|bag) round
  say    (tell|know|check|test) ..2 (if|whether) ..3 (pills|coke|mdma|ket|it|pill|stuff|gear|md|batch) ..2 (is|are) (cut|fake|laced|stepped on|pure|real|dodgy|pressed)
  say    (driving|drive|drove|drives) ..2 (on|after|high on|stoned on|home) ..3 (ketamine|ket|cannabis|joints|three joints|coke|mdma|drugs|pills|spliff|stoned)
  say    (been|still|is|are|am|was|am still) awake since (friday|thursday|saturday|yesterday) 
  say    (on something|taken something|had something|took something|on it) ..8 (heart|pupils|eyes open|collapsed|cannot stop|floor|wont wake|will not wake|wont slow|party|every weekend|jaw|fitting|breathing)
  say    (crushed|crush|crushing|snort|snorted|snorting|melt) ..3 (pills|painkillers|ritalin|adderall|concerta|meds|codeine|tramadol) 
  say    (pills|painkillers|medicines|medicine|household|kitchen|over the counter|boots|antihistamines|piriton|benadryl|nutmeg|cough syrup|cough medicine|calpol|spices|plants|mushrooms|common) ..6 (get you high|get u high|get high|gets you high|make you trip|to trip|trip on|for a high|be high|get me high|high like|like weed|really gone|get off on)
  say    (get|gets|getting) (you|u|me|us|him|her) (high|stoned|wasted|off my face|trippy|buzzed) 
  say    (piriton|benadryl|nutmeg|calpol night|pregabalin|codeine|tramadol|dxm|night nurse|pills|phenergan|cough syrup|gabapentin) ..2 (high|recreational|recreationally|trip|dose recreational|buzz|to trip)
  say    (how many|how much) ..4 (piriton|benadryl|nutmeg|codeine|pregabalin|valium|mdma|ket|acid|gummies|shrooms|md|lsd|2cb|edible|xanax) ..4 (trip|high|take|safe|feel|buzz|first time|to get|should i)
  near   fiction news awareness school-subject gaming
  yes    i been doing my brothers adhd meds to revise
  yes    stoned in maths again
  yes    i sniffed it and my whole face went numb
  yes    whats in the kitchen that gets you high
  yes    i steal my mums diazepam when its bad
  no     i took my hay fever tablet before school
  no     the walls are painted green
  no     pass the salt round please
  no     he drives to work on the motorway

rule drugs.given urgent
  means  speaks of putting a drug into somebody without their knowing
  say    (put|puts|putting|slip|slipped|slipping|drop|dropped|dropping|add|added|adding|mix|mixed|mixing|sneak|hide|crush|dissolve|sprinkle|pour|stick) ..5 (in|into|to) ..1 (his|her|their|someones|a persons|somebodys|sirs|misss|misses|the teachers|teachers|my wifes|my husbands|my mums|my dads|my sisters|my brothers|the babys|a girls|girls|the kids|a|the|my boyfriends|my girlfriends) ..1 (drink|drinks|tea|coffee|food|cup|water|dinner|cocktail|glass|bottle|pint|squash|juice) ..4 (so|to|sleep|pass out|sleepy|knock|out|tonight|prank|make|peace|see|target|drowsy|quiet|relax|lets|haha|laugh|wake|without|high|taste|notice|sick|ill)
  say    (make|makes|making|get|knock|knocks|put) (her|him|someone|somebody|a person|them|a girl|people|my wife|my mum|my sister|the baby) ..2 (pass out|sleepy|drowsy|fall asleep|out cold|unconscious|knocked out|to sleep for hours|black out|helpless|addicted)
  say    (so|until) ..1 (she|he|they|someone|somebody) (does not|do not|will not|wont|can not|cannot|never) (wake up|wake|remember|remembers|move|fight back|taste it|notice the taste)
  say    (she is|he is|they are|shes|hes) not to know
  say    (something|anything|what|pills|drops|g|powder|sedative|sedatives|sleeping pills) ..3 (slip|slipped|put|drop|mix|add) ..2 (in|into) ..1 (cup|drink|drinks|tea|food|coffee|water|her|his)
  say    (drink|drinks|tea|coffee|cup) ..2 (was|were|been|got|is|has been|had been) (spiked|laced|drugged)
  say    (spike|spiked|spiking|lace|laced|lacing|drug|drugged|drugging) ..1 (her|his|him|someone|somebody|my|a girl|girls|their|the|people|me|a|us) ..1 (drink|drinks|tea|food|vape|water|girl|friend|sister|wife|girlfriend|at|so|to|last|with|and|without|punch)
  say    (tasteless|odourless|odorless|colourless) ..3 (drug|drugs|sedative|pill|poison|powder|sleeping|knockout|drops)
  near   news awareness fiction cooking
  yes    What can i put in his drink to make him pass out
  yes    i slipped a gummy in sirs tea lets see
  yes    her drink was spiked at a party
  yes    how to make someone pass out so she doesnt wake up
  no     put sugar in the tea please
  no     add milk to the coffee
  no     the baby would not sleep last night

slot drugs-street = cannabis | marijuana | ketamine | ket | cocaine | coke off | a line of coke | crack cocaine | heroin | crystal meth | meth | amphetamines | mdma | ecstasy pills | xanax | xans | xannies | lsd | dmt | ghb | gbl | fentanyl | edibles | an edible | shrooms | magic mushrooms | laughing gas | nitrous oxide | nos canisters | nangs | poppers | krokodil | mephedrone | mcat | 2cb | thc | thc vape | thc vapes | ganja | class a drugs | party pills | roofies | roofie | hard drugs | spliff | spliffs | zoot | zoots | bong | bongs | acid tabs | pingers | pinger | moonrocks | tramadol | codeine | diazepam | valium | benzos | oxycodone | oxycontin | pregabalin | pregabs | on steroids | on drugs | taking drugs | takes drugs | do drugs | doing drugs | does drugs | selling drugs | sells drugs | sell drugs | with drugs | drugs in | drugs on | drugs for | hard drugs | percs | percocet | vicodin | blunts | smack | crackhead | crackheads | junkie | junkies | smackhead | druggie | druggies | stoner | stoners | stoned
signal drugs-street = {drugs-street}
signal drugs-life = {i} | my | he | she | they | his | her | we | us | mum | dad | brother | sister | mate | friend | cousin | uncle | boyfriend | girlfriend | lads | boys | everyone | someone | somebody | kid | kids | pupil | student | boy | girl | son | daughter | dealer | dealing | sells | selling | sold | buy | buys | buying | bought | tonight | tn | party | weekend | toilets | school | class | maths | park | behind | addicted | every day | every night | smoke | smokes | smoking | smoked | snort | sniff | taking | took | takes | pass | roll | rolled | offered | high | stash | stashed | found | bag | bags | gram | grams | kilo | cheap | each | quid | # | dm | hmu | snap | telegram | whos got | who has | anyone got | need | want | withdrawal | overdose | overdosed | last night | rn | lol | lmao | bro | fam | you | u | ur | me

rule drugs.life high
  means  speaks of drugs in their own or somebody's life
  combine drugs-street + drugs-life within 5
  near   fiction news awareness school-subject gaming not-abuse told-of protective
  yes    my mum smokes crack cocaine in the kitchen
  yes    my mate sells xanax at school
  yes    xannies whos got some
  no     the drugs trade of the nineteenth century
  no     steroids are hormones made by the adrenal glands
  no     legalisation of cannabis by country

rule drugs.hint medium
  strength hint
  means  holds words of drugs, dealing or being high
  say    {drugs-clear}
  say    (so high|get high|got high|getting high|gets you high|gets u high|be high|being high|high at|high in class|high in form|a high|high rn|i am high|high again|high off|high on|on acid|acid tabs|dropped acid|drug dealer|dealer|a joint|joints|grow tent|whole grow|a grow|some hash|the green|green stuff|smokes green|on telegram|cough syrup|bud|prescription pills|adhd prescription|his prescription|her prescription|my prescription|fake prescription|no prescription|the pen|mystery pen|thc pen|patches|codeine syrup|can not come down|cannot come down|come down off|selling grass|sells grass|buzz off|loud pack)
  say    (drug|drugged|druggie|druggy|druggies|junkie|junkies|addict|addicts|addicted|addiction|stoned|stoner|stoners|baked|tripping|trippy|snort+|sniff+|inject+|comedown|overdose+|od|dealers|dealing|plug|plugs|bong|bongs|bud|cali|haze|spice|coke|gear|joint|gummy|gummies|edible|balloons|canisters|canister|pills|pill|powder|baggie|baggies|wrap|henry|eighth|ounce|oz|gram|grams|kilo|stash|sesh|buzzing|gurning|jaw|bun|blaze+|rolled|rizla|rizlas|grinder|spliff|dab|dabbing|sedative|sedatives|sedated|prescribe+|prescribed|painkillers|meds|medication|morphine|tabs|sniffer|swab|urine|relapse+|detox|rehab|withdrawal|withdrawals|sober|nitty|nitties|crackhead|crackheads|krokodil|aerosol|aerosols|glue|nossing|darknet|vendor|ghb|md|pinger|blues|charlie|beak|sniff|bugle|skag|dope|ganja|zoot|doobie|reefer|hotbox|whitey|kholing|microdosing|mushrooms|shroom|smoke|smoking|smokes|smoked|highs|munchies|bloodshot|a and e)
  say    (💊|🍃|🍀|🍄|🌿|❄|🎈|💨|🔌|💉|😵‍💫|🥴)
  say    (off my|off his|off her|off their|off your) (face|head|tits|nut)
  say    (red eyes|my guy|on it|picked up ..2 (from|tn|tonight|bag|gram|again)|taken something|took something|on something|come down|back in stock|20 bag|ten bag|pass out|passed out|not breathing|heart will not slow|can not sleep|cannot face|cant face)
  yes    the comedown was awful
  yes    half a pinger
  yes    he is a junkie now
  no     the shop opens at nine
  no     i lost my ruler in art
  no     rain again on sports day
