language en
category violence
source   NSPCC Learning, serious youth violence; DfE, KCSIE part one

slot hurtful = kill | stab | shank | slash | shoot | strangle | drown | burn | beat | batter | bang out | jump | rush | smash | hurt | cut | run over | punch | slap | end | finish | murder | poison | attack | harm | bash | bang | hit | break | do | wet | chef | chop | splash | poke | knife | beat up | ching | duff up | glass | torch | rob | spit on
slot hurtful-strong = kill | stab | shank | slash | shoot | strangle | drown | murder | poison | batter | bang out | chef up | beat up | run over | behead | throttle | throw acid
slot hurt-done = hurt | stabbed | shanked | jumped | rushed | battered | beaten | beaten up | beat up | killed | slapped | banged | banged out | shot | cut | slashed | rolled on | sparked | sparked out | robbed | merked | dropped | smacked | punched | knocked out | kicked in | jacked
slot them = you | him | her | them | me | us | u | ya | someone | somebody | everyone | miss | sir | that (boy|girl|kid|yute|guy|lad|man|teacher|bitch|prick) | this (boy|girl|kid|yute|guy|lad|man|teacher) | my (brother|sister|mum|dad|family|dog|cat|hamster|friend|mate|teacher|class|nan|baby brother) | your (brother|sister|mum|dad|family|dog|cat|mate|face|legs|windows|house) | his (family|brother|mum|face|legs) | her (family|face|legs) | the (teacher|headteacher|head|kid|boy|girl)
slot threatener = he | she | they | someone | somebody | boy | boys | girl | girls | kid | lad | lads | my ex | cousin | brother | brothers | dad | uncle | gang | people | year # | yr # | pupil | student | stranger | man | neighbour | opps | olders | peer

rule threat.reported urgent
  means  tells of a threat that somebody made
  say    {threatener} ..6 (said|say|says|told|saying|tells|texted|messaged|wrote|write|threatened|warned|promised|swore) ..5 (will|would|going to|is going to|has to|want to|wants to|get) ..1 {hurtful} ..1 (me|him|her|my|us|them|someone|somebody|a boy|a girl|you|everyone)
  say    (threatened|threatening|threatens|threaten) ..2 to ..1 {hurtful} ..1 (me|him|her|my|us|them|someone|a|another|you|his|everyone|kyle|people)
  say    (threatened|threatens|threatening) ..1 (me|him|her|us|my|pupils) ..2 (that|if|saying|online|after|on)
  say    (said|says|saying|told|messages|message|threat) ..4 (i|me|him|her|she|he|they|we) (will|would|get|gets|going to|is going to|are going to) [be|get] {hurt-done} ..2 (if|when|at|after|on|tomorrow|by|outside|for|unless)
  say    (someone|somebody|they|he|she|boy|boys) ..2 (threatened|threatens|threatening) ..1 me
  say    (he|she|they|someone|boys|my ex) ..2 (said|says|told|telling|messaged) ..4 (know|knows) where (i|we) (live|sleep|walk|work)
  say    i have (until|till) ..2 or (he|she|they) (will|is going to|are going to|would)
  say    (going|wants|want|threatened|planning|plans) to (stab|kill|shank|shoot|batter|knife) [that|my|this|the|another] (boy|girl|kid|teacher|friend|brother|someone|classmate|him|her|them|me|student|lad|pupil|guy) ..4 (means it|i think|he said|she said|knife|serious|scared|what do i)
  say    would be (killed|stabbed|hurt|shot) if (he|she|they|i|we) (spoke|told|said|talked|grassed|went|left|tell)
  say    (am|been|getting|got|get|gets|receive|received|having) ..1 (death threats|threatening messages|threatening texts|threats from|threats off|threats about)
  near   fiction news gaming sport awareness play
  yes    a boy in my form said he is gonna shank me after school
  yes    she threatened to cut my friend if i tell
  yes    they know where i live and they messaged they will hurt my mum. he said he will kill my dog
  no     mum said she will kill it at karaoke
  no     the coach said we will beat them on saturday
  no     he told us to finish the worksheet

