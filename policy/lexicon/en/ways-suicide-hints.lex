# Suicide: words and turns that such text tends to hold, raised only where the model finds the sentence risky.
language en
category suicide
source   Papyrus HOPELINE247; Samaritans, signs that somebody may be struggling; NICE NG225
severity high
strength hint


rule suicide.hint-word high
  means  uses a word of dying, of suicide or of its means
  say    (suicide|suicidal|suicides|sewer slide|overdose|overdosed|overdosing|od|noose|funeral|funerals|grave|graves|alive|existing|exist|existed|existence|afterlife|reaper|painless|painlessly|pills|tablets|antidepressants|sertraline|insulin|bleach|samaritans|papyrus|lifeline|crisis line|crisis team|crisis text|hotline|helpline|hopeline|shout 85258|988|goodbye|goodbyes|farewell|adios|sectioned|asphyxiation|helium|carbon monoxide|exhaust|viaduct|ledge|railing|railings|rooftop|train tracks|the tracks|bridge|cliff|dignitas|headstone|obituary|eulogy|mourn|grieve|grief|hereafter|oblivion|afk forever|gg|respawn)
  say    {i} ..5 (die|dying|dead|death|died|kill|killing|drown|drowning|hang|jump|jumping|swallow|swallowed|bleed|rope|suffocate)
  say    (die|dying|dead|death|died|drown|drowning|jump|jumping|swallow|swallowed|bleed|rope|kill|killing|hang) ..3 (i|me|my|myself|yourself|you|u|on purpose|sleep|hurt|quick|tonight|painful|easy|forever|would|wish|want|kids|parents|person)
  say    (how|want|wants|wanted|wish|wished|dad|mum|brother|sister|friend|she|someone|you|before|will|be|people|kids|better off|slow|wanting to|hope|scared of|afraid of|about) ..3 (die|dying|dead|death|drown|jump|hang)
  negated keep
  not    (dead|die|died|dies) (line|lift|pool|sea|good|easy|cheap|heat|centre|ringer|battery|phone|laughing)
  not    (gonna|going to|will|would|might|literally|ll|would have|nearly) ..1 kill (me|him|her|us|u|you)
  not    i am dead (lol|at|omg|bro|that|😭|💀|tired)
  not    (die|dying|died|dead) (of|from) (laughter|laughing|embarrassment|cringe|boredom|heat|thirst)
  not    (kill|killing|killed) (two birds|time|the|him|her|a|it|everyone|my vibe|all)
  not    (my|the|your|ur|his|her) (phone|battery|laptop|controller|mic|airpods|headphones) (is|has|just|was) (dead|died|dying)
  near   fiction gaming school-subject sport
  say    (hurt|hurts|painful|pain) ..2 (drown|die|hang|jump|dying|drowning)
  yes    i keep looking at the bridge
  yes    does it hurt to drown
  yes    nobody would come to my funeral
  no     the deadline is on friday
  no     my phone died on the bus
  no     we made cakes for the sale

