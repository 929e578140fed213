# Further signs of harm at home and to oneself: short, indirect or misspelt ways of saying.
language en

slot home-adult = mum | mums | dad | dads | parents | my mum | my dad | my parents | mother | father | step dad | step mum | stepdad | stepmum | foster mum | foster dad | carer | nan | mums boyfriend | her boyfriend
slot home-kin = {home-adult} | uncle | uncles | aunt | auntie | grandad | grandpa | grandma | brother | my brother | sister | cousin | cousins | stepbrother | babysitter | childminder | nanny
slot hard-hit = hits | hitting | slaps | slapped | slapping | smacks | smacked | punches | punched | punching | kicks | kicked | kicking | chokes | choked | choking | strangles | strangled | beats | beating | batters | battered | whips | whipped | whacks | whacked | wallops | walloped | clouts | clouted | belts | belted | thumps | thumped | leathers | leathered | hits out at | lashes out at | lays into | laid into | goes for | went for | lamps | lamped | decks | decked | backhands | backhanded | headbutted | throttled | hurts | grabs | grabbed | shakes | shoves | shoved | pins | pinned | drags | dragged
slot target-kin = me | us | my sister | my brother | my little sister | my little brother | my mum | mum | my dad | my nan | her kids | his kids | the kids | the baby | my siblings | my stepmum | my cousin

category abuse
source   NSPCC, signs of child abuse; Working Together to Safeguard Children

