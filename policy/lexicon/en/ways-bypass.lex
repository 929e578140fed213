# Ways round filters, monitoring, age checks and the rules about screens.
language en
category bypass
source   UK Safer Internet Centre, appropriate monitoring; DfE, filtering and monitoring standards

slot watch-tool = goguardian | go guardian | securly | lightspeed | smoothwall | senso | senso cloud | impero | netsupport | lanschool | lan school | linewize | netsweeper | fortiguard | fortinet | zscaler | iboss | contentkeeper | blocksi | hapara | cisco umbrella | gaggle | bark | bark app | qustodio | net nanny | netnanny | family link | kidslox | ourpact | mmguardian | jamf | intune | mdm | lockdown browser | respondus | proctorio | honorlock | examplify | examsoft | exam proctor | proctor | proctoring | proctored exam | classroom cloud | abtutor | dyknow | faronics | deledao | securus | policy central | sophos | barracuda | untangle | opendns | covenant eyes | life360 | yondr | phone pouch | ankle tag | ankle monitor | tag shares | gps tag | norton family | apple classroom | the watcher | guided access | kiosk mode | turnitin | internet watchdog | heed agent | kids mode | kid mode | child lock | child mode | youtube kids | restricted mode | safe search | safesearch | google safesearch | ad block for school | monitoring agent
slot watch-kind = school filter | school filters | schools filter | school web filter | schools web filter | web filter | web filters | the filter | our filter | filters | content filter | internet filter | wifi filter | home filter | a filter | any filter | firewall | firewalls | school firewall | school block | school blocks | school wifi | school network | parental control | parental controls | parents controls | screen time | screentime | screen time limit | the restrictions | restrictions | age check | age checks | age verification | age gate | face scan | age scan | face check | monitoring software | monitoring app | monitoring program | monitoring system | the monitoring | monitoring people | safeguarding software | safeguarding alert | safeguarding alerts | keyword alert | keyword alerts | keystroke monitoring | wifi curfew | router curfew | curfew on the router | router schedule | wifi schedule | bedtime lock | downtime | app limit | app limits | site blocker | website blocker | content blocker | blocklist | managed chromebook | managed ipad | managed laptop | school ipad | school chromebook | school laptop | work laptop monitoring | it department | it dept | it guy | network admin | parent app | parents app | tracking app | tracker app | location tracker
slot defeat-deed = get past | gets past | got past | getting past | get round | gets round | got round | getting round | get around | gets around | got around | getting around | get through | got through | get by | get out of | got out of | get rid of | slip past | slipped past | sneak past | sneaks past | beat | beats | beating | fool+ | trick+ | defeat+ | dodge+ | evade+ | evasion | outsmart+ | outwit+ | switch off | switched off | switch it off | off switch | turn off | turned off | turn it off | turning off | kill | killed | kills | killing | kick myself off | closed it | stop it | stop+ ..1 from | stop ..2 scanning | make it stop | make it miss | to miss | round | ways around | ways round | way round | way around | workaround | work around | circumvent+ | unenrol | unenroll | unenrolled | not enrolled | free laptop | still running | look like it | look as if | looks like it | thinks i am | thinks it is | think it is | blind | disable+ | remove | uninstall+ | freeze+ | crash+ | break out of | patched | not patched | unpatched | still work | still works | survive | survives | exploit+ | bypass+ | jailbreak+ | in a box | sees nothing | see nothing | never saw | never sees | misses | not filtered | is not filtered | unfiltered | no filter | without them knowing | without parents knowing | so it sees nothing | not pick up | wont flag | not flag | not flagged | from flagging | nothing trips | trips the | does not catch | defeat | hack | hacked | swap dummy | unlocked | unlock | greyed out | hide from | hide it from | hidden from | tips | cheat+ | disguise | delete | off the network | does not cover | do not cover | off schedule | reset | powerwash | a clean copy | spoof+ | skip+ | avoid+ | escape+ | mirror | proxy | vpn | hotspot | tunnel | guest mode | second account | tunnel through
signal watch-tool = {watch-tool}
signal watch-kind = {watch-kind}
signal defeat-deed = {defeat-deed}

