language en
category violence
source   DfE, searching, screening and confiscation; NSPCC Learning, serious youth violence

slot victim = you | u | him | her | them | everyone | everybody | someone | somebody | people | my (family|parents|mum|dad|brother|sister|teacher|ex|boyfriend|girlfriend|classmates|neighbour|boss|step dad|wife|husband|roommate|partner|head teacher|headteacher|uncle|cousin) | that (boy|girl|kid|bitch|teacher|guy|prick|man|woman|cunt|bastard) | this (boy|girl|kid|bitch|teacher|guy|prick|man|woman) | all (of you|of them|the teachers|the boys|the girls|my classmates|the kids) | the (teacher|teachers|whole class|whole school|headteacher|head|kids|boys|girls) | your (family|mum|dad|brother|sister|kids|children|dog|baby|whole family) | his family | her family | miss | sir | these people | every (single one|one of you|one of them) | kids | children | pupils | students | teachers | women | girls | as many people as i can | a lot of people

rule threat.kill urgent
  means  threatens to kill or badly hurt somebody
  say    (voices|voice|something|urge|urges) ..4 to (kill|hurt|stab|attack|harm) (people|everyone|someone|somebody|my|them|him|her|others)
  say    {will} (be dead|die) when i (see|find|get|catch) (you|him|her)
  say    {will} (kill|stab|shoot|murder|shank|slice|strangle|cut up|run over|chef|splash|slaughter|behead|burn|poison|execute|slit|gut|smother|drown|hang|wet up|dip|ching|poke|torture|cripple|bury|massacre|butcher|skin|set fire to|throw acid at|throw acid on|acid attack|put a bullet in|bomb) {victim}
  say    {want} (kill|stab|shoot|murder|shank|strangle|run over|slaughter|behead|burn|poison|execute|torture|massacre|butcher|cripple|set fire to|throw acid at|bomb|drown) {victim}
  say    (kill|stab|shoot|murder|slit|slice|cut|chop|rip|smash|blow|cave|kick|bash|break|snap) (your|his|her|their) (throat|head|face|neck|skull|brains|throats|heads|kneecaps|spine) [off|open|out|in]
  say    (going|gonna|coming) to (get|end|finish|bury|do) you (bitch|for this|i swear|when|after school|watch|just)
  say    (you are|youre|he is|hes|she is|shes|they are|theyre) [all|so] (dead|a dead man|finished) (after school|tomorrow|when i see|when i get|if i see|meat|to me if|tonight|kid|when i find|bruv|fam|i swear)
  say    i swear (i will|to god i will|ill|on my mums life i will|down i will) (kill|stab|hurt|end|shoot|smash|batter)
  say    (watch|better watch) your back
  say    (i|we) know where (you|he|she|they) (live|lives|sleep|go to school|goes to school|work)
  say    (i|we) will (find|get|hunt|come for|end|finish|destroy|ruin) (you|u|him|her|your family|them) [down|all|and|one day|when] (and|down|kill|when you least|bitch|dead|hurt|for this|your life)
  say    (sleep with one eye open|count your days|your days are numbered|snitches get stitches|snitches end up in ditches|you will regret (this|it|that|saying|crossing)|you are going to regret|youre gonna pay|you will pay for (this|what)|say goodbye to your|you better run (bitch|boy|cunt|prick|when i)|next time i see you you are)
  say    (get|getting|bring|bringing|send|sending|call|calling) my (boys|cousins|brother|olders|mandem|gang|guys) ..2 (on you|for you|round|after you|to (beat|stab|kill|jump|batter|sort)|down there|to your)
  say    (death|bomb) (threat|threats) ..2 (to|against|i sent|sent|at)
  say    (pay|paid|hire|hiring) someone to (kill|hurt|beat|stab|shoot|murder) 
  say    (hope|wish) ..2 (your|his|her|my|the) (teacher|mum|dad|family|parents|ex|brother|sister|house|baby) (dies|die|died|gets (cancer|stabbed|shot|killed|run over)|burns down|burn)
  say    (deserves|deserve|needs|need|should|ought|must) to (die|be shot|be killed|be stabbed|be hanged|be beaten|be put down|get shot|get stabbed|suffer|burn|be murdered|be executed|be beheaded|be strung up|get killed|be lynched|be gassed|be deported or shot)
  say    (should|must|ought to|better|needs to|has to|have to|gotta) be (shot|killed|stabbed|hanged|beaten up|put down|murdered|executed|beheaded|lynched|gassed|burned alive|burnt alive|exterminated|eradicated|wiped out|castrated|sterilised|raped)
  say    (put|putting) (a bullet|a knife|bullets) (in|through|into) (his|her|your|their|my teachers|someones) (head|brain|skull|chest|back|face|neck)
  say    (fantasise|fantasising|fantasize|dream|dreaming|think|thinking|thoughts|fantasies|daydream|daydreaming|fantasy|urge|urges) (about|of|to) ..1 (kill|killing|stabbing|murdering|shooting|hurting|strangling|torturing|slaughtering|stab|murder) {victim}
  say    (kill|killing|murder|stab|stabbing|shoot) (everyone|everybody|them all|you all|all of you|all of them|my whole family|all my teachers|my parents|my teacher|my family|my classmates)
  say    (kill|stab|shoot|murder|hurt|beat|attack) (my|this|that|the|her|his|another|a) (teacher|classmate|neighbour|boyfriend|girlfriend|ex|wife|husband|parents|bully|headteacher|family|child|kid|baby|girl|boy|woman) [and|without|because|so|with|tonight|tomorrow] (get away with it|getting caught|anyone knowing|hide the body|deserves it|hates me|hate her|hate him|nobody|he deserves|she deserves|i hate|make it look)
  say    (beat|beating|smash|smashed|kick|kicked) the (shit|hell|living daylights|fuck|crap) out of {victim}
  say    (smash|cave|kick|bash|punch) (your|his|her|their) (face|head|teeth|skull|brains) in
  say    one bullet (is all|for|to)
  not    (kill|murder|slaughter|shoot|beat|burn|poison|dip|poke|drown|hang|skin|bury|bomb|execute|splash) (this|the|that|you|him|them|it|everyone|people) (boss|level|game|exam|test|workout|lights|engine|process|bacteria|virus|weeds|mood|vibe|at|all in|softly|with kindness|if you|for eating|for (this|that)|photo|photos|a message|a text|an email|a dm|in it|in this|on stage|show|performance)
  not    (will|would|is going to|could|would have) kill (me|us)
  not    shoot (you|him|her|them|the|this|me) (an email|a message|a text|a dm|film|video|scene|photo|photos|hoops|ball|a quick|some questions)
  not    (deserve|deserves|should|need) to die (for|in) (our sins|battle|act)
  not    watch your back (when lifting|posture)
  not    {how} (kill|murder) (this|the|that|it)
  not    (would|will|could|did|do) (never|not) [ever|want to|going to] (kill|hurt|stab|shoot)
  not    (laws|no one|nobody|nothing|noone) ..3 (deserves|should|kill)
  not    (smoking|drugs|cancer|poverty|knives|drink driving|guns|it|that|this|which|virus|disease) {will} kill
  not    watch your back (wet|on|door|step)
  near   gaming fiction sport news computing awareness play
  not    kill my (brother|sister|mum|dad|cat|dog|boyfriend|flatmate) (he|she|for) (ate|took|used|drank|eating|finished|wore|broke|lost|snores)
  not    (some|most|these|the|those) (bacteria|weeds|germs|wasps|flies|slugs|viruses|mosquitoes|cells|cancer cells)
  not    regret it if you (miss|do not come|skip|dont try)
  not    bury you khrushchev
  not    bomb threats to schools are
  not    (his|her) (mum|mom|dad) would kill (him|her)
  not    what does ..6 mean
  not    was made in this
  not    i was shocked to hear
  not    could pupils be reminded
  yes    im gonna stab you
  yes    im going to kill him tomorrow
  yes    i want to kill everyone
  yes    watch your back after school
  no     i want to kill the boss on level 9
  no     we read to kill a mockingbird
  no     ill shoot you a message

