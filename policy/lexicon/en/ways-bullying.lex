# Hints of bullying: who does it, what is done, where it is shown, and insults said to somebody.
language en
strength hint
category bullying
source   Anti-Bullying Alliance; Childline; DfE, Preventing and tackling bullying; Cyberbullying guidance

slot bullies = they | theyve | everyone | everybody | evry1 | every1 | all | we | we all | they all | the girls | the boys | the lads | girls | boys | lads | the others | other kids | the kids | the whole (class|table|team|bus|year|grade|form|office|school|group|squad|crew|dorm|chat|room) | whole (class|table|team|bus|year|grade|form|office|school) | entire (class|team|grade|year) | half the class | people | pupils | peers | classmates | classmate | my classmate | my friends | so called friends | so called | my mates | seniors | the seniors | the big boys | older (kids|boys|girls|pupils) | yr # | year # | y7 | y8 | y9 | y10 | y11 | yr7 | yr8 | yr9 | the year # | teammates | roommates | room mates | colleagues | the team | cheer squad | someone | some1 | somebody | a boy | a girl | this girl | this boy | two boys | three girls | two girls | four boys | these girls | these boys | parents | other mums | the mums | my manager | my boss | my brother | my sister | stepsister | stepbrother | she | he | u | let us | lets | the lads | forty kids | ppl | # people | # ppl | the teacher | the coach | the group | his table | her table
slot bullied = me | my | him | her | his | them | us | my son | my daughter | my kid | my child | our son | our daughter | my brother | my sister | the kid | the new (boy|girl|kid) | that kid | that girl | that boy | a kid | a boy | a girl | one (girl|boy|kid|child) | someone | the weird (kid|girl|boy) | the fat (kid|girl|boy) | ginger | a smaller kid | a year # | a y7 | a y8 | a pupil | another child | classmate | victim | myself | face | walk | voice | name | stammer | stutter | lisp | tics | weight | clothes | hair | teeth | nose | skin | body | lunch | coat | shoes | bag | wig | accent
signal bullying-crowd = {bullies}
signal bullying-deed = laugh | laughs | laughed | laughing | lauf | giggle | giggling | snigger | sniggering | clap | clapped | hiss | bark | barked | barking | moo | oink | oinking | snort | boo | booed | jeer | jeered | chant | chanting | ew | eww | sick noise | noises | mimic | mimicked | mimicking | imitate | imitates | imitated | imitating | copy my | copies me | copies | practising my | does my voice | soundboard | recording of | recorded | film | films | filmed | filming | record me | record him | livestream | caption | captions | captioned | sticker | stickers | gif | meme | memes | edited | edits | photoshopped | dog filters | tier list | bingo | bingo card | auction | auctioned | sold my | vote | voted | voting | votes | poll | rate | rated | rating | ranked | ranking | bottom of | list of | made a list | the list | a page | made a page | a page about | an account | account about | fake account | pretending to be | pretends to be | pretended to be | impersonating | impersonation | screenshot | screenshots | screenshotted | post it | posted it | posted my | post my | posts me | post me | posted me | put it online | put me on | put it on | on the internet | on their story | trending | tagging me | keep tagging | renamed | a group called | a chat called | a group with | a chat without | without me | without him | without her | group chat | gc | removed me | removed from | kicked from | left on read | blocked me | no one replies | nobody replies | do not reply | dont reply | never reply | ignore | ignores | ignored | ignoring | blank me | blanks me | freeze out | freezing out | frozen out | exclude | excluded | exclusion | left out | leave me out | leave out | leaves out | not allowed | banned from | wont let | will not let | did not let | nobody lets | no one lets | not let | lets him join | not invited | uninvited | only invited as | invitation | last picked | picked last | nobody picks | moved table | moves her chair | moves away | move away | moved seat | moved my desk | saved seats | seat taken | stand up when | all left | all leave | lock me | locked me | lock him | locked him | locker | shoved | shove | push | pushed | pushing | trip | tripped | knock my | knocked my | knocks my | throw | throws | threw | thrown | throwing | chuck | chucked | spit | spat | gum | flick | flicked | flicks | poke | poked | poke him | hide my | hid my | hide his | hid his | stole my | steal my | take my | took my | taken my | taxed | toll | make me | makes me | made me | made him | made her | make him | make her | got her to | got him to | forces me | forced me | dare | dared | dares | crawl | eat sand | eat a | eat mud | lick | kneel | sing to | beg | hazing | hazed | initiation | rookies | freshmen | prank | pranked | pranks | nickname | nicknames | nicknamed | call me | calls me | called me | calling me | call him | calls him | call her | calls her | called her | called him | they call it | name calling | rhyme | song about | smell | smells | smelly | stink | stinks | stinky | musty | hygiene | deodorant | nits | lice | germs | lurgy | touch | contaminated | fat | ugly | weight | weigh | weighed | diet | weird | freak | loser | weirdo | cry | crying | cried | crybaby | tears | till she cries | till he cries | humiliate | humiliated | humiliating | embarrass | embarrassed | embarrassing | mock | mocked | mocking | mocks | tease | teased | roast | roasting | bully | bullied | bullying | pick on | picked on | picks on | pile on | make fun | made fun | making fun | for a laugh | as a joke | the joke | a joke | banter | only joking | just joking | so funny | its funny | jokes about me | against me | turned on me | gang up | ganged up | rumour | rumours | rumor | rumors | told everyone | telling everyone | tells everyone | told the whole | spread | secrets | diary | confession | confessions | anonymous | hate | hates | hated | hates me | everyone hates | things we hate | insult | insults | mean things | mean to | horrible things | wait for me | waiting for me | follow me home | change schools | leave school | leave the school | should leave | stop coming | never come back | kill myself | end it | disappear | dead mum | dead dad | free dinners | birthday card | valentine | asked me out | on purpose | got it till | in on it

