# Ways of telling of marriage without choice, punishment for a family's honour, being taken abroad, cutting, and cures by spirit or family.
language en
category honour-based
source   Forced Marriage Unit, multi-agency guidance; Karma Nirvana; Home Office, FGM statutory guidance; KCSIE annex B

slot izzat-kin = family | dad | dads | mum | mums | mother | father | parents | brother | brothers | uncle | uncles | aunt | aunts | aunty | auntie | aunties | cousin | cousins | grandma | gran | nan | nani | dadi | grandad | grandmother | grandfather | husband | abbu | abba | ammi | amma | papa | mama | baba | in laws | inlaws | mother in law | father in law | imam | pastor | community | relatives | elders | stepdad | step dad | older brother | big brother | older brothers | my people | my side
slot izzat-they = they | he | she | {izzat-kin}
slot izzat-child = me | my sister | my little sister | my cousin | my friend | my best mate | my daughter | my girl | her | him | pupil | student | sister | cousin
slot izzat-marry = marry | married | marriage | marrying | marriages | nikah | nikkah | nikkahs | rishta | rishtas | shaadi | shadi | engaged | engagement | wedding | husband | bride | fiance | betrothed | courting | proposal | proposals | matchmaker | wed | mehndi | dowry | dupatta | groom
slot izzat-land = pakistan | pak | bangladesh | india | punjab | somalia | somaliland | gambia | the gambia | sudan | egypt | kenya | nigeria | sierra leone | ethiopia | eritrea | mali | guinea | afghanistan | iraq | iran | kurdistan | turkey | yemen | morocco | algeria | sri lanka | nepal | kashmir | mirpur | lahore | dhaka | sylhet | abroad | back home | my village | the village | our village | gaon | overseas | out of the country | africa | jordan | syria | albania | romania | mogadishu | senegal | ghana
slot izzat-boy = boy | boys | lad | lads | boyfriend | a man | man | guy | guys | white boy | girlfriend | gay | lesbian | bisexual | bi | queer | trans | atheist | caste | outside our religion | outside religion | outside the religion | different religion | another religion | not muslim | not sikh | not hindu | hindu boy | muslim boy | christian boy | sikh boy | non muslim | converted | christian | wrong caste | my ex | someone white | black boy | virgin | tampon | shorts | scarf | hijab | headscarf | makeup
slot izzat-punish = kill | killed | kills | beat | beats | beaten | beating | hurt | hit | hits | slapped | burn | disown | disowned | disowns | disowning | cut me off | dead to them | dead to him | dead to me | locked | locks | lock | lock me | kept indoors | not allowed | not been allowed | took my phone | taken my phone | no phone | send me | sending me | sent me | sent him | sent her | finish me | deal with me | dealt with | taken out of school | pulled out of school | off my course | not let me | will not let | threatening | threatened | threatens | threaten | found out | finds out | find out | find this | shame | shamed | dishonour | dishonoured | disgraced | disgrace | broken wrist | bruised | couldnt walk | could not walk | followed | follow me | following me | spies | spying | report it to | report girls | report to my | watch me | watched | sitting outside | outside school | grounded | prison | off the roof | fell off a | run away from | hiding from
slot izzat-nochoice = do not want | dont want | did not want | didnt want | never said yes | never agreed | never met | met once | met him once | not met | no choice | without asking | without my consent | without consent | without telling | say no | said no | saying no | cant say no | can not say no | cant refuse | refuse | refused | refusing | forced | forcing | force | make me | made me | making me | being made | have to | must | i will be | i am going to be | told i am | told to | been told | told me i | legal | illegal | law | allowed | protection order | help | scared | terrified | afraid | crying | cried | against my will | run away | stop it | how do i | can i | fifteen | sixteen | thirteen | fourteen | i am 13 | i am 14 | i am 15 | i am 16 | i am 17 | he is 17 | he is fifteen | she is 15 | she is 16 | she is fifteen | she is sixteen | under 18 | under 16 | year 8 | year 9 | year 10 | year 11 | year eight | year ten | y10 | y9 | y11 | gcse | gcses | mocks | sixth form | uni | my study | out of school | before she is | old enough | getting ready | chose my | chosen for me | found a man | found me | picked | arranged | arranging | planned | fixed | matched | promised me | promised to | cure | twice my age | older than me | he is 30 | he is 40 | forty | hes like | he looks old | in the summer | this summer | in july | in june | after gcses | abroad | back home | on the phone | religious only | say yes | silent | nobody asked | no one asked | apparently

