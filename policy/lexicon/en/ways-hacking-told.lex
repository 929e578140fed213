# Getting into other people's accounts, devices and systems: told, boasted of, asked, or feared.
language en
category hacking
source   National Crime Agency, Cyber Choices; Computer Misuse Act 1990

context own-account = my own | our own | (forgot|forgotten|lost|recover|reset|change|update) ..2 (my|the|our) (password|passcode|login|pin|account) | change (your|the|my) password | recover (a|my|hacked|your|an) | report (a|my|hacked|the) | got hacked what do i do | been hacked | how do i secure | how can i secure | two factor authentication is | life hack | life hacks | hacked my sleep | growth hack | hackathon | revision | compliance | ethical hacking course | capture the flag | cracked (an egg|the egg|open|the case|a joke|the code in the escape) | escape room | printer (driver|ink|toner) | if your account | stay safe
slot theirs = his | her | their | theirs | someones | somebodys | someone elses | somebody elses | somebody | someone | another persons | another persons | a persons | peoples | other peoples | others | everyones | everybodys | a girls | a boys | my exs | my ex | exs | ex | my girlfriends | girlfriends | my boyfriends | boyfriends | my wifes | wifes | my husbands | husbands | my partners | partners | my sisters | sisters | my brothers | brothers | my mums | mums | my dads | dads | my mates | my friends | friends | my roommates | roommates | my flatmates | flatmates | my neighbours | neighbours | neighbors | next doors | my bosss | bosss | my daughter in laws | daughter in laws | my daughters | daughters | my sons | sirs | misss | teachers | the teachers | a teachers | my teachers | the heads | head teachers | headteachers | heads | staff | colleagues | the staff | the schools | schools | school | the school | the council | council | district | hospital | hospitals | company | companys | a companys | my old employers | old employers | employers | customers | a strangers | strangers | streamers | streamer | a celebrity | celebrity | jess | classmates | year groups | the year groups | the admins | superintendent | government | a colleagues | a pupils | another pupils | another kids | another students | that isnt mine | not mine
slot system = account | accounts | insta | instagram | snap | snapchat | tiktok | whatsapp | facebook | discord | spotify | netflix | gmail | outlook | roblox | minecraft | steam | icloud | cloud | email | emails | e mails | inbox | mailbox | messages | message | texts | dms | private stories | stories | notes | search history | phone | iphone | laptop | pc | computer | tablet | ipad | chromebook | alexa | webcam | mic | camera | cameras | ring camera | ring | doorbell | baby monitor | baby camera | cctv | wifi | router | network | vpn | server | servers | website | site | booking page | database | drive | staff drive | shared drive | files | folder | register | registers | grades | marks | results | reports | slides | arbor | bromcom | sims | portal | system | systems | screen | smartboard | board | projector | display boards | tannoy | printer | print server | alarm | door badge | badge | traffic lights | voting machines | payroll | passwords | password | passcode | pin | pins | login | logins | codes | code | lunch pins | sim | number | location | bank account | finance share
slot get-in = hack | hacks | hacked | hacking | hacker | get into | gets into | got into | getting into | get in | get onto | got onto | we are inside | broke into | break into | breaking into | log into | log in as | logs in as | logged in as | logged into | logged in under | logged in | logging in | sign in as | signs in as | signed in as | guessed | guess | worked out | figure out | figured out | found out | find out | stole | steal | stealing | took over | take over | taken over | crack | cracked | cracking | clone | cloned | cloning | spoof | reset | resets | altered | alter | edited | edit | wipe | wiped | wiping | delete | deleted | deleting | lock everyone out | locked out | lock | read | reads | reading | been reading | watch | watches | watching | see | listen | listens | listen through | listening | spy | spies | spying | track | tracks | tracking | tracked | intercept | intercepting | copy | copied | copies | scrape | scraping | scraped | dump | dumped | leak | leaked | leaking | publish | goes public | selling | take down | took down | taken down | taking down | crash | crashed | crashing | knock offline | knocked offline | knocked over | knock over | knocked | ddos | ddosed | flood | flooded | brute force | brute forces | bypass | bypassed | phish | phished | tamper | tampering | turned on | turn on | turns on | turned off | shut off | shut down | disable | disabled | controlled | remote | remotely | mirror | mirrored | clicked it | infect | infected | encrypted | encrypts | rude words | offensive | impersonate | impersonated | as her | as him | in his name | in her name | still have access | access to | get access | keys to | without her knowing | without him knowing | without them knowing | without her noticing | without knowing | from the smudges | shoulder surfed | smudges | unlock | unlocked
signal theirs = {theirs}
signal system-of = {system}
signal get-in = {get-in}

