language en
category suicide
source   Samaritans, media and young people guidance; NSPCC Learning, suicidal thoughts; NICE NG225

rule suicide.want-to-die urgent
  means  says they want to die
  say    {i-want} (die|be dead|not exist|not be here anymore|not be alive|disappear forever|never wake up|not wake up)
  say    {i} (wish|wished) i was (dead|never born)
  say    {i} (wish|wished) i (were dead|wasnt (born|alive|here anymore)|had never been born|was never born|could die)
  say    wish [that] i was dead
  not    (die|dead) (laughing|of laughter|of embarrassment|from embarrassment|of boredom|of cringe|old|happy|for you|in my sleep at 90)
  not    die (a hero|in peace one day|back|down|out|off|young famous)
  yes    i want to die
  yes    i just wanna die honestly
  yes    wish i was dead
  no     i could die of embarrassment
  no     the roses want to die back in winter
  no     i want to die laughing at this

rule suicide.kill-myself urgent
  means  says they will or want to kill themselves
  say    ({i-will}|{i-want}) (kill|killing) (myself|me)
  say    (kill|killing|hang|hanging|drown|drowning|poison|shoot|shooting|electrocute|suffocate) (myself|my self)
  say    ({i-will}|{i-want}) (end [it] all|end it|end my life|take my own life|take my life|commit suicide|end things|top myself|do myself in|off myself|finish myself off)
  say    (ending|taking) my [own] life
  not    kill myself (laughing|if they|if i fail|if this|over this homework)
  not    (kill|killing) myself (at|in) (the gym|training)
  not    shoot myself in the foot
  not    hang myself out to dry
  yes    im going to kill myself
  yes    i want to end my life
  yes    kms tonight
  no     i nearly killed myself laughing
  no     i shot myself in the foot with that answer
  no     romeo kills himself in act five

rule suicide.plan critical
  means  says when or how they will end their life
  say    ({i-will}|{i-want}|{i}) (kill|hang|drown|shoot) myself [in my room|at home|after school] {soon}
  say    (kill myself|end it all|end my life|take my [own] life|commit suicide|end it) ..2 {soon}
  say    {soon} ..3 (kill myself|end it all|end my life|take my [own] life|commit suicide)
  say    (have|ive got|got|made|there is) a (plan|date|way) to (kill myself|end it|end my life|die)
  say    (wrote|writing|written|left|leave|leaving|finished) [my|a|the] suicide (note|letter)
  say    my suicide (note|letter|plan)
  say    (jump|jumping) (off|from|in front of) [the|a] (bridge|roof|multi storey|car park|train|platform|building|cliff|lorry|window) ..3 (die|end it|kill myself|over)
  say    {i-will} (jump|throw myself|step) (off|from|in front of|under) [the|a] (bridge|roof|train|car park|building|cliff|lorry|bus|motorway)
  say    by the time you (read|see|get) this ..2 (dead|gone)
  say    this is my (last day on earth|last day alive|goodbye|last message|last night alive)
  say    (tonight is|tomorrow is|today is) [the night|the day|when] i (die|end it|kill myself)
  yes    im going to kill myself tonight
  yes    i wrote my suicide note
  yes    im gonna jump off the bridge
  no     i will jump off the diving board
  no     this is my last day of term
  no     the suicide note in the play

rule suicide.overdose-taken critical
  means  says they have taken an overdose
  say    {i} [have] (took|taken|swallowed|overdosed|necked|downed) ..2 [all] [of] (the|my|mums|{number}|loads of|lots of|a lot of|too many|a load of|a whole|a bunch of|a pack of|a packet of) ..2 {pills}
  say    {i} [have] (overdosed|od'd|oded|od)
  say    {i} (took|taken|had) an overdose
  say    (took|taken|swallowed) (all [of] (my|the|them)|a whole (box|packet|bottle) of|the whole (box|packet|bottle)) ..2 ({pills}|at once)
  say    (swallowed|drank|drunk) [some|the|a bottle of|loads of] bleach
  not    took (the|my|{number}|two|one) {pills} (for|with food|after|before|as)
  not    taken one of my {pills}
  yes    i took 20 paracetamol
  yes    ive taken all my pills and i feel weird
  yes    i overdosed on my mums meds
  no     i took two paracetamol for my headache
  no     she took my tablet charger
  no     take one tablet a day

rule suicide.method-search urgent
  means  asks for a way to die
  say    {best} (way|ways|method|methods) to (die|kill myself|kill yourself|end it|end my life|commit suicide|hang myself|hang yourself|end your life)
  say    how to (kill myself|kill yourself|die|commit suicide|hang myself|hang yourself|end my life|end it all|end your life|tie a noose|make a noose|overdose)
  say    how (many|much) ..2 ({pills}) ..3 (to die|kill|kills|to overdose|fatal|lethal|will kill|would kill|can kill|is lethal|to od|to end)
  say    how (many|much) ..2 {pills} ..3 (does it take|do you need|do i need|would it take|is too many) ..2 (to die|to kill|to overdose|to od)
  say    (lethal|fatal) (dose|amount|overdose) of {pills}
  say    (painless|quick|easy|peaceful) (suicide|death|ways to die)
  say    suicide (methods|method|pact|forum|plan|kit|bag)
  say    how (high|far) ..3 (fall|jump) ..2 (to die|to kill)
  say    does (hanging|drowning|overdosing|bleeding out) hurt
  near   fiction
  yes    how many paracetamol to die
  yes    easiest way to kill yourself
  yes    painless suicide - Google Search
  no     how many paracetamol can i take a day
  no     best way to end an essay
  no     the lethal dose of caffeine
