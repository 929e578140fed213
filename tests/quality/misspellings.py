"""How pupils really misspell common words: correct spelling → spellings seen in school books and chat.

Written from what teachers know by heart; slips of the finger are another matter (`obfuscate`).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_LIST = """
about: abowt, abot
accident: accadent, acident
account: acount, accont
address: adress
afraid: afriad, affraid
again: agen, agian
against: aganst, agenst
alcohol: alchohol, alcahol
alive: alife, alieve
allowed: aloud, alowd
always: allways, alwais
angry: angery
anonymous: anonimous, anonymus
anorexia: anerexia, anorexic
another: anuther, anouther
anymore: animore, any more
anyone: enyone, anyon
argument: arguement
asleep: asleap
attack: atack, attak
aunt: ant, arnt
balloons: baloons
bathroom: bathrom, barthroom
beat: beet
beautiful: beautifull, beutiful
because: becuase, becos, becouse, becuse
before: befor, b4
being: beeing
believe: beleive, belive
bleeding: bleading, bleding
blood: blud, bludd
bomb: bom, bommb
bought: brought, bort
boyfriend: boyfreind, boyfrend
bridge: brige, brigde
brother: bruther, brothr
bruise: bruse, brusie
bruises: bruses, brusies
bully: bulley
bullying: bulling, bullieing
business: buisness, busness
calories: calaries, calorys
can't: cant, carnt
cannabis: canabis, cannibis
casino: cassino, caseno
children: childern, childrun
choke: choak
choked: choaked
cigarettes: cigerettes, ciggarettes
clothes: cloths, close
cocaine: cocane, cocain
codeine: codine, codene
college: collage, colledge
coming: comming
computer: computor
could: cud, coud
couldn't: couldnt, coudnt
cousin: cusin, cousen
cut: cutt
cutting: cuting
daughter: dauther, dorter
dead: ded
dealer: deeler
death: deth
definitely: definately, definatly
depressed: depresed, deppressed
desperate: desparate, desprate
didn't: didnt, dint
die: dye
died: dyed
different: diffrent, diferent
disabled: disabeled, dissabled
disappear: dissapear, disapear
disappeared: dissapeared, disapeared
disgusting: discusting, disgusing
doctor: docter
doesn't: doesnt, dosnt
don't: dont
drawer: draw
drink: drinck
drug: durg
drugs: druges
drunk: drunck
eating: eatting
email: e mail
embarrassed: embarrased, embarassed
enough: enuff, enought
escape: excape, escpae
every: evry, evrey
everyone: evryone, everyon
everything: everthing, evrything
except: exept, accept
exercise: excercise, exersise
explode: explod
explosives: explosivs
family: famly, familly
father: farther, fater
favourite: favorite, favrite
fight: fite
finally: finaly
fire: fier
follow: folow
food: fud
forever: for ever, foreva
friend: freind, frend
friends: freinds, frends
gambling: gambeling, gambaling
gave: gaev
girlfriend: girlfreind, girlfrend
going: goin, gowing
goodbye: goodby, good bye
government: goverment
guard: gaurd
guess: gess
happened: happend, hapened
harm: harn
hate: hayt
haven't: havent, havnt
having: haveing
hear: here
height: hight, heigth
heroin: herion, heroine
hidden: hiden
hiding: hideing
history: histry
hospital: hospitle, hosptial
hotel: hotell
hurt: hert
hurting: herting
immediately: immediatly, imediately
immigrants: imigrants, immagrants
injured: ingured
isn't: isnt
jealous: jelous, jelious
jews: jewes
journey: jurney
kidnapped: kidnaped
kill: kil
killed: kild, killd
killing: kiling
knife: nife, knive
knives: knifes
know: no, kno
laughed: laffed, larfed
laughing: laffing, larghing
leave: leeve
leaving: leaveing, leeving
library: libary
little: littel, litle
lonely: lonley
loose: lose
machete: mashete, machetty
marriage: marrige, marrage
married: maried, marryed
medicine: medecine, medicin
message: mesage, messege
messages: mesages, messeges
middle: midle
minutes: minits, minuets
misery: missery
money: mony, moeny
monitoring: monetoring
mosque: mosk
mother: muther
mountain: mountin
muslim: muslem
muslims: muslems
myself: my self, mysef
naked: nakid
necessary: neccessary, necesary
needle: neddle
needles: neddles
neighbour: nieghbour, naybour
night: nite, nihgt
nobody: nobodie, no body
nothing: nuthing, nothin
nowhere: no where, nowear
online: on line
other: uther
outside: outsied, out side
overdose: overdoes, over dose
paracetamol: paracetomol, paracetemol
parents: parants, perents
park: parck
party: partie
passport: pasport
password: pasword
people: peple, poeple
phone: fone, phoen
photo: foto
photos: fotos, photoes
picture: pitcher, picher
pictures: pitchers, pichers
pills: pils
platform: platfrom
please: pleas, plese
poison: posion, poisen
police: polise, poleece
pornography: pornagraphy
pregnant: pregnent, pregant
pressure: presure
pretend: pertend
pretty: prety
probably: probly, probaly
promise: promiss, promice
promised: promissed, promisd
proxy: proxie
punch: puntch
punched: puntched
pupil: pupile
quiet: quite, quiat
quietly: quitely
racist: rasist
razor: razer
really: realy, rely
receive: recieve
remember: rember, rememeber
revenge: revange
ribs: rips
roof: rufe
running: runing
said: sed, siad
saturday: saterday
scared: scard, scaired
scars: scares
school: shcool, scool
schools: scools
scissors: sissors, scissers
secret: secrit, seceret
separate: seperate
several: severel
sexual: sexaul
shoot: shoote
shooting: shoting
should: shud, shoud
shouldn't: shouldnt
shouting: showting
shouts: showts
since: sinse
sister: sistar
sleep: sleap
sleeping: sleaping
sleeve: sleave
sleeves: sleaves
slept: sleped
soldier: solider, soldeir
somebody: some body, sumbody
someone: somone, sumone
something: somthing, sumthing
sometimes: sometime, sumtimes
sorry: sory, sorrey
stab: stabb
stabbed: stabed
started: startid
starve: starv
starving: starveing
steal: steel
stepdad: step dad
stolen: stollen
stomach: stomache, stumach
stop: stopp
stopped: stoped
straight: strait, stright
strangle: strangel
stupid: stuped, stoopid
suicidal: suisidal, sucidal
suicide: suiside, sucide
sure: shure
surprise: suprise
swear: sware
syringe: serynge
tablets: tablits
teacher: teecher, techer
teachers: teechers, techers
terrorist: terorist, terrerist
thought: thort, thourght
thousand: thousend
threat: thret
threatened: threatend
threatening: threatning
threw: through
throat: throte
through: threw, thru
throw: thow
tired: tierd, tird
together: togeather, togehter
toilet: toliet, tiolet
toilets: toliets
told: tolled
tomorrow: tommorow, tomorow
tonight: tonite, tonigt
touched: tuched, toched
touches: tuches
touching: tuching
train: trane
trouble: truble, troble
truly: truely
trust: truste
uncle: uncel
uniform: unifrom
until: untill
upset: up set
useless: usless
usually: usualy
vape: vaip
vaping: vapeing
violence: violance
vodka: vodca
vomit: vommit
waiting: wating
walked: walkd
want: wont
wanted: wonted
wants: wonts
wasn't: wasnt
watch: wach
weapon: wepon
weapons: wepons
website: web site
weekend: week end
weigh: way
weight: wieght, waight
weird: wierd
went: whent
were: where
what: wat, waht
when: wen
where: were, wear
which: wich
while: wile
white: wite
who: hoo
whole: hole
with: wiv, wth
without: with out, witout
woman: women
women: woman, wimmin
won't: wont
would: wud, woud
wouldn't: wouldnt
wrist: rist
wrists: rists
write: rite
writing: writting
wrong: rong
wrote: rote
yesterday: yesturday
you're: your
your: youre, yor
"""

MISSPELLINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        word: tuple(spellings.split(", "))
        for word, spellings in (line.split(": ") for line in _LIST.strip().splitlines())
    }
)
