# Drugs told, offered and asked for: names beside what is done with them.
language en
category drugs
source   Talk to Frank; UNODC, glossary of street names

context not-abuse = allergic to | surgeon | surgery | wisdom teeth | dentist | prescribed | prescription for my | physio | the vet | (days|weeks|months|year|years) (clean|sober|without|off) | clean for | seized | officers | nurse gave | paramedic | paramedics | hospital gave | anaesthetic | anaesthetist | pharmacist said | medical cannabis | cbd | for my (ms|arthritis|epilepsy|adhd|back|migraine|migraines|asthma|pain) | his own adhd | her own adhd | medicine cabinet | chemistry | biology | weed (the|out|killer|whacker|and feed|my|between) | (pond|sea|garden|pygmy|bind|knot|duck) weed | weeding | diet coke | coke zero | cherry coke | can of coke | coke can | coke and (crisps|chips|popcorn|a) | rum and coke | pepsi | acid (rain|reflux|test|jazz|house|wash|tongue) | (citric|amino|stomach|folic|hyaluronic|fatty|nucleic|nitric|lactic|hydrochloric|battery|salicylic) acid | gear (stick|box|change|ratio|up) | (fishing|camping|climbing|football|gym|hockey|riding|walking|running|ski|first|second|third|landing|top|wrong|reverse) gear | spice (rack|mix|girls|up|of life|drawer) | mixed spice | pumpkin spice | old spice | brown (rice|bread|sugar|bear|dog|shoes|hair|eyes) | crack (the|of|in|a joke|on|open) | crack an | pot (plant|noodle|roast|pie|luck) | gold bars | chocolate bars | bars of | monkey bars | handle bars | snack bars | horse | tab key | speed (limit|limits|camera|bump|dial|up|of|dating)
slot dope = cocaine | coke | ket | ketamine | mdma | mandy | molly | ecstasy | pinger | pingers | lsd | acid | acid tab | shrooms | magic mushrooms | mushies | nos | laughing gas | balloons | nang | nangs | xan | xans | xanax | xanny | xannies | bars | perc | percs | perc 30 | percocet | oxy | oxys | oxycontin | oxycodone | vicodin | addy | addys | addies | study pills | study drugs | smart drugs | lean | purple drank | dirty sprite | meth | crystal meth | crystal | heroin | smack | skag | crack | fent | fentanyl | fenty | cannabis | bud | zaza | za | zoot | zoots | blunt | blunts | joint | joints | spliff | spliffs | doobie | reefer | dab pen | thc | thc pen | thc vape | thc cart | thc carts | edibles | weed gummies | pot brownies | brownies | hash | hashish | haze | stardawg | cali | dope | ganja | maryjane | spice | monkey dust | mcat | meow meow | mephedrone | 2cb | 2c b | 2ci | tusi | pink cocaine | ghb | gbl | dmt | poppers | amphetamine | amphetamines | whizz | research chemical | research chemicals | designer drugs | opium | opiates | opioids | downers | uppers | tranq | nitazenes | kratom | tramadol | codeine | diazepam | valium | vallies | zopiclone | zimovane | pregabalin | gabapentin | morphine | methadone | subutex | ritalin | concerta | adderall | vyvanse | steroids | tren | clen | sarms | drugs | the hard stuff | party drugs | pressed pills | pressed bars | street pills | gear | white powder | blue powder | baggie | baggies | an eighth | ounce | an ounce | an oz | 28g | gram | grams | a gram | a g | a henry | half a gram | ten bag | twenty bag | 20 bag | wrap | wraps
slot dope-do = pop | popped | popping | pops | snort | snorts | snorted | snorting | sniff | sniffs | sniffed | sniffing | huff | huffs | huffed | huffing | dropped | dropping | necked | bombed | bumped | railed | rail | racked up | rack up | smoked | smoke | smokes | smoking | blazing | blazed | inject | injects | injected | injecting | shoot up | shot up | shooting up | plugged | boofed | skinned up | rolled | rolling | roll | light up | hit the | hitting the | off my face | off his face | off their face | off her face | off our faces | high | high off | tripping | trip | nodding | nodding out | buzzing | baked | stoned | come up | coming up | comedown | come down | coming down | kick in | hooked | hooked on | addicted | addict | addicted to | relapse | relapsed | relapsing | craving | crave | need my | need some | need a | cant quit | can not stop | can not quit | coming off | topping up | tolerance | euphoria | buy | bought | buying | sell | sold | selling | sells | flog | flogging | deal | deals | dealing | dealt | shot | shotting | shift | shifting | push | pushing | picked up | pick up | picking up | score | scored | scoring | cop | copped | got any | got some | who got | whos got | who has | anyone got | anybody got | looking for | looking to buy | find | where can i | where to | plug | dealer | stash | stashed | hide | hid | hidden | hiding | smuggle | post | ship | mail | in the post | customs | swap | trade | traded | split | splitting | bag up | bagged | cut with | was cut | cutting | laced | lace | spiked | tested | test kit | pressed | fake | bad batch | strong | pure | tested positive | left | for the weekend | before school | before class | at school | in class | in the toilets | behind the | on the bus | bike sheds | at the party | at the festival | every day | every night | on my break | instead of lunch | finals | cheap | prices | menu | quid | for sale | lmk | hmu | dm | delivery | to sleep | took | takes | take | taking | did | doing | tried | try | trying | passed | passing round | share | shared | gave | gives | steal | stole | stealing | nick | nicks | nicked | owe | owes | make | cook | cooks | grow | grows | growing | extract | leftovers | going round | mixed | mixing | with vodka | with alcohol | overdosed | od | odd | blue | cold | wont wake | unconscious | foil | needle | pipe | bong | library card | rolled note | my mate | nights up | days up | stranger | for breakfast
signal dope = {dope}
signal dope-do = {dope-do}

