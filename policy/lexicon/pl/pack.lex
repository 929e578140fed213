# Polish, drafted and awaiting a native reader: off by default, and nothing above medium until one has signed.
# Letters lose their marks before they are compared, so `chcę` here meets `chce` too.
language pl
reader   nobody yet
source   116 111 Telefon Zaufania, signs of danger; KCSIE annex B
severity medium
category suicide

# Words that make a sentence innocent of the rule of the same name.
context pl-suicide-wish = śmiechu | nudów | wstydu | zazdrości
context pl-suicide-intent = śmiechu | nudów | wstydu | tym rowerze
context pl-secrecy = niespodzianka | niespodziance | prezencie | prezent | urodzinach | urodziny
context pl-drugs = kosić | ogródka | ogrodu | ogródek | trawnik | nasiona

rule pl.suicide-wish
  means  says in Polish that they want to die or not to live
  say    (chcę|chciałbym|chciałabym|wolę|wolałbym|wolałabym) ..2 (umrzeć|nie żyć|skończyć ze sobą|się zabić)
  say    (chcę|chciałbym|chciałabym) zniknąć (na zawsze|z tego świata)
  say    (nie chcę|nie chciałbym|nie chciałabym|nie mam siły|nie mam po co|nie mam już po co|odechciało mi się|odechciewa mi się) ..2 żyć
  say    (lepiej|lepiej by było|byłoby lepiej) ..2 (beze mnie|gdybym nie żył|gdybym nie żyła|gdybym umarł|gdybym umarła|jakbym umarł|jakbym umarła|gdyby mnie nie było|jakby mnie nie było)
  say    (moje życie|to życie|życie) nie ma (już sensu|sensu)
  near   pl-suicide-wish
  yes    chcę umrzeć
  yes    nie chce juz zyc
  yes    wszystkim byloby lepiej beze mnie
  yes    moje zycie nie ma sensu
  no     chcę zjeść obiad
  no     nie chce mi sie uczyc
  no     kwiat umarł bez wody

rule pl.suicide-intent
  means  says in Polish that they mean to kill themselves
  say    (zabiję|zabić|zabiłbym|zabiłabym|powieszę|powiesić) się
  say    się (zabiję|zabić|powieszę|powiesić)
  say    (popełnię|popełnić|planuję) samobójstwo
  say    (skończę|kończę|skończyć) ze sobą
  say    (odbiorę|odebrać) sobie życie
  say    (myśli|mam myśli|myślę o) (samobójcze|samobójstwie)
  near   pl-suicide-intent
  yes    mysle zeby sie zabic
  yes    dzisiaj skoncze ze soba
  yes    mam mysli samobojcze
  no     zabije sie ze smiechu
  no     muszę zabić czas przed lekcją
  no     skończę zadanie jutro

rule pl.self-harm
  category self-harm
  means  says in Polish that they cut or hurt themselves
  say    (tnę|pociąłem|pocięłam|pociąłam|ciąć|ciąłem|cięłam|krzywdzę|okaleczam|samookaleczam) się
  say    się (tnę|pociąłem|pocięłam|pociąłam|ciąć|krzywdzę|okaleczam|samookaleczam)
  say    (tnę|pociąłem|pocięłam|pociąłam) ..2 (ręce|rękę|nogi|uda|nadgarstki|żyły)
  say    (robię|zrobiłem|zrobiłam) sobie krzywdę
  say    (chowam|ukrywam|zakrywam) ..1 (blizny|rany|nacięcia)
  yes    znowu sie tne
  yes    pociąłem się żyletką
  yes    pocielam sobie rece wczoraj
  yes    ukrywam blizny pod bluzą
  no     tnę papier na plastyce
  no     boli mnie ręka po meczu
  no     kroję chleb na kolację

