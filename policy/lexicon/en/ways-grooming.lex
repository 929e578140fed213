# Ways of telling of grooming, and ways of doing it: secrecy, age, strangers from online, presents, adults who step over a line.
language en
category grooming
source   CEOP Education; NSPCC Learning, grooming; Lucy Faithfull Foundation, Stop It Now; KCSIE part four

slot groom-adult = man | guy | bloke | fella | grown up | grownup | adult | gentleman | stranger | coach | tutor | sir | teacher | instructor | youth worker | pastor | priest | imam | scout leader | volunteer | driver | manager | boss | lorry driver | bus driver | neighbour | mentor | producer | photographer | agent | ref | referee | trainer | choirmaster | leader | form tutor
slot groom-online-friend = online friend | online boyfriend | online girlfriend | internet friend | internet boyfriend | game friend | gamer friend | gaming friend | roblox friend | fortnite friend | discord friend | minecraft friend | snap friend | xbox friend | friend online | friend from discord | friend from roblox | friend from the game | someone online | someone i met online | man online | guy online | person online | boy online | woman online | lady online | man on my game | man in my game | stranger online | someone on roblox | someone on discord | someone on snap | someone in a game | someone from a game | guy from discord | guy on discord | man on discord | man on roblox | man from internet | man from the internet | stranger on fortnite | stranger on roblox
slot groom-one = he | she | they | man | guy | bloke | boy | woman | lady | person | boyfriend | bf | somebody | someone | stranger | friend | {groom-adult}
slot groom-says = said | says | say | saying | told | tells | tell | telling | asked | asks | asking | wants | wanted | want | made | makes | gets | got | promised | insists | reckons | warned | warns | begged
slot groom-hush = not to tell | not tell | do not tell | never tell | not to mention | do not mention | not let my | not let mum | not let dad | must not let | must not know | keep it secret | keep it a secret | keep us secret | keep us a secret | keep this a secret | keep it quiet | keep it between us | keep it private | its a secret | it is a secret | our secret | our little secret | secret from | to delete | delete our | delete the | delete my | delete all | delete messages | delete please | deleted our | hide the | hide my phone | hide it from | hide it | lie to my | lie about | not to say | do not say | keep quiet | not show | stay quiet | only between | nobody can know | nobody has to know | nobody else can know | no one can know
slot groom-parent = mum | dad | parents | mother | father | mama | papa | family | carer | carers | nan | gran | social worker | brother | sister | olds | mam | folks | rents
slot groom-old = 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 52 | 54 | 55 | 60 | nineteen | twenty | twenty one | twenty two | twenty three | twenty four | twenty five | twenty six | twenty seven | twenty eight | twenty nine | thirty | thirty one | thirty two | thirty four | thirty five | thirty eight | forty | forty one | forty five | fifty
slot groom-young = 9 | 10 | 11 | 12 | 13 | 14 | 15 | nine | ten | eleven | twelve | thirteen | fourteen | fifteen

context groom-treat = birthday | christmas | surprise | secret santa | cake | the ending | spoilers | spoiler | mothers day | fathers day | answers | password | surprise party | homework | ice cream | anniversary | tooth fairy | santa | easter bunny
context told-tale = macbeth | shakespeare | novel | novels | poem | poet | gcse | essay | netflix | episode | character | characters | protagonist | movie | anime | manga | documentary | fanfic | chapter | author | narrator | lyrics | priestley | frankenstein | podcast | audiobook | romeo | juliet | othello | the play | in the film | plot | season # | quotation