rule threat.veiled urgent
  means  threatens, without saying plainly what will be done
  say    (you|he|she|they) ([had] better|better) ..1 (watch (his|her|their) back|sleep with|hide|not be alone|start running|not show your face|not come|not show up|stay away from me|pray|keep one eye|be ready to bleed)
  say    wait (till|until) (you|he|she|they) (leave|leaves|step out|walk|walks|are alone|is alone|go home|goes home|get off|come out|comes out|get outside|is outside|are outside) ..6 (dead|home|walking|get|hurt|see|find|smash|sorry|finished|run)
  say    (you|he|she|they) (will not|are not going to|is not going to|not gonna) be (walking|laughing|smiling|breathing|brave|talking|so brave|able to walk|getting up|so hard|around for long|here much longer|crying)
  say    (keep|carry on) (talking|chatting|laughing|looking|mouthing off|running your mouth|staring|pushing|grassing|snitching|lying) and (you|i|we|see|ill|your|someone)
  say    (you|he|she|they) (will|are going to|is going to) need (a|an) (wheelchair|ambulance|coffin|hearse|dentist|hospital|new face|doctor when)
  say    {you-are} [so|all] (done|finished|dead|dead meat|a dead man|toast) ..3 (i swear|on my mums life|on my life|on my mum|watch|meat|walking)
  say    (dead man walking|its on sight|on sight (when|every|everytime|from now|if|next)|catch a body over|catch a body tonight|pick your coffin|choose your coffin|dig your grave|picking out flowers|rest in piss|next on my list|on my list and|number one on my list)
  say    (shame|pity|hate|awful|sad) (if|for) (something|anything) ..1 (happened|happens|happen|was to happen) to (your|you|him|her|them|that|his|ya)
  say    (i|we) (know|got|have|found|clocked|saved) ..2 (where|what|which|your|ur) ..2 (sleep|bus you|bus he|bus she|address off|window|your street|house you|route home|way home|your mum works|sister goes|car your|number plate)
  say    (you|he|she) (got|have|has) (till|until) ..2 (then|or|and then) ..1 (it is on|on sight|i|we|you|he|its)
  say    (last|final) warning ..3 (next time|or|then|before i|before we|no words|no more)
  say    (someone|somebody|some people|people|he|she|you) (is|are) (getting|going to get|about to get) {hurt-done} ..3 (tonight|tomorrow|and it|after|if|at|for|on|by|when)
  say    {you-are} (getting|going to get|about to get|gonna get) {hurt-done}
  say    (make|making) (her|him|you|them) (regret|pay for|suffer|bleed|beg|wish) ..4 (born|it|what|for|day|dead|mercy|life|this|never|ever|saying)
  say    (put|putting|puts) (him|her|you|them|that kid|this kid) in (the ground|hospital|the hospital|a coffin|a box|a wheelchair|a grave|a body bag|a coma|intensive care|a and e)
  say    (push|pushing|throw|throwing|shove|shoving|kick) (him|her|you|them) ..1 (in front of|down the stairs|off a|off the|under a|under the|in the canal|out of a|out the window|down a)
  say    (if|when) you (tell|grass|snitch|report|say anything|talk|speak|rat) ..5 (i will|i am going to|we will|youre|you are|you will|ill|my) ..4 (dead|hurt|kill|find|stab|regret|get you|end|know what|come for|come after|burn|smash|family|batter)
  say    i will (kill|end|stab|get|hurt|batter|smash|finish) (you|him|her) ..2 if (you|he|she) (tell|grass|snitch|report|come|look|talk|go near|say|touch|speak)
  say    if (you|he|she|they) ..6 (i|we) (will|am going to|going to|are going to) ..1 ({hurtful-strong}|hurt|finish|end|smash|break|hit) ..1 (you|him|her|them|your|his)
  say    (my|his|her|their) ..1 (brother|cousin|dad|uncle|boys|brothers|cousins|olders|boyfriend|mates) ..2 (will|is going to|are going to|would|come and|gonna|is coming to|are coming to) ..1 (smash|break|kill|batter|beat|stab|run (you|me|him|her) over|get you|hurt|shank|end|bang|find you|sort you|burn|come for) 
  say    (slash|slashing|slashed|cut|put a brick through|smash|smashing|brick|key|torch|burn|egg) ..1 (your|his|her|sirs|miss|their|teachers|headteachers) ..1 (tyres|windows|brakes|house|car|window)
  say    (nobody|no one) (is going to|will|can|is gonna) (help|save|protect|hear|believe) you ..2 (now|when|scream|after|here|we|i|this time)
  say    (get|find|catch|jump|rush|hurt|wait for|waiting for) (you|him|her) ..2 (when (the teachers|no one|nobody|sir|miss|youre alone|you are alone)|where nobody|after school|outside school|by the bins|behind the bins|on (the|your|his|her) way home|walking home|in the alley|at the gates)
  say    {you-are} not (making it|going to make it|leaving|getting) (home|to|out|past|alive)
  say    (going|want|will|wanna|like|love) [to] (hit|beat|punch|kick|stab|hurt) (him|her|you|them|that girl|that boy|{them}) ..2 (until|till) (he|she|they|you) (is|are|stop|stops|cry|cries|cant|can not|bleed|bleeds|dead|begs)
  say    (somebody|someone|we|i) (needs to|need to|should|going to|am going to|will|has to) teach (him|her|them|you|that bitch|that kid) ..1 a lesson
  say    (only reason|lucky) ..4 (breathing|still alive|alive|not dead|still standing) 
  say    (dont|do not) (know|understand) what i am capable of
  say    (do not|dont) make me (do what i did|hurt you|come for you|come round|stab|get my|come find|do something to)
  say    (come to|meet (us|me) (at|in|by|behind)|be at) the (toilets|bins|park|field|back gate|alley|gates) ..6 or (we|i|else|well|ill)
  say    (coming|come) (round|to your house|to yours|for you|for him|for her|after you|after her|after him|to your yard) ..3 (if|with|tonight|knife|brother|and|when you|watch)
  say    (deciding|thinking about|imagine|imagining|planning|dream about|dreaming about|working out) (how|which way) ..2 (kill|hurt|do it to|get rid of|end|make) (you|him|her|them)
  say    {how} (scare|intimidate|threaten|silence|frighten) (someone|somebody|a person|a witness|him|her|a kid|people|my ex)
  say    {how} ..1 (make|get) ..3 (scared to|too scared|afraid to) (talk|tell|speak|leave|report|go)
  say    {how} ..1 (find|find out) where (someone|somebody|a person|he|she|my ex|a girl|people|a teacher) (lives|live|goes to school|sleeps|works)
  say    (drive|drove|driven|walk|walked|been) past your (house|street|window) ..6 (next time|times|stop|knock|watch|lights|every night)
  say    (not a threat|isnt a threat|is not a threat) ..4 promise
  say    (your|his|her|jaydens) name (is|has been|was|got) (mentioned|on a list|on the list|on my list|brought up) ..2 (to some people|to people|kill|next|opps|ends)
  say    enjoy (your|ur) last (weekend|day|days|night|week|breath|meal)
  say    (throw|throwing|chuck|chucking|squirt) (acid|bleach|ammonia|boiling water) ..2 (face|you|him|her|eyes|at)
  say    (you|opps|opp|he|they) ..3 (on|be) a (tshirt|t shirt) (by|soon|next|before)
  not    wait (till|until) you (see|try|hear|meet)
  not    (hurt|hit|beat|break|finish|end|cut) (the|a|it|this|that) (record|homework|game|level|score|call|cake|essay)
  near   fiction gaming sport news celebration computing play
  yes    you better sleep with one eye open and watch your back
  yes    shame if anything happened to your dog
  yes    if you grass on us i will find you and hurt your family
  yes    ur getting rushed by the gates
  yes    my cousin is gonna break your legs
  no     wait till you see my new trainers
  no     last warning, library books are due
  no     he is getting hurt feelings over nothing
  no     push her on the swing

