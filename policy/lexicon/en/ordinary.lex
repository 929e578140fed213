# Ordinary English words and names that the corpus shows too seldom or never, written from memory field by field.
# They are read as they stand, never as a misspelt word of the rules; each stands for its inflected forms too.

language en

plain aardvark aardwolf abacus abashed abate abatement abbas abbasid abbie abbreviate abbreviation abby
plain abdicate abdication abdominal abdul abdullah abdulrahman abelia abergavenny aberrant aberration abeyance
plain abidjan abiotic abject abjure ablation ablution abnormality abnormally abolitionist abominable aborigine
plain abound abrasive abreast abridge abrogate abrupt abruptly abruptness abscess abscissa abscond absentee
plain absenteeism absently absolution absolutism absolutist absorbance absorbent absorbing absorption abstain
plain abstention abstract abstraction abstractionism abstruse absurdity absurdly abuja abundance abundant
plain abundantly abysmal abysmally abyssal academically academician acanthus acapella accede accelerando
plain accelerometer accentuate acceptability acceptably accession accessor accessory acclaim acclimatise
plain accolade accommodation accompaniment accompanist accompany accomplish accomplishment accordionist accost
plain accountable accountancy accra accretion accrington accrual accrue acculturation accumulation accusatory
plain accusingly accustom acer acerbic acetaminophen acetate acetic acetone achaemenid acheampong achievable
plain achiever achilles achromatic acidify acidity acknowledge acknowledgement acknowledgment acolyte aconite
plain acoustic acquaint acquiesce acquiescence acquisition acquisitive acquit acreage acrid acrimonious
plain acrimony acrobat acrobatic acronym acropolis acrostic actin actinide actinium actionable activate
plain activator activism actuality actuarial actuate acuity acumen acupuncture acupuncturist acute acutely
plain adaeze adage adagio adair adamant adamantly adamson adamu adapt adaptability adaptable adaptation
plain adapter addend addenda addendum addison additive addle addressable addressee adebayo adeel adelaide
plain adenine adenoid adenoma adeola adept adequacy adequate adequately adhan adhere adherence adherent
plain adhesion adhesive adiabatic adidas adieu adil aditi aditya adjacent adjectival adjective adjoin adjoint
plain adjourn adjournment adjudicate adjudication adjudicator adjust adjustable adjustment adkins adlib
plain administrate administrative admirable admirably admiralty admiration admirer admiringly admissible
plain admission admittance admittedly admonish admonishment admonition adnan adolescent adopter adoptive
plain adoration adorn adornment adrenal adrian adriana adrianna adriatic adrift adroit adroitly adsorb
plain adsorption adulation adulterate adulterous advancement advantageous adventist adventurer adventurous
plain adverb adversary adversely adversity advertiser advisable advisedly advocacy adze aegean aeneas aeneid
plain aerobic aerodynamics aerofoil aesthete aesthetic aesthetically aetiology affability affable affably
plain affectation affectionately afferent affiliation affine affinity affirm affirmation afflict affliction
plain affluence affluent affordability affordable afforestation affright affront aficionado afoot
plain aforementioned aforesaid afterglow aftershock afterthought agamemnon agapanthus agar agarwal agata agate
plain ageless agelessness aggravate aggravation aggregated aggressiveness aggressor aggrieve aghast agile
plain agilely agitate agitation agitator agnostic agnosticism agonies agonise agora agoraphobia agouti
plain agrarian agreeable agreeably agribusiness aguilar ahern ahmad aide aiden aileen aileron ailing ailment
plain ailsa aimee aimless aimlessly aine aioli airbase airborne airbus airedale airfield airframe airily
plain airiness airless airlessness airlift airliner airship airsick airspace airstrip airtight airworthy airy
plain aishah aisling aitken aiza ajar ajay akash akeem akhirah akira akita akkadian alabaman alacrity aladdin
plain alamo alana alannah alarmingly alarmist alasdair alaskan alastair albatross albedo albeit alberta
plain albinism albumin albuquerque alchemist alcoholism alcove aldehyde aldershot alderson aldridge aled
plain aleksander aleksandra alerted alertness alevel alexandra alexandria alexandrian alexia alexis alfalfa
plain alfredo alga algebraic algebraically algorithmic alia aliasing alibaba alicia alicyclic alienate
plain alienation aliexpress alina aliphatic alisha alison aliya aliyah alkalinity alkaloid alkane alkene alkyl
plain alkyne allan allard allay allegedly allegorical allegory allegretto allegro alleles allergen allergist
plain alleviate alleviation alleyway allison alliteration alliterative allium allocate allocation allocator
plain allosaurus allosteric allot allotrope allotted allotting allowable allude allure allusion allusive
plain alluvial alluvium alma almaty aloe aloft aloof aloofness alphabetic alpine alsatian alston alteration
plain altercation alternation alternatively altimeter altitude altogether altrincham altruism alum alumina
plain aluminum alumna alumnus alveolar alveoli alveolus alyssa alyssum alzheimer amaan amaka amalgam amara
plain amaranth amari amass amateurish amaze amazement amazonian ambiance ambidexterity ambidextrous ambience
plain ambiguity ambiguous ambiguously ambit ambitiously ambivalence ambivalent amble ambulatory amd amelie
plain amenable amend amenhotep amenity amenorrhoea americium amersham ames amethyst amiability amiable amiably
plain amide amidst amine amira amiss amit amman ammeter ammonite amna amniotic amoebae amorality amorous
plain amorphous amortisation amortise amperage ampere ampersand amphibian amphibious amphibrach amphitheatre
plain amphora amphoteric ample amplifier amplify amplitude amply ampoule amputate amputee amrit amuse
plain amusement amusingly amylase anachronism anachronistic anaconda anagram analgesia analgesic analog
plain analogic analogous analogue analyser analyses analytic analytical analytically anapaest anaphase
plain anaphora anaphylactic anaphylaxis anatomical anaya ancestor ancestral anchorage anchorman anchovy
plain anciently ancillary andalusia andante andean andes andesite andiron andorra andover andre andrea andrei
plain andrews androgynous andrzej anecdotal anecdotes aneesa anemia anemic anemometer anemone aneroid aneta
plain aneurysm anfield angelfish angelic angelica angelically angelina angharad angiogram angioplasty
plain angiosperm angler anglesey anglican anglicanism angling angola angolan angst anguish angus anhedonia
plain anhydrous anika aniline animatedly animator animosity anion anionic anisa anish ankara ankit
plain ankylosaurus annabel annabelle annals annelid annette annexation annihilation annihilator anniversaries
plain annotate annotation announcement announcer annually annuity annul annulment annulus annunciation anode
plain anodise anoint anole anomalous anomaly anonymise anorectic anova ansari anselm ansible antacid
plain antagonise antagonism antagonistic antananarivo antarctic anteater antebellum antechamber antelope
plain antenna antennae anterior anthill anthologies anthracite anthropocene anthropologist anthropomorphic
plain anthropomorphism antialiasing antibacterial antibody antichrist anticipate anticipation anticlimax
plain anticline anticoagulant anticonvulsant antics anticyclone anticyclonic antiderivative antiemetic
plain antifungal antigen antigenic antigua antilogarithm antimatter antimicrobial antimony antineutrino
plain antinode antiparticle antipasti antipathy antiphonal antiquarian antiquated antiquity antiretroviral
plain antirrhinum antiseptically antisocial antithesis antithetical antiviral antoni antonia antonine antony
plain antrim antwerp anubis anusha anvil anxiously anyhow aortic apache apathetic apennines aperture aphasia
plain aphelion aphid aphorism aphrodite apiarist apiary apnea apnoea apocalyptic apocryphal apogee apollo
plain apologetically apostasy apostle apostolic apostrophe apothecary apothem appal appalachia appall
plain appallingly appaloosa apparatus apparel apparent apparition appease appeasement appellate append
plain appendectomy appendices appetiser appetising appetizer applaud applet appleton applicability applicable
plain applicant applicator appoggiatura appointee apportion apposite appraiser appreciable appreciably
plain appreciative appreciatively apprehend apprehension apprehensive apprehensively approbation appropriately
plain appropriateness approval approximate approximately approximation aptitude aptly aptness aquatic aquatint
plain aquifer aquinas arabella arabian arable arachnid arachnophobia aragon arahant aramaic aran arbalest
plain arbiter arbitrage arbitrarily arbitrary arbitrate arbitrator arboreal arboretum arborist arccos archaea
plain archaean archaeological archaeon archaeopteryx archaic archaism archangel archdeacon archdiocese
plain archduchess archean archetypal archetype archipelago architectural architecture archivist arco arcsin
plain arctan ardennes ardent ardently ardour arduous ares arete argentina argentine argentinian argonaut
plain argparse arguable arguably argumentation argumentative aria ariadne arianna aridity ariel arif aright
plain aristocracy aristocrat aristocratic arithmetical arity arjun arles armaan armadillo armagh armature
plain armenia armoire armourer armstrong arnold aroint aromatic arora arose arousing arpeggio arrabbiata
plain arraign arraignment arran arranger array arraylist arrears arrhythmia arrogance arrogantly artaud
plain artefact artemis artemisia arterial arteriole arteriosclerosis artesian artfully arthouse arthropod
plain arthroscopy artichoke articulacy articulated articulately articulation artifact artificially artisan
plain artiste artistic artistically artistry artless arugula arun arundel arwen arya aryl asad asbestosis
plain ascend ascendancy ascendant ascension ascent ascertain ascetic asceticism ascii ascorbic ascribe asgard
plain asha ashamedly ashanti ashbourne ashby ashcroft ashen asher ashford ashgabat ashington ashkenazi ashley
plain ashok ashraf ashram ashton ashurbanipal ashworth asics asif asim askew asmara aspen aspersion asphalt
plain asphyxia aspirate aspiration aspirational aspire asquith assail assailant assemblage assembler
plain assemblyman assent assertion assertively assertiveness assessor assiduous assiduously assign
plain assimilation assistance associative associativity assonance assort assortment assuage assumption assure
plain assuredly assyria assyrian astana astatine aster astern asthenosphere asthmatic astigmatism astilbe
plain astonishingly astonishment astound astoundingly astray astrazeneca astrid astride astringent
plain astrobiology astrolabe astrologer astrological astrology astronautics astronomer astronomical
plain astronomically astrophysicist astrophysics astute astutely astuteness asuncion asunder asymmetric
plain asymmetry asymptomatic asymptote asymptotic asymptotically async asynchronous asyndetic asyndeton
plain atacama atalanta ataxia atelier atheism atheistic athena athene atherosclerosis atherton athletic
plain athletically athleticism athlone atif atkins atkinson atlanta atman atmospheric atoll atomise atonal
plain atonality atone atonement atopic atria atrial atrioventricular atrocious atrociously atrocity atrophy
plain attachable attain attainable attainment attendee attentive attentively attentiveness attenuate
plain attenuation attest atticus attila attire attitudinal attractively attractiveness attributable
plain attributional attrition attwood atwood atypical atypically aubretia aubrey auburn auctioneer audacious
plain audaciously auden audibility audible audibly audiologist audiology audiovisual auditor auditorium audrey
plain auger augment augmentation augusta augustan auk aural aurelia auscultation auspicious austerity austin
plain austrian authentically authenticate authorial authorise authoritarianism authoritatively authorize
plain authorship autobahn autobiographical autobiography autocomplete autocorrelation autocracy autocrat
plain autocratic autofill autogyro autoimmune autoload automate automatically automation automaton automobile
plain automorphism automotive autonomous autonomously autosave autosomal autosome autotroph autumnal auxiliary
plain avail availability avant avarice avaricious avaunt averse aversive avert avery avian aviary aviation
plain avid avidly avignon aviva avocet avogadro await awakening awash awesomeness awestruck awkwardness awl
plain awoke awoken awry axial axiom axiomatic axle axon axonal aya ayaan ayah ayan aye aylesbury ayman ayodele
plain ayr ayrshire azalea azeotrope azerbaijani azeri azimuth azithromycin aziz azra azure babatunde babble
plain babu babylonia babylonian babysat baccalaureate bacchus bacilli bacillus backbeat backbench backbencher
plain backcourt backdate backend backer backfire backhander backlash backless backlight backpacker backpacking
plain backport backroom backspace backspin backstroke backtest backtrack backwash backwater backyard
plain bacteriophage baffle bafflement baggage bagley bagpipe bagpiper bagshaw baha bahai bahamas bahamian
plain bahrain bahraini bailey bailout bainbridge baird bajwa bakewell baku balalaika balasubramanian
plain balderdash baldness balearic balenciaga balfour balkan ballade ballast ballcock ballerina balletic
plain ballgame ballistics ballooning ballpark ballpoint ballymena balmy balsamic baltic baltimore baluster
plain balustrade bamako bamboo bamford banal bandeau bandicoot bandwagon bandwidth baneful banerjee bangalore
plain bangle bangui banish banishment banjul banknote banksy bannock banquet banyan baobab baptise baptismal
plain baptismally baptistery baptistry barbadian barbel barbell barberry barbican barbiturate barca barchan
plain barclay barclaycard bareback barents baritone barium barker barline barlow barnaby barnacle barnard
plain barnes barnet barnett barney barnstaple barnyard barometer barometric baroness baronet barony baroque
plain barr barrack barracuda barrage barratt barrenness barrett barron bartering bartlett bartok barton
plain bartosz baryon basalt basaltic baseband basename bashful bashfully bashfulness bashir basilica basilisk
plain basinful bask basketful basmati basophil basquiat basra bassanio basset bassett bassinet basso
plain bassoonist bastille batching bated bateman bather bathmat batholith bathos bathrobe batsman batsmen
plain battalions batted batten battlement bauble baud bauhaus bauxite bavarian bawl baxter bayern bayes
plain bayesian bayliss bazaar beachfront beachside beachwear beacon beaconsfield beady beale beanie beansprout
plain bearish beatbox beatification beatify beatitude beatnik beatrix beattie beaumont beautician
plain beautification beautify bebop beccles bechamel beckett beckon beclometasone becquerel bedazzle
plain bedclothes bedded bede bedevil bedframe bedi bedlington bedpan bedpost bedraggled bedridden bedrock
plain bedside bedsore bedspread bedstead beechwood beefburger beefeater beehive beethoven beeves befall befell
plain befit befitting befuddle beggarly begonia begotten begrudge begrudgingly beguile behavioral behaviourism
plain behemoth behest beholden beholder behoove beijing belarus belarusian belated belatedly belch beleaguer
plain belfry belgian belgrade belie believably belittle belize bella bellamy bellboy bellflower belligerence
plain belligerent bellow beloved belting bemoan bemuse bemusement bendy benedict benedictine benediction
plain beneficially beneficiaries benelux benetton benevolence benevolent benevolently benighted benign benin
plain benn bennet bennett benson benthic benvolio benzoic benzoyl beowulf bequeath bequest berate bereave
plain beresford berg bergamo bergamot bergschrund bering berkelium berkhamsted berkshire berlioz bermuda bern
plain bernard berne bernoulli berserk berth berwick beryllium beseech beset besetting besiege besieger
plain besmirch besotted bespeak bestow bestseller bestselling betablocker bethan bethlehem betide betimes
plain betjeman betoken betony betrayer betroth betrothal bettany betterment betty betwixt bevan beverage
plain beveridge beverley beverly bewail bewilder bewilderment bewitch bexley bezel bhaji bharatanatyam
plain bhardwaj bhatt bhatti bhogal bhuna bhutan bhutanese bianca biblical bibliographer bibliophile bicameral
plain bicep bicester bicuspid bidder bideford bidet bidirectional biennial bifocal biggs bigint bigotedly
plain bigwig bijection bijective bilateral bilbao bilberry bilby bildungsroman bilge bilingual bilingualism
plain billboard billet billings billionaire billow billowy bimodal binaries binding bingham bingley binns
plain biodegradable biodiverse biofeedback biofilm biofuel biogenesis biogeography biographical biographically
plain biographies biomass biome biometric biomolecule biopsychology bios biosecurity biosphere biosynthesis
plain biotechnology biotic bipartisan biplane birdbath birdcage birdie birkenhead birkett birman birthmark
plain birthplace birthright bisector bishkek bishopric bisi bismarck bismuth bison bisque bitmap bitmask
plain bitrate bittern bitterness bitumen bitwise bivalve bivariate bizarre bizarrely bizet blackboard
plain blackbuck blackcap blackcurrant blacken blacker blackfly blackmore blackness blackthorn blackwell
plain bladderwort blaenau blair blakely blameless blancmange bland blandford blandly blandness blankly
plain blankness blare blase blaspheme blasphemous blasphemy blastocyst blastula blatant bleakly bleakness
plain bleary bleat blemish blessedly blimp blindfold blindingly blindly blinker blissful blissfully blithe
plain blithely blitzkrieg bloatware blockbusting bloggers bloggery blogging blogosphere blond blondness
plain bloodhound bloodless bloomers blossom blotch blotted blowtorch bluebell bluebird bluebottle bluejay
plain bluer bluetit bluish blundell blunder bluntly bluntness blurring bluster blustery blyth blythe boa
plain boarder boardwalk boast boastful boastfully boastfulness boateng boating bobbed bobbie bobcat bobolink
plain bobsled bobsleigh bobwhite bodhi bodhisattva bodhran bodily bodkin bodybuilder bodybuilding bodywork
plain boeing bogdan bogged boggy bogota bohemia bohemianism bohrium boisterous boisterously boldly boldness
plain bolero bolide bolingbroke bolivia bolivian bollards bolognese bolshevism bolshy bolster bolus bombard
plain bonaparte bongo bonobo bonsai boohoo bookable bookbinder bookcases bookend bookish bookkeeper bookmark
plain bookseller bookshelf bookshelves bookstall bookstore bookworm bool boolean boomerang booster bootblack
plain bootlace bootloader bootstrap borage borehamwood boringly borland borneo boron borrower borussia borzoi
plain bosch bose boson bosonic bosphorus bossfight bossiness bosworth botanic botanical botch bothersome
plain botswana botticelli bottleneck bottomless bougainvillea bouillon boulder boulle boundless bounteous
plain bountiful bourgeois bourgeoisie bourne bourse boutique bouzouki bovine bovril bowden bowen bowers bowes
plain bowles bowser bowtie boxcar boxful boxoffice boxplot boxwood boyce boyd boyhood boyish bracewell
plain brachial brachiosaurus bracing brackish bracknell brad bradbury bradley bradshaw brady bradycardia bragg
plain braggart brahma brahman brahmaputra brahms brainchild brainpower brainstem brainstorming braintree
plain brainwave brainy braithwaite brakesman bramall brambling bran brancusi branding brandon brannigan braque
plain brash brashness brasilia brassiere brassy bratislava bratwurst bravado bravery brawn brawny bray brazen
plain brazenly brazier brazilian brazzaville breadbin breadcrumb breaded breadwinner breakable breakage
plain breakdance breakout breakthrough bream breanna breastplate breaststroke breathable breathalyse
plain breathless breathlessness breathtaking breathtakingly breccia brechtian breech breezeblock breezily
plain breezy bremen brendan brennan brentwood brethren breton brett brevity brexiteer briana brianna briar
plain bricklayer brickwork brickyard bridegroom bridgend bridget bridgnorth bridgwater bridleway bridlington
plain briefcase briefness brier brigadier brigand briggs brighouse brighten brightly brightness brigid
plain brilliance brim brimful brimmed brimstone brindisi brine briny brioche briony brisbane brisk briskness
plain bristle bristly bristow briton brittany britten brittle brittleness brixham brixton broach broadbent
plain broaden broadminded brocade brochure brock brody brogue broil brokenhearted brokerage bronagh bronchi
plain bronchial bronchiole bronchiolitis bronchitis bronchodilator bronchus bronte bronwen bronwyn brook
plain brookes broomstick broth brotherly brougham broughton browbeat browne browner brownfield brownian browse
plain bruckner bruegel bruges brunei brunswick brunton bruschetta brushstroke brushwork brusque brusquely
plain brussels brutalise brutality bryan bryn bryony bryson bubbly buccaneer buchanan bucharest bucketful
plain buckingham buckinghamshire buckley buckskin budd bude budgerigar budgetary budweiser buenos buffering
plain bufferless buffoon buffoonery bugatti bugfix bughouse bugler builtin bujumbura bulbasaur bulbul bulgaria
plain bulge bulgur bulkhead bulky bulldozer bullfinch bullfrog bullhead bullion bullish bullmastiff bullseyes
plain bulrush bulwark bumblebee bumper bumpkin bumptious bundesliga bundler bungle bungler bunion bunkbed
plain bunyan buoy buoyancy buoyant buoyantly burberry burch burdensome bureau bureaucracy bureaucrat
plain bureaucratic burgher burgundy burkina burlesque burly burmese burndown burnett burnham burnish burrell
plain burrow bursar bursaries bursitis burt burton burundi bushbaby bushel bushmaster bushy busier busiest
plain busily businesslike businessman bustle busybody butanol butene butte buttercream butterfield buttery
plain buttonhole buttress buxom buyout buzzard buzzword byelection bygone bylaw byproduct byronic bytecode
plain byword byzantine byzantium cabbagewhite cabby cabinetmaker cableway cabling cabriolet cacao caching
plain cacti cadaver cadaverous cadbury caddie caddisfly caddy cadence cadenza cadge cadmium caernarfon
plain caerphilly caesura cafetiere caftan cagey cagoule cahill caiman cairn cairo caithness caitiff caitlin
plain cajole calamari calamine calamitous calamity calcaneus calcareous calcite calculative calcutta caldera
plain caldwell calendula calgary caliban calibrate calibration calibre calico californian californium caliper
plain calisthenics callable callaghan callahan calligrapher calligraphic calliope callisthenics calloc callous
plain callously callousness callow callus calmness calomel calorimetry calum calvary calvert calvin calvinism
plain calvinist calypso calzone camaraderie camber camberley cambium cambodia cambodian camborne cambrian
plain camelcase camellia cameo cameramen camerawork cameron cameroon cameroonian camilla camille camisole
plain camomile camouflage campanula campbell campground campion camshaft canaanite canaletto canape canary
plain canasta cancellation cancun candela candelabra candice candid candida candidacy candidature candidiasis
plain candidly candied candlelit candlestick candlewick candour candytuft canine canker canned cannellini
plain cannelloni cannes cannily cannock cannula canny canoeing canoeist canonical canonicalise canonise canopy
plain cantabrian cantaloupe cantankerous cantata canter cantor cantrell canvass capability capably capacious
plain capacitance capacities caper capercaillie capillarity capillary capitalise capitalist capitalistic
plain capitate capitulate capitulation cappuccino caprice capricious capriciously capsid capsize capslock
plain captaincy captivate captivity capuchin cara caracas carafe caramelise carapace carat caravanning caravel
plain caraway carbamazepine carbide carbonaceous carbonara carbonate carbonic carboniferous carbonyl carboxyl
plain carcinogen carcinogenic carcinoma cardenas cardinality cardioid cardiology cardiomyopathy
plain cardiopulmonary cardiovascular carefree carefulness caregiving carelessness carey caribou caries
plain carillon carla carlos carlsberg carlson carlton carly carmarthen carmarthenshire carmel carmen
plain carmichael carnal carnation carnelian carney carnivalesque carnivorous carole carolingian carotenoid
plain carotid carouse carpathian carpel carpenter carping carport carr carriageway carrickfergus carrillo
plain carroll carsick carson cartesian carthage carthaginian carthorse cartilage cartilaginous cartload
plain cartogram cartographer cartography cartoonist cartouche cartwheel cartwright carver carys cascade casey
plain cashew cashflow cashless cashmere casio caspar caspian cassandra cassava cassidy cassie cassini cassio
plain cassis cassius cassock cassowary castanet castaway castellan caster castigate castile castilian castillo
plain castleford castling castro casualness catabolic catacomb catalan catalase catalog catalonia catalyse
plain catalysis catamaran catania cataract catarrh catastrophe catastrophic catatonic catechism catechist
plain categorical categorically categorisation categorise catenary cater catford cathal cathar catheter
plain cathetometer cathode cathodic catholicism cathy cation cationic catkin catmint catnap catriona catwalk
plain caucasian caucasus caucus caulfield causal causality causation caustic cauterise cautionary cautious
plain cautiousness cavalcade cavalier cavalryman cavan cavapoo caveat caveman cavemen cavern cavernous
plain cavernously caviar cavity cavort cayenne cdn ceanothus cecil cecilia cedar cedric cefalexin celandine
plain celebratory celeriac celery celesta celeste celestial celestially celia celiac celibacy cellophane
plain cellular cellulose cellulosic celsius celt cenozoic censer censor censorious censure centaur centenarian
plain centenary centennial centimeter centipede centralisation centralise centrally centrepiece centrifugal
plain centrifuge centriole centripetal centrist centroid centromere cephalopod ceramic cerberus cerebellar
plain cerebellum cerebrally cerebrum ceredigion ceremonially cerium certainties certifiable certify cervical
plain cerys cesium cessation cesspit cetacean cetirizine ceviche cezanne chadian chador chadwick chafe chafer
plain chaff chaffinch chagall chagrin chainmail chairmanship chairperson chairwoman chaise chakraborty
plain chalcedony chalice chalky challenger chamberlain chambermaid chamberpot chambray chameleon chameleonic
plain chamois chamomile chancel chancellorship chancery chanciness chancy chandrasekhar chanel changeling
plain changelog changeover changeset channing chanson chantelle chaotic chaotically chapati chapatti chaperon
plain chaperone chaplin charabanc characterful characterisation characterise characteristically
plain characterization characterless charade charcoals charcuterie chard chardonnay chariot charioteer charis
plain charismatic charitable charitably charlatan charlemagne charlene charleston charlock charlotte charlton
plain charm charmingly charolais charon charset chartism chartist charybdis chasm chassis chaste chasten
plain chastise chastisement chastity chasuble chatham chattel chatter chatterjee chaucer chaucerian chaudhary
plain chaudhry chaudhuri chauffeur cheapen cheapness cheater checkbox checkpoint checksum cheekbone cheekily
plain cheekiness cheerfulness cheerily cheerleader cheerleading cheerless cheery cheeseboard cheeseburger
plain cheesecloth chelate chemise chemotaxis chemotroph cheng chengdu chenille chennai chepstow chequers
plain cherish chernobyl cheroot chert cherub cherubim chervil cheryl chessboard chester chestnut cheung
plain chevrolet chiamaka chiaroscuro chiasmus chichester chickpea chicory chide chidinma chieftains chiffchaff
plain chiffon chigger chika chilblain childbirth childishly childishness childless childlike childs chile
plain chilliness chilly chimneypot chinchilla chinedu chino chinonso chinup chioma chipboard chipmunk
plain chipolata chippenham chipset chiral chirality chiropodist chiropody chiropractic chiropractor chirp
plain chirpy chisinau chitin chivalric chivalrous chivalrously chivalry chive chlorate chlorhexidine chloride
plain chlorinate chlorination chlorofluorocarbon chlorophyll chloroplast chocolatey choirboy cholesterol
plain choosy chopper choppy chopra chopstick choral chorale chordal chordate choreograph choreographer
plain choreographic chorister chorizo chorley choropleth chortle choudhury chough chowder chowdhury chown
plain chris christen christendom christensen christina christine christy chroma chromate chromatic chromatid
plain chromatin chromatogram chromatography chromium chromosomal chromosome chromosphere chronicle chronicler
plain chronological chronologically chronology chronostratigraphy chrysalis chrysanthemum chubbiness chuckle
plain chukwuemeka chummy chung churchgoer churl churlish churn chute ciabatta cian ciara ciaran cicada cilia
plain ciliary cilium cillian cincinnati cindy cinematic cinematographer cinematography cineraria ciphertext
plain circa circe circuitous circuitry circularity circulate circumcircle circumscribe circumspect
plain circumstance circumstantial cirencester cirrus cisterna cistus citadel citalopram citizenry citrate
plain citrix citroen citron citrus cityscape civet civilization clade cladistic cladogram claire clairvoyance
plain clairvoyant clamber clammy clamour clampdown clancy clandestine clang clank clapboard clapperboard
plain clapping clare clarence clarification clarify clarinetist clarinettist clarissa clarithromycin clarity
plain clarks clarkson clasp classically classicist classification classless classname classpath classwork
plain classy clast clastic claudia claudio claudius claustrophobia claustrophobic clavichord clavicle clayton
plain cleanliness cleanly cleanser clearness clef clegg clements clench cleo cleome clergy clergyman clevedon
plain cleverer cleverly clickable clientele clifford climactic climatic climatologist climatology clinch
plain clingfilm clinically clipper clipping clique cliquey clockwise clodagh clogged clogging cloister
plain closeness clothesline clothespeg clothier clotted cloudburst cloudless cloudstrife clough clove clover
plain clownfish clownish clumsily clumsiness clunky clutter clwyd clydebank clydesdale clyne clytemnestra
plain cmake coachmen coachwork coagulate coagulation coalhole coalitions coarsely coarsen coarseness
plain coatbridge coates coathanger coati coatrack coax cobb cobble cobblestone cobol cobra cobweb coccolith
plain coccyx cochlea cochlear cochran cockatiel cocker cockily cockiness cockscomb cocoon coda coddle codebase
plain codec codepoint coder codex codices codification codify codomain codon codpiece cody coefficient
plain coelacanth coeliacs coenzyme coexist coexistence cofactor coffeescript cogent cognate cognition
plain cognitively cogwheel cohabit coherence coherent coherently cohesion cohesive coinage coincide
plain coincidental coincidentally coleman coleraine coles coleslaw colette coley colgate colitis collaborate
plain collaboration collaborative collaboratively collaborator collagraph collapsible collard collation
plain collectable collectible collective collectively collectivisation collectivism collectivist colleen
plain collegial collegiate colley collider collier collimator collinear collins collinson colloid colloidal
plain colloquial colloquialism colloquially collusion colm colman colobus colonial colonialism colonialist
plain colonic colonisation colonise coloniser colonist colonnade coloratura colorimeter colossal colossally
plain colosseum colossus colostomy colourful colourfully colourist coltsfoot colugo colwyn comatose combatant
plain combative combinatorial combinatorics combobox combustible comedic comedienne comely cometary
plain comfortably comforter comfrey comical comically comintern commandline commedia commemorate commemoration
plain commemorative commence commencement commend commendable commendably commendation commensal commensurate
plain commenter commerce commercially commiserate commiseration commissar commitment committal commode
plain commodity commoner commonplace commonwealth commotion communal communally communicable communicative
plain communicator commutative commutativity commutator commuter comorbidity comoros compact compactor
plain companionship comparable comparably comparatively comparator compassion compassionate compassionately
plain compatibility compatible compel compelled compelling compellingly compendium compensate compensatory
plain compere competence competency competent competently competitive competitively competitiveness
plain complacency complacent complacently complainer complement complementary completeness complexity
plain compliant complicate complication complicit complicity comply comport composite composure comprehend
plain comprehensible comprehensively compressible compression comprise compton compulsion compulsively
plain compulsorily computation computational computerise comradeship conakry concat concatenate concatenation
plain concave concealment concede conceit conceivable conceivably conceive concentric conception conceptual
plain conceptually concerted concertina concerto concession conciliate conciliation conciliatory concise
plain concisely conciseness conclave conclude conclusive conclusively concoct concoction concomitant concourse
plain concretely concubine concur concurred concurrency concurrent concurrently conda condemnation condensate
plain condense condenser condescend condescendingly condescension condiment conditionally condone conducive
plain conduction conductive conductivity condyle coneflower confectioner confectionery confederacy
plain confederation confer conferred confessional confidant confidante confidentially configurable configure
plain confine confinement confirmation confirmatory confiscation conflagration conflictual confluence conform
plain conformist confound confounder confrontational confuse confusedly confusingly conga congee congenial
plain congenital congest congestion congestive congleton conglomerate congratulation congratulatory congregate
plain congregational congress congressional congresswoman congruence congruency congruent conic conifer
plain coniferous conjecture conjunction conjunctiva conjure conjurer conjuror connectfour connective
plain connectivity connell connelly connemara connie connivance connive connoisseur connors connotation
plain connotative connote conor conquer conquerable conqueror conquest conquistador conscientiousness
plain conscionable consciously conscript conscription consecrate consecration consecutive consensual consensus
plain consequent consequential consequently conservationist conserve considerable considerably considerate
plain considerately consign consignment consist consistency consistently consolation consolidate consonance
plain consonant conspicuous conspicuously conspirator conspiratorial conspire constance constancy constantine
plain constantinople constellation consternation constipation constituency constitutional constitutionality
plain constitutionally constrain constraint constrict constriction constrictor constructive constructively
plain constructivism constructor construe consul consulate consultancy consultative consumables consume
plain consumerism consummate contagion containerise containment contaminant conte contemplation contemplative
plain contemporaneous contemporaries contemptuous contemptuously contend contender contented contentedly
plain contention contentious contentment contextual contextualise contiguous continental contingency
plain contingent continual continually continuation continuity continuous continuously continuum contort
plain contortion contortionist contour contraction contractual contradictory contraflow contraindicate
plain contraindication contralto contrapositive contrapposto contraption contrapuntal contrast contravene
plain contravention contributor contributory contrite contritely contrition contrivance contrive controllable
plain controversially controversy contusion conundrum conurbation convalesce convalescence convalescent
plain convection convectional convene convenient conveniently convenor conventional conventionally converge
plain convergence convergent conversant conversational converse convex convey conveyance convincingly
plain convivial conviviality convoluted convolution convoy convulse convulsion convulsive conway conwy coo
plain cooke cookson cooktop cooler coolly coolness coombes coombs cooperate cooperation cooperative
plain cooperatively coordinate coot copeland copernicium copious copiously coplanar copland copolymer
plain copperfield copperhead copperware coppice coprime coprocessor copse copycat copyleft cor cora coracle
plain corbett corby corcoran cordially cordoba cordon corduroy coreopsis corey corfu corgi corinne corinthians
plain coriolanus corkboard cormack cornbread corncrake corneal cornelius cornerback cornerstone cornflake
plain cornflower cornice cornmeal cornstarch cornwell corollary coronet coroutine corporation corporeal
plain corrective correlate correlational correspond correspondence correspondingly corrigan corroborate
plain corroboration corrode corrosion corrugated corruptible corruption corsair corsica corsican cortical
plain corticosteroid cortisone corundum corvette cosecant cosily cosine cosiness cosmetically cosmic
plain cosmological cosmologist cosmology cosmopolitan cosmos cossack costello costermonger costliness costly
plain costumier cotangent cotoneaster cotswold cottager cotter cottonwood cotyledon cougar coulomb coulson
plain counihan counselled countable countenance counteract counterattack counterbalance counterclaim
plain counterfeiter counterfoil counterpart counterpoint counterproductive counterrevolution countersign
plain countersink countertenor countertop counterurbanisation countless countryman countrywide coupe
plain courageous courageously courbet courteously courtesan courtesy courtly courtney courtship courtyard
plain couscous coutts couture covalent covariance covariant covariate cove covenant covenanter coverage covet
plain covetous cowan cowbell cowcatcher cowell cower cowley cowparsley cowrie cowslip coxcomb coy coyle coyly
plain coyne cozen cozy cpu crabapple crabmeat crabtree crackle craftily craftsman craftsmanship crafty craig
plain cram cramming cramp crampon cranefly cranial cranium crankcase crankshaft cranny crass crassly cratchit
plain cravat craven crawford crawler crawley crazier craziest crazily craziness creaky creamery creamy
plain creatinine creation creationism creationist creatively creativity crecy credence credenza credibility
plain credibly creditor creditworthy credulity credulous creepily creighton creon crepe crescendo crescent
plain cresswell cretaceous crete crevasse crewmen crichton crimea criminologist crinkle crinkly crinoline
plain crises crispbread crisply criterion croatia croatian croc crockery crocodilian croft crompton cronbach
plain cronin cronjob cronus crookedly croon crooner croquette crosby crosier crossbencher crossbill
plain crossbowman crosscourt crosshatch crossley crossplatform crossroad crotchet croup croupier crouton
plain crowdfunding crowdsource crowe crowley crowther crucial crucially crudely crudeness cruickshank cruiser
plain crumbly crustacean crustless cruyff cryogenic cryosphere cryptic cryptically cryptograph cryptographer
plain cryptographic crystalline crystallisation crystallise crystallography cubbyhole cubed cubic cubism
plain cubist cuboid cuddly cueing cuesta cufflink cuisine culinary culley culminate culmination culottes
plain culpability culpable culprit cultivation cultivator culturally cumbersome cumbrian cummerbund
plain cumulonimbus cuneiform cunliffe cunningham cunningly cupful cuphead cupola cupped cuprous curable
plain curacao curative curator curd curdle curio curiosities curiously curium curlew curlicue curran
plain currencies curricula currie cursive cursor cursorily cursory curst curt curtail curtin curtis curtly
plain curtsy curvaceous curvature curvilinear cushioned custodian custodianship customarily customary
plain customisable customisation customise customize cutback cuticle cutpurse cuttlefish cwm cwmbran cyanosis
plain cybercafe cybersecurity cyberspace cyclamen cyclepath cycleway cyclic cyclical cyclohexane cycloid
plain cyclonic cyclops cyclorama cyclotron cygwin cylindrical cymbal cymbeline cynic cynical cynically
plain cynicism cynthia cypriot cystic cystitis cytokine cytokinesis cytology cytoplasm cytoplasmic cytosine
plain cytoskeleton cytosol cytotoxic czar czech czechia czechoslovakia dabble dace dachshund dactyl dactylic
plain dada dadaism dadaist daedalus daffodil dafydd dahlia daikon daintily daintiness dainty dairylea daisies
plain dakar daley dali dally dalmatia dalmatian dalton daly damask damian damilola damnable damon dampen
plain damping dampness damsel damselfly dana dandle dandruff dandy dane danelaw dangerously daniela danielle
plain danube daoism daoist daphne dapper dappled dara darby darcy dardanelles daredevil darfur daria daringly
plain dariusz darken darkly darlington darragh dartboard dartford dartmouth darwin daryl dasgupta dashiki
plain dashing dastardly dataflow dataframe datapoint dataset datastore datatype datetime dative daub daugherty
plain daunt dauntingly dauntless dauphin davenport daventry davey davidson dawdle dawes dawid dawkins dawson
plain daydreamer daylily daze dazedly dazzle dazzlingly deaconess deafen deafeningly deafness dealership
plain deallocate dearest dearly dearth debacle debase debatable debater debauched debenture debian debilitate
plain debonair deborah debounce debra debris debtor debugging debunk debussy debutant decadence decadent
plain decagon decahedron decant decantation decanter decathlete decathlon deceit deceitfully deceiver
plain decelerate deceleration decentralisation decentralise decentralized deception deceptive deceptively
plain decibel decidedly deciduous decile decimal decimate decipher decisive decisively decisiveness
plain deckbuilder deckchair deckhand decking declaim declamatory declan declaration decoder decolonisation
plain decolonise decompile decompiler decompose decomposer decomposition decompress decompression decongestant
plain decorate decoration decorator decorous decoupage decoy decrease decrement decrepit decriminalise decry
plain decrypt decryption dedicate dedication deduce deducible deductive dedupe deduplicate deduplication deepa
plain deepak deepcopy deepen deepika defamation defeatism defeatist defection defector defenceless defences
plain defendable defenestration defensible defensively defensiveness deference deferral defiant defiantly
plain defibrillator deficiencies deficient defile definable definite definitive definitively deflate deflation
plain deflationary deflect defoe deforest deforestation deform deformation defrag defragment defragmentation
plain defriend deft deftly deftness defunct defy degas degeneration deglaze degradable degradation degrade
plain dehydrate deify deign deindustrialisation deindustrialise deionised deirdre deism deist deity dejected
plain dejectedly dejection delaney delaware delectable delectation delegate delegation deletion delhi
plain deliberate deliberation delicacies delicate delicately delicatessen deliciously delightedly delightful
plain delightfully delilah delimiter delineate delinquency deliquescent delirious deliriously delius
plain deliverance deliverer deliveroo dell delphinium delroy deltaic deltoid delude deluge delusion deluxe
plain delve demagogue demean demeanour demesne demeter demilitarise demise demobilise democrat democratically
plain democratise demography demolish demonise demonstrable demonstrably demonstrative demonstrator demoralise
plain demote demotion demotivate dempsey demur demure demystify denature dendrite dendritic dendrochronology
plain denham denigrate denis denison denizen denny denomination denominational denominator denormalise
plain denotation denotative denote denouement densely density dent dentine denton denture denzel deontological
plain deontology deoxygenate deoxyribose depart departmental dependably dependence depersonalisation depict
plain depiction deplete depletion deplorable deplorably deplore depopulation deportee deportment depose
plain deposition depositor depravity deprecate deprecation depreciate depreciation depressingly deprive
plain deputise dequeue derailleur derailment dereference deregulate deregulation derelict dereliction deride
plain derision derisive derisively derisory derivation derivative derive dermal dermatitis dermatologist
plain dermatology dermot desai desalination descend descendant descendent descent descriptive descry desecrate
plain desecration desensitise deserialise deserialize desertify deservedly desiccator designate designation
plain desirability desirable desirous desmond desolate desolation despairing despairingly desperation
plain despicably despondency despondent despondently despot despotic despotism dessertspoon destabilise
plain destination destine destinies destitute destitution destructively destructor destructure desultory
plain detachable detachment detain detainee detergent deteriorate deterioration determinant determination
plain determine determinedly determiner determinism detestable detestation dethrone detonation detour
plain detoxification detract detractor detriment detrimental detrimentally detritivore detritus dettol deuce
plain deurbanisation deus deuterium deutzia devalue devastate devastation developmental developmentally
plain deviant deviate deviation devilish devilishly devine devious deviously deviousness devizes devlin devoid
plain devolution devolve devonian devops devote devotee devotional devour devoutly dew dewan dewdrop dewsbury
plain dewy dexamethasone dexter dexterity dexterous dhal dhaliwal dhamma dharma dhcp dhillon dhingra dhoti
plain dhruv diablo diabolical diabolically diaeresis diagnose diagnostic diagnostician diagonal diagonally
plain dialect dialectal dialectic diameter diametric diamine diana diane dianthus diaphragm diarrhea diarrhoea
plain diaspora diastole diastolic diatom diatomic diatonic diatribe diaz diced dichotomous dichroic dichromate
plain dickensian dickerson dickinson diclofenac dicotyledon dictate dictation dictatorial dictatorship diction
plain didactic didcot didgeridoo diegetic dielectric diencephalon dietary dietician differentiable
plain differential differentiate diffidence diffident diffidently diffract diffraction diffuse diffusion
plain digestible digit digitally digitise digitize dignify dignitary digoxin digress digression dihedral
plain dijkstra dilan dilapidated dilapidation dilate diligence diligent diligently dill dillon dilly dilution
plain dilys dimensional dimensionless dimer diminishing diminuendo diminutive dimitri dimly dimmed dimmer
plain dimming dimness dimple dinesh dingo dingy dinnerjacket dinnerlady dinnertime diocesan diode dioecious
plain dionne dionysus diorama diorite diphtheria diphthong diplodocus diploid diplomat diplomatically dipole
plain dipper diptych directive directness directorial directory directrix dirge dirigible dirtiness
plain disaccharide disadvantage disadvantageous disaffected disaffection disagreeable disagreeably disallow
plain disappearance disappoint disappointingly disapproval disapproving disapprovingly disarmament disarray
plain disassemble disassociate disastrous disastrously disavow disband disbar disbelief disbelieve
plain disbursement discard discern discernible discernment disciple discipleship disciplinary disclaim
plain discolour discolouration discomfort disconcert disconnect disconnection disconsolate disconsolately
plain discontent discontinue discontinuity discontinuous discordant discouragement discourteous discoverable
plain discoverer discoveries discredit discrepancy discrete discretion discretionary discriminant discursive
plain discus disdain disdainful disdainfully diseconomies disembark disembodied disenchanted disenchantment
plain disenfranchise disengage disengagement disentangle disfavour disfigurement disgracefully disgruntled
plain disgustedly disgustingly dishcloth dishearten dishevelled dishonestly dishonourable dishtowel
plain disillusion disillusionment disincentive disinclined disinfect disinflation disingenuous disinherit
plain disintegrate disintegration disinterest disjoint disjunction diskette dislocate dislocation dislodge
plain disloyal disloyalty dismally dismantle dismay dismiss dismissal dismissive dismissively disobedience
plain disobediently disobey disorderly disorganisation disorient disorientate disorientation disparage
plain disparagingly disparate disparities dispassionate dispassionately dispatch dispel dispelled dispensable
plain dispersal dispersion dispirited displace displacement displease displeasure disposition dispositional
plain dispossess disproportion disproportionate disprove disputable disqualification disqualify disquiet
plain disrepair disreputable disrepute disrespectfully disruptive disruptively dissatisfy dissemble dissembler
plain disseminate dissemination dissent dissenter disservice dissident dissimilar dissipate dissociate
plain dissociation dissolution dissonance dissonant dissuade distant distantly distaste distasteful distend
plain distillate distinct distinctive distinctively distinctiveness distinguishable distort distortion
plain distractedly distractor distraught distressingly distributive distributor distrust distrustful
plain disturbingly disuse ditto diuretic diurnal divali divan diver diverge divergence divergent
plain diverticulitis divest dividend divinely divinity divisibility divisible divisor dixon diya dizzily
plain dizziness dizzying django djembe djokovic doberman dobson docherty docile docility dockerfile dockside
plain dockyard docstring doctoral doctorate documentation dodd doddery dodecagon dodecahedron dodo dodoma doff
plain dogberry dogfish doggedly doggedness doggerel doggy dogma dogmatic dogwood doha doherty doily dolan
plain doldrum doleful dolefully dollop dolmades dolomite dolorous dolphin domesday domestically domesticate
plain domesticity domicile dominance domination domineering dominica dominican dominik dominika dominion
plain dominique donalbain donald donatello donetsk donizetti donnelly donoghue donovan doodle dooley doomsday
plain doorhandle doorknob doorman doorstop dopant doppler doran dorchester dordogne doreen dorito dormer
plain dormice dormouse dorsal dortmund dosh dostoevsky dotage dote dotfile dotnet doubly doubter doubtful
plain doubtfully doubtless doug dougal dougherty doughy douglas dour dove dovecote dowdy dowling downbeat
plain downcast downes downey downfall downgrade downhearted downie downloadable downloader downpipe downpour
plain downright downside downsize downspout downstage downtime downtrodden downturn downward dowse doxycycline
plain doze dozy drab dragonfly dragonfruit drainage drainboard draisine dramatis dramatise dramatist dramaturg
plain dramaturgy draper drapery drastically draughtsman draughty drawback drawl dray dreadfully dreadnought
plain dreamer dreamily dreamless dreamlike dreamy drearily dreariness dreary dredge dredger drench dressage
plain dressmakers dressmaking dressy dribbler dribbly drifter driftwood drily driscoll drivel driverless
plain driveshaft droitwich dromedary droop droopy dropdown dropkerb droplet dropsy drosophila droughts drowse
plain drowsily drowsiness drudge drudgery drumbeat drumlin drummed drummond drumroll drumstick dryly dryness
plain drypoint dubbed dubbing dubey dubious dubiously dubnium dubrovnik ducal duchamp duchy ductile ductility
plain duggan dugong dulcimer dulled dullness dully dulwich duly dumbarton dumbfound dumfries dumper dumpfile
plain dundalk dunedin dunfermline dungarees dunlin dunlop dunn dunnock dunstable duodenal duodenum duologue
plain duopoly duple duplication duplicitous duplicity durability durable duracell duration durban durer
plain durrant dushanbe dusky dusseldorf dustcloth dustpan dutiful dutifully dutta dutton duval dvorak dwell
plain dwelt dwindle dwyer dyer dyfed dynamically dynamics dynamism dynamo dynamometer dynastic dynasty dyne
plain dyscalculia dyspepsia dysphagia dysplasia dyspraxia dysprosium dystonia eagerly eagerness eaglet
plain eagleton ealing eames eamon earache eardrum earldom earliest earmuff earnest earnestly earnestness
plain earnshaw earphone earpiece earplug earshot earthen earthenware earthling earthly earthworm earwax earwig
plain easel easement easiness eastbound easterly eastleigh eastward eastwardly eastwood easychair easyjet
plain eatery eaton eaves eavesdrop eavesdropper ebb ebook ebrahim ebullient eccentric eccentrically
plain eccentricity eccles ecclesiastes ecclesiastical echidna echinacea echoes echolalia eckersley eclair
plain eclectic ecliptic ecological ecologically ecologist ecology ecommerce econometric economical
plain economically economise economist ecosystem ecotourism ecstatic ecstatically ectoderm ectotherm ecuador
plain ecuadorian ecumenical ecumenism edamame eddy edelweiss eden edgar edgeways edgily edict edification
plain edify edith editorial edmonds edmondson edmonton edna eduardo educationally educator edwardian edyta
plain eerie eerily eeriness eevee efface effectively effector effectual efferent effervesce effervescence
plain effervescent efficacious efficacy efficient efficiently efflorescence effluent effortless effortlessly
plain effrontery effusive effusively efua egalitarian egalitarianism egan eggnog eggplant eggshell eggy
plain egocentric egocentrism egotism egotist egotistical egret egyptologist eider eidetic eigenspace
plain eigenvalue eigenvector eightieth eileen eilidh eimear eindhoven einstein einsteinium eirlys eithne
plain ejection ekaterina elaborate elaborately elaboration eland elapse elastane elastically elasticity
plain elasticsearch elastin elastoplast elated elation elbe elderberry eldridge eleanor elector electorate
plain electra electrocardiogram electrode electroencephalogram electrolyse electrolyte electrolytic
plain electromagnet electromagnetic electromagnetism electron electronegative electronegativity electronica
plain electrophile electrophilic electroplate electroscope electrostatic elegance elegantly elegiac elegy
plain element elemental elephantine elevation elfin elgar elias elicit elif eligible elijah elimination
plain eliminator elin eliot elisa elise elision elitism elitist elixir eliza elle ellery ellington elliott
plain ellipse ellipsoid elliptical ellison ellwood elmore elocution eloise elongate elongation eloquence
plain eloquent eloquently elsie elspeth elude eluent elusive elusively elusiveness elvira elwyn emaciated
plain emacs emanate emancipate embankment embargo embark embarkation embarrassingly embattled embedding
plain embellish ember embezzler embitter emblazon emblematic embodiment embody embolden embolism emboss
plain embrace embroider embroil embryology embryonic emcee emeka emer emerge emergence emergent emerson emetic
plain emigrant emigrate emigration emigre emil emilia eminence eminent eminently emir emirate emirati emissary
plain emission emissive emissivity emit emitted emitter emitting emmanuel emmeline emoticon emotionless
plain emotive emotively empathetic empathetically empathic empathise emphases emphasise emphasize emphatically
plain emphysema employability empower empowerment empress emptiness emrys emulate emulation emulsifier
plain emulsions enact enamelled enamoured enantiomer encamp encampment encapsulate encapsulation encase
plain encephalitis enchant enchanter enchantingly enchantment enchantress enchilada encipher encircle enclave
plain enclosure encode encoder encores encounter encouragement encouragingly encroach encroachment encrust
plain encumber encumbrance encyclopedia encyclopedic endanger endear endearingly endearment endeavor endeavour
plain endemic endian endive endlessly endocarditis endocrine endocrinologist endocrinology endocytosis
plain endoderm endogenous endometriosis endometrium endoplasmic endorsement endoscope endoscopy endoskeleton
plain endosperm endothelial endothelium endotherm endothermic endow endowment endpoint endurable enema
plain energetic energetically energies energise enfold enforceable enfranchise engaging engagingly engels
plain engender engram engrave engraver engross enhance enhancement enhancer enigmatic enigmatically
plain enjambement enjambment enjoyable enjoyably enlarge enlargement enlighten enlightenment enlistment
plain enliven enmity ennis enniskillen ennoble enormity enow enqueue enquire enquiringly enrage enrich enright
plain enrique enrolment ensconce ensemble enshrine enslavement ensue ensure entail entangle entente enteritis
plain enterprising entertainer entertainingly enthalpy enthral enthralling enthuse enthusiast enthusiastic
plain enthusiastically entice enticement enticingly entirety entitle entity entomb entomologist entomology
plain entourage entrant entrap entrapment entreat entreaty entree entrench entrepreneur entrepreneurship
plain entropy entrust entwine enum enumerate enumeration enumerator envelop enviable enviably envied envious
plain enviously environmental environmentalist envisage envision envoy enzymatic eocene eoin eosinophil
plain epaulette ephemeral ephesians ephraim epicenter epicentre epidemic epidemiologist epidemiology epidermal
plain epigenetic epiglottis epigram epigraph epilogue epiphany episcopal episodic epistle epistolary epitaph
plain epithelial epithelium epithet epitome epitomise epoch epode eponymous epoxide epoxy epsilon epsom
plain epstein equaliser equalled equate equator equestrian equestrianism equiangular equidistant equilateral
plain equilibria equilibrium equimolar equinox equip equipped equipping equiprobable equitable equitably
plain equivalence equivalent equivocal equivocally equivocate eradication erase erasure erbium erect erelong
plain ergonomic ergonomically erica erickson ericsson erika ermine ernest ernie erode erosive errant errata
plain erratic erratically erroneous erroneously erstwhile erudite erudition eruption erwin eryngium erythema
plain erythrocyte erythromycin escalator escalope escapade escapee escapism escapist escarpment eschatology
plain escher eschew escrow esker esme esmeralda esophagus esoteric espadrille espinoza esports espouse espy
plain esquire essayist essence essentially establishment ester esterification estimable estimation estimator
plain estonia estonian estrange estrangement estuaries estuarine eswatini etch eternally eternity ethanoic
plain ethel ethene ether ethereal etherington ethic ethnically ethnicity ethnocentric ethnocentrism
plain ethnography ethological ethologist ethology ethos ethyl ethylene ethyne etruscan etta etymological
plain eucharist eucharistic euclid euclidean eudaimonia eugene eugenia eukaryote eukaryotic euler eulogise
plain eunice euonymus euphemistic euphony euphorbia euphoria euphoric euphrates eurasia eurasian euro
plain europhile europium eurosceptic eurozone eurydice eustatic eutectic eutrophication evader evaluative
plain evangelical evangeline evangelise evangelism evangelist evans evaporation evaporite evasive evasively
plain evasiveness evelyn evenly evenness eventful eventloop eventual eventuality everest everett evergreen
plain everlasting evesham evian evident evidential evidently evie evilly evince evocation evocative evoke
plain evolutionary evolve ewan ewelina ewer ewing exabyte exacerbate exacting exactitude exactness exaggerate
plain exaggeration exalt exasperate exasperation excalibur excavate excavation exceed excelled excellently
plain excelling exceptional exceptionally excerpt excessive excessively exchangeable excitable excite
plain excitedly excitingly exclaim exclamatory exclusionary exclusive exclusively exclusivity excommunicate
plain excommunication excrete excretion excruciating excruciatingly exculpate excursion excusable execrable
plain executable exegesis exemplar exemplary exemplification exemplify exempt exert exertion exfoliate exhale
plain exhaustive exhaustively exhibitor exhilarate exhilaration exhort exhortation existent existential
plain existentialism exmoor exmouth exocytosis exodus exogenous exon exonerate exoneration exoplanet
plain exorbitant exorbitantly exorcist exoskeleton exotically expanse expansion expansive expansively
plain expectancy expectant expectantly expectation expedia expediency expedient expedite expeditionary
plain expeditious expelling expend expendable expenditure expensively experimental experimentally
plain experimentation expertise expertly expiration expiry expletive explicable explicitly exploitability
plain exploration exploratory exponent exponentially exponentiate exponentiation exporter exposition expound
plain expressionism expressionist expressionless expressive expressively expressly expressway exquisite
plain exquisitely extempore extensible extensive extensively extenuating exterior extermination exterminator
plain external externality externally extol extolled extortionate extraction extracurricular extradite
plain extraneous extranet extraordinarily extrapolate extrapolation extraterrestrial extravagance extravagant
plain extravagantly extravaganza extraversion extravert extremity extremum extricate extrinsic extrovert
plain extrusive exuberance exuberant exuberantly exude exult exultant exultation eyeball eyedrop eyelash
plain eyesight eyesore eyestrain eyewitness eysenck ezekiel ezra fabian fable fabrication fabulously facade
plain faceless facelift facet facetious facetiously facially facile facilitate facilitation facilitator
plain facility factional factorial factorisation factorize factotum factually fad fadeout fagan fahrenheit
plain failover fain faintness fairbairn fairclough fairest fairhurst fairing fairway faisal faisalabad fait
plain faithfully faithfulness fajita falcon falconer falkirk fallacies fallacious fallback fallibility
plain fallible fallon fallow fallthrough falmouth falsehood falsely falseness falsetto falsification falter
plain fame familial familiarise familiarly famished famously fanatic fanatical fanaticism fanciful fancifully
plain fandango fanfare fanfiction fanlight fanned fanning fanta fantasist fantastic fantastical fantastically
plain farad faraday farcical fareed fareham farfalle farhan farida farley farmhand farmyard farnham farooq
plain farouk farr farrell farrelly farthest farthing farzana fascinate fascination fashionably fasten fastener
plain fastidious fastidiously fatalism fatality fateful fatefully fatema fatherhood fatherland fatherless
plain fatherly fathom fathomless fatimah fatten fatwa faucet faulkner faultless faultlessly fauna faure
plain fauvism fauvist favela faversham favicon favorable favourable favourably fawad fawcett fawn faye fealty
plain fearful fearfully fearfulness fearless fearlessly fearlessness fearon fearsome feasibility feasible
plain feasibly feathery featureless febrile feckless federalism federalist federation fedex fedora feeble
plain feebleness feebly feedstock feeney feign feint feldspar felicia felicitous felicity feline fellowship
plain felsic femoral femur fencepost fencer fenton ferguson fermanagh fermata fermenter fermion fermium
plain fernandes fernandez fernando ferocious ferociously ferocity ferrari ferreira ferric ferries ferrous
plain ferryboat fertilise fertility fervent fervently fervour fester festive festivity festoon feta fetid
plain fetter fettuccine fettuccini feudalism feverfew feverishly fey fez fiasco fibonacci fibreboard
plain fibreglass fibreoptic fibrillation fibrinogen fibroblast fibroid fibromyalgia fibrosis fibrous fibula
plain fickle fickleness fictionalise fictitious fiddly fidelity fidgety fido fiduciary fief fiefdom fielder
plain fieldfare fielding fieldsman fiendish fiendishly fiercely fierceness fiery fiftieth figueroa figural
plain figurative figurehead figurine figwort fiji filament filename filepath fileserver filesystem filetype
plain filibuster filigree filip filipina filippo filmic filmmaker filmmaking filmography filo filtrate
plain filtration finalise finality financier findlay finely finery finesse fingernail finicky finisher finlay
plain finley finnegan finney finnian fiona fionn fir firebrand firebreak firecrest firefighting firefly
plain firefox fireguard firelighter fireman firemen fireplace fireproof fireside firewire firewood firth
plain fiscal fischer fishcake fisherman fishermen fishery fishfinger fishguard fishwife fissure fistula fitbit
plain fitch fitful fitfully fitment fitter fitzgerald fitzpatrick fitzsimmons fixation fixative fixedly fixer
plain fixme fiza fizzle fjord flabbergasted flagella flagellum flagon flagrant flagrantly flagship flagstone
plain flaherty flair flake flamboyance flamboyant flamboyantly flamenco flammability flammable flanagan flange
plain flannelette flannery flapped flapper flapping flare flashbulb flashforward flashy flatbed flatbread
plain flatfish flatly flatness flatterer flattery flatulence flaubert flaunt flavoursome flawless flawlessly
plain flax flaxen fleabane fleance fleck fledgling flee fleecy fleet fleetingly fleetwood fleming flerovium
plain fleshy flexbox flexibility flexibly flicker flier flightless flighty flimsy flintlock flintshire
plain flipflop flippancy flippant flippantly flirtation flirtatious flirtatiously flit flitted flocculate
plain flock floodgate floodlight floodlit floodplain floodwater floorball floorplan flopped flopping
plain florentine flores florid florida floridian florin florizel flotation flotilla flotsam flounce flounder
plain flourish floury flout flowchart flowerbed flowerpot flowery flucloxacillin fluctuate fluctuation flue
plain fluency fluent fluff flugelhorn fluidity fluorescein fluorescence fluorescent fluoride flurry fluster
plain flutist fluvial flux flybridge flycatcher flyhalf flyover flyweight flywheel foamy focal foci fogged
plain foghorn foible foist folake foldaway foley foliage foliated folic folksy follicular followback folly
plain foment fondant fondly fondness fondue fontanelle foodie foodstuff foolhardy foolish foolishly
plain foolishness foolproof footballing footbridge footer foothill foothold footless footlights footloose
plain footsore footstep footstool footwear footwork fopen foppish forage forager foramen foraminifera foray
plain forbade forbear forbearance forbes forceful forcefully forcefulness forceps forcible forcibly forde
plain foreach forebear foreboding forebrain forecaster forecastle foreclose foreclosure forecourt forefather
plain forefinger forefront forego foregone foreground forehand foremast foremost forename forensically
plain forerunner foresaw foresee foreseeable foreseen foreshadowing foreshore foreshorten foresight forestall
plain forestry foretell forethought foretold forewarn foreword forfeiture forgetfully forgetfulness
plain forgettable forgivable forgo forlorn formaldehyde formalise formality formation formative formatted
plain formatter formatting formic formidable formidably formulae formulaic formulation forrest forrester
plain forsake forsaken forsook forster forswear forsworn forsyth forsythia forte forthcoming forthright
plain forthwith fortification fortinbras fortissimo fortitude fortran fortuitous fortuitously fortunate
plain fortunately forwards fossiliferous fossilise fotheringham fouled foulkes foulplay fovea fowl fowler
plain foxhound fps fracas fractal fractional fractionate fragility fragment fragmentary fragmentation fragrant
plain frail frailty framebuffer framework franc francesca franchisee franchiser franciszek francium franco
plain frangipane frankfurt frankfurter frankish franklin frankness franks frantically fraser fraternal
plain fraternise fraudulently fraught fray frazer freakish freakishly freckle freda frederick freedman
plain freefall freehand freehold freelance freeman freerange freesia freestyle freethinker freetown freeware
plain freewheel freighter frenetic frenzy frequentist fresco freshen fresher freshest freshly freshness
plain freshwater fret fretful fretfully fretsaw fretted fretting freudian friable fricassee fricative
plain frictional frictionless friendliness frieze fright frighteningly frightful frightfully frill frilly
plain frisian frittata fritter frivolity frivolous frivolously frizzy frock froghopper froglet frogman
plain frogspawn frolic frolicked frolicsome fromage frome frond frontage frontal frontbench frontbencher
plain frontend frontier frontrunner frostbite frostbitten frosting froth frothy frottage fructose frugality
plain frugally frugivore fruitfly fruitful fruitfully fruition fruitless fruitlessly frump frustrate
plain frustratingly frustum fstring fuchsia fuelled fuelling fugger fugitive fugue fujitsu fukushima fulcrum
plain fulfil fulfill fulfilment fulham fullback fullerene fullness fullscreen fulmar fulsome fulton fumarole
plain fumble func functionalism functionality functionally functionary functor fundamental fundamentalism
plain fundamentalist fundamentally funereal funfair fungal fungicide fungus funnily furiously furlong furlough
plain furness furnish furnishings furore furrow furthermore furthest furtive furtively fusebox fuselage
plain fussily fussiness futile futility futon futsal futurist futuristic fuzzer fuzzy gabardine gabble gabbro
plain gable gabon gabonese gaborone gabriel gabriela gabriella gabrielle gadfly gadgetry gadolinium gadzooks
plain gaffe gagged gaiety gail gaillardia gaily gainful gainfully gainsay gainsborough gaiter galactic galahad
plain galangal galashiels galatasaray galatea galatians galena galette galicia gallacher gallagher gallant
plain gallantry galleon galley gallipoli gallium gallon galloper galloway gallstone galosh galvanise
plain galvanometer galvin gambian gambit gambol gamelan gamepad gamete gametophyte ganache ganesha ganges
plain ganglia ganglion gangplank gangrene gangway gannet ganymede gape garam garble garcia gardenia gardiner
plain gardner garfield garganey gargantuan gargle gargoyle garish garishly garlicky garner garnet garnishee
plain garrett garrulous garside garvey garza gaseous gaskell gaskin gasoline gastritis gastrocnemius
plain gastroenteritis gastroenterologist gastrointestinal gastropod gastrula gateau gateaux gatepost gatherer
plain gathering gaudi gaudy gaughan gauguin gaul gaunt gaussian gawain gawky gawp gaynor gazette gazetteer
plain gazpacho gbps gearbox gearing gearstick gecko geddes geeky gehenna gelatin gelato gelding gelled gemma
plain gemsbok gemstone genealogical genealogist genealogy genera generalisation generalise generality
plain generational generic generically generosity generously genet geneva genevieve gengar genial geniality
plain genially genocidal genome genomic genotype genotypic genshin genteel gentian gentility gentlefolk
plain gentlemanly gentleness gentrify gentry genuflect genuineness genus geocentric geochemistry geode
plain geodesic geoffrey geographer geographical geographically geolocation geologic geological geologist
plain geometer geometric geometrical geomorphology geophysics georgetown georgette georgie georgina geosphere
plain geostationary geotag geotagged geothermal geraghty geraint geraldine geranium gerard gerbera gerbil
plain geriatric geriatrician germ germanic germanium germinate germination gerrard gerry gerrymander gershwin
plain gerund gesso gestalt gestapo gestation gesticulate getter geyser gharial ghazala ghee gherkin ghostly
plain ghoulish giacometti gibberellin gibbon gibbs giblets gibraltar gibson giddily giddiness giddy gifted
plain giga gigabit gigabyte gigahertz gilbert gilchrist gild gillespie gillette gillian gillies gillingham
plain gilmore gilmour gimbal gimlet gimmick gimmicky gina gingerly gingham gingiva gingivitis ginkgo giorgio
plain giotto girdle gist gita gitignore gitlab giza glacial glacially glaciated glaciation gladden glade
plain gladiatorial gladioli gladiolus gladness gladstone gladwin glamorgan glamour glaringly glasnost
plain glassware glaucoma glauconite glaze gleam glean gleeful gleefully gleeson glen glenda glenn glib glibly
plain glider glimmer glimpse glinka glint glioma glissando glisten glittery glitzy gloat global globalisation
plain globalization globally globular globule glockenspiel glomerulus gloomily gloominess gloria glorification
plain gloriously glossop glossy glottis gloucester gloveman glover glower glowingly glowworm glucagon gluck
plain glucoside glumly gluon glut glutamate glutamine gluteal gluteus glutton gluttonous gluttony glycerol
plain glycolysis glycoprotein glynis glyph gnarled gnash gnat gnaw gneiss gnostic gnu goad goalkeeping
plain goalless gobbed gobble gobbler gobi goblet gobo godalming godhead godless godliness godparent godwin
plain godwit goethe goggle golang goldcrest goldeneye goldenrod goldfinch goldman goldsmith golgi gomez gomoku
plain gonad goncalves gondola gondolier gondwana goner goneril gong gonzales gonzalez gonzalo goodall goode
plain goodman goodwill goodwin gooey googol goosander gopher gorge gorgon gorgonzola gorman goshawk gosport
plain gossiped gossipy gothenburg gothically gouache gough goulash gould gourami gourmand gourmet govender
plain governance governmental governorship gowda goya graben gracefully graceless gracie graciously
plain graciousness gradation gradle grady graeme grail grainger grainne gramercy grammarian grammatically
plain grampian grana granada granary grandchild grandee grandeur grandiose grandly grandstand granite granitic
plain granodiorite granular granule grapeseed grapevine graphene graphical graphically graphics graphitic
plain graphology graphql grapple grasshopper grassland grasssnake gratefully gratefulness grater gratification
plain gratify gratin grating gratis gratuitous gratuitously gratuity gravelly gravely graveside gravitas
plain gravitate gravitational graviton grayling greasepaint greatcoat greatly greatness greaves grebe greed
plain greedily greediness greenberg greene greener greenery greenest greenfield greenfinch greenfly
plain greengrocer greenhalgh greenish greenock greenshank greenstone greenwich greer gregarious gregorian
plain grenada grenadines grendel grenoble greta gretchen grewal greyer greyish greyscale greywacke griddle
plain grieg grievous griffin griffith grimace grime grimly grimness grimshaw grimy grindstone grisly grits
plain gritter groat grogan grommet groomsman grossly grotesque grotesquely grotty grouch groundbreaking
plain groundhog groundless groundsel groundswell groundwater groundwork grouper grouping grouse grouting
plain grovel grover groves grower growl groyne grubby grudging grudgingly gruelling gruesomely gruff gruffly
plain grumbler grumpily grumpiness grzegorz guadalupe guadeloupe guam guanaco guangzhou guanine guarantor
plain guarded guardedly guardianship guardiola guatemala guava guayaquil gubernatorial gucci gudgeon guernsey
plain guesswork guesthouse guffaw gui guideline guildenstern guilder guildford guile guileless guilelessly
plain guillemot guillermo guiltily guiltless guineafowl guinean guinevere guise guitarist gujarat gulag gull
plain gully gulnaz gulp gumbo gunboat gundi gunzip guppy gupta gurgle gurmukhi gurnard gurpreet gus gush
plain gusset gust gustav gusty guthrie gutierrez gutsy gutter guttural guyana guyanese guzman guzzle gwen
plain gwendolyn gwent gwynedd gwyneth gymkhana gymnasium gymnastic gymnastically gymnosperm gynaecology
plain gypsophila gypsum gyrate gyration gyrocopter gyroscope gyroscopic gzip haagen haberdasher haberdashery
plain habib habiba habiliment habitat habituate habituation habsburg hackett haddad hades hadia hadith hadley
plain hadoop hadrian hadron haematite haematologist haematology haematoma haemophiliac haemorrhage haemorrhoid
plain hafnium hafsa haftarah hagan haggle hagiography haider haigh hailstone haines hairclip hairgrip haiti
plain hake hakim hal halakhah halberd haleema halesowen haley halfback halibut halide halima halitosis hallett
plain halley halliday halliwell halloumi hallow hallucinate hallucinatory halogen halogenate halogenoalkane
plain halophyte halpin halstead halva halyard hamartia hamburg hamburger hamid hamill hamish hammock hammond
plain hammurabi hampstead hampton handball handbrake handcart handheld handicap handkerchiefs handlebar
plain handloom handmaid handmaiden handrail handsaw handset handyman hangar hangnail hanif hanley hannigan
plain hanoi hanover hanoverian hansard hanseatic hansom hanson haploid hapsburg harald harare harbinger
plain harbourmaster hardboard hardcode hardcopy hardwick hardwood harem haricot haringey harissa hark harken
plain harker harlem harman harmonic harmonious harmoniously harmonise harmonium haroon haroun harpenden
plain harpist harpsichord harrier harrington harrogate harrop harrow hartebeest hartlepool hartley hartnett
plain harun harwich harwood hasan hasbro hasher hashmap hashset hashtable haskell haslam haslemere hasnain
plain hassall hassium hassock hatband hatching hatchling hatfield hathaway hatstand hattie hattrick haughtily
plain haughtiness haughty haulage haulier havant havdalah haverfordwest havering hawaii hawaiian hawfinch
plain hawkins hawley hawthorn hawthorne hayden haydn hayley haynes hayward haywood hazell hazelnut headband
plain headdress headgear headguard headlamp headland headlight headship headwater headway headwind healey
plain healy heapsort hearken hearn hearsay hearthrug hearthstone heathland heavyweight hebe hebridean hebron
plain hecate hectare hecuba hedging hedonism hedonistic heffernan hegemony heidelberg heidi heineken heinous
plain heinz heiress heirloom helena helga helicase heliocentric heliosphere helipad heliport helix hellbender
plain hellenic hellenistic helm helmsman helsinki hemel hemingway hemisphere hemispherical hemline hemmings
plain hemoglobin henceforth henchman hendecagon hendiadys henley henrietta henryk henson heparin hepatic
plain hepburn hephaestus heptagon heptagonal heptameter heptane heptathlete heptathlon hepworth hera heracles
plain heraldic herbaceous herbert herbicide herbivore herbivorous herby hercules hereford herefordshire heresy
plain heretical herewith heritability herman hermeneutics hermione hermit hermitage hernandez herniated
plain herodotus heroku herrera herringbone hertford hertz herzegovina hessian hestia heterogeneous
plain heteroscedastic heterotroph heterotrophic heterozygote heterozygous heuristics hewitt hewn hexadecimal
plain hexagon hexagonal hexahedron hexameter hexane hexdump heywood hibbert hibernian hiccough hickman hickory
plain hicks hierarchical hierarchies hieroglyph hieroglyphic higgins higginson higgs highchair highgate hiker
plain hilary hilda hilton himalaya hinckley hindbrain hinds hinterland hippocampus hippocrates hippolyta
plain hippopotamus hira hiroshi hirst histamine histidine histogram histology histone historiography
plain histrionic hitchin hither hitherto hittite hoang hoarseness hobart hobson hockney hodge hodgkinson
plain hodgson hogan hogg hogweed hoist hokusai holbein holden holdsworth holiness hollandaise holliday hollis
plain hollowknight hollyhock holman holmium holocene holographic holstein holt holyhead holyrood homeomorphism
plain homeopath homeopathic homeopathy homeostatic homeric homespun homestead homesteader homily hominid
plain hominin hominy homograph homologous homologue homology homomorphism homonym homophonic homophony
plain homoscedastic homozygous honduran honeycomb honeydew honeysuckle honolulu hooper hoopoe hopkins
plain hopkinson hoplite hopscotch horace horatio hornblende hornbook hornby horne horner hornet hornfels
plain hornpipe horsechestnut horsefly horsfall horsham horst horticultural horticulture horticulturist horton
plain hosiery hospitalisation hosseini hosta hostname hotkey hotmail hotpot hotseat hough houlihan houmous
plain houndstooth hounslow houseboat housefly househusband housekeeper housekeeping housemaster houseware
plain houston hovel hover hovercraft hoverfly hovis howarth howe howell howler huawei hubbard hubble hubert
plain hubris hucknall huda huddersfield huddleston hudson hue huggins hulme humaira humanism humanistic
plain humanitarian humbug humerus humid humility hummingbird hummock humphrey humphries hundredweight hungary
plain hungriest huns hunstanton huntingdon huntington hurdler hurler hurley hurling husbandry husky huss
plain hussite hutchings hutchins hutchinson hutchison hutton huw huynh hyacinth hybridisation hyderabad
plain hydrangea hydraulics hydride hydrocarbon hydrocephalus hydrodynamics hydroelectric hydroelectricity
plain hydrofoil hydrogenate hydrogenation hydrograph hydrolase hydrological hydrology hydrolysis hydronium
plain hydrophilic hydrophobic hydrophyte hydroplane hydroponics hydrosphere hydrostatic hydrotherapy
plain hydrothermal hydroxyl hyena hygienic hygienist hygroscopic hynes hyperactivity hyperbola hyperboles
plain hyperbolic hypercalcaemia hypercube hyperfocus hyperglycaemia hyperkalaemia hyperlink hypermetropia
plain hyperplane hyperplasia hypersensitive hypersensitivity hypertension hypertensive hypertext hyperthermia
plain hyperthyroidism hypertonic hypertrophy hyperventilate hyperventilation hypervigilance hypervisor hyphae
plain hyphenate hypnosis hypnotherapy hypnotic hypoallergenic hypocentre hypochlorite hypochondria
plain hypochondriac hypodermic hypoglycaemia hypoglycaemic hypomania hypotension hypotenuse hypothermic
plain hypothesise hypothetical hypothyroidism hypotonic hypoxia hyrax hyssop hysterectomy hysteresis hyundai
plain iain iamb iambic iatrogenic ibadah ibadan iberia iberian ibex ibis iblis ibsen icebox icecap ichthyosaur
plain iciness iconify iconoclasm iconography icosahedron ide idealisation idealise idealism idealist
plain idealistic idempotent identically identifiable identifier ideogram ideological ideologue idiographic
plain idiomatic idiophone idiosyncrasy idiosyncratic idleness idler idly idolater idolatry idowu idyll ifdef
plain ife ifeanyi ifeoma ifor iframe ignatius igneous ignimbrite ignition ignoble ignominious ignominy
plain ignorantly igor iguanodon ihram ikram ilaria ileum ilford ilfracombe iliac ilkeston ilkley illegality
plain illegible illegitimate illicitly illinois illiteracy illiterate illogically illuminance illuminate
plain illumination illusion illusionist illusory illustrate illustration illustrative illustrious ilyas imac
plain imaginable imaginatively iman imani imap imbalanced imbibe imbue imitative imitator immaculate
plain immaculately immanence immanent immaterial immature immaturity immeasurable immeasurably immediacy
plain immediately immensely immensity immersive imminently immiscible immobile immobilise immobility
plain immoderate immoral immorality immortalise immortality immovable immunisation immunise immunity
plain immunization immunocompromised immunodeficiency immunoglobulin immunologist immunology immunosuppressant
plain immunotherapy immutability immutable impair impairment impala impale impart impartial impartiality
plain impartially impassable impasse impassioned impassive impassively impatience impatiens impatiently
plain impeachment impeccably impedance impede impediment impel impelled impend impenetrable imperceptible
plain imperceptibly imperfection imperfectly imperialist imperious imperiously impermeable impersonal
plain impersonation impersonator impertinence impertinent impervious impetuous impiety impinge impious impl
plain implacable implausible implementation implementer implicate implicitly implore imply impolite impolitely
plain importantly importation importer importune impose imposition impossibility impossibly impotence impound
plain impoverish imprecise impregnable impressionable impressionism impressionist impressionistic impressively
plain impressment imprint imprisonment improbability improbable improbably impromptu improper improperly
plain improvisation improvise imprudent impudence impudent impugn impulsive impulsively impulsivity impunity
plain impurity imputation imran inability inaccessible inaccuracy inaccurate inaccurately inaction inactive
plain inactivity inadequacy inadequate inadequately inadmissible inadvertent inadvertently inadvisable
plain inalienable inane inanely inanimate inapplicable inarticulate inattention inattentive inaudible
plain inaudibly inaugural inaugurate inaya inborn inbreeding inbuilt inca incalculable incandescent
plain incantation incapacitate incapacity incarcerate incarceration incarnate incarnation incautious incensed
plain incentive incentivise incessant incessantly incidence incidental incidentally incinerate incinerator
plain incipient incision incisive incisor inciter inclement inclination incline inclusion inclusivity
plain incoherence incoherent incoherently incomparable incomparably incompatibility incompatible incompetence
plain incompetently incomplete incomprehensible incomprehension inconceivable inconclusive incongruity
plain incongruous incongruously inconsequential inconsiderate inconsistency inconsistent inconsolable
plain inconspicuous inconspicuously incontinence incontinent inconvenience inconvenient incorporate
plain incorporation incorrect incorrectly incorrigible increased increasingly incredulity incredulous
plain incredulously increment incremental incriminate incrimination incubate incubation incumbency incumbent
plain incur incurable incurred incurring incus indebtedness indecision indefatigable indefensible indefinite
plain indefinitely indelible indelibly indemnify indemnity indent indentation indenture independently
plain indescribable indescribably indeterminate indexer indexing indianapolis indication indicative indices
plain indict indictment indifference indifferently indigestible indignant indignantly indignation indignity
plain indigo indirect indirectly indiscreet indiscretion indiscriminate indiscriminately indispensable
plain indisposed indisputable indisputably indistinct indistinguishable indium individualism individualist
plain individualistic individuality individually individuation indivisible indoctrination indolence indolent
plain indomitable indonesian induce inducement induct inductance inductive inductor indulge indulgence
plain indulgent indulgently indus industrialisation industrialise industrialist industries industrious
plain industriously inedible ineffective ineffectual inefficiency inefficient inefficiently inelasticity
plain ineligible inept ineptitude inequality inequation inertia inertial inescapable inevitability inevitably
plain inexact inexcusable inexhaustible inexorable inexorably inexpensive inexperience inexplicable
plain inexplicably inextricably infallibility infallible infamous infamy infancy infantile infarction
plain infatuated infatuation infective infer inference inferential inferiority inferred inferring infertile
plain infield infighting infiltration infiltrator infinitely infinitesimal infinitive infirm infirmity inflame
plain inflammation inflationary inflected inflection inflectional inflexibility inflexible inflict influential
plain influenza influx infographic informal informality informally informant informative informer infosec
plain infrared infrasound infrequent infrequently infringe infringement infuriating infuse infusion ingenious
plain ingeniously ingenue ingenuity ingenuous ingest ingestion ingham inglenook inglis ingrained ingram
plain ingrate ingratiate ingratitude ingroup inhabit inhabitant inhalation inherent inheritances inheritor
plain inhibit inhibition inhibitor inhospitable inhumanity inimitable initial initialise initialiser
plain initialism initialize initially initiate initiative injective injil injurious inkstand inkwell inlay
plain inlet inline inmate innate innermost innkeeping innocently innovate innovation innovative innovator
plain innsbruck inoculate inode inoperable inopportune inordinate inordinately inorganic inputs inquire
plain inquisitive inquisitively insanely insanity insatiable inscribe inscrutable insecticide insectivore
plain insecurity insensitive insensitivity inseparable insertion insidious insidiously insight insightful
plain insignia insignificance insignificant insincere insincerity insinuate insinuation insipid insistence
plain insistent insistently insolence insolent insolently insoluble insolvency insolvent insomniac
plain inspirational instability instagrammer installer installment instalment instanbul instance instantaneous
plain instantaneously instantiate instantiation instastory instigator instil instill instinctive instinctively
plain instinctual institutionalise instructional instructive instrumentalist instrumentation insubordinate
plain insubordination insufficient insufficiently insular insulate insulation insulator insultingly insurgency
plain insurgent insurmountable intact intaglio intangible integer integrable integral integrand intellect
plain intellectually intelligently intelligentsia intelligible intellisense intensify intensively
plain intentionally intently interact interactionist interactive interactivity intercede intercession
plain interchange interchangeable interconnected interconnection intercontinental intercostal interdependence
plain interdependent interdisciplinary interestingly interferometer interferometry interferon intergalactic
plain interglacial intergovernmental interim interject interjection interleukin interlink interlocking
plain interlocutor interlocutory interlude intermediary interminable interminably intermission intermittently
plain internal internalisation internalise internationally internship interoperability interoperable
plain interpersonal interphase interpolate interpolation interpose interpretation interpretive interquartile
plain interregnum interrelated interrogate interrogative interruption intersect intersperse intertextual
plain intertextuality intertidal intertwine intervene interventional interventionist interviewee interwoven
plain intestate intestinal intimately intolerably intolerance intonate intonation intoxicate intractable
plain intransigent intransitive intrapersonal intravenously intrepid intricacy intricate intricately intrigue
plain intriguingly intrinsic intrinsically intron introspect introspection introspective introversion
plain introverted intrude intrusion intubate intubation intuition intuitive intuitively inundate invalidate
plain invaluable invariable invariably invariant invective inveigle inventive inventively inventiveness
plain inventories inverse inversely invert invertebrate invertible investigative investiture investor
plain invidious invigilate invigorate invincibility invisibility invisibly invitingly invocation invoke
plain involuntarily involuntary involute involvement invulnerable inward inwardly iodide iodine iona ionian
plain ionic ionisation ionization ionosphere iowa iphigenia irascible irate irene iridium irises irk irksome
plain irn ironclad ironic ironmonger ironmongery ironwork irradiance irradiate irradiation irrationality
plain irrationally irrawaddy irreconcilable irreducible irrefutable irregularity irregularly irrelevance
plain irreparable irreplaceable irresistible irresistibly irrespective irresponsibility irresponsibly
plain irreverence irreverent irreversibly irrevocable irrigate irritably irritant irritatingly irritation
plain irvine irving irwin isabel isabelle isaiah ischaemia ischaemic isha ishaan ishaq ishiguro isinstance
plain isleworth islington ismael ismail isobar isobaric isobel isochoric isohyet isolationism isolationist
plain isolde isoleucine isoline isomer isomerase isomeric isomerism isometric isometry isomorphic isomorphism
plain isosceles isostatic isothermal isotonic isotope isotopic isotropic issa istanbul isthmus itchiness
plain itemise iterable iterate iteration iterative iterator itinerant itineraries itunes iustin ivorian iwan
plain iwona izabela izmir jabber jacaranda jackal jackfruit jackhammer jackrabbit jacobean jacobian jacobin
plain jacobite jacobs jacobson jacquard jacuzzi jade jagdeep jagged jagger jago jaguar jainism jakarta
plain jalfrezi jalopy jamb jambalaya jameela jamieson jamila jamming jana janet jangle janice janine janissary
plain jannah jansen janusz jaques jardiniere jared jarek jarman jarring jarrow jarvis jasleen jasmin jasmine
plain jaundice jaunt jauntily jaunty javanese javed javier jay jaya jayne jcb jealously jeddah jeep jeer jeff
plain jeffery jeffries jehovah jejunum jellied jemima jemma jenga jenkins jenkinson jenna jennifer jennings
plain jensen jeopardise jephson jepson jerboa jeremiah jerkin jerky jermaine jerome jerry jerzy jesse jesuit
plain jetliner jetsam jetski jetstream jetted jettison jetty jewelled jha jia jib jiffy jig jigged jigglypuff
plain jilt jimenez jimmy jira jitter jittery joanna joanne joblessness joblot jobseeker jocelyn jocular jocund
plain jodhpurs johal johan johanna johannes johannesburg johansen johansson johns johnstone joist jolanta
plain jolene jollity jolly jolt jon jonquil jordanian jordyn jorge jose josephine joshi joshua jostle jot
plain jotted jotting joule journalistic joust jove jovially jovian joyce joyfulness joyless joyous joyously
plain joyride joyrider joystick jquery juan juanita juba jubilant jubilantly jubilation judah judaic judas
plain judd jude judicial judiciary judicious judiciously judoka juggernaut juggler juggling juicer julian
plain juliana julie julienne juliette juma jumbo jumpsuit junaid junco jungian juniper junker junkyard juno
plain jupiter jupyter jurassic jurisdiction jurisdictional jurisprudence jurist justiciable justifiable
plain justifiably justification justin justina justyna jute jutted jutting juventus juxtapose juxtaposition
plain kaaba kabbalah kabuki kabul kacha kacper kaczmarek kadie kafkaesque kaftan kaiser kaitlyn kalahari kaleb
plain kalima kalimah kalpana kamal kamala kamil kamila kaminski kampala kamran kanban kandahar kandinsky kang
plain kangaroo kangha kano kanpur kantian kaolin kaplan karan karim karima karina karl karmic karol karolina
plain karst karyotype kashif kashmiri kashrut katarzyna katerina kathak katherine kathleen kathmandu kathryn
plain kathy katowice katrina katy katydid kaufman kavanagh kavita kay kaye kbps kde keane keating kedgeree
plain keegan keel keeley keenan keene keenly keenness keepsake keeshond kefir kehoe keighley keira kelechi
plain kelleher keller kellett kelloggs kelly kelp kelsey kelvin kemp kendal kendall kendra kendrick kenilworth
plain kenning kensington kentucky kenyan kenyon kenzo keogh kepler keratin kerbside kerchief keren kerfuffle
plain kerplunk kerr kerry kershaw kesh keswick ketch ketoacidosis kettledrum ketuvim keyboarding keyboardist
plain keynes keynesian keypress keziah khadijah khaki khalifah khalil khalsa khanda khanna khartoum khatun
plain khosla khushi khutbah kiara kibibyte kickback kickoff kidd kiddush kielbasa kieran kiernan kiev kigali
plain kilgour kilimanjaro kilobit kilobyte kilogram kilohertz kilojoule kilopascal kilowatt kimberley
plain kimberlite kimberly kimono kinaesthetic kinase kindergartner kindhearted kindliness kindred kinematic
plain kinetic kinetochore kinga kingly kingship kingsley kinkajou kinsfolk kinshasa kinswoman kiosk kipling
plain kipper kiribati kirk kirkby kirkham kirkpatrick kirkwall kirkwood kirsten kirtle kismet kitchenette
plain kitching kiteboarding kitesurfing kittiwake kiwi klaus klee kleenex klein klimt knack knapp
plain knaresborough knavery knavish kneecap knell knickerbockers knickknack knightly knitter knitwear knocker
plain knossos knowhow knowingly knowledgeable knowles knutsford koala kobe kodak kofta kohli kohlrabi kolkata
plain komodo komondor konrad kookaburra kooky korma kosovan kosovo kotlin kourtney kozlowski krakow krause
plain kremlin krill krish krishna krishnan kristen kristian kristina kristof krystyna kuala kubernetes kudu
plain kulkarni kumar kumari kumasi kurtosis kusama kuwait kuwaiti kwaku kwasi kwesi kylie kyra kyran kyrgyz
plain kyrgyzstan laboratory laborious laboriously labourer labradoodle laburnum labyrinth labyrinthine
plain labyrinthitis laccolith laceration lacewing lacey lackey lacklustre lacoste lacquer lactase lactate lacy
plain ladybird ladybug laertes lagged lagoon lagrange lahar laila lailat laing laird laissez laity lakeside
plain lambast lambda lambert lambeth lamborghini lambskin lamella lamellae lameness lamentable lamentation
plain laminar lamington lamont lampard lamplighter lampoon lamppost lamprey lana lanark lanarkshire
plain lancastrian lance lancelot lancer lancome landfall landform landlocked landmass landowning landry
plain landscape landslide lang langdon langford langley languid languidly languish languor langur lanthanide
plain lanthanum lanyon laois laos laotian laparoscopic laparoscopy lapel lapilli lapis laplace lapland lapped
plain lapping lapse lapwing lara laravel larch largo larissa lark larkspur larry lars larsen larson larva
plain larval laryngeal larynx lassie lasso latecomer latent lateralisation laterally laterite lath latham
plain latisha latissimus latoya latter lattice latvia laud laudable laughable laughably laughingly launceston
plain laureate laurel lauren laurence lausanne lavash lavery lavinia lavish lavishly lawfulness lawler
plain lawlessness lawlor lawmaker lawrencium lawrie lawson lawton layabout layman laymen layoff laypeople
plain layton laze lazier laziest lazily laziness lazuli leach leadbetter leafcutter leafhopper leafleting
plain leafy leakage leamington leanne leant leapfrog leary leasehold leaseholder leatherette leatherhead
plain leathery leavy lebanon lectern leda lees leeward leftwing legacies legality legate legato leger legg
plain leggett leghorn legible legibly legionary legionnaire legislate legislative legislator legislature
plain legitimacy legitimise legroom legume legwarmer legwork leibniz leicestershire leighton leipzig leisurely
plain leitmotif leitrim lemma lemming lemony lemur len lengthily lengthways lengthy leniency lenient leniently
plain leninist lennox lenovo lenten leominster leon leona leonard leonardo leonidas leonie leontes leopard
plain leprosy leptokurtic lepton leroy lerwick lesion leslie lesotho lessee lessen lessor leszek letchworth
plain letdown lethargic lethargically lethargy letitia lettering leucine leucocyte leukocyte levant levee
plain levelheaded levelup leverkusen leviathan levies levin levine levis levitation leviticus levity
plain lewandowski lexeme lexer lexi lexical lexicographer lexicon lexus leyla leyland lhasa liabilities liaise
plain liana libby libc libellous liberalisation liberally liberate liberator liberia liberian libertarianism
plain libration libre librettist libretto libreville libya libyan licensee lichen lichfield lichtenstein
plain licorice liddell lidia liechtenstein lieder liege lifebelt lifecycle lifedrawing lifejacket lifelike
plain lifelong lifesaving lifestyle ligament ligamentous ligand ligase liger lightbulb lighten lighthearted
plain lightness lightweight lightyear lignin lignite likeable likelihood likert likewise lila lilian liliana
plain lillian lilly lilongwe lilting lim lima limassol limber limbo limelight limewater limitless limousin
plain limousine limpet linden lindsay lindsey lindt lindy linearity linearly linebacker lineker lineout
plain linesmen lingeringly lingua linguine linguist liniment linkage linkspan linocut linout linseed lint
plain lintel linus lionel lioness lionfish lipase lipid lipizzaner lipogram lipoprotein lipsync liquefy
plain liquidate liquidation liquidator liquidity lisburn lisinopril listbox lister listeria listless
plain listlessly liszt litany litchfield literate lithification lithograph lithography lithology lithosphere
plain lithospheric litigant litigate litigation litigious litotes littlehampton littlest littoral liturgical
plain liturgy livable livelihood liveliness liven livermorium livestreamer livia livingston liz ljubljana
plain llandudno llewellyn lloyd loach loafer loam loamy loath loathsome lobbyist lobe lobelia localisation
plain localise locality loci lockfile lockhart lockwood lockyer locomotion locomotive locus lodestone lodging
plain lodz loess lofthouse loftily lofty logan loganberry logarithm logarithmic logcat logfile loggia
plain logistical lognormal logoff logon logos logout loincloth loire loiter lollard lomas lombardy lome
plain londonderry lonesome longbowman longevity longfellow longford longhorn longhurst longing longingly
plain longitude longitudinally longliner longship longstanding lookahead lookbehind loopback looseness lopez
plain loratadine lorcan lordling lordly lordship loreal lorelei lorenzo loretta lorgnette lorikeet loris lorna
plain lorraine losartan lossless lossy lotus loudness loudspeaker loughborough loughlin louie louisa
plain louisville loungewear louse lousy louvre lovable lovage lovebird loveless loveliness lovell lovesick
plain lovingly lowercase lowland lowly lowness lowry loyalist loyally lua luanda lublin lubricant lubricate
plain lubrication lucario lucas lucerne lucia lucidity lucidly lucien lucifer lucille lucinda luckier luckless
plain lucknow lucozade lucrative luddite ludicrous ludicrously ludo ludwig luge lugged lugger lugging lukas
plain lukasz luke lukewarm lulu lumbago lumber lumberjack lumen luminance luminescence luminosity luminous
plain luminously lumpectomy lumpur lunacy lunchbreak lunge lungfish lunn lupine lupus lurch lurcher lurex
plain luridly lurk lusaka luscious lusitania lustre lustrous lute lutetium luxembourg luxuriant luxurious
plain luxuriously luxury luz lviv lyall lychee lycra lydia lydian lyla lymington lymph lymphatic lymphocyte
plain lymphoma lynda lyndon lynne lyre lyrebird lyrical lyricism lyricist lysander lysine lysis lysosome
plain lysozyme lytham mabel macadamia macaque macaron macaroon macarthur macau macaw macbook macclesfield
plain macdonald macduff macedon macedonia macedonian macfarlane macgregor machin machinist macintosh macintyre
plain mackay mackenzie mackerels mackie mackinnon mackintosh maclean macleod macmillan macos macrae
plain macroeconomic macromolecule macrophage macy madagascar madden maddeningly madder maddie maddison maddox
plain madeleine madeline madison madly madras madrigal mae maesteg maeve mafic magda magdalena magee magenta
plain maggie magi magical magically magistracy magmatic magnanimity magnanimous magnate magnesite magnetic
plain magnetically magnetise magnetism magnetite magnetometer magnificat magnification magnificence
plain magnificently magnify magnitude magpie magritte maguire mahad mahayana maher mahler mahmood mahmoud
plain mahogany mahon mahoney maidservant mailer mainland mainsail mainstay mainstream maintainable mair maira
plain maja majestic majestically majorca majoritarian majorities makefile malachite malachy maladaptive malady
plain malagasy malaise malakai malamute malapropism malarial malawi malawian malaysia malaysian malcontent
plain maldives maldivian malevolence malevolent malfeasance malformation malformed malfunction malgorzata
plain malhotra malian malice maliciously malignancy malignant malika mallard malleability malleable malloc
plain mallon mallorca malmesbury malmo malmsey malnourish malnutrition maloney malpractice maltase malted
plain maltese maltesers malton maltose maltreat malvern mammalian mammary manageable manageress managerial
plain managua manatee mancala manchuria mandala mandalay mandate mandeep mandible mandibular mandir mandolin
plain mandrill mane maneuver manganese mangetout mangle mangrove mangy manhood manhunt mania manic manically
plain manicure manifest manifestation manifold manipulation manipulator manish manitoba mankind mann mannered
plain mannerism mannerly manoeuvrable manoeuvre manometer manorial manpage manpower manse manservant mansion
plain manta mantelpiece mantelshelf mantid mantilla mantissa mantle manually manubrium manuel manufacturer
plain manuscripts mao maoist maple mapped mapping mapreduce maputo maquette mara maracas maradona marathoner
plain marauder marauding marbles marbling marc marcel marcella marcia mared margarine margarita margay margery
plain margherita marginal marginalise marginally margot mariadb marian marianne mariella marigold marimba
plain marina marinade marinara marinate mariner marion marionette marisa marissa marital maritally maritime
plain marius marjoram markedly marketable marketer marksman marksmen markup markus marl marlborough marlene
plain marley marlin marlon marmoset marmot marques marquess marquis marrakech marrakesh marram marred marriott
plain marsala marsden marseilles marsha marshall marsupial marten martina martinez martinique martins martyred
plain marvelled marvelling marvellously marvelous marwa marxist maryam marzena masala mascarpone masculine
plain maserati maseru masonite masonry masquerade massachusetts massey massively mastectomy mastercard
plain masterful masterfully masterly mastermind masterplan masterson mastery mastiff mastitis mastoid matalan
plain matchbox matchstick materialise materialism materialist maternally mateusz mathematician mather mathew
plain mathieson mathilda mathlete mathur matinees matisse matriarch matriarchal matrices matriculate
plain matriculation matrimonial matrimony matronly matte mattel matteo matthews matthias maturation maturely
plain maturity maughan maundy maurice mauritania mauritanian mauritian mauritius mausoleum maven maxilla
plain maxillary maxim maxima maximal maximilian maximise maximize maxine maxwell mayan mayday mayeesha mayer
plain mayes mayflower mayfly mayhap mayhem maynard mayonnaise mayoral mayoress mazda mazur mazurka mbappe
plain mcallister mcauley mcbride mccabe mccafferty mccall mccallum mccann mccarthyism mccartney mccluskey
plain mcconnell mccormack mccormick mccoy mccracken mcculloch mccullough mcdermott mcdonagh mcdonald mcdonnell
plain mcdowell mcfadden mcfarlane mcgee mcgill mcginty mcgovern mcgowan mcgrath mcgregor mcguinness mcguire
plain mcintosh mcintyre mckay mckee mckenna mckenzie mckeown mckinney mckinnon mclaren mclaughlin mclean
plain mcleod mcloughlin mcmahon mcmanus mcmillan mcnally mcnamara mcneil mcneill mcnulty mcphail mcpherson
plain mcshane mctaggart mcveigh mead meadows meadowsweet meagre mealtime meaningful meaningfully meanness
plain mears measly measurable measurably measurement meatball meath meaty mebibyte mechanical mechanically
plain mechanisation mechanise medalist medallist meddle meddler meddlesome median mediate medicate medicinal
plain medina mediocrity meditate meditative meditatively mediterranean medjool medulla meehan meek meekly
plain meekness meerkat megabit megabyte megacity megahertz megalith megalithic megalomania megalosaurus
plain megapixel megawatt mehreen mehta meiotic meitnerium mekong mel melancholia melancholic melanesia melanie
plain melanin melanoma melbourne melinda melisma melismatic melissa mellor melodic melodically melodious
plain melodrama melody melton meltwater melville membranes memcache memento memoirs memoise memoization
plain memoize memorabilia memorable memorably memoranda memorandum memorise memset menacingly mendelevium
plain mendelssohn mendes mendez mending mendoza menelaus menial meninges meningitis meniscus menon menopausal
plain menorah menorca menstruate mentee mentorship menzies mercantile mercantilism mercantilist mercedes
plain mercenary mercer merchandise merchantman merciful mercilessly mercurial mercuric meredith merganser
plain merger mergesort meristem meritocracy meritorious merle merlin merlot merovingian merrick merrily
plain merriment merriness merseyside mervyn mesa mesh mesmerise mesoderm mesolithic meson mesophyll
plain mesopotamia mesopotamian mesozoic messianic messily messiness metaanalysis metabolise metabolite
plain metacarpal metaclass metacognition metacognitive metagame metalloid metallurgy metamorphic metamorphism
plain metamorphosis metaphase metaphoric metaphorical metaphorically metastasis metastasise metastatic
plain metatarsal metaverse metcalf metcalfe meteoric meteorite meteoroid meteorological meteorologist
plain meteorology metformin methanoic methanol methinks methionine methought methyl methylated meticulous
plain meticulously metonym metonymy metric metrical metroid metropolis metropolitan metta meuse mewtwo
plain mexicali meyers mezuzah mezzanine mezze mezzo mezzotint miami mica micah michaela michal michalina
plain micheal michel microbe microbial microbiologist microbiology microbiome microchip microclimate
plain microcontroller microcosm microeconomic microfinance microfossil micrometer micronesia micronesian
plain microorganism microprocessor microscopic microscopy microsecond microservice microtubule microvilli
plain midbrain midday middleman middleton middleware middleweight middling midfielder midlothian midpoint
plain midrash midship midst midsummer midway midweek midwifery midwinter midwives mightily migrate migratory
plain miguel mihrab mika mikaela mikolaj mila milan milburn mildness mildred milena milestone milieu
plain militarist milka milky millar millennia millennial millennium millet millibar millicent millie milligan
plain millilitre millimetre milliner millinery millington millionaire millipede millisecond milne milner
plain milton milwaukee mimesis mimetic mimetype mimi mimicked mimicking mimicry mimosa minal minaret minbar
plain mincemeat mincer mindless mindlessly mineral mineralogist mineralogy minerva minestrone miniaturist
plain minibeast minicab minify minim minima minimal minimalism minimalist minimally minimise miniskirt
plain ministerial mink minnow minoan minsk minstrels minty minuend minuscule minutely miocene miraculous
plain miraculously miranda miro mirth misadventure misalign misapprehension misattribution misbehave
plain misbehaviour miscalculate miscalculation miscellaneous miscellany mischance mischievous mischievously
plain mischievousness miscible miscommunication misconceive misconception misconstrue miscreant misdeed
plain misdemeanor misdemeanour misdirect mise miserably miseries miserly misfire misfit misgiving misguided
plain misha mishandle mishap mishear misheard mishnah mishra misinform misinterpret misinterpretation misjudge
plain misjudgement mislaid mislay misleadingly misled mismanage mismanagement mismatch misnomer miso misplace
plain misprint misquote misread misrepresent misrepresentation misrule misspelt misspend misstep mistakenly
plain mistime mistral mistreatment mistrust mistrustful mistry misty misunderstand mitcham mitchell mitigation
plain mitochondrial mitochondrion mitotic mitra mitral mitsubishi mitzvot mixolydian mmorpg mobilisation
plain mobilise moccasin mocha mockingly mockup modal modem moderately moderato moderatorship modernisation
plain modernism modernist modernity modest modestly modesty modification modifier modish modular modularity
plain modulate modulation moduli modulo modulus modupe moffat moghul mohamed mohammad moho mohsin moira
plain moisten moisture mojave molality molar molarity moldova moldovan moleskin mollie mollify molloy mollusc
plain molluscum mollusk molybdenum molyneux mombasa momentarily momentary momentous monaco monaghan monarch
plain monarchical monarchist monastery monastic monasticism monatomic mondrian monet monetarism monetarist
plain monetary mongo mongodb mongolian mongoose monica monika monique monmouth monmouthshire monochromatic
plain monochrome monocle monoclinic monocotyledon monoculture monocyte monolith monomer monomial mononucleosis
plain monophonic monoplane monopole monopolise monopolist monopolistic monoprint monopsony monorail
plain monosaccharide monospace monosyllabic monosyllable monotheism monotheist monotheistic monotone monotonic
plain monotonous monotonously monotony monotropy monrovia monsoon monstrosity monstrous monstrously montague
plain montbretia montenegrin monterrey monteverdi montevideo montgomery montpellier montreal montrose
plain montserrat monumental monumentally moodily moodiness mooney moonless moonlight moonlit moonstone
plain moorcroft moorhen moorhouse moorish moot mope mopped mopping morag moraine morales moralise moralistic
plain morality morally moratorium morbidity morbidly mordent mordred moreish moreover moreton morgana moribund
plain morisot morley moroney morose morosely morpeth morpheme morpheus morphology morrisons morrissey morsel
plain mortally mortarboard mortice mortify mortise morton mosaic mosaicist moscovium mossy mosul motet
plain mothball motherhood motherland motherly motherwell mothproof motif motionless motivational motivator
plain motley motocross motorcade motorcar motorcyclist motorhome motoring motorist motorola motorsport mott
plain motte mottled mouflon moulton mound mountaineer mountainous mourinho mournful mournfully mousepad
plain mousetrap moussaka mousse mousy mouthful mouthpiece movable mozambican mozambique mozilla mozzarella
plain msgpack muckraker mucosa mucous mucus muddle mudflat mudflow mudguard mudslide mudstone muesli muezzin
plain muffle muffler mugger mugginess muggy mughal mugwort muhammed muir muirhead mukherjee mukluk mulberry
plain mulcahy mulholland mullein mullen mullet mulligan mullingar mullins multicast multicellular
plain multicollinearity multicoloured multicore multicultural multifaceted multilateral multimedia multimeter
plain multinational multinomial multiplatform multiplex multiplexer multiplicand multiplication multiplicative
plain multiplicity multiprocessing multipurpose multitask multithreaded multithreading multitude multivariable
plain multivariate multiverse mumble mummification mummify muna munchkin mundane muneeb mung municipal
plain municipality munn munoz munro muntin muntjac muon muralist murdoch muriel murky murrayfield musa muscat
plain muscly musculoskeletal musgrave musicality musically musicals musicianship musicologist musketeer muskox
plain muskrat muslin mussel mussorgsky mustafa mustang muster mutability mutable mutagen mutagenic mutate
plain mutely mutex mutineer mutinous mutter mutualism mutually myalgia mycelium mycenae mycenaean mycology
plain myelin myelinated myeloma myers myfanwy myles myna mynah myocardial myocarditis myofibril myoglobin
plain myopathy myopia myosin mypy myra myrtle mysql mysterious mysteriously mystic mystical mysticism
plain mystification mystify mystique mythological mythology mythos myths nab nabbed nabeel nabil nabla nacelle
plain nadal nadine naeem nafisa nagle nagoya naheed naidoo naidu naila naima nair nairobi naismith naive
plain naively naivety nakedness nameless namely namesake namespace namibia namibian nandi nannette nanometre
plain nanoparticle nanoscale nanosecond nanotechnology nanotube nantes nantwich naomi naphtha naphthalene
plain napier napoleonic napped napping naproxen narcissi narcissism narcissist narcolepsy narinder narrate
plain narration narrower narrowest narrowly narrowness narwhal nasally nash nashville nasir nasopharynx nassau
plain nastily nastiness nasturtium natalia natalie natasha nathalie nathan nationality nationally nationhood
plain nativist natter natterjack naturalisation naturalise naturalism naturalistic naturalness naughtily
plain naughtiness naughton nauru nauseate nautical nautilus naval navan nave naveed navel navid navigable
plain navigation navigational navigator nawal naylor nazareth neal neale neanderthal nearness neaten neath
plain neatness nebuchadnezzar nebulae nebular nebuliser necessarily necessitate neckline necktie nectar
plain nectarine needham needlecraft needlepoint needless needlessly needlework negate negation negativity
plain negligee negligent negligently neha nehemiah neighbourly neill neilson nellie nematode nemesia neodymium
plain neoliberal neoliberalism neolithic neologism neonatal neonate neoplasm nepali nephritis nephrologist
plain nephron neptune neptunium nerissa nero nervously nervousness nervy nerys nesbitt nescafe nestle nestor
plain netbook netcat netherlands netiquette netizen neural neuralgia neurochemical neurodegenerative
plain neurological neurology neuron neuronal neuropathy neuropsychology neuroscience neuroscientist neuroses
plain neurosis neurosurgeon neurosurgery neurotic neurotransmitter neurotypical neutralise neutrality
plain neutrally neutrino neutrophil nevada nevi newark newby newel newell newfound newham newhaven newline
plain newlywed newness newry newscast newscaster newsfeed newsome newsreader newsstand newsworthy newtonian
plain neymar nia niall nicaragua nicaraguan niceness niche nicholl nichols nicholson nickel nicola nicole
plain nicosia nielsen nietzsche nifty nigella nigerien niggle nightcap nightdress nightie nightmarish
plain nightstand nighttime nightwear nihal nihilism nihilist nihilistic nihonium nike nikhil niki nikita nikki
plain nikola nikolai nikon nila nimble nimbly nimbostratus niobium nipped nipping nisha nissan nita nitpick
plain nitric nitride nitrification nitrify nitrogenous nivea nobelium nobility nobleman noblemen noblewoman
plain nocturnally nocturne nodejs noel noelle noh noiseless noiselessly noisier noisiest noisily noisiness
plain nolan nomad nomadic nomenclature nominalisation nominally nomination nominative nominee nomothetic
plain nonagon nonchalance nonchalant nonchalantly noncommittal nonconformist nondescript nondiegetic nonet
plain nonetheless nonexistent nonfiction nonlinear nonmetal nonnegative nonparametric nonplussed nonsensical
plain nonstop nonviolence nonviolent nonzero noreen noreply nori norma normality normandie normanton norris
plain northallerton northbound northeast northeasterly northeastern northerly northumbria northumbrian
plain northward northwest northwestern northwich norton nosegay nostalgia nostalgically notably notarise
plain notated notch noteworthy noticeable noticeably notification notify notional notoriety notoriously
plain nottinghamshire notwithstanding nougat nourish nourishment novation novelette novelistic novella novelty
plain novena novosibirsk nowak nslookup nuala nuance nubian nucleated nucleic nucleolus nucleon nucleophile
plain nucleoplasm nucleoside nucleosome nucleotide nugent nuha null nullable nullify nullity numbat numbly
plain numeracy numeral numerator numeric numerical numerically numerous numismatic nunez nunn nunnery nur
plain nursemaid nurture nutella nutrient nutritional nutritionist nutritious nuttall nutty nvidia nyah nyala
plain nylon oaf oaken oakham oakley oana oarsman oases oatcake oatmeal oaty oauth obediently obelisk oberon
plain obesity obfuscate obfuscation obinna objc objectify objectionable objectively objectivity oblate
plain obligate obligation obligatory obligingly obliquely obliteration oblivious obliviously oblong
plain obnoxiously oboist obrien obscure obscurely obscurity obsequious observable observant observational
plain observatory observe observer obsessional obsessively obsolescence obsolete obstacle obstetric
plain obstetrician obstinacy obstinate obstinately obstruction obstructive obtainable obtrusive obturator
plain obtuse obviousness occipital occlusion occult occultation occupancy occupant occupier occupy occurred
plain occurrence occurring oceania oceanic oceanographer oceanography ocelot ochre oconnor octagon octagonal
plain octahedron octal octane octave octavia octavius octet octopuses octosyllabic oddball oddity oddness
plain odense odessa odette odious odonnell odor odorous odysseus oedema oedipus oesophageal oesophagus oeuvre
plain offaly offbeat offenbach offensively offertory offhand officiate officious offload offscreen offset
plain offshoot oganesson ogden ogle ogrady ogunleye ohara ohm ohmic oilcan oilskin ointment okapi okavango
plain okeefe okehampton okeke okra oldbury oldfield oleander oleic oleksandr olena oleum olga oligarch
plain oligarchy oligocene oligopolistic oligopoly oliveira olivine oliwia oliwier olympia olympiad olympian
plain omagh omaha oman omani omari ombudsmen omega omelet omen omeprazole omission omits omitted omitting
plain omnibenevolent omnibus omnipotence omnipotent omnipresent omniscience omniscient omnivore omnivorous
plain onboard oncogene oncology oneill ongoing onlooker onomatopoeia onomatopoeic onscreen onset onslaught
plain onstage onstream ontario onus onwards onyx oocyte oolitic oona ooze opacity opal opaque opaqueness
plain opcode ope opencv openness openside opensource openssl operable operand operant operational
plain operationally operative operetta operon ophthalmic ophthalmologist ophthalmology opinionated oporto
plain opossum opportune opportunism opportunist opportunistic opportunities oppositional oppressive oppressor
plain optic optical optimally optimisation optimise optimism optimistic optimistically optimize optimum
plain optionally optometrist optometry opulence opulent orality orally oran orangeade orangutan orator
plain oratorical oratorio oratory orbital orchestral orchestrate orchestration ordain ordeal ordinal ordinance
plain ordinarily ordinate ordination ordovician orfe orff organelle organisational organise organization
plain organize organizer organza orientate orienteering originality originally originate originator orinoco
plain oriole orla orlaith orlando orleans ormerod ormond ornamental ornamentation ornate ornately ornery
plain orogeny orographic orpheus orpington orrery orsino orthocentre orthodontic orthodoxy orthogonal
plain orthography orthonormal orthopaedic orthopedic orthorhombic orthotic ortiz orton orwellian oryx orzo
plain osaka osaze osborn osborne oscillating oscillator oscilloscope osculating osian osier osiris osmium
plain osmoregulation osmotic osprey ossicle ossification ostend ostensible ostensibly ostentation ostentatious
plain ostentatiously osteoarthritis osteopath osteopathy osteoporosis ostinato ostler ostracise osullivan
plain oswald oswestry otherworldly otis otitis otoole ottawa ottoman ouagadougou oust outage outboard outbox
plain outburst outclass outcrop outcry outdated outdo outdone outdoor outerwear outfield outfielder outfitted
plain outflow outgoing outgrew outgroup outgrow outing outlandish outlast outlay outliner outlying outmoded
plain outpace outperform outplay outpost outpouring outrageous outrageously outrigger outsell outset outshine
plain outsize outsource outspoken outspokenly outstandingly outstay outstretched outstrip outvote outward
plain outwardly outwash outweigh outwit ouzel ova ovarian ovenproof overact overactive overall overarching
plain overarm overate overawed overbearing overburden overcast overclock overcoat overconfidence overconfident
plain overcrowd overdoing overdramatic overeat overestimate overexpose overfit overfitting overgraze overgrow
plain overgrown overhand overhang overhaul overheads overhear overheat overjoyed overlap overlapped
plain overlapping overlay overlie overloading overlook overmantel overmuch overpopulated overpopulation
plain overpower overprotective overrate overreach overreact overridden overriding overrode overrule oversee
plain overseer oversensitive overshadow oversharing overshoot oversimplify oversize oversleep overspend
plain overspill overstate overstatement oversteer overstep overstretch overtake overthrew overthrown overtly
plain overtone overture overturn overused overvalue overview overwhelm overwhelmingly overwork overwritten
plain overwrote overwrought owlet ownerless oxalate oxalic oxalis oxen oxeye oxidant oxidase oxidation oxidise
plain oxidize oximeter oxyacid oxygenate oxymoron oxymoronic oxytocin oystercatcher pachysandra pacifism
plain pacify packager pacman padded padding paddleboat paddock padilla padraig padstow paediatrician
plain paediatrics pagan paganini paganism pageant pageantry pageboy pagerank paget paginate pagination pagoda
plain paige paignton paine painstaking painstakingly paintballing paintbrush painterly paisley pajamas pakora
plain palaeocene palaeolithic palaeontologist palaeontology palaeozoic palatable palate palatial palatine
plain palau paleness paleolithic paleontologist paleontology paleozoic palermo palestrina palindromic paling
plain palisade palladium pallor palma palomino palpate palpitation paltriness paltry pamela pamir pampa pamper
plain pamphleteer panama panamanian panasonic pancetta pancreas pancreatic pancreatitis pandarus pandey
plain pandora paneer panelling panettone pangaea pangolin pankhurst pannacotta panned panorama panoramic pant
plain pantaloon pantoum paolo papacy papadum papal paparazzi papaya papier papilla papillon papua parable
plain parabola parabolic paraboloid parachuting parachutist paradoxical paradoxically paraffin paragon
plain paraguay paraguayan parakeet paralinguistic parallax parallelepiped parallelise parallelogram
plain paralympian paralympic param paramaribo paramecium parameter parametric parametrically parana paranoia
plain paranoid paranormal parapets paraphernalia paraplegia paraplegic parasitical parasitism parataxis
plain parathyroid parboil parch parchment parekh parenchyma parentheses parenthesis parenthetical parenthood
plain paresthesia parfait parietal parishioner parka parkes parkin parkinson parliamentarian parliamentary
plain parlourmaid parmar parmesan parnell parodies parotid paroxysm parquet parr parrish parrotfish parsec
plain parsing parsonage parsons partake partaken parthenon partially participle particle particulars
plain partisanship parveen pashmina pasqueflower passageway passata passchendaele passionate passionately
plain passionflower passionfruit passivity passphrase passwd pasteurise pastiche pastime pastoralist pastrami
plain pastries pasture patagonia patching patchwork patchy pate patella patellar patent patently paternal
plain pathak pathetically pathogenic pathological pathos patil patisserie paton patreon patriarch patriarchal
plain patricia patrician patrick patrolled patron patronage patronise patryk patsy patter patterson patting
plain pattinson patton paula paulette paulina paunch pave pavements pavlov pawel payee payer payton peaceably
plain peacefulness peacekeeper peacekeeping peacemaker peacetime peafowl peahen peal pearl pearson peasantry
plain peaty pebble pebbly pecan peccary peck peckham pecorino pectoral peculiar peculiarity peculiarly
plain pecuniary pedagogical pedalled pedaller pedant pedantic peddler pedestal pedestrianised pediatric
plain pediatrician pedigree pedlar peebles peek peerage peeve peevish pegasus pegged peggy pegmatite
plain pejorative pekinese pekingese pele pelican pelisse pelmet peloponnesian peloton pelt pelvic pelvis
plain pemberton pembroke pembrokeshire penalise penarth penchant pendant pendulous pendulum penelope
plain penetrating peninsular penitent penmanship penn penne penniless pennines pennington penrith pensive
plain pensively penstemon pentagon pentagonal pentameter pentane pentateuch pentathlete pentathlon pentatonic
plain pentecost pentecostal pentecostalism penultimate penumbra peony pepped peppercorn peppermint pepperoni
plain peppery peppy pepsin peptidase peptide percentile perceptible perceptibly perceptive perceptively
plain perceptual perchance percheron percolation percussionist percussive perdita peremptory perennial
plain perennially perera perestroika perez perfection perfectionism perfectionist perforate perforation
plain performative performer perfunctory pericardial pericardium peridot peridotite perigee perihelion
plain perilous perilously perimeter perineum periodical periodically periosteum peripheral periphery
plain periphrasis periscope perishable peristalsis peritoneum peritonitis periwinkle perjure perk perky perl
plain permafrost permalink permanence permeability permeable permeate permian permissible permitting
plain permutation permute peroneal perpendicular perpetrate perpetrator perpetual perpetually perpetuate
plain perpetuity perplex perplexity perrin persecutor persephone perseus perseverance persevere persia
plain persimmon persist persistent persistently personable personalise personification personify personnel
plain perspiration perspire persuader persuasively pertain pertinent perturb perturbation pertussis peruse
plain peruvian pervade pervasive perversely pesach peshawar pessimism pessimist pessimistic pester pestilence
plain petabyte petal peterhead petersen peterson petiole petite petitioner petra petrel petrify petrochemical
plain petroleum petros petruchio petted petticoat pettiness petting petulance petulant petulantly petunia
plain peugeot pevensey pew pewter pewterware phaedra phaeton phagocyte phalanges phalanx phalarope phanerozoic
plain phantom pharaoh pharisee pharmaceutical pharmacological pharmacologist pharyngitis pharynx phelan phelps
plain phenol phenolphthalein phenomena phenomenal phenomenally phenomenon phenotype phenotypic phenylalanine
plain phenytoin pheromone phial philadelphia philanthropic philanthropist philanthropy philemon philharmonic
plain philippa philippians philips philistine phillip phillipa philodendron philosophically philosophise
plain philpott phlebitis phloem phlox phnom phobic phoebe phoenician phoneme phonemic phonetic phonology
plain phonon phospholipid phosphor phosphoric phosphorylation photocell photochemical photoelectric
plain photoelectron photogenic photographic photon photonic photoperiod photoreceptor photosphere
plain photosynthesise photosynthetic photosystem phototropism photovoltaic php phrasing phreatic phrygian
plain phyla phyllis phyllite phylogenetic phylogeny phylum physicality physick physiological physiologist
plain physiology physiotherapist physiotherapy physique phytoplankton pia piaget pianissimo pianos picaresque
plain piccalilli piccolo pickard pickering picnicked picnicker pict pictionary pictogram pictorial picturesque
plain piecemeal piecewise piedmont pierce piercy pierre piety piezoelectric piglet pigment pigmentation pigsty
plain pigtail pika pikeman pilaf pilate pilau piles pilfer pilgrim pilkington pillage pillai pillbug pillory
plain pillowcases pilothouse pimple pinafore pinball pincer pinchbeck pincushion pinder pineal pinecone
plain pinewood pinks pinnacle pinocytosis pinpoint pinprick pinscher pinstripe pintail pinto pinwheel pinworm
plain pion pious pipelining pipenv pipette pipework pipistrelle pipit piquancy piquant piranha pirouette pisa
plain pissarro pistachio piston pitchblack pitchfork piteous piteously pitfall pithy pitifully pitiless
plain pitlochry pitman pitot pitstop pitt pitta pittance pivotal pixelate pizarro pizzahut pizzeria pizzicato
plain placate placatingly placemat placental placid placidly plagiarise plaice plainchant plainness plainsong
plain plaintext plaintiff plaintive plaintively planck planetary planetesimal plankton plantagenet plasmas
plain plasmid plasmolysis plasterboard plasterers plasterwork plasticity plateful platelet platitude platonic
plain platt platypus plaudit plausibility plausibly playbill playdoh playful playfully playfulness playhouse
plain playmaker playmobil playoff playpen playschool playsuit plaything plaza pleasantness pleasantry
plain pleasurable pleat plebeian plebiscite plectrum pleistocene plentifully pleonasm plesiosaur plethora
plain pleurisy plexus pliable plie pliers plight plimsoll plinth pliny pliocene plod plodded plodding plop
plain plosive plotline plotter plover ploy plucky plugin plumage plumb plumbago plummer plummet plump
plain plumpness plunder plunderer pluperfect pluralism pluralist plurality pluto pluton plutonic plutonium
plain plyometric plywood pneumothorax png pochard pocketful podcaster podcasting podgorica podiatrist podiatry
plain poetic poetical poetically poignancy poignant poignantly poinsettia pointedly pointillism pointillist
plain pointlessly poise pokedex polar polarisation polarise polariser polarity polaroid polecat polemic
plain polemical polenta polevault policymaker policymaking polio poliomyelitis polisher politic politically
plain politicise polity pollack pollard pollinate pollinator pollute pollution polly polonium polonius polson
plain polyamide polyanthus polyatomic polycarbonate polyethene polyethylene polyfill polygamist polygamy
plain polygon polygonal polyhedra polyhedral polyhedron polymer polymerase polymeric polymerisation polymerise
plain polymorphism polynesia polynesian polynomial polyp polypeptide polyphemus polyphonic polyphony polyploid
plain polypropylene polyrhythm polysaccharide polystyrene polysyllabic polysyllable polysyndeton polytechnic
plain polytheism polytheist polytheistic polythene polyunsaturated polyurethane pomegranate pommel pomp pompey
plain pomposity poncho ponder ponderous ponderously ponsonby pontefract pontiff pontypool pontypridd poorest
plain poplar poplin popliteal popov poppadom poppyseed populace popularise popularly populate populism
plain populist populous popup porcelain porcini porkpie porosity porous porphyry portability portable
plain portcullis portend portent portentous porthcawl porthole portia portly portmanteau portraiture portray
plain portrush portside poseidon positiveness positron possess possessively possessiveness possessor
plain possibility possum posterior posterity postfix postgrad postgraduate postgresql posthumous posthumously
plain postmark postmaster postmen postmodern postmodernism postmodernist postoperative postpone postponement
plain postproduction postscript postulate potboy potency potent potentially potentiometer potholed potpourri
plain potsdam potts pouffe poulter poultry pounce poundland pout powerboat powerfully powerhouse powerlessness
plain powerlifting powerset powerup powys poznan practicable practicality practitioner prada praetorian pragma
plain pragmatic pragmatically pragmatism pragmatist praiseworthy prakash praline prance prankster prasad
plain praseodymium prattle prayerful preallocate preamble precambrian precarious precariously precautionary
plain precede precedent precession precinct precipice precipitation precipitous precise preciseness precision
plain preclude precocious precompiled preconceived preconception precursor predate predation predecessor
plain predestination predestined predetermine predicament predicate predictability predictive predispose
plain prednisolone predominance predominant predominantly predominate preeclampsia preemptive preen preface
plain prefectship preferable preference preferential preferring prefetch prefix prefrontal pregnancies preheat
plain prehistoric prehistory prejudicial prelate preliminary prelude premature prematurely prematurity
plain premeditate premiership premise premolar prenatal prendergast prentice preoccupation preoccupy
plain preoperational preoperative preorder preparation preparatory preparedness preposition prepositional
plain preposterous preposterously preprocess preprocessor preproduction prequel prerequisite prerogative
plain presbyterian preschooler prescott prescriber prescriptive presentable presentational preservation
plain preservative preserve preside presidency presidium pressurise prestatyn prestige prestigious presto
plain prestwick presumable presumably presume presumption presumptuous presymptomatic pretence pretender
plain pretense pretension pretentious preterite prettily prettiness prevail prevalent preventable preventative
plain preview previously priceless prichard prickle prickly priestess priesthood priestly primacy primality
plain primarily primer primeval primitively primula princedom principality principled pringles printf
plain printmaker printmaking prioritise prism prismatic pristine pritam pritchard priti privateer
plain privatisation privatise privet privily privy priyanka proactive proactively probabilistic probationary
plain probationer probe probert problematic procedural proceeding procession proclaim proclamation
plain procrastinate procrastinator procurator procure procurement prodded prodding prodigious prodigiously
plain prodigy profane profess profession professionalism proffer proficient profiler profitability profitable
plain profitably profiteer profiterole profligacy profligate profound profundity profuse profusely profusion
plain prognosis programmable programmer progressive progressively prohibit prohibitive prohibitively
plain projection prokaryote prokaryotic prokofiev proletarian proletariat prolific proline prolog prolong
plain promenade prometheus promethium prominence prominently promisingly promoter promotional prompter
plain promptly promptness promulgate prone pronghorn pronouncement pronunciation proofreader propagandist
plain propagate propagation propanol propanone propel propellant propelled propene propensity prophase
plain prophesy prophethood prophetic prophylactic prophylaxis proponent proportion proportional
plain proportionality proportionally proportionately proposer propping proprietor propriety proprioception
plain propulsion propyl prorogue prosaic proscenium prosciutto proscribe prose prosecute prosecutor
plain proselytise prosocial prosody prospective prospectus prosper prosperity prospero prosperous prosser
plain prosthesis protactinium protagonism protease protectionism protectionist protectively protectorate
plain proteolytic proteome proteomics proterozoic protestantism protester protist protista protobuf protoplasm
plain protostar prototype protozoa protozoan protract protrude protrusion proudly provable proven provence
plain proverb proverbial providence provident provincial provision provisionally proviso provocatively prowess
plain prowl prowler proxemics proximity prudent prudish pruned pry pryor przemek psalm psalmist psalter
plain psephology pseudo pseudonym pseudopod pseudorandom psyche psychiatry psychically psychoanalysis
plain psychoanalyst psychoanalytic psychodynamic psychogenic psychologically psychometric psychomotor
plain psychopathic psychopathology psychosexual psychosocial psychosomatic psychotherapist psychotherapy
plain ptarmigan pterodactyl pterosaur ptolemy pubis pubkey publican publicise publicist publicity puccini puck
plain pucker pudsey puerile puffadder pufferfish pugh pugnacious puja pulley pullman pullover pullup pulmonary
plain pulpit pulsar puma pumice punchy punctuality punctually punctuate pundit pungent punishable punitive
plain puny pupa pupate puppeteer puppetry purcell purdy puree purely pureness purification purine purist
plain puritanical puritanism purloin purplish purposeful purposefully purposeless pursue pursuit purveyor
plain purvis pushup pushy pussywillow pustule putney puttering puzzlement puzzler puzzling pycharm pydantic
plain pygame pyjama pyle pyloric pyongyang pypi pyracantha pyramidal pyramids pyrenees pyrimidine pyrite
plain pyroclastic pyroxene pyrrhic pyruvate pytest pythagoras pythagorean pythonic pytorch qatar qatari qibla
plain qiblah quadrant quadriceps quadrilateral quadriplegic quadruple quaff quagga quagmire quail
plain qualification qualifier qualitative qualities qualm quandary quango quanta quantifiable quantifier
plain quantify quantile quantise quantitative quantitatively quarantine quark quarries quarterdeck
plain quarterfinal quartic quartile quartz quartzite quash quaternary quatrain quavering quayside queasiness
plain queasy quebec queenly queensland quell quench quentin queryset quesadilla questionable questioningly
plain quetzal quibble quibbler quicken quicklime quickness quicksilver quicksort quickstart quickwitted
plain quiddich quidditch quiescent quieten quietness quigley quilted quilting quilts quincy quinine quinoa
plain quintain quintessence quintessential quintessentially quintet quintic quintuple quirk quirky quito
plain quitter quiver quizmaster quizzical quizzically quoin quokka quoll quorn quotable quotient quranic
plain qureshi rabat rabbinic rabbinical rabble racecourse racehorse racemic racer rachael rachmaninov
plain raconteur racquet radek radha radial radian radiance radiant radiantly radiate radically radicand
plain radicle radii radioactivity radiograph radiography radioisotope radiologist radiology radiometer
plain radiotherapy radish radius radix radox radstock raducanu rae rafal rafferty rafiq rafter raga ragamuffin
plain ragdoll ragnarok ragout ragtag ragtime raheem rahim rahima rahul raider railcar raincoats raindrop
plain rainey rainfall rainforest rainstorm rainwater rainwear raisa raja rajan rakah rakat rakish raku
plain rallentando rallies ralph rama ramallah ramayana ramble rambler ramesh ramification ramipril ramirez
plain ramjet rammed ramona rampart ramsden ramsey ramsgate ramshackle rana rancid rancour randall randhawa
plain randolph randomised randomly randomness rangoon rania ranitidine ranjit rankin ransack raphael
plain raphaelite rapidity rapidly rapport rapt raptor rapture rapturous rapturously raquel rarebit rarefaction
plain rarity rascal rashford rashid rashida rashly rashness raspy rastafari rastafarian raster rasterise
plain ratcliffe rathore ratification ratify rationale rationalise rattlesnake raucous raucously ravage ravel
plain ravenous ravenously ravine ravioli ravishing rawalpindi rawlings rawlins rawness rawson raynor rayon
plain razia razorbill reactance reactant reactionary readable readership readiness readjust readline readonly
plain reaffirm reagent realisation realization realloc realtime reappear reappearance reappraisal reardon
plain rearm rearmament rearrangement reasonableness reasonably reassemble reassess reassurance reassuringly
plain rebate rebekah rebellious rebuff rebuke rebutted recant recapture recede receptive recession
plain recessionary recessive recharge rechargeable recidivism recidivist reciprocal reciprocate reciprocity
plain recitalist recitative recite recklessly reclaim recliner reclusive recognisable recognisably
plain recognizable recollect recollection recombinant recombination recommence recompense recompile recompute
plain reconcile reconnect reconstruct reconvene recourse recreate recreation recriminate rectangular
plain rectification rectifier rectify rectilinear rectory rectum recuperate recuperation recur recurrence
plain recurrent recurring recursively recusant recuse recyclable redbridge redcar redcoat redcurrant redden
plain redder reddish redditch redditor redecorate redeem redeemer redemptive redeploy redeployment redesign
plain redevelop redevelopment redfern redgrave redhill redirect redirection redis rediscover redistribute
plain redistribution redman redmond redolent redone redouble redox redpoll redress redruth redshank redshift
plain redstart reducible reductant reductionism reductionist redwing redwood reebok reece reena rees reeve
plain referendums referrer referring refinance refinement refinery refit reflective reflectively reflector
plain reflexive reflog refluxed reforest reforestation reformat reformation reformer reformist refract
plain refraction refractive refractor refreshingly refreshment refried refrigerant refrigerate refrigeration
plain refrigerator refurbish refurbishment refute regain regal regalia regan regenerate regeneration regent
plain regexp reggae reggie regime reginald regionally regolith regress regression regressor regretful
plain regretfully regrettable regrettably regretting regroup regularity regulate regulatory rehabilitate
plain rehabilitation rehan rehouse rehydrate rehydration reid reigate reign reilly reimburse reimbursement
plain reims reincarnate reincarnation reinforce reinforcer reinstate reinstatement reinvent reinvest
plain reinvestment reissue reiterate rejoice rejoin rejuvenate rejuvenation rekindle relation relatively
plain relativistic relativity relegate relegation relent relevance relevant reliability reliably relieve
plain religiously relinquish reliquary relive relocate reluctantly remap remarry rembrandt remedial reminisce
plain reminiscence reminiscent remit remittance remitted remix remnant remodel remonstrate remorseless
plain remoteness removable remuneration renal renault rend render renderer rendezvous rendition renegade
plain renewable renfrew renfrewshire renoir renounce renovate renovator renown rentier reopen reorganise
plain repaint repairman reparable reparation repast repatriate repatriation repeatable repelled repellent
plain repelling repentance repercussion repertoire repertory repetition repetitious replenish replete
plain replicability reportedly repose repositories repossess repossession reprehensible representative repress
plain repression reprieve reprimand reprint reprisal reprise reproach reproachful reprobate reptiles reptilian
plain repudiate repulsion reputable repute reputedly requester requirement requisite reroute resale resample
plain rescind rescorla rescuer reseller resemblance resentful resentfully resentment reservation reservedly
plain reservoirs resettle resettlement reside residence residency residual resignedly resin resistive
plain resistivity resistor resit resize resolute resolutely resolutions resolve resonance resonant resonate
plain resonator resound resoundingly resourceful resourcefully resourcefulness respectability respectably
plain respective respectively respirator respiratory respire resplendent respondent responsive restate
plain restitution restlessly restlessness restrain resultant resumption resurface resurgence resurgent
plain resurrect resurrection resuscitate resuscitation retailer retain retainers retake retaken retaliate
plain retaliation retentive rethink reticence reticent reticulum retina retinal retinue retiree retold retort
plain retrace retract retraction retrial retributive retrievable retrieval retroactive retrograde retrospect
plain retrospective retrospectively retrovirus returnable retweet reunification reunite reurbanisation
plain reusability reusable revamp revealingly revel reveller revelry revenue reverberate reverberation revere
plain reverence reverent reverie reversal reversi reversible revetment reviewer revile revisit revitalise
plain revival revocation revoltingly revolutionise revolve revue revulsion rewarding rewind rework rewound
plain reykjavik reynolds reza rgb rhapsodic rhea rhenium rheostat rhetorical rhetorically rheumatic rheumatism
plain rheumatologist rhian rhiannon rhine rhineland rhinitis rhinoceros rhizome rhoda rhode rhodium
plain rhododendron rhombic rhomboid rhombus rhona rhonda rhondda rhone rhydian rhyolite rhys rhythmic
plain rhythmical rhythmically ria riaz ribald ribeye ribose ribosomal ribosome ribulose ricardo ricci richards
plain richardson richelieu richest richly richness richter rickets rickety rickmansworth rickshaw ricky
plain ricochet ricotta riddance ridership ridgeback ridicule ridley riemann riesling rife rift rigatoni rigby
plain righteous righteousness rightful rightfully rightness rigidity rigidly rigmarole rigorous rigorously
plain rigour rihanna rile rimini rimmer rind ringlet ringroad ringside rioja rioter riotous ripe ripen
plain ripeness ripley ripoff ripon ripple riskily risky rissole rita ritchie ritornello ritualise ritualistic
plain rivalled rivalries rivera riverbank riverbed rivet riviera riyadh rizwan roadblock roadrunner roadster
plain roadway roadwork roadworthy roam roan robb roberta roberto robertson robotic robson robust robustly
plain robustness robyn rocco roche rochelle rochester rocker rococo rodentia roderigo rodgers rodin rodrigo
plain rodrigues roentgenium rogerson roguelike roguish rohan roisin roksana roland rolf rollback rollins
plain romanesque romanov romantically romanticise romanticism romero rommel romp romsey romy ronald ronaldo
plain ronan rondeau rondo ronnie roofing roofless rookery roomful roomy rooney roosevelt roost rootstock
plain rorschach rory rosacea rosalie rosamund rosanna rosanne rosario roscommon roseanna rosebud rosehip
plain rosemarie rosencrantz rosenthal rosetta rosewood roshni rosser rossetti rossi rossini rosy rotational
plain rotavator rotavirus rothko rothwell rotted rottweiler rotund rouen roughen rougher roughest roughness
plain roulade roundhead rourke rouse rout routinely roux rove rowan rowboat rowdily rowdiness rowena rower
plain rowland rowling rowlock roxanne roxburgh royally royalty royle royston rubato rubbery rubella rubidium
plain rubik rubina rubio rubisco rucksacks rudbeckia rudd rudder rudderless ruddock ruddy rudely rudeness
plain rudimentary rudiments rudolf rudy rueful ruefully ruff ruffe ruffle rufus rugeley rugged ruggedness ruhr
plain ruinous rukhsana rumba ruminant ruminate rummage rump rumpled runabout runcie runcorn rungetter runic
plain runnymede runway ruralurban ruse rushden rushton russ rustc rustic rusting rustle rustproof rutendo
plain ruthenium rutherford rutherfordium ruthlessly ruthlessness ryanair ryder rye rylan saad saag saanvi saar
plain sabah sabbath sabbaticals sable saboteur sabrina sachet sacral sacrament sacramental sacramento
plain sacredness sacrilege sacrilegious sacristan sacrum sadden sadducee sadhu sadiq sadler saeed safa
plain safeguard safekeeping saffron safiya sag saga sagged sagging saggy saha sahar sahara saharan sahel sahil
plain sahota saif saigon sailboat sailcloth sailfish sainsbury sainthood sairah sajid sajida sakina saladin
plain salam salamander salaries salat salazar salbutamol saleable salesmen salesperson saleswoman salgado
plain salience salient salim salima saline salivary sally salma salman salmonid salome salsa salsify saltation
plain salter saltmarsh saluki salutation salvage salvageable salvation salve samad samaira samantha samara
plain samarium samarkand sameer sameness samina samir samira samoan samoyed sampling samuels samus sana sanaa
plain sanatana sanatorium sanchez sanctification sanctify sanctimonious sanctioning sandalwood sandbach
plain sandbag sandbank sandbar sandboxing sandcastle sandeep sanderling sanders sanderson sandhurst sandoval
plain sandpaper sandpiper sandstorm sanely sangha sanghera sanguine sanhedrin sanitation sanity saniya sanjay
plain sanskrit santiago santorini santos sao sap sapling saponification sapped sapporo saprophyte saprotroph
plain sara saraya sarcastically sarcoma sarcomere sarcophagus sardine sardinia sardonic sargent sarong
plain sartorius sash sashimi saskatchewan saskia sass sassoon satay satiate satie satirical satirise satirist
plain satisfactorily satisfactory satisfyingly satrap saturate saturation sauerkraut saunders saunter saute
plain sauteed savagely savagery savanna savannah savant savior saviour savlon savoury savoy savvy sawfly
plain sawhorse sawm sawmill sawyer saxena saxifrage saxophone saxophonist sayers scabious scala scalability
plain scalable scalar scalene scallion scaly scamp scampering scampi scandinavia scandinavian scandium scanf
plain scanlon scansion scant scantily scanty scapegoats scaphoid scapula scapular scarab scarcity
plain scaremongering scarily scarlatina scarlatti scarlett scathingly scatterbrained scattergram scattering
plain scatterplot scavenge scavenger scenery scepter sceptic sceptically scepticism sceptre schachter schema
plain schemata schemer scherzando scherzo schism schist schizoid schlieffen schmidt schnauzer schneider
plain schnitzel schoenberg schofield scholarly scholastic schoolchild schooldays schoolhouse schooling
plain schoolmaster schoolmate schoolroom schoolteacher schoolwork schoolyard schooner schroeder schubert
plain schultz schumann schwartz sciatica scientifically scikit scintillate scintillation scipy sclera scoff
plain scold scoliosis scoop scoot scorch scoreline scoria scorn scornful scornfully scotia scott scour scowl
plain scraggly scrapheap scrapped scrapping scrappy scrawl scree screech screencap screencast screenprint
plain screensaver screenwriter scribble scribbler scrimmage scriptorium scriptural scripture scriptwriter
plain scrollable scrollbar scrounge scrubbing scruff scruffily scruffy scrumhalf scrummage scrumptious scrunch
plain scruple scrupulous scrupulously scrutinise scrutiny scud scuffle scullery sculpt sculptural scuttle
plain scylla scythian sdk seabass seabed seaborgium seacraft seafarer seafaring seafloor seaford sealant
plain sealer sealion seamanship seamen seamless seamlessly seamstress sean seaplane seaport searchable
plain searchlight searing searingly searle sears seascape seaslug seasonable seasonally seasoned seaward
plain seaworthy seb sebastian sebastien seborrhoeic secant secession secessionist secluded seclusion secondly
plain secretarial secretariat secretaries secrete secretion secretive secretively secretory sectarianism
plain sectional secularism secularist securely securities sedan sedately sedation seddon sedentary seder sedge
plain sediment sedimentary sedimentation sedum seedbed seeded seedpod seedy seemingly seep seethe sega segment
plain segregationist sehgal seismograph seismologist seismology seismometer sekhon selective selectively
plain selectivity selector selena selenium selfhood selfishly selfishness selfless selflessly selflessness
plain selina seljuk sellotape selma selves semantic semblance semibreve semicircle semicircular semiconductor
plain semidetached semifinalist semimetal seminary semiotics semipermeable semiquaver semitone semitrailer
plain semolina senatorial senegalese seniority sensation sensational sensationalism sensationally senselessly
plain sensibility sensitise sensorimotor sentience sentimentally sentinel sepal separable separatist sephardi
plain sephiroth sepia sepoy septagon septet septic septum septuplet sepulchral sepulchre sequencing sequential
plain sequester sequin sequoia seraphim serbia seren serenade serendipitous serendipity serenely serengeti
plain serenity serf serfdom serge serialise serialism serialization serialize serializer serie serigraphy
plain serin serine seriousness serpentine serrano serum serval serverless serviceman servile servitude sesame
plain sessile sestet sestina setback sethi settler setuptools seun seurat sevenoaks seventeenth sever sewell
plain sewerage sexagesimal seychelles sforzando sfumato sgraffito shabana shabbily shabbiness shabby shabnam
plain shackle shackleton shad shadia shadowy shafiq shahadah shahida shaikh shakeel shakily shakira shale
plain shallot shallower shallowness shaman shamanism shambolic shamefaced shamefully shamelessly shamima
plain shamrock shan shana shanahan shand shania shankar shannon shantytown shapeless shapely shaping shaquille
plain sharding shareable sharecropper sharecropping shareholder shareholding shareware shari sharif sharjah
plain sharma sharpe sharples sharpness sharpshooter shattering shauna shavuot shaw shawn shay shaykh shazia
plain shea shear shearer shearwater sheathe sheaves shebang shedding sheehan sheen sheena sheepdog sheepish
plain sheepishly sheepskin sheerness sheikh shein shelby sheldon shelduck shellfish shelly sheltie shelton
plain shelve shema shenanigans shenzhen shepherdess sheppard sheridan sheryl shetlands shew shia shieldbug
plain shiftily shihtzu shimmer shinpad shipbuilder shipbuilding shipmate shipper shipshape shipwreck
plain shipwright shipyard shiraz shirin shiva shivani shiver shivery shoal shoddily shoddy shofar shogi shogun
plain shogunate shona shopify shoplifter shopped shopper shoreline shortcoming shortcrust shortfall shorthand
plain shortlist shortness shortsighted shostakovich shotput showcase showdown showerhead showery showman
plain showmanship showreel showroom showy shredder shredding shrestha shrewd shrewdly shreya shriek shrilly
plain shrinkage shrivelled shrub shrubbery shrug shrugging shrunken shudder shukla shun shunned shunning
plain shunter shush shyam shyly shyness sian sibelius siberia siberian sibilance sibilant sicily sickening
plain sickeningly sickert sickly sidcup siddiqui siddur sidebar sideboard sidelong sidereal sidestep sidetrack
plain sidhu sidra siena sienna sievert sift sightless sightseeing sightseer signalled signalman signatory
plain significance significand significantly signified signifier signpost signup sigrid sikora silane silas
plain silesia silhouette silica silicate silken silkscreen silkworm silky sillier silliness silt siltstone
plain silurian silva silverfish silverman silverware silvery silvia simd simhat similar similarity similarly
plain simmonds simmons simms simona simony simper simplex simplicity simplification simplify simplistic
plain simplistically simpson simran simultaneity simultaneously simvastatin sinai sincere sincerity sinclair
plain sine sinewy sinfulness singalong singaporean singlehandedly singleplayer singleton singly singular
plain singularity singularly sinha sinkhole sinless sinned sinus sinusitis sinusoidal siphon sirloin siskin
plain sisley sisterhood sisterly sisyphus sita sitar sitarist sittingbourne situate siva sixthform sizable
plain sizeable sizzle skateboarder skater skeletal skelmersdale skelton skeptic skeptical skepticism sketchily
plain skew skewer skewness skidding skier skiff skiffle skilful skilfully skillful skimmia skimp skimpy
plain skinner skopje skua skulk skydiving skylark skyler slacken slacker slackness slacks slake slalom
plain slamdunk slanderous slapdash slapstick slashdot slate slatternly slaveholder slavic slawomir sleaford
plain sled sledgehammer sleek sleekly sleepily sleepiness sleeplessness sleepwalk sleepwalker sleet sleeveless
plain sleigh sleight slick slickly sligo slimmer slimmest slipware slipway slither sliver sloan slog sloop
plain sloppily sloppiness slotted slouch slovakia slovene slovenia slovenian slovenliness slovenly slowdown
plain slowness slowworm sludge slugged sluggish sluggishly slumber slurp slurry slushy slyly smalley
plain smallholding smallness smallwood smarmy smarten smartest smartly smartness smattering smetana smilingly
plain smirk smite smithson smitten smock smog smokescreen smoky smoothness smote smoulder smudge smugness
plain smyth smythe snag snapdragon snapper snarl sneaker sneeringly snell snickerdoodle snipped snippet snivel
plain snob snobbery snobbish snoozing snorkel snorkelling snout snowberry snowboard snowboarder snowdonia
plain snowdrift snowdrop snowfall snowline snowmen snowmobile snowplough snowy snub snubbed snuffbox snuffers
plain snug snuggle snugly snyder soapwort soberly sobia sobriquet sociability sociable sociably socialisation
plain socialise socially societal societies sociogram sociological sociologist sockets sofia softest softness
plain softwood sohail sojourn solace solange solanki solaris solder solemnity solemnly solenoid soleplate
plain soleus solfege solicit solicitous solidify solidity solidly solifluction solihull soliloquies soloist
plain solomon solstice solubility soluble solute solvable solvency solver somatic sombre sombrely sombrero
plain someplace somersault somewhat somnambulist somnolent sonar sonata sonatina sondra songbird songwriting
plain soni sonia sonics sonneteer sonnetry sonny sonority sonorous sony sonya soothingly soothsayer sooty soph
plain sophistication sophocles soporific soprano soraya sorcerer sorceress sorcery sorcha sorely soreness
plain sorghum sorrel sorrowful sorrowfully soteriology soto souffle soulful soulfully soulless soundlessly
plain soundness soundproof soundscape soundtracks soupy sourly sourness sousa souter southampton southbound
plain southeast southeasterly southeastern southerly southerner southernmost southpaw southward southwark
plain southwest southwesterly southwestern southwold sovereignty sown soya spacecraft spaceport spacetime
plain spacious spaciousness spalding spammer spammy spandex spanned spanning sparing sparingly sparkle sparks
plain sparrowhawk sparse sparsely spartan spartanly spasm spasmodic spasmodically spatula speakership
plain spearhead spearmint specialisation specialise speciality specially specialty speciation specificity
plain specimen speck spectacle spectacular spectacularly spectate spectra spectral spectre spectrograph
plain spectrometer spectrometry spectroscope spectroscopy specular speculate speculative speculator speculum
plain speechless speechlessly speedily speedway speedwell speight spellbinding spellbound spellcheck
plain spellchecker speller spence spencer spermatogenesis sphenoid sphere spherical spheroid sphincter sphynx
plain spiderweb spigot spiker spillage spinach spindle spindly spinet spinnaker spinney spinoff spinosaurus
plain spiraea spiral spiralled spire spirited spiritless spiritual spirituality spiritually spirogyra
plain spirometer spiteful spitefully spitz splashy splay splendidly splendidness splendor splendour splenic
plain splice splintered splitter splutter spoilage spoilsport spokesman spokesmen spokesperson spondaic
plain spondee spontaneity spontaneously spookily spool spoonbill spooner sporadic sporadically sporangium
plain spore sporophyte sportingly sportsman sportsmen sportswoman sportswomen spotless spotlessly sprat sprawl
plain spree sprig sprightly springboard springbok springer springtail springtime springy spruce sprung spry
plain spur spurious spurred sputum sqlite squab squadron squalid squalidness squall squalor squander squarely
plain squashy squatted squatter squatting squawk squelch squiggle squill squires squirm squirtle srinagar
plain srinivasan stabilise stabiliser stability staccato stackoverflow stacktrace stadiums staffordshire
plain stagecoach stagecraft stagehand stagflation stagger staggeringly stagnant stagnate stagnation staid
plain stainton stairway stakeholder stalactite stalagmite stalemate stalin stalingrad stalinism stalinist
plain stallion stalwart stamens stamford stamina stance stanch standalone standardisation standardise standish
plain standpoint standstill stanfield stanislavski stanislaw stapes staphylococcus starboard starch starcraft
plain stardom stark starkly starless starlet starlit starred starry startle startlingly stateful statehood
plain stateless stateliness stately statesman statesmanship statesmen statically statin statist statistical
plain statistically statistician statuesque statuette staunch staunchly staunton staves stderr stdin stdlib
plain stdout steadfast steadfastly steadiness steadman stealthy steamboat steamer steamship stearic steed
plain steele steelpan steely steeper steepest steeplechase steeplechaser steepness steer steerage stefan
plain stefania steiner stellar stemmed stemming stench stencil stephanie stephano stephenson stepladder steppe
plain stereo stereoisomer stereotypically sterility sterling sternum steroidal stethoscope stetson stevedore
plain steven stevenage stewart stewed stickiness stickleback stiffen stiffly stiffness stifle stiletto stilt
plain stimulate stimulation stimuli stimulus stinger stingray stinker stint stipend stipple stipulate
plain stipulation stirling stitchwort stoat stockbroker stockdale stockhausen stocking stockist stockpot
plain stocktaking stockton stocky stodgy stoic stoical stoically stoichiometric stoichiometry stoicism stoker
plain stolid stolidly stolon stoma stomata stomatal stonechat stonecrop stonefly stonemason stoneware
plain stonework stopgap stopover stoppage stopper storekeeper storeroom stornoway storybook storyteller
plain storytelling stott stourbridge stoutly stowage stowaway stowmarket strabane strachan straddle straggle
plain straggler straightforward straightway strainer strangeness strapping strata strategic strategically
plain strategise strategist strathclyde stratification stratify stratigraphic stratigraphy stratovolcano
plain stratus strauss stravinsky strcmp streaky streambed streamline streatham streetlamp streetwise strenuous
plain strenuously streptococcus stretcher stretchy streusel strewn strftime striation striatum strictness
plain stridden stride strident strife stringed stringent stringently stringer stringify strive striven strode
plain stroller stroma stromatolite stronghold strontium strophic stroud strove struct structurally strudel
plain strummed strut strutted stuart stubbornly stubbs stucco studious studiously stuffiness stumper stunk
plain stunningly stunted stuntman stupa stupefy stupendous stupendously stupidity stupor sturdily sturdiness
plain sturgeon sturgess stutterer stuttgart stye stylise stylish stylishly stylist stylistic stylistically
plain stylus styrene styx suave subaru subatomic subbed subclass subclavian subconscious subconsciously
plain subcontinents subcontract subcontractor subcutaneous subdirectory subdivide subdivision subdomain
plain subdominant subduct subdue subfolder subgroup subheading subjective subjectivity subjugate subjugation
plain subjunctive sublet subletting sublimate sublimation sublime sublimely subliminal sublingual submariner
plain submediant submenu submerge submersible submitting subordinate subpackage subplot subpoena subreddits
plain subsample subscribe subscriber subset subshell subside subsidiarity subsidiary subsidise subsidy
plain subsistence subsoil subsonic subspace substandard substantially substantiate substantive substr
plain substrate subsystem subtend subterranean subtext subtle subtlety subtly subtotal subtract subtraction
plain subtrahend subtree subtweet suburban suburbanisation suburbia subversion subversive subvert succeed
plain successive successively successor succinct succinctly succour succulent succumb sucrase sucrose
plain suddenness sudetenland suede suffice sufficiency sufficiently suffix suffrages suffragist suffuse sufi
plain sufism sufyan sugarbowl sugden suggestibility suggestible suhail suitability suitably suitor sukhi
plain sukkah sukkot sulaiman suleiman sulkily sulky sullen sullenly sullenness sullivan sully sulphate
plain sulphide sulphite sulphur sulphuric sultan sultana sultanate sultry sumac suman sumatra sumaya sumer
plain sumerian summand summaries summation summed summertime summery summing summons sumner sumptuous
plain sumptuously sunbathe sunbather sunbeam sunbird sunblock sunburst sundae sunder sundial sundry sunfish
plain sunhat sunita sunlit sunnah sunni sunroof sunshade sunspot sunstroke superbly supercell supercilious
plain superclass supercomputer superconductivity superconductor supercooled superego superfan superficiality
plain superficially superfluid superfluous superglue superhuman superimpose superlative supernatural
plain supernovae superposition superpower supersaturated supersede superset supersonic superstition
plain superstitious superstore superuser supervise supervisory supine supple supplemental supplementary
plain supplicant supplicate supplication supportively supposedly supposition suppository suppurate supremely
plain surabaya suraj surbiton surcharge surd suresh surety surfactant surfboard surfer surge surgically suri
plain suriname surinamese surinder surjection surjective surly surmise surpass surplice surprisingly surreal
plain surrealism surrealist surrealistically surreptitious surreptitiously surround surroundings susanna
plain susannah susceptibility susceptible susie suspender suspiciously sustainability sustainably sustained
plain sustenance sutcliffe sutherland sutra suture suva suzanne suzerain suzie suzuki svelte svg swaddle
plain swaffham swagger swain swallowtail swami swanage swann sward swarovski swarthy swash swatch swaziland
plain sweatpants sweeping sweepingly sweetbriar sweetcorn sweeten sweetener sweeter sweetie sweetmeat
plain sweetness sweetpea swelter swerve swiftly swiftness swigged swill swimwear swindells swingometer swiping
plain swish switchboard switchgear swivel swoon swoop swoosh swordsmen swot swotted swum sybil sycamore
plain sycorax syed sykes syllabi syllabic syllable syllepsis sylvester sylwia symbian symbiont symbiosis
plain symbiotic symbolically symbolise symbolism symlink symmetric symmetrical symmetrically symonds
plain sympathetically sympathies sympathise sympathiser symphonic symphony symposium symptomatic synaptic
plain synchronisation synchronise synchronize synchrony synchrotron syncline syncopate syncopation syncope
plain synecdoche synesthesia synonymous synopses synovial syntactic syntax synth synthesiser synthesizer
plain syrupy syscall syslog systematically systematise systemd systemic systole systolic szabo szczecin
plain szczepanski szymon tabasco tabbouleh tabernacle tabitha tabla tableaux tablecloth tablespoon
plain tablespoonful tabletop tableware taboo tabor tabular tachycardia tacit tacitly taciturn tacking tackler
plain tacky tact tactful tactical tactically tactician tactile tactless tactlessly tadcaster tadeusz tadpole
plain taffeta tafsir tagine tagliatelle tagline tagus tahini tahir tahira tailback tailored tailoring tailpipe
plain tailplane tailwind taint taipan tait taiwan taiwanese taiwo tajik tajikistan talbot talha talia talisman
plain talker tallaght tallinn tallis tallit tallulah talmud talmudic talus tamara tamarin tamarind tamarisk
plain tamely tamika tamoxifen tampax tamsin tanager tanakh tandem tandoori tangent tangential tangerine
plain tangible tangibly tangle tangy tania tanisha tankard tanker tanned tanner tanning tansy tantalise
plain tantalisingly tantalum tantamount tanzania tanzanian taoism taoist tapas tapdance tapenade tapestries
plain tapioca tapir tapster taqwa tara taramasalata tarantella tarball tardily tardiness tariff tarmacked tarn
plain tarnish tarragon tarry tarsal tarsier tartare tartaric tasha tashkent tasman tasmania tasmanian tasneem
plain tassel tasteful tastefully tastelessly tasty tatiana tatter tattersall tattooist tatyana tauntingly taut
plain tautly tautological tautology tavener tavistock tawdry tawhid tawny taxa taxable taxation taxicab
plain taxiway taxon taxonomic taxonomist taxonomy tayo tayyab tbilisi tchaikovsky teabag teacake teachable
plain teague teak teal tearfully teary teasel teasingly teaspoonful teaspoons teatowel teatray technetium
plain technicality technological technologically technologist tectonics teddington tedious tediously tedium
plain teem teesside teeter teethe teetotaller tefal tefillin tegan tegucigalpa tehran teignmouth tel telecast
plain teleferic telemachus telemann teleological telepathic telepathy telephonist teleport teletype televise
plain tellurium telnet telomerase telomere telophase tempeh tempera temperament temperamental temperate
plain tempest tempestuous templar templating templeton temporal tempt tempter temptingly tempura tenacious
plain tenaciously tenacity tench tendency tenderise tenderloin tendinitis tendon tendonitis tendril tenement
plain tenet tenfold tennant tennessine tennyson tenon tenrec tensely tenseness tensile tensor tensorflow
plain tentative tentatively tenuous tenuously tenuto teodora tephra tepid terabyte terbium tercet tercile
plain terence teriyaki terminating termination terminology termite tern ternary terraced terrain terrapin
plain terrestrial terri terrifically terrify territorial territories terse tersely tertiary tessa tessellate
plain tessellation tessera tessitura testcase testimonial testy tetley tetra tetracycline tetrahedra
plain tetrahedral tetrahedron tetrameter tetrapak teutonic tewkesbury texan textarea textbox textile textual
plain textural thackeray thailand thakur thalamus thalia thallium thandi thane thanet thankfulness thankless
plain thapa thatch thatcher thea theatregoer theatrical theatrically theism theist theistic thematic thence
plain theocracy theodicy theodore theologian theological theology theorem theoretic theoretical theoretically
plain theorise theorist therapeutically theravada thereabouts thereby therefrom theremin thereof theresa
plain thereupon thermal thermistor thermochemistry thermocouple thermodynamic thermonuclear thermoplastic
plain thermosetting thermosoftening thermosphere thesaurus theses theseus thespian thessalonians thessaloniki
plain theta thickest thicket thickly thieve thinker thinktank thinned thinness thirdly thirstily thirteenth
plain thistles thither thitherto thompson thomson thor thoracic thorax thorburn thoreau thorium thorntons
plain thorny thoroughbred thoroughfare thoroughly thoroughness thoughtfulness thoughtless thoughtlessly
plain thoughtlessness thracian thrall thrash threadbare threading threadless threadsafe threateningly
plain threlfall threnody threonine thrice thrifty thrill thrillingly thrips throaty throb throbbed thrombin
plain thrombosis throng throughput throwback thrum thrush thrust thudded thulium thundercloud thunderous
plain thunderously thunderstruck thurrock thurston thwack thwart thylakoid thymine thymus thyroidectomy
plain thyroxine thyself tia tiago tiarnan tibet tibetan tibia tibial tic ticketing ticklish tictactoe tidal
plain tidbit tidier tidiest tidily tidiness tiding tiegan tierney tiffany tighten tightness tightrope tigress
plain tigris tijuana tiktoker tilapia tilda tiling tillman tilly timbale timber timberland timbre timebase
plain timekeeping timeless timelessness timely timescale timeseries timestamp timezone timid timidity timidly
plain timms timor timorous timorously timothy timpani timpanist tindall tinderbox tingly tinkerer tinkle tinny
plain tintoretto tipperary tippet tippett tirade tirana tiredly tireless tirelessly tiresias tiresome tishah
plain titania titanically titbit tithe titley titre titter tiverton tobi tobin toboggan toccata toddle toga
plain togetherness toggle togo togolese toil toiletries toilsome tokenise tokenize tokenizer toledo tolerant
plain tolerantly toleration tollbooth tolley tolstoy tolu toluene tomas tombolo tomboy tome tomlinson tompkins
plain tonal tonality tonbridge toneless tonelessly tonga tongan tonkinese tonnage tonne tonsillectomy toolbar
plain toolchain toole toolset toolshed tooltip toothpick topaz topcoat topiary topical topmost topographic
plain topographical topography topological topology topple topsoil topspin torah tormentor tornadoes toroidal
plain toronto torpid torpor torrential torres torsion tort tortellini tortious tortuous tortuously torus
plain totalitarian totalitarianism totality totalled totalling toth totnes toucan touchdown touchingly
plain touchpad touchscreen touchstone toughen toughest toulouse toupee tourism tourmaline tournaments tousled
plain tout tovey towbar towcester townscape townsend townsfolk townsman toxaemia toxicologist toyota traceable
plain traceback traceroute trachea tracheal tracheotomy trackball trackpad trackside trademark tradesman
plain tradesmen tradewind traditionalist traditionally trafford tragedies tragically tragicomedy trainor
plain trainspotter traipse traitorous trajectory tralee tramcar tramline trampolinist tramway trance tranche
plain tranquil tranquillity tranquilly transceiver transcend transcendence transcendent transcendental
plain transcode transcript transcriptase transcriptional transducer transferable transference transfinite
plain transfix transform transformation transformative transformer transfusion transgress transgression
plain transhumance transience transient transistor transit transitional transitive transitivity transitory
plain translator translocation translucent transmit transmitter transmitting transmute transom transparency
plain transparently transpile transpiler transpiration transpire transplant transplantation transponder
plain transportable transporter transpose transubstantiation transuranic transversal transverse transylvania
plain trapeze trapezius trapezoid trapezoidal traumatically traumatise travail travers traversal traverse
plain travertine travesty travis trawl traynor treacherous treacherously treachery treacle treacy treadle
plain treasonous treatable treaties treatise treble treecreeper treeless treetop trefoil trek trekked trekker
plain trekking trello tremblay tremble tremendously tremolo tremor tremulous trenchcoat trencher trendsetter
plain trendy trepidation trespasses triangulate triassic triathlete triathlon tribal tribesman tribology
plain tribune tributary triceps triceratops trichotomy tricia trickery trickster tricolon tricuspid tricycle
plain trie triggerfish triglyceride trigonal trigonometric trike trilby trill trillion trillium trilobite
plain trimaran trimeter trina trinculo trinidad trinidadian trinitarian trinket trinomial trioxide tripartite
plain tripe tripitaka triplet tripoli triptych trisect tristan trite tritium triton tritone triumphal
plain triumphant triumphantly triumvirate trivago trivedi trivet trivial trivialise triviality trixie trochaic
plain trochee trodden troika troilus troller trolleybus trollope trompe trooper trope trophic tropic
plain tropically tropism trot troth trothplight trotman trotted trotter trotting troubadour troublemaker
plain troubleshoot troubleshooter troublesome trousseau trove trowbridge troy truancy truculent trudy truism
plain trumpeter truncated truncation trundle truong trustee trusteeship trustful trustingly trustpilot
plain trustworthiness trusty truthful truthfully truthfulness trypsin tryptophan tsarina tsarist tsetse
plain tuatara tuber tuberculosis tuberous tubing tubular tubule tucker tucson tuff tuft tugboat tugged tugging
plain tui tulle tully tumbler tumbling tumor tumour tumult tumultuous tunde tundra tuneful tuneless tungsten
plain tunic tunis tunisia tunisian tunji tunnelled tuple turbid turbidite turbocharged turbocharger turbofan
plain turboprop turbot turbulent tureen turgid turgor turin turkmen turkmenistan turmoil turnbull turnkey
plain turnover turnpike turnstile turnstone turpentine turquoise turret turtledove turtleneck tussle
plain tutankhamun tutee tutelage tutti tutu tuvalu tuxedo twain twang tweed tweedie tweeter tweezer twelfthman
plain twiddle twig twill twinge twinkle twisty twitchy twofold twomey tycoon tympanic tynemouth tyneside
plain typecast typedef typesafe typescript typhoid typhoon typically typify typist typographic typography
plain tyrannical tyrannosaurus tyranny tyrese tyrol tyrosine tyrrell tyrrhenian tzatziki tzedakah ubiquitous
plain ubiquity uche udon uefa ugandan ugliness ugo ulaanbaatar ulcer ulcerate ulceration ulcerative ulna ulnar
plain ulster ulterior ultimately ultimatum ultrasonic ultrasound uma umair umar umbilicus umbra umbrage
plain umpteenth una unabashed unabated unabridged unacceptably unaccustomed unacknowledged unaffected unafraid
plain unai unaided unaltered unambiguous unambiguously unanimity unanimous unannounced unanswered unappealing
plain unappetising unapproachable unary unashamed unashamedly unassigned unassuming unattached unattainable
plain unavoidable unavoidably unaware unbalanced unbearably unbeknown unbelievably unbeliever unbelieving
plain unbiased unbidden unbounded unbreakable unbridled uncannily uncanny unceasing unceasingly uncertain
plain uncertainly uncertainty unchallenged unchanged unchanging uncharacteristic uncharacteristically
plain uncharted unchecked unclaimed uncomfortably uncomment uncommon uncommunicative uncomplicated
plain uncompressed uncompromising unconcerned unconditional unconditioned unconformity unconnected unconquered
plain unconsciously unconsciousness unconstitutional unconstitutionally uncontrollable uncontrollably
plain uncontrolled unconventional unconvinced unconvincing uncooperative uncoordinated uncountable uncouth
plain unctuous uncultured undamaged undaunted undecagon undemocratic undeniable undeniably underachieve
plain underachiever underarm underbelly underbody undercarriage underclothes undercoat undercurrent
plain underdeveloped underemployed underemployment underfit underfloor underfoot undergarment undergo
plain undergrad undergrowth underhand underlay underling underlying undermine undernourished underpainting
plain underperform underpin underprivileged underrate undershirt underside underskirt understandable
plain understandably understandingly understate understatement understeer undertake undertaken undertale
plain undertone undertook undervalue underway underwent underworld underwrite underwriter underwritten
plain undeserved undesirable undignified undisciplined undisclosed undisguised undisputed undisturbed
plain undivided undoing undoubted undoubtedly undue undulate unduly undying unearned unearth unearthly unease
plain uneasily uneasiness uneaten uneconomical uneducated unelected unemotional unemployable unemployed
plain unending unenthusiastic unenviable unequalled unequivocal unequivocally unerring unerringly unescape
plain uneven unevenly uneventful unexpected unexplored unfailing unfailingly unfairness unfaithful
plain unfamiliarity unfashionable unfasten unfathomable unfavourable unfeigned unfold unforeseen unforgiving
plain unformed unfortunate unfortunately unfounded unfriended unfriendly unfulfilled unfurl unfurnished
plain ungainly ungracious unguarded unhandled unhappily unhappiness unharmed unhashable unhealthily unheard
plain unheeded unhelpfully unholy unhurt unhygienic unicameral unicellular unicode unicycle unicyclist
plain unidentified unification unilateral unilaterally unilever unimaginable unimaginative unimodal
plain unimpressed uninformed uninhabitable uninhabited uninhibited uninitialised uninspiring unintelligent
plain unintelligible unintended unintentional unintentionally uninterested uninteresting uninterrupted
plain unionisation unionist uniqlo uniquely uniqueness unison unitary unittest univariate universally unix
plain unjustifiable unjustified unkempt unknowing unknowingly unleaded unleash unleavened unlikelihood
plain unlikely unlit unmanageable unmanned unmarked unmarried unmarshal unmask unmatched unmistakable
plain unmistakably unmoved unmute unnarrated unnaturally unnecessarily unnecessary unnerve unobtrusive
plain unobtrusively unoccupied unofficially unorthodox unparalleled unpleasantly unpleasantness unpopularity
plain unprecedented unpredictability unpredictable unpredictably unpretentious unproductive unprofessional
plain unprofitable unprovoked unpunished unqualified unquestionable unquestionably unquestioning unratified
plain unravel unravelled unreachable unreactive unrealistically unreasonably unrecognisable unrecognised
plain unrelated unrelenting unreliability unremarkable unremitting unrepentant unrequited unresolved
plain unresponsive unrestrained unrhymed unripe unrivalled unroll unruffled unruliness unruly unsaid unsalted
plain unsatisfactory unsatisfied unsaturated unsavoury unscathed unscheduled unscientific unscrupulous unseat
plain unseeded unseemly unselfish unselfishly unsettle unshakeable unsightly unsigned unskilled unsociable
plain unsold unsophisticated unsound unspeakable unspeakably unspecified unspoilt unspoken unstable unsteadily
plain unsteady unstoppable unstuck unsubscribed unsubstantiated unsuccessfully unsuitable unsuited unsung
plain unsupported unsurpassed unsurprised unsurprising unsurprisingly unsuspecting unsustainable unsweetened
plain unsympathetic untagged untamed untangle untapped untenable unthinkable unthinking untidily untidiness
plain untidy untie untimely untold untoward untried untroubled untruth untruthful untyped unusually
plain unvaccinated unveil unwary unwavering unwieldy unwillingly unwillingness unwin unwind unwise unwisely
plain unwitting unwittingly unworkable unworthy unwound unwrap unwrapped unwritten unyielding unzip upadhyay
plain upanishad upbeat upbraid upend upheaval uphold upholder upholster upholsterer upholstery upland uplift
plain uploader upmarket uppercase uppercut uppermost uppsala uproarious uproot upscale upshot upsilon upstaged
plain upstanding upstart upstream upsurge uptake uptime uptown upturn upvote uracil ural uranus urbane
plain urbanisation urbanise urbanization urea ureter urethane uri urinary urmila urology ursula urticaria
plain uruguay uruguayan usability usable usage useable usefully usefulness uselessly uselessness userbase
plain userspace usha usman usmani usr usurp usurper usury utensil uterine utf util utilitarianism utilities
plain utmost utopian utrecht utterance utterly utterson uttley uttoxeter uuid uvula uxbridge uzair uzbek
plain uzbekistan vacancies vacantly vacate vaccinate vaccinator vacillate vacuole vacuous vacuuming vagabond
plain vagrant vaguely vagueness vagus vainglorious vainly vaishali valance valdez valedictorian valence
plain valencia valency valentina valerian valerie valet valiant valiantly valid validate validation validator
plain validity validly valine valkyrie valletta valois valour valuable valuation valueless valvular vanadium
plain vancouver vandal vanessa vanishing vanity vanquish vans vantage vanuatu vanya vaporisation vaporise
plain varanasi varchar vargas varghese variability variably variadic variance variant variate varicella
plain varicose varied variegated variety variously varlet varley varnished vascular vasculitis vaseline vasile
plain vasoconstriction vasodilation vassal vast vastly vastness vaudeville vaughan vaulter vauxhall veal
plain vector vectorial vectorise vedas vedic veer vegetarianism vegetated vegetation vehemence vehement
plain vehemently vehicular velasquez velazquez velocipede velociraptor velocities velodrome velour velvety
plain vend veneer venerable venerate veneration venereal venezuela venezuelan vengeful venice venn ventilate
plain ventilation ventilator ventnor ventral ventricular ventriloquism venture venule venv vera veranda
plain verandah verbal verbalise verbally verbatim verbena verbosity verdant verdi verdure verge verifiable
plain verily veritable verity verlaine verma vermicelli vernacular vernon veronica veronika versace versatile
plain versatility versification versioning verstappen vertebra vertebrae vertebral vertebrate vertex vertical
plain vertically verve vesak vesicle vespasian vespers vessel vestal vestibular vestibule vestige vestigial
plain vestment vesuvius vetch veto vex vexatious vfx viability viable viagogo vibrancy vibrant vibrantly
plain vibraphone vibrate vibration vibrato viburnum vicariously viceroy vichy vicinity viciously viciousness
plain vicissitude vickers vicki vicky victimise victorious victoriously victual vicuna videographer vidya vie
plain vientiane viewership viewfinder viewport vigilance vigilant vigilantly vignette vigorous vigorously
plain vigour vihaan vihara vijay vikas vikki vikram viktor viktoria vilify villainous villanueva villein villi
plain villus vilnius vinaigrette vince vincent vinci vinculum vindaloo vindicate vindication vindictively vine
plain vinegary viola violator violetta violoncello virdee virgil virion virology virtualbox virtualenv
plain virtualise virtuosic virtuosity virtuoso virtuous virulence virulent visage viscometer viscose viscosity
plain viscount viscous vishal vishnu visionary visitation visor vista vistula visual visualisation visualise
plain visualizer visually vitality vitally vitaly vitreous vivace vivacious vivaciously vivaldi vivek vivian
plain vividly vividness vivien vivienne viviparous vixen vizier vizsla vladimir vladivostok vlan vlog vlogger
plain vlogging vmware vocal vocalise vocalist vocally vocation vocational vocative vociferous vociferously
plain vodafone vogue voiceless voiceover voidable voile voip volatile volatility volcanism volcanologist vole
plain volga volgograd volition volkswagen volley volodymyr volt volta voltmeter volumetric voluminous volumnia
plain voluntarily volvo voracious voraciously vortex vortices vorticism votive vouchsafe vowel voyager vulcan
plain vulcanise vulgarity vyas vygotsky vying wackily wacky wad waddle wade wader wadsworth wafer wagging
plain wagnerian wagtail waheguru wahid waif wail wainscot wainwright waistline waite waitrose waive waiver
plain wajid wakeboard wakefield wakeful wakeling walden waleed walkway wallaby wallace wallasey wallboard
plain waller walleye wallis wallsend walmsley walsall walsh walters walton wanda wander wanderer wanderlust
plain wandsworth wane wantage wanton waqar warble warbler warburton warcraft wardle wardship warfare warfarin
plain warhol wariness waring warlike warmhearted warminster warmly warmup warne warner warren warrington
plain warship warthog warwickshire wasabi washbasin washboard washcloth washers washerwoman washroom washstand
plain wasim waspish wassail wastebasket wasteful wastefully wasteland wastepaper wastrel watchful watchfully
plain watchfulness watchman watchmen watchtower watchword waterbed waterborne waterbuck watercolor watercolour
plain watercolourist watercress waterford waterfront waterhouse waterlily waterlogged waterman watersport
plain watertight waterway watery watkins watkinson watt wattage watters wattle waugh waveform wavefront
plain waveguide wavelength wavelet waver wavy waxwing waxy waybill wayfarer waylay wayne wayside wayward
plain weakling weakly wealthy wearable wearily weariness wearisome wearside weatherboard weathering weatherman
plain weatherproof weave webapp webassembly webber webcomic webhook webisode webkit webmail webmaster webpack
plain webpage webserver websocket webster webtoon wednesbury weetabix weever weevil weft weigela weightless
plain weightlessness weightlifter weighty weimaraner weirdness welch weller wellingborough welshpool
plain welterweight welwyn wentworth wergild weronika wesak wesley westbound westend westerly westerner
plain westernise westmeath westwards wetherspoon wetland wetter wettest weymouth whalley wharton wharves
plain whatsapping wheatear wheaten wheatfield wheatgerm wheelbase wheeler wheelhouse wheelwright wheeze wheezy
plain whelan whelk whereabouts whereby wherein whereof whereupon wherewithal whet whey whimbrel whimper
plain whimsical whimsically whimsy whinchat whinge whirlpool whirlwind whirr whiskas whisker whisperer
plain whistler whit whitaker whitebait whitebeam whitefly whitehead whitehouse whiteley whiten whiteness
plain whiter whitest whitethroat whitewash whitewater whither whitish whitley whitman whittaker whizzed
plain whodunnit wholegrain wholehearted wholeheartedly wholemeal wholesale wholesaler wholewheat wholly
plain whomever whooper whopper whopping whyte wickedly wickedness wickens wickerwork wickes wicketkeeper
plain wickham wicklow widen widescreen widest widget widnes width wieslaw wigeon wiggins wiggle wiggly wigley
plain wigmaker wiktor wiktoria wilbur wilcock wildcard wildcat wilde wildebeest wilderness wildflower wildness
plain wilf wilful wilfully wilhelm wilkie wilkins wilkinson wilko willa willet willett williamson willingly
plain willingness willmott willoughby willowherb wilma wilmslow wilton wily wimbledon wimborne winchester
plain windbreaker windcheater windermere windfall windhoek windlass windowpane windproof windsock windsor
plain windsurf windsurfer windswept windward wineglass winfield wingspan winifred winkle winnie winnipeg
plain winrar winsford winsome winsorize winstanley wintergreen wintertime wintry wireframe wiremu wirral wiry
plain wisbech wisconsin wisest wishful wisniewski wisp wispy wist wistful witan witcher withal withered
plain withers withheld withhold withstand withstood witney witticism wittily witty wizardry wizened woad woe
plain woebegone woeful woefully wojcik wok wokingham wolfe wolfhound wolfsbane wolverine womanhood womanly
plain wombat wonderfully wonderland wonderment wondrous wondrously wong wonga wonton woodard woodbine
plain woodblock woodcarving woodchip woodchuck woodcut woodhouse woodlands woodlark woodlice woodlouse
plain woodpecker woodruff woodsman woodward woodwind woody wooer wooldridge wooler woollen woolley woolwich
plain wootton worcester wordless wordlessly wordplay wordpress wordsearch wordy workable workaholic workaround
plain workbench workflow workforce workington workman workmanlike workmanship workmen workroom worksop
plain workstation worktop worldly worldview wormhole worrall worrier worryingly worsen worshipful worsley
plain worsted worthily worthiness worthington worthlessness worthwhile woundwort woven wozniak wragg wrangle
plain wrapper wrasse wrathful wray wreak wrest wrestler wretchedly wretchedness wriggle wriggly wright wringer
plain wrinkle wristband writ writhe writings wroclaw wrongdoer wrongdoing wrongful wrongfully wrought wrung
plain wry wryly wryneck wuhan wundt wyatt wylie wyndham wynn wynne wyoming wysiwyg xander xanthe xavier xcode
plain xerophyte xerox xerxes xhtml xiong xml xylem xylene yachting yachtsman yachtsmen yadav yahoo yahtzee
plain yahweh yahya yak yam yamaha yaml yangtze yaounde yap yapped yardage yardley yardstick yarrow yashmak
plain yasin yasir yasmeen yasmin yasmine yates yawl yclept yea yearlong yearly yearn yeasty yeates yeats
plain yellowhammer yellowing yellowish yellowjacket yemeni yeoman yeomen yeovil yerevan yerkes yesteryear
plain yetunde yeung yggdrasil yilmaz ying yodel yogi yoke yokel yokohama yolanda yore yorker yorkie yorkist
plain yosef yosemite yoshi youngs youngster younis yousaf yousef youssef youthful youthfully youtubers
plain ytterbium yttrium yucatan yucca yugoslavia yukon yuri yuzu yvonne zach zachariah zachary zack zadie
plain zafar zagreb zahid zahir zahra zaira zaire zakah zakariya zakat zakia zalando zaman zambezi zambia
plain zambian zamora zander zane zany zanzibar zapped zaragoza zawadzki zayd zayn zaynab zazen zbyszek zealous
plain zealously zebra zebu zeeshan zeinab zeke zelda zen zena zenith zenobia zeolite zeppelin zeroes zest
plain zesty zeta zettabyte zeugma zeus zeynep zhao zheng zhou zhu zia ziegler zielinski ziggurat zigzag
plain zigzagged zillion zimbabwean zimmerman zinc zinger zinnia zion zipfile zipped zipping zircon zirconium
plain zither ziti zodiacal zoey zofia zohaib zohra zola zoological zoologist zooming zoonosis zoonotic zoopla
plain zooplankton zorilla zoroaster zoya zubair zucchini zugzwang zuleika zurich zuzanna zygmunt zygomatic
plain zygotic
