language en
category drugs
source   Talk to FRANK; NSPCC Learning, substance misuse

slot drug = cannabis | cannabis | marijuana | ket | ketamine | coke | cocaine | mdma | mandy | molly | ecstasy | edibles | spice | xans | xanax | xannies | crack | crack cocaine | heroin | nos | lean | speed | acid tabs | lsd | shrooms | magic mushrooms | bud | za | loud | cali | draw | hash | ganja | thc | thc vape | thc vapes | thc cart | dmt | meth | crystal meth | fentanyl | drugs | benzos | valium | tramadol | codeine | percs | percocet | opioids | ghb | gbl | mcat | meow meow | mephedrone | steroids | hippy crack | laughing gas | nitrous oxide | whippets | poppers | 2cb | snow | charlie | beak | gear | pingers | pingas | molly pills | adderall | ritalin | modafinil | pregabalin | k2 | blunts | blunt | spliff | spliffs | joints | zoot | zoots | bong | psychedelics | amphetamines | weed brownies | pot brownies | kratom | oxy | oxycodone | vicodin | morphine | bennies | ten bag | henny and weed

rule drugs.use high
  means  says they use drugs
  say    {i} ..2 (smoke|smoked|smoking|take|took|taken|taking|tried|try|trying|snort|snorted|snorting|sniff|sniffed|inject|injected|injecting|do|did|done|doing|use|used|using|pop|popped|drop|dropped|dropping|vaped|vape|rack up|rail|had|eat|ate|necked|bumped|sesh on|buzzing off|bun|bunning|bunned|blaze|blazed|blazing|addicted to|hooked on|relapsed on|high on|off my face on|overdosed on|smoking up|burn|roll|rolled|rolling) [some|a|the|bit of|loads of|bare|that|any|my|half a|more|a line of|lines of|two|a couple of|so much|too much] {drug}
  say    {i-am} ..1 (high|stoned|baked|blazed|zooted|tripping|coming up|pinging|off my face|off my head|off my tits|faded|blitzed|waved|geeked|lit on|spaced) ..2 (cannabis|right now|at school|in class|in lesson|rn|ket|acid|again|on|as fuck|af|balls|pills)
  say    (smoke|smoking|smoked|light up|roll|rolling|spark|sparking|bun|hit|hitting|rip|pass|passing) [a|up a|the|some|that] (zoot|spliff|joint|blunt|bong|doobie|zoots|spliffs|joints|blunts|reefer) [at|before|in|behind|with|after]
  say    (do|doing|did|done|rack|racked|snorted|snort|sniff) ..1 (lines|line|bumps|bump|key|keys) [of] (coke|ket|in the|off|at|with|beak|gear|mandy|together|toilets|tonight)
  say    (doing|do|did|done|inhale|inhaled|huff|sell|crack|cracking|canisters of|balloons of) (balloons|nos|noz|nangs|whippets|laughing gas|galaxy gas|smartwhip|fast gas) [at|in|with|tonight|off|all|canisters|after]
  say    (addicted to|withdrawal from|withdrawals from|relapsed on|detox from|hooked on|dependent on) ..1 {drug}
  say    (get|getting|got) (high|stoned|baked|blazed|zooted) [at|after|before|tonight|with|later|this|together|in|every]
  say    (trip|tripping|tripped) (on|off) (acid|shrooms|lsd|dmt|mushrooms|tabs|2cb)
  say    my {friend} ..2 (takes|taking|smokes|smoking|on|using|uses|sniffs|snorts|does|addicted to|overdosed on) {drug}
  say    (what does|whats it like|is it safe|does it feel|how long|what happens|side effects|comedown|how do you feel) ..4 (taking|take|on|smoking|mixing|mix|smoke|snort|snorting|trying|try|of|sniffing) {drug}
  say    (mix|mixing|combine|combining|mixed) {drug} (and|with) 
  say    (cokehead|pothead|crackhead mates|ket head|kethead|stoner life|ket bladder|k hole|k holed|kholing|comedown from|bad trip|4 20|420 blaze it|wake and bake|hotbox|hotboxing|hot box|hot boxing|mcat|pingers)
  not    (high|got high|get high) (on life|on sugar|score|school|marks|up|quality|street|enough)
  not    (take|taken|took|taking|do|use|used|try) (speed|snow|loud|spice|gear|acid|shots|draw|hash|cali|bud|joints|steroids|codeine|morphine|tramadol|snow) 
  not    (use|used|using|try|do|done|eat|take) (spice|hash|draw|snow|gear|speed|loud|bud|coke|lean|joints|crack|spices)
  not    (crack) (a|the|on|down|an|open|up|code)
  not    ({drug}) (education|awareness|policy|abuse charity|lesson|leaflet|cola|zero|cake|test|tables)
  not    (had|took|ate|eat|drink|have) [a|some|the] coke
  near   fiction news school-subject cooking gaming not-abuse told-of protective
  yes    i smoked weed behind the gym
  yes    im so high right now
  yes    we did balloons at the park
  yes    i am addicted to ket
  no     i had a coke with lunch
  no     drugs education lesson today
  no     high school musical