rule suicide.hint-leaving high
  means  may be saying goodbye or setting things in order
  say    (note|notes|letter|letters|envelope) ..5 (for|to|from|mum|dad|mom|drawer|pillow|find|read|sorry|goodbye|open|after|tonight|monday|locker|bag|room|desk|written|wrote|everyone|son|daughter|kids)
  say    (wrote|written|writing|write|found|left|leave|leaving) ..4 (note|notes|letter|letters|list|poem)
  say    (last|final) (time|day|night|message|post|entry|words|one|birthday|christmas|day|week|season|sleepover|tweet|chance|summer|year|hour|goodnight|hug|text|photo|life)
  say    (gone|leaving|leave|going away|disappear|vanish|left) ..3 (for good|forever|soon|tonight|tomorrow|by|everything|everyone|them|this place|this world|party|behind|whenever)
  say    (forever|for good|for ever|one last|last time|no going back|end credits|too late|countdown|made up my mind|moved on)
  say    (when|after|once|if) i (am gone|go|die|left|leave|was gone|wasnt|am not|disappear|was not)
  say    (not|wont) be (here|around|there|alive|back|long|needing|a problem|in the way|able to)
  say    (tell|look after|forgive|remember|miss|thank) ..2 (mum|my mum|my dad|him|her|them|everyone|my brother|my sister|my kids|you all|the kids|the dog|the cat|my family|my bike|my things) 
  say    (love|loved) (you all|u all|you guys|u guys|you both|them all|all of you)
  say    (give|gave|giving|given|gets|keep|have) ..3 (my|her|his|their) (things|stuff|books|guitar|bike|hoodie|switch|games|skins|records|belongings|clothes|dog|cat|ring|car|money)
  say    (who|what) ..2 gets (what|my|the|it)
  say    (be|been) (real|a pleasure|an honour|nice knowing)
  say    (nice knowing|good knowing|thanks for everything|thank you for everything|thanks for being|so long|signing off|logging off|logged off|log off|peace out|see you on the other side|other side|better place|wherever i)
  say    (delete|burn|burned|wipe|schedule|scheduled|unfollowed|blocked) ..4 (messages|texts|email|diary|everyone|coursework|account|phone|posts|post)
  say    (saying|said|say) ..3 (bye|goodbye|goodnight|sorry|night)
  say    (bye|goodnight|good night|sorry) ..2 (mum|dad|everyone|all|world|guys|forever|to the|to my|i love|love|to everyone)
  say    (order of service|affairs|possessions|inherit|insurance|under 18|scheduled texts|spare key|of sound mind|to whom it may)
  not    (than|in|since|during|from|of|until) (the last|last) (year|week|day|time|season|summer|christmas)
  negated keep
  near   fiction gaming school-subject
  yes    there is a letter for mum in my drawer
  yes    look after my bike when im gone
  yes    this is my last night i think
  no     the recipe needs two eggs
  no     the coach parked outside the museum
  no     we have maths then art