rule bypass.defeats medium
  means  speaks of beating a filter, a monitor or a lock by its name
  combine watch-tool + defeat-deed within 7
  not    (turn on|set up|install|switch on|why does|keeps crashing|keep crashing|reset my|restart|update)
  not    (bark|barks|barking) (at|dog|mulch|like|on the tree|collar)
  not    (dog|dogs|tree|silver birch|puppy|neighbours) ..4 (bark|barks)
  not    (lightspeed|heed) (ship|travel|jump|engine|the|my)
  near   told-of protective cooking in-fiction
  yes    how to beat linewize, keep it practical
  yes    ways round senso cloud
  yes    killed goguardian
  no     our school is buying smoothwall next year
  no     the dog has a bark that could wake the street
  no     how do i switch on safe search for my son

rule bypass.round medium
  means  speaks of a way past filters, curfews, age checks or parental controls
  combine watch-kind + defeat-deed within 6
  not    (water|coffee|air|oil|fish tank|pool|photo|face|instagram|snapchat|beauty|sepia|hepa|cabin|spam|email|pond|camera|cooker|dishwasher) (filter|filters)
  not    (turn on|set up|switch on|help me set|kept safe|how do schools|why schools|why we should not|should not (share|get))
  not    (update|keep|improve|choose|recommend) ..3 (filter|firewall|parental controls)
  not    (filter|filters) ..3 (beauty|face|photo|selfie|cat|dog ears)
  not    (the filter|firewall|filter) (update|is down|stopped|blocked|on a|in my)
  near   told-of protective cooking in-fiction
  yes    what tricks let a student slip past the web filter
  yes    my kid got round the router schedule
  yes    stop the keyword alerts from flagging what i type. not flag keyword alerts
  no     the coffee filter is broken
  no     school filter blocked the parish website
  no     how do i set up parental controls on an ipad

rule bypass.passed-on medium
  means  passes on, or asks for, a page that gets past the school's blocks
  say    (proxy|proxies|mirror|mirrors|unblocker|unblocked) (link|links|site|sites|doc|docs|page|pages|list|one|ones|address|addresses|url|urls|key|name|code|thing|game|games|repo|server|tab)
  say    (list|name|names|doc|document|spreadsheet|link|links|url|pdf) (of|for|to|about) ..2 (proxy|proxies|mirrors|unblockers|unblocked|vpns)
  say    (who has|whos got|who is got|who got|anyone got|anybody got|any1 got|got any|drop|need|want|send|share|gimme|give me|dm me) ..2 (working|new|another|other|unblocked|next) (link|links|mirror|mirrors|proxy|one|ones|site|sites)
  say    (new|another|fresh) (link|mirror|proxy|one|site) every (day|monday|week|friday|sunday|lesson|time)
  say    (link|site|page|one|ones|game|games|website|proxy|browser|thing|hotspot|vpn) ..3 (is not|are not|isnt|not|never) ..1 (blocked|filtered|banned|monitored|patched) ..1 (yet|by|at|on|in|if|lol|here|still|anymore)
  say    (works|work|still works|opens|open|loads|runs) ..2 (on|at|in|through) ..1 (school|chromebook|chromebooks|school wifi|school pcs|library pcs|study hall|school laptops|the library computers|managed)
  say    (comment|type|reply|say|dm|text) ..1 (proxy|vpn|link|unblocked) ..1 (and|for|n|to|below|if)
  say    (sites|site|link|links|proxy|games|it|they) (got|is|are|gone|gets) (blocked|patched|taken down|gone) ..1 (again|already|lol|rip|need|any)
  say    (grassed|snitched|told|leaked|ratted) ..3 (proxy|link|vpn|unblocked|the site|the doc|mirror)
  say    (magic|secret|special|hidden|cool) (website|site|link|url|page|tab) ..3 (open|opens|school|class|lets|let|unblocks|loads|works)
  say    (translate|google translate|cached|archive|wayback|printer settings|bookmark|bookmarks|bookmarklet|address bar|calculator|google docs|google sites|canva|replit|github|embedded|iframe|cloud gaming|cloud thing) ..6 (opens anything|opens roblox|opens any|loads another|shows it anyway|it just opens|opens youtube|anything u want|anything you want|isnt filtered|is not filtered|unblocked|when u want youtube|past the filter|plays games|in school|at school)
  say    (put|forked|host|hosted|hosting|made|make|write|code|wrote|built|build|set up) ..4 (proxy|unblocker|webpage that loads|page that loads|website inside|tiny webpage|mirror of) 
  not    (proxy) (vote|war|voting|form|for)
  not    (wing|rear|view|bathroom|side|hall) mirror
  near   told-of protective cooking in-fiction
  yes    comment proxy and ill dm it to u
  yes    who grassed about the proxy doc
  yes    new link every monday
  no     send me the link to the homework
  no     vote by proxy form
  no     the mirror in the hall is cracked