context honour-innocent = act of | defense of marriage | puritan | mohawk | aqueous | river | tribe | novel | venue | caterer | catering | bridesmaid | bridesmaids | wedding cake | wedding dress shop | hen do | stag | best man | speech | flower girl | dj | bouquet | registry | confetti | seating plan | the buffet | samosas | henna stall | netflix | divorce | anniversary | medieval | henry viii | royal | tudor | century | prince | princess | king | queen | jane austen | pride and prejudice | haircut | hairdresser | hair | nails | grass | cake | paper | scissors | ribbon | budget | onion | cutting board | roll of honour | honours | late wife | tribute | my wife | flu jab

signal izzat-of-marriage = {izzat-marry}
signal izzat-no-say = {izzat-nochoice}
signal izzat-of-kin = {izzat-they} | i | me | she is | he is | {izzat-child}
rule honour.marriage-without-choice urgent
  means  tells of a marriage or engagement for somebody young or unwilling
  combine izzat-of-marriage + izzat-no-say + izzat-of-kin within 9
  negated keep
  near   told-tale news school-subject honour-innocent
  yes    my uncle says i must marry his son
  yes    they have arranged a husband for me and i dont want it
  yes    is nikah legal under 18, they did one for me
  no     we danced at the wedding all night
  no     my cousin married a dentist
  no     the bride wore white
  no     as a gay man he was not allowed to marry until the law changed

signal izzat-about = {izzat-boy}
signal izzat-punishes = {izzat-punish}
signal izzat-by = {izzat-they} | her dad | his dad | his family | her family | somebodys aunty
rule honour.punished-for-honour urgent
  means  tells of a family's threats, watching or punishment over a boyfriend, being gay, faith or dress
  combine izzat-about + izzat-punishes + izzat-by within 10
  negated keep
  near   told-tale news school-subject sport gaming honour-innocent
  yes    my brothers locked me in because of a boy
  yes    his family found his boyfriend and sent him abroad
  yes    they beat me because i spoke to a lad
  no     my dad watches football with the boys
  no     he found his scarf
  no     my mum hit the lottery
  no     two men were not allowed to hold hands before the law changed

rule honour.shame-ways urgent
  means  tells of being watched, threatened or punished by family or community for honour
  say    (brought|bring|bringing|brings|bringin) ..1 (shame|dishonour|disgrace) 
  say    (shame|dishonour|disgrace|shamed|disgraced|dishonoured) ..3 (on|to|upon|my|the|our) ..1 (family|community|father|parents|brothers|name|house|mum|dad|izzat)
  say    (family|my|the|our|their|about|for|of|because of) ..1 (honour|honor|izzat) ..6 (kill|killed|dead|finish|me|knife|story|beat|find|caste|boy|boyfriend|die|shame|wash|daughter|girl|care|marry|joke)
  say    (honour|honor) (based|killing|killings|abuse|violence|crime) ..6 (me|my|help|family|helpline|if|happening|find|care|friend|cousin|sister|scared)
  say    (it is|its) (the|about|for|our) honour
  say    (dead|loose|ruined|damaged|bad|dirty|shameless|fallen) (girl|daughter|sister) ..4 (better|than|nobody|want|wants|marry|loose|gone)
  say    (seen as|am) (damaged|ruined|dirty|not pure|impure|shameful) ..4 (now|so|they|want|family|gone)
  say    {izzat-kin} ..3 (following|follows|follow|followed|spies|spying|watch|watches|watching|guard|guards|waits|check|checks|reports|look in|sits outside|sitting outside|behind me) ..5 (girls|boys|boy|lad|everywhere|outside school|class|shadow|for boys|like a shadow|to dad|to my dad|because|not allowed|spies)
  say    (followed|watched|tracked|spied) ..3 by ..2 {izzat-kin}
  say    {izzat-kin} ..5 (kill|murder|bury|burn|finish|beat) (me|her|us|him) ..4 (if|when|because|for|find|finds|sees|see|knew|know|he means|means it)
  say    if ..2 {izzat-they} ..2 (find|finds|found|see|sees|saw|know|knew|knows|catch|catches) ..5 (dead|kill|killed|finish|die|died|beat|disown|married|pakistan|trouble|never see|sent)
  say    (not|never|only) ..1 (allowed|let|been allowed) ..2 (out|outside|to school|to go out|alone|out alone|to talk to|friends|toilet|to go to|to leave|uni|phone|to college|to study) ..6 (since|because|brother|cousin|dad|family|boy|ceremony|with my|they|until|parents|i am 24|twenty)
  say    {izzat-kin} ..3 (meeting|family meeting|talk sense|dealt with|deal with|punish|punished|beat me|locked) ..5 (me|honour|boy|boyfriend|virgin|gay|shame|tampon)
  say    (change my name|care|another city|asylum|protection|hide|hiding|refuge) ..6 (from my family|from my own family|family (cant|can not) find|family find|honour|my family find)
  say    (family|brothers|father|uncle|parents|cousins) ..4 (hired|bounty|private detective|paid a man|looking for me|hunting|hunt|find me|find my sister|find her|track me down)
  say    (aunty|auntie|someone|community|cousin|imam|taxi driver|uncle|dads mate|dads friend|friend of dads|neighbour) ..5 (saw|seen|spotted|told|reported|reports|caught|report) (me|us|her|girls|dad|my dad|my mum|my parents|it to dad) ..5 (cinema|boy|holding|town|with|without|scarf|now|talking|course|beat|off|trouble|park|location|kiss)
  say    (mention|tell|say|write|phone|ring|contact|email|letter) ..2 (at parents evening|to my home|home|my parents|my dad|my family) ..6 (boy|trouble|kill|dead|died|marry|honour|sit next|danger|beat)
  say    (do not|not|please not|dont|please dont) (write|ring|phone|call|email|contact|tell) ..2 (to my home|home|my home|my family|my parents|my dad|my house) ..5 (know|trouble|dead|died|kill|danger|hurt|they)
  say    (family|parents|dad|they|uncle|brothers) ..3 (disown|disowned|disowning|disowns) (me|him|her|us) ..3 (if|for|because|boy|gay|marry|not|when)
  say    (dead to (me|them|us|him|her|the family))
  say    (forced marriage|marriage protection|forced marriages) ..6 (order|orders|unit|help|me|my|friend|sister|helpline|family|secret|police|how|what)
  say    (karma nirvana|iranian and kurdish|ikwro|forced marriage unit|halo project|sharan project)
  negated keep
  near   told-tale news school-subject sport honour-innocent
  yes    my cousins are spying on my phone for boys
  yes    if they find this chat im dead
  yes    an aunty saw me at the cinema with him
  no     it was an honour to meet you
  no     what a shame, we lost the match
  no     my brother plays on my team

