language en
category abuse
source   NSPCC Learning, definitions and signs of child abuse; KCSIE part one

rule abuse.physical urgent
  means  says somebody at home hurts them
  say    my {family} ..1 {always} {hit} me
  say    my {family} {hit} [on] (me|us)
  say    my {family} ..3 {hit} me ..2 (again|with|every|when|if|because|so hard|until|last night|yesterday|all the time|and|for)
  say    my {family} (throws|threw|throwing|smashed|smashes) ..3 at (me|us|my head)
  say    my {family} ..1 (locks|locked|lock|shut|shuts) me (in|out|up)
  say    {she} {hit} me ..3 (every night|every day|at home|when he|when she|when they|drunk|drinks|belt|with a|until i|bruises|bruise|if i|all the time)
  say    (hits|beats|punches|slaps|kicks|chokes|burns|hurts) me (every night|every day|at home|when he|when she|when they|with (a|his|her) (belt|stick|cable|shoe|slipper|hanger|wooden spoon)|all the time|if i|whenever|again)
  say    (scared|frightened|afraid|terrified|dreading|too scared|do not want|hate) (to go home|of going home|going home|go home|of my {family}|to be at home|being at home|of what my {family}) 
  say    (dont|do not) feel safe (at home|with my|in my house|in my own home|around my {family})
  say    not safe at home
  say    (bruises|bruise|marks|black eye|burns) ..3 (from (my {family}|when he|when she|being hit)|my {family} (did|gave|made|does))
  say    my {family} (gave me|left) ..1 (bruises|bruise|marks|a black eye|a split lip|a bloody nose)
  say    (afraid|scared|worried) ..1 my {family} (will|is going to|might|would|is gonna) ..1 (hit|hurt|kill|beat|punish) me
  say    my {family} (is|was|are) [going to] (abusive|violent|abusing|hurting|beating|hitting|abuses)
  say    my {family} (will|would|is going to|are going to|threatened to|threatens to|said (he|she) will|says (he|she) will) (kill|hurt|stab|hit|beat|batter|murder) me
  say    (i am|i was|i have been|ive been|i get|being|been) (abused|beaten|beaten up|hit|physically abused|emotionally abused|slapped|battered) (at home|by my|by (him|her|them|someone)|as a child)
  say    my {family} (pulled|pulls|dragged|grabbed|grabs|pinned|pins) (me|my hair) ..2 (hair|throat|neck|arm|floor|against|down)
  not    {hit} me (up|back|in the feels|at|in (chess|the race|fifa|mario)|to it|by # points|at uno)
  not    (hit|kick|beat|kicked|hurt|punched) me (up|by accident|accidentally|playing)
  not    (will|would|is going to|are going to) kill me (if i (fail|am late|forget|get a|break|lose|dont do|do not do)|when (she|he) sees|for (this|that|being late|losing))
  near   gaming sport fiction
  yes    my dad hits me
  yes    he hits me every night
  yes    im scared to go home
  yes    my stepdad keeps hitting me when hes drunk
  no     my dad beats me at chess
  no     my brother beat me in the race
  no     hit me up later
  no     my mum will kill me if i fail

rule abuse.sexual urgent
  means  hints that somebody has touched or forced them
  category sexual-abuse
  say    {family} ..3 (comes|came|come|coming) (into|in|to) my (room|bed|bedroom) ..4 (touched|touches|touching|got into|on top|undress|under the covers)
  say    {family} ..6 touched me [again|there|and|when]
  say    {adult} ..3 (touches|touched|touching|keeps touching|grabs|groped|gropes|kissed|kisses|makes|made) me ..3 (do not like|did not want|wrong|uncomfortable|do things|secret|private|inappropriately|at night|when mum|not to tell|do stuff)
  say    {she} (touched|touches|keeps touching|groped|gropes) me ..4 (do not like|did not want|wrong|uncomfortable|inappropriately|private|said stop|said no|asleep|secret|not to tell|when i was)
  say    (raped|sexually assaulted|molested|sexually abused|sexually abuses|assaulted|assaults|groped) me
  say    {i} ..3 (was|got|have been|been|am being|being|get|were) (raped|sexually assaulted|molested|sexually abused|groped|spiked|date raped|drugged)
  say    my {family} ..1 (molested|raped|rapes|molests|abused|sexually abused|abuses|touches|touched|came into my room|comes into my room|comes in my room|gets into my bed|watches me (shower|change|get changed|sleep)) [me]
  say    (comes|came|come) (into|in|to) my (room|bed|bedroom) at night ..3 (touches|touched|makes|scared|hate|and)
  say    (made|makes|forced|forces|forcing|pressured|pressuring|pressures) me ..1 (do things|do stuff|touch|have sex|sleep with|do it|kiss|undress|take my clothes off) ..2 (want|with|to|him|her|like|stop|he|she|anyone)
  say    he (would not|did not|wouldnt|didnt) stop ..2 (said no|told him to|asked him|when i)
  say    (told|said|tells|says|warned|made me promise) ..2 not to tell (anyone|anybody|mum|my mum|dad|no one|what he|what happened|about what)
  say    our little secret
  say    (do not|dont) know if (it was|that counts as|i was) (rape|abuse|raped|assaulted|assault)
  near   fiction news school-subject sport celebration
  yes    my uncle touches me and told me not to tell
  yes    i was sexually assaulted last year
  yes    he touched me and i didnt want it
  no     the song touched me
  no     he told me not to tell anyone about the surprise party
  no     the teacher made me do things again in maths homework

rule abuse.neglect high
  means  says they are left without food, care or an adult
  say    (no|not any|never any|isnt any|not enough|barely any|hardly any) food (in the house|at home|in my house|for us|in the fridge|in our house|left at home)
  say    my {family} ..1 (does not|do not|never|forgets to|forgot to|will not|did not) ..1 (feed|feeds|buy|cook|cooks|get|give|let) [me|us|any|for me|for us] (me|us|food|dinner|anything to eat|eat|clothes|for us|for me)
  say    my {family} ..3 (left|leaves|leave|leaving) ..1 (me|us|my sister and me|my brother and me) [home|at home|in the house] (alone|on my own|by myself|by ourselves|on our own) ..3 (night|days|weekend|all|days on end|again|for|week)
  say    (home alone|on my own|by myself) ..2 (for days|all weekend|for a week|every night|for # days)
  say    (have not|havent|not) (eaten|had food|had a meal|had dinner|had anything to eat) ..3 (my mum|my dad|no food|no money|they do not|at home|parents)
  say    (i have to|i always|always have to|only me who|i am the one) (look after|feed|take care of|bring up) my (brothers|sisters|little brother|little sister|siblings|brother|sister|mum) ..4 (drunk|drinking|passed out|never|does not|high|out|drugs|on my own|by myself|because)
  say    my {family} (is|are|was|gets|get|comes home|came home|been) (always|drunk|high|passed out|always drunk|on drugs|an alcoholic|a drug addict|addicted to|drinking again|using again|wasted|injecting|off (his|her) face)
  say    (sleeping|sleep|slept|living|live) (on the streets|rough|in a car|in the car|in our car|on the floor because|on the street|in a park) ..2 (because|since|with my|mum|for|we|i|my)
  say    my {family} (kicked|threw|chucked|is kicking|are kicking) me out
  say    (no|got no|have no|without) (heating|electric|electricity|hot water|bed) ..2 (at home|in my house|for weeks|cant afford|for days|to sleep)
  say    (nowhere|no where|have no where|havent got anywhere) to (live|sleep|stay) [tonight]
  not    on drugs (for|to treat)
  near   fiction gaming news
  yes    theres no food in the house again
  yes    my mum left me alone for days
  yes    my dad is always drunk
  yes    my parents kicked me out
  no     my mum never buys me sweets
  no     i was home alone for an hour
  no     the dog is drunk on attention

rule abuse.emotional high
  means  says somebody at home belittles, threatens or controls them
  say    my {family} ..2 (hates|hate|despises|resents) me
  say    my {family} ..1 (says|said|tells me|told me|keeps saying|keep telling me|always says|always tells me|calls me|thinks|wishes|called me) ..3 (worthless|useless|a mistake|never born|stupid|hates me|a disappointment|should have aborted|ugly|fat|nothing|had never|waste of space|burden|never wanted me|wish i was dead|disgusting|failure|pathetic|hated me|(he|she|they) (wish|wishes|wished) i)
  say    my {family} ..2 (screams|screaming|scream|screamed|shouts|shouting|yells|yelling|swears|threatens|threatened|threatening) at (me|us) ..3 (every|all|constantly|always|scared|cry|until|nothing|over)
  say    my {family} ..1 (threatens|threatened|threatening|keeps threatening) (me|us|to)
  say    my {family} (does not|do not|never|doesnt) (love|care about|loved|want|wanted|like) me
  say    (nobody|no one|noone) at home (loves|cares about|wants|likes|talks to) me
  say    (wish|want|hope) ..1 (someone|anyone|social services|social worker|the police) (would|could|to|will) (take me away|take me|adopt me|help me|save me|rescue me|get me out)
  say    {i} ..2 (hate|hating|cant stand|cannot cope|can not cope) (being at home|living at home|it at home|living with my|being home|living here with)
  not    hates me (cooking|playing|using|having)
  near   gaming fiction
  yes    my mum says im worthless
  yes    my dad hates me
  yes    wish someone would take me away
  no     my dad hates mushrooms
  no     my mum shouts at the tv
  no     my brother threatened the goalkeeper

rule abuse.domestic urgent
  means  says one adult at home hurts another
  category domestic-abuse
  say    my {family} ..2 {hit} (my (mum|mother|sister|brother|nan|step mum|little brother|little sister|dad)|her|mum|him)
  say    (he|dad|step dad|her boyfriend) ..2 (hits|beats|punches|strangled|choked|beat|beats up|beat up|threatened|threatens to kill|attacked|kicked|pushed|is hitting|hurts|hurt|hit) (my mum|mum|my mother|my sister)
  say    my (parents|mum and dad) ..2 (fight|fighting|fights|hit each other|hitting each other|throwing things|screaming at each other) (every|all|again|so|constantly|always|and|each other|with|physically|scared)
  say    (mum|mom|my mother) (has|had|got) ..1 (bruises|black eye|a black eye|bruised)
  say    (dad|he|her boyfriend|step dad) (smashed|smashes|is smashing|punches|punched) (up the|the|our|holes in) (house|door|wall|walls|tv|kitchen)
  say    (police) (came|come|were called|had to come) ..3 (my dad|mum|parents|my house|our house|hit|again last night|step dad)
  say    (scared|worried|afraid) ..2 (my dad|he|step dad|her boyfriend) (will|is going to|might) (kill|hurt|hit) (my mum|mum|us|her)
  say    (domestic (violence|abuse)) (at home|in my house|in my family|at my house)
  not    {hit} (him|her|my mum|mum|my sister|my brother|my dad) (up|at|in|back|by)
  near   fiction gaming sport news
  yes    my dad hits my mum
  yes    my stepdad beat up my mum last night
  yes    mum has a black eye again
  no     my dad beat my brother at fifa
  no     my sister hit the ball
  no     my parents fight over the remote

rule abuse.controlling-partner high
  means  describes a partner who controls or frightens them
  category domestic-abuse
  say    my (boyfriend|girlfriend|partner|ex) ..2 (hits|hit|slapped|punched|pushed|pushes|threatens|threatened|strangled|choked|hurts|hurt|grabbed|controls|stalks|stalking|scares|forces|forced|tracks|blackmails|blackmailing) me
  say    my (boyfriend|girlfriend|partner|ex) ..1 (will not let|does not let|wont let|doesnt let|never lets|stops|stopped|banned|forbids) me ..1 (see|talk|go|wear|from seeing|from talking|have|speak|leave|out|hang)
  say    my (boyfriend|girlfriend|partner|ex) ..2 (checks|goes through|reads|controls|took|smashed|has my password|has all my passwords|makes me send|demands) [my] (phone|messages|location|passwords|snap|snapchat|texts|where i am|what i wear|who i)
  say    (he|she|boyfriend|girlfriend|ex) ..2 (says|said|threatens|threatened|will|keeps saying|is going) [to] (kill himself|kill herself|hurt himself|hurt herself|kill themselves|kill me|share my pics|post my pics) if i (leave|break up|dump|left|do not|dont|tell)
  say    (scared|afraid|frightened) (to leave|of|to break up with|to dump) ..1 (my (boyfriend|girlfriend|ex|partner)|him|her) ..2 (because|hurt|hit|kill|angry|gets|will)
  near   fiction gaming
  yes    my boyfriend hits me
  yes    my boyfriend wont let me see my friends
  yes    he said he will kill himself if i leave
  no     my boyfriend wont let me win at uno: he is funny
  no     my ex blocked me
  no     my girlfriend has a new phone

rule abuse.forced-marriage urgent
  means  speaks of a marriage that is forced, or of honour
  category forced-marriage-fgm
  source Forced Marriage Unit, guidance; KCSIE annex B
  say    (forcing|force|forced|making|make|pressuring|pressured|want|wants|made) me [to|into] [get|be] (married|marry|a marriage|marrying|marriage) 
  say    (dont|do not) want to (marry|get married to) (him|my cousin|someone|a man|anyone|this man|a stranger|the man)
  say    (taking|sending|take|send|took|sent|flying|booked) me (to|back to|on a flight to|abroad) [pakistan|india|bangladesh|somalia|nigeria|kenya|sudan|egypt|afghanistan|iraq|abroad|yemen|gambia|my country|the village] ..4 (married|marry|wedding|cut|marriage|husband|engaged|fgm|circumcised)
  say    (engaged|engagement|promised|sold|given) (to|me to) ..2 (cousin|older man|man i have never met|stranger|someone i have never met|man i dont know|man in pakistan) 
  say    (arranged|found|chosen|picked) (a|my) (husband|wife|marriage|man) for me ..5 (no|scared|want|force|dont|do not|run|sixteen|#)
  say    (forced|child) marriage (helpline|help|happening to me|my family|what do i do)
  say    (bring|brought|bringing|brings) (shame|dishonour) (on|to|upon) (my|the|our) family ..4 (kill|hurt|boyfriend|beat|send|if|found out|they)
  say    my (family|dad|brothers|brother|father|uncle|cousins|parents) ..2 (kill|killed|hurt|beat|murder) me (if they find out|if he finds out|for (dating|having a boyfriend|seeing|talking to)|because i have a boyfriend) 
  say    (honour|honor) (killing|killings|based violence|crime) ..3 (me|my|family|scared|happen to)
  near   fiction news school-subject
  yes    my parents are forcing me to get married
  yes    i dont want to marry my cousin
  yes    theyre taking me to pakistan to get married
  no     my sister is getting married in pakistan
  no     i want to marry harry styles
  no     forced marriage is a theme in the novel

rule abuse.fgm urgent
  means  speaks of female genital mutilation happening or having happened
  category forced-marriage-fgm
  source Home Office, mandatory reporting of FGM; KCSIE annex B
  say    (fgm|circumcised|circumcision|cutting ceremony|become a woman ceremony|female cutting) ..4 (me|my sister|done to|going to happen|my little sister|i had|scared|happened to me|my cousin|holidays|i was)
  say    (me|my sister|my little sister|my cousin|i had|i was|have had|i am scared of|having) ..4 (fgm|circumcised|female cutting|cutting ceremony)
  say    (going|taking|take|taken|sent|took) ..4 (to be cut|to get cut|for my ceremony|for the ceremony|to become a woman|special ceremony)
  say    (aunty|auntie|aunt|grandma|gran|women) ..3 (cut|cuts|going to cut) (me|my sister|us) [down there]
  near   news school-subject fiction
  not    cut+ (me|us|my sister) (some|a|off|out)
  yes    im scared my little sister will have fgm in the holidays
  yes    they took me to africa to be cut
  yes    my aunty cut me down there
  no     fgm is illegal, says the charity
  no     my auntie cut me a slice of cake
  no     going to get my hair cut

rule abuse.runaway high
  means  says they have run away or mean to
  category missing
  source Missing People; KCSIE annex B
  say    {will} (run away|run away from home|leave home|runaway|sneak out and never come back|run off and never come back)
  say    {want} (run away|run away from home|leave home forever|get away from home|run away from here|run away from my family)
  say    {i} ..2 (ran away|running away|have run away|run away from home|am running away) ..2 [tonight|tomorrow|home|and|from|last|because|with]
  say    (running|ran|run) away from (home|my foster|care|the care home|foster care|my parents|my mum|my dad|children's home|my family)
  say    {how} (run away|runaway) [from home|and not get caught|without getting caught|at #]
  say    (packed|packing) (my|a) bag ..3 (leaving|run|going|leave|never|running) ..3 (home|tonight|away|coming back|back)
  say    (never|not) (coming|going|come|go) back home
  say    (where|places) (to|can i) sleep ..2 (when you run away|run away|rough|homeless)
  negated keep
  not    (run|ran|runs|running) away (from (the|a|my|his) (dog|bee|bees|wasp|spider|zombie|police|problems|problem|enemy|monster|ball|responsibilities|question)|with the)
  near   fiction gaming news sport
  yes    im going to run away tonight
  yes    i ran away from home
  yes    how to run away without getting caught
  no     he ran away from the wasp
  no     the story is about running away with the circus
  no     the dog ran away

rule abuse.asks-for-help high
  means  asks for help with abuse or says nobody believes them
  say    (nobody|no one|noone) (believes|believed|would believe) me
  say    (is it|am i being|is this) (abuse|abused|child abuse|normal (for|if) (my|parents|dads|mums) ..3 (hit|touch|hurt|punch|beat))
  say    is it (abuse|normal|ok|illegal) if (my|your) {family} ..2 (hits|hit|touches|hurts|slaps|locks|punches|beats|kicks|strangles|calls)
  say    (can|should|do|could) i (ring|call|phone|tell|report|text) ..2 (childline|nspcc|social services|the police on my (dad|mum|parents|step dad)|social worker)
  say    (childline|nspcc) (number|phone number|chat|login)
  say    {how} (report (my|child abuse|abuse)|tell (someone|a teacher|my teacher|mum|my mum) (i|that|about) ..3 (abused|raped|hit|hurts|hitting|touched|self harm|cutting|suicidal|abuse))
  say    (please|somebody|someone) help me ..4 (hurting|hitting|scared|abuse|kill|hurt|he|dad|mum|locked)
  say    (what do i do|what should i do) if ..2 {family} ..2 (hits|hit|touches|abuses|hurts|is abusive|is violent)
  near   fiction school-subject
  yes    is it abuse if my dad hits me
  yes    nobody believes me
  yes    should i call childline
  no     nobody believes in santa any more
  no     someone help me with maths
  no     the nspcc came to do an assembly