rule bypass.hides-screen medium
  means  hides from a teacher or a parent what is on the screen
  say    (hide|hides|hid|hiding|delete|deletes|deleted|wipe|wipes|wiped|clear|cleared|clears|switch|switching|switches|close|closes|closed|minimise|minimize|swap|flick) ..3 (history|histories|what i typed|what i just typed|search history|browser history|my log|screen|windows|the tab|another tab|browsing|search log|schools log|school log) ..5 (teacher|teachers|sir|miss|walks|comes|school|schools|mum|dad|parents|wife|husband|shared|from|before|so|when)
  say    (teacher|teachers|sir|miss|prof|mum|dad|parents|they|school|invigilator|proctor|he|she) ..2 (thinks|think|sees|only sees|watches|watching|will see|shows|monitor shows) ..4 (google classroom|docs|tab one|my tab|old screenshot|old screenshots|fake screen|frozen screen|the dictionary|bbc bitesize|seneca|work|homework) ..5 (but|while|actually|whole|im|i|really|and|so|lol)
  say    (make|makes|making|made|makes it|keep|have|had|get) ..4 (screen|screen share|screenshare|laptop|software|tablet|phone|it|my location|webcam|camera|mic|history|computer) ..2 (look|looks|seem|think|appear|say|reporting|report|show|shows) ..4 (off|running|live|frozen|on|working|at home|like it|as if|im there|normal|online|old screenshots|dictionary|isnt)
  say    (screen|screen share|screenshare|webcam|camera|it) ..2 (look|looks|appear) ..2 (off|live|frozen|dead|asleep) ..5 (really|still|while|but|actually|when)
  say    (acting|pretending) like i am on (google classroom|the work|task|seneca|teams)
  say    (disguise|disguised|turn|turns|hide|hidden|use|using) ..5 (doc|docs|homework doc|google doc|shared doc|calculator|calculator app|slides) ..5 (chat|chat room|chatroom|vault|talk|dm|message|photos|app) ..6 (without|nobody|so|teacher|parents|seeing|secret|filter|mum)
  say    (apps|app|vault|folder) ..4 (look like|looks like|disguised as|pretends to be) ..3 (something else|calculator|a calculator|notes|clock|a game|maths)
  say    (browser|tab|mode|app|phone) ..4 (leaves nothing|leaves no|no history|no trace|does not save|hides everything|self deletes)
  say    (show|shows|set) ..5 (teachers screen|teacher screen|sirs screen|misss screen|monitor) ..5 (old|fake|wrong|nothing|frozen|loop)
  say    (fake|faked|edited|forged) ..1 (screen time|screentime|usage|activity|history|location) ..1 (report|reports|data|log|to)
  say    (check|checks|read|reads|notification|alert|flagged|flag) ..4 when i type ..6 (stop|how|avoid|trick|off)
  say    (block|stop|disable|cover|kill) ..3 (teacher|teachers|sir|miss|school|they|classroom|proctor) ..3 (viewing|seeing|watching|screen|camera feed|camera|monitoring|notification|from seeing)
  say    when (you|u) hear (keys|him|her|sir|miss|footsteps|the door) ..3 (press|close|switch|hit|shut)
  near   told-of protective cooking in-fiction
  yes    what would make my screen share look live while im doing something else
  yes    histories cleared by a shared shortcut when teacher comes. clear history before sir comes
  yes    acting like i am on google classroom
  no     how do i clear my history to free up space
  no     miss thinks my essay is good
  no     make the screen brighter

