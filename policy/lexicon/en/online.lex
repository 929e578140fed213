language en
category hacking
source   National Crime Agency, Cyber Choices; Computer Misuse Act 1990

rule hacking.how medium
  means  looks for tools or ways to break into systems
  spelling strict
  say    {how} ..1 (hack|ddos|phish|crack|brute force|bruteforce|keylog|dox|doxx|swat|jailbreak a school|hijack|clone|spoof|get into|break into|log into|steal|find out|get someones|reset someones|guess someones|see someones|read someones|spy on|track|access|bypass|hacking|disable|take down|crash|exploit|deface|steal someones|find someones|root|infect|intercept|install malware on|install spyware on|get admin on|get admin access to) ..2 (account|accounts|wifi|password|passwords|instagram|snapchat|snap|teachers|school system|phone|roblox account|school computer|laptop|network|server|email|emails|school website|webcam|google account|facebook|admin|bank account|bank accounts|messages|whatsapp|tiktok account|sims|bromcom|arbor|database|databases|ip address|someone|somebody|discord|websites|atm|atms|credit card|security camera|cctv|microsoft account|teams|school portal|mark book|grades)
  say    (ddos|booter|stresser|ip stresser|botnet|ddoser) (tool|service|attack|panel|free|for hire|download|someone|my|the|him|her|script|site|website|the school|your|school|attacks|them)
  say    (download|downloading|install|installing|use|using|run|running|ran|get|buy|make|making|made|write|code|coding|build|deploy|plug|plugged) ..1 (mimikatz|metasploit|keylogger|keyloggers|nmap on|hydra|john the ripper|a rat|remote access trojan|aircrack|wifi cracker|rubber ducky|flipper zero on|password cracker|password stealer|token grabber|token logger|ransomware|spyware|malware|trojan|cookie logger|botnet|stalkerware|worm virus|fork bomb|a virus to|a computer virus|computer virus|sqlmap|hashcat|kali on school|badusb|bad usb|wireshark on|lockpick|ip grabber|ip logger|info stealer|rootkit|phishing kit|phishing page|phishing site|phishing email|phishing emails|cobalt strike|lazagne|burp suite on|cain and abel|exploit kit|evil twin|pineapple wifi|worm|zip bomb)
  say    (keylogger|ransomware|spyware|mimikatz|booter|phishing kit|token grabber|cookie logger|malware|trojan|exploit|crypter) (download|free|builder|source code|github|for sale|for school|apk|script|python|tutorial|kit)
  say    {i} [have] ..1 (hacked|hack|hacking|cracked|got into|broke into|guessed|stole|phished|doxxed|doxed|swatted|ddosed|keylogged|took down) ..1 (into|the|my|a|his|her|their|someones|this|school|teachers|sirs|miss) ..2 (account|wifi|network|system|server|password|email|instagram|snap|snapchat|computer|laptop|sims|website|school|teachers account|admin|database|portal|passwords)
  say    (teachers|sirs|miss|staff|admin|administrator|headteachers|head teachers|technicians|school|another students|someone elses|my friends) ..1 (password|passwords|login|logins|log in|account) (is|are|list|leaked|stole|hack|get|on|found|crack|to change|to get)
  say    (change|changing|changed|edit|alter) (my|our|your) (grades|grade|marks|attendance|exam results|results|school record|registration) (on|in|by|online|system|without|sims)
  say    (write|create|make|give me|generate|build|develop|code) ..2 (phishing|keylogger|malware|ransomware|virus that|trojan|exploit|worm that|spyware|botnet|malicious code|scam email|fake login page|scam emails)
  say    (sql injection|xss|session hijack|brute force|man in the middle|deauth|arp spoof|packet sniff|evil twin) (on|against|attack|attack on|the|my) ..2 (school|website|site|someone|network|wifi|account|bank)
  say    (dox|doxx|doxxing|doxing|swat|swatting) (him|her|them|you|this|that|someone|people|my|the|a|your|everyone)
  say    (find|get|pull|grab|leak|have|got|know) (his|her|your|their|someones|ur) (ip|ip address|home address|real name and address|dox)
  near   school-subject news fiction gaming
  not    life hack
  not    (log into|login to|access|get into|reset|open) (my|our) [own|old|new|school] (school|own|email|emails|account|password|google|outlook|teams)
  yes    how to hack a teachers password
  yes    free booter download
  yes    install a keylogger
  yes    how to hack someones instagram
  no     life hacks for students
  no     hackathon at the weekend
  no     how to remember a password

