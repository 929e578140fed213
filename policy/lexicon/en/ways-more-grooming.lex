# Grooming and exploitation told by age gaps, by adults who single out a child, by what is wanted in return, and by who is seen where.
language en
category grooming
severity high
source   CEOP Education; NSPCC Learning, grooming; Lucy Faithfull Foundation, Stop It Now; KCSIE part four

slot teen-age = 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | 11yo | 12yo | 13yo | 14yo | 15yo | 12f | 13f | 14f | 15f | 12m | 13m | 14m | 15m | year 6 | year 7 | year 8 | year 9 | year 10 | y7 | y8 | y9 | y10 | yr 7 | yr 8 | yr 9 | yr 10 | seventh grade | eighth grade | ninth grade | tenth grade | freshman
slot grown-age = {groom-old} | 24yo | 25yo | 26yo | 27yo | 28yo | 29yo | 30yo | 31yo | 32yo | 35yo | 40yo | 23m | 24m | 25m | 26m | 27m | 28m | 29m | 30m | 31m | 32m | 33m | 34m | 35m | 36m | 38m | 40m | 42m | 45m | 50m | thirty one | thirty two | thirty three | thirty four | thirty five | thirty six | forty | forty two | sixty | fifty one | grown man | grown men | grown woman | grown up | an adult | adult man | man in his (twenties|thirties|forties|fifties|sixties) | in his (twenties|thirties|forties|fifties) | old enough to be | twice my age | twice her age | twice his age | my dads age | mortgage
signal gap-young = {teen-age} | teenager | teen | teenage girl | teenage boy | little sister | little brother | my daughter | my son | my 13 year old | minor | minors | underage | schoolgirl | schoolboy | pupil | i was a kid | when i was a child
signal gap-old = {grown-age}
signal gap-tie = talk | talks | talking | talked | text | texts | texting | texted | message | messages | messaging | messaged | dm | dms | dming | snaps | snapping | calls her | calls him | calls me | facetime | relationship | dating | date | dates | love | loves | loved | in love | boyfriend | girlfriend | bf | gf | friend | friends | friendship | best friend | met | meet | meeting | meets | online | game | gaming | discord | roblox | vrchat | snapchat | likes me | likes her | fancies | together | boasts | gets him | gets her | gets me | understands | mature | age gap | compliment | gifts | gift | skins | presents | visits | visit | picks me up | picks her up | wants to see | youth pastor | coach | teacher | married | kissed | waits for | log on | logs on | apprentice | timetable | hours each night | ok | legal | weird | crime | in trouble
context gap-innocent = toddlers | months old | hide and seek | solve | equation | mol | kg | cm | km | metres | percent | ratio | exam board | dating app | ballet | lego | planets | grandad | grandpa | nan | granddad | grandson | granddaughter | tortoise | pen pals in 19 | mortgage rates | bake sale | film night | christening | choir | orchestra | parkrun | marathon | birthday party | reunion | school fees | taught | century | reading age | anniversary | degrees | per cent | page | kick off | out of # | chapter | minutes late
rule grooming.age-gap urgent
  means  speaks of a tie between a child and somebody far older
  combine gap-old + gap-young + gap-tie within 16
  near   gap-innocent told-tale news sport
  not    (brother|sister|cousin|dad|mum|uncle|aunt|nephew|niece|grandson) (is|was|turned) {grown-age}
  negated keep
  yes    my boyfriend of 33 plays an online game with a girl of thirteen
  yes    27m keeps talking to my little sister on vrchat
  yes    i was 13, he was 30, he said we were in love
  no     my dad is 45 and i am 13 and we like chess
  no     ten of us met at the park
  no     she is 30 today

