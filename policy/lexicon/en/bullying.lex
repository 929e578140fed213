language en
category bullying
source   Anti-Bullying Alliance, online bullying; DfE preventing and tackling bullying

rule bullying.kill-yourself urgent
  means  tells somebody to kill themselves
  say    (kill|hang|drown|shoot|end) {you-self}
  say    go [and|away and] die
  say    {you} should (die|be dead|not be alive|kill {you-self})
  say    (drink|go drink) bleach
  say    (hope|wish) {you} (die|were dead|get hit by a bus|get cancer|kill {you-self})
  say    nobody would (care|miss you) if {you} died
  not    (best|easiest|quickest|painless) (way|ways) to kill {you-self}
  not    how to (kill|hang|drown) {you-self}
  yes    kys
  yes    go die you freak
  yes    just kill urself nobody cares
  no     how to hang pictures yourself
  no     the plants will go dormant
  no     you should diet sensibly

rule bullying.received medium
  means  says they are being bullied
  say    {i} ..2 (getting|being|get|been|got|gets) (bullied|picked on|jumped|cyberbullied)
  say    (they|everyone|people|he|she|girls|boys|kids) ..2 (bully|bullies|bullied|bullying|pick on|picks on|laugh at|laughs at|hates) me
  say    (stop|stopped) (bullying|picking on) me
  yes    im getting bullied at school
  yes    they keep bullying me
  yes    everyone hates me
  no     bullying is wrong
  no     anti bullying week
  no     we are making a bullying poster