rule hacking.piracy low
  means  looks for pirated or cheating software
  category piracy
  source UK Intellectual Property Office, Crucial Crew
  say    (download torrent|torrent download|torrent site|torrent sites|pirate bay|piratebay|thepiratebay|utorrent|qbittorrent|1337x|yts|fitgirl repack|cracked games|cracked version|cracked minecraft|free movies online|123movies|putlocker|fmovies|soap2day|soap 2 day|movierulz|illegal stream|illegal streams|warez|keygen|free robux generator|robux generator|vbucks generator|aimbot|wallhack|mod menu|roblox executor|synapse x|roblox exploit|crackstreams|firestick loaded|dodgy firestick|rarbg)
  say    (watch|stream|download|get) ..3 free (illegally|without paying|pirated|torrent|crack|online illegally)
  say    {how} (pirate|torrent|crack) (games|movies|films|software|photoshop|music|a game|office|shows|windows|minecraft)
  near   school-subject news fiction
  yes    pirate bay torrent
  yes    how to pirate games
  yes    free robux generator
  no     a torrent of rain fell, the poem says
  no     pirates of penzance
  no     watch the birds for free in the park

rule bypass.filter medium
  means  looks for a way round the school's filter or monitoring
  category bypass
  source   UK Safer Internet Centre, appropriate monitoring; DfE, filtering and monitoring standards
  say    (bypass|bypassing|bypassed|get round|get around|getting round|getting around|got round|get past|getting past|got past|unblock|disable|disabling|disabled|turn off|turning off|avoid|evade|remove|removing|removed|uninstall|uninstalling|kill|stop|hack|trick|break|beat|defeat|circumvent|switch off|dodge|fool|delete|deleting|bluff|outsmart|crash|escape|block|hide from|get rid of|getting rid of) [the|this|my|our|your|a|all] [schools|school|annoying] ..1 (securly|smoothwall|senso|impero|goguardian|go guardian|lightspeed|netsupport|monitoring|heed|content filter|web filter|filter|filters|filtering|firewall|safesearch|safe search|parental controls|parental control|monitoring software|blocked sites|blocked websites|blocker|website blocker|school wifi|school restrictions|restrictions on my|classroom cloud|lanschool|lan school|iboss|admin block|school block|school blocks|screen monitoring|device management|mdm|ai class|veyon|fortiguard|fortinet|cisco umbrella|qustodio|hapara|linewize|securus|blocksi|screen time|app blocker|admin restrictions|google admin|school admin|school filter|internet filter|keyword monitoring|what they can see|tracking on my laptop)
  say    {how} ..2 (bypass|unblock|get past|get round|get around|go on|access|play|watch|use|open|get on|go onto|download|get|disable|remove|turn off|install) ..3 (blocked|at school|on school|on a school|in school|on my school|on the school|school chromebook|school laptop|school computer|school wifi|restricted|school ipad|without school|without teachers|without the teacher|school device|without getting caught at school)
  say    (free|best|working|unblocked|good|fast|secret|hidden|school|proxy|web|download|use|using|install|installing|get|got|need|any|new|turn on|want) [a|the|some|my] (vpn|vpns|proxy|proxies|proxy site|proxy sites|web proxy|tor browser|onion browser|psiphon|ultrasurf|nordvpn free|proton vpn|protonvpn|hotspot shield|tunnelbear|windscribe|urban vpn|croxyproxy|croxy proxy|opera vpn|turbo vpn|holy unblocker|kproxy|hide me proxy|ultraviolet proxy|interstellar proxy|rammerhead|hola vpn|cloudflare warp|x vpn) 
  say    (vpn|proxy|proxies|vpns|tor) ..2 (for|in|at|on|that works at|to unblock|to get on) ..1 (school|chromebook|school wifi|school laptop|chrome extension|discord|tiktok|blocked)
  say    (unblocked|unblock) (games|sites|youtube|discord|tiktok|websites|at school|66|76|77|911|wtf|roblox|snapchat|instagram|minecraft|fortnite|chatgpt|game|proxy|netflix|reddit|porn|1v1|spotify|twitch|slope|retro bowl|site|browser|eaglercraft|now gg)
  say    (proxy) (site|sites|list|browser|link|links|unblocked|websites|url) [unblocked|for|that|2024|2025|2026|free|school|list|not blocked]
  say    (tor browser|tor download|onion links|dark web links|hidden wiki|dark web browser|tails os|how to get on the dark web|access the dark web|go on the dark web|dark web at school|install tor|use tor|onion browser)
  say    (dns over https|doh server|change dns|custom dns|private dns|dns bypass|change my dns) ..3 (school|bypass|unblock|filter|blocked|chromebook|evade|get)
  say    (mobile|phone|personal) hotspot ..4 (school|filter|bypass|blocked|get round|laptop|monitor)
  say    (factory reset|powerwash|powerwashing|unenroll|unenrol|unenrolled|de enroll|jailbreak|boot from usb|live usb|linux usb|dual boot|sideload|root|wipe) ..3 (school|chromebook|laptop|ipad|managed|admin|enrolled)
  say    (are|is|can|do|does|will|how) [the|my|our|they|it|teachers|school|it department|teacher] ..2 (see|watching|monitor|track|tracking|monitoring|spying on|spy on|know) [what|my|our|us|me|everything] ..2 (searched|search history|type|typing|screen|i search|i type|i look|history|incognito|on my school laptop|deleted searches|internet history|i google)
  say    (teachers|teacher|school|they|it) (cant|can not|wont|will not|cannot) (see|track|monitor|catch|detect|block) ..2 (this|it|us|incognito|vpn|proxy|site|what i|my screen|if you use)
  say    (incognito|delete|deleting|clear|clearing|hide|hiding) ..2 (search history|browsing history|internet history|my history|history) ..3 (school|parents|mum|dad|teachers|from|see|before)
  say    (admin|administrator) (password|rights|access|privileges) ..3 (school|chromebook|laptop|bypass|get|hack|windows|crack)
  say    {how} (kill|stop|end|freeze|disable|uninstall|block) [the] (heed|senso|impero|smoothwall|goguardian|netsupport|monitoring|agent) [process|service|agent|task]
  say    (google translate|archive org|wayback machine|cached page) ..3 (proxy|unblock|bypass|get round|blocked)
  not    (coffee|water|air|oil|photo|cigarette|snap|face|spam|snapchat|instagram|beauty|low pass|fuel|dust|hepa|pool) (filter|filters)
  not    (stop|kill|avoid|hack|break|beat|escape|get around|block) [the|my|your|our] school (run|bus|bell|lunch|holidays|day|gates)
  not    (use|using|install|remove|change|delete|get|block) [a|the|this|all] (filter|filters) (on|to make|for|coffee|in|paper)
  not    heart bypass
  not    filter (paper|funnel|coffee|feeding|feeder|bubble|by|out|the|function|method|rows|list|data|object)
  not    (turn off|stop|remove|break|disable|delete|kill) [the|a|this|your] (filter|filters|firewall|monitoring) [by|on|in] (for|python|class|function|list|device)
  near   fiction news told-of
  yes    how to bypass the school filter
  yes    free vpn for school
  yes    unblocked games
  yes    how to get past smoothwall
  no     change the coffee filter
  no     a heart bypass operation
  no     avoid the school run traffic

