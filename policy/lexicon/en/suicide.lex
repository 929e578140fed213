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
