# Suicide by ways of saying, in pupils' words and adults': the wish, the reason, the plan, the goodbye, the friend.
language en
category suicide
source   Papyrus HOPELINE247; Samaritans, signs that somebody may be struggling; NICE NG225


rule suicide.life-unwanted urgent
  means  says that they, or somebody, no longer want to live
  say    (not|no longer|never|stopped|nobody) ..2 (want|wanted|wanting|wants|wish|desire|care|deserve) ..1 {suicide-life}
  say    (no|without|lost|losing|lose) ..2 (wish|desire|will|reason|reasons|motivation|need) (to live|for living|to be alive|to go on|to carry on|to exist|to keep going|to wake up|to get up|to stay alive|to stay here)
  say    (tired|sick|bored|exhausted|fed up|done|finished|so over|weary|had enough) ..2 (of|with|from|off) ..2 (living|life|being alive|existing|being a person|being human|existence|this world|waking up|my life|surviving|breathing|staying alive|being here|being me)
  say    (living|being alive|existing|life|existence) ..2 (is|feels|just) ..2 (pointless|exhausting|unbearable|too hard|torture|a punishment|not worth|meaningless|not for me|hell|too painful|too much|agony)
  say    (life|living|it) ..2 (not|isnt|no longer) worth (living|it any more|it anymore)
  say    (cant|can not|unable to|too tired to|too hard to|do not know how to|not strong enough to) ..2 (be alive|keep living|keep existing|go on living|carry on living|live like this|live anymore|live any more|exist anymore|exist any more|go on like this|carry on like this|go on anymore|go on any more|carry on anymore|carry on any more|keep going like this|do life|live with this|live with myself)
  say    (nothing|no one|nobody|not anything|not much|not anybody) ..2 (to live for|worth living for|left to live|worth staying for|keeping me here|keeping me alive|left for me here)
  say    (have to|need to|must|forced to|made to) ..2 (be alive|stay alive|exist|keep living|keep existing) ..4 (for|because|other|people|anymore)
  say    (energy|strength|fight|will) ..2 to (be alive|live|stay alive|exist|go on living|carry on living)
  say    (gave|give|giving|given) up on (life|living|being alive|staying alive|surviving)
  say    so over (life|living|existing|being alive)
  say    (hate|hated|regret|resent) ..1 (being alive|living|existing|that i exist|that i am alive|waking up every|still being here|that i woke up|that i survived)
  negated keep
  near   fiction gaming news
  not    (live|living|wake up|life|exist) (in|with|near|at|on|like|alone|off|by|next|together|there|under|without|skills|here|abroad|up|early|at|on|for school|to|room|insurance|jacket|without|of|stream|music|long)
  not    (get|got) a life
  not    (sports|dark|high|night|wild|city|country|village|school|online|married|family|student) life
  yes    i havent wanted to live since the baby died
  yes    he told me he doesnt want to be alive
  yes    so tired of being a person
  yes    im not strong enough to keep existing
  no     i do not want to live in leeds
  no     she does not want to wake up early
  no     he is tired of living with his brother

