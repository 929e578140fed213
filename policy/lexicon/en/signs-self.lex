# Signs of suicide, self-harm and eating disorders told understated: by jokes, arrangements, hints, friends and staff.
language en

category suicide
source   Papyrus HOPELINE247; Samaritans, warning signs; NICE NG225

slot later-day = graduation | christmas | xmas | easter | summer | september | august | july | june | results day | results | prom | my birthday | next birthday | next year | next term | new year | the mocks | mocks | gcses | exams | a levels | monday | tuesday | friday | tomorrow | sixteen | eighteen | twenty | 16 | 17 | 18 | 20 | 21 | 25 | 30 | the weekend | year 11 | uni | college | then | the end of the week | half term | spring | winter | the phone calls | the wedding | it
slot final-thing = note | letter | letters | notes | goodbyes | goodbye | will | message | messages | video | videos | playlist | list | suicide note | goodbye note | obituary | eulogy
slot danger-place = roof | rooftop | bridge | ledge | edge | tracks | railway | platform | cliff | cliffs | railing | railings | balcony | multi storey | viaduct | weir | overpass | barrier | level crossing | pier | flyover | parapet | scaffolding | quarry
slot danger-thing = tablets | pills | meds | medication | rope | belt | gun safe | gun | rifle | knife | bleach | antifreeze | cord | noose | razor | paracetamol | bottle of pills | dads stuff | box of pills | medicine cabinet | medicine cupboard
slot endangered = he | she | they | my friend | friend | my mate | mate | my brother | my sister | brother | sister | my son | my daughter | son | daughter | my mum | mum | my dad | dad | my mom | pupil | student | my student | my pupil | my wife | my husband | wife | husband | someone | somebody | a girl | a boy | girl | boy | lad | my cousin | my ex | ex | my girlfriend | my boyfriend | girlfriend | boyfriend | bestie | roommate | year # boy | year # girl | child | bro | my uncle | my nan | my twin | my best friend