rule abuse.struck-plainly urgent
  means  says that somebody at home strikes, shakes or grabs a child or another there
  say    {home-kin} ..2 {hard-hit} {target-kin} ..4 (again|when|if|because|cos|bc|for|so|and|until|last|every|at home|yesterday|tonight|today|round|in the|on the|across|over|by|hard|sometimes|always|a lot)
  say    (my|his|her) {home-kin} ..1 (hit|beat|kick|slap|punch|smack|whack|batter|belt|thump|choke) (me|us|him|her) ..3 (again|when|if|because|cos|bc|for|so|and|until|last|every|at home|yesterday|tonight|today|round|in the|on the|across|by|hard|sometimes|always)
  say    (get|gets|got|getting|being|been) (hit|slapped|smacked|beaten|battered|belted|whacked|kicked|punched|leathered|a slap|a smack|a beating|a hiding|a clip|the back of|a hammering|a kicking|a clout|licks|beats|whooped|a whooping) ..4 (at home|by my|by mum|by dad|when i get (home|in)|when i get home|off my (dad|mum)|off dad|off mum|from (dad|mum)|from my (dad|mum|stepdad|uncle)|for crying|for nothing|if i|for talking back|for spilling|tonight|later|when dad|when he|when mum|when they see|every time)
  say    (gonna|going to|will|about to|ill) get ..1 (beats|licks|a beating|battered|belted|leathered|a hiding|it when i get|it off my|whooped|beat when i get|a slap) ..4 (home|dad|mum|tonight|parents|off|report|school)
  say    (my|his|her) (dad|mum|stepdad|step dad|uncle|brother|mums boyfriend) (has|have|got|with) ..2 (temper|anger issues|anger problems|a short fuse|rages) ..8 (me|us|hit|scared|takes it out|wall|hide|home)
  say    (takes|took|taking) it out on (me|us|my brother|my sister|the kids|mum|her)
  say    (raises|raised|raise) (his|her|their) hand ..3 (to|at|against|and|i)
  say    (doesnt|does not|dont|do not|didnt|never) ..1 hit (me|us|him|her) ..3 (hard|much|that hard|that much|often|anymore|as much|that often|when people|in front|where)
  say    (only|just) (hits|hit|slaps|smacks|hurts) (me|us|her|him) (when|if|because|once|cos|on|twice|sometimes)
  say    its not (abuse|that bad|like he hits|like she hits) ..5 (if|because|he|she|just|only|me|mum|dad)
  say    (other|some|most) (kids|people|parents|families|dads|mums) ..3 (dont|do not|get|arent) ..3 (hit|hurt|scared|shouted at|locked|belt|love them)
  say    (i|we) (deserve|deserved|asked for) it ..5 (dad|mum|he|she|naughty|shouldnt have|answered back|bad)
  say    (my fault|own fault) ..5 (hit|hits|hurt|hurts|slapped|angry|mad|he|she|dad|mum) ..4 (me|answered|shouldnt|made him|made her|wound)
  say    (made|make) (him|her|dad|mum) (angry|mad|do it|hit|lose) ..6 (my fault|again|sorry|hit|hurt|shouldnt|good|quiet)
  say    (loses|lost|lose) it (with|at|on) (me|us|my brother|my sister|the kids|mum)
  say    (social services|social worker|childline|nspcc|police) ..5 (take me|took me|taken away|take us|take my|split us|if i tell|if i told|dont believe|told me to say|say everything is fine)
  say    (dont want|not want|scared|afraid|worried) ..3 (taken away|go into care|put in care|be split up|get taken|get him in trouble|get her in trouble|get them in trouble|social services)
  say    (get|getting|got) (him|her|my dad|my mum|them|dad|mum) (in|into) trouble ..4 (but|if|for|because|with|police|tell|told|only|hit)
  say    (not allowed|mustnt|never allowed|scared) ..1 to (talk about|say what happens|tell people|mention|talk to teachers|talk to anyone) ..4 (home|family|dad|mum|what|happens)
  say    what happens (at|in) ..1 (home|house|family|this house|these walls) ..2 stays
  say    (i|we) (stay|staying|hide|hiding|keep|sit|wait|walk|walking) ..4 (out of his way|out of her way|out of their way|til he|until hes asleep|til shes asleep|til theyre asleep|until he sleeps|library until|out until|round the block|as late as|so i dont have to go home|dont go home)
  say    (dont|do not|doesnt|never|hate|hates|scared|dread|dreads|didnt|not) ..2 (want to go|going|go|wanna go|like going|like being|feel safe) ..1 (home|to dads|to his dads|to mums|to my dads|to my mums|back to his|back to hers|with him|to uncles|to his house) ..5 (today|because|dad|mum|he|she|friday|weekend|holidays|anymore|cry|cried|ever|please|bell|yet|tonight|after school|scared|hit|again|cos)
  say    (can i|could i|please can i|let me|may i) ..1 (stay|sleep|live) ..2 (here|at school|in your|with you|in the library|with miss|at yours) ..6 (dont want|home|tonight|scared|weekend|forever|instead|because|dad|mum|please)
  say    (wish|want) ..3 (you were my|my teacher was|miss was|she was) ..1 (mum|dad|real mum|parent)
  say    (cry|cries|cried|crying|clings|clung|hid|hides|screams|sobbed|froze|wet) ..5 (home time|hometime|pick up|pickup|collected by|when dad|when mum|when stepdad|when he arrives|when uncle|going home|holidays|end of the day)
  near   fiction gaming sport news play
  negated keep
  not    (beat|beats|beating|hit|hits|whooped|battered|smacked) (me|us|him|her) ..3 (at|in|on) ..1 (chess|cards|fifa|mario|uno|monopoly|race|game|snooker|pool|quiz|tennis|table|scrabble|draughts|wordle|arm)
  not    (hit|hits|smacked) ..2 with (a|the) (pillow|ball|snowball|joke|news|bill|facts)
  not    (get|got|getting) ..2 (a slap|hit|beaten) ..2 (bass|up)
  yes    my uncle slaps me when i answer back
  yes    dont want to go home today because of dad
  yes    i get battered at home for nothing
  no     my dad beats me at chess every sunday
  no     my brother hit me with a pillow
  no     my nan gets the bus home

category domestic-abuse
source   Women's Aid, domestic abuse and children

