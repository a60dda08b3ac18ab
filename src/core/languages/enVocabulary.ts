import type { Vocabulary } from './language';
import { numbered, words } from './words';

/** The words by which people, dates and meetings are recognised in English. */
export const englishVocabulary: Partial<Vocabulary> = {
  months: numbered(
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ),
  weekdays: ['monday mon', 'tuesday tue', 'wednesday wed', 'thursday thu', 'friday fri', 'saturday sat', 'sunday sun'],
  days: new Map([
    ['yesterday', -1],
    ['today', 0],
    ['tomorrow', 1],
  ]),
  titles: words(`
    minister ministers president presidents premier chancellor king queen prince princess sultan emir secretary
    secretaries secretary-general chairman chairwoman chairperson chair head governor mayor ambassador
    ambassadors ambassador-at-large envoy representative representatives commissioner aide adviser advisor spokesperson
    spokesman spokeswoman speaker director directors general admiral colonel lieutenant captain commander commandant
    chief senator senators congressman deputy officer ceo founder editor editor-in-chief judge justice attorney
    counsel counsellor councillor councillors councilors councilor consul consul-general attaché professor rector dean academician pope
    patriarch metropolitan bishop archbishop cardinal imam leader coordinator rapporteur negotiator plenipotentiary
    delegate entrepreneur investor economist analyst manager under-secretary under-secretary-general
    administrator counterpart counterparts prosecutor ombudsman marshal fm pm dpm co-facilitators commodore brigadier sergeant
    inspector superintendent sheriff master harbourmaster contractor headmaster warden
    co-chair member treasurer curator librarian archivist conductor engineer architect magistrate chaplain abbot skipper
    commander-in-chief menteri director-general attorney-general governor-general minister-counsellor president-elect ambassador-designate
    major-general lieutenant-general
    taoiseach tánaiste tanaiste undersecretary principal chargé cfo coo cto alderman clerk coach keeper moderator trustee duke duchess
    pro-chancellor vc dg designer doctor physician prosecutor-general inspector-general solicitor-general auditor-general colonel-general surgeon-general
    author researcher scientist lawyer solicitor historian artist writer poet actor singer musician composer filmmaker farmer nurse
    surgeon teacher lecturer scholar volunteer activist campaigner organiser organizer supervisor specialist consultant expert provost
    registrar headteacher constable detective firefighter councilmember councilman councilwoman lawmaker legislator congresswoman
    comptroller controller businessman businesswoman owner pastor vicar reverend priest rabbi psychologist sociologist biologist
    geologist archaeologist epidemiologist planner strategist mediator auditor wife husband barrister assemblyman
    assemblywoman lawmakers convener correspondent journalist
  `),
  surnames: words(
    'king prince pope bishop marshal dean judge abbot duke justice speaker chaplain warden keeper skipper sheriff head day east west north park church hall lake field',
  ),
  honorifics: words(`
    mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady h.e. h.e h.h. h.r.h. excellency honourable honorable hon hon.
    mg bg radm vadm shri smt rt cdr cdr. cmdr cmdr. maj maj. brig brig. sgt sgt. cpt ltg ltc
    gen gen. col col. lt lt. adm adm. capt capt. prof prof. amb amb. rev rev. dato dato’ dato' datuk sen.
    his her the right madam madame highness majesty shaikh sheikh sheikha shaikha
    cllr cllr. cllrs engr engr. comr alhaji alhaja malam mallam rep rep. gov gov. holiness seri ir ir. s.e. s.e.m s.e.m. smt. shri.
  `),
  particles: words('jr al el bin ibn bint ben van von der den de da do dos di du la le ter af av zu y e'),
  connectors: words('of for the and to on in at large ad'),
  openers: words(`
    the a an its other in on at during following after before earlier later while as for this that these those it he she his her
    their our we i you they my your and but or if when where with by from to under according also both speaking
    addressing although because there here what who how why which all some many most more no not now then today yesterday tomorrow since
    until upon within without through over about between among despite due however moreover furthermore meanwhile
    together please read watch such only once so thus yes well thank thanks dear answering responding commenting
    another each every let be is are was were has have will can may must should would could do does did having
    taking given followed one two three first second third next last answer question follow attending visiting thanking receiving
  `),
  common: words(`
    foreign prime vice deputy first second senior acting interim guest special permanent executive extraordinary chief main former
    financial operating commercial technical creative council councils federation republic republics ministry ministries department departments office offices service
    services agency agencies commission committee union organisation organization organisations organizations assembly
    parliament senate congress bank fund party state states kingdom emirates nations conference forum summit affairs
    relations cooperation development trade defence defense finance health energy economy economic economics security
    rights industry industries culture transport education science environment mission embassy consulate delegation
    government house court university institute academy centre center staff directorate press information region regions
    district city administration corporation company voice reporter journalist interviewer interpreter police capitol release immediate society association league community group board bureau authority
    policy public points point summary charter agreement treaty convention protocol declaration resolution act law side sides parties
    strategy plan programme program project initiative partnership partnerships bloc cross east west north south middle global
    international national federal regional world european african asian arab western eastern northern southern central
    human war wars day days week year years anniversary memorial palace hall museum airport square street avenue sea
    ocean river island islands mountain gulf strait strip zone bay cape port peninsula television tv news media times post journal
    magazine radio room people peoples people’s people's statement remarks comment comments answer interview
    meeting meetings talks visit session debate briefing ceremony consultations dialogue retreat festival school hospital
    church cathedral task force forces army navy air military armed guard offensive crisis conflict issue situation
    constitution budget medal order prize award awards question article chapter section annex note photo video source
    announcement live key member members secretariat chamber chambers front alliance treasury exchange institutions college
    intelligence foundation cabinet leadership presidency chairmanship chairship ltd inc plc corp co
    societies policies colonial latin emigration immigration diaspora expatriates innovation investment tourism sport sports agriculture climate
    monitoring rear holding holdings planning financing engineering mining building banking housing training manufacturing shipping
    marketing broadcasting lending processing fishing farming minerals helicopters railways airlines leaders officials sources
    advisory advisories partners solutions systems technologies oil gas steel power motors resources products
    consensus judgment judgement brigade assistance protection literacy volunteers youth veterans citizens residents
    games banquet luncheon dinner lunch matters related expo exhibition
    line lines big circle metro station stations stadium arena railway highway expressway pipeline speed plant factory club
    managing fair literature hub package management carbon blue digital action nazi soviet
    level panel high independent daily herald gazette tribune globe telegraph chronicle observer guardian d’affaires d'affaires
    outer space objects keynote urban caucus guests distinguished park industrial
    sri arabia rica faso lanka korea zealand guinea herzegovina tobago barbuda leste cities network abroad territories mediterranean chair’s
    reminder important warning background remember facts format
    survey surveys insights findings forest system presidential parliamentary honorary sanitary medical concern summits forums conferences congresses sessions base growth relief besar
    championships championship tournament attendance working virtual co-chairs writers
  `),
  directions: words(`
    north south east west northern southern eastern western new united central great san santa saint st port cape fort
    lake mount upper lower old little
  `),
  bodies: words(`
    ministry embassy mission service department agency spokesperson office committee secretariat consulate directorate
    delegation administration congress
  `),
  companies: words(
    'co corp inc ltd plc llc lp ag bv gmbh n.v. airlines industries fund trust bank group association union institute league organisation organization commission council',
  ),
  asking: words('ask'),
  quoting: words('reads read says said'),
  sources: words('from'),
  citing: words('according attributable'),
  speaking: words(`
    contends argues observes recounts tells estimates recommends advises advised insists reflected reflects enthused apologised
    apologized countered advocated quoted appealed conveys conveyed acknowledges agreed agrees accused alleged assessed assures attributed blamed cautioned characterised
    characterized cited commended complained conceded contended cautions declares denied denies described describes
    disclosed echoed emphasises emphasizes estimated explains forecast hailed highlights hinted hoped indicated informs
    joked lamented maintained noticed opined pledges pointed predicted proposed quipped reassured recommended reckoned
    recounted refuted reiterates remarks reminds repeated replies reports responds revealed says shares signalled
    specified speculated suggested summarised summarized testified thinks tweeted underlines underscores urges vowed
    warns writes wrote
    said stressed stresses noted notes reiterated expressed expresses condemned asked asks recalled briefed told
    added adds stated states emphasised emphasized underscored underlined explained announced declared argued warned
    reaffirmed affirmed confirmed commented replied responded remarked observed outlined highlighted urged
    informed reported mentioned concluded admitted acknowledged insisted claimed spoke
    voiced rejected pledged promised criticised criticized denounced elaborated clarified reminded shared
    asserted asserts testifies claims insists argues admits concedes confirms condemns
    believes believed considers assured stating reaffirming underlining underscoring highlighting affirming saying
    reiterating explaining declaring noting stressing expressing adding emphasising emphasizing recalling
  `),
  speakingFirst: words(
    'says explains adds notes recalls argues observes tells argued observed replied responded insisted said added stated noted stressed wrote writes tweeted explained commented remarked concluded continued recalled emphasised emphasized',
  ),
  leading: words('thanked congratulated welcomed wished greeted praised sent extended offered written'),
  adverbs: words(`
    currently virtually online vehemently openly publicly sharply categorically rightly sincerely frankly bluntly explicitly formally officially deeply
    fully jointly likewise recently earlier later previously reportedly simply immediately unequivocally resolutely
    consistently readily candidly cordially gratefully respectfully solemnly clearly still always thus therefore even
    first just now today yesterday
    also strongly warmly highly further particularly especially firmly again specifically separately personally briefly
    repeatedly then has had additionally who once in turn his her
  `),
  governors: words(`
    and with by of to between for from on against about before after behind into than including like under
  `),
  statements: words(`
    statement statements remarks remark comment comments answer answers reply replies interview interviews speech
    address message messages readout excerpt excerpts briefing letter letters article column op-ed greetings response responses transcript
    quote quotes intervention communique communiqué
    condolences commentary
  `),
  authors: words('by of from with'),
  announcing: words('will live livestream upcoming'),
  events: words(`
    meeting meetings talks conversation visit session sessions debate debates summit conference forum briefing ceremony
    ceremonies consultations negotiations retreat roundtable congress seminar webinar symposium workshop
    hearing hearings sitting sittings reception call round-table trip colloquium credentials credence availability videoconference table lecture
    teleconference gala dinner lunch luncheon breakfast banquet plenary masterclass presser caucus conclave fundraiser
    consultation townhall
  `),
  namedEvents: words('dialogue summits conferences forums calls'),
  encounters: words(
    'meeting meetings talks conversation call negotiations consultations reception credentials credence discussion discussions',
  ),
  qualifiers: words(`
    grand letters working regular bilateral informal official joint weekly plenary telephone phone video separate high-level open
    next brief news press solemn ministerial ministerial-level quarterly annual extraordinary trilateral inaugural
    virtual in-person special formal closed emergency final opening closing monthly expanded multilateral regional
    international solo state friendly first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    thirteenth fourteenth fifteenth full-scale short telephonic online welcoming political interdepartmental
    intergovernmental interregional credentials general one-on-one private round edition panel leg phase stage day summit board spring summer
    autumn winter
  `),
  complements: words('of with between on for to in marking by via'),
  holding: words(`
    held hold holds holding had has have having host hosts hosted hosting attend attends attended attending part
    participate participates participated participating chair chairs chaired chairing convened convenes convene inaugurated inaugurates
    initiated initiate began begin opened opens open conducted conduct led lead leads co-chair
    co-chaired co-hosted co-organised co-organized co-organising co-organizing
    addressed address organised organized paid pay pays makes make made concluded took takes take taking
    place begins concludes conclude concluding scheduled join joined present presents presented received receives
    accepted accepts framework
  `),
  gathering: words('met meet meets gathered convened convene convenes assembled'),
  conversing: words('spoke speaks talked conferred dined lunched interacted'),
  conferring: words('discussed discuss discusses exchanged'),
  wires: words('phone telephone audience'),
  going: words('visited visits toured'),
  underWay: words('visiting'),
  journeys: words('travels travel travelled traveled flew flies flying arrives arrive arrived'),
  meeting: words(
    'phoned telephoned met meet meets received receive receives visited visit visits welcomed welcomes summoned hosted hosts host hosting',
  ),
  guests: words('heads leaders mayors delegation delegations counterpart counterparts officials diplomats'),
  commemorating: words(`
    anniversary anniversaries birthday ago marks marked founded established history interview decree article born
  `),
  locating: words('in at near'),
  attending: words(`
      briefer briefers
    delivered deliver delivers moderated keynote featured features witnesses attended attending attend attendance presided includes include included participated participate participating participants
    participant accompanied alongside represented headed led lead leads chaired co-chaired join joined part comprised
    guests hosted inaugurated graced toured envoys witnessed dignitaries attendees speakers panelists panellists present audience lunch luncheon dinner breakfast banquet
  `),
  partial: words(
    'featured features represented headed led lead leads includes include included hosted inaugurated join joined',
  ),
  companions: words('together along'),
  ranging: words('to and'),
  dateParts: words('of'),
  dating: words('in since of early late until by this'),
  topics: words('on at about in for'),
  // `&amp;` in what was copied from a page.
  joining: words('and amp'),
  framing: words('during at in told'),
  following: words('followed following after before of since sidelines for'),
  vague: words('this that these those via series every each any your'),
  clausal: words(
    'was were is are will has have had be been who which that where when it he she they as titled organised organized hosted chaired led taking took takes scheduled held',
  ),
  relatives: words('who whose which'),
  acting: words(
    'underway presented held place begins began begun opened opens concluded scheduled planned adjourned featured features convened hosted chaired organized organised addressed moderated attended',
  ),
  passive: words('was were is are be been pictured'),
  calling: words('call calls called'),
  visiting: words('on'),
  articles: words('a an'),
  persons: words('he she'),
  pronouns: words('his her its their our my your'),
  definite: words('the'),
  introducing: words('with by the a his her on'),
  agents: words('by'),
  visits: words('visit visits visited trip trips visiting'),
  towards: words('to'),
  rites: words(`
    opening launch signing unveiling training inauguration naming christening groundbreaking assembly convention expo discussion
    discussions rally hackathon gathering event events vigil fair festival swearing-in ribbon-cutting wreath-laying agm chat
    consultation panel commemoration celebration cutting
  `),
  naming: words('titled entitled called named dubbed themed'),
  items: words('item topic theme subject title motto slogan question headline'),
  beside: words('sidelines margins'),
  reasons: words('connection discuss consider review mark commemorate celebrate respect memory honour honor response'),
  states: words(`
    situation developments crisis conflict settlement events war peace elections election fighting violence incident
    tragedy attack disaster processes process hostilities operations projects ceasefire
  `),
  presence: words(
    'patronage chairmanship leadership presidency presence participation attendance company guidance auspices',
  ),
  seats: words(`
    capital headquarters palace hall room chamber chambers centre center embassy residence library museum theatre theater hotel quay pier
    harbour harbor port town city church cathedral castle school university college hospital stadium complex house building villa
    camp base terminal airport campus
  `),
  towns: words('city town village capital'),
  concerning: words('of'),
  formats: words('format framework'),
  inviting: words(`
    invitation invitations invite invites invited effort efforts initiative initiatives proposal proposals idea ideas
    suggestion suggestions request requests
  `),
  annexes: words('participants participant room hall agenda centre center'),
};
