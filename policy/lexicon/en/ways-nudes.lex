# Ways of telling of private pictures: pressed for, threatened with, passed round, and the fear after.
language en
category nudes-and-coercion
source   UKCIS, sharing nudes and semi-nudes; CEOP Education; NSPCC and IWF, Report Remove; NCA, financially motivated sextortion

slot nude-pic = pic | pics | picture | pictures | photo | photos | photograph | photographs | video | videos | vid | vids | nude | nudes | image | images | clip | clips | screenshot | screenshots | recording | recordings | snap | selfie | footage
slot nude-one = he | she | they | someone | somebody | boy | boys | girl | lad | lads | ex | boyfriend | bf | girlfriend | gf | man | guy | person | scammer | blackmailer | stranger | account | people | friend | mate
slot nude-show = send | sends | sending | sent | post | posts | posting | posted | leak | leaks | leaking | leaked | share | shares | sharing | shared | show | shows | showing | showed | put | puts | putting | upload | uploads | uploading | print | forward | expose | release | spread
slot nude-threat = threatening | threatened | threatens | threaten | threats | says he will | said he will | says they will | said they will | says she will | said she will | said he would | said she would | said they would | going to | will | would | about to | gonna | wants to | might
slot nude-whom = everyone | every one | everybody | my mum | my dad | my parents | my family | my school | the school | school | whole school | my friends | my mates | my contacts | my followers | my class | the class | whole class | my year | the whole year | my sister | my brother | my nan | my uni | my teacher | my teachers | my church | my cousins | my team | your mum | your dad | your parents | your family | your friends | your school | your followers | your contacts | your teachers | your cousins | all your | all my | all her | all his | her dad | her mum | her family | her school | his family | his parents | online | the story | his story | his mates | the lads | the boys | group chat | the gc | the group | instagram | facebook | snapchat | tiktok | insta | twitter
slot nude-want = money | paid | pay | more | cash | gift cards | gift card | bitcoin | vouchers | steam cards | razer gold | paypal | another one | one more | another
context nude-innocent = holiday | dog | puppy | cat | kitten | homework | recipe | team photo | school photo | class photo | wedding | screenshot of the | passport photo | museum | gallery | photography | sunset | lesson | slides | coursework | worksheet | baby scan | album cover | goal | match | fixture | consent form

signal nude-pics = {nude-pic} | nudes | private one | folder | drive | album | contacts list | followers list | on cam | on camera | on video | body
signal nude-menace = threatening | threatened | threatens | threaten | threats | blackmail | blackmails | blackmailed | blackmailing | blackmailer | extort | extorted | extorting | extortion | sextortion | leak | leaks | leaked | leaking | expose | exposed | exposing | or else | ruin my life | ruin your life | wants money | want money | wants more | want more | demanding | demanded | demands | ransom | insurance | over me | against me | hold over | holding over | pay or | pay up | paid him | paid them | i paid | made me | makes me | making me | forced me | forcing me | pressured | pressuring | pressures | guilt | guilted | tricked | begged | begging | begs | keeps asking | kept asking | wont stop asking | will not stop asking | asked and asked | gave in | dared me | unless i | unless u | unless you | if i dont | if i do not | if you dont | if you do not | if u dont | if u do not | if i not | without my permission | without permission | without consent | without me knowing | while i was asleep | while i slept | without asking me | get it taken down | take it down | taken down | report remove | removed from the internet | off the internet | get rid of it | under 18 | unknown person | unknown adult | stranger | catfish | catfished | fake account | fake profile | swap | swapping | swapped | trading | traded | selling | for sale | pay to see | charging | a fiver | passed round | passed around | going round | going around | sent round | sent around | spread round | everyone has seen | everyone saw | whole school | whole class | whole year | everyones seen | so ashamed | regret | i wish i never | should never have sent | i should not have | now he wants | now they want | now she wants | said he would delete | said she would delete | promised to delete | promised not to | meant to disappear | would disappear | disappear after | screenshotted | screen recorded | saved it
rule nudes.pictures-and-menace urgent
  means  brings together private pictures and a threat, a demand, shame or their being passed round
  combine nude-pics + nude-menace within 9
  negated keep
  near   told-tale news school-subject nude-innocent celebration
  yes    hes got a video of me and now he wants money
  yes    she screenshotted my pic and is threatening me
  yes    my photo has been sent round the whole year
  no     our class photo was taken on friday
  no     i took a video of my dog
  no     the picture fell off the wall

