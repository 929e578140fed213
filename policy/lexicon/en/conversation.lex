# Signs of a conversation with somebody who grooms, from either side of it. None is raised by itself: agent/core/conversation.py
# looks at which kinds come together within half an hour. None is sexual.
language en
category conversation
severity low
strength hint
source   NSPCC Learning, grooming; CEOP Education, online grooming; KCSIE annex B

rule sign.age
  means  asks or tells an age
  say    how old (are|r) {you}
  say    (what|wot|wht) age (are|r) {you}
  say    {you} (are|r) (only|just|really|nearly|almost) #
  say    (i am|im) (only|just|nearly|almost) #
  say    (age|asl|a s l)
  say    what (year|grade) (are|r) {you} in
  say    (what|which) school (do|did|are|r) {you}
  say    age (is|isnt|is not) ..1 (just|only|a|matter) ..1 (number|matter)
  say    (mature|grown up|old) for {your} age
  say    (older|younger) than (i|{you}) (thought|look|said)
  not    ages #
  yes    how old are you
  yes    im only 13 btw
  yes    what year are u in
  yes    you are so mature for your age
  no     the old castle is nice
  no     there were twelve of us
  no     last year was great

rule sign.secrecy
  means  asks for secrecy or promises it
  say    (do not|dont|never|not) ..1 (tell|show|mention|say anything to) ..1 (anyone|anybody|nobody|no one|your|ur|my|mum|dad|parents|them|your mum|people)
  say    (our|a) [little|big] secret
  say    (keep|kept|keeping) (this|it|us|that) ..1 (secret|quiet|private|between us|between you and me|to yourself)
  say    (delete|clear|wipe) (this|these|our|the|your) ..1 (chat|chats|message|messages|convo|texts|history|pics|pictures|photos)
  say    (just|stays|only) between (us|me and you|you and me)
  say    (promise|swear) ..2 (not tell|wont tell|wont say|never tell|not to tell|will not tell)
  say    (i|we) (wont|will not) tell (anyone|anybody|nobody|them|mum|dad|my mum)
  say    (your|ur|my) (mum|mom|dad|parents|family|friends) ..1 (wouldnt|would not|wont|will not|cant|can not|dont|do not|must not|mustnt) ..1 (understand|know|find out|like it)
  say    (hide|hiding) (your|ur|my|the) (phone|screen|messages)
  yes    dont tell your mum about us
  yes    this is our little secret ok
  yes    delete our chat after
  yes    i wont tell anyone i promise
  no     tell me the answer to question 4
  no     the secret garden is my favourite book
  no     delete the second paragraph

rule sign.meeting
  means  speaks of meeting alone or of where somebody lives
  say    (meet|meeting|see) ({you}|me|us|up) ..2 (alone|irl|in person|in real life|on your own|on my own|just us|secretly|at mine|at yours|my place|your place)
  say    (can|could|should|shall|lets|let us|wanna|want to|when can|when do) ..2 (meet|meet up|hang out|link|link up|come over|hook up)
  say    (where|wher) (do|d) {you} live
  say    (what|whats|what is) {your} (address|postcode|street)
  say    (pick|picking|collect) {you} up
  say    (send|share|drop) (me|your|ur|my) ..1 (location|address|postcode)
  say    (come|coming) ..1 (to mine|to yours|round mine|round yours|to my house|over to mine|get {you})
  say    (i can|ill|i will|could) (drive|get the train|get a train|come) ..2 (to {you}|see {you}|down|there)
  say    (sneak|sneaking|slip) out
  say    (hotel|airbnb|my car|my flat|his flat|his car)
  yes    can we meet up irl soon
  yes    where do you live then
  yes    ill pick you up after school
  yes    i could sneak out
  no     the meeting about the trip is at four
  no     where do penguins live
  no     nice to see your project

rule sign.gift
  means  offers or takes money, gifts, or credit
  say    (buy|get|give|send|sent|bought|gave|giving|sending|buying) ({you}|me|u) ..2 (something|anything|money|cash|a present|presents|gift|gifts|robux|vbucks|skins|a phone|phone|trainers|clothes|nails|vape|vapes|paypal|a gift card|giftcard|credit|a top up)
  say    (i|ill|i will|id|he will|she will) (pay|paying|spoil) {you}
  say    {you} (owe|owes) me
  say    (after|for) (all|everything) (i|ive|i have) ..1 (bought|gave|given|done|did|sent|spent)
  say    (cash app|cashapp|paypal|wishlist|revolut) ..2 (you|me|tag|name|link)
  yes    ill buy you a new phone
  yes    i can send you money for it
  yes    after everything i bought you
  no     mum bought bread and milk
  no     give me a minute
  no     the shop sells trainers