rule bullying.hint-done medium
  means  speaks of several, or of somebody, laughing at, filming, excluding or picking on somebody
  combine bullying-crowd + bullying-deed within 4
  near   awareness fiction
  not    (he|she|u|they|we|i) (cried|crying|cry) (laughing|with laughter|happy|at the (film|end|ending))
  not    (make|makes|made) (me|him|her|us) (laugh|happy|smile|proud|tea|breakfast|dinner|lunch|a|feel better|want)
  negated keep
  yes    they laughed at my walk
  yes    everyone ignored her until she quit
  yes    the girls did a vote and i have to be the dog again, they always call me it
  no     the bus left at nine
  no     we baked bread in food tech
  no     my sister passed her driving test

rule bullying.hint-against-one medium
  means  plans or urges others to leave out, film, vote off or hurt somebody
  say    (nobody|no one|noone|everyone|everybody|evry1|lets|let us|lets all|we should|you should all|who ever|whoever|anyone who|just|dont|do not|please|pls|all|guys|put (your|ur) hand up|hands up|dare (you|u)|bet (you|u)) ..3 (tell|reply|replies|talk|talks|speak|sit|sits|accept|add|adds|invite|pass|let|leave|leaves|unfollow|block|report|ignore|blank|roast|react|say|vote|laugh|film|record|post|spam|rate|tag|join|like|ratio|screenshot|dm|bully|get) ..3 (him|her|it|them|that|to|with|when|every time|each time|him|jade|at)
  say    (things|reasons|what) (we|i|everyone|everybody) (hate|hates|dont like|do not like|cant stand) (about|in)
  say    (we|i|everyone|they|evry1|everybody|nobody|no one|our class|the class|ppl) (hate|hates|h8|h8s|hating|hated|likes|wants|want|misses|asked for|invited) (you|u|her|him|me|them|kyle|anyone)
  say    why (everyone|everybody|nobody|no one|we|people) (hates|hate|likes|left|leaves|laughs|laugh)
  say    (vote|poll|votes|voting|survey|strawpoll|kahoot|quiz|tier list|bracket|leaderboard|scoreboard|countdown|bingo|shared doc|slideshow|compilation|fan page|anti fan|hate page|hate account|hate group|confession page|confessions page|gossip page|tea page|spill page|burn book|rate my|ugliest|smelliest|fattest|biggest loser|most likely to|superlatives|guess who|guess the) ..5 (leave|left|stinks|smell|smells|crying|ugly|fat|worst|weird|lonely|loser|who|whose|school|our|year|form|class|pupils|girls|boys|her|him|my|girl|boy|edition|cried|die|kicked|out|off|next|victim|todays)
  say    (how to|how do i|how can i|ways to|best way to|help me|help us|fun ways to|funniest way to|ideas to|what could we|what can we|come up with|suggest|plan to|plan for|write|make|create|compose|draft|generate|roleplay|give me|turn this|imitate|caption) ..7 (insult|insults|mean|ugly|humiliate|embarrass|roast|mock|make fun|exclude|ignore|leave out|freeze|cry|crying|quit|leave school|stop coming|hate her|hate his|hates her|resign|miserable|regret|prank|dares|comebacks|bully|fat|weird kid|new boy|new girl|new kid|classmate|over the edge|pig|push her|push him|anonymous messages|fake|pretending to be|as if from|in her name|ex friend|her body)
  say    (isnt|is not|are not) (my friend|our friend)
  say    (make|made|making|get|got|getting|watch|watched) (her|him|them|me|jess|that kid) (cry|cries|quit|leave|beg|snap|lose it|look stupid|wet|eat|lick|kiss|drink|think)
  say    (leave|left|kick|kicked|remove|removed|take|took) ..1 (him|her|me) (out|off|from the|behind)
  near   awareness fiction counter
  not    (nobody|no one) should [ever] (say|be|have|feel|tell|call)
  negated keep
  yes    nobody talk to her, just leave when she joins
  yes    things we hate about Erin
  yes    how to get a classmate to leave school
  no     everyone bring a pencil
  no     the quiz is on tuesday
  no     help me write a poem about autumn