rule honour.taken-abroad urgent
  means  fears that they or another will be taken or kept abroad, or tells that somebody was
  say    (take|takes|taking|taken|took|send|sends|sending|sent|fly|flying|flown|bring|move|moving|go|going|ship|shipping|shipped) ..1 (me|us|her|him|my sister|my daughter|my friend|my cousin|to|out|them) ..3 {izzat-land} ..8 (marry|married|marriage|not coming back|wont come back|not come back|leave me|stay|for good|against my will|wedding|husband|cousin|scared|afraid|forever|boyfriend|boy|gay|cut|ceremony|help|passport|one way|stop|dont want|do not want|without|punish|cure|for a bit|behave|learn|girlfriend|she texted|number|by her)
  say    (against my will|against her will|against his will|never come back|not coming back|not letting me back|not let me come home|not let me come back|do not let me come home|dont let me come home|wont let me come home|keep me there|leave me there|kept there|trapped) ..8 {izzat-land}
  say    (being taken|taken|take her|take me|take my daughter|taking my daughter) ..1 (abroad|out of the country|overseas|back home) 
  say    (summer|eid|holiday|holidays|easter|school) ..8 (not coming back|never come back|not come back|wont be back|never came back|one way|husband|married|marry|cutting|cut|one way ticket|new life|ceremony|came back married|not be going back|gold)
  say    (airport|flight|plane|passport control|embassy|ticket|tickets|passport) ..8 (stopped|alert|not coming back|do not think|dont think|against|spoon|stop|marry|married|one way|wont finish|help me|no use|hid|hidden|took|taken|took my|village|trapped|shouting|on purpose|sign me out|scream)
  say    (take|takes|took|taken|has|have|hide|hid|hides|keep|keeps|got|locked) ..1 (my|her|our|his) (passport|passports) 
  say    (my|her|our) passport ..3 (taken|hidden|hid|gone|locked|took|away|confiscated|disappeared)
  say    (off roll|withdrawn|taken out of school|pulled out of school|removed from school|left school|out of school|no school|stopped going to school|wont be going back|not be going back) ..8 (marry|married|marriage|wedding|husband|ceremony|house|keep house|pakistan|abroad|getting ready|sister|never came back|brother|same age|school shoes|gran|cook|learn)
  say    (never|not|hasnt|has not|didnt|did not) ..1 (come|came|returned|return) back ..5 (holiday|summer|pakistan|abroad|married|eid|sister|husband|gran|trip|wedding)
  say    (came|come|comes|went|going|gone|go) ..6 (gran|grandma|grandmother|family|holiday|funeral|village) ..8 (husband|married|cut|walk|ceremony|not coming back|never came|alive|dress|marry)
  say    (codeword|code word|spoon|letter|note|email) ..8 (police|shoe|airport|abroad|taken|school|miss|metal detector|ring|underwear)
  negated keep
  near   told-tale news honour-innocent
  not    lost (my|her|our|his) passport
  not    test
  not    passport ..3 (renew|renewed|photo|photos|drawer|expired|hotel safe)
  yes    they will send me to pakistan and leave me there for good
  yes    my friend was taken abroad and i cant reach her
  yes    can you get stopped at the airport on purpose, they took my passport
  no     we fly to india to see my gran in december
  no     i lost my passport
  no     summer holiday in spain