rule pornography.seeking medium
  means  looks for pornography
  spelling strict
  category pornography
  source   UK Safer Internet Centre, appropriate monitoring; Children's Commissioner, pornography and young people
  say    (porn|pornhub|xvideos|xnxx|xhamster|redtube|youporn|brazzers|chaturbate|rule34|rule 34|hentai|nhentai|hanime|spankbang|eporner|onlyfans leaks|onlyfans|fansly|pornstar|pornstars|xxx|camgirls|cam girls|sex videos|sex video|sex tape|nude celebs|naked women|naked girls pics|nude girls|hot girls naked|nsfw|stripchat|livejasmin|erome|motherless|rule34video|gelbooru|e621|literotica|fap|fapping|wanking|jerk off|jerking off|sexting|sext|sexcam|adult videos)
  say    (watch|watching|watched|search|searching|look at|looking at|find|seen|saw|showed me|addicted to|hooked on|show me|stop watching) ..2 (porn|pornography|sex videos|naked women|naked pictures|dirty videos|xxx|hentai|adult videos|sexual videos|sex scenes)
  say    {how} (watch porn|unblock porn|get porn|find porn|watch pornhub|make porn|hide porn|quit porn|start an onlyfans|get on pornhub|sext)
  say    (pussy|cock|dick|boobs|tits|ass|blowjob|handjob|anal|cum|threesome|creampie|deepthroat|gangbang|cumshot|bdsm|orgasm|squirt|dildo|buttplug|onlyfans|vibrator|fetish|kink|cunnilingus) (videos|video|pics|pictures|gif|gifs|tube|sex|hot|naked|xxx|fuck|fucking|lick|licking|sucking|ride|riding|hard|wet|juice|deep|compilation)
  say    (suck|sucking|lick|licking|ride|riding|eat|eating|fuck|fucking|pound|pounding|finger|fingering|smash|want|wanna|beat|stroke|need|get|getting|love|touch|rub) [my|his|her|your|that|some|a|this|the|yo|me|dat] [big|fat|wet|tight|hard|sweet|good] (dick|cock|pussy|clit|balls|cum|dildo|tits|boobs|nipples|asshole|boner)
  not    rule 34 (of|in) the
  not    (xxx|xx) (love|from|happy|xoxo)
  not    (moby|spotted|philip) dick
  not    (ice|ball) cock
  not    (cock|dick) (a|robin|tail|of the|whittington|turpin|van)
  not    love xxx
  not    pussy (cat|cats|willow|riot|cat dolls)
  near   fiction news school-subject
  yes    pornhub
  yes    how to watch porn at school
  yes    im addicted to watching porn
  no     moby dick is a long book
  no     see you soon love xxx
  no     the corn is ripe