rule bullying.hint-insult medium
  means  says something insulting to somebody, or about how they look, speak or live
  say    (you|u|ur|your|youre|ya|yall|op|user|she|he|her|his|that|this|someones|their) ..3 (look|looks|looking|sound|sounds|type|types|smell|smells|walk|walks|dress|dresses|talk|talks|act|acts|write|writes|sing|sings|dance|play|plays|run|runs|eat|breathe|built|shaped|got|has|have|is) like (a|an|the|you|u|your|ur|my|if|someone|something|it|he|she|they|shit|crap)
  say    (charisma|personality|face|chin|nose|forehead|teeth|hairline|jaw|voice|ears|legs|brain|iq|brains|eyebrows|belly|body|breath) ..2 (of|like|as|got|called|has|is|was|needs|looks|belongs) ..1 (a|an|the|its|own|suing|so|that|if|than)
  say    (its|his|her|your|ur|their) own (postcode|zip code|weather|gravity|bus stop|orbit|moon|area code|country|continent)
  say    (dumbest|ugliest|worst|thickest|fattest|saddest|most (unlikeable|unlikable|annoying|boring|pathetic|hated|useless|stupid|cringe|embarrassing)|biggest (idiot|loser|joke|clown|mistake|waste)) ..1 (person|human|people|girl|boy|man|woman|kid|thing|post|take|parent|mother|father|in|on|alive|i|ever|here)
  say    (waste|total waste|absolute waste|sorry excuse|poor excuse|sad excuse|pathetic excuse) (of|for) [a|good|perfectly] [good] (chair|space|oxygen|air|human|skin|seat|time|life|breath|a|man|mother|father|teacher|an|bandwidth|ink|food|man|woman|person)
  say    (you|u|she|he|ur|your) ..3 (failed|failure|disgrace|disgraceful|embarrassment|embarrassing|unemployed|irrelevant|nobody|mistake|accident|burden|adopted|unwanted|unloved|unlovable|clown|joke|flop|fraud|fake|cringe|pathetic|desperate|ugly|hideous|fat|fatty|thick|dense|brainless|talentless|worthless|useless|smelly|musty|crusty|greasy|minging|rank|butters|dusty|bald|balding|lonely|loser|sad|weirdo|weird|freak|creep|thirsty|attention)
  say    (your|ur|his|her) (mum|mom|mother|dad|father|parents|kid|kids|wife|husband|family|friends|ex|brother|sister|teacher|dog) ..4 (regret|regrets|ashamed|settled|polite|hates|hate|left|leaving|cheated|drinks|hostage|ugly|fat|toad|wishes|should|shouldve|never|fake|pities|laughs|mistake|dropped|only|embarrassed|cheer|disappointed|does not love|doesnt love|dont love)
  say    (dropped on (your|ur|his|her) head|got dropped|take the hint|do us a favour|do us all|do everyone a favour|quit the day job|the day job|delete your account|delete ur account|delete this|uninstall|log off|get a job|get a life|cry about it|cry harder|cry more|stay mad|stay pressed|cope harder|nobody asked|who asked|no one asked|who let|who told (you|u|her|him)|who invited|seek help|touch grass|skill issue|l bozo|ratio|ratioed|mid|rent free|imagine being|imagine uploading|imagine thinking|imagine still|imagine having|with that face|that face|no wonder|thats why|that is why (he|she|they|your|nobody|no one)|glad she|glad he|should have stayed|did they let you|with a crayon|writes its own jokes|worst day|go back to|sit down|shut up|pipe down|nobody cares|no one cares|congratulations|congrats|bless you|thick as|half as|not the sharpest|brain cells|brain cell|braincell|braincells)
  say    (nobody|no one|noone|not one person|not a single person) ..5 (you|u|him|her|ur) ..4 (nice|like|likes|cares|miss|notice|love|loves|want|wants|friends|wedding|funeral|birthday)
  say    (cow|pig|whale|elephant|hippo|dog|rat|toad|horse|monkey|goat|ghost|vegetable|bin|thing|orphan|loser|lonely|virgin|human bin|it|creep|stinky|dumbo|shrek) ..2 (noises|noise|sounds|emoji|emojis|filter|filters|pics|pictures|jokes|costume|face|boy|girl|kid|as her|as his|as my)
  say    (🐷|🐮|🐖|🐄|🐋|🐳|🤡|🤮|🤢|💀|🗑|👎|🖕|🐀|🐕|🐽|🦴|🤓) ..4 (you|u|her|him|my|his|under|post|posts|every|comment|pic|face|name|ur|each)
  say    (every|each|all|under|on) ..3 (post|posts|pic|pics|video|message|thing|everything) ..5 (🐷|🐮|🤡|🤮|🤢|💀|🗑|emoji|emojis|ew|noose|vomit|clown|skull|smell)
  say    (fat|ugly|thick|dumb|stupid|smelly|lonely|single|bald|broke|old|skinny|useless|boring|weird|unemployed) (and|n) (fat|ugly|thick|dumb|stupid|smelly|lonely|single|bald|broke|old|proud|useless|boring|weird|unemployed|alone|forty)
  near   awareness fiction
  not    (you|u|she|he) ..2 (look|looks|sound|sounds) like (a|an|the|you|my) ..1 (star|angel|model|princess|queen|dream|expert|pro|good|lovely|nice|great|professional|need|had|are having|fun|mum|sister|brother|dad|teacher)
  negated keep
  yes    you type like you got dropped and then stepped on
  yes    the dumbest person on this entire site
  yes    your brain called, it's suing for neglect
  no     you look nice today
  no     the dog ate my sandwich
  no     her voice was clear in the hall

