language en
category weapons
source   DfE, searching, screening and confiscation; Ben Kinsella Trust; NSPCC Learning, serious youth violence

signal weapon-word = machete | machetes | shank | shanks | zombie knife | rambo | flick knife | butterfly knife | handgun | pistol | glock | firearm | knuckle duster | knuckleduster | taser | pepper spray | crossbow | blade | blades | knife | knives | nife | gun | guns | weapon | weapons | dagger | nank | mash | wap | bullets | bullet | explosives | explosive | molotov | pipe bomb | sharp thing | sword thing | steak knife | army knife | acid in a bottle | serrated edge | spiky thing | hammer in my | something sharp | potato peeler | ball bearings | detonator
signal weapon-own = to school | at school | in school | by school | my bag | his bag | this bag | her bag | in bag | rucksack | locker | my pocket | his pocket | waistband | protect | protection | defend myself | self defence | in case | carry | carrying | carries | bring | bringing | brought | never leave | leave the yard | feel naked | without my | for the opps | them boys | metal detector | metal detectors | wand | detector | through a search | for sale | hidden in | in the hedge | under the mattress | under my bed | found a | found bullets | showed me | showd me | show u | gave me | buy a | no id | dont test me | test me | night buses | looking for someone | out in the corridor | stepdads drawer | missing and | wrapped in a | behind the bike shed | used on | my grandads | my uncles | still works | look suspicious | from kitchen | what to put in | go out with | with no | get past | try me | real sharp | keep it

rule weapon.near-school urgent
  means  speaks of a weapon brought, carried, hidden or sought
  combine weapon-word + weapon-own within 6
  near   fiction gaming cooking news sport awareness play school-subject celebration harmless-arms told-of
  yes    there is a knife hidden in the hedge by school
  yes    i never leave the yard without my nank
  yes    the gun his uncle has, he will bring it. he will bring a gun to school
  no     the knife and fork are on the table
  no     the blade of grass
  no     bring your pe kit to school

