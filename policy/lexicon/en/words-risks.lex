# The vocabulary of drugs, drink, weapons, pornography, gambling, hacking and ways round filters.
language en
category drugs
source   Talk to FRANK, A to Z of drugs; NSPCC Learning, substance misuse; US Drug Enforcement Administration, slang terms

# A question about the word, the law or the news of it, or help with it.
context enquiry = meaning | means | definition | define | what (is|are|was) [a|an|the] | law | laws | legal | illegal | allowed | banned | council | petition | first aid | support (line|group|groups|worker) | who can i (talk|speak|tell) | google search | festival | halloween | museum | newfoundland | protesters | closed | fined | court | recovery | said the | themed | mocktail | literally | clean from | newsround | socket | revision | flashcard | homework

slot drug-street = ganja | reefer | reefers | spliff | spliffs | doobie | doobies | bong rip | bong rips | gravity bong | hotbox | hotboxing | hotboxed | dab pen | dab pens | dab rig | dab rigs | thc pen | thc pens | thc vape | thc vapes | thc cart | thc carts | thc gummies | thc edibles | thc oil | delta 8 | cannabis pen | cannabis brownies | pot brownies | pot brownie | space cakes | cali cannabis | cali packs | loud pack | gas pack | exotic za | pothead | potheads | cannabis head | smoking pot | smoke pot | smoked pot | roll a joint | rolling a joint | rolled a joint | smoke a joint | smoked a joint | smoking a joint | pass the joint | share a joint | spark a joint | light a joint | smoke a blunt | smoked a blunt | smoking a blunt | roll a blunt | rolling a blunt | rolled a blunt | fat blunt | pass the blunt | face a blunt | smoke dope | smoking dope | smoked dope | bag of dope | dime bag | dime bags | dub sack | eighth of cannabis | ounce of cannabis | gram of cannabis | bag of cannabis | bag of bud | bag of green | smoke bud | 420 blaze it | blaze it up | wake and bake | baked af | high af | high as fuck | high as hell | stoned af | off my tits | off his tits | off her tits | cokehead | cokeheads | coke head | coke heads | coked up | lines of coke | line of coke | bag of coke | gram of coke | bump of coke | key bump | snort coke | snorting coke | snorted coke | sniff coke | sniffing coke | sniffed coke | do coke | did coke | doing coke | on coke | coke dealer | coke addict | coke habit | crack pipe | crack pipes | smoking crack | smokes crack | smoked crack | smoke crack | crack addict | crack addicts | crack dealer | crack house | basehead | crackhead | crackheads | yayo | yeyo | meth head | meth heads | methhead | methheads | meth addict | meth lab | smoking meth | smoke meth | smoked meth | crystal meth | tweaker | tweakers | tweaked out | speed freak | billy whizz | mcat | m cat | meow meow | miaow miaow | mephedrone | mkat | flakka | bath salts high | mdma | mollies | pop a molly | popped a molly | popping molly | on molly | took molly | take molly | do molly | did molly | pinger | pingers | pinga | xtc pills | ecstasy pill | ecstasy pills | ecstasy tablet | ecstasy tablets | disco biscuits | gurning | gurner | lsd trip | lsd tabs | on lsd | took lsd | take lsd | tried lsd | do lsd | acid trip | acid trips | acid tab | tab of acid | tabs of acid | drop acid | dropped acid | dropping acid | took acid | tripping balls | tripping on | shrooms | shrooming | magic mushroom | magic mushrooms | mushy trip | dmt | dmt trip | dmt vape | 2cb | 2ci | nbome | ket | ketty | ketted | khole | k hole | k holing | k holed | bag of ket | bumps of k | angel dust | robotripping | robo tripping | robotrip | dxm trip | purple drank | sizzurp | lean and sprite | sipping lean | sippin lean | sip lean | double cup of lean | dirty sprite | percs | perc 30 | perc 30s | percocets | pop percs | popping percs | popped a perc | pop a perc | oxys | oxy 30s | roxys | m30s | blues and percs | fent | dopesick | dope sick | dopehead | dope fiend | heroin addict | heroin addicts | smackhead | smackheads | smack head | smack heads | skaghead | skag | junkie | junkies | junky | junkies den | shooting heroin | shooting up heroin | shoot heroin | smoke heroin | do heroin | did heroin | on heroin | speedball | speedballs | speedballing | track marks | xans | xannies | xanny | xannys | xanax bars | xanax bar | bars of xanax | pop a xan | popped a xan | popping xans | pop xans | on xans | on xanax bars | zanny | zannies | vallies | street valium | street valiums | benzos | etizolam | bromazolam | spice head | spicehead | spiceheads | smoking spice | smoke spice | smoked spice | synthetic cannabis | k2 spice | tranq dope | xylazine | nos canisters | nos canister | nos balloons | balloons of nos | doing balloons | whippets gas | whippits | nangs | galaxy gas | smartwhip | huffing gas | huffing paint | huffing glue | sniffing glue | sniff glue | glue sniffing | glue sniffer | sniffing poppers | amyl nitrate | amyl nitrite | gbl | ghb | roofied | got roofied | roofie | roofies | trenbolone | tren cycle | on tren | dianabol | dbol | sarms cycle | roid rage | roids | juicing steroids | trap house | traphouse | trap houses | trap phone | trap phones | trap line | trap lines | shotter | shotters | shotting | nitty | nitties | drug dealer | drug dealers | drug dealing | dealing drugs | deals drugs | selling drugs | sell drugs | sells drugs | sold drugs | pushing drugs | cannabis dealer | cannabis man | the plug got | the plug has | my dealer | his dealer | my dealers | selling cannabis | sell cannabis | sells cannabis | selling bud | selling zoots | selling carts | selling percs | selling xans | selling pills | selling coke | selling crack | moving bricks of | whip up crack | whipping crack | cooking crack | cook crack | cooking meth | cook meth | drug den | crackden | crack den | grow tent | growing cannabis | grow cannabis | cannabis plants in | hash oil | hashish | hash brownies | moroccan hash | rosin press | shatter dabs | doing dabs | taking dabs | hit the bong | hitting the bong | hits from the bong | smoke the bong