rule bullying.hint-alone medium
  means  tells of being left alone, avoided, or afraid to go in because of others
  say    ({i}|i am|im|she|he|hes|shes|my son|my daughter|my child|my kid) ..3 (eat|eats|ate|sit|sits|sat|stand|stands|stood|play|plays|walk|walks|hide|hides|hiding|wait|waits|work|works|cry|cries|pretend|pretends) ..5 (alone|by myself|by himself|by herself|on my own|on his own|on her own|toilet|toilets|cubicle|library|bathroom|bathrooms|nurses office|stairwell|corridor|car|with the wall|so nobody|so no one|nobody notices|phone at lunch|sinks|bins)
  say    (nobody|no one|noone|not one|none of them) ..3 (says|said|say|talk|talks|talked|sit|sits|sat|pick|picks|picked|invite|invites|invited|want|wants|wanted|accept|accepts|reply|replies|replied|notice|notices|like|likes|join|let|lets|help|helps|believe|stop|stopped|stops|came|comes|play|plays) ..2 (me|to me|with me|hi|bye|next|in group|him|her|happy birthday|my|it|us|group|anything)
  say    (everyone|everybody|they all|all of them|the others|whole class|the whole class) ..4 (except me|but me|but not me|apart from me|except my|without me|but her|except her|except him|invited|got one|party|but hannah|but one)
  say    ({i}|i am|im|hes|shes|she is|he is|my name|my daughter|my son) ..3 (not in|not on|isnt in|not allowed|banned|removed|kicked|left off|left out|not invited|excluded|uninvited|cropped|cut out|voted off|voted out|blocked)
  say    (does not|doesnt|will not|wont|refuses to|refusing to|can not|cant|scared to|afraid to|does not want to|dont want to|never wants to|stopped|hasnt|has not) ..2 (go|going|come|coming|leave|leaving|left) ..2 (in|to school|back|school|her bed|bed|her room|his room|the house|to lunch|on the bus|out)
  say    (the same|same) (two|three|four|boys|girls|kids|lot|person|people|boy|girl) (again|every|each|always|who|from)
  say    (every|each) (day|time|lesson|lunch|break|morning|week|monday|night|practice) ..6 (they|he|she|someone|the boys|the girls|everyone|call|calls|throw|throws|laugh|laughs|new name|something|spam|spat|hits|push|pushes|say|says|film)
  say    (its|it is|they call it|called it|coach called it|teacher said|school says|school said|he says|she says|calling it|calls it|says) ..2 (banter|a joke|joking|a prank|tradition|art|a game|just a game|fun|character building|team bonding|just kids|drama|girl drama|friendship issues|falling out)
  say    (have to|had to|got to|always) be the (dog|toilet|ghost|monster|baby|bin|maid|loser|joke|goalie|it|slave|servant|victim|punchbag)
  say    (am|im|hes|shes|is|always|i am always|the) the (joke|entertainment|ghost|punchline|one they|target|butt|victim|dog|weird one|ugly one|fat one|odd one out)
  say    (exclusion|excluding|ostracised|ostracism|isolated|isolation|intimidation|victimised|impersonation|mocked|mimicking|imitating|taunted|taunting|jeering|pile on|peer conflict|friendship dispute|targeted|harassed|humiliated|name calling|unkind|cyberbullying|cyber bullying|orchestrated|coordinated|coerced|tormented|tormenting|ridicule|ridiculed|belittled|scapegoat|hazing|initiation) ..8 (pupil|pupils|peers|students|class|tutor|group|boys|girls|y7|y8|y9|year|child|son|daughter|chat|colleague|team|him|her|me|form|parents|refusing|log|two|others|classmates|captain|players|teammates|boarders|dorm)
  near   awareness fiction
  negated keep
  yes    i eat in the third cubicle because the lock works
  yes    no one says hi no one says bye
  yes    everyone had a party invitation but not me
  no     the bus was late again
  no     dad cooked pasta for tea
  no     the lesson was on volcanoes

