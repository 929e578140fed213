language en
category neglect
source   NSPCC Learning, neglect; KCSIE part one

rule neglect.no-food high
  means  says there is no food at home, or that they must find it elsewhere
  say    (no|not any|never any|not got any|nothing|not have any|never nothing|without|barely any|any) ..1 (food|tea|dinner|breakfast|milk|nappies|money for food|bread) (in|at home|at ours|at mine|again|until|for us|left in|in the house|because mum|because dad|since|and)
  say    nothing (in|left in) ..1 (fridge|cupboard|cupboards|freezer)
  say    (nothing|not anything|what) to eat ..1 (at home|at ours|since|in the house|for)
  say    (not|is not) anything at (ours|home|mine) (until|to eat)
  say    at my (home|house) is no (food|heating)
  say    (at home|my house|our house|ours|we) ..4 no (food|tea|dinner)
  say    (hungry|starving|hungree) ..4 (because|no|was|there) ..3 (no tea|no dinner|no food|no money|nothing in)
  say    (have not|had not|not|havent) (had|eaten) (anything|nothing|a proper meal|dinner|tea|a hot meal) since (yesterday|{weekday}|school)
  say    (no|had no) (dinner|tea|breakfast|brekfast) and no (tea|dinner|breakfast|brekfast)
  say    (school|free) (dinner|dinners|lunch|meal|meals) ..3 only (dinner|meal|food|thing|one|hot meal) ..2 (get|eat|have|day)
  say    only (dinner|meal|food|proper meal) i get
  say    hate (weekends|holidays|half term|the holidays) ..4 (no school dinner|no food|school dinners|nothing to eat|hungry)
  say    (nick|nicking|steal|stealing|stole|robbing|robs|taking|take|took|nicked) ..3 (food|bread|bread rolls|biscuits|toast|leftovers|snacks|sandwiches) ..6 (home|no dinner|canteen|for my (sister|brother|brothers)|no food|hungry|bin)
  say    (eat|eating|ate|eats|toast|food|taking food|tea|dinner) ..3 (out of|from) [the|a] (bin|bins|skip)
  say    (tea|dinner|food) ..2 from what ..2 (shop|shops) (chucks|throws)
  say    (can i|could i|can we|asks for|ask for) ..2 [have|eat|take] (rest of (your|ur|his|her) (sandwich|lunch|food|dinner)|your leftovers|leftovers|everyones leftovers)
  say    (leftovers|spare food|breakfast bar|cereal bar) ..6 (home|again|at ours|nobody|say it is for me|until)
  say    (food bank|foodbank|food banks) ..3 (near|open|today|voucher|do you|without|again because|on our own)
  say    (food|feed|eat|cook|tea|dinner|meal|meals) ..5 (with no money|without parents|without my mum|with nothing in|on our own because)
  say    (cook|make|made|have|had|eat|cereal) ..4 (rice and ketchup|only ketchup|flour and|ketchup only|with water|1 tin|one tin|pot noodles for)
  say    i (say|lie and say|lie|tell) ..3 not hungry so ..5 (sister|brother|little ones|baby|they)
  say    (lie|pretend) ..3 not hungry so
  say    (has|have|had) not bought [any] food
  say    forgets to (make|cook|buy|feed|pick)
  say    mum ..3 (locks|locked) the (kitchen|fridge)
  say    (give|gives|gave) me (food|dinner) only
  negated keep
  near   fiction news gaming
  not    food in (until|til) ..3 (delivery|tesco|asda|shop)
  not    (no|any) food (in class|in the (library|classroom|computer|ict)|allowed|on the bus|waste|and drink|poisoning|tech|for (the|my) (dog|cat|hamster|trip))
  not    (recycling|compost|food) bin
  yes    theres never any food in at ours
  yes    i take bread home for my brother because there isnt any dinner
  yes    school lunch is the only meal i get
  yes    nothing in the fridge again
  no     no food in the library please
  no     collect for the food bank
  no     i am so hungry i could eat a horse