rule word.drugs medium
  means  uses a street word for drugs, or speaks of taking or selling them
  spelling strict
  say    {drug-street}
  not    (ganja|gandja) (azerbaijan|city|basin)
  not    (reefer|reefers) (truck|container|jacket|ship)
  not    (sky|moon|indy|horse) whippets
  not    on acid (rain|reflux|attack|tests)
  not    acid tabs
  not    junkie (xl|adrenaline|sugar|coffee|news|gym|tv)
  not    (adrenaline|sugar|coffee|news|gym|book|football|political|tv|fitness|chocolate|comic|space|sports|history|data) (junkie|junkies|junky)
  not    (drone|whizz) and
  not    tripping on (a|the|my|his|her|that|this|it|over|stairs|laces)
  not    (say no to|against|war on|stop) drugs
  not    tweaking on
  not    (war on|anti) drug dealers
  not    high as a kite (in|at|on) the sky
  not    the plug (has|got) (a|three|fallen|pulled|fuse|two)
  not    (line|lines) of coke (bottles|cans|zero)
  not    (on|do|did) coke (and pepsi|zero|cans|float)
  near   fiction news school-subject awareness cooking counter protective enquiry not-abuse told-of
  yes    we hotboxed his car
  yes    she popped a molly at the rave
  yes    my cousin is a crackhead
  yes    smoking a blunt behind the gym
  no     the reefer truck kept the fish cold
  no     he was tripping on his laces
  no     say no to drugs assembly