rule bypass.age-and-name medium
  means  gives a false age or another account to get where they are not allowed
  say    (fake|false|wrong|different|lied about|lie about|made up|older|change|changed|put) ..3 (birthday|birth date|birth year|date of birth|dob|my age|year of birth) ..6 (account|app|tiktok|insta|instagram|site|discord|roblox|permit|permits|banned|sign up|let me|lets me|online|13|18|game|snap|snapchat|real|vinted|youtube|join|vc)
  say    (other|another|new|second|alt|shadow|burner|spare|secret|hidden) (account|accounts|insta|snap|snapchat|tiktok|finsta) ..6 (false|fake|birthday|parents|mum|dad|banned|block|dont know|do not know|hide|cant see|age|where they)
  say    (banned|blocked|kicked) ..4 (my age|too young|underage|under 13|age) ..8 (new me|create|another|how|convincing|get back|older|make)
  say    (get by|get past|pass|fool|trick|dodge|avoid|skip|beat|cheat) ..3 (age check|age checks|age verification|face scan|age estimation|selfie check|id check for|the age thing|age gate)
  near   told-of protective cooking in-fiction
  yes    i make other account with false birthday because the real not permit me
  yes    shadow account so my parents cant see
  yes    how do i trick the age check on discord
  no     her birthday is in may
  no     i opened another account at the bank
  no     put your date of birth on the form

rule bypass.after-hours medium
  means  gets round a parent's or school's limits with another device or another network
  say    (second|spare|dummy|burner|old|decoy|hidden|secret|other|another|extra|travel) (phone|phones|device|devices|sim|laptop|tablet|ipad|router|kindle|wifi|console) ..9 (sneak|pouch|pouches|confiscated|took my|takes|take your|hand in|handed in|boarding|boarding house|camp|filter|controls|host family|grounded|took my phone|at night|under my bed|sock drawer|in night|hide it|easiest to hide)
  say    (sneak|smuggle|hide|hiding|sneaking|take|bring) ..3 (second phone|spare phone|phone|device|laptop|switch) ..3 (into|in|at) ..1 (camp|school|class|exam|boarding|bed|my room|lesson|the test)
  say    (took|take|takes|turned|turn|cut|cuts|turns|switch|switches|banned) ..4 (wifi|the wifi|internet|my phone|phone|my phones|data) ..2 (off|away|me|at|from) ..6 (so i use|so i|hotspot|neighbours|neighbor|data|how do i|but i|still|whats a way|another way|use the|next doors)
  say    (use|uses|used|using|steal|steals|stole|stealing|on|off|borrow|piggyback|piggybacking) ..2 (neighbours|neighbors|next doors|chippys|cafe|mcdonalds|staff|canteen|hotspot|phone hotspot|my hotspot) ..1 (wifi|hotspot|internet|network) ..8 (filter|school|so|blocked|mum|parents|never saw|unfiltered|no filter|instead|omg|took|banned|work)
  say    (wifi|network|internet) (is not|isnt|has no|with no|not|without) ..1 (filtered|filter|monitored|blocked)
  say    (staff|teachers|teacher|admin|it|sen|head|guest) (wifi|laptop|login|pass|password|account|ipad) ..6 (no filter|unblocked|nobody checks|not filtered|golden|everything works|lets|use it|got the|youtube|games)
  say    (keep|kept|keeps|still|carry on) ..2 (playing|gaming|online|watching|scrolling|on) ..5 (after|past) ..5 (goodnight|bedtime|lock|locks|time is up|curfew|time runs out|limit|the tablet)
  say    (admin|administrator|passcode|pin|password|code) ..4 (ipad|ipads|chromebook|chromebooks|screen time|family link|parental|router) ..5 (found|golden|know|knows|worked out|guess|guessed|get|got|crack|unlock)
  say    (memory stick|memory sticks|usb|usb stick|pen drive|flash drive|virtual machine|vm|second operating system|dual boot|linux|live usb) ..8 (school|library|blocked|filtered|filter|chromebook|class|monitoring|get into|boots|work laptop)
  say    (buy back|sell|sells|sold|selling|price list|charge|charges|fiver|quid) ..8 (overnight access|wifi time|mum proof|blocked sites|hotspot time|unlocks|vpn|vpns|unblocked|way on to)
  say    (get|getting|way|on|play|playing|open|opens|opened|go|log|logged|using|use|used|watch) ..2 (insta|instagram|tiktok|snap|snapchat|discord|roblox|netflix|fortnite|minecraft|twitch|reddit|youtube|twitter|games|steam) ..3 (at school|in school|at college|in class|in lesson|in lessons|in maths|in english|in ict|in computing|in form|in science|in history|in geography|in period|through the school|on the school|on my school|on my chromebook|on a chromebook|on school wifi|study hall|on the library|without vpn|with no vpn|without parents) ..8 (vpn|through|site|link|how|blocked|called|filter|website|trick|bypass|unblocked|lol|haha|cheat|secret|without)
  near   told-of protective cooking in-fiction
  yes    how can i sneak a second phone into camp
  yes    im on insta in maths rn through a site called pancake
  yes    the canteen wifi has no filter
  no     i left my spare phone in the drawer
  no     the neighbours wifi is called dragon
  no     we play minecraft in the library at lunch