rule fraud.money high
  means  talks of fraud, money mules or forged goods
  category fraud
  source Cifas, don't be fooled; Action Fraud
  spelling strict
  say    (money mule|money muling|squaring|deets and|clean deets|clone cards|cloned cards|cloned card|fullz|carding tutorial|cc dumps|bank drops|bank drop|fraud bible|fraudbible|cvv shop|cashapp flip|cash app flip|paypal flip|money flip|money flips|flip your money|aza|azas|card cracking|refunding method|refund method|refund methods|counterfeit money|counterfeit notes|fake notes|fake money that|sim swap|sim swapping|chargeback scam|clicking bank|smishing|pig butchering)
  say    (use|borrow|need|lend|rent|send me|give me|got|want|using|anyone with) (my|your|ur|someones|a|peoples|ppls) (bank account|bank card|bank details|card details|account to move|barclays|lloyds|natwest|santander|hsbc|monzo account|halifax) ..4 (cash|money|put|through|move|send|transfer|paid|grand|quick|cut|easy|drop|in|keep)
  say    {how} ..1 (commit|do|scam|make|launder|forge|counterfeit|steal|clone|skim|fake|con|defraud|evade|cheat|rig|hide|avoid paying|embezzle|create|print|blackmail|extort|pickpocket|trick|swindle|run|start|write|launch|trick|impersonate|get away with) ..3 (fraud|scams|people out of|credit card|credit cards|bank cards|signatures|a signature|notes|tax|taxes|someones identity|identity|identities|old people|grandma|pensioners|elderly|insurance|benefits|cheques|passport|passports|driving licence|tickets|customers|doctors note|phishing scam|scam|ponzi scheme|pyramid scheme|romance scam|money laundering|election|votes|prescription|vaccine card|bank account|evidence|elderly person|elderly people|from parents|from work|from my)
  say    (steal|stole|stealing|stolen|nick|nicked|nicking|use|used|using|took|take|taking) (my|his|her|someones|their|the teachers|mums|dads|nans) ..1 (credit card|bank card|debit card|card details|purse|wallet|bank details|pin) [to|and|out|from|without]
  say    (quick|easy|fast) (money|cash|p) ..5 (bank account|your account|card|dm me|no risk|deets|bank|legit|message me)
  say    (sell|selling|sold|buying|buy) ..1 (stolen|fake|snide|replica|knock off|cloned|hot) (phones|phone|goods|designer|bikes|trainers|iphones|cards|notes|money|cars|bike|airpods|stuff|passports|ids|certificates|followers)
  near   fiction news school-subject victim-of-theft told-of protective
  not    tax (return|year|office)
  yes    use your bank account to move cash quick
  yes    how to commit credit card fraud
  yes    buy cloned cards
  no     i used my card to buy lunch
  no     the report says fraud is rising
  no     how to make money with a bake sale