slot drug-thing = cannabis | coke | cocaine | crack | heroin | meth | mdma | molly | ecstasy | pills | xanax | adderall | ritalin | oxy | oxycodone | oxycontin | percocet | vicodin | codeine | fentanyl | ketamine | ket | lsd | acid | shrooms | mushrooms | dmt | speed | spice | nos | balloons | lean | weed | bud | hash | edibles | edible | dabs | thc | pot | gummies | poppers | tramadol | valium | benzos | klonopin | ativan | opiates | opioids | morphine | kratom | phenibut | dxm | gabapentin | pregabalin | lyrica | amphetamines | amphetamine | stimulants | steroids | psychedelics | salvia | ghb | mephedrone | pcp | dope | bars | percs | xans | tabs | a joint | joints | a blunt | blunts | a bong | a spliff | spliffs | a line | lines | a bump | a gram | a zoot | zoots | ganja | hard drugs | drugs
rule word.drugs-taken high
  means  says that they take, want or miss a drug
  say    {i} [have|had|just|only|mostly|usually|always|often|still|also|first|never|been|was|used to|started|keep|kept|want to|might|sometimes|occasionally|regularly|daily|secretly|ended up|stopped|quit|tried|will|would|could|going to] [just|been|to|smoking|doing|taking] (smoke|smoked|smoking|snort|snorted|snorting|sniff|sniffed|sniffing|inject|injected|injecting|shoot|shot up|shooting|pop|popped|popping|drop|dropped|dropping|take|took|taking|taken|do|did|doing|done|use|used|using|abuse|abused|abusing|try|tried|trying|eat|ate|eating|buy|bought|buying|sell|sold|selling|deal|dealt|dealing|relapsed on|relapse on|addicted to|hooked on|high on|tripping on|overdosed on|overdose on|od on|coming down off|withdrawing from|craving|crave|binge|binged|binging|binged on|microdose|microdosed|microdosing|vape|vaped|vaping|score|scored) [some|any|a|the|a bit of|a lot of|a line of|a gram of|lots of|too much|so much|loads of|half a gram of|my|his|her|more|two|#|mg of|mg|grams of|hits of|tabs of|lines of|bumps of|street|fake|pressed|medical|liquid|hard|synthetic] [of|mg of|mg|grams of|hits of|tabs of|lines of|bumps of|gram of] (cannabis|coke|cocaine|crack|heroin|meth|mdma|molly|ecstasy|xanax|adderall|oxy|oxycodone|oxycontin|percocet|vicodin|fentanyl|ketamine|ket|lsd|acid|shrooms|dmt|speed|nos|lean|bud|hash|edibles|dabs|thc|pot|poppers|tramadol|valium|benzos|klonopin|opiates|opioids|kratom|phenibut|dxm|pregabalin|lyrica|amphetamines|amphetamine|psychedelics|psilocybin|salvia|ghb|mephedrone|pcp|dope|percs|xans|hard drugs|drugs|magic mushrooms|weed|blunts|spliffs|zoots)
  say    {i} (am|was|got|get|feel|felt|have been|keep getting|being|wanna get|want to get|going to get|like getting|love getting|love being|miss being|miss getting|came in|went in|turned up|sat there|am so|was so|got so|so) [so|too|really|pretty|super|very|still|fucking|a bit|kinda|always|constantly] (stoned|zooted|faded on|baked as|coked up|cracked out|methed out|xanned out|barred out|off my face|off my head on|off my nut|off my tits|off my trolley|high off|high on|high as|high all|high every|high right|high asf|high rn|high lol|high at|high in class|high before|high with|fried rn|fucked up on|messed up on|tweaking rn|rolling balls|tripping balls|peaking on|k holing|nodding out|blazed|lit off|twisted off|geeked up|zonked on)
  say    {i} ..2 (addicted to|addiction to|dependent on|withdrawals from|withdrawal from|withdrawing from|clean from|sober from|clean off|detox from|relapsed on|relapsing on|cravings for|craving|hooked on|overdosed on|od on) (cannabis|weed|coke|cocaine|crack|heroin|meth|mdma|molly|pills|xanax|adderall|oxy|opiates|opioids|fentanyl|ketamine|ket|speed|lean|benzos|valium|codeine|tramadol|kratom|drugs|painkillers|nos|amphetamines|percs|stimulants|sleeping pills|pregabalin|gabapentin|percocet|vicodin|morphine|klonopin)
  say    (my|first|bad|last|next|worst|best|this|a|another|heavy) [first|bad|last|ever|real] (acid|lsd|shroom|shrooms|mushroom|dmt|ketamine|ket|mdma|molly|edible|edibles|salvia|dxm|weed|cannabis|2cb) (trip|high|experience|roll|comedown|hangover)
  say    (where|who|anyone|anybody|can you|can i|could you|do you|does anyone|need|want|looking) ..3 (get|buy|find|score|cop|sort|sell|selling|sells|got|hook me up with|some|plug for|link for|know a plug|dealer for) [some|any|me|a|good|cheap|the] (cannabis|weed|coke|cocaine|crack|heroin|meth|mdma|molly|ecstasy|xanax|adderall|oxy|percs|percocet|lsd|acid tabs|shrooms|dmt|ket|ketamine|bud|hash|edibles|thc|lean|codeine|dope|xans|benzos|valium|tramadol|pregabs|zoots|nos)
  say    (mixing|mix|mixed|combine|combined|combining|took|taking|safe to take) ..1 (cannabis|weed|coke|cocaine|mdma|molly|xanax|adderall|ketamine|ket|lsd|acid|shrooms|codeine|tramadol|valium|benzos|alcohol|pregabalin|lean|percs|dxm) (with|and|plus|on top of) [some|a bit of] (cannabis|weed|coke|cocaine|mdma|molly|xanax|adderall|ketamine|ket|lsd|acid|shrooms|codeine|tramadol|valium|benzos|alcohol|vodka|drink|pregabalin|lean|percs|antidepressants|ssris)
  not    {i} ..3 (coke|speed|acid|pot|crack|lean|dope|dabs|hash|nos|bud|weed) (zero|and pepsi|float|can|cans|bottle|bottles|in the|test|plant|plants|plan|bumps|camera|cameras|rain|noodle|noodles|roast|luck|on the code|startup|browns|tables|map|function|meat|jokes|the code|killer|dating|typing|reading|limit|run|runs|walk|boat)
  not    (use|used|using|do|did|take|took|took a|try|tried) [a|the|some] (speed|acid|hash|pot|crack|lean) (to|in|at|for|of|test|awareness|camera|with)
  not    {i} (do|did|have|would|will|never) not ..2 (smoke|do|take|use|used|tried|sell)
  not    {i} (have|had|would|will|can|am|was) never ..2 (smoke|smoked|do|done|take|taken|use|used|try|tried|sold|snorted)
  not    {i} never (smoke|smoked|do|did|done|take|took|taken|use|used|try|tried|sold)
  not    (drop|dropped|eat|ate|eating|cook|cooked|buy|bought) [some|any|a|the] (acid|pot|hash|crack|coke|bud)
  not    high (on|all|at|in|every|with|right|off|as) (life|sugar|endorphins|caffeine|the ground|five|five|wall|hopes|the hog|school|expectations|spirits|energy|the list)
  near   fiction news school-subject awareness cooking counter not-abuse told-of protective
  yes    i tried ketamine last week
  yes    i keep getting so stoned
  yes    i am addicted to xanax
  yes    does anyone know where to get some shrooms
  no     i drank a coke at lunch
  no     i have never tried drugs
  no     i am high on life

category alcohol
source   Drinkaware, young people and alcohol; Talk to FRANK
rule word.drink low
  means  speaks of getting drunk
  say    {i} [am|was|got|get|getting|been|be|have been|will be|wanna be|want to be|want to get|need to get|going to get|gonna be|feel|felt|woke up|came home|turned up|still|so|are|were|being|always|too|bout to be|about to get|about to be|tryna get|trying to get] [so|too|really|pretty|super|very|still|fucking|a bit|kinda|always|completely|absolutely|proper|well|lowkey|day|black out|blind] (drunk|shitfaced|shit faced|blackout drunk|hammered|wasted|plastered|sloshed|bladdered|paralytic|legless|trollied|pissed up|smashed on|steaming drunk|wankered|rat arsed|ratarsed|arseholed|tipsy|crunk|turnt|lit off|hungover|blind drunk|off my face|bevved up|leathered|mullered)
  say    {i} [have|had|just|secretly|always|usually|often|am|was|been|keep|started|used to] [just|been] (drink|drank|drinking|drunk|downed|downing|chug|chugged|chugging|necked|necking|sneak|sneaked|snuck|steal|stole|shotgun|shotgunned|sip|sipped|sipping|finished|polished off|had) [a|some|half a|a whole|an entire|my|the|two|three|four|#|my dads|my mums|my parents|too much|so much|a lot of|loads of|most of a] [bottle of|bottles of|can of|cans of|litre of|pint of|shots of|glass of|glasses of|pack of|six pack of|case of|shot of|handle of|fifth of|bottles|whole bottle of] (vodka|whisky|whiskey|gin|rum|tequila|wine|beer|beers|cider|alcohol|booze|liquor|jager|malibu|prosecco|hennessy|henny|bacardi|lager|moonshine|schnapps|spirits|absinthe|fireball|white claw|white claws|four loko|jack daniels|captain morgan|smirnoff|strongbow|buckfast|mad dog|sambuca)
  say    (beer pong|keg stand|kegstand|kegger|beer bong|power hour drinking|drinking game|drinking games|pub crawl|bar crawl|turnt up|getting turnt|get turnt|get fucked up|getting fucked up|got fucked up|get shitfaced|got shitfaced|getting shitfaced|get shit faced|get drunk|getting drunk|got drunk|get hammered|get plastered|get wasted|getting wasted|got wasted|on the piss|on the lash|out on the piss|out on the lash|drink till i|drink until i|drink myself|drinking myself|drank myself|drunk texting|drunk texted|drunk dialing|drunk dialling|drunk text|drunk calling|drunk called|drinking problem|drink problem|underage drinking|functioning alcoholic|im an alcoholic|i am an alcoholic|becoming an alcoholic|raging alcoholic|drunk driving|drive drunk|drove drunk|drink driving|drink drive|driving drunk|drunk driver|blackout drunk|blacked out drunk|black out drunk|drunk as fuck|drunk af|drunk asf|drunk as hell|drunk as a skunk|alcohol poisoning|drunken mess|vodka shots|tequila shots|jager bombs|jagerbombs|jello shots|jelly shots|shots shots shots|double vodka|vodka red bull|fake id to drink|liquor store run|booze run|booze cruise|day drinking|binge drinking|binge drink|binge drank|tanked up|crate of beer|crates of beer)
  not    drunk driv+ (awareness|kills|campaign|is (illegal|wrong|dangerous))
  not    (hammered|wasted|smashed|plastered|lit|tipsy|turnt|wrecked|wasted on) ..1 (by|in the (race|match|game)|time|my time|my money|opportunity|food|effort|the nail|a nail|wall|walls)
  not    {i} (had|have|drank|drink|sipped|finished) [a|some|the|#|two] (ginger|root) (beer|ale)
  not    (binge|underage|drink) (drinking|driving) ..1 (is|can|causes|rates|among|leads|in|and|statistics|increases)
  not    alcohol poisoning (is|can|causes|symptoms|from|in)
  near   fiction news school-subject awareness cooking counter protective enquiry
  yes    i am so drunk right now
  yes    lets get wasted on friday
  yes    i drank a whole bottle of vodka
  no     i had a ginger beer with lunch
  no     binge drinking is bad for the liver
  no     we hammered the nails in

category vaping
source   ASH, use of vapes among young people; Talk to FRANK
rule word.vape low
  means  names vapes, tobacco or nicotine
  spelling strict
  say    (vaping|vaped|vaper|vapers|vape shop|vape store|vape juice|e liquid|eliquid|nic salts|nic salt|nic buzz|nic rush|nic fiend|nicsick|nicotine addiction|nicotine addict|addicted to nicotine|addicted to vaping|hooked on nicotine|hooked on vaping|juul|juuls|juuling|juuled|juul pods|puff bar|puff bars|hyde bar|elf bar|elf bars|elfbar|elfbars|lost mary|lost marys|geek bar|geek bars|crystal bar|crystal bars|ivg bar|ske bar|vuse|vuse pods|iqos|heets|zyn|zyns|zyn pouches|velo pouches|nicotine pouches|nicotine pouch|snus|chewing tobacco|dipping tobacco|chain smoker|chain smoking|pack a day|packs a day|rolling tobacco|rollies|rolled a cig|smoke a cig|smoked a cig|smoking a cig|smoke cigs|smoke cigarettes|smoking cigarettes|smoked cigarettes|smoke a cigarette|smoked a cigarette|smoking a cigarette|bum a cig|bum a fag|bum a smoke|swisher|swishers|swisher sweets|backwoods cigar|cigarillos|black and milds|newports|marlboro reds|marlboro lights|pack of cigs|pack of fags|packet of fags|fag break|smoke break|cig break|shisha bar|shisha lounge|hookah bar|hookah lounge|smoking shisha|smoke shisha|smoke hookah|smoking hookah)
  not    (chain smoking|smoking cigarettes|vaping|nicotine addiction|smoking a cigarette) (is|can|causes|leads|increases|harms|damages|among|kills|rates|was|has|and (lung|cancer))
  not    lost mary (queen|shelley|berry)
  not    roll ups (recipe|with|for lunch|ham|tortilla)
  near   fiction news school-subject awareness cooking counter protective enquiry
  not    (i|we|she|he|they|you) lost mary (at|in|on|by|for)
  yes    he was juuling in the bathroom
  yes    can i bum a cig
  yes    my elf bar ran out
  no     vaping causes harm to the lungs
  no     the elf sat on the bar
  no     she lost mary at the shops

category weapons
source   Ben Kinsella Trust; DfE, searching, screening and confiscation; Home Office, offensive weapons
rule word.weapons medium
  means  names a weapon that is banned or used by gangs
  spelling strict
  say    (zombie knife|zombie knives|rambo knife|rambo knives|flick knife|flick knives|flickknife|switchblade|switchblades|switch blade|balisong|knuckle duster|knuckle dusters|knuckleduster|knuckledusters|brass knuckles|push dagger|push daggers|belt buckle knife|disguised knife|sword stick|swordstick|throwing stars|shuriken|nunchuck|nunchucks|nunchaku|telescopic baton|extendable baton|pepper spray|stun gun|stun guns|cattle prod|ghost gun|ghost guns|zip gun|sawn off shotgun|sawed off shotgun|glock|glocks|glock 17|glock 19|glock switch|ar15|ar 15|ar 15s|ar15s|mac 10|mac10|mac 11|uzi|uzis|blicky|blickies|choppa|choppas|bump stock|bump stocks|auto sear|gat|gats|strapped up|strapped with|stay strapped|keep it strapped|keep that strap|got the strap|got a strap|with the strap|my strap|my strap on me|got a burner|the burner on me|hollow points|hollow point bullets|30 clip|extended clip|extendo|drum mag|body armour and|bulletproof vest|bullet proof vest|carry a knife|carries a knife|carrying a knife|carried a knife|carrying a blade|carry a blade|carries a blade|carrying knives|carrying a gun|carry a gun|carries a gun|carrying a weapon|carrying weapons|carry weapons|concealed carry|got a shank|has a shank|carrying a shank|carry a shank|got shanked|shanked|shanking|shanks him|cheffed|cheffing|chinged|chinging|got a machete|has a machete|carrying a machete|with machetes|a big rambo|got a rambo|my rambo|my nank|got a nank|acid attack|throw acid|battery acid in|squirt ammonia|shotguns and|loaded gun|loaded guns|loaded weapon|load the gun|loading the gun|pull the trigger on|gun to his head|gun to her head|gun to your head|gun to their head|gun to my head|knife to his throat|knife to her throat|knife to your throat|knife to my throat|knife in my bag|knife in his bag|knife in her bag|knife in my pocket|knife in his pocket|gun in my bag|gun in his bag|gun in the car|gun in my house|gun in his waistband|dads gun|stepdads gun|uncles gun|grandpas gun|my gun|his gun on me|buy a gun|bought a gun|buying a gun|get a gun|got a gun|getting a gun|have a gun|had a gun|own a gun|steal a gun|stole a gun|bring a gun|brought a gun|need a gun|want a gun|sell me a gun|selling a gun|selling guns|buy guns|build a gun|3d print a gun|3d printed gun|pipe bomb|pipe bombs|nail bomb|nail bombs|petrol bomb|petrol bombs|molotov cocktail|molotov cocktails|molotovs|homemade bomb|homemade bombs|home made bomb|build a bomb|building a bomb|make a bomb|making a bomb|made a bomb|making bombs|make bombs|plant a bomb|planted a bomb|bomb making|bomb recipe|suicide vest|explosive vest|pressure cooker bomb)
  not    (glue|nail|staple|heat|spray|water|nerf|toy|lego|bb|massage|caulk|paint|laser|bubble|paintball|airsoft|squirt|cap) (gun|guns)
  not    (get|got|has|have|had|own|buy|bought|need|want|my|make|making|made) a (gun (salute|dog|show|metal|shot start|start)|bomb (cake|of|calorimeter|shelter))
  not    (make|making|made) (a|bath|some) bath bombs+
  not    (my|his|the) gun (dog|fingers|show)
  not    (my|the|a|with the) strap (on (my|the|a) (bag|watch|helmet|shoe|guitar)|is|broke|for|of)
  not    draco (malfoy|and)
  not    gats by
  not    (throwing|ninja) stars (craft|origami)
  not    concealed carry (law|laws|permit|permits)
  not    acid attack+ (law|survivor|survivors|victim|victims)
  not    strapped with (cash|a)
  near   fiction news school-subject awareness gaming play cooking sport counter celebration protective enquiry harmless-arms told-of
  yes    he got a glock off his brother
  yes    there was a guy with a zombie knife
  yes    they jumped him and he got shanked
  no     draco malfoy is my favourite
  no     a glue gun for design and technology
  no     we made bath bombs at the sleepover

category pornography
source   UK Safer Internet Centre, appropriate filtering; Children's Commissioner, pornography and young people
rule word.pornography medium
  means  names pornography, a site for it, or sex acts
  spelling strict
  say    (pornhub|porn hub|pornhubs|xvideos|xnxx|xhamster|redtube|youporn|brazzers|chaturbate|stripchat|bangbros|realitykings|naughty america|rule34|r34|nhentai|e621|gelbooru|danbooru|hentai|hentaihaven|hentais|spankbang|eporner|tnaflix|porntube|beeg|onlyfans|fansly|manyvids|livejasmin|bongacams|camsoda|myfreecams|literotica|camgirl|camgirls|cam girl|cam girls|camwhore|camwhores|sex cam|sex cams|webcam sex|cybersex|cyber sex|phone sex|sexting|sexted|sext|porn|porno|pornos|p0rn|pr0n|pron hub|pornstar|pornstars|porn star|porn stars|porn addict|porn addiction|pornography addiction|gay porn|lesbian porn|anal porn|hardcore porn|softcore porn|amateur porn|ebony porn|free porn|watch porn|watching porn|watches porn|watched porn|revenge porn|deepfake porn|jerk off|jerking off|jerked off|jerks off|jack off|jacking off|jacked off|wanking|wanked|having a wank|have a wank|had a wank|cheeky wank|wank bank|wankbank|tommy tank|masturbate|masturbating|masturbated|masturbates|fapping|fapped|fap to|beat my meat|beating my meat|beat his meat|beating his meat|rub one out|rubbing one out|crack one off|knock one out|bash the bishop|gooning to|goon to|goon cave|gooncave|goon sesh|dildos|butt plug|buttplug|butt plugs|buttplugs|fleshlight|fleshlights|vibrators|sex toy|sex toys|sexdoll|sex doll|sex dolls|strapon|strapons|anal sex|oral sex|group sex|rough sex|kinky sex|public sex|sex tape|sex tapes|sextape|sex video|sex videos|sex scene uncut|threesome|threesomes|foursome|orgy|orgies|swingers party|swinger party|gloryhole|glory hole|footjob|tit wank|titwank|titty fuck|titfuck|titty fucking|titjob|boobjob porn|cunnilingus|fellatio|squirting pussy|pussy eating|cock ring|cockring|big cock|big cocks|huge cock|my cock|his cock|your cock|suck cock|monster cock|black cock|bbc porn|bwc|hard cock|fat cock|thick cock|cock pic|cock pics|pussy pic|pussy pics|ass pics|tit pics|boob pics|tits pics|tits out|get your tits out|show us your tits|show tits|show your tits|show me your tits|flash your tits|fucked her hard|fuck her hard|fuck me hard|fuck me daddy|fuck my ass|fuck my pussy|fuck her pussy|fuck her ass|fucked in the ass|fuck that pussy|eat that pussy|ahegao|futanari|futa|yaoi smut|smut fic|smut fics|smutty fanfic|bdsm|bondage sex|femdom|findom|dominatrix|cum dump|gokkun|upskirt pics|creepshots|creepshot|escort service|call girl|call girls|brothel|brothels|whorehouse|happy ending massage|lap dance|lapdance|lap dancer|strip club|strip clubs|stripclub|stripper|strippers|nude photos|nude photo|nude pics|nude pic|nude video|nude videos|nudes|send nudes|naked pics|naked pictures|naked photos|naked selfies|naked selfie|naked videos|erotic story|erotic stories|erotica|erotic fiction|erotic fanfic|xxx video|xxx videos|xxx movie|xxx movies)
  not    (paint|wire|wallpaper|cable|the|floor|varnish|led|weather) (stripper|strippers)
  not    (the|fake) wank sinatra
  not    strap on (your|the|my|a|his|her|helmet|boots|shoes|velcro)
  not    (nudes|nude) (in (art|painting|paintings)|painting|paintings|by|lipstick|tights|heels|colour)
  not    (weather|peacock|the|plough|turkey) cock
  not    jack off (the|a)
  not    (lap|pole) dance (fitness|class)
  near   fiction news school-subject awareness counter celebration archaic protective enquiry
  yes    he was on pornhub in the library
  yes    caught him having a wank
  yes    she sells stuff on onlyfans
  no     paint stripper for the door
  no     pixel art of a fox
  no     a helmet to strap on your head

category gambling
source   GambleAware; Gambling Commission, young people and gambling; YGAM
rule word.gambling low
  means  names a betting site, or a way of betting
  spelling strict
  say    (bet365|bet 365|skybet|sky bet|betfair|betfred|paddypower|paddy power|william hill bet|ladbrokes|betway|unibet|betvictor|bet victor|888casino|888 casino|888poker|pokerstars|partypoker|draftkings|draft kings|fanduel|fan duel|betmgm|prizepicks|prize picks|underdog fantasy|bovada|caesars sportsbook|mybookie|1xbet|22bet|betonline|stake com|stake casino|roobet|rollbit|rainbet|duelbits|csgoroll|csgo roll|csgoempire|hellcase|key drop|keydrop|bloxflip|rbxflip|blox flip|gamdom|duelbits|chumba|chumba casino|pulsz|sportsbook|sportsbooks|sports betting|sports bets|football betting|horse betting|spread betting|in play betting|live betting|betting site|betting sites|betting app|betting apps|betting shop|betting shops|betting tips|betting odds|betting slip|bet slip|betslip|bet builder|acca|accas|accumulator bet|free bet|free bets|each way bet|parlay|parlays|parlayed|online casino|online casinos|crypto casino|crypto casinos|crypto gambling|casino bonus|casino bonuses|no deposit bonus|deposit bonus|online slots|slot machine|slot machines|slots online|fruit machine|fruit machines|fruities|online poker|poker for money|online roulette|roulette wheel|roulette system|online blackjack|scratch cards|scratchcard|scratchcards|scratchies|lottery ticket|lottery tickets|lotto ticket|lotto tickets|loot box|loot boxes|lootbox|lootboxes|case opening|case openings|skin gambling|skins gambling|skin betting|csgo gambling|cs2 gambling|gambling site|gambling sites|gambling app|gambling apps|gambling addict|gambling addiction|gambling problem|problem gambling|addicted to gambling|compulsive gambler|gambling debt|gambling debts|degenerate gambler|gamblers anonymous|gamstop|gamcare|bookies|the bookies|bookie|put a bet on|placed a bet|place a bet|placing bets|place bets|placed bets|bet on the horses|bet on horses|bet the house|bet my|all my money on red|all in on red|all in on black|lost it all on|lost everything gambling|lost all my money|gambled away|gambling away|gambled it|win my money back|win it back|win it all back|chasing losses|chase my losses|chasing my losses|double my money|doubled my money)
  not    bet my (bottom|life|sister|brother|mum|friend|friends|dog|cat|house plant)
  not    (win it back|win it all back|win my money back) (next|from|in the (final|league)|for)
  not    lost all my money (in|on) (the bus|monopoly|the washing)
  near   fiction news school-subject awareness counter gaming celebration sport protective enquiry
  yes    put it all on bet365
  yes    my parlay lost again
  yes    he owes the bookies loads
  no     i bet my sister wins
  no     the team won it back last year
  no     slots in the timetable

category hacking
source   National Crime Agency, Cyber Choices; Computer Misuse Act 1990
rule word.hacking medium
  means  names a tool, a place or a trick of those who attack computers
  spelling strict
  say    (metasploit|meterpreter|mimikatz|cobalt strike|sqlmap|sql injection attack|hashcat|john the ripper|aircrack|aircrack ng|hydra brute force|thc hydra|burp suite|nmap scan|nmap scans|slowloris|loic|hoic|low orbit ion cannon|ip stresser|ip booter|booter|booters|stresser|stressers|ddos|ddosed|ddosing|ddoser|ddos attack|ddos attacks|ddos for hire|njrat|darkcomet|dark comet|quasar rat|remcos|asyncrat|redline stealer|raccoon stealer|info stealer|infostealer|stealer logs|token grabber|token logger|cookie grabber|cookie stealer|cookie logger|keylogger|keyloggers|key logger|ip grabber|ip logger|iplogger|ip puller|ip sniffer|octosniff|lanc remastered|grabify|combo list|combolist|combo lists|openbullet|sentry mba|credential stuffing|password cracker|password cracking|password list attack|bruteforce|bruteforcing|reverse shell|bind shell|backdoor shell|webshell|web shell|spyware app|stalkerware|spy app|phone spy app|mspy|flexispy|trojan horse virus|remote access trojan|crypter|fud crypter|exploit kit|zero day exploit|0day|privilege escalation|pass the hash|golden ticket attack|mitm attack|arp spoof|arp spoofing|dns spoofing|evil twin wifi|evil twin attack|deauth|deauth attack|wifi deauther|wifi pineapple|rubber ducky|bad usb|badusb|flipper zero|omg cable|sim swap|sim swapping|sim swapped|sim jacker|phishing kit|phishing page|phishing site|phishing link|phish kit|smishing kit|spoof call|spoof calls|spoof number|caller id spoof|swatting|swatted|swat call|dox|doxx|doxxed|doxxing|doxing|doxed|doxbin|drop dox|breachforums|breach forums|raidforums|raid forums|hackforums|hack forums|nulled to|cracked io|carding|carding forum|carders|cvv shop|fullz|cc dumps|bank logs|hacking tool|hacking tools|hacking forum|hacking forums|hacker for hire|hire a hacker|hack for hire|hacked account|hacked accounts|hacked into|hack into|hacks into|hack someone|hack somebody|hack people|hack his|hack her|hack my ex|hack a phone|hack phones|hack instagram|hack snapchat|hack whatsapp|hack facebook|hack roblox|hack gmail|hack wifi|hack the wifi|hack the school|hack school|hack my school|hack the server|hack the teacher|hack into my|hacked instagram|hacked snapchat|hacked facebook|kali linux|parrot os|script kiddie|script kiddies|skid hacker|game cheats|aimbot|aimbots|wallhack|wallhacks|cheat engine|roblox executor|roblox exploit|robux generator|vbucks generator|v bucks generator|gift card generator|card generator|serial keygen|keygen|keygens|warez|cracked software|cracked games|cracked steam)
  not    (rubber|yellow) rubber ducky
  not    rubber ducky (race|bath|you are)
  not    (the|a) booter (club|disco)
  not    carding (wool|machine|process)
  not    wool carding
  near   fiction news awareness school-subject counter celebration protective enquiry own-account told-of in-fiction
  yes    he got ddosed by some booter
  yes    anyone know a good aimbot
  yes    they hacked into her snap
  no     a rubber ducky race for charity
  no     carding wool by hand
  no     life hacks for small kitchens

category bypass
source   UK Safer Internet Centre, appropriate monitoring; DfE, filtering and monitoring standards
rule word.bypass medium
  means  names a tool or a page to get round blocks or monitoring
  spelling strict
  say    (nordvpn|nord vpn|expressvpn|express vpn|surfshark|protonvpn|proton vpn|windscribe|tunnelbear|tunnel bear|hola vpn|urban vpn|betternet|hotspot shield|ultrasurf|psiphon|lantern vpn|hide me vpn|hidemyass|hide my ass vpn|mullvad|private internet access|cyberghost|opera vpn|browsec|veepn|zenmate|turbo vpn|super vpn|supervpn|thunder vpn|x vpn|warp vpn|cloudflare warp|openvpn|wireguard|free vpn|free vpns|vpn extension|vpn for school|vpn at school|vpn on school|school vpn|kproxy|croxyproxy|croxy|proxysite|proxyium|blockaway|hidester|4everproxy|hide my ip|free proxy|free proxies|web proxy|proxy site|proxy sites|proxy server for school|proxy for school|proxy browser|unblocked proxy|holy unblocker|holyunblocker|titanium network|titaniumnetwork|alloy proxy|ultraviolet proxy|rammerhead|womginx|doge unblocker|dogeunblocker|node unblocker|nodeunblocker|nebula proxy|utopia proxy|shuttle proxy|interstellar proxy|metallic proxy|incog proxy|space proxy|artclass|emerald proxy|kahoot proxy|tor browser|torbrowser|onion site|onion sites|onion link|onion links|onion browser|dark web|darkweb|deep web links|dark net|darknet|hidden wiki|i2p|tails os|unblocked games|unblocked game|unblocked games 66|unblocked games 76|unblocked games 77|unblocked games 911|unblocked games wtf|games unblocked|unblocked site|unblocked sites|unblocked website|unblocked websites|unblocked youtube|youtube unblocked|unblocked roblox|roblox unblocked|unblocked fortnite|unblocked minecraft|minecraft unblocked|unblocked at school|slope unblocked|run 3 unblocked|1v1 lol unblocked|retro bowl unblocked|cookie clicker unblocked|discord unblocked|tiktok unblocked|snapchat unblocked|unblock youtube|unblock games|unblock sites|unblock websites|unblock discord|unblock tiktok|unblock roblox|unblock everything|classroom 6x|classroom6x|tyrones unblocked|ltbeef|lt beef|ltmeat|sh1mmer|fakemurk|skiovox|killcurly|chromebook exploit|chromebook exploits|chromebook unenrollment|unenroll chromebook|unenroll my chromebook|unenrolled chromebook|extension killer|extension disabler|disable securly|securly bypass|bypass securly|goguardian bypass|bypass goguardian|disable goguardian|goguardian killer|kill goguardian|lightspeed bypass|bypass lightspeed|disable lightspeed|bypass lanschool|lanschool killer|disable lanschool|bypass impero|disable impero|bypass smoothwall|smoothwall bypass|bypass senso|disable senso|senso bypass|bypass netsupport|bypass netsweeper|bypass fortinet|bypass fortiguard|fortiguard bypass|bypass cisco umbrella|bypass school filter|bypass school filters|bypass the school filter|bypass school wifi|bypass the school wifi|bypass school firewall|bypass the firewall|bypass firewall|bypass the filter|bypass filter|bypass filters|bypass blocked|bypass blocks|bypass restrictions|bypass the restrictions|bypass parental controls|bypass parental control|bypass screen time|bypass screentime|screen time bypass|bypass family link|bypass qustodio|bypass bark|bypass net nanny|bypass mdm|mdm bypass|jamf bypass|bypass jamf|bypass admin|bypass admin password|bypass age verification|bypass age restriction|bypass age check|bypass the age|get past the filter|get past the firewall|get past the school|get past school|get around the school|get around school|get around the filter|get around the firewall|get round the filter|get round the school|get round the firewall|school blocks everything|school blocked|blocked on school wifi|blocked at school|blocked by school|blocked by the school|blocked by my school|blocked on the school)
  not    (heart|gastric|road|coronary|cardiac) bypass
  not    space proxy war
  near   fiction news awareness school-subject counter protective enquiry
  yes    nordvpn works on the school wifi
  yes    unblocked games 66 still works
  yes    anyone got an onion link
  no     the road bypass is shut
  no     he had a heart bypass
  no     my nose is blocked

category concerning-ai
source   Internet Matters, AI chatbots and companions; DfE, generative AI product safety standards
rule word.ai medium
  means  names an AI tool or trick that has no safeguards
  spelling strict
  say    (jailbreak prompt|jailbreak prompts|jailbreak chatgpt|jailbroken chatgpt|jailbreaking chatgpt|jailbreak gpt|jailbreak ai|jailbroken ai|jailbreak claude|jailbreak gemini|dan mode|dan prompt|do anything now prompt|developer mode prompt|evil gpt|wormgpt|worm gpt|fraudgpt|fraud gpt|darkgpt|uncensored ai|uncensored llm|uncensored model|uncensored models|uncensored chatbot|uncensored chatbots|unfiltered ai|unfiltered chatbot|unrestricted ai|no filter ai|ai with no filter|ai without filter|ai without filters|ai with no restrictions|ai without restrictions|nsfw ai|nsfw chatbot|nsfw chat bot|nsfw bot|nsfw bots|nsfw character ai|character ai nsfw|character ai filter bypass|c ai filter|janitor ai|janitorai|spicychat|spicy chat|crushon|crushon ai|candy ai|dreamgf|replika|replika erp|chub ai|venus chub|polybuzz|talkie ai|ai girlfriend|ai girlfriends|ai gf|ai boyfriend|ai boyfriends|ai bf|ai companion app|undress ai|undress app|undresser|undressing app|ai undress|ai undresser|nudify|nudify app|nudify apps|nudifier|clothoff|clothes remover|clothes remover app|clothes removal app|deepnude|deep nude|deepnudes|deepfake app|deepfake porn|deepfake nudes|deepfake nude|deepfaked|faceswap porn|face swap porn|ai generated nudes|ai nudes|ai nude|fake nudes|fake nude|ai porn|ai generated porn|voice cloner|voice cloning app|clone her voice|clone his voice|clone my teachers voice|ai write my essay undetected|undetectable ai|humanize ai text|humanise ai text|ai humanizer|bypass ai detection|bypass ai detector|bypass turnitin)
  near   fiction news awareness school-subject counter protective enquiry
  yes    this nudify app is free
  yes    my ai girlfriend gets me
  yes    got a jailbreak prompt that works
  no     our ai club meets on tuesday
  no     the model of the dna is finished
  no     the app tracks my runs
