language en
category grooming
source   NSPCC Learning, grooming; CEOP Education; KCSIE annex B; Barnardo's, child sexual exploitation; The Children's Society, county lines

slot stranger = he | she | they | man | guy | someone | somebody | lady | tutor | coach | boyfriend | bf | stranger | adult | grown up | older boy | woman | person | online friend | gamer | driver | photographer | scout | volunteer | neighbour | teacher
slot net = discord | roblox | minecraft | fortnite | online | game | my game | a game | the game | snap | snapchat | insta | instagram | the internet | internet | app | an app | tiktok | yubo | omegle | wizz | kik | telegram | whatsapp | twitch | xbox | ps5 | vrchat | facebook | reddit | server | the chat | among us | tinder | hoop | group chat | gaming

rule grooming.says-secret high
  means  tells that somebody older or unknown asks for secrecy, for a lie, or to come alone
  say    {stranger} ..2 (told|said|says|asked|tells|asks|made|say|tell) ..3 (not to tell|do not tell|dont tell|not tell|not say|not to say|not to mention|do not mention|to keep it|keep it quiet|keep it secret|keep us|its our secret|our secret|it is our|secret club|to come alone|come alone|come on my own|to lie|to delete|delete our|to say i am|to say im|to say its|to say it is|say i am #|dont bring|not bring|bring nobody|nobody can know|no one can know|nobody would understand|to hide it|a secret)
  say    (gives|gave|give|giving|sends|sent|buys|bought|buying) (me|her|him|us|them) ..7 (not to tell|dont tell|do not tell|not to say|told me to say|keep it secret|secret|say its from|say it is from|owe him|owe them|a favour|hide it from|so i wont|if i)
  say    secret (club|game|games|friend online|boyfriend online|place) ..5 (grown ups|grown up|tell|sweets|no one|nobody|online|mum|him|only us|gone)
  say    {stranger} wants ..2 (everything|it|this|us) ..1 (secret|quiet|private)
  say    (we have to|have to) keep it (quiet|secret|hidden|private) (til|till|until|from|because) 
  not    ice cream
  not    (mum|dad|nan|sister|brother) (said|told|says)
  not    (surprise|party|present|birthday)
  near   fiction gaming news awareness celebration
  yes    he told me not to tell my mum about us talking
  yes    my tutor said to come alone
  yes    a man gave me money and told me to say its from a friend
  no     mum told me not to tell dad about his birthday
  no     he asked the class to keep quiet
  no     sir told us to delete the file

rule grooming.older high
  means  speaks of a relation or a meeting with somebody much older
  say    (he|she|boyfriend|girlfriend|bf|they|guy|man|who|friend|boy) (is|s|was|aged) ..1 (twenty|thirty|forty|fifty|like forty|like thirty|in his twenties|in her twenties|in his thirties|way older|much older|a lot older|a grown up|an adult|a lot older than me|way older than me) ..5 (gets me|loves|love|sweet|married|band|says|picks|messages|and|but|nice|older|listens|boyfriend|me|i am)
  say    (met|meet|meeting|talking to|dating|seeing|texting|know) ..6 {net} ..4 (hes|he is|shes|she is|who is|hes like) #
  say    (hes|he is|shes|she is) ..1 # ..6 (gets me|loves me|sweet|married|band|older|mature|says i|understands|listens|wants to meet|nice to me|special|picks me|messages)
  say    my (boyfriend|girlfriend) ..1 (is|aged) #
  say    boyfriends # ..3 (he|and|but|picks|car)
  say    (date|dating|be with|go out with|going out with|see|marry|sleep with) ..2 # year old ..3 (at|when|im|if|uk|i am|and)
  say    he is # year+ ..4 (he say|he says|normal|wife|love|marry|loves)
  say    {i} told (him|her|them) ..2 (i am|im|my age|i was) ..1 # ..5 (fine|okay|ok|does not care|didnt care|age is|doesnt matter|nice|mature)
  say    (so|very|really|too) mature (for|it makes|that he|he forgets)
  say    (says|said|tells|told) ..2 (i am|im|me im|youre|you are) ..2 (mature for my|so mature|really mature|mature and|not like other girls|special|his princess|wise|an old soul|older than)
  say    # and ..2 (loves me|likes me|says he loves|says im|wants to marry) 
  say    (wait|waiting) ..2 (you|me) ..1 (til|till|until) ..3 (#|sixteen|legal)
  say    (now|nearly|when) ..2 (i am|im) ..1 (#|sixteen|seventeen) ..3 (its allowed|its legal|allowed|legal|says its)
  near   fiction gaming news awareness celebration sport
  yes    hes 27 and really gets me
  yes    i met him on discord hes 23
  yes    my boyfriend is 30
  yes    i told him im 12 and he said its fine
  no     my brother is 24 today
  no     she is 12 and plays the flute
  no     the castle is 900 years old

rule grooming.stranger-online high
  means  tells of a stranger online who asks about them, sends gifts, or wants to meet
  say    (someone|somebody|guy|man|person|lady|stranger|woman|adult|grown up|older boy|older guy|player|random|people|friend|boy) ..2 (on|off|from) ..1 {net} ..4 (asked|asks|asking|keeps|kept|wants|wanted|told|offered|sends|sent|gave|messaged|says|said) ..3 (how old|where|my address|my age|address|to meet|meet|alone|if i am|if im|pics|picture|photos|my school|which school|see my|my room|my number|phone number|to go on|to add|whatsapp|camera|on cam|video call|secret|money|robux|vbucks|presents|gift|he loves|my mum|face)
  say    (asked|asks|asking|wants to know|want to know|knows) ..2 [me] ..1 (what school|which school|what uniform|school jumper|where i live|where do i live|am i alone|am i on my own|if i am alone|if im alone|if im home|if i am home|am i home|my timetable|when my mum|when my parents|what time my|my mums shifts|what i am wearing|what im wearing)
  say    never (met|seen) (him|her|them) ..4 (but|real life|irl|in person|before|face|loves|knows|yet|only online)
  say    (meet|meeting|met|meets|see|seeing|going to meet|visit|visiting|known|waited for|from) ..5 (from|off|on|only online|known only|over) ..1 {net} ..4 (alone|first time|in person|on my own|saturday|real life|irl|city|park|older|excuse|without|sneak|tonight|tomorrow|weekend|safe|age #|town|known|dont tell|my mum|parents)
  say    (coming|comes|come|travelling|travel|driving|flying|getting the train) ..5 to (see|meet) (me|him) ..3 (alone|on my own|hotel|train|at the station|saturday|weekend|from|secret|in person)
  say    (pay|paid|pays|paying|book|booked|bought|buy|sent) ..3 (ticket|train|hotel|flight|rent|a place|uber|taxi|room|coach) ..5 (city|come|to see|his|saturday|him|meet|move|to his|for us|with him|sleepover)
  say    online (friend|boyfriend|bf|girlfriend|gf|mate) ..6 (meet|meeting|older|secret|address|gave|wants|visit|camera|room|money|come|train|london|see me|phone|never met|#)
  say    (sneak|sneaking) out to (meet|see)
  say    (lying|lie|lies|lied) about ..1 (age|being #|how old)
  say    (wants|want|asked|asks|told|tells|likes) me to (call|ring|facetime|come|go|stay|meet|turn|move|add|wear|sit|be|go on|video) ..5 (asleep|alone|on my own|on cam|camera|whatsapp|telegram|his house|hotel|nice|something nice|his car|on my lap|chat filter|uniform|late at night|hide)
  say    (turn|turned) off the (chat filter|parental|tracking|location)
  say    (come|go|going|been) to (his|her) (house|flat|hotel|car|place) ..5 (alone|just me|on my own|lessons|without|secret|not to say|dont tell|nobody)
  say    (someone|guy|man|friend|boy) ..2 (online|internet|game) wants ..1 (address|number|to meet|my)
  say    (second|new|another|secret) phone ..4 (given|gave|from him|from a friend|he bought|bought me|adult|online|hidden|mum doesnt know)
  say    (picks|chooses|decides|controls) which friends
  say    {stranger} ..3 (only person|only one) (who|i|that) ..2 (listens|understands|gets|talk|cares)
  say    (cut|cutting) ..2 contact with (mum|my mum|my family|family|friends)
  say    (gets|getting|get|got) (angry|mad|cross|jealous) ..1 if i (dont|do not) (reply|answer|text|message|call)
  say    (man|guy|he|someone|coach|lady) ..3 (gives|offers|offered|giving) me (lifts|a lift|sweets|rides|money|free) ..5 (not to|dont|secret|mention|tell|home from|church|alone|every)
  say    (signs|sign) ..3 (grooming|groomed|groomer)
  say    (being|been|am i|was i|is he|is she) (groomed|grooming) 
  say    (apps|app) ..4 (delete|deletes|hide|hides|disappear|vanish) ..3 (messages|parents|chats|mum|text)
  say    babysit ..4 (free of charge|for free|alone|asked three)
  say    dinner alone
  say    off the books ..3 (lessons|tutor|meet)
  near   fiction news awareness celebration school-subject
  yes    a guy on roblox asked me where i live
  yes    im going to meet someone from discord on saturday
  yes    he asked what school i go to
  yes    my online boyfriend wants to see me
  no     someone on roblox gave me a hat
  no     we met at the park after school
  no     my pen friend online class sends letters

rule grooming.words-used high
  means  uses the words that groomers use: isolating, testing for oversight, promising, blaming
  say    (do not|dont|never|not) tell (your|ur|ya) (mum|dad|parents|teacher|mates|friends|family|nan|sister|brother|carer) ..3 (we|about us|about me|about this|i said|im|i am|that we|where|who|she wouldnt|they wouldnt|ok)
  say    (our|just our|its our) (little|own|special) secret
  say    (how old are you|age) (really|for real|actually|btw) ..4 (mature|pretty|older|look)
  say    (you|u) (seem|look|are|sound|act) [so|way|very|really] [more] (mature|older|grown up) ..2 (for your age|tbh|for ur age|than other|than your)
  say    age is just a number
  say    are (your|ur) (parents|mum|mum and dad|dad|family) ..1 (home|in|there|out|asleep|at work|around) [right|rn|now|tonight]
  say    is (your|ur|the) [bedroom|room] ..1 door (locked|shut|closed)
  say    (what time|when) do (they|your parents|your mum|ur parents) (go|leave|get|finish|come) ..2 (work|home|out|bed|sleep)
  say    (does|do|can) (your|ur) (dad|mum|parents|mum and dad|brother) ..2 (look|check|see|read|go through|know) ..2 (phone|messages|snap|account|this|me)
  say    (is|are) (this|your|ur) (account|phone|device|ipad|messages) ..1 (checked|monitored|watched|shared)
  say    (you|u) can trust me ..4 (friends|mum|anyone|anything|them|parents)
  say    (nobody|no one) [else] ..1 (would|will) ..1 understand (us|what we|our|this)
  say    (your|ur) (family|friends|mates|parents|mum|teacher) ..4 (jealous|do not appreciate|dont appreciate|childish|do not care|dont get you|do not understand you|dont understand) ..4 (like i|us|what we|i do|you|talk to me|u like|stop hanging)
  say    (lets|can we|we should|come|move) ..2 (move|talk|go|chat|switch|over) (to|on) (telegram|whatsapp|kik|signal|snap|snapchat|wickr|discord|private|another app|a different app|session) ..4 (private|safer|more|nobody|no one|secret|deletes|alone)
  say    (use|get|download) (this|another|a different|that) ..1 app ..3 (deletes|private|secret|nobody|no one|hidden)
  say    (say|tell them|tell her|tell your mum|tell ur mum) ..2 (you are|ur|youre|its) ..1 at ..2 (friends|sleepover|mates|library|school club) ..1 [house]
  say    do you like older (guys|men|boys|girls|women)
  say    (send|give|whats|what is) me (your|ur) address ..5 (present|gift|post|surprise|send you|something)
  say    (turn|put) on (your|ur) (cam|camera|webcam) ..5 (see|face|alone|pretty|show|just|wanna)
  say    if (you|u) tell (anyone|anybody|someone|them|your mum|ur mum|police) ..6 (take you|away|trouble|prison|hate you|leave|never see|fault|hurt|stop being|police|lose)
  say    i (will|would|might) ..3 (hurt|kill) myself if (you|u) (stop|leave|tell|block|do not|dont)
  say    after (all|everything) (i have|ive|i) done for you
  say    (i can|could|i) ..2 (make you|get you|get u|turn you) ..3 (famous|a model|model|modelling|into the academy|a contract|signed|scouted|in a video) 
  say    (scout|agency|photographer|model|modelling|talent|casting) ..8 (alone|on your own|on ur own|private session|dont need your|without your|no parents|sign anything)
  say    (private|one to one|special) (session|sessions|lesson|shoot|photoshoot) ..4 (alone|with me|my house|just us|secret|only you)
  say    (call|u can call) me (uncle|daddy|auntie|papa)
  say    (you can|u can|come and|come) (stay|sleep|crash) (at|with) (mine|me|my place|my flat) ..6 (mum|parents|horrible|whenever|run away|alone|nobody|any time)
  say    i will be ..2 waiting ..4 (last stop|station|car|corner|come alone)
  say    (buy|get|send|give|gift) (you|u) ..4 (robux|vbucks|phone|vape|vapes|anything|trainers|skins|money) ..6 (secret|if you|if u|dont tell|just|between us|send me|pic|meet|come)
  say    what are you wearing (right now|rn|under|to bed|babe|in bed)
  near   fiction gaming news awareness celebration school-subject
  yes    are ur parents home rn
  yes    dont tell your mum we talk
  yes    you look older for your age. you seem more mature for your age
  yes    lets move to telegram its private
  no     dont tell your mum what we got her for christmas
  no     are your parents coming to the play
  no     what time do they go to lunch

category cse
signal cse-man = older men | older man | older guys | older guy | older lads | older boyfriend | older boys | older friends | grown men | random men | different men | other men | the men | men upstairs | men here | men at | men by | adult males | unknown adult | taxi man | taxi driver | taxi men | his friends | his mates | his cousin | his cousins | his brother | his friend | his mate | business partner | a man who | a man | the man | man at | this man | sugar daddy | boyfriend | he brings | guy who runs | bossman | other people | his boys | my man | girls in care | quiet girls
signal cse-trade = free drink | free drinks | free food | free rides | free vapes | free vodka | for free | hotel | hotels | hotel again | his flat | mates flat | the flat | a flat | house parties | parties | parties with | round the back | different houses | different house | shisha | pay for everything | pays for everything | pays my | pay my | paid for everything | puts money | a night | bought me | buys me | gave me drink | give us drink | gives us | gives me | give me | gives us lifts | lifts in | in his car | drives me | drive us | picks me up | pick me up | picks her up | drops me | owe him | owe them | i owe | wants something back | want stuff back | pay another way | have to do things | do things | do stuff with | be friendly with | be nice to | say no to | pass me | passed me | passes me | shares me | share me | gives me to | sells me | company | numbers of girls | loads of girls | say we are | say i am # | say im # | says im # | told them i was | i was # and winked | film it | films it | cant leave | can not leave | cant just leave | wont let us | will not let us | locked | close the door | closed the door | took my phone | taken my phone | keeps my clothes | moving me | new clothes | expensive gifts | gifts | second phone | bottle and | new trainers | tattoo of his | dropped me | somewhere i | didnt know where | replacement | look after me better | another girl | crying | drink and | smoke and | money on my card | collect | easy cash | expect | hands on us

rule exploitation.ways urgent
  means  hints at sexual exploitation: older people who give, drive, house or pass round, and want something back
  combine cse-man + cse-trade within 8
  near   fiction news awareness celebration school-subject sport gaming
  yes    the men upstairs give us drink
  yes    he makes me be friendly with his mates. his friends have a flat
  yes    a man pays my phone bill and picks me up
  no     the lady at the front desk
  no     the men won the race
  no     he gave his mate a crisp packet

rule exploitation.held critical
  means  says they are held or moved by others
  say    (locked|lock|locks|shut) (me|us) in ..5 (room|house|flat|address|help|men|van|cant)
  say    locked in (a|the|this|his) (room|flat|house|van|garage) 
  say    {stranger} (will not|wont|would not|do not|does not|wouldnt|dont) let (me|us) (leave|out|go|go home)
  say    (moving|taking|sending) (me|us) tonight ..5 (van|car|coming|address|hotel|another)
  say    (men|people) here ..4 (let us|will not let|wont let|help|out|leave)
  say    (do not|dont) know (the|this|what) address ..4 (please|help|locked|men|van|let)
  near   fiction gaming news play sport
  yes    they wont let me leave
  yes    im locked in a room please help
  yes    theyre moving us tonight in a van
  no     i locked myself in my room
  no     they let me leave early
  no     the address is wrong

rule exploitation.sexual-signs urgent
  means  shows a sign of sexual exploitation
  say    (told|tells|pretend) ..3 [say|that] ..1 (we are|i am|im|we|i was|were) ..1 (#|eighteen|sixteen) ..4 (winked|men|anyone asks|asks|he|friends|night|hotel|door|app|police|driver|make|to)
  say    (came|come|comes|returned|back) home ..3 with ..3 (#|cash|money|new trainers|new phone|gifts|bruises)
  say    missing ..5 (returned|nights|came back|overnight) ..5 (new|cash|trainers|would not say|gifts|money|older|phone)
  say    (unexplained|expensive) (gifts|money|cash|presents|trainers|phone)
  say    (wake|woke|waking|woken) ..3 (no memory|did not remember|couldnt remember|could not remember|cant remember|dont remember|new clothes|strange bed|somewhere)
  say    (gave|give|given) me something ..4 (move|remember|passed out|woke|dizzy|sleepy|weird)
  say    (do it|go|sleep|stay|be nice|do stuff|do things) (with|for|to) (his|other|her|older|some|their) (friends|mates|friend|cousin|people|men|brother|guys|mate|customers)
  say    (makes|make|made|making|wants|expects|expect) me ..2 (go|be|sleep|do|stay|meet|see) ..2 (with|for|to) (his|other|older|her|some) (friends|mates|people|men|guys|cousin|friend)
  say    (make|made|earn|get|paid|pay) ..2 (#|money|hundreds) ..3 (a night|selling pics|for pics|for dates|if i say im|seeing men)
  say    sugar (daddy|daddies|baby|babies|mummy)
  say    (sell|selling) ..2 (pics|pictures|content|photos) online ..3 (age|under|#|safe)
  say    (trafficking|trafficked) ..4 (if|same country|me|am i|someone|being)
  say    too deep ..2 (parties|now|in)
  say    swap ..2 numbers of girls
  say    (controls|checks|takes|keeps) (her|my) (phone|clothes|money|passport) ..4 (afraid|older|partner|til|until|so i|have to)
  say    (picked|pick|picks) (me|us|her|them) up ..4 (school|gates|lunch|care home|the home|placement|petrol station|station|hotel) ..5 (older|car|bmw|men|man|# |taxi|dropped|back|night|notice)
  say    (skip|skipping|bunk|miss) school ..5 (he waits|older|him|hotel|waits|picks|car|flat)
  near   fiction news awareness celebration school-subject sport gaming
  yes    he told me to say im 18 if anyone asks
  yes    i woke up with no memory
  yes    he makes me go with his mates
  yes    unexplained gifts and cash
  no     she came home with a new puppy
  no     tell them we are 4 for the table
  no     the gifts are under the tree

category county-lines
signal cl-thing = pack | packs | package | packages | packet | parcels | the bag | a bag | bags | food for | the phone | a phone | new sim | burner | line for | bando | trap | up country | in country | going country | go country | to country | cunch | ot | coast | the sticks | hire car | drop offs | drop off | re up | wraps | the debt | grand | drugs | shot | shotting | shotter | runner | runners | running | youngers | younger | young ones | olders | older lads | older boys | older youths | older ones | elder | elders | gang | bossman | crackheads | nitty | junkies | feds | the boys | the man | the lady | a flat | ticket | jobs for | code name | route | trainers and | stop a girl | work for them | work for him | jobs | quiet types | no record | spare room | care home | money in my room | hastings | cuckooing | their money | their phone | big money | # a week | # percent | the stash | moped
signal cl-bound = owe | owes | owed | i owe | in debt | pay back | pay it back | work it off | i lost | he lost | if u lose | if you lose | lose that | lost a | lost the | lost their | robbed of | robbed | taxed | tax me | hurt me | going to hurt | kill me | stabbed | filmed me | beat me | took pics | set me up | for free | cant quit | can not quit | can not say no | cant say no | cant leave | can not leave | get out | want out | not allowed home | not allowed | go home | goes home | nobody goes | made me | make me | makes me | forced me | they want me | wants me to | want me to | told me to | told me not | asked me to | said i have to | i have to | have to do | sent him | sent me | sends him | they send | picking me up | picked me up | pick me up | dropped off | holding | hold the | holding for | carrying | carry | deliver | delivering | drop it | take it to | took it to | take a | take the | took a | took the | look after | looking after | storing | hide | hid | hiding | bagging up | plug it | swallowed | bring for | small things | say im at | up the line | charged and on | off the estate | gave me | gave him | bought me | bought him | promised me | need one more | need youngers | need a | recruiting | recruit | dont stop | do not stop | no police | collect the | my house | know where | came to my | at the gate | at the gates | if i get | get my friend | my brothers been | gone three | gone for days | missing | paid for by | for someone i | for someone | for him | for them | use my cousin | one more body | hundred | easy money | ez money

rule exploitation.lines-ways urgent
  means  hints at carrying, holding or selling for others, or a debt to them
  combine cl-thing + cl-bound within 6
  near   fiction news awareness celebration school-subject sport cooking gaming computing honest-work told-of
  yes    i have to hold a package for them
  yes    they robbed the pack so i owe them
  yes    the olders told me to take it to a flat
  yes    they sent my brother to the coast. they sent him country
  no     the parcel came today
  no     dog food recipe
  no     the line is straight

rule exploitation.lines-mention urgent
  means  uses the words of county lines
  say    (a bando|the bando|trap house|traphouse|trap phone|shotter|shotters|shotting|cuckooed|bagging up|going country (for|tonight|with)|going cunch|going ot|go ot|im ot|i am ot|went ot|been ot|plug it|plugging it|running packages|run packages|drugs debt|drug debt|the re up|running lines|re up|in the trap|up the line|drop offs for|county lines ..3 (involved|in|run|how to get out|runners|how much|my|leave|recruit)|get out of county lines|owe drug dealers|drug dealers package|free labour you)
  say    (my|his|her|the) olders
  not    olders and betters
  not    country (walking|walk|music|dancing)
  say    (need|want|looking for|after) ..3 (youngers|younger|young g|shotters|runners|shotter|runner|kids with no record)
  say    (carrying|storing|holding|hiding|delivering|selling|moving) ..1 drugs ..2 (for someone|for him|for them|for others|under|defence|you did not|someone else)
  say    {i-am} ..1 (a shotter|a runner for|running packages|shotting|out here trapping)
  say    (took|take|taking|carry|carried|deliver|delivered|drop) (a|the|this|some) (bag|packet|package|parcel|packs) ..2 to (a|the|some) (man|lady|flat|house|people|guy|boy|address|estate|woman)
  say    (put|puts) a (packet|package|bag|parcel) in my (bag|coat|locker|pocket|room)
  say    (police|feds) ..2 (do not|dont) stop (girls|uniforms|uniform|kids|you)
  say    (in|joined|joining|part of|leave|left|quit) (a|the|this|their|his) gang ..3 (now|cos|because|scared|and|how|want|made|to|without|they)
  say    how to (leave|get out of|escape) ..1 gang
  say    swallowed (it|them|the wraps|a wrap|the packet|a package) ..6 (ill|sick|feel|hospital|help)
  say    (wraps|drugs) ..3 (in his sock|said they|not his|belonging to|found on|in her bag)
  say    modern slavery ..3 (defence|under|am i|selling|dealing)
  spelling strict
  near   fiction news awareness school-subject cooking gaming computing honest-work told-of
  yes    theyve got me in a bando
  yes    my olders want me out tonight
  yes    i took a package to a flat
  yes    how do you get out of county lines
  no     county lines leaflet
  no     my elder brother
  no     take the parcel to the post office