signal single-adult = he | man | guy | bloke | woman | lady | adult | older man | stranger | coach | instructor | tutor | teacher | drum teacher | music teacher | piano teacher | dance teacher | swimming teacher | driving instructor | youth worker | youth leader | youth pastor | pastor | priest | vicar | imam | scout leader | volunteer | colleague | teaching assistant | caretaker | bus driver | taxi driver | neighbour | family friend | brother in law | step dad | uncle | dads friend | mums friend | mums boyfriend | photographer | agent | producer | manager | mentor | referee | trainer | babysitter | lodger | online friend | someone online | person online | gamer | youtuber | streamer | influencer | fan page
signal single-child = my son | my daughter | our son | our daughter | my boy | my girl | my boys | my little brother | my little sister | my brother | my sister | my cousin | my nephew | my niece | my grandson | my granddaughter | my child | his daughter | her son | a child | the child | children | a boy | a girl | boys | girls | a pupil | pupils | a student | students | a kid | kids | young people | teenager | teenagers | teens | minors | each boy | one boy | one girl | the quieter one | {teen-age} | me and my friends | me
signal single-out = his favourite | her favourite | favourites | favouritism | singles out | singled out | just one of | only one of | alone with | on his own with | one to one | one on one | closes the (door|blind|curtains) | closed the (door|blind|curtains) | locks the door | locked the door | weekend away | sleepover at his | stay over | stays over | stay the night | stay the weekend | overnight | camping trip | take him to | take her to | take just | takes him to | takes her to | lifts home | drives him home | drives her home | pays for | paid for | buys him | buys her | bought him | bought her | buys me | bought me | gives him | gives her | gave him | gave her | presents | expensive gifts | gifts | gifting | new phone | console | newest console | games console | asked him not to | asked her not to | asked me not to | told him not to | told her not to | told me not to | not to mention | not to tell | keep it secret | keep it quiet | our secret | a secret | secrets | secretly | deletes messages | deletes his messages | deleted messages | delete the messages | disappearing messages | private messages | messages her | messages him | messages me | messaging my | messaging pupils | messaging her | messaging him | texts her | texts him | texts me | texting my | texting her | texting him | follows pupils | adds pupils | added me on | added her on | added him on | snapchat | personal number | rings after | rings her | calls her late | late at night | after midnight | after ten | hugs | tickles | tickling | strokes | touchy | sits on his lap | on his knee | photographs of | photos of | takes photos | films them | watches them | showering | changing room | gets him | gets her | best friend is | special bond | special friend | special relationship | in love with | crush on | flirts | winks | compliments her | mature for | wise for | so mature | told her she was | model | modelling | studio | audition | make me famous | make her famous | make him famous | talent | scholarship | none of us has (seen|met) | never met | never seen | wants to meet | asked to meet | flying out | fly to | meet up with | asks for her and not | asks each | asks every | dont bring your | do not bring your | without her parents | without his parents | without parents | without my parents | no parents | mum not to come | asked where | asks where | where we live | our street | when mum | my uniform | undress | volunteers for everything | worried about | uneasy | uncomfortable | creepy | too friendly | too close | overfamiliar | over familiar | inappropriate | boundaries | low level concern
rule grooming.singled-out high
  means  tells of an adult who singles out a child: secrecy, presents, lifts, messages, time alone
  combine single-adult + single-child + single-out within 15
  near   gap-innocent told-tale news groom-treat celebration
  negated keep
  yes    his drum teacher has offered my son a weekend away with no other pupils, staying overnight
  yes    the neighbour lets my boy play his console and has asked him not to mention it
  yes    a man in our server asks each new member's age and only keeps kids
  no     the coach took the boys to the match
  no     the piano teacher gave my daughter a sticker
  no     my uncle met my cousin at the station

rule grooming.cover-story urgent
  means  tells of a meeting that is hidden from home under a story
  say    (telling|told|tell|tellin|lied to|lying to) ..1 (mum|dad|my mum|my dad|parents|my parents|nan|them|everyone|her mum|his mum) ..3 (netball|sleepover|sleeping over|revision|football|training|practice|at a friends|at my friends|at a mates|study|library|work experience|im at|i am at|its|staying at|school trip|swimming|choir) ..9 (meet|meeting|meets|pick|picking|him|hotel|coach|train|ticket|booking|car|see him|flat|his place|boyfriend|met)
  say    (meet|meeting|meets|picking me up|pick me up|picks me up|see him|seeing him|to his|hotel|coach|train|booking|ticket|his flat|his house) ..9 (told|telling|tell|lied to) ..1 (mum|dad|my mum|my dad|parents|nan) ..4 (netball|sleepover|friends|mates|revision|training|practice|its|im at|i am|staying|library|swimming)
  say    (he|she|they|man|guy) ..2 (said|says|told me|wants me|asked me) ..2 (bring no one|come alone|come on my own|come on your own|bring nobody|dont bring anyone|not to bring|do not bring anyone|phone off|leave my phone|leave your phone|turn my phone off|turn off my location|turn my location off)
  say    if (we|anyone|they|someone) ..2 (get caught|gets caught|ask|asks|see us|stop us|find us) ..4 (say|tell|pretend|im|i am|youre|you are|we) ..3 (cousin|uncle|niece|nephew|brother|sister|daughter|18|family|dad|tutor)
  say    (meeting|meet|met) ..2 (up|him|her|them) ..5 (retail park|car park|train station|bus station|multi storey|hotel|travelodge|the woods|service station|services|cinema) ..6 (bring no one|alone|dont tell|never met|online|first time|older|he said|secret|on my own)
  say    (coach|train|flight|plane|bus) ..3 (to see|to meet|ticket|booking|booked) ..6 (online|never met|none of us|friend none|pen pal|he paid|he bought|man|guy|told mum|secret|internet|discord|roblox)
  near   told-tale groom-treat news
  negated keep
  yes    hes coming to pick me up sat, im telling mum its netball and meeting him
  yes    he said bring no one
  yes    he said if we get caught i should say hes my cousin
  no     i told mum that football is at four
  no     we meet at the car park for the trip
  no     she said bring a coat