rule suicide.not-there-then urgent
  means  says they will not be there on a day to come
  say    (i wont|i will not|i am not going to|i am not gonna|im not gonna|not gonna|not going to|i dont intend to|dont intend to|dont plan to|i dont plan to|dont plan on|i dont expect to|dont expect to|wont|never gonna|doubt ill|doubt i will|might not|was not going to|if i|probably wont) ..1 (be here|be around|being around|being here|be alive|make it|live|see|reach|last|get|exist|need) ..1 (to|past|until|till|til|for|in|on|by|at|after|the|see) ..1 {later-day}
  say    (wont|will not|not|never) ..1 (be|being) (alive|around|here) ..2 (to|when|on|by|for|in|tomorrow|monday|anymore|much longer|long|come)
  say    (not|wont|never) ..2 (be alive|make it|live|reach|get) ..2 (to|past|until|on|by) (graduation|christmas|#|eighteen|sixteen|prom|twenty|thirty|results day|my birthday|next year|monday|the end|adulthood|my th|see)
  say    (wont|will not|not|dont|never) ..1 (need|be needing|have) to ..1 (mark|save|keep|worry|do|revise|invite|buy|get me|book|come|hand in|collect|sit) ..2 (mine|me|my|about me|for me|it|exams|them|homework)
  say    (wont|not|dont) ..1 need ..2 (mine|it|them|that|one|anything|a coat|a present|marking) ..2 (anymore|any more|where im going|where i am going|after|soon|then|by then|sir|miss)
  say    (nobody|dont|no one|no need to) ..1 (save|saves|keep|book|buy) ..1 me ..2 (seat|place|chair|ticket|present|spot)
  say    (wont|not|never) ..1 [be] making (any new|any more|new)
  say    (give|leave|pass|send|let) ..2 (grade|it|marks|results|certificate|prize|money|score) ..1 to my (mum|dad|sister|brother|parents|nan|family) ..5 (not|wont|collect|im|after|by the time|when)
  say    by the time (you|u|they|anyone|mum|she|he) ..1 (read|reads|mark|marks|see|sees|find|finds|hear|hears|get|gets|open|opens) ..2 (this|it|me|that) ..6 (i|me|gone|will|wont|not|done|over)
  say    (this time tomorrow|by tomorrow|by monday|by friday|by morning|by then|in a week|by the weekend|after tonight|after today|after friday) ..3 (i wont|ill be gone|i will be gone|it wont matter|none of this|it will be over|itll be over|ill be dead|i will be dead|all be over|no more me|i am gone|im gone)
  say    (last day|last night|final day|last week|last weekend|last term|last birthday|last christmas|last breakfast|last goodnight) ..3 (in general|alive|on earth|of me|of my life|ever|of being|ill have|i will have|i get|i think)
  say    (see|imagine|picture|think about) ..3 (in # years|ten years|five years|my future|a future|next year|next tuesday|me at) ..6 (nothing|cant|blank|anything|dont|empty|no one|not there)
  say    (five year plan|5 year plan|future|next year|next tuesday) ..5 (blank|nothing|empty|on fire|not in it|isnt there|isnt one|cant see|without me|black)
  say    (weeks|days|hours|months) left ..3 (on my|of me|of this|for me|until i|til i|till i|then i|before i)
  say    (countdown|counting down|crossed off|cross off|calendar|date circled|circled) ..8 (bedroom|tomorrow was|days left|id have to be there|be there for|until i|zero|gone|tomorrow is|last|done|to the day|ends)
  say    (cant|wont|not) ..1 (do|face|sit through|survive|start|get through) another (term|year|day|week|christmas|summer|birthday|monday|winter|night)
  near   fiction gaming sport
  negated keep
  not    (wont|not|never) ..3 (make it|be here|be around|need) ..6 (holiday|holidays|dentist|football|practice|training|party|appointment|work|shift|train|traffic|bus|traffic|sorry im|ill|meeting|spain|away|visiting|moving|new school|orthodontist|swimming|rehearsal)
  not    (not|wont) ..1 make it to (the final|the finals|practice|the match|class|lesson|your party|the party|the meeting|level)
  yes    i wont be here in september
  yes    not gonna make it to graduation
  yes    you wont need to mark mine sir
  no     i wont be here on monday i have the dentist
  no     i might not make it to practice
  no     save me a seat on monday

rule suicide.last-things urgent
  means  tells of a farewell, of a note, or of things set in order for after them
  say    (my|this|the|wrote|written|writing|finished|finish|started|left|leaving|leave|ive done|drafted|typed|hid|check|spelling|a) ..2 (note|letters|letter|goodbyes|suicide note|last letter|last one|goodbye letter|goodbye note|goodbye message) ..6 (version|folder|drawer|dont open|when im gone|when i am gone|under my|pillow|confident|or dont|hurt my mum|each of you|them all|locker|tonight)
  say    (ive|i have|i) (written|wrote) ..2 (my letters|my letter|letters to|my note|my goodbyes|you all|to everyone|# letters|letters)
  say    (i wrote|ive written|i have written|written|wrote) (#|four|three|five|two|six|seven|some) (letters|notes)
  say    (should i|if i|do i|or) ..1 leave a note ..6 (or|dont|not|mum|hurt|first|better|dad|family)
  say    (who|someone|somebody|sorted who|decided who|know who|my brother|my sister|you) ..1 (gets|can have|have|has|looks after|feeds|will feed|takes|inherits) ..1 (my|the) ..1 (fish|cat|dog|hamster|guitar|bike|room|xbox|ps5|switch|stuff|things|clothes|skins|account|hoodie|books|top bunk|rabbit|laptop|records|necklace|money|car|bunk|vinyl|trainers)
  say    (top bunk|my room|my stuff|my things|my bike|my phone|my xbox|my guitar) ..2 after
  say    (give|gave|giving|given|handed|left|leaves|sends|sent) ..4 (away|all|everyone|jess|friend|friends|her|him|them|me|each) ..3 (things|stuff|necklace|gold|skins|items|possessions|belongings|plants|jewellery|records|guitar|clothes|collection|teddy|savings|bracelet|hoodie|pokemon cards) ..8 (said|what for|for nothing|worried|last|dont need|wont need|no reason|why|now|just because|because|says|crying|weird|suddenly|goodbye|asked)
  say    (giving|gave) away ..2 (her|his|my|their) ..1 (things|stuff|plants|clothes|jewellery|books|records|games|guitar|collection|pets|hamster|savings|pokemon|teddies)
  say    (write|draft|plan|help me write|help me plan|make|check) ..1 my (obituary|eulogy|will|funeral|goodbye|suicide note|goodbye letter|last words|own funeral|own obituary|own eulogy)
  say    (put|write|carve|engrave) ..6 on (the|my) (headstone|gravestone|tombstone|grave)
  say    (funeral|hymns|coffin|ashes|cremated|buried|grave|wake|headstone) ..6 (my own|for me|dont let my|i want|playlist for|pick|no black|at mine|for mine|my pet|your pet|with my|play at mine|dont cry)
  say    (can you|how do i|can i) be (buried|cremated)  ..4 (with|next to|before|under|at)
  say    (password|passwords|login|phone contract|account|accounts|youtube channel|snap) ..6 (when you die|when i die|if i die|after i die|after im gone|after i am gone|once im dead|in the note|when im dead|who has died)
  say    (its|it is) tonight ..4 (said|goodnights|ready|done|sorry|love|decided|cant|scared|final|thank|letters|note)
  say    (ive|i have|i) (said|say|saying|texted|sent) ..1 (my|all my|me) (goodnights|goodbyes|byes|farewells|sorrys|sorries)
  say    (one|1) last (time|call|vc|game|hug|dance|raid|stream|song|walk|chat|message|favour|thing) ..6 (no reason|hear everyone|before i|goodbye|thank|everyone|then im|dont ask|love you|bye|gg|ever|and then)
  say    last (raid|stream|post|message|streak|snap|vc|game|goodbye|tweet|login|time online|upload) ever
  say    (you|u|ya) (were|was|are|been) ..1 (a good|the best|a great|good|my best|a real|the only|such a good|always a good) (mate|friend|one|brother|sister|mum|teacher|person|thing) ..6 (dont reply|thats all|bye|goodbye|not your fault|sorry|take care|remember that|remember|know that|reply|ok|forgive)
  say    (dont|do not) (reply|look for me|come in|open the door|wake me|cry|miss me|be sad|blame|open it) ..5 (goodbye|bye|sorry|love|thats all|fault|ok|tonight|read|when|im|call|police|gone|yet)
  say    (nobody|none of you|no one|not) ..1 (s|your|anyones|you|mums|dads|my mums) fault ..6 (goodbye|bye|sorry|love|gone|tired|tried|please|just|im|forgive|cant)
  say    (tidied|cleaned|packed up|returned|paid|cancelled|deleted|apologised|sorted|settled|cleared) ..6 (room|books|owe|debts|library|account|locker|flat|everything|desk|drawers) ..8 (decided|goodbye|apologised|letters|note|ready|wont|dont want|peace|restful|written|sorry|calm|nothing left|turned off|handed back)
  say    (im|i am|already|ill be|be) (a ghost|dead already|already dead|gone already|already gone|dead inside and|a goner)
  say    (stop trying to save me|stop saving me|dont save me|dont try to save me|dont try to stop me|you cant stop me|too late to (save|help|stop)|past saving|cant be saved)
  say    (i would like it noted|let it be known|for the record|so nobody thinks|so you know) ..5 (i was happy|i tried|it wasnt|i loved|not your|i did try|its not|nobody)
  say    (never gonna be|wont ever be|not going to be|ill never be) (ok|okay|alright|happy|fine|better) ..4 (let me|just|so|anyway|stop|and i|bye|goodbye|end|done)
  say    my life is over
  say    (packed up|handed back|folded|swept up|turned off|put away) the (night|light|morning|summer|spring|day|stars)
  near   fiction gaming sport school-subject
  negated keep
  not    (thank you|cover|love|formal|complaint|permission|sick|absence|sticky|post it|revision|lecture|class|musical|piano) (note|notes|letter|letters)
  not    (last|final) ..1 (time|call|game) ..5 (tickets|orders|sale|boarding|season|school|half)
  not    (letter|letters|note|notes) ..3 (to santa|alphabet|council|mp|the bank|home about|from school|scrabble|wordle)
  not    (giving|gave|give) away ..3 (goal|goals|free|penalty|tickets|kittens|puppies|baby clothes|spoilers|ending|secret|plot|the answer)
  yes    ive written my letters
  yes    ive sorted who gets my hamster
  yes    u were a good mate dont reply
  no     i wrote a thank you letter to nan
  no     who gets my vote
  no     one last game then bed

rule suicide.near-the-edge critical
  means  tells of being at a high place, at tracks, water or a means, or of looking at them
  say    (im|i am|ive been|i have been|been|sit|sat|sitting|stood|standing|parked|stand|i was|hes|shes|he is|she is|ended up|went|climbed|going) ..3 (on|at|by|near|up|over|to|outside|onto|up on|on top of) ..2 {danger-place} ..8 (i|jump|now|tonight|thinking|look|looking|down|help|alone|dont|safe|sorry|cant|thought|says|wont|come|edge|again|hours|crying|please|talk|her|him|legs|something)
  say    im on the (roof|ledge|bridge|edge|tracks|platform|balcony)
  say    (keep|keeps|kept|been|cant stop|stop|hours) ..1 (looking|staring|thinking|look|going back|walking past|counting|holding) ..1 (at|about|to|of|past) ..3 ({danger-thing}|{danger-place}|train timetable|train times|closet where|drawer where|water|river|traffic|trains)
  say    {danger-thing} ..4 (just there|right there|in front of me|in my hand|in my lap|next to me|calling|in the cupboard|under my bed|in my drawer) ..6 (looking|keep|thinking|want|tempted|cant stop|take|swallow|i|n)
  say    (looking|look|looked|staring|stare|sat with|sitting with|sitting looking) ..2 (at|with) ..4 (gun safe|dads closet|closet where|where he keeps|the pills|the tablets|my tablets|the rope|the tracks|the water|the knife|the drop|medicine)
  say    (tablets|pills|medication|meds|insulin|sleeping tablets) ..4 (gone|missing|counted|saved|saving|stash|stashed|hoard|hoarding|hoarded|collecting|hidden|taken from|disappeared) ..6 (cupboard|she|he|my|her|bag|under|drawer|enough|from|his|daughter|son|checked|pupil|kissed)
  say    (saving|saved|save|collecting|stashing|hoarding|counting|counted|stockpiling) ..2 (up)  ..1 (my|the|her|his|mums|all my) ..1 (tablets|pills|meds|medication|doses|insulin)
  say    (talked|talk|pulled|grabbed|got|coaxed) (him|her|me|them) ..2 (down|in off|off|back from|away from|from) ..2 (the|a) {danger-place}
  say    why ..4 (nets|barrier|barriers|fence|fences|samaritans sign|samaritans signs|railings higher) ..4 (bridge|station|platform|roof|cliff|car park)
  say    (nets|barrier|fence|signs) ..3 (on|at) ..2 bridge
  say    (train|bus|car|lorry|plane|road|traffic|river|bridge) ..3 (timetable|goes past|comes|passes|look at|goes over|differently) ..5 (differently|think about|imagine|i think|step|hope|wonder|could|what if)
  say    (locked|shut|in) ..3 (bathroom|garage|room|car|shed) ..6 (wont open|not answering|pills|knife|said goodbye|note|rope|shes got|hes got|door shut|engine|silent)
  say    (found|find|finding|found me) (him|her|them|my (son|daughter|brother|sister|mum|dad|wife|husband|friend)) ..5 (just in time|in time|hanging|unconscious|garage|floor|bath|not breathing|with the|pills|empty packets|packets|rope|cut down|door shut|woods|bridge|blood)
  say    (theres|there is|nothing) ..4 (me and the|apart from me and) ..2 (gun safe|gun|pills|bottle|knife|rope|rifle)
  say    (go|going|going for|take) a (drive|walk|swim) ..6 (not come back|wont be back|dont wait|packed|better with|forever|and not|without coming|sorry|cliffs|sea|river)
  say    (dont|do not) wait up ..6 (cleaned|said|note|goodbye|strange|hugged|weird|flat|love)
  near   fiction gaming sport news
  negated keep
  not    (on|at|over|by) ..2 {danger-place} ..6 (photo|view|selfie|fishing|fish|run|cycle|trip|tour|sunset|picnic|ferry|train late|delayed|platform #|roof terrace|tiles|builders|leak|repair|gutter|cat|pigeon|seagull|crabbing|bungee)
  not    (platform|tracks) ..4 (game|level|drum|backing|album|music|#|wrong|audio|song|change|delayed|late)
  yes    im on the bridge and i cant stop looking down
  yes    i keep looking at the tablets in the cupboard
  yes    he talked her down off the balcony
  no     we are on the bridge taking photos of the sunset
  no     the train is at platform four
  no     mum counted her tablets for the week into a box

rule suicide.wish-it-happened urgent
  means  wishes that an accident, illness or sleep would end it, or to be with somebody dead
  say    (hope|hoping|hoped|wish|wishes|wished|praying|pray|prayed|rather|kind of hope|fantasise about|daydream about|dream of) ..4 (get hit|got hit|gets hit|hit by|crash|crashes|crashed|ran over|run over|run me over|hits me|hit me|falls on|fell on|dont wake|not wake|didnt wake|never woke|never wake|wouldnt wake|doesnt wake|cancer|been me|been the one|take me|takes me|took me|was me|struck by|stop breathing|stopped breathing|heart stops|heart would stop|fall asleep forever|sleep forever|go to sleep and|terminal|car would|bus would|brakes|never been born|be in the crash|died instead|die instead|gone instead|fall down the)
  say    every time ..2 (plane|car|train|bus|lorry|truck|tube|van) ..4 (goes over|goes past|passes|comes|flies over|by) ..4 (hope|think|imagine|wish|wonder|want)
  say    (should|shouldve|could|wish it) ..2 been me ..6 (not|instead|died|crash|him|her|deserved|in the)
  say    (see|seeing|be with|with|join|joining|meet|follow|back with|find) ..1 (him|her|them|my gran|gran|my nan|nan|my grandad|grandad|my mum|mum|my dad|dad|my twin|my brother|my sister|my dog|granny|my baby|grandma|my best friend) ..2 (again soon|in heaven|up there|on the other side|where he is|where she is|who died|who is dead|in the sky|again in|now he|now shes) 
  say    (told|tell) ..2 (gran|nan|grandad|mum|dad|her|him|grave) ..2 (id see|ill see|i would see|i will see|see you|see her|see him) ..1 soon
  say    (meant|supposed|time|want|ready) to follow (him|her|them|my twin|my brother|my mum|my dad)
  say    (want to|wanna|i will|ill|can i|going to) ..1 be an angel
  say    (pretend|imagine|tell me|what is|whats|what will|describe) ..4 (in heaven|heaven is|heaven like|heaven really|dead like|being dead|death like|happens when you die|after you die|death feel|dying feel|other side like)
  say    (is|does|will|would|do) ..2 (heaven|hell|god|jesus|allah) ..4 (take|let|forgive|accept|let me in|real|if you|people who|suicide|kill yourself|forgives)
  say    (asked|ask|asking|begged|beg|told|telling) (god|jesus|the universe|allah|the ceiling) ..4 (sign|take me|soon|ready|stop|not wake|let me|to end|end it|for a reason|nicely|if he)
  say    (telling|told|tell) god ..2 (she|he|i|im|shes|hes) ..1 (is|am|was) ready
  say    (dont|do not|didnt) want to (kill myself|die|end my life|be dead) ..2 (but|just|though|i just|only)
  say    (tired|sick|bored) of (being alive|existing|living|being here|waking up|being me|breathing|being awake)
  say    (not tired|tired) ..3 (sleep|sleepy) (tired|fix|wont fix)
  say    (i dont|i do not|dont) (want|wanna) to ..1 (wake up|be here|exist|be alive|be awake|be me|carry on|continue|keep going|be anything) ..2 (anymore|tomorrow|again|any more|ever|now|today)
  say    (ok|okay|alright|fine|allowed|enough|time) to stop ..6 (living|being|tell me|trying|fighting|someone|now|existing|permission)
  say    (tell me|somebody tell me|just want someone to tell me) ..3 (okay|ok|alright) to (stop|go|let go|die|give up)
  near   fiction gaming sport news
  negated keep
  not    (hope|wish) ..5 (lottery|exam|alarm|santa|ball|goal|six|boundary)
  not    (hit|run) (by|over) ..2 (nostalgia|a wave|inspiration|budget)
  yes    i hope i get hit by a bus on the way
  yes    told my nan id see her soon
  yes    every time a plane goes over i hope it falls
  no     i hope i get good marks
  no     nan is coming for tea
  no     we need angels for the nativity

rule suicide.settled-on-it urgent
  means  tells of a decision, a date, a place or a next attempt
  say    (decided|decide|deciding|ive decided|made my mind up|made up my mind|settled on|set|picked|chosen|chose|planned|planning|got|have) ..2 (something|it|a date|the date|a day|the day|the place|a place|a time|how|when|where|on a date|the spot|a spot|which day) ..5 (calm|calmer|quiet|peaceful|relief|relieved|restful|lighter|not sad|not scared|weird|happy|pretty|phone signal|goodbye|better|dog walkers|letters|ready|whoever|find|done|and i feel|nobody|not sad anymore|mum wont)
  say    (not sad anymore|feel better|feel calm|feel lighter|calm now|at peace|peaceful) ..6 (decided|know what|know when|plan|date|its nearly over|nearly over|soon|done|going)
  say    (planning it|thinking about it|the plan|having a plan|my plan|knowing i can|the idea) ..5 (calms|calm|comforting|comforts|comfort|only thing|helps me sleep|soothing|get to sleep|keeps me going)
  say    (ive got|i have|have|got) (it|everything|it all) planned ..5 (weekend|for|saturday|sunday|monday|birthday|tonight|friday|out|already|after|holiday|bank)
  say    (gonna|going to|will|planning to|ready to|about to|want to|need to|wanna|shes gonna|hes gonna|ill|she is going to|he is going to) ..1 (do it|end it|go through with it|jump) ..2 (sat|saturday|sunday|tonight|tomorrow|on|after|this weekend|soon|friday|monday|when mum|before|next week|properly|this time|right this time|for real|now|at) ..6 (my|so|sisters|recital|birthday|note|dont|not|ruin|mum|christmas|exams|alone|goodbye|scared|asleep|out|she|he|tell|hate|told|promise|and|no one)
  say    (do it|try|go) ..1 (properly|again|right) ..1 (next|this) time
  say    (first|second|third|fourth|last|another|failed|next|previous|his|her|my) (attempt|attempts|overdose) ..3 (survived|failed|discharged|last (month|year|week)|ago|again|hospital|ward)
  say    (survived|woke up|woke|waking up|still here|alive) ..6 (didnt want|wish i hadnt|lucky|hospital|garbage|disappointed|failed|angry|sorry|not supposed|do it again|wasnt meant)
  say    (put me|put her|put him|sectioned|on a hold|on suicide watch|72 hour|72 hours|psych ward|psych hold|crisis team) ..9 (let me out|told them|wanted to hear|again|discharged|still|plan|lied|leaflet|sent home)
  say    (do it|try it) again ..3 (waiting|this time|i will|tonight|im|shes|hes)
  say    (im|i am|im just|i am just|so im|then im|well im|thats it im) (out of ideas|out of options|out of reasons|out of road|out of time|past it|at my end)
  say    (no|any|a|one|single|think of) ..1 (reason|reasons) ..1 (left|to stay|to keep going|to live|to go on|not to do it|to be here|anymore|to wake up|to get up)
  say    (give|tell|find|got|need|list) ..2 (one|a|# |three|any) ..1 (reason|reasons) ..1 (to|not|why|i) (stay|live|not|keep|shouldnt|should|be|carry|alive|exist)
  say    (just|tell me|give me|only) ..1 one reason
  say    (whats|what is|see|theres no|there is no|no) ..1 (the|a)  ..1 point ..3 (anymore|any more|in me|for me|of me|in living|in being|being here|carrying on|for either|going on|in carrying|of it all|staying|if im)
  say    (cant|could not|cannot|dont think i can|not sure i can|dont know how to|no longer|wont) ..1 (go on|carry on|keep going|keep doing this|do this anymore|do this any more|do it anymore|take it anymore|take this anymore|take much more|live like this|face tomorrow|face anyone|be here|cope anymore|keep living|survive this|do another day|do life|face them|take another)
  say    how do (you|people|any of you|you all|others|ppl) ..1 (keep|carry on|go on|keep going|stay alive|live with|do this|get through|find a reason)
  say    (none|nothing) of this matters ..5 (ghost|anymore|soon|gone|when|after|im|dead|wont)
  say    (unalive|suicidal|sui|intrusive|dark|bad|scary|those) (thoughts|ideation|urges) ..5 (again|tonight|loud|louder|back|worse|cant|music|help|wont|every|lol|stop|head|at night|bad|really|getting|me|i)
  say    (ways|way|method|how) ..2 (to stop being alive|of stopping being alive|to not be alive|to stop existing|to not exist|to stop living|to disappear forever|to go peacefully|to never wake up|to be gone)
  say    (which|what|the) ..1 (way|method|one) ..2 (least|less|most) (painful|painless|mess|messy|upsetting|peaceful|pain|scary)
  say    (looks|look|make it look|make it) (natural|like an accident|accidental) ..8 (family|insurance|money|me|my|mum|suspect|suicide|nobody)
  say    (person who|whoever|who|dog walkers|mum|mums|mumll|my mum|sister|they|the cleaner|someone|nobody) ..2 (finds|find|will find|discover|discovers|has to find) (you|me|my body|the body|us)
  say    (life|the) (insurance|policy) ..6 (suicide|kids|pay|family|number|clause|still get|payout|for them|if i)
  say    how long ..4 (people look for you|look for you|before they declare|declare you|declared missing|notice im gone|notice i was gone|to find me|until someone finds|til they find|before anyone notices|before someone finds|would it take (them|anyone) to notice)
  say    (eleven|how many|nobody|who|anyone|ten|four) ..3 (people would|people will|would|will) ..2 (attend|come to|turn up|go to|cry at|notice|be at) ..3 (my funeral|mine|funeral|if i died|if i was gone|if i went|easter|i was gone)
  say    (would|will|do) you have to tell ..3 (anyone|someone|my parents|school|police|mum)
  say    (dont|do not|stop|no|please dont) ..2 (give|giving|send|sending|tell|want|need|recommend) ..2 (me|a|the)  ..2 (hotline|helpline|helplines|crisis line|samaritans|number|988|lifeline|hotlines|leaflet)
  say    (samaritans|papyrus|crisis text line|crisis line|hopeline|988|suicide hotline|hotline|helpline|crisis team|shout) ..4 (text|chat|number|under 18|email|online|hold|on hold|hung up|called it|ive called|rang|rung|engaged|anonymous|do they|will they|tell|told|named|called|again|wait)
  near   fiction gaming sport news awareness
  negated keep
  not    go on (tiktok|holiday|holidays|the|my|your|a|it|snap|insta|instagram|trips|trip|xbox|ps5|youtube|roblox|fortnite|minecraft|facebook|whatsapp|stage|tour|telly|tv|rides|date|dates)
  not    (attempt|attempts) ..5 (cake|baking|record|drawing|driving test|level|cooking|knitting|parallel parking|sourdough|password)
  not    (do it|try|go|try it) ..1 (again|properly|right|tomorrow) ..6 (recipe|driving|homework|wordle|cake|maths|essay|plait|knot|trick|free kick)
  not    (cant|could not) (do this|take it|do it) ..2 (question|homework|sum|maths|essay|level|puzzle)
  not    (whats|what is) the point (of|in) (homework|algebra|maths|this lesson|school|pe|french|latin)
  not    (reason|reasons) to ..2 (visit|buy|love|choose|vote|smile|be cheerful|eat|try|read|watch|join|hate)
  yes    im not sad anymore i decided something and it went quiet
  yes    i have it planned for the weekend
  yes    dont give me a hotline just one reason
  no     i decided on a date for the party
  no     my second attempt at sourdough was better
  no     i cant do this question

rule suicide.fear-for-another urgent
  means  tells that somebody has said farewell, gone quiet or been found, or may be in danger
  say    {endangered} ..5 (said|says|posted|posts|texted|typed|told|wrote|sent|messaged|put|dmed|left|tweeted|recorded|asked|goes|said hed|said shed) ..6 (goodbye|bye forever|sorry for everything|thank you all|thank you for everything|thanks for everything|look after (the|my|mum|each|them)|its been real|been real|sleep forever|sleep for ever|wont be here|wont need|one last|last raid|cant go on|no point|whats the point|ready to go|miss me|dont wait up|love you all|this is it|im done|im tired|the end|if youre watching this|if you are watching this|want to die|wants to die|end it|do it|gonna do it|better off|see you on the other side|rather be dead|not be here|not here anymore|farewell|forgive me|remember me|last time)
  say    (goodbye|sorry|thank you all|its been real|look after the lads|look after them|last message|goodbye message|love you all|thanked everyone|i love you) ..9 (not picking up|isnt answering|not answering|wont answer|offline|turned off|stopped replying|not replying|disconnected|anyone near|please go|go and check|go check|where (she|he) lives|mic was crying|phone off|taken down|no answer|left the chat|knock|worried|address)
  say    (not picking up|isnt answering|not answering|wont answer|stopped replying|not replying|wont pick up|disconnected|turned off replies) ..9 (scared|worried|sorry|please|note|goodbye|last|said|help|address|texted|police|roof|bridge|pills|please go|knock|check|near)
  say    (anyone|someone|somebody) ..2 (near|in|live near|lives near|close to) ..4 (please|pls|can you|go) ..2 (go|knock|check|ring|help)
  say    (if you know|does anyone know|who knows|know) where (she|he|they) (lives|live|is) please
  say    (rota|watch|turns|taking turns|shifts|shift) ..6 (never on (his|her) own|never alone|not alone|keep (her|him) company|not left alone|so (she|he) doesnt|awake|safe|outside (her|his) (room|door))
  say    (not left alone|never left alone|cant be left alone|not safe to be alone|on suicide watch|safety plan|kept safe tonight|handed over to) 
  say    (list|note|letter|letters|countdown|search|searches|video|playlist|poem|drawing|diary|journal|notebook|will|rope|pills|blades|google history|search history) ..6 (people to say sorry|called sorry|goodbye|tablet|suicide|how to die|how to kill|funeral|tomorrow|pillow|bedroom|her room|his room|under (her|his)) ..8 (found|i found|son|daughter|mum|parent|pupil|worried|do i|what do|sister|brother|was|ticks|door|child)
  say    (found|parent found|we found|i found|mum found) ..2 (a|an|the|her|his) ..1 (note|letter|countdown|goodbye|list|will|rope|stash|suicide note|video|search history) ..8 (bedroom|room|tablet|drawer|pillow|door|phone|behind|under|daughter|son|called|sorry|tomorrow|funeral|die|sister|brother)
  say    (been|is|was|came down|seems|suddenly|so|acting) ..2 (wonderful|lovely|cheerful|calm|happy|kind|sweet|peaceful|nice) ..4 (all week|all of a sudden|suddenly|since|today|after months|for once|to everyone|his sister|her sister) ..6 (why|writing|worried|scared|wrong|feels|afraid|cant sleep|outside|shouldnt|pleased|giving|ate)
  say    (told|urging|urge|telling|tell|egging|daring|dared|said to|encouraging|pushing) (him|her|them|me|u|you) ..3 (just do it|do it then|do it coward|to jump|end it|to kill|to end|die|to go through|jump)
  say    just do it then
  say    (hugged|kissed|held) me ..2 (too long|for ages|goodbye|like it was|this morning|for so long|tight)
  say    (going|go|gone|went) to sleep (forever|for ever)
  say    (promise|promised|hate me|hates me|hate you|kill me) ..5 (for telling|if i tell|not to tell|forever|tell anyone) ..6 (gonna|do it|suicide|die|kill|sat|safe|herself|himself|plan|pills|dead)
  say    (is it|am i) (bad|wrong|snitching|grassing|a snitch) ..4 (tell|telling|told|say) ..8 (friend|suicidal|die|gonna do it|do it|plan|pills|hurt|kill|note|safe)
  say    (talk|say|do i say|words|help|do i do|can i say|can i do|do i use) ..5 (cant go on|wants to die|suicidal|end it|kill herself|kill himself|doesnt want to be here|want to be here|gave up|on the bridge|wants to end)
  say    {endangered} ..3 (stopped feeding|stopped taking|stopped eating and|asked who wants|asked who gets|asks who|gave me (her|his)|handed me|dropped every|drop every|written in the past tense|past tense|used past tense)
  say    (ucas|personal statement|essay|story|poem|homework|short story|drawing|planner|assignment) ..9 (past tense|says goodbye|goodbye to each|by real name|narrator dies|dies at the end|worried|suicide note|wont be here|ghost|funeral)
  say    (rather have|rather) ..2 (a dead son|dead son|a dead daughter|dead daughter|dead than|me dead|see me dead)
  say    (lost|lose) ..2 (him|her|my (son|daughter|brother|sister|dad|mum|friend|uncle|best friend)) to suicide
  near   fiction gaming sport news awareness
  negated keep
  not    (said|says|posted|sent) ..6 (goodbye|sorry|thank you) ..5 (holiday|airport|moving|leaving do|year 6|year 11|school trip|party|late|cake|present|nursery|teacher retires|retiring)
  yes    she said goodbye to everyone and now shes not picking up
  yes    i found a note in my sons room called sorry
  yes    eleven people told him just do it then
  no     he said goodbye to his nan at the airport
  no     we found a note in her bag from school
  no     they told him to sing with more feeling

category self-harm
plain elapsed elapse elapses
source   NICE NG225; YoungMinds and NSPCC, self-harm; Royal College of Psychiatrists

slot skin-place = arm | arms | wrist | wrists | leg | legs | thigh | thighs | hip | hips | forearm | forearms | stomach | tummy | skin | ankle | ankles | shoulder | shin | palm | ribs | upper arm | inner arm | calf
slot cover-thing = sleeve | sleeves | long sleeves | hoodie | hoody | jumper | cardigan | tights | leggings | wristband | wristbands | bracelets | bracelet | bangles | watch | arm warmers | plasters | plaster | bandage | bandages | foundation | blazer | gloves | sweatbands | jacket

rule self-harm.again high
  means  tells of doing it again, of a relapse, of counting clean days, or of holding an urge
  say    (i|just|ive|nearly|almost|dont want to|scared ill|gonna|going to|keep|kept|about to|she|he) (relapse|relapsed|relapsing) 
  say    (relapse|relapsed|relapsing) ..4 (again|tonight|last night|today|bathroom|cutting|self harm|after|and|song|n|scars|sh)
  say    (clean|free) ..2 (# days|# weeks|# months|days|weeks|months|for #|a week|a month|a year|since)  ..6 (relapse|relapsed|broke|ruined|streak|cut|urge|urges|blade|proud|until|til|tonight|gone|sh|harm|lost|reset|dirty)
  say    (#|days|weeks|months|year|one year|six months|a year) (clean|sh free|harm free|self harm free) ..6 (from|today|gone|ruined|relapse|relapsed|and|but|lost|broke|proud|tonight|of|now|again|sh|cutting|no)
  say    (clean|day|days) # ..2 (no c|no cutting|dirty|no sh|no blades|no blade)
  say    day # no ..3 (c day|cuts|cutting|sh|harm|blade)
  say    (back to|reset to) (day (0|1|one|zero)|square one|zero) ..4 (again|relapse|relapsed|club|cut|sh|ruined|whos)
  say    day (1|0|one|zero) (club|again)
  say    (did|do|done|doing|does) it again ..4 (only|small|deep|deeper|last night|tonight|leg|arm|sorry|bad|worse|both|left|right|thigh|hip|bathroom|toilets|school|blood|mum|this time|dont tell|shower|bath)
  say    (do|did|doing|does|done) (the|my|that) thing ..3 (again|leg|arm|legs|arms|wrist|thigh|with my|to my|to myself|skin)
  say    (so|until|til|till|and) ..1 (i|she|he) (dont|do not|doesnt|wont|didnt) (do it|do anything|do anything stupid|hurt myself|cut|use it|relapse)
  say    (talk to me|distract me|stay with me|stop me|timer|help me|keep me) ..5 (til it goes|till it goes|until it goes|it passes|the urge|so i dont|do it|from doing it|from doing something|cutting|not to do it|dont do it)
  say    (something|anything) to do with my hands
  say    (tell me|say|convince me) ..3 (its|it is|thats) (fine|ok|okay|alright|normal) to (do it|cut|hurt myself|relapse|harm) 
  say    (just this once|one last time|only one|just one|one more) ..2 (cut|line|slice|scratch|burn)
  say    (we|us|both|me and|me n|together) ..3 (do it|cut|doing it|hurt ourselves|burn) ..2 (together|on call|on facetime|count of|at the same time|matching|each other)
  say    matching (scars|cuts|burns|marks|plasters|bandages)
  say    (do|did|go|cut|went|going) ..2 (deeper|too deep|deep enough|harder) ..6 (or ur|or youre|not my friend|this time|last night|arm|leg|blood|bleeding|stitches|hospital|scared|wont stop|enough)
  say    (urge|urges|itch|craving|need) to (cut|hurt myself|harm|self harm|bleed|burn myself|do it again|relapse|scratch|see blood)
  say    (i pay for it|take it out) ..3 (myself|on myself|my arms|my skin|my legs|my body)
  say    (deserve|deserved|deserves|earned) ..2 (it|to hurt|the pain|pain|every|each) ..3 (cut|line|mark|thats why|thats y|one|bruise|scar|burn)
  say    (punish|punishing|punished|punishment for|treat for|reward for) ..2 (myself|me|my body|failing|eating|being) ..6 (cut|burn|hit|pinch|skin|arm|legs|blade|ow|pain|hurt|scratch|bruise|failing|bad mark)
  say    (lil|little) treat ..4 (failing|ow)
  say    (self care|coping|therapy|release|relief) ..5 (free one|blade|sharp|cut|cutting|pain|bleed|hurts|razor|bathroom floor)
  say    (like|love|miss|need|enjoy|crave|calms|look forward to|addicted to) ..3 (the sting|the stingy|the stinging|the pain|the burn|the itch when|the blood|seeing blood|to see blood|the feeling of|it hurting|good pain|when it hurts|the scabs|when it bleeds|stingy bit)
  say    (good|nice|clean|quiet|better|kind of) pain
  say    (quiet|calm|calmer|peace|silence|relief|numb|better|high|control|release) ..3 (after|afterwards|when|from|only) ..3 (i cut|cutting|i bleed|blood|the pain|it hurts|hurting|i burn|i hit|i do it|the blade|the cut)
  say    (see|show|put|get) ..2 (pain|hurt|it|sad) ..3 on the outside
  say    (feel|see if) ..2 (something|anything|im still in there|im real|im alive|real|if im) ..6 (cut|pain|hurt|bleed|blood|burn|blade|dont do it for)
  say    (not|isnt) about dying
  say    (dont|not|never) ..1 (do|did|doing) it (for|because of|to get) ..1 (pain|attention|die|fun|the pain)
  say    (if you|if u|if i|every time you|count) ..5 (leave|tell|go|ignore|ignored|break up|lines|how many) ..4 (ill cut|i will cut|do her face|hurt myself|redecorate|cut myself|blade|arms|her arms|times you ignored)
  say    (will|do|does|can) ..1 (gp|gps|doctor|doctors|nurse|nurses|school|teachers|counsellor|counsellors|hospital|camhs|they|a gp|the school nurse) ..1 (tell|ring|call|have to tell) ..2 (my mum|parents|my parents|mum|dad|my dad|home|anyone) ..5 (arms|cuts|cutting|self harm|scars|legs|harm|hurting myself|cut|sh|marks)
  say    (self harm|self harming|selfharm|self injury|sh|cutting) ..5 (alternatives|alternative|help|stop|urges|medical|scars|cover|count|addiction|addicted|tips|when|why|if you|police|army|tattoo|is it|my friend|does|my|i|me|again|hide|parents|school|job|recovery|song|relapse|normal|bad)
  say    (does|is|do|why do|can|will|how do) ..3 (self harm|selfharm|cutting|self harming|hitting yourself|scratching yourself|burning yourself|cutting yourself) ..6 (count|bad|show|normal|help|feel|high|addictive|people|illegal|scar|stop|only|few times|if|work|ok)
  near   fiction gaming sport cooking awareness
  negated keep
  not    (cutting|cut) ..3 (carbs|sugar|grass|hair|costs|cake|corners|class|bread|back|down|onions|paper|out|fabric|edge|board|garden|ribbon|jobs|budget)
  not    (weight|tree|lino|grass|paper|hair|cost|glass|wood|metal|fabric|key|hedge|lawn) cutting
  not    clean # ..2 (plates|cars|rooms|windows)
  not    (clean|free) ..3 (days|weeks|months) ..4 (sober|drink|smoking|vaping|fags|alcohol|sugar|gluten|rent|trial|delivery|heroin|dad|mum|uncle)
  not    sh ..1 (t|e|i|it)
  yes    i relapsed again in the bathroom
  yes    did it again only small ones this time
  yes    talk to me until the urge goes so i dont do it
  no     i did it again i forgot my pe kit
  no     the cutting board is clean
  no     the kitchen is clean

context self-harm-seen-on-skin-plain = tattoo artist | henna | sunburn | nettle | chickenpox | chicken pox | mosquito | midge | eczema cream | tan lines | stretch marks | acne | surgery | operation | knee | caesarean | appendix | vaccine | bcg
rule self-harm.seen-on-skin high
  means  tells of marks, wounds or words on the skin that point to self-harm, seen or shown
  say    (parallel|healing|neat|straight|rows of|row of|line of|lines of|ladder of|even|tiny|small|superficial|fresh|faint|old|white|red|criss cross|dozens of|eight or nine|multiple|raised|horizontal) ..2 (lines|cuts|scars|scabs|marks|scratches|burns|slashes|nicks|scar) ..5 {skin-place}
  say    (lines|cuts|scars|scabs|scratches|burns|slashes|marks|words|names|name|dots|bite marks|initial|tallies|tally) ..4 (on|up|down|along|across|all over|inside|carved into|in|into|over) ..2 (my|her|his|both|their|inner|the|ur|your|a pupils|a swimmers) ..1 {skin-place}
  say    (burns|cuts|scars|lines) in a row
  say    (healing|parallel|fresh|scabbed|self inflicted) (lines|cuts|scabs|marks|wounds)
  say    (scratch|scratched|scratches|carve|carved|carving|carves|wrote|written|write|cut|etched|scraped|did) ..4 (fat|name|names|initial|initials|word|words|ugly|sorry|hate|lines|hearts|letters) ..3 (on|into|in|onto) ..2 (my|her|his|their|the) ..1 {skin-place}
  say    did (ur|your|his|her) name on my {skin-place}
  say    (pick|picks|picking|picked|scratch|scratches|scratching|rub|rubs|rubbing|peel|peels|bite|bites|biting|dig|digs|pull|pulls) ..6 (until|till|til|so|off) ..3 (bleed|bleeds|bled|blood|raw|sores|open|hurts|bleeding|eraser|skin|purpose|scars)
  say    (pull|pulls|pulling|pulled|tear|tears|rip|rips) ..1 out (my|her|his|their) (hair|eyelashes|lashes|eyebrows|brows|own hair)
  say    pulling out my hair
  say    (hit|hits|hitting|bang|bangs|banging|bashed|bashes|punch|punches|punching|strike|strikes|slap|slaps|slapped|slapping|smash|smashes|headbutt|headbutts) ..1 (himself|herself|themselves|myself|his own|her own|my own|their own) ..2 (head|face|forehead|legs|in the head|in the face|thighs|against the wall|on the wall|until|with a|because|when|again|after)
  say    (bang|bangs|banging|hit|hits|hitting|bashes|smashes) ..2 (head|face) ..3 (wall|desk|locker|floor|door|table|on purpose|post|goalpost)
  say    (hurt|hurts|hurting|harm|harms|harmed|injured|injures|burned|burns|cut|bit|bites|punched) (myself|himself|herself|themselves) ..3 (on purpose|again|at work|at school|in the|because|when|if|last|then|with|to|for|n|and|so|loo|every|over)
  say    (bloodstained|blood stained|bloody|dried blood|blood) ..3 (tissue|tissues|paper towel|paper towels|sock|sleeve|sleeves|sheets|towel|towels|cuff|cardigan|bedding|bathroom floor|lino|shirt|toilet roll|loo roll|pillowcase|uniform)
  say    (sock|sleeve|tights|shirt|bandage|leggings) ..2 (stuck to) (his|her|my|the)
  say    (she is|shes|he is|hes|friend is|girl is|someone is|pupil is) bleeding ..3 (toilets|loos|bathroom|cubicle|changing|arm|arms|wrist|leg)
  say    (stitches|steri strips|steristrips|sutures|glued|wound|wounds|minor injuries) ..6 (again|arm|arms|leg|picking|pick|did it|myself|herself|netball|cut|purpose|how do i|a and e|hide|asked for|redo)
  say    (ligature|rope burn|neck mark|mark round (his|her|my) neck|red mark on (his|her) neck)
  say    (doctor|nurse|teacher|mum|dad|they|miss|school nurse|gp|everyone|he|she) ..2 (asked|ask|asks|said|says) ..2 (what is this|what this is|what it was|whats that|show me|what happened|both arms|about the) ..6 (oven|cat|cheese grater|bramble|brambles|fell|nail|iron|scars|arm|arms|legs|cried on|said)
  say    (told|said|tell|say|says|blame|blamed|caught it on|claims|claimed|explained|log) ..5 (cat|cheese grater|bramble|brambles|nail|barbed wire|oven|dog|kitten|rose bush|fence|hamster|rabbit) ..5 (both arms|arm|arms|again|times|x3|x2|no dog|no cat|scratched|did it|leg|but|three|lines|is not|wasnt|isnt)
  say    (excuse|excuses|reason|lie|story) ..2 for ..2 (bandage|bandages|plaster|plasters|cuts|scars|marks|burn|burns|long sleeves|scratches)
  say    what ..5 (tell|say to) ..5 (sees|asks|see|ask) ..2 (my|about my) (bandage|bandages|arms|scars|cuts|plasters|marks|legs)
  say    (where|how) ..3 (cut|burn|people cut|hurt yourself|do it) so ..2 (short sleeves|no one|nobody|mum|they|doesnt show|it doesnt|cant see|parents)
  say    (how long|when) ..4 (cuts|scars|marks|scratches|burns|lines) ..4 (fade|show|showing|heal|go|disappear|scar|visible)
  say    (jealous|envy|envious|wish i had) ..5 (scars|cuts|visible scars|her scars|marks)
  say    (scars|cuts|marks|her arms|my arms|her legs|my legs) ..6 (anyone|somebody|nobody|mum|teacher|coach|boyfriend|girlfriend|whole tutor|everyone) ..2 (asked|noticed|seen|saw|sees|knows|know|see|found)
  say    (scars|scar) ..4 (older than|empty space|other arm|tattoo over|cover|covered|dress fitting|wedding|strapless|kisses|new one|fresh ones|hide|heal|itch|summer|swim)
  say    (pic|picture|photo|photos|pics|foto|snap|video) ..3 of ..1 (her|his|my|ur|their|leg|arm|the) ..1 (arm|arms|leg|legs|cuts|thighs|wrist|wrists|many cuts|blood|scars)
  say    (my|her|his|their|both) (arms|wrists|thighs) (are|is|look|hurt|sting|covered|burn|again|right now|rn|tonight)
  say    (comparing|compare|show|showing|showed) ..1 (arms|scars|cuts|wrists|legs)
  say    (posting|post|share|sharing|send|sending) ..2 (ur|your|her|their|his|my) (cuts|scars|arms|wounds|relapse)
  near   fiction gaming sport cooking news self-harm-seen-on-skin-plain
  negated keep
  not    (name|names|word|words|initials) ..3 (pen|biro|sharpie|felt tip|cast|plaster cast|tattoo)
  yes    neat lines across her forearm when she reached up
  yes    he hits himself in the head after every mistake
  yes    carved my name into her thigh
  no     i wrote your name on my hand in pen
  no     the tan lines on my legs are funny
  no     the dog has a sore paw

rule self-harm.kept-covered high
  means  tells of sleeves, swimming or summer avoided, or of plasters and blades counted, hidden or gone
  say    (wont|not|cant|never|refuses|refuse|refused|scared|panicking|panic|dread|dreading|excused|excuses|no i wont|asked not|avoid|avoids|hate|hates|worst|terrified) ..4 (swim|swimming|short sleeves|summer uniform|shorts|summer clothes|get changed|getting changed|changing room|changing rooms|roll up|take off|arms out|bikini|vest|t shirt|swimsuit|swimming lessons|netball skirt|strapless|pe kit|heat|heatwave) ..6 (because|arms|legs|know why|u know|you know|know|cuts|scars|marks|see|show|hide|again|panicking|boiling|reason|people|everyone|year|holidays|scabs|off|sleeves|thighs|bandage|plasters|what if)
  say    {cover-thing} ..5 (heatwave|degrees|boiling|in summer|summer|in july|in june|hottest|so hot|sweating|in this heat|in pe|swimming) ..6 (again|why|hide|side eye|asked|asks|wont take|refuses|reason|know|scars|arms|cuts|excuse|off|coach|notice|always|every)
  say    {cover-thing} ..4 (hide|hides|hiding|cover|covers|secret|slipped|slips|rode up|pulled down|pulls down|pulled it down|reason|know a|keep|stuck|stop at my knuckles|over her hands|over his hands|snapped|rolled|stings|off my wrist|know) ..8 (arm|arms|wrist|wrists|cuts|lines|scars|friends|looked|secret|marks|people will|nobody|blood|looked down|see|healing|teacher|mum|everything ends|ends|me)
  say    (bracelet|bracelets|watch|wristband|sweatband|bandage|cuff) ..6 for a reason
  say    a watch over each wrist
  say    (posting|hiding|crying|sat|sitting|live) ..3 (bath|bathroom|toilet|loo|cubicle|shower) ..8 (hear|hands|blade|doing it|other thing|again|bleeding|cut|razor|w this|song|door locked|locked|urge)
  say    (goes|go|went|disappears|gone) ..3 (bathroom|toilet|toilets|loo) ..8 (every day|same time|different jumper|sleeve|sleeves|plasters|long time|cardigan|comes back|blood)
  say    (plasters|plaster|bandaids|band aids|bandages|steri strips|gauze|dettol|savlon|antiseptic|tcp|first aid|surgical tape|micropore) ..5 (expensive|ran out|run out|so many|hide|hidden|under|big|why|self checkout|again|smells of|smell of|bedroom|bed|bought|buy|room|keeps|drawer|arm|arms|legs|for netball|stash|and serotonin|go thru|steal|steals)
  say    (asked for|buy|buying|bought|need|needs|stealing|more) ..4 (steri strips|steristrips|gauze|big plasters|bandages|box of plasters|razors|sharpeners|pencil sharpener)
  say    (razors|razor|blades|blade|scissors|sharpener|sharpeners|scalpel|compass|craft knives|knives|pins|lighters|sharps) ..4 (vanish|vanishing|missing|gone|counted|counts|count|locked|lock|hide|hid|hides|hidden|took|taken|keep|broken|broke|unscrewed|missing|bent|disappear|disappearing|under|in my|in her|in his|phone case|tissue) ..6 (mum|dad|mom|room|bathroom|should be|i|she|her|drawer|case|pillow|more|now|other|and|six|keep|keeps|sleeve|phone|found|bed|want)
  say    (counted|counts|count|counting|hid|hidden|hiding|locked up|locked away|took all) the (razors|blades|knives|scissors|sharps|tablets)
  say    (took|taken|hidden|locked) ..2 (my|the|all the|her|his)  ..2 (door|scissors|razors|blades|sharpener|stash) ..6 (parents|mum|dad|worse|want to do it|do it more|found out|still|another|other|one)
  say    (found|find) ..2 (my|her|his|the) (blades|blade|razor|sharpener|razors|box of blades|tin of)
  say    (kept|keep|keeping|hid|saved) one ..4 (blade|used it|this morning|liar|just in case|back|hidden|secret)
  say    (compass|sharpener|scissors|ruler|pin|staple|staples|safety pin|paperclip|rubber|eraser|lighter|lighters|razor) ..5 (arm|arms|leg|skin|wrist|herself|himself|myself|back of (class|french|maths)|under the desk|on purpose|until|blood|thigh|challenge|rubbing|burn|hand)
  say    (eraser|rubber|salt|ice|deodorant|lighter) ..2 challenge
  say    (sleeves|arms|cutters|scars|sh|relapse|cuts) ..4 (group chat|groupchat|gc|whatsapp|discord|server|group named|group called)
  say    (group chat|groupchat|gc|whatsapp|discord|server|group named|group called|year #) ..4 (named sleeves|called sleeves|self harm|relapse|sh)
  say    (towels|sheets|tights|leggings|sleeves|hoodie) ..3 (dark ones|black ones|dark|so it doesnt show|doesnt show|so nobody|so mum)
  say    (bathroom floor|shower floor|toilet cubicle) ..6 (appointment|again|tonight|friend|home|me and|blood|blade|every night)
  say    (only|just|its) ..2 (top of my leg|top of my thigh|inside of my|upper thigh|where nobody|where no one|my hips) ..6 (nobody|no one|sees|goes|looks|knows|mum|ok|fine)
  say    (under the|in my|up my|behind my) (cuff|sleeve|strap|watch|waistband|sock|sleeves|bandage) ..6 (skin|never enough|new one|secret|lines|blade|scar|noticed|nobody)
  say    tally marks
  near   fiction gaming sport cooking news
  negated keep
  not    (swim|swimming|shorts|summer uniform) ..6 (verruca|period|chlorine|cold water|goggles|hair|asthma|ear infection|fashion|too tight|too small|ugly colour)
  not    (scissors|compass|sharpener|ruler|pins|razor|knives|lighter) ..5 (borrow|lend|art|homework|maths set|shave|shaving|beard|sewing|craft|pencil case|geometry|drawing|circle|stolen by|vape)
  not    razor (burn|bumps|rash|wire|sharp)
  not    ruler for
  not    {cover-thing} ..5 (fashion|cute|outfit|sale|nike|uniform list|lost property|size|knitted|knit|merch|concert|festival|team|captain)
  yes    plasters are so expensive why do i need so many
  yes    she wont swim and keeps her sleeves down because of her arms
  yes    my mum counts the razors now
  no     can i borrow your compass for maths
  no     i wont swim because of my verruca
  no     new hoodie in the sale so cute

category eating-disorder
source   Beat, signs of eating disorders; NICE NG69

slot food-word = food | lunch | dinner | breakfast | tea | meal | meals | sandwich | sandwiches | snack | snacks | toast | bread | rice | pasta | plate | cake | pudding | carbs | butter | oil | potatoes | cereal | cheese | crisps | chocolate | pizza | calories | chips | dessert | school dinner | yoghurt | lunchbox | packed lunch | fat | the canteen

context eating-counts-and-limits-plain = iftar | sunset | suhoor | type 2 | diabetes | ramadan | eid | lent | yom kippur | religious | blood test | operation | scan | colonoscopy | surgery | fast food | fast bowl | fast car | fast train | fast forward | flight | weigh the flour | luggage | suitcase | parcel | baby | puppy | vet | dog | cat | cake mix | recipe
rule eating.counts-and-limits high
  means  tells of counting calories, weighing, goals of weight, or fasting, as an eating disorder does
  say    # (calories|calorie|cals|cal|kcal|kcals) ..4 (day|today|limit|max|a day|only|so far|left|total|or less|under|ok|okay|enough|week|looks|per|plan|diet|goal|left|in|for a|per day|all day|too much|too many|dinner)
  say    (limit|only|under|max|maximum|less than|plan me|week at|stay under|on|eat|eating|ate|had) ..2 # ..1 (calories|calorie|cals|cal|kcal)
  say    (limit|calorie|cal|calories) ..1 (#|log|limit #|app|count) ..4 (limit|cried|cry|every|obsess|obsessed|hide|mum|friend|scared|fat|dont tempt|allowed|points)
  say    (im on|on|stick to|sticking to|doing) # today ..6 (tempt|hungry|cals|calories|dont|proud|doritos|food)
  say    (counts|count|counting|counted|know|knows|log|logs|track|tracks) ..2 (every|all|the|all the|her|his|my) ..1 (calorie|calories|cals|carb|carbs|bite|bites|almond|grape)
  say    (calories|cals) in ..2 (toothpaste|communion|gum|water|medicine|a stamp|lip balm|air|tablets|calpol|chewing gum|vitamins|cough|saliva)
  say    (know|memorised|know how many) ..3 (calories|cals) ..3 (in everything|in every|them all|by heart|of everything|all)
  say    (weigh|weighs|weighing|weighed) (myself|herself|himself|themselves|me|his food|her food|my food|cucumber|grapes|every|lettuce|food) ..6 (every|before|after|times|day|friday|fridays|morning|night|cry|cried|pound|mum|dad|coach|pig|notebook|and|hourly|hour|again|a day|water)
  say    (goal weight|ugw|gw|lw|cw|target weight|dream weight|lowest weight|starting weight)
  say    (#|at|under|get to|reach|be|am|im|weigh|below|now|hit) ..1 # ..1 (kilos|kg|kgs|stone|lbs|pounds) ..5 (fat|goal|allowed|happy|by|lower|thin|skinny|finally|still|too|lose|cruel|mean|proud|die|worth|or|gross|disgusting|huge|before|enough)
  say    (under|below) (100|90|80|seven stone|six stone|five stone) ..6 (she|her|shes|he|lips|worried|ribs|blue|cold|still|hospital)
  say    (lost|lose|losing|dropped|cut|drop) ..3 (pounds|lbs|kg|kilos|stone|weight|a stone|dress sizes) ..4 (days|week|in|fast|quick|quickly|without eating|by|since|proud|not enough|cold|more|so much|before|in # days)
  say    (how much|how fast|how quick|how long|how many days) ..5 (lose|lost|go|last|survive|can i) ..5 (without eating|not eating|if i dont eat|if i stop eating|on water|only water|only drink|fasting|only squash|starve|dont eat)
  say    (fast|fasting|fasted|fasts|water fast) ..3 (# days|# hours|day #|days|hours|# h|since|all week|for days|three days|two days|until|a week)
  say    (#|two|three|four|five|six) (days|day|hrs|hours) ..2 (on|of|with|without|no) ..2 (nothing|food|no food|eating|broth|water|just water|coffee|fasting|only|black coffee|diet coke)
  say    (only|just|nothing but|nothing except|all ive had|ive had|had|eaten|drinks nothing but|ate|living on|survive on) ..2 (squash|water|gum|ice|celery|apple|apples|grape|grapes|coffee|black coffee|broth|diet coke|diet soda|coke zero|cucumber|carrot|carrots|rice cake|rice cakes|lettuce|monster|air|ice cubes|tea|an apple|# apple|half a|cotton wool|monster zero) ..4 (today|since|all day|days|yesterday|week|for days|tuesday|monday|tues|proud|kinda|again|and im|so far|meal|lie|n|this week|for dinner|for lunch|chews|chew)
  say    (gum|ice|coffee|water|diet coke|diet soda|monster|cigarettes|vape) ..4 (is|for|as|instead of|counts as) ..1 (meal|dinner|lunch|food|breakfast|a meal)
  say    (dinner|lunch|breakfast|tea|meal|meals) ..1 (was|is|were|means|be) ..2 (celery|gum|coffee|a lie|air|an apple|nothing|water|ice|one grape|a grape|a rice cake|lies|cucumber)
  say    (points|streak|app|competition|contest|bet|race|challenge) ..4 (skipped meals|skipping meals|not eating|fasting|lose weight|losing weight|who can eat least|skip|lowest|thinnest)
  say    (punish|punishing|make up for|making up for|burn off|earn|earned|work off|run off) ..4 (food|binge|cheat|eating|ate|it|meal|nothing|dinner|cheat day|lunch|calories|cake|pizza|christmas) ..5 (nothing|fast|days|run|laps|miles|gym|sit ups|starve|treadmill|star jumps|w|with|stairs|tomorrow)
  say    (treadmill|runs|run|sit ups|star jumps|squats|exercise|exercising|gym|workout|training|plank|steps) ..7 (before school|midnight|4am|3am|in the night|in her room|in secret|secretly|carrot|one apple|hasnt eaten|ate|until she|until i|faint|passes out|burn it|burn off|every meal|after every|bathroom|twice a day|three times a day|at night)
  say    (i know what i|what i) eat in a day ..6 (less|notes|her|inspo|lol|copy|eating)
  say    (eat|eating|ate) less than (her|him|them|my|everyone|she|anyone|the)
  say    (thinspo|thinspiration|meanspo|bonespo|proana|pro ana|edtwt|ed twt|ana buddy|ana tips|wieiad|fatspo|bodycheck)
  say    (diet|dieting|fasting|restrict|restricting|starving|starve) ..5 (age #|year old|im #|secret|secretly|mum doesnt|without mum|hide|myself|tips|buddy|hungry|dizzy|faint)
  near   fiction gaming news eating-counts-and-limits-plain
  negated keep
  not    (calories|weight|kg|pounds|lbs) ..5 (deadlift|bench|squat|pb|barbell|dumbbell|science|experiment|burger|mcdonalds|nutrition|label|biology|dumbbells)
  not    (pounds|lbs) ..4 (spent|cost|sale|tickets|ticket|price|saved)
  not    # calories ..4 (per serving|serving|in a (burger|pizza|big mac|mars))
  yes    is 500 calories a day ok for me
  yes    i weigh myself before and after every meal
  yes    three days on nothing but water
  no     fasting for ramadan is going well
  no     the cake is 300 calories per serving
  no     weigh your suitcase before the flight

context eating-hides-food-plain = food poisoning | norovirus | tummy bug | stomach bug | bug going round | pregnant | morning sickness | hangover | hungover | rollercoaster | travel sick | car sick | motion | vodka | drank | drunk | chemo | migraine | gone off | dodgy | the cat | the dog | baby | toddler | puppy | antibiotics | milk | waltzer
rule eating.hides-food high
  means  tells of food hidden, binned, spat out, brought up or lied about
  say    (spit|spits|spat|spitting|bin|bins|binned|hide|hides|hid|hiding|feed|feeds|fed|wrap|wraps|wrapped|flush|flushed|flushes|throw|throws|threw|chuck|chucks|chucked|pushes|pushed|moves|push|gives|give|gave) ..4 {food-word} ..6 (napkin|tissue|bin|dog|seagulls|every day|mum|nobody|no one|sock|pocket|bag|sleeve|toilet|see|away|friends|everyday|birds|lie|plant|drawer|round|edge|window|fat|fat person)
  say    (spit|spits|spat|spitting|chew|chews|chewing|chewed) ..4 (out|spit|spitting|napkin|tissue|swallow|spat)
  say    (feed|feeds|fed|feeding|gives) ..2 (it|it all|my lunch|my dinner|her dinner|his dinner|her lunch) ..1 to the (dog|cat|seagulls|birds|bin|pigeons|ducks|fish|plant)
  say    (bin|dog|seagulls|pigeons|toilet|napkin|tissue|sleeve|sock) ..4 (so mum|so nobody|so no one|doesnt see|doesnt notice|so they think|so my mum|so dad)
  say    (thrown up|threw up|throw up|throwing up|throws up|vomit|vomits|vomited|vomiting|puke|puked|puking|pukes|make myself sick|makes herself sick|making myself sick|made myself sick|purge|purged|purging|purges) ..3 (after|dinner|every|on purpose|lunch|my food|her food|meals|everything|food|shower|breakfast|tea|date night|in the shower|in secret|each|again and|until)
  say    (sick|be sick|been sick) ..1 (after|on purpose|in the shower|in secret) ..2 (meal|meals|dinner|lunch|every|eating|eat|so|again|mum|parents|date|tea|breakfast|food)
  say    (can|will) (parents|mum|my mum|dentist|dentists|school) (tell|know) ..4 (sick|purge|purging|vomit|throw up|bulimic|starving)
  say    (make|made|making|makes) (myself|herself|himself|yourself|themselves) (sick|throw up|vomit|puke|be sick)
  say    (eat|eats|ate|eating|binge|binged|dinner|lunch|meal|food|meals|tea) ..5 (then|and|n|disappears|straight) ..3 (bathroom|toilet|vomit|vomits|throw up|throws up|sick|purge|purged|puke|tap running|taps|shower|loo)
  say    (binge|binged|binges|bingeing|binging|binge eat|binge eating|binged and purged|b p)
  say    (i|she|he|ive|again|just) (purged|purge|purges|purging)
  say    (bulimia|bulimic|anorexia|anorexic|arfid|orthorexia|ednos|osfed|ed service|eating disorder|eating disorders|refeeding|feeding tube|ng tube|weight restored|fear food|fear foods|safe foods|meal plan|supervised meals) ..5 (i|me|my|she|he|only|if|again|is|do|does|how|stop|like|worse|scared|friend|sister|daughter|son|gaining|every day|mum|relapse|relapsed|recovery|referral|made|test|quiz|signs|want|wish|hungry|getting|started|when|since)
  say    (laxative|laxatives|diuretics|water pills|ipecac|diet pills|slimming pills|ozempic|dulcolax|weight loss pills) ..6 (how many|buy|under 18|take|taking|took|lose|weight|hide|my|i|she|her|mum|age|order|boots|daughter|for teens|and|work|every|found)
  say    (keep|keeping|kept|hold) ..2 (food|it|meals|anything|dinner) down ..6 (since|cant|couldnt|on purpose|weeks|wasnt|able)
  say    (if|will|do|does|when) my teeth (go|rot|fall|will go|are going|erode)
  say    (fingers|finger|toothbrush) ..3 (down my throat|down her throat|down throat)
  say    (told|tell|tells|tell them|lie|lied|lies|lying|say|said|says|pretend|pretended|pretends) ..4 (i already ate|already eaten|already ate|i ate|big lunch|ate at school|eaten at school|ate at|eating|what i eat|about food|about lunch|about eating|im not hungry|ive eaten|had a big|ate with friends|eaten with)
  say    (lie|lies|lied) ..3 (about (food|eating|lunch|what))
  say    (porridge|soup|toast|dinner|celery) ..1 and ..1 (lie|lies)
  say    (untouched|full|uneaten|same) ..2 (lunchbox|lunch|packed lunch|plate|sandwiches|lunches|dinner|tray) ..6 (days|day|every|again|week|home|bag|drawer|under|eleven|mouldy|months)
  say    (lunch|lunches|sandwiches|packed lunch|plate|dinner) ..5 (untouched|under (the|her|his|my) bed|in the bin|behind the|in her wardrobe|mouldy|never eaten|goes to the dog|still full|every day in)
  say    (cook|cooks|cooking|cooked|bake|bakes|baking) ..6 (never eats|never sits|doesnt eat|wont eat|not eat|dont eat|never touches|goes without|watch|watches us|only one plate|none for)
  say    (ordering|order|ordered|plate|fork|food) ..5 (so (nobody|no one|they|everyone|people|my mum)) ..4 (sees|see|notice|notices|thinks|think|didnt|didnt eat|ate)
  say    (plate|food|dinner|lunch) ..3 (looks|look|seem) ..2 (eaten|finished|gone|normal)
  say    (cut|cuts|cutting|tears|pulls|breaks) ..4 (sandwich|food|toast|apple|pea|peas|bread) ..3 (into|in) ..2 (sixteen|tiny|#|little|eight|twenty|pieces|crumbs|bits)
  say    (locked|lock) ..2 (bathroom|loo|toilet) ..6 (taps|missing|food|after (dinner|tea|meals)|eating|meal|bread|running)
  say    (missing|hidden|empty|found) ..3 (loaves|wrappers|food|packets|bread|cereal|cake|biscuits|multipack) ..6 (bedroom|under|bed|sick|bathroom|night|mice|wardrobe|daughter|room)
  near   fiction gaming news awareness eating-hides-food-plain
  negated keep
  not    binge ..2 (watch|watched|watching|watches|series|season|netflix|drinking|the show|read)
  not    (spit|spat|spits|chew|chewing) ..4 (gum|tobacco|pen|dog|toothpaste|mouthwash|seeds|pips|olive|slippers|homework|straw|watermelon)
  yes    i wrap my lunch in tissue and bin it so mum doesnt see
  yes    she eats then goes straight to the bathroom and is sick
  yes    i told them i already ate
  no     i binge watched the whole season
  no     the dog ate my sandwich and was sick
  no     i had food poisoning after dinner

context eating-fear-of-food-plain = cat | dog | hamster | guinea pig | puppy | kitten | rabbit | tortoise | food poisoning | norovirus | gone off | dodgy | iftar | suhoor | bug going round | brace | braces | tonsils | wobbly tooth | dentist | ramadan | hay fever | vegan | vegetarian | allergy | allergic | coeliac
rule eating.fear-of-food high
  means  tells of fear, guilt or disgust at food, eating or the body, or of pride in hunger
  say    (scared|afraid|terrified|frightened|fear|scary|panic|panicking|anxious) ..2 (of|about|at) ..1 (bread|food|eating|carbs|butter|oil|fat|rice|gaining|weight|gaining weight|getting fat|calories|pasta|cake|sugar|meals|dinner|swallowing|restaurants|lunch|cheese|the scale|the scales|mealtimes|being fat|my birthday cake)
  say    (cant|wont|doesnt|dont|never|not|refuses to|couldnt|scared to|hate|hates) ..2 (eat|eating|swallow|chew|eats) ..3 (in front of|with) ..1 (people|anyone|others|everyone|friends|him|family|them|boys|class)
  say    (if|when) ..3 (eats|eat|eating) in front of
  say    (cant|wont|not|never|havent|hasnt|refuses to|stopped|has stopped|not been|not going to|dont|doesnt|didnt|hardly|barely|scared to|afraid to) ..2 (eat|eaten|eating|eats|ate|swallow) ..5 (since|days|because|if|in case|anything|all week|properly|bread|in public|canteen|fat|for days|skinny|weight|unless|until|at all|boy|she said|called|thin|a week|tuesday|monday|school|months|deserve|called me|on purpose|meals)
  say    (havent|hasnt|not|no) ..2 (had|eaten|touched|been to) ..2 (breakfast|lunch|dinner|the canteen|a meal|food|proper meal|bread) ..2 (since|in|for) ..5 (weeks|months|days|september|he|she|that|year|called|the|term|monday|#)
  say    (called|told|says|said|calls|call|comment|comments|commented) ..5 (pork pie|fat|chubby|big|skinny legend|healthy|filled out|so thin|well|unwell|whale|pig|thunder thighs|piggy|heavy|big boned|curvy|put on weight|skinny|thick) ..8 (havent eaten|cant eat|not eaten|stopped eating|breakfast|lunch|cried|jealous|starve|starving|diet|eat|wont eat|doesnt eat|skip|sick|in case it stops|upstairs|thrown up|threw up|since)
  say    (look|looks|looking|looked|you look|told) ..2 (healthy|healthier|well|better|fuller|unwell|so well|curvier) ..6 (cried|cry|jealous|hate|worst|insult|means fat|fat|upset|upstairs|cruel|means)
  say    (i am|im|i feel|feel|so|feeling|look|am|says shes|says she is|shes|being|was|thinks shes|thinks she is) ..2 (fat|huge|massive|disgusting|obese|enormous|a whale|a pig|chubby|heavy|flabby|a cow|too big) ..7 (wont eat|dont eat|not eat|stop eating|starve|starving|diet|skip|skipping|calories|cant eat|eat|ate|kilos|kg|stone|pounds|mirror|cry|cried|purge|fast|age #|year old|lunch|sick|goal|toast|weigh)
  say    (tell me|call me|remind me|say) ..2 (im|i am|how) ..2 (disgusting|fat|a pig|ugly|huge|gross) ..6 (so i|eat|toast|food|dont|hungry|stop|starve|wont)
  say    (be|being|make it|set|set me) ..3 (cruel|mean|harsh|brutal|goal) ..5 (fat|weight|kilos|kg|diet|eat|food|about it|to me|goal)
  say    (proud|prouder|happy|happier|good|powerful|in control|strong|clean|love|like|light|lighter|winning|safe) ..4 (stomach hurts|stomach growls|empty|hungry|hunger|starving|not eating|didnt eat|havent eaten|skipped|skip|dizzy|ribs|collarbones|bones|when i dont eat|skinny|rumbles|apple since)
  say    (collarbones|collarbone|thigh gap|ribs|hip bones|hipbones|bones|spine|cheekbones|shoulder blades|rib cage) ..4 (back|show|showing|see|stick|sticking|count|counting|poking|out|feel|visible|sharp|hello|want|love|miss|touch|proud)
  say    (see|count|feel|love|touch|miss) ..2 (my|her|his|your) (ribs|bones|collarbones|collarbone|hip bones|hipbones|spine|thigh gap)
  say    (period|periods) ..4 (stopped|gone|since|missed|lost|havent|didnt get|disappeared|no) ..6 (weight|eat|eating|months|november|saves money|fine|months ago|thin|skinny|fasting|ribs|gym|running|underweight|bmi|food|diet)
  say    didnt get my period since
  say    (dizzy|faint|fainted|fainting|fainted|collapsed|passed out|blacked out|heart skips|heart sort of|blue lips|lips are|always cold|cold all the time|cold all day|grown fur|fur on|fluffy hair|lanugo|hair is falling|hair falling out) ..9 (eat|ate|eaten|eating|fasting|food|meal|lunch|breakfast|skinny|thin|weight|oil|calories|blood sugar|thinner|restrict|cucumber|starving|diet|diet soda|ice)
  say    (eat|ate|eaten|eating|fasting|food|lunch|skinny|weight|blood sugar) ..9 (dizzy|faint|fainted|fainting|collapsed|passed out|blacked out|heart skips|always cold|lips blue|lips are blue)
  say    (clothes|jeans|skirt|ring|wedding ring|trousers|uniform|rings|watch) ..4 (fell down|hanging off|hang off|slides off|slip off|too big now|loose|swamped|drowning in|pinned|belt hole) ..6 (lost|weight|thin|eat|she|her|and|he|now|laughed|proud|him)
  say    (the skinny one|the thin one|the fat one|the fat friend|the fat sister|skinny legend)
  say    (skip|skips|skipped|skipping|miss|missed|misses|avoid|avoids|avoiding|dodges) ..2 (meal|meals|lunch|lunches|breakfast|dinner|dinners|the meals|canteen|eating|every lunch|residential)  ..4 (every|again|fat|all|week|days|hide|mum|so|hungry|friend|she|proud|month|meals|for)
  say    (restaurant|buffet|party|birthday|meal out|christmas dinner|wedding|residential|sleepover|bbq) ..6 (not slept|cant sleep|terrified|scared|panic|dreading|skipped|calories|because of the (meals|food)|eat in front|menu|have to eat|without eating|looked up the menu|ghost)
  say    (food|eating) (is|was|feels) ..2 (bad|the enemy|evil|disgusting|dirty|poison|scary|a sin|weak|weakness|failure|wrong|cheating|losing|control|terrifying|guilt)
  say    (parents|mum|dad|they|mom|nurses|nurse|school) ..1 (make|makes|making|made|force|forces|forcing) ..1 me eat
  say    (guilt|guilty|ashamed|disgusted|regret|hate myself|fat|sick) ..3 (after|when|for|every time) ..1 (eating|i eat|i ate|eaten|lunch|dinner|food|a meal|breakfast|meals|having)
  say    (deserve|allowed|earn|earned|let myself) ..2 (to eat|food|dinner|lunch|eat|to be happy) ..5 (until|if|only|when|dont|weight|stone|kg|thin|run|today|not)
  say    (dont|not) deserve (to eat|food|dinner|lunch)
  say    (small|smaller|less|disappear|take up less|shrink|shrinking|tiny) ..5 (congratulated|praise|praised|space|people like|noticed|everyone says|compliments|compliment|clapped|good at)
  say    (praise|compliments|compliment|congratulated|praised|everyone says) ..4 (all the way down|weight|losing|thinner|thin|smaller|lost)
  say    (wrestling|dance|dancing|ballet|gymnastics|coach|running|runner|rowing|boxing|jockey|company|cheer) ..9 (weight|thin|fragile|make weight|cut pounds|cucumber|lighter|light enough|calories|too heavy|skinny|pounds in) ..5 (he|she|my|i|her|him|me|since|stop|days|until|cried|noticed|again|coach|said)
  say    (fat|weight|thin|skinny|body|thighs|stomach|size) ..4 (# year old|age #|year 4|year 5|year 6|shes #|hes #|she is #|he is #|im #|daughter|sister is #|sisters #) ..6 (eat|fat|lunch|treadmill|diet|skip|thinks|says|asked|water|cry|mirror|scared|wont)
  say    (daughter|son|sister|brother|friend|girlfriend|boyfriend|roommate|roomie|flatmate|mate|pupil|student|cousin|wife|partner|mum) ..6 (wont eat|not eating|doesnt eat|stopped eating|never eats|hardly eats|barely eats|eats nothing|hasnt eaten|isnt eating|not eaten|weighs herself|weighs his|weighs her|counts calories|counts every|throws up|vomits|skips meals|skips lunch|so thin|getting thinner|losing weight|lost so much weight|skin and bone|starving herself|starving himself|hides food|chews ice|making herself sick|anorexic|bulimic|is purging|obsessed with calories|scared of food)
  say    (old|small|tight|smaller) ..1 (clothes|jeans|dress|skirt) ..4 (threat|goal|fit into|fit back|punish|wardrobe|inspiration)
  say    (nurse|they|doctor|mum|clinic) ..2 (turned me round|turned me around|blind weigh|weighed me|weigh me backwards|weighs me)
  near   fiction gaming news awareness eating-fear-of-food-plain
  negated keep
  not    (anorexic|bulimic|fat|weight) ..4 (dog|cat|pigeon|hamster|guinea|cheque|seal|controller|quaver|budget|lip|bear|balls)
  not    (cant|couldnt|not|wont|dont|havent|never) ..2 (eat|eaten|eating|eats) ..4 (gluten|dairy|nuts|peanuts|pork|meat|halal|spicy|braces|wisdom|tooth out|before (the|my) (operation|blood)|until (iftar|sunset|maghrib)|sunset|allergic|vegan|vegetarian|olives|marmite|mushrooms|another bite|any more cake)
  not    (hungry|starving|fat) ..4 (lol whats|whats for|pizza night|nandos|order)
  yes    i am so scared of eating bread
  yes    my friend wont eat in front of people and gets dizzy
  yes    i like it when my stomach hurts and is empty, im proud
  no     i cant eat gluten
  no     my dog is fat and wont eat his biscuits
  no     i am scared of the dentist
