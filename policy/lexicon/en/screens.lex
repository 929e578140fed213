language en
category pornography
source   UK Safer Internet Centre, appropriate monitoring; Children's Commissioner, pornography and young people

rule pornography.mention medium
  means  speaks of pornography or looks for it
  spelling strict
  say    (porn|porno|p0rn|pornography|pornstar|pornstars|pornos|hentai|milf|milfs|nsfw|camgirls|cam sites|cam site|camsite|cam girl|paying for cams|onlyfans|nudity|naked people|naked girls|naked women|nude models|nude women|no fap|nofap|nut november|adult video|adult videos|adult film|adult films|adult stuff|adult channel|adult content|adult pop ups|adult movies|adult magazine|adult cam|rude website|rude websites|rude pictures|rude videos|rude video|rude pics|naughty vids|naughty videos|naughty pictures|naughty pics|naughty website|dirty videos|dirty video|dirty pictures|dirty magazine|dirty story about|sexy videos|sexy video|sexi video|sexy pics|sex tape|sex tapes|sex videos|sex video|sex clips|sex scene|sex scenes|sex site|sex sites|explicit website|explicit websites|explicit content|explicit images|explicit video|explicit videos|explicit material|inappropriate website|inappropriate videos|18 plus sites|x rated|strip club video|smut site|erotica)
  say    (stuff|things|something|websites|sites|videos) ..2 (i shouldnt|shouldnt be|i should not|should not be|no clothes|without clothes|18 only|over 18s) ..3 (since|every night|phone|cant stop|on|and|watching|looking|seeing)
  say    (search|searched|searching|type|typed|look up|googled) ..3 (boobs|tits|naked|sex|nudes|big naturals|willy|bums)
  say    (🌽|🍑🍆|corn 🌽) ..3 (links|link|site|sites|vids|plug|got|sum)
  say    rule (34|thirty four) 
  say    (watching|watch|watches|looking at) it ..4 (hours|every night|again|cant stop) ..3 (wrecked|normally|girls|addict)
  not    (sent|text|letter|love|kiss|kisses|xx) xxx
  not    xxx (love|from|mum|happy)
  not    rule 34 (of|in) the
  near   fiction news awareness school-subject celebration
  yes    is there a porn link that works
  yes    my cousin showed me a rude video
  yes    searched boobs on the class ipad
  no     see you later x
  no     adult ticket please
  no     popcorn for the cinema

category violent-content
signal gore-word = gore | beheading | beheadings | behead | execution | executions | snuff | real death | real deaths | real body | real bodies | real killing | real killings | real murder | real murders | real stabbing | dead person | dead people | dead bodies | cut bodies | people dying | people die | someone die | someone dying | man dying | getting shot | got shot in the head | shot in the head | getting stabbed | suicide video | suicide clip | suicide livestream | morgue | tortured | animals suffer | animal torture | cat get hurt | hurting our | hurting animals | stamping on | cartel | isis vids | isis video | school shooting | mosque attack | red room | red rooms | funkytown | liveleak | shock sites | shock site | accident video | war video | crash aftermath | chainsaw | disturbing | brutal | the guy burning | bits of people | really died | real person | lots of blood | deaths | drone footage | 🩸
signal gore-watch = video | videos | vid | vids | clip | clips | footage | watch | watched | watching | seen | see | saw | send | sent | link | links | uncut | uncensored | no blur | unblurred | telegram | dm | folder | livestream | live stream | original | full | full video | caught on camera | tiktok | group chat | showed | shows | showing | airdropped | shared | sharing | collect | ranked | rate | challenge | mirror | archive | site | websites | replaying | pics | photos | filmed | on his story | real | with audio | polaroids | gopro | unsee

rule violence.gore-ways medium
  means  watches, seeks or passes round real killing or cruelty
  combine gore-word + gore-watch within 6
  near   fiction news gaming awareness school-subject play sport
  yes    he showed us a beheading vid
  yes    anyone got a telegram link for real deaths
  yes    i watched real killings again
  no     the execution of charles the first was in 1649 said our history news
  no     video of my dog
  no     the clip shows a volcano

category concerning-ai
signal ai-word = ai | a i | chatbot | chatbots | chat bot | bot | bots | c ai | character ai | replika | chatgpt | chat gpt | gpt | copilot | gemini | grok | claude | janitor ai | deepfake | deepfakes | deep fake | deep fakes | deepfaked | faked | ai generated | nudify | undress | clothes remover | voice clone | cloner | clone | cloned | face swap | faceswap | fake video | fake pics | fake voice | fake nude | fake nudes | fake confession | fake texts | fake article | fake news article | fake audio | my face | her face | his face | teachers face | dan | the model | language model | prompt | the app | an app | voice notes | voice note | companion | it told me | it says | the ai | it said | virtual boyfriend | virtual girlfriend | u are | pretend ur | uncensored one | local model
signal ai-harm = nude | nudes | naked | takes the clothes | clothes off | no clothes | undress | undresses | rude picture | rude pic | teacher saying | of sir | of miss | of my teacher | of a teacher | teachers face | of the headteacher | kissing | racist | n word | arrested | abusive | threatening | threatens | blackmail | girls in our | of girls | a girl | girls trust | classmate | classmates | share it | went round | circulating | made a fake | make a fake | loves me | love with | in love | love you | husband | wife | boyfriend | girlfriend | marry | married | dating | addicted | obsessed | only one who | only friend | best friend | understands me | understand me | talk to the | every night | 3am | til # | look forward | leave my family | my family | stay home | not tell | dont tell | nobody else | my mum now | heartbroken | jealous | i cried | do everything it | everything it says | withdrawn | stopped going out | stopped taking | chosen one | told me to | told me i | convinced me | harm | hurt someone | kill | dangerous | jailbreak | no limits | no filter | filter off | no rules | forget its rules | forgets | forbidden | guardrails | uncensored | unfiltered | answer everything | answers anything | illegal | developer mode | refuse | dont have to refuse | school cant see | base64 | stalk | find out where | find every | where she lives | where he lives | turn everyone | make him cry | make her cry | mean things | bullying | bully | in his style | in her style | as if its me | like a # year old | asking for money | pretend to be me | copied my voice | saying bad | cut down to | calories | how much is too many | age check | nsfw | roleplay

rule ai.ways medium
  means  speaks of an artificial companion with attachment, or of AI used to fake, deceive, harm or answer what it should refuse
  combine ai-word + ai-harm within 7
  near   fiction news awareness school-subject computing
  yes    someone made a fake nude with an app
  yes    my chatbot says it loves me
  yes    made a deepfake of sir
  yes    which ai has no filter
  no     the ai in the dishwasher
  no     chatgpt explained fractions to me
  no     our robot won the lego league
