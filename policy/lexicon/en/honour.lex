language en
category honour-based
source   Forced Marriage Unit, multi-agency guidance; Karma Nirvana; Home Office, FGM statutory guidance; KCSIE annex B

signal marriage-word = nikah | nikkah | rishta | shadi | shaadi | wedding | engaged | engagement | marry | married | marriage | marrying | husband | bride | wife | fiance
signal no-choice = without (asking|telling) me | without me (saying|agreeing|knowing) | say no | said no | cant refuse | can not refuse | refuse | forcing me | forced (me|to marry|marriage (uk|help|protection)) | no choice | dont want | do not want | one way | take me | taking me | sending me | being taken | flown out | passport | visa | disown | make me marry | made me marry | have to marry | will be married off | married off | never (met|seen|have seen) | not go to uni | not allowed | no sixth form | your study is finished | only in year # | im (14|15|16) | i am (14|15|16) | age can you be | get out of | run away | school stop | help

rule honour.marriage urgent
  means  speaks of a marriage that is arranged for them without their choice
  combine marriage-word + no-choice within 14
  near   fiction news school-subject
  yes    they have fixed my wedding and i cant refuse
  yes    mum says i have to marry him or shell disown me
  yes    what age can you be made to marry if you say no
  no     my cousin got married in july and the food was lovely
  no     the bride wore red
  no     we are going to a wedding on saturday
  no     in 1950 he was not allowed to marry a man until the law was changed

rule honour.watched high
  means  is watched, threatened or punished for the family's honour
  say    (brought|bring|bringing|brings) (shame|dishonour) (on|to|upon|in)
  say    (shame|dishonour|izzat|honour) ..4 (my|the|of|our) (family|community|father|home|parents|brothers)
  say    shame the family
  say    (izzat|besharam|sharam|log kya kahenge|ghairat)
  say    honour is worth
  say    (cut|cutting) our nose
  say    (brother|brothers|cousins|uncle|dad|family) ..3 (walk|walks|follows|follow|waits|watches|sits|watching|follows me|check|checks|guard) ..2 (me|my (phone|bag|classroom|messages)|outside (every|my)) ..4 (everywhere|class|classroom|for boys|lesson|from school now|because (of|i was|someone)|boys|now)
  say    (saw|seen|caught|found|spotted|knows|know|finds out|find out) ..4 (with a (boy|lad)|with a white|holding hands|talking to (a|boys)|white boy|i have a boyfriend|i have boyfriend|my boyfriend|no scarf|with out a scarf|im gay|i am gay|gay and|im a lesbian|i am seeing) ..6 (kill|dealt|beat|brothers|dad|locked|stopped|send|sending|bad|trouble|hurt|nikah|wedding|family|out|abroad|parents|me)
  say    parents (found out|know) ..3 (gay|lesbian|bi|boyfriend|trans)
  say    ill be dealt with
  say    (brother|brothers|family|dad|father|uncle) ..5 (kill|beat|hurt|deal with) (me|her) ..3 (shame|honour|boy|boyfriend|talking|talk|finds|if they|if he knows)
  say    {will} disown me
  say    girls like me get
  say    (hurt|killed|beat|beaten|locked in|locked her in|fell off) ..5 (because she had a boyfriend|for talking to a (lad|boy)|seen at|with someone|balcony|talking to boys)
  say    (talking|talk|speak|sit) ..2 (to|with|next to) ..1 (boys|boy|lads|a boy) ..6 (dad|brothers|take me back|trouble|married|parents evening|kill)
  say    (no scarf|scarf|hijab) ..5 (brothers|dad|see|trouble|kill|beat)
  say    (family|everyone) ..3 (meeting|had a meeting) about me
  say    (not|arent|isnt) ..1 (allowed|aloud) (uni|to uni|out since|friends who|to go to uni|to study)
  say    (honour|honor) (abuse|based (abuse|violence) (helpline|if|help|happening)|killing ..2 me)
  say    (karma nirvana|forced marriage (unit phone|protection order how)|protection order for marriage)
  negated keep
  near   fiction news school-subject
  not    (honour|honor) (of|roll|board|among)
  yes    my brothers follow me everywhere now
  yes    he says i brought shame on them
  yes    if my dad finds out i have a boyfriend he will kill me
  no     it was an honour to meet her family
  no     my brother walks me to school
  no     shame we lost the match

