# Romanian, drafted and awaiting a native reader: off by default, and nothing above medium until one has signed.
language ro
reader   nobody yet
source   Telefonul Copilului 116 111; KCSIE annex B
severity medium
category suicide

rule ro.suicide-wish
  means  says in Romanian that they want to die or not to live
  say    (vreau|aș vrea|as vrea) să (mor|dispar|mă omor) | (vreau|as vrea) sa (mor|dispar|ma omor)
  say    nu mai vreau să trăiesc | nu mai vreau sa traiesc
  say    (mă|ma) (omor|sinucid)
  not    de râs | de ras
  yes    vreau să mor
  yes    nu mai vreau sa traiesc
  yes    o sa ma omor
  no     vreau să mănânc
  no     nu mai vreau cartofi
  no     mor de foame după antrenament

rule ro.self-harm
  category self-harm
  means  says in Romanian that they cut or hurt themselves
  say    (mă|ma) (tai|rănesc|ranesc) ..2 (singur|singură|singura|pe mâini|pe maini|pe brațe|pe brate|cu lama|din nou|iar)
  say    (m am|mam) tăiat ..2 (lama|mâini|maini|intenționat|intentionat) | (m am|mam) taiat ..2 (lama|maini|intentionat)
  yes    ma tai singura cand sunt trista
  yes    mam taiat cu lama
  yes    mă tai pe mâini
  no     tai hârtia cu foarfeca
  no     mam tuns ieri
  no     pâinea este tăiată

rule ro.threat
  category violence
  means  threatens in Romanian to kill, stab or beat somebody
  say    (te|îl|il|o|vă|va|îi|ii) (omor|înjunghii|injunghii|tai|bat) (mâine|maine|la școală|la scoala|după ore|dupa ore|azi|jur)
  say    (am|aduc|iau) ..1 (cuțit|cutit|cuțitul|cutitul|pistol|armă|arma) ..2 (școală|scoala|ghiozdan)
  yes    te omor maine
  yes    am cutit in ghiozdan la scoala
  yes    il bat după ore
  no     am un caiet la școală
  no     cuțitul este pe masă
  no     bat la ușă

rule ro.hurt-at-home
  category abuse
  means  says in Romanian that they are hit or afraid at home
  say    (tata|mama|tatăl|tatal|unchiul|fratele) ..2 mă (bate|lovește|loveste) | (tata|mama|tatal|unchiul|fratele) ..2 ma (bate|loveste)
  say    mi e frică (acasă|de tata|să merg acasă) | mi e frica (acasa|de tata|sa merg acasa)
  yes    tata ma bate cand bea
  yes    mama mă lovește
  yes    mi e frica sa merg acasa
  no     tata mă ajută la teme
  no     mi e frică de păianjeni
  no     mama face supă

rule ro.secrecy
  category grooming
  means  asks in Romanian for secrecy, a picture or a meeting alone
  say    nu (spune|zice) ..1 (nimănui|nimanui|mamei|tatălui|tatalui|părinților|parintilor)
  say    (trimite|arată|arata) mi ..1 (poză|poza|poze|o poză|o poza)
  say    ne (vedem|întâlnim|intalnim) singuri
  yes    nu spune nimanui despre noi
  yes    trimite mi o poza
  yes    ne vedem singuri in parc
  no     spune mamei că vin la cinci
  no     poza clasei este mâine
  no     ne vedem la ora de sport
