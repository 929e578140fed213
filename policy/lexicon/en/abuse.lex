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
  not    {hit} me with (a|the) ..1 (ball|pillow|savage|comeback|snowball)
  not    would murder me if
  not    locked me out as a joke
  not    (do not|dont) want to go home ..4 (nice|beach|fun|holiday)
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
  not    touches wood
  not    (dog|cat|puppy) comes in
  yes    my uncle touches me and told me not to tell
  yes    i was sexually assaulted last year
  yes    he touched me and i didnt want it
  no     the song touched me
  no     he told me not to tell anyone about the surprise party
  no     the teacher made me do things again in maths homework

rule abuse.neglect high
  means  says they are left without food, care or an adult
  category neglect
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
  not    threatened to (eat|sing|dance|hide)
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
  not    black eye ..2 (boot|lid|football|rugby)
  not    punched the wall in celebration
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
  category honour-based
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
  category honour-based
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
  category runaway
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
  not    (childline|nspcc) ..3 poster
  yes    is it abuse if my dad hits me
  yes    nobody believes me
  yes    should i call childline
  no     nobody believes in santa any more
  no     someone help me with maths
  no     the nspcc came to do an assembly

rule abuse.hurt-at-home urgent
  means  says somebody hurts them, and how
  source NSPCC Learning, physical abuse; KCSIE part one
  say    {kin} ..4 (hit|hits|hitting|beat|beats|beating|slapped|slaps|whacked|whacks|punched|punches|kicked|kicks|threw|throwed|throws|dragged|choked|strangled|throttled|squeezed|burned|burnt|battered|batters|batterd|belted|shoved|shook|headbutted|bit|pinches|smacked|smacks|hurt|hurts|hurting|pinned|whips|whipped) (me|us|my) ..5 (again|until|if|when|because|so hard|so|every|with|round|down|in the|on the|against|by the|neck|arm|ribs|head|face|hair|back|and said|last night|for)
  say    {one} ..3 (hit|hits|hitting|beat|beats|slapped|slaps|whacked|whacks|punched|punches|kicked|kicks|threw|throwed|dragged|drags|choked|strangled|throttled|squeezed|burned|burnt|battered|grabs|grabbed|shoved|pinned|pulls|pulled|poured|locks) (me|us|my) ..5 (down the stairs|across the room|by the (neck|throat|hair)|throat|with (the|a|his|her) {implement}|round the (head|face)|my neck|my hair and|ribs cos|so nobody sees|could not breathe|couldnt breathe|when dad|when mum|when {kin}|cupboard)
  say    (hit|hits|whacked|whack|beat|beats|battered|smacked|smacks|got|getting|get|gets|hitting) ..2 with (the|a|his|her) {implement}
  say    (get|getting|gets|give|gives|gave|hear|comes with) ..1 (the|his) (belt|slipper|cane|whip|back of (his|her) hand)
  say    (his|the) (belt|stick) comes (out|off)
  say    (put|puts|stubbed|stubs|held|pushed) ..3 (cigarette|cigarettes|fag|iron|lighter|boiling water|head under|face in) ..2 (on|out|me|the|water|bath|my)
  say    (boiling|hot) water (on|over) (me|my)
  say    (threw|throws|pushed|throwed) me (down|across|into|against|on) (the|my|a) (stairs|wall|room|bed|floor|door)
  say    (belt|finger|hand|teeth|choke|slap|whip) (marks|bruises)
  say    (bruises|bruise|marks|bruising|black eye|burn|swelled shut|swollen) ..6 (at home|dad|mum|step dad|not from|isnt from|wasnt|last night|hurts to sit|fingertips|cigarette|from what|both upper arms|he did|she did|parents)
  say    (bruise|bruises|mark|it|burn|burns|arm|black eye) ..2 (is not|isnt|wasnt|was not) (from|an accident|an accsident|football|rugby|the dog)
  say    (cant|can not|could not|hurts to) (sit|lie|lay) down ..4 (last night|back|bruises|marks|because|properly)
  say    (told|tell|telling|say|said|saying|lied and said) ..5 (i|that i must say i|he|she) (fell|walked into|fell off|fell down|tripped|slipped) ..4 (bike|door|stairs|but|hospital|over|the|trampoline|she|he|i)
  say    (hurt|hurts|hit|broke|pushed|burnt) ..5 (say|said|told) ..3 (i fell|fell|an accident)
  say    (i hate|scared of|hate) my (mum|dad|step dad|stepdad|brother|step mum) ..3 (hurts|hits|hurt|batters) me
  say    (is going to|will|gonna|going to) ..1 (batter|belt|hurt|leather|strangle|beat) me ..6 (get in|get home|home|parents evening|marks|report|detention|school rings|literally|tonight|actually)
  say    actually hurt me
  say    (flinch|flinches|flinched|winced|winces|terrified|shaking|shakes) ..6 (hand|raised|touch|dad|mum|step dad|home time|home|lifted|picks)
  say    (scared|frightened|terrified|afraid|petrified|cant|do not want|hate|dread|worried) ..2 (going|go|to go|of going|to be|get|being) ..1 (home|back home) ..4 (dad|step dad|mum|he|she|tonight|because|what|hurt|hit|batter|kill|hes|with)
  say    (do not|dont|dnt|not) ..2 (ring|phone|call|tell|email|contact) ..3 (home|my dad|my mum|my parents|step dad|my foster|dad|my father|father) ..9 (hit|hurt|worse|go mad|what he does|batter|beat|scared|take it out|what he|kill|trouble|frightened|bruise|back|behaviour|compass)
  say    (you|nobody|no one) (do not|dont|knows) (know what|what) (he|she|they) (does|do|is like at home|is like when)
  say    (hurting|hurts|hurt|hits|hitting) me at home
  say    (someone|somebody|person|an adult|people) ..2 (at home|in my house|in my family) ..3 (hurt|hurts|hurting|hits|does|touch|shouts)
  say    being hurt at home
  say    not safe ..2 (in my house|at home|here)
  say    (tell|told) ..3 (social worker|social workers|social services|childline|nspcc) ..6 (dad|mum|home|hurt|scared|send|happen|family|trouble)
  say    (social worker|social workers) ..5 (at school|him listening|come|lie|say everything is fine|take|send)
  say    (taken|take me|put me|get taken|going) into care
  say    (is it|is that|is this|is being|does being|does it|does this) ..7 (abuse|abusive|emotional abuse|child abuse)
  say    emotionally (abusive|abused|abusing)
  say    (coach|tutor|teacher|molvi sahib|molvi|imam|priest|babysitter|foster dad|foster mum|leader|driver) ..4 (hits|hit|beats|beat|kicked|kicks|grabs|slaps|slapped|smacks) (us|me|him|her)
  say    (parents|someone) ..2 (leave|leaving) bruises
  say    nobody sees (ribs|bruises)
  say    (where|so) it (does not|doesnt|wont|will not) (show|leave)
  negated keep
  near   fiction gaming news sport
  not    (hit|hits|beat|beats|kicked|threw|punched) (me|us|my) ..4 (ball|pillow|snowball|water balloon|nerf|chess|fifa|race|uno|mario|comeback|joke|cushion|record|score|time|cards)
  not    (beat|hit|hits) my (record|score|time|target|high score|personal)
  not    (pinches|squeezes|pinched) my (cheek|cheeks)
  not    on the back so hard
  not    (bite|bit|scratched) me ..3 (dog|cat|hamster)
  not    (dog|cat|hamster|mosquito|rabbit|goat|horse) ..2 (bit|kicked|scratched) me
  not    is ..6 (drug|alcohol|substance|animal) abuse
  yes    my dad kicked me in the back because i forgot the bins
  yes    she hits me with a hairbrush
  yes    mum told me to say i fell off my bike
  yes    please dont ring home my dad will hit me
  no     my brother hit me with a pillow
  no     my dad beat my high score again
  no     is alcohol abuse in the exam

