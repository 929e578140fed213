# Ordinary English words and names that the corpus shows too seldom or never, written from memory field by field.
# They are read as they stand, never as a misspelt word of the rules; each stands for its inflected forms too.

language en

plain aardvark aardwolf abacus abashed abate abatement abbas abbasid abbie abbreviate abbreviation abby
plain abdicate abdication abdominal abdullah abdulrahman abelia abergavenny aberrant aberration abeyance
plain abidjan abiotic abject abjure ablation ablution abnormality abnormally abolitionist abominable aborigine
plain abound abrasive abreast abridge abrogate abrupt abruptly abruptness abscissa absentee absenteeism
plain absently absolution absolutism absolutist absorbance absorbent absorbing absorption abstain abstention
plain abstract abstraction abstractionism abstruse absurdity absurdly abuja abundance abundant abundantly
plain abysmal abysmally abyssal academically academician acanthus acapella accede accelerando accelerometer
plain accentuate acceptability acceptably accession accessor accessory acclaim acclimatise accolade
plain accommodation accompaniment accompanist accompany accomplish accomplishment accordionist accost
plain accountable accountancy accra accretion accrington accrual accrue acculturation accumulation accusatory
plain accusingly accustom acer acerbic acetaminophen acetate acetic achaemenid acheampong achievable achiever
plain achilles achromatic acidify acidity acknowledge acknowledgement acknowledgment acolyte aconite acoustic
plain acquaint acquiesce acquiescence acquisition acquisitive acquit acreage acrid acrimonious acrimony
plain acrobat acrobatic acronym acropolis acrostic actin actinide actinium actionable activate activator
plain activism actuality actuarial actuate acuity acumen acupuncture acupuncturist acute acutely adaeze adage
plain adagio adair adamant adamantly adamson adamu adapt adaptability adaptable adaptation adapter addend
plain addenda addendum addison additive addle addressable addressee adebayo adeel adelaide adenine adenoid
plain adenoma adeola adept adequacy adequate adequately adhan adhere adherence adherent adhesion adhesive
plain adiabatic adidas adieu adil aditi aditya adjacent adjectival adjective adjoin adjoint adjourn
plain adjournment adjudicate adjudication adjudicator adjust adjustable adjustment adkins adlib administrate
plain administrative admirable admirably admiralty admiration admirer admiringly admissible admission
plain admittance admittedly admonish admonishment admonition adnan adolescent adopter adoptive adoration adorn
plain adornment adrenal adrian adriana adrianna adriatic adrift adroit adroitly adsorb adsorption adulation
plain adulterate adulterous advancement advantageous adventist adventurer adventurous adverb adversary
plain adversely adversity advertiser advisable advisedly advocacy adze aegean aeneas aeneid aerobic
plain aerodynamics aerofoil aesthete aesthetic aesthetically aetiology affability affable affably affectation
plain affectionately afferent affiliation affine affinity affirm affirmation afflict affliction affluence
plain affluent affordability affordable afforestation affright affront aficionado afoot aforementioned
plain aforesaid afterglow aftershock afterthought agamemnon agapanthus agar agarwal agata agate ageless
plain agelessness aggravate aggravation aggregated aggressiveness aggressor aggrieve aghast agile agilely
plain agitate agitation agitator agnostic agnosticism agonies agonise agora agoraphobia agouti agrarian
plain agreeable agreeably agribusiness aguilar ahern ahmad aide aiden aileen aileron ailing ailment ailsa
plain aimee aimless aimlessly aine aioli airbase airborne airbus airedale airfield airframe airily airiness
plain airless airlessness airlift airliner airship airsick airspace airstrip airtight airworthy airy aishah
plain aisling aitken aiza ajar ajay akash akeem akhirah akira akita akkadian alabaman alacrity aladdin alamo
plain alana alannah alarmingly alarmist alasdair alaskan alastair albatross albedo albeit alberta albinism
plain albumin albuquerque alchemist alcoholism alcove aldehyde aldershot alderson aldridge aled aleksander
plain aleksandra alerted alertness alevel alexandra alexandria alexandrian alexia alexis alfalfa alfredo alga
plain algebraic algebraically algorithmic alia aliasing alibaba alicia alicyclic alienate alienation
plain aliexpress alina aliphatic alisha alison aliya aliyah alkalinity alkaloid alkane alkene alkyl alkyne
plain allan allard allay allegedly allegorical allegory allegretto allegro alleles allergen allergist
plain alleviate alleviation alleyway allison alliteration alliterative allium allocate allocation allocator
plain allosaurus allosteric allot allotrope allotted allotting allowable allude allure allusion allusive
plain alluvial alluvium alma almaty aloe aloft aloof aloofness alphabetic alpine alsatian alston alteration
plain altercation alternation alternatively altimeter altitude altrincham altruism alum alumina aluminum
plain alumna alumnus alveolar alveoli alveolus alyssa alyssum alzheimer amaan amaka amalgam amara amaranth
plain amari amass amateurish amaze amazement amazonian ambiance ambidexterity ambidextrous ambience ambiguity
plain ambiguous ambiguously ambit ambitiously ambivalence ambivalent amble ambulatory amd amelie amenable
plain amend amenhotep amenity amenorrhoea americium amersham ames amethyst amiability amiable amiably amide
plain amidst amine amira amiss amit amman ammeter ammonite amna amniotic amoebae amorality amorous amorphous
plain amortisation amortise amperage ampere ampersand amphibian amphibious amphibrach amphitheatre amphora
plain amphoteric ample amplifier amplify amplitude amply ampoule amputate amrit amuse amusement amusingly
plain amylase anachronism anachronistic anaconda anagram analgesia analgesic analog analogic analogous
plain analogue analyser analyses analytic analytical analytically anapaest anaphase anaphora anaphylactic
plain anaphylaxis anatomical anaya ancestral anchorage anchorman anchovy anciently ancillary andalusia andante
plain andean andes andesite andiron andorra andover andre andrea andrei andrews androgynous andrzej anecdotal
plain anecdotes aneesa anemia anemic anemometer anemone aneroid aneta aneurysm anfield angelfish angelic
plain angelica angelically angelina angharad angiogram angioplasty angiosperm angler anglesey anglican
plain anglicanism angling angola angolan angst anguish angus anhedonia anhydrous anika aniline animatedly
plain animator animosity anion anionic anisa anish ankara ankit ankylosaurus annabel annabelle annals annelid
plain annette annexation annihilation annihilator anniversaries annotate annotation announcement announcer
plain annually annuity annul annulment annulus annunciation anode anodise anoint anole anomalous anomaly
plain anonymise anorectic anova ansari anselm ansible antacid antagonise antagonism antagonistic antananarivo
plain antarctic anteater antebellum antechamber antelope antenna antennae anterior anthill anthologies
plain anthracite anthropocene anthropologist anthropomorphic anthropomorphism antialiasing antibacterial
plain antibody antichrist anticipate anticipation anticlimax anticline anticoagulant anticonvulsant antics
plain anticyclone anticyclonic antiderivative antiemetic antifungal antigen antigenic antigua antilogarithm
plain antimatter antimicrobial antimony antineutrino antinode antiparticle antipasti antipathy antiphonal
plain antiquarian antiquated antiquity antiretroviral antirrhinum antiseptically antisocial antithesis
plain antithetical antiviral antoni antonia antonine antony antrim antwerp anubis anusha anvil anxiously
plain anyhow aortic apache apathetic apennines aperture aphasia aphelion aphid aphorism aphrodite apiarist
plain apiary apnea apnoea apocalyptic apocryphal apogee apollo apologetically apostle apostolic apostrophe
plain apothecary apothem appal appalachia appall appallingly appaloosa apparatus apparel apparent apparition
plain appease appeasement appellate append appendectomy appendices appetiser appetising appetizer applaud
plain applet appleton applicability applicable applicator appoggiatura appointee apportion apposite appraiser
plain appreciable appreciably appreciative appreciatively apprehend apprehension apprehensive apprehensively
plain approbation appropriately appropriateness approval approximate approximately approximation aptitude
plain aptly aptness aquatic aquatint aquifer aquinas arabella arabian arable arachnid arachnophobia aragon
plain arahant aramaic aran arbalest arbiter arbitrage arbitrarily arbitrary arbitrate arbitrator arboreal
plain arboretum arborist arccos archaea archaean archaeological archaeon archaeopteryx archaic archaism
plain archangel archdeacon archdiocese archduchess archean archetypal archetype archipelago architectural
plain architecture archivist arco arcsin arctan ardennes ardent ardently ardour arduous ares arete argentina
plain argentine argentinian argonaut argparse arguable arguably argumentation argumentative aria ariadne
plain arianna aridity ariel arif aright aristocracy aristocrat aristocratic arithmetical arity arjun arles
plain armaan armadillo armagh armature armenia armoire armourer armstrong arnold aroint aromatic arora arose
plain arousing arpeggio arrabbiata arraign arraignment arran arranger array arraylist arrears arrhythmia
plain arrogance arrogantly artaud artefact artemis artemisia arterial arteriole arteriosclerosis artesian
plain artfully arthouse arthropod arthroscopy artichoke articulacy articulated articulately articulation
plain artifact artificially artisan artiste artistic artistically artistry artless arugula arun arundel arwen
plain arya aryl asad asbestosis ascendancy ascendant ascension ascent ascertain ascetic asceticism ascii
plain ascorbic ascribe asgard asha ashamedly ashanti ashbourne ashby ashcroft ashen asher ashford ashgabat
plain ashington ashkenazi ashley ashok ashraf ashram ashton ashurbanipal ashworth asics asif asim askew asmara
plain aspen aspersion asphalt asphyxia aspirate aspiration aspirational aspire asquith assail assailant
plain assemblage assembler assemblyman assent assertion assertively assertiveness assessor assiduous
plain assiduously assign assimilation assistance associative associativity assonance assort assortment assuage
plain assumption assure assuredly assyria assyrian astana astatine aster astern asthenosphere asthmatic
plain astigmatism astilbe astonishingly astonishment astound astoundingly astray astrazeneca astrid astride
plain astringent astrobiology astrolabe astrologer astrological astrology astronautics astronomer astronomical
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
plain backcourt backend backer backfire backhander backlash backless backlight backpacker backpacking backport
plain backroom backspace backspin backstroke backtest backtrack backwash backwater backyard bacteriophage
plain baffle bafflement baggage bagley bagpipe bagpiper bagshaw baha bahai bahamas bahamian bahrain bahraini
plain bailey bailout bainbridge baird bajwa bakewell baku balalaika balasubramanian balderdash baldness
plain balearic balenciaga balfour ballade ballast ballcock ballerina balletic ballgame ballistics ballooning
plain ballpark ballpoint ballymena balmy balsamic baltic baltimore baluster balustrade bamako bamboo bamford
plain banal bandeau bandicoot bandwagon baneful banerjee bangalore bangle bangui banish banishment banjul
plain banknote banksy bannock banquet banyan baobab baptise baptismal baptismally baptistery baptistry
plain barbadian barbel barberry barbican barbiturate barca barchan barclay barclaycard bareback barents
plain baritone barium barker barline barlow barnaby barnacle barnard barnes barnet barnett barney barnstaple
plain barnyard barometer barometric baroness baronet barony baroque barr barrack barrage barratt barrenness
plain barrett barron bartering bartlett bartok barton bartosz baryon basalt basaltic baseband basename bashful
plain bashfully bashfulness bashir basilica basilisk basinful bask basketful basmati basophil basquiat basra
plain bassanio basset bassett bassinet basso bassoonist bastille batching bated bateman bather bathmat
plain batholith bathos bathrobe batsman batsmen battalions batted batten battlement bauble baud bauhaus
plain bauxite bavarian bawl baxter bayern bayes bayesian bayliss bazaar beachfront beachside beachwear beacon
plain beaconsfield beady beale beanie beansprout bearish beatbox beatification beatify beatitude beatnik
plain beatrix beattie beaumont beautician beautification beautify bebop beccles bechamel beckett beckon
plain beclometasone becquerel bedazzle bedclothes bede bedevil bedframe bedi bedlington bedpan bedpost
plain bedraggled bedridden bedrock bedside bedsore bedspread bedstead beechwood beefburger beefeater beehive
plain beethoven beeves befall befell befit befitting befuddle beggarly begonia begotten begrudge begrudgingly
plain beguile behavioral behaviourism behemoth behest beholden beholder behoove beijing belarus belarusian
plain belated belatedly belch beleaguer belfry belgian belgrade belie believably belittle belize bella bellamy
plain bellboy bellflower belligerence belligerent bellow beloved belting bemoan bemuse bemusement bendy
plain benedict benedictine benediction beneficially beneficiaries benelux benetton benevolence benevolent
plain benevolently benighted benign benin benn bennet bennett benson benthic benvolio benzoic benzoyl beowulf
plain bequeath bequest berate bereave beresford berg bergamo bergamot bergschrund bering berkelium berkhamsted
plain berkshire berlioz bermuda bern bernard berne bernoulli berserk berth berwick beryllium beseech beset
plain besetting besiege besieger besmirch besotted bespeak bestow bestseller bestselling betablocker bethan
plain bethlehem betide betimes betjeman betoken betony betrayer betroth betrothal bettany betterment betty
plain betwixt bevan beverage beveridge beverley beverly bewail bewilder bewilderment bewitch bexley bezel
plain bhaji bharatanatyam bhardwaj bhatt bhatti bhogal bhuna bhutan bianca biblical bibliographer bibliophile
plain bicameral bicep bicester bicuspid bidder bideford bidet bidirectional biennial bifocal biggs bigint
plain bigotedly bigwig bijection bijective bilateral bilbao bilberry bilby bildungsroman bilge bilingual
plain bilingualism billboard billet billings billionaire billow billowy bimodal binaries binding bingham
plain bingley binns biodegradable biodiverse biofeedback biofilm biofuel biogenesis biogeography biographical
plain biographically biographies biomass biome biometric biomolecule biopsychology bios biosecurity biosphere
plain biosynthesis biotechnology biotic bipartisan biplane birdbath birdcage birdie birkenhead birkett birman
plain birthplace birthright bisector bishkek bishopric bisi bismarck bismuth bison bisque bitmap bitmask
plain bitrate bittern bitterness bitumen bitwise bivalve bivariate bizarre bizarrely bizet blackboard
plain blackbuck blackcap blackcurrant blacken blacker blackfly blackmore blackness blackthorn blackwell
plain bladderwort blaenau blair blakely blameless blancmange bland blandford blandly blandness blankly
plain blankness blare blase blaspheme blasphemous blasphemy blastocyst blastula blatant bleakly bleakness
plain bleary bleat blemish blessedly blimp blindfold blindingly blindly blissful blissfully blithe blithely
plain blitzkrieg bloatware blockbusting bloggers bloggery blogging blogosphere blond blondness bloodhound
plain bloodless bloomers blossom blotch blotted blowtorch bluebell bluebird bluebottle bluejay bluer bluetit
plain bluish blundell blunder bluntly bluntness blurring bluster blustery blyth blythe boa boarder boardwalk
plain boast boastful boastfully boastfulness boateng boating bobbed bobbie bobcat bobolink bobsled bobsleigh
plain bobwhite bodhi bodhisattva bodhran bodily bodkin bodybuilder bodybuilding bodywork boeing bogdan bogged
plain boggy bogota bohemia bohemianism bohrium boisterous boisterously boldly boldness bolero bolide
plain bolingbroke bolivia bolivian bollards bolognese bolshevism bolshy bolster bolus bombard bonaparte bongo
plain bonobo bonsai boohoo bookable bookbinder bookcases bookend bookish bookkeeper bookseller bookshelf
plain bookshelves bookstall bookstore bookworm bool boolean boomerang bootblack bootlace bootloader bootstrap
plain borage borehamwood boringly borland borneo boron borrower borussia borzoi bosch bose boson bosonic
plain bosphorus bossfight bossiness bosworth botanic botanical botch bothersome botswana botticelli bottleneck
plain bottomless bougainvillea bouillon boulder boulle boundless bounteous bountiful bourgeois bourgeoisie
plain bourne bourse boutique bouzouki bovine bovril bowden bowen bowes bowles bowser bowtie boxcar boxful
plain boxoffice boxplot boxwood boyce boyd boyhood boyish bracewell brachial brachiosaurus bracing brackish
plain bracknell brad bradbury bradley bradshaw brady bradycardia bragg braggart brahma brahman brahmaputra
plain brahms brainchild brainpower brainstem brainstorming braintree brainwave brainy braithwaite brakesman
plain bramall brambling bran brancusi branding brandon brannigan braque brash brashness brasilia brassiere
plain brassy bratislava bratwurst bravado bravery brawn brawny bray brazen brazenly brazier brazilian
plain brazzaville breadbin breadcrumb breaded breadwinner breakable breakage breakdance breakout breakthrough
plain bream breanna breastplate breaststroke breathable breathalyse breathless breathlessness breathtaking
plain breathtakingly breccia brechtian breech breezeblock breezily breezy bremen brendan brennan brentwood
plain brethren breton brett brevity brexiteer briana brianna briar bricklayer brickwork brickyard bridegroom
plain bridgend bridget bridgnorth bridgwater bridleway bridlington briefcase briefness brier brigadier brigand
plain briggs brighouse brighten brightly brigid brilliance brim brimful brimmed brimstone brindisi brine briny
plain brioche briony brisbane brisk briskness bristle bristly bristow briton brittany britten brittle
plain brittleness brixham brixton broach broadbent broaden broadminded brocade brochure brock brody brogue
plain broil brokenhearted brokerage bronagh bronchi bronchial bronchiole bronchiolitis bronchitis
plain bronchodilator bronchus bronte bronwen bronwyn brook brookes broomstick brotherly brougham broughton
plain browbeat browne browner brownfield brownian browse bruckner bruegel bruges brunei brunswick brunton
plain bruschetta brushstroke brushwork brusque brusquely brussels brutalise brutality bryan bryn bryony bryson
plain bubbly buccaneer buchanan bucharest bucketful buckingham buckinghamshire buckley buckskin budding bude
plain budgerigar budgetary budweiser buenos buffering bufferless buffoon buffoonery bugatti bugfix bughouse
plain bugler builtin bujumbura bulbasaur bulbul bulgaria bulge bulgur bulkhead bulky bulldozer bullfinch
plain bullfrog bullhead bullion bullish bullmastiff bullseyes bulrush bulwark bumblebee bumper bumpkin
plain bumptious bundesliga bundler bungle bungler bunion bunkbed bunyan buoy buoyancy buoyant buoyantly
plain burberry burch burdensome bureau bureaucracy bureaucrat bureaucratic burgher burgundy burkina burlesque
plain burly burndown burnett burnham burnish burrell burrow bursar bursaries bursitis burt burton burundi
plain bushbaby bushel bushmaster bushy busier busiest busily businesslike businessman bustle busybody butanol
plain butene butte buttercream butterfield buttery buttonhole buttress buxom buyout buzzard buzzword
plain byelection bygone bylaw byproduct byronic bytecode byword byzantine byzantium cabbagewhite cabby
plain cabinetmaker cableway cabling cabriolet cacao caching cacti cadaver cadaverous cadbury caddie caddisfly
plain caddy cadence cadenza cadge cadmium caernarfon caerphilly caesura cafetiere caftan cagey cagoule cahill
plain caiman cairn cairo caithness caitiff caitlin cajole calamari calamine calamitous calamity calcaneus
plain calcareous calcite calculative calcutta caldera caldwell calendula calgary caliban calibrate calibration
plain calibre calico californian californium caliper calisthenics callable callaghan callahan calligrapher
plain calligraphic calliope callisthenics calloc callous callously callousness callow callus calmness calomel
plain calorimetry calum calvary calvert calvin calvinism calvinist calypso calzone camaraderie camber
plain camberley cambium cambodia cambodian camborne cambrian camelcase camellia cameo cameramen camerawork
plain cameron cameroonian camilla camille camisole camomile camouflage campanula campbell campground campion
plain camshaft canaanite canaletto canape canary canasta cancellation cancun candela candelabra candice candid
plain candida candidacy candidature candidiasis candidly candied candlelit candlestick candlewick candour
plain candytuft canine canker canned cannellini cannelloni cannes cannily cannock cannula canny canoeing
plain canoeist canonical canonicalise canonise canopy cantabrian cantaloupe cantankerous cantata canter cantor
plain cantrell canvass capability capably capacious capacitance capacities caper capercaillie capillarity
plain capillary capitalise capitalist capitalistic capitate capitulate capitulation cappuccino caprice
plain capricious capriciously capsid capsize capslock captaincy captivate captivity capuchin cara caracas
plain carafe caramelise carapace carat caravanning caravel caraway carbamazepine carbide carbonaceous
plain carbonara carbonate carbonic carboniferous carbonyl carboxyl carcinogen carcinogenic carcinoma cardenas
plain cardinality cardioid cardiology cardiomyopathy cardiopulmonary cardiovascular carefree carefulness
plain caregiving carelessness carey caribou caries carillon carla carlos carlsberg carlson carlton carly
plain carmarthen carmarthenshire carmel carmen carmichael carnal carnation carnelian carney carnivalesque
plain carnivorous carole carolingian carotenoid carotid carouse carpathian carpel carping carport carr
plain carriageways carrickfergus carrillo carroll carsick carson cartesian carthage carthaginian carthorse
plain cartilage cartilaginous cartload cartogram cartographer cartography cartoonist cartouche cartwheel
plain cartwright carver carys cascade casey cashew cashflow cashless cashmere casio caspar caspian cassandra
plain cassava cassidy cassie cassini cassio cassis cassius cassock cassowary castanet castaway castellan
plain caster castigate castile castilian castillo castleford castling castro casualness catabolic catacomb
plain catalan catalase catalog catalonia catalyse catalysis catamaran catania cataract catarrh catastrophe
plain catastrophic catatonic catechism catechist categorical categorically categorisation categorise catenary
plain cater catford cathal cathar catheter cathetometer cathode cathodic catholicism cathy cation cationic
plain catkin catmint catnap catriona catwalk caucasian caucasus caucus caulfield causal causality causation
plain caustic cauterise cautionary cautious cautiousness cavalcade cavalier cavalryman cavan cavapoo caveat
plain caveman cavemen cavern cavernous cavernously caviar cavity cavort cayenne cdn ceanothus cecil cecilia
plain cedar cedric cefalexin celandine celebratory celeriac celesta celeste celestial celestially celia celiac
plain celibacy cellophane cellular cellulose cellulosic celsius celt cenozoic censer censor censorious censure
plain centaur centenarian centenary centennial centimeter centipede centralisation centralise centrally
plain centrepiece centrifugal centrifuge centriole centripetal centrist centroid centromere cephalopod ceramic
plain cerberus cerebellar cerebellum cerebrally cerebrum ceredigion ceremonially cerium certainties
plain certifiable certify cervical cerys cesium cessation cesspit cetacean cetirizine ceviche cezanne chadian
plain chador chadwick chafe chafer chaff chaffinch chagall chagrin chainmail chairmanship chairperson
plain chairwoman chaise chakraborty chalcedony chalice chalky challenger chamberlain chambermaid chamberpot
plain chambray chameleon chameleonic chamois chamomile chancel chancellorship chancery chanciness chancy
plain chandrasekhar chanel changeling changelog changeover changeset channing chanson chantelle chaotic
plain chaotically chapati chapatti chaperon chaperone chaplin charabanc characterful characterisation
plain characterise characteristically characterization characterless charade charcoals charcuterie chard
plain chardonnay chariot charioteer charis charismatic charitable charitably charlatan charlemagne charlene
plain charleston charlock charlotte charlton charm charmingly charolais charon charset chartism chartist
plain charybdis chasm chassis chaste chasten chastise chastisement chastity chasuble chatham chattel chatter
plain chatterjee chaucer chaucerian chaudhary chaudhry chaudhuri chauffeur cheapen cheapness cheater checkbox
plain checkpoint checksum cheekbone cheekily cheekiness cheerfulness cheerily cheerleading cheerless cheery
plain cheeseboard cheeseburger cheesecloth chelate chemise chemotaxis chemotroph cheng chengdu chenille
plain chennai chepstow chequers chernobyl cheroot chert cherub cherubim chervil cheryl chessboard chester
plain chestnut cheung chevrolet chiamaka chiaroscuro chiasmus chichester chickpea chicory chide chidinma
plain chieftains chiffchaff chiffon chigger chika chilblain childbirth childishly childishness childless
plain childlike chile chilliness chilly chimneypot chinchilla chinedu chino chinonso chinup chioma chipboard
plain chipmunk chipolata chippenham chipset chiral chirality chiropodist chiropody chiropractic chiropractor
plain chirp chirpy chisinau chitin chivalric chivalrous chivalrously chivalry chive chlorate chlorhexidine
plain chloride chlorinate chlorination chlorofluorocarbon chlorophyll chloroplast chocolatey choirboy
plain cholesterol choosy chopper choppy chopra chopstick choral chorale chordal chordate choreograph
plain choreographer choreographic chorister chorizo chorley choropleth chortle choudhury chough chowder
plain chowdhury chown chris christen christendom christensen christina christine christy chroma chromate
plain chromatic chromatid chromatin chromatogram chromatography chromium chromosomal chromosome chromosphere
plain chronicle chronicler chronological chronologically chronology chronostratigraphy chrysalis chrysanthemum
plain chubbiness chuckle chukwuemeka chummy chung churchgoer churl churlish churn chute ciabatta cian ciara
plain ciaran cicada cilia ciliary cilium cillian cincinnati cindy cinematic cinematographer cinematography
plain cineraria ciphertext circa circe circuitous circuitry circularity circulate circumcircle circumscribe
plain circumspect circumstance circumstantial cirencester cirrus cisterna cistus citadel citalopram citizenry
plain citrate citrix citroen citron citrus cityscape civet clade cladistic cladogram clairvoyance clairvoyant
plain clamber clammy clamour clampdown clancy clandestine clang clank clapboard clapperboard clare clarence
plain clarification clarify clarinetist clarinettist clarissa clarithromycin clarity clarks clarkson clasp
plain classically classicist classification classless classname classpath classwork classy clast clastic
plain claudia claudio claudius claustrophobia claustrophobic clavichord clavicle clayton cleanliness cleanly
plain cleanser clearness clef clegg clements clench cleo cleome clergy clergyman clevedon cleverer cleverly
plain clickable clientele clifford climactic climatic climatologist climatology clinch clingfilm clinically
plain clipper clipping clique cliquey clockwise clodagh clogged clogging cloister closeness clothesline
plain clothespeg clothier clotted cloudburst cloudless cloudstrife clough clove clover clownfish clownish
plain clumsily clumsiness clunky clutter clwyd clydebank clydesdale clyne clytemnestra cmake coachmen
plain coachwork coagulate coagulation coalhole coalitions coarsely coarsen coarseness coatbridge coates
plain coathanger coati coatrack coax cobb cobble cobblestone cobol cobra cobweb coccolith coccyx cochlea
plain cochlear cochran cockatiel cocker cockily cockiness cockscomb cocoon coda coddle codebase codec
plain codepoint coder codex codices codification codify codomain codon codpiece cody coefficient coelacanth
plain coeliacs coenzyme coexist coexistence cofactor coffeescript cogent cognate cognition cognitively
plain cogwheel cohabit coherence coherent coherently cohesion cohesive coinage coincide coincidental
plain coincidentally coleman coleraine coles coleslaw colette coley colgate colitis collaborate collaboration
plain collaborative collaboratively collaborator collagraph collapsible collard collation collectable
plain collectible collective collectively collectivisation collectivism collectivist colleen collegial
plain collegiate colley collider collier collimator collinear collins collinson colloid colloidal colloquial
plain colloquialism colloquially collusion colm colman colobus colonial colonialism colonialist colonic
plain colonisation colonise coloniser colonist colonnade coloratura colorimeter colossal colossally colosseum
plain colossus colostomy colourful colourfully colourist coltsfoot colugo colwyn comatose combatant combative
plain combinatorial combinatorics combobox combustible comedic comedienne comely cometary comfortably
plain comforter comfrey comical comically comintern commandline commedia commemorate commemoration
plain commemorative commence commencement commend commendable commendably commendation commensal commensurate
plain commenter commerce commercially commiserate commiseration commissar commitment committal commode
plain commodity commoner commonplace commonwealth commotion communal communally communicable communicative
plain communicator commutative commutativity commutator commuter comorbidity comoros compact compactor
plain companionship comparable comparably comparatively comparator compassion compassionate compassionately
plain compatibility compatible compel compelled compelling compellingly compendium compensate compensatory
plain compere competence competency competent competently competitive competitively competitiveness
plain complacency complacent complacently complainer complement complementary completeness complexity
plain compliant complicate complication complicit complicity comply comport composite composure comprehend
plain comprehensible comprehensively compressible compression comprise compton compulsorily computation
plain computational computerise comradeship conakry concat concatenate concatenation concave concealment
plain concede conceit conceivable conceivably conceive concentric conception conceptual conceptually concerted
plain concertina concerto concession conciliate conciliation conciliatory concise concisely conciseness
plain conclave conclude conclusive conclusively concoct concoction concomitant concourse concretely concubine
plain concur concurred concurrency concurrent concurrently conda condemnation condensate condense condenser
plain condescend condescendingly condescension condiment conditionally condone conducive conduction conductive
plain conductivity condyle coneflower confectioner confectionery confederacy confederation confer conferred
plain confessional confidant confidante confidentially configurable configure confine confinement confirmation
plain confirmatory confiscation conflagration conflictual confluence conform conformist confound confounder
plain confrontational confuse confusedly confusingly conga congee congenial congenital congest congestion
plain congestive congleton conglomerate congratulation congratulatory congregate congregational congress
plain congressional congresswoman congruence congruency congruent conic conifer coniferous conjecture
plain conjunction conjunctiva conjure conjurer conjuror connectfour connective connectivity connell connelly
plain connemara connie connivance connive connoisseur connors connotation connotative connote conor conquer
plain conquerable conqueror conquest conquistador conscientiousness conscionable consciously conscript
plain conscription consecrate consecration consecutive consensual consensus consequent consequential
plain consequently conservationist conserve considerable considerably considerate considerately consign
plain consignment consist consistency consistently consolation consolidate consonance consonant conspicuous
plain conspicuously conspirator conspiratorial conspire constance constancy constantine constantinople
plain constellation consternation constipation constituency constitutional constitutionality constitutionally
plain constrain constraint constrict constriction constrictor constructive constructively constructivism
plain constructor construe consul consulate consultancy consultative consumables consume consumerism
plain consummate contagion containerise containment contaminant conte contemplation contemplative
plain contemporaneous contemporaries contemptuous contemptuously contend contender contented contentedly
plain contention contentious contentment contextualise contiguous continental contingency contingent continual
plain continually continuation continuity continuous continuously continuum contort contortion contortionist
plain contour contraction contractual contradictory contraflow contraindicate contraindication contralto
plain contrapositive contrapposto contraption contrapuntal contrast contravene contravention contributor
plain contributory contrite contritely contrition contrivance contrive controllable controversially
plain controversy contusion conundrum conurbation convalesce convalescence convalescent convection
plain convectional convene convenient conveniently convenor conventional conventionally converge convergence
plain convergent conversant conversational converse convex convey conveyance convincingly convivial
plain conviviality convoluted convolution convoy convulse convulsion convulsive conway conwy coo cooke cookson
plain cooktop cooler coolly coolness coombes coombs cooperate cooperation cooperative cooperatively coordinate
plain coot copeland copernicium copious copiously coplanar copland copolymer copperfield copperhead copperware
plain coppice coprime coprocessor copse copycat copyleft cor cora coracle corbett corby corcoran cordially
plain cordoba cordon corduroy coreopsis corey corfu corgi corinne corinthians coriolanus corkboard cormack
plain cornbread corncrake corneal cornelius cornerback cornerstone cornflake cornflower cornice cornmeal
plain cornstarch cornwell corollary coronet coroutine corporation corporeal corrective correlate correlational
plain correspond correspondence correspondingly corrigan corroborate corroboration corrode corrosion
plain corrugated corruptible corruption corsair corsica corsican cortical corticosteroid cortisone corundum
plain corvette cosecant cosily cosine cosiness cosmetically cosmic cosmological cosmologist cosmology
plain cosmopolitan cosmos cossack costello costermonger costliness costly costumier cotangent cotoneaster
plain cotswold cottager cotter cottonwood cotyledon cougar coulomb coulson counihan counselled countable
plain countenance counteract counterattack counterbalance counterclaim counterfeiter counterfoil counterpart
plain counterpoint counterproductive counterrevolution countersign countersink countertenor countertop
plain counterurbanisation countless countryman countrywide coupe courageous courageously courbet courteously
plain courtesan courtesy courtly courtney courtship courtyard couscous coutts couture covalent covariance
plain covariant covariate cove covenanter covenants coverage covet covetous cowan cowbell cowcatcher cowell
plain cowley cowparsley cowrie cowslip coxcomb coy coyle coyly coyne cozen cozy cpu crabapple crabmeat
plain crabtree crackle craftily craftsman craftsmanship crafty craig cram cramming cramp crampon cranefly
plain cranial cranium crankcase crankshaft cranny crass crassly cratchit cravat craven crawford crawler
plain crawley crazier craziest crazily craziness creaky creamery creamy creatinine creation creationism
plain creationist creatively creativity crecy credence credenza credibility credibly creditor creditworthy
plain credulity credulous creepily creighton creon crepe crescendo cresswell cretaceous crete crevasse crewmen
plain crichton crimea criminologist crinkle crinkly crinoline crises crispbread crisply criterion croatia
plain croatian croc crockery crocodilian croft crompton cronbach cronin cronjob cronus crookedly croon crooner
plain croquette crosby crosier crossbencher crossbill crossbowman crosscourt crosshatch crossley crossplatform
plain crossroad crotchet croup croupier crouton crowdfunding crowdsource crowe crowley crowther crucial
plain crucially crudely crudeness cruickshank cruiser crumbly crustacean crustless cruyff cryogenic cryosphere
plain cryptic cryptically cryptograph cryptographer cryptographic crystalline crystallisation crystallise
plain crystallography cubbyhole cubed cubic cubism cubist cuboid cuddly cueing cuesta cufflink cuisine
plain culinary culley culminate culmination culottes culpability culpable culprit cultivation cultivator
plain culturally cumbersome cumbrian cummerbund cumulonimbus cuneiform cunliffe cunningham cunningly cupful
plain cuphead cupola cupped cuprous curable curacao curative curator curd curdle curio curiosities curiously
plain curium curlew curlicue curran currencies curricula currie cursive cursor cursorily cursory curst curt
plain curtail curtin curtis curtly curtsy curvaceous curvature curvilinear cushioned custodian custodianship
plain customarily customary customisable customisation customise customize cutback cuticle cutpurse cuttlefish
plain cwm cwmbran cyanosis cybercafe cybersecurity cyberspace cyclamen cyclepath cycleway cyclic cyclical
plain cyclohexane cycloid cyclonic cyclops cyclorama cyclotron cygwin cylindrical cymbal cymbeline cynic
plain cynical cynically cynicism cynthia cypriot cystic cystitis cytokine cytokinesis cytology cytoplasm
plain cytoplasmic cytosine cytoskeleton cytosol cytotoxic czar czech czechia czechoslovakia dabble dace
plain dachshund dactyl dactylic dada dadaism dadaist daedalus daffodil dafydd dahlia daikon daintily
plain daintiness dainty dairylea daisies dakar daley dali dally dalmatia dalmatian dalton daly damask damian
plain damilola damnable damon dampen damping dampness damsel damselfly dana dandle dandruff dandy dane danelaw
plain dangerously daniela danielle danube daoism daoist daphne dapper dappled dara darby darcy dardanelles
plain daredevil darfur daria daringly dariusz darken darkly darlington darragh dartboard dartford dartmouth
plain darwin daryl dasgupta dashing dastardly dataflow dataframe datapoint dataset datastore datatype datetime
plain dative daub daugherty daunt dauntingly dauntless dauphin davenport daventry davey davidson dawdle dawes
plain dawid dawkins dawson daydreamer daylily daze dazedly dazzle dazzlingly deaconess deafen deafeningly
plain deafness dealership deallocate dearest dearly dearth debacle debase debatable debater debauched
plain debenture debian debilitate debonair deborah debounce debra debris debtor debugging debunk debussy
plain debutant decadence decadent decagon decahedron decant decantation decanter decathlete decathlon deceit
plain deceitfully deceiver decelerate deceleration decentralisation decentralise decentralized deception
plain deceptive deceptively decibel decidedly deciduous decile decimal decimate decipher decisive decisively
plain decisiveness deckbuilder deckchair deckhand decking declaim declamatory declan declaration decoder
plain decolonisation decolonise decompile decompiler decompose decomposer decomposition decompress
plain decompression decongestant decorate decoration decorator decorous decoupage decrease decrement decrepit
plain decriminalise decry decrypt decryption dedicate dedication deduce deducible deductive dedupe deduplicate
plain deduplication deepa deepak deepcopy deepen deepika defamation defeatism defeatist defection defector
plain defenceless defences defendable defenestration defensible defensively defensiveness deference deferral
plain defiant defiantly defibrillator deficiencies deficient defile definable definite definitive definitively
plain deflate deflation deflationary deflect defoe deforest deforestation deform deformation defrag defragment
plain defragmentation defriend deft deftly deftness defunct defy degas degeneration deglaze degradable
plain degradation degrade dehydrate deify deign deindustrialisation deindustrialise deionised deirdre deism
plain deist deity dejected dejectedly dejection delaney delaware delectable delectation delegate delegation
plain deletion deliberate deliberation delicacies delicate delicately delicatessen deliciously delightedly
plain delightful delightfully delilah delimiter delineate delinquency deliquescent delirious deliriously
plain delius deliverer dell delphinium delroy deltaic deltoid delude deluge delusion deluxe delve demagogue
plain demean demeanour demesne demeter demilitarise demise demobilise democrat democratically democratise
plain demography demolish demonise demonstrable demonstrably demonstrative demonstrator demoralise demote
plain demotion demotivate dempsey demur demure demystify denature dendrite dendritic dendrochronology denham
plain denigrate denis denison denizen denny denomination denominational denominator denormalise denotation
plain denotative denote denouement densely density dentine denton denture denzel deontological deontology
plain deoxygenate deoxyribose depart departmental dependably dependence depersonalisation depict depiction
plain deplete depletion deplorable deplorably deplore depopulation deportee deportment depose deposition
plain depositor depravity deprecate deprecation depreciate depreciation depressingly deprive deputise dequeue
plain derailleur derailment dereference deregulate deregulation derelict dereliction deride derision derisive
plain derisively derisory derivation derivative derive dermal dermatitis dermatologist dermatology dermot
plain desai desalination descend descendant descendent descent descriptive descry desecrate desecration
plain desensitise deserialise deserialize desertify deservedly desiccator designate designation desirability
plain desirable desirous desmond desolate desolation despairing despairingly desperation despicably
plain despondency despondent despondently despot despotic despotism dessertspoon destabilise destination
plain destine destinies destitute destitution destructively destructor destructure desultory detachable
plain detachment detain detainee deteriorate deterioration determinant determination determine determinedly
plain determiner determinism detestable detestation dethrone detonation detour detoxification detract
plain detractor detriment detrimental detrimentally detritivore detritus deuce deurbanisation deuterium
plain deutzia devalue devastate devastation developmental developmentally deviant deviate deviation devilish
plain devilishly devine devious deviously deviousness devizes devlin devoid devolution devolve devonian devops
plain devote devotee devotional devour devoutly dew dewan dewdrop dewsbury dewy dexamethasone dexter dexterity
plain dexterous dhal dhaliwal dhamma dharma dhcp dhillon dhingra dhoti dhruv diablo diabolical diabolically
plain diaeresis diagnose diagnostic diagnostician diagonal diagonally dialect dialectal dialectic diameter
plain diametric diamine diana diane dianthus diaphragm diarrhea diarrhoea diaspora diastole diastolic diatom
plain diatomic diatonic diatribe diaz diced dichotomous dichroic dichromate dickensian dickerson dickinson
plain diclofenac dicotyledon dictate dictation dictatorial dictatorship diction didactic didcot didgeridoo
plain diegetic dielectric diencephalon dietary dietician differentiable differential differentiate diffidence
plain diffident diffidently diffract diffraction diffuse diffusion digestible digit digitally digitise
plain digitize dignify dignitary digoxin digress digression dihedral dijkstra dilan dilapidated dilapidation
plain dilate diligence diligent diligently dill dillon dilly dilution dilys dimensional dimensionless dimer
plain diminishing diminuendo diminutive dimitri dimly dimmed dimmer dimming dimness dimple dinesh dingo dingy
plain dinnerjacket dinnerlady dinnertime diocesan diode dioecious dionne dionysus diorama diorite diphtheria
plain diphthong diplodocus diploid diplomat diplomatically dipole dipper diptych directive directness
plain directorial directory directrix dirge dirigible dirtiness disaccharide disadvantage disadvantageous
plain disaffected disaffection disagreeable disagreeably disallow disappearance disappoint disappointingly
plain disapproval disapproving disapprovingly disarmament disarray disassemble disassociate disastrous
plain disastrously disavow disband disbar disbelief disbelieve disbursement discard discern discernible
plain discernment disciple discipleship disciplinary disclaim discolour discolouration discomfort disconcert
plain disconnect disconnection disconsolate disconsolately discontent discontinue discontinuity discontinuous
plain discordant discouragement discourteous discoverable discoverer discoveries discredit discrepancy
plain discrete discretion discretionary discriminant discursive discus disdain disdainful disdainfully
plain diseconomies disembark disembodied disenchanted disenchantment disenfranchise disengage disengagement
plain disentangle disfavour disfigurement disgracefully disgruntled disgustedly disgustingly dishcloth
plain dishearten dishevelled dishonestly dishonourable dishtowel disillusion disillusionment disincentive
plain disinclined disinfect disinflation disingenuous disinherit disintegrate disintegration disinterest
plain disjoint disjunction diskette dislocate dislocation dislodge disloyal disloyalty dismally dismantle
plain dismay dismiss dismissal dismissive dismissively disobedience disobediently disobey disorderly
plain disorganisation disorient disorientate disorientation disparage disparagingly disparate disparities
plain dispassionate dispassionately dispatch dispel dispelled dispensable dispersal dispersion dispirited
plain displace displacement displease displeasure disposition dispositional dispossess disproportion
plain disproportionate disprove disputable disqualification disqualify disquiet disrepair disreputable
plain disrepute disrespectfully disruptive disruptively dissatisfy dissemble dissembler disseminate
plain dissemination dissent dissenter disservice dissident dissimilar dissipate dissociate dissociation
plain dissolution dissonance dissonant dissuade distant distantly distaste distasteful distend distillate
plain distinct distinctive distinctively distinctiveness distinguishable distort distortion distractedly
plain distractor distraught distressingly distributive distributor distrust distrustful disturbingly disuse
plain ditto diuretic diurnal divali divan diver diverge divergence divergent diverticulitis divest dividend
plain divinely divinity divisibility divisible divisor dixon diya dizzily dizziness dizzying django djembe
plain djokovic doberman dobson docherty docile docility dockerfile dockside dockyard docstring doctoral
plain doctorate documentation dodd doddery dodecagon dodecahedron dodo dodoma doff dogberry dogfish doggedly
plain doggedness doggerel doggy dogma dogmatic dogwood doha doherty doily dolan doldrum doleful dolefully
plain dollop dolmades dolomite dolorous dolphin domesday domestically domesticate domesticity domicile
plain dominance domination domineering dominica dominican dominik dominika dominion dominique donalbain donald
plain donatello donetsk donizetti donnelly donoghue donovan doodle dooley doomsday doorhandle doorman doorstop
plain dopant doppler doran dorchester dordogne doreen dorito dormer dormice dormouse dorsal dortmund dosh
plain dostoevsky dotage dote dotfile dotnet doubter doubtful doubtfully doubtless doug dougal dougherty doughy
plain douglas dour dove dovecote dowdy dowling downbeat downcast downes downey downfall downgrade downhearted
plain downie downloadable downpipe downpour downright downside downsize downspout downstage downtrodden
plain downturn downward dowse doxycycline doze dozy drab dragonfly dragonfruit drainage drainboard draisine
plain dramatis dramatise dramatist dramaturg dramaturgy draper drapery drastically draughtsman draughty
plain drawback drawl dray dreadfully dreadnought dreamer dreamily dreamless dreamlike dreamy drearily
plain dreariness dreary dredge dredger drench dressage dressmakers dressmaking dressy dribbler dribbly drifter
plain driftwood drily driscoll drivel driverless driveshaft droitwich dromedary droop droopy dropdown dropkerb
plain droplet dropsy drosophila droughts drowse drowsily drowsiness drudge drudgery drumbeat drumlin drummed
plain drummond drumroll drumstick dryly dryness drypoint dubbed dubbing dubey dubious dubiously dubnium
plain dubrovnik ducal duchamp duchy ductile ductility duggan dugong dulcimer dulled dullness dully dulwich
plain duly dumbarton dumbfound dumfries dumper dumpfile dundalk dunedin dunfermline dungarees dunlin dunlop
plain dunn dunnock dunstable duodenal duodenum duologue duopoly duple duplication duplicitous duplicity
plain durability durable duracell duration durban durer durrant dushanbe dusky dusseldorf dustcloth dustpan
plain dutiful dutifully dutta dutton duval dvorak dwell dwelt dwindle dwyer dyer dyfed dynamically dynamics
plain dynamism dynamo dynamometer dynastic dynasty dyne dyscalculia dyspepsia dysphagia dysplasia dyspraxia
plain dysprosium dystonia eagerly eagerness eaglet eagleton ealing eames eamon eardrum earldom earliest
plain earmuff earnest earnestly earnestness earnshaw earphone earplug earshot earthen earthenware earthling
plain earthly earthworm earwax earwig easel easement easiness eastbound easterly eastleigh eastward eastwardly
plain eastwood easychair easyjet eatery eaton eaves eavesdrop eavesdropper ebb ebook ebrahim ebullient
plain eccentric eccentrically eccentricity eccles ecclesiastes ecclesiastical echidna echinacea echoes
plain echolalia eckersley eclair eclectic ecliptic ecological ecologically ecologist ecology ecommerce
plain econometric economical economically economise economist ecosystem ecotourism ecstatic ecstatically
plain ectoderm ectotherm ecuador ecuadorian ecumenical ecumenism edamame eddy edelweiss eden edgar edgeways
plain edgily edict edification edify edith editorial edmonds edmondson edmonton edna eduardo educationally
plain educator edwardian edyta eerie eerily eeriness eevee efface effectively effector effectual efferent
plain effervesce effervescence effervescent efficacious efficacy efficient efficiently efflorescence effluent
plain effortless effortlessly effrontery effusive effusively efua egalitarian egalitarianism egan eggnog
plain eggplant eggshell eggy egocentric egocentrism egotism egotist egotistical egret egyptologist eider
plain eidetic eigenspace eigenvalue eigenvector eightieth eileen eilidh eimear eindhoven einstein einsteinium
plain eirlys eithne ejection ekaterina elaborate elaborately elaboration eland elastane elastically elasticity
plain elasticsearch elastin elastoplast elated elation elbe elderberry eldridge eleanor elector electorate
plain electra electrocardiogram electrode electroencephalogram electrolyse electrolyte electrolytic
plain electromagnet electromagnetic electromagnetism electron electronegative electronegativity electronica
plain electrophile electrophilic electroplate electroscope electrostatic elegance elegantly elegiac elegy
plain elemental elephantine elevation elfin elgar elias elicit elif eligible elijah elimination eliminator
plain elin eliot elisa elise elision elitism elitist elixir eliza elle ellery ellington ellipse ellipsoid
plain elliptical ellison ellwood elmore elocution eloise elongate elongation eloquence eloquent eloquently
plain elsie elspeth elude eluent elusive elusively elusiveness elvira elwyn emaciated emacs emanate embankment
plain embargo embark embarkation embarrassingly embattled embedding embellish ember embezzler embitter
plain emblazon emblematic embodiment embody embolden embolism emboss embrace embroider embroil embryology
plain embryonic emcee emeka emer emerge emergence emergent emerson emetic emigrant emigrate emigration emigre
plain emil emilia eminence eminent eminently emir emirate emirati emissary emission emissive emissivity emit
plain emitted emitter emitting emmanuel emmeline emoticon emotionless emotive emotively empathetic
plain empathetically empathic empathise emphases emphasise emphasize emphatically emphysema employability
plain empower empowerment empress emptiness emrys emulate emulation emulsifier emulsions enact enamelled
plain enamoured enantiomer encamp encampment encapsulate encapsulation encase encephalitis enchant enchanter
plain enchantingly enchantment enchantress enchilada encipher encircle enclave enclosure encode encoder
plain encores encounter encouragement encouragingly encroach encroachment encrust encumber encumbrance
plain encyclopedia encyclopedic endanger endear endearingly endearment endeavor endeavour endemic endian
plain endive endlessly endocarditis endocrine endocrinologist endocrinology endocytosis endoderm endogenous
plain endometriosis endometrium endoplasmic endorsement endoscope endoscopy endoskeleton endosperm endothelial
plain endothelium endotherm endothermic endow endowment endpoint endurable enema energetic energetically
plain energies energise enfold enforceable enfranchise engaging engagingly engels engender engram engraver
plain engraving engross enhance enhancement enhancer enigmatic enigmatically enjambement enjambment enjoyable
plain enjoyably enlarge enlargement enlighten enlightenment enlistment enliven enmity ennis enniskillen
plain ennoble enormity enow enqueue enquire enquiringly enrage enrich enright enrique enrolment ensconce
plain ensemble enshrine enslavement ensue ensure entail entangle entente enteritis enterprising entertainer
plain entertainingly enthalpy enthral enthralling enthuse enthusiast enthusiastic enthusiastically entice
plain enticement enticingly entirety entitle entity entomb entomologist entomology entourage entrant entrap
plain entrapment entreat entreaty entree entrench entrepreneur entrepreneurship entropy entrust entwine enum
plain enumerate enumeration enumerator envelop enviable enviably envied enviously environmental
plain environmentalist envisage envision envoy enzymatic eocene eoin eosinophil epaulette ephemeral ephesians
plain ephraim epicenter epicentre epidemic epidemiologist epidemiology epidermal epigenetic epiglottis epigram
plain epigraph epilogue epiphany episcopal episodic epistle epistolary epitaph epithelial epithelium epithet
plain epitome epitomise epoch epode eponymous epoxide epoxy epsilon epsom epstein equaliser equalled equate
plain equator equestrian equestrianism equiangular equidistant equilateral equilibria equilibrium equimolar
plain equinox equip equipped equipping equiprobable equitable equitably equivalence equivalent equivocal
plain equivocally equivocate eradication erasure erbium erect erelong ergonomic ergonomically erica erickson
plain ericsson erika ermine ernest ernie erosive errant errata erratic erratically erroneous erroneously
plain erstwhile erudite erudition eruption erwin eryngium erythema erythrocyte erythromycin escalope escapade
plain escapee escapism escapist escarpment eschatology escher eschew escrow esker esme esmeralda esophagus
plain esoteric espadrille espinoza esports espouse espy esquire essayist essence essentially establishment
plain ester esterification estimable estimator estonia estonian estrange estrangement estuaries estuarine
plain eswatini etch eternally eternity ethanoic ethel ethene ether ethereal etherington ethic ethnically
plain ethnicity ethnocentric ethnocentrism ethnography ethological ethologist ethology ethos ethyl ethylene
plain ethyne etruscan etta etymological eucharist eucharistic euclid euclidean eudaimonia eugene eugenia
plain eukaryote eukaryotic euler eulogise eunice euonymus euphemistic euphony euphorbia euphoric euphrates
plain eurasia eurasian euro europhile europium eurosceptic eurozone eurydice eustatic eutectic eutrophication
plain evader evaluative evangelical evangeline evangelise evangelism evangelist evans evaporation evaporite
plain evasive evasively evasiveness evelyn evenly evenness eventful eventloop eventual eventuality everest
plain everett evergreen everlasting evesham evian evident evidential evidently evie evilly evince evocation
plain evocative evoke evolutionary evolve ewan ewelina ewer ewing exabyte exacerbate exacting exactitude
plain exactness exaggeration exalt exasperate exasperation excavate excavation exceed excelled excellently
plain excelling exceptional exceptionally excerpt excessive excessively exchangeable excitable excite
plain excitedly excitingly exclaim exclamatory exclusionary exclusive exclusively exclusivity excommunicate
plain excommunication excrete excretion excruciating excruciatingly exculpate excursion excusable execrable
plain executable exegesis exemplar exemplary exemplification exemplify exempt exert exertion exfoliate exhale
plain exhaustive exhaustively exhibitor exhilarate exhilaration exhort exhortation existent existential
plain existentialism exmoor exmouth exocytosis exodus exogenous exon exonerate exoneration exoplanet
plain exorbitant exorbitantly exoskeleton exotically expanse expansion expansive expansively expectancy
plain expectant expectantly expectation expedia expediency expedient expedite expeditionary expeditious
plain expelling expend expendable expenditure expensively experimental experimentally experimentation
plain expertise expertly expiration expiry expletive explicable explicitly exploitability exploration
plain exploratory exponent exponentially exponentiate exponentiation exporter exposition expound expressionism
plain expressionist expressionless expressive expressively expressly expressway exquisite exquisitely
plain extempore extensible extensive extensively extenuating exterior extermination exterminator external
plain externality externally extol extolled extortionate extraction extracurricular extradite extraneous
plain extranet extraordinarily extrapolate extrapolation extraterrestrial extravagance extravagant
plain extravagantly extravaganza extraversion extravert extremity extremum extricate extrinsic extrovert
plain extrusive exuberance exuberant exuberantly exude exult exultant exultation eyeball eyedrop eyelash
plain eyesight eyesore eyestrain eyewitness eysenck ezekiel ezra fabian fable fabrication fabulously facade
plain faceless facelift facet facetious facetiously facially facile facilitate facilitation facilitator
plain facility factional factorial factorisation factorize factotum factually fadeout fagan fahrenheit
plain failover fain faintness fairbairn fairclough fairest fairhurst fairing fairway faisal faisalabad fait
plain faithfully faithfulness fajita falcon falconer falkirk fallacies fallacious fallback fallibility
plain fallible fallon fallow fallthrough falmouth falsehood falsely falseness falsetto falsification falter
plain fame familial familiarise familiarly famously fanatic fanatical fanaticism fanciful fancifully fandango
plain fanfare fanfiction fanlight fanned fanning fanta fantasist fantastic fantastical fantastically farad
plain faraday farcical fareed fareham farfalle farhan farida farley farmhand farmyard farnham farooq farouk
plain farr farrell farrelly farthest farthing farzana fascinate fascination fashionably fasten fastener
plain fastidious fastidiously fatalism fateful fatefully fatema fatherhood fatherless fatherly fathom
plain fathomless fatimah fatten fatwa faucet faulkner faultless faultlessly fauna faure fauvism fauvist favela
plain faversham favicon favorable favourable favourably fawad fawcett fawn faye fealty fearful fearfully
plain fearfulness fearless fearlessly fearlessness fearon fearsome feasibility feasible feasibly feathery
plain featureless febrile feckless federalism federalist federation fedex fedora feeble feebleness feebly
plain feedstock feeney feign feint feldspar felicia felicitous felicity feline fellowship felsic femoral femur
plain fencepost fencer fenton ferguson fermanagh fermata fermenter fermion fermium fernandes fernandez
plain fernando ferocious ferociously ferocity ferrari ferreira ferric ferries ferrous ferryboat fertilise
plain fertility fervent fervently fervour fester festive festivity festoon feta fetid fetter fettuccine
plain fettuccini feudalism feverfew feverishly fey fez fiasco fibonacci fibreboard fibreglass fibreoptic
plain fibrillation fibrinogen fibroblast fibroid fibromyalgia fibrosis fibrous fibula fickle fickleness
plain fictionalise fictitious fiddly fidelity fidgety fido fiduciary fief fiefdom fielder fieldfare fielding
plain fieldsman fiendish fiendishly fiercely fierceness fiery fiftieth figueroa figural figurative figurehead
plain figurine figwort fiji filament filename filepath fileserver filesystem filetype filibuster filigree
plain filip filipina filippo filmic filmmaker filmmaking filmography filo filtrate filtration finalise
plain finality financier findlay finely finery finesse fingernail finicky finisher finlay finley finnegan
plain finney finnian fiona fionn fir firebrand firebreak firecrest firefighting firefly firefox fireguard
plain firelighter fireman firemen fireplace fireproof fireside firewire firth fiscal fischer fishcake
plain fisherman fishermen fishery fishfinger fishguard fishwife fissure fistula fitbit fitch fitful fitfully
plain fitment fitter fitzgerald fitzpatrick fitzsimmons fixation fixative fixedly fixer fixme fiza fizzle
plain fjord flabbergasted flagella flagellum flagon flagrant flagrantly flagship flagstone flaherty flair
plain flake flamboyance flamboyant flamboyantly flamenco flammability flammable flanagan flange flannelette
plain flannery flapped flapper flapping flare flashbulb flashforward flashy flatbed flatbread flatfish flatly
plain flatness flatterer flattery flatulence flaubert flaunt flavoursome flawless flawlessly flax flaxen
plain fleabane fleance fleck fledgling fleecy fleet fleetingly fleetwood fleming flerovium fleshy flexbox
plain flexibility flexibly flicker flier flightless flighty flimsy flintlock flintshire flipflop flippancy
plain flippant flippantly flirtation flirtatious flirtatiously flit flitted flocculate flock floodgate
plain floodlight floodlit floodplain floodwater floorball flopped flopping florentine flores florid floridian
plain florin florizel flotation flotilla flotsam flounce flounder flourish floury flout flowchart flowerbed
plain flowerpot flowery flucloxacillin fluctuate fluctuation flue fluency fluent fluff flugelhorn fluidity
plain fluorescein fluorescence fluorescent fluoride flurry fluster flutist fluvial flux flybridge flycatcher
plain flyhalf flyovers flyweight flywheel foamy focal foci fogged foghorn foible foist folake foldaway foley
plain foliage foliated folksy follicular followback folly foment fondant fondly fondness fondue fontanelle
plain foodie foodstuff foolhardy foolish foolishly foolishness foolproof footballing footbridge footer
plain foothill foothold footless footlights footloose footsore footstep footstool footwear footwork fopen
plain foppish forage forager foramen foraminifera foray forbear forbearance forbes forceful forcefully
plain forcefulness forceps forcible forcibly forde foreach forebear foreboding forebrain forecaster forecastle
plain foreclose foreclosure forecourt forefather forefinger forefront forego foregone foreground forehand
plain foremast foremost forename forensically forerunner foresaw foresee foreseeable foreseen foreshadowing
plain foreshore foreshorten foresight forestall forestry foretell forethought foretold forewarn foreword
plain forfeiture forgetfully forgetfulness forgettable forgivable forgo forlorn formaldehyde formalise
plain formality formation formative formatted formatter formatting formic formidable formidably formulae
plain formulaic formulation forrest forrester forsake forsaken forsook forster forswear forsworn forsyth
plain forsythia forte forthcoming forthright forthwith fortification fortinbras fortissimo fortitude fortran
plain fortuitous fortuitously fortunate fortunately forwards fossiliferous fossilise fotheringham fouled
plain foulkes foulplay fovea fowl fowler foxhound fps fracas fractal fractional fractionate fragility fragment
plain fragmentary fragmentation fragrant frail frailty framebuffer framework franc francesca franchisee
plain franchiser franciszek francium frangipane frankfurt frankfurter frankish franklin frankness franks
plain frantically fraser fraternal fraternise fraudulently fraught fray frazer freakish freakishly freckle
plain freda frederick freedman freefall freehand freehold freelance freeman freerange freesia freestyle
plain freethinker freetown freeware freewheel freighter frenetic frenzy frequentist fresco freshen fresher
plain freshest freshly freshness freshwater fret fretful fretfully fretsaw fretted fretting freudian friable
plain fricassee fricative frictional frictionless friendliness frieze fright frighteningly frightful
plain frightfully frill frilly frisian frittata fritter frivolity frivolous frivolously frizzy frock
plain froghopper froglet frogman frogspawn frolic frolicked frolicsome fromage frome frond frontage frontal
plain frontbench frontbencher frontend frontier frontrunner frostbite frostbitten frosting froth frothy
plain frottage fructose frugality frugally frugivore fruitfly fruitful fruitfully fruition fruitless
plain fruitlessly frump frustrate frustratingly frustum fstring fuchsia fuelled fuelling fugger fugitive fugue
plain fujitsu fukushima fulcrum fulfil fulfill fulfilment fulham fullback fullerene fullness fullscreen fulmar
plain fulsome fulton fumarole fumble func functionalism functionality functionally functionary functor
plain fundamental fundamentalism fundamentalist fundamentally funereal funfair fungal fungicide fungus funnily
plain furiously furlong furness furnish furnishings furore furrow furthermore furtive furtively fusebox
plain fuselage fussily fussiness futile futility futon futsal futurist futuristic fuzzer fuzzy gabardine
plain gabble gabbro gable gabon gabonese gaborone gabriel gabriela gabriella gabrielle gadfly gadgetry
plain gadolinium gadzooks gaffe gaiety gail gaillardia gaily gainful gainfully gainsay gainsborough gaiter
plain galactic galahad galangal galashiels galatasaray galatea galatians galena galette galicia gallacher
plain gallagher gallant gallantry galleon galley gallipoli gallium gallon galloper galloway gallstone galosh
plain galvanise galvanometer galvin gambian gambit gambol gamelan gamepad gamete gametophyte ganache ganesha
plain ganges ganglia ganglion gangplank gangrene gangway gannet ganymede gape garam garble garcia gardenia
plain gardiner gardner garfield garganey gargantuan gargle gargoyle garish garishly garlicky garner garnet
plain garnishee garrett garrulous garside garvey garza gaseous gaskell gaskin gasoline gastritis gastrocnemius
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
plain ghoulish giacometti gibberellin gibbon gibbs giblets gibraltar gibson giddily giddiness giddy giga
plain gigabit gigabyte gigahertz gilbert gilchrist gild gillespie gillette gillian gillies gillingham gilmore
plain gilmour gimbal gimlet gimmick gimmicky gina gingerly gingham gingiva gingivitis ginkgo giorgio giotto
plain girdle gist gita gitignore gitlab giza glacial glacially glaciated glaciation gladden glade gladiatorial
plain gladioli gladiolus gladness gladstone gladwin glamorgan glamour glaringly glasnost glassware glaucoma
plain glauconite glaze gleam glean gleeful gleefully gleeson glen glenda glenn glib glibly glider glimmer
plain glimpse glinka glint glioma glissando glisten glittery glitzy gloat globalisation globalization globally
plain globular globule glockenspiel glomerulus gloomily gloominess gloria glorification gloriously glossop
plain glossy glottis gloucester gloveman glover glower glowingly glowworm glucagon gluck glucoside glumly
plain gluon glut glutamate glutamine gluteal gluteus glutton gluttonous gluttony glycerol glycolysis
plain glycoprotein glynis glyph gnarled gnash gnat gnaw gneiss gnostic gnu goad goalkeeping goalless gobbed
plain gobble gobbler gobi goblet gobo godalming godhead godless godliness godparent godwin godwit goethe
plain goggle golang goldcrest goldeneye goldenrod goldfinch goldman goldsmith golgi gomez gomoku gonad
plain goncalves gondola gondolier gondwana goneril gong gonzales gonzalez gonzalo goodall goode goodman
plain goodwill goodwin googol goosander gopher gorge gorgon gorgonzola gorman goshawk gosport gossiped gossipy
plain gothenburg gothically gouache gough goulash gould gourami gourmand gourmet govender governance
plain governmental governorship gowda goya graben gracefully graceless gracie graciously graciousness
plain gradation gradle grady graeme grail grainger grainne gramercy grammarian grammatically grampian grana
plain granada granary grandee grandeur grandiose grandly grandstand granite granitic granodiorite granular
plain granule grapeseed grapevine graphene graphical graphically graphics graphitic graphology graphql grapple
plain grasshopper grassland grasssnake gratefully gratefulness gratification gratify gratin grating gratis
plain gratuitous gratuitously gratuity gravelly gravely graveside gravitas gravitate gravitational graviton
plain grayling greasepaint greatcoat greatly greatness greaves grebe greedily greediness greenberg greene
plain greener greenery greenest greenfield greenfinch greenfly greengrocer greenhalgh greenish greenock
plain greenshank greenstone greenwich greer gregarious gregorian grenada grenadines grendel grenoble greta
plain gretchen grewal greyer greyish greyscale greywacke griddle grieg grievous griffin griffith grimace grime
plain grimly grimness grimshaw grimy grindstone grisly grits gritter groat grogan grommet groomsman grossly
plain grotesque grotesquely grotty grouch groundbreaking groundhog groundless groundsel groundswell
plain groundwater groundwork grouper grouping grouse grouting grovel grover groves grower growl groyne
plain grudging grudgingly gruelling gruesomely gruff gruffly grumbler grumpily grumpiness grzegorz guadalupe
plain guadeloupe guam guanaco guangzhou guanine guarantor guarded guardedly guardianship guardiola guatemala
plain guava guayaquil gubernatorial gudgeon guernsey guesswork guesthouse guffaw gui guideline guildenstern
plain guilder guildford guile guileless guilelessly guillemot guillermo guiltily guiltless guineafowl guinean
plain guinevere guise guitarist gujarat gulag gully gulnaz gulp gumbo gunboat gundi gunzip guppy gupta gurgle
plain gurmukhi gurnard gurpreet gus gush gusset gust gustav gusty guthrie gutierrez gutsy guttural guyana
plain guyanese guzman guzzle gwen gwendolyn gwent gwynedd gwyneth gymkhana gymnasium gymnastic gymnastically
plain gymnosperm gynaecology gypsophila gypsum gyrate gyration gyrocopter gyroscope gyroscopic gzip haagen
plain haberdasher haberdashery habib habiba habiliment habitat habituate habituation habsburg hackett haddad
plain hades hadia hadith hadley hadoop hadrian hadron haematite haematologist haematology haematoma
plain haemophiliac haemorrhage haemorrhoid hafnium hafsa haftarah hagan haggle hagiography haider haigh
plain hailstone haines hairclip hairgrip hake hakim hal halakhah halberd haleema halesowen haley halfback
plain halibut halide halima halitosis hallett halley halliday halliwell halloumi hallow hallucinate
plain hallucinatory halogen halogenate halogenoalkane halophyte halpin halstead halva halyard hamartia hamburg
plain hamburger hamid hamill hamish hammock hammond hammurabi hampstead hampton handball handbrake handcart
plain handheld handicap handkerchiefs handlebar handloom handmaid handmaiden handrail handsaw handset handyman
plain hangar hangnail hanif hanley hannigan hanoi hanover hanoverian hansard hanseatic hansom hanson haploid
plain hapsburg harald harare harbinger harbourmaster hardboard hardcode hardcopy hardwick hardwood harem
plain haricot haringey harissa hark harken harker harlem harman harmonic harmonious harmoniously harmonise
plain harmonium haroon haroun harpenden harpist harpsichord harrier harrington harrogate harrop harrow
plain hartebeest hartlepool hartley hartnett harun harwich harwood hasan hasbro hasher hashmap hashset
plain hashtable haskell haslam haslemere hasnain hassall hassium hassock hatband hatching hatchling hatfield
plain hathaway hatstand hattie hattrick haughtily haughtiness haughty haulage haulier havant havdalah
plain haverfordwest havering hawaii hawaiian hawfinch hawkins hawley hawthorn hawthorne hayden haydn hayley
plain haynes hayward haywood hazell hazelnut headband headdress headgear headguard headlamp headland headlight
plain headship headwater headway headwind healey healy heapsort hearken hearn hearsay hearthrug hearthstone
plain heathland heavyweight hebe hebridean hebron hecate hectare hecuba hedging hedonism hedonistic heffernan
plain hegemony heidelberg heidi heineken heinous heinz heiress heirloom helena helga helicase heliocentric
plain heliosphere helipad heliport helix hellbender hellenic hellenistic helm helmsman helsinki hemel
plain hemingway hemisphere hemispherical hemline hemmings hemoglobin henceforth henchman hendecagon hendiadys
plain henley henrietta henryk henson heparin hepatic hepburn hephaestus heptagon heptagonal heptameter heptane
plain heptathlete heptathlon hepworth hera heracles heraldic herbaceous herbert herbicide herbivore
plain herbivorous herby hercules hereford herefordshire heresy heretical herewith heritability herman
plain hermeneutics hermione hermit hermitage hernandez herniated herodotus heroku herrera herringbone hertford
plain hertz herzegovina hessian hestia heterogeneous heteroscedastic heterotroph heterotrophic heterozygote
plain heterozygous heuristics hewitt hewn hexadecimal hexagon hexagonal hexahedron hexameter hexane hexdump
plain heywood hibbert hibernian hiccough hickman hickory hicks hierarchical hierarchies hieroglyph
plain hieroglyphic higgins higginson higgs highchair highgate hiker hilary hilda hilton himalaya hinckley
plain hindbrain hinds hinterland hippocampus hippocrates hippolyta hippopotamus hira hiroshi hirst histamine
plain histidine histogram histology histone historiography histrionic hitchin hither hitherto hittite hoang
plain hoarseness hobart hobson hockney hodge hodgkinson hodgson hogan hogg hogweed hoist hokusai holbein
plain holden holdsworth holiness hollandaise holliday hollis hollowknight hollyhock holman holmium holocene
plain holographic holstein holt holyhead holyrood homeomorphism homeopath homeopathic homeopathy homeostatic
plain homeric homespun homestead homesteader homily hominid hominin hominy homograph homologous homologue
plain homology homomorphism homonym homophonic homophony homoscedastic homozygous honduran honeycomb honeydew
plain honeysuckle honolulu hooper hoopoe hopkins hopkinson hoplite hopscotch horace horatio hornblende
plain hornbook hornby horne horner hornet hornfels hornpipe horsechestnut horsefly horsfall horsham horst
plain horticultural horticulture horticulturist horton hosiery hospitalisation hosseini hosta hostname hotkey
plain hotmail hotpot hotseat hough houlihan houmous houndstooth hounslow houseboat housefly househusband
plain housekeeper housemaster houseware houston hovel hover hovercraft hoverfly hovis howarth howe howell
plain howler huawei hubbard hubble hubert hubris hucknall huda huddersfield huddleston hudson hue huggins
plain hulme humaira humanism humanistic humanitarian humbug humerus humid humility hummingbird hummock
plain humphrey humphries hundredweight hungary hungriest huns hunstanton huntingdon huntington hurdler hurler
plain hurley hurling husbandry husky huss hussite hutchings hutchins hutchinson hutchison hutton huw huynh
plain hyacinth hybridisation hyderabad hydrangea hydraulics hydride hydrocarbon hydrocephalus hydrodynamics
plain hydroelectric hydroelectricity hydrofoil hydrogenate hydrogenation hydrograph hydrolase hydrological
plain hydrology hydrolysis hydronium hydrophilic hydrophobic hydrophyte hydroplane hydroponics hydrosphere
plain hydrostatic hydrotherapy hydrothermal hydroxyl hyena hygienic hygienist hygroscopic hynes hyperactivity
plain hyperbola hyperboles hyperbolic hypercalcaemia hypercube hyperfocus hyperglycaemia hyperkalaemia
plain hyperlink hypermetropia hyperplane hyperplasia hypersensitive hypersensitivity hypertension hypertensive
plain hypertext hyperthermia hyperthyroidism hypertonic hypertrophy hyperventilate hyperventilation
plain hypervigilance hypervisor hyphae hyphenate hypnosis hypnotherapy hypnotic hypoallergenic hypocentre
plain hypochlorite hypochondria hypochondriac hypodermic hypoglycaemia hypoglycaemic hypomania hypotension
plain hypotenuse hypothermic hypothesise hypothetical hypothyroidism hypotonic hypoxia hyrax hyssop
plain hysterectomy hysteresis hyundai iain iamb iambic iatrogenic ibadah ibadan iberia iberian ibex ibis iblis
plain ibsen icebox icecap ichthyosaur iciness iconify iconoclasm iconography icosahedron ide idealisation
plain idealise idealism idealist idealistic idempotent identically identifiable identifier ideogram
plain ideological ideologue idiographic idiomatic idiophone idiosyncrasy idiosyncratic idleness idler idly
plain idolatry idowu idyll ifdef ife ifeanyi ifeoma ifor ignatius igneous ignimbrite ignition ignoble
plain ignominious ignominy ignorantly igor iguanodon ihram ikram ilaria ileum ilford ilfracombe iliac ilkeston
plain ilkley illegality illegible illegitimate illicitly illinois illiteracy illiterate illogically
plain illuminance illuminate illumination illusion illusionist illusory illustrate illustration illustrative
plain illustrious ilyas imac imaginable imaginatively iman imani imap imbalanced imbibe imbue imitative
plain imitator immaculate immaculately immanence immanent immaterial immature immaturity immeasurable
plain immeasurably immediacy immediately immensely immensity immersive imminently immiscible immobile
plain immobilise immobility immoderate immoral immorality immortalise immortality immovable immunisation
plain immunise immunity immunization immunocompromised immunodeficiency immunoglobulin immunologist immunology
plain immunosuppressant immunotherapy immutability immutable impair impairment impala impale impart impartial
plain impartiality impartially impassable impasse impassioned impassive impassively impatience impatiens
plain impatiently impeachment impeccably impedance impede impediment impel impelled impend impenetrable
plain imperceptible imperceptibly imperfection imperfectly imperialist imperious imperiously impermeable
plain impersonal impersonator impertinence impertinent impervious impetuous impiety impinge impious impl
plain implacable implausible implementation implementer implicate implicitly implore imply impolite impolitely
plain importantly importation importer importune impose imposition impossibility impossibly impotence impound
plain impoverish imprecise impregnable impressionable impressionism impressionist impressionistic impressively
plain impressment imprint imprisonment improbability improbable improbably impromptu improper improperly
plain improvisation improvise imprudent impudence impudent impugn impulsive impulsively impulsivity impunity
plain impurity imputation imran inability inaccessible inaccuracy inaccurate inaccurately inaction inactive
plain inactivity inadequacy inadequate inadequately inadmissible inadvertent inadvertently inadvisable
plain inalienable inane inanely inanimate inapplicable inarticulate inattention inattentive inaudible
plain inaudibly inaugural inaugurate inaya inborn inbuilt inca incalculable incandescent incantation
plain incapacitate incapacity incarcerate incarceration incarnate incarnation incautious incensed incentive
plain incentivise incessant incessantly incidence incidental incidentally incinerate incinerator incipient
plain incision incisive incisor inciter inclement inclination incline inclusivity incoherence incoherent
plain incoherently incomparable incomparably incompatibility incompatible incompetence incompetently
plain incomplete incomprehensible incomprehension inconceivable inconclusive incongruity incongruous
plain incongruously inconsequential inconsiderate inconsistency inconsolable inconspicuous inconspicuously
plain incontinence inconvenience inconvenient incorporate incorporation incorrect incorrectly incorrigible
plain increased increasingly incredulity incredulous incredulously increment incremental incriminate
plain incrimination incubate incubation incumbency incumbent incur incurable incurred incurring incus
plain indebtedness indecision indefatigable indefensible indefinite indefinitely indelible indelibly indemnify
plain indemnity indent indentation indenture independently indescribable indescribably indeterminate indexer
plain indexing indianapolis indication indicative indices indict indictment indifference indifferently
plain indigestible indignant indignantly indignation indignity indigo indirect indirectly indiscreet
plain indiscretion indiscriminate indiscriminately indispensable indisposed indisputable indisputably
plain indistinct indistinguishable indium individualism individualist individualistic individuality
plain individually individuation indivisible indoctrination indolence indolent indomitable indonesian induce
plain inducement induct inductance inductive inductor indulge indulgence indulgent indulgently indus
plain industrialisation industrialise industrialist industries industrious industriously inedible ineffective
plain ineffectual inefficiency inefficient inefficiently inelasticity ineligible inept ineptitude inequality
plain inequation inertia inertial inescapable inevitability inevitably inexact inexcusable inexhaustible
plain inexorable inexorably inexpensive inexperience inexplicable inexplicably inextricably infallibility
plain infallible infamous infamy infancy infantile infarction infatuated infatuation infective infer inference
plain inferential inferiority inferred inferring infertile infield infighting infiltration infiltrator
plain infinitely infinitesimal infinitive infirm infirmity inflame inflammation inflationary inflected
plain inflection inflectional inflexibility inflexible inflict influential influenza influx infographic
plain informal informality informally informant informative informer infosec infrared infrasound infrequent
plain infrequently infringe infringement infuriating infuse infusion ingenious ingeniously ingenue ingenuity
plain ingenuous ingest ingestion ingham inglenook inglis ingrained ingram ingrate ingratiate ingratitude
plain ingroup inhabit inhabitant inhalation inherent inheritances inheritor inhibit inhibition inhibitor
plain inhospitable inhumanity inimitable initialise initialiser initialism initialize initially initiate
plain initiative injective injil injurious inkstand inkwell inlay inlet inline inmate innate innermost
plain innkeeping innocently innovate innovation innovative innovator innsbruck inoculate inode inoperable
plain inopportune inordinate inordinately inorganic inputs inquire inquisitive inquisitively insanely insanity
plain insatiable inscribe inscrutable insecticide insectivore insecurity insensitive insensitivity inseparable
plain insertion insidious insidiously insight insightful insignia insignificance insignificant insincere
plain insincerity insinuate insinuation insipid insistence insistent insistently insolence insolent insolently
plain insoluble insolvency insolvent insomniac inspirational instability instagrammer installer installment
plain instalment instanbul instance instantaneous instantaneously instantiate instantiation instastory
plain instigator instil instill instinctive instinctively instinctual institutionalise instructional
plain instructive instrumentalist instrumentation insubordinate insubordination insufficient insufficiently
plain insular insulate insulation insulator insultingly insurgency insurgent insurmountable intaglio
plain intangible integer integrable integral integrand intellect intellectually intelligently intelligentsia
plain intelligible intellisense intensify intensively intentionally intently interact interactionist
plain interactive interactivity intercede intercession interchange interchangeable interconnected
plain interconnection intercontinental intercostal interdependence interdependent interdisciplinary
plain interestingly interferometer interferometry interferon intergalactic interglacial intergovernmental
plain interim interject interjection interleukin interlink interlocking interlocutor interlocutory interlude
plain intermediary interminable interminably intermission intermittently internal internalisation internalise
plain internationally internship interoperability interoperable interpersonal interphase interpolate
plain interpolation interpose interpretation interpretive interquartile interregnum interrelated interrogate
plain interrogative interruption intersect intersperse intertextual intertextuality intertidal intertwine
plain intervene interventional interventionist interviewee interwoven intestate intestinal intimately
plain intolerably intolerance intonate intonation intoxicate intractable intransigent intransitive
plain intrapersonal intravenously intrepid intricacy intricate intricately intrigue intriguingly intrinsic
plain intrinsically intron introspect introspection introspective introversion introverted intrude intrusion
plain intubate intubation intuition intuitive intuitively inundate invalidate invaluable invariable invariably
plain invariant invective inveigle inventive inventively inventiveness inventories inverse inversely invert
plain invertebrate invertible investigative investiture investor invidious invigilate invigorate invincibility
plain invisibility invisibly invitingly invocation invoke involuntarily involuntary involute involvement
plain invulnerable inward inwardly iodide iodine iona ionian ionic ionisation ionization ionosphere iowa
plain iphigenia irascible irate irene iridium irises irk irksome irn ironclad ironic ironmonger ironmongery
plain ironwork irradiance irradiate irradiation irrationality irrationally irrawaddy irreconcilable
plain irreducible irrefutable irregularity irregularly irrelevance irreparable irreplaceable irresistible
plain irresistibly irrespective irresponsibility irresponsibly irreverence irreverent irreversibly irrevocable
plain irrigate irritably irritant irritatingly irritation irvine irving irwin isabel isabelle isaiah ischaemia
plain ischaemic isha ishaan ishaq ishiguro isinstance isleworth islington ismael ismail isobar isobaric isobel
plain isochoric isohyet isolationism isolationist isolde isoleucine isoline isomer isomerase isomeric
plain isomerism isometric isometry isomorphic isomorphism isosceles isostatic isothermal isotonic isotope
plain isotopic isotropic issa istanbul isthmus itchiness itemise iterable iterate iteration iterative iterator
plain itinerant itineraries itunes iustin ivorian iwan iwona izabela izmir jabber jacaranda jackal jackfruit
plain jackhammer jackrabbit jacobean jacobian jacobin jacobite jacobs jacobson jacquard jacuzzi jaded jagdeep
plain jagged jagger jago jaguar jainism jakarta jalfrezi jalopy jamb jambalaya jameela jamieson jamila jamming
plain jana janet jangle janice janine janissary jansen janusz jaques jardiniere jared jarek jarman jarring
plain jarrow jarvis jasleen jasmin jasmine jaundice jaunt jauntily jaunty javanese javed javier jay jaya jayne
plain jcb jealously jeddah jeep jeff jeffery jeffries jejunum jellied jemima jemma jenga jenkins jenkinson
plain jenna jennifer jennings jensen jeopardise jephson jepson jerboa jeremiah jerkin jerky jermaine jerome
plain jerry jerzy jesse jesuit jetliner jetsam jetski jetstream jetted jettison jetty jewelled jha jia jib
plain jiffy jig jigged jigglypuff jilt jimenez jimmy jira jitter jittery joanna joanne joblessness joblot
plain jobseeker jocelyn jocular jocund jodhpurs johal johan johanna johannes johannesburg johansen johansson
plain johns johnstone joist jolanta jolene jollity jolly jolt jon jonquil jordanian jordyn jorge jose
plain josephine joshi joshua jostle jot jotted jotting joule journalistic joust jove jovially jovian joyce
plain joyfulness joyless joyous joyously joyrider joystick jquery juan juanita juba jubilant jubilantly
plain jubilation judah judaic judas judd jude judicial judiciary judicious judiciously judoka juggernaut
plain juggler juggling juicer julian juliana julie julienne juliette juma jumbo jumpsuit junaid junco jungian
plain juniper junker junkyard juno jupiter jupyter jurassic jurisdiction jurisdictional jurisprudence jurist
plain justiciable justifiable justifiably justification justin justina justyna jute jutted jutting juventus
plain juxtapose juxtaposition kaaba kabbalah kabuki kacha kacper kaczmarek kadie kafkaesque kaftan kaiser
plain kaitlyn kalahari kaleb kalima kalimah kalpana kamal kamala kamil kamila kaminski kampala kamran kanban
plain kandahar kandinsky kang kangaroo kangha kano kanpur kantian kaolin kaplan karan karim karima karina karl
plain karmic karol karolina karst karyotype kashif kashmiri kashrut katarzyna katerina kathak katherine
plain kathleen kathmandu kathryn kathy katowice katrina katy katydid kaufman kavanagh kavita kay kaye kbps kde
plain keane keating kedgeree keegan keel keeley keenan keene keenly keenness keepsake keeshond kefir kehoe
plain keighley keira kelechi kelleher keller kellett kelloggs kelp kelsey kelvin kemp kendal kendall kendra
plain kendrick kenilworth kenning kensington kentucky kenyon kenzo keogh kepler keratin kerbside kerchief
plain keren kerfuffle kerplunk kerr kerry kershaw kesh keswick ketch ketoacidosis kettledrum ketuvim
plain keyboarding keyboardist keynes keynesian keypress keziah khadijah khaki khalifah khalil khalsa khanda
plain khanna khartoum khatun khosla khushi khutbah kiara kibibyte kickback kickoff kidd kiddush kielbasa
plain kieran kiernan kiev kigali kilgour kilimanjaro kilobit kilobyte kilogram kilohertz kilojoule kilopascal
plain kilowatt kimberley kimberlite kimberly kimono kinaesthetic kinase kindhearted kindliness kindred
plain kinematic kinetic kinetochore kinga kingly kingship kingsley kinkajou kinsfolk kinshasa kinswoman
plain kipling kipper kiribati kirk kirkby kirkham kirkpatrick kirkwall kirkwood kirsten kirtle kismet
plain kitchenette kitching kiteboarding kitesurfing kittiwake kiwi klaus klee kleenex klein klimt knack knapp
plain knaresborough knavery knavish knell knickerbockers knickknack knightly knitter knitwear knocker knossos
plain knowhow knowingly knowledgeable knowles knutsford koala kobe kodak kofta kohli kohlrabi kolkata komodo
plain komondor konrad kookaburra kooky korma kosovan kosovo kotlin kourtney kozlowski krakow krause kremlin
plain krill krish krishna krishnan kristen kristian kristina kristof krystyna kuala kubernetes kudu kulkarni
plain kumar kumari kumasi kurtosis kusama kuwait kuwaiti kwaku kwasi kwesi kylie kyra kyran kyrgyz kyrgyzstan
plain laboratory laborious laboriously labourer labradoodle laburnum labyrinth labyrinthine labyrinthitis
plain laccolith laceration lacewing lacey lackey lacklustre lacoste lacquer lactase lactate lacy ladybird
plain ladybug laertes lagged lagoon lagrange lahar laila lailat laing laird laissez laity lakeside lambast
plain lambda lambert lambeth lamborghini lambskin lamella lamellae lameness lamentable lamentation laminar
plain lamington lamont lampard lamplighter lampoon lamppost lamprey lana lanark lanarkshire lancastrian lance
plain lancelot lancer lancome landfall landform landlocked landmass landowning landry landscape landslide lang
plain langdon langford langley languid languidly languish languor langur lanthanide lanthanum lanyon laois
plain laos laotian laparoscopic laparoscopy lapel lapilli lapis laplace lapland lapped lapping lapse lapwing
plain lara laravel larch largo larissa lark larkspur larry lars larsen larson larva larval laryngeal larynx
plain lassie lasso latecomer latent lateralisation laterally laterite lath latham latisha latissimus latoya
plain latter lattice latvia laud laudable laughable laughably laughingly launceston laureate laurel lauren
plain laurence lausanne lavash lavery lavinia lavish lavishly lawfulness lawler lawlessness lawlor lawmaker
plain lawrencium lawrie lawson lawton layabout layman laymen layoff laypeople layton laze lazier laziest
plain lazily laziness lazuli leach leadbetter leafcutter leafhopper leafy leakage leamington leanne leant
plain leapfrog leary leasehold leaseholder leatherette leatherhead leathery leavy lectern leda lees leeward
plain leftwing legacies legality legate legato leger legg leggett leghorn legible legibly legionary
plain legionnaire legislate legislative legislator legislature legitimacy legitimise legroom legume legwarmer
plain legwork leibniz leicestershire leighton leipzig leisurely leitmotif leitrim lemma lemming lemony lemur
plain len lengthily lengthways lengthy leniency lenient leniently leninist lennox lenovo lenten leominster
plain leon leona leonard leonardo leonidas leonie leontes leopard leprosy leptokurtic lepton leroy lerwick
plain lesion leslie lesotho lessee lessen lessor leszek letchworth letdown lethargic lethargically lethargy
plain letitia lettering leucine leucocyte leukocyte levant levee levelheaded levelup leverkusen leviathan
plain levies levin levine levis levitation leviticus levity lewandowski lexeme lexer lexi lexical
plain lexicographer lexicon lexus leyla leyland lhasa liabilities liaise liana libby libc libellous
plain liberalisation liberally liberate liberator liberia liberian libertarianism libration libre librettist
plain libretto libreville libya libyan licensee lichen lichfield lichtenstein licorice liddell lidia
plain liechtenstein lieder liege lifebelt lifecycle lifedrawing lifejacket lifelike lifelong lifesaving
plain lifestyle ligament ligamentous ligand ligase liger lightbulb lighten lighthearted lightness lightweight
plain lightyear lignin lignite likeable likelihood likert likewise lila lilian liliana lillian lilly lilongwe
plain lilting lim lima limassol limber limbo limewater limitless limousin limousine limpet linden lindsay
plain lindsey lindt lindy linearity linearly linebacker lineker lineout linesmen lingeringly lingua linguine
plain linguist liniment linkage linkspan linocut linout linseed lint lintel linus lionel lioness lionfish
plain lipase lipid lipizzaner lipogram lipoprotein lipsync liquefy liquidate liquidation liquidator liquidity
plain lisburn lisinopril listbox lister listeria listless listlessly liszt litany litchfield literate
plain lithification lithograph lithography lithology lithosphere lithospheric litigant litigate litigation
plain litigious litotes littlehampton littlest littoral liturgical liturgy livable livelihood liveliness liven
plain livermorium livestreamer livia livingston liz ljubljana llandudno llewellyn lloyd loach loafer loam
plain loamy loath loathsome lobbyist lobe lobelia localisation localise locality loci lockfile lockhart
plain lockwood lockyer locomotion locomotive locus lodestone lodging lodz loess lofthouse loftily lofty logan
plain loganberry logarithm logarithmic logcat logfile loggia logistical lognormal logoff logon logos logout
plain loincloth loire loiter lollard lomas lombardy lome londonderry lonesome longbowman longevity longfellow
plain longford longhorn longhurst longing longingly longitude longitudinally longliner longship longstanding
plain lookahead lookbehind loopback looseness lopez loratadine lorcan lordling lordly lordship loreal lorelei
plain lorenzo loretta lorgnette lorikeet loris lorna lorraine losartan lossless lossy lotus loudness
plain loudspeaker loughborough loughlin louie louisa louisville loungewear louse lousy louvre lovable lovage
plain lovebird loveless loveliness lovell lovesick lovingly lowercase lowland lowly lowness lowry loyalist
plain loyally lua luanda lublin lubricant lubricate lubrication lucario lucas lucerne lucia lucidity lucidly
plain lucien lucifer lucille lucinda luckier luckless lucknow lucozade lucrative luddite ludicrous ludicrously
plain ludo ludwig luge lugged lugger lugging lukas lukasz luke lukewarm lulu lumbago lumber lumberjack lumen
plain luminance luminescence luminosity luminous luminously lumpectomy lumpur lunacy lunchbreak lunge lungfish
plain lunn lupine lupus lurch lurcher lurex luridly lurk lusaka luscious lusitania lustre lustrous lute
plain lutetium luxembourg luxuriant luxurious luxuriously luxury luz lviv lyall lychee lycra lydia lydian lyla
plain lymington lymph lymphatic lymphocyte lymphoma lynda lyndon lynne lyre lyrebird lyrical lyricism lyricist
plain lysander lysine lysis lysosome lysozyme lytham mabel macadamia macaque macaron macaroon macarthur macau
plain macaw macbook macclesfield macdonald macduff macedon macedonia macedonian macfarlane macgregor machin
plain machinist macintosh macintyre mackay mackenzie mackerels mackie mackinnon mackintosh maclean macleod
plain macmillan macos macrae macroeconomic macromolecule macrophage macy madagascar madden maddeningly madder
plain maddie maddison maddox madeleine madeline madison madly madras madrigal mae maesteg maeve mafic magda
plain magdalena magee magenta maggie magi magical magically magistracy magmatic magnanimity magnanimous
plain magnate magnesite magnetic magnetically magnetise magnetism magnetite magnetometer magnificat
plain magnification magnificence magnificently magnify magnitude magritte maguire mahad mahayana maher mahler
plain mahmood mahmoud mahogany mahon mahoney maidservant mailer mainland mainsail mainstay mainstream
plain maintainable mair maira maja majestic majestically majorca majoritarian majorities makefile malachite
plain malachy maladaptive malady malagasy malaise malakai malamute malapropism malarial malawi malawian
plain malaysia malaysian malcontent maldives maldivian malevolence malevolent malfeasance malformation
plain malformed malfunction malgorzata malhotra malian malice maliciously malignancy malignant malika mallard
plain malleability malleable malloc mallon mallorca malmesbury malmo malmsey malnourish malnutrition maloney
plain malpractice maltase malted maltese maltesers malton maltose maltreat malvern mammalian mammary
plain manageable manageress managerial managua manatee mancala manchuria mandala mandalay mandate mandeep
plain mandible mandibular mandir mandolin mandrill mane maneuver manganese mangetout mangle mangrove mangy
plain manhood manhunt mania manic manically manicure manifest manifestation manifold manipulation manipulator
plain manish manitoba mann mannered mannerism mannerly manoeuvrable manoeuvre manometer manorial manpage
plain manpower manse manservant mansion manta mantelpiece mantelshelf mantid mantilla mantissa mantle manually
plain manubrium manuel manufacturer manuscripts mao maoist maple mapped mapping mapreduce maputo maquette mara
plain maracas maradona marathoner marauder marauding marbles marbling marc marcel marcella marcia mared
plain margarine margarita margay margery margherita marginal marginalise marginally margot mariadb marian
plain marianne mariella marigold marimba marina marinade marinara marinate mariner marion marionette marisa
plain marissa marital maritally maritime marius marjoram markedly marketable marketer marksman marksmen markup
plain markus marl marlborough marlene marley marlin marlon marmoset marmot marques marquess marquis marrakech
plain marrakesh marram marred marriott marsala marsden marseilles marsha marshall marsupial marten martina
plain martinez martinique martins martyred marvelled marvelling marvellously marvelous marwa marxist maryam
plain marzena masala mascarpone masculine maserati maseru masonite masonry masquerade massachusetts massey
plain massively mastectomy mastercard masterful masterfully masterly mastermind masterplan masterson mastery
plain mastiff mastitis mastoid matalan matchbox matchstick materialise materialism materialist maternally
plain mateusz mathematician mather mathew mathieson mathilda mathlete mathur matinees matisse matriarch
plain matriarchal matrices matriculate matriculation matrimonial matrimony matronly matte mattel matteo
plain matthews matthias maturation maturely maturity maughan maundy maurice mauritania mauritanian mauritian
plain mauritius mausoleum maven maxilla maxillary maxim maxima maximal maximilian maximise maximize maxine
plain maxwell mayan mayday mayeesha mayer mayes mayflower mayfly mayhap mayhem maynard mayonnaise mayoral
plain mayoress mazda mazur mazurka mbappe mcallister mcauley mcbride mccabe mccafferty mccall mccallum mccann
plain mccarthyism mccartney mccluskey mcconnell mccormack mccormick mccoy mccracken mcculloch mccullough
plain mcdermott mcdonagh mcdonald mcdonnell mcdowell mcfadden mcfarlane mcgee mcgill mcginty mcgovern mcgowan
plain mcgrath mcgregor mcguinness mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckeown mckinney
plain mckinnon mclaren mclaughlin mclean mcleod mcloughlin mcmahon mcmanus mcmillan mcnally mcnamara mcneil
plain mcneill mcnulty mcphail mcpherson mcshane mctaggart mead meadows meadowsweet meagre mealtime meaningful
plain meaningfully meanness mears measly measurable measurably measurement meatball meath meaty mebibyte
plain mechanical mechanically mechanisation mechanise medalist medallist meddle meddler meddlesome median
plain mediate medicate medicinal medina mediocrity meditate meditative meditatively mediterranean medjool
plain medulla meehan meek meekly meekness meerkat megabit megabyte megacity megahertz megalith megalithic
plain megalomania megalosaurus megapixel megawatt mehreen mehta meiotic meitnerium mekong mel melancholia
plain melancholic melanesia melanie melanin melanoma melbourne melinda melisma melismatic melissa mellor
plain melodic melodically melodious melodrama melody melton meltwater melville membranes memcache memento
plain memoirs memoise memoization memoize memorabilia memorable memorably memoranda memorandum memorise memset
plain menacingly mendelevium mendelssohn mendes mendez mending mendoza menelaus menial meninges meningitis
plain meniscus menon menopausal menorah menorca menstruate mentee mentorship menzies mercantile mercantilism
plain mercantilist mercenary mercer merchandise merchantman merciful mercilessly mercurial mercuric meredith
plain merganser merger mergesort meristem meritocracy meritorious merle merlin merlot merovingian merrick
plain merrily merriment merriness merseyside mervyn mesa mesh mesmerise mesoderm mesolithic meson mesophyll
plain mesopotamia mesopotamian mesozoic messianic messily messiness metaanalysis metabolise metabolite
plain metacarpal metaclass metacognition metacognitive metagame metalloid metallurgy metamorphic metamorphism
plain metamorphosis metaphase metaphoric metaphorical metaphorically metastasis metastasise metastatic
plain metatarsal metaverse metcalf metcalfe meteoric meteorite meteoroid meteorological meteorologist
plain meteorology metformin methanoic methanol methinks methionine methought methyl methylated meticulous
plain meticulously metonym metonymy metric metrical metroid metropolis metropolitan metta meuse mewtwo
plain mexicali meyers mezzanine mezze mezzo mezzotint miami mica micah michaela michal michalina micheal
plain michel microbe microbial microbiologist microbiology microbiome microchip microclimate microcontroller
plain microcosm microeconomic microfinance microfossil micrometer micronesia micronesian microorganism
plain microprocessor microscopic microscopy microsecond microservice microtubule microvilli midbrain midday
plain middleman middleton middleware middleweight middling midfielder midlothian midpoint midrash midship
plain midst midsummer midway midweek midwifery midwinter midwives mightily migrate migratory miguel mihrab
plain mika mikaela mikolaj mila milan milburn mildness mildred milena milieu militarist milka milky millar
plain millennia millennial millennium millet millibar millicent millie milligan millilitre millimetre milliner
plain millinery millington millionaire millipede millisecond milne milner milton milwaukee mimesis mimetic
plain mimetype mimi mimicry mimosa minal minbar mincemeat mincer mindless mindlessly mineral mineralogist
plain mineralogy minerva minestrone miniaturist minibeast minify minim minima minimal minimalism minimalist
plain minimally miniskirt ministerial mink minnow minoan minsk minstrels minty minuend minuscule minutely
plain miocene miraculous miraculously miranda miro mirth misadventure misalign misapprehension misattribution
plain misbehave misbehaviour miscalculate miscalculation miscellaneous miscellany mischance mischievous
plain mischievously mischievousness miscible miscommunication misconceive misconception misconstrue miscreant
plain misdeed misdemeanor misdemeanour misdirect mise miserably miseries miserly misfire misfit misgiving
plain misguided misha mishandle mishap mishear misheard mishnah mishra misinform misinterpret
plain misinterpretation misjudge misjudgement mislaid mislay misleadingly misled mismanage mismanagement
plain mismatch misnomer miso misplace misquote misread misrepresent misrepresentation misrule misspelt
plain misspend misstep mistakenly mistime mistral mistreatment mistrust mistrustful mistry misty misunderstand
plain mitcham mitchell mitigation mitochondrial mitochondrion mitotic mitra mitral mitsubishi mitzvot
plain mixolydian mmorpg mobilisation mobilise moccasin mocha mockingly mockup modal modem moderately moderato
plain moderatorship modernisation modernism modernist modernity modest modestly modification modifier modish
plain modular modularity modulate modulation moduli modulo modulus modupe moffat moghul mohamed moho mohsin
plain moira moisten moisture mojave molality molar molarity moldova moldovan moleskin mollie mollify molloy
plain mollusc molluscum mollusk molybdenum molyneux mombasa momentarily momentary momentous monaco monaghan
plain monarch monarchical monarchist monastery monastic monasticism monatomic mondrian monet monetarism
plain monetarist monetary mongo mongodb mongolian mongoose monica monika monique monmouth monmouthshire
plain monochromatic monochrome monocle monoclinic monocotyledon monoculture monocyte monolith monomer monomial
plain mononucleosis monophonic monoplane monopole monopolise monopolist monopolistic monoprint monopsony
plain monorail monosaccharide monospace monosyllabic monosyllable monotheism monotheist monotheistic monotone
plain monotonic monotonous monotonously monotony monotropy monrovia monsoon monstrosity monstrous monstrously
plain montague montbretia montenegrin monterrey monteverdi montevideo montgomery montpellier montreal montrose
plain montserrat monumental monumentally moodily moodiness mooney moonless moonlight moonlit moonstone
plain moorcroft moorhen moorhouse moorish moot mope mopped mopping morag moraine morales moralise moralistic
plain morality morally moratorium morbidity morbidly mordent mordred moreish moreover moreton morgana moribund
plain morisot morley moroney morose morosely morpeth morpheme morpheus morphology morrisons morrissey morsel
plain mortally mortarboard mortice mortify mortise morton mosaic mosaicist moscovium mossy mosul motet
plain mothball motherhood motherly motherwell mothproof motif motionless motivational motivator motley
plain motocross motorcade motorcar motorcyclist motorhome motoring motorist motorola motorsport mott motte
plain mottled mouflon moulton mound mountaineer mountainous mourinho mournful mournfully mousepad mousetrap
plain moussaka mousse mousy mouthful mouthpiece movable mozambican mozambique mozilla mozzarella msgpack
plain muckraker mucosa mucous mucus muddle mudflat mudflow mudguard mudslide mudstone muesli muezzin muffle
plain muffler mugger mugginess muggy mughal mugwort muhammed muir muirhead mukherjee mukluk mulberry mulcahy
plain mulholland mullein mullen mullet mulligan mullingar mullins multicast multicellular multicollinearity
plain multicoloured multicore multifaceted multilateral multimedia multimeter multinational multinomial
plain multiplatform multiplex multiplexer multiplicand multiplication multiplicative multiplicity
plain multiprocessing multipurpose multitask multithreaded multithreading multitude multivariable multivariate
plain multiverse mumble mummification mummify muna munchkin mundane muneeb mung municipal municipality munn
plain munoz munro muntin muntjac muon muralist murdoch muriel murky murrayfield musa muscat muscly
plain musculoskeletal musgrave musicality musically musicals musicianship musicologist musketeer muskox
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
plain nastily nastiness nasturtium natalia natalie natasha nathalie nathan nationally nationhood nativist
plain natter natterjack naturalisation naturalise naturalism naturalistic naturalness naughtily naughtiness
plain naughton nauru nauseate nautical nautilus naval navan nave naveed navel navid navigable navigation
plain navigational navigator nawal naylor nazareth neal neale neanderthal nearness neaten neath neatness
plain nebuchadnezzar nebulae nebular nebuliser necessarily necessitate neckline necktie nectar nectarine
plain needham needlecraft needlepoint needless needlessly needlework negate negation negativity negligee
plain negligent negligently neha nehemiah neighbourly neill neilson nellie nematode nemesia neodymium
plain neoliberal neoliberalism neolithic neologism neonatal neonate neoplasm nephritis nephrologist nephron
plain neptune neptunium nerissa nero nervously nervousness nervy nerys nesbitt nescafe nestle nestor netbook
plain netcat netherlands netiquette netizen neural neuralgia neurochemical neurodegenerative neurological
plain neurology neuron neuronal neuropathy neuropsychology neuroscience neuroscientist neuroses neurosis
plain neurosurgeon neurosurgery neurotic neurotransmitter neurotypical neutralise neutrality neutrally
plain neutrino neutrophil nevada nevi newark newby newel newell newfound newham newhaven newline newlywed
plain newness newry newscast newscaster newsfeed newsome newsstand newsworthy newtonian neymar nia niall
plain nicaragua nicaraguan niceness niche nicholl nichols nicholson nickel nicola nicole nicosia nielsen
plain nietzsche nifty nigella nigerien niggle nightcap nightdress nightmarish nightstand nighttime nightwear
plain nihal nihilism nihilist nihilistic nihonium nikhil niki nikita nikki nikola nikolai nikon nila nimble
plain nimbly nimbostratus niobium nipped nipping nisha nissan nita nitpick nitride nitrification nitrify
plain nitrogenous nivea nobelium nobility nobleman noblemen noblewoman nocturnally nocturne nodejs noel noelle
plain noh noiseless noiselessly noisier noisiest noisily noisiness nolan nomad nomadic nomenclature
plain nominalisation nominally nomination nominative nominee nomothetic nonagon nonchalance nonchalant
plain nonchalantly noncommittal nonconformist nondescript nondiegetic nonet nonetheless nonfiction nonlinear
plain nonmetal nonnegative nonparametric nonplussed nonsensical nonviolence nonviolent nonzero noreen noreply
plain nori norma normality normandie normanton norris northallerton northbound northeast northeasterly
plain northeastern northerly northumbria northumbrian northward northwest northwestern northwich nosegay
plain nostalgically notably notarise notated notch noteworthy noticeable noticeably notify notional notoriety
plain notoriously nottinghamshire notwithstanding nougat nourish nourishment novation novelette novelistic
plain novella novelties novena novosibirsk nowak nslookup nuala nuance nubian nucleated nucleolus nucleon
plain nucleophile nucleoplasm nucleoside nucleosome nucleotide nugent nuha null nullable nullify nullity
plain numbat numbly numeracy numeral numerator numeric numerical numerically numerous numismatic nunez nunn
plain nunnery nur nursemaid nurture nutella nutrient nutritional nutritionist nutritious nuttall nutty nvidia
plain nyah nyala nylon oaf oaken oakham oakley oana oarsman oases oatcake oatmeal oaty oauth obediently
plain obelisk oberon obesity obfuscate obfuscation obinna objc objectify objectionable objectively objectivity
plain oblate obligate obligation obligatory obligingly obliquely obliteration oblivious obliviously oblong
plain obnoxiously oboist obrien obscure obscurely obscurity obsequious observable observant observational
plain observe observer obsessional obsessively obsolescence obsolete obstacle obstetric obstetrician obstinacy
plain obstinate obstinately obstruction obstructive obtainable obtrusive obturator obtuse obviousness
plain occipital occlusion occult occultation occupancy occupant occupier occupy occurred occurrence occurring
plain oceania oceanic oceanographer oceanography ocelot ochre oconnor octagon octagonal octahedron octal
plain octane octave octavia octavius octet octopuses octosyllabic oddball oddity oddness odense odessa odette
plain odious odonnell odorous odysseus oedema oedipus oesophageal oesophagus oeuvre offaly offbeat offenbach
plain offensively offertory offhand officiate officious offload offscreen offset offshoot oganesson ogden ogle
plain ogrady ogunleye ohara ohm ohmic oilcan oilskin ointment okapi okavango okeefe okehampton okeke okra
plain oldbury oldfield oleander oleic oleksandr olena oleum olga oligarch oligarchy oligocene oligopolistic
plain oligopoly oliveira olivine oliwia oliwier olympia olympiad olympian omagh omaha oman omani omari
plain ombudsmen omega omelet omen omeprazole omission omits omitted omitting omnibenevolent omnibus
plain omnipotence omnipotent omnipresent omniscience omniscient omnivore omnivorous onboard oncogene oncology
plain oneill ongoing onlooker onomatopoeia onomatopoeic onscreen onset onslaught onstage onstream ontario onus
plain onwards onyx oocyte oolitic oona ooze opacity opal opaque opaqueness opcode ope opencv openness openside
plain opensource openssl operable operand operant operational operationally operative operetta operon
plain ophthalmic ophthalmologist ophthalmology opinionated oporto opossum opportune opportunism opportunist
plain opportunistic oppositional oppressive oppressor optic optical optimally optimisation optimise optimism
plain optimistic optimistically optimize optimum optionally optometrist optometry opulence opulent orality
plain orally oran orangeade orangutan orator oratorical oratorio oratory orbital orchestral orchestrate
plain orchestration ordain ordeal ordinal ordinance ordinarily ordinate ordination ordovician orfe orff
plain organelle organisational organise organization organize organizer organza orientate orienteering
plain originality originally originate originator orinoco oriole orla orlaith orlando orleans ormerod ormond
plain ornamental ornamentation ornate ornately ornery orogeny orographic orpheus orpington orrery orsino
plain orthocentre orthodontic orthodoxy orthogonal orthography orthonormal orthopaedic orthopedic orthorhombic
plain orthotic ortiz orton orwellian oryx orzo osaka osaze osborn osborne oscillating oscillator oscilloscope
plain osculating osian osier osiris osmium osmoregulation osmotic osprey ossicle ossification ostend
plain ostensible ostensibly ostentation ostentatious ostentatiously osteoarthritis osteopath osteopathy
plain osteoporosis ostinato ostler ostracise osullivan oswestry otherworldly otis otitis otoole ottawa ottoman
plain ouagadougou oust outage outboard outbox outburst outclass outcrop outcry outdated outdo outdone outdoor
plain outerwear outfield outfielder outfitted outflow outgoing outgrew outgroup outgrow outing outlandish
plain outlast outlay outliner outlying outmoded outpace outperform outplay outpost outpouring outrageous
plain outrageously outrigger outsell outset outshine outsize outsource outspoken outspokenly outstandingly
plain outstay outstretched outstrip outvote outward outwardly outwash outweigh ouzel ova ovarian ovenproof
plain overact overactive overall overarching overarm overate overawed overbearing overburden overcast
plain overclock overcoat overconfidence overconfident overcrowd overdoing overdramatic overeat overestimate
plain overexpose overfit overfitting overgraze overgrow overgrown overhand overhang overhaul overheads
plain overhear overheat overjoyed overlap overlapped overlapping overlay overlie overloading overlook
plain overmantel overmuch overpopulated overpopulation overpower overprotective overrate overreach overreact
plain overridden overriding overrode overrule oversee overseer oversensitive overshadow oversharing overshoot
plain oversimplify oversize oversleep overspend overspill overstate overstatement oversteer overstep
plain overstretch overtake overthrew overtly overtone overture overturn overused overvalue overview overwhelm
plain overwhelmingly overwork overwritten overwrote overwrought owlet ownerless oxalate oxalic oxalis oxen
plain oxeye oxidant oxidase oxidation oxidise oxidize oximeter oxyacid oxygenate oxymoron oxymoronic oxytocin
plain oystercatcher pachysandra pacifism pacify packager pacman paddleboat paddock padilla padraig padstow
plain paediatrician paediatrics pagan paganini paganism pageant pageantry pageboy pagerank paget paginate
plain pagination pagoda paige paignton paine painstaking painstakingly paintballing paintbrush painterly
plain paisley pakora palaeocene palaeolithic palaeontologist palaeontology palaeozoic palatable palate
plain palatial palatine palau paleness paleolithic paleontologist paleontology paleozoic palermo palestrina
plain palindromic paling palisade palladium pallor palma palomino palpate palpitation paltriness paltry pamela
plain pamir pampa pamper pamphleteer panama panamanian panasonic pancetta pancreas pancreatic pancreatitis
plain pandarus pandey pandora paneer panelling panettone pangaea pangolin pankhurst pannacotta panned panorama
plain panoramic pant pantaloon pantoum paolo papacy papadum papal paparazzi papaya papier papilla papillon
plain papua parable parabola parabolic paraboloid parachuting parachutist paradoxical paradoxically paraffin
plain paragon paraguay paraguayan parakeet paralinguistic parallax parallelepiped parallelise parallelogram
plain paralympian paralympic param paramaribo paramecium parameter parametric parametrically parana paranoia
plain paranoid paranormal parapets paraphernalia paraplegia parasitical parasitism parataxis parathyroid
plain parboil parch parchment parekh parenchyma parentheses parenthesis parenthetical parenthood paresthesia
plain parfait parietal parishioner parka parkes parkin parkinson parliamentarian parliamentary parlourmaid
plain parmar parmesan parnell parodies parotid paroxysm parquet parr parrish parrotfish parsec parsing
plain parsonage parsons partake partaken parthenon partially participle particle particulars partisanship
plain parveen pashmina pasqueflower passageway passata passchendaele passionate passionately passionflower
plain passionfruit passivity passphrase passwd pasteurise pastiche pastime pastoralist pastrami pastries
plain pasture patagonia patching patchwork patchy pate patella patellar patent patently paternal pathak
plain pathetically pathogenic pathological pathos patil patisserie paton patreon patriarch patriarchal
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
plain petroleum petros petruchio petted petticoat pettiness petulance petulant petulantly petunia peugeot
plain pevensey pew pewter pewterware phaedra phaeton phagocyte phalanges phalanx phalarope phanerozoic phantom
plain pharaoh pharisee pharmaceutical pharmacological pharmacologist pharyngitis pharynx phelan phelps phenol
plain phenolphthalein phenomena phenomenal phenomenally phenomenon phenotype phenotypic phenylalanine
plain phenytoin pheromone phial philadelphia philanthropic philanthropist philanthropy philemon philharmonic
plain philippa philippians philips philistine phillip phillipa philodendron philosophically philosophise
plain philpott phlebitis phloem phlox phnom phoebe phoenician phoneme phonemic phonetic phonology phonon
plain phospholipid phosphor phosphoric phosphorylation photocell photochemical photoelectric photoelectron
plain photogenic photographic photon photonic photoperiod photoreceptor photosphere photosynthesise
plain photosynthetic photosystem phototropism photovoltaic php phrasing phreatic phrygian phyla phyllis
plain phyllite phylogenetic phylogeny phylum physicality physick physiological physiologist physiology
plain physiotherapist physiotherapy physique phytoplankton pia piaget pianissimo pianos picaresque piccalilli
plain piccolo pickard pickering picnicked picnicker pict pictionary pictogram pictorial picturesque piecemeal
plain piecewise piedmont pierce piercy pierre piety piezoelectric piglet pigment pigmentation pigsty pigtail
plain pika pikeman pilaf pilate pilau piles pilfer pilkington pillage pillai pillbug pillory pillowcases
plain pilothouse pimple pinafore pinball pincer pinchbeck pincushion pinder pineal pinecone pinewood pinks
plain pinnacle pinocytosis pinpoint pinprick pinscher pinstripe pintail pinto pinwheel pinworm pion pious
plain pipelining pipenv pipette pipework pipistrelle pipit piquancy piquant piranha pirouette pisa pissarro
plain pistachio piston pitchblack pitchfork piteous piteously pitfall pithy pitifully pitiless pitlochry
plain pitman pitot pitstop pitt pitta pittance pivotal pixelate pizarro pizzahut pizzeria pizzicato placate
plain placatingly placemat placental placid placidly plagiarise plaice plainchant plainness plainsong
plain plaintext plaintiff plaintive plaintively planck planetary planetesimal plankton plantagenet plasmas
plain plasmid plasmolysis plasterers plasterwork plasticity plateful platelet platitude platonic platt
plain platypus plaudit plausibility plausibly playbill playdoh playful playfully playfulness playhouse
plain playmaker playmobil playoff playpen playschool playsuit plaything plaza pleasantness pleasantry
plain pleasurable pleat plebeian plebiscite plectrum pleistocene plentifully pleonasm plesiosaur plethora
plain pleurisy plexus pliable plie pliers plight plimsoll plinth pliny pliocene plod plodded plodding plop
plain plosive plotline plotter plover ploy plucky plugin plumage plumb plumbago plummer plummet plump
plain plumpness plunder plunderer pluperfect pluralism pluralist plurality pluto pluton plutonic plutonium
plain plyometric plywood pneumothorax png pochard pocketful podcaster podcasting podgorica podiatrist podiatry
plain poetic poetical poetically poignancy poignant poignantly poinsettia pointedly pointillism pointillist
plain pointlessly poise pokedex polar polarisation polarise polariser polarity polaroid polecat polemic
plain polemical polenta polevault policymaker policymaking polio poliomyelitis polisher politic politicise
plain polity pollack pollard pollinate pollinator pollute pollution polly polonium polonius polson polyamide
plain polyanthus polyatomic polycarbonate polyethene polyethylene polyfill polygamist polygamy polygon
plain polygonal polyhedra polyhedral polyhedron polymer polymerase polymeric polymerisation polymerise
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
plain prometheus promethium prominence prominently promisingly promoter promotional prompter promptly
plain promptness promulgate prone pronghorn pronouncement pronunciation proofreader propagandist propagate
plain propagation propanol propanone propel propellant propelled propene propensity prophase prophesy
plain prophethood prophetic prophylactic prophylaxis proponent proportion proportional proportionality
plain proportionally proportionately proposer propping proprietor propriety proprioception propulsion propyl
plain prorogue prosaic proscenium prosciutto proscribe prose prosecute prosecutor proselytise prosocial
plain prosody prospective prospectus prosper prosperity prospero prosperous prosser prosthesis protactinium
plain protagonism protease protectionism protectionist protectively protectorate proteolytic proteome
plain proteomics proterozoic protestantism protester protist protista protobuf protoplasm protostar prototype
plain protozoa protozoan protract protrude protrusion proudly provable provence proverb proverbial providence
plain provident provincial provision provisionally proviso provocatively prowess prowl prowler proxemics
plain proximity prudent prudish pruned pry pryor przemek psalm psalmist psalter psephology pseudo pseudonym
plain pseudopod pseudorandom psyche psychiatry psychically psychoanalysis psychoanalyst psychoanalytic
plain psychodynamic psychogenic psychologically psychometric psychomotor psychopathic psychopathology
plain psychosexual psychosocial psychosomatic psychotherapist psychotherapy ptarmigan pterodactyl pterosaur
plain ptolemy pubis pubkey publican publicise publicist publicity puccini puck pucker pudsey puerile puffadder
plain pufferfish pugh pugnacious puja pulley pullman pullover pullup pulmonary pulpit pulsar puma pumice
plain punchy punctuality punctually punctuate pundit pungent punishable punitive puny pupa pupate puppeteer
plain puppetry purcell purdy puree purely pureness purification purine purist puritanical puritanism purloin
plain purplish purposeful purposefully purposeless pursue pursuit purveyor purvis pushup pushy pussywillow
plain pustule putney puttering puzzlement puzzler puzzling pycharm pydantic pygame pyle pyloric pyongyang pypi
plain pyracantha pyramidal pyramids pyrenees pyrimidine pyrite pyroclastic pyroxene pyrrhic pyruvate pytest
plain pythagoras pythagorean pythonic pytorch qatar qatari qibla qiblah quadrant quadriceps quadrilateral
plain quadriplegic quadruple quaff quagga quagmire quail qualification qualifier qualitative qualities qualm
plain quandary quango quanta quantifiable quantifier quantify quantile quantise quantitative quantitatively
plain quarantine quark quarries quarterdeck quarterfinal quartic quartile quartz quartzite quash quaternary
plain quatrain quavering quayside queasiness queasy quebec queenly queensland quell quench quentin queryset
plain quesadilla questionable questioningly quetzal quibble quibbler quicken quicklime quickness quicksilver
plain quicksort quickstart quickwitted quiddich quidditch quiescent quieten quietness quigley quilted quilting
plain quilts quincy quinine quinoa quintain quintessence quintessential quintessentially quintet quintic
plain quintuple quirk quirky quito quitter quiver quizmaster quizzical quizzically quoin quokka quoll quorn
plain quotable quotient quranic qureshi rabat rabbinic rabbinical rabble racecourse racehorse racemic racer
plain rachael rachmaninov raconteur racquet radek radha radial radian radiance radiant radiantly radiate
plain radically radicand radicle radii radioactivity radiograph radiography radioisotope radiologist radiology
plain radiometer radiotherapy radish radius radix radox radstock raducanu rae rafal rafferty rafiq rafter raga
plain ragamuffin ragdoll ragnarok ragout ragtag ragtime raheem rahim rahima rahul raider railcar raincoats
plain raindrop rainey rainfall rainforest rainstorm rainwater rainwear raisa raja rajan rakah rakat rakish
plain raku rallentando rallies ralph rama ramallah ramayana ramble rambler ramesh ramification ramipril
plain ramirez ramjet rammed ramona rampart ramsden ramsey ramsgate ramshackle rana rancid rancour randall
plain randhawa randolph randomised randomly randomness rangoon rania ranitidine ranjit rankin ransack raphael
plain raphaelite rapidity rapidly rapport rapt raptor rapture rapturous rapturously raquel rarebit rarefaction
plain rarity rascal rashford rashid rashida rashly rashness raspy rastafari rastafarian raster rasterise
plain ratcliffe rathore ratification ratify rationale rationalise rattlesnake raucous raucously ravage ravel
plain ravenously ravine ravioli ravishing rawalpindi rawlings rawlins rawness rawson raynor rayon razia
plain razorbill reactance reactant reactionary readable readership readiness readjust readline readonly
plain reaffirm reagent realisation realization realloc realtime reappear reappearance reappraisal reardon
plain rearm rearmament rearrangement reasonableness reasonably reassemble reassess reassurance reassuringly
plain rebekah rebellious rebuff rebuke rebutted recant recapture recede receptive recession recessionary
plain recessive recharge rechargeable recidivism recidivist reciprocal reciprocate reciprocity recitalist
plain recitative recite recklessly reclaim recliner reclusive recognisable recognisably recognizable recollect
plain recollection recombinant recombination recommence recompense recompile recompute reconcile reconnect
plain reconstruct reconvene recourse recreate recreation recriminate rectangular rectification rectifier
plain rectify rectilinear rectory rectum recuperate recuperation recur recurrence recurrent recurring
plain recursively recusant recuse recyclable redbridge redcar redcoat redcurrant redden redder reddish
plain redditch redditor redeem redeemer redemptive redeploy redeployment redesign redevelop redevelopment
plain redfern redgrave redhill redirect redirection redis rediscover redistribute redistribution redman
plain redmond redolent redone redouble redox redpoll redress redruth redshank redshift redstart reducible
plain reductant reductionism reductionist redwing redwood reebok reece reena rees reeve referendums referrer
plain referring refinance refinement refinery refit reflective reflectively reflector reflexive reflog
plain refluxed reforest reforestation reformat reformation reformer reformist refract refraction refractive
plain refractor refreshingly refreshment refried refrigerant refrigerate refrigeration refrigerator refurbish
plain refurbishment refute regain regal regalia regan regenerate regeneration regent regexp reggae reggie
plain reginald regionally regolith regress regression regressor regretful regretfully regrettable regrettably
plain regretting regroup regularity regulate regulatory rehabilitate rehabilitation rehan rehouse rehydrate
plain rehydration reid reigate reign reilly reimburse reimbursement reims reincarnate reincarnation reinforce
plain reinforcer reinstate reinstatement reinvent reinvest reinvestment reissue reiterate rejoice rejoin
plain rejuvenate rejuvenation rekindle relation relatively relativistic relativity relegate relegation relent
plain relevance relevant reliability reliably religiously relinquish reliquary relive relocate reluctantly
plain remap remarry rembrandt remedial reminisce reminiscence reminiscent remit remittance remitted remix
plain remnant remodel remonstrate remorseless remoteness removable remuneration renal renault rend render
plain renderer rendezvous rendition renegade renewable renfrew renfrewshire renoir renounce renovate renovator
plain renown rentier reopen reorganise repaint repairman reparable reparation repast repatriate repatriation
plain repeatable repelled repellent repelling repentance repercussion repertoire repertory repetition
plain repetitious replenish replete replicability reportedly repose repositories repossess repossession
plain reprehensible representative repress repression reprieve reprimand reprint reprisal reprise reproach
plain reproachful reprobate reptiles reptilian repudiate repulsion reputable repute reputedly requester
plain requirement requisite reroute resale resample rescind rescorla rescuer reseller resemblance resentful
plain resentfully resentment reservation reservedly reservoirs resettle resettlement reside residence
plain residency residual resignedly resin resistive resistivity resistor resit resize resolute resolutely
plain resolutions resolve resonance resonant resonate resonator resound resoundingly resourcefully
plain resourcefulness respectability respectably respective respectively respirator respiratory respire
plain resplendent respondent responsive restate restitution restlessly restlessness restrain resultant
plain resumption resurface resurgence resurgent resurrect resurrection resuscitate resuscitation retailer
plain retain retainers retake retaken retentive rethink reticence reticent reticulum retina retinal retinue
plain retiree retold retort retrace retract retraction retrial retributive retrievable retrieval retroactive
plain retrograde retrospect retrospective retrospectively retrovirus returnable retweet reunification reunite
plain reurbanisation reusability reusable revamp revealingly revel reveller revelry revenue reverberate
plain reverberation revere reverence reverent reverie reversi reversible revetment reviewer revile revisit
plain revitalise revival revocation revoltingly revolutionise revolve revue revulsion rewarding rewind rework
plain rewound reykjavik reynolds reza rgb rhapsodic rhea rhenium rheostat rhetorically rheumatic rheumatism
plain rheumatologist rhian rhiannon rhine rhineland rhinitis rhinoceros rhizome rhoda rhode rhodium
plain rhododendron rhombic rhomboid rhombus rhona rhonda rhondda rhone rhydian rhyolite rhys rhythmic
plain rhythmical rhythmically ria riaz ribald ribeye ribose ribosomal ribosome ribulose ricardo ricci richards
plain richardson richelieu richest richly richness richter rickets rickety rickmansworth rickshaw ricky
plain ricochet ricotta riddance ridership ridgeback ridley riemann riesling rife rift rigatoni rigby righteous
plain righteousness rightful rightfully rightness rigidity rigidly rigmarole rigorous rigorously rigour
plain rihanna rile rimini rimmer rind ringlet ringroad ringside rioja rioter riotous ripe ripen ripeness
plain ripley ripoff ripon ripple riskily risky rissole rita ritchie ritornello ritualise ritualistic rivalled
plain rivalries rivera riverbank riverbed rivet riviera riyadh rizwan roadblock roadrunner roadster roadway
plain roadwork roadworthy roam roan robb roberta roberto robertson robotic robson robust robustly robustness
plain robyn rocco roche rochelle rochester rocker rococo rodentia roderigo rodgers rodin rodrigo rodrigues
plain roentgenium rogerson roguelike roguish rohan roisin roksana roland rolf rollback rollins romanesque
plain romanov romantically romanticise romanticism romero romp romsey romy ronald ronaldo ronan rondeau rondo
plain ronnie roofing roofless rookery roomful roomy rooney roosevelt roost rootstock rorschach rory rosacea
plain rosalie rosamund rosanna rosanne rosario roscommon roseanna rosebud rosehip rosemarie rosencrantz
plain rosenthal rosetta rosewood roshni rosser rossetti rossi rossini rosy rotational rotavator rotavirus
plain rothko rothwell rotted rottweiler rotund rouen roughen rougher roughest roughness roulade roundhead
plain rourke rouse rout routinely roux rove rowan rowboat rowdily rowdiness rowena rower rowland rowling
plain rowlock roxanne roxburgh royally royalty royle royston rubato rubbery rubella rubidium rubik rubina
plain rubio rubisco rucksacks rudbeckia rudd rudder rudderless ruddock ruddy rudely rudeness rudimentary
plain rudiments rudolf rudy rueful ruefully ruff ruffe ruffle rufus rugeley rugged ruggedness ruhr ruinous
plain rukhsana rumba ruminant ruminate rummage rump rumpled runabout runcie runcorn rungetter runic runnymede
plain runway ruralurban ruse rushden rushton russ rustc rustic rusting rustle rustproof rutendo ruthenium
plain rutherford rutherfordium ruthlessly ruthlessness ryanair ryder rye rylan saad saag saanvi saar sabah
plain sabbath sabbaticals sable saboteur sabrina sachet sacral sacrament sacramental sacramento sacredness
plain sacrilege sacrilegious sacristan sacrum sadden sadducee sadhu sadiq sadler saeed safa safeguard
plain safekeeping saffron safiya sag saga sagged sagging saggy saha sahar sahara saharan sahel sahil sahota
plain saif saigon sailboat sailcloth sailfish sainsbury sairah sajid sajida sakina saladin salam salamander
plain salaries salat salazar salbutamol saleable salesmen salesperson saleswoman salgado salience salient
plain salim salima saline salivary sally salma salman salmonid salome salsa salsify saltation salter saltmarsh
plain saluki salutation salvage salvageable salvation salve samad samaira samantha samara samarium samarkand
plain sameer sameness samina samir samira samoan samoyed sampling samuels samus sana sanaa sanatana sanatorium
plain sanchez sanctification sanctify sanctimonious sanctioning sandalwood sandbach sandbag sandbank sandbar
plain sandboxing sandcastle sandeep sanderling sanders sanderson sandhurst sandoval sandpaper sandpiper
plain sandstorm sanely sangha sanghera sanguine sanhedrin sanitation sanity saniya sanjay sanskrit santiago
plain santorini santos sao sap sapling saponification sapped sapporo saprophyte saprotroph sara saraya
plain sarcastically sarcoma sarcomere sarcophagus sardine sardinia sardonic sargent sarong sartorius sash
plain sashimi saskatchewan saskia sass sassoon satay satiate satie satirical satirise satirist satisfactorily
plain satisfactory satisfyingly satrap saturate saturation sauerkraut saunders saunter saute sauteed savagely
plain savagery savanna savannah savant savior saviour savoury savoy savvy sawfly sawhorse sawm sawmill sawyer
plain saxena saxifrage saxophone saxophonist sayers scabious scala scalability scalable scalar scalene
plain scallion scaly scamp scampering scampi scandinavia scandinavian scandium scanf scanlon scansion scant
plain scantily scanty scapegoats scaphoid scapula scapular scarab scarcity scaremongering scarily scarlatina
plain scarlatti scarlett scathingly scatterbrained scattergram scattering scatterplot scavenge scavenger
plain scenery scepter sceptic sceptically scepticism sceptre schachter schema schemata schemer scherzando
plain scherzo schism schist schizoid schlieffen schmidt schnauzer schneider schnitzel schoenberg schofield
plain scholarly scholastic schoolchild schooldays schoolhouse schooling schoolmaster schoolmate schoolroom
plain schoolteacher schoolwork schoolyard schooner schroeder schubert schultz schumann schwartz sciatica
plain scientifically scikit scintillate scintillation scipy sclera scoff scold scoliosis scoop scoot scorch
plain scoreline scoria scorn scornful scornfully scotia scott scour scowl scraggly scrapheap scrapped
plain scrapping scrappy scrawl scree screech screencap screencast screenprint screensaver screenwriter
plain scribble scribbler scrimmage scriptorium scriptural scripture scriptwriter scrollable scrollbar scruff
plain scruffily scruffy scrumhalf scrummage scrumptious scrunch scruple scrupulous scrupulously scrutinise
plain scrutiny scud scuffle scullery sculpt sculptural scuttle scylla scythian sdk seabass seabed seaborgium
plain seacraft seafarer seafaring seafloor seaford sealant sealer sealion seamanship seamen seamless
plain seamlessly seamstress sean seaplane seaport searchable searchlight searing searingly searle sears
plain seascape seaslug seasonable seasonally seasoned seaward seaworthy seb sebastian sebastien seborrhoeic
plain secant secession secessionist secluded seclusion secondly secretarial secretariat secrete secretion
plain secretively secretory sectarianism sectional secularism secularist securely securities sedan sedately
plain sedation seddon sedentary seder sedge sediment sedimentary sedimentation sedum seedbed seeded seedpod
plain seedy seemingly seep seethe sega segment segregationist sehgal seismograph seismologist seismology
plain seismometer sekhon selective selectively selectivity selector selena selenium selfhood selfishly
plain selfishness selfless selflessly selflessness selina seljuk sellotape selma selves semantic semblance
plain semibreve semicircle semicircular semiconductor semidetached semifinalist semimetal seminary semiotics
plain semipermeable semiquaver semitone semitrailer semolina senatorial seniority sensation sensational
plain sensationalism sensationally senselessly sensibility sensitise sensorimotor sentience sentimentally
plain sentinel sepal separable separatist sephardi sephiroth sepoy septagon septet septic septum septuplet
plain sepulchral sepulchre sequencing sequential sequester sequin sequoia seraphim serbia seren serenade
plain serendipitous serendipity serenely serengeti serenity serf serfdom serge serialise serialism
plain serialization serialize serializer serie serigraphy serin serine seriousness serpentine serrano serum
plain serval serverless serviceman servile servitude sesame sessile sestet sestina setback sethi settler
plain setuptools seun seurat sevenoaks seventeenth sever sewell sewerage sexagesimal seychelles sforzando
plain sfumato sgraffito shabana shabbily shabbiness shabby shabnam shackle shackleton shad shadia shadowy
plain shafiq shahadah shahida shaikh shakeel shakily shakira shale shallot shallower shallowness shaman
plain shamanism shambolic shamefaced shamefully shamelessly shamima shamrock shan shana shanahan shand shania
plain shankar shannon shantytown shapeless shapely shaping shaquille sharding shareable sharecropper
plain sharecropping shareholder shareholding shareware shari sharif sharjah sharma sharpe sharples sharpness
plain sharpshooter shattering shauna shavuot shaw shawn shay shaykh shazia shea shear shearer shearwater
plain sheathe sheaves shebang shedding sheehan sheen sheena sheepdog sheepish sheepishly sheepskin sheerness
plain shelby sheldon shelduck shellfish shelly sheltie shelton shelve shema shenanigans shenzhen shepherdess
plain sheppard sheridan sheryl shetlands shew shieldbug shiftily shihtzu shimmer shinpad shipbuilder
plain shipbuilding shipmate shipper shipshape shipwreck shipwright shipyard shiraz shirin shiva shivani shiver
plain shivery shoal shoddily shoddy shofar shogi shogun shogunate shona shopify shopped shopper shoreline
plain shortcoming shortcrust shortfall shorthand shortlist shortness shortsighted shostakovich shotput
plain showcase showdown showerhead showery showman showmanship showreel showroom showy shredder shredding
plain shrestha shrewd shrewdly shreya shriek shrilly shrinkage shrivelled shrub shrubbery shrug shrugging
plain shrunken shudder shukla shun shunned shunning shunter shush shyam shyly shyness sian sibelius siberia
plain siberian sibilance sibilant sicily sickeningly sickert sickly sidcup siddiqui siddur sidebar sideboard
plain sidelong sidereal sidestep sidetrack sidhu sidra siena sienna sievert sift sightless sightseeing
plain sightseer signalled signalman signatory significance significand significantly signified signifier
plain signpost signup sigrid sikora silane silas silesia silhouette silica silicate silken silkscreen silkworm
plain silky sillier silliness siltstone silurian silva silverfish silverman silverware silvery silvia simd
plain simhat similar similarity similarly simmonds simmons simms simona simony simper simplex simplicity
plain simplification simplify simplistic simplistically simpson simran simultaneity simultaneously simvastatin
plain sinai sincere sincerity sinclair sine sinewy sinfulness singalong singaporean singlehandedly
plain singleplayer singleton singly singular singularity singularly sinha sinkhole sinless sinned sinus
plain sinusitis sinusoidal sirloin siskin sisley sisterhood sisterly sisyphus sita sitar sitarist
plain sittingbourne situate siva sixthform sizable sizeable sizzle skateboarder skater skeletal skelmersdale
plain skelton skeptic skeptical skepticism sketchily skew skewer skewness skidding skier skiff skiffle skilful
plain skilfully skillful skimmia skimp skimpy skinner skopje skua skulk skydiving skylark skyler slacken
plain slacker slackness slacks slake slalom slamdunk slanderous slapdash slapstick slashdot slate slatternly
plain slaveholder slavic slawomir sleaford sled sledgehammer sleek sleekly sleepily sleepiness sleeplessness
plain sleepwalk sleepwalker sleet sleeveless sleigh sleight slick slickly sligo slimmer slimmest slipware
plain slipway slither sliver sloan slog sloop sloppily sloppiness slotted slouch slovakia slovene slovenia
plain slovenian slovenliness slovenly slowdown slowness slowworm sludge slugged sluggish sluggishly slumber
plain slurp slurry slushy slyly smalley smallholding smallness smallwood smarmy smarten smartest smartly
plain smartness smattering smetana smilingly smirk smithson smitten smock smog smokescreen smoky smoothness
plain smote smoulder smudge smugness smyth smythe snag snapdragon snapper snarl sneaker sneeringly snell
plain snickerdoodle snipped snippet snivel snob snobbery snobbish snoozing snorkel snorkelling snout snowberry
plain snowboard snowboarder snowdonia snowdrift snowdrop snowfall snowline snowmen snowmobile snowplough snowy
plain snub snubbed snuffbox snuffers snug snuggle snugly snyder soapwort soberly sobia sobriquet sociability
plain sociable sociably socialisation socialise socially societal societies sociogram sociological sociologist
plain sockets sofia softest softness softwood sohail sojourn solace solange solanki solaris solder solemnity
plain solemnly solenoid soleplate soleus solfege solicit solicitous solidify solidity solidly solifluction
plain solihull soliloquies soloist solomon solstice solubility soluble solute solvable solvency solver somatic
plain sombre sombrely sombrero someplace somersault somewhat somnambulist somnolent sonar sonata sonatina
plain sondra songbird songwriting soni sonia sonics sonneteer sonnetry sonny sonority sonorous sony sonya
plain soothingly soothsayer sooty soph sophistication sophocles soporific soprano soraya sorcerer sorceress
plain sorcery sorcha sorely soreness sorghum sorrel sorrowful sorrowfully soteriology soto souffle soulful
plain soulfully soundlessly soundness soundproof soundscape soundtracks soupy sourly sourness sousa souter
plain southampton southbound southeast southeasterly southeastern southerly southerner southernmost southpaw
plain southward southwark southwest southwesterly southwestern southwold sovereignty sown soya spacecraft
plain spaceport spacetime spacious spaciousness spalding spammer spammy spandex spanned spanning sparing
plain sparingly sparkle sparks sparrowhawk sparse sparsely spartan spartanly spasm spasmodic spasmodically
plain spatula speakership spearhead spearmint specialisation specialise speciality specially specialty
plain speciation specificity specimen speck spectacle spectacular spectacularly spectate spectra spectral
plain spectre spectrograph spectrometer spectrometry spectroscope spectroscopy specular speculate speculative
plain speculator speculum speechless speechlessly speedily speedway speedwell speight spellbinding spellbound
plain spellcheck spellchecker speller spence spencer spermatogenesis sphenoid sphere spherical spheroid
plain sphincter sphynx spiderweb spigot spiker spillage spinach spindle spindly spinet spinnaker spinney
plain spinoff spinosaurus spiraea spiral spiralled spire spirited spiritless spiritual spirituality
plain spiritually spirogyra spirometer spiteful spitefully spitz splashy splay splendidly splendidness
plain splendor splendour splenic splice splintered splitter splutter spoilage spoilsport spokesman spokesmen
plain spokesperson spondaic spondee spontaneity spontaneously spookily spool spoonbill spooner sporadic
plain sporadically sporangium spore sporophyte sportingly sportsman sportsmen sportswoman sportswomen spotless
plain spotlessly sprat sprawl spree sprig sprightly springboard springbok springer springtail springtime
plain springy spruce sprung spry spur spurious spurred sputum sqlite squab squadron squalid squalidness squall
plain squalor squander squarely squashy squatted squatter squatting squawk squelch squiggle squill squires
plain squirm squirtle srinagar srinivasan stabilise stabiliser stability staccato stackoverflow stacktrace
plain stadiums staffordshire stagecoach stagecraft stagehand stagflation stagger staggeringly stagnant
plain stagnate stagnation staid stainton stairway stakeholder stalactite stalagmite stalemate stalingrad
plain stalinism stalinist stallion stalwart stamens stamford stamina stance stanch standalone standardisation
plain standardise standish standpoint standstill stanfield stanislavski stanislaw stapes staphylococcus
plain starboard starch starcraft stardom stark starkly starless starlet starlit starred starry startle
plain startlingly stateful statehood stateless stateliness stately statesman statesmanship statesmen
plain statically statin statist statistical statistically statistician statuesque statuette staunch staunchly
plain staunton staves stderr stdin stdlib stdout steadfast steadfastly steadiness steadman stealthy steamboat
plain steamer steamship stearic steed steele steelpan steely steeper steepest steeplechase steeplechaser
plain steepness steer steerage stefan stefania steiner stellar stemmed stemming stencil stephanie stephano
plain stephenson stepladder steppe stereo stereoisomer stereotypically sterility sterling sternum steroidal
plain stethoscope stetson stevedore steven stevenage stewart stewed stickiness stickleback stiffen stiffly
plain stiffness stifle stiletto stilt stimulate stimulation stimuli stimulus stinger stingray stinker stint
plain stipend stipple stipulate stipulation stirling stitchwort stoat stockbroker stockdale stockhausen
plain stocking stockist stockpot stocktaking stockton stocky stodgy stoic stoical stoically stoichiometric
plain stoichiometry stoicism stoker stolid stolidly stolon stoma stomata stomatal stonechat stonecrop stonefly
plain stonemason stoneware stonework stopgap stopover stoppage stopper storekeeper storeroom stornoway
plain storybook storyteller storytelling stott stourbridge stoutly stowage stowaway stowmarket strabane
plain strachan straddle straggle straggler straightforward straightway strainer strangeness strapping strata
plain strategic strategically strategise strategist strathclyde stratification stratify stratigraphic
plain stratigraphy stratovolcano stratus strauss stravinsky strcmp streaky streambed streamline streatham
plain streetlamp streetwise strenuous strenuously streptococcus stretcher stretchy streusel strewn strftime
plain striation striatum strictness stridden stride strident strife stringed stringent stringently stringer
plain stringify strive striven strode stroller stroma stromatolite stronghold strontium strophic stroud strove
plain struct structurally strudel strummed strut strutted stuart stubbornly stubbs stucco studious studiously
plain stuffiness stumper stunk stunningly stunted stuntman stupa stupefy stupendous stupendously stupidity
plain stupor sturdily sturdiness sturgeon sturgess stuttgart stye stylise stylish stylishly stylist stylistic
plain stylistically stylus styrene styx suave subaru subatomic subbed subclass subclavian subconscious
plain subconsciously subcontinents subcontract subcontractor subcutaneous subdirectory subdivide subdivision
plain subdomain subdominant subduct subdue subfolder subgroup subheading subjective subjectivity subjugate
plain subjugation subjunctive subletting sublimate sublimation sublime sublimely subliminal sublingual
plain submariner submediant submenu submerge submersible submitting subordinate subpackage subplot subpoena
plain subreddits subsample subscribe subscriber subset subshell subside subsidiarity subsidiary subsidise
plain subsidy subsistence subsoil subsonic subspace substandard substantially substantiate substantive substr
plain substrate subsystem subtend subterranean subtext subtle subtlety subtly subtotal subtract subtraction
plain subtrahend subtree subtweet suburban suburbanisation suburbia subversion subversive subvert succeed
plain successive successively successor succinct succinctly succour succulent succumb sucrase sucrose
plain suddenness sudetenland suede suffice sufficiency sufficiently suffix suffrages suffragist suffuse sufi
plain sufism sufyan sugarbowl sugden suggestibility suggestible suhail suitability suitably sukhi sukkah
plain sukkot sulaiman suleiman sulkily sulky sullen sullenly sullenness sullivan sully sulphate sulphide
plain sulphite sulphur sulphuric sultan sultana sultanate sultry sumac suman sumatra sumaya sumer sumerian
plain summand summaries summation summed summertime summery summing summons sumner sumptuous sumptuously
plain sunbathe sunbather sunbeam sunbird sunblock sunburst sundae sunder sundial sundry sunfish sunhat sunita
plain sunlit sunnah sunroof sunshade sunspot sunstroke superbly supercell supercilious superclass
plain supercomputer superconductivity superconductor supercooled superego superfan superficiality
plain superficially superfluid superfluous superglue superhuman superimpose superlative supernatural
plain supernovae superposition superpower supersaturated supersede superset supersonic superstition
plain superstitious superstore superuser supervisory supine supple supplemental supplementary supplicant
plain supplicate supplication supportively supposition suppository suppurate supremely surabaya suraj surbiton
plain surcharge surd suresh surety surfactant surfboard surfer surge surgically suri suriname surinamese
plain surinder surjection surjective surly surmise surpass surplice surprisingly surreal surrealism surrealist
plain surrealistically surreptitious surreptitiously surround surroundings susanna susannah susceptibility
plain susceptible susie suspender suspiciously sustainability sustainably sustained sustenance sutcliffe
plain sutherland sutra suture suva suzanne suzerain suzie suzuki svelte svg swaddle swaffham swagger swain
plain swallowtail swami swanage swann sward swarovski swarthy swash swatch swaziland sweatpants sweeping
plain sweepingly sweetbriar sweetcorn sweeten sweetener sweeter sweetie sweetmeat sweetness sweetpea swelter
plain swerve swiftly swiftness swigged swill swimwear swindells swingometer swiping swish switchboard
plain switchgear swivel swoon swoop swoosh swordsmen swot swotted swum sybil sycamore sycorax syed sykes
plain syllabic syllable syllepsis sylvester sylwia symbian symbiont symbiosis symbiotic symbolically symbolise
plain symbolism symlink symmetric symmetrical symmetrically symonds sympathetically sympathies sympathise
plain sympathiser symphonic symphony symposium symptomatic synaptic synchronisation synchronise synchronize
plain synchrony synchrotron syncline syncopate syncopation syncope synecdoche synesthesia synonymous synopses
plain synovial syntactic syntax synth synthesiser synthesizer syrupy syscall syslog systematically systematise
plain systemd systemic systole systolic szabo szczecin szczepanski szymon tabbouleh tabernacle tabitha tabla
plain tableaux tablecloth tablespoon tablespoonful tabletop tableware taboo tabor tabular tachycardia tacit
plain tacitly taciturn tacking tackler tacky tact tactful tactical tactically tactician tactile tactless
plain tactlessly tadcaster tadeusz tadpole taffeta tafsir tagine tagliatelle tagline tagus tahini tahir tahira
plain tailback tailored tailoring tailpipe tailplane tailwind taint taipan tait taiwan taiwanese taiwo tajik
plain tajikistan talbot talha talia talisman talker tallaght tallinn tallis tallit tallulah talmud talmudic
plain talus tamara tamarin tamarind tamarisk tamely tamika tamoxifen tampax tamsin tanager tanakh tandem
plain tandoori tangent tangential tangerine tangible tangibly tangle tangy tania tanisha tankard tanker tanned
plain tanner tanning tansy tantalise tantalisingly tantalum tantamount tanzania tanzanian taoism taoist tapas
plain tapdance tapenade tapestries tapioca tapir tapster taqwa tara taramasalata tarantella tarball tardily
plain tardiness tariff tarmacked tarn tarnish tarragon tarry tarsal tarsier tartare tartaric tasha tashkent
plain tasman tasmania tasmanian tasneem tassel tasteful tastefully tastelessly tasty tatiana tatter tattersall
plain tattooist tatyana tauntingly taut tautly tautological tautology tavener tavistock tawdry tawny taxa
plain taxable taxation taxicab taxiway taxon taxonomic taxonomist taxonomy tayo tayyab tbilisi tchaikovsky
plain teabag teacake teachable teague teak teal tearfully teary teasel teasingly teaspoonful teaspoons
plain teatowel teatray technetium technicality technological technologically technologist tectonics teddington
plain tedious tediously tedium teem teesside teeter teethe teetotaller tefal tefillin tegan tegucigalpa tehran
plain teignmouth tel telecast teleferic telemachus telemann teleological telepathic telepathy telephonist
plain teleport teletype televise tellurium telnet telomerase telomere telophase tempeh tempera temperament
plain temperamental temperate tempest tempestuous templar templating templeton temporal tempter temptingly
plain tempura tenacious tenaciously tenacity tench tendency tenderise tenderloin tendinitis tendon tendonitis
plain tendril tenement tenet tenfold tennant tennessine tennyson tenon tenrec tensely tenseness tensile tensor
plain tensorflow tentative tentatively tenuous tenuously tenuto teodora tephra tepid terabyte terbium tercet
plain tercile terence teriyaki terminating termination terminology termite tern ternary terraced terrain
plain terrapin terrestrial terri terrifically territorial territories terse tersely tertiary tessa tessellate
plain tessellation tessera tessitura testcase testimonial testy tetley tetra tetracycline tetrahedra
plain tetrahedral tetrahedron tetrameter tetrapak teutonic tewkesbury texan textarea textbox textile textual
plain textural thackeray thailand thakur thalamus thalia thallium thandi thane thanet thankfulness thankless
plain thapa thatch thatcher thea theatregoer theatrical theatrically theism theist theistic thematic thence
plain theocracy theodicy theodore theologian theological theology theorem theoretic theoretical theoretically
plain theorise theorist therapeutically theravada thereabouts thereby therefrom theremin thereof theresa
plain thereupon thermal thermistor thermochemistry thermocouple thermodynamic thermonuclear thermoplastic
plain thermosetting thermosoftening thermosphere thesaurus theses theseus thespian thessalonians thessaloniki
plain theta thicket thickly thinker thinktank thinned thinness thirdly thirstily thirteenth thistles thither
plain thitherto thompson thomson thor thoracic thorax thorburn thoreau thorium thorntons thorny thoroughbred
plain thoroughfare thoroughly thoroughness thoughtfulness thoughtless thoughtlessly thoughtlessness thracian
plain thrall thrash threadbare threading threadless threadsafe threateningly threlfall threnody threonine
plain thrice thrifty thrill thrillingly thrips throaty throb throbbed thrombin thrombosis throng throughput
plain throwback thrum thrush thrust thudded thulium thundercloud thunderous thunderously thunderstruck
plain thurrock thurston thwack thwart thylakoid thymine thymus thyroidectomy thyroxine thyself tia tiago
plain tiarnan tibet tibetan tibia tibial tic ticketing ticklish tictactoe tidal tidbit tidier tidiest tidily
plain tidiness tiding tiegan tierney tiffany tighten tightness tightrope tigress tigris tijuana tiktoker
plain tilapia tilda tiling tillman tilly timbale timber timberland timbre timebase timekeeping timeless
plain timelessness timely timescale timeseries timestamp timezone timid timidity timidly timms timor timorous
plain timorously timothy timpani timpanist tindall tinderbox tinkerer tinkle tinny tintoretto tipperary tippet
plain tippett tirade tirana tiredly tireless tirelessly tiresias tiresome tishah titania titanically titbit
plain titley titre titter tiverton tobi tobin toboggan toccata toddle toga togetherness toggle togo togolese
plain toil toiletries toilsome tokenise tokenize tokenizer toledo tolerant tolerantly toleration tollbooth
plain tolley tolstoy tolu toluene tomas tombolo tomboy tome tomlinson tompkins tonal tonality tonbridge
plain toneless tonelessly tonga tongan tonkinese tonnage tonne tonsillectomy toolbar toolchain toole toolset
plain toolshed tooltip toothpick topaz topcoat topiary topical topmost topographic topographical topography
plain topological topology topple topsoil topspin torah tormentor tornadoes toroidal toronto torpid torpor
plain torrential torres torsion tort tortellini tortious tortuous tortuously torus totalitarian
plain totalitarianism totality totalled totalling toth totnes toucan touchdown touchingly touchpad touchscreen
plain touchstone toughen toughest toulouse toupee tourism tourmaline tournaments tousled tout tovey towbar
plain towcester townscape townsend townsfolk townsman toxaemia toxicologist toyota traceable traceback
plain traceroute trachea tracheal tracheotomy trackball trackpad trackside trademark tradesman tradesmen
plain tradewind traditionalist traditionally trafford tragedies tragically tragicomedy trainor trainspotter
plain traipse traitorous trajectory tralee tramcar tramline trampolinist tramway trance tranche tranquil
plain tranquillity tranquilly transceiver transcend transcendence transcendent transcendental transcode
plain transcriptase transcriptional transducer transferable transference transfinite transfix transform
plain transformation transformative transformer transfusion transgress transgression transhumance transience
plain transient transistor transit transitional transitive transitivity transitory translator translocation
plain translucent transmit transmitter transmitting transmute transom transparency transparently transpile
plain transpiler transpiration transpire transplant transplantation transponder transportable transporter
plain transpose transubstantiation transuranic transversal transverse transylvania trapeze trapezius trapezoid
plain trapezoidal traumatically traumatise travail travers traversal traverse travertine travesty travis trawl
plain traynor treacherous treacherously treachery treacle treacy treadle treasonous treatable treaties
plain treatise treble treecreeper treeless treetop trefoil trek trekked trekker trekking trello tremblay
plain tremble tremendously tremolo tremor tremulous trenchcoat trencher trendsetter trendy trepidation
plain triangulate triassic triathlete triathlon tribal tribesman tribology tribune tributary triceps
plain triceratops trichotomy tricia trickery trickster tricolon tricuspid tricycle trie triggerfish
plain triglyceride trigonal trigonometric trike trilby trill trillion trillium trilobite trimaran trimeter
plain trina trinculo trinidad trinidadian trinitarian trinket trinomial trioxide tripartite tripe tripitaka
plain triplet tripoli triptych trisect tristan trite tritium triton tritone triumphal triumphant triumphantly
plain triumvirate trivago trivedi trivet trivial trivialise triviality trixie trochaic trochee trodden troika
plain troilus troller trolleybus trollope trompe trooper trope trophic tropic tropically tropism trot troth
plain trothplight trotman trotted trotter trotting troubadour troublemaker troubleshoot troubleshooter
plain troublesome trousseau trove trowbridge troy truancy truculent trudy truism trumpeter truncated
plain truncation trundle truong trustee trusteeship trustful trustingly trustpilot trustworthiness trusty
plain truthful truthfully truthfulness trypsin tryptophan tsarina tsarist tsetse tuatara tuber tuberculosis
plain tuberous tubing tubular tubule tucker tuff tuft tugboat tugged tugging tui tulle tully tumbler tumbling
plain tumor tumour tumult tumultuous tunde tundra tuneful tuneless tungsten tunic tunis tunisia tunisian tunji
plain tunnelled tuple turbid turbidite turbocharged turbocharger turbofan turboprop turbot turbulent tureen
plain turgid turgor turin turkmen turkmenistan turmoil turnbull turnkey turnover turnpike turnstone turpentine
plain turquoise turret turtledove tussle tutankhamun tutee tutelage tutti tutu tuvalu tuxedo twain twang tweed
plain tweedie tweeter tweezer twelfthman twiddle twig twill twinge twinkle twisty twitchy twofold twomey
plain tycoon tympanic tynemouth tyneside typecast typedef typesafe typescript typhoid typhoon typically typify
plain typist typographic typography tyrannical tyrannosaurus tyranny tyrese tyrol tyrosine tyrrell tyrrhenian
plain tzatziki tzedakah ubiquitous ubiquity uche udon uefa ugandan ugliness ugo ulaanbaatar ulcer ulcerate
plain ulceration ulcerative ulna ulnar ulterior ultimately ultimatum ultrasonic ultrasound uma umair umar
plain umbilicus umbra umbrage umpteenth una unabashed unabated unabridged unacceptably unaccustomed
plain unacknowledged unaffected unafraid unai unaided unaltered unambiguous unambiguously unanimity unanimous
plain unannounced unanswered unappealing unappetising unapproachable unary unashamed unashamedly unassigned
plain unassuming unattached unattainable unavoidable unavoidably unaware unbalanced unbearably unbeknown
plain unbelievably unbelieving unbiased unbidden unbounded unbreakable unbridled uncannily uncanny unceasing
plain unceasingly uncertain uncertainly uncertainty unchallenged unchanging uncharacteristic
plain uncharacteristically uncharted unchecked unclaimed uncomfortably uncomment uncommon uncommunicative
plain uncomplicated uncompressed uncompromising unconcerned unconditional unconditioned unconformity
plain unconnected unconquered unconsciously unconsciousness unconstitutional unconstitutionally uncontrollable
plain uncontrollably uncontrolled unconventional unconvinced unconvincing uncooperative uncoordinated
plain uncountable uncouth unctuous uncultured undamaged undaunted undecagon undemocratic undeniable undeniably
plain underachieve underachiever underarm underbelly underbody undercarriage underclothes undercoat
plain undercurrent underdeveloped underemployed underemployment underfit underfloor underfoot undergarment
plain undergo undergrad undergrowth underhand underlay underling underlying undermine undernourished
plain underpainting underperform underpin underprivileged underrate undershirt underside underskirt
plain understandable understandably understandingly understate understatement understeer undertake undertaken
plain undertale undertone undertook undervalue underway underwent underworld underwrite underwriter
plain underwritten undeserved undignified undisciplined undisclosed undisguised undisputed undisturbed
plain undivided undoing undoubted undoubtedly undue undulate unduly undying unearned unearth unearthly unease
plain uneasily uneasiness uneconomical uneducated unelected unemotional unemployable unending unenthusiastic
plain unenviable unequalled unequivocal unequivocally unerring unerringly unescape uneven unevenly uneventful
plain unexpected unexplored unfailing unfailingly unfairness unfaithful unfamiliarity unfashionable unfasten
plain unfathomable unfavourable unfeigned unfold unforeseen unforgiving unformed unfortunate unfortunately
plain unfounded unfriended unfriendly unfulfilled unfurl unfurnished ungainly ungracious unguarded unhandled
plain unhappily unhappiness unharmed unhashable unhealthily unheard unheeded unhelpfully unholy unhurt
plain unhygienic unicameral unicellular unicode unicycle unicyclist unidentified unification unilateral
plain unilaterally unilever unimaginable unimaginative unimodal unimpressed uninformed uninhabitable
plain uninhabited uninhibited uninitialised uninspiring unintelligent unintelligible unintended unintentional
plain unintentionally uninterested uninteresting uninterrupted unionisation unionist uniqlo uniquely
plain uniqueness unison unitary unittest univariate universally unix unjustifiable unjustified unknowing
plain unknowingly unleaded unleash unleavened unlikelihood unlikely unlit unmanageable unmanned unmarked
plain unmarshal unmask unmatched unmistakable unmistakably unmoved unmute unnarrated unnaturally unnecessarily
plain unnecessary unnerve unobtrusive unobtrusively unoccupied unofficially unorthodox unparalleled
plain unpleasantly unpleasantness unpopularity unprecedented unpredictability unpredictable unpredictably
plain unpretentious unproductive unprofessional unprofitable unprovoked unpunished unqualified unquestionable
plain unquestionably unquestioning unratified unravel unravelled unreachable unreactive unrealistically
plain unreasonably unrecognisable unrecognised unrelated unrelenting unreliability unremarkable unremitting
plain unrepentant unrequited unresolved unresponsive unrestrained unrhymed unripe unrivalled unroll unruffled
plain unruliness unruly unsaid unsalted unsatisfactory unsatisfied unsaturated unsavoury unscathed unscheduled
plain unscientific unscrupulous unseat unseeded unseemly unselfish unselfishly unsettle unshakeable unsightly
plain unsigned unskilled unsociable unsold unsophisticated unsound unspeakable unspeakably unspecified
plain unspoilt unspoken unsteadily unsteady unstoppable unstuck unsubscribed unsubstantiated unsuccessfully
plain unsuitable unsuited unsung unsupported unsurpassed unsurprised unsurprising unsurprisingly unsuspecting
plain unsustainable unsweetened unsympathetic untagged untamed untapped untenable unthinkable unthinking
plain untidily untidiness untidy untie untimely untold untoward untried untroubled untruth untruthful untyped
plain unusually unvaccinated unveil unwary unwavering unwieldy unwillingly unwillingness unwin unwind unwise
plain unwisely unwitting unwittingly unworkable unworthy unwound unwrap unwrapped unwritten unyielding
plain upadhyay upanishad upbeat upbraid upend upheaval uphold upholder upholster upholsterer upholstery upland
plain uplift uploader upmarket uppercase uppercut uppermost uppsala uproarious uproot upscale upshot upsilon
plain upstaged upstanding upstart upstream upsurge uptake uptime uptown upturn upvote uracil ural uranus
plain urbane urbanisation urbanise urbanization urea ureter urethane uri urinary urmila urology ursula
plain urticaria uruguay uruguayan usability usable useable usefully usefulness uselessly uselessness userbase
plain userspace usha usman usmani usr usurp usurper usury utensil uterine utf util utilitarianism utilities
plain utmost utopian utrecht utterance utterly utterson uttley uttoxeter uuid uvula uxbridge uzair uzbek
plain uzbekistan vacancies vacantly vacate vaccinate vaccinator vacillate vacuole vacuous vacuuming vagabond
plain vagrant vaguely vagueness vagus vainglorious vainly vaishali valance valdez valedictorian valence
plain valencia valency valentina valerian valerie valet valiant valiantly valid validate validation validator
plain validity validly valine valkyrie valletta valois valour valuable valuation valueless valvular vanadium
plain vancouver vandal vanessa vanity vanquish vans vantage vanuatu vanya vaporisation vaporise varanasi
plain varchar vargas varghese variability variably variadic variance variant variate varicella varicose
plain variegated variety variously varlet varley varnished vascular vasculitis vaseline vasile
plain vasoconstriction vasodilation vassal vast vastly vastness vaudeville vaughan vaulter vauxhall veal
plain vector vectorial vectorise vedas vedic veer vegetarianism vegetated vegetation vehemence vehement
plain vehemently vehicular velasquez velazquez velocipede velociraptor velocities velodrome velour velvety
plain vend veneer venerable venerate veneration venereal venezuela venezuelan vengeful venice venn ventilate
plain ventilator ventnor ventral ventricular ventriloquism venture venule venv vera veranda verandah verbalise
plain verbatim verbena verbosity verdant verdi verdure verge verifiable verily veritable verity verlaine verma
plain vermicelli vernacular vernon veronica veronika versace versatile versatility versification versioning
plain verstappen vertebra vertebrae vertebral vertebrate vertex vertical vertically verve vesak vesicle
plain vespasian vespers vessel vestal vestibular vestibule vestige vestigial vestment vesuvius vetch veto vex
plain vexatious vfx viability viable viagogo vibrancy vibrantly vibraphone vibrate vibration vibrato viburnum
plain vicariously viceroy vichy vicinity viciously viciousness vicissitude vickers vicki vicky victimise
plain victorious victoriously victual vicuna videographer vidya vie vientiane viewership viewfinder viewport
plain vigilance vigilant vigilantly vignette vigorous vigorously vigour vihaan vihara vijay vikas vikki vikram
plain viktor viktoria vilify villainous villanueva villein villi villus vilnius vinaigrette vince vincent
plain vinci vinculum vindaloo vindicate vindication vindictively vine vinegary viola violator violetta
plain violoncello virdee virgil virion virology virtualbox virtualenv virtualise virtuosic virtuosity virtuoso
plain virtuous virulence virulent visage viscometer viscose viscosity viscount viscous vishal vishnu visionary
plain visitation visor vista vistula visual visualisation visualise visualizer visually vitality vitally
plain vitaly vitreous vivace vivacious vivaciously vivaldi vivek vivian vividly vividness vivien vivienne
plain viviparous vixen vizier vizsla vladimir vladivostok vlan vlog vlogger vlogging vmware vocal vocalise
plain vocalist vocally vocation vocational vocative vociferous vociferously vodafone vogue voiceless voiceover
plain voidable voile voip volatile volatility volcanism volcanologist vole volga volgograd volition volkswagen
plain volley volodymyr volt volta voltmeter volumetric voluminous volumnia voluntarily volvo voracious
plain voraciously vortex vortices vorticism votive vouchsafe vowel voyager vulcan vulcanise vulgarity vyas
plain vygotsky vying wackily wacky waddle wade wader wadsworth wafer wagging wagnerian wagtail waheguru wahid
plain waif wail wainscot wainwright waistline waite waitrose waive waiver wajid wakeboard wakefield wakeful
plain wakeling walden waleed walkway wallaby wallace wallasey wallboard waller walleye wallis wallsend
plain walmsley walsall walsh walters walton wanda wander wanderer wanderlust wandsworth wane wantage wanton
plain waqar warble warbler warburton warcraft wardle wardship warfare warfarin warhol wariness waring warlike
plain warmhearted warminster warmly warmup warne warner warren warrington warship warthog warwickshire wasabi
plain washbasin washboard washcloth washerwoman washroom washstand wasim waspish wassail wastebasket wasteful
plain wastefully wasteland wastepaper wastrel watchful watchfully watchfulness watchman watchmen watchtower
plain watchword waterbed waterborne waterbuck watercolor watercolour watercolourist watercress waterford
plain waterfront waterhouse waterlily waterlogged waterman watersport watertight waterway watery watkins
plain watkinson watt wattage watters wattle waugh waveform wavefront waveguide wavelength wavelet waver wavy
plain waxwing waxy waybill wayfarer waylay wayne wayside wayward weakling weakly wealthy wearable wearily
plain weariness wearisome wearside weatherboard weathering weatherman weatherproof weave webapp webassembly
plain webber webcomic webhook webisode webkit webmail webmaster webpack webserver websocket webster webtoon
plain wednesbury weetabix weever weevil weft weigela weightlessness weightlifter weighty weimaraner weirdness
plain welch weller wellingborough welshpool welterweight welwyn wentworth wergild weronika wesak wesley
plain westbound westend westerly westerner westernise westmeath westwards wetherspoon wetland wetter wettest
plain whalley wharton wharves whatsapping wheatear wheaten wheatfield wheatgerm wheelbase wheeler wheelhouse
plain wheelwright wheeze wheezy whelan whelk whereabouts whereby wherein whereof whereupon wherewithal whet
plain whey whimbrel whimsical whimsically whimsy whinchat whirlpool whirlwind whirr whiskas whisker whisperer
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
plain wootton worcester wordless wordlessly wordplay wordpress wordsearch wordy workable workaholic workbench
plain workflow workforce workington workman workmanlike workmanship workmen workroom worksop workstation
plain worktop worldly worldview wormhole worrall worrier worryingly worsen worshipful worsley worsted worthily
plain worthiness worthington worthlessness worthwhile woundwort woven wozniak wragg wrangle wrapper wrasse
plain wrathful wray wreak wrest wrestler wretchedly wretchedness wriggle wriggly wright wringer wrinkle writ
plain writhe writings wroclaw wrongdoer wrongdoing wrongful wrongfully wrought wrung wry wryly wryneck wuhan
plain wundt wyatt wylie wyndham wynn wynne wyoming wysiwyg xander xanthe xavier xcode xerophyte xerox xerxes
plain xhtml xiong xml xylem xylene yachting yachtsman yachtsmen yadav yahoo yahtzee yahweh yahya yak yam
plain yamaha yaml yangtze yaounde yap yapped yardage yardley yardstick yarrow yashmak yasin yasir yasmeen
plain yasmin yasmine yates yawl yclept yea yearlong yearly yearn yeasty yeates yeats yellowhammer yellowing
plain yellowish yellowjacket yeoman yeomen yeovil yerevan yerkes yesteryear yetunde yeung yggdrasil yilmaz
plain ying yodel yogi yoke yokel yokohama yolanda yore yorker yorkie yorkist yosef yosemite yoshi youngs
plain youngster younis yousaf yousef youssef youthful youthfully youtubers ytterbium yttrium yucatan yucca
plain yugoslavia yukon yuri yuzu yvonne zach zachariah zachary zack zadie zafar zagreb zahid zahir zahra zaira
plain zaire zakah zakariya zakat zakia zalando zaman zambezi zambia zambian zamora zander zane zany zanzibar
plain zapped zaragoza zawadzki zayd zayn zaynab zazen zbyszek zealous zealously zebra zebu zeeshan zeinab zeke
plain zelda zen zena zenith zenobia zeolite zeppelin zeroes zest zesty zeta zettabyte zeugma zeus zeynep zhao
plain zheng zhou zhu zia ziegler zielinski ziggurat zigzag zigzagged zillion zimmerman zinc zinger zinnia zion
plain zipfile zipped zipping zircon zirconium zither ziti zodiacal zoey zofia zohaib zohra zola zoological
plain zoologist zooming zoonosis zoonotic zoopla zooplankton zorilla zoroaster zoya zubair zucchini zugzwang
plain zuleika zurich zuzanna zygmunt zygomatic zygotic
