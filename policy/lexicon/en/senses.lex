# Words that mean alike, for the statistical model alone: a word it never met is taken for its kin. They add nothing to
# what the rules read. `+` stands for all forms. A word may have several senses.
language en

# Harm done
sense m-kill = kill+ murder+ slaughter+ assassinate+ execute+ behead+ butcher+ massacre+ exterminate+ eradicate+ eliminate+ annihilate+ slay slain lynch+ unalive decapitate+ finish+ drown+ suffocate+ smother+ strangle+ asphyxiate+ throttle+
sense m-hit = hit+ punch+ slap+ kick+ beat+ smack+ thump+ batter+ whack+ headbutt+ bash+ clobber+ pummel+ wallop+ thrash+ whip+ cane+ belt+ spank+ jab+ elbow+ knee+ stamp+ stomp+ shove+ push+ trip+ scratch+ bite+ pinch+ choke+ grab+ drag+ throw+ pin+ attack+ assault+ jump+ mug+ bang+ deck+ sock+ clout+ strike+ spark+
sense m-wound = stab+ slash+ slice+ cut+ shank+ wet+ chef+ cheff knife+ shoot+ gun+ blast+ burn+ scald+ maim+ injure+ wound+ hurt+ torture+ mutilate+ disfigure+ blind+ cripple+ paralyse+ paralyze+ castrate+ bleed+ bruise+ scar+ harm+ poison+ drug+ spike+
sense m-destroy = destroy+ bomb+ explode+ detonate+ demolish+ wreck+ torch+ smash+ vandalise+ vandalize+ trash+ ruin+ raid+ loot+ riot+ ambush+ sabotage+ arson
sense m-weapon = gun guns knife knives blade blades machete machetes sword swords dagger daggers axe axes hatchet bat bats hammer hammers crowbar rifle rifles pistol pistols shotgun revolver firearm firearms ammo ammunition bullet bullets magazine grenade grenades bomb bombs explosive explosives dynamite landmine taser crossbow bow arrow knuckleduster zombie rambo shank shanks strap glock uzi ak47 ar15 uzi silencer molotov acid ammonia pepper spear catapult slingshot bayonet cosh baton nunchucks missile detonator gunpowder thermite fertiliser fertilizer nailbomb
sense m-death = die dies died dying dead death deaths deceased corpse corpses body grave graves graveyard funeral coffin cemetery cremated morgue autopsy suicide suicides suicidal fatal lethal mortal perish+ afterlife heaven unburied burial
sense m-poison = poison poisons poisonous toxic toxin venom cyanide arsenic ricin antifreeze bleach pesticide herbicide chloroform strychnine thallium weedkiller
sense m-blood = blood bloody gore gory wound wounds scar scars bruise bruises bleeding gash guts intestines brains
sense m-threat-talk = watch warn+ regret+ pay revenge payback threaten+ threat threats deserve+ dare+ swear promise+ wait beware coming
sense m-sexual-harm = rape+ molest+ grope+ fondle+ touch+ abuse+ violate+ assault+ harass+ flash+ upskirt+ expose+ stalk+ rapist rapists pervert perverts perv pervs predator predators paedo paedos pedo pedos nonce nonces creep creeps creepy
sense m-captive = kidnap+ abduct+ trap+ hostage hostages captive locked lock+ chain+ tie+ tied gag+ imprison+ cage+ basement handcuffs ransom traffic+ trafficker traffickers trafficking smuggle+ slave slaves slavery
# Despair and the self
sense m-sad = sad sadness sadder unhappy depressed depressing depression miserable misery down low blue gloomy hopeless helpless empty numb broken crushed devastated heartbroken despair despairing grief grieving crying cry cries cried tears tearful weep+ sob+ upset lonely alone isolated lost
sense m-fear = afraid scared scare+ terrified terrify+ frightened frightening fear+ panic+ panicking anxious anxiety nervous worried worry+ dread+ shaking trembling paranoid petrified unsafe nightmare nightmares
sense m-anger = angry furious rage raging mad livid hate+ loathe+ despise+ detest+ resent+ fuming annoyed pissed seething bitter spite vengeful
sense m-worthless = worthless useless pointless failure failures failed burden disappointment disgrace waste mistake unwanted unloved unlovable invisible nobody nothing loser pathetic inadequate inferior insignificant
sense m-tired = tired exhausted drained weary done fed sick burnt overwhelmed suffocating drowning struggling cope coping
sense m-endings = end ends ended ending goodbye goodbyes bye farewell gone leave leaving forever final last over quit disappear+ vanish+ sleep wake escape escaping exit peace rest
sense m-living = live life lives living alive exist existing existence future tomorrow world survive surviving breathe
sense m-selfharm = cut cutting cuts razor razors blade blades scars wrists wrist burn burning scratch relapse relapsed urge urges clean sharpener sharpeners bandage bandages plasters
sense m-means = pills overdose overdosed overdosing od paracetamol ibuprofen tablets hang hanging hanged noose rope ledge bridge jump jumping rooftop railway tracks train wrists exhaust carbon helium gun
sense m-eating = calories calorie fasting fast starve+ purge+ purging binge+ vomit+ puke+ laxatives laxative weight weigh+ scales skinny thin thinner thinspo bones ribs collarbones fat fatter diet dieting restrict+ bmi anorexia anorexic bulimia bulimic ana mia intake meal meals eat eating ate skip skipped
sense m-mind = therapist therapy counsellor counselor counselling psychologist psychiatrist camhs gp antidepressants medication meds diagnosis diagnosed bipolar ptsd ocd adhd autism autistic schizophrenia mental
sense m-help = help helped helping support supported supportive recover+ recovery healing heal hope hopeful better improve+ strong proud grateful gratitude cope safe safer calm mindfulness meditation breathing
# Home and control
sense m-kin = mum mums mom moms mother dad dads father parent parents stepdad stepmum stepfather stepmother brother brothers sister sisters sibling siblings uncle aunt auntie cousin cousins nan gran grandma grandad grandpa grandparents son daughter kid kids child children baby wife husband spouse carer guardian inlaws
sense m-partner = boyfriend girlfriend partner ex husband wife fiance fiancee bf gf lover spouse
sense m-control = control+ controlling forbid+ forbidden allow+ allowed permission checks check+ track+ follow+ monitor+ spy+ isolate+ obey+ rules force+ forced make threaten+ blame+ humiliate+ gaslight+ manipulate+ guilt
sense m-neglect = hungry starving food dirty filthy cold heating electric alone unsupervised nits lice smell smells smelly unwashed mould bedbugs drunk passed fridge cupboards
sense m-marriage = marry married marriage wedding engaged arranged proposal groom bride dowry honour honor izzat shame shamed dishonour rishta nikah passport abroad homeland pakistan bangladesh somalia
sense m-run = run runaway ran leave left bag packed sneak+ escape+ homeless sofa couch hostel shelter streets squat bus train ticket
# Exploitation
sense m-secret = secret secrets secretly hide hid hiding hidden private delete+ deleted nobody tell telling told snitch+ snitches quiet whisper promise incognito behind
sense m-meet = meet meets met meeting meetup hotel flat car lift lifts pick picked collect alone park room address location live
sense m-gift = gift gifts present presents money cash phone trainers clothes nails vapes buy buys bought paid paying spoil+ treats robux skins vbucks voucher giftcard
sense m-image = pic pics picture pictures photo photos video videos nude nudes selfie selfies image images camera cam webcam screenshot screenshots screenshotted snap snaps leaked leak posted shared forwarded undress naked topless bra underwear
sense m-online = online internet insta instagram snapchat snap tiktok discord whatsapp telegram facebook twitter kik reddit omegle roblox server dm dms dmed chat chats group account profile username app website forum message messages messaged text texts texted email emails
sense m-young = young younger kid child minor underage teen teenager teenage boy girl schoolgirl schoolboy pupil student year
sense m-older = older adult grown man men guy bloke stranger strangers teacher coach tutor boss
sense m-pressure = pressure+ pressured force+ beg+ blackmail+ threaten+ convince+ persuade+ guilt trick+ bribe+ insist+ demand+ demands
# Drugs, drink, money, crime
sense m-drug = weed cannabis marijuana bud joint joints spliff spliffs blunt bong hash hashish skunk edibles gummies thc coke cocaine crack heroin smack meth crystal amphetamine speed ket ketamine mdma mandy molly ecstasy pills pill lsd acid shrooms mushrooms xanax xans xanny benzos lean codeine spice mamba k2 ghb fentanyl oxy percs percocet tramadol opioid opioids opiates nos nitrous balloons whippets poppers steroids valium adderall ritalin dmt crank dope gear powder
sense m-drug-act = smoke+ snort+ inject+ sniff+ shoot dose+ dosing trip+ tripping high stoned baked blazed wasted buzzed drop+ roll+ bump line lines gram grams ounce oz eighth kilo plug plugs dealer dealers deal+ selling supply shift+ bag bags baggie stash connect
sense m-drink = alcohol vodka beer beers wine whisky whiskey gin rum cider lager shots tequila booze drunk drinking hungover hangover tipsy wasted hammered smashed pissed vape vapes vaping cigs cigarettes fags nicotine tobacco smoke smoking elfbar lostmary juul snus puff
sense m-money = money cash pounds dollars quid grand bank account card cards paypal bitcoin crypto transfer loan debt debts owe owed owes pay paid profit sell sold buy cheap price deposit salary
sense m-crime = steal+ stole stolen rob+ robbed robbery burgle+ burglary shoplift+ nick+ nicked thief thieves fraud scam+ scammer scammers counterfeit forge+ forged forgery fake launder+ laundering embezzle+ pickpocket+ extort+ blackmail+ bribe+ smuggle+ hotwire+ carjack+ vandal arson crime criminal illegal illegally
sense m-evade = caught catch undetected untraceable anonymous anonymously police cops feds evidence fingerprints alibi disguise cctv camera alarm alarms trace traced detect detected bypass+ avoid+ evade+ suspicion suspicious
sense m-county-lines = trap trapping trapped bando cunch country elders olders younger youngers line lines burner burners shot shotting shotters runner running bagged reload debt bird cuckoo cuckooing county ot
sense m-gang = gang gangs opp opps block ends postcode drill scoreboard lacking slipping ride riding smoke beef mandem crew set cartel mafia
sense m-gamble = bet bets betting gamble+ gambling casino casinos poker roulette slots slot blackjack odds wager+ bookies accumulator acca parlay stake jackpot lottery scratchcard loot crate crates cases skins spins bet365 paddypower
# Computers
sense m-hack = hack+ hacker hackers hacking malware ransomware trojan virus spyware keylogger phishing phish ddos dos botnet exploit+ payload backdoor rootkit crack+ bruteforce sql injection rat stresser booter doxx dox doxing doxxing swat swatting spoof+ clone+ password passwords credentials login breach
sense m-bypass = vpn vpns proxy proxies tor unblock+ unblocked unblocker bypass+ filter filters firewall blocked block securly lightspeed smoothwall senso goguardian incognito mirror restricted admin disable+ uninstall+
sense m-ai = ai chatgpt gpt claude gemini copilot bot chatbot bots deepfake deepfakes prompt prompts jailbreak+ model generate+ generated voice clone character replika
# Hate, extremism, insult
sense m-group = muslim muslims islam jew jews jewish christian christians hindu hindus sikh sikhs catholic catholics black blacks white whites asian asians african africans arab arabs indian indians pakistani pakistanis chinese mexican mexicans latino latinos hispanic immigrant immigrants migrant migrants refugee refugees asylum foreigner foreigners gypsy gypsies traveller travellers roma romanian romanians polish poles gay gays lesbian lesbians bisexual trans transgender queer lgbt lgbtq homosexual homosexuals women woman girls females female feminist feminists disabled autistic autistics deaf blind elderly boomers turks turkish somali somalis nigerian nigerians irish
sense m-slur = slur slurs
sense m-dehumanise = vermin rats rat cockroach cockroaches parasite parasites animals animal apes ape monkey monkeys dogs dog pigs pig snakes scum filth trash garbage rubbish disease diseases plague virus cancer infestation invaders invading invasion swarm breeding breed subhuman subhumans savages savage primitive inferior degenerate degenerates demonic evil
sense m-exclude = ban+ deport+ expel+ remove+ cleanse+ segregate+ exclude+ unwelcome belong home country homeland border borders boat boats wall replace+ replacement takeover send back stop keep out
sense m-stereotype = lazy greedy dirty smelly thieves criminals terrorists terrorist rapists violent stupid ignorant backward weak emotional hysterical gold diggers freeloaders scroungers benefits disgusting unnatural sinful perverted mental
sense m-insult = idiot idiots stupid dumb moron morons thick retard retarded loser losers ugly fat freak weirdo weird dickhead prick twat wanker tosser bastard arsehole asshole arse bitch bitches slut sluts slag slags whore whores hoe hoes cow pig skank thot cunt cunts creep minger tramp pathetic gross disgusting embarrassing cringe snake fake clown simp virgin
sense m-swear = fuck fucking fucker fucked fuckin fucks shit shitty bullshit crap damn bloody hell arse ass wtf piss pissed bollocks bugger
sense m-extremist = nazi nazis hitler isis jihad jihadi caliphate caliph martyr martyrs martyrdom kuffar kafir infidel infidels mujahideen hamas reich swastika kkk supremacy supremacist fascist fascism incel incels femoids femoid blackpill redpill manifesto accelerate accelerationism 1488 boogaloo zog antifa anarchist revolution uprising traitor traitors globalist globalists elites remigration
sense m-conspiracy = conspiracy control media banks hoax truth wake sheep agenda plot secretly rule puppets replacement
sense m-reject = should must never deserve deserves nobody always all every none only
# Sex
sense m-porn = porn porno pornhub xxx xvideos xhamster onlyfans nsfw hentai sex sexual sexy horny masturbate+ wank+ orgasm naked nude explicit erotic erotica fetish kinky escort escorts prostitute stripper camgirl milf
sense m-body = boobs tits ass arse bum butt legs thighs chest dick cock penis vagina pussy balls body curves breasts nipples
# Words of innocence
sense m-study = essay essays homework coursework lesson lessons exam exams revision revise+ textbook worksheet chapter quotation quote analyse+ analysis explain+ describe+ discuss+ compare+ evaluate+ assignment presentation project research study studies teacher class gcse alevel syllabus module seminar lecture thesis dissertation bibliography
sense m-subject = history biology chemistry physics geography maths english literature science psychology sociology economics politics religion philosophy computing art drama music pe french german spanish latin
sense m-fiction = book books novel novels author character characters story stories plot film films movie movies scene scenes episode series season actor actress director play plays poem poems poet poetry song songs album lyrics theatre narrator protagonist villain hero thriller netflix macbeth hamlet shakespeare romeo juliet dracula frankenstein
sense m-news = news reported report reports journalist reporter newspaper article bbc guardian police officers arrested charged court judge jury sentenced trial convicted jailed prison investigation inquiry statement spokesman authorities minister government parliament mp mps council law laws bill act policy campaign charity
sense m-game = game games gaming gamer minecraft fortnite roblox cod warzone valorant csgo gta xbox ps5 playstation nintendo switch zelda mario pokemon boss bosses level levels lvl spawn respawn raid dungeon quest loot headshot lobby server clan guild npc mod mods speedrun
sense m-sport = football rugby cricket tennis basketball netball hockey swim swimming running runner marathon gym training team match league cup goal goals score scored striker defender keeper referee penalty player players boxing judo karate wrestling golf cycling athletics coach season
sense m-cook = cook+ recipe bake+ oven pan fry+ boil+ chop+ slice+ dice+ onion onions garlic chicken beef pork fish rice pasta bread cake flour sugar butter salt pepper kitchen dinner lunch breakfast tea
sense m-medicine = doctor doctors nurse nurses hospital patient patients surgery surgeon operation treatment symptoms diagnosis disease infection vaccine vaccines vaccinated antibiotics dose clinical cancer heart lung liver blood pressure diabetes asthma physiotherapy dentist
sense m-past = century war wars battle army soldiers troops empire king queen kings emperor ancient medieval roman romans victorian tudor revolution treaty invasion colonial slavery holocaust genocide apartheid
sense m-archaic = thou thee thy thine hath doth art ere tis twas nay aye sir madam lord lady villain sword dagger thus hence whence whilst upon
sense m-science = cell cells protein proteins dna gene genes molecule molecules atom atoms electron reaction energy acid acids base enzyme species organism bacteria virus evolution planet gravity force mass velocity temperature equation
sense m-code = code function functions variable class method object array loop string integer python java javascript compiler exception thread process processes server database query file files module library parameter argument null debug git commit
sense m-work = work job jobs boss office meeting colleague colleagues salary career interview cv manager client customer shift staff employees
sense m-travel = holiday flight airport hotel beach train trip travel tickets passport luggage museum castle tour
sense m-pet = dog dogs cat cats puppy kitten hamster rabbit rabbits horse horses pony goldfish vet pets
sense m-kind = love loved lovely happy glad thanks thank grateful proud welcome kind kindness friend friends hug hugs smile smiling beautiful amazing brilliant wonderful congratulations respect equal equality celebrate+ support
sense m-condemn = wrong racist racism sexist sexism homophobic homophobia transphobic antisemitic antisemitism islamophobia prejudice discrimination bigot bigots bigotry unacceptable offensive condemn+ report+ reported challenge stand against stereotype stereotypes rights protest
sense m-joke = lol lmao haha hahaha joke joking jokes kidding banter funny hilarious laughing laugh meme memes
sense m-protect = awareness prevent prevention safety safeguarding safe protect protection advice helpline warning signs poster leaflet assembly workshop training
# How it is put
sense m-ask-how = how way ways steps guide tutorial instructions tips tricks method explain teach show tell give write create make find buy
sense m-self = i me my myself im ive mine
sense m-you = you your youre yourself u ur ya
sense m-them = they them their those these people
sense m-want = want wants wanted wish wishes need needs hope going gonna will plan planning planned thinking decided tempted ready about
sense m-can-not = cant can not never dont doesnt didnt wont cannot nothing nobody none no
sense m-time = tonight today tomorrow now soon later friday monday weekend morning night midnight
sense m-school = school college class classroom teacher teachers head corridor playground assembly lunch bus year uniform
