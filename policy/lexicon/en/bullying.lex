language en
category bullying
source   Anti-Bullying Alliance, online bullying; DfE, preventing and tackling bullying

rule bullying.insult medium
  means  insults somebody directly
  spelling strict
  say    your (mum|mam|mums|nan|sister|dad) [is|are|was|a|such a|is such a|is a|an] [fat|dirty|ugly|little|big|total] {swear}
  say    you (worthless|pathetic|useless|disgusting|vile|ugly|stupid) (piece of shit|piece of crap|piece of trash|waste of space|human being|excuse for)
  say    {you-are} [such] [a|an|the] [so|too|a bit|most|biggest|complete|total|little|big] [fat|ugly|stupid|dirty|dumb|pathetic|useless|nasty|disgusting|smelly|little|massive] {swear}
  say    {you-are} [so|too|a|the most] (ugly|worthless|pathetic|disgusting|fat|repulsive|vile|gross|minging|butters|retarded|unlovable|hideous|smelly|dumb|useless|trash|garbage|scum|subhuman|vermin|brainless|inbred)
  say    you (fat|ugly|stupid|dirty|dumb|pathetic|useless|nasty|disgusting|smelly|little|fucking|lanky|ginger|spotty) [fat|ugly|little|stupid] {swear}
  say    you (bitch|slag|slut|whore|cunt|twat|wanker|freak|retard|spastic|skank|sket|dickhead|wasteman|waste of space|ugly fuck|fat fuck|piece of shit|loser|nonce|faggot)
  say    (shut up|shut your mouth|fuck off|piss off|get lost|go away) you ..1 {swear}
  say    (she|he|they) (is|are) [such] [a|an] [so|fat|ugly|absolute|total|proper|fucking|dirty|little|massive] (slag|slut|whore|freak|retard|spastic|skank|sket|fat cow|ugly cow|ugly pig|fat pig|loser|minger|wasteman|waste of space|cunt|ugly bitch|stupid bitch|fat bitch|dirty slag|bitch|dickhead|twat|wanker|weirdo|nonce)
  say    (she|he|they|her|him) ..2 (so|too|proper|well) (ugly|fat|butters|minging|smelly|pathetic|disgusting|peng ugly)
  say    (this|that|the|what a|such a|bare|total|absolute|stupid|fat|ugly|dumb|dirty|nasty|little|lying|crazy|basic) (slag|slut|whore|skank|sket|retard|spastic|bitch|bitches|hoe|hoes|cunt|thot|faggot|slags|sluts|whores|retards|skanks|thots|cunts)
  say    (fat|ugly) (cow|pig|bitch|slag|freak|fuck|cunt|bastard|slob|elephant|whale|rat)
  say    (you|u) (look|smell) (like|of) ..1 (a pig|a rat|shit|a dog|a horse|a troll|a tramp|a whale|trash|a rats arse|a man|death|piss|crap|a potato|an elephant|a monkey|an ape|a boy)
  say    your (mum|face|nose|breath|hair|clothes|family|mam) (is|are) [so] [a] (ugly|fat|disgusting|stink|stinks|smelly|minging|gross|rank|slag|whore|dirty|dead|greasy|poor|trampy|ugly af)
  say    your (mum|mam|nan|sister|dad) (a|is a|s a) {swear}
  say    (bitch|bitches|slut|slag|hoe|cunt) (please|ass|stop|stay|shut|you|im|better|dont|get|be|is|are|ain't|need)
  not    (cow|pig|rat|snake|idiot|creep|freak) (is|was|are) (a|an|in|on)
  not    (guinea|hairy) pig
  not    (fat|ugly) (pig|cow|rat|elephant|whale) (in|on|at) the (farm|field|zoo|picture|sea)
  not    ugly duckling
  near   fiction
  not    idiot ..1 love (you|u)
  not    your disgusting (socks|bin|shoes|plate|plates|mug|feet|sandwich|cup|lunch|dishes|towel)
  not    (you are|youre) a disgusting (bin|sock|plate|oven|cat|dog)
  not    if you are the idiot who
  not    bitch better have
  not    bitch i am (graduating|free|finally|done)
  not    this bitch my (cat|dog)
  not    told [that] (they|you|we|girls|women) are too
  not    so ugly my [new] (kitten|puppy|cat|dog)
  not    trash at this game and i love
  yes    you are such a fat pig
  yes    ur so ugly
  yes    shes a slag
  yes    shut up you freak
  no     my guinea pig is fat
  no     the ugly duckling
  no     you are so kind

rule bullying.cruelty high
  means  tells somebody that nobody wants them
  say    (nobody|no one|noone|everyone|everybody|we all|the whole class|the whole school|all of us|whole year) (likes|wants|hates|laughs at|thinks|cares about|cares what|hate|cant stand|would want|will ever (love|want|like)|wants to be friends with|is laughing at|invited) you
  say    (nobody|no one|noone) (will|would) [ever] (love|want|like|miss|date|marry|be friends with) you
  say    you (have|got|has) (no|zero|0) (friends|mates)
  say    you [all|do not|dont] (deserve|deserved) (to be (bullied|alone|hit|beaten|hated)|everything you get|it all|nothing|cancer|friends)
  say    (we|i|everyone) (do not|dont) want you (here|in|around|there|with us|sitting|at our)
  say    (we|i) [all] hate you
  say    (why are you even|why you even|why are you still|why even are you) (here|alive|breathing|in this school|in our class|existing|living|born)
  say    you (should|need to) (leave|go|move) ..1 (school|this school|back to where)
  say    {you-are} [a] (mistake|accident|waste of space|waste of oxygen|waste of air|burden|disgrace|embarrassment|failure|nothing|joke|nobody|disappointment|reject|adopted nobody|abortion|subhuman)
  say    (sit|eat|go) ..1 (alone|on your own|by yourself) (loser|freak|you weirdo|like always|nobody)
  say    (kick|kicked|block|remove|exclude|leave|leaving|ignore|ignoring|blank) (her|him|them) (out|from) ..2 (group|gc|chat|group chat|party|groupchat)
  say    (lets|let us|shall we|everyone|we should|we all|should we) [all] (ignore|blank|exclude|bully|jump|humiliate|embarrass|prank|expose|gang up on|leave out|block|make fun of|report) (her|him|them|that boy|that girl|the new girl|the new boy|the new kid|that kid|this kid)
  say    (dont|do not|nobody|no one|noone) (talk to|sit with|invite|speak to|play with|sit next to|be friends with|hang out with) (her|him|them|that girl|that boy|the new girl|the new boy|the new kid)
  say    (make|making|made) (a|an|the) (fake|hate|anonymous|exposing|roast|burn) (account|page|profile|insta|instagram|tiktok|snap|group|gc|poll) (about|of|on|for|to)
  say    (spread|spreading|start|starting|started) (rumours|rumors|a rumour|a rumor|lies|shit) (about|that|on)
  say    (make|making|made) (his|her|their|your|this girls|this boys) life (hell|a misery|a living hell|miserable)
  say    (rate|rating|ranking|rank) [all] (the|these|our) (girls|boys|girls in|ugliest|year 9|girls bodies) ..3 (out of|from|ugly|fit|ugliest|#)
  say    (ugliest|fattest|weirdest|smelliest) (girl|boy|kid|person|girls|people) in [the|our|this] (class|year|school|form)
  say    (post|send|share|upload|put) ..2 (embarrassing|video|screenshot|pic|picture) of (her|him|them|that girl|that boy) ..3 (story|everyone|group|tiktok|snap|insta|laugh|online)
  not    (no|zero) friends (on|requests|in common)
  not    hate you (jk|jokes)
  near   fiction gaming celebration
  yes    nobody likes you
  yes    you have no friends
  yes    lets all ignore her
  yes    ur a waste of oxygen
  no     nobody likes soggy chips
  no     dont play with fire
  no     everyone loves you

rule bullying.received medium
  means  says they are being bullied or left out
  say    {i} ..2 (getting|being|get|got|gets|been|was|am|keep getting|have been) (bullied|picked on|jumped|cyberbullied|ganged up on|beaten up|called names|harassed|laughed at|humiliated|tormented|pushed around|left out|excluded|targeted)
  say    (they|everyone|people|he|she|girls|boys|kids|someone|somebody|group|lads|this girl|this boy|my friends|the other kids|class|classmates|all of them) ..2 (bully|bullies|bullied|bullying|pick on|picks on|picking on|laugh at|laughs at|laughing at|hates|hate|ignores|ignore|excludes|exclude|tease|teases|teasing|making fun of|makes fun of|make fun of|mocking|mocks|mock|humiliate|humiliated|leave out|harass|harassing|torments|ganging up on|pushing|jumped|beat up|spitting at|tripping) me
  say    (make|making|made|makes|take|takes|taking) (fun of|the piss out of|the mick out of) me
  say    (call|calls|called|calling) me (ugly|fat|gay|names|a (slag|slut|freak|loser|retard|nonce|pig|whore|weirdo|terrorist|tramp|bitch|faggot|fag|pussy|monkey)|a (p|n) word|the n word|stupid|pathetic|disgusting|worthless|horrible|racist names)
  say    (spreading|spread|saying|posting|posted|making|started|telling) ..2 (rumours|rumors|lies|stuff|things|horrible|nasty|mean|shit|videos|screenshots) about me
  say    (stop|stopped) (bullying|picking on|harassing|laughing at) me
  say    (made|make|making) (a|an) (fake|hate|horrible) (account|page|profile|group chat) (of|about) me
  say    (scared|afraid|dont want|do not want|hate|dreading) ..1 (to go to|going to|go to|coming to|of going to|to come to|of) {school} ..3 (because|bully|bullies|bullied|them|they|him|her|hurt)
  say    (hate|hates|hated) me ..2 (at|in|everyone|nobody|all of) {school}
  say    (threw|throw|throwing|took|stole|hid|broke|chucked) my (bag|lunch|phone|shoes|coat|blazer|books) (in|on|and|again|away|down|at)
  say    (pushed|shoved|kicked|punched|tripped|hit|slapped|spat at|beat|headbutted|jumped) me (in the corridor|at lunch|in the toilets|at school|after school|in class|on the bus|at break|into the|down the stairs|in front of|on the way home|in the changing|up)
  say    (no one|nobody|noone|none) ..3 (talks to me|talk to me|sit with me|sits with me|likes me|wants to be my friend|speaks to me|play with me|plays with me|cares about me|invites me|wants me around|wants to be friends with me|ever picks me)
  say    {i} (have|got) (no|zero|0) (friends|mates|one to talk to|one to sit with)
  say    i am always (alone|on my own|by myself|left out|the one left out)
  not    (call|calls|called) me (later|back|when|names like)
  negated keep
  not    (pushed|kicked|hit) me (by accident|the ball)
  not    (am|are|was) not being bullied
  near   fiction gaming
  not    (hit|trip|tripped) me up
  not    when i was being bullied
  not    (bullied|jumped|beaten up|harassed|attacked|picked on) by (a|an|the|my) (wasp|printer|rooster|goose|geese|seagull|cat|dog|bird|swan|chicken|duck|squirrel|magpie|pigeon|fly|bee|cow|sheep|goat|ball|door|algorithm|kettle|toddler|baby|cat)
  not    (he|she) hates me
  not    took my (phone|bag|shoes|coat) and (put|hung|cleaned|charged|fixed|washed)
  not    left out (of both|said the)
  not    was bullied at school ..6 (now|and now)
  not    (and|but) i am now
  not    no one sit with me now
  not    (at first|used to)
  not    i am # mum
  not    hates me because i (read|burnt|ate|forgot|won|beat)
  not    sits with me on the front
  not    am i being bullied
  yes    im getting bullied at school
  yes    they keep bullying me
  yes    everyone hates me
  yes    nobody sits with me at lunch
  no     bullying is wrong
  no     anti bullying week
  no     we are making a bullying poster

rule bullying.incites-fight high
  means  arranges or films a fight
  category violence
  say    (fight|scrap|beef|1v1|one on one|punch up|brawl|straightener) ..3 (after school|at the park|behind the (gym|bike sheds|shops|school)|at lunch|field|toilets|outside the gates|by the gates|tonight)
  say    (record|film|filming|recording|video|videoing) (the|this|a|it when) (fight|scrap|beating|he gets|she gets)
  say    (fight|beat down) (page|video|videos|account|vids|compilation school|pages)
  say    (you are|youre|he is|she is|hes|shes|they are|is|gonna|going to) (getting|get|be|gonna get|going to get) (jumped|banged|banged out|battered|beaten up|sparked|shanked|wetted|rocked|rushed|knocked out|stabbed|kicked in|smashed in|bodied|dropped|merked|touched up|slapped up|popped|leng|poked|chinged|cheffed)
  say    (jump|rush|bang|batter|spark|bang out|leather|smack up|kick in|lamp|headbutt|deck) (him|her|them|that kid|you|this kid|that boy|that girl) ..2 (after school|at lunch|tomorrow|tonight|later|outside|on the way|when|in the toilets|at the park|behind|if|on sight)
  say    on sight ..2 (bro|fam|when i see|if i see|him|her|you)
  say    {will} (batter|jump|bang|spark|smack|slap|punch|kick|headbutt|lamp|deck|knock|rock|drop|leather|hurt|hit|fight|beat|smash|hospitalise|break) (you|him|her|them|u|that kid|your face|his face|her face|your head|his head|her head|your jaw|his jaw|your legs|his legs|your nose|his nose|your teeth|your neck|his neck|her neck|this kid|your family|my teacher|the teacher|her up|him up|you up|them up|your kneecaps|everyone|someone|somebody)
  say    {want} (batter|jump|spark|smack|slap|punch|headbutt|lamp|deck|hurt|beat up|smash|hospitalise|strangle|choke|suffocate) (you|him|her|them|u|that kid|your face|his face|her face|your head|this kid|my teacher|the teacher|everyone|someone|somebody|people)
  not    (hit|beat|smash|drop|kick|break|punch|hurt|rock) (you|him|her|them|it|u) (up|off|at|with a text|back|to it|an email|feelings|home)
  not    (hit|beat) (you|him|her|them) up (later|when|on|about)
  not    (not|never) [going to|gonna|want to|trying to] (hurt|hit) (you|him|her|them)
  not    fight (the|for|back|it|cancer|against|climate)
  negated drop
  near   fiction gaming sport news cooking
  not    (batter|beat|smash|rock) (you|u) at (mario|fifa|uno|chess|kart)
  yes    fight at the park after school
  yes    hes getting jumped tomorrow
  yes    im gonna punch you in the face
  yes    record the fight
  no     ill hit you up later
  no     we fight for climate justice
  no     beat him at chess

rule harassment.sexual high
  means  speaks of unwanted touching or sexual comments
  category sexual-harassment
  source Ofsted, review of sexual abuse in schools; KCSIE part five
  say    (boys|boy|he|they|lads|someone|somebody|guy|man|teacher|coach|girls|guys) ..2 (keep|keeps|kept|always|tried to|grabbed|grabs|touched|touching|slapped|slaps|groped|lifted|lifts|looked up|tried|pinged) ..2 (touching|grabbing|my skirt|my bum|my bra|my chest|up my skirt|groping|my thigh|slapping my|my leg)
  say    (keeps|keep|kept|will not stop|wont stop) (touching|groping|grabbing|hugging|kissing|rubbing|following|staring at|cornering) me
  say    (up skirt|upskirt|upskirting|upskirted|down blousing|cyberflashing)
  say    (makes|make|making|made) (sexual|dirty|rape|inappropriate) (comments|jokes|noises|remarks|gestures) (to|about|at|in)
  say    (catcall|catcalled|catcalling|wolf whistled) (me|us|by|at)
  say    (rape|raping) (you|her|him|your|that|this|the|them|my|u|all|every)
  say    (get|gets|should be|deserve to be|deserves to be|gonna be|gonna get|going to get|needs to be|hope you get|asking to be) raped
  say    (she|girls|women|you) ..2 (was asking for it|asked for it|deserved it|deserve it|cant be raped|wanted it really) 
  say    (no means yes|your body my choice|make me a sandwich|get back in the kitchen|back to the kitchen|belong in the kitchen|belongs in the kitchen)
  say    (stalking|stalked|stalks|stalker) ..1 (me|my|us)
  near   fiction news school-subject
  not    my leg pulled
  not    (people|men|boys) who say women belong in the kitchen
  not    (upskirting|cyberflashing) (is|became) (a crime|an offence|illegal)
  not    (wrong|sexist|unacceptable|rude|should|never|stop|not) (to say|say|saying|think) ..3 (belong|belongs|get back|back) (in|to) the kitchen
  yes    boys keep touching my bum at school
  yes    he wont stop touching me
  yes    she should get raped
  no     the rape of the lock is a poem
  no     the dog keeps touching the door
  no     he pulled my leg about it

rule bullying.done-to-me high
  means  says what others do to them again and again
  say    (they|everyone|he|she|lads|boys|girls|people|kids|class|form|year|bus|someone|somebody|friends|group|lot|dey) ..3 (airs|air|blanks|blank|oinks|barks|barked|bark|trips|unadd|unadded|spat|spits|steal|steals|nick|nicks|rip|rips|film|films|filmed|copy|mimic|mimics|chase|chases|kick|kicks|kicked|shove|shoves|push|pushes|locked|corner|cornered|mock|mocks|follow|picking|pickin|pick) ..1 (me|on me|at me|my (scarf|hijab|bag|hair|hearing aid|glasses|work|lunch|stuff|coat)) ..5 (again|every|all|because|when|in the|whole|at|so|and|like|until|home|on the|from|round|n)
  say    (they|he|she|everyone|people|boys|keep|keeps|always|lads|girls) ..1 (call|calls|calling) (me|my mum|us) ..1 (a|the|stinky|smelly|slurs|with bad|it|names|tramp|poor|fat|ugly|dirty|gay)
  say    keep+ (calling me|pickin on|picking on|laughing at me|hitting me|pushing me|kicking me)
  say    (monkey|pig|animal|cow|gun|gunshot|barking) (noises|sounds) ..2 (at|when|on) (me|i|us)
  say    (made|make|makes|making|set up|started) ..2 (gc|group chat|page|account|poll|song|story|list|meme|memes|club|rule) ..3 (about|of|on) me
  say    (impression|impressions|song|stickers|drawings|stories|memes|lies|rumour) ..2 (of|about) me
  say    (nobody|no one|noone|none of them|no ones) ..3 (sit|sits|picked|picks|wished|message|msg|msgs|invited|speaks|spoke|talks|plays|play|hold|chose) ..2 (me|with me|next to me|to me|my hand)
  say    (sit|sat|sits|eat|ate|eating|been|stand|spend) ..3 (on my own|alone|by myself|in the (loo|loos|toilet|toilets)) ..3 (at (lunch|break)|every (lunch|break|day)|so (i|nobody)|again|since|break)
  say    (lunch|break|dinner) ..4 (in the (loo|loos|toilet|toilets)) 
  say    (everyone|everybody|whole (class|year|form)) ..6 (except|apart from|but not) me
  say    (uninvited|unadded|kicked|removed|blocked) me ..1 (from|out of|off|and|on)
  say    (i pay|pays|pay|gave|give|gives|handed|take|takes|took|hand) ..3 (dinner money|lunch money|my money|money) ..3 (so|every|leaves|him|he|each|from|or|by|lunch)
  say    (takes|take|took) (from me|my snack|my snacks|my lunch)
  say    (gum|chewing gum|ketchup|glue|spit|food) ..2 (in|on) my (hair|seat|chair|bag|drink|blazer)
  say    (head) (down|in) the toilet
  say    if i (tell|grass|report|said anything) ..4 (worse|grass|get it|beat me|hit me|batter)
  say    (call me a|called a|being a) grass
  say    (telling|told|reporting) ..3 made it worse
  say    (school|teachers|sir|miss|nobody|no one|teacher) ..2 (does|do|doing|did|wont do|say|says|sees) (nothing|anything|fuck all)
  say    (not|dont|cant|scared|dread|hate|afraid) ..3 (go in|going in|go to school|come to school|coming to school|face the|get on the bus|face school) ..6 (because of|them|what they|bullies|bully)
  say    (fake|faking|pretend) ..1 (ill|being ill|sick|to be ill) ..5 (school|face|go in|them|corridor)
  say    (bullied|bullies|bullying) ..1 (for being|me|and (teachers|nobody|no one)|every day|because i)
  say    (i am being bullied|i keep getting bullied|i got bullied|i am bullied|because of bullies|because of bullying|deal with bullies|cyberbullying me)
  say    is it bullying if
  say    why (do|does) (nobody|no one|everyone|people|they) ..1 (like|hate|leave|pick on|exclude) me
  say    (picking on|pick on|picked on|bullying|ganging up on|kicking) (me|him|her|the new|that|sam|a kid|my (brother|sister))
  say    (not|never|hasnt|isnt|wont) ..1 (spoken|speak|talk|talking|speaking) to me ..1 (since|anymore|any more|at all)
  say    (is not|isnt|not) my (friend|frend|best friend) (any more|anymore)
  say    i have (nobody|not any friend|no one|no friends)
  say    (running joke|the joke of|laughing stock) 
  say    (said|say|says) ..2 (my skin is|i smell|i stink|i am (fat|ugly|dirty|poor))
  say    (laugh|laughs|laff|laughing) ..1 (at my|from my|at me) (accent|english|clothes|stutter|when|shoes|hair|reading|mum)
  say    (feel|am not|not) safe ..3 (changing rooms|corridor|on the bus|toilets|playground|at school)
  say    (kicking|kicked) (his|her|my) head in
  say    (wrote|put|post|posted) my (name|number) ..4 (door|wall|site|toilet|online)
  negated keep
  near   fiction gaming sport
  not    anti bullying
  not    (call|calls|calling) (me|us) ..1 (a (taxi|nerd|legend|doctor|genius)|later|back|when)
  not    bully+ (is|policy|poster|assembly|week)
  not    (bullied|jumped|picked on) by (a|an|the) (wasp|printer|rooster|goose|seagull|cat|dog|bird|swan|ball|door)
  not    (understand|understood|get|got|love) the joke of
  not    (asleep|sleeping|awake|has a thing|ill|sick|has a cold|has had it|is married|has kids) except me
  not    (teenager|toddler|son|daughter|cat|dog|baby|husband|wife) (does not|will not|has not) (talk|speak) to me
  not    since i told (her|him|them)
  not    as i run it
  not    because i (spit|snore)
  not    (he|she) is treasurer
  not    a joke between
  not    do an impression of me (hunting|looking|cooking|driving|singing)
  not    (at first|used to)
  not    front row
  yes    they keep calling me names and sir does nothing
  yes    i eat my lunch in the toilets
  yes    nobody ever sits next to me
  yes    he takes my lunch money every day
  no     everyone was kind to me
  no     anti bullying week is in november
  no     call me a taxi

rule bullying.planned high
  means  plans or boasts of humiliating somebody
  say    (nobody|dont|no one|everyone|everybody|lets|all) ..1 (sit|talk|speak|report|ignore|air|blank|unadd) ..2 (with|to|her|him|his|them) ..6 (pass it on|all week|she is out|is out|gets deleted|till she|today pass)
  say    if (she|he) (sits|comes|talks) ..3 we all (get up|leave|move|ignore|go silent)
  say    (silent treatment) ..1 (on|to) (her|him|them)
  say    (make|made|start|do) ..2 (page|account|gc|poll|group|fake account) ..2 (about|abt|for|of|pretending) ..5 (her|him|them|worst pics|loser|miss him|falls for)
  say    (vid|video|pic|pics|photo|screenshot) of (him|her|them) (crying|eating|falling|getting)
  say    (making|make|made|watching) (her|him) cry ..3 (best|funny|jokes|lol|maths|hilarious)
  say    (until|till|til) (she|he|they) (cracks|cries|leaves|moves school|breaks|quits)
  say    (put|threw|chuck|chucked|hid|flushed) (his|her|their) (blazer|bag|shoes|phone|coat|glasses|lunch) (down the|in the (toilet|bin|puddle|mud|sink)|out the window|on the roof)
  say    (gave|give|gives) me (his|her) (lunch|money|dinner money)
  say    (give|gave|hand) ..2 (a fiver|your airpods|ur airpods|your money|your lunch|money) or
  say    (if he|if she|if you) (grasses|snitches|tells) ..4 (double|dead|getting|banged|battered|worse)
  say    (we are|were|we|im) (getting|gonna get) (him|her) (at|after|when|tomorrow|by)
  say    (roast|insults|insult|nickname|song|message|rumour|rap) ..3 (about|for|to) (a|this|her|him|that|how fat) ..2 (girl|boy|kid|fat|loser|lad)
  say    (edit|photoshop) ..3 so (she|he) looks
  say    (get|make) everyone ..2 (stop being friends with|hate|ignore|block|laugh at) (her|him)
  say    (add|invite) everyone (but|except|apart from) (her|him)
  say    (tripped|pushed|kicked|slapped) the (blind|disabled|fat|autistic|new) (kid|boy|girl)
  say    (your|ur) (own mum|mum|dad|only friend|family) ..2 (regrets|left you|hates you|hates u|is the dinner lady|ashamed of)
  say    no wonder your (dad|mum|boyfriend|girlfriend|friends) ..1 (left|leaves|hates)
  say    (how bad|know) (you|u) (stink|smell)
  say    (sit|go) with the other (rejects|freaks|losers|weirdos)
  say    do us a favour ..1 (move|leave|die|disappear|shut up)
  say    (ugliest|fattest|weirdest) ..4 (always me|vote|its me|in our year)
  near   fiction gaming sport
  yes    dont talk to her all week pass it on
  yes    if she sits here we all get up
  yes    send me that video of him crying
  yes    write a roast about this fat kid
  no     make a poll for the class trip
  no     we are getting him a birthday card
  no     she put her bag in the locker