rule drugs.supply high
  means  talks of buying or selling drugs
  say    (buy|buying|sell|sells|selling|sold|shot|shotting|pick up|picking up|deal|dealing|deals|order|ordering|cop|copping|score|scoring|supply|supplying|move|moving|push|pushing|get hold of|source|bought|flip|flipping|serve|serving|import|smuggle|smuggling|ship) [some|a|me|any|my|the|us|him|you|bare|more|ounces of|grams of|a gram of] [bag of|gram of|q of|eighth of|grams of|wrap of|half of|ounce of|oz of|box of|bit of|kilo of|ten bag of] {drug} [at|to|from|for|near|off|in|online|on|lunch|again]
  say    {how} ..3 (get|buy|order|find|score|sell|grow|make|cook|synthesise|synthesize|smoke|snort|inject|roll|hide|smuggle|obtain|take|produce|extract|crush up|manufacture|deal|pass a test for|cut|bag) ..2 {drug}
  say    {how} (pass a drug test|beat a drug test|fake a drug test|get high|make a bong|roll a joint|roll a spliff|hide drugs|hide weed|become a drug dealer|find a dealer|find a plug|get high at home|get high without|get high off|get high on|smell like weed|hide being high|mask the smell|make lean|make a gravity bong|trip)
  say    (legal highs|household items to get high|things to get high on|get high legally)
  say    (plug|dealer|plugs number|connect|weed man) ..3 (cannabis|ket|coke|bud|pills|drugs|link|delivers|number|gear|snap|telegram|prices|menu|near)
  say    (where|who|anyone|any1|anybody) [can|do|does|is] [i|you|we] [got|get|sells|selling|selling any|holding|have|has|sell|buy|cop|know|knows] ..2 (any|a|some|the) (weed|cannabis|ket|bud|plug|dealer|pills|coke|xans|percs|mandy|nos|edibles|shrooms|ten bag)
  say    (gram|grams|eighth|ounce|oz|q|half q|bag|baggie|wrap|wraps|ten bag|henry|zip|nine bar|kilo|key|box) of (cannabis|weed|ket|coke|cocaine|bud|mandy|mdma|crack|heroin|speed|haze|cali|hash|shrooms|white|snow|lemon haze)
  say    (dark web|darkweb|silk road|darknet) ..3 (drugs|weed|mdma|buy|xanax|market|fentanyl|order|link|guns|pills)
  say    # (for|a) (g|gram|q|eighth|bag|half|oz) ..2 (weed|bud|ket|coke|cali|haze)
  say    (sort|sorting|sorted|link|linking) (me|you|us|my plug|the plug) ..2 (weed|bud|ket|coke|pills|cannabis|draw|some green|za|q)
  not    (score|get|order|find|make|serve|move|push|sell|buy|source) (speed|spice|snow|coke|loud|gear|bud|hash|draw|lean|acid|crack|spices|pot|joints|cali|blunt|percs)
  not    crack (eggs|the code)
  not    (get|make|find) [a|the|some|any] (draw|hash|snow|coke|gear|speed|spice|loud|lean|joint|joints|crack)
  near   news school-subject fiction cooking gaming sport not-abuse told-of protective
  yes    im selling weed at lunch
  yes    where can i buy ket
  yes    how to make crystal meth
  yes    who has a plug for pills
  no     the police said they sell cocaine
  no     get green peppers from the shop
  no     buy balloons for the party