rule threat.school critical
  means  threatens an attack on the school
  say    (shoot|shooting|bomb|bombing|blow|blowing|burn|burning|light|torch) up ..1 {school}
  say    (shoot|shooting|bomb|bombing|burn|burning|blow|blowing|torch|attack|attacking|gas) [down|up] (the|my|our|this|that|his|her) (school|college|classroom|assembly|class|exam hall|canteen|sixth form|mosque|synagogue|church|hospital|concert|shopping centre) 
  say    (bring|bringing|brought|take|taking|took|smuggle|smuggling|sneak|sneaking|carry|carrying) ..2 {weapon} ..2 (to|into|in) {school}
  say    {i} ..1 (have|got|planted|put|made|leave|left|hid) ..1 bomb ..4 {school}
  say    (bomb|gun|shooter) (in|at|inside) (the|my|our|this) (school|college|building|toilets|locker|classroom|canteen)
  say    (dont|do not|nobody|no one) (come|go) (to|into|in to) school (tomorrow|on monday|on friday|today|on tuesday|next week) ..4 (if|or|trust|you|want|die|live|warned|safe|serious)
  say    (do|doing|commit|pull|be|plan|planning|become|want|carry out|start|going to be|next|be like|be another) (a|the|the next|another) (school (shooter|shooting|massacre|attack|shooting)|columbine|sandy hook|mass shooting|massacre|dunblane|southport|mass shooter|mass murderer|parkland)
  say    {how} ..2 (shoot up|bomb|burn down|attack|do a (school|mass) shooting|get a gun into|smuggle a (gun|knife) into|plan a (school shooting|massacre|mass shooting|attack on)|pull off a (school|mass) shooting) ..1 {school}
  say    {how} ..2 (do|commit|plan|carry out|be|become|pull off|get away with) ..1 (school|mass) (shooting|shooter|attack|stabbing|murder|killing)
  say    my (hit list|kill list|death list|list of people (to|i want to|i will) kill)
  say    (hit list|kill list) ..4 (school|teachers|class|classmates|names|on it|everyone|my)
  say    (teachers|school|everyone at school|everyone in this school|my class|this school|you all|they all|everyone) ..3 (will pay|are going to pay|will regret|going to die|will die|gonna die|will all die|deserve to die|is going to get shot|getting shot)
  say    {will} (burn|blow|shoot|bomb|torch) ..2 {school} [down|up]
  not    photo+ shoot {school}
  not    (blow|blowing) up (balloons|the class photo)
  not    (burn|burning) calories
  near   news fiction gaming school-subject
  yes    im gonna shoot up the school
  yes    im bringing a knife to school tomorrow
  yes    dont come to school tomorrow if you want to live
  yes    how to do a school shooting
  no     the film shoot at school
  no     bring a ruler to school
  no     a school shooting in the news