rule abuse.hinted-at urgent
  means  hints that something was done to them that they cannot say
  source NSPCC Learning, recognising and responding to disclosures; IICSA, victims' accounts
  category sexual-abuse
  say    (something|things|stuff|it|smth) ..1 (happened|happens|happening|keeps happening) (to me|at (home|his house|the party|my uncles|camp)) ..4 (when i was|little|small|never|and|grown|asleep|cant|keeps|years)
  say    something happened when i was ..4 (someone|trust|told|never|he|and)
  say    (does|did|do|doing|done) ..1 (stuff|things|something|bad things) (to|with|2) (me|us|him|her|my (sister|cousin|brother))
  say    (does|did|doing) (stuff|things|something) ..4 (like|wrong|weird|normal|secret|fibber|know the words)
  say    what (he|she|they|my uncle|my grandad|my {kin}|the man) (did|does|dose|is doing) (to me|to us|when i was|is starting|so i can tell)
  say    (since|after|because of|tell someone|remember|written|say) ..2 what (he|she|they) (did|does|dose)
  say    (i|she|he) ..1 (said|say|told him|told her) (stop|no|to stop) ..1 and (he|she|they) (did not|didnt|kept|carried on|wont|would not)
  say    (i froze|froze and|did not say no|didnt say no|didnt fight back|could not say no) ..6 (count|fault|still|so|does|rape)
  say    (is it|was it) my fault ..4 (say no|didnt|did not|he|stop)
  say    (i think i|i) was ..1 (abused|groomed|assaulted|molested) ..4 (little|when|by|i dont|and|as|know)
  not    (dog|cat|puppy|kitten|hamster) (comes|came|gets)
  say    (comes|came|walks|walking|sneaks|gets|come) (in|into) ..1 (my (room|bed)|at night|the bathroom|my bedroom|while i) ..6 (bed time|bedtime|night|dont like|door|drawers|scared|lock|weird|shower|stairs|asleep|bathroom)
  say    (takes|took|taking|films|filmed|watches|watched|watching) ..2 (me|pictures of me|photos of me|videos of me) ..1 (getting changed|changing|in the shower|undress|sleep|getting dressed|bath|naked|in the bath)
  say    (doing|does|do|did) it to my (sister|brother|little|cousin)
  say    (not|dont|do not|afraid|scared|hate|hates) ..5 (alone|on my own|by myself|left) ..1 with (my uncle|my {kin}|him|her|my coach|my tutor|them|the man|my)
  say    (dont|do not|please dont|never) ..2 (make me|want to|wanna) ..1 (go|stay|sleep) ..1 (to|at|round) ..1 (his|her|uncles|grandads|nans|dads|my uncles|my grandads|my cousins) (house|place|flat) ..4 (again|why|anymore|tell|say|scared|he|cant)
  say    reason ..3 (cant|not) go to my ..4 (own|anymore|any more|again)
  say    (dont|do not|not) like (the|his|her|how he|when he|it when he|what he) ..2 (cuddles|game|touches|touch|puts|comes|looks|does|is when|secret|kisses|tickles)
  say    (looks at me|stares at me) ..1 (weird|funny|up and down) ..5 (walks in|bathroom|scared|room|at night)
  say    (puts|put|putting) (his|her) hand ..2 (on|up|down|in) (me|my) ..4 (leg|knee|thigh|imagined|shoulder|skirt|back|dont|weird)
  say    (touches|touched|touching|touch) ..1 (me|my) ..3 (leg|shoulder|thigh|private|weird|wrong|not like|dont like|know the words|told me not|secret)
  say    (coach|tutor|teacher|babysitter|priest|uncle|leader|step dad|stepdad|grandad|adult|grown up|man|cousin|step brother|mums boyfriend) ..4 (did something|did things|does things|does stuff|does something|touched me|touches me|made me feel|kisses me|touching me|hurt me in a)
  say    (private|secret|rude|special) (way|parts|game|games|touching|cuddles)
  say    (feel|felt|am|feels) (dirty|disgusting|sick|ashamed) ..5 (since he|what he did|after he|wash|what happened|it happened|when he)
  say    (flashback|flashbacks|nightmares|dreams) ..6 (he|that room|him|happened to me|aftershave|grown up|what happened)
  say    (do|doing) the sex ed ..6 (happened to me|cant)
  say    (he|she|they) (said|told me) ..3 (love|special|normal) ..4 (i was (ten|#|nine|seven|eight)|girls keep quiet|keep quiet|game)
  say    (what counts as|is it|was it|could it be) (sexual abuse|assault|rape|grooming)
  say    (told|tell) mum what (he|she|they) ..2 (did|does|said)
  say    (mum|she|they) ..2 (chose|believed|picked) him over me
  say    (someone|somebody|somone) (touched|touches|did something to) me
  say    (prison|police|prove|report|go to) ..6 (what my uncle|what he did|years ago|when i was #|something that happened)
  say    lock for my bedroom
  negated keep
  near   fiction gaming news celebration sport
  not    (touched|touches) me (how|that|by|when she (sang|said)|so much|deeply)
  not    things happened (in|during) (the war|history|class)
  not    stuff with me ..3 (bring|brought|carry)
  yes    something happened to me when i was little and i never told
  yes    i dont like it when he comes in my room at bedtime
  yes    i said stop and he kept going
  yes    please dont make me go to his house again
  no     what he did in the match was amazing
  no     i dont like the way he sings
  no     something funny happened at the park

signal told-secret = secret | secrets | our secret | not to tell | dont tell | not aloud to tell | promised not to | never to tell | keep quiet | keep it quiet | made me promise | pact to never | swear on | can not tell | if i tell | if you tell | not allowed to tell | not allowed to say
signal bad-feeling = do not like it | dont like | tummy ache | feel sick | feels bad | makes me feel | feel bad | uncomfortable | in trouble | wrong | scared | babysitter | grown up | grown up is | will kill | hell kill | prison | police will | take my mummy | do it to my | ruin the family | touching | touched | uncle | grandad | step dad | coach | hurt me | what he does | what he dose | nobody will believe | who will believe | off the team | sweets | special

rule abuse.secret urgent
  means  speaks of a secret or a threat that keeps a child silent
  category sexual-abuse
  source NSPCC, PANTS and disclosure; CEOP
  combine told-secret + bad-feeling within 14
  near   fiction gaming celebration
  yes    he says its our secret and i dont like it
  yes    my babysitter makes me keep secrets that feel wrong
  yes    he said if i tell he will do it to my sister
  no     its a secret santa so i cant say
  no     the secret ingredient is cinnamon
  no     i promised not to spoil the film

rule abuse.threat-of-telling urgent
  means  says what they were told would happen if they spoke, or that nobody would believe them
  say    if i (tell|told|say|spoke|speak|grass) ..3 (he|she|they|him|hell|would|will|said) ..4 (kill|hurt|do it|send|take|hit|prison|worse|break|police|ruin|beat|leave|off the team)
  say    (no one|nobody|noone|who|no1|wont|not) ..1 (will|wil|would|ll) ..1 (believe|beleeve|beleive|belive) (me|you|a kid|her|him|us)
  say    whoell believe
  say    (said|says|told me) ..3 (nobody|no one|noone|no1) ..2 believe
  say    i (told|tell) ..3 (making it up|liar|fibber|lying)
  say    (said|says) (i|she) (was|am|is|i am) (making it up|a liar|a fibber|lying about him)
  say    (not|im not|i am not) (aloud|allowed) to (tell|say) ..3 (what|anyone|at home|happens|he)
  near   fiction gaming
  negated keep
  yes    he said nobody will believe me
  yes    if i tell they would hurt my brother
  yes    mum said i was making it up
  no     nobody will believe how good this cake is
  no     if i tell you the ending it will ruin it
  no     i told him a joke

rule abuse.cruelty-at-home high
  means  says they are shut in, humiliated or punished beyond measure at home
  source NSPCC Learning, emotional abuse
  say    (locks|locked|lock|shuts|shut|puts|put|leaves|left|kicks|made|makes) (me|us|him|her) ..2 (in|out|outside) ..2 (cupboard|shed|cellar|dark|rain|night|cold|bathroom when|garage|loft|until bedtime|all weekend|room all|every day|when she goes out|when (her|his))
  say    (i am|im|being|get|locked) locked in [my|the] ..1 (room|house|bathroom|cupboard)
  say    (stand|stood|kneel|sleep|sit) ..3 (garden|corner|wall|floor|rice|outside|shed) ..4 (all night|punishment|for hours|been bad|when i have|hours|until)
  say    as a punishment
  say    (not|never) (allowed|aloud) to (eat|talk|speak|leave my room|use the toilet|come out|sit at|move) ..4 (at home|unless|until|when|because|with them)
  say    (have to|had to) (earn|ask for) (my|dinner|food)
  say    (call|called|calls) (them|him|her|me) (sir and|thing|it|madam|slow|stupid|a (mistake|burden|waste))
  say    (wish|wishes|wished|says) ..3 (abortion|aborted|never had me|never been born|i was dead|i had died)
  say    (ruined|ruin|wrecked) (her|his|their) life
  say    (mum|dad|step dad|step mum|they|he|she) ..4 (reason) ..1 (dad|mum) left
  say    (screamed|screaming|screams|shouted|shouts) at ..6 (breathing|every day|for nothing|hours|all night|all the time|cry|in my face)
  say    (being shouted at|shouted at) every day
  say    (threatens|threatened|says hell|says he will|says shell|says she will|they will|going) ..2 (put me in care|send me away|kick me out|send me to live|throw me out|send me back)
  say    (hasnt|has not|not|doesnt|wont) ..1 (spoke|spoken|speak|talked|talk) to me for # (days|weeks)
  say    (smash|smashed|breaks|broke|ripped|rips|killed|burnt|burned|threw away|destroyed|binned) ..2 (everything i|my (phone|schoolbooks|books|hamster|fish|things|stuff|toys|drawings|homework|rabbit)) ..5 (because|in front|laughed|love|punish|lesson|angry|i did not|when he|when she)
  say    (shaved|cut|cuts) (my hair off|off my hair|all my hair off) 
  say    (records|films|filmed) me crying
  say    took my door off
  say    (nothing|never) ..2 (good enough|right) ..2 (for (him|her|them|mum|dad)|i do|ever|screamed)
  say    nothing i do is right
  say    (gives|give|given) me something to cry
  say    (makes|made|make) me (eat soap|drink|kneel|stand outside|sleep outside|eat it|lick)
  say    (mum|mummy|dad|daddy|she|he) (does not|dosnt|doesnt|dont) want me (any more|anymore|here)
  say    (says|said|tells me) ..3 (no one|nobody) ..2 (will|would|ever) ..2 (want|love) me
  say    (i|we) (flinch|freeze|keep still|hide) when (he|she|dad|mum|they)
  say    (breaks|smashes) everything i love
  say    (only|just|one) (one|kid) who (does not|doesnt|didnt) get ..3 (presents|dinner|food|anything)
  say    (nice|different|lovely|kind) ..3 (in front of|to everyone|to visitors|for visitors) ..6 (not when|just us|believe|alone|home)
  say    only horrible when
  say    (so much|giving me) (taunts|slaps)
  negated keep
  near   fiction gaming sport
  not    locked (out|in) ..3 (account|phone|locker|lobby|car|toilet at)
  not    (brother|sister) ..2 locked me ..2 (joke|keys)
  not    not allowed to (talk|speak|eat) ..3 (exam|library|class|lesson|test|lab)
  yes    she locks me in the cupboard when her friends come
  yes    i have to stand in the garden all night when ive been bad
  yes    he smashed my phone because he was angry
  no     i locked myself out of my account
  no     not allowed to talk in the exam
  no     he made me laugh when he was kneeling

rule domestic.at-home urgent
  means  says one person at home hurts or frightens another
  category domestic-abuse
  source Women's Aid, children and domestic abuse; Domestic Abuse Act 2021; Operation Encompass
  say    {she-or-kin} ..4 (hit|hits|hitting|beat|beats|beating|punch|punches|punched|kicks|kicked|push|pushed|pushes|threw|throws|throwing|drag|dragged|drags|strangling|strangled|strangles|chokes|choked|choking|throttled|slapped|slaps|battered|grabbed|grabs|attacked|hurt|hurts|headbutted|screams at|shouting at|shouts at|shouts on|spat at|hold|held|smashed|threatened|locked|locks|raised hand on) (mum|mums|mummy|ammi|mama|mother|my mum|my ammi|my mother|my mama|my aunty|my nan|my sister|my dad|dad|her out|her by|her in front|her down|her against|her up)
  say    (he|dad|step dad|stepdads|daddy|husband|father|stepfather|abbu|tata) ..3 (hits|beating|beats|hit|punched|punch|strangling|hurting) (her|us) ..4 (again|only|and|when|face|tummy|drunk|every|in front|behind|so|nobody|wall)
  say    (mum|mums|mummy|ammi|mama|mother|her|nan|auntie) ..4 (black eye|split lip|covered in bruises|bruise on|arm is in a sling|blood on|bleeding|face is hurt|eye blue|busted lip|on the floor and|nose bleeding|face go purple|lip and)
  say    (walked|walks) into (a|the) (door|cupboard|wall) ..4 (as if|again|lol|she says|classic|believe|mum)
  say    (says|told|said|saying) ..4 she (fell|walked into|tripped) ..4 (did not|didnt|as if|there|cupboard|door)
  say    (kicking|kicks|kicked|kick|kicking it) off (every|again|downstairs|when he|at home|at mum|at us|since he|in our house|between mum)
  say    (kicking|punching|banging|smashing|broke|breaking|ripped|kicked|punched|hammering) ..2 (the door|the front door|door|door in|door down|everything) ..6 (mum|screaming|bathroom|hide|hiding|police|get to|down|scared|in and|dad|blood)
  say    (smashed|smashes|smashing|breaking|threw|throwing|lobbed|throws|broke) ..3 (plates|plate|everything|mums|her phone|mums phone|all mums|tea|glass|the house up|furniture) ..5 (again|at mum|wall|mum|dad|he|her|clean|fighting|up|cant)
  say    (parents|they|mum and dad|mums and dads|they are) ..3 (fighting|fight|fite|shouting|screaming|arguing|argue) ..5 (every night|all night|until|police|plates|scared|sleep|proper|hide|cupboard|each other again|cant|calm|and things)
  say    (hide|hiding|hid|hides|go|locked us|locked ourselves|lock|ran|run) ..5 (wardrobe|under my bed|under the bed|cupboard|cubord|cubboard|shed|bathroom|neighbours|neighbour) ..6 (when (he|they|dad|daddy|it)|brother|smashing|sister|until|quiet|fight|fite|because|door|night|drunk|kicking|going crazy|screaming)
  say    (scared|frightened|afraid|terrified) of (him|dad|my dad|my step dad|step dad|my stepdad|her boyfriend|mums boyfriend|my mums boyfriend|what ill find|how dad|my brother) ..3 (and|when|at|so|because|what|coming|he|hurt|i)
  say    (mums boyfriend|step dad|dad|he|sponsor) (scares|frightens|threatens|terrifies) (me|us|mum|mama|my mum)
  say    walking on eggshells
  say    (police|feds|ambulance) ..2 (were|came|was|been|here|come|had to come) ..2 (round|ours|our house|to ours|mine|again|all night|because|last night|at ours) ..4 (last night|again|dad|mum|he|because|street|step dad|night|everyone|fight)
  say    (rang|called|call|ring|phoned|phone) ..2 (the police|police|999) ..2 (on|because) ..2 (dad|my dad|him|step dad|mum|my step dad)
  say    (ring|call|calling) 999 ..4 (dont speak|do not speak|without|when|silent|if he|code)
  say    silent 999
  say    (in|into|to) a refuge
  say    (refuge|womens refuge) (helpline|near|number|for my mum|mum)
  say    (leave|left|run|ran|go|packed|escape|move) ..3 (in the night|middle of the night|at night|in our pjs|to the neighbours|sunday night|at the neighbour) ..6 (bag|baby|dad|because|he|breaking|crazy|books|mum)
  say    (found out|knows|find out|tell him|say) where (we|i) (live|are|am) ..2 (now|again|he|and)
  say    cant say where (i|we) live
  say    (not|isnt|isn't) (allowed|aloud|meant|supposed) ..1 (to be (near|here)|to see us|to collect|to come near|to contact|to pick me up|be near|near us|to be and)
  say    (not|isnt) allowed to (collect|pick up) me
  say    (non molestation|restraining|occupation) order
  say    (controls|control|controlling) ..2 (money|all the money|mum|everything mum|her money)
  say    (mum|she|ammi|her) ..3 (not allowed|isnt allowed|is not allowed|has to ask|has to be home|not supposed) ..5 (money|bank card|job|out|work|phone|or he|go|by #|nan|any)
  say    (checks|takes|took|tracks|reads|counts|hides|hid|smashed) ..1 (her|mums|ammis) (phone|messages|keys|bank card|passport|passports|money|documents|car|receipts) 
  say    (checks|counts) the (receipts|miles)
  say    (tracker|tracking device|airtag) (on|in) (mums|her|my) (car|phone|bag)
  say    (wont|will not|does not|doesnt|never|not|dont) (let|lets|allow|allows) (her|mum|ammi|my mum) ..2 (see|work|go|talk|leave|have|speak|out|drive)
  say    (turn|turned|put|headphones) ..4 (up|in) ..2 (so|and) ..6 (dont hear|not hear|cant hear|do not hear|doesnt hear|dont have to hear)
  say    (cover|hands on|cover up|hands over) ..1 [my|his|her] ears when
  say    (protect|keep|look after|stop|get) ..4 (brother|sister|mum|him|dad) ..3 (when dad|off mum|from dad|away from mum|starting on|gets angry|hitting|incase he|from him|from hitting)
  say    (start|starts|started|starting|went|goes) ..1 (on|for|4) (mum|mummy|my mum|her again|me and mum)
  say    (take|takes|took|taking) it out on (mum|her|us|me|my mum|my sister)
  say    (stand|stood|get|got|jumped|stay) ..2 (between them|in between them|on his back|in the middle) ..5 (stop|threw|pushed|mum|her|hit|laughed)
  say    (when|if|after) (dad|he|step dad|daddy|stepdad|mums boyfriend|father) ..1 (drinks|is drunk|gets drunk|gets in|gets angry|has been to the pub|comes in|comes home|kicks off|starts|has had a drink) ..6 (hide|shed|scared|quiet|sister|mum|we|room|hit|hits|tidy|tell|away|brother|door)
  say    (what|which) mood ..1 (hes|he is|he will be|dad is) in
  say    (sleep|sleeps) ..3 (chair against|door locked|in my (bed|room)) ..6 (he|him|lock|get her|gets in|dad)
  say    (abusive|controlling|violent) (man|boyfriend|relationship|partner|husband|dad|marriage|step dad|ex)
  say    (coercive control|domestic violence|domestic abuse|domestic) ..5 (my (dad|mum)|mum|at home|kids when|when police|happens to kids)
  say    (help|get|ask|asking|should|want) ..3 (leave|leaving|get away from|escape) (him|my dad|my step dad|step dad|an abusive)
  say    (violence|shouting|fighting) at home
  say    always sorry after
  say    (dad|he) (answered|answers) ..2 questions for her
  say    (petrol|knife) ..8 (mums|dads|doormat|screaming|mums crying|ring the police|step dad)
  say    (record|evidence|proof) ..4 (dad|him|step dad|mums boyfriend) (hurting|hitting|shouting|abusing)
  say    (make|made|makes) us (say|watch|kneel|lie)
  say    (make|made|makes) (mum|her) (kneel|beg)
  say    (throw|kick|put) us ..2 (out|in|on) the street
  say    (has|took|hid|keeps) our passports
  negated keep
  near   fiction gaming news sport
  not    (hit|beat|beats|hits|threw|kicked|pushed) (mum|my mum|my dad|dad|my sister|my nan) ..4 (at|chess|scrabble|ball|pool|surprise|monopoly|cards|tennis|fifa|swing)
  not    kick+ off at (#|the|half)
  not    by mistake
  not    black eye ..6 (football|rugby|boxing|boot|door lid|makeup|halloween)
  not    (kitchen|butter|birthday|cake) knife
  not    (in celebration|celebrating)
  yes    dad threw mum down the stairs
  yes    my stepdad slapped mum in front of us again
  yes    we hid in the wardrobe because he was smashing everything
  yes    how do i get my mum to leave my stepdad
  no     my dad beat my sister at monopoly
  no     the match kicks off at 3
  no     mum hit the brakes

rule domestic.partner high
  means  describes a partner who controls, threatens or hurts them
  category domestic-abuse
  source Women's Aid, Love Respect; Disrespect Nobody
  say    (boyfriend|girlfriend|partner|ex|he|she) ..2 (goes|gets|went|go) (mental|mad|crazy|psycho|angry|off it) (if i|when i|whenever i|because i)
  say    (makes|made|make|making) me (share|send|delete|wear|change|block|unfollow|quit|turn on|prove|apologise) ..4 (location|pics|friends|where|clothes|passwords|number|screenshots|him|them|my)
  say    (picks|chooses|controls|decides) (my clothes|what i wear) (now|and says|for me)
  say    (controls|checks|goes through|goes thru|reads|takes) ..1 (my|what i) (wear|phone|messages|dms|snap|texts|makeup)
  say    (has|got|knows|wants|have) ..2 my passwords
  say    (lost|drop|dropped|not seen|stopped seeing) ..2 (all my|my) (friends|mates) ..3 (because|he|she|didnt like|for him)
  say    (not|isnt|never) (allowed|aloud) to (talk|speak|see|have|wear|go|hang) ..4 (lads|boys|girls|friends|cousin|male|without him|skirts|out)
  say    if i (dump|leave|break up with|finish with|finish|left|end it with) (him|her)
  say    (scared|afraid|frightened|cant) ..2 (leave|break up with|dump|finish with|break up) (w|with|him|her) ..6 (scared|what|do|hurt|kill|because|leak)
  say    (follows|following|turns up|waits|waiting|watches) ..4 (even though we broke|since we broke|after we broke|since i dumped|we split|my ex)
  say    ex ..3 (stop|following|follows|stalking|wont leave)
  say    (leak|post|ruin|show) ..3 if i (leave|dump|break|tell|finish)
  say    (pushes|pushed|grabbed|grabs|hits|slaps|throttled|choked|squeezed) (me|my arm) ..6 (joke he said|says sorry|said sorry|then says|im crazy|finger marks|but he|my fault|buys)
  say    (hand|hands) (round|around|on) my (neck|throat)
  say    (threatens|threaten|says) ..3 (hurt herself|hurt himself|kill herself|kill himself|self harm) ..3 (when|if|whenever) i
  say    (only slaps|he only hits|only hits|usually my fault|i make him|i wind him up)
  say    is my (boyfriend|girlfriend|partner|ex|bf|relationship) (abusive|toxic|controlling|manipulative)
  say    (strangling|choking|hitting) your (girlfriend|boyfriend|partner)
  negated keep
  near   fiction gaming news
  yes    my boyfriend goes mad if i dont text back
  yes    he makes me share my location with him
  yes    im scared to break up with him because of what he will do
  no     my boyfriend makes me laugh
  no     he picks clothes for the drama club
  no     she has a new partner in maths