rule threat.more urgent
  means  threatens somebody
  category violence
  say    {i} (will|am going to|going to) ..1 (kill|stab|shank|batter|hurt|cut|slap the life out of) ..1 (at playtime|at break|at lunch|after school|on the way home|when i see|if he|if she|if you|at the park|on the bus|in the toilets|tomorrow)
  say    (you|u|ur) [are|will be|will all be] ..1 dead (on|after|when|if|by|meat|tomorrow|monday|friday)
  say    you will (die|bleed) (on|tomorrow|at|in|for|when|if)
  say    (make|making) (you|him|her) ..1 bleed
  say    (they|he|she|people|someone) (are|is|keep|keeps) ..2 coming for (me|us)
  say    we are outside (yours|your house|your yard|your flat)
  say    (catch|caught|catching) (you|him|u|them) (slipping|lacking)
  say    (get|gets|getting|got) what is coming to (him|her|you|them)
  say    (your|his|her) (cat|dog|hamster|brother|sister|family|mum) gets it
  say    (pay|paying) (your|his|her) ..1 a visit
  say    (five|#|ten|loads|six|four|three) of us (and|v|vs|against) (one|#) of you
  say    check (your|his|her) brakes
  say    (will not|not|never|wont) see (christmas|next week|monday|the end of the week|your next birthday|tomorrow|results day)
  say    scraping (you|him|her) off
  say    (putting|put|puts) (his|her|your|their) head through
  say    (break|breaking|snap|cut off|smash) (your|ur|his|her) (fingers|legs|arms|jaw|teeth|kneecaps|neck|nose) ..4 (if|one by one|when|tomorrow|after|next|swear)
  say    (brother|cousin|dad|boys) ..4 (is|are) looking for you
  say    (get|getting|got|be) bodied
  say    cut (his|her|my|your|their) (head|hed|throat|face) [off|open]
  say    (give me|gimme) a reason to (hurt|hit|kill|stab|punch)
  say    no one (is|will) ..2 find (you|your body|him|her) ..3 (river|woods|weir|down by|there|body|canal)
  say    (you should be|be) scared ..3 (i would|of me|of us|tomorrow)
  say    (petrol|knife|gun|acid) is ..1 (already|in the) ..2 (boot|bag|car|ready)
  spelling strict
  not    dead (on time|heat|line|sea|easy|good)
  near   fiction gaming news sport awareness play celebration cooking computing
  yes    i am going to stab him at playtime
  yes    ur dead on friday
  yes    there are six of us and one of you
  yes    he said he will cut my throat
  no     my phone is dead on the bus stop bench
  no     he was caught lacking confidence
  no     we paid gran a visit

rule threat.school-more critical
  means  hints at an attack on a school
  category violence
  say    tomorrow (you|they|everyone) ..2 know my name
  say    (explosive|suspicious) device ..4 (left|building|school|in the|planted)
  say    (our|this|my|your) school is next
  say    (nobody|no one) in (that|this|the) (classroom|school|class|building|hall) is safe
  say    (they|you|everyone) will ..2 (sorry|regret) ..3 when (they|you) (hear|see) what i (did|do|have done)
  say    (fire alarm|alarm) ..3 tomorrow ..3 (do not|dont) go (outside|out)
  say    (be|call in|stay) (off sick|off) (tomorrow|monday|tuesday|wednesday|thursday|friday) ..3 (trust|telling|warning|safe|like you)
  say    map of the (corridors|school|exits) ..5 (stand|people|where|exits|break|cameras)
  say    {how} ..3 evacuate (the|a|whole|my) ..1 school
  say    (trace|traced) ..2 (bomb|threat) ..1 (threat|call|hoax|made)
  near   fiction gaming news play awareness
  yes    tomorrow you will all know my name
  yes    our school is next
  yes    nobody in this school is safe now
  no     the fire alarm test is tomorrow
  no     tomorrow you will know your results
  no     a map of the school for new pupils

category grooming
source NSPCC Learning, grooming; CEOP Education; KCSIE annex B
signal groomer = an adult | older man | a coach | coach | tutor | my teacher | youth leader | a man | the man | this man | karate man | some man | uncles friend | dads mate | dads friend | mums friend | gamer friend | game friend | online friend | friend from internet | friend online | friend from the internet | someone older | stranger | hes # | he is # | shes # | older guy | older friend | random guy | someone online | a colleague | volunteer | my instructor
signal groomer-deed = messages me | messages at night | messaging me | privately messaging | private messages | messages her | texts me | every night | keep our chats | chats private | keep it secret | keep secret | do not tell | dont tell | says delete | delete it | wants my number | asked for my snap | my number | free skins | gives me free | gift | gifts | giving me | giving him | gives her lifts | gives me lifts | gave me a phone | give me phone | by himself | buys me | buy me | extra lessons | meet after | meet me | to meet | wants to meet | meet up | on my own | alone | picks me up | pick me up | my mother at work | mother at work | check my phone | when her parents | driving from | drive to | nobody know | nobody knows | has a surprise | a surprise and | heart emojis | kisses at the end | flirting with me | more beautiful | i am beautiful | follows me on | my room | camera | own room | hugs me

rule grooming.signs high
  means  brings together an adult or a stranger and messages, gifts, lifts, secrecy or being alone
  combine groomer + groomer-deed within 7
  near   fiction gaming news awareness celebration sport school-subject
  yes    my youth leader picks me up by himself
  yes    a man keeps giving me sweets and wants my number
  yes    my dads mate messages me every night
  no     the man sold hats
  no     coach cancelled the match
  no     my teacher was late

rule grooming.words-more high
  means  uses the words that groomers use
  say    delete (these|our|the) (messages|chats|chat|texts|convo) ..2 (after|yeah|ok|when|so|before|from)
  say    i am # is that (ok|okay|alright|a problem)
  say    even (though|tho) (you are|ur|youre|your) [only|just] #
  say    (girls|boys|kids|other girls) (your|ur) age
  say    because of the age gap
  say    do (you|u) have (your|ur) own room
  say    (meet|meet up|meeting) ..2 just us
  say    when are (you|u) [next] alone
  say    (second|secret|another|new) account ..4 parents ..2 (know|dont|see)
  say    wipe my phone
  say    (wants|asked|asks|told) me to sneak
  say    wants a (picture|photo|pic) of my (school|uniform|badge|room|face|timetable)
  say    (promise|promised) ..3 (never|not to|wont) show (anyone|anybody) ..2 (chat|messages|this|chats)
  say    if (you|u) loved me ..3 (come on your own|come|prove|meet|stay|do it)
  say    he asks (if|whether) ..3 (told|tell|my mum|my parents|in the house|anyone)
  say    (wait|waited|waits) [for me] ..2 (in|by) ..2 (car|corsa|van|corner|station)
  spelling strict
  near   fiction gaming news awareness celebration school-subject
  yes    delete our chats after yeah
  yes    im 23 is that ok
  yes    he asks if i told anyone
  yes    when are u next alone
  no     i am 11 and in year 7
  no     mum parked the car
  no     do you have your own calculator