rule weapon.has high
  means  says they have or want a weapon
  category weapons
  say    {will} (bring|take|carry|get) ..1 (a|my|the|his) (blade|knife|shank|machete|strap|gun|nank|zombie knife|hammer|weapon) ..1 (in|to|tomorrow|with me|for him|for them|on me|tonight|today)
  say    (someone|somebody|a boy|a girl|a kid|boy|girl|he|she) ..3 (has|have|had|got|brought|carries|carrying) [got|in|a|his] [a|big|his] (knife|blade|machete|shank|gun|zombie knife|weapon|knuckle duster) [at|in|on|to|with]
  say    {i} ..1 (have|got|have got|carry|carrying|carried|bought|keep|kept|found|need|want|want to buy|need to get|am getting|ordered|ordering|hid|am carrying|get|buy) ..2 {weapon} ..2 (in my bag|on me|for protection|in my pocket|on the way to school|at school|for safety|to protect myself|in case|under my bed|in my room|for school|for him|for them|in my coat|in my jacket|in my locker|from wish|from temu|online|to scare|to stab|to hurt|sock|down my)
  say    {i} ..1 (have|got|carry|carrying|bought|found|need|want|ordered|am getting|buying|get|keep|sell|selling) (a|my|the|two|some|that|this|him a|his) [big|new|real|sharp|massive|illegal|fake|bb|small|rusty|dirty] (machete|zombie knife|shank|pistol|glock|strap|knuckle duster|taser|rambo|flick knife|butterfly knife|handgun|firearm|shotgun|rifle|crossbow|gun|revolver|knife on me|blade on me|cutlass|balisong)
  say    (carry|carries|carrying|carried) (a|his|my|her) (knife|blade|shank|machete|gun|weapon|strap|tool|nank|mash|burner|ting)
  say    ({how}|where) ..3 (buy|get|order|make|build|3d print|hide|purchase|obtain|smuggle|print|acquire|steal|sneak) ..3 (knife|machete|zombie knife|gun|shank|pistol|glock|bomb|pipe bomb|knuckle duster|taser|pipe gun|acid attack|explosives|explosive|molotov|molotovs|molotov cocktail|firearm|firearms|ammo|ammunition|nail bomb|pressure cooker bomb|tnt|flick knife|butterfly knife|silencer|rifle|grenade|handgun|weapon|ied|petrol bomb|napalm|thermite|ricin|nerve agent|sarin|weapons|dirty bomb|chemical weapon|suppressor|ghost gun|bioweapon|anthrax)
  say    (recipe|recipes|ingredients|blueprint|plans|manual|instructions|materials) (for|to make|to build) ..2 (bomb|pipe bomb|explosive|explosives|napalm|thermite|molotov|gun|tatp|ricin|poison gas|chlorine gas|mustard gas)
  say    (anarchist cookbook|improvised explosive|tatp|hmtd|pipe bomb|nail bomb|3d printed gun|fgc 9|terrorist handbook)
  say    {how} (make|build|create|mix|detonate|construct|cook) ..2 (bomb|bombs|explosive|explosives|poison|poison gas|chlorine gas|nerve agent|acid to throw|napalm|thermite|pipe bomb|molotov|mustard gas|toxic gas|ricin|weapon|weapons|detonator)
  say    (he|she|someone|this boy|a boy|my friend|kid|boy) ..2 (has|had|got|brought|carries|showed me|pulled out|pulled|pulls) ..1 [a|his|the|an] [big|massive] (knife|blade|machete|shank|gun|zombie knife|weapon|pistol|knuckle duster) ..1 (at school|in school|in his bag|on me|on him|to school|in class|out on|in his pocket|at me|on us|on the bus|in her bag|in the toilets|in his locker)
  say    (stash|stashed|hide|hiding|buried) ..2 (knife|machete|shank|gun|blade|weapon|weapons) ..2 (park|bush|bushes|school|near|behind)
  not    (knife|blade) and fork
  not    (water|nerf|glue|toy|paint|heat|staple|massage|nail|foam|potato|laser tag|bubble|hot glue|cap|speed) (gun|pistol)
  not    (palette|butter|kitchen|craft|bread|pen|stanley|putty|swiss army) knife for
  not    (bath|photo|sex|cherry|seed|photo|cocoa|hot chocolate|f) bomb
  not    bath bombs
  not    (poison|acid) (ivy|rain|dart frog|apple|test)
  near   fiction gaming news cooking school-subject awareness play harmless-arms told-of
  not    drop me
  yes    i got a shank in my bag
  yes    where can i buy a machete
  yes    how to make a pipe bomb
  yes    he brought a knife to school in his bag
  no     i got a nerf gun for christmas
  no     i have a knife and fork
  no     how to make a bath bomb