rule suicide.hint-despair high
  means  speaks of despair, of being a burden or of no way on
  say    {i-am} ..2 (done|finished|empty|numb|lost|lonely|worthless|useless|pointless|hopeless|trapped|miserable|drained|invisible|unwanted|unloved|unlovable|a failure|failing|a mistake|a disappointment|a waste|a burden|in the way|nothing|nobody|ashamed|hollow|heavy|unsafe|not safe|not ok|not okay|not fine|suffering|drowning|falling apart|fading|disappearing|slipping|sinking|in pain|hurting|at peace|past it|over it|overwhelmed|suffocating|desperate|so low|at rock bottom|at breaking point|a ghost|a monster|a bad person|replaceable|disposable|forgotten|hated|sick of everything|so tired|depressed|dead inside|so alone|all alone)
  say    {i} ..3 (hate|can not stand|despise|loathe) ..2 (myself|my life|me|being me|life|everything|living)
  say    (no|any|see|without|not|only|the|a|what is the|whats the) ..1 (point|future|reason|reasons|hope|way out|way forward|way through|purpose|option|options)
  say    (no|not|without|lost) ..2 (energy|use|meaning|good|escape|other way|tomorrow)
  say    (can not|cant|could not|do not know how to|too) ..3 (do this|take this|take it|go on|carry on|cope|keep going|handle|fight|face|bear|breathe|anymore|any more|stop crying|feel anything|see a way|live|get out of bed|promise|tell|sleep|keep doing)
  say    (want|wants|wanted|wanting|need|wish|wished|hope|hoping|ready for|make|waiting for|like) ..2 (it|this|it all|everything|all of it|the pain|the noise|my head|my brain|tunnel|me|to) ..2 (stop|over|end|ends|ended|be over|go away|disappear|finish|finished|quiet|out)
  say    (want|wants|wanted|wanting|wish|need|rather) ..3 (out|not be|not to be|to not|disappear|vanish|sleep|be nobody|be nothing|be with|gone|opt out|permission|go where|not exist|be where)
  say    (want|wanna|wake up) ..2 (be here|be me|be alive|to live|live)
  say    (do not|dont|never|not|no longer|nobody) ..2 (matter|care|cares|belong|deserve|noticed|trust myself|love me|want me|needs me|need me|miss me|want to be|want to wake|want to do|want any|want this|feel anything|feel real|feel like me|see me|see a)
  say    (everyone|everybody|world|family|they|people|mum|dad|kids|wife|husband|parents|you) ..4 (better|happier|easier|lighter|relieved|without|hates me|moving on|hate me|get over|over it|breathe|cope|fine)
  say    (without me|with out me|if i was|if i were|if i died|if i had|if i just|if i could|if i never|if i did|if i make it|if i stop|if i disappeared|if i do not|if i am still|if there was a button|if only)
  say    (feel|feels|felt|feeling) ..1 (nothing|numb|empty|dead|alone|trapped|unsafe|hopeless|calm|peaceful|lighter|low|ready|like nothing|like giving up|like a ghost|like a burden|like dying|like nobody|like im|like i am|like i)
  say    (tired|sick|done|bored|fed up|exhausted|finished|had enough|over) (of|with) ..1 (it all|everything|living|life|this|trying|pretending|being|fighting|existing|all of it|hoping|everyone|me|myself|waking|feeling)
  say    (everything|nothing|nobody|no one|noone) ..3 (helps|works|matters|left|cares|grey|gray|hurts|worse|changes|same|wrong|knows|noticed|listens|asked|asks|needs|stops|fault|understand|understands|past|come|miss|find|reason|ever)
  say    (stopped|stop|stops|stopping|gave up|given up|give up|giving up) ..2 (caring|trying|crying|eating|hurting|everything|fighting|on me|on life|on myself|me|hoping|actually|ever|feeling|existing|pretending)
  say    (pretending|pretend|faking|acting|fake|act|mask) ..4 (fine|happy|person|ok|okay|smile|like|that|normal|since)
  say    (burden|worthless|hopeless|pointless|unbearable|rock bottom|breaking point|black hole|underwater|darkness|the void|overstayed|in the way|waste of space|dead weight|selfish|my fault)
  say    (hurts|pain|ache|weight|dark|heavy|hole) ..4 (chest|inside|stop|everything|too much|away|so much|every day|all the time|years|head)
  say    (cry|cried|crying|cries) ..3 (every|all|night|sleep|because|alone|again|and|for no|shower|stop|myself)
  not    (nobody|no one|people|we|you) should [ever|never|not] (say|believe|think|call|be told)
  not    {any-group} (do not|does not|should not|can not) (belong|deserve|matter)
  not    not (understand|see|get|know) why (anyone|anybody|people|some people|someone) (would|is|are|can|could|should) [ever] [be] (scared|afraid|frightened) of {any-group}
  not    (anyone|anybody|nobody|no one) (would|is|should|could) [ever] [be] (scared|afraid|frightened) of
  negated keep
  near   fiction gaming
  yes    im so tired man, not sleep tired
  yes    i want it to be over by tonight
  yes    everything would be easier without me
  no     the answer is seven
  no     the bus leaves at nine
  no     we played cards with nan