strength sure
slot bully-target = me | him | her | my son | my daughter | my child | my brother | my sister | the new (boy|girl|kid) | that kid | that girl | that boy | one girl | one boy | the weird kid | the fat (kid|girl|boy) | a smaller kid | the kid | a boy in his class | a girl in my class | our son | our daughter | a y7 | a y8 | a year # | my classmate

rule bullying.left-out medium
  means  tells of being ignored, left out or removed on purpose
  say    (they|everyone|everybody|all my friends|my friends|my whole friend group|the girls|the boys|the (whole|entire) (class|team|table|form|year|group|squad|office)|entire class|whole class|whole team|my class|the others|my mates|classmates|my so called (friends|mates)) [all|always|just|still|have] (ignore|ignores|ignored|blank|blanks|blanked|exclude|excludes|excluded|leave out|leaves out|left out|shut out|freeze out|avoid|avoids|avoided|unfollowed|uninvited|kicked out|removed|stopped talking to|stopped replying to|move away from|moves away from|got up and left|pretend not to see) {bully-target}
  say    (made|started|created|have|has|made another|got) [a|an|another|their own] [new] (group chat|groupchat|gc|chat|server|group|snap group|whatsapp) (without {bully-target}|about {bully-target}|called (we hate|everyone but|everyone except|hate)|to (mock|laugh at|slag off|talk about) {bully-target})
  say    (my friends|they|the girls|the boys|everyone) ..1 (left|leave|leaves) {bully-target} out (on purpose|again|every|of everything|of the)
  say    (nobody|no one|noone) ..1 (lets|let|allows|allowed) {bully-target} (join|play|sit|in|be in|on)
  say    (they|the girls|the boys|everyone) (wont|will not|never|do not|did not|didnt) (let|allow) {bully-target} (play|join|sit|in|on|be|speak|come|eat|into)
  say    (got|been|was|get|am|keep getting|were) (removed from|kicked from|kicked out of|uninvited from|voted out of|voted off|voted out|banned from) ..2 (group|gc|groupchat|group chat|chat|server|party|band|table|squad|team|prom|photo|realm) ..4 (laugh|again|because|for|joke|friends|them|everyone|they|fun)
  say    (everyone|everybody|whole class|the whole class|all the girls|all the boys|they all|all of them) ..4 (invited|invite|party|invitation|included|tagged) ..2 (except|but not|apart from|but) (me|her|him|my son|my daughter)
  say    (no one|nobody) says (hi|bye|hello|happy birthday) [to me]
  say    (only|just) (invited|added|asked|in the groupchat|in the gc) ..2 (as a joke|for a laugh|because (i|u|you) do|coz (i|u|you) do|to laugh)
  say    (agreed|decided|voted) (not to|to not|to stop) (talk|talking|speak|sit|reply|play) (to|with) (you|u|him|her|me)
  near   fiction gaming awareness counter
  negated keep
  yes    my friends left me out on purpose
  yes    the whole team ignored her until she quit
  yes    they made a group chat without me
  no     i left my coat out in the rain
  no     nobody let the dog in
  no     they will not let us out early