rule violence.how-to urgent
  means  asks how to harm somebody or get away with it
  say    {how} ..1 (kill|murder|poison|strangle|suffocate|assassinate|torture|kidnap|abduct|drug|drown|stab|shoot|behead|mutilate|dismember|hurt|injure|maim|blind|attack|ambush|run over|spike|beat up|harm|lynch|execute|choke out|assault|stalk|blackmail|rape|murdering|killing|kidnapping|stalking|poisoning|blackmailing) (a person|someone|somebody|people|my (teacher|mum|dad|parents|brother|sister|ex|boyfriend|girlfriend|wife|husband|neighbour|classmate|friend|boss|step dad|family|bully|roommate|neighbours|partner|enemy|coworker|grandma|baby|child|colleague)|a (man|woman|girl|boy|child|kid|teacher|human|baby|politician|police officer|person)|him|her|them|your (ex|wife|husband|parents|neighbour|enemy)|an (ex|enemy|old)|children|kids|women|girls|everyone|humans|the president|the prime minister|celebrity|a celebrity|the king)
  say    {how} (get away with|commit|plan|hide) (murder|a murder|murdering|killing|the perfect murder|rape|kidnapping|a kidnapping|assault|arson|domestic violence)
  say    {how} (hide|dispose of|get rid of|dissolve|bury|cover up|dump) (a body|a dead body|the body|bodies|a corpse|a human body|a murder|a crime|evidence of)
  say    {how} (make|make it|fake) ..2 look like (an accident|a suicide|self defence)
  say    (untraceable|undetectable|undetected|odourless|tasteless) (poison|poisons|way to kill)
  say    (poison|poisons) (that|to) ..2 (kill|cannot be detected|cant be detected|is undetectable|put in|slip) 
  say    {how} (spike|drug|put something in|slip something in|roofie) ..1 (drink|drinks|someones drink|her drink|a girls drink|food)
  say    {how} (hurt|torture|kill|abuse|poison|drown|skin|burn) (animals|a cat|cats|a dog|dogs|my dog|my cat|kittens|puppies|my neighbours (cat|dog)|a puppy|a kitten|an animal|small animals|pets)
  say    {how} (start|set) (a fire|fire|fires|a house on fire|arson|a building on fire) (at|in|to) (school|my|the|a) ..1 (school|house|building|classroom|toilets|neighbours|car|church|mosque)
  say    {how} (burn down|set fire to|blow up|torch|derail|sabotage|vandalise) (a|my|the|someones|his|her) (house|building|school|car|church|mosque|synagogue|train|neighbours house|shop|plane|bridge|hospital|power station|power grid)
  say    (where|how) to (hit|stab|cut|shoot|punch) (someone|a person|somebody|people) ..3 (kill|die|fatal|maximum damage|vital|organs|knock|bleed|pain|unconscious)
  say    {how} (carry out|commit|plan|do) [a|an] (terrorist attack|terror attack|bombing|stabbing|mass stabbing|massacre|genocide|acid attack|car ramming|attack)
  not    {how} (kill|beat) ..2 (boss|time|weeds|flies|level|enemy team)
  not    (cats|dogs|cat|dog|pets) (hurt|poisoned) themselves
  near   fiction gaming news
  yes    how to kill someone without getting caught
  yes    how to poison my teacher
  yes    best way to hide a body
  yes    how to set fire to a school
  no     how to kill weeds
  no     how to beat the boss
  no     how to poison rats safely: pest control