rule grooming.told-to-hide urgent
  means  says that somebody told them to keep a contact secret, delete messages or lie to their parents
  say    {groom-one} ..1 {groom-says} ..3 {groom-hush}
  say    (asked|told|begged|makes|made|wants|expects) (me|her|him|us|them|pupil|child) ..1 (to|not to|that) ..3 (secret|delete|hide|hidden|tell anyone|tell anybody|tell mum|tell my mum|tell dad|tell my parents|keep quiet|lie to|keep it quiet)
  say    {groom-one} ..2 {groom-says} ..4 (dont|do not|not|never|must not|mustnt|shouldnt|should not) ..2 (tell|let|show|mention) ..3 (mum|dad|parents|anyone|anybody|nobody|no one|social worker|teacher|teachers|school|family|mother|father|police)
  say    {groom-one} ..3 (turn|put|keep) ..1 (sound|volume|phone|screen|mic|face) (off|down|face down|low|hidden|on silent) ..5 {groom-parent}
  say    {groom-one} ..3 (prove|check|checks|make sure|screen record|make me prove) ..4 (deleted|delete|erased|cleared) ..3 (messages|chat|chats|it|texts|history|them)
  say    if ..1 (mum|dad|my mum|my dad|my parents|parents|anyone|anybody|someone|people|police) ..1 (finds|find|found|asks|ask|knew|know|knows|sees|see) ..2 {groom-one} ..2 (go to (jail|prison)|be in trouble|get arrested|get in trouble|lose his job|be sent|go away|never see)
  say    {groom-one} ..1 (says|said|told) ..2 if ..1 (anyone|anybody|mum|my mum|dad|they|people|someone) (asks|ask|asked|finds out|find out) ..4 (we|i am|say|tell|only|just)
  say    (he|she|they|man|guy|friend|someone|uncle|coach|tutor) ..2 (likes it when|gets angry when|hates it when|gets mad if|gets angry if|kicks off if|goes mad if|does not like it when|does not like it if) i ..3 (tell|tells|told|talk to|see my friends|speak to)
  say    (secret|special) (game|games|touching|cuddle|cuddles) ..8 (sweets|present|presents|tell|uncle|friend|man|babysitter|he|grown up)
  negated keep
  near   told-tale news school-subject groom-treat
  yes    he told me to delete all our messages after
  yes    my coach said not to tell my mum he gives me lifts
  yes    the man online asked me to keep it a secret
  yes    he says if anyone asks we only talk about training
  no     dad said not to tell mum about her birthday present
  no     she told me to save the old powerpoint file
  no     the teacher said dont show your answers to anyone

