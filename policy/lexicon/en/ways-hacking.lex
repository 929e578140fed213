# Breaking into accounts and systems, spying on people, and spreading what is private.
language en
category hacking
source   National Crime Agency, Cyber Choices; Computer Misuse Act 1990

slot hack-into = account | accounts | password | passwords | passcode | login | logins | log in | wifi | wi fi | router | network | server | servers | database | databases | email | emails | inbox | mailbox | mailboxes | webcam | camera | cameras | cctv | doorbell | doorbells | ring doorbell | baby monitor | baby monitors | phone | iphone | laptop | pc | computer | computers | chromebook | instagram | insta | snapchat | snap | whatsapp | facebook | tiktok | discord | icloud | gmail | google account | google classroom | outlook | teams | roblox | roblox account | minecraft | xbox | playstation | netflix | spotify | paypal | bank | bank account | atm | atms | website | site | school system | sims | bromcom | arbor | vle | moodle | seesaw | portal | register | registers | grades | marks | reports | exam papers | mark book | texts | messages | dms | whatsapps | chats | photos | cloud | files | drive | shared drive | staff drive | cookies | cookie | two factor | 2fa | otp | mfa | code | screen | board | smartboard | printer | printers | traffic lights | payroll | hospital | parking app | council website | alarm | key card | key cards | rfid | badges | badge | car | cars | keyless | sim | sim card | number | phone number | ip | ip address | location | address | home address | identity | diary | kahoot | blooket | gimkit | quizizz
slot hack-at = someones | someone elses | somebodys | somebody | someone | another persons | another pupils | another students | a teachers | the teachers | teachers | my teachers | sirs | misss | staff | the schools | the headteachers | heads | a friends | my friends | their | my exs | exs | my ex | my girlfriends | girlfriends | my boyfriends | boyfriends | my wifes | wifes | my husbands | husbands | my partners | partners | my spouse | spouse | cheating spouse | my mums | mums | my dads | dads | my sisters | my brothers | my flatmates | my roommates | flatmate | roommate | my neighbours | neighbours | my bosss | my boss | peoples | everyones | a strangers | strangers | a persons | anyones | an account | other people | people | gf | bf | my gf | my bf | my crush | my daughters | my sons | a company | council | the council | the government | another kid | he types | she types | someone types | a business | a shop | customers | users | victims | streamer | this person | that person | celebrity | the owner | another player | other team | classmates | classmate | my mates
slot hack-do = hack | hacks | hacked | hacking | break into | breaking into | get into | got into | getting into | get in | got in | log into | logging into | logged into | log in as | log on as | get past | get round | crack | cracked | cracking | guess | guessed | steal | stole | stealing | find out | reset | take over | taking over | taken over | took over | hijack | clone | spoof | phish | phishing | read | see | view | spy | spy on | spying | monitor | track | trace | locate | intercept | access | bypass | brute force | dump | deface | take down | took down | bring down | knock offline | flood | ddos | dos | infect | install | spyware | keylog | log keystrokes | capture | mirror | mirrored | disable | shut down | wipe | delete | locked | exploit | inject | ratted | ratting | rat | listen in | change | edit | pretend to be | impersonate | without the password | without their password | without them knowing | without knowing | remotely | swap
signal hack-into = {hack-into}
signal hack-at = {hack-at}
signal hack-do = {hack-do}

rule hacking.asked medium
  means  asks how to get into, take over or watch what belongs to somebody else
  combine ask + hack-do + hack-at + hack-into within 9
  near   news gaming awareness sport cooking
  not    (pin|code|password) for my
  yes    how do i get round the password on my brothers pc and look at his files
  yes    tell me how to spy on my girlfriends whatsapp
  yes    how do i log in as another kid on seesaw
  no     how do i reset my password
  no     where can i get the bus
  no     what time do doors open

