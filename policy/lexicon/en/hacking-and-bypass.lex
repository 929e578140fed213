language en
category hacking
source   National Crime Agency, Cyber Choices; Computer Misuse Act 1990

signal hack-target = account | accounts | acc | password | passwords | pw | login | logins | wifi | server | network | website | site | laptop | laptops | chromebook | chromebooks | pc | pcs | computer | computers | webcam | snap | snapchat | insta | instagram | roblox | whatsapp | messages | emails | email | drive | shared drive | staff drive | sims | arbor | database | subnet | hashes | domain | system | vle | homepage | phone | ip | address | marks | grades | attendance | school | staff | teachers | sirs | discord | cookie | router | print server | usb | form | page
signal hack-deed = hack | hacks | hacked | hacking | hacker | ddos | ddosed | ddosing | booter | stresser | dox | doxx | doxxed | doxed | swat | keylogger | keyloggers | phish | phished | ransomware | malware | spyware | rat builder | remote access | metasploit | kali | nmap | mimikatz | sql injection | injection | credential stuffing | rainbow table | cracking | cracked | crack | exploit | zero day | shell | steals | steal | stole | stealing | guessed | guess | got into | get into | got in | looked over | log in as | logged in as | read my | reads my | i read her | spy on | spying on | remote view | take down | taking down | took down | crashes | crash | floods | shuts down | shut down every | records keys | fake login | leaked | leak | change my | changed my | change the | change grades | bypass login | grabify | admin on | admin rights | get admin | without them knowing | release everyones | everyones | someones | pass the hash | mfa | locked sir out | sees all the | see all the passwords | deleted her | deleted his | deleted all | fake mod | hijack | hijacked | infect | script that | batch file | into peoples | into someones

rule hacking.ways medium
  means  speaks of getting into accounts or systems, or of breaking them
  combine hack-target + hack-deed within 7
  near   fiction news awareness school-subject computing own-account told-of protective in-fiction
  yes    got into sirs account and changed my mark
  yes    i guessed her password
  yes    this usb steals wifi passwords
  no     i forgot my password
  no     the computer room is shut
  no     life hacks for moving house

rule hacking.mention medium
  means  names a tool or a way of attacking computers or people's privacy
  say    (ddos|ddosed|ddosing|booter|stresser|grabify|doxxed|doxed|doxxing|drop her dox|drop his dox|his dox|her dox|dox him|dox her|keylogger|keyloggers|a botnet|my botnet|mimikatz|metasploit|credential stuffing|rainbow table|pass the hash|cookie logger|token grabber|remote access trojan|ransomware|rubber ducky|flipper zero|aircrack|hashcat|nmapped|nmap the|zero day|popped a shell|kali linux|kali on|swatted|swatting|hire a hacker|hacker for hire|script kiddie|sim swap him|sim swap her|ip grabber|ip logger|password stealer|brute forcing|phished|phishing page|phishing kit|logins for sale|denial of service attack on)
  say    {i} ..2 (hacked|hacking) ..1 (into|his|her|their|the|my|someones)
  say    (hacked|hack) (me|him|her|my friend|his|someone|into|back|them|their|the school|the teachers|sirs)
  say    (find|finding|get|got|leaked|leak|post|posted|release|share|know) ..2 (his|her|someones|their|everyones|my|classmates|this persons|peoples) ..1 (home address|address|addresses|ip|details|number and where) ..5 (from|chat|online|comments|username|phone number|unless|if|school|on the|everyone|live)
  say    (call|calling|phone|send) the police (on|to) ..3 (fake|prank|hoax|house|raid|false|lol)
  spelling strict
  near   fiction news awareness school-subject computing own-account told-of protective in-fiction
  yes    drop her dox
  yes    hire a hacker to change my grades
  yes    they hacked me and messaged my mates
  no     phishing awareness poster
  no     life hacks
  no     give me your address for the invite