rule domestic.fear-of-partner urgent
  means  tells of fear of a partner or of a parent's partner, or of what they do when angry
  say    (scared|afraid|frightened|terrified|petrified|wary|nervous) ..2 (of|around|about) ..1 (my|her|his|mums) ..1 (boyfriend|husband|partner|ex|girlfriend|wife|boyfriends|fella|bloke|dad)
  say    (boyfriend|husband|partner|ex|girlfriend|wife|fella|bloke|bf|gf|hubby) ..2 (scares|frightens|terrifies|intimidates|hurts|threatens|controls|stalks|follows|tracks|blackmails|humiliates|belittles|isolates|gaslights|hits|slaps|shoves|chokes|strangles|grabs|monitors|harasses|punishes) (me|her|him|us|my mum|mum|my sister|them)
  say    (he|she|they) (grabs|grabbed|grabbed me by|pins|pinned|chokes|choked|strangled|shoved|slapped|punched|kicked|headbutted|dragged|spat at|spat on|backhanded) (me|her|my mum|mum|my sister) ..5 (and|then|but|said|sorry|when|because|cos|so|last|again|by|against|in|on|out|to)
  say    (hands|hand) (round|around|on|over) (my|her|mums) (throat|neck|mouth)
  say    (he|she|boyfriend|girlfriend|husband|partner|ex|my ex) ..2 (gets|got|goes|went|turns|flips|kicks off|loses it|explodes|sulks|punishes me|goes mad|goes mental|blows up) ..1 (jealous|angry|mad|nasty|violent|aggressive|mental|funny|moody|physical|if i|when i|every time i|whenever i) ..5 (if|when|boys|friends|talk|i|go out|see|reply|text|lads|answer|late|my)
  say    (jealous|angry|mad|upset|sulks|moody|kicks off|goes mad|goes mental|fuming) (if|when|whenever|every time|because) i ..4 (talk|see|go|text|wear|dont|reply|post|like|have|spend|say|speak|follow|laugh|with|out|late)
  say    (my|her) (boyfriend|girlfriend|bf|gf|partner|husband|ex) ..3 (made me|makes me|told me to|wants me to|asked me to|said to|tells me to|got me to) ..2 (delete|block|unfollow|stop seeing|stop talking|choose|change my|unadd|cut off|drop my|quit|give him|give her|share|turn on|send him|send her|prove|facetime|stay on) 
  say    (says|said|tells|told|thinks) ..2 (i am|im|shes) ..1 (cheating|lying|crazy|mental|a slag|a slut|fat|ugly|worthless|nothing without|dressed like|too sensitive|making it up|the problem|lucky to have) ..5 (boyfriend|girlfriend|him|her|he|she|if|because|when|every|wont|and)
  say    (nobody|no one) (else|would|will) ..3 (want|love|believe|have|put up with) (me|you|her) ..5 (he|she|says|said|boyfriend|if|leave|like he does|except)
  say    (i|she|mum) (cant|couldnt|could never|is scared to|am scared to|too scared to|tried to|wants to|want to|needs to|keep trying to) ..1 (leave|break up with|dump|get away from|divorce|get out) ..1 (him|my boyfriend|her boyfriend|my ex|my husband|her husband|my girlfriend|dad|her) ..6 (he|she|because|kill|scared|hurt|threat|find|cries|but|without|money|kids|said|hell|angry|dont|how|safe)
  say    (always|keep|keeps) (goes|going|takes|taking|go) [him] back to him
  say    (mum|mam|she|my mum|my sister) ..2 (took|takes|taking|let|lets|letting) him back
  say    (he|dad|step dad|her ex) ..1 (is|was|gets|got) ..1 (back|out|released|out of prison|out of jail|bail) ..6 (scared|know where|find us|mum|hell|come|us|tag|address|hide|worried)
  say    (dad|he|step dad|mums boyfriend) ..2 (kicking off|kicked off|kicks off|going mental|went mental|going mad|went mad|lost it|losing it|smashing|punching walls|trashing|drunk and|raging) ..5 (again|mum|me|downstairs|house|help|scared|us|at|the|tonight|upstairs|room|last night)
  say    (mum|my mum|mam|my mam) ..2 (crying|cries|scared|sobbing|shaking|bleeding|hurt|screaming|begging|hiding) ..5 (again|dad|him|he|bathroom|every night|downstairs|step dad|because|floor|kitchen|boyfriend|of him|from him)
  say    (dad|step dad|he|mums boyfriend) ..2 (hurts|hit|hits|hitting|beats|slaps|slapped|shouts at|screams at|pushes|pushed|punched|kicked|threatens|threatened|choked) ..1 (mum|my mum|mummy|mam|my mam|our mum|her)
  say    (stand|stood|standing|get|got|step|stepped|jumped|jump|getting) ..1 (in between|between|in front of) ..1 (them|mum|my mum|dad and mum|mum and dad|my parents)
  say    (protect|protecting|defend|look after|save|keep) (my mum|mum|mam|my mam|my sister|my brothers) (from|safe) ..3 (dad|him|step dad|her boyfriend|boyfriend|at home|when)
  say    (sleep|sleeps|sleeping|slept) ..3 (mums room|in with mum|outside mums door|by the front door|on the stairs|with my phone) ..5 (in case|so he|protect|keep|hear|safe|dad)
  say    (mum and dad|my parents|parents|they) ..2 (fighting|fight|arguing|argue|screaming|rowing|shouting|at it|throwing) ..1 (again|every night|all night|so bad|constantly|really bad|downstairs|til|until|and i|nonstop|non stop|at each other)
  near   fiction gaming sport news play
  negated keep
  not    (fight|fighting|argue|arguing) (over|about) ..2 (remote|dishwasher|football|bins|tv|thermostat|satnav|crossword|scrabble)
  yes    my boyfriend gets jealous if i talk to other lads
  yes    mum is crying in the bathroom again because of him
  yes    my parents are fighting again all night
  no     my parents argue about the remote
  no     my girlfriend has a new bike
  no     mum was crying with laughter