rule pl.threat
  category violence
  means  threatens in Polish to kill, stab or beat somebody
  say    (zabiję|zajebię|dźgnę|potnę|pobiję|zatłukę|zastrzelę) (cię|ciebie|go|ją|ich|was)
  say    (już nie żyjesz|jesteś martwy|jesteś martwa|jesteś trupem|pożałujesz tego)
  say    (spuszczę|spuścimy) (ci|mu|jej|im) (łomot|wpierdol)
  yes    zabije cie po lekcjach
  yes    jestes trupem jak cie spotkam
  yes    pobiję go jutro
  no     pobił rekord świata
  no     zabije mnie mama za te oceny
  no     spotkam cię po lekcjach

rule pl.weapon-at-school
  category weapons
  means  says in Polish that a knife or gun is or will be at school
  say    (mam|przyniosę|przyniosę jutro|wezmę|wziąłem|wzięłam|ma|przyniósł|nosi) ..2 (nóż|scyzoryk|maczetę|pistolet|broń|kastet) ..3 (szkoły|szkole|plecaku|plecak|klasie|lekcje)
  say    (do szkoły|w szkole|w plecaku) ..2 (nóż|scyzoryk|maczetę|pistolet|broń|kastet)
  yes    mam noz w plecaku
  yes    przyniose jutro noz do szkoly
  yes    on ma w plecaku maczetę
  no     mam plecak w szkole
  no     nóż leży w kuchni
  no     zostawiłem piórnik w szkole

rule pl.hurt-at-home
  category abuse
  means  says in Polish that they are hit or afraid at home
  say    (tata|mama|ojciec|ojczym|matka|macocha|wujek|brat) ..2 mnie ..1 (bije|uderzył|uderzyła|pobił|pobiła|kopie|kopnął|dusi|dusił)
  say    (tata|mama|ojciec|ojczym|matka|macocha|wujek|brat) ..2 (bije|uderzył|uderzyła|pobił|pobiła|kopie|kopnął|dusi|dusił) mnie
  say    (bije|biją|uderza) mnie ..2 (w domu|tata|mama|ojciec|ojczym|pasem|kablem)
  say    boję się ..2 (wracać do domu|wrócić do domu|iść do domu|ojca|ojczyma|taty)
  yes    tata mnie bije jak pije
  yes    boje sie wracac do domu
  yes    ojczym znowu mnie uderzył
  no     tata mnie odbiera o trzeciej
  no     boję się pająków
  no     mama upiekła ciasto

rule pl.secrecy
  category grooming
  means  asks in Polish for secrecy from parents, or a meeting alone
  say    (nie mów|nie opowiadaj|nie wspominaj) ..2 (nikomu|mamie|tacie|rodzicom|starym)
  say    (to|to będzie|to jest) (nasza tajemnica|nasz sekret|nasz mały sekret|nasza mała tajemnica)
  say    (usuń|skasuj|wykasuj) ..1 (te wiadomości|naszą rozmowę|nasze rozmowy|wiadomości|czat)
  say    (spotkajmy|spotkamy) się (sami|sam na sam|tylko we dwoje)
  near   pl-secrecy
  yes    nie mow rodzicom o nas
  yes    to nasz maly sekret
  yes    spotkajmy sie sami w parku
  no     powiedz mamie że wrócę o piątej
  no     nie mow mamie to niespodzianka na urodziny
  no     spotkamy się na lekcji

rule pl.picture
  category grooming
  means  asks in Polish for a picture, the camera or an address
  say    (wyślij|prześlij|pokaż|podeślij) (mi|swoje|swoją) ..2 (zdjęcie|fotkę|zdjęcia|fotki|selfie)
  say    (włącz|odpal) (kamerkę|kamerę)
  say    (jesteś sama|jesteś sam) (w domu|teraz|w pokoju)
  say    ile masz lat ..4 (jesteś sama|jesteś sam|masz chłopaka|gdzie mieszkasz)
  yes    wyślij mi swoje zdjęcie
  yes    wlacz kamerke
  yes    jestes sama w domu
  no     zdjęcie klasowe jest jutro
  no     kamera w pracowni nie działa
  no     wyślij mi zadanie z matmy