rule threat.school-veiled critical
  means  hints at an attack on a school
  say    (do not|not to|never|nobody) (come|go|turn up|be|set foot) (in|into|to|at) [school|college] ..2 (tomorrow|monday|tuesday|wednesday|thursday|friday|next week) ..8 (serious|stay home|stay at home|people|die|happen|warned|trust me|safe|dead|hurt|shot|knife|gun|bomb)
  say    (stay|stays) (home|at home|away|off) ..3 (tomorrow|monday|tuesday|wednesday|thursday|friday|next week) ..5 (people|die|happen|shoot|hurt|gun|bomb|serious|alive)
  say    (something|what i am going to do|what i do) ..4 (school|assembly|prom|hall|exam|class) ..3 (everyone|you|they|people|nobody|no one) will (remember|regret|never forget|forget|see|know my name)
  say    (school|this place|place|hall|building|college|whole place|block|form) (burns|will burn|is going to burn|deserves to burn|is going up|goes up|should burn|going down in flames|will be ashes|deserves what happened)
  say    (everyone|everybody|all) (in|at) ..3 (is|are) going to (die|burn|pay|bleed|get shot|suffer|regret)
  say    (set|setting|light|lit) ..2 (place|school|hall|building|classroom|block|gym) on fire
  say    (blow|blowing|shoot|shooting|light) up (this|the|that|my|our|their|ur|sixth) ..2 (place|school|block|hall|canteen|form|building|college|classroom|gym|church|mosque|bus)
  say    (locked|lock|chain|chained|block|blocked|barricade) ..1 (hall|doors|door|gates|exits|fire exits|classroom) ..4 (match|lit|fire|burn|inside|petrol|shoot|nobody)
  say    (nobody|no one|none of (them|you)|not one of them) (gets|will get|is getting|leaves|will leave|walks|makes it|will make it|is leaving) ..1 (out of (the|this|here)|alive|out alive|that room|that hall)
  say    (bomb|device|explosive|explosives) (is|are|under|in|inside|planted|hidden|set|ready|below) ..2 (library|stage|hall|toilets|school|canteen|locker|gym|office|block|sports hall|bin|classroom)
  say    (take|taking|took) (everyone|them all|all of them|people|as many|them|some of you|you all) ..3 (with me|from them|down with me)
  say    (list|names|notebook|plan) of ..3 (who|people|kids|everyone|teachers|them) ..3 (kill|killing|going to die|to die|shoot|hurt first|go first|be first|die first)
  say    (phone|call|phoning|calling|ring|email|fake|make|making|sent) ..2 (bomb threat|bomb hoax|hoax bomb|bomb scare|shooting threat)
  say    (ones|people|those|kids|everyone|everybody|all of them|teachers) who ..1 (laughed|bullied|picked on|hurt|made fun|ignored|left me|hated) ..3 (will|are going to|gonna|is going to) ..1 (die|pay|be first|be sorry|regret|get it|suffer|bleed|see|scream)
  say    (if|when) you see me ..5 (run|hide|get out|start running)
  say    when (you|they|people) (read|find|are reading|get) this ..5 (happened|attack|already done|too late to stop|be dead|be over)
  say    (bring|bringing|brought|take|taking) ..1 (uncles|dads|brothers|grandads|stepdads|cousins|his|grandpas) ..1 (rifle|gun|shotgun|pistol|machete|crossbow|air rifle) ..1 (in|to|into)
  say    (lockdown) (will not|can not|does not|wont be able to) (help|save|stop)
  say    (bringing|bring) something (tomorrow|in|on monday|on friday|to school) ..4 (for you|for him|for her|for them|show|scared|sorry|see)
  say    (walking|walk|going|go) through the (corridors|school|halls) ..4 (shooting|killing|stop laughing|make them|making them|one by one|screaming)
  say    plan+ ..2 (it|this|everything|the day|the attack) ..3 (last day of term|assembly|results day|prom|sports day|exam hall) ..6 (nobody|no one|everyone|die|gets out|remember)
  say    school shooters+ ..2 (who|that|never|not|how|caught|manifesto|motives|weapons|list|documentary|tips|inspired)
  say    (order|thought about the order) ..3 (office|first) then (the|her|his) ..1 (staff room|hall|canteen|sixth form|classroom)
  say    (plan|map|drawing|sketch) of the (hall|school|building|corridors|canteen) ..6 (names|crossed|arrows|exits|targets|date|kill)
  near   fiction gaming news celebration play
  not    out of (the|this) (exam|lesson|test|homework|detention|rain)
  yes    do not come in on friday, people are going to get hurt, stay home
  yes    im going to set the hall on fire
  yes    how to call in a bomb threat
  yes    everyone who laughed at me will be sorry. the people who bullied me are going to die
  no     nobody gets out of double maths
  no     the hall is on the left
  no     dont come in on monday it is an inset day
