language en
category suicide
source   Samaritans, guidance for schools; NSPCC Learning, suicidal thoughts in children; NICE NG225

rule suicide.want-to-die urgent
  means  says they want to die
  say    {want} (die|be dead|not exist|not be here anymore|not be alive|disappear forever|never wake up|not wake up|go to sleep and never wake up|fall asleep and never wake up|fall asleep and not wake up|stop existing|cease to exist|be gone forever)
  say    {i} (wish|wished|wishing) [that] i (was|were) (dead|never born|not alive|not here|no longer alive|6 feet under)
  say    {i} (wish|wished) [that] i (had never been born|was never born|could die|would die|wasnt born|wasnt alive|wasnt here anymore|did not exist|could disappear|could disappear forever|had died)
  say    wish [that] i was dead
  say    [want|wish] someone would kill me
  say    (do not|dont|never) want to (live|be alive|exist|be here anymore|live anymore|wake up|wake up tomorrow|wake up anymore|be in this world|be on this earth|live like this|keep living|carry on living|go on living|be here any more)
  say    (id|i would) rather (be dead|die than (live|be here|carry on|go on))
  say    (let|just let) me die
  say    i should (die|be dead|not be alive|not exist|have died|kill myself)
  say    i deserve to die
  say    (praying|pray|begging|hoping|hope|waiting) (for death|to die|i die|i do not wake up|i never wake up)
  say    (ready|want) for it all to (end|be over|stop)
  say    (want|wanting) (it|everything) to (be over|end) ..2 (life|forever|alive)
  negated keep
  not    die (laughing|of laughter|of embarrassment|from embarrassment|of boredom|of cringe|old|happy|for you|for this|for that|back|down|out|off|young famous|hard|a hero)
  not    (not|never) want to die
  not    rather die than (eat|go|watch|do|wear|listen|use|play|miss|sit|drink|admit|see)
  not    live (there|here in|in|near|with|alone|at)
  not    (could|can) die
  not    (ready|like|way) to die in (laser|this game|the|a)
  not    wish i could disappear when
  yes    i want to die
  yes    i just wanna die honestly
  yes    wish i was dead
  yes    i dont want to be alive
  yes    i hope i never wake up
  no     i could die of embarrassment
  no     the roses want to die back in winter
  no     i want to die laughing at this
  no     i do not want to live in london

rule suicide.kill-myself urgent
  means  says they will or want to kill themselves
  say    (kill|killing|drown|hang) ourselves
  say    i will (be dead|not be here|be gone|not be alive) (by|tomorrow|tonight|soon|next|this time|anymore|when)
  say    (suicide|die|death) (together|pact) ..2 (me|with me|you|us)
  say    (kill|killing|killed|hang|hanging|drown|drowning|poison|shoot|shooting|electrocute|suffocate|strangle|gas) (myself|my self)
  say    {will} (end [it] all|end it|end my life|take my own life|take my life|commit suicide|top myself|do myself in|off myself|finish myself off|end everything|jump off a bridge|not be here much longer|be dead soon|attempt suicide|go through with it)
  say    {want} (end [it] all|end my life|take my own life|take my life|commit suicide|top myself|do myself in|off myself|finish myself off|attempt suicide|end my suffering|end my existence)
  say    (ending|taking|end|ended|take) my [own|shit|miserable|pathetic|sad|stupid] life
  say    i (am|feel|felt|have been|have felt|was|get|became|become|been|am feeling) (suicidal|actively suicidal|passively suicidal|so suicidal)
  say    i have (suicidal (thoughts|ideation|feelings|urges)|thoughts of suicide|been suicidal)
  say    (having|have|had|get|getting|my) suicidal (thoughts|ideation|feelings|urges|tendencies)
  say    (thinking|think|thought|thoughts|dreaming|dream|fantasise|fantasising|fantasize|fantasizing|considering|considered|contemplating|contemplated|contemplate|planning|plan) ..2 (suicide|killing myself|ending it all|ending my life|taking my life|ending it|my own death|how i would kill myself|ways to die)
  say    suicide is (the only|my only|the best|the answer|looking|starting|an option|the way|all i)
  say    (only|last) (way|option|choice) [out|left] is (suicide|death|to die|dying|to kill myself|to end it)
  say    would ..2 rather kill myself
  say    i (can not|do not) want to kill myself but
  negated keep
  not    (would|will|could|am|do|did|can) (never|not) [ever] [want to|going to] (kill|hang|shoot|harm|hurt) (myself|my self)
  not    (would|will|could|am|do|did) (never|not) [ever] [want to|going to] (end my life|commit suicide|take my own life)
  not    (kill|killed|killing) myself (laughing|at (the gym|training|work)|training|over (this|a|my) (essay|homework|coursework))
  not    shoot+ myself in the foot
  not    (hang|hanging) myself out to dry
  not    (if|when|because) ..4 gets killed
  not    (kill|killed|killing) myself ..2 (respawn|game|minecraft|roblox|gta|fortnite|fall damage|the glitch|level)
  not    (kill|killed|killing) myself with my own (grenade|bomb|rocket)
  not    end it here (guys|for|thanks)
  not    i will be gone by then
  not    (criteria|criterion|disorder|patients|participants|cbt|decreasing|reducing|reduces|reduced|rates|prevalence|symptoms) ..9 (suicide|suicidal)
  yes    im going to kill myself
  yes    i want to end my life
  yes    kms tonight
  yes    i have been thinking about suicide
  yes    i feel suicidal
  no     i nearly killed myself laughing
  no     i shot myself in the foot with that answer
  no     romeo kills himself in act five
  no     i would never kill myself

