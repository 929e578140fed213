# Lexical signs of harm at home, of bullying, of threats, and of hostility to groups: each raised only where the model finds
# the whole sentence risky. A hint of hate or extremism holds a sign of hostility, never a group's mere name.
language en
severity medium
strength hint

category eating-disorder
source   Beat, signs of eating disorders; NHS, eating disorders
rule eating.hint high
  means  holds words of eating, weight or the body as an eating disorder uses them
  say    (calorie|calories|cals|kcal|weigh|weighs|weighed|weighing|weight|scales|scale|skinny|thin|thinner|thinnest|thinspo|thinspiration|bonespo|meanspo|bones|bony|ribs|ribcage|collarbone|collarbones|hip bones|thigh gap|bmi|diet|dieting|diets|fast|fasting|fasted|fasts|starve|starves|starving|starved|restrict|restricts|restricting|restricted|restriction|purge|purges|purging|purged|binge|binges|binging|bingeing|binged|vomit|vomiting|vomited|throw up|threw up|throwing up|throws up|puke|puking|puked|sick|laxative|laxatives|diuretics|ana|mia|pro ana|proana|anorexia|anorexic|bulimia|bulimic|ednos|arfid|orthorexia|eating disorder|eating disorders|disordered eating|ed|obese|overweight|chubby|lanugo|edtwt|ugw|cw|gw|lw|fat|fatter|fattest|flab|flabby|bloated|appetite|hunger|hungry|portion|portions|meal|meals|carbs|intake|purged|fear foods|safe foods|safe food|body check|body checking|mirror|feeding tube|refeeding|weigh in|blind weigh)
  say    (not|never|stop|stopped|stopping|stops|cant|can not|do not|dont|didnt|did not|hate|hates|afraid|scared|skip|skips|skipped|skipping|miss|missed|missing|hide|hides|hid|hiding|hidden|throw|threw|throws|throwing|bin|binned|binning|avoid|avoids|avoiding|refuse|refuses|refused|push|pushed|pushing|spit|spits|spitting|chew|chewing) ..5 (eat|eats|ate|eaten|eating|food|foods|lunch|lunches|dinner|dinners|breakfast|tea|meal|meals|supper|sandwich|sandwiches|snack|snacks|plate|hungry|water|cake)
  say    (eat|eats|ate|eaten|eating|lunch|dinner|breakfast|food) ..6 (guilty|guilt|disgusting|fat|fatter|control|punish|purge|sick|toilet|bathroom|toilets|alone|days|nothing|anything|ashamed|cry|cried|regret|bin|deserve|deserved|rules|#)
  say    (lose|lost|losing|drop|dropped|gain|gained|gaining|put on) ..3 (weight|kilos|kg|kgs|pounds|lbs|stone|inches)
  say    (run|exercise|exercising|exercised|gym|work out|workout|sit ups|squats|burn) ..5 (off|calories|until|hours|twice|pass out|fainted|punish|ate|eaten|eat)
  say    (size|stone|kg|kilos|pounds|lbs) ..4 (#|zero|under|less|goal|smaller|below)
  say    (clothes|jeans|trousers|skirt|leggings|uniform) ..3 (fall|falls|falling|loose|hang|hanging|baggy|too big)
  negated keep
  near   sport cooking gaming
  yes    i only let myself have 300 calories
  yes    she hides her lunch in her bag
  yes    i weigh myself six times a day
  no     the train leaves at ten
  no     our poem is due on monday
  no     the piano is out of tune

category abuse
source   NSPCC, signs of abuse; Working Together to Safeguard Children
rule abuse.hint high
  means  holds words of being hurt, frightened or touched by somebody close
  say    ({kin}|{adult}|{friend}|partner|he|she|they|someone|somebody|my ex) ..4 (hit|hits|hitting|beat|beats|beating|beaten|slap|slaps|slapped|slapping|smack|smacks|smacked|smacking|punch|punches|punched|punching|kick|kicks|kicked|kicking|push|pushes|pushed|shove|shoves|shoved|grab|grabs|grabbed|grabbing|choke|chokes|choked|strangle|strangles|strangled|burn|burns|burnt|burned|threw|throwing|lock|locks|locked|locking|drag|drags|dragged|pin|pins|pinned|whip|whips|whipped|belt|belts|belted|scream|screams|screamed|screaming|shout|shouts|shouted|shouting|yell|yells|yelled|yelling|swear|swears|swore|threaten|threatens|threatened|threatening|scare|scares|scared|hurt|hurts|hurting|touch|touches|touched|touching|rub|rubs|rubbed|squeeze|squeezed|blame|blames|blamed|humiliates|humiliated|temper|drunk|belt|slipper|hanger|fist|fists|bruise|bruises|punish|punishes|punished|punishment|violent|abusive|kick off|kicks off|kicked off|explodes|rage|rages|smash|smashes|smashed|spit|spits|spat|disgusting|useless|worthless|rapes|raped|molested|abused|abuses|abusing|groped|fondled|undress)
  say    (hit|beat|slapped|smacked|punched|kicked|pushed|choked|burned|burnt|grabbed|hurt|touched|locked|dragged|raped|abused|molested|groped|threatened|forced|forces) (me|us|him|her|my sister|my brother|my mum)
  say    (scared|frightened|afraid|terrified|dread|hide|hid|hiding|flinch|flinches|walking on eggshells|eggshells|tiptoe) ..5 (home|him|her|dad|mum|them|stepdad|stepmum|house|weekend|holidays|room|door|key|keys|night|parents|uncle|brother|temper|footsteps|back|go|go home)
  say    (bruise|bruises|bruised|black eye|marks|mark|welts|scar|scars|swollen|burn|burns|broken|fractured|split lip|handprint|hand print|cigarette burn|cigarette burns) ..6 (arm|arms|neck|back|face|legs|leg|body|she|he|pupil|child|long sleeves|pe|explain|explanation|story|door|stairs|fell|hide|cover|covered|make up|makeup|dad|mum|him|her)
  say    (nobody|no one|cant|can not|swore|promise|too scared|scared to|afraid to|not allowed to|made me promise not) ..2 (tell|told|believe|believes|believed)
  say    (social worker|social services|childline|cp|child protection|disclosed|disclosure|nspcc|safeguarding|refuge|police) ..6 (told|said|says|home|dad|mum|hit|hurt|called|rang|family|child|pupil|report|again|scared)
  say    (touches|touched|touching|touch) ..3 (me|there|down|private|where|leg|legs|thigh|body|uncomfortable|inappropriate|weird|wrong)
  say    (my|his|her|their) (private parts|privates|bits) | bad touch | made me (touch|watch|undress|kiss|promise|do)
  not    (disgusting|horrible|awful|nasty|cruel|vile|ignorant|terrible|hateful) thing to (say|write|post|hear)
  not    {says-of} [that|all|how] [that|all] {any-group}
  not    (nobody|no one|people|we|you) should [ever|never|not] (say|believe|think|call|be told)
  negated keep
  near   sport gaming cooking fiction
  yes    my stepdad grabbed me by the neck again
  yes    i dread the sound of his key
  yes    she has bruises on her arms again
  no     the answer is on page nine
  no     we planted beans in pots
  no     the bus was late

rule abuse.hint-control high
  category domestic-abuse
  means  holds words of control, fear or violence between partners or at home
  say    (he|she|they|partner|boyfriend|girlfriend|bf|gf|husband|wife|ex|dad|mum|stepdad|him|her|fiance) ..5 (check|checks|checked|checking|track|tracks|tracked|tracking|follow|follows|followed|following|control|controls|controlled|controlling|monitor|monitors|spy|spies|password|passwords|phone|location|allow|allows|allowed|let|lets|permission|jealous|jealousy|accuse|accuses|accused|forbids|forbid|isolates|isolated|gaslight|gaslights|gaslighting|manipulate|manipulates|manipulative|threaten|threatens|threatened|begs|cries|apologises|apologised|sorry|flowers|changed|promises|promised|money|wages|card|bank|stalk|stalks|stalking|stalked|turns up|turned up|waiting outside|outside my|smash|smashed|smashes|hole|wall|wrist|throat|hands round|strangled|choked|pushed|shoved|slapped|hit|hits|hitting|beat|beats|punched|kicked|locked|locks|rages|temper|scares|scared|afraid|frightened|kill|kills|leave|left|leaving|come back|restraining order|injunction|non molestation|court|refuge|police|custody|kids|baby|pregnant|what i wear|who i see|friends|family)
  say    (mum|dad|mam|mummy|daddy|parents|stepdad|they) ..4 (fight|fights|fighting|fought|argue|argues|arguing|screaming|shouting|hitting|hits|crying|bleeding|throwing|smashing|police|downstairs|kitchen|through the wall)
  say    (if i (leave|left|go|tell|told|wear|talk|go out|say|dont|do not|answer|reply)|when i (leave|left|try|tried|go out|talk|see|come home)) ..6 (he|she|kill|hurt|find|himself|herself|angry|mad|jealous|hits|cries|threatens)
  say    (domestic (abuse|violence)|coercive control|abusive (relationship|partner|husband|ex|boyfriend|marriage|home)|toxic relationship|love bomb|love bombing|trauma bond|walking on eggshells|women s aid|womens aid|power and control)
  say    (not|never|cant|can not|isnt|no longer) ..2 (allowed|let) ..3 (out|see|talk|wear|work|phone|friends|money|leave|family|to)
  negated keep
  near   sport gaming fiction
  yes    he goes through my phone every night
  yes    mum and dad are screaming downstairs again
  yes    if i leave he says he will find me
  no     the museum opens at ten
  no     we swam twenty lengths
  no     a magnet attracts iron

category neglect
source   NSPCC, neglect; Working Together to Safeguard Children
rule neglect.hint high
  means  holds words of hunger, dirt, cold, or being left without care
  say    (hungry|starving|no food|food bank|foodbank|empty fridge|fridge|cupboards|cupboard|no dinner|no breakfast|no lunch|no tea|scraps|leftovers|thin|dirty|filthy|smell|smells|smelly|stinks|unwashed|unclean|nits|lice|headlice|scabies|bed bugs|bedbugs|fleas|mould|mouldy|mold|damp|rats|mice|cockroaches|cold|freezing|no heating|heating|electric|electricity|meter|gas|hot water|no water|no bed|mattress|sofa|floor|coat|shoes|uniform|clothes|same clothes|toothache|teeth|rotten|dentist|glasses|inhaler|medicine|doctor|appointment|appointments|nappy|nappies|wet the bed|urine|wee|poo|rubbish|bin bags|hoarding|on my own|alone|by myself|unsupervised|left alone|babysit|babysitting|look after|looks after|looking after|carer|young carer|caring for|drunk|passed out|high|asleep|wont wake|wont get up|in bed all day|gone for days|never home|not home|out all night|comes home|forgets|forgot|forgotten|never there|late|not collected|nobody came|not picked up|school gate|tired|sleeping in class|dont care|doesnt care|does not care|nobody cares|neglect|neglected|neglectful|neglecting) ..7 (mum|dad|mam|mummy|daddy|parents|home|house|flat|i|we|my|me|us|she|he|they|child|kids|children|brother|brothers|sister|sisters|baby|pupil|boy|girl|again|school|class|days|week|weekend|nan)
  say    (mum|dad|mam|mummy|daddy|parents|nan|stepdad|they|she|he) ..4 (drunk|drinking|drinks|passed out|high|asleep|never|away|forgot|forgets|forgotten|gone|out|not home|pub|bed|not there|dont|doesnt|does not|wont|will not|left|leaves|leave) ..5 (food|feed|feeds|cook|cooks|cooked|eat|dinner|tea|wash|washes|home|nights|night|days|weekend|alone|on my own|us|me|baby|brother|sister|school|money|shop|care|wake|get up|up|back|door|key)
  say    (i|we) ..3 (feed|cook|wash|change|bath|dress|get|put|look after|take|raise|raising) ..4 (brother|sister|brothers|sisters|baby|little ones|kids|siblings|ourselves|myself|mum|dad)
  negated keep
  near   sport gaming cooking fiction
  yes    theres no food in the fridge and mum has been out since friday
  yes    i put my little brother to bed because nobody else does
  yes    he comes in dirty clothes to school again
  no     a triangle has three sides
  no     the concert was loud
  no     draw a graph of the results

category bullying
source   Anti-Bullying Alliance, definition; DfE, preventing and tackling bullying
rule bullying.hint medium
  means  holds words of insult, humiliation or exclusion
  say    (bully|bullies|bullied|bullying|picked on|pick on|picks on|picking on|tease|teased|teasing|mock|mocked|mocking|laughed at|laugh at|laughing at|made fun|make fun|making fun|takes the mick|left out|leave out|leaving out|excluded|exclude|ignored|blanked|ghosted|kicked out|kicked me|removed|blocked|uninvited|not invited|nobody invited|sit alone|sat alone|sits alone|eat alone|eats alone|no friends|nobody likes|no one likes|everyone hates|everybody hates|hates me|hate me|rumour|rumours|rumor|rumors|lies about|spreading|nickname|nicknames|called me|calls me|call me|calling me|calls him|calls her|called him|called her|called names|name calling|threw|spat|spit|tripped|pushed|shoved|hid my|stole my|ripped|snatched|group chat|groupchat|screenshot|screenshotted|fake account|hate page|burn book|poll|meme|memes|exposed|embarrassed|embarrassing|humiliated|humiliate|ashamed|victim|target|targeted|harassed|harassing|hate comments|trolls|trolled|trolling|cyberbullying|cyberbullied|outcast|reject)
  say    (you|u|ur|your|youre|ya|you are|she|he|her|his|their|they|this|that|what a|such a|these) ..4 {insult}
  say    (you|u|ur|your|youre) ..5 (ugly|fat|stupid|dumb|thick|weird|weirdo|freak|freaks|loser|losers|pathetic|disgusting|gross|smelly|stink|stinks|smell|annoying|cringe|embarrassing|nobody|no one|useless|worthless|waste|trash|garbage|rubbish|clown|joke|idiot|moron|failure|rat|pig|cow|dog|creep|creepy|ratty|minging|face|teeth|nose|forehead|hair|voice|clothes|shoes|mum|mom|family|poor|council|charity|virgin|desperate|attention|irrelevant|fake|snake|tramp|lonely|friendless|disappear|die|leave|quit|shut up|go away|sit down|get lost|get out|delete|stop talking|breathe|breathing|exist|existing|born|pity|hate|hates|talent|brain|brains|iq|braincell|cry|crying|cried|baby)
  say    (nobody|no one|noone|everyone|everybody|we all|we|no body) ..4 (like|likes|want|wants|wanted|asked|cares|care|hate|hates|laughing|laughs|talk|talks|sit|sits|invited|invite|knows|agree|agreed|thinks|miss|friend|friends) ..3 (you|u|her|him|them|me|ur|your|here)
  say    (shut up|shut it|stfu|gtfo|get lost|go away|do one|jog on|piss off|fuck off|eff off|drop dead|go die|kys|grow up|get a life|touch grass|log off|nobody asked|who asked|no one asked|stay mad|cope|ratio|l bozo|rope)
  not    {says-of} [that|all|how] [that|all] {any-group}
  negated keep
  near   gaming fiction sport
  yes    theyve made a group chat about me without me
  yes    ur voice makes everyone cringe
  yes    nobody invited her and she knows it
  no     the plant needs more light
  no     we baked bread on friday
  no     the choir sang well

category violence
source   DfE, searching and screening; CPS, threats to kill; Ben Kinsella Trust
rule threat.hint high
  means  holds words of hurting somebody, meant or wished
  say    (i will|we will|he will|she will|they will|you will|ill|going to|want to|wants to|wanted to|wanting to|swear|should|would|could|might|about to|ready to|have to|need to|needs to|promise|promised to|threatened to|plan to|planning to|hope i|dare|let us|lets|someone|somebody|somone|tell+|ask+ ..1 to|come+|coming to|try to|trying to|i could|he said) ..2 (kill+|murder+|stab+|shank+|shoot+|slash+|slice|slit|strangle+|choke+|drown+|burn+|poison+|torture+|bash+|batter+|beat+|smash+|punch+|kick+|slap+|hurt+|harm+|attack+|jump+|bang|ruin+|destroy+|bury|hang|lynch|run over|blow up|bomb+|torch+|kidnap+|abduct+|tie up|stalk+|hunt+|swat|dox|assassinate|get rid of|dispose of|gut|skin|throw|push|spit|knock|rob|break|end|finish|come for|follow|find|get|pay back|pipe up|stomp+|curb|deck|lamp|bottle|glass|rush|wet|drill|dip|clap|splash|silence|scare|frighten|terrify|humiliate|expose|make+ ..1 pay|make+ ..1 suffer|make+ ..1 regret|sort) ..2 (you|u|ur|him|her|them|me|us|his|their|your|someone|somebody|people|everyone|everybody|teacher|teachers|kids|head|face|teeth|jaw|throat|neck|legs|house|family|wife|husband|boss|neighbour|ex|man|woman|boy|girl|bitch|idiot|school|place|tyres|car|windows|synagogue|mosque|church|shop|home)
  say    (kill+|murder+|stab+|shank+|shoot+|strangle+|drown+|poison+|torture+|lynch|blow up|bomb+|kidnap+|abduct+|stalk+|behead|assassinate|shot|smother+|suffocate+) ..2 (you|u|ur|him|them|his|their|your|someone|somebody|everyone|everybody|teacher|teachers|kids|wife|husband|boss|neighbour|roommate|ex|landlord|synagogue|mosque|the school|the class|a man|a woman|people)
  say    (deserve|deserves|deserved|hope|hoping|wish|wishes|should) ..3 (die|dies|dead|cancer|suffer|suffers|crash|hanged|hang|shot|beaten|slapped|punched|stabbed|killed|hurt|pain|burn|rot|choke|kicked|executed|hit by|drown|a slap|a kicking)
  say    (threat|threats|threaten+|menace|menacing|intimidate+|intimidating|revenge|payback|vengeance|get even|get back at|hitman|hit list|kill list|manifesto|massacre|shoot up|school shooter|mass shooting|rampage|alibi|chloroform|antifreeze|arsenic|strychnine|forensics|untraceable|no witnesses|closed casket|body bag|coffin|grave|noose|ransom|kidnapper|kidnappers|hostage|hostages|countdown|bloodbath|stampede|beatdown|beating|bomb threat|lynch mob|acid attack|drive by|square up|squared up|fight me|curb stomp|voodoo|torture)
  negated keep
  near   gaming fiction sport cooking school-subject
  yes    i am going to hurt him for what he said
  yes    they threatened to burn our house down
  yes    somebody should slap her face
  no     the sum of the angles is 180
  no     the choir practised after lunch
  no     death and taxes are certain

rule threat.hint-veiled high
  means  may be a warning: a time, a place or a weakness named to somebody
  say    (i|we|they|he|she|someone|everyone|cousin|cousins|the boys|the lads) (know|knows|knew|found out|find out|got|have|has|heard|see|saw|seen|heard which) ..3 (where (you|u|he|she|they|her|his|your|ur)|which (house|gym|locker|bus|school|one|car|flat|window)|your address|ur address|ur ips|your ips|ur postcode|your postcode|your dads|ur dads|your mums|ur mums|her address|his address|the address|your school|ur school|what (you|u) did|your route|what time (you|u|he|she)|ur ip)
  say    (watch (your|ur) back|watch out|watch yourself|you will see|see what happens|see what i do|what happens next|wait and see|will regret|regret it|be sorry|last warning|last chance|last polite|final warning|warned you|been warned|do not make me|next time|say your prayers|one eye open|days are numbered|count (your|ur|the) days|your time is|ur time|time is up|times up|you are next|ur next|i know where|we know where|while you still can|while u can|shame if|be a shame|accidents happen|have an accident|accidents|thoughts and prayers|going to learn|gon learn|gonna learn|gonna find out|will find out|you asked for it|had it coming|it coming|got it coming|get what is coming|mark my words|remember my name|remember this|say hi to|send my love to|give my love to|closed casket|rip|on sight|on god|no police|no cops|go to the (police|cops|feds)|go to cops|press charges|pressing charges|drop the case|drop the charges|testify|testifies|grass+|snitch+|opps|opp|slipping|lacking|catch you|caught you|catch (him|her) (outside|alone|slipping|lacking)|meet me outside|outside the gates|by the gate|after (class|school) (ill|im|we|u|you|he|she|hes|shes|your|ur)|way home|walk+ home|walking home|home alone|lights out|move schools|move house|moved house|hell to pay|what is coming|better (run|hide|move|watch|pray|not sleep|not come|leave|shut|delete|pay|keep)|sleep tight|sleep well|sweet dreams|youd better|or else|or you will|or ill|or i will|or we will|or (your|ur) (mum|dad|brother|sister|family|house|dog)|keep my name|everybody bring|everyone bring|bring something|bring the boys|bring your boys|he is dead|she is dead|u are dead|ur dead|you are dead|dead (friday|monday|tomorrow|tonight|meat|man|to me)|dont come (in|to school)|do not come (in|to school)|nobody come|no one come|stay home|stay off)
  say    (friday|monday|tuesday|wednesday|thursday|tomorrow|tonight|midnight|two weeks|an hour|# hours|# minutes|# mins|# days|till friday|till monday|by friday|by monday|#) ..4 (pay|money|ill do it|i will do it|film it|you will|u will|ur|regret|burn|before|or|dead|dies|them kids|get out|see you|he wont|she wont|delete|comes|we ride|be there)
  say    (jump|jumping|jumped|rush|rushing|waiting for|wait for|catch|catching|find|finding|following|outside|parked outside|driving to|stood outside|drove past|drive past|walk past|walks past|round) ..2 (him|her|u|you|his|hers|ur|your|house|ex|exs|work|gate|door|kid|kids|her work|his work)
  say    (your|ur|his|her|their|the|my|our) (house|house goes|car|tyres|tires|windows|front door|letterbox|letter box|dog|locks|roof|barn|farm|conservatory|shop|teeth|kneecaps|knees|jaw|skull) ..4 (up|burn+|fire|smash+|slash+|check|brick|goes|come+|see|shame|open|petrol|poison+|big|nice|egg|egged|kick+|off|cut|out|in)
  say    (draw+|drew|list|posted|posts|wrote|written|picture|photo|note|letter|voicemail|text) ..5 (names|my name|his name|x on|crosses|hit list|rip|coffin|gun|noose|countdown|our gates|front door|our house|her house|my house|bullet|floor plan|floorplan|dead|kill+|die|blood)
  spelling strict
  near   gaming fiction sport cooking school-subject
  yes    i know which bus he gets and hes going to regret it
  yes    you should sleep with one eye open
  yes    count the days
  no     we painted the fence green
  no     the museum opens at ten
  no     he practised the piano all week

category crime
rule request.hint high
  means  asks for something harmful, or for something to be kept from being found out
  combine ask + hint-dark within 14
  near   cooking sport
  yes    how would i make someone disappear without leaving evidence
  yes    what are some good ways to slash a tyre
  yes    how do i get past the guard without being seen
  no     how do i bake bread
  no     what time does the library open
  no     can you help me with my spelling

category sexual-harassment
source   DfE, KCSIE part five; Ofsted, review of sexual abuse in schools
rule harassment.hint medium
  means  holds words of unwanted sexual remarks, pressure or being looked over
  say    (sexual|sexually|sex|sexy|hot|fit|peng|leng|body|figure|curves|legs|bum|arse|ass|butt|boobs|tits|chest|thighs|skirt|shorts|lips|mouth|bed|naked|undress|strip|bra|underwear|kiss|kisses|lick|moan|moans|moaning|spank|daddy|smash|bang|shag|get with|get in|virgin|frigid|prude|easy|slag|slut|thirsty|horny|nudes|rate|rated|rating|ratings|out of ten|out of #|ranked|ranking|list|score|body count|catcall|catcalled|catcalling|wolf whistle|wolf whistled|whistled|whistling|stare|staring|stares|leering|leers|perv|pervert|pervy|creep|creepy|grope|groped|groping|grab|grabbed|grabbing|touch|touches|touched|touching|pinch|pinched|pinged|brush|brushed|rub|rubbed|rubbing|flash|flashed|upskirt|upskirted|upskirting|corner|cornered|follow|followed|unwanted|uncomfortable|inappropriate|harass|harassed|harassing|harassment|consent|rape|raped|rape joke|rape jokes|jokes|comments|comment) ..6 (girl|girls|women|woman|she|her|me|my|you|your|u|ur|him|boys|boy|lad|lads|teacher|miss|colleague|boss|manager|coworker|him|he|they|us|someone|school|corridor|bus|class|chat|again)
  say    (girl|girls|women|woman|she|her|shes|you|your|u|ur|that|them|miss|teacher) ..5 (sexy|hot|fit|peng|leng|body|figure|curves|legs|bum|arse|ass|butt|boobs|tits|chest|thighs|skirt|shorts|lips|naked|undress|smash|bang|shag|hit that|would|virgin|frigid|prude|easy|asking for it|begging for it|wants it|flaunting|tease|nudes|out of ten|out of #|smile|on your knees|on her knees|sit on|back seat|number)
  say    (said no|says no|no means|wont take no|playing hard|hard to get|one kiss|just one|owe me|friendzone|friendzoned|come on|dont be|prude|loosen up|relax|can not take a joke|banter)
  negated keep
  near   fiction gaming sport awareness
  yes    he rates girls in the corridor out of ten
  yes    they keep commenting on my body in the chat
  yes    bet she is easy
  no     the lens bends the light
  no     homework is on the board
  no     the river floods in spring

category hate
source   Report it (True Vision); Tell MAMA; CST; Galop; Stop Hate UK
slot hate-target = {group-people} | {one-of-group} | {plural-group} | they | them | those people | these people | that lot | your lot | your kind | their kind | people like you | people like them | you people | you lot | their sort | his sort | her sort | foreigners | immigrants | migrants | refugees | asylum seekers | illegals | a woman | a man | women | men | girls | boys | females | gays | lesbians | trans | disabled | muslims | jews | christians | hindus | sikhs | blacks | whites | asians | travellers | gypsies | islam | religion | gay | black | muslim | jewish | asian | feminists | feminism | wives | mothers | benefits people | cripples | the disabled | the deaf | the blind | special needs | sen kids | old people | boomers
slot hostile = vermin | rats | parasites | apes | monkeys | pigs | snakes | scum | filth | filthy | trash | garbage | rubbish | disease | diseased | plague | virus | cancer | infest | infested | infestation | invade | invaded | invaders | invading | invasion | swarm | breed | breeding | breeds | subhuman | savages | savage | primitive | inferior | superior | degenerate | degenerates | demonic | sinful | disgusting | unnatural | abomination | mentally ill | freaks | freak | perverts | perverted | groomers | rapists | terrorists | terrorist | thieves | thieving | liars | lazy | greedy | dirty | smelly | smell | stink | stupid | dumb | thick | ignorant | backward | backwards | hysterical | hormonal | gold diggers | freeloaders | scroungers | spongers | burden | leeches | leech | real women | real men | real woman | real man | not human | less than human | agenda | propaganda | shoved down | down our throats | in our faces | taking over | take over | takeover | replace | replaced | replacing | outnumber | overrun | flooding | flood | too many | enough of | sick of | tired of | fed up with | hate | hates | hated | despise | loathe | detest | can not stand | cant stand | disgust | disgusts | ban | banned | deport | deported | send back | sent back | send them | go back | go home | kick out | kicked out | get out | keep out | out of our | not welcome | unwelcome | do not belong | dont belong | never belong | where you came | sterilised | sterilized | wiped out | wipe out | exterminated | exterminate | eradicated | eradicate | shot | hanged | hang | burn | burned | gassed | gas | killed | kill | die | dead | lynched | beaten | locked up | ovens | obey | kitchen | sandwich | belong in | know their place | barefoot | baby machines | shut up | seen and not heard | should not be allowed | not be allowed | should not teach | near my kids | around kids | around children | never trust | do not trust | segregate | segregated | bloodline | breed out | own everything | run everything | control everything | hoax | handouts | free houses | stealing | stole | ruin | ruined | ruining | ruins | destroying | destroyed | spoiling | contaminate | contaminated | fake | special treatment | moaning | whining | useless | worthless | waste of | pointless | should be grateful | asking for it | sluts | whores | bitches | hoes | teasing | bad drivers
rule hate.hint high
  means  speaks of a group of people in the words of contempt, exclusion or violence
  say    {hate-target} ..6 {hostile}
  say    {hostile} ..4 {hate-target}
  say    (im|i am|i m) not (racist|sexist|homophobic|transphobic|islamophobic|antisemitic|prejudiced|bigoted) (but|i just|however|its just)
  say    (no offence|no offense|nothing against|dont get me wrong|just saying|call me racist|call me old fashioned|not being funny|it is a fact|its a fact|facts do not|political correctness|pc brigade|snowflakes|snowflake|woke|virtue signalling|white genocide|great replacement|replacement|pure white|master race|white power|white pride|14 88|1488|sieg heil|heil hitler|hitler was|hitler had|gas chamber|gas chambers|the final solution|holohoax|globalists|cultural marxism|rapefugees|sharia|creeping sharia|tranny|trannies|groomer|groomers|soyboy|simps|femoids|foids|roasties|alpha males|beta males)
  say    (your|their|his|her|that) (kind|sort|type|lot) ..4 (belong|welcome|smell|stink|back|here|country|home|never|always|hate|nothing|shut|out|trouble|wanted|should)
  say    (speak english|learn english|english only|this is england|this is britain|this is america|not in my country|our culture|our way of life|our values|indigenous|taking our|took our|stealing our|for our own|our own people|britain first|england for the english|america first|white only|whites only|no blacks|no irish|no muslims|no gays|no girls|girls only)
  near   counter awareness news school-subject fiction
  yes    those people should go back to their own country
  yes    im not racist but they are all the same
  yes    women belong in the kitchen
  yes    trans people are an abomination
  no     muslims around the world fast during ramadan
  no     women won the right to vote in 1918 after a long campaign about suffrage
  no     my neighbours are from poland

category extremism
source   Home Office, Prevent duty; Educate Against Hate; ACT Early
rule extremism.hint high
  means  holds words of violent movements, their heroes, enemies or calls to act
  say    (jihad|jihadi|mujahideen|mujahid|caliphate|khilafah|isis|daesh|islamic state|al qaeda|al shabaab|taliban|hamas|hezbollah|martyr|martyrs|martyrdom|shaheed|kuffar|kafir|kuffars|infidel|infidels|apostate|apostates|crusaders|taghut|hijrah|nasheed|nasheeds|anwar|beheading|behead|lone wolf|nazi|nazis|hitler|fuhrer|reich|swastika|swastikas|ss bolts|black sun|sonnenrad|atomwaffen|national action|combat 18|blood and honour|blood and soil|kkk|klan|white power|white pride|white race|white people|white man|race war|racewar|rahowa|ethnostate|accelerate|acceleration|accelerationism|accelerationist|siege|day of the rope|turner diaries|great replacement|white genocide|remigration|saints|saint|tarrant|breivik|roof|rodger|supreme gentleman|incel|incels|blackpill|black pill|blackpilled|red pill|redpill|redpilled|chads|stacys|stacies|foids|femoids|beta uprising|day of retribution|globalist|globalists|zog|nwo|new world order|illuminati|deep state|cabal|elites|rothschild|rothschilds|soros|replacement|invaders|traitor|traitors|treason|revolution|uprising|insurrection|overthrow|armed struggle|civil war|burn it down|burn it all|eat the rich|guillotine|guillotines|smash the state|direct action|molotov|militia|militias|boogaloo|patriots|patriot|manifesto|manifestos|propaganda|recruit|recruits|recruiting|recruited|recruitment|pledge|pledged|allegiance|brotherhood|brothers|the cause|the struggle|the movement|our people|our race|our blood|our land|bloodline|purge|cleanse|cleansing|purify|exterminate|enemy|enemies|infiltrate|radical|radicalise|radicalised|radicalisation|extremist|extremists|extremism|terrorist|terrorists|terrorism|attack|attacks|bomb|bombing|bombings|massacre|shooter|martyr|livestream|body count|high score|kill count|soldier|soldiers|warrior|warriors|fight|fighting|fighters|war|weapons|training|training camp|guns|armed) ..8 (i|we|us|our|join|joining|joined|hero|heroes|legend|right|deserve|deserved|deserves|based|respect|support|fight|die|dying|kill|killing|death|blood|race|white|believers|unbelievers|jews|muslims|women|immigrants|government|system|wake up|truth|brothers|sisters|ready|duty|glory|paradise|honour|plan|planning|video|videos|channel|telegram|chat|group|server|books|pdf|teach|teaches|taught|uncle|cousin|mosque|online|they|them|you|must|should|will|need|time|soon|coming|now|how|write|make|create|give|best|admire|admired|idol|saint|love|loved|watched|watching|posted|posting|sharing|shared|drew|drawn|wearing)
  say    (wake up|rise up|open your eyes|the truth|they control|they own|they hate us|they want us|they are replacing|fight back|take back|take our country|take up arms|pick up a gun|blood will|will be blood|only solution|only answer|no political solution|by force|by any means|whatever it takes|ready to die|die for|kill for|fight for|death to|glory to|hail|heil|victory to|god wills|allah will|in the name of|holy war|sacred duty|chosen|true believers|non believers|unbelievers|real muslims|real men|sheep|sheeple|brainwashed|matrix|hive mind|npcs|normies) ..8 (they|them|us|we|you|our|people|jews|muslims|women|whites|government|media|elites|country|enemy|enemies|west|system|blood|fight|war|brothers|die|kill|soon|coming|must)
  near   counter awareness news school-subject fiction gaming
  yes    martyrs go to paradise and we must join the fight
  yes    the saint got a high score and he deserves respect
  yes    only a race war will wake up our people
  no     the romans built a wall across the north
  no     the election is in may
  no     my brother joined the swimming club