rule sign.image
  means  asks for or speaks of pictures or a camera
  say    (send|show|take|sent|share|snap) (me|us|one|some|a|another|more|him|her) ..2 (pic|pics|picture|pictures|photo|photos|selfie|selfies|vid|video|videos)
  say    (pic|pics|picture|photo|selfie|video) of {you}
  say    (turn|put|switch|get) ..2 (cam|camera|webcam|video) on
  say    (turn|put|switch) on ..1 (cam|camera|webcam|video)
  say    (video call|facetime|cam|ft) (me|with me|tonight|now|later)
  say    what (are|r) {you} wearing
  say    (show|see) (me|your|ur) ..1 (face|body|more)
  say    (i|he|she) (sent|send) (it|them|one|the pic|the pics|a pic)
  yes    send me a pic
  yes    turn ur camera on
  yes    what are you wearing
  no     the picture in the hall is by Turner
  no     the photo of the worksheet is blurred
  no     the cam was broken on the bike

rule sign.alone
  means  asks whether somebody is alone or where the parents are
  say    (are|r) {you} ..1 (alone|on your own|by yourself|home alone|in bed|in your room)
  say    (is|are|r) {your} (mum|mom|dad|parents|family|brother|sister) ..1 (home|in|there|around|asleep|out|awake)
  say    (when|what time) (do|does|is|are|will) {your} (mum|mom|dad|parents) ..2 (home|back|work|bed|sleep|out|leave|go)
  say    (i am|im) ..1 (home alone|on my own|alone in|in my room|in bed)
  say    (anyone|anybody|any one) (else|with {you}|near {you}|around)
  say    who (is|else is) (there|home|with {you})
  yes    are you alone right now
  yes    is your mum home
  yes    im home alone til 6
  no     the dog was alone in the garden
  no     are you going to netball
  no     my parents work in a shop

rule sign.move
  means  proposes another app or a private chat
  say    (add|msg|message|text|call|find|dm|inbox) me on (snap|snapchat|insta|instagram|whatsapp|telegram|kik|discord|signal|there|skype|facetime)
  say    (got|have|use|whats|what is|gimme|give me) ..1 {your} (snap|snapchat|insta|instagram|whatsapp|telegram|kik|discord|number|phone number|socials|skype)
  say    (do|d) {you} have (snap|snapchat|insta|instagram|whatsapp|telegram|kik|discord|signal|skype|a phone)
  say    (go|move|switch|talk|chat|carry on|speak) ..2 (on|to) (snap|snapchat|whatsapp|telegram|kik|discord|private|signal|somewhere private|somewhere else)
  say    (dm|pm|private message|private chat|vanish mode|disappearing messages)
  yes    add me on snap
  yes    whats your number
  yes    lets go on whatsapp its more private
  no     the telegram arrived in 1917
  no     our number line goes to ten
  no     insta is down today

rule sign.affection
  means  flatters or speaks of love
  say    {you} (are|r) ..2 (special|beautiful|gorgeous|pretty|stunning|perfect|so mature|different|not like other girls|not like other boys|my favourite|the only one|amazing|cute|hot|sexy)
  say    (i|he|she) (love|loves) {you}
  say    (nobody|no one|noone) (understands|gets|listens|loves) ..1 ({you}|me) ..2 (like|but|except)
  say    (my|a) (boyfriend|girlfriend|bf|gf|princess|soulmate|baby girl)
  say    (miss|missed) (you|u|ya) ..1 (baby|babe|princess|so much|already)
  say    (hey|hi|morning|night) (beautiful|gorgeous|sexy|princess|baby|babe|cutie|handsome)
  yes    you are so special to me
  yes    i love you princess
  yes    hey gorgeous
  no     i love pizza
  no     the princess lived in a tower
  no     that sunset is beautiful

rule sign.pressure
  means  presses, blames or threatens
  say    if {you} (loved|really loved|love|trust|trusted|cared|really cared|liked) ..1 (me|us)
  say    (prove|show me) ..2 ({you} love|{you} trust|{you} care|it)
  say    (dont|do not) {you} (trust|love|like) me
  say    (everyone|everybody|other girls|all girls|your friends) ..1 (does|do|sends|send) (it|them|one)
  say    {you} (promised|made me|owe me)
  say    (do not|dont) be (shy|scared|boring|a baby|silly|frigid)
  say    (or|else) (i|ill|i will|im going to) ..2 (tell|show|post|send|leave|hurt|kill)
  say    (i will|ill|im gonna|i am going to) ..1 (be sad|be so hurt|kill myself|hurt myself) if {you}
  say    (come on|cmon|please|pls|plz) ..1 (just|only) (one|once|this once)
  yes    if you loved me you would
  yes    dont you trust me
  yes    everyone does it dont be shy
  no     if you love maths come to club
  no     the pressure of the gas rises
  no     we promised to walk the dog