rule suicide.plan critical
  means  says when or how they will end their life
  say    (kill|hang|drown|shoot) myself [in my room|at home|after school|with|in the] ..1 {soon}
  say    (end it all|end my life|take my [own] life|commit suicide) ..2 {soon}
  say    {soon} ..4 (am going|will|gonna|finally|i) ..3 (kill myself|end it all|end my life|take my [own] life|commit suicide|killing myself|ending my life|ending it all)
  say    (have|got|made|there is|set) (a|the|my) (plan|date|way|method|time) [and|for|of] (to|picked|ready|set) ..2 (kill myself|end it|end my life|die|end it all|do it)
  say    i know (how|when|where) i [am going to|will|want to|would] (kill myself|do it|die|end it|end my life)
  say    (wrote|written|writing|write|left|leave|leaving|finished|started) ..2 (suicide|goodbye) (note|notes|letter|letters|messages)
  say    my suicide (note|letter|plan|date|method)
  say    {will} (jump|throw myself|step|walk|lie down) ..1 (off|from|in front of|under|onto) [the|a] (bridge|roof|train|trains|car park|building|cliff|lorry|bus|motorway|multi storey|tracks|train tracks|railway|traffic|window|flats|tower block)
  say    {want} (jump|throw myself|step|walk) ..1 (off|from|in front of|under|onto|into) [the|a|my] (bridge|roof|train|trains|car park|building|cliff|lorry|bus|motorway|multi storey|tracks|train tracks|railway|traffic|window|balcony)
  say    by the time you (read|see|get|find) this ..4 (dead|gone|be here)
  say    this is my (last day on earth|last day alive|goodbye|last message|last night alive|final goodbye|last goodbye)
  say    (tonight|tomorrow|today) (is|will be) [the] (night|day|when|my last day|my last night|my last) [alive|on earth|that] [i] (die|end it|kill myself|am gone|alive|on earth|do it and die)
  say    (bought|got|tied|made|have|tie|make|ordered|buying) (the|a|some) (rope|noose|sleeping pills|pills) (ready|to die|to kill myself|to hang|around my neck|to end it|to do it|for when i)
  say    (tied|tie|tying|made|make) (a|the|my) noose
  say    (rope|noose|belt) ..2 (around|round) my neck
  say    (say|saying|said) (goodbye|my goodbyes) ..3 (before i (die|go|end|kill)|forever|for the last time)
  say    {i} ..2 (stood|standing|sat|sitting|am) ..2 (on the (bridge|roof|edge|tracks|ledge|train tracks)|edge of the (bridge|roof|platform|cliff)) ..3 (jump|die|end it|over|goodbye|do it)
  say    (giving|gave|given) away ..2 (stuff|things|belongings|clothes) ..5 (wont|not) (need|be here|be around)
  say    (live|living|alive|be here|here|be around) [to see|until|past|after] (my next birthday|christmas|next week|next year|summer|the weekend|my birthday) ..3 (kill|suicide|die|dead)
  say    you (will|wont) [never|not] (see|hear from) me [ever] again ..4 (die|dead|kill|end|goodbye|love you all)
  say    goodbye (everyone|world|all|forever|cruel world|mum) ..4 (love you all|i am sorry|sorry for everything|cant do this anymore|i tried|take care of)
  say    i (love you all|am sorry) ..3 (goodbye forever|i can not do this anymore|but i have to go|i have to do this)
  not    (jump|walk|step) (off|onto|from) the (bus|train|platform) (at|to|when|and)
  not    in the (play|book|film|show)
  near   gaming fiction
  yes    im going to kill myself tonight
  yes    i wrote my suicide note
  yes    im gonna jump off the bridge
  yes    by the time you read this ill be gone
  no     i will jump off the diving board
  no     this is my last day of term
  no     the suicide note in the play