rule violence.gore medium
  means  looks for real violence to watch
  category violent-content
  say    (gore|beheading|execution|cartel|murder|torture|suicide|isis|decapitation|stabbing|snuff|liveleak|livegore|crush|dismemberment) (video|videos|site|sites|clips|footage|vids|forum|compilation|website|websites)
  say    (bestgore|best gore|liveleak|kaotic|theync|watchpeopledie|watch people die|live gore|hoodsite|documenting reality|goregrish|gorecenter|runthegauntlet|run the gauntlet challenge|crazyshit)
  say    (watch|watching|watched|see|seen|show|send|love|into|find) ..1 (gore|real gore|people die|people dying|people being killed|people getting killed|beheadings|executions|real murders|someone die|someone get killed|someone getting killed|snuff films)
  say    (real|uncensored|full|unblurred) ..1 (death|murder|suicide|shooting|execution|stabbing|beheading) (video|videos|footage|clip|clips)
  say    (worship|obsessed with|love|idolise|idolize|stan|admire|inspired by|hero is|fan of) ..1 (columbine|eric harris|dylan klebold|the columbine shooters|school shooters|serial killers|elliot rodger|ted bundy|jeffrey dahmer|brenton tarrant|anders breivik|salvador ramos|nikolas cruz|mass shooters|axel rudakubana|adam lanza|true crime killers)
  near   news fiction gaming
  yes    watch people die site
  yes    isis beheading video
  yes    im obsessed with columbine
  no     gore vidal is an author
  no     execution of the program
  no     the cartel in economics means price fixing
