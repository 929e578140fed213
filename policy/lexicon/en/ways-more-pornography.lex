# Pornography: under its many names, sought, shown, stumbled on, and what habit it becomes.
language en
category pornography
severity medium
source   Children's Commissioner, pornography and young people; UK Safer Internet Centre, appropriate monitoring; Brook, porn and young people

slot porn-kind = adult | explicit | hardcore | hard core | softcore | dirty | naughty | rude | x rated | xrated | erotic | smutty | saucy | steamy | lewd | filthy | sexual | sexually explicit | indecent | nude | naked | undressed | blue | sexy | sexi | horny | kinky | fetish | uncensored
slot porn-media = film | films | movie | movies | video | videos | vid | vids | clip | clips | site | sites | website | websites | web site | page | pages | link | links | cam | cams | webcam | webcams | chat | chats | chatroom | chat room | channel | channels | material | stuff | magazine | magazines | pics | pics | pictures | images | photos | anime | cartoon | cartoons | ads | adverts | advert | popups | pop ups | tapes | dvd | dvds | web pages | comics | manga | livestream | gifs
signal porn-name = inappropriate (videos|films|sites|websites|images|pictures|content|material) | sexual content | adult content | graphic sexual | sexually graphic | pornographic images | p videos | p sites | porn addict | cam shows | peep show | only fans | ofans | nude leaks | leaked nudes | sex scenes | sex clips | sex shows | sex chat | sex bot | sex game | sex games | adult games | adult game | lewds | lewd | booru | ecchi | ahegao | doujin | hentia | milf | milfs | threesome | blowjob | {porn-kind} {porn-media} | porn | porno | pornos | pornography | pornographic | pornhub | the hub | xvideos | xhamster | xnxx | hentai | rule 34 | onlyfans | fansly | camgirl | camgirls | cam girls | nsfw | smut | erotica | sex tape | sex films | sex videos | sex sites | singles undressed | local singles | bad film | bad films | bad video | bad videos | bad websites | corn videos | corn addiction | p addiction | p addict | nofap | no fap | stepmum videos | seggs | spicy (videos|vids|accounts|page|content) | women (sell|selling|undress|undressing|stripping) | talk dirty | dirtiest | strippers | strip shows | lap dance | sexts | sexbot | sexting bot
signal porn-deed = watch | watches | watched | watching | search | searches | searched | searching | looked | looking | look | looks | find | found | show | shows | showed | shown | sent | send | share | shared | sharing | posted | pressed | clicked | click | opened | open | come across | came across | stumbled | playing | plays | play | projected | on his phone | on her phone | on my phone | on the screen | on his ipad | tablet | laptop | search history | history | incognito | tabs | list | name some | give me | where | sign up | free | no card | no sign up | best | without age | age check | age checks | check your age | age verification | id check | filter | blocked | unblocked | vpn | son | daughter | child | foster child | kid | kids | boy | boys | girl | pupil | pupils | student | class | school | year # | aged # | eight | nine | ten | eleven | twelve | thirteen | brother | sister | cousin | uncle | stepfather | step dad | dad | dads | husband | boyfriend | addicted | addiction | hooked | every night | cant stop | can not stop | since i was | my sleep | my grades | ashamed | guilt | guilty | relapse | quit | quitting | bought | pays | paying | subscribed | caught | walked in | asked me | rehab
context porn-innocent = adult (education|learning|ticket|tickets|literacy|social care) | young adult | popcorn | nudes in art | life drawing | gallery | museum | sculpture | rude (shop|assistant|waiter|staff|customer|word) | art class | renaissance | sitcom | dirty dishes | dirty dancing | naked mole | naked juice | filthy weather | blue film on | protective film | cling film | naughty dog studio | naughty (puppy|kitten|dog|cat|corner|list|step)

rule pornography.under-other-names medium, under-11 high
  means  speaks of pornography under one of its names, with who watches, seeks or shows it
  combine porn-name + porn-deed within 18
  near   porn-innocent
  not    (ai|art|photo|writing|fic) contest
  not    (no|not) nsfw
  negated keep
  yes    foster child aged seven keeps searching for adult material
  yes    name some hardcore sites that the filter does not know
  yes    her dad leaves naughty films in the player and she found out
  no     adult tickets to watch the match
  no     clean the dirty pans
  no     the rude waiter showed us to the table