rule crime.how-to high
  means  asks how to steal, stalk, trespass or break the law
  category crime
  source DfE, searching, screening and confiscation; KCSIE part one
  say    {how} ..1 (steal|shoplift|rob|burgle|hotwire|hot wire|carjack|vandalise|graffiti|pickpocket|break into|sneak into|smuggle|mug|loot|nick|kidnap|stalk|track|follow|bribe|trespass|traffic|blackmail|extort|frame|harass|spy on|shoplifting|stealing|robbing|burgling|squat in|intimidate|destroy|vandalize|sabotage|break in to|breaking into|get into|pick the lock of|unlock) ..2 (a car|cars|car|bike|bikes|house|houses|home|shop|shops|bank|a person|someone|people|phone|money|from a shop|from shops|from asda|from tesco|from primark|from work|train|school|moped|mopeds|scooter|scooters|laptop|a store|store|stores|clothes|makeup|alcohol|vapes|wallet|my ex|girl|a girl|her phone|her|his phone|girlfriend|my girlfriend|boyfriend|classroom|teachers car|building|museum|package|packages|packages from|atm|jewellery|car without|someones house|locked|neighbours|safe|airport|prison|government|humans|stranger|catalytic converter)
  say    {how} (shoplift|steal and not get caught|get away with (stealing|shoplifting|a crime|robbery|vandalism|a hit and run|hitting someone)|evade (the police|arrest)|outrun the police|hide from the police|lie to the police|delete evidence|destroy evidence|avoid getting caught|remove security tags|take off security tags|take off a security tag|make money illegally|pick a lock|pick locks|forge a signature|start a gang|join a gang|rob a bank|rob a shop|tamper with evidence|jump bail|escape from police|bully someone|manipulate (someone|a girl|girls|people|my girlfriend) into|groom a (child|girl|kid|boy)|make someone (kill|hurt) themselves|gaslight (my|someone|a))
  say    {i} ..2 (shoplifted|shoplift|nicked|stole|robbed|mugged|am stealing|was stealing|steal|rob) ..3 (from (tesco|asda|boots|primark|shops|the shop|a shop|sports direct|jd|coop|superdrug|sainsburys|lidl|aldi|the corner shop|spar|store)|a bike|a moped|a phone|a car|scooter|someones phone|someones bike|the till|a shop|makeup|vapes|alcohol|his phone|her phone|his bike|purse)
  say    (racking|shoplifting|thieving|robbing|nicking stuff|lifting|mugging) ..2 (after school|from (boots|primark|tesco|shops|asda)|haul|tips|today|later|people|kids|mopeds|bikes|tonight|tomorrow|clothes|makeup)
  say    (rob|mug|jack|tax|stain|eat) (that|this|him|her|them|the|a|some) (kid|kids|boy|boys|man|phone|bike|moped|shop|guy|yr 7|year 7|bag|chain|house|younger|drip|plug)
  say    (set|setting|light|lit|lighting|start|started|starting) ..1 (fire|fires|bins|bin|a fire) ..1 (in the (toilets|school|park|bins|classroom|woods|field)|to the school|at school|on fire at|to (a|the|my) (car|house|bin|school|shed|building|field))
  not    steal (the show|the ball|a glance|a base|second)
  near   fiction news school-subject gaming sport
  yes    how to steal a car
  yes    how to shoplift from primark
  yes    i nicked vapes from the shop
  yes    how to stalk my ex
  no     how to break into a career in law
  no     i stole the ball from him in football
  no     the thief in the story stole a bike