category neglect
source   NSPCC, neglect

rule neglect.parents-absent-long high
  means  says that a parent has not fed, come, paid, spoken or cared for days or longer
  say    {home-adult} ..4 (hasnt|has not|havent|have not|not|never|doesnt|does not|dont|didnt|wont|forgot to|forgets to|stopped) ..5 (days|weeks|week|months|since|for ages|all week|all weekend|every day|fortnight|a month|ages)
  say    (not|never|nobody|no one|havent|hasnt|without|no) ..3 (seen|seeing|heard from|spoken to|spoke to|talked to) ..1 (my mum|my dad|mum|dad|my parents|them) ..3 (days|weeks|since|month|week|for ages)
  say    (mum|dad|my mum|my dad|parents|mom) ..2 (just|always|never|rather|too busy|doesnt|does not|dont) ..3 (on her phone|on his phone|scrolls|bingo|boyfriend|pub|gaming|notice|look up|notices|ask|asks|talk to me|cares|care where|bothered)
  say    (dont|doesnt|do not|does not|never|didnt|wouldnt) ..1 even ..1 (know|notice|care|notices|cares|knows|realise|ask) ..3 (im gone|i was gone|i came home|im there|i eat|what school|how old i am|my birthday|if i eat|where i am|i exist|what year|im ill|i didnt come|im not there|if im home|i wasnt)
  say    (wouldnt|doesnt|dont|not) [even] notice if i
  say    (parents|mum|dad|they|she|he|mom) ..1 (dont|doesnt|do not|does not|couldnt|didnt) ..1 (give a shit|give a f|care|bother|give a damn|want me|want us|want kids|love me|feed me|feed us|look after|like me)
  say    (i|we|kids|brother|sister) ..2 (have|had|got|having|need|needed|used) to ..1 (feed|cook for|look after|raise|bath|wash|dress|parent|fend for|get) ..1 (ourselves|myself|ourself|themselves|my brother|my sister|my brothers|the baby|my siblings|him and my|her and my|everyone|my mum|my dad|them up)
  say    (fend|fending|fended|fends) for (myself|ourselves|themselves|himself|herself)
  say    (cant|can not|couldnt) afford ..2 (food|to eat|heating|electric|school dinners|lunch|the bus|shoes|uniform|gas|pads|breakfast|the meter)
  say    (skips|skip|skipping|goes without|go without|went without|going without) ..2 (meals|food|dinner|tea|eating|breakfast|so we|so us) ..3 (so|for us|feed us|kids|we can|i can|brother|sister)
  say    (no|never any|not any|nothing|not enough|bare) ..1 (food|dinner|tea|breakfast|lunch|milk|bread|clean clothes|clean uniform|toilet roll|soap|money for food|beds|covers|sheets) ..2 (in|at|for|left|again|tonight|this week|today|when) ..3 (house|home|us|cupboards|tonight|mums|dads|me|until|again|we|fridge|ours|get in|get home|freezer)
  say    (social services|social worker|school nurse|teacher|neighbour|council) ..6 (house|mess|filthy|dirty|left alone|alone|food|fridge|hungry|kids on their own|smell|lice|nits|neglect|state of)
  near   fiction gaming news work-away
  negated keep
  not    (mum|dad|parents|mums|dads) ..9 (haircut|smoked|cigarette|sober|drunk since|football|won|league|facebook|marathon|gym|diet|phone contract|knitting|driven|car|lottery)
  yes    mum hasnt been home for days
  yes    they wouldnt even notice if i was gone, dad hasnt spoken to me in weeks
  yes    we have to fend for ourselves
  no     dad has not smoked for six weeks
  no     my mum has a new job
  no     we never buy milk on sundays

context work-away = deployed | navy | army | oil rig | offshore | night shift | nights at the hospital | business trip | hospital | cancer | funeral | grounded | allowance | screen time | wifi | pocket money | new kitchen | netflix

category self-harm
source   NICE NG225; YoungMinds