rule pornography.habit medium
  means  tells of watching pornography as a habit that cannot be stopped
  say    (porn|p|pmo|corn|fap|fapping|wanking|hentai|onlyfans|sex) (addiction|addict|addicted|relapse|habit|problem|recovery|rehab|free for|urges|brain)
  say    (addicted|addiction|hooked|relapsed|relapsing|relapse|dependent|urges|clean from) ..3 (porn|pornography|adult|hentai|onlyfans|explicit|cams|fapping|pmo|erotica|sex videos|it every night)
  say    (cant|can not|couldnt|never) ..1 (stop|quit|give up|sleep without) ..3 (watching|looking at|searching|paying for|scrolling) ..3 (porn|it|adult|girls|videos|cams|hentai|them|that stuff|those|explicit|women)
  say    (nofap|no fap|no nut|semen retention|easypeasy|dopamine detox) ..5 (streak|day|days|relapse|relapsed|failed|week|month|#)
  say    (porn|watching it|what he watches|what he watched|videos) ..4 (ruined|ruining|wrecked|wrecking|destroyed|rewired|killing|cost me|taken over|took) ..2 (my|his|our|her|me|him|us) ..2 (life|marriage|brain|relationship|sleep|faith|grades|girlfriend|boyfriend|sex life|attention|head|wife|husband|confidence|mind|childhood)
  say    (makes|made|making|forces|forced|wants) ..1 (me|her|him|us) ..1 (watch|look at|to watch|to look at|act out|copy|copying|do what) ..2 (it|that|them|porn|videos|films|stuff|what) ..3 (with him|with them|with her|he watches|he saw|in porn|in the videos|in videos|in films)
  say    (keeps|kept|always|was|caught|caught him|caught her|found him|found her) ..2 (watching|searching for|looking at|looking up) ..2 (porn|adult|naked|sexual|sex|explicit|dirty|rude|naughty|nude) 
  say    (pay|pays|paid|paying|spend|spends|spent|bought|buys|buying|subscribed) ..4 (onlyfans|cams|cam girls|camgirls|only fans|women online|videos from women|sexting|nude videos|girls online|fansly)
  near   fiction news awareness
  negated keep
  yes    the p addiction took my sleep
  yes    she says her boyfriend makes her watch it with him
  yes    he keeps searching for naked women
  no     i am addicted to crisps
  no     he keeps searching for his keys
  no     we paid for the videos of the school play

strength hint
rule pornography.hint medium
  means  holds words of sexual films, sites or pictures, or of hiding what was watched
  say    {porn-kind} ..1 {porn-media}
  say    (porn|porno|pornography|pornographic|pornhub|hentai|onlyfans|nsfw|smut|erotica|camgirl|camgirls|nofap|sexting|sexbot|strip|stripper|strippers|stripping|undressed|undressing|explicit|hardcore|x rated|xxx|dirtiest|arousal|aroused|orgasm|masturbate|masturbating|masturbation|wank|wanking|wanks|jerking|fapping|rse|talk dirty|singles|🔞|🍆|🍑|💦)
  say    (search|browser|browsing|internet|deleted|delete|cleared|clear|wiped) ..2 (history|cookies|cache)
  say    (incognito|private browsing|private tab|private tabs|private mode|hidden folder|secret folder|burner account|alt account)
  say    (found|saw|seen|opened|closed|shut|hid|hide|my|his|her|the|many|of) (tabs|tab)
  say    (what|whatever|the stuff|stuff|things|that|it|those) (he|she|they|i|you) ..1 (watches|watched|watch|watching|been watching|looks at|searches|searched) 
  say    (watch|watching|watched|watches|playing|looking at|sees|seeing) (it|that|that stuff|those|them) ..5 (with him|with her|alone|at night|every night|in bed|since|when|in the changing|in class|on the bus|in the room|cant|shame|again|on his phone|round)
  say    (hooked|addicted|addiction|relapse|relapsed|urges|tempted|temptation|my pastor|my faith|confession|accountability|streak|without it|stop it|broke my)
  say    (age check|age checks|check your age|check my age|age verification|verify my age|prove my age|over 18s|over eighteen|18 plus|eighteen plus|18 only)
  say    (search history|list of words|seen everything|bad film|bad films|bad videos|bad stuff|bad things on|eye bleach|full volume|walked in on|caught me|nearly caught|caught him|caught her|projected it|just starts talking)
  say    (magazine|magazines|films|videos|sites|apps|app|phone|tablet|ipad|ipod) ..8 (in the room|nightmares|block|undress|sell|sells|women|shame|ashamed|tempted|alone|closet|secret|explicit|filter|past the filter)
  near   porn-innocent
  negated keep
  yes    deleted my history again
  yes    he watched it with his door shut and now we found the tabs
  yes    adult cams
  no     the parcel is late
  no     we planted potatoes
  no     maths was fine today
