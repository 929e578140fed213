# Romanian, drafted and awaiting a native reader: off by default, and nothing above medium until one has signed.
# Letters lose their marks before they are compared, so `să` here meets `sa` too.
language ro
reader   nobody yet
source   Telefonul Copilului 116 111; KCSIE annex B
severity medium
category suicide

# Words that make a sentence innocent of the rule of the same name.
context ro-suicide-wish = de râs | de rușine | de foame
context ro-suicide-intent = de râs | cu învățatul | cu munca
context ro-hurt-at-home = la (șah|fotbal|cărți|table|fifa)
context ro-secrecy = surpriză | surpriza | cadou | cadoul

rule ro.suicide-wish
  means  says in Romanian that they want to die or not to live
  say    (vreau|aș vrea|îmi doresc) ..1 să (mor|nu mai exist|nu mă mai trezesc)
  say    (nu mai vreau|nu vreau|nu mai pot|nu mai am chef) ..1 să (mai trăiesc|trăiesc)
  say    (ar fi|e|era) mai bine (fără mine|dacă aș muri|dacă muream|dacă nu existam|dacă n aș exista)
  say    (viața mea|viața) (nu mai are|nu are) (niciun|nici un) (sens|rost)
  say    m am săturat de viață
  near   ro-suicide-wish
  yes    vreau să mor
  yes    nu mai vreau sa traiesc
  yes    ar fi mai bine fara mine
  no     vreau să mănânc
  no     nu mai vreau cartofi
  no     mor de foame după antrenament

rule ro.suicide-intent
  means  says in Romanian that they mean to kill themselves
  say    (mă|să mă) (omor|sinucid|spânzur)
  say    (îmi iau|să îmi iau|să mi iau|îmi voi lua) viața
  say    (gânduri|gânduri de) (sinucigașe|suicid|sinucidere|suicidale)
  say    (mă gândesc|m am gândit) ..1 (la sinucidere|la suicid|să mă arunc)
  near   ro-suicide-intent
  yes    o sa ma omor
  yes    ma gandesc la sinucidere
  yes    vreau să îmi iau viața
  no     mă omor cu învățatul pentru test
  no     mă gândesc la vacanță
  no     îmi iau rucsacul și plec

rule ro.self-harm
  category self-harm
  means  says in Romanian that they cut or hurt themselves
  say    mă (tai|rănesc) ..2 (singur|singură|pe mâini|pe mână|pe brațe|pe picioare|cu lama|din nou|iar)
  say    (m am|mam) (tăiat|rănit) ..2 (lama|mâini|mână|brațe|picioare|intenționat|singur|singură|iar)
  say    (îmi fac|mi am făcut) (rău|tăieturi) ..1 (singur|singură|pe mâini|pe brațe|intenționat)
  say    (ascund|îmi ascund) ..1 (cicatricile|tăieturile)
  yes    ma tai singura cand sunt trista
  yes    mam taiat cu lama
  yes    mă tai pe mâini
  yes    îmi ascund cicatricile
  no     tai hârtia cu foarfeca
  no     mam tuns ieri
  no     pâinea este tăiată

rule ro.threat
  category violence
  means  threatens in Romanian to kill, stab or beat somebody
  say    (te|îl|o|vă|îi) (omor|înjunghii|tai|bat|împușc|sparg) (mâine|la școală|după ore|azi|jur|în bătaie|eu)
  say    (am să|o să|vreau să) (te|îl|o|îi|vă) (omor|înjunghii|tai|împușc|bat|rup în bătaie)
  say    (ești mort|ești moartă) (mâine|după ore|dacă|când te prind)
  yes    te omor maine
  yes    o sa te injunghii
  yes    il bat după ore
  no     bat la ușă
  no     o să te ajut la teme
  no     te aștept mâine după ore

rule ro.weapon-at-school
  category weapons
  means  says in Romanian that a knife or gun is or will be at school
  say    (am|aduc|iau|aduce|are|am adus|vin cu) ..2 (cuțit|cuțitul|briceag|briceagul|pistol|pistolul|armă|macetă|box) ..2 (școală|ghiozdan|ghiozdanul|rucsac|clasă)
  say    (în ghiozdan|la școală|în rucsac) ..1 (un cuțit|cuțitul|un briceag|un pistol|o armă|o macetă)
  yes    am cutit in ghiozdan
  yes    aduc un pistol la scoala maine
  yes    are în rucsac un cuțit
  no     am un caiet la școală
  no     cuțitul este pe masă
  no     aduc o pungă cu mere la școală

rule ro.hurt-at-home
  category abuse
  means  says in Romanian that they are hit or afraid at home
  say    (tata|mama|tatăl|tatăl meu vitreg|tatăl vitreg|mama vitregă|unchiul|fratele|bunicul) ..3 (mă|m a) (bate|lovește|lovit|bătut|strâns de gât)
  say    (mă bate|mă bat|mă lovește|mă lovesc) ..2 (acasă|tata|mama|cu cureaua|în fiecare zi|ai mei)
  say    (mi e|îmi e|mi i) frică ..1 (acasă|de tata|de mama|să merg acasă|să mă întorc acasă|să ajung acasă)
  near   ro-hurt-at-home
  yes    tata ma bate cand bea
  yes    mama mă lovește
  yes    mi e frica sa merg acasa
  no     tata mă ajută la teme
  no     mi e frică de păianjeni
  no     tata ma bate mereu la sah