rule neglect.home high
  means  says that home is cold, dirty or without bed, light or water
  say    (no|not got|without|not have|have no|not had|got no|not any|no working) ..1 (heating|electric|electricity|leccy|hot water|gas|light|lights|running water|bed|beds|blanket|duvet|carpet|shower that works|washing powder|washing machine|toilet) ..4 (at home|in my house|in our house|house|for weeks|for days|ours|since|because|sleep|month|night|school|before school|all week|in the flat|again|mattress|and|we)
  not    (ran out|gone) ..6 (match|game|shop|willpower)
  not    will power
  say    (gas|leccy|leccys|electric|electrics|electricity|meter|key meter|power|hot water) ..2 (ran out|run out|gone|cut off|cut us off|on emergency|runs out|top it up|been off)
  say    they cut us off
  say    (dont|do not|havent|have not|never|dosnt) (have|got|had) (a|any) (bed|coat|winter coat|shoes|blanket|lights|bedroom)
  say    i have no (bed|coat|shoes)
  say    (sleep|sleeping|slept|sleeps|kip) ..2 (in (my|our|his|the) (coat|jacket|coats|clothes|bath|car|van)|on a (wet|dirty) mattress|on the floor|on the sofa with no|on the kitchen) ..4 (because|no bed|cold|no beds|heating|blanket|left|every|and we|freezing)
  say    in our coats (in bed|at home|indoors)
  say    (cold|freezing|ice) ..3 (in|inside) (my|our|the) (house|room|home|flat|bedroom|window) ..4 (sleep|coat|heating|no|and|because)
  say    ice inside
  say    (we|i|they) (live|living|are living|sleep) ..2 in (a|the|our|one) (van|car|one room|tent|shed|room and)
  say    (persons|people|of us) in one room ..4 (cold|mold|mould|bed|damp)
  say    (mould|mold|damp) ..5 (my bed|my pillow|my chest|bedroom wall|pillow|breathe|cough|our room|house)
  say    (mice|rats|bugs|cockroaches|bedbugs|bed bugs|dog mess|dog poo|maggots|fleas|flies) ..3 (in|all over|everywhere) ..1 (my (room|bed)|our (house|kitchen|flat)|the (house|kitchen)|house)
  say    (warm|warmer|heating) ..3 (library|school|here) ..6 (because|after school|no|kick|home|early)
  say    (library|school|here) ..4 because ..2 (warm|warmer)
  say    (keep|stay|sleep|get) warm (with no|without|at night|in your room|with out)
  say    (bailiffs|bailiff|evicted|eviction) ..5 (us out|our door|the door|mum|knock|home|knocking|our house)
  say    knock ..2 bailiffs
  say    (out of|lose|losing|kicked out of|leave) our (house|flat|home) ..4 (because|rent|friday|landlord|by|mum|dad)
  say    (gambled|spent|spends|drank|drinks|smoked) ..2 (the|our|all the|all our|it all) (rent|money|food money|shopping money|bill money|on drink|on drugs|on weed)
  negated keep
  near   fiction news gaming
  not    (power|electric|gas|heating) ..4 (minecraft|powerbank|phone|game|scooter|car|laptop|school|classroom)
  not    (phone|laptop|controller|tablet|scooter|car) ..3 (ran out|run out)
  yes    we have no heating and i sleep in my coat
  yes    there are mice in my room
  yes    the leccy ran out so no lights
  yes    we live in a van now
  no     the classroom has no heating today
  no     my phone ran out of battery
  no     we slept in a tent on the camping trip