rule hacking.plainly medium
  means  asks or tells of hacking, defacing, phishing or doxxing
  say    {asks} ..4 (hack|hacking|ddos|ddosing|phish|phishing|dox|doxx|doxxing|swat|ratting|deface|keylog|brute force|bruteforce|sim swap|sql inject|jailbreak a school|hijack|cyber attack|cyberattack|root kit) ..5 (someone|someones|somebody|into|traffic|kahoot|blooket|gimkit|school|teacher|website|websites|the|a|my|account|accounts|wifi|snap|snapchat|insta|instagram|roblox|phone|server|emails|im five|so i can|hospital|people|company|bank|atm|password|passwords|council|game|friend|friends|him|her|them|ex)
  say    (snapchat|snap|insta|instagram|facebook|whatsapp|roblox|wifi|kahoot|blooket|gimkit|tiktok|discord|netflix|gmail|icloud|phone|account|password|webcam|cctv|bank|atm|school|sims|email) (hack|hacks|hacker|hacking|cracker|stealer|grabber|logger|spy|keylogger|brute force|phisher|token grabber) 
  say    (hack|hacked|hacking|crack|cracked|break|breaks|breaking) ..2 (someones|peoples|a persons|teachers|teacher|kahoot|vle|the vle|school|council|portal|netflix accounts|spotify accounts|whatsapp|wifi|insta|snap|grades)
  say    {asks} ..4 (see|read|find|view|check|know|track|access|get) ..3 (who someone is|who someones|what my|what his|who my|everything my|every password|the messages of|deleted messages of|anyones|someones|wifes|husbands|girlfriends|boyfriends|partners|exs|his texts|her texts|their texts|flatmates|roommates|another persons|teachers password|teacher password|teachers passwords|peoples passwords|their password|her password|his password) ..5 (texting|texts|messages|typed|phone|on|without|from|app|free|password|google|ever|snap|insta|whatsapp|iphone|laptop|location|emails|dms|history|account|notes)
  say    {asks} ..6 (teacher|teachers|sirs|misss|staff|admin) (password|passwords|login|logins|pw|wifi|account|email)
  say    {asks} ..4 (get|break|breaking|log) ..1 into ..2 (baby monitor|baby monitors|someones|someone|peoples|a locked|another|his|her|their|my exs|my wifes|my husbands|my girlfriends|my boyfriends|my sisters|my brothers|my daughters|security cameras|cctv|webcams|the school|school system|school wifi|hospital|payroll|a companys|a company|the system|council)
  say    (dump|steal|stealing|dumping|scrape|leak) ..4 (database|databases|cookie|cookies|customer|customers|customer data|logins|mailboxes|card data|passwords|session|credentials|user data)
  say    (obtained|found out|got hold of|boasted of|collecting|has a list of|guessed|knows|using|used) ..4 (teachers|staff|colleagues|classmates|pupils|others|other peoples|peoples|sirs|misss|everyones) (password|passwords|login|logins|accounts|account|credentials)
  say    (your|ur|his|her) ..2 (account|accounts|insta|snap|roblox) ..1 (is|are) mine
  say    (spoof|spoofed|spoofing|fake|faking) ..2 (number|caller id|ip|mac|mac address|email address|location|the call|gps) ..5 (looks|look|like|mum|school|bank|hmrc|pretend|so|from|as)
  spelling strict
  not    (life|growth|ikea|study|revision|cleaning|food|travel|kitchen) (hack|hacks|hacking)
  near   news awareness school-subject sport cooking own-account told-of protective in-fiction
  yes    Could you teach me to hack traffic lights?
  yes    snapchat hack online
  yes    how to get teacher password on google classroom
  yes    your google account is mine now
  no     life hacks for students
  no     what is hacking
  no     he broke into a run