rule bypass.hint medium
  strength hint
  means  holds words of filters, blocks, monitoring or hiding what is on a screen
  say    (vpn|vpns|proxy|proxies|proxied|mirror link|firewall|unblocked|unblock|unblocks|unblocker|filtered|unfiltered|bypass|bypassed|bypassing|bypasses|chromebook|chromebooks|enrolled|unenroll|unenrolled|unenrol|goguardian|securly|senso|impero|netsupport|lanschool|smoothwall|lightspeed|linewize|netsweeper|fortinet|fortiguard|zscaler|blocksi|hapara|gaggle|qustodio|bark|family link|net nanny|life360|yondr|mdm|jamf|proctor|proctored|proctoring|proctorio|honorlock|respondus|lockdown browser|incognito|hotspot|hotspots|tor|onion|browser|url|bookmark|bookmarks|bookmarklet|patched|exploit|tunnel|dns|base64|screenshare|screen share|screen time|screentime|parental|parental control|parental controls|guided access|restricted|restrictions|greyed out|monitored|monitoring|safeguarding software|curfew|age check|age checks|age verification|ankle tag|probation|operating system|memory stick|virtual machine|vm|linux|developer mode|safe search|safesearch|anonymising|anonymizing|base 64|deep freeze|whitelist|blocklist|blacklist)
  say    (filter|filters|blocked|blocks|block|block list|tracked|tracks|tracking|watcher|spyware|alerts|alert|notification|flagged|log|logs|history|histories|screens) ..6 (school|teacher|teachers|wifi|laptop|ipad|ipads|phone|parents|mum|dad|website|websites|site|sites|page|pages|tablet|account|games|youtube|insta|tiktok|discord|round|past|clear|cleared|delete|deleted|wipe|wiped|library|work|app|everything|switched|off|router|type|typed|typing|son|kid|staff|class)
  say    (school|teacher|teachers|teachers|laptop|ipad|ipads|tablet|parents|mum|dad|district|work|library|class|lesson|wife|husband) ..6 (filter|filters|blocked|blocks|tracks|watching|watch me|see my|sees my|cant see|can not see|does not know|doesnt know|will not see|screen|tab|alerts|log|history|turn it off|network|wifi|the real google|website|url|notification)
  say    (site|sites|website|link|links|page|url|game|games|app|apps|tab|doc) ..5 (works|working|blocked|unblocked|gone again|opens|open|school|chromebook|teacher|secret|hidden|disguised|invite only|shows u|shows you|another website|low|group|look like)
  say    (insta|instagram|tiktok|snap|snapchat|discord|roblox|youtube|netflix|fortnite|minecraft|games|paper io) ..5 (school|class|maths|lesson|period|blocked|parents|mum|library|banned|without|age|birthday|filter|wifi|link)
  say    (fake|false|another|second|shadow|alt|other|new|secret|spare|hidden|dummy|decoy|burner) ..1 (birthday|account|accounts|phone|device|sim|laptop|profile|dob|age|screenshots|location)
  say    (off switch|free laptop|off the leash|still running|still works|works at|look like its|get by the|switch it off|way round|ways round|any way round|teacher mode|admin pass|staff wifi|no filter|good internet|wifi password|took the wifi|took my phone|leaves nothing|off the network|it thinks|red padlock|padlock page|press the star|hear keys|whos watching|is watching my|which laptop|vpn key|language to|sen laptop|nobody checks|check my phone|goes through my phone|reads my texts|see everything|hide it from|the working ones)
  near   cooking
  spelling strict
  yes    copy this into your bookmarks bar and press it
  yes    lanschool off switch
  yes    what is the least sus name for a proxy page
  no     the cat slept on the mat
  no     we had pasta for lunch
  no     a filter of coffee and a bun