rule neglect.unwell-parent high
  means  says a parent is drunk, drugged or too ill to care for them
  say    {kin} ..4 (drunk|passed out|off (her|his) face|out of it|wont wake up|will not wake up|not get up|wont get up|not get out of bed|not got out of bed|sleeps all day|shooting up|on a bender since|been on a bender|taking drugs|takes drugs|using again|hungover|on heroin|on crack|drinking again|drinking all|drinks all|drinks every|drinks too much|drinks the wine|drinks wine|drinks vodka|smoking stuff|smoking crack|injecting|overdosed|had a drink|smells of (vodka|drink|beer|wine|alcohol)|lying on the floor|on the floor (drunk|not|again|with vodka|wont)|asleep on the (sofa|floor) (for|and|again)|ill in mind)
  say    (mum|mummy|mother|dad|daddy|ammi|mama|she|he) (is|was|lies|falls|falling|fell|fallen) ..3 (asleep on the floor|sleeping drunk|blue round|unconscious|drunk on)
  say    (cant|can not|wont|how do i|not|could not) wake ..1 (her|him|mum|mums|dad|mummy|my mum|my dad|daddy|mama) [up]
  say    wake (someone|her|him|mum|dad) [up] who ..3 (drunk|heroin|drugs|pills)
  say    (smelt|smelled|smells|smelling) ..2 of (drink|alcohol|vodka|beer) ..6 (pick up|gate|collect|car|door|again|parents evening)
  say    (no one|nobody|never|noone) ..2 (is|ever|are) ..1 sober
  say    (needles|needle|foil|crack pipe|bongs) ..4 (kitchen|drawer|bathroom|living room|house|sofa|our|floor|at home)
  say    (dealer|dealers|dealer friends|druggie) ..4 (our|my house|front room|kip|living room|mum|dad)
  say    (put|turn|roll) ..1 (her|him|mum) on (her|his) side
  say    (pick|picked|pull|pulled|drag|clean|cleaned) ..3 (mum|dad|mums|sick|her) ..2 (off the floor|sick up|up sick|to bed) 
  say    clean up [her|his|mums] sick
  say    (my turn to|have to|stay to|stayed to) (watch|mind|look after) (mum|dad|mummy)
  say    mum (takes|sells|sold) ..2 (stuff|meds|her meds|medication|our|the telly)
  say    (sold|sells|sell) ..2 (telly|my bike|my phone|my xbox|our tv|my ps5) for ..2 (stuff|drugs|drink|money|gear)
  say    (mum|dad|she|mums|he) stopped taking (her|his) (meds|medication|tablets|pills)
  say    (mum|my mum|dad|she|he) ..2 (too unwell|not well enough|too ill|too drunk|too depressed) to ..2 (left|cook|get up|look after|be left)
  say    (get|make|help) ..2 (mum|dad|my mum|my dad) ..1 (stop|to stop|off) (drinking|taking drugs|the drink|using|smoking crack)
  say    funny (medicine|medisin) 
  negated keep
  near   fiction news gaming
  not    {kin} ..4 (on the floor) ..4 (playing|lego|laughing|yoga|with the|tv|jigsaw)
  not    (wont|not) get up ..4 (coffee|early|alarm)
  not    on the floor ..8 (lego|playing|finding|jigsaw)
  not    needle ..4 sewing
  not    (had a drink) of (water|squash|tea|juice)
  yes    mum is passed out on the sofa again
  yes    i cant wake my mum up
  yes    my dad drinks every night and falls over
  yes    there are needles in our kitchen drawer
  no     my mum drinks tea every morning
  no     dad is on the floor playing lego
  no     the needle in the kitchen sewing box