rule pl.drugs
  category drugs
  means  speaks in Polish of taking, selling or buying drugs
  say    (palę|paliłem|paliłam|jaramy|jaram|zapalimy|kupię|kupiłem|kupiłam|sprzedaję|sprzedaje|opycha|ogarniesz|skołujesz|załatwisz|wciągam|wciągnąłem|biorę|brałem|brałam) ..2 (zioło|trawkę|trawę|marihuanę|jointa|jointy|blanta|towar|koks|kokainę|fetę|amfetaminę|mefedron|dopalacze|ketaminę)
  say    (mam|masz) ..1 (zioło|jointa|jointy|blanta|fetę|mefedron|dopalacze) (na sprzedaż|przy sobie|na dzisiaj|dzisiaj|jutro)
  near   pl-drugs
  yes    jaramy ziolo po szkole
  yes    sprzedaje trawke za boiskiem
  yes    biorę mefedron w weekendy
  no     kupiłem trawę do ogródka
  no     biorę leki na alergię
  no     prezentacja o szkodliwości narkotyków

rule pl.hate
  category hate
  means  a slogan in Polish that shuts a group out
  say    (muzułmanie|żydzi|ukraińcy|cyganie|romowie|imigranci|uchodźcy|czarni|arabowie|geje) ..1 (won|do gazu|wypierdalać|wynocha|precz)
  say    (wynocha|won|precz|wypierdalaj|wypierdalać) (z polski|z naszego kraju|z mojego kraju|stąd) ..1 (muzułmanie|żydzi|ukraińcy|cyganie|imigranci|uchodźcy|czarni|arabowie|brudasy)
  say    polska (tylko dla|dla) (polaków|białych)
  say    (wracaj|wracajcie|wypierdalaj) do (swojego|waszego) kraju
  say    (nienawidzę|nienawidze) ..1 (muzułmanów|żydów|ukraińców|cyganów|romów|imigrantów|uchodźców|czarnych|arabów|gejów)
  yes    imigranci won
  yes    wracaj do swojego kraju
  yes    nienawidze uchodzcow
  no     żydzi mieszkali w tym mieście od wieków
  no     ukraińcy w naszej klasie są bardzo mili
  no     wracam do swojego domu

rule pl.bullying
  category bullying
  means  insults somebody in Polish or wishes them away
  say    (jesteś|ona jest|on jest) ..1 (śmieciem|zerem|brzydka|obleśny|obleśna|gruba świnia|grubą świnią|żałosny|żałosna|nikim|debilem|idiotą|frajerem)
  say    (nikt|wszyscy) (cię|ciebie|jej|go) ..1 (nie lubi|nienawidzi|nienawidzą|nie chce)
  say    (idź|weź) się (zabij|powieś)
  say    (zabij|powieś) się
  say    zamknij (się|ryj|mordę) (grubasie|debilu|idioto|frajerze|świnio|brzydulo)
  yes    nikt cie nie lubi
  yes    jestes zerem
  yes    idz sie zabij
  no     jesteś super
  no     nikt nie lubi tej zupy
  no     zero to liczba parzysta

rule pl.eating
  category eating-disorder
  means  says in Polish that they starve, vomit or loathe their body
  say    (nie jem|nic nie jem|nie jadłem|nie jadłam|głodzę się|głoduję) ..3 (od trzech dni|od dwóch dni|żeby schudnąć|bo jestem gruba|bo jestem gruby|od kilku dni)
  say    głodzę się | się głodzę
  say    (wymiotuję|rzygam|zwymiotowałam|zwymiotowałem) ..1 (po jedzeniu|po obiedzie|po każdym posiłku|żeby schudnąć|specjalnie)
  say    nienawidzę ..1 (swojego ciała|mojego ciała)
  say    jestem (za gruba|za gruby|taka gruba|taki gruby|obleśnie gruba)
  yes    nie jem od trzech dni
  yes    rzygam po jedzeniu
  yes    nienawidze swojego ciala
  no     nie jem mięsa
  no     wymiotuję bo mam grypę
  no     ta książka jest za gruba