rule self-harm.said-short high
  means  says in few or hidden words that they hurt themselves, or that another does
  say    (cut|cuts|cutting|cutt|cuttin|cutted|kut|kutting|slicing|sliced|slit|scratched|scratching|scratch|burn|burnt|burned|burning|hurt|hurting|harming|harm|punch|punching|hit|hitting|bite|biting|pinch|pinching|starving|choking|stab|stabbing|bruise|bruising|carving|carved) (myself|my self|meself|mysen|mself|myselfs|himself|herself|themselves|my own skin|my own arm|my own legs) 
  say    (cut|cuts|cutting|slicing|sliced|scratched|scratching|burnt|burned|burning|carved|stabbed|slit) ..1 (my|her|his) ..1 (wrist|wrists|arm|arms|thigh|thighs|legs|leg|hips|hip|stomach|forearm|skin|ankle) ..5 (again|last night|because|to feel|so|with|and|when|n|deep|tonight|after|until|scissors|blade|razor|feel|cope|stop|every|for|bc|it)
  say    (cuts|scars|marks|scratches|burns|lines|scabs|plasters|bandage|bandages) ..2 (on|all over|up|down|along|under|across) ..1 (my|her|his|both|their) ..1 (arm|arms|wrist|wrists|leg|legs|thigh|thighs|hips|stomach|sleeve|sleeves|forearm|shirt|tights)
  say    (cuts|cutting|scars|scabs|stitches|blades|razor|scratches|relapse|clean|bleed|bleeding|bandage) ..6 (since|for days|for weeks|for months|weeks ago|days ago|months ago|last week|since year|since i was|years ago) 
  say    (blade|blades|razor|razors|sharpener|scissors|knife|lighter|glass) ..4 (helps|calls me|calling me|makes it better|only friend|takes it away|makes me feel|calms me|is my friend|in my drawer|under my pillow|in my phone case|in my pencil case)
  say    (pain|hurting|bleeding|blood|cutting|burning|scratching|the sting|hurting myself) ..2 (helps|calms|is the only|makes it|makes me feel|takes|distracts|feels good|feels better|works|keeps me|stops the|quiets|is addictive|is all i)
  say    (helps|only way|only thing) ..3 (cope|feel|calm|control|quiet|numb|release) ..3 (cut|cutting|blade|pain|hurt|blood|burn|scratch)
  say    (sh|s h|self h|selfh|s3lf harm|self ham|self hram|cvtting|cvt|b4rcode|barcodes|styro|styros|beans|cat scratches|catscratches) ..3 (again|tonight|relapse|urge|urges|scars|clean|deep|i|my|arm|arms|thigh|hit|reached|thoughts|addiction|since)
  say    (hit|hitting|reached|seen|saw) ..1 (styro|styros|beans|fat layer|white layer)
  say    (hurt|harm|punish|cut|do something to|do things to|scratch|burn) (myself|my self|my body|me) ..4 (when|if|because|so|again|tonight|instead|to|for|every|and|n|at|bc|cos|until|in|on|sometimes|a lot)
  say    (friend|mate|sister|brother|daughter|son|girlfriend|boyfriend|gf|bf|pupil|student|cousin|bestie|girl|boy|someone|child|she|he|they) ..4 (cuts|cutting|is cutting|been cutting|hurts|hurting|harms|harming|scratches|scratching|burns|burning|hits|bites|self harms|self harming|punches|started cutting) ..2 (herself|himself|themselves|her arms|his arms|her legs|his legs|again|her wrists|his wrists|her arm|his arm|themself|her skin|her thighs|her own)
  say    (didnt|did not|wasnt|not|isnt|werent|not really|never) ..2 (the cat|a cat|the dog|an accident|fell|the oven|brambles|a fall|netball|the fence|the rabbit|accident) ..5 (did it|myself|it was me|on purpose|arm|arms|scratches|cuts|i lied)
  say    (it was|did it|i did|done it|that was|did this) ..2 (on purpose|to myself|me not the cat|myself|by myself) 
  near   fiction gaming cooking news awareness play sport
  negated keep
  not    (cut|cuts|cutting|burn|burnt|burned|hit|hitting|bite|bit|scratched|hurt) (myself|himself|herself|my self) ..3 (shaving|cooking|slice|fringe|some|a piece|out|loose|off from|short|on the oven|on the razor|on the grill|on the pan|on paper|paper|chopping|opening|falling|tripping|playing|in the garden|gardening|on a nail by|by accident|accidentally|laughing|in pe|skating|a bang|a key|some slack)
  not    (cut|cuts|cutting) (my|her|his) ..1 (hair|grass|nails|fringe|toenails)
  not    (hurt|cut|burnt|burned|scratched) (my|her|his) ..1 (arm|leg|ankle|wrist|hand|knee) ..4 (football|falling|fell|netball|bike|skateboard|trampoline|playing|oven|tray|cooking|brambles picking|blackberries|rose)
  yes    i cutted my self last nite
  yes    my mate is cutting her arms
  yes    the blade helps and calms me
  no     i cut myself a slice of cake
  no     i burned myself on the oven
  no     she cuts her own hair