rule honour.cutting-ways critical
  means  tells of female genital mutilation done, planned or feared
  source Home Office, mandatory reporting of FGM; NSPCC FGM helpline
  say    (be|get|getting|been|was|being|were|is|gets|got|must be|am) cut ..4 (in (summer|the holidays|half term|gambia|somalia|the summer|africa)|as a baby|as a child|when i was|when she was|say no|before (she|i|they)|last summer|this summer|holidays|half term|like|too|now|can i|by the)
  say    (she|her|mum|mother|cousin|sister|aunt|gran|grandma|wife|daughter|girl|girls|i|i am) (was|is|being|been|were|am|must be|will be|to be|got|get) cut ..4 (last|and|n|in|when|as|before|like|she|summer|holidays|too|as a)
  say    (the|have|having|had|for|called|her|my|do|doing|home for|went through) (cutting|circumcision|fgm|sunna|infibulation|khatna|kutairi|gudniin|halalays|tahur|megrez|bolokoli) 
  say    (sunna|fgm|khatna|gudniin|infibulation|female circumcision|genital mutilation) ..8 (sister|me|my|daughter|holidays|same|done|she|cousin|girl|i|baby|niece|friend|risk|legal|illegal)
  say    (sister|me|my|daughter|holidays|cousin|girl|i|baby|niece|friend|pupil|student) ..8 (sunna|fgm|khatna|gudniin|infibulation|circumcised|circumcision|female circumcision)
  say    (lady|woman|women|cutter|aunties|grandma|gran|old woman|grandmother|nurse|midwife) ..4 (coming|come|comes|came|bringing|makes|make|do|does|did|took) ..6 (the girls|all the girls|girls|to cut|it to|something to|thing to|do the|for my sister|to do|a dress)
  say    (took|taken|take|taking) ..2 (my little sister|my sister|me|her|my cousin|us) ..2 to (a|the|see a) (lady|woman|old woman|cutter) 
  say    (had|have|having|get|getting|got|getting) (it|sunna|something|a thing|that thing|the thing) (done|removed|cut|sewn) ..6 (little|pure|clean|husband|girls|gran|nurse|holiday|africa|gambia|brave|summer|when i|when she|to me|told|tea|since|hurts|like)
  say    (did|done|does|do) (it|that|that thing|this|something) to (me|her|us|my sister|the girls|all the girls) ..6 (when i was|little|sudan|gambia|somalia|africa|egypt|hurts|wee|pure|since|seven|holiday|gran|bleeding|culture)
  say    (make me pure|pure and clean|proper woman|so i am clean|make me clean|be clean|be pure|proper woman|real woman|become a woman|good wife|good girl|get a husband) ..6 (cut|ceremony|thing done|operation|brave|it will|party|gran|gold|little|summer|i am #|#|lady)
  say    (cut|ceremony|thing done|operation|little cut|party|culture|it will make me|make me|make her|makes you) ..8 (pure|clean|proper woman|real woman|become a woman|husband|good wife)
  say    (wee|pee|toilet|walk|walking|walks|sit|sitting|sit down|ride|bike|swimming|period|periods) ..8 (since (they|the|that|it|we)|after (they|the holiday|the summer|the trip|what they)|ever since|since they|hurts since|because of what) ..6 (done|holiday|trip|summer|sudan|gambia|somalia|africa|gran|ceremony|did|thing|cut|her|quiet)
  say    (since|after) ..2 (the|that|our|her) (holiday|trip|summer|half term|ceremony|party|visit) ..8 (walk|walks|walking|toilet|sit|sitting|winces|wince|wee|swimming|silent|quiet|pain|cried|different|periods|not the same)
  say    (not the same|different|changed|quiet|cant walk|can not walk|walks funny|walks with) ..6 (since that|since the|after the|after that) (holiday|trip|summer|ceremony|visit)
  say    (holiday|trip|gambia|somalia|sudan|africa|village) ..8 (cant walk|can not walk|cannot walk|hurts|hurt|pain|bleeding|cut|sore|not allowed to tell|scared)
  say    (special|big|secret) (ceremony|party|day|celebration|trip|surprise) ..8 (gambia|somalia|sierra leone|africa|woman|gran|grandma|grandmas|scared|cut|what happens|gold|lady|aunties)
  say    (ceremony|party) ..8 (gambia|somalia|sierra leone|sudan|africa|egypt|become a woman|not tell|dont tell|do not tell|bad luck|cut|knife|gold|what happens)
  say    (tell|told|telling) ..3 (nurse|school|teacher|teachers|doctor) ..8 (done when i was|done to|ceremony|cut|what was done|little|what they did)
  negated keep
  near   told-tale news school-subject honour-innocent
  not    (hair|cake|ribbon|grass|nails|fringe|paper) ..4 cut
  not    cut (my|her|his|your) (hair|finger|nails|knee|fringe|hand)
  not    (opening|closing|awards|prize|graduation) ceremony
  yes    my auntie said i will be cut in the holidays
  yes    she cant walk properly since the holiday in gambia
  yes    they said the ceremony will make me pure
  yes    gran is bringing a lady to do all the girls
  no     she was cut from the team
  no     we had the kitchen done
  no     the opening ceremony was long

rule honour.cured urgent
  means  tells of a family or church that wants to cure somebody: of being gay, of spirits, of not believing
  source NSPCC, abuse linked to faith or belief; National Action Plan on faith and belief abuse
  say    (jinn|djinn|demon|demons|evil spirit|evil spirits|witch|witchcraft|possessed|kindoki|devil|exorcism|black magic|evil eye|ruqyah|curse|cursed) ..8 (out of me|in me|inside me|beat|beating|pastor|imam|prayed|church|mum says|mum thinks|my family|burn me|starve|out of her|in my body)
  say    (cure|fix|straighten|correct|convert|change|pray away|pray the) (me|him|her|it|gay) ..6 (gay|lesbian|boyfriend|girlfriend|marriage|marry|wedding|church|pastor|bride|abroad|imam|god|normal)
  say    (conversion therapy|pray the gay away|pray away the gay)
  say    (gay|lesbian|bi|bisexual|trans|liking girls|liking boys|likes boys|likes girls|rainbow) ..9 (wedding|married|marry|bride|husband|imam|exorcism|sent him to|sent her to|sent me to|abroad|punjab|pakistan|not allowed|not been allowed|havent been allowed|have not been allowed|locked|beat)
  negated keep
  near   told-tale news school-subject
  yes    the imam hit the jinn out of me
  yes    im gay so they have planned a wedding
  yes    they want to cure me of being gay with a pastor
  no     the witch in the play was great
  no     the spirit of christmas
  no     the gay choir sang at our church fete
  no     gay couples could not get married until the marriage act

signal izzat-any-kin = {izzat-kin} | they | sister | sisters | daughter | in laws | my wife | my friend | her boyfriend | his boyfriend | my boyfriend
signal izzat-any-sign = {izzat-marry} | {izzat-land} | boyfriend | girlfriend | with a boy | with a lad | with him | gay | lesbian | bi | trans | rainbow | a boy | boys | lads | white boy | {izzat-punish} | cut | cutting | fgm | sunna | ceremony | circumcised | circumcision | pure | clean | honour | honor | izzat | passport | airport | flight | plane | virgin | caste | religion | forced | allowed | dishonour | converted | jinn | exorcism | possessed | cure | holiday | summer | community | follows me | dating | gold | dress | lady | operation | done to me | matched | chosen | say yes | said yes | say no | said no | said i must | told i must | in trouble | wont be going back | never came back | not come back | my village | gurdwara | mosque | imam | temple | church | elders | culture | tradition | brave | new life | sixth form | out of school | my study | uni | bring me home | uk | embassy | police | scared | bounty | hired | find me | find her | location | my phone | trip | eid | half term | a party | toilet | walk properly | sit down | wee | hurts | scarf | hijab | spoon
signal izzat-any-me = me | my | i | we | her | us | our | shes | him
strength hint

rule honour.hint-family medium
  means  may tell of a family's pressure for marriage, honour, travel abroad or cutting
  combine izzat-any-kin + izzat-any-sign + izzat-any-me within 6
  negated keep
  near   honour-innocent
  yes    my uncle says i must marry
  yes    they said we are going to pakistan
  yes    my sister was cut
  no     the dog ran home
  no     we had chips for tea
  no     a film about france

signal izzat-sign = (marry|married|marriage|husband|wedding|bride|engagement|fiance) ..6 (me|my|i|she|her|fifteen|sixteen|year #|said|told|school|family|no|him)
signal izzat-sign = (me|my|i|she|her|fifteen|sixteen|year #|said|told|school|family|no|him) ..6 (marry|married|marriage|husband|wedding|bride|engagement|fiance)
signal izzat-sign = (be|being|been|was|were|get|getting|is|the|little|must) (cut|cutting)
signal izzat-sign = (since|after) ..3 (holiday|trip|summer|ceremony|half term|operation)
signal izzat-sign = (ceremony|party|holiday|summer|trip|village|abroad|pakistan|somalia|gambia|sudan|egypt|nigeria|india|bangladesh|kurdistan|airport|passport|plane) ..8 (girls|girl|sister|cousin|brave|clean|pure|scared|afraid|gran|grandma|aunty|auntie|wife|back|cut|husband|woman|lady|finish|school|me|leave|dont|not|gold|tell)
signal izzat-sign = (taken|took|take|taking|send|sending|sent) ..3 (abroad|back home|out of school|pakistan|my village|out of the country)
signal izzat-sign = (dad|father|brother|brothers|uncle|uncles|cousins|family|parents|mum|aunty|auntie|community) ..5 (saw|found|know|knows|find|caught|heard|follow|followed|spies|watch|check|beat|kill|threatened|allowed|shame|honour|marry|married|boyfriend|girlfriend|boy|boys|gay|abroad|cure|chosen|announced)
signal izzat-sign = (dead|die|died|killed|kill me|not safe|in danger) ..6 (family|they|find|found|know|brothers|dad|cousins|home)
signal izzat-sign = (not|never|no longer|only|isnt|havent) ..2 (allowed|let) ..5 (out|alone|school|phone|boys|toilet|friends|study|uni)
signal izzat-sign = (find me|find my sister|find her|looking for me) ..6 (family|honour|care|change|uncle|brothers|cousins|name)
signal izzat-sign = (say|said|saying) (yes|no) ..6 (home|phone|mother|mum|dad|they|him|family|marry|hurt|eating|allowed|forced)
signal izzat-sign = (chose|choose|chosen|picked|found) ..2 (my|a|for me|me a) (husband|wife|man|bride)
signal izzat-sign = (told|tell) ..3 (imam|embassy|nurse|neighbours|in laws|elders)
signal izzat-sign = (withdrawn|off roll|taken out|pulled out|leave request|requested leave|extended leave|weeks leave) 
signal izzat-sign = shame | in laws | virgin | engaged | matched
signal izzat-person = i | me | my | mine | us | u | ur | she | her | him | pupil | student | girl | girls | boy | child | daughter | son | sister | brother | friend | mate | {groom-young} | year old | teen | under 16 | under 18 | your | they

rule honour.hint-signs medium
  means  holds a sign of forced marriage, honour abuse or cutting
  combine izzat-sign + izzat-person within 5
  negated keep
  near   honour-innocent
  yes    my dad saw me with a boy
  yes    she was cut
  yes    they were engaged at fifteen
  no     the dog ran home
  no     we had chips for tea
  no     a film about france

rule honour.hint-words medium
  means  holds a sign of forced marriage, honour abuse or cutting
  say    (fgm|sunna|nikah|nikkah|rishta|izzat|besharam|forced marriage|arranged marriage|honour killing|honour based|honour abuse|karma nirvana|protection order|dishonour|circumcision|circumcised|genital|jinn|djinn|exorcism|conversion therapy|wrong caste|caste|gurdwara|matchmaker|dowry|disown|disowned|betrothed)
  say    my in laws
  negated keep
  near   honour-innocent
  yes    forced marriage
  yes    is sunna legal
  yes    my rishta
  no     the dog ran home
  no     we had chips for tea
  no     a film about france

strength sure