rule bullying.made-sport-of high
  means  tells of being filmed, mocked, mimicked, forced or dared by others
  say    (they|he|she|boys|girls|the boys|the girls|kids|everyone|someone|people|the lads|year #|yr #|the big boys|older boys|older kids|two boys|three girls|the seniors|seniors|my brother|my sister) [all|keep|kept|always|just|even] (film|films|filmed|filming|record|records|recorded|recording|photograph|photographed|video|videoed) {bully-target} (eat|eating|cry|crying|at|and|in|on|fall|falling|when|every|getting|being|while|asleep|changing|then|to)
  say    (mimic|mimics|mimicked|mimicking|imitate|imitates|imitating|copy|copies|copied|mock|mocks|mocked|mocking|take the piss out of|laugh at|laughs at|laughed at|laughing at|make fun of|makes fun of|making fun of|made fun of|practising|impression of) (my|his|her) (voice|stammer|stutter|lisp|walk|accent|tics|weight|clothes|shoes|hair|teeth|nose|skin|face|body|laugh|speech|disability|limp|coat|house|mum|dad|name|religion|english|hearing aids|glasses|eczema|acne|birthmark|scar|wheelchair|pyjamas)
  say    (they|he|she|the boys|the girls|boys|girls|the lads|older kids|older boys|the big boys|year #|yr #|seniors|someone) [all|keep|kept|always|just] (make|makes|made|making|force|forced|forces|dared|dare) {bully-target} [to] (eat|lick|crawl|bark|kneel|beg|sing|drink|dance|say|strip|fight|buy them|give them|pay|carry|wear|swallow|kiss|smell|jump|be the (dog|bin|toilet))
  say    (they|he|she|boys|girls|the boys|the girls|older kids|someone|lads) [all|keep|kept|always|just] (lock|locks|locked|trap|trapped|shut|tied|shoved|shove|stuff|stuffed|push|pushed|corner|cornered) {bully-target} (in|into|out|to|up|against) [the|a] (toilet|toilets|locker|cupboard|room|bathroom|cubicle|fire escape|bin|pond|lockers|changing room|wall|corner|shed|garage|bush|bushes|mud|chair|of)
  say    (throw|throws|threw|chuck|chucked|spit|spits|spat|pour|poured|put|stick|stuck|flick|flicked) ..2 (bread|paper|food|milk|gum|water|orange|chewing gum|soap|rubbish|spit|a sign|a note|post it|eggs|stones|balls|pens|toothpaste|nair|worms|mud) ..2 (at|on|in|over|into) (me|him|her|my (bag|hair|back|locker|desk|shoes|bottle|shampoo|conditioner|tray|face)|his (bag|hair|back|desk|locker)|her (bag|hair|back|desk|locker))
  say    (bark|barks|barked|barking|moo|mooed|mooing|oink|oinked|hiss|clap|boo|chant|sing|make (a|pig|cow|monkey|sick) ..1 (noise|noises)|hold their noses|holds his nose|hold their nose) ..2 (at|when|every time|whenever) ..1 (me|i|he|she|her|him|my)
  say    (made|make|makes|created|started|set up|run|runs|running) [a|an|the|this] [new|whole|instagram|tiktok|snap|fake|hate] (page|account|group|poll|tier list|list|channel|meme|sticker|stickers|gif|song|video|vote|quiz|server|website|filter|slideshow|compilation|fan page) (about|of|to laugh at|to mock|rating|called|pretending to be|making fun of|against|with) {bully-target}
  say    (fake|made a) (account|profile|page) ..2 (pretending to be|of|as|in the name of) {bully-target}
  say    (someone|somebody|they|he|she|kids|girls|boys) ..3 (account|profile) (pretending to be|of|as) (me|him|her|my (son|daughter|child|kid|brother|sister))
  say    (post|posts|posted|posting|share|shares|shared|put|puts|upload|uploaded) ..3 (embarrassing|humiliating|private|crying|mean|horrible|edited|ugly|worst) ..1 (video|videos|photo|photos|pics|pic|picture|pictures|clip|clips|screenshots|stuff) (of|about) (me|him|her|us|a boy|a girl|my (son|daughter)|people|classmates|a kid|someone)
  say    (it is|its|they say it is|they say its|they call it|calls it|called it|said it was) [just|only] (banter|a prank|a joke|a tradition|hazing|a laugh) ..6 (locker|cry|crying|hurt|hit|every day|forced|made|spat|showers|bark|pushed)
  say    (voted|rated|ranked) {bully-target} (ugliest|fattest|smelliest|worst|last|bottom|lowest|most|weirdest|#|a #)
  say    (bully|bullies|bullied|bullying) ..2 (me|him|my son|my daughter|my child|my brother|my sister) (at|because|for|every|in|about|again|since|over|and)
  say    (boss|manager|coach|teacher|colleague|colleagues|coworkers) ..1 (bullies|bullying|humiliates|mocks|belittles|picks on|makes fun of|laughs at) (me|him|her|my)
  near   fiction gaming awareness counter celebration
  negated keep
  not    (make|makes|made) me (eat|say|sing|dance|drink|pay) ..2 (breakfast|dinner|veg|vegetables|greens|broccoli|thank|sorry|please|attention|happy)
  not    (i was|got) bullied
  yes    they made me crawl and bark
  yes    they keep filming me eating and laughing
  yes    they locked me in the toilet
  no     mum made me eat my vegetables
  no     dad filmed me and the dog at the beach
  no     we made a page about volcanoes

rule bullying.plans-against high
  means  plans or urges others to leave out, shame or drive away somebody
  say    (nobody|no one|noone|everyone|everybody|dont|do not|lets all|just everyone|please dont|guys) [just|all|dont|do not] (reply to|talk to|sit with|accept|invite|pass to|speak to|tell|ignore|block|unfollow|leave when|laugh at|laugh when|say ew when|report|roast|spam|vote for|play with|partner with|leave the|add) (her|him|that (kid|girl|boy|freak)|jess) ..6 (watch|funny|pass it on|till she|till he|until she|until he|gets it|test|cries|quits|leaves|ok|again|lol|keep doing)
  say    (whoever|anyone who|if you|if u) (replies|talks|sits|reply|talk|sit|speaks|stay friends|stays friends|is friends) (to|with|w) (her|him|jade|that) ..4 (kicked|next|out|blocked|gone|removed|same)
  say    (things|reasons|everything|stuff) (we|i|everyone) (hate|hates|dislike) about (her|him)
  say    (we all|we|everyone|evry1|everybody|the whole class|our class|whole school|all of us) (hate|hates|h8|h8s|want you gone|wants you gone|voted u out|voted you out|cant stand|can not stand|laughs at|thinks you are|thinks ur) (you|u|ur|her|him|kyle)
  say    why (everyone|everybody|nobody|no one|we all) (hates|hate|likes|left) [the|our|that] (her|him|you|lottie|girl|boy)
  say    (vote|poll|put ur hand up|put your hand up|hands up|who should|strawpoll|who thinks) ..4 (leave|change|quit|get kicked|be kicked) ..2 (school|schools|form|our form|our class|the class|year|the group|the team|the server)
  say    (how to|how do i|how can i|how do we|how could we|ways to|what could we|what can i say to|ideas to|plan to|help me|tips to|best way to) ..2 (make|get|force|push|drive) ..4 (someone|somebody|him|her|a girl|a boy|classmate|colleague|new boy|new girl|kid|one girl|everyone|flatmate|teacher|brother|sister) ..3 (leave school|quit|resign|cry|hate himself|hate herself|stop coming|ignore|miserable|look stupid|feel like|kill|leave the school|move schools|change schools|have a breakdown|snap|regret)
  say    (write|make|create|generate|compose|draft|give me|come up with|suggest|think of|find|need) ..3 (insult|insults|mean|cruel|nasty|horrible|hate|anonymous|humiliating|embarrassing|savage|roast|roasts|nickname|nicknames|poem|post|posts|messages|jokes|memes|caption|rap|song|dares) ..4 (about|for|to|of|on|from|mocking|that will) ..4 (classmate|ugly|fat|a kid|girl in|boy in|hate her|hate his|overweight|over the edge|new boy|new girl|crybaby|the weird kid|coworker|mum died|roommate|cousin|my brother|my sister)
  say    (funniest|best|easiest|fun|good) (way|ways) to (humiliate|bully|embarrass|prank|roast|wind up|destroy|torment) ..2 (someone|a|the|my|him|her|that|crybaby|kid)
  say    (lets|let us|we should|gonna|going to) [all] (report|raid|spam|dogpile|expose|cancel|ratio|mass report|prank|jump|embarrass|humiliate|trick|scare) (her|him|his|that) ..4 (till|until|again|cries|crying|channel|account|stream|quits|deletes)
  say    (got|made|get|make) (her|him) (cry|to cry) (on live|again|in|today|times|# times|at|lol|lmao|and)
  say    (film|go film|record|go record) (her|him|it|that kid) (crying|under the door|when she|when he|while|fall|eating)
  say    (pretend|pretending) (to be|ur|youre|you are|i am) [a|her|his] (boy|girl|friend|boyfriend|girlfriend|fan) ..4 (ask her out|screenshots|ask him out|secrets|laugh|bring it out|expose)
  near   fiction gaming awareness counter
  negated keep
  yes    nobody talk to her, everyone ignore him until he quits
  yes    things we hate about her
  yes    how to make someone leave school
  no     everyone reply to the email by friday
  no     how to make someone feel welcome at school
  no     we should all report the pothole