rule nudes.menaced urgent
  means  tells of a threat to show or send something private, or of somebody holding it over them
  say    {nude-one} ..2 {nude-threat} ..3 {nude-show} ..1 (it|them|that|those|mine|one|everything|the {nude-pic}|my {nude-pic}|our {nude-pic}|her {nude-pic}|his {nude-pic}|a {nude-pic}|{nude-pic}) ..3 {nude-whom}
  say    (threatening|threatened|threatens|threaten|threat|threats) ..3 {nude-show} (it|them|that|those|my|her|his|our|everything|pics|photos|the)
  say    (if|unless|or|or else|otherwise|until) ..5 (ill|i will|he will|she will|they will|hell|shell|theyll|im going to|gonna|going to|will) ..2 {nude-show} ..1 (it|them|that|those|your|ur|the|this|my|all|everything|everyone|mine)
  say    (pay|send|do it|do|reply|meet|transfer|give) ..5 or ..2 (it goes|they go|he sends|she sends|they send|he posts|i send|i post|i leak|i share|hell send|shell send|they get|everyone gets|everyone sees|your mum sees|your mum gets|my mum sees|my nan sees|i call|i tell|i come|i show|it gets|the whole)
  say    # (hours|hour|mins|min|minutes|days) ..3 (to pay|to send|before (i|he|she|they|it)|until (i|he|she|they)|or (i|he|she|it|they)) 
  say    (want|wants|wanted|demanding|demanded|demands|asked for|asking for|asks for) ..2 (money|#|pounds|quid|gift cards|bitcoin|vouchers|steam cards) ..8 (pic|pics|photo|photos|picture|pictures|video|videos|vid|nudes|post it|leak it|delete it|leaked|share it|send it|show it)
  say    {nude-one} ..2 (has|have|got|keeps|holds|kept|saved|screenshotted|recorded|filmed|took|owns|has got|have got) ..4 {nude-pic} ..2 of (me|her|my|us|him) ..6 (threat|threatening|post|leak|share|show|send|pay|money|delete|make me|makes me|scared|without|insurance|stay|says|said|want|wants|everyone|asleep|consent|break up)
  say    (using|uses|used|holding|holds|hold|got|has|keeps) ..3 (old|my|a|the|private) {nude-pic} ..2 (over me|against me|to make me|as insurance|as blackmail|to control|to get me|over her|over him|to make her)
  say    {nude-one} ..1 (has|have|got) (something|stuff|things|dirt) on me ..5 (have to|do|what|scared|want|make|makes|cant|leave)
  say    (pay|paid|paying|paying off) ..3 (them|him|her|ex|scammer|blackmailer|it) ..6 (does not|dont|do not|wont|so|stop|twice|again|more|still|delete|show|post)
  say    (ruin|destroy|wreck|end) (my|your|ur|her|his) (life|reputation|future) ..8 (pic|pics|video|send|post|pay|leak|timer|mins|minutes|hour|hours|unless|or)
  say    (being|getting|been|got|am|is|was|were|gets) ..1 (blackmailed|extorted|sextorted|blackmailing)
  say    (pretended|pretending|posed|thought) ..4 (a girl|my age|my mate|a friend|hot girl|girl my age|someone i knew|my crush) ..8 (money|send one|send a|nudes|pics|pic|photo|video|demand|demanding|blackmail|threaten|camera)
  say    (in|within) ..1 # (hours|hour|mins|minutes) ..5 (pay|leak|send|post|everyone)
  negated keep
  near   told-tale news school-subject nude-innocent celebration
  not    (christmas|birthday|postcard|parcel|order|invoice)
  yes    shes threatening to post it on her story
  yes    pay by midnight or i send it to your mum
  yes    they said they would leak them to all my followers
  yes    he has a video of me asleep without consent
  no     i will send it to my teacher tomorrow
  no     she said she would post the letter
  no     i paid for lunch twice

rule nudes.pressed-to-send urgent
  means  tells of, or is, pressure to send a private picture
  not    (notes|homework|answers|link|work|slides|invoice|essay|recipe)
  say    {nude-one} ..3 (keeps|kept|keep|wont stop|will not stop|does not stop|always|constantly|carries on|never stops) ..2 (asking|begging|telling|pestering|nagging|hassling|pressuring|bugging|saying|asks|messaging) ..3 (me|her|him|us|for|to) ..3 (send|one|pics|pic|photos|photo|pictures|picture|nudes|nude|video|videos|body|more)
  say    (pressured|pressuring|pressure|forced|persuaded|talked|guilted|tricked|coerced|blackmailed) into (sending|taking|posing)
  say    (pressured|pressuring|pressure|pressures|forced|forcing|forces|tricked|tricking|blackmailed|guilted|guilting|guilt tripped|guilt tripping|convinced|persuaded|groomed|coerced|bullied|dared|manipulated|making|made|makes|make|getting|got) (me|her|him|us|them|girls|my friend|my sister|my daughter|my girlfriend|pupil|child) ..1 (into sending|to send|send|sending|sends|into taking|to take|take) ..3 (it|one|pic|pics|a pic|photo|photos|picture|pictures|nudes|nude|them|video|videos|more|another)
  say    (asked|asks|asking|told|tells|telling|wants|wanted|expects) ..1 (me|her|him|us|child|pupil|girl|boy|my sister|my brother|my daughter|my son|my friend|my cousin) ..1 (for|to send|to share|to take|send) ..3 (nudes|nude|naked|private|dirty|body|underwear|undressed|image|images|explicit|indecent|revealing|topless)
  say    (man|stranger|woman|adult|unknown|guy|online|player|person|someone on) ..6 (asked|asks|asking|told|wants|wanted) ..4 (for|send|sends) ..3 (pic|pics|photo|photos|picture|pictures|image|images|selfie)
  say    (send|sent|sends) (one|it|me one|a pic|a picture|a photo|me a pic) ..3 (then|or|if you|if u|or else|come on|its only fair|only fair|promise|i will delete|ill delete|delete it|stop crying|and we are|n were)
  say    (come on|cmon|come onnn|please|just|go on) ..2 (just one|one pic|one photo|one picture|send one|send it|only one) ..6 (delete|promise|nobody|no one|trust|see it|mine|fair|love|secret)
  say    (other|all the other|every|most|normal) (girls|boys|people|girl|gfs|girlfriends|boyfriends) ..2 (send|sends|would send|have sent|would have sent|already send|do it|does it)
  say    (i|ill|i will|he|she|they) ..1 (sent|send|showed|show) ..1 (u|you|me|him|her|his|mine|hers|one) ..1 (mine|first|one|his|hers) ..4 (only fair|your turn|ur turn|you owe|u owe|now you|now u|so you|then u|then you|so now|have to|my turn|rule)
  say    (owe|owes) (me|him|her) ..1 (one|pic|pics|nude|picture|photo|a pic|a picture|a nude)
  say    if (you|u|i) ..1 (loved|love|trusted|trust|liked|cared about) ..1 (me|him|her) ..3 (send|send one|send it|would send|id send|pic|picture|photo)
  say    (do not|dont|stop being|so|youre|ur|you are|u are|calls me|called me) ..1 (frigid|boring|a prude|prude|vanilla|a baby|shy|a tease) ..6 (send|pic|pics|everyone|does it|do it|only for me|one|year #|girls|other)
  say    (write|make|give me|text|message|lines|words|what do i say|what to say|best way|how do i|how to|how can i) ..6 (guilt|convince|persuade|get|make|pressure|trick|talk) ..3 (girl|girls|girlfriend|gf|boyfriend|bf|her|him|boy|boys|she) ..2 (into sending|to send|send|sending) ..3 (pic|pics|picture|nudes|nude|photo|photos|one)
  say    (asked|asks|begged|nagged|pestered|hassled) and (asked|asks|begged|nagged|pestered|hassled)
  say    (feel bad|feel guilty|hate) (saying|for saying) no ..6 (pic|pics|photo|send|one)
  say    (wont|will not) stop asking (me|her|him) ..3 (for|to)
  negated keep
  near   told-tale news school-subject nude-innocent celebration
  yes    he wont stop asking me for one and i feel bad
  yes    a stranger on there asked my little brother for a photo
  yes    send one then ill delete it
  yes    she was pressured into sending a picture of herself
  no     she keeps asking me what the homework is
  no     mum asked me for a photo of the puppy
  no     i sent mine on tuesday

rule nudes.passed-round urgent
  means  tells of private pictures being shared, swapped, sold or seen by others
  say    (everyone|everybody|every one|whole (school|class|year|bus|team|form|sleepover|group)|all the (boys|girls|lads|year)|the boys|my (brother|sister|mum|dad|little sister)|half the (school|year)) ..3 (seen|saw|got|has|have|sent|looking at|passing) ..1 (it now|it and|it already|it i|it he|my (pic|picture|photo|video|nudes|pics|photos|body)|the (picture|photo|pic|video|pics)|her (picture|photo|pic|video|pics|nudes))
  say    (showed|shown|showing|shows|sent|sends|sending|shared|sharing|passed|passing|airdropped|forwarded|posted|put|spread|leaked) ..1 (my|her|his|my friends|our|private) ..1 (pic|pics|picture|pictures|photo|photos|video|vid|nudes|nude|body) ..2 (to|round|around|on|in|with|everywhere) ..4 (everyone|everybody|the whole|whole|the boys|boys|the lads|lads|his mates|school|year|class|group|gc|chat|story|people|other|snapchat|insta|bus|changing room|account|team|sleepover|page)
  say    (swap|swapping|swapped|swaps|trade|trading|traded|sell|selling|sold|buy|buying|collect|collecting|charging|pays|pay|paying|rate|rating) ..5 (pics|pictures|photos|nudes|images|image|vids|videos|album|folder|drive) ..3 (of|from) ..3 (girls|girl|boys|ex|exes|year #|her|classmates|students|pupils|our exes|my ex|them|someone|people)
  say    (folder|album|drive|group|group chat|page|account|channel|server|dropbox|mega link) ..6 (pics|pictures|nudes|photos|names|girls|exposed|exposing|leaks|leaked) ..5 (girls|girl|boys|year|school|us|mine|every boy|pay|swapped|shared|people|ex|in it|me|name)
  say    (pass|send|forward|give|show) ..1 (that|the|me|her|his) (pic|picture|photo|vid|video|nude|nudes) ..2 (on|before|of her|of him|around|round|to the (boys|lads))
  say    (who wants|anyone want|who wants to see|want to see|wanna see) ..4 (sent me|her pics|her nudes|nudes|pic of|pics of|what she sent|what he sent)
  say    # for ..1 (the|a|her|his) (pic|picture|photo|video|nude|nudes|vid)
  say    (a tenner|a fiver|fiver each|tenner each|give you a fiver|give u a tenner) ..4 (pic|pics|picture|photo|nude|nudes|video|see)
  say    (filmed|recorded|videoed|photographed|took a video|took a photo|took a pic|take the video|took photos|took pics) ..3 (me|him|her|girl|boy|us|them|it) ..4 (toilet|toilets|shower|showers|changing|changing rooms|asleep|drunk|passed out|naked|undressed|without|sleeping|bath|bathroom|cubicle)
  say    (deepfake|deepfaked|deep fake|ai generated|ai|edited|photoshopped|faked) ..3 (nude|nudes|naked|porn|undressed) ..4 (me|her|girl|girls|classmate|teacher|friend|someone|of|pupil|student)
  say    (meant to|supposed to|said it would|would) (disappear|be deleted|delete) ..6 (screenshot|screenshotted|saved|secs|seconds|snap|he|she|everyone|now)
  say    (screenshotted|screen recorded|screenrecorded|screen shotted|saved) ..1 (it|my pic|my snap|my photo|my video|the pic|my picture|me) ..5 (and|now|without|in chat|then|to|scared|everyone|he|she)
  say    (i|she|he) ..1 (sent|send) ..2 (one|him|her|it|a pic|a picture|one picture|a photo|a video|pics|pictures|photos) ..6 (now he|now she|now they|now everyone|and now|and he|and she|and they|i regret|and i regret|ashamed|so stupid|feel sick|scared|trusted|meant for|only meant)
  say    (illegal|crime|against the law|arrested|in trouble|kicked out|excluded|police|expelled|criminal record|legal) ..6 (send|sent|sending|keep|keeping|have|having|take|taking|sharing) ..3 (pic|pics|picture|pictures|nude|nudes|photo|photos|image|images) ..3 (yourself|myself|my ex|ex|of me|girlfriend|boyfriend|under 18|at #|when|naked|underage)
  say    (remove|removed|get|take|taken|taking|delete|report|getting) ..3 (nude|nudes|picture|pic|photo|image|images|pictures|photos|video) ..4 (off|from|down|taken down) ..2 (internet|online|under 18|his phone|website|someone elses phone|snapchat|instagram)
  say    (delete|remove|wipe|get) ..4 (off|from) ..1 (someone elses|someones|his|her|their|ex|another persons|somebodys) (phone|snap|camera roll|icloud)
  say    (pupil|student|child|girl|boy|girls|boys|parent) ..9 (image|images|nudes|nude|semi nude|indecent|explicit|naked) ..8 (shared|sent|sending|shares|share|circulated|circulating|screenshot|asked|pressured|snapchat|phone|coerced|group|seen)
  negated keep
  near   told-tale news school-subject nude-innocent celebration
  not    (match|goal|teams|essay|cake|kittens|puppies|holiday|answers)
  yes    he showed my pic to the whole football team
  yes    the boys are swapping pics of girls in year 9
  yes    is it illegal to send a pic of yourself at 15
  yes    they filmed him in the toilets and sent it round
  no     everyone saw the goal on tv
  no     sell your old photos frame
  no     she sent me the picture of the new kit and the fixture

signal nude-any-pic = {nude-pic} | it | one | mine | body | cam | camera | account | recorded | screenshotted | recording | followers | contacts | folder | album | story
signal nude-any-deed = send | sends | sent | sending | post it | posted it | posted | posting it | leak | leaks | leaked | leaking | share | shares | shared | sharing | show everyone | show my | show him | showed | showed him | pay | paid him | paying | wants money | want money | money | threatening | threatened | threatens | threaten | threats | blackmail | blackmailing | blackmailed | extorted | expose | exposed | everyone | everybody | whole school | delete | deleted | swap | swapping | trade | begging | begged | asking for | asks for | asked for | asked me | wont stop | pressuring | pressure | pressured | dare | dared | saved it | gave in | prove it | seen it | taken down | take down | took down | take it down | took it down | promised | trust me | frigid | boring | shy | regret | made me | making me | make me | filmed | recorded | going round | asleep | insurance | ex
signal nude-any-one = he | she | they | him | her | someone | somebody | ex | boyfriend | girlfriend | boy | boys | girl | girls | i | me | my | you | u | your | ur | stranger | man | guy | pupil | child | us | we

strength hint

rule nudes.hint-pictures high
  means  may speak of private pictures sent, asked for, threatened with or passed round
  combine nude-any-pic + nude-any-deed + nude-any-one within 5
  negated keep
  near   nude-innocent
  yes    he posted it everywhere
  yes    i sent one
  yes    everyone has seen my photo
  no     the dog ran home
  no     we had chips
  no     the film was long

signal nude-sign = (private|dirty|rude|embarrassing|intimate|explicit|old|indecent) {nude-pic}
signal nude-sign = (report remove|take it down|taken down|took down|get rid of it|off the internet)
signal nude-sign = (tick tock|tick tick|time is running out|clock is ticking|# hours|an hour|half an hour|by midnight|timer|countdown|counting down|last chance|final warning)
signal nude-sign = (pay|paid|paying|demanding|demanded|owe|wants|want|tenner|fiver|quid|pounds|money) ..4 (them|him|her|me|he|she|they|i|us|twice|more|again|stop|pic|one)
signal nude-sign = (contacts|followers|contact list|friends list|whole school|all my friends|whole class|whole year|everyone) ..5 (pic|seen|saw|send|sent|knows|know|it|list|see|sees|show)
signal nude-sign = (ashamed|embarrassed|humiliated|humiliating|so stupid|regret|feel sick|face anyone|move school|cant go in|can not go in|cant show my face|ruin|ruined|finished|jumping) ..8 (pic|photo|video|it|seen|sent|them|they|everyone|school|send)
signal nude-sign = (over me|against me|insurance|what he wants|what she wants|what they want|do what he|leave me alone|wont leave me|will not leave me|make me stay)
signal nude-sign = (i|she|he) ..2 (gave in|trusted|believed|begged|sent it|send it|send one|sent one|showed him|showed her)
signal nude-sign = (everyone does it|everyone sends|prove it|trust me|only for me|just for me|just one|one pic|nobody will see|no one will see|only fair|your turn|ur turn|easy way|hit send|be smart|if u trust|if you trust|nothing to lose)
signal nude-sign = (filmed|recorded|recording|videoed|took photos|took pictures|took a pic|took a photo|taking photos|taking pictures) ..3 (me|her|him|us|girls|someone|i|them)
signal nude-sign = {nude-pic} ..2 of (me|my|her|him|girls|us|yourself|myself|someone|our|a girl|a boy|pupils|boys|exes|his ex|chloe)
signal nude-sign = (my|her|his|your|ur|their|our) (photo|photos|pic|pics|nudes|picture|pictures|video|vid|vids|images)
signal nude-sign = (send|sent|sending|sends) ..2 (one|it|them|pic|pics|photo|photos|picture|pictures|video|another|more|image)
signal nude-sign = (photo|picture|image|pic|video|nude) ..6 (child|pupil|girl|boy|student|daughter|son|sister|class|year #|ex|boyfriend|girlfriend)
signal nude-sign = (child|pupil|girl|girls|boy|boys|student|daughter|son|sister|class|year #|ex|boyfriend|girlfriend) ..6 (photo|photos|picture|pictures|image|images|pic|pics|video|nude|send one|sent one)
signal nude-sign = naked pics | naked | topless | underwear | undress | gift cards | bitcoin
signal nude-person = i | me | my | mine | us | u | ur | she | her | him | pupil | student | girl | girls | boy | child | daughter | son | sister | brother | friend | mate | {groom-young} | year old | teen | under 16 | under 18 | your | he | they | we | you

rule nudes.hint-signs high
  means  holds a sign of private pictures or of blackmail
  combine nude-sign + nude-person within 5
  negated keep
  near   nude-innocent
  yes    he goes tick tock
  yes    they got a video of me
  yes    i feel so stupid, everyone has seen it
  no     the picture fell off the wall
  no     pay the bill
  no     the clock is slow

rule nudes.hint-words high
  means  holds a sign of private pictures or of blackmail
  say    (nude|nudes|noods|sext|sexts|sexting|sexted|blackmail|blackmailed|blackmailing|blackmailer|sextortion|extorted|extortion|leaked|screenshotted|deepfake|deepfakes|nudify|dick pic|revenge porn|catfish|catfished|scammer|ransom|razer gold|steam cards)
  negated keep
  near   nude-innocent
  yes    someone leaked it
  yes    he is blackmailing a girl
  yes    nudes
  no     the picture fell off the wall
  no     pay the bill
  no     the clock is slow

strength sure