rule neglect.alone high
  means  says they are left alone, or that nobody comes
  say    (nobody|no one|noone|none|no adults|no grown ups) ..2 (home|at home|in|is home|been home|has been home) ..3 (since|all night|for days|at night|all weekend|for # days)
  say    (nobody|no one|noone) ..1 (looks after|came to get|comes to get|washes|cooks for|feeds|fed|looked after|came for|picked up|picks up|takes care of|collects|collected) (me|us|him|her|them)
  say    (left|leaves|leaving) ..1 (us|me|my brother and me|me and my brother|me and my sister|the baby|kids|a # year old|a 7 year old) ..4 (alone|on our own|on my own|by ourselves|by myself|with no (food|money|key)|for days|for the weekend|two nights|overnight|all night|all weekend|with the baby|by themselves|home alone) 
  say    {kin} ..1 (left|leaves) us ..6 (two nights|days|since|alone|own)
  say    (mum|dad|mums|dads|she|parents|mummy|he|they|mother|father) ..3 (gone|been gone|out|away|not been home|not come home|not back|doesnt come home|not coming home|in romania|abroad) ..1 (since|for days|for # days|for two days|for a week|# days|two days)
  say    (mum|dad|mums|she|parents|mummy|they) ..2 (does not|did not|doesnt|didnt|never|hasnt|has not) come (home|back) ..3 (night|days|since|do|weekend|again|from)
  say    (said|promised) ..4 (back in an hour|be back|back soon|back for) ..6 (two nights|days|since|that was|thursday|never|still|it is)
  say    went (out|away|off) {weekday} and (it is|its|not|still|hasnt)
  say    (on my own|home alone|by myself|alone|stay alone|on our own) ..4 (all night|every night|overnight|until night|all nite|all weekend|when mum does nights|since {weekday}|am #|and my brother|with my (brother|sister)|with small brother|with sister|with the baby|mum works nights|age #)
  say    (alone|own) ..2 (at|all) (nite|night) ..4 (scared|dark|scard|#|mum)
  say    (work|works|working|goes out|gos out) ..2 (at|in|all|until) (night|nights|nite) ..4 (alone|baby|look after|i am|on my own|by ourselves)
  say    (in charge|looks after|look after) ..3 (baby|brother|brothers|sister) ..3 (at night|all night|overnight|goes to work|when mum)
  say    (walk|walking|walks) home ..2 (alone|on (his|her) own) ..4 (dark|empty house)
  say    empty house ..4 (every|year #|dark|nobody)
  say    (forgot|forgets) (me|i exist|about me|my birthday) (again|agen|every|at school|and)
  say    (live|be|live by|living|on) ..1 (themselves|yourself|your own|my own|our own) ..4 (parents|age|look after|nobody|#|kids)
  say    how long can you leave (kids|children|a)
  say    (is it|it) illegal to leave ..4 (alone|on (his|her|their) own|home|overnight)
  say    is it neglect
  say    (out|wandering|playing out) ..4 (nappy|nappies|midnight|pyjamas) ..3 (midnight|nappy|dark|street)
  negated keep
  near   fiction news gaming
  not    (alone|on my own|by myself|home alone) ..5 (film|movie|revise|revising|watching|yay|peace)
  not    nobody ..2 home ..3 (match|game|advantage)
  yes    nobody has been home since wednesday
  yes    mum left us on our own all weekend
  yes    mums been gone for two days
  yes    no one came to get me again
  no     mum left us some pizza for tea
  no     home alone is the best christmas film
  no     i was on my own for ten minutes

rule neglect.young-carer high
  means  says they run the home or care for others in place of an adult
  source Children's Society and Carers Trust, young carers
  say    (look|looking|looks|take|taking|bring|bringing|bath|bathing) ..2 (after|care of|up) ..2 (brother|brothers|sister|sisters|siblings|baby|kids|children|mum|dad|twins|little ones) ..6 (on my own|every night|every day|because mum|because dad|nobody|no one|instead of|nobody else|no parents|when mummy|when mum|gone|at night|drunk|what should i|she is ill|passed out|by myself|all the time|goes out|gos out|age #)
  say    (do|doing|make|making|cook|cooking|feed|feeding|change|changes|changing|wash|run|clean|cleaning) ..3 (tea|dinner|nappies|nappy|bottle|school run|cooking|to bed|washing|brothers|house work|housework|siblings|baby) ..5 (because mum|because dad|is drunk|and i am #|and im #|every night|drunk|for (four|three|my brothers|them|everyone)|nobody else|no one else|mum is|since dad|myself|age #|and its me|ill)
  say    (its|it is) me (that|who) (changes|feeds|cooks|washes|does|puts|looks|gets|makes)
  say    (all|have to do all) the (cooking|cleaning|housework|washing|house work) ..4 (and|because|home|mum|homework|myself|cant)
  say    (more|like) (her|his|my) mum than
  say    {i-am} ..2 (mum to|the mum|the parent|the adult|like a mum) ..3 (brother|sister|brothers|kids|them|now|here|house)
  say    (missed|off|keep off|stay off|stayed off|not in|late|stayed home|stay home|at home|falling asleep|truanting|skiving) ..8 (look after (mum|my mum|my brother|the baby|my sister)|too unwell|with mum because|stay up with|no clean|nothing dry|to be with mum|care for)
  say    young carer (help|no parents|with no|for my mum and|under)
  say    (sign|signed|signing|wrote|write) ..4 (trip letter|school form|form|sick note|letters|planner|reading record|homework diary) ..5 (myself|both|handwriting|never|mums|no one|parents because|for your parents)
  say    (birthday|my|own) money ..2 (nappies|milk|electric|food shop|food for|gas)
  say    (how to|how do i|know how to) ..2 (change a nappy|feed a baby|make a bottle|look after a baby|get my baby|cook for # |stop crying shes hungry) ..4 (age|on|own|#|mum|sister|12|crying)
  negated keep
  near   fiction news
  not    (babysit|babysitting) 
  not    (look|looking) after ..3 (my|the) (baby|sister|brother|brothers) ..3 (tonight so cant|for an hour|while mum is at the shop|paid)
  yes    i look after my brothers on my own because mum is drunk
  yes    its me that feeds the baby
  yes    i was off because i had to look after mum
  no     i look after my hamster every day
  no     im cooking dinner for mothers day
  no     my sister makes her bed

rule neglect.unwashed high
  means  says nobody sees to their clothes, washing, teeth or health
  say    (wear|wore|wearing|worn|same|had) ..2 (shirt|uniform|clothes|pants|socks|jumper|trousers) ..2 (all week|for days|for weeks|every day|all month|since|because) ..6 (machine|mum|dirty|clean|wash|only|one|broke|smell|care|powder|money)
  say    (no|nothing|not got|have not|not have|dont have|havent got) ..1 (clean|dry|other|any clean) ..1 (clothes|uniform|to wear|shirt|socks|pants|on)
  say    (only|got|have|has) ..2 one ..1 (school shirt|shirt|set of clothes|pair of (pants|trousers|shoes)|jumper) 
  say    (smell|smells|stink|stinks|smelly) ..5 (no shower|no hot water|washing powder|a shower that|wash|washing|bath|without a shower|because we|no washing|cans and)
  say    (wash|washing|washed|clean) ..2 (uniform|clothes|school uniform|shirt) ..2 (in the sink|without|with shampoo|in the bath)
  say    (clothes|cloths) (are|is) dirty
  say    (nits|head lice|lice|scabies|impetigo) ..5 (again|no one|nobody|own|month|untreated|without|never|infected)
  say    (nobody|no one|wont|would not|never|does not|did not|not|forgets to|dosnt|dosent|refuses to|noone|cant get) ..3 (take|took|takes|taken|sent|get|bring|back) ..2 (me|him|her|us) ..2 (doctor|doctors|dentist|dentists|hospital|gp|optician|opticians)
  say    (nobody|no one) (will|would|ever) take (me|him|her)
  say    (toothache|tooth|teeth|ear|leg|cut|infection|cough) ..6 (months|weeks|ages|green|one month|infected) ..6 (take|doctor|dentist|soft|nobody|mum|cant)
  say    (tooth|teeth|toothache|ear|cut) ..6 (nobody|no one|not take me|dosnt take me|wont take me|doctors)
  say    not (sent|taken) to doctor
  say    (dentist|doctor|doctors|hospital|gp) without (parents|my mum|an adult|my parents)
  say    (inhaler|glasses|epipen|insulin) ..3 (ran out|run out|broke|empty) ..6 (mum|march|month|months|no one|just|ages|weeks)
  say    (shoes|trainers) ..2 (holes|hole|too small|falling apart) ..5 (bags|carrier|tape|mum|only|hurt|money|feet)
  say    (no|without|with out) a (coat|winter coat|jumper) ..5 (freezing|cold|zero|winter|again|snow|running)
  say    (still in|same|changed|change) ..2 (nappies|nappy) ..5 (since|#|home|friday|me|me that)
  say    (spare|borrow) uniform ..6 (home|without|mum|ringing|anyone)
  say    (same|his|her) cast ..4 weeks
  negated keep
  near   fiction news gaming
  not    (no|nothing) ..1 (clean|dry) ..1 (water|energy)
  yes    ive worn the same shirt all week because the machine broke
  yes    nobody takes me to the dentist
  yes    i smell because we have no washing powder
  no     i smell because of pe
  no     i have nothing to wear for the party
  no     mum is taking me to the dentist