rule suicide.death-in-mind urgent
  means  has their own death or suicide on their mind
  say    (think|thinking|thinks|thinkin|fantasise|fantasising|fantasize|fantasizing|daydream|daydreaming|dream|dreaming|imagine|imagining|obsess|obsessing|picture|picturing|research|researching|considering|contemplating|contemplate|planning) ..2 (about|of|on|abt) ..3 {suicide-death}
  say    (considering|contemplating|contemplate|contemplated|considered|planning|plan|attempting|attempt|attempted|committing|commit) (suicide|to die|death|killing myself|ending my life|ending it|taking my life)
  say    (my|own) (funeral|death|suicide|grave|headstone|obituary|eulogy) ..4 (playlist|songs|song list|planned|planning|imagine|who|come|cry|miss|list|note|notes|date|wishes|letter)
  say    (come|came|coming|cry|crying|cries|imagine|imagined|imagining|planned|planning|plan|attend|turn up|show up|think about|thinking about|think of|playlist|songs|picture|picturing|wonder|dreamt) ..6 (my|own) (funeral|death|grave|obituary|eulogy)
  say    (wish|wished|wishing|pray|prayed|praying|prays|hope|hoped|hoping|ask|asked|asking|beg|begged|begging) ..5 (i|to|me|god) ..2 (not wake up|never wake up|die|dead|died|not exist|never existed|never been born|not be here|take me|did not wake up|did not exist|was never born|was not here|was not alive|was gone|were gone|not woken up|not wake|dont wake up|do not wake up|stop existing|not born)
  say    (not|never|without) ..1 (wake|waking|woke) up ..4 (again|ever|tomorrow|in the morning|would be|sounds|nice|seems|happy|peaceful|fine)
  say    (easier|better|nicer|nice|peaceful|restful|happier|relief|kinder|simpler|comforting|tempting) ..3 (to be|being|if i was|if i were|just|to|off|it) ..1 (dead|gone|die|not existing|not exist|not being here|not be here|not being alive|nothing|asleep forever|not here)
  say    (not existing|being dead|dying|death|not being here|never existing|not being alive|nothingness|sleeping forever) ..2 (sounds|seems|would be|looks|feels|is) ..3 (nice|better|good|peaceful|easier|relief|comforting|lovely|appealing|tempting|amazing|calm|kind|option|answer|scary but)
  say    (what|how) ..3 (like|feel|feels) to (be dead|die|not exist|be gone|not be here)
  say    (not|never|no longer|stopped being|used to be|less) ..2 (scared|afraid|frightened) ..2 of (dying|death|being dead)
  say    (afraid|scared|frightened) of (dying|death) ..5 (living|life|alive|scared of|afraid of)
  say    (do not|would not|wouldnt|not) (care|mind|bothered) ..3 (if i|whether i) ..2 (die|died|dead|live|wake up|woke up|get hit|got hit|was gone|am alive|was dead|never woke|crash)
  say    (should|could|deserve|supposed|meant|ought) ..1 (to|have|be|just) ..2 (dead|die|died|never been born|not be alive|not exist|not be here) ..3 (by now|instead|already|at #|years ago|not him|not her|everyone|me|i)
  say    (feel|feels|felt|looking|look) ..2 (already dead|dead inside|like a ghost|like i am dead|like i am already)
  say    {i} ..2 (rather|prefer) ..2 (be dead|die|be gone|not exist|not be alive|to be dead)
  say    (ready|prepared|waiting|want|wait|dying|itching) to (die|be dead|be gone|leave this world|leave this earth|leave this life|go to heaven|be with god|meet my maker|sleep forever|rest forever|pass away)
  say    (am i|do i sound|i am|i feel|feeling|been|getting|really|so|is she|is he|are you|someone|passively|actively|chronically|friend|daughter|son) suicidal
  say    suicidal (thoughts|ideation|feelings|thinking|urges|again|tonight|lately|today|and|since|for|but|because|or|every)
  say    is suicide (a sin|selfish|painless|painful|easy|wrong|the answer|the only|worth|an option|hereditary|my|quick|ok|okay|really|bad|so bad|illegal|a crime)
  say    suicide (is|was|seems|feels|looks) ..3 (only|option|answer|way|best|easier|easy|better|my|selfish|like)
  say    (the|my) (word|answer|option|way out|solution) is suicide
  negated keep
  near   fiction gaming news school-subject
  not    rather die than (eat|watch|wear|listen|play|miss|lose|support|drink|do (pe|maths|homework)|admit|go (camping|running)|read)
  not    (die|dying|dead) (of|from) (laughter|laughing|embarrassment|boredom|cringe|thirst|hunger|heat|hay fever)
  not    (die|dying|dead) (laughing|my hair|down|out|tired|hot|good|line|lift|cute|funny|hard|battery|phone|for a|for some|for the|to see|to know|to try)
  not    (dream|dreaming|think|thinking|imagine|thought) ..3 (dying my|hair|death (eaters|star|valley|metal|row))
  not    suicide (squad|prevention|awareness|bomber|bombers|attack|attacks|rates|rate|helpline)
  not    (criteria|criterion|disorder|patients|participants|cbt|decreasing|reducing|reduces|reduced|rates|prevalence|symptoms) ..9 (suicide|suicidal)
  yes    is it normal to wish you were dead and hope i dont wake up
  yes    i keep imagining my own funeral
  yes    im not even scared of dying any more
  yes    am i suicidal or just sad
  no     i was dying of laughter and thinking about it all day
  no     suicide prevention day is on tuesday
  no     i would rather die than eat that

rule suicide.burden urgent
  means  thinks that others would be better off, or would not mind, if they were gone
  source Samaritans; interpersonal theory of suicide: feeling a burden
  say    (better|happier|easier|relieved|relief|lighter|richer|fine|cope|calmer|less stressed|less stress|more money|get over it|get over me|over it|move on|forget me|forget about me|ok|okay|manage|celebrate|glad|free|breathe) ..5 (without me|with out me|if i (was|were|had|died|left|disappeared|vanished|wasnt|went|just|did not|never|stopped)|once i am (gone|dead|not here)|when i am (gone|dead|not here)|with me (gone|dead)|after i am (gone|dead)|if it was not for me|if i am (gone|not here|dead))
  say    (if i (was|were) (gone|dead|not here|never born|not around)|if i (died|disappeared|vanished|killed myself|was not here|did not exist|never existed|were not here)|without me|when i am (gone|dead)|once i am (gone|dead)) ..5 (better|happier|easier|relieved|lighter|fine|cope|get over|over it|forget|notice|care|miss|cry|sad|upset|bothered|ok|manage)
  say    (nobody|no one|noone|who|anyone|anybody|would they|would you|not|people|someone) ..3 (miss|notice|care|cry|come looking|look for|remember|sad|upset|bothered|find out) ..4 (i was gone|i am gone|i died|i was dead|i am dead|i disappeared|i disappear|i vanished|i was not here|i am not here|i killed|i wasnt here|i did not exist|i never woke|i did not wake|i left for good|i jumped|i ended it|i die|i stopped existing|me gone|me dead)
  say    (nobody|no one|noone) (would|will|is going to|ever) ..2 (miss me|come looking|come to my funeral|cry for me|find me|remember me|mourn me|look for me)
  say    {i-am} ..4 (burden|dead weight|waste of oxygen|waste of air|waste of a life) 
  say    (being|be|become|becoming|feel like|felt like|not|like|only|such) a burden ..3 (to|on|for|anymore|any more|again|everyone|my)
  say    (worth|cheaper|more use|more useful|better off) ..1 dead
  say    (worth more|cheaper|better|more use|more useful) ..2 dead
  say    (wife|kids|family|mum|they|children|girls|husband) ..5 life insurance
  say    (would|will) ..3 (be sad|cry|be upset|grieve|get over it|be over it|miss me|cope) ..4 (a week|a while|a fortnight|a bit|a month|a day|then|few days|few weeks|years)
  say    (wish|should have|could) ..3 (swap|swapped|trade|traded|give my life|been me) ..3 (him|her|place|places|instead|who died|so (he|she))
  say    (it should have been|should have been) me ..4 (died|not|instead|who|and)
  say    (favour|favor) ..3 (and|by|if i|if i was) ..3 (die|died|disappear|disappearing|end it|not being here|gone|leave for good)
  negated keep
  near   fiction gaming news sport celebration
  not    without me ..4 (going|being (here|there)|on (the|a) (trip|holiday)|saying)
  not    (go|going|went|start|started|eat|carry on|play|leave|watch) without me
  not    if i (left|went|had) ..2 (my|the|early|it|now|home|at)
  not    (worth|cheaper|better) ..2 dead (sea|line|lift)
  yes    they would all cope better without me
  yes    nobody would notice if i disappeared
  yes    im such a burden on my mum
  yes    when im gone youll be happier
  no     the team did fine without me, going again next week
  no     nobody would notice if i left my bag here
  no     start without me and i will be fine

rule suicide.goodbye critical
  means  says goodbye, leaves last words or settles what is to be theirs no longer
  say    (wrote|written|writing|write|writes|left|leaving|finished|scheduled|practised|practicing|practising|practice|rehearse|rehearsed|drafting|draft|typed|sealed|posted|recorded|rewrote|hid|done|finish|started) ..4 (goodbye|suicide|farewell) (note|notes|letter|letters|message|messages|text|texts|video|videos)
  say    (wrote|written|writing|left|finished|done|sealed|hidden) ..3 (note|notes|letter|letters|letters to|card) ..5 (for when|pillow|in my drawer|find|find it|after i am|everyone i love|to be opened|mum and|each of|each birthday|saying sorry|to say sorry|the last one|say goodbye|goodbye|explain why|explaining why|not your fault)
  say    (suicide|farewell) (note|letter|notes|letters) ..3 (for|to|is|i|my|in|on|ready|written|from|under|and)
  say    my (suicide|goodbye|final|farewell) (note|letter|letters|notes|message|post|video)
  say    (found|find|discovered|saw|read|handed me|left) ..2 (note|letter|notes|letters|diary|message) ..8 (says sorry|saying sorry|goodbye|wont see|not be here|will not be|forgive|kill|die|suicide|not want to live|end (it|her|his|their)|sorry mum|sorry to all|wants to die)
  say    (do not|dont|never|not|please) ..1 blame ..1 (yourself|yourselves|urself|mum|dad|each other|anyone|anybody|her|him)
  say    (it was|it is|its|was|this is|that it is|know it was) (not your|nobodys|no ones|not anyones|not anybodys|nobody's|no one's|none of your|not ur|noones) fault ..6 (love|goodbye|always|sorry|just|tired|could not|did everything|wasnt|anything)
  say    (tell|let|make sure) ..2 {suicide-kin} ..2 [know|that|knows] (i love|i loved|i always loved|i am so sorry|i was sorry|i did love)
  say    (tell|let) ..2 {suicide-kin} ..2 (i love|i loved|i always loved|that i love|know i love|know i loved|know i tried)
  say    (by the time|when|if|once) (you|u|anyone|somebody|someone|they) ..2 (read|reads|see|sees|get|gets|find|finds|reading|reads) (this|it) ..6 (gone|dead|be gone|not be here|will be|too late|over|done|sorry|fault|love you|know that|not here|wherever)
  say    (sorry|forgive me) ..4 (what i am (about to|going to) do|what i am going to|what i will do|what i have to do|leaving you|not being stronger|giving up|i could not|i can not do this|not able to stay|hold on)
  say    (i|i have|i am) ..2 (held on|hung on|tried|fought|lasted|stayed) ..3 (as long as i could|long as i can|for as long|so hard|for you) ..6 (sorry|but|love|goodbye|cant|anymore|done)
  say    (final|last) (goodbye|goodbyes|post|tweet|message|entry|text|letter) ..6 (love|sorry|bye|ever|goodbye|thank|everyone|me|will)
  say    (this is|these are|this will be) my (last|final) (message|post|tweet|text|entry|letter|words|birthday|christmas|night|day on|night on|ever|goodbye|week|summer)
  say    (last|final) (day|night|days|hours|week) (on (this|earth|the planet)|alive|of my life|of my (existence|pathetic|miserable)|on this)
  say    (goodbye|bye|goodnight|farewell|so long) ..2 (forever|for ever|for good|cruel world|to the world|to this world|to life|to everyone i|my friends i|for the last time|and sorry for everything|and i am sorry|and thank you for everything|i love you all|i loved you)
  say    (said|saying|say|says|sent|texted) ..2 (goodbye|goodbyes|my goodbyes|bye|byes|his goodbyes|her goodbyes) ..6 (without (them|anyone) knowing|in my head|properly|for ever|for good|last time|like it is the last|one by one|to the (cat|dog)|nobody noticed|forever|to everything)
  say    (saying|said|says|making) (my|his|her|their) goodbyes
  say    (logging|log|signing|sign) off ..2 (for the last time|forever|for good|for ever|permanently|from life)
  say    (putting|put|getting|get|tidied|tidying|sorting|sorted|settling|settled|set) ..1 (my|his|her) affairs [in order]
  say    (who|what happens to|who should|where do|how do i) ..4 (gets|get|has|have|inherits|leave|sort) ..3 (my (stuff|things|records|books|room|dog|cat|phone|clothes|games|money|guitar|bike)) ..6 (when i|if i|die|gone|after|dead|under 18|will)
  say    (give|gave|giving|given|gives) ..1 (away|out) ..2 (everything|all my|all (his|her)|my (things|stuff|books|clothes|favourite|belongings|games|games|records|possessions)|(his|her|their) (things|stuff|belongings|possessions|clothes|guitar))
  say    (will not|not|wont) be (needing|need|around to need) ..4 (where i|anymore|any more|after|thursday|it where|them where)
  say    (look after|take care of|be good to|be nice to|feed|hug) ..4 ((when|once|after|if) i am (gone|not here|dead)|for me (please|when|after|once)|after tonight|after i am)
  say    (i was|i am|remember) ..3 (best part of|meant everything) ..2 (my|her|his) life ..8 (sorry|goodbye|crying|gone)
  say    (delete|clear|burn|wipe|destroy) ..2 (my|the|these|all my) ..2 (messages|phone|history|diary|account|laptop|journal) (when i am|after i am|when it is done|once i am|when its done|after i die|if i die)
  say    (do not|dont|never) let ..3 (read my diary|see me like|find me|come in my room|identify me|find my body|be the one)
  say    (find|found|finds|finding|identify|discover) (me|my body) ..3 (mum|first|dead|kids|sister|brother|in the|dad|after|when|hanging|hope|before|wants)
  say    (how long) ..3 (until|before|till) ..2 (someone|somebody|anyone|they|people) (find|finds|found|notice|notices|realise|realises) ..4 (you|me|body|dead|live alone|gone)
  near   fiction gaming news
  not    (end|last|final) (term|of year|of term|season|school|lesson|exam|match)
  not    (moving|moved|leaving|emigrating|retire|retiring|exchange|year 6|year 11|summer) ..3 (school|house|job|away|to (spain|australia|canada)|camp|assembly|party|do)
  not    blame ..4 (ref|goal|loss|result|mess|dog|cat|weather)
  not    find me (a|an|some|the|my)
  yes    ive written goodbye letters to my family theyre in my drawer
  yes    please dont blame yourselves
  yes    tell mum i love her and im so sorry
  yes    this is my last post. thank you all
  yes    if you are reading this i will be gone
  no     we are writing a thank you letter for our teacher
  no     say goodbye to your friends before the holiday
  no     please find me a seat in the library

rule suicide.how-asked urgent
  means  asks how death can be brought about, how sure, quick or painful it is
  say    (die|dying|kill myself|kill yourself|killing myself|overdose|suicide|hang myself|drown myself|end it|end it all|end my life|end everything|suffocate|bleed out|commit suicide|pass away|stop my heart|sewer slide) ..3 (painlessly|without pain|without it hurting|without hurting|without suffering|with no pain|quickly|peacefully|easily|instantly|in your sleep|in my sleep|without anyone|without being found|at home alone|fast and|for sure|guaranteed)
  say    (painless|least painful|quickest|easiest|fastest|gentlest|surest|less painful|most painless|most effective|most peaceful|most reliable|guaranteed|quick painless|easy|peaceful|best) (way|ways|method|methods|form|and easiest way|and quickest way|place|means) ..3 (to die|to kill (myself|yourself|oneself)|to end (it|my|your|everything)|of dying|of killing (myself|yourself)|of suicide|suicide|for a person to die|to commit|to go out|to overdose|to hang|to drown|to jump|to leave this|out of life|to not wake|to not exist|of ending)
  say    (is there|know|need|want|find|give me|tell me|any|what is) ..3 (a way|way|ways|methods|method) ..3 (to die|to just not wake|to not wake|to not exist|to end (it|my life)|to stop existing|to kill (myself|yourself)|that does not hurt|of dying|without pain|to never wake|to disappear forever)
  say    how (many|much) ..4 (to die|kill you|kill me|to overdose|to od|to kill|fatal|lethal|would it take to (die|kill)|before you die|before i die|end it|for an overdose)
  say    how (many|much) ..2 {pills} ..6 (die|kill|overdose|too (many|much)|fatal|lethal|dangerous|pass out|not wake|sleep forever|at once|take)
  say    (how (much|many)) ..5 (too much|too many) for (someone|a person|a girl|a boy|a teen) ..2 (my size|my weight|my age|your size|#)
  say    (can|could|would|will|what if|what happens if|if|should) (i|you|u|someone|a person) ..2 (take|takes|took|swallow|swallowed|drink|drank|overdose|od|mix) ..4 (all of (them|the|my|it)|whole (bottle|packet|box|pack)|too many {pills}|loads of {pills}|lot of {pills}|bleach|all the {pills}|all my|entire|at once)
  say    (can|do|will|would|could|does) (i|you|u|someone|it|people|a person) ..2 (overdose|od) ..1 (on|from|off|if|with)
  say    (can|will|would|could|do) (i|you|someone) ..2 (die|kill (myself|yourself|you)) ..1 (from|by|of|with|on|if) ..3 ({pills}|self harm|cutting|drowning|hanging|starving|starvation|jumping|bleach|antidepressants|choking|bleeding|suffocat+|sadness|insulin|holding (your|my) breath|the bridge|a broken heart|inhaling|carbon monoxide)
  say    (how|would it|does it|will it|is it|which) ..3 (long|hurt|hurts|painful|quick|quicker|slow) ..6 (to die|to drown|drown|drowning|hang|hanging|bleed out|overdose|overdosing|if i jump|if i fell|if you jump|to starve|suffocate|jumping|slit|to jump|when you die|dying|you hang|you drown)
  say    (survive|survived|surviving|survives|fatal|kill you|kill me|lethal|high enough) ..4 (jump|jumping|overdose|hanging|attempt|this height|that height|fall from|gunshot to the head|from the bridge)
  say    (what|which|how) ..1 (floor|height|high|storey|bridge|building) ..3 (high enough|fatal|to die|kill|jump|to jump|you die|certain)
  say    (google|googled|googling|search|searched|searching|looked up|looking up|reading about|asked|read about) ..4 (how to die|how you die|ways to die|how to kill|painless|how to end|suicide|methods|how to hang|how to overdose|how many {pills}|how much to|what happens (when|after) (you|i) die|lethal|if it hurts)
  say    (someone|person|doctor|somebody) ..2 (who|to) (helps|help) ..2 (people|me|her|him|someone) die
  say    help (me|her|him) (die|end my life|kill myself|end it|to die|end it all)
  say    (do they|will they|does school) tell ..4 if you (attempt|try to kill|overdose|self harm|are suicidal)
  say    (what|how) ..3 (happens|happen) ..3 (after|when|if) ..2 (you|i|u) (kill (yourself|myself)|commit suicide|attempt suicide|overdose|die by suicide)
  say    (rope|noose|belt|cord|gas|exhaust|helium|blade|razor|gun|shotgun|pistol|train|bridge|pills|insulin) ..5 (to die|end it|kill (myself|yourself)|do it with|end my life|be quick|be enough|work for suicide|hang (myself|yourself))
  say    (go|goes|went|take) on a one way trip to (switzerland|dignitas)
  say    (type|types|kind) ..2 [of] knot ..4 (hang|neck|noose)
  negated keep
  near   fiction gaming news school-subject
  not    (dog|cat|hamster|plant|plants|wasp|wasps|spider|spiders|ant|ants|weeds|weed|mould|slugs|boss|fly|flies|mice|rats|nits|bug|bugs|virus|germs|vampire|zombie|tree|fish|bee|bees|dinosaur|dinosaurs|snake|battery|phone)
  not    (end|finish) it (with|by)
  not    best place to jump in
  yes    what is the least painful way for a person to die
  yes    can you overdose on anxiety meds
  yes    how long does it take to drown on purpose
  yes    is there a way to just not wake up
  no     how many calories are in a pill of vitamin c
  no     easiest way to kill weeds
  no     best place to jump in the river for a swim

rule suicide.means-ready critical
  means  has put by what they mean to die with, or has taken or done it
  say    (saved|saving|stockpiled|stockpiling|hoarded|hoarding|stashed|stashing|collecting|collected|squirrelled|storing) [up] ..3 {pills}
  say    (took|taken|swallowed|downed|necked|overdosed|od|take) ..3 (the lot|all of (them|my|the)|loads of {pills}|lots of {pills}|a load of {pills}|a bunch of {pills}|handful of {pills}|handfuls|them all|whole (bottle|packet|box|strip|pack)|# {pills}|too many {pills}|so many {pills}|all (the|my|mums|nans|dads) {pills})
  say    (took|taken|swallowed|drank|drunk|eaten) ..2 (something|them|it|bleach|too many|too much|an overdose|a overdose|overdose|the lot) ..8 (stomach hurts|belly hurts|belly|feel my hands|numb|changed my mind|what do i do|dizzy|sleepy|scared|help me|ambulance|do not tell|vision|ago|cant feel|should i tell|being sick|feel weird|shaking)
  say    (i have|i|have|just|she|he) overdosed
  say    (took|taken|take|taking|had) [a|an|another|my|the] (overdose|od)
  say    (tied|tying|tie|made|making|bought|got|have|hung|hid|found|threw) ..2 (noose|the rope|a rope|rope up|it round my neck|it around my neck|ligature|knot in the)
  say    ive tied it
  say    (rope|noose|belt|scarf|cord|wire|tie|ligature|dressing gown) ..3 (round|around|on) ..1 (my|her|his) (neck|throat)
  say    (put|putting|hold|holding|held|had|pointed) ..2 (gun|pistol|shotgun|rifle|barrel) ..2 (in|to|under|against) ..1 my (mouth|head|temple|chin)
  say    (shotgun|pistol|gun|rifle|knives|tablets|pills|car|razors|balcony|window|tracks|bridge|platform|kitchen) ..9 (do not|dont|not|cant|can not|never) trust myself
  say    (do not|dont|not|cant|can not|never) trust myself (near|around|by|at|with|in|alone|on|to be|not to|tonight|anymore|any more|any longer)
  say    wrong side of ..1 (railing|railings|barrier|barriers|fence|bridge|wall)
  say    {i} ..4 (on|at|by|near|off|climbed|over) ..3 (ledge|railing|railings|rooftop|viaduct|multi storey|overpass|top floor|edge of the platform|parking garage|bridge) ..9 (this is it|nobody knows|no shoes|goodnight|goodbye|jump|say something|want to|letting go|let go|stop me|do not know (if|why|what)|done|sorry|just (do|did) it|nearly|almost|ok with it|crying|scared|see if|see whether|end|over|talk|come back)
  say    (on|at) (the|a) (bridge|ledge|roof|rooftop|railing|cliff|viaduct|platform|edge) ..4 (people are|commenting|threatening|about to|going to|says (he|she)|saying|he is|she is|ready to) ..3 (jump|end|do it|commenting jump|die|kill)
  say    (jump|jumping|jumped|step|stepping|stepped|throw myself|throwing myself|walk|walking|lie|lying|drive|driving|crash|crashing|run|running|fall|falling|roll) ..3 (off|in front of|under|onto|into|from|over|out) ..2 (a|the|of|my) ..1 (bridge|train|trains|tracks|lorry|bus|truck|traffic|cliff|roof|building|balcony|motorway|platform|car park|tube|viaduct|multi storey|overpass|tree|wall|river|window|flats) ..6 (end|on purpose|just|want|think|thinking|tempted|urge|all over|quick|die|easy|stop|if|would)
  say    (planned|planning|plan|going|want|wants|wanted|tempted|urge|tried|tries|threatened|threatening|thought about|thinking about|talked about) ..2 to ..1 (crash the car|crash my car|crash (his|her|their) car|drive off|drive into|step in front|step off|jump off|jump in front|walk into traffic|walk in front|throw (myself|himself|herself) (off|in front|under)|lie on the (tracks|line)|fall off|let go of)
  say    (stopped|stopping|stop|skipping|skip|not) ..2 (taking|take|looking after|look after|treating|treat|doing|do) ..3 (insulin|diabetes|my heart|inhaler|epilepsy|it) ..3 (on purpose|deliberately|to die|so i die|because i want)
  say    (too much|extra|all my|double|loads of) insulin ..4 (on purpose|die|again|so|tonight|want)
  say    (booked|paid for|got|get) ..2 (hotel|room|travelodge) ..8 (letter|pills|end|do it|whisky|vodka|note|die)
  negated keep
  near   fiction gaming sport news
  not    (skipping|climbing|tow|jump|washing|mooring|bell) rope
  not    (rope|gun|scarf|tie|belt) ..4 (costume|school tie|photo|uniform|sewing|knitting|fashion|gym)
  not    (took|taken|take) ..3 (the lot|them all|all of them) ..3 (to (school|the tip|charity|class|my|the)|home|back|out)
  not    (jump|jumped|jumping|step|run|running|fell|fall) ..4 (swim|swimming|pool|trampoline|abseil|abseiling|bungee|parachute|charity|for fun|minecraft|fortnite|board|puddle|puddles)
  not    collecting ..2 (prescription|for)
  not    collected ..2 (prescription|from the (chemist|pharmacy))
  yes    ive been hoarding my pills since may
  yes    i took all of them and now i cant feel my hands
  yes    i dont trust myself near the tracks
  yes    im on the wrong side of the railing
  no     mum is collecting my prescription of tablets
  no     we jumped in the pool from the edge
  no     dad tied the boat up with a rope on the quay

rule suicide.attempt-told urgent
  means  tells of an attempt, past or planned
  say    (my|his|her|their) (first|second|third|fourth|last|next|suicide|failed|other) (attempt|attempts|overdose)
  say    (survived|survive|surviving|after|since|failed|previous|past|two|three|multiple|several|another|first) ..2 (suicide attempt|suicide attempts|an overdose|my overdose|my attempt|her attempt|his attempt|attempt on my life|attempts on my life|attempting suicide)
  say    {i} ..3 (tried|try|attempted|almost|nearly|planned|came close|about) ..1 [to] (od|overdose|kill myself|killing myself|hang myself|drown myself|end it|end it all|end my life|end things|die|suicide|jump|it again|do it again|finish it)
  say    {i} ..2 (tried|attempted|nearly did it|almost did it|came close|nearly went through|nearly did|almost did) ..2 (last night|last week|in (october|march|may|june|july|august|september|november|december|january|february|april)|again last|when i was #|at #|on sunday|on saturday|two weeks ago|once before|twice|before and failed)
  say    (tried|attempted) to (do it|die|end it|end things|end everything|go|overdose|od|take (my|his|her|their) [own] life) ..4 (in|at|last|again|before|when|and|but|twice|properly|once|since)
  say    (going to|gonna|will|planning to|plan to|about to|intend to|want to|ready to) (do it|try again|try it again|end it|attempt again|go through with it|finish it) ..4 (properly|for real|this time|again this|once and for all|after mum|after my mum|when mum|when everyone|when my (mum|mom|parents|wife|husband))
  say    (was|were|had|got) (going to|gonna|planning to|all set to|about to|ready to) (do it|end it|die|jump|kill myself) ..6 (but|then|until|only|neighbour|mum|rang|birthday|stopped)
  say    (found|find|pulled|talked|talk|brought|cut) (me|him|her|them) (down|back from|off the (bridge|ledge|roof|edge|railing)|out of the (river|water)|hanging|in the bath with|with (a|the) (rope|noose)|unconscious with)
  say    (stomach|had it) pumped
  say    (sectioned|psych ward|psychiatric ward|mental ward|inpatient|crisis team|crisis line|crisis house|suicide watch) ..6 (i|me|my|again|lied|told|because|last|discharged|home)
  say    (discharged|came out|released|home) ..3 (ward|hospital|psych|a e) ..6 (lied|attempt|overdose|want to die|waiting|still|safe|alone)
  say    (suicide|suicidal) ..3 (again|my (brother|dad|mum|friend|son|daughter|uncle|cousin))
  negated keep
  near   fiction gaming news school-subject sport
  not    {i} ..3 nearly (die|died|jump|jumped) ..3 (laughing|of|from|out of my skin|when|embarrassment|cringe)
  not    (nearly|almost) (jump|jumped) (out|a mile|when|at)
  not    my (first|second|third|last|next|other) attempt ..2 (at|was|got|to|failed because|on (the|my) (test|driving|quiz|level))
  yes    after my second attempt they sent me home
  yes    i tried to od in october
  yes    i was going to do it sunday but it was mums birthday
  yes    they found him hanging in the garage
  no     my second attempt at the driving test
  no     i nearly died laughing
  no     he tried to do it himself, the sum

rule suicide.no-tomorrow urgent
  strength hint
  means  does not expect, or mean, to be alive much longer
  say    (not|never|wont) ..2 (live|be alive|be around|be here|make it|survive|stay alive|last) ..3 (to see|past|until|till|long enough|that long|much longer|to be #|to #|to turn #|another (year|month|week|day|birthday|christmas)|next (birthday|year)|by (christmas|then|next|my)|for my (next|birthday|graduation|results)) 
  say    (will not|wont|never|not going to|not) see ..1 (christmas|another christmas|my next birthday|another birthday|my # birthday|easter|the new year|next week|next year|the end of the (week|month)|morning|tomorrow)
  say    (never|not|did not) ..2 (expect|expected|expecting|plan|planned|planning|thought|think|thinking|meant|supposed) ..3 (to live|to be alive|be alive|live this long|live past|live that long|be here still|still be here|still be alive|make it (this far|to #|past)|to need a future|reach #|see #|to have a future|get this far|last this long|to make it)
  say    (made|make|making|have|having|see|need) ..1 (no|any|a|plans) (plans|future) ..3 (past|after|beyond|because i|anymore|for me|dead|wont)
  say    (never|not|do not|dont|cant) ..1 (made|make|see|imagine|picture) ..2 (plans past|plans after|plans beyond|a future|any future|myself (alive|older|at #|past|growing)|me at #)
  say    (dead|gone|not alive|not be here|killed myself) (by|before) ..1 (#|my birthday|then|christmas|my # birthday|summer|the summer|prom|graduation|thirty|twenty|seventeen|eighteen|sixteen|exam season)
  say    (do not|dont|not) want to (be|turn|reach|see) (#|seventeen|eighteen|sixteen|thirty|forty|twenty|my next birthday|another birthday) ..3 (alive|dead|end|ever|because|so)
  say    (tomorrow|friday|monday|sunday|saturday|tonight|next week|soon|by then|by monday|by friday) ..1 i will (not be (here|alive|anymore|any more)|be (dead|gone|at peace|free|no more)|no longer be)
  say    {i} will be (dead|in heaven|with (my nan|my dad|my mum|god|him|her) (soon|again|tonight)|at peace|gone forever|gone for good) ..2 (soon|tonight|tomorrow|by|before|then|and|again|when|so)
  say    (one more|if one more|another) ..2 (thing|day|year|week|night|fight|bad) ..4 (and i am (done|gone|out|dead)|i am done for good|and that is me|i will kill|i will end|then i am (gone|done|out))
  say    (nothing|no plans|blank) ..3 (in my (diary|calendar|planner)) (past|after|beyond)
  say    (i have|i|just) ..1 (decided|made up my mind|made my decision|chosen) ..8 (die|end|calm|peace|not scared|goodbye|tonight|last day|relief|better|ready|over|do it|date)
  say    (date|day|place|method|spot|plan) ..6 (date|place|method|reason|spot|letter|note|means|plan) ..8 (die|end|suicide|kill|do it|not asking to be stopped|tonight|ready|go through)
  say    (i have|i got|i made|have|has|got|had) (a|the|my|made a) ..1 plan (to (die|end|kill|do it)|and (a date|means|pills|i am|it scares)|but (i cant|cant|i wont|i am|dont)|for how|how to (end|die|do))
  say    (have|got|has) ..1 (list|letters|texts|messages|people to text) ..3 (before i go|before i die|when i am gone|midnight)
  say    (rest in peace|rip) (me|to me|to myself)
  say    (cant|can not) (wait|hold on|last|do|promise) ..3 (much longer|any longer|another (day|night|week|year|month)|until (morning|tomorrow))
  say    (until|till) ..1 (dead|die|dies|death) ..2 (waiting|counting|countdown|days)
  say    (waiting|counting|countdown|counting down) ..3 (to|until|till) ..2 (i die|die|death|dead|the end|it is over|end it)
  negated keep
  near   fiction gaming news sport school-subject
  not    (christmas|tomorrow|next week|monday|weekend|easter|birthday) ..4 (because|cos|as|away|holiday|visiting|work|at (my|the|a)|moving|dentist|off|going)
  not    (make it|last|survive|live|see) ..3 (lesson|detention|period|class|double|hill|run|lunch|season|playoffs|round|maths|assembly|battery|football|traffic)
  not    not be here (tomorrow|monday|on|next|for (the|practice|registration|lesson))
  not    plans (after|for|before) (school|lunch|work|tea|dinner)
  not    wait until (tomorrow|friday|saturday|sunday|monday|the)
  yes    i never expected to live past twenty
  yes    i wont see another birthday
  yes    ill be dead by 18 anyway
  yes    one more thing goes wrong and im done for good
  no     i wont see you at christmas because we are away
  no     we made no plans after school
  no     i cant wait until tomorrow

rule suicide.somebody-else urgent
  means  tells of somebody else who may be about to end their life, or who tried
  say    {suicide-they} ..5 (take (his|her|their) own life|end (his|her|their) [own] life|ending (his|her|their) life|end (his|her|their) life|ending (his|her|their) own life|overdosed|took an overdose|taken an overdose|take an overdose|going to jump|jump off|jumped off|jumped in front|talked down|attempted suicide|tried suicide|commit suicide|committed suicide|committing suicide|suicide attempt|suicide note|suicide letter|a goodbye note|goodbye letter|goodbye message|want to live|wants to live|wanted to live|wants to die|want to die|wanted to die|wanting to die|is suicidal|was suicidal|being suicidal|feeling suicidal|feels suicidal|help (her|him|them) die|wanted to be alive|want to be alive|wants to be dead|(wish|wishes) (he|she|they) (was|were) dead)
  say    {suicide-they} ..4 (wishes|wish|wished|wants|wanted|hopes|hoped) ..2 (he was dead|she was dead|they were dead|he were dead|she were dead|to be dead|to die|not to wake|not to be here|never been born|he had died|she had died|to not be alive)
  say    {suicide-they} ..3 (will|would|going to|gonna|might|to|threatens|threatening|threatened|planning|trying|about|and) ..2 (kill|hang|shoot|drown|hurt) (himself|herself|themselves|themself|theirself)
  say    (kill|killing|killed|hang|hanging|hanged|hung|shot|shoot|drown|drowned) (himself|herself|themselves|themself|theirself) 
  say    {suicide-they} ..3 (says|said|saying|told|tells|texted|messaged|wrote|writes|posted|posting|keeps|talks|talking|asked|asks) ..6 (thinks about dying|thinking about dying|better off dead|not be here much longer|wont be here|will not be here|not be around|if i am still here|wont see|do anything stupid|hurts to (die|drown|hang)|how many {pills}|going to do it|doing it tonight|end it all|end it|no point (living|in living|being here)|sooner go|ready to go|burden|goodbye forever|look after (my|his|her))
  say    (worried|scared|frightened|terrified|afraid|think|fear|convinced|concerned) ..4 {suicide-they} ..3 (will|might|would|going to|is|has|could|may) ..3 (do something|do anything|hurt (himself|herself|themselves)|kill|suicide|suicidal|not be alive|do it|end|overdose|jump|try again|taken something|took something|die)
  say    (stop|talk|help|save|prevent) ..3 {suicide-they} ..3 [from] (killing|kill|jumping|ending|suicide|hurting (himself|herself|themselves)|dying|doing it|taking (his|her|their))
  say    {suicide-they} ..4 (giving|given|gave|gives) ..1 (away|back) ..3 (things|stuff|belongings|everything|clothes|possessions|favourite)
  say    (if (i|she|he) (leave|leaves|left|break up|dump)) ..6 (do it|kill (himself|herself)|end (his|her) life|be on (me|her|him)|die)
  say    (threatens|threatening|threatened|threats) ..2 (suicide|to kill (himself|herself)|to end|of suicide|to jump|to overdose)
  say    (suicide|pact|die) pact
  say    we made a pact ..6 (die|same night|together|both|kill|end)
  say    (lost|losing|lose) ..3 to suicide
  say    (died|dead|death|gone|passed|went) ..1 (by|from|of|to) suicide
  near   fiction gaming news school-subject
  not    (help|awareness|training|policy|leaflet|assembly) ..4 suicide
  not    (killed|killing|kill|hung|hang) (himself|herself|themselves) ..3 (laughing|working|over|out to|off the|trying to finish)
  not    live (in|with|near|by|abroad|here|there|on|at)
  yes    my wife told me she wants to die
  yes    im terrified my son will try again
  yes    we made a pact to do it the same night
  yes    my uncle died by suicide in may
  no     my friend wants to live in spain
  no     she gave away the ending of the film
  no     he hung himself out to dry with that answer

rule suicide.voices urgent
  means  hears voices or thoughts that urge them to die or be hurt
  say    (voice|voices|brain|head|mind|thoughts|thought|demons|shadow man) ..3 (says|say|tells|tell|said|telling|told|keeps|keep|want|wants|showing|scream|screaming|shout|whisper|whispers|begging|order|ordering) ..4 (kill|die|to die|jump|end it|hurt|bad things|do it|i should|i am better off dead|everyone would|to step|to walk into|to run in|to drive|ways to|to cut|the world is better)
  say    (thoughts|thought|urge|urges|voices|voice) of (dying|death|suicide|killing|self harm|ending|jumping|not existing|not being here|hurting myself)
  say    (intrusive|dark|suicidal|unhelpful|bad|scary|horrible|death|violent) (thoughts|ideation) ..4 (again|back|suicide|die|every|night|getting|wont|cant|all|stop|worse|constant|about|louder)
  say    (urge|urges|impulse|temptation) to (jump|die|end|kill myself|step|drive|crash|walk in front|swallow|disappear forever|hurt myself)
  negated keep
  near   fiction gaming news
  not    jump in (the|a) (sandpit|puddle|pool|water|sea|pit|queue)
  not    (criteria|criterion|disorder|patients|participants|cbt|decreasing|reducing|reduces|reduced|rates|prevalence|symptoms) ..9 (suicide|suicidal)
  yes    the voices tell me to jump
  yes    my brain tells me to run in the road and hurt myself
  yes    dark thoughts getting worse every night
  no     a voice in my head says have another biscuit
  no     the head said we could jump in the sandpit at break, with care
  no     my mind tells a story