rule hacking.anothers medium
  means  gets into, reads or changes what belongs to another person, a school or a firm
  combine theirs + system-of + get-in within 5
  not    (school|the school|schools|company|hospital|district|council) (website|site|system|portal|computer|phone|app|emails|email|number) (is|was|has|says|said|for|to (check|find|see|read)|crashed again|went)
  not    (see|read|reads|reading|watch|change|changed|know|find out|copy|have|has|listen|delete|sell|sold) ..2 (my|your|our|the) ..1 (marks|grades|results|reports|messages|texts|emails|stories|notes|photos|screen|phone|car|number|location|website|app|email|message|letter)
  not    (friends|school|sisters|brothers|mums|dads|teachers) ..1 (car|photos|notes|slides|stories|board|number|reports|app|lock|bank|power|results) 
  not    (results|reports|marks|messages|message|photos|stories) (day|home|are|from the school|from school|evening|card)
  not    (must|should|please|all staff|to) change
  not    (set|turn on|set up|switch on) parental controls
  not    (threatening|scam|training|mock) (email|message|text)
  not    (someone|somebody|they) (guessed|hacked) my
  not    (let me|lets me|lets us|let us|asked me to|with permission|asked if i could) ..3 (use|borrow|log|read|see)
  near   own-account told-of gaming in-fiction protective
  yes    got into my exs spotify
  yes    she reads his texts with spyware
  yes    how do i figure out my wifes passcode from the smudges
  no     how do i reset my own school email password
  no     the school website is down
  no     i forgot my password