rule drugs.alcohol medium
  means  speaks of drinking alcohol under age
  category alcohol
  source Drinkaware, young people; Talk to FRANK
  say    {i-am} ..1 (drunk|wasted|hammered|smashed|pissed|steaming|wrecked|hungover|bladdered|mortal|paralytic|blackout drunk|tipsy|plastered) ..2 (at school|right now|last night|in class|again|tonight|every|lesson|rn|as fuck|af|and|off)
  say    (get|getting|got|getting so) (drunk|wasted|hammered|smashed|pissed|steaming|fucked up|mortal|paralytic|bladdered|waved) ..1 (tonight|at|on|after|with|this|last|every|before|in|together|tomorrow)
  say    (drink|drinking|drank|drunk|bring|bringing|brought|sneak|sneaking|hide|hiding|get|got|buy|buying|nicked|stole|neck|necking|necked|down|downed|chug|chugged|hid) ..2 (vodka|alcohol|booze|cider|whisky|whiskey|gin|rum|wine|beer|beers|wkd|bottle of vodka|jack daniels|alcopops|malibu|spirits|tequila|jagerbombs|dragon soop|smirnoff|glens) ..2 (to school|at school|at the park|in class|in my bag|before school|from my (dad|mum|parents)|every (day|night)|in my water bottle|tonight|at the party|without|in my room|till|until|to forget|to cope|to sleep|after school|alone|underage|blacked|again)
  say    {how} ..2 (buy|get|sneak|hide|bring|make|get hold of|order) ..2 (alcohol|vodka|booze|beer|cider|drunk) [underage|under age|under #|at #|without id|to school|in school|into|fast|quickly|without my parents|from parents|from my parents|past]
  say    (fake id|fakeid|fake ids|false id|borrowed id|someones id) 
  say    (pres|prinks|pre drinks|predrinks|free house|empty|gaff|session|sesh|park drinking|motive) ..3 (vodka|drink|bring booze|get drunk|bring alcohol|getting smashed|bevs|bevvies|getting wasted|cans)
  say    (addicted to|cant stop|dependent on|hooked on) (alcohol|drinking|booze|vodka)
  say    (drink|drinking|drank|drunk) ..2 (to forget|to cope|to numb|every night|alone|until i|till i|myself to sleep|blackout|blacked out|the pain away)
  say    (spiked|spiking|spike) (my|her|his|their|a|someones|the) (drink|drinks)
  not    (drink|drinking|buy|get|bring) ginger (beer|ale)
  not    (root|ginger) beer
  near   fiction news school-subject cooking
  yes    i got so drunk last night, got wasted at the park
  yes    bringing vodka to school in my water bottle
  yes    where to get a fake id
  no     the ginger beer at the picnic
  no     alcohol is studied in chemistry
  no     my dad cooks with wine

rule drugs.vaping medium
  means  speaks of vaping or smoking under age
  category vaping
  source ASH, young people and vaping; Talk to FRANK
  spelling strict
  say    (vape|vaping|vaped|smoke|smoking|smoked|hit|hitting|puff|puffing|puffed|geek|geeking|drag of|tote|toke|toot) [my|a|the|his|her|your|some|on a|on my|that|cigs|fags] ..1 (in the toilets|in the toilet|at school|in class|in school|in the bogs|behind the|in lesson|at break|at lunch|in the bathroom|under the desk|in the changing rooms|before school|elf bar|elfbar|lost mary|geek bar|hayati|snus|vape|vapes|juul|cigs|cigarettes|fags|crystal bar|ske)
  say    (sell|selling|buy|buying|bought|get|got|get me|lend|lend me|borrow|borrowing|share|need|want|nick|nicked|has|have|any1 got|anyone got|who has|confiscated|took|found|hide|hiding|bring|brought|refill|order|swap|trade) [a|my|me a|some|me|any|the|your|his] (vape|vapes|elf bar|elf bars|elfbar|elfbars|lost mary|lost marys|geek bar|geek bars|juul|snus|disposables|nicotine pouches|ciggy|ciggies|cigs|cigarettes|fags|pouches of snus|velo|velos|zyn|zyns|puff bar|ske bar|hayati|baccy|rollies|deck of cigs|vape juice|shisha pen)
  say    (addicted to|cant stop|cannot stop|hooked on|quit|quitting|give up) (vaping|nicotine|vapes|my vape|smoking|snus|cigs|the vape)
  say    {how} ..2 (buy|get|hide|sneak|smuggle|bring|order|make) ..2 (vape|vapes|elf bar|elf bars|lost mary|snus|juul|cigarettes|cigs|nicotine) 
  say    {how} (vape|smoke|hide vaping|blow smoke rings|vape in school|vape without|buy vapes|set off vape detector|beat vape detector|avoid vape detectors)
  say    (vape detector|vape detectors) ..3 (get round|avoid|trick|beat|cover|bag|in the toilets)
  say    (head rush|buzz|nic sick|nicsick) ..3 (vape|vaping|elf bar|snus|nicotine|cig)
  not    fags end
  near   fiction news school-subject
  yes    i was vaping in the toilets
  yes    anyone got a vape
  yes    im addicted to vaping
  no     smoke rose from the chimney
  no     vaping is banned says the policy: news report
  no     smoking salmon recipe

rule gambling.bets medium
  means  talks of gambling
  category gambling
  source GambleAware; YGAM
  spelling strict
  say    {i} ..2 (lost|won|spent|blew|owe|lose|win|losing|gambled|bet|put|wasted|chasing) ..4 (betting|gambling|on bet365|on skybet|on slots|on roulette|at the casino|on stake|on the slots|on a bet|on bets|on gambling|on blackjack|on poker|on paddy power|on accas|on an acca|on the horses|on crash|on csgo gambling|on skins gambling|on online casino|on scratch cards|on scratchcards|on loot boxes|on fruit machines|on rollbit|on roobet|on the dogs|on aviator|on betfred|coinflips|on a parlay|on bloxflip)
  say    (addicted to|cant stop|cannot stop|hooked on|problem with|struggling with) (gambling|betting|slots|online slots|casino|casinos|loot boxes|roulette|case opening|blackjack|poker)
  say    (bet365|skybet|sky bet|paddy power|paddypower|william hill|online casino|online casinos|betfair|betfred|stake casino|ladbrokes|betway|1xbet|unibet|coral bet|888 casino|pokerstars|rollbit|roobet|bloxflip|csgoroll|csgoempire|hellcase|draftkings|rbxflip|duelbits|stake us|betmgm|fanduel|csgo gambling|skin gambling|crypto casino) [login|sign up|account|under|bonus|free spins|app|no id|code|odds|vip|bet|deposit|withdraw|promo|free]
  say    (betting|casino|gambling|slots|roulette|slot|blackjack) (sites|apps|site|app|websites|website|account|tips|streams|code|bonus|discord) ..2 (under 18|no id|for teens|no verification|free spins|unblocked|no age|without id|that dont check|for kids|paypal|for me|crypto|bypass)
  say    (in play|acca|accas|accumulator|free bet|free bets|free spins|each way|bet slip|betslip|odds boost|parlay|cash out) ..4 (win|won|bet|stake|landed|deposit|place|quid|money|tonight|on|return|premier|account|claim|boost)
  say    (put|stuck|place|placed|placing|whack|chuck|lump) (#|a tenner|a fiver|a bet|my money|everything|all my money|twenty|money|bets|a quid|a score) on (united|city|arsenal|chelsea|liverpool|spurs|red|black|the match|the game|england|the horses|a horse|number|the favourite|a draw|both teams|the fight|slots|fury|roulette|stake|it to win|him to win|them to win)
  say    (betting|gambling|gamble|bet) (my|his|her) (lunch|dinner|birthday|pocket|whole|student|wages) (money|loan)
  say    (use|using|used) (my|his|her) (dads|mums|brothers|parents|sisters) (betting|bet365|skybet|card to bet|paddy power|account to bet|casino) 
  say    (chasing|chase|win back|make back) (my|the) (losses|money)
  say    {how} (gamble|bet|open a betting account|make a betting account|play online slots|play poker for money|count cards|win at (slots|roulette|blackjack|the casino)|bypass gamstop|get round gamstop|beat the bookies) [underage|under #|online|without|at #|with]
  near   fiction news school-subject
  yes    i lost all my money gambling
  yes    bet365 account under 18
  yes    i cant stop betting
  yes    put a tenner on united to win
  no     gambling is a risk in the novel
  no     i bet you are right
  no     machine slots into place