rule ro.secrecy
  category grooming
  means  asks in Romanian for secrecy from parents, or a meeting alone
  say    (nu spune|nu zice|să nu spui|să nu zici|să nu le spui|nu le spune|nu i spune) ..2 (nimănui|mamei|tatălui|părinților|lu mama|alor tăi)
  say    (e|este|rămâne) (secretul nostru|micul nostru secret|între noi|doar între noi)
  say    (șterge) ..1 (mesajele|conversația|convorbirile)
  say    (ne vedem|ne întâlnim|hai să ne vedem|hai să ne întâlnim) (singuri|doar noi doi|numai noi doi)
  near   ro-secrecy
  yes    nu spune nimanui despre noi
  yes    sa nu le spui parintilor
  yes    ne vedem singuri in parc
  no     spune mamei că vin la cinci
  no     nu spune mamei, e o surpriză de ziua ei
  no     ne vedem la ora de sport

rule ro.picture
  category grooming
  means  asks in Romanian for a picture, the camera or whether they are alone
  say    (trimite|arată|dă) mi ..2 (poză|pozele|poze|pozele tale|selfie|poza ta)
  say    (pornește|deschide|dă drumul la) (camera|webcam|camera web)
  say    (ești singură|ești singur) (acasă|acum|în cameră)
  yes    trimite mi o poza
  yes    porneste camera
  yes    esti singura acasa
  no     poza clasei este mâine
  no     camera de la școală e stricată
  no     trimite mi tema la mate

rule ro.drugs
  category drugs
  means  speaks in Romanian of taking, selling or buying drugs
  say    (fumez|fumăm|fumat|vând|vinde|cumpăr|iau|luat|iei|trag|trage|prizez|prizat|fac rost de|faci rost de) ..2 (iarbă|marijuana|cannabis|cocaină|cocs|etnobotanice|droguri|ketamină|ecstasy|hașiș)
  say    (am|ai|aveți) ..1 (iarbă|cocaină|etnobotanice|ketamină|ecstasy) (de vânzare|la mine|pentru diseară|azi)
  yes    fumam iarba dupa ore
  yes    vand etnobotanice in parc
  yes    am prizat cocaina
  no     iarba din curte este verde
  no     iau pastile pentru alergie
  no     un proiect despre efectele drogurilor

rule ro.hate
  category hate
  means  a slogan in Romanian that shuts a group out
  say    (afară|plecați|jos) ..1 (musulmanii|musulmanilor|evreii|țiganii|romii|imigranții|refugiații|negrii|ungurii|maghiarii)
  say    (musulmanii|evreii|țiganii|romii|imigranții|refugiații|negrii|ungurii|maghiarii|arabii) (afară|la gazare|la moarte|acasă la voi)
  say    (du te|duceți vă|pleacă|plecați|întoarce te) ..1 (în|la) (țara ta|țara voastră|țara lui)
  say    (urăsc|îi urăsc pe) (musulmanii|evreii|țiganii|romii|imigranții|refugiații|negrii|ungurii|maghiarii|arabii|homosexualii)
  say    (românia|țara asta) (doar|numai|e doar|e numai) (pentru|a) (români|românilor|albi)
  yes    tiganii afara
  yes    du te in tara ta
  yes    urasc refugiatii
  no     romii au o istorie lungă în Europa
  no     refugiații din clasa noastră învață repede
  no     mă duc în țara mea în vacanță

rule ro.bullying
  category bullying
  means  insults somebody in Romanian or wishes them away
  say    ești ..2 (un nimic|o nimeni|un nimeni|un gunoi|gunoi|prost|proastă|urâtă|urât|grasă|gras|idiot|idioată|dezgustător|dezgustătoare|jalnic|jalnică)
  say    (nimeni nu|nu) te (place|iubește|vrea|suportă) (nimeni|aici|deloc)
  say    nimeni nu te (place|iubește|vrea|suportă)
  say    (du te și|mai bine) (omoară te|mori|sinucide te)
  say    (taci|taci din gură) (grasă|grasule|proasto|prostule|idiotule|idioato|urâto)
  not    nu ești
  yes    nimeni nu te place
  yes    esti un gunoi
  yes    du te si mori
  no     ești foarte deștept
  no     nu esti prost, e greu exercitiul
  no     nimeni nu a venit la repetiție

rule ro.eating
  category eating-disorder
  means  says in Romanian that they starve, vomit or loathe their body
  say    (n am mâncat|nu am mâncat|nu mai mănânc|nu mănânc) ..2 (de trei zile|de două zile|de câteva zile|ca să slăbesc|fiindcă sunt grasă|că sunt grasă|că sunt gras)
  say    mă înfometez
  say    (vomit|vărs|mă forțez să vomit|îmi provoc vomă) ..1 (după ce mănânc|după masă|după fiecare masă|ca să slăbesc|intenționat)
  say    (îmi urăsc|urăsc) (corpul|corpul meu)
  say    sunt (prea|atât de|așa de) (grasă|gras)
  yes    nu am mancat de trei zile
  yes    vomit dupa ce mananc
  yes    imi urasc corpul
  no     nu mănânc carne
  no     pisica este prea grasă
  no     am vomitat că am gripă
