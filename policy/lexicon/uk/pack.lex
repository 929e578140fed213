# Ukrainian, drafted and awaiting a native reader: off by default, and nothing above medium until one has signed.
language uk
reader   nobody yet
source   La Strada Ukraine, national helpline for children; KCSIE annex B
severity medium
category suicide

rule uk.suicide-wish
  means  says in Ukrainian that they want to die or not to live
  say    (хочу|хотів би|хотіла б) (померти|вмерти|зникнути|вбити себе)
  say    не хочу (більше|далі) жити
  say    не хочу жити
  say    (покінчу|покінчити) з собою
  not    зі сміху
  yes    я хочу померти
  yes    не хочу більше жити
  yes    думаю покінчити з собою
  no     хочу їсти
  no     не хочу вчити вірш
  no     квітка без води зів'яла

rule uk.self-harm
  category self-harm
  means  says in Ukrainian that they cut or hurt themselves
  say    (ріжу|порізав|порізала|калічу) себе
  say    (ріжу|порізав|порізала) собі (руки|руку|ноги|вени)
  yes    я знову ріжу себе
  yes    порізала собі руки
  yes    калічу себе щоб забути
  no     ріжу папір на уроці
  no     болить рука після гри
  no     нарізав хліба на вечерю

rule uk.threat
  category violence
  means  threatens in Ukrainian to kill, stab or beat somebody
  say    (вб'ю|вбю|заріжу|поб'ю|побю|прикінчу) (тебе|його|її|їх|вас)
  say    (маю|принесу|візьму) ..1 (ніж|пістолет|зброю) ..2 (школу|школі|рюкзаку)
  yes    я вб'ю тебе після уроків
  yes    принесу ніж у школу
  yes    заріжу його
  no     маю рюкзак у школі
  no     ніж лежить на кухні
  no     побачу його завтра

rule uk.hurt-at-home
  category abuse
  means  says in Ukrainian that they are hit or afraid at home
  say    (тато|мама|батько|вітчим|дядько|брат) ..2 мене ..1 (б'є|бє|вдарив|вдарила|душить)
  say    (боюся|боюсь) (йти додому|іти додому|додому|батька|вітчима)
  yes    тато мене бє коли п'є
  yes    боюся йти додому
  yes    вітчим знову мене вдарив
  no     тато мене забирає о третій
  no     боюся павуків
  no     мама спекла пиріг

rule uk.secrecy
  category grooming
  means  asks in Ukrainian for secrecy, a picture or a meeting alone
  say    не кажи ..1 (нікому|мамі|татові|батькам)
  say    (надішли|скинь|покажи) (мені|своє|свої) ..1 (фото|фотку)
  say    (зустрінемось|зустрінемося) наодинці
  yes    не кажи нікому про нас
  yes    скинь мені своє фото
  yes    зустрінемось наодинці в парку
  no     скажи мамі що я прийду о п'ятій
  no     фото класу завтра
  no     зустрінемось на уроці