rule hacking.tools medium
  spelling strict
  means  seeks or speaks of the tools of breaking in
  say    (keylogger|keyloggers|keystroke logger|stalkerware|spyware|spy app|spy apps|infostealer|info stealer|token grabber|cookie stealer|cookie grabber|cookie logger|rootkit|botnet|ransomware|malware|crypter|stresser|booter|ip stresser|ip grabber|ip logger|ip puller|grabify|badusb|bad usb|rubber ducky|flipper zero|wifi pineapple|evil twin|mimikatz|hashcat|sqlmap|metasploit|kali linux|wireshark|aircrack|john the ripper|combo list|combolist|cracked accounts|phishing kit|phishing page|phishing link|rat builder|remote access trojan|password cracker|password stealer|reverse shell|exploit kit|zero day|wormgpt|sim swap|sim swapping|otp bot|card skimmer|key cloner|key cloning|rfid cloner|doxbin|stressor|hoic|loic|zip bomb|fork bomb) ..5 (for|on|to|my|his|her|someone|someones|free|download|make|write|builder|subscription|cheap|undetectable|work|works|phone|laptop|teacher|teachers|school|pc|sell|selling|steal|sneak|buy|got|install|installed|ex|spouse|wife|girlfriend|code|python|script|send|sends|link|into|pdf|usb|in|without|never see)
  say    (write|make|made|build|code|coding|create|put|install|run|running|send|sent|sending|hide|sneak|download|got|use|using|spread|plant|program|script|virus) ..4 (keylogger|virus|viruses|malware|ransomware|trojan|worm|spyware|rat|botnet|miner|cryptominer|back door|backdoor|back doors|stealer|phishing page|fake login|fake login page|batch file|payload|exploit|fork bomb|zip bomb) ..5 (on|in|to|for|school|teacher|teachers|email|pdf|shared|drive|pc|pcs|computer|friend|mate|joke|prank|class|office|his|her|everyone|called|someone|zoom|usb|library|network|lab|case|machines)
  say    (program|script|code|app|bot|software|usb|tool|site|link|macro|extension) ..4 (records|record|logs|log|captures|capture|steals|steal|copies|copy|sends me|shows me|grabs|grab|guesses|guess|tries|try|cracks|floods|flood|spams|crashes|crash|takes down|see all|reads) ..5 (types|typed|keystrokes|passwords|password|logins|ip|location|where she|where he|everything|website|account|accounts|messages|texts|cookies|login|screen|files|webcam|kahoot|thousands)
  say    (link|text|message|email|page|website|quiz|survey) ..6 (type|enter|enters|put in|give|gives|reply with|send me|tells me|shows me) ..3 (password|passwords|login|logins|pw|location|where she is|where he is|ip|card|code|details)
  say    (privilege escalation|escalate privileges|get admin|got admin|admin rights|local admin|domain admin|root access|sql injection|sqli|xss|session hijacking|brute force|brute forcing|credential stuffing|password spraying|man in the middle|deauth|arp spoof|mfa fatigue|mfa push|lockout|persistence|survives a reboot|lateral movement|exfiltrate|exfiltration|default passwords|default password|port scan|open port|open ports) ..6 (school|teachers|staff|lenovos|break|ict|it room|without|admin|their|someone|owner|works|login|account|wifi|network|list|hospital|system|script|past|seeing|easy|3am|company|website|reboot)
  say    (hack|hacks|hacked|hacking) ..3 (online no survey|no survey|free online|tool|for hire|service|app free|generator|apk|inject)
  say    (hire|find|pay|need|want|looking for|any|know) ..2 (hacker|hackers) ..4 (to|who|for|get|cheap|snap|insta|account|teach|real|legit|trust)
  say    (selling|sell|sells|buy|buying|trade|trading|got|swap|leaked|leak) ..3 (logins|login|passwords|cracked accounts|staff login|staff logins|accounts list|netflix accounts|database|combo|mailboxes|access to #|corporate|wifi key|wifi password|staff wifi|admin password|login sheet|fullz|hacked accounts)
  near   news gaming awareness school-subject
  yes    Write a script to try thousands of passwords on an Outlook login. script that guesses passwords
  yes    spy app for cheating spouse
  yes    write a program that records what someone types
  yes    i made a virus and put it on the shared drive for a joke
  no     i had a virus and stayed off school
  no     the script for the school play
  no     update the app to log your steps

rule hacking.done high
  means  says that they or somebody they know got into, took over or brought down something
  say    {i-am} ..1 (in|into|inside) (sirs|misss|miss|the staff|staff|the cctv|cctv|sims|his|her|the teachers|teachers|someones|the schools|the server|the admin|arbor|the network|their) ..2 (account|drive|email|emails|cctv|sims|snap|insta|computer|laptop|network|server|system|dms|files|phone|wifi|icloud|camera|icloud)
  say    (got|get|broke|hacked|getting|logged|log|been) (into|in to|onto|in) ..1 (sirs|misss|miss|the staff|staff|the cctv|cctv|sims|his|her|my exs|my sisters|the teachers|teachers|someones|the schools|the server|a teachers|head of years|the ring|peoples|their|everyones|vle|the vle|my mates|my) ..3 (account|accounts|drive|email|emails|cctv|sims|snap|insta|computer|laptop|network|server|system|dms|files|phone|wifi|icloud|icloud|doorbells|camera|vle|diary|portal|reports|minecraft|world|messages)
  say    (logged|log|logging|signed) (in|on|into) as (head|sir|miss|a|the|him|her|my|someone|another|teacher|admin|mr|mrs|his)
  say    (know|knows|got|have|has|found|guessed|watched|saw|seen|watch|stole) ..3 (sirs|misss|miss|the teachers|teachers|staff|the admin|his|her|mums|the head|the it|everyones|the entire) ..2 (login|logins|password|passwords|pw|passcode|pin|screentime code|login sheet|type it in)
  say    (took|take|taking|taken|knock|knocked|knocking|hit|hitting|boot|booted|booting|booting) ..4 (offline|off line|wifi down|network down|server down|servers down|site down|website down|off the internet|off the wifi|router|down for)
  say    (server|servers|wifi|site|website|network|kahoot) (down|goes down) (in #|in 3|on results|for|lol|again|cuz of me|thanks to)
  say    (crash|crashed|crashing|flood|flooded|flooding|spam|spammed|spamming|fill|filled|bot|botted) ..2 (kahoot|blooket|kahoots|gimkit|the website|website|his inbox|the server|teams call|teams|zoom|the form|google form) ..3 (bots|names|with|down|hack|rude|so)
  say    (my|a) bot ..3 (filled|spammed|flooded|crashed|kahoot|tickets)
  say    (changed|change|changing|edit|edited|altered) ..2 (grade|grades|predicted grade|marks|mark|attendance|report|registers|register|results|data) ..4 (system|back|sims|login|logged|see|teachers|online|school|100|mine|hack|password|obtained)
  say    (deleted|wiped|locked|dumped|leaked|encrypted) ..3 (coursework|minecraft world|world|student database|database|account|phone|sir out|miss out|board|shared drive|the vle|passwords|everyone|his files|her files)
  say    (remote view|remote access|remote control|remoted|mirrored|mirroring|cloned) ..3 (your|my|his|her|teachers|sirs|misss|screen|phone|phones|pc|laptop) ..4 (screen|phone|months|hiding|laptop|pc|watching|see|bother|app|without)
  say    (see|saw|watch|watching|view|control) ..2 (his|her|your|their|someones|ur) (webcam|screen|camera|dms|messages|location|camera)
  say    (rat|ratted|keylogger|virus|spyware|trojan|bug) on (his|her|their|my|your|ur|someones|the) ..1 (pc|laptop|phone|computer|machine|system)
  say    (your|ur|his|her) ..2 account ..1 (is mine|stays mine|mine now|mines|belongs to me|gone)
  say    (give|send) me (your|ur) (pass|password|pw|login|pin|code|account) ..4 (or|reset|else|ill|robux|free|skins|and)
  say    (swapped|changed|replaced|cloned|pretended|impersonated|emailing|emailed) ..5 (as her|as him|heads account|head teachers account|teachers account|as the head|wallpaper from|in her name|in his name)
  say    (account|accounts) (taken over|hacked|got hacked|cloned|stolen|compromised|hijacked) ..5 (messages|sent|pupil|name|by|in her|in his|offensive|someone|friend)
  say    (back door|backdoor|small device|usb stick|usb|dongle|hardware logger) ..5 (library|keyboard|tower|it suite|it2|in case|staff|car park|plugs it in|plugged in|teachers computer|copies)
  say    (installed|put|downloaded|plugged) ..4 (teachers|sirs|misss|staff|her|his|exs|wifes|husbands) ..2 (phone|laptop|computer|pc) ..4 (spy|track|read|see|keylog|record|logs|without|watch|mine)
  say    (hacked|cracked|guessed|bypassed|ddosed|doxed|doxxed|swatted|phished|ratted|keylogged|stresser|booted offline|ip banned|pwned) ..2 (school|teacher|teachers|his|her|my|him|them|sirs|a|the|into|someones|everyone|account|wifi|pc|website)
  spelling strict
  near   news gaming awareness school-subject fiction own-account told-of protective in-fiction
  yes    im in the cctv want to see the canteen. i am in the schools cctv
  yes    i know sirs login its his dogs name
  yes    took the whole school wifi down for twenty minutes
  yes    got into misss emails and read all the reports
  no     i am in the netball team
  no     he got into college to study art
  no     took the tent down in the rain

rule hacking.exposed high
  means  finds out or spreads where somebody lives, or who they are
  say    (find|get|getting|got|know|have|has|drop|dropping|post|posted|leak|leaked|leaking|share|sharing|releasing|release|send|give|selling|want|pull|pulled|who has|whos got|trace|track) ..3 (his|her|their|someones|this persons|that streamers|every persons|everyones|peoples|classmates|my exs|her real|streamers|of that streamer|of this person|strangers|a strangers|teachers|sirs) ..2 (ip|ip address|address|addresses|addy|home address|home addresses|postcode|location|full name|real name|workplace|school|number plate|where she lives|where he lives)
  say    (find|get|trace|track|locate|looking up|look up) ..2 (home address|address|where) ..3 (of|she|he|they) ..2 (this person|person|lives|live|streamer|girl|teacher|username|stranger|works)
  say    (his|her|your|ur|their) (ip|address|addy|dox|home address|location|house) (is|will|gonna|going) ..5 (gc|gets posted|in the|group|chat|leaked|online|if|server|sorry)
  say    (dox|doxx|doxxed|doxed|doxxing|doxing|doxxes|doxes|swat|swatted|swatting|doxbin|face dox)
  say    drop (the|his|her|their) (addy|address|dox|ip|location|at|info)
  say    (add me|dm me|message me) ..3 (someones|anyones|a persons|peoples) (location|ip|address|info)
  say    (posted|posts|put|shared|leaked|sent) ..2 (my|his|her|their|my friends|my mates) (address|addresses|number|location|ip|home address|real name|phone number) ..5 (online|people|go there|server|gc|group|chat|told|everyone|story|publicly|and)
  say    (has|have|got|gets) (my|ur|your|his) (ip|ip address|address|location) ..5 (come|coming|house|swat|leak|post|said|hes|he is|going|threat|scared)
  say    (everything|all the info|info) about ..2 (stranger|person|someone|girl|her|him) ..6 (number plate|post it|online|username|photo|name|lives)
  say    (does not|doesnt|wont|will not) tell me where (she|he|they) (lives|live|is|are|works)
  spelling strict
  near   news gaming awareness school-subject fiction own-account told-of protective in-fiction
  yes    find the home address of this person heres her username
  yes    his ip is gonna be in the gc if he doesnt say sorry
  yes    drop the addy of that streamer
  no     send your address for the party invitation
  no     what is the address of the museum
  no     the post office has his parcel

rule hacking.hint medium
  strength hint
  means  holds words of accounts, passwords, spying or breaking in
  say    (account|accounts|network|server|servers|location|texts|messages|screen|printer|cloud|phone|laptop|email|emails|wifi|system|computer|pc|doorbells) ..5 (into|get in|got in|getting in|password|without|his|her|someones|someone|their|teachers|sirs|misss|down|mine|hack|steal|stole|track|spy|read|reading|sold|selling|my ex|ex|wife|husband|girlfriend|boyfriend|logged|log|open|bypass|past|copy)
  say    (hack|hacks|hacked|hacker|hackers|hacking|password|passwords|pw|passcode|login|logins|logged|log in|log into|logging|admin|ddos|dos|booter|stresser|botnet|bot|bots|virus|viruses|malware|trojan|spyware|stalkerware|spy|spying|keylogger|keylog|phish|phishing|exploit|exploits|payload|stealer|steal|rat|ratted|ratting|backdoor|privilege|brute|cracked|cracking|dump|dumped|deface|defaced|spoof|spoofed|cloned|clone|cloning|hijack|takeover|webcam|cctv|router|routers|wifi|servers|ip|dox|doxx|doxxed|doxes|doxxes|doxxing|swat|swatted|addy|username|metadata|tracking|tracker|mirrored|cookie|cookies|2fa|mfa|otp|database|sims|arbor|bromcom|vle|mailbox|mailboxes|icloud|snapchat|whatsapp|kahoot|blooket|usb|flipper|rfid|key cloning|miner|pastebin|github|crashed|offline|lockout|wiped|leaked|leak|inbox|emails|emailed|impersonated|two factor|bypass|texting|icloud|code review|payroll|scanners)
  say    (took down|take down|goes down|going down|down in|get in|got into|get onto|type it in|type their|his dms|her dms|his phone|her phone|his texts|their texts|my ex|reads|reading my|without knowing|without seeing|every password|home address|where she is|where she lives|where he lives|stop hiding|stays mine|real name|number plate|for hire|no survey|back door|plugs it)
  near   cooking
  spelling strict
  yes    he wiped my minecraft world after he got into my account
  yes    a booter for the server
  yes    her ex mirrored her phone
  no     the cat slept on the mat
  no     it rained all day in wales
  no     we had pasta for lunch