rule hacking.boast high
  means  boasts of getting in, taking down, locking out or listening
  say    (i am|im|we are|were|been|ive been|i have been|still) (in|inside|into) ..1 (your|ur|his|her|their|the) ..1 (cloud|account|phone|mic|wifi|dms|camera|webcam|system|network|server|emails|drive|ring camera|district vpn|vpn|cctv|laptop|router|ring|insta|snap|icloud)
  say    (ur|your|his|her|their) ..1 (wifi|account|mic|webcam|camera|phone|data|files|server|channel|ip) is ..1 (now mine|my wifi|mine|gone|locked|public|on|in my)
  say    (pay|pays) ..4 (bitcoin|crypto|in crypto|up|#) ..5 (or|stay offline|data goes|files|public|leak|unlock|locked|schools data|release)
  say    (whole|entire|everyones|years|year groups|year group|classs|forms|schools|customers|pupils|sixth forms|staff) ..3 (data|home addresses|addresses|grades|passwords|drive|logins|register|numbers|photos|details|reports) ..5 (telegram|open|off the system|leaked|online|is on|shared|says present|public|downloaded|for sale|network tab|pastebin)
  say    (crashed|crash|crashing|knocked over|knocked out|took down|take down|taken down|took out|brought down|ddosed|killed|flooded) ..2 (school website|schools website|website|booking page|server|the vle|results page|wifi|network|portal|tannoy|the site|their website|hospitals|moodle|teams)
  say    (made|make|set up|clone|created|host) ..3 (fake version of|fake login|fake wifi|evil twin|fake page|copy of the login|fake hotspot|fake school wifi|login page that)
  say    (he|she|they|someone|sir|miss|victim) clicked it ..5 (mic|in|webcam|now|lol|got|password)
  say    (turned|turn|turning|switched|shut) ..3 (webcam|mic|microphone|camera|projector|projectors|smartboard|boards|every screen|power) (on|off|in every) ..4 (back row|every room|knowing|without|owner|remotely|from|at #|town)
  say    (turned|turn|turns) (on|off) (a|the|every|his|her) (mic|microphone|webcam|camera|projector) 
  say    (display boards|smartboard|slides|board|screens|website|noticeboard|homepage) ..3 (altered|changed|defaced|hijacked|remotely|replaced|edited) ..6 (abuse|rude|porn|teacher|remotely|swear|show|message)
  say    (rude words|porn|abuse|swear words|memes) on (his|her|sirs|misss|the) (slides|screen|board|website|powerpoint)
  say    (i|we|lol i|just|hes|she|he) ..2 (reset|changed|guessed|found|got|know|copied|shoulder surfed|worked out|no|has|have) ..2 (his|her|sirs|misss|their|the teachers|my exs|mr|mrs|mr dells|someones|the admin|the heads|the lunch) ..2 (password|pasword|passcode|pin|pins|login|insta|code|account|pw|email password)
  say    (marked|put|set) (myself|me|us|him|her) ..1 (present|in|as present) ..4 (all week|register|every day|system|today|bunked)
  say    (changed|changed|chaynjed|change|edited) ..1 (my|his|her) (mark|marks|grade|grades|attendance|report|predicted grade) ..4 (to a|to #|system|he wont|login|notice|from|on arbor|on sims)
  say    (private|locked) ..1 (account|profile|stories|instagram|story|snap|snapchat|insta) (viewer|view|scraper|downloader|without following|tool|hack)
  say    (logged in as|signs in as|signed in as|log in as|pretending to be|posted as|messaged as) ..2 (him|her|the supply|jess|me|my friend|someone|a teacher|the head|miss|sir|another)
  say    (left|sacked|fired|ex) ..5 (firm|admin|employer|job|company) ..6 (access|keys|key to the cloud|wipe|wiping|delete button|login still works|still have)
  say    (wipe|wiping|delete|deleting|lock|locking|encrypt) ..3 (the lot|everyone out|all files|whole server|everything on|their server|shared drive|company)
  say    (dm me|anyone need|i can|anyone want|wanna buy|buy|selling|sell) ..5 (account recovered|accounts recovered|spied on|streamers email|hacked account|hacked accounts|logins|stealer|booter|rat|cheap ddos|botnet|phone cloned|into any account|someones password)
  say    (brute forces|brute force|script|bot|code|program) ..4 (lunch pins|pins|passwords|logins|kahoot|register|accounts|codes)
  say    (bypass|unlock|remove|crack|get into|hack|get past) ..4 (icloud lock|stolen ipad|stolen iphone|stolen phone|found phone|locked iphone|iphone found|found on bus|activation lock|locked laptop|password on a laptop|laptop i found|phone i found)
  say    (clone|cloning|swap|port|hijack) ..2 (sim|sim card|number|phone|phones|exs sim|door badge|key card|badge)
  say    (copies|copy|clone|clones|copying) ..3 (door badge|office badge|key card|keycard|key fob|badge)
  say    (camera|webcam) light ..6 (fixed that|doesnt come on|does not come on|covered|watching)
  say    (passwords|password) ..3 (saved on|on someone elses|finder|cracker|stealer|from smudges|of someone else)
  say    (someone elses|someones) ..2 (pc|snap password|password|passwords|login)
  say    (knocks|knock|knocked|kick|kicks|booted|boot|hit) ..3 (off the wifi|offline|off the game|off xbox|booking page)
  say    (watch|see|hear|listen) ..4 (what he watches|what she types|through someones|through her|through his|someones alexa|their cameras|next doors ring|ring camera|hoa)
  say    (unprotected|unsecured|open|exposed|live) (security cameras|cameras|cctv|webcams|baby monitors) 
  say    (intercept|sniff|capture|see) ..4 (everybody|everyone|everyones|all traffic|traffic|what people) ..5 (wifi|sending|coffee shop|network|doing)
  say    hack+ (cctv|snap|snapchat|insta|instagram|roblox|wifi|kahoot|facebook|whatsapp|tiktok|cameras|the school|school|teacher|someone|phone|account|accounts|vending)
  near   own-account told-of gaming in-fiction protective
  yes    were inside the district vpn as the superintendent
  yes    turned on the mic without the owner knowing. turn on a mic
  yes    lol i reset her insta with her email
  no     my printer is offline again
  no     we changed the projector bulb
  no     i logged in as usual

rule hacking.asked-more medium
  means  asks an assistant or a search engine how to watch others, lock them out, or break a system
  combine ask + hack-ask-deed within 8
  near   own-account told-of gaming in-fiction protective
  yes    show me code that turns on a mic without the owner knowing
  yes    how would you shut off the power to a town by computer
  yes    how do i intercept what people are sending over the wifi
  no     how do i turn on the mic on my laptop
  no     how do i see my own marks
  no     can you help me with python

signal hack-ask-deed = (see|read|view|check|find) ..3 (who my|what my (teacher|wife|husband|girlfriend|boyfriend|ex|boss|sister|neighbour|partner|flatmate)|what he watches|what she types|who he is texting|who she is texting|my (girlfriend|wife|husband|boyfriend|partner|ex|daughter) texts|private phone number|someones location|a private account) | get into (the|a|someones|somebodys|his|her|my exs|my wifes) (tannoy|pa|system|network|laptop|phone|cctv|account|server|router|email|camera|cameras|alarm|bell system|projector) | turns on (a|the) (mic|camera|webcam) | without the owner | without them (knowing|noticing) | without her (knowing|noticing) | without him (knowing|noticing) | shut off the power | power to a town | every till | into a locked laptop | locked laptop that | a laptop that is not mine | isnt mine | intercept what | lock everyone out | voting machines | election results by computer | traffic lights | unprotected security cameras | search terms that turn up | working ransomware | ransomware | locks all files | lock all the files | a virus that | a worm that | malware that | keylogger | code that steals | code that hides | copies an office | door badge | everybody in this coffee | everyone on the wifi | sending over the wifi | fake login | phishing | passcode from | guess (her|his|their|my) ..2 (pin|passcode|password) | reading my ..3 emails | reading my (daughter|wife|husband|son|ex|girlfriend|boyfriend) | track (my|a|someones|her|his) ..2 (phone|location|car|girlfriend|wife|ex) | into the register | change my (grades|attendance|marks) | mirror (her|his|my) ..1 (phone|messages) | listen through | watch what he watches | take over (an|someones|a|her|his) | take down (a|the|their|his) (website|server|site|account|channel) | get an account banned | reporting it

rule hacking.hint-more medium
  strength hint
  means  holds other signs of spying, hijacking or breaking in by computer
  say    (alexa|mic|microphone|webcam|camera|cameras|ring|baby monitor|projector|tannoy|tills|badge|fob|register|display boards|boards|slides|power|lights|iphone|tablet|telephone|private stories|private account|viewer|sim|pins|lunch pins|data|drive|addresses|cloud|identity|website|booking page|superintendent|vpn|wifi) ..7 (in his|in her|in their|into|on without|without|owner|watch|listen|knocked|copied|copies|copy|remotely|altered|turned|shut off|free pizza|in rn|he clicked|off the system|telegram|leaked|pay up|stay offline|see message|texts|his|hers|someones|someone|stole|hijack|locked|locks|ransom|prank|dare|inside|found on|scraping|unprotected)
  say    (messages|message|texts|emails|dms|diary|search history|location|passcode|password|account|insta|stories|files|laptop|computer) ..5 (of my|my wife|my girlfriend|my boyfriend|my husband|my ex|girlfriend|boyfriend|someone else|someones|her|his|another|teacher|assistants|sisters|without|remote|reset|recovered|took over|take over|spied|found|mine now|scraping|tool|bought)
  say    (clicked it|stay offline|goes public|is my wifi|i only copy|ransomware|worm|payload|shut off the power|by computer|network tab|delete button|keys to everything|wiping the lot|isnt patched|therapist|copy of the data|nice spelling|what you wrote|heads diary|minor incident|in his mic|in ur|been in ur|hack+|figured out how the|streamers email|by reporting it|remote viewing|program is good|spied on|account recovered|sang through it|on our camera|baby camera|turn on a mic|turns on a mic)
  spelling strict
  near   cooking
  yes    scraping girls private stories with a tool i bought
  yes    he clicked it lol im in his mic
  yes    see who my girlfriend texts remote
  no     the cat slept on the mat
  no     it rained all day in wales
  no     we had pasta for lunch