rule suicide.hint-mind high
  means  may be thinking of ending it, of a plan or of a time
  say    (think|thinking|thought|thoughts|thinkin|imagine|imagining|picture|picturing|googled|googling|googles|searched|looked up|wonder|wondering|dream|obsessed|considering) ..2 (ending|not being|not existing|being gone|being dead|doing it|doing something|the end|end it|ways|ways to|methods|jumping|what it would be like|if i was gone|if i died|if i jumped|if i wasnt|what if i|how long it|how it would|not waking|whether anyone|who would|it again|about it|it all the time|it every|it constantly|it more|it too much|the bridge|the roof)
  say    (do|did|done|doing) (it|this|that) ..4 (tonight|tomorrow|now|again|today|soon|before|by|because|then|alone|but|properly|in|at|what|on|if|after|for real|when|this time|already|anyway|and|yet|live|with|myself|without|sunday|scares)
  say    ({will}|to|nearly|almost|not|never|want|wanted|not|just|gonna) ..1 (do it|end it|ending it|finish it|go through|try again|let go|step off|give up|jump|get over it)
  say    (i have|i had|have got|i got|my|had|made|is) [a|the|no|my] (plan|plans|date|direction|method|way|spot|pact|means)
  say    (sort of planning|working up|brave enough|courage|guts|the nerve)
  say    {i} ..2 (planned|planning|decided|decide|chosen|picked)
  say    (wake|waking|woke|woken|sleep|asleep) ..2 (forever|for ever|never|not|and not|again)
  say    (tried|try|attempt|attempts|attempted|attempting|survived|survive|survivor|came close|nearly) ..3 (it|last|before|again|twice|times|once|this|when|failed)
  say    (talk|tell|told|lied|confess|admit|admitted|text|texting|ring|rang) ..2 (someone|somebody|anyone|my (gp|therapist|counsellor|counselor|mum|mom|dad|teacher|tutor|social worker|doctor)|crisis|the doctor|nobody|no one|something|the truth)
  say    (talk|talked|save|stop|find|found|rescue|rescued|noticed|remember|forget|look for|looking for|take) me
  say    (keep|keeps|keeping|kept) ..2 (me|myself|going|here|alive|safe|thinking|wondering|saying|wanting|telling|picturing|crying|standing|being|posting|imagining|asking|hoping)
  say    (hospital|ward|a and e|doctor|doctors|meds|medication|therapist|therapy|counsellor|counselor|gp|camhs|ambulance|police|antidepressants|depression|depressed|bipolar|bpd|diagnosed|grief|leaflet|waiting list) ..6 (i|me|my|told|said|asked|lied|again|stopped|help|nothing|worked|years)
  say    (edge|trains|river|woods|roof|window|platform|traffic|lorry|gun|shotgun|pistol|razor|bleach|belt|scarf|multi|height|drop) ..4 (myself|jump|thought|stand|stood|sat|looked|looking|think|thinking|tonight|soft|quick|trust|enough|tied)
  say    {i} ..3 (stood|stand|standing|sat|sit|sitting|parked|looked|looking|went|walked|climbed|go|counted) ..3 (at|on|by|near|over|up|to|in) ..2 (edge|train|trains|river|sea|water|woods|garage|roof|floor|window|car|platform|road|traffic|bridge|top|there|drop|height|cliff|reservoir|bath|dark|beams|it)
  say    (throwaway|tw|trigger warning|vent|dear diary|please say something|say something|need help|please help|am i|is it normal|genuine question|be honest|what do i do|what should i do|what can i do|dont tell|do not tell)
  negated keep
  near   fiction gaming school-subject
  yes    i have been thinking about it again
  yes    is it normal to feel like this every day
  yes    i lied to my gp about the plan
  no     the cat sat by the fire
  no     homework is due on monday
  no     chips or salad for lunch

rule suicide.hint-other high
  means  may tell of somebody who is in danger of suicide, or press somebody to it
  say    {suicide-they} ..5 (note|letter|goodbye|cut|pills|tablets|suicidal|suicide|die|dead|dying|jump|bridge|roof|rope|gun|overdose|safe|unsafe|hurt|tried|attempt|sorry|alive|giving away|gave away|cheerful|calm|crying|quiet|depressed|hospital|burden|worried|scared|funeral|before i go|bye|forever|do it|did it|farewell|without)
  say    (worried|scared|frightened|terrified|concerned|afraid|believe|help|stop|save|found|hidden) ..5 {suicide-they}
  say    (coward|go on then|do it then|do it live|talking and do it|nobody would|world would|world will|better off|rope yourself|end yourself|take the pills|everyone voted|hurry up)
  negated keep
  near   fiction gaming school-subject sport
  yes    my brother did it in may
  yes    i think my friend took pills
  yes    go on then coward
  no     the sun sets at six
  no     table tennis is cancelled
  no     grapes are on offer