rule drugs.deed high
  means  names a drug, and taking, buying, selling, making or hiding it
  combine dope + dope-do within 5
  not    (bake|baked|baking|chocolate|vegan|gooey|walnut|gluten free|fudge|school fair) ..2 (brownies|edible)
  not    brownies ..4 (cake sale|bake|oven|chocolate|recipe|guides|camp|troop)
  not    edible (flowers|glitter|paint|plants|mushrooms|ink|arrangement)
  not    (helium|birthday|party|water|red|blue|latex|foil|animal|hot air) balloons
  not    balloons ..3 (party|birthday|arch|pop|popped|for mum|banner)
  not    (shopping|golf|go|apple|supermarket|market|donkey|mario) (cart|carts)
  not    (cart|carts) ..2 (shopping|target|checkout|horse|kart|mario)
  not    (chess|baking|talcum|washing|face|curry|protein|milk|custard|gun|fresh|chilli|cocoa|setting|soap|snow|tooth) powder
  not    powder ..2 (snow|skiing|puff|room)
  not    (chicken|falafel|sandwich|bubble|cling|gift|hair|veggie|lunch|body|tortilla) (wrap|wraps)
  not    (wrap|wraps) ..2 (presents|gifts|lunch|chicken|for lunch|up warm|it up|christmas)
  not    (gram|grams|ounce|ounces) of (sugar|flour|butter|protein|cheese|chocolate|rice|fat|salt|gold|fibre|carbs|chicken|veg|pasta|wool|sense|yarn|coffee|self)
  not    (drugs|drug) (test for|trial|company|education|awareness|policy|charity|worker|squad|sniffer|allergy)
  not    (hip|knee|ball|shoulder|elbow|burger|roast|butchers|finger|sunday|wood|corner) (joint|joints)
  not    (joint|joints) ..2 (account|pain|swollen|hurt|ache|stiff|custody|effort|honours|replacement|mortgage|supplement)
  not    (opium|cola|drug) (war|wars)
  not    (war on|legalising|legalise|legalizing|legalize|legalisation of|effects of|addiction treated|never try|try|mixing) (drugs|cannabis|weed|heroin|downers|opioids)
  not    (hash) (brown|browns|house|tag|tags|map)
  not    (joint|joints) of (beef|lamb|pork|meat|bacon|ham)
  not    (is|was|this beat is|are) crack
  not    (shrink|bubble|cling) wrap
  not    (call|ring|dial) 999
  not    (weed|weeded|weeing|wee) on (him|her|the|my|uncle|me|us|his|it)
  not    (taste|nose|daisy|ear|cotton|rose|best|spring|flower|galaxy|budd) (bud|buds)
  not    (lean|base|spice|crystal|gear|coke|bars|hash|carts|powder) (on|in on|camp|jumping|guitar|layer|clear|palace|ball|maths)
  not    (stopped|stop|quit|quitting|gave up|given up|giving up) ..1 (smoking|taking|using|doing|drugs)
  not    (off|against|never|say no to|about|stop|quit|without) drugs
  near   not-abuse told-of gaming in-fiction cooking protective school-subject
  yes    popping addys like tic tacs this finals week
  yes    who has got some zaza for the weekend
  yes    our mate dropped acid at the festival
  no     i made gluten free brownies for the school fair
  no     the balloons popped at the birthday party
  no     my prescribed codeine makes me sleepy