rule honour.abroad urgent
  means  fears to be taken or kept abroad
  say    (took|taken|take|hold|holding|has|keep|keeping|kept|hid|hidden|locked|got) ..1 (my|her|our|me) ..2 passport
  say    (get|lose|keep a copy of) ..1 [my|her|the|your] passport ..2 (back|from|in case|aunts)
  say    (not|never|wont|will not|dont) ..3 (bring|bringing|let|letting) me ..2 (back|home|come back|come home) ..4 (holiday|school|eid|uk|from|after|summer|england|pakistan)
  say    (spoon) ..2 (in|down|under) ..2 (bag|underwear|knickers|pants|clothes|her|my)
  say    (airport|flight|plane|ticket|fly|tickets) ..8 (dont want|do not want|stop it|someone to stop|private room|marry|one way|single ticket|need someone|married|not coming back|cutting)
  say    (one way|single) ..8 (pakistan|bangladesh|somalia|india|abroad|measuring|family flies|flies|wedding)
  say    (taking|take|took|sending|send|sent|taken|flown|flying|bring|go) ..2 (me|her|us|back|abroad) ..3 (pakistan|bangladesh|somalia|india|gambia|abroad|back home|our country|my country|gaon|village|sudan|nigeria|kurdistan|sierra leone|yemen) ..6 (marry|married|cutting|wedding|husband|gay|what can i|boys|scared|nikah|stop|year|force|for good|ceremony)
  say    (parents|family|school|they) ..3 (taking|take|sending|sent|send) me (abroad|back home|away to) ..3 (can|stop|gay|because|boy|marry|help|for)
  say    (not|never) ..2 (back|come back|coming back) in september ..4 (ring|call|tell|someone|chosen)
  say    (not|hasnt|has not|never) come back since (summer|the holidays|eid) ..5 married
  say    (came back|come back|back) ..3 with a husband
  say    (stops replying|stop replying|not back|dont come back) ..6 (ring|call|tell|number|police)
  near   fiction news
  negated keep
  not    lost (my|her|our) passport
  not    passport ..3 (visa|holiday|renew)
  yes    they took my passport and i think i wont come back
  yes    my family are taking me to pakistan and im scared about a nikah
  yes    if im not back in september please ring someone
  no     we are flying to pakistan to see my gran
  no     i lost my passport at the airport
  no     we got our passports renewed

rule honour.fgm critical
  means  speaks of female genital mutilation done or planned
  source Home Office, mandatory reporting of FGM; NSPCC FGM helpline
  say    (special|big|secret) (ceremony|celebration|party|day) ..8 (woman|cut|scared|lady|holidays|africa|gran|ready|gambia|somalia|sierra)
  say    become a woman ..4 (africa|gran|grandma|ceremony|party|holidays|scared|lady|she|excited)
  say    (she|they|gran|grandma|aunt|auntie) ..3 i will become a woman
  say    (be|get|getting|been|was i|being|was|to be) cut ..2 (as a child|like all|like my|and i am scared|when i was #|when we go|down there|and scared|so i will be (clean|pure))
  say    (cutting|cut|circumcise|circumcised|circumcision) ..2 (my (little sister|sister|cousin|daughter)|her down|me like|like all the girls|for girls|me the)
  say    (small|little|tiny) cut ..4 (clean|pure|husband|hurt)
  say    (the|for|have the|its for) cutting ..3 (and|i dont|what do|in|holidays|season|dont know)
  say    me the circumcision
  say    (lady|woman|women|aunties|nurse) ..3 (coming|come|comes|will) ..4 (the house|do a thing|do it to|do something to me|hurt a bit|holidays) 
  say    (had|have|having|get|getting) it done ..6 (when i was #|girls|cant tell the nurse|my sister|to her|hurts|gambia|africa|little)
  say    (done|did) (it|to me|to her) ..3 (to (me|her)|when i was #|in (gambia|somalia|africa|sudan|egypt))
  say    what they did to me in
  say    (make|makes) (me|her|you|us) (pure|clean) ..3 (#|marry|husband|and|girl)
  say    (fgm|sunna|gishiri|infibulation) ..4 (me|my|happening|going|hurt|illegal if|when you are older|country|happened)
  say    does fgm
  near   school-subject news
  negated keep
  not    (hair|cake|ribbon|grass|nails|fringe) ..3 cut
  yes    gran says i am ready for my special ceremony when we go to gambia
  yes    they are cutting my little sister in the holidays
  yes    was i cut as a child how do i know
  no     i am getting my hair cut on saturday
  no     the special party was at the bowling alley
  no     she cut her finger when she was 7

rule honour.spirits high
  means  says a child is thought possessed or a witch
  source NSPCC, abuse linked to faith or belief; National Action Plan on faith and belief abuse
  say    (witch|demon|demons|jinn|djinn|evil spirit|bad spirit|possessed|devil|kindoki) ..6 (beat|out of me|in me|inside me|exorcism|church says|pastor|let me eat|dont let|starve)
  say    (says|said|say|think|thinks|told) ..2 (i am|im|i have|she is|he is) ..1 (a witch|possessed|cursed|a bad spirit|an evil spirit|a demon)
  say    exorcism ..5 (me|gay|not gay|church|pastor)
  near   fiction gaming school-subject celebration
  yes    the pastor says i have a demon in me
  yes    they said an exorcism would make me normal: exorcism for me
  yes    my aunt thinks i am possessed
  no     i am dressing up as a witch
  no     the witch in the film was scary
  no     the devil is in the detail