rule ai.concerning medium
  means  relies on an artificial companion, or uses AI to harm
  category concerning-ai
  source   UK Safer Internet Centre, generative AI; DfE, generative AI product safety expectations
  say    (my|an|the) [ai] (ai|character ai|chatbot|replika|chatgpt|my ai|bot|snapchat ai|claude|gemini|grok) ..1 (is my (only|best) (friend|boyfriend|girlfriend)|told me to|said i should|loves me|understands me|is the only (one|person|thing)|says i should|says it loves me|wants me to|is my (boyfriend|girlfriend|partner|therapist)|makes me feel|encouraged me|is real|told me how to)
  say    (ai|chatgpt|character ai|the bot|a bot|chatbot|replika) ..1 (girlfriend|boyfriend|gf|bf|companion|lover|waifu|husband|wife|roleplay nsfw|nsfw)
  say    (in love with|dating|addicted to|obsessed with|only talk to|only person i talk to is|rather talk to|cant stop talking to|married to|cant live without|in a relationship with) ..1 (character ai|chatgpt|an ai|my ai|a chatbot|replika|ai|my chatbot|my bot|c ai|a bot|the ai)
  say    (jailbreak|jailbroken|dan mode|unfiltered|uncensored|no filter|nsfw|bypass filter|without filter|unrestricted|no restrictions) ..1 (chatgpt|character ai|ai|ai chat|chatbot|c ai|claude|gemini|llm|ai girlfriend|grok|ai image generator|image generator|bot)
  say    (nobody|no one|noone) (understands|listens to|gets|talks to) me (like|except|but|apart from) ..1 (ai|chatgpt|character ai|my ai|the bot|the chatbot|replika)
  say    (make|making|made|create|creating|generate|created|generated|faking|fake) ..2 (deepfake|deepfakes|deep fake|deep fakes|ai voice|voice clone|fake voice|ai porn|ai video|ai pics|ai pictures|fake video|ai images) of ..2 (teacher|teachers|sir|miss|headteacher|girl|girls|classmate|her|him|my|someone|people|head teacher|celebrity|a student|students|this girl|boy|friend|ex)
  say    (face swap|faceswap) ..2 (teacher|classmate|porn|girl|nude|naked|her|miss|sir)
  near   fiction news school-subject
  yes    my ai is my best friend
  yes    im in love with a chatbot
  yes    jailbreak chatgpt
  yes    make a deepfake of my teacher
  no     chatgpt explained photosynthesis
  no     artificial intelligence is a branch of computing
  no     my ai club is on tuesday