signal meds = concerta | ritalin | adderall | vyvanse | codeine | tramadol | morphine | diazepam | valium | xanax | zopiclone | pregabalin | gabapentin | methadone | sleeping pills | painkillers | pain pills | pills | prescription | meds | cough syrup | calpol | antihistamines | gas canister | aerosol | aerosols | deodorant | glue | markers | marker pens | lighter fluid | butane | paint thinner | asthma pump | inhaler | nutmeg
signal meds-abuse = snort+ | sniff+ | crush+ | huff+ | inject+ | get high | getting high | gets me high | high on | high off | euphoria | buzz off | recreational | for fun | for a buzz | tolerance | sell | selling | sold | sells | trade | swap | what would somebody pay | how much are they worth | street price | plug | dealer | from a stranger | from a friend | off a friend | friend of a friend | from some guy | off the dark web | off telegram | off snapchat | without a prescription | without prescription | no prescription | no script | fake prescription | brothers | sisters | mums | dads | nans | grandmas | neighbours | someone elses | somebody elses | dogs | late mothers | dying fathers | took two more | double dose | doubled my dose | not the way the label | label never meant | in ways the label | more than i should | hooked on | addicted to | addicted | cant stop | can not stop | coming off | topping up with | withdrawal | withdrawals | dont talk to each other | doctor shopping | two doctors | three pharmacies | different chemists | nick+ | steal+ | stole | before netball | before exams | to study | to stay awake all night | pull an all nighter | to sleep another to wake | popping | popped | pop a | post pills | ship+ | delivery service | pressed | any pills left | asap got any | mixed with | with vodka | with lean | crossed

rule drugs.medicines-misused high
  means  misuses medicines, glue or gas, or takes or sells what is somebody else's
  combine meds + meds-abuse within 5
  not    (mums|dads|nans|sisters|brothers) (pills|meds|prescription) ..3 (from the chemist|chemist|pharmacy|pick up|ready|collect|box|for her|for his)
  not    (glue|marker|markers) ..3 (stick|craft|sticker|whiteboard|gun|collage)
  not    (pick up|collect|collecting|fetch|get) ..3 prescription
  not    (stop|avoid|prevent) ..3 (kids|children|addicted)
  near   not-abuse told-of gaming in-fiction cooking protective school-subject
  yes    my bio lab partner huffs the markers
  yes    she takes her brothers concerta before netball
  yes    what painkillers give euphoria
  no     collect nans prescription from the chemist
  no     the glue stick ran out
  no     i took two painkillers for my headache

