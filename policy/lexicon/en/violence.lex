language en
category violence
source   DfE searching, screening and confiscation; National Crime Agency, weapons and young people

rule threat.kill-somebody urgent
  means  threatens to kill or badly hurt somebody
  say    {i-will} (kill|stab|shoot|murder|shank|slice|strangle|cut up|beat up|batter|run over|chef|splash) (you|u|him|her|them|everyone|everybody|that|this|my|the|all)
  say    ({i-want}) (kill|stab|shoot|murder|shank) (you|u|him|her|them|everyone|everybody|that|this|my|the|all)
  not    (kill|murder) (this|the|that|you|him|them|it) (boss|level|game|exam|test|workout|lights|engine|process|bacteria|virus|weeds|mood|vibe|at)
  not    kill (time|a mockingbird|two birds)
  not    shoot (you|him|her|them|the|this) (an email|a message|a text|a dm|film|video|scene|photo|photos|hoops|ball)
  near   gaming fiction
  yes    im gonna stab you
  yes    im going to kill him tomorrow
  yes    i want to kill everyone
  no     i want to kill the boss on level 9
  no     we read to kill a mockingbird
  no     ill shoot you a message

rule threat.school critical
  means  threatens an attack on the school
  say    (shoot|shooting|bomb|bombing|blow|blowing|burn|burning) up ..1 {school}
  say    (shoot|shooting|bomb|bombing|burn|burning|blow) ..1 {school} [up|down]
  say    (bring|bringing|brought|take|taking) ..2 {weapon} ..2 (to|into|in) {school}
  say    {i} (have|got|planted|put) a bomb ..2 {school}
  say    (dont|do not) come to school (tomorrow|on monday)
  not    photo+ shoot {school}
  near   news fiction
  yes    im gonna shoot up the school
  yes    im bringing a knife to school tomorrow
  yes    dont come to school tomorrow
  no     the film shoot at school
  no     bring a ruler to school
  no     a school shooting in the news

rule weapon.has high
  means  says they have or want a weapon
  say    {i} [have|ve] (got|have|carry|carrying|bought|keep|kept|found) ..2 (knife|machete|zombie knife|gun|shank|pistol|glock|strap|blade|knuckle duster|taser|acid)
  say    (where|how) ..3 (buy|get|order|make) ..2 (knife|machete|zombie knife|gun|shank|pistol|glock|bomb|pipe bomb|knuckle duster|taser)
  not    (knife|blade) and fork
  not    (water|nerf|glue|toy|paint|heat|staple|massage|nail) (gun|pistol)
  near   fiction gaming
  yes    i got a shank in my bag
  yes    where can i buy a machete
  yes    how to make a pipe bomb
  no     i got a nerf gun for christmas
  no     i have a knife and fork
  no     where can i buy a ruler