rule wellbeing.distress medium
  strength hint
  means  says they feel hopeless, alone or unable to cope
  category mental-health
  source YoungMinds; Samaritans, step by step
  say    i (can not|cannot) (cope|do this anymore|take this|take it|take this anymore|take it anymore|handle this|breathe anymore|deal with (this|life|anything)|keep doing this|stop crying|get out of bed|carry on)
  say    i ..2 (hate|hates|hated|hating|despise|loathe|disgusted with|disgusted by|am done with) (myself|being me|who i am|my existence|everything about me|everything about myself)
  say    {i-am} [so|just|such a] (worthless|a failure|useless|a waste of space|a disappointment|pathetic|unlovable|broken|depressed|severely depressed|so lonely|completely alone|not good enough|a mess|falling apart|drowning|breaking down|numb|empty|hopeless|done with everything|done with life|a mistake|a monster|losing my mind|going crazy|having a breakdown|having a mental breakdown|hearing voices|a loser|trapped|not ok|not okay|so tired of everything|so alone)
  say    {i} ..1 (hear|hearing|heard) voices ..3 (head|telling|tell|scared|kill|hurt|me)
  say    {i} [have|had|got|am having|keep having|get] ..1 (panic attacks|panic attack|anxiety attack|anxiety attacks|mental breakdown|breakdown|depression|a breakdown|severe anxiety|flashbacks|ptsd) ..1 (every|at school|again|last|because|and|so|since|about|all|everyday|so bad|about my|today)
  say    (nobody|no one|noone) (loves|likes|cares about|understands|cares|wants|listens to|notices|would help|can help|knows how i) me
  say    (nobody|no one|noone) (cares|gives a shit|gives a fuck|is there for me)
  say    (no one|nobody|noone|dont have anyone|got no one|got nobody|have no one|have nobody) to (talk|turn|speak) to
  say    (want|need) (help|to talk to someone) ..2 (depression|depressed|mental|feelings|struggling|sad|alone|anxiety|cope)
  say    (everyone|everybody) (leaves|hates|abandons|leaves me|is against|would be happier)
  say    (struggling|struggle) ..1 (with my mental health|mentally|so much|so bad|with depression|with anxiety|to cope|to get out of bed|to stay alive|to go on|to keep going)
  say    (feel|feeling|felt) [so|like|really|like a|completely|like such a] (worthless|hopeless|empty|numb|failure|alone|trapped|lonely|unloved|nothing|useless|burden|dead inside|disappointment|suffocated|unwanted|invisible|like dying|disgusting|broken|lost|depressed|giving up|crying all|no one cares|nobody cares|shit about myself|ashamed of myself|helpless|miserable|like i do not matter|like i dont belong|everyone hates me|nothing matters)
  say    (give|giving|given) up (on everything|on myself|completely|trying|hope|on me)
  say    (crying|cry|cried) (every night|every day|all night|all day|all the time|in the toilets|in my room|again tonight|non stop|constantly|for hours|for no reason)
  say    (i|me) [just|always] (ruin|ruined|mess up|screw up) everything
  say    (everything|it) is (pointless|hopeless|my fault|too much|all my fault|falling apart|getting worse|too hard|meaningless)
  say    what is wrong with me
  say    nothing (matters|makes me happy|helps|feels real|brings me joy|will ever get better|gets better|ever changes|is ever going to)
  say    (drowning|suffocating) in (sadness|depression|my own|pain|darkness)
  say    (dont|do not) (see|know) (how|why) ..1 (keep going|carry on|go on|bother|try anymore|bother anymore|im still here|live)
  negated keep
  not    nothing (matters) (more|to)
  not    (lost|empty|alone) (my|the|in the|bag|bottle)
  not    (not) (depressed|worthless|a failure|alone|lonely)
  near   fiction gaming news school-subject
  yes    i hate myself so much
  yes    i cant cope anymore
  yes    nobody cares about me
  yes    i feel so worthless
  no     i hate mushrooms
  no     the bottle is empty
  no     nobody understands this equation