rule grooming.older-partner urgent
  means  tells of a pupil's relation with somebody much older, most often met online
  say    (dating|seeing|going out with|in love with|getting with|talking to|texting|messaging|speaking to|chatting to|chatting with|in a relationship with|met|meeting|meet|fancy|crush on|loves) a {groom-old} [yr|yrs|year|years] [old] ..1 (man|guy|boy|lad|bloke|male|year old|yr old|old|on|online)
  say    (dating|seeing|going out with|getting with) a {groom-old} (yr|yrs|year|years)
  say    (dating|seeing|going out with|getting with|in a relationship with) ..1 (someone|somebody|a guy|a man|a lad|a boy|a bloke) ..2 (older|in his (twenties|thirties|forties)|twice my age|who is {groom-old})
  say    (boyfriend|bf|girlfriend|online friend|internet friend|gamer friend|friend online|guy i am talking to|guy i met|man i met|lad i met|boy i met) ..4 (he is|she is|who is|is|hes|aged|turned) {groom-old}
  say    (he|she) is ..1 {groom-old} [but|and|n] ..1 (he (likes|looks|says|said|gets|understands|is so|is really|acts|treats|wants|loves|still)|we (talk|love|are|met|have|message|play)|i am (#|{groom-young})|age|i like|i love|im (#|only)|it is (fine|ok|okay|not)|its (fine|ok|not|normal)|so (sweet|nice|kind)|treats me|picks me|loves me|mature|gets me)
  say    i am {groom-young} ..3 (he|she|boyfriend|bf|girlfriend) is {groom-old}
  say    (he|she) said ..2 (#|he was #|she was #) ..3 (but|now|then|turns out|actually|really) ..5 {groom-old}
  say    (says|said|claims|told me|told her|pretends|pretended) ..2 (he|she|they) (is|was|were|are) # ..3 (but|and|yet) ..6 (voice|face|looks|look|mortgage|mortgages|beard|camera|cam|car|wife|kids|job|divorce|old|older|picture|photo|video)
  say    (he|she|they|boyfriend|friend|someone) ..4 (will not|wont|never|refuses to|does not) ..2 (show|shown|showed|showing) ..1 (face|himself|herself|camera|cam)
  say    (lied|lying|lies) about ..2 age ..5 (he|she|they|online|man|guy|meet|talking|boyfriend)
  say    (we|he|she) ..2 (met|waited|started|been talking|got together|started talking) ..2 when i was {groom-young} ..4 (he|she|they|waited|weird|was|and)
  say    (older|grown|adult) (man|guy|boy|boyfriend|bf|bloke|men|guys|male) ..4 (likes me|loves me|wants me|messages|messaging|talks to|talking to|texts|texting|online|buys|asked me|asked her|in my dms|to meet|spoils|i met|i am talking|chatting|sends)
  say    (is it|its|it is) (ok|okay|weird|wrong|illegal|legal|bad|normal|fine|allowed) ..4 (boy|man|guy|someone|girl|boyfriend|person|bf) ..2 (of|who is|is|aged|thats|that is) {groom-old}
  say    (normal|weird|ok|okay|wrong|illegal|legal) ..4 (# year old|{groom-old} year old|man|guy|adult|boyfriend|bf) ..5 (date|dating|talk to|talking to|like|likes|message|messaging|to be with|going out with) ..2 (a #|#|{groom-young}|me|teenager|minor|year #)
  negated keep
  near   told-tale news school-subject sport
  not    (brother|sister|cousin|dad|mum|teacher|dog|cat|he|she) is # today
  not    tortoise
  not    year old (tortoise|tree|church|house|car|bottle|castle|dog|horse)
  not    (auntie|aunt|mum|mums|sisters) boyfriend is
  yes    hes 31 but he looks younger, my gamer friend
  yes    im dating a 24 year old dont tell anyone
  yes    she said shes 15 but her voice sounds like a man
  yes    is it ok if a boy of 20 wants to go out with me
  no     my brother is 24 today
  no     we met a 40 year old tortoise at the zoo
  no     he is 31 and plays for arsenal

signal groom-met-online = {groom-online-friend} | met online | i met online | off the internet | from the internet | on the internet | never met | not met | on discord | off discord | from discord | on roblox | off roblox | from roblox | on fortnite | from fortnite | on snap | off snap | on snapchat | in the dms | in my dms | on omegle | on yubo | on wizz | on kik | on telegram | in a game | from a game | on my game | in my game | on the game | on a game | in the chat | on vc | on voice chat | on the ipad | in computer | on the computer | in computer | friend online | gamer friend | a stranger | a youtuber | stranger | on insta | on instagram | on tiktok | on xbox | on ps5 | dont know in real life | never seen his face | in his stream
signal groom-reach = to meet | meet me | meet him | meet her | meet them | meet up | meeting me | meet in | come to my | come in my | coming to my | came to my | come to our | come to his | go to his | coming to see me | coming down | coming to see | coming to meet | to see me | come see me | visit me | visit him | my address | her address | his address | our address | where i live | where she lives | where he lives | what school | which school | where is my school | wants my number | my number | picking me up | pick me up | pick her up | picks me up | driving to | drive to | drives to | driving down | sent a taxi | sent me a taxi | sending a taxi | sends a taxi | get on a coach | get on a train | on the train to see | train to see | coach to | my room | see my room | see my house | see my face | my bedroom | my uniform | of my uniform | pictures of me | pics of me | photos of me | photo of me | picture of me | facetime | video call | turn my camera | my cam | call me | calls him | calls her | buying me | buys me | bought me | sends me | sent me | sent my | gave me | gives me | gifts | sends money | skins | robux | vbucks | v bucks | gift card | gift cards | voucher | airpods | posted me | a secret | secret | from my parents | from mum | from my mum | not tell | without my parents | without your parents | my parents work | home alone | alone | move to | other application | another app | other app | a different app | private chat | a man | a mans | grown up | grown man | old man | older than | his age | her age | adult | is 30 | mature | love me | loves me | i love | in love | princess
rule grooming.online-reaching urgent
  means  says that somebody known only from online wants to meet, gives presents, asks for an address or pictures, or wants secrecy
  combine groom-met-online + groom-reach within 12
  negated keep
  near   told-tale news school-subject awareness
  yes    someone in a game wants my address to send me something
  yes    my online friend sent a taxi to get me
  yes    a man on roblox buys me skins and asks what school i go to
  no     my mum met online with her book group
  no     i met my best mate at football
  no     we watched the match on the internet

signal groom-trusted = coach | tutor | sir | form tutor | teacher | instructor | youth worker | pastor | priest | scout leader | volunteer | colleague | teaching assistant | choirmaster | band leader | karate teacher | teacher of karate | football coach | swim coach | dance teacher | family friend | dads friend | dads mate | mums friend | mums mate | uncles friend | my boss | manager | bus driver | neighbour | old man | man at | man who | man in the | a man | a guy | grown man | guy who | music producer | photographer | model scout | agent | scout
signal groom-overstep = messages me | messaged me | messaging me | messages her | messaged her | messaging her | messages him | messaging pupils | messages pupils | texts me | texted me | texting me | texts her | texting her | write me | writes me | dms me | dm me | dmd me | snaps me | snapchats me | added me | follows me | rings me | calls me at | calls me his | call me his | private messages | personal number | own number | his number | at night | late at night | after lights out | after midnight | at weekends | lifts home | a lift home | gives lifts | gives me lifts | gives her lifts | drives me | drives her | alone with | on my own with | be alone | me alone | her alone | him alone | out alone | come alone | come on my own | come on your own | overnight | stay at his | stay the night | his house | his flat | his car | his hotel | his studio | his office | bring a parent | without a parent | without my parents | without parents | parents there | dont bring | no parents | presents | brings him | brings her | gives her | gives him | gifts | buys me | buys her | bought me | bought her | money for | a secret | secret | not tell | special | my favourite | his favourite | mature for | grown up for | older than i am | loves me | in love | likes me | waits for me | meets me | meets our | meets her | waits outside | watches me | asks to take | same boy | same girl | how he felt | hugs me | touches | strokes my | tickles | photos of me | pictures of me | one particular | particular girl | particular boy | low level concern | overly familiar | too friendly | my princess | sweetheart | a surprise and | keep it quiet
rule grooming.adult-oversteps high
  means  tells of an adult who steps over a line with a child: private messages, lifts, presents, time alone
  combine groom-trusted + groom-overstep within 7
  negated keep
  near   told-tale news school-subject
  not    (homework|coursework|essay|detention|merit|worksheet|deadline)
  yes    my coach messages me late at night
  yes    a volunteer brings him presents and asks to take him out alone
  yes    sir gave me his own number and said to use it
  no     my coach told us the kick off time
  no     the teacher gave us a worksheet
  no     the bus driver was late again

rule grooming.voice-ways urgent
  means  is written as groomers write: an outsider's flattery, tests of who watches, plans to meet unseen
  say    (so|hey|babe|and|but|do|does|does anyone|do your|is) ..2 (anyone|anybody|someone|parents|mum|dad) ..2 (use|uses|check|checks|look at|go through|see|sees|read|reads) (your|ur) (phone|messages|chats|account|dms|ipad|tablet|laptop)
  say    (tell|say to|say) (them|your mum|your dad|your parents|mum|her|him) ..1 (you are|your|u are|ur) (at|going to|with|staying at|round) ..2 (netball|football|practice|club|friends|mates|library|sleepover|training|revision|a friends|a mates)
  say    (come|come and|come out and) meet me ..6 (pick you up|collect you|alone|on your own|nobody|by yourself|after school|not tell|in my car)
  say    i will (pick|get|collect|drive|fetch) (you|u) ..1 [up] ..5 (from school|after school|round the corner|end of your road|end of the road|nobody|no one|not tell|alone|bus stop|down the road)
  say    i ..2 (drove|travelled|came|drive|could drive|can drive|will drive) ..4 (to see you|for you|to see u|to meet you|down (saturday|sunday|friday|this weekend|on))
  say    (never|not) felt ..2 (like this|this way) (about|with|for) ..2 (your age|someone|anyone|you)
  say    (someone|anyone|girl|boy|people|girls|boys|kids|others|person) your age
  say    (you|u) (are|were|r) ..2 (not like|different from|different to|nothing like) ..1 (other|the other) ..2 (kids|girls|boys|year olds|# year olds|teenagers|children|people your age)
  say    (you|u) (are|seem) ..1 (too|so|very|really) (clever|mature|grown up|smart|special|pretty|beautiful|gorgeous|sexy) (to be|for) ..2 (in year #|year #|#|your age|a kid|school|someone)
  say    i (knew|know) (you|u) (were|are|was) special
  say    (nobody|no one) ..2 (at school|in your family|at home|there) ..3 (talks to|gets|understands|appreciates|listens to|deserves) (you|u)
  say    (your|ur) (mum|dad|parents|family|friends|mates) ..2 (wouldnt|would not|will not|wont|dont|do not|could never|never) ..1 (understand|get) ..2 (we|us|what we|this)
  say    what would (your|ur) (dad|mum|parents|brother) (do|say|think) if ..2 (knew|found out|saw)
  say    (rule|promise|deal|pact) ..4 (you and me|me and you|between us|just us) ..6 (nobody|no one|anyone|secret|tell)
  say    (get off|leave|stop using|come off|delete|quit) (this|the) app ..6 (download|other|another|they|private|watch|snoop|monitor)
  say    (what is|whats|got) (your|ur) (snap|insta|number|whatsapp|telegram|kik|discord) ..4 (dont use|do not use|not on here|this app|rather talk|private|more private|never on)
  say    (wear|bring) ..4 i (bought|got|gave|sent) (you|u) ..5 (when we meet|meet|see you|tonight|saturday|for me|your dad|your mum)
  say    (bought|got) (us|you|u) ..4 (do not|dont|hide|not) ..3 (tell|show|wear|let|in front of) ..4 (mum|dad|parents|anyone|friends)
  say    (do not|dont|never) (mention|tell|say) ..2 (me|us|about me|about us|we|this) ..2 (to|in front of) (her|him|your|them|anyone)
  say    (told|telling|tell) (you|u) (all|everything|my secrets|all my secrets|my secret) ..5 (now|your|yours|you|trust)
  say    (lots|loads|plenty) of ..2 (people|girls|boys|kids) your age ..6 (older|friend|meet|do it|send|have|see)
  say    (text|message|msg|call|ring|dm) me when ..3 (asleep|in bed|gone to bed|gone out|at work|alone|out|go to sleep|leave|sleeping)
  say    (come|hang|chill) ..2 (hang|be|with|w) ..2 (adults|grown ups|real men|older guys|older people)
  say    (scout|talent|agency|modelling|casting|photographer|producer) ..8 (come (alone|on your own|by yourself|without)|alone|on your own|without (a parent|your parents|parents|mum)|no parents|not bring|only you|not my|do not need your)
  say    (i will|id|i would|i can) (teach|show) (you|u) ..3 (how to kiss|what love is|what boys want|grown up things|grown up stuff|about love)
  say    {i} (miss|love|need) (you|u) (princess|babygirl|baby girl|little one|angel)
  say    if (you|u) (really) ..1 (loved|liked|trusted|cared) ..1 me (you|u) (would|wouldnt|will|could|wud)
  say    (if you|if u) (block|leave|ignore|ghost|dump) me ..6 (hurt|kill|die|your fault|fault|sorry|myself|tell|regret)
  near   told-tale news school-subject groom-treat
  not    (people|kids|others|someone|anyone|girls|boys|children) your age (should|need|are recommended)
  yes    does anyone check your phone babe
  yes    tell them your at netball practice
  yes    your mum wouldnt understand what we have
  yes    youre too mature for your age, i knew you were special
  no     tell your mum you are at the front of the queue
  no     i drove to see my gran
  no     what would your dad say about the new kit

rule grooming.held-by-guilt high
  means  tells of somebody older or from online who makes them feel guilty, cut off from friends, or bound by presents
  say    (he|she) says ..3 (in bits|kill himself|die|hurt himself|cry|be lost|fall apart|end it) ..3 if i (block|leave|stop|tell|ignore|dont|do not)
  say    (he|she|they|boyfriend|man|guy) ..2 (told|tells|asked|wants|makes|said|says) ..2 (me|my mate|my friend) ..3 (stop|dont|do not|not) ..2 (hanging|be friends|being friends|seeing|talking|talk|see) ..3 (with|to|my friends|my mates|my family)
  say    (kinda|sort of|i|feel like i) owe (him|her|them) ..2 (call|meet|picture|pic|date|visit|kiss|something|now|one)
  say    (buys|bought|buying|sends|sent|spent|dropped|got|gets|giving|gives) ..5 (vbucks|robux|skins|money|vouchers|voucher|gifts|airpods|phone|trainers|game pass|top ups) ..6 (owe|now i have to|have to call|have to|wants me|and wants|never met|and now|and says|and said|asks|in return)
  say    (he|she|they) ..2 (keeps|keep|kept|wont stop|will not stop|always|started) (asking|calling|saying|telling) ..4 (what i look like|if my parents|where i live|what i am wearing|if i am alone|me his princess|me princess|me baby|i am not like other|i am mature|me beautiful|if i am home|my age|how old)
  say    (made|makes|making|keeps making|created) ..1 (# new|# |another|a new|more|new) (accounts|account|accs|acc) ..5 (block|blocked|message|contact|find|talk)
  say    (blocked|block) (him|them) ..5 (new accounts|new account|new accs|new acc|another account|keeps|still|back|another number)
  say    (knows|know) ..2 (everything about me|where i live|where is my school|my school|when my (dad|mum|parents)|my address|what time my) ..6 (never|did not|dont|but|i|goes|online|do not|work|told)
  say    (new|second|secret|spare|another) phone ..6 (from|uncle|boyfriend|he|man|friend|gave|bought|hid|someone|somebody)
  say    (someone|somebody|a man|man|who|he|stranger) ..3 (topping up|tops up|topped up|paying for|pays for) (her|my|his) phone
  say    (second|secret|another) account ..6 (man|follower|adult|grown|older|he|stranger|men)
  say    (he|she) (pretended|pretends|was pretending|turned out) to be ..1 (a girl|a boy|a kid|#|my age|a teenager|a man|an adult|old|older|someone else|#)
  say    (worried about|concerned about|my friend|my daughter|my son|my sister|my brother|my mate|pupil|student|child|niece|my girl|my boy) ..9 (man online|older man|older guy|grown man|a man of|old man|online boyfriend|adult she met|adult he met|met online|met gaming|stranger online|man in his (twenties|thirties|forties)|someone online|someone she met|someone he met|says he is 17|a man she|a man he|she met gaming|he met gaming|man of forty|man of thirty)
  negated keep
  near   told-tale news school-subject groom-treat
  yes    he told me to stop hanging out with my friends
  yes    someone keeps topping up her phone
  yes    my daughter talks to a man of forty she met gaming
  no     i owe him a pound for the bus
  no     she told us to be quiet in the library
  no     my friend bought a second hand bike

# The broad signs.
signal groom-actor = he | him | his | she | they | man | guy | bloke | men | someone | somebody | stranger | person | woman | lady | boyfriend | adult | coach | tutor | sir | uncle | friend | fella | instructor | driver | grown up | teacher | pastor | lad | people | old man | him | user | account
signal groom-not-told = not tell | not to tell | not told | never tell | never told | not mention | secret | secrets | secretly | hide | hides | hidden | hiding | delete | deletes | deleted | deleting | not know | without my parents | without mum | nobody knows | no one knows | nobody know | between us | privately | private | find out | finds out | found out | not let | in front of | asleep | alone | behind my back | lie to | lied to | lies | trust | trusts | anyone asks | anybody asks | not supposed to | quiet | wont understand | not understand | sneak | sneaks | sneaked | snuck | whisper
signal groom-contact = message | messages | messaged | messaging | text | texts | texted | texting | dm | dms | chat | chats | chatting | call | calls | rings | facetime | video call | meet | meets | meeting | met | online | app | snap | snapchat | discord | telegram | whatsapp | kik | insta | roblox | fortnite | photo | photos | pic | pics | picture | pictures | camera | cam | webcam | gift | gifts | present | presents | buys me | bought me | buy me | buys her | bought her | gives me | gave me | sends me | sent me | sent her | sends her | money | lift | lifts | car | his house | his flat | my room | my bedroom | his place | hotel | address | phone | number | hug | hugs | cuddle | kiss | touched | sweets | talk | talking | talks | sees me | see me | pick me up | picks me up
signal groom-years = older | grown up | grown man | adult | mature | my age | his age | her age | your age | years older | twice my age | {groom-old} yr | {groom-old} year | is {groom-old} | of {groom-old} | {groom-old} and | {groom-old} but | his thirties | his forties | his twenties | old enough | forty odd | married | divorced | wife | his kids | age gap | mans voice | fake age | real age | lied about his age
slot groom-child = i am {groom-young} | she is {groom-young} | he is {groom-young} | aged {groom-young} | year 7 | year 8 | year 9 | y7 | y8 | y9 | pupil | child | my daughter | my son | my sister | my little sister | my brother | my friend | my mate | my girl | my boy | student | my niece | young girl | young girls | young boy | little girl | teen girl | teen girls | teenage girl
signal groom-of-child = {groom-child}
signal groom-parents = my mum | my dad | my parents | mum | dad | parents | mother | father | your mum | your dad | your parents | mummy | my family

rule grooming.contact-and-hiding high
  means  brings together somebody, how they reach a child, an older age and hiding
  combine groom-actor + groom-contact + groom-years + groom-not-told within 16
  negated keep
  near   told-tale news school-subject groom-treat
  yes    hes 27 and he messages me but i have to hide it
  yes    a grown man texts her and she keeps it secret
  yes    he is older and we meet up alone
  no     my coach texted the team about the match
  no     my older brother has a car
  no     he hid my phone. mum found it

rule grooming.contact-and-child high
  means  says that an older person reaches a child
  combine groom-of-child + groom-contact + groom-years within 14
  negated keep
  near   told-tale news school-subject groom-treat
  yes    i found messages to my daughter from a man, he is 41
  yes    my friend is meeting an older guy she says he is 22
  yes    an adult keeps messaging my little sister
  no     my daughter is in the car
  no     my sister has a new phone
  no     the student met the tutor

strength hint

signal groom-any-actor = he | him | his | man | guy | bloke | men | someone | somebody | stranger | boyfriend | adult | coach | tutor | sir | uncle | teacher | instructor | pastor | older | grown
signal groom-any-child = me | my | i | us | {groom-child}
signal groom-any-deed = says | saying | tells | told me | told my | wants | asks | asked | asking | keeps | likes | gave me | gives | bought | buys | sends | sent me | messages | messaged | messaging | texts | texted | texting | calls | called me | rings | ringing | rang | picks | picked me | drives | driving | waits | waiting | followed | follows | talks | talk with | talking | talk to | meet | met | meeting | meets | plays | knows | online | only one | get me | get my | gets me | makes me | made me | makes my | love | loves | promised | phone | house | flat | room | car | school | secret | alone | special | mature | boyfriend | age | older | weird | creepy | stop | block | blocked | delete | know where | fault | friends | mates | parents | mum | dad | photos | pictures | pics | game | chat | app | snap | discord | pretended | voice | fake | know a | coming | come to | see me | gets angry | thinks | offered | wont | pls | tutor | coach | lift | lifts | gift | gifts | money | hug | touched | princess | baby
signal groom-any-you = you | u | ur | your
signal groom-any-voice = secret | secrets | your parents | ur parents | your mum | your dad | ur mum | ur dad | this app | snap | phone | meet me | meet up | your age | ur age | mature | older | love you | loved me | miss you | your room | ur room | my house | my place | send me | pic | pics | cam | chat | talk to me | know me | asleep | buy you | bought you | got you | gift | pick you | delete | grown up | princess | babe | our thing | wear | your number | your address | weird | shy | owe me | after school | met | lonely | jealous | tell anyone | stranger | online | lift | tell anybody | between us | just us | mates | so special | are special | pretty girl | so pretty | get you a | trust me | only me | call me | in private | home alone | alone with | understands you | gets you | promise me | drive down | drive over

rule grooming.hint-person medium
  means  may tell of somebody's dealings with a child
  combine groom-any-actor + groom-any-child + groom-any-deed within 6
  negated keep
  near   groom-treat
  yes    he keeps ringing me
  yes    i know a man
  yes    someone keeps ringing my sister
  no     the dog is old
  no     the team won
  no     the man bought bread

rule grooming.hint-hiding medium
  means  may tell of contact that is kept hidden
  combine groom-contact + groom-not-told within 9
  negated keep
  near   groom-treat
  yes    we talk when my mum is asleep
  yes    i hide my phone from dad
  yes    can we chat alone without parents
  no     my mum rang me
  no     dad bought milk
  no     keep it quiet please

rule grooming.hint-older medium
  means  may tell of contact with somebody older
  combine groom-actor + groom-years within 6
  negated keep
  near   sport
  yes    he is 29 and keeps turning up
  yes    an older guy likes me
  yes    he says i am mature
  no     the dog is old
  no     wait your turn
  no     she ran home

rule grooming.hint-voice medium
  means  may be written by somebody who grooms
  combine groom-any-you + groom-any-voice within 3
  negated keep
  near   groom-treat
  yes    you are so special
  yes    is your phone private
  yes    i bought you the thing
  no     how do you spell this
  no     your turn
  no     you are late

rule grooming.hint-signs medium
  means  holds a sign of grooming
  say    (weird|creepy|safe|okay|ok|normal|wrong|allowed|illegal|legal|worried) ..6 (older|adult|grown|man|guy|stranger|online|teacher|coach|tutor|uncle|age gap|year old)
  say    (older|adult|grown|man|guy|stranger|online|teacher|coach|tutor|uncle|age gap) ..6 (weird|creepy|safe|okay|ok|normal|wrong|allowed|illegal|legal|worried|dodgy)
  say    (stranger|online friend|internet friend|online boyfriend|online girlfriend|grooming|groomed|groomer|predator|paedo|pedo|nonce|catfish|catfished|catfishing|sugar daddy|age gap)
  say    (meet|met|meeting|seeing|see|dating|date) ..4 (online|internet|game|roblox|discord|snap|app|irl|real life|in person|stranger)
  say    (my|our|the|a) (online|internet|secret|older) (friend|boyfriend|girlfriend|bf|gf|man|guy|relationship|mate)
  say    (teacher|coach|tutor|sir|colleague|volunteer|instructor|pastor|leader|adult|man) ..6 (alone|gifts|presents|lifts|lift|favourite|messages|messaging|texts|private|weekends|number|hugs|special|particular)
  say    (he|she|they) ..2 (never|will not|wont|does not|refuses) ..3 (face|camera|cam|real name|surname|video)
  say    (do not|dont) (know|even know) ..2 (his|her|their) (real name|surname|real age|name|face)
  say    (turning up|turns up|follows me|watches me|waits for me|waiting for me|waits outside|drives past|drove past)
  say    (if|when) (you|u) ..2 (loved|love|trust|trusted|liked|cared|block|leave|tell) ..1 me
  negated keep
  near   groom-treat
  yes    my online friend says im special and nobody understands
  yes    is it weird that an older guy talks to me
  yes    my online friend
  no     he said hello to the class
  no     i will get milk
  no     the teacher was away

strength sure