category eating-disorder
source   Beat, signs of eating disorders

rule eating.said-short high
  means  says in few words that they or another starve, purge or live in fear of weight
  say    (i|she|he|they|ive|im|we) ..2 (starve|starving|starved|starves|purge|purged|purging|purges|binge|binged|bingeing|overexercise|overexercising|restrict|restricting|restricted|fasting) ..2 (myself|herself|himself|again|after|to|today|all|for|until|because|so|since|every|n|and|or|when|lunch|hard)
  say    (starve|starving|starved|starves) (myself|herself|himself|themselves|my self|yourself)
  say    (stop|stopped|stops|stopping|quit|given up|gave up|scared of|hate|hates|avoid|avoiding|fear of|guilty about|guilt after|disgusted by|disgusted after|cry after|cried after|cry before|cries before|panic about) ..1 (eating|food|meals|mealtimes) ..5 (because|to lose|to be|thin|fat|weight|skinny|in front|people|in public|altogether|completely|so i|so much|anymore|again|at school|cos|until|mirror|at all|control|i)
  say    (want|wanna|need|wish|going|gonna|have|trying|try|desperate|love|must|got|determined) to ..1 (be|get|look|become|feel|stay) ..1 (skinny|thin|thinner|skinnier|smaller|tiny|underweight|bones|light|lighter|anorexic|ana|empty|weightless|sick enough|ill enough|skin and bones|size zero|a size 0|size 0)
  say    (wish|jealous|envy|want) ..4 (was|were|be|looked|had|of) ..1 (anorexic|bulimic|skinny like|thin like|that thin|that skinny|as skinny|as thin|her bones|her thigh gap|thigh gap|an eating disorder|tube fed|in hospital for)
  say    (how to|how do i|how do you|ways to|tips to|tips for|tricks to|how can i) ..1 (throw up|make yourself sick|make myself sick|purge|starve|starve yourself|stop eating|stop being hungry|not feel hungry|not eat|suppress|ignore hunger|hide food|hide not eating|avoid eating|get out of eating|skip meals|lose weight fast|lose weight quickly|be anorexic|become anorexic|get anorexia|fake eating|pretend to eat|fast for|eat less|get skinny|get thin|trick scales|cheat weigh in|hide weight)
  say    (hide|hiding|hid|lie about|lied about|lying about) ..2 (weight loss|not eating|eating disorder|my ed|how much i eat|my eating|how little|what ive eaten|what i ate|throwing up|purging|being sick|food wrappers)
  say    (too fat|so fat|fat pig|fat cow|fat and disgusting|fat and ugly|disgusting and fat|huge and) ..6 (eat|deserve|lunch|wear|mirror|leave the house|go out|pe|swim|die|hate|cant|wont|starve|food|look at)
  say    (hate|disgusted|cant look|cant stand|ashamed|sick of|repulsed) ..3 (my|at my|by my|of my) ..1 (body|thighs|stomach|belly|weight|fat|legs|reflection|arms fat|tummy|size) ..6 (eat|eating|fat|skinny|weight|starve|lose|thin|food|cut|so much|disgusting|cry|mirror|it makes|sick|huge|ate)
  say    (number|numbers) ..3 (scale|scales)
  say    (scale|scales) ..3 (went up|gone up|says|said|every morning|every day|twice|lied|number|hidden|hid|took|under my bed|go down|went down|cry|cried|ruined|decides|tells|lower)
  say    (gained|put on|gone up|went up|up) ..1 (#|a|half a|one|two) ..1 (pound|pounds|kilo|kilos|kg|lb|lbs|stone) ..5 (cry|cried|hate|disgusting|starve|fat|fast|crying|panic|want to die|cant|punish|eat|failure|die|kill)
  say    (friend|mate|sister|brother|daughter|son|girlfriend|boyfriend|gf|pupil|student|cousin|bestie|girl|roommate|flatmate|child|teammate) ..5 (not eating|isnt eating|wont eat|stopped eating|never eats|doesnt eat|barely eats|starving|skipping meals|skips lunch|throwing up after|making herself sick|purging|so skinny|so thin|lost loads of weight|lost a lot of weight|getting thinner|obsessed with (weight|calories|food|gym)|anorexic|bulimic|anorexia|bulimia|eating disorder|skin and bone|weighs|calories)
  say    (havent|hasnt|have not|has not|not|aint|avent) ..1 (eaten|ate|eatin|eat) ..3 (days|all day|since|today|in #|for #|anything|properly|this week|yet this|yesterday|two days|three days|a week) ..4 (proud|fat|hungry|fine|weight|skinny|good|dizzy|and i|deserve|thin|feels|strong|empty|scared|keep|gonna|worried|tired|faint|again)
  say    (empty|hungry|hunger|starving|dizzy|lightheaded|cold) ..2 (feels good|feels safe|feels like winning|means its working|is winning|is strength|is power|pains feel|is my friend|feels clean|feels amazing)
  say    (mum|dad|parents|nurse|they|doctors|hospital|camhs|school) ..3 (watch|watches|watching|sit with|sits with|supervise|supervises|check|checks|checking) ..1 (me|i|my) ..1 (eat|eating|eats|meals|plate|food|weight|lunchbox|finish|after meals|lunch)
  near   fiction gaming news awareness
  negated keep
  not    (starving|starved|starve) ..2 (lol|for dinner|whats|hurry|pizza|artist|children in|the beast|africa)
  not    (stop|stopped|stops|quit|avoid|hate) ..1 eating ..3 (meat|my (pen|homework|crisps|chips)|sweets|chocolate|peas|gluten|dairy|pork|beef|crisps|in class|in the library|with your mouth)
  not    (fasting|fast) ..4 (ramadan|eid|lent|blood test|kippur)
  not    binge (watch|watching|watched|series)
  yes    i starve myself to be skinny
  yes    my mate isnt eating and keeps fainting
  yes    the scales went up and i cried
  no     i am starving whats for tea
  no     we stopped eating meat for lent
  no     i binge watched it

category suicide
source   Papyrus HOPELINE247; Samaritans

rule suicide.said-short urgent
  means  says in few or hidden words that they do not want to live, or asks how, or that another does not
  say    (i|im|ive|just|really) ..2 (wanna|want to|wan to|want 2|wnt to|wish to|need to|feel like|ready to|hope i|wish i|wish i could|deserve to|would rather) ..1 (die|dye|be dead|disappear forever|not exist|stop existing|never wake up|not wake up|be gone|be with god|stop living|fade away|sleep forever|go to sleep forever|be done with life|vanish forever|slip away|unexist|not be alive|not be here|cease to exist)
  say    (no longer|dont|do not|cant|not sure i|never|didnt|doesnt|not) ..1 (want to|wanna|wana|wan) ..1 (live|be alive|be here|exist|wake up|be on this earth|carry on living|be born|breathe|see tomorrow|do life|continue living|go on living|keep living|be in this world)
  say    (whats|what is|wats|no|see no|see the|any) ..1 (point|reason) ..1 (in|of|to) ..1 (living|life|being here|being alive|carrying on|existing|going on|me|live|staying|trying anymore|stay alive|go on)
  say    (better|easier|happier|best|fine|relieved|glad) ..3 (without me|if i was gone|if i wasnt here|if i died|if i was dead|if i disappeared|if i werent|once im gone|when im gone|if i never|off without me|off dead|if i left)
  say    (nobody|no one|noone|who|not anyone) ..1 (would|will|wud|d) ..1 (miss|notice|care|cry|even notice|come|remember|be sad) ..3 (me|gone|died|dead|funeral|i was gone|if i was|if i wasnt|if i died|if i just|disappeared|i went|if i left)
  say    (tired|sick|done|over|exhausted|finished|had enough|fed up) ..1 (of|with) ..1 (living|life|being alive|existing|being here|everything and|it all and|breathing|this world|my life|waking up|fighting to stay)
  say    (die|dead|suicide|kill myself|end it|kms|unalive|jump|overdose|dying) ..4 (tonight|tomorrow|today|soon|this weekend|after school|on my birthday|by friday|by monday|when mum|while everyone|this week) ..4 (i|sorry|bye|love|goodbye|nobody|dont|please|so|and|cant|tell|mum|know)
  say    (would|will|does|do|can) ..1 (it|dying|i) ..1 (hurt|be quick|be painful|feel|be sore|take long) ..3 (to die|die|dying|when you die|if i|to drown|to jump|to hang|overdose|jump|bleed)
  say    (is|am) (it|i) ..1 (normal|ok|okay|bad|weird|wrong|selfish|a sin|a coward|evil) ..1 (to|if i|that i|for) ..3 (die|dead|not be here|not exist|disappear|kill myself|end it|not want to live|never wake up|suicide|hit by a|get hit)
  say    (if i|if u|if someone|if you) (died|die|was dead|killed myself|jumped|disappeared|ended it|was gone|wasnt here|did it|kill myself|werent here|never woke up) ..6 (would|will|who|tell|care|miss|notice|funeral|better|happy|sad|anyone|find|parents|mum|forgive|heaven|hell|dog|cat|hurt)
  say    (think|thinking|thought|thoughts|thinkin|dream|fantasise|fantasising|obsessed|googling|searching|reading|talks|talking|talked|joking|jokes|writes|writing|wrote|posts|posting|posted|draws|drawing|drew) ..2 (about|of|abt|for) ..2 (dying|suicide|death|killing myself|killing herself|killing himself|killing themselves|ending it|ending my life|ending things|not being here|being dead|jumping off|overdosing|hanging|wanting to die|not existing|not being alive|how to die|the end)
  say    (friend|mate|sister|brother|daughter|son|girlfriend|boyfriend|gf|bf|pupil|student|cousin|bestie|mum|dad|mom|ex|roommate|someone|child) ..6 (suicidal|wants to die|want to die|wanted to die|kill herself|kill himself|kill themselves|end her life|end his life|end it all|took pills|taken pills|overdosed|overdose|tried to hang|attempted|doesnt want to live|doesnt want to be here|doesnt wanna be here|hates life|wishes she was dead|wishes he was dead|better off dead|better off without|goodbye message|suicide note|jump off|on the bridge|on a bridge|on the roof|slit|sectioned|not be alive|wont be here)
  say    (dont|not|cant|doesnt) ..2 (trust|feel safe with|safe with|safe around|safe from|be left with|be alone with) ..1 (myself|my own head|my thoughts|my mind|my brain|herself|himself|my own thoughts|my head)
  say    (i am|im|am|not|feel|feeling|isnt|shes|hes) ..1 (a danger to|unsafe|not safe|danger to) ..2 (myself|himself|herself|tonight|right now|on my own|alone|with my thoughts)
  say    (voice|voices|head|brain|thoughts|mind) ..3 (telling|tells|tell|keeps|saying|says|told|screaming|screams|wants) ..3 (to do it|die|jump|kill|end it|hurt myself|worthless|cut|to stop|better off|everyone hates|step off|take them|pills)
  say    (this is|heres|here is|its) ..1 (goodbye|my goodbye|my last|the last|the end of me|it for me|my suicide|my final)
  say    (i am|im|ive) ..1 (sorry|so sorry|rly sorry) ..4 (mum|dad|everyone|all|to my|for everything|for being|for what im|for leaving|i failed|i couldnt|i wasnt) ..6 (goodbye|bye|love you|take this|anymore|strong enough|burden|fault|better|tried|gone|cant|leaving|end)
  say    (goodbye|bye|farewell|so long) ..1 (everyone|world|cruel world|all|forever|my loves|to you all|everybody|life|mum and dad|guys forever) ..5 (sorry|love|tired|cant|forever|miss|done|fault|thank|tried|tonight|forgive|remember|dont)
  near   fiction gaming news awareness play
  negated keep
  not    (die|dead|dying|kill|kms|end it) ..3 (laughing|laughter|embarrassment|cringe|boredom|of heat|hunger lol|lol|lmao|omg|cute|of cute|revision|maths|monday mornings|exam tomorrow|homework)
  not    thou | shall die | let me live
  not    (tired|sick|done|fed up|over) ..2 (my life) ..2 (admin|coach)
  not    (criteria|criterion|disorder|patients|participants|cbt|decreasing|reducing|reduces|reduced|rates|prevalence|symptoms) ..9 (suicide|suicidal)
  yes    i wnt to die
  yes    i dont wanna be here anymore
  yes    my mate says she is suicidal
  no     i could die laughing
  no     goodbye everyone see you on monday
  no     that was my favourite piece of homework
