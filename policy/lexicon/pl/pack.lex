# Polish, drafted and awaiting a native reader: off by default, and nothing above medium until one has signed.
language pl
reader   nobody yet
source   116 111 Telefon Zaufania, signs of danger; KCSIE annex B
severity medium
category suicide

rule pl.suicide-wish
  means  says in Polish that they want to die or not to live
  say    (chcę|chce|chciałbym|chciałabym|chcialbym|chcialabym|wolę|wole) (umrzeć|umrzec|zniknąć|zniknac|się zabić|sie zabic|nie żyć|nie zyc|skończyć ze sobą|skonczyc ze soba)
  say    (nie chcę|nie chce|nie mam siły|nie mam sily) ..2 (żyć|zyc)
  say    (zabiję|zabije|zabić|zabic) (się|sie)
  say    (się|sie) (zabiję|zabije|zabić|zabic)
  say    (popełnię|popelnie|popełnić|popelnic) (samobójstwo|samobojstwo)
  not    (śmiechu|smiechu|nudów|nudow)
  yes    chcę umrzeć
  yes    nie chce juz zyc
  yes    mysle zeby sie zabic
  no     chcę zjeść obiad
  no     nie chce mi sie uczyc
  no     kwiat umarł bez wody

rule pl.self-harm
  category self-harm
  means  says in Polish that they cut or hurt themselves
  say    (tnę|tne|pociąłem|pocialem|pociąłam|pocialam|ciąć|ciac|krzywdzę|krzywdze|okaleczam) (się|sie)
  say    (się|sie) (tnę|tne|krzywdzę|krzywdze|okaleczam)
  say    (tnę|tne|pociąłem|pocialem|pociąłam|pocialam) ..2 (ręce|rece|nogi|nadgarstki|żyły|zyly)
  yes    znowu sie tne
  yes    pociąłem się żyletką
  yes    pocialam sobie rece wczoraj
  no     tnę papier na plastyce
  no     boli mnie ręka po meczu
  no     kroję chleb na kolację

rule pl.threat
  category violence
  means  threatens in Polish to kill, stab or beat somebody
  say    (zabiję|zabije|zajebię|zajebie|dźgnę|dzgne|potnę|potne|pobiję|pobije) (cię|cie|go|ją|ja|ich|was)
  say    (mam|przyniosę|przyniose|wezmę|wezme) ..1 (nóż|noz|pistolet|broń|bron) ..2 (szkoły|szkoly|szkole|plecaku)
  yes    zabije cie po lekcjach
  yes    mam noz w plecaku
  yes    pobiję go jutro
  no     mam plecak w szkole
  no     pobił rekord świata
  no     nóż leży w kuchni

rule pl.hurt-at-home
  category abuse
  means  says in Polish that they are hit or afraid at home
  say    (tata|mama|ojciec|ojczym|matka|wujek|brat) ..1 mnie ..1 (bije|uderzył|uderzyl|uderzyła|uderzyla|kopie|dusi)
  say    (bije|biją|bija|uderza) mnie ..2 (w domu|tata|mama|ojciec|ojczym|pasem)
  say    boję się (wracać do domu|wrócić do domu|ojca|ojczyma|taty) | boje sie (wracac do domu|wrocic do domu|ojca|ojczyma|taty)
  yes    tata mnie bije jak pije
  yes    boje sie wracac do domu
  yes    ojczym znowu mnie uderzył
  no     tata mnie odbiera o trzeciej
  no     boję się pająków
  no     mama upiekła ciasto

rule pl.secrecy
  category grooming
  means  asks in Polish for secrecy, a picture or a meeting alone
  say    (nie mów|nie mow) ..1 (nikomu|mamie|tacie|rodzicom)
  say    (wyślij|wyslij|pokaż|pokaz) (mi|swoje|swoją|swoja) ..1 (zdjęcie|zdjecie|fotkę|fotke|zdjęcia|zdjecia)
  say    (spotkajmy|spotkamy) się (sami|sam na sam) | (spotkajmy|spotkamy) sie (sami|sam na sam)
  yes    nie mow nikomu o nas
  yes    wyślij mi swoje zdjęcie
  yes    spotkajmy sie sami w parku
  no     powiedz mamie że wrócę o piątej
  no     zdjęcie klasowe jest jutro
  no     spotkamy się na lekcji