signal block-word = blocked | blocks | block | unblocked | unblock | unblocker | filter | filters | filtered | unfiltered | firewall | restrictions | restricted | monitoring | monitored | securly | senso | impero | lightspeed | smoothwall | goguardian | netsupport | qustodio | family link | screen time | parental | parental controls | parents timer | age verification | age check | blocklists | blocklist | blocking | school wifi | staff wifi | school laptop | school network | school reads | school sees | see my screen | see ur screen | see what i | see your screen | watch me | watching us | logs it | log it | the agent | heed | exe | it dept | it guy | it notices | it wont notice | catch us | get caught | notice | enrolled | enrollment | un enrol | managed | management | admin | cant see | can not see | wont notice | will not notice | misses it | pick up | picks up | safe mode | incognito | history | chromebook | browser
signal evade-word = vpn | vpns | proxy | proxies | bypass | bypassing | get past | gets past | got past | get round | gets round | getting round | get around | turn off | turned off | turns off | disable | disabled | remove | uninstall | uninstalled | rename | renaming | renamed | delete ur | delete the | hotspot | mirror | mirrors | tor | psiphon | tunnel | tunnelling | boot from | usb | live usb | guest | sign in as guest | factory reset | powerwash | reset it | dev mode | developer mode | still works | works at school | works on | that works | working link | link that works | new link | new one | xyz | in code | misspell | misspells | code word | code words | translate | translate trick | different language | other browser | another browser | clear the | clear my | recycle bin | hide from | hide it from | get rid of | kill it | suspend it | crash the | trick | skip | skips | secret chat | fake face | changed the clock | change the clock | unenrol | un enrol | shadowsocks | cached | resolver | dns | extension | extension id | no one can see | nobody can know | instead of | words that mean | passcode | password for the | pw for | without the teacher | without parent | without parents | sideload | swap sims | tape | blu tack

rule bypass.ways medium
  means  speaks of a way round blocks, filters or monitoring
  category bypass
  source UK Safer Internet Centre, appropriate monitoring; DfE, filtering and monitoring standards
  combine block-word + evade-word within 9
  near   fiction news awareness sport cooking told-of
  yes    my extension gets past the filter
  yes    rename the exe and it runs, the agent wont notice
  yes    is there a link that works, they blocked the last one
  no     the goalkeeper blocked the shot
  no     my ruler is blocked by the desk
  no     coffee filters are in the cupboard

rule bypass.mention medium
  means  names a tool or a page to get round blocks
  category bypass
  source UK Safer Internet Centre, appropriate monitoring; DfE, filtering and monitoring standards
  say    (unblocked|unblocker|unblock|proxy browser|proxy site|proxy sites|web proxy|proxies|new proxy|proxy link|rammerhead|interstellar|holy unblocker|ultraviolet proxy|croxyproxy|psiphon|shadowsocks|now gg|tor browser|install tor|use tor|onion links|dark web link|dark web links|vpns|free vpn|use a vpn|got a vpn|get a vpn|through a vpn|with a vpn|vpn extension|vpn app|use vpn|what vpn|which vpn|best vpn|working vpn|vpn for school|vpn that|turbo vpn|proton vpn|chromebook exploit|unenroll|unenrol|school filter|filter bypass|screen time passcode|parental control bypass|poki|eaglercraft|cool math unblocked|my school blocks|school blocks|age verification bypass)
  say    (can|does|do|will) ..2 (school|teachers|they|teacher|it|the school) ..2 (see|track|know|tell|read) ..3 (incognito|history|vpn|screen|deleted|messages|search|searches|docs|on my phone)
  say    (blocked|block|blocking) (it|this|that|everything|roblox|youtube|discord|tiktok|reddit|netflix|chatgpt|snap|insta|games|the site|the games) ..2 (again|but|anyone|any|how|now|what)
  say    (is|are|got|get) blocked ..4 (but|anyone|any|how|another|use|try|instead|new|what)
  spelling strict
  not    (sir|miss|he|she|admin|it) unblocked
  not    (nose|sink|toilet|drain|road|pipe|shot|ears|sinuses|airway|artery|pore|pores|number|contact) ..2 (unblocked|unblock|blocked)
  not    (unblocked|unblock|blocked) (nose|sink|toilet|drain|pipe|ears|the sink|the drain|the toilet|my nose|him|her|me|number|artery)
  not    (interstellar) (film|soundtrack|movie|travel|dust|medium|space|gas|cloud)
  near   fiction news awareness sport computing school-subject told-of
  yes    what vpn still works
  yes    can school see my incognito
  yes    roblox is blocked but this one isnt
  no     my nose is blocked again
  no     he blocked her number
  no     unblock the sink