rule suicide.overdose-taken critical
  means  says they have taken an overdose or poison
  say    {i-am} (taking|swallowing|downing|necking) ..1 (all|loads|#|the whole|a whole|every|too many|handfuls|a handful|lots) ..3 {pills}
  say    {i-am} taking (my|the|all the) {pills} (all at once|until|to die|tonight to)
  say    {i} [have] (took|taken|swallowed|overdosed|necked|downed|had|eaten|ate) ..1 [all|almost] [of] (the|my|mums|dads|nans|{number}|loads of|lots of|a lot of|too many|a load of|a whole|a bunch of|a pack of|a packet of|an entire|the whole|a whole box of|a whole packet of|a whole bottle of|about # |over #|like #|all the|all my|way too many|every|a handful of|a box of) ..2 {pills}
  say    {i} [have|am|did] (overdosed|overdosing|od'd|oded|took an od|taken an od|od)
  say    {i} [have] (took|taken|had) an overdose
  say    (took|taken|swallowed) (all [of] (my|the|them)|a whole (box|packet|bottle) of|the whole (box|packet|bottle)) ..2 ({pills}|at once)
  say    (swallowed|drank|drunk|drinking) [some|the|a bottle of|loads of|all the] (bleach|antifreeze|weed killer|drain cleaner|toilet cleaner)
  say    (pills|tablets|overdose|paracetamol) ..4 (starting to kick in|kicking in|cant keep my eyes open|feel drowsy|feel weird|going numb|everything is blurry)
  say    {i} [have] (slit|cut) my (wrists|wrist|throat) ..6 (bleeding|blood|wont stop|passing out|deep)
  not    (took|taken|had) (the|my|#|{number}) {pills} (for|with|after|before|as|this morning|last night for|off|and went to school|like the doctor)
  not    (taken|took|had) one of my
  not    (took|taken) (the|my) (medicine|medication|meds|tablet|insulin|pill|antidepressants|antihistamines)
  not    took (the|my|#|{number}) tablet
  not    # (pence|pounds|minutes|mg) {pills}
  near   fiction news
  yes    i took 20 paracetamol
  yes    ive taken all my pills and i feel weird
  yes    i overdosed on my mums meds
  no     i took two paracetamol for my headache
  no     i took my tablet to school
  no     take one tablet a day

rule suicide.method urgent
  means  asks for a way to die
  say    {best} (way|ways|method|methods) (to|of) (die|kill myself|kill yourself|end it|end my life|commit suicide|hang myself|hang yourself|end your life|dying|killing yourself|killing myself|suicide|committing suicide|unalive myself|overdose|go)
  say    {how} (kill myself|kill yourself|die|commit suicide|hang myself|hang yourself|end my life|end it all|end your life|tie a noose|make a noose|overdose|fatally overdose|die painlessly|die quickly|die without pain|die in your sleep|die in my sleep|suffocate myself|drown myself|killing yourself|committing suicide|make it look like an accident|painlessly kill myself|tie a hangmans knot)
  say    how (many|much) ..2 {pills} ..4 (die|kill|kills|overdose|fatal|lethal|od|death|deadly|unconscious)
  say    (how long|how quickly|how much|how fast) ..3 (bleed out|bleed to death|die from|die of|suffocate|drown|hang yourself|die by)
  say    (lethal|fatal|deadly) (dose|doses|amount|overdose|dosage) (of|for) ..1 {pills}
  say    (painless|quick|easy|peaceful|successful) (suicide|suicides|death|deaths|ways to die|way to die|way out)
  say    suicide (methods|method|pact|forum|forums|kit|bag|chat|websites|site|instructions|techniques|ideas|hotline number|partner)
  say    (pro suicide|prosuicide|sanctioned suicide|suicide discussion) [forum|site|website]
  say    (methods|method|way|ways) (of|for) (suicide|dying|killing myself)
  say    how (high|far|tall|many floors) ..5 (fall|jump|drop) ..3 (die|kill|fatal|death)
  say    (does|do|would|will|is) (hanging|drowning|overdosing|bleeding out|dying|jumping|suffocating|it) (hurt|painful|be painful) ..2 (to die|die|when you die|when you hang)
  say    (can|will|would|could|does) [taking] (#|{number}|a lot of|too many|a whole box of|enough) {pills} (kill|be enough to|be lethal|be fatal)
  say    what (happens|will happen) if (i|you) [take|took] (overdose|take too many {pills}|take all my {pills}|take # {pills}|drink bleach|swallow bleach)
  say    which {pills} (kill|can kill|are lethal|will kill|are best to)
  near   fiction news gaming
  not    die of (boredom|hunger|thirst)
  not    way to die in (tetris|game|this)
  yes    how many paracetamol to die
  yes    easiest way to kill yourself
  yes    painless suicide - Google Search
  yes    lethal dose of ibuprofen
  no     how many paracetamol can i take a day
  no     best way to end an essay
  no     the lethal dose of caffeine

rule suicide.attempt urgent
  means  tells of an earlier attempt on their own life
  say    (tried|try|attempted|failed) to (kill myself|end my life|hang myself|commit suicide|take my [own] life|overdose|drown myself|end it [all]|die)
  say    my [last|first|second|previous|recent|failed|third] (suicide attempt|attempt at suicide|suicide attempts|attempt to kill myself|attempts to die)
  say    {i} ..2 (attempted|survived) (suicide|[a|my] suicide attempt|an overdose)
  say    i (almost|nearly) (killed myself|ended it|ended my life|jumped|hung myself|overdosed|did it last night|committed suicide)
  not    (nearly|almost) (killed myself laughing|jumped out)
  near   fiction
  yes    i tried to kill myself last year
  yes    my last suicide attempt failed
  yes    i nearly overdosed
  no     i tried to end the call
  no     i nearly jumped out of my skin
  no     he tried to end the war

rule suicide.hopeless high
  means  says life is not worth living, or that others would be better off without them
  say    (no|not any|not much) (point|reason|purpose|sense) [in|to|of|for] (living|life|live|being alive|me living|existing|carrying on|going on|being here|keep going|stay alive|be alive|stay here)
  say    (what is|whats|see|is there) [the|any|a] (point|reason|purpose) [in|to|of|for] (living|life|live|being alive|existing|carrying on|going on|being here|staying alive|me being)
  say    nothing [left] to live for
  say    (better off|happier|easier|better) ..2 (without me|if i (was|were) (dead|gone|not here)|if i died|if i did not exist|if i wasnt here|if i was not here|if i had never been born|if i killed myself|dead)
  say    (nobody|no one|noone|not one person|who) [would|will|even] (care|notice|miss me|cares|be sad|bother|give a shit) ..1 (if|when) i (died|die|was gone|was dead|am gone|disappeared|killed myself|am dead|vanished|was not here|left this world)
  say    (nobody|no one|noone) [would|will] (miss me|cry at my funeral|come to my funeral)
  say    i (can not|cannot) (go on|carry on|live like this|keep living|take life|keep going|do life|do this life|live with this|live anymore|live any longer|bear to live) [anymore|any more|any longer|like this]
  say    (tired|sick|fed up|exhausted|done) (of|with) (living|life|being alive|existing|my life|being here|this life|everything and want)
  say    (life|living) (is|isnt|is not|seems|feels) [so|just] (worth it|worthless|pointless|meaningless|not worth it|not worth living|hopeless|too hard|unbearable|worth living|too painful|a waste)
  say    [i] hate (my life|being alive|living|existing|that i am alive|that i was born|waking up)
  say    (given|give|giving|gave) up on (life|living)
  say    (world|everyone|family|mum|parents|everybody) ..2 (would|will) be (better|happier|better off) without me
  say    (wish|wishing) (i was never born|mum had never had me|i had never been born|i did not exist)
  say    (want|wish) (to disappear|i could disappear|to vanish|i could vanish|to not feel anything|it would all stop|it to all stop|the pain to stop|the pain to end|the pain to go away)
  say    (burden|dead weight) (to|on) (everyone|my family|my parents|my mum|everybody|my friends|people|others|them)
  say    i am [just|such] a burden
  say    do not (deserve|care) ..2 (to live|to be alive|if i live|if i die|whether i live|to exist|if i get hit by)
  say    (not care|nobody cares) (if|whether) i (die|live|lived|died|am alive)
  say    i (do not|wont|will not) (see|have) (a|any|myself having a) (future|reason to live|way out)
  say    (empty|numb|dead|hopeless) inside
  say    (cant|can not|do not) (see|find) (a way out|any way out|another way out|any hope|any future|light at the end)
  say    (cry|crying|cried) myself to sleep
  say    (everything|it) would be (better|easier) if i (died|was dead|was gone|disappeared|was not here)
  say    (want|ready) to give up (on everything|on life|completely)
  negated keep
  not    (life|living) (is|is not|seems) [just] (too hard|pointless) (mode|level)
  not    hate (my life|being here) (in|at) 
  not    (better|easier) without me (there|in|at|at the party|on the team)
  not    life is worth living
  near   gaming fiction
  not    disappear (after|when) ..6 (said|read|turn)
  not    burden on the ..1 team
  not    i can not go on (gasped|the|that|a)
  yes    theres no point in living
  yes    everyone would be better off without me
  yes    i hate my life so much
  yes    nobody would care if i died
  no     there is no point in arguing
  no     the party was better without me there
  no     what is the meaning of life

rule suicide.friend urgent
  means  worries that somebody else may end their life
  say    (my|a|this|her|his) {friend} ..3 (wants to|is going to|going to|tried to|said|says|keeps saying|told me|is threatening to|might|will) ..4 (kill (herself|himself|themself|themselves|myself)|die|end (it|it all|her life|his life)|commit suicide)
  say    {she} ..3 (wants to|is going to|are going to|going to|tried to|said|says|keeps saying|told me|is threatening to|might|trying to) ..4 (kill (herself|himself|themself|themselves)|end (her|his|their) life|commit suicide|hang (herself|himself))
  say    (my|a) {friend} ..1 (is|has been|was|might be) [really] (suicidal|cutting|self harming)
  say    (my|a) {friend} ..2 (took|taken|overdosed) ..2 (an overdose|{pills}|all her pills)
  say    (worried|scared) ..4 (kill|hurt) (herself|himself|themselves)
  near   fiction news school-subject
  not    worried that a friend is
  yes    my friend says she wants to kill herself
  yes    he told me hes going to end his life
  yes    im scared she will hurt herself
  no     my friend wants to end the game
  no     he said he wants to kill the lights
  no     juliet kills herself in the novel

rule suicide.encourage urgent
  means  tells somebody to kill themselves
  category bullying
  say    die you [worthless|ugly|fat|stupid|dirty|fucking|pathetic|useless] (piece of shit|piece of crap|{swear})
  say    (kill|hang|drown|shoot|end|off|unalive|neck|slit) {you-self}
  say    kill your self
  say    go [and|away and|off and|home and] (die|kill|hang|jump off a bridge|jump off a cliff|neck yourself|slit your wrists|cut yourself|drink bleach)
  say    you (should|need to|ought to|deserve to|can|better|must|have to) [go] (die|be dead|not be alive|kill {you-self}|not exist|jump off a bridge|end it|rot in hell|be shot|be put down|be dead in a ditch|burn in hell)
  say    (drink|go drink|chug) bleach
  say    (hope|wish|pray) [that] (you|u|they|he|she|your family|your mum) (die|dies|were dead|was dead|get hit by a (bus|car|train)|get cancer|gets cancer|kill {you-self}|rot|rots|get run over|get stabbed|gets stabbed|get raped|suffer|burn in hell|choke|drop dead|were never born|had never been born|end up dead)
  say    (nobody|no one|noone) would (care|miss you|notice|miss u) if you (died|were dead|disappeared|killed yourself|die)
  say    (world|everyone|school|class|we) would be (better|better off|happier) (without you|if you (died|were dead|were gone|killed yourself))
  say    why (do not|dont|havent|wont|are) you ..2 (kill yourself|kill your self|die|dead [yet]|end it|end yourself|drop dead)
  say    (drop|you should drop) dead you
  say    do (us|everyone|the world) [all] a favour and (die|kill yourself|disappear|jump|go die|end it)
  say    your (mum|parents) should have (aborted|swallowed|got rid of) you
  say    you (should|were|shouldnt) [not|never] have been (born|aborted)
  say    should have been aborted
  say    (die|rot) you (ugly|fat|stupid|dirty|little|fucking|absolute|{swear})
  say    (die|rot) in (a hole|hell|a ditch|a fire)
  not    {best} (way|ways) to ..2 {you-self}
  not    {how} (kill|hang|drown|shoot|end) {you-self}
  not    (stop|end|kill) yourself (from|off)
  not    do not (kill|end|shoot|hang|hurt) {you-self}
  not    go and (kill|die|hang) (time|for|the|out|your|with|up)
  not    go (hang|die) (out|with|at|up|your|for|down)
  not    you can die (from|of|if)
  not    hang yourself a
  near   fiction gaming news
  yes    kys
  yes    go die you freak
  yes    just kill urself nobody cares
  yes    why dont you go kill yourself
  no     how to hang pictures yourself
  no     the plants will go dormant
  no     you should diet sensibly

rule suicide.when-gone urgent
  means  speaks of being dead or gone, and of what will then be
  source Samaritans, warning signs; Papyrus HOPELINE247, how to recognise suicidal thoughts
  say    (when|once|after|if|because|since) i [am|was|were] (dead|ded|no longer here|not around anymore|not here anymore|not alive|buried)
  say    (if|when|until) i (died|die|killed|vanish|vanished|disappeared|stopped existing|had never existed|never existed|did not exist)
  say    if i (was|were) (gone|not here|not around|not alive|not born|never here)
  say    (for|read|open|letters|letter|note|notes) ..3 when i am (gone|dead|not here|not around)
  say    (once|when|after) i am gone ..4 (happy|happier|breathe|breath|sorry|sad|fight|cry|free|know|everyone|forget|fault|better)
  say    {i-will} not be (around|alive|here) ..2 (for (christmas|xmas|prom|results|my birthday|it|that|long)|much longer|at (christmas|xmas)|by (christmas|xmas)|next (year|summer)|to see|to look after|to [be] [a] (problem|bother))
  say    (do not|not) (think|plan|planning|expect) ..2 (on|to|i will|ill) (be|being|still be) (around|alive|here)
  say    (whoever|who ever) (finds|find) (me|this|my body)
  say    (find|finds|found|finding) me (in time|dead|hanging|when i am)
  say    ({kin}|kid|little ones|anyone) ..3 (one who|one to|not|person who|one that) (find|finds) me
  say    (imagining|imagine|planning|picture|picturing|about|dream about|dream of|plan|playlist for|at|to|come to|song for|cry at) my [own] funeral
  say    i want to be (buried|cremated)
  say    (do not|not|never|no longer) ..1 (have to|need to) (put up with|deal with|worry about|sit next to|look at) me (anymore|any more|much longer|again|soon|ever|after)
  say    will not be (a|your|anyones|their) (problem|burden) ..3 (soon|anymore|any more|anyone|longer|you|them)
  say    will not need ..2 (where i am going|after (tonight|{weekday}|tomorrow)|when i am dead)
  say    do not need ..2 where i am going
  say    (miss me|get over it|get over me|cry|care|notice|be sad) ..2 if i (died|die|was gone|was dead|disappeared|stopped|killed myself|was not|vanished)
  say    (make|making) it (to|past|till|until) (#|results day|my next birthday|adulthood|christmas|prom|summer|the end of the year) ..3 (alive|will not|not|wont|honestly|dead)
  say    (not|wont|never) [going to|think i will|gonna] make it (to (#|results day|prom|christmas|my birthday|adulthood)|through the (night|weekend)|past)
  say    (see|imagine|picture) (myself|me) [being] (alive|here|anywhere|living|older|reaching|getting old|in the future) [at|past|when]
  say    (never|not|do not|can not) ..1 (get|grow|live to be|live past|turn) (old|#|older) ..2 (alive|be dead|i will be)
  say    (no|isnt a|not a) ..1 (version|future|next year|after|tomorrow) ..4 (with me in it|for me)
  say    tell (mum|dad|my {kin}|everyone|them|her|him) ..2 (it was not|not) (her|his|their|anyones) fault
  say    tell (mum|dad|my {kin}|everyone|them) ..2 (i am sorry i (could|can|had|did not|was not|tried)|i loved (them|her|him)|i always loved)
  negated keep
  near   gaming fiction school-subject
  not    if i (died|die) (in|from|of|with) (game|boredom|embarrassment|battle|laughing|round|the round)
  not    see (myself|me) [being] (living|older) [at|in] (university|london|a)
  yes    nobody would notice if i vanished
  yes    i wrote letters for when im gone
  yes    whoever finds me im sorry
  yes    they wont have to worry about me anymore
  no     when i am older i want to be a vet
  no     feed the cat when i am out
  no     i wont be around on saturday i have a match

rule suicide.farewell critical
  means  says a last farewell, or puts their affairs in order
  source Samaritans, warning signs; Papyrus HOPELINE247, how to recognise suicidal thoughts
  say    (saying|said|say) (goodbye|bye|my goodbyes|my last goodbye) ..2 (properly|for good|forever|because i|before i (go|die|leave))
  say    (goodbye|bye) (forever|for ever|for good) ..4 (love|sorry|everyone|friend|mum|me|forget|bestest|best)
  say    i want to say (goodbye|bye) (to you|properly|before)
  say    (last|final) (message|text|letter|words|post|entry|snap|game|note) ..3 (ever|to my (best friend|{kin})|before i|i will (ever|send))
  say    (last|final) time (i will|i am going to|you will) (ever|text|speak|message|talk|hear from|see)
  say    last (thing|lesson|essay|homework) i [will] ever (do|hand in|write|say|make)
  say    by the time (you|she|he|they|anyone|people|mum) (read|reads|get|gets|find|finds|see|open|wake) ..8 (gone|dead|too late|be here|be around|anywhere|be over|not be)
  say    (when|before) they (find|read|tell you) ..5 (i am dead|i will be dead|i am not here|i will be not here|be gone|dead)
  say    do not (be sad|cry) ..2 (tomorrow|when|after) ..4 (tell you|hear|find out|gone|dead)
  say    (look after|take care of|take care about|be nice to|feed) (my|mum|dad) ..6 (will not be|when i will|when i am (gone|dead|not here)|not be here|because i wont)
  say    (after|by|until|past) (tonight|tomorrow|{weekday}|midnight) ..5 (will not exist|not exist|be dead|in my grave|be over for me|done for good)
  say    {will} (be done|be dead|die|be gone forever) by (midnight|tonight|morning|tomorrow|{weekday})
  say    tomorrow (i will not wake up|i am not going to wake up|will not come for me)
  say    {want} help ..4 (be over|want to die|end|by tonight)
  say    (write|writing|wrote|written|left|leave|leaving|rewriting|hid) ..2 (letter|letters|note|notes) ..5 (pillow|drawer|after i am gone|when i am (gone|dead)|once i am (gone|dead)|after i die|goodbye|goodby|for after|when they find|under my bed)
  say    (goodbye|goodby|suicide) (letter|letters|note|notes) ..3 (to|template|examples|example|copy|for|ideas|under|and)
  say    (passwords|bank card|pin|savings|xbox|ps5|phone|airpods|hoodie|trainers|cards|stuff|things) ..6 (where i am going|after i am gone|when i am (gone|dead)|wont be needing|will not be needing|not be around|for after|not need)
  say    (who should|who will|who can|list of who|you can) (get|have|gets) ..2 my (things|stuff|clothes|phone|xbox|ps5|room) ..3 (when|after|gone|die)
  say    (giving|gave|given|give) ..1 (all|away) ..2 (my|stuff|robux|things|clothes|money) ..6 (not be around|wont be|no one|nobody|not be here|not need|asked why)
  say    (keep|been|started) giving (away [all] my|my) (stuff|things|clothes|belongings)
  negated keep
  near   fiction school-subject celebration
  not    (last|final) (game|time|lesson|post) ..4 (of term|of the season|this season|before (half term|christmas|the holidays))
  not    say goodbye to (year|primary|school|our|carbs)
  not    giving ..1 stuff away on (vinted|ebay|depop)
  yes    this is me saying goodbye for good
  yes    by the time she reads this it will be too late
  yes    you can have my ps5 i wont be needing it
  yes    please look after my dog when i am gone
  no     goodbye everyone see you after half term
  no     by the time you read this i will be on holiday
  no     can you look after my rabbit when i am in spain

rule suicide.way-and-place critical
  means  says where they are, or what they have ready, to end their life
  source Samaritans, media and online safety guidelines; Network Rail and Samaritans, preventing suicide on the railway
  say    {i} (am|was|have been|keep) (on|at|by|near|standing|sitting|stood|sat|going) ..2 [the|a|this] (bridge|roof|edge|ledge|tracks|train tracks|railway|cliff|top of the (car park|multi storey|flats|stairwell)|roof of the) ..6 (do not know|dont know what|quiet|jump|every train|over|cold|think|right now|do it|goodbye|alone|come back)
  say    i go to the (bridge|cliff|tracks|river|roof) ..6 (not come back|never come back|end)
  say    ({will}|what if i|feel like|could|want to|thinking of|thought about|brain goes|nearly|almost|easy to|tempted to|walked|think about) ..2 (jump|jumping|jumped|step|stepped|stepping|walk|walked|walking|run|throw|throwing|lie|fall) ..2 (out|off|in front|into|under|onto|over) ..2 (window|windows|road|traffic|car|bus|lorry|train|trains|platform|bridge|balcony|river|roof|building|car park|cliff|edge|motorway|tracks|sea)
  say    ({will}|i am) ..1 [go|jump|walk] (in|into) the (river|sea|canal|lake) ..5 (cant swim|can not swim|not come back|drown|die|never)
  say    (something|rope|cord|belt|tie|scarf|lead|cable|string|wire) ..1 (round|around) my neck
  say    (got|have|bought|hid|found) ..1 (rope|noose) ..2 (already|ready|in my|for)
  say    (tried|try|trying|tryed) to stop ..1 (breathing|breeving|my breath|my heart)
  say    hold my (breath|head) under (the|water) ..6 (die|drown|how long|stay|until)
  say    (took|taken|swallowed|swallowd|downed|necked|take|taking) ..1 [of] [the|my] (whole|entire) (box|packet|bottle|pack|strip|lot) [of {pills}]
  say    (taken|took|swallowed|eaten|ate|had|drunk) ..1 (so many|too many|loads of|loads|all|handful of|lots of|a load of) ..3 {pills}
  say    (saved|saving|collecting|collected|stockpiling|stockpiled|stashed|hoarding|hiding|counting|count) [up] ..3 {pills} ..4 (enough|until|under|for|night|since|drawer)
  say    (have|got) enough ..3 ({pills}|saved up|to take) ..4 (all at once|over|now|end|die)
  say    (take|taking|swallow) (them|these) all (at once|tonight|together|and)
  say    (holding|got|have|sat with|staring at|looking at|with) ..3 {pills} ..1 (in my (hand|hands|pocket|bag|lap)|with me|next to me|right here|in front of me|lined up)
  say    (looking at|holding|got|staring at|sat with|have) (the|all the|these) {pills} [right now|and|give|should]
  say    i [have] (taken|took|swallowed|drunk) something ..8 (toilet|toilets|help|scared|who|feel|dont tell|sorry|floor|die)
  say    (make|making|made) sure it works [this time|properly]
  say    {i} ..2 (mean|doing|do) it this time ..4 (not|no one|nobody|midnight|tonight|over|goodbye|find|done)
  say    (do not|dont|cant|can not|nobody|no one|not) ..2 (try and stop|try to stop|talk me out|stop) me ..4 (tonight|doing it|die|ending|now|i have decided|made up)
  say    {i-am} (doing|going to do) it (tonight|today|tomorrow|now|on {weekday}) ..4 (stop me|goodbye|sorry|mean it|love|plan|bye)
  say    (i have|i) (picked|chosen|set|decided) (the|a|my|what|which) (day|date|way|method|spot|time) ..6 (calm|peace|relief|lighter|finished|over|relieved|die|goodbye|scared)
  say    (have|got) (my|the|a) (means|method|way|rope|spot|place|plan) and ..2 (my|the|a) (spot|place|date|means|method|day|nerve)
  say    (means|method|spot|plan) ..4 (need|got|find) the (nerve|guts|courage|bottle)
  say    (waiting|wait) (for|until) ..4 (asleep|goes out|on nights|leave|leaves|work) ..4 (do it|end it|kill|no going back|jump|die)
  say    (make|make my) (self|myself|end with my) (dead|life|die)
  say    (finish|finishing|finished with|ending|end|endin) my (life|lyf|own life)
  say    {want} (dye|ded) tonight
  near   gaming fiction sport
  negated keep
  not    (jump|jumped|jumping|step|walk|ran|run|walked) ..3 (swimming|diving|pool|sea|bus stop|on the bus|to the car|lake|river) ..3 (swim|holiday|summer|beach|for charity|pool)
  not    i was (on|at) the (bridge|edge) of
  yes    i put a belt round my neck last night
  yes    i nearly jumped in front of a train
  yes    ive been saving up my tablets for weeks theres enough
  yes    ive taken the whole packet
  no     we jumped into the pool off the side
  no     i ate the whole packet of biscuits
  no     i have a scarf for the cold round my shoulders

rule suicide.passive urgent
  means  does not want to be alive, without saying how
  source Papyrus HOPELINE247, suicidal thoughts; NICE NG225
  say    would not mind (dying|being dead|not waking up|if i (died|did not|was not|wasnt|never|got hit)|being hit|if a (car|bus|train) hit|not being (here|alive))
  say    ({want}|wish|better|easier|like|rather|wana|hope) ..1 (be (dead|ded|in heaven|with god|nothing|not alive|not here)|not (exist|be here|be alive|wake up|be around)|stop (existing|living|being alive|being)|go to (heaven|hevan)|sleep (forever|and not wake|and never wake)|never have been born|disappear forever)
  say    (sleep|asleep|bed) and (not|never|dont|dont want to) (wake|waking|wake up)
  say    (just|want to|i want) not exist
  say    i (wish|hope|want|mind|relieved|glad|happy) ..3 (car|bus|lorry|train|truck|meteor|rocket) (hit|hits|ran over|would hit|runs over|killed|hit our house)
  say    if (a|some) (car|bus|lorry|train|truck) (hit|ran over|hits) me
  say    (hoping|hope|want|wanting) to get (hit by|run over|hit)
  say    (god|allah|jesus|lord) ..2 (take|takes|took|taken) me [instead|away|now|insted|too|home]
  say    (think|thinking|thinkin|thought|thoughts|dreaming|obsessed) ..2 (about|of|abt) ..2 (dying|dieing|death|being dead|not being (here|alive)|ending (things|everything|it|my)|endin my|end everything|killing myself|not waking up|the end)
  say    (bad|dark|those|suicidal|scary|horrible|sewerslide|suicide|intrusive) thoughts ..2 (again|back|loud|about ending|worse|wont stop|every|at night|details|all the time|and)
  say    (having|had|get|getting|been having) (bad|dark|those|really dark|them) thoughts
  say    the thoughts (are|have|come|came|wont|get|got) ..2 (back|loud|louder|worse|stop|again)
  say    (reasons|reason) to (stay|live|stay alive|keep going|be alive|carry on|keep living|wake up|go on)
  say    (only|one) (thing|person|reason) ..3 (stopping me|keeping me (here|alive|going|from)|i am [still] (here|alive)|i stay|i have not|i live|that stops me)
  say    (stay|staying|stayed|still|only) alive (for|because of|because) ..1 (my|her|him|mum|the)
  say    {i-am} only [still] (here|alive) (because|for|cos)
  say    (do not|no longer|not) see [any|the|a] (sense|point|use|reason) (to|in|of) ..1 (live|living|finish|be|being|carry|go on|life|anything)
  say    (done|finished|over|tired|sick|fed up|bored) (with|of|from|off) ..2 (being a person|being alive|living|this life|life|existing|all of it|being here|everyone and everything|waking up)
  say    (cba|can not be bothered|can not be arsed|sick of|tired of) (existing|living|being alive|life|with life|to exist|to live)
  say    what is [even] the point (of me|of anything|anymore|any more|of living|of it all|in anything|of being|in being|of waking|in trying|of trying|of even)
  say    point of (me|living|being here|being alive|going on|my life|my existence)
  say    why (am|do|did|was|should|cant) i [still|even|have to] (alive|exist|here|born|be alive|stay alive|living|keep living|be here)
  say    {i-am} [still] (not living|just waiting|waiting) ..4 (brave|die|end|over)
  say    (guts|brave|nerve|courage|balls|bottle|strong) ..2 to [just] (do it|end it|jump|die|kill|go through with it)
  say    (do not|no|not) have [the|any|no] (strength|energy|will) (for|to) (living|live|life|carry on|keep going|go on)
  say    (everyone|world|family|mum|dad|they|people|school|mummy|house|all|friends|evryone|life|{kin}) ..5 (better|happier|happyer|lighter|easier|fine|happy) ..4 (without|with out) me
  say    (everyone|world|family|mum|dad|they|people|mummy) ..2 (better|happier|happyer|lighter|easier|happy) ..2 if i (was|were|had|died|did|left|wasnt)
  say    (doing|do) (everyone|everybody|them|the world|my family) [all] a (favour|favor)
  say    i (was|were|had) (never|not) [been] born
  say    (kindest|best) thing (i could do|would be) ..4 (not be here|die|disappear|gone|go)
  say    do not feel safe (with myself|on my own|alone|being alone|tonight|in my own head)
  say    keep myself (safe|alive)
  say    (scared|frightened|afraid|terrified|worried) (of|about) what i (might|will|could|would) (do|do to myself)
  say    (do|doing|done|make|did|doin) ..2 (something|smth|sth|anything) ..2 (bad|stupid|silly|terrible|drastic) to (myself|me|my self)
  say    (how i would|how id|ways to|googled how to|searched how to|looked up how to|thinking about how to|imagine|working out how) ..2 (do it|end it) ..6 (scared|cried|easy|die|again|hurt|tonight|painless)
  say    (i|id|i would|i might|would) ..2 (have done|do|did) it (already|by now|years ago) ..5 (hurting|scared|mum|if|pain)
  say    (angry|gutted|disappointed|annoyed|upset|sad|mad|devastated|wish) [that|when] i (woke|wake) up
  say    (tried|tried it|tryed|attempted|attempt) ..3 (last night|weeks ago|yesterday|in the (toilets|bathroom|bath)|again) ..6 (woke up|still here|still alive|scared|told|tell|school|next day)
  say    (told|tell|telling) anyone about the attempt
  say    (pumped my stomach|got sectioned|sectioned for|have a safety plan|took my door off after)
  say    does (dying|death|drowning|hanging) hurt
  say    (is it|would it be|does it) (painful|hurt|quick|peaceful) to (jump|drown|hang|die|bleed|overdose|be dead|starve)
  say    (will|would|can|could|do) (i|you) (die|od|overdose|be dead) (if|on|from) ..1 (i take|taking|i took|painkillers|antidepressants|normal|swallow|you take|drink|jump|# )
  say    what {pills} (kill|kills|will kill|would kill|make you die)
  say    (best|good|where) (place|places|is there) to (jump|die|drown|kill)
  say    can you (will yourself to die|die of sadness|die from sadness|make yourself die)
  say    (stop|help) ..3 (wanting|want) to die
  say    ((wanting|wants|wanted|want) to die|feel suicidal|feeling suicidal|suicidal thoughts|are suicidal|youre suicidal|suicidal and|being suicidal|stop suicidal)
  say    (i|do|people) (regret|regretted) (jumping|trying to die|surviving)
  say    {feel} like (dying|ending it|ending everything|jumping|killing|i am already dead|i should be dead|a ghost in|i do not exist|something that should be|not being here|disappearing|giving up on everything)
  say    (can not|cannot|cant) (do|take|face|cope with|bear|stand|live) ..1 (this|it|life|another (day|birthday|year|night)|another) (anymore|any more|any longer|no more)
  say    i can not (do|face) another (birthday|day|night|year|christmas)
  say    (past caring|no longer care) ..3 (happens to me|live|alive)
  say    (stopped|stop|not) look+ (before|when) (i|crossing) cross+
  say    not look when i cross
  say    (nothing|nothing left) to (look forward to|live for)
  say    (log out of|logging off|quit|uninstall|delete) ..3 (real life|life|irl) ..2 (for good|forever|and delete|mean life|save|bye)
  say    (someone|somebody|anyone|please) kill me ..3 (not in game|for real|seriously|i mean|genuinely|in real life)
  say    if i die (irl|in real life)
  say    (already|basically) dead inside
  say    i [should] (have|be|just) ..1 switched off
  say    life (is not|isnt|was never|just is not) for me
  say    (where do you see|in # years|in ten years|at #) ..6 (dead hopefully|dead|not be here|be dead)
  negated keep
  not    (want|wanted|wants|wanting) to die (laughing|of embarrassment|my hair|hair|down|of cringe)
  not    {want} ..1 not be here (early|late|on|all night|in detention)
  not    (go|going) to heaven (by|in|knows|if)
  not    can not (do|take|stand) ..1 (this|it) (homework|hill|weather|heat|essay|queue|lesson|traffic|song) [anymore]
  near   gaming fiction school-subject news celebration
  not    (that|if) they feel suicidal
  not    (criteria|criterion|disorder|patients|participants|cbt|decreasing|reducing|reduces|reduced|rates|prevalence|symptoms) ..9 (suicide|suicidal)
  yes    i wouldnt mind not waking up tomorrow
  yes    the bad thoughts are back again
  yes    my little sister is the only reason i am still alive
  yes    mum would be happier without me
  yes    i cant do this anymore
  no     i cant do maths
  no     whats the point of this worksheet
  no     there is nothing to do here on sundays

rule suicide.another urgent
  means  fears that somebody close may end their life, or tells that somebody did
  source Samaritans, supporting someone with suicidal thoughts; Support After Suicide Partnership
  say    {friend-or-kin} ..5 (says|said|saying|told|tells|texted|posted|messaged|threatening|threatened|joking|joked|talking|keeps) ..5 (ending it|end it|doing it tonight|do it tonight|do it straight away|wont be here|not be here|wants to die|want to die|be better off dead|better off if (he|she) (was|were)|goodbye forever|kill (himself|herself|themselves|themself|myself)|killing (himself|herself|themselves)|unalive|suicidal|got a plan|has a plan|taken tablets|taken loads)
  say    {friend-or-kin} ..3 (does not|do not|did not|doesnt|not) want to (be alive|live|be here anymore|be here any more|wake up|exist)
  say    {friend-or-kin} ..3 (took|taken|takes|take|had) (an overdose|a overdose|overdose|(his|her|their) own life|{pills} to die)
  say    {friend-or-kin} ..4 (tried|trying|wants|going|planning|threatens) ..1 to (kill|hang|hurt|drown) (herself|himself|themself|themselves|theirself)
  say    {friend-or-kin} ..4 (killed|kills|killing|hung|hanged|shot) (herself|himself|themself|themselves)
  say    {friend-or-kin} ..2 (died by suicide|died of suicide|committed suicide|took their own life)
  say    (sent|send|left|posted|handed|texted|messaged|found|wrote) ..4 (goodbye (message|note|letter|text|video)|suicide note|note saying (sorry|goodbye)|saying (goodbye|sorry) to)
  say    (messaged|texted|told|rang|said) ..2 goodbye ..6 (phone|get hold|answering|off|worried|scared|online|reply|what to do|help)
  say    (phone|snap|it) ..1 (off|is off|turned off) ..6 (do something|gone|goodbye|hurt|kill)
  say    (scared|worried|think|terrified|stop|make sure|making sure) ..5 (do|does|doing|done) (anything|something) (stupid|silly|drastic|to (herself|himself|themselves))
  say    (is|how|if|when|tell) ..4 serious about (suicide|dying|ending it|killing)
  say    (him|her|his|friend|she|he|brother|sister|someone) ..4 on (the|a) (bridge|ledge|roof) ..6 (ring|call|help|police|someone|please|stop)
  say    (talk|talked|talking) (her|him|them) (off the ledge|down|out of (it|killing|suicide))
  say    (since|when|after|because|anniversary of) ..3 (did it|died that way|took (his|her|their) own life)
  say    (be|go) (where|with) my ..1 {kin} (is now|in heaven|went|again)
  say    my {kin} (did it|killed|died) ..4 (feel like|doing the same|me too|in me)
  say    (someone|somebody) (says|said) ..3 (overdose|doing it tonight|kill|ending it|suicide)
  say    want to (kill|hurt) (herself|himself|themselves)
  near   fiction news school-subject gaming
  not    (end|ending) it (with|by) (his|her|the) (boyfriend|girlfriend|relationship)
  yes    my mum said she doesnt want to be here anymore
  yes    my best mate sent me a goodbye message and his phone is off
  yes    my uncle took his own life last year
  no     she said she will end it with her boyfriend
  no     my friend sent a goodbye card to the teacher
  no     he killed the lights