rule drugs.effects high
  means  tells of being under drugs, or of a body after drugs
  say    (off|out of) ..1 (my|his|her|their|our|your) ..1 (face|faces|head|nut|tits|tree) ..3 (on|all|from|at|since|every|last|again|in)
  say    (jaw|pupils|eyes) ..2 (is going|going|swinging|like saucers|massive|like dinner plates|pinned|blown|gurning|wont stop)
  say    (one|some|half|two|#|three) of (them|those|the|his|these) ..1 (sweets|gummies|brownies|pills|cookies|mints) ..6 (sick|floaty|heart|wobbly|high|funny|weird|hospital|ill|shaking|gone|blue|asleep|fitting)
  say    (took|taken|had|smoked|ate|tried|swallowed|given|gave) ..2 (something|a sweet|sweets|one of those|one of them|some stuff|anything from|two of those|one off) ..6 (still seeing|seeing things|hallucinating|chest races|heart racing|wobbly|went blue|gone blue|grey|passed out|not breathing|wont wake|fitting|foaming|collapsed|all wobbly|spinning)
  say    (hallucinations|hallucinating|hallucinated|tripping|comedown|come down|come up|coming up|kholed|k hole|k holed|greened out|whiteyed|whitey|green out|white out|crossed at|crossfaded|cross faded|zooted|blitzed|wasted on|munted|spangled|twatted|buzzing off|gurning|gurn|mashed off|melted off|geeked|geeking|nodding out|nodded out|on the nod|strung out|dopesick|dope sick|clucking)  ..6 (school|class|homework|days|weekend|friday|sunday|monday|pills|again|face|off|all night|bus|since|off of|lesson|pep rally|rally|work|mum|party|gig|sesh|off it|so bad|for|jazz)
  say    (been) ..1 (rolling|tripping|up) since (friday|thursday|saturday|last night|yesterday|wednesday)
  say    (three|two|four|five|#) (days|nights) up ..9 (saw|not real|hes not|seen|shadow|milkman|meth|still)
  say    (came|come|coming|comes) ..2 (back|home) ..3 (high|floating|floaty|stoned|wrecked|grey|off it|reeking of|smelling of|stinking of|glassy|wired)
  say    (grey|blue|cold|slumped|collapsed|unconscious|od|odd|overdosed) ..4 (bathroom floor|with foil|foil next|needle|in my car|from one of those|last night from|off the pills|off pills|naloxone|narcan|spoon)
  say    (foil|tinfoil|needle|needles|syringe|spoon|burnt spoon|crack pipe|pipe|bong|grinder|baggies|cling film|bag of powder|razor blade and|rolled up note|rolled note|scales) ..5 (floor|under the bed|under her bed|under his bed|bathroom|in her room|in his room|found|kitchen|pocket|bag|drawer|park|picked it up|next to|burnt|smell|know what she does|mums)
  say    (found|find|finding) ..3 (needle|needles|syringe|syringes|foil|baggie|baggies|grinder|wrap|wraps|pipe) ..5 (in|on|under|park|sons|daughters|his|her|picked|playground|kids|toilets)
  say    (money|wages|rent) ..4 up (his|her|my|our|their) nose
  say    (line|lines|bump|bumps|rail|rails|key|keys) (of|off) ..2 (coke|ket|it|white|the toilet|the toilets|the sink|a key|library card|the pass|cistern|the bar|phone|white|powder|my phone|work)
  say    (cut|cuts|cutting|doing|do|did|does|racked|racking|chop|chopping) ..1 (lines|a line|bumps|a bump|a key|keys|rails) ..4 (in|on|off|before|with|at|of|toilet|toilets|service|again|work)
  say    (cooks|cook|cooking|cooked) up in (our|the|his|my|her) (kitchen|room|bathroom|garage|caravan|shed|flat)
  say    (shoot|shoots|shooting|shot) up (again|last|in the|with|heroin|at|before|between|every|and)
  say    (need|needs|needed|want|miss) ..2 (my fix|a fix|a hit|a bump|a line|my plug|my gear|my dose|a bag|some gear|to score|a smoke of)
  say    (isnt|is not|not|no longer|used to be|was) clean (any more|anymore|now|again|since he|since the) 
  say    (nurse|brother|dealer|plug|mate|guy|friend|her guy|his guy) ..4 (nicks me|gets me|sorts me|sells me|brings her|brings me|drops off|gives her) ..4 (good stuff|stuff|gear|something to smoke|some|bag|bags|the goods|pills)
  say    (wont|will not|cant|can not) (come out|sleep|get up|function|face) ..4 (without|until) ..3 (something to smoke|a line|a pill|a joint|some|gear|a hit|smoking|using)
  say    (everyone|whole estate|half the) ..6 (prescription|giro time|tablets) ..4 (long as|nans|sell|selling)
  say    (use|using|used|uses) (in|at|before|between|every) ..3 (toilet|toilets|work|lessons|park|day|school|morning) ..6 (buy|dealer|clean|slower|underpass|gear|foil|needle|still|score)
  say    (i|still) (still use|use again|am using again|started using|am using|was using|been using) 
  not    (a fix for|fix for a|fix for my|quick fix)
  not    (using|use) (my|the|a|an|it|this|your|google|python|excel)
  near   not-abuse told-of gaming in-fiction cooking protective
  yes    our money went up his nose again
  yes    need my fix bad
  yes    a man gave harry a sweet and harry went all wobbly. he took a sweet and went all wobbly
  no     i took something for my cold
  no     the needle is in the sewing box
  no     the pupils in our class like maths

rule drugs.offered high
  means  sells, offers or seeks drugs without naming them plainly
  say    (whos|who is|who has|whos|who|anyone|anybody) ..1 (got|has|selling|sells|with|holding) ..2 (green|bud|loud|za|zaza|gas|bars|percs|addys|carts|gear|white|snow|bag|bags|a bag|tick|prescription|something for the weekend|pills|plug|smoke|a zoot|a lemon|flower|tree|trees|edibles|dabs|nos|balloons|mandy|tickets to space)
  say    (plug|dealer|plugs) ..4 (snapchat|snap|telegram|story|menu|near me|said|says|number|late|wont answer|in town|in my area|recommend|out of stock|dry|raised|link|hours ago|closed|blocked|my school|dm|minutes)
  say    (need|want|looking for|know) ..2 (a plug|plug|a dealer|someone selling|a connect|a link for)
  say    (menu|prices|price list|stock) ..6 (flower|tinctures|eighth|eighths|oz|ounce|grams|za|carts|edibles|dm|telegram|students half price|no police|restock|bag it up|delivery)
  say    (vendor|seller) (review|stealth|shipping) 
  say    (stealth|packaging) ..2 (superb|good|great|shipping|10 10) ..6 (product|weak|fire|pure|vendor)
  say    (premium|fire|top shelf|loud|gas) (flower|za|bud|product|green|pack|packs|smoke|gear|carts)
  say    (looking for|anyone|anybody|if anyone) ..6 (in|near|around) ..4 (you know what for|u know what for|something for the weekend|a party favour|party favours|party favors|to sort me|sorted|can sort|can deliver tonight|lemon|snow|green|420|420 friendly|bud|trees)
  say    (sold|sell|selling|sells|flogging|shotting|serving|dealing|deals) ..4 (green|bud|loud|bags|small bags|baggies|bars|percs|addys|carts|gear|tens|twenties|wraps|cali|packs|food|edibles|brownies|gummies|pills|stuff out|out the window|oregano|my last|his prescription|her prescription|my prescription|nos) ..4 (school|for|to|out|quid|prom|year|kids|bike sheds|at|#|in|police|each|round|mates|window)
  say    (got|just picked up|picked up|just got|just bought|copped|landed) ..2 (# g|# grams|28g|an ounce|ounce|an oz|a quarter|a half|an eighth|half a bag|a bag|a ten bag|a q|three five|the loud|the good stuff)
  say    (hmu|hit me up|dm me|lmk|add me|pull up|tap in|text me) ..4 (for bars|bars|for bud|for za|green|carts|loud|smoke|percs|edibles|for gear|for nos|trees|deals)
  say    (bars|percs|za|zaza|carts|nos|edibles|pills|green|loud) ..1 (for sale|in stock|available|back in|on deck|local|dropping|delivered|going round)
  say    (meet|meet me|come|link) ..3 (bike sheds|car park|behind the|toilets|the park|the quarry|the underpass|the garages) ..6 (zoot|bud|smoke|za|bag|lifted|blaze|stuff|ive got|sesh|high)
  say    (down to|trynna|trying to|wanna|gonna|lets|let us|who wants to|fancy) ..1 (get lifted|get high|get baked|get stoned|blaze|get faded|get lit|burn one|spark up|smoke one|hotbox|roll up|match|trip|drop acid|get zooted|smoke up)
  say    (passing|pass|passed) (round|around) ..1 (a blunt|a joint|the blunt|the joint|a spliff|a bong|the bong|a zoot|pills|the bag|a bag|the balloon)
  say    (same|a|the) car ..4 (window down|hand out|by the garages|every night) ..6 (off|hand|kids|queue|gone|two minutes|sells)
  say    (dealing|deals|selling) ..2 (out|from|behind|in) (the|of|his|her) ..2 (window|music room|toilets|bike sheds|locker|gates|park|sheds|flat|house|car|next door)
  say    (white girl|snow|charlie|mandy|molly|tina|mary jane|oregano|lemon|bugle|party favours|party favors|skittles|candy|sweets) ..5 (dont mean|do not mean|not the|wink|if u know|iykyk|u know what i mean|not a fruit|you know what i mean|text me|for sale|weekend)
  say    (sorted|sort) ..3 (for tonight|for the weekend|for friday|me out a bag|me a bag|me out with a bag)
  say    (drug test|drugs test|wee|pee|urine|piss test|swab) ..5 (pass|swap+|clean|beat|fake|cheat|tomorrow|quick|synthetic|somebody elses|sisters|detox|cranberry|clean by)
  say    (swallow|eat|hide|flush|bin) it quick ..2 (teacher|teachers|feds|police|sir|miss|mum)
  say    (landed|arrived) ..3 (inside a jigsaw|in a birthday card|in a dvd|hidden in|vac sealed|inside a)
  say    (dared|dares|made|told|gave|give|slip|slipped|put|puts|puts drops|drops) ..6 (snort|sherbet|in her squash|in the brownies|in her drink|in his drink|in the punch|chill juice|chill pills|teacher to eat|in the cookies)
  near   not-abuse told-of gaming in-fiction cooking protective
  yes    who's down to get lifted at the quarry
  yes    bars for sale lmk
  yes    got 28g for the weekend, splitting it with the lads
  no     who has got the blue felt tip
  no     the plug in the kitchen is broken
  no     meet me behind the sports hall for the photo

rule drugs.hint-more medium
  strength hint
  means  holds slang or signs of drugs that could be innocent alone
  say    (xan|xans|xanny|xannies|bars|addy|addys|addies|adderall|ritalin|concerta|vyvanse|perc|percs|oxy|oxys|zaza|blunt|blunts|doobies|dab|dabs|carts|edibles|brownies|mushies|acid|speed|whizz|monkey dust|2cb|tusi|kratom|tramadol|codeine|diazepam|valium|vallies|zopiclone|pregabalin|gabapentin|methadone|subutex|morphine|opiates|opioids|naloxone|narcan|needle|needles|syringe|syringes|tinfoil|foil|nods|nodding|hallucinations|hallucinating|trip|lifted|crossed|faded|zooted|geeked|gas|lemon|snow|white girl|molly|rolling|popping|popped|huff|huffs|huffed|huffing|shroom|lines|a line|bump|bumps|laced|pressed|research chemical|vendor|tinctures|flower|tolerance|cravings|fix|clean|relapse|rehab|pee|urine|drug test|sniffer|substances|substance|28g|ounce|eighth|gummies|sweets|leaf|twitching|scratching|gear|stuff|plug)  ..7 (up|took|taken|take|got|get|me|sell|sold|for sale|school|again|mum|mums|dad|kitchen|floor|bed|park|found|quick|pass|weird|sick|heart|shaking|week|weekend|finals|days|high|quid|dm|hmu|lmk|round|my|his|her|been|cheap|strong|kick|jaw|any more|anymore|bad|sheds|class|town|good|off|someone)
  say    (something|stuff|it|them|some|any) ..3 (for the weekend|you know what|u know what|to smoke|to take the edge|take the edge off|to sleep|to wake|to help me sleep|to come down|to feel normal|up my nose|up his nose|off a stranger|from a stranger|want it so bad|the label|that helps|under the tongue|who knows anyone|before netball|left over)
  say    (my guy|her guy|his guy|hmu|hit me up|same car|window down|know anyone|sort me|sorted|the good stuff|breakfast club|on the radiator|coming down|the birds sounded|eyes like saucers|who hands out|smells sweet|sweet burnt|small bags|in a bag|bag was cut|miss it like|sleeps till|bathroom locked|bathrooms been locked|things on this list|like a person|swap my wee|for my asthma|talk to the hoover|all wobbly|went floaty|floaty|gone grey|went grey|went blue|without stopping|in a caravan|dosed|dose|doses|comes back floating|seeing things|three days up|days up|nights up|slept none|didnt refuse|not refuse|chemists|two pharmacies|no sleep since)
  spelling strict
  near   cooking sport
  yes    my wife leaves the room when i start scratching again. im scratching again
  yes    that leaf is for sale at school
  yes    need my fix bad
  no     we sang in assembly
  no     the museum opens at ten
  no     my homework is late