rule grooming.talk high
  means  talks as one who grooms: older than the other, unlike the boys of the school, asking when parents are out
  say    (not like|nothing like|different to|different from|unlike|better than) ..2 (boys|girls|lads|kids|guys) ..1 (at|in|from) (your|ur|her|my) (school|class|year|age)
  say    {you} ..1 (seem|look|sound|act|are) ..1 (older|so mature|mature|grown up|more mature|older than) ..4 (age|that|12|13|14|than|year|bet|really|for)
  say    how old (are|r) {you} ..3 (#|u seem|you seem|you look|u look|nice|cool|same|wow|mature)
  say    (wish|if only) ..1 (i had|id|i) ..1 (met|known) ..2 (someone|a girl|a boy|you|anyone) ..2 (like (you|u)) ..2 when i was {your} age
  say    when i was {your} age ..6 (girls|boys|i had|liked|love|kissed|you|older)
  say    (no need to be|dont be|do not be|stop being) ..1 (shy|scared|nervous|embarrassed) ..2 (with|around|of) me
  say    {your} (mums|mum|dads|dad|parents) ..2 (working|out|away|at work|asleep|late|gone|on nights) ..5 (right|ill|i will|can i|shall i|come|bring|alone|so we|then|til|tonight|tues|yeah)
  say    (when|what time|does|is|are) ..1 (mummy|daddy|your mum|ur mum|your dad|ur dad|your parents|ur parents) ..2 (go|goes|leave|leaves|get|gets|at|in|out|home|back|asleep|around) ..3 (work|bed|home|out|tonight|back|asleep|now|around)
  say    (teachers|they|your parents|ur parents|your mum|social workers) ..2 (paid to|dont|do not|only) ..2 (care|understand|listen) ..3 (i|but|for free|like me|like i do|me)
  say    (tell me|whats|what is|now its your turn|ur turn) ..4 (your|ur) ..1 (biggest|darkest|deepest) secret
  say    (prove|show) ..1 {you} (trust|love) me ..6 (send|tell|meet|come|secret|dont tell|delete|anything|pic)
  say    i (will|would|d) ..1 (make you|turn you into|help you become) ..1 (a model|famous|a star|an influencer) ..6 (studio|just|need|come|pics|alone|trust|parents)
  say    (gonna|going to|will|can) make me (a model|famous|a star|an influencer|rich)
  say    (age is|ages) ..1 just a number
  say    {you} ..1 my (little|special|secret) (princess|girl|angel|secret|girlfriend|friend|star|apprentice)
  near   told-tale groom-treat gap-innocent
  yes    im not like the boys at ur school
  yes    u seem so mature for 12
  yes    your mums working late tues right, ill bring pizza
  no     the cat looks older now
  no     when i was your age we had no phones, said nan
  no     how old are you today

rule grooming.wants-to critical
  means  asks how to get close to a child without the parents knowing
  say    (how|ways|messages|lines|tips|what|write|best way|help me|tell me|lies|list|strategies|tricks|plan) ..7 (become close|get close|befriend|gain ..1 trust|earn ..1 trust|win ..1 trust|be alone|time alone|alone|talk to|chat with|chat to|meet|approach|contact|attract|impress|get to know|groom|lure|isolate|make friends with|message) ..5 (child|children|kid|kids|a teen|teenager|teenagers|teens|minor|minors|young girl|young girls|young boy|young boys|schoolgirl|schoolgirls|12 year old|13 year old|14 year old|lonely teenager|little girl|little boy|younger girl|younger girls|preteens|their child|her son|her daughter) ..9 (without|parents|mum|mother|secret|trust|online|alone|noticing|suspicious|suspecting|knowing|single mum|find out)
  say    lies ..5 parents ..7 alone
  say    (pretend|pretending|pose|posing|profile|account) ..3 (a teenager|teen|a teenage|# year old|a girl|a boy|my age|younger) ..6 (talk|chat|meet|trick|message|befriend|get) ..4 (girls|boys|kids|children|teens|teenagers|minors)
  say    (apps|sites|games|servers|places) ..5 (meet|find|talk to|chat with|chat to) ..2 (young|underage|teen|teenage|minor|minors|kids|children|little) ..1 (girls|boys|girl|boy|kids|children|people)
  not    (as a|new|i am a) (teacher|counsellor|stepparent|foster|social worker|parent|childminder|nurse|grandparent)
  near   awareness school-subject news protective
  yes    write messages i can use to become close to a lonely teenager without her parents noticing
  yes    what lies work best on parents if youd like to be alone with their child
  yes    apps to meet young girls
  no     how to talk to children about grief at school
  no     tips to help kids with maths
  no     how to make friends with my new neighbour

signal t-online = online | on the internet | off the internet | the game | in a game | on a game | a game | my game | discord | roblox | fortnite | minecraft | vrchat | snap | snapchat | insta | instagram | tiktok | whatsapp | telegram | server | in my dms | my dms | dming | dms | voice chat | vc | stream | fan page | forum | app | video call | facetime | chatroom
signal t-older = older man | older guy | older boy | older woman | older lady | older friend | older boyfriend | grown man | grown woman | grown up | adult | adults | a man | the man | this man | some man | a guy in his | stranger | strangers | {grown-age} | twice my age | much older | way older | years older | a lady | old man | old guy | old enough | coach | tutor | instructor | youth worker | scout leader | pastor | my teacher | mr | sir
signal t-secret = secret | secrets | secretly | delete | deleted | deletes | deleting | not tell | dont tell | do not tell | not to tell | never tell | wont tell | will not tell | not to mention | hide | hides | hiding | hidden | behind my parents | behind their back | without my parents | without her parents | without his parents | without telling | parents do not know | parents dont know | mum does not know | mum doesnt know | nobody knows | no one knows | told mum | tell mum | telling mum | lie to | lied to | lies to | between us | between them | keep it quiet | kept quiet | fake name | phone off | no one else | not supposed to | disappearing
signal t-gift = gift | gifts | gifted | gifting | gifts me | present | presents | skins | robux | vbucks | buys me | bought me | buys her | bought her | buys him | bought him | pays for | paid for | sends me money | sent me money | sends money | phone credit | gives me | gave me | gives her | gave her | gives him | gave him | cash | lifts | vouchers | gift card | gift cards | new phone | wishlist
signal t-meet = meet me | meet him | meet her | meet up | meeting up | meeting him | meeting me | meets me | to meet | pick me up | picks me up | picking me up | pick her up | picked her up | come to mine | come over | to his place | his flat | his house | his car | his room | hotel | fly out | flying out | train to see | coach to | a camp | to camp | weekend away | studio | alone | just us | just me and him | on my own | on her own | on his own | stay over | stay the night | stay with | sleep over | sleepover
signal t-love = loves me | love me | love him | love her | in love | my boyfriend | my girlfriend | my bf | special | soulmate | soulmates | so mature | mature for | princess | only one who | understands me | gets me | trust him | trusts me | trust me | our relationship | dating | kissed | kiss | marry | wait for me | waits for me | jealous | angry if i | mad when i | mad if i
signal t-info = my address | her address | his address | address | my street | street | where i live | where she lives | where he lives | where we live | what school | which school | my school | uniform | my number | phone number | selfie | selfies | pics of me | photos of me | picture of me | my face | my room | camera on | webcam | how old | my age | when mum | when my mum | when my parents | home alone
rule grooming.older-with-signs high
  means  speaks of an adult together with secrecy, and with love, presents, meeting or questions
  combine t-older + t-secret + t-child within 14
  near   told-tale groom-treat gap-innocent news plain-life
  negated keep
  yes    a man told my daughter to keep it secret
  yes    the coach asked our son not to tell his parents
  yes    my tutor deletes the messages from me
  no     the man hid the key
  no     mr brown told mum about the trip
  no     the tutor kept quiet

signal t-child = my daughter | my son | our daughter | our son | my brother | my sister | my cousin | my niece | my nephew | boy | girl | child | kid | kids | children | pupil | pupils | student | students | teenager | teen | {teen-age} | me | i
rule grooming.online-with-signs high
  means  speaks of contact online together with love, secrecy or somebody older
  combine t-online + t-love + t-older within 16
  near   told-tale gap-innocent news plain-life
  negated keep
  yes    an older guy on discord says he loves me
  yes    my boyfriend online is a grown man
  yes    the man in the game calls my daughter princess
  no     the man fixed the server
  no     i love the game said the coach
  no     a stranger online sold us a desk

rule grooming.online-and-secret high
  means  speaks of contact online together with secrecy and questions or presents
  combine t-online + t-secret + t-info within 16
  near   told-tale groom-treat gap-innocent news plain-life
  negated keep
  yes    someone online asked for my address and said do not tell mum
  yes    he wants a selfie on snap and deletes it after
  yes    a boy on roblox asked what school and told him to keep it secret
  no     delete the app from my phone
  no     the secret level of the game
  no     our school address is online

rule grooming.gifts-and-secret high
  means  speaks of presents together with secrecy or meeting, and somebody older
  combine t-gift + t-secret + t-older within 16
  near   told-tale groom-treat gap-innocent news plain-life celebration
  negated keep
  yes    a man buys me skins and says not to tell
  yes    my coach gave me a new phone and its a secret
  yes    the instructor pays for taxis and asked him to keep it quiet. secret from parents
  no     mum hid the presents
  no     he gave me a pen
  no     the man paid for the bread

rule grooming.meeting-older high
  means  speaks of meeting or being alone with somebody older known from online, or who speaks of love
  combine t-meet + t-older + t-online within 14
  near   told-tale gap-innocent news plain-life
  negated keep
  yes    an older guy from discord wants to meet me
  yes    she is flying out to a grown man off the internet
  yes    a stranger online asked me to meet up
  no     the man met his wife at a dance
  no     adults must sign in at the desk
  no     we meet online at four

category cse
source   Barnardo's and NSPCC Learning, child sexual exploitation; Home Office, modern slavery guidance; Unseen, modern slavery helpline
signal seen-men = he | they | men | older men | grown men | different men | older man | old man | man | guys | older guys | blokes | lads | older lads | boyfriend | older boyfriend | bf | manager | trafficker | traffickers | pimp | customers | clients | punters | his mates | his friends | his boys | his cousins | his brothers | taxi driver | taxi drivers | taxis | cars | different cars | in their thirties | in his thirties | in his twenties | in his forties | agent | madam | landlord | sugar daddy | uncle | strangers | businessmen
signal seen-girl = girl | girls | teenage girl | teenage girls | schoolgirl | schoolgirls | young girl | young girls | teen | teens | teenager | {teen-age} | seventeen | 17 | my sister | my daughter | my cousin | my niece | my friend | my mate | our daughter | my son | teen son | pupil | pupils | student | she | young person | underage | looked after child | care home | children s home | foster
signal seen-sign = hotel | hotels | hotel room | in and out | room # | travelodge | premier inn | airbnb | lodge | different address | different addresses | three addresses | holiday let | party house | house parties | parties | shisha | upstairs | back room | delivered | collected | dropped off | dropped back | picked up from | picked up outside | taken to | takes her to | takes me to | drove us | drives her | answers for her | answered every question | speaks for her | two phones | second phone | new phone | burner | new clothes | new trainers | designer | gifts she | unexplained | money she | cash she | nails done | comes back with | came home with | came back with | earn him | earns him | earning him | earn them | earn the money | earn it back | owe him | owes him | owe them | owes them | in debt to | pay him back | pay it back | work it off | pass me | passes me | passed me | passed around | passed round | shared her | shares her | share me | lent me | lends me | lend me | sold her | sells her | selling her | swapped | made to go | makes her go | makes me go | have to go with | go out with her customers | sleep with his | be nice to | be friendly to | bring a friend | bring a mate | bring one of | bring your mate | bring ur mate | bring girls | recruit | recruits | recruited | missing | goes missing | gone missing | went missing | reported missing | overnight | stays out | out all night | bruises | bruise | sti | pregnant | clinic | sexual health | terminations | drunk | drugged | drugs | vodka | weed | cant leave | can not leave | cant go home | can not go home | not allowed home | will not let | wont let | locked | my passport | her passport | passports | somewhere to stay | place to stay | place to sleep | nowhere else | instead of rent | rent free | in return | for a favour | escort | escorting | sex work | content house | onlyfans | webcam | filmed us | dont put my name | use your name | told to say
rule exploitation.seen high
  means  tells of a young person with older people and with rooms, cars, gifts, debts, or being passed on
  combine seen-men + seen-girl + seen-sign within 14
  near   told-tale celebration used-innocent school-subject gap-innocent
  negated keep
  yes    five men in and out of room 212 and one girl who looked about my sister's age
  yes    teenage girls are delivered and collected by men in taxis
  yes    im seventeen and i earn him three hundred off his mates
  no     the girls went to the hotel with the hockey team
  no     a man with a van collected the sofa
  no     my mate has a new phone

rule exploitation.says-of-it high
  spelling strict
  means  says in plain or in cautious words that somebody is used, sold, indebted or kept by others
  say    (lend|lends|lent|pass|passes|passed|share|shares|shared|swap|swaps|swapped|rent|rents|rented|hire|hires|hired|loan|loans|loaned|sell|sells|sold|give|gives|gave|trade|trades|traded) (me|her|us) (out|on|round|around|about|to (his|their|the|other|men|friends|mates|people|customers|strangers))
  say    loved me ..3 (lent|sold|shared|passed) me
  say    (i|she|we|girls) ..1 (earn|earned|earning|earns|make|made|bring in|brings in) (him|them|her boyfriend|his) ..3 (#|hundred|thousand|money|grand|quid|a night|a week)
  say    (make|makes|made|making|force|forces|forced) (her|me|us|them) ..1 (earn|work off|work|pay) ..2 (money back|it back|it off|debt|debts|keep|rent)
  say    (trafficker|traffickers|pimp|pimps|pimped|trafficked) ..6 (my|her|me|i|cousin|sister|friend|away|escape|leave|from|help|girl|she|by|out)
  say    (my|her|from|a|the|his) (trafficker|traffickers|pimp)
  say    (bring|bringing|fetch|take|get) ..1 (your|ur|a|one of (my|your|ur)|some|another) (mate|mates|friend|friends|girl|girls|sister|cousin) ..3 (next time|# in it|in it for|money|pay|quid|or i|or else|or he|with you|party|tonight|he says|he said)
  say    (need|want|looking for|nowhere|had) ..2 (somewhere|place|roof|sofa|bed) ..2 (to stay|to sleep|to live) ..8 (in return|if i|go out with|be nice|customers|instead of rent|other ways|another way|no money|older|he lets|he says|man)
  say    (its|it is|its not|it is not) for ..2 (somewhere|a place|money|food|a bed|a roof) ..1 (to stay|to sleep)
  say    (nothings|nothing is|nothing s|never|isnt|not|wasnt|was not) ..1 free ..4 (darling|babe|love|owe|pay|party|lift|drinks|he said|they said|you know)
  say    (had|took|got|wore|liked) the ..2 (phone|trainers|nails|clothes|bag|drinks|weed|food) ..5 (free|pay|owe|now|darling|return|nothing)
  say    (you know|u know|i know|knows) what ..4 (costs|it costs|that costs|they want|he wants|he expects|it means)
  say    (talk|make|get|trick|train|groom|persuade|teach|turn|force|break) ..3 (teenager|teen|girl|girls|woman|women|boy|runaway|someone|her) ..3 (into|to|so) ..2 (working for me|work for me|earn for me|earning for me|owe me|owing me|indebted|escort|escorting|strip|stripping|selling herself|sell herself|do as (she|shes) ..1 told|depend on me|obey)
  say    (woman|girl|her|teenager|someone) ..2 (so indebted|dependent on me|owe me|owing me) ..6 (do|told|work|leave|obey)
  say    (escort|escorting|stripping|stripper|sugar|sugar baby|sugar dating|hostess|massage|modelling|camming|webcam) ..2 (job|jobs|work|dating|sites|site|apps|agency) ..6 (16|17|15|no id|students|student|school|teen|teens|under 18|young|runaway)
  say    (hotel|room|rooms) ..3 (paid|booked|rented) ..3 (til|till|until|by him|by them|for us|for me|sunday|weekend|they)
  say    (manager|agent|boyfriend|man|guy|someone) ..4 (holds|keeps|takes|has|took|kept) ..1 (my|her|our|their) (money|passport|phone|earnings|wages|id|bank card|card) ..4 (safe|for me|says|so|until|and|if|cant)
  say    (they|he) ..2 (let|lets|give|gives) ..1 (u|you|us|me|girls|her) ..2 (drink|smoke|drugs|vodka|weed|party) ..7 (cant go home|can not go home|cant leave|can not leave|when u want|when you want|then|but)
  say    (he|she|they|man) ..1 (calls|call|says) me his (girl|property|best girl|wifey|earner) ..6 (but|and|pass|share|lend|friends|mates|earn|go)
  say    not a job (you|u) can
  say    (told|asked|made) ..1 (us|me|her) ..4 (what town|which town|where we) ..2 (was|it was|going|being)
  near   told-tale used-innocent awareness celebration
  negated keep
  yes    he loved me, then he lent me to his mates. he lent me out
  yes    they make her earn the money back
  yes    how do i get my cousin away from her trafficker
  no     he lent me a pen
  no     mum gave me some money for the trip
  no     the party was not free of balloons

category grooming
source   CEOP Education; NSPCC Learning, grooming; KCSIE part four
slot ask-one = he | she | man | guy | they | someone | somebody | stranger | person | friend | lady | woman | coach | tutor | teacher | instructor | uncle | boyfriend | gamer | player | leader
signal asked-child = {ask-one} ..1 (wants|wanted|asked|asks|keeps asking|kept asking|told|tells|begged|begs|made|makes|insisted|insists|offered|offers|needs|said|says|invited|promised)
signal asked-thing = my address | her address | his address | my street | street name | my street name | where i live | where she lives | where he lives | where we live | what school | which school | my school | what street | my uniform | a selfie | pics of me | photos of me | picture of me | a picture of me | see my face | see my room | my camera on | my webcam | how old i am | my age | when mum | when mummy | when my mum | when my dad | when my parents | if my parents | if my mum | if im alone | if i was alone | if i am alone | home alone | to meet up | to meet me | to meet him | meet in real life | meet irl | come alone | come on my own | bring no one | not to bring | to his house | to his flat | to his place | to his car | to his studio | to his room | stay with (him|her) | stay the weekend | sleep over at his | go on whatsapp | go on snap | go on telegram | move to (snap|whatsapp|telegram|discord) | another app | a different app | private chat | delete our | delete the chat | delete the messages | delete it after | delete this | keep it secret | a secret | our secret | not to tell | not tell my | dont tell | hide it from | phone off | turn off my location | say hes my | say he is my | lie about my age | say im 18 | say i am 18 | pretend to be 18 | no one else | trust him | prove i trust | prove that i love | wait for me | when im 16 | until im 16 | when i am 16 | older than i am | im mature | i am mature | mature for my age | special | only one who | soulmates | love me | loves me | make me a model | make me famous | send me money | buy me | pay for my ticket
signal asked-why = online | game | discord | roblox | snap | snapchat | insta | instagram | server | dm | dms | vc | voice chat | fortnite | minecraft | forum | fan page | never met | met online | older | {grown-age} | man | stranger | secret | mum | mummy | parents | dad | netball | 9 | 10 | 11 | 12 | 13 | 14 | 15 | thirteen | fourteen | twelve | eleven | after school | on my own | alone | camp | church | club | lessons | training | night | midnight | pics | cam | delete | gifts | skins | robux | money | weird | scared | kind | nice to me | trust | love | loves | understands | boyfriend
rule grooming.asks-of-child high
  means  tells of somebody who asks a child for secrecy, a meeting, an address, a picture or trust
  combine asked-child + asked-thing + asked-why within 16
  near   told-tale groom-treat gap-innocent news plain-life celebration used-innocent
  negated keep
  yes    man on game says he love me, he wants my street name
  yes    he wants to know when mummy goes to work
  yes    she said to stay the weekend and not to bring my mum
  no     the teacher asked for my age on the form
  no     he asked the way to the station
  no     they said dinner was late

category cse
source   Barnardo's and NSPCC Learning, child sexual exploitation; Home Office, modern slavery guidance
signal e-men = men | older men | grown men | different men | his mates | his friends | his boys | his cousins | customers | clients | punters | older lads | older boys | older guys | guys | blokes | businessmen | strangers | older man | older boyfriend | traffickers | pimp
signal e-place = hotel | hotels | flat | flats | airbnb | lodge | travelodge | house party | party house | parties | yard | upstairs | back room | room | rooms | car | cars | taxi | taxis | minicab | van | address | addresses | another town | different towns | house | houses | brothel | massage | shisha | salon | club
signal e-deal = owe | owes | owed | debt | pay | pays | paid | money | cash | earn | earns | give us | gives us | gave us | give me | gave me | gives me | bought me | buys me | buys us | drink | drinks | vodka | weed | drugs | coke | phone | trainers | cant leave | can not leave | wont let | will not let | not allowed | locked | take me | takes me | take us | takes us | took us | took me | pick me up | picks me up | pick us up | picked us up | collect | collects | collected | drop | drops | dropped | delivered | bring | brings | brought | send me | sends me | sent me | makes me | made me | make me | have to | has to | had to | expected | pass | passed | share | shared | lend | lent | be nice | do things | go with | sleep with | in and out | afterwards | after school | missing | every weekend | every friday | every night
rule exploitation.men-and-rooms urgent
  means  speaks of men, rooms or cars, and of pay, drink, being taken or not being let go
  combine e-men + e-place + e-deal within 12
  near   told-tale celebration used-innocent school-subject plain-life sport gap-innocent
  negated keep
  yes    he makes me go to the hotel where his mates pay
  yes    men pick us up in different cars and give us vodka
  yes    they took me upstairs and the customers pay him
  no     the men delivered a sofa to the school
  no     his friends came for tea
  no     the customers paid at the till

category nudes-and-coercion
source   CEOP Education; UKCIS, sharing nudes and semi-nudes; UK Safer Internet Centre, Report Harmful Content
signal held-image = my photo | my photos | my pic | my pics | my picture | my pictures | my nudes | my video | my body | my face | nude | nudes | private image | private images | private photo | private photos | private pic | private pics | private picture | private pictures | intimate | naked | picture of me | photo of me | pic of me | video of me | pictures of me | photos of me | pics of me | videos of me | one of me | the pic | the photo | the picture | the video | the pics | the ones | her photo | her pic | her pics | her picture | her pictures | his pic | his photo | hers saved | girls pic | girls pics | freshmans pic | someones pic | a pic | a picture | a photo | a photograph | a video | images | screenshot | screenshots | recorded | i sent | sent one | sent it | sent a | sent him | sent her | photo is | pic is | picture is | my camera roll | our names on | picture of my own child | pictures from when | blurry bit
signal held-over = pay | paid | paying | pay up | pay sunday | wants money | want money | asks for money | ask money | money for | money every | # dollars | # pounds | # quid | hundred dollars | hundred pounds | hundred quid | cashapp | cash app | bitcoin | gift card | gift cards | steam cards | razer gold | paypal | price | or more | or else | or it | or they | or he | or she | goes to | goes out to | everyone | everybody | whole school | all over | my school | my mum | my mom | my dad | mums number | my friends | my team | football team | my followers | followers | my contacts | contacts | my cousin | my family | people in my country | his story | ur mums timeline | group chat | groupme | hundred phones | on someone elses phone | countdown | deadline | timer | minutes left | nine minutes | until tonight | till tonight | by tonight | by midnight | till lunch | by friday | threat | threats | threaten | threatens | threatened | threatening | blackmail | blackmails | blackmailed | blackmailing | wont delete | will not delete | wont take | refuses to delete | still has | still got | saved | kept | album | uploaded | upload | posting | post them | posted | begun to post | reposting | repost | leak | leaked | airdrop | airdropped | passing round | going round | passed round | circulating | stuck on | swapped | sold | selling | made to send | made her send | asked her to send | forced to send | get off | off a group | off the internet | take down | taken down | deleted from | hashing | never stop | never gonna stop | give in | do what he | use it when | use it against | against me | collage | pledge | scared | panicking | cant breathe | can not breathe | ashamed | so stupid | kill myself | end it | police
signal held-by = he | she | they | ex | boyfriend | girlfriend | somebody | someone | girl | boy | boys | lads | man | stranger | people | account | number i | scammer | instagram | snap | snapchat | telegram | discord | online | ppl | everyone | husband | wife | brother | friend | me | i | my
rule nudes.held-over urgent
  means  says that somebody holds a private picture and threatens, sells, spreads or will not delete it
  combine held-image + held-over + held-by within 11
  near   nude-innocent told-tale celebration school-subject sport
  not    (id|ids|passport|school|team|wedding|holiday|baby|profile|class) (photo|photos|picture|pic)
  negated keep
  yes    ex wont delete my pictures
  yes    somebody on instagram has my photo and a countdown
  yes    ppl are reposting that girls pic all over
  no     he posted the photo of the puppy
  no     i paid for the school photo
  no     she sent a card to my nan

rule nudes.hidden-camera urgent
  means  speaks of cameras hidden where people undress
  say    (spy|hidden|secret|covert|pinhole|tiny|concealed|disguised) (cam|cams|camera|cameras|recorder|webcam) ..6 (bathroom|bathrooms|shower|showers|toilet|toilets|changing|bedroom|locker room|girls|dressing|fitting room|flatmate|sister|her room|gym)
  say    (bathroom|shower|toilet|toilets|changing room|changing rooms|bedroom|locker room|fitting room) ..5 (spy|hidden|secret|covert|pinhole) (cam|cams|camera|cameras)
  say    (hide|hiding|hid|put|putting|install|installing|plant|planted|set up|found|find) ..2 (camera|cameras|cam|phone|webcam|gopro) ..4 (bathroom|shower|showers|toilet|toilets|changing|girls|sisters room|her room|her bedroom|locker room)
  near   nude-innocent told-tale
  yes    spy camera for bathroom hidden cheap
  yes    someone put a phone in the girls changing room
  yes    we found a hidden camera in the toilets
  no     a camera in the nest box
  no     cctv at the school gate
  no     the bathroom needs a new light

rule nudes.silence-wanted urgent
  means  asks how to press somebody for pictures, or to keep them quiet about those shared
  say    (scare|scaring|frighten|threaten|stop|pressure|make|get) ..2 (girl|her|him|boy|ex|someone|she) ..4 (telling|tell|reporting|report|quiet|grassing|talking|saying) ..9 (pic|pics|picture|photo|photos|nude|nudes|video|shared|sent|leaked|posted)
  say    (get|make|trick|convince|persuade|talk|guilt|pressure|blackmail) ..2 (girl|girls|her|him|boy|boys|gf|girlfriend|someone|she|crush|ex) ..2 (to|into) ..1 (send|sending|share|sharing|strip|show|undress|give) ..4 (nude|nudes|pic|pics|photo|photos|picture|pictures|more|one|body|video|naked|it)
  say    (give|gave|gives) ..2 (pledge|photo|photograph|picture|nude) ..4 (they keep|to join|initiation|insurance|as proof|collateral)
  say    (he|she|they|ex|stranger) ..1 (wants|wanted|demands|demanded|asks for|asked for|expects|expected) (1|one|another|more|a new one|#) ..2 (for every|every|each|per) (day|night|week|hour|time)
  say    (gave|give|got) (her|him|them|u|you) ..1 (till|until|til) ..3 (to send|or they|or he|or she|or itd|or they would|or theyd)
  say    sent (1|one|it|another) ..2 (because|cos|coz|becoz|after|when) ..1 (he|she) ..1 (said|sed|told|promised|loved|luvd|threatened|kept|begged|swore)
  say    (sold|sell|selling|pawned|borrowed|borrow|stole) ..6 (pay|paid|buy|give) ..2 (blackmailer|him off|them off|her off|scammer|days|more days|time)
  near   nude-innocent told-tale awareness
  negated keep
  yes    how do i scare a girl into not telling the teachers i shared it. how do i stop her telling about the pics
  yes    he wants one for every day im away
  yes    i sent 1 because he said he loved me
  no     get her to send the homework
  no     he wants one for every pupil
  no     i sent it because the deadline was near
